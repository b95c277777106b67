// Local chains as child processes: Hardhat's node and anvil, on a free port or on the one that was asked for.
import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

import { ROOT } from "./run";

export type NodeTool = "hardhat" | "anvil";

export interface LocalNode {
  readonly tool: NodeTool;
  readonly port: number;
  readonly url: string;
  readonly pid: number;
  /** Ends the node and waits until it is gone; harmless when it is gone already. */
  stop(): Promise<void>;
  /** Leaves the node running when this process ends. */
  release(): void;
}

/** A node that did not start, in a sentence for people. */
export class NodeError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "NodeError";
  }
}

const START_MS = 90_000;
const STOP_MS = 5_000;
export const HOST = "127.0.0.1";

/** Binds a port for a moment: 0 asks the system for a free one. Undefined when it is taken. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => {
      done(undefined);
    });
    server.listen(port, HOST, () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === "object" && address !== null ? address.port : undefined);
      });
    });
  });
}

/** The port, or a free one for 0; refused when something runs there. */
export async function checkPort(port: number): Promise<number> {
  const free = await tryPort(port);
  if (free !== undefined) return free;
  throw new NodeError(
    `Port ${String(port)} is taken, perhaps by a node that runs already: stop it or choose another port.`,
  );
}

function launch(tool: NodeTool, port: number): ChildProcess {
  const env = { ...process.env };
  delete env.HARDHAT_NETWORK;
  const stdio: ["ignore", "ignore", "pipe"] = ["ignore", "ignore", "pipe"];
  if (tool === "hardhat") {
    const hardhat = join(ROOT, "node_modules/hardhat/internal/cli/bootstrap.js");
    const args = [hardhat, "node", "--hostname", HOST, "--port", String(port), "--no-deploy"];
    return spawn(process.execPath, args, { cwd: ROOT, env, stdio });
  }
  // The binary itself and not its launcher, so that a signal reaches it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a CommonJS tool without types
  const { binary } = require("../../tools/foundry.cjs") as { binary: (name: string) => string };
  const args = ["--host", HOST, "--port", String(port), "--hardfork", "cancun", "--silent"];
  return spawn(binary("anvil"), args, { cwd: ROOT, env, stdio });
}

async function answers(url: string): Promise<boolean> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] });
  try {
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    return response.ok;
  } catch {
    return false;
  }
}

/** Starts a node and waits until it answers. */
export async function startNode({
  tool = "hardhat",
  port = 0,
}: { tool?: NodeTool; port?: number } = {}): Promise<LocalNode> {
  const free = await checkPort(port);
  const child = launch(tool, free);
  const url = `http://${HOST}:${String(free)}`;
  let complaint = "";
  let problem: string | undefined;
  child.stderr?.on("data", (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
  child.once("error", (error) => (problem = error.message));
  const ended = new Promise<void>((done) => {
    child.once("exit", (code, signal) => {
      problem ??= complaint.trim().split("\n").at(0) ?? `it ended with ${signal ?? `status ${String(code)}`}`;
      done();
    });
    child.once("error", () => {
      done();
    });
  });
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    await ended;
    clearTimeout(force);
  };
  // Nobody else waits for it when this process ends early.
  const orphan = () => child.kill("SIGKILL");
  process.once("exit", orphan);
  const release = () => {
    process.off("exit", orphan);
    child.stderr?.destroy();
    child.unref();
  };
  const deadline = Date.now() + START_MS;
  while (!(await answers(url))) {
    if (problem !== undefined) throw new NodeError(`${tool} did not start on port ${String(free)}: ${problem}.`);
    if (Date.now() > deadline) {
      await stop();
      throw new NodeError(`${tool} did not answer on port ${String(free)} within ${String(START_MS / 1000)} s.`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return { tool, port: free, url, pid: child.pid ?? 0, stop, release };
}
