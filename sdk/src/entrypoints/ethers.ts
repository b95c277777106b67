/**
 * TypeChain factories for users of ethers v6: of the cell, liability, identity and the interim court. For every other module
 * give the ABI that `@isopolity/sdk` exports to ethers' own `Contract`: `new Contract(cell.addresses.escrow, escrowAbi, signer)`.
 *
 * @packageDocumentation
 */
export {
  Cell__factory,
  CellFactory__factory,
  ConsentLedger__factory,
  Constitution__factory,
  Forks__factory,
  FoundersTimelock__factory,
  InterimCourt__factory,
  Liability__factory,
  Passports__factory,
  Recovery__factory,
  Tiers__factory,
} from "../../../typechain-types/index.js";
export type {
  Cell,
  CellFactory,
  ConsentLedger,
  Constitution,
  Forks,
  FoundersTimelock,
  InterimCourt,
  Liability,
  Passports,
  Recovery,
  Tiers,
} from "../../../typechain-types/index.js";
