import type { AbiParameter, AbiParameterKind, AbiParameterToPrimitiveType } from "viem";

/** The TypeScript types of a list of ABI parameters, in its order. */
export type Primitives<parameters extends readonly AbiParameter[], kind extends AbiParameterKind = "inputs"> = {
  [index in keyof parameters]: AbiParameterToPrimitiveType<parameters[index], kind>;
};
