import { step } from "../scripts/deploy/founding";

// The parts of the unit know one another before any stands: the factory's addresses do not depend on their code.
export default step("identity", ["liability"], async (founding) => {
  const { cell: authority, constitution, liability, passports, consents, forks, recovery, tiers } = founding.addresses;
  const shared = { authority, constitution, liability };
  await founding.stand("consents", [{ authority, passports, forks }]);
  await founding.stand("passports", [{ ...shared, consents, forks, recovery, tiers, ...founding.charter.passport }]);
  await founding.stand("forks", [{ ...shared, passports, consents, constraints: founding.addresses.constraints }]);
  await founding.stand("recovery", [{ ...shared, passports }]);
  await founding.stand("tiers", [{ ...shared, passports }]);
  await founding.stand("constraints", [{ authority, constitution, passports }]);
  await founding.stand("delegations", [{ authority, liability, passports }]);
  await founding.stand("reputation", [{ authority, constitution, passports }]);
});
