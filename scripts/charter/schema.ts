// Reads a charter and validates it whole before anything is sent. Each mistake is one line: file, path in the file, what
// is wrong, what is allowed.
import { existsSync, readFileSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";

import { id } from "ethers";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";

import { check, resolveCharter, type Sections } from "./check";
import { mapping } from "./fields";
import * as sections from "./sections";
import type { Charter } from "./types";

const MOST_BYTES = 262_144;

/** A charter with mistakes: `lines` has one for each. */
export class CharterError extends Error {
  constructor(
    readonly file: string,
    readonly lines: readonly string[],
  ) {
    super(lines.join("\n"));
    this.name = "CharterError";
  }
}

export type Path = readonly (string | number)[];

/** `members[2].bond`; a name with a point in it is kept apart: `constitution["justice.delay"].min`. */
export function writePath(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === "number") return `[${String(part)}]`;
      if (!/^[A-Za-z][\w-]*$/.test(part)) return `[${JSON.stringify(part)}]`;
      return index === 0 ? part : `.${part}`;
    })
    .join("");
}

/** How a file is named in messages and records: relative to where the user stands, when it lies below. */
function shortName(file: string): string {
  const path = relative(process.cwd(), resolve(file));
  return path === "" || path.startsWith("..") ? file : path.split(sep).join("/");
}

export function readCharter(path: string): Charter {
  const file = shortName(path);
  const refuse = (sentence: string): never => {
    throw new CharterError(file, [`${file}: ${sentence}`]);
  };
  if (!existsSync(path))
    return refuse("there is no such file; allowed: the path of a charter such as charters/agora.yaml");
  const stat = statSync(path);
  if (!stat.isFile()) return refuse("is not a file; allowed: the path of a charter such as charters/agora.yaml");
  if (stat.size > MOST_BYTES)
    return refuse(`is ${String(stat.size)} bytes long; allowed: at most ${String(MOST_BYTES)}`);
  return parseCharter(readFileSync(path, "utf8"), file);
}

/** The value of a charter's text; `file` is what messages call it. */
export function parseCharter(source: string, file: string): Charter {
  const text = source.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const value = parseYaml(text, file);
  const lines: string[] = [];
  const blame = (path: Path, message: string): void => {
    const where = writePath(path);
    lines.push(`${file}:${where === "" ? "" : `${where}:`} ${message}`);
  };
  const read = readSections(value, blame);
  check(read, blame);
  if (lines.length > 0) throw new CharterError(file, lines);
  return resolveCharter(read as Sections, { file, hash: id(text) as `0x${string}` });
}

/** Every scalar stays the text that stands in the file: an address is no number, and 0.1 no float. */
function parseYaml(text: string, file: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw new CharterError(
      file,
      faults.map(({ pos, message }) => {
        const { line, col } = lineCounter.linePos(pos[0]);
        const wrong = message.replaceAll(/\s+/g, " ").trim();
        return `${file}:${String(line)}:${String(col)}: ${wrong}; allowed: YAML 1.2 without tags`;
      }),
    );
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const wrong = error instanceof Error ? error.message : String(error);
    throw new CharterError(file, [`${file}: ${wrong}; allowed: YAML 1.2 with at most 100 uses of aliases`]);
  }
}

type Blame = (path: Path, message: string) => void;

function readSections(value: unknown, blame: Blame): Partial<Sections> {
  const schemas = {
    charter: () => sections.version,
    cell: () => sections.cell,
    title: () => sections.title,
    league: () => sections.league,
    text: () => sections.text,
    passport: () => sections.passport,
    asset: (input: unknown) => sections.asset(input),
    constitution: () => sections.constitution(decimals),
    bonds: () => sections.bonds(decimals),
    tiers: () => sections.tiers(decimals),
    mantles: () => sections.mantles,
    postures: () => sections.postures,
    court: () => sections.court,
    market: () => sections.market,
    timelock: () => sections.timelock,
    members: () => sections.members(decimals),
  };
  const decimals = decimalsOf(value);
  const given = readSection(mapping(anythingFor(schemas)), value, [], blame);
  const result: Record<string, unknown> = {};
  // One unknown section must not hide the mistakes in the known ones.
  const known = given ?? (typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined);
  if (known === undefined) return result;
  for (const [name, schema] of Object.entries(schemas)) {
    const input = (known as Record<string, unknown>)[name];
    result[name] = readSection(schema(input), input, [name], blame);
  }
  return result;
}

/** Sections are looked into one by one; here only their names count. */
function anythingFor(schemas: object) {
  return Object.fromEntries(Object.keys(schemas).map((name) => [name, z.unknown().optional()]));
}

/** Amounts can be read as soon as the asset's decimals are known; a mistake in them is blamed where it stands. */
function decimalsOf(value: unknown): number {
  const asset = (value as { asset?: { decimals?: unknown } } | null)?.asset;
  const digits = Number(asset?.decimals ?? sections.TEST_DECIMALS);
  return Number.isInteger(digits) && digits >= 0 && digits <= 24 ? digits : sections.TEST_DECIMALS;
}

function readSection(schema: z.ZodType, input: unknown, path: Path, blame: Blame): unknown {
  const { success, data, error } = schema.safeParse(input);
  if (success) return data;
  for (const issue of error.issues) {
    const where = [...path, ...(issue.path as (string | number)[])];
    if (issue.code !== "unrecognized_keys") blame(where, issue.message);
    else for (const key of issue.keys) blame([...where, key], issue.message);
  }
  return undefined;
}
