import type {
  AccountRequiredError,
  EventNotFoundError,
  ForkLiabilityWarning,
  InvalidParameterError,
  StaleDeploymentError,
  UnsupportedChainError,
  VoteLostError,
  WrongChainError,
} from "./cell.js";
import type {
  ContractPanicError,
  ContractReasonError,
  ContractRevertError,
  InsufficientFundsError,
  OutOfGasError,
  RequestFailedError,
  TransactionRevertedError,
  UnknownRevertError,
  UserRejectedError,
} from "./revert.js";

export { advice } from "./advice.js";
export { BaseError, type BaseErrorParameters } from "./base.js";
export * from "./cell.js";
export { findRevert, isRevert } from "./decode.js";
export { decodeRevert, toIsopolityError } from "./decodeAny.js";
export {
  type CallContext,
  ContractPanicError,
  ContractReasonError,
  ContractRevertError,
  InsufficientFundsError,
  OutOfGasError,
  RequestFailedError,
  TransactionRevertedError,
  UnknownRevertError,
  UserRejectedError,
} from "./revert.js";
export type { ErrorArgs, ErrorName } from "./types.js";

/** How a call can be refused. */
export type RevertErrorType = ContractRevertError | ContractPanicError | ContractReasonError | UnknownRevertError;

/** How a read can fail. */
export type ReadErrorType = RevertErrorType | StaleDeploymentError | OutOfGasError | RequestFailedError;

/** How a write can fail; its `Sync` twin, too. */
export type WriteErrorType =
  | ReadErrorType
  | AccountRequiredError
  | UserRejectedError
  | InsufficientFundsError
  | TransactionRevertedError
  | EventNotFoundError
  | ForkLiabilityWarning;

/** Every error class of the SDK. */
export type IsopolityErrorType =
  | WriteErrorType
  | UnsupportedChainError
  | WrongChainError
  | InvalidParameterError
  | VoteLostError;
