import { coreAdvice } from "./coreAdvice.js";
import { furtherAdvice } from "./furtherAdvice.js";

/**
 * One or two sentences for each error of the suite: what is wrong, and what to do about it. `{name}` is the argument of that name.
 *
 * @example
 * ```ts
 * console.log(advice.Liability_NothingQueued);
 * ```
 */
export const advice: Readonly<Record<string, string>> = /*#__PURE__*/ Object.assign({}, coreAdvice, furtherAdvice);
