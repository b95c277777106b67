// A local chain with a founded cell, for the SDK's tests and examples.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";

export interface ChainMember {
  name: string;
  kind: string;
  controller: `0x${string}`;
  testKey: `0x${string}`;
  passport: string;
}

/** Serialisable, so that a test runner can hand it to its workers. */
export interface ChainDescription {
  rpcUrl: string;
  cell: { name: string; chainId: number; startBlock: string; addresses: Record<string, `0x${string}`> };
  members: ChainMember[];
}

export interface Chain extends ChainDescription {
  stop: () => Promise<void>;
}

function rootOf(folder: string): string {
  if (existsSync(join(folder, "hardhat.config.ts"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("Run this inside the repository.");
  return rootOf(parent);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") fail(new Error("No free port."));
        else done(address.port);
      });
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] });
    const { ok } = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    return ok;
  } catch {
    return false;
  }
}

async function waitFor(url: string, node: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (node.exitCode !== null) throw new Error(`The node ended with status ${String(node.exitCode)}.`);
    if (await answers(url)) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error("The node did not answer within two minutes.");
}

function found(root: string, rpcUrl: string, charter: string): Promise<string> {
  const args = [
    join(root, "node_modules/ts-node/dist/bin.js"),
    "--transpile-only",
    "--project",
    join(root, "tsconfig.json"),
    join(root, "sdk/scripts/found-cell.ts"),
    rpcUrl,
    charter,
  ];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let complaints = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
    child.once("error", fail);
    child.once("close", (code) => {
      const line = output.trim().split("\n").at(-1);
      if (code === 0 && line) done(line);
      else fail(new Error(`Founding the cell failed:\n${complaints}${output}`));
    });
  });
}

const bigintless = (_: string, value: unknown): unknown =>
  typeof value === "string" && /^\d+n$/.test(value) ? value.slice(0, -1) : value;

/** Starts a Hardhat node on a free port and founds a cell there. */
export async function startChain(charter = "charters/agora.yaml"): Promise<Chain> {
  const root = rootOf(process.cwd());
  const port = await freePort();
  const rpcUrl = `http://127.0.0.1:${String(port)}`;
  // The program itself, not a launcher: so that ending it reaches it.
  const node = spawn(
    process.execPath,
    [
      join(root, "node_modules/hardhat/internal/cli/bootstrap.js"),
      "node",
      "--no-deploy",
      "--hostname",
      "127.0.0.1",
      "--port",
      String(port),
    ],
    { cwd: root, stdio: "ignore" },
  );
  const stop = async (): Promise<void> => {
    if (node.exitCode !== null || node.signalCode !== null) return;
    const ended = new Promise((done) => node.once("exit", done));
    node.kill("SIGTERM");
    await ended;
  };
  try {
    await waitFor(rpcUrl, node);
    const founded = JSON.parse(await found(root, rpcUrl, charter), bigintless) as Pick<Chain, "members"> &
      Chain["cell"];
    const { name, chainId, startBlock, addresses, members } = founded;
    return { rpcUrl, cell: { name, chainId, startBlock, addresses }, members, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
