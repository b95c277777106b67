import { errorSignatures, furtherSignatures } from "../abis/errors.js";
import { coreAdvice } from "./coreAdvice.js";
import { furtherAdvice } from "./furtherAdvice.js";

/** Errors and their sentences, packed. An action carries the tables of the modules that can refuse it, and no others. */
export interface ErrorTable {
  /** `Name(type name,…)`, joined by semicolons. */
  signatures: string;
  advice: Readonly<Record<string, string>>;
}

export const coreErrors: ErrorTable = { signatures: errorSignatures, advice: coreAdvice };
export const furtherErrors: ErrorTable = { signatures: furtherSignatures, advice: furtherAdvice };
