import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import * as enums from "../src/types/enums.js";

const CONTRACTS = join(import.meta.dirname, "../../contracts");

const sources = readdirSync(CONTRACTS, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".sol") && !file.startsWith("mocks"))
  .map((file) => readFileSync(join(CONTRACTS, file), "utf8"));

/** The contracts' enums: the words of each in order. */
const declared = new Map(
  sources.flatMap((source) =>
    [...source.matchAll(/^\s*enum (\w+) \{([^}]*)\}/gm)].map(([, name = "", body = ""]) => {
      const words = body.replaceAll(/\/\/.*$/gm, "").split(",");
      return [name, words.map((word) => word.trim()).filter((word) => word !== "")] as const;
    }),
  ),
);

/** What the SDK names and Solidity keeps as constants: bits, choices of a panel, mantles. */
const CONSTANTS = ["Choice", "DelegationScope", "Mantle", "Scope"];

const named = Object.entries(enums).filter(
  ([name, value]) => typeof value === "object" && !CONSTANTS.includes(name),
) as [string, Readonly<Record<string, number>>][];

describe("enums [SDK-1]", () => {
  it.each(named)("hold the words of the contracts' %s, each at its number", (name, values) => {
    expect(Object.entries(values)).toEqual(declared.get(name)?.map((word, index) => [word, index]));
  });

  it("hold the contracts' mantles at their numbers", () => {
    const constants = new Map(
      sources.flatMap((source) =>
        [...source.matchAll(/^uint64 constant MANTLE_(\w+) = (\d+);/gm)].map(
          ([, name = "", number = ""]) => [name.replaceAll("_", "").toLowerCase(), BigInt(number)] as const,
        ),
      ),
    );
    expect(constants.size).toBeGreaterThan(5);
    for (const [name, mantle] of Object.entries(enums.Mantle)) {
      const told = constants.get(name.toLowerCase());
      if (told !== undefined) expect(mantle, name).toBe(told);
    }
    expect(Object.keys(enums.Mantle).map((name) => name.toLowerCase())).toEqual(
      expect.arrayContaining([...constants.keys()]),
    );
  });
});
