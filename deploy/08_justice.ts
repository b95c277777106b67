import { step } from "../scripts/deploy/founding";

export default step("justice", ["identity"], async (founding) => {
  const { cell: authority, constitution, liability, passports, forks, recovery } = founding.addresses;
  const { signers, threshold } = founding.charter.court;
  const ascending = [...signers].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
  const parts = { authority, constitution, liability, passports, forks, recovery };
  await founding.stand("interimCourt", [{ ...parts, signers: ascending, threshold }]);
});
