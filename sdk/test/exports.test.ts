import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import * as sdk from "../src/index.js";

const ACTIONS = join(import.meta.dirname, "../src/actions");

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : [readFileSync(join(folder, entry.name), "utf8")],
  );
}

describe("the public surface", () => {
  it("is what was agreed", () => {
    expect(Object.keys(sdk).sort()).toMatchSnapshot();
  });

  it("gives every write a twin that waits", () => {
    const writes = Object.entries(sdk).filter(([, value]) => typeof value === "function" && "extractEvent" in value);
    expect(writes.length).toBeGreaterThan(50);
    for (const [name] of writes) expect(sdk).toHaveProperty(`${name}Sync`);
  });

  it("binds every action to a client [SDK-1]", () => {
    const bound = sources(join(ACTIONS, "../decorators")).join("\n");
    const actions = sources(ACTIONS).flatMap((source) =>
      [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name),
    );
    expect(actions.filter((name) => !new RegExp(`\\bactions\\.${name ?? ""}\\b`).test(bound))).toEqual([]);
  });

  it("names no parameter of a write like an option of writes: one would be taken for the other", () => {
    const options =
      /^\s+(nonce|gas|account|maxFeePerGas|maxPriorityFeePerGas|confirmations|pollingInterval|timeout)\??:/m;
    for (const source of sources(ACTIONS)) {
      for (const [, name] of source.matchAll(/^export const (\w+) = \/\*#__PURE__\*\/ writeAction/gm)) {
        const [, types = ""] = source.split(`export declare namespace ${name ?? ""} {`);
        expect(types.split("\n}\n")[0], name).not.toMatch(options);
      }
    }
  });
});
