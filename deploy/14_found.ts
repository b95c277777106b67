import { step } from "../scripts/deploy/founding";

// From here on the timelock alone configures; the deployer is an address like any other.
export default step("found", ["jurors"], async (founding) => {
  if (await founding.isFounded()) return;
  const cell = await founding.contract("cell");
  await founding.send(founding.call(cell, "found", founding.addresses.timelock));
  founding.log("founded: the deployer holds nothing");
});
