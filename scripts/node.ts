// npm run node [-- --port N]: a plain local chain. Its port is looked at first: Hardhat would forget the records of the chain that
// runs there before it finds that it cannot start.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { Refusal } from "./deploy/refusal";
import { checkPort, HOST } from "./lib/node";
import { ROOT } from "./lib/run";

function portOf(argv: readonly string[]): number {
  let given: string;
  try {
    const { values } = parseArgs({ args: [...argv], options: { port: { type: "string", default: "8545" } } });
    given = values.port;
  } catch {
    throw new Refusal("npm run node takes nothing but a port: npm run node -- --port 8546");
  }
  const port = /^[1-9]\d{0,4}$/.test(given) ? Number(given) : 0;
  if (port === 0 || port > 65_535) throw new Refusal(`--port cannot be ${given}: it must be a number from 1 to 65535.`);
  return port;
}

async function main(): Promise<void> {
  const port = portOf(process.argv.slice(2));
  await checkPort(port);
  const hardhat = join(ROOT, "node_modules/hardhat/internal/cli/bootstrap.js");
  const args = [hardhat, "node", "--hostname", HOST, "--port", String(port)];
  const node = spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => node.kill(signal));
  node.once("exit", (code) => {
    process.exitCode = code ?? 0;
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
