// Durations, shares and amounts as people write them, and back. A charter is read as text throughout, so that no number
// ever passes through a float.

/** Seconds in each unit of time, longest first. */
const UNITS_OF_TIME = [
  ["week", 604_800n],
  ["day", 86_400n],
  ["hour", 3_600n],
  ["minute", 60n],
  ["second", 1n],
] as const;

export const DAY = 86_400n;

/** Amounts are kept in 96 bits by `Liability`. */
export const AMOUNT_LIMIT = 1n << 96n;

export type Unit = "duration" | "share" | "amount" | "count";

/** `21 days` in seconds; undefined when it is no duration. */
export function readDuration(text: string): bigint | undefined {
  const [, count, name] = /^(\d{1,9}) ?([a-z]+?)s?$/.exec(text.trim()) ?? [];
  const unit = UNITS_OF_TIME.find(([word]) => word === name);
  return count === undefined || unit === undefined ? undefined : BigInt(count) * unit[1];
}

/** `12.5 %` or `1250 bps` in basis points; undefined when it is no share. */
export function readShare(text: string): bigint | undefined {
  const [, bps] = /^(\d{1,5}) ?bps$/.exec(text.trim()) ?? [];
  if (bps !== undefined) return BigInt(bps);
  const [, whole, fraction = ""] = /^(\d{1,3})(?:\.(\d{1,2}))? ?%$/.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : BigInt(whole) * 100n + BigInt(fraction.padEnd(2, "0"));
}

/** `100.5` in the asset's smallest units; undefined when it is no amount or is finer than the asset. */
export function readAmount(text: string, decimals: number): bigint | undefined {
  const [, whole, fraction = ""] = /^(\d{1,30})(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  if (whole === undefined || fraction.length > decimals) return undefined;
  return BigInt(whole) * 10n ** BigInt(decimals) + BigInt(fraction.padEnd(decimals, "0") || "0");
}

/** A whole number of at most nine digits; undefined when it is none. */
export function readCount(text: string): bigint | undefined {
  return /^\d{1,9}$/.test(text.trim()) ? BigInt(text.trim()) : undefined;
}

export function readUnit(text: string, unit: Unit, decimals: number): bigint | undefined {
  if (unit === "duration") return readDuration(text);
  if (unit === "share") return readShare(text);
  if (unit === "amount") return readAmount(text, decimals);
  return readCount(text);
}

/** The form a value must have, for the second half of a complaint. */
export function formOf(unit: Unit, decimals: number): string {
  if (unit === "duration") return "a whole number and a unit (seconds, minutes, hours, days, weeks), such as 21 days";
  if (unit === "share") return "a share such as 12.5 % or 1250 bps";
  if (unit === "count") return "a whole number of at most nine digits";
  if (decimals === 0) return "a whole number of the asset, such as 100";
  return `a decimal number of the asset such as 100.5, at most ${String(decimals)} digits after the point`;
}

export function writeDuration(seconds: bigint): string {
  const [name, size] = UNITS_OF_TIME.slice(1).find(([, unit]) => seconds !== 0n && seconds % unit === 0n) ?? [
    "second",
    1n,
  ];
  const count = seconds / size;
  return `${String(count)} ${name}${count === 1n ? "" : "s"}`;
}

export function writeShare(bps: bigint): string {
  const fraction = bps % 100n;
  return `${String(bps / 100n)}${fraction === 0n ? "" : `.${String(fraction).padStart(2, "0").replace(/0$/, "")}`} %`;
}

export function writeAmount(units: bigint, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, "0");
  const fraction = decimals === 0 ? "" : digits.slice(-decimals).replace(/0+$/, "");
  return `${digits.slice(0, digits.length - decimals)}${fraction === "" ? "" : `.${fraction}`}`;
}

export function writeUnit(value: bigint, unit: Unit, decimals: number): string {
  if (unit === "duration") return writeDuration(value);
  if (unit === "share") return writeShare(value);
  if (unit === "amount") return writeAmount(value, decimals);
  return String(value);
}
