#!/usr/bin/env node
// The npm launcher of Foundry exits 0 whatever happened; this one passes the exit status of the native tool on.
// Usage: node tools/foundry.cjs <forge|anvil> [arguments]
const { spawn } = require("node:child_process");
const { constants } = require("node:os");

function binary(tool) {
  const arch = { x64: "amd64", arm64: "arm64" }[process.arch];
  const os = { linux: "linux", darwin: "darwin", win32: "win32" }[process.platform];
  const name = `@foundry-rs/${tool}-${os}-${arch}`;
  try {
    return require.resolve(`${name}/bin/${tool}${os === "win32" ? ".exe" : ""}`);
  } catch {
    throw new Error(
      `${name} is not installed: run \`npm ci\` with optional packages, or \`npm install --no-save ${name}@1.7.1\` if the lock file has none for this platform.`,
    );
  }
}

module.exports = { binary };

if (require.main === module) {
  const [tool, ...args] = process.argv.slice(2);
  if (!tool) {
    console.error("Name a tool: node tools/foundry.cjs forge test");
    process.exit(2);
  }
  let child;
  try {
    child = spawn(binary(tool), args, { stdio: "inherit" });
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`${tool} did not start: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
}
