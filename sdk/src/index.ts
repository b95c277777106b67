/**
 * Typed viem actions for Isopolity cells.
 *
 * @packageDocumentation
 */
export * from "./abis/index.js";
export * from "./actions/index.js";
export { type Deployments, deployments, getCell } from "./addresses/index.js";
export { type BatchOptions, readMany } from "./batch.js";
export type { Bound, BoundAll } from "./decorators/bind.js";
export { type IsopolityActions, isopolityActions } from "./decorators/isopolity.js";
export * from "./eip712/consent.js";
export * from "./eip712/escrow.js";
export * from "./eip712/fallback.js";
export * from "./eip712/order.js";
export * from "./eip712/permit.js";
export * from "./eip712/receipt.js";
export * from "./eip712/registration.js";
export * from "./eip712/sponsorship.js";
export * from "./errors/index.js";
export { type Explanation, explainCall } from "./explain.js";
export { foreignPassport, isForeignPassport } from "./foreign.js";
export type { ReadAction, ReadContract, ReadOptions, ResultOf } from "./internal/read.js";
export type { SignOptions } from "./internal/sign.js";
export type { SyncOptions, WriteAction, WriteOptions } from "./internal/write.js";
export { type LineageParameters, buildLineage, lineageSteps } from "./lineage/build.js";
export { Lineage, type LineagePassport, type LineageStep } from "./lineage/graph.js";
export type { AnyLog, Cell, CellClient, ContractCall, Module, Settled } from "./types/cell.js";
export * from "./types/enums.js";
export { type ParameterName, parameterKey } from "./types/parameters.js";
export { verifyCell } from "./verify.js";
export { version } from "./version.js";
export * from "./votes.js";
export * from "./watch.js";
