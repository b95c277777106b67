import { step } from "../scripts/deploy/founding";

export default step("timelock", ["cell"], async (founding) => {
  await founding.stand("timelock", [founding.addresses.cell, founding.charter.timelock.delay]);
});
