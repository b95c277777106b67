import { step } from "../scripts/deploy/founding";

export default step("liability", ["constitution", "asset"], async (founding) => {
  const { cell: authority, constitution, asset, passports, forks } = founding.addresses;
  await founding.stand("liability", [{ authority, constitution, asset, passports, forks }]);
});
