// Type-checks and runs every @example of the sources, the snippets of the README and the standalone examples, against a founded cell. Needs the built package.
// An example may end in a refusal of the cell, where it needs a past that this chain does not have; in nothing else.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { build } from "esbuild";

import { type ChainDescription, startChain } from "./chain";

const SDK = resolve(__dirname, "..");
const OUT = join(SDK, ".examples");

interface Example {
  /** Where it stands: file and line. */
  name: string;
  code: string;
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "abis" ? [] : files(path);
    return path.endsWith(".ts") ? [path] : [];
  });
}

function examplesIn(path: string): Example[] {
  const source = readFileSync(path, "utf8");
  return [...source.matchAll(/ \* @example\n \* ```ts\n([\s\S]*?) \* ```/g)].map((match) => ({
    name: `${relative(SDK, path)}:${String(source.slice(0, match.index).split("\n").length)}`,
    code: (match[1] ?? "").replace(/^ \* ?/gm, ""),
  }));
}

/** The snippets of the README: like examples, with imports of their own that are left out here. */
function snippetsIn(path: string): Example[] {
  const source = readFileSync(path, "utf8");
  return [...source.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
    name: `${relative(SDK, path)}:${String(source.slice(0, match.index).split("\n").length)}`,
    code: (match[1] ?? "").replace(/^import .*\n/gm, ""),
  }));
}

/** Exported names, so that an example may use each without an import. */
function exportsOf(examples: readonly Example[], names: readonly string[]): string[] {
  const text = examples.map(({ code }) => code).join("\n");
  return names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
}

const VIEM = ["createWalletClient", "formatUnits", "hashTypedData", "http", "keccak256", "parseUnits", "stringToHex"];
const ACCOUNTS = ["generatePrivateKey", "privateKeyToAccount"];

/** Entry points beside the first, of which examples may use what the first does not export. */
const ENTRIES = ["keeper", "meter"];

function program(
  examples: readonly Example[],
  names: readonly string[],
  further: ReadonlyMap<string, string[]>,
): string {
  const imports = [
    `import { ${exportsOf(examples, VIEM).join(", ")} } from "viem";`,
    `import { ${exportsOf(examples, ACCOUNTS).join(", ")} } from "viem/accounts";`,
    `import { ${exportsOf(examples, names).join(", ")} } from "@isopolity/sdk";`,
    ...[...further].map(
      ([entry, exported]) => `import { ${exportsOf(examples, exported).join(", ")} } from "@isopolity/sdk/${entry}";`,
    ),
    `import type { Cell } from "@isopolity/sdk";`,
    `import { type World, run } from "./runner.js";`,
  ];
  const bodies = examples.map(({ name, code }) => {
    const body = code.replace(/^/gm, "    ");
    return `  [${JSON.stringify(name)}, async ({ client, citizen, auditor, breaker, sentinel, coSigner, founder, judges, cell, rpcUrl, key }: World) => {\n    {\n${body}\n    }\n  }],`;
  });
  return `${imports.join("\n")}\n\nawait run([\n${bodies.join("\n")}\n]);\n`;
}

const RUNNER = `
import { createTestClient, createWalletClient, http, publicActions, parseUnits } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { hardhat } from "viem/chains";
import { BaseError, type Cell, ContractRevertError, isopolityActions } from "@isopolity/sdk";

const chain = JSON.parse(process.env.ISOPOLITY_CHAIN ?? "");
const rpcUrl: string = chain.rpcUrl;
const cell: Cell = { ...chain.cell, startBlock: BigInt(chain.cell.startBlock) };
// A refusal comes as an internal error from this node, which viem would ask for three times more, with a second of pauses.
const transport = http(rpcUrl, { retryCount: 0 });
const test = createTestClient({ mode: "hardhat", chain: hardhat, transport });

function clientOf(name: string) {
  const { testKey } = chain.members.find((member: { name: string }) => member.name === name);
  return createWalletClient({ account: privateKeyToAccount(testKey), chain: hardhat, transport, pollingInterval: 20 })
    .extend(publicActions)
    .extend(isopolityActions({ cell }));
}

const client = clientOf("ada");
const world = {
  client, citizen: clientOf("berenice"), auditor: clientOf("dion"), breaker: clientOf("chloe"), sentinel: clientOf("watch"),
  coSigner: clientOf("eudora"), founder: client, judges: [clientOf("dion"), clientOf("berenice")], cell, rpcUrl,
  /** Of somebody with money and without a passport. */
  key: generatePrivateKey(),
};
export type World = typeof world;

const MINT = [{ type: "function", name: "mint", stateMutability: "nonpayable", inputs: [{ name: "to", type: "address" }, { name: "amount", type: "uint256" }], outputs: [] }] as const;

export async function run(examples: readonly (readonly [string, (world: World) => Promise<void>])[]): Promise<void> {
  const newcomer = privateKeyToAccount(world.key).address;
  await test.setBalance({ address: newcomer, value: parseUnits("100", 18) });
  for (const address of [world.client.account.address, world.citizen.account.address, clientOf("broker").account.address, newcomer]) {
    const args = [address, parseUnits("100000", 18)] as const;
    const hash = await client.writeContract({ address: cell.addresses.asset, abi: MINT, functionName: "mint", args });
    await client.waitForTransactionReceipt({ hash });
  }
  const say = console.log;
  let [ran, refused, failed] = [0, 0, 0];
  for (const [name, example] of examples) {
    const id = await test.snapshot();
    console.log = () => undefined;
    try {
      await example(world);
      ran += 1;
    } catch (error) {
      if (error instanceof ContractRevertError || (error instanceof BaseError && error.name === "InvalidParameterError")) refused += 1;
      else { failed += 1; console.error(name, error); }
    } finally {
      console.log = say;
      await test.revert({ id });
    }
  }
  console.log(\`\${ran} examples ran to their end, \${refused} were refused by the cell, \${failed} failed\`);
  process.exit(failed > 0 ? 1 : 0);
}
`;

function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: SDK, stdio: "inherit", env: { ...process.env, ...env } });
    child.once("close", done);
  });
}

async function bundle(entry: string, name: string): Promise<string> {
  const outfile = join(OUT, `${name}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  return outfile;
}

async function main(): Promise<void> {
  const exportedBy = async (entry: string): Promise<string[]> =>
    Object.keys((await import(join(SDK, `dist/${entry}.cjs`))) as object).filter((name) => name !== "default");
  const names = await exportedBy("index");
  const further = new Map<string, string[]>();
  for (const entry of ENTRIES) {
    further.set(
      entry,
      (await exportedBy(entry)).filter((name) => !names.includes(name)),
    );
  }
  const examples = [...files(join(SDK, "src")).flatMap(examplesIn), ...snippetsIn(join(SDK, "README.md"))];
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, "runner.ts"), RUNNER);
  writeFileSync(join(OUT, "all.ts"), program(examples, names, further));
  const options = { noUnusedLocals: false, noUnusedParameters: false, strict: true };
  writeFileSync(
    join(OUT, "tsconfig.json"),
    JSON.stringify({
      extends: "../tsconfig.json",
      compilerOptions: {
        ...options,
        paths: Object.fromEntries([
          ["@isopolity/sdk", ["../src/index.ts"]],
          ...ENTRIES.map((entry) => [`@isopolity/sdk/${entry}`, [`../src/entrypoints/${entry}.ts`]]),
        ]) as unknown,
      },
      files: ["all.ts", "runner.ts"],
      include: [],
    }),
  );
  console.log(`${String(examples.length)} examples`);
  // The chain is founded while the types are checked: each takes one core.
  const founding = startChain();
  founding.catch(() => undefined);
  const tsc = require.resolve("typescript/bin/tsc");
  const typed = (await node([tsc, "--noEmit", "-p", join(OUT, "tsconfig.json")])) === 0;
  const chain = await founding;
  try {
    if (typed) await runAll(chain);
    else process.exitCode = 1;
  } finally {
    await chain.stop();
  }
  if (!typed) return;
  rmSync(OUT, { recursive: true, force: true });
}

async function runAll(chain: ChainDescription): Promise<void> {
  const env = {
    ISOPOLITY_CHAIN: JSON.stringify(chain),
    ISOPOLITY_RPC_URL: chain.rpcUrl,
    ISOPOLITY_CELL: JSON.stringify(chain.cell),
    ISOPOLITY_KEY: chain.members.find(({ name }) => name === "broker")?.testKey,
  };
  for (const [name, entry] of [
    ["all", join(OUT, "all.ts")],
    ["read-standing", join(SDK, "examples/read-standing.ts")],
    ["register-and-fork", join(SDK, "examples/register-and-fork.ts")],
  ] as const) {
    console.log(`\n== ${name}`);
    if ((await node([await bundle(entry, name)], env)) !== 0) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
