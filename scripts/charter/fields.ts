// Building blocks of the charter's schema. Every message reads `what is wrong; what is allowed`.
/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- what a schema reads is inferred from it */
import { getAddress, isAddress, ZeroAddress } from "ethers";
import { z } from "zod";

import { PARAMETER_CLASSES, type ParameterClass, type ParameterRule } from "./parameters";
import type { Address } from "./types";
import { AMOUNT_LIMIT, formOf, readUnit, type Unit, writeUnit } from "./units";

const SHOWN = 40;

/** How a wrong value is shown: short, and recognisable as what stands in the file. */
export function shown(value: unknown): string {
  if (typeof value !== "string") return Array.isArray(value) ? "a list" : "a mapping";
  return `"${value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}"`;
}

/** A single value. `read` answers undefined when the text is not of the allowed form. */
export function field<T>(allowed: string, read: (text: string) => T | undefined) {
  return z.unknown().transform((value, context): T => {
    const result = typeof value === "string" && value !== "" ? read(value) : undefined;
    if (result !== undefined) return result;
    const wrong =
      value === undefined ? "is missing" : value === "" || value === null ? "is empty" : `${shown(value)} is not valid`;
    context.addIssue({ code: "custom", message: `${wrong}; allowed: ${allowed}` });
    return z.NEVER;
  });
}

/** Free text of one line. */
export function line(what: string, most: number) {
  return field(`${what}, one line of at most ${String(most)} characters`, (text) =>
    text.length <= most && !/[\n\r]/.test(text) && text.trim() === text ? text : undefined,
  );
}

/** A short name that can be part of a file name. */
export function slug(what: string) {
  return field(`${what}: small letters, digits and dashes, a letter first, at most 32 characters`, (text) =>
    /^[a-z][a-z0-9-]{0,31}$/.test(text) ? text : undefined,
  );
}

export function readAddress(text: string): Address | undefined {
  return isAddress(text) && text.startsWith("0x") && text !== ZeroAddress ? (getAddress(text) as Address) : undefined;
}

export const ADDRESS_FORM = "an address: 0x and 40 hex digits, with a right checksum when it mixes cases, not zero";

export function address() {
  return field(ADDRESS_FORM, readAddress);
}

export function oneOf<const T extends readonly string[]>(words: T) {
  return field(words.join(", "), (text) => words.find((word): word is T[number] => word === text));
}

/** A whole number between two bounds, both included. */
export function whole(what: string, least: number, most: number) {
  return field(`${what}, a whole number from ${String(least)} to ${String(most)}`, (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    return number >= least && number <= most ? number : undefined;
  });
}

/** A mapping with exactly these keys; a key it does not know is answered with those it does. */
export function mapping<T extends z.core.$ZodLooseShape>(shape: T) {
  const allowed = `allowed: ${Object.keys(shape).join(", ")}`;
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === "unrecognized_keys") return `unknown key; ${allowed}`;
      return issue.input === undefined ? `is missing; ${allowed}` : `expected a mapping; ${allowed}`;
    },
  });
}

export function list<T extends z.core.SomeType>(what: string, item: T, least: number, most: number) {
  const allowed = `allowed: ${least === most ? "" : `${String(least)} to `}${String(most)} ${what}`;
  return z
    .array(item, {
      error: (issue) => (issue.input === undefined ? `is missing; ${allowed}` : `expected a list; ${allowed}`),
    })
    .min(least, `has too few; ${allowed}`)
    .max(most, `has too many; ${allowed}`);
}

interface Range {
  readonly unit: Unit;
  readonly decimals: number;
  /** No charter's bounds may reach beyond these. */
  readonly least: bigint;
  readonly most: bigint;
  readonly class: ParameterClass;
  /** Bounds of a charter that gives only the value. */
  readonly silent: (value: bigint) => { min: bigint; max: bigint };
}

/** A value alone, or with bounds and class: `21 days` or `{ value: 21 days, min: 7 days, max: 60 days }`. */
function bounded(range: Range) {
  const { unit, decimals, least, most } = range;
  const write = (value: bigint): string => writeUnit(value, unit, decimals);
  const entry = field(formOf(unit, decimals), (text) => readUnit(text, unit, decimals));
  const shape = mapping({
    value: entry,
    min: entry.optional(),
    max: entry.optional(),
    class: oneOf(PARAMETER_CLASSES).optional(),
  }).transform((given, context) => {
    const { value } = given;
    const silent = range.silent(value);
    const [min, max] = [given.min ?? silent.min, given.max ?? silent.max];
    const refuse = (key: string, message: string): void => {
      context.addIssue({ code: "custom", path: [key], message });
    };
    if (min < least) refuse("min", `${write(min)} is too little; allowed: at least ${write(least)}`);
    if (max > most) refuse("max", `${write(max)} is too much; allowed: at most ${write(most)}`);
    if (value < least) refuse("value", `${write(value)} is too little; allowed: at least ${write(least)}`);
    else if (min > max) refuse("min", `${write(min)} is above max; allowed: at most ${write(max)}`);
    else if (value < min || value > max) {
      refuse("value", `${write(value)} is out of bounds; allowed: ${write(min)} to ${write(max)}`);
    }
    return { value, min, max, class: given.class ?? range.class };
  });
  return z.unknown().transform((input, context) => {
    const alone = typeof input === "string";
    const result = shape.safeParse(alone ? { value: input } : input);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      // A value alone is blamed where it stands in the file, not under a key that nobody wrote.
      const path = alone ? [] : issue.path;
      const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
      if (keys.length === 0) context.addIssue({ code: "custom", path, message: issue.message });
      for (const key of keys) context.addIssue({ code: "custom", path: [...path, key], message: issue.message });
    }
    return z.NEVER;
  });
}

export function parameter(rule: ParameterRule, decimals = 0) {
  const { unit } = rule;
  if (unit === "amount") return amount(decimals, readUnit(rule.least, unit, decimals) ?? 0n);
  const read = (text: string): bigint => readUnit(text, unit, 0) ?? 0n;
  const silent = { min: read(rule.min), max: read(rule.max) };
  return bounded({
    unit,
    decimals: 0,
    least: read(rule.least),
    most: read(rule.most),
    class: rule.class,
    silent: () => silent,
  });
}

/** An amount of the asset as a parameter. No bounds suit every asset: a silent charter gets a tenth and ten times the value. */
export function amount(decimals: number, least: bigint, limit = AMOUNT_LIMIT) {
  const most = limit - 1n;
  return bounded({
    unit: "amount",
    decimals,
    least,
    most,
    class: "ordinary",
    silent: (value) => ({
      min: value / 10n > least ? value / 10n : least,
      max: value * 10n < most ? value * 10n : most,
    }),
  });
}
