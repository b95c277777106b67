import { type AbiFunction, type Hex, decodeFunctionResult, encodeFunctionData } from "viem";

import { StaleDeploymentError } from "../errors/cell.js";
import type { ErrorTable } from "../errors/tables.js";
import type { Cell, ContractCall, Module } from "../types/cell.js";

/** A function's call of a cell's module. Untyped on purpose: {@link readAction} and {@link writeAction} hold the types. */
export function encodeCall(
  cell: Cell,
  module: Module,
  item: AbiFunction,
  args: readonly unknown[],
  errors?: ErrorTable,
): ContractCall {
  return {
    module,
    to: cell.addresses[module],
    data: encodeFunctionData({ abi: [item], functionName: item.name, args }),
    functionName: item.name,
    ...(errors ? { errors } : {}),
  };
}

/** What a function answered. No data where there should be some means that nobody answered. */
export function decodeAnswer(cell: Cell, call: ContractCall, item: AbiFunction, data: Hex | undefined): unknown {
  if (item.outputs.length === 0) return undefined;
  if (data === undefined || data === "0x") {
    throw new StaleDeploymentError({ module: call.module, address: call.to, chainId: cell.chainId });
  }
  return decodeFunctionResult({ abi: [item], functionName: item.name, data });
}
