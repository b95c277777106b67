import type { AbiParameter, AbiParameterToPrimitiveType } from "viem";

import type { errorsAbi } from "../abis/errors.js";

type ErrorItem = (typeof errorsAbi)[number];

/** The name of any custom error of any module of a cell. */
export type ErrorName = ErrorItem["name"];

type InputsOf<name extends ErrorName> = Extract<ErrorItem, { name: name }>["inputs"];

/** The arguments of a custom error by name. */
export type ErrorArgs<name extends ErrorName = ErrorName> = {
  [input in Extract<InputsOf<name>[number], { name: string }> as input["name"]]: input extends AbiParameter
    ? AbiParameterToPrimitiveType<input>
    : never;
};
