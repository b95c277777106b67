import { PARAMETER_CLASSES } from "../scripts/charter/parameters";
import { step } from "../scripts/deploy/founding";

const LARGEST_ADDRESS = (1n << 160n) - 1n;

export default step("constitution", ["cell"], async (founding) => {
  const { charter, addresses } = founding;
  const { id } = founding.setup.hre.ethers;
  // Fines and fees go to the cell's treasury, the timelock, until there is an insurance pool to amend this to.
  const treasury = BigInt(addresses.timelock);
  const insurance = {
    name: "liability.insurance",
    value: treasury,
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
