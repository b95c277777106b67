import { step } from "../scripts/deploy/founding";

export default step("market", ["justice"], async (founding) => {
  const { cell: authority, constitution, liability, passports, forks } = founding.addresses;
  const { constraints, delegations, reputation } = founding.addresses;
  const identity = { passports, forks, constraints, delegations, reputation };
  await founding.stand("escrow", [{ authority, constitution, liability, ...identity }]);
});
