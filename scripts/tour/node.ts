import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

import { join } from "node:path";

import { ROOT } from "../lib/run";

/** A local chain that the tour started. */
export interface LocalNode {
  url: string;
  /** The process, for whoever ends it later. */
  pid: number;
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>;
  /** Leaves it running after this process. */
  release(): void;
}

const HOST = "127.0.0.1";
const PATIENCE = 60_000;

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === "object") resolve(address.port);
        else reject(new Error("No free port was found on this machine; end a program that listens on many."));
      });
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] }),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** Starts a Hardhat node on a free port and waits until it answers. */
export async function startNode(): Promise<LocalNode> {
  const port = await freePort();
  const url = `http://${HOST}:${String(port)}`;
  // The node is a network of its own, whichever one this process was told to use.
  const { HARDHAT_NETWORK: _, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [
      join(ROOT, "node_modules/hardhat/internal/cli/bootstrap.js"),
      "node",
      "--no-deploy",
      "--hostname",
      HOST,
      "--port",
      String(port),
    ],
    { cwd: ROOT, stdio: ["ignore", "ignore", "pipe"], detached: true, env },
  );
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2_000);
  });
  const began = Date.now();
  while (!(await answers(url))) {
    if (child.exitCode !== null)
      throw new Error(`The local node ended at once: ${complaint.trim() || "no reason given"}`);
    if (Date.now() - began > PATIENCE) {
      await end(child);
      throw new Error(`The local node did not answer on ${url} within a minute; is the machine out of memory?`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    pid: child.pid ?? 0,
    stop: () => end(child),
    release: () => {
      child.stderr.destroy();
      child.unref();
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  child.kill("SIGTERM");
  await gone;
}
