/**
 * The TypeChain factories of a cell's modules, for users of ethers v6.
 *
 * @packageDocumentation
 */
export {
  Cell__factory,
  CellFactory__factory,
  Constitution__factory,
  Forks__factory,
  FoundersTimelock__factory,
  InterimCourt__factory,
  Liability__factory,
  Recovery__factory,
  Tiers__factory,
} from "../../../typechain-types/index.js";
export type {
  Cell,
  CellFactory,
  Constitution,
  Forks,
  FoundersTimelock,
  InterimCourt,
  Liability,
  Recovery,
  Tiers,
} from "../../../typechain-types/index.js";
