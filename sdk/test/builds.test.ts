import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

import { createWalletClient, http, publicActions } from "viem";
import { hardhat } from "viem/chains";
import { describe, expect, it } from "vitest";

import type * as Sdk from "../src/index.js";
import * as source from "../src/index.js";
import { jurorsOf, seated } from "./setup/court.js";
import { cell, isolate, now, pass, rpcUrl } from "./setup/world.js";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");
const require = createRequire(import.meta.url);
const { exports: doors } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { exports: object };
const ENTRIES = Object.keys(doors).flatMap((door) =>
  door.endsWith(".json") ? [] : [door.replace(/^\./, "@isopolity/sdk")],
);

/** Loads every entry both ways, in a process of its own as a user's would, and tells the names and kinds of what each exports. */
const LOADER = `
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const surface = (loaded) =>
  Object.keys(loaded).filter((name) => name !== "default").sort().map((name) => name + ": " + typeof loaded[name]);
const found = {};
for (const entry of ${JSON.stringify(ENTRIES)}) found[entry] = [surface(await import(entry)), surface(require(entry))];
console.log(JSON.stringify(found));
`;

describe("the built package", () => {
  isolate();

  it("exports the same as ES modules and as CommonJS, by every entry", async () => {
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", LOADER], { cwd: ROOT });
    const found = JSON.parse(stdout) as Record<string, [string[], string[]]>;
    expect(Object.keys(found)).toEqual(ENTRIES);
    for (const [entry, [modules, common]] of Object.entries(found)) {
      expect(modules.length, entry).toBeGreaterThan(0);
      expect(common, entry).toEqual(modules);
    }
    const names = found["@isopolity/sdk"]?.[0].map((line) => line.split(":")[0]);
    expect(names).toEqual(Object.keys(source).sort());
  });

  it("calls no action of another file by `.call`, which builds the action's call instead", () => {
    const actions = Object.entries(source).flatMap(([name, value]) =>
      typeof value === "function" && "call" in value && Object.hasOwn(value, "call") ? [name] : [],
    );
    expect(actions.length).toBeGreaterThan(300);
    for (const file of readdirSync(DIST).filter((name) => name.endsWith(".cjs"))) {
      const called = readFileSync(join(DIST, file), "utf8").matchAll(/\.(\w+)\.call\(void 0/g);
      expect([...called].map(([, name]) => name).filter((name) => actions.includes(name ?? ""))).toEqual([]);
    }
  });

  it("votes through CommonJS: commits and reveals by the juror's key alone [SDK-1]", async () => {
    const sdk = require("@isopolity/sdk") as typeof Sdk;
    const { roundId, claimant } = await seated();
    const { commitsFrom, commitsUntil } = await claimant.panels.round({ roundId });
    const [juror = expect.fail("nobody was drawn")] = await jurorsOf(roundId);
    const { seat } = juror;
    const client = createWalletClient({ account: juror.client.account, chain: hardhat, transport: http(rpcUrl) })
      .extend(publicActions)
      .extend(sdk.isopolityActions({ cell }));
    await pass(Math.max(0, commitsFrom - (await now())) + 1);
    await client.panels.commitSync({ roundId, seat, choice: sdk.Choice.Claim, pollingInterval: 20 });
    await pass(commitsUntil - (await now()) + 1);
    const { event } = await client.panels.revealSync({ roundId, seat, pollingInterval: 20 });
    expect(event.choice).toBe(BigInt(sdk.Choice.Claim));
    const refused = await client.panels.reveal({ roundId, seat }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(sdk.ContractRevertError);
    expect(sdk.isRevert(refused, "Panels_WrongVote")).toBe(true);
  });
});
