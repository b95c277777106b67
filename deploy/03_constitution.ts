import { PARAMETER_CLASSES } from "../scripts/charter/parameters";
import { step } from "../scripts/deploy/founding";

const LARGEST_ADDRESS = (1n << 160n) - 1n;

export default step("constitution", ["cell"], async (founding) => {
  const { charter, addresses } = founding;
  const { id } = founding.setup.hre.ethers;
  // Fines and fees feed the insurance pool.
  const insurance = {
    name: "liability.insurance",
    value: BigInt(addresses.insurance),
    min: 1n,
    max: LARGEST_ADDRESS,
    class: "core" as const,
  };
  const parameters = [...charter.parameters, insurance].map(({ name, value, min, max, class: kind }) => ({
    key: id(name),
    value,
    min,
    max,
    class: PARAMETER_CLASSES.indexOf(kind),
  }));
  await founding.stand("constitution", [addresses.cell, charter.hash, parameters]);
});
