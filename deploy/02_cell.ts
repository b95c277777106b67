import { step } from "../scripts/deploy/founding";

export default step("cell", ["factory"], async (founding) => {
  await founding.stand("cell", [founding.setup.deployerAddress]);
});
