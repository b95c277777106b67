#!/usr/bin/env node
// Makes the npm compiler look like a native solc to Foundry, so that both tools compile with one binary.
const fs = require("node:fs");
const solc = require("solc");

const args = process.argv.slice(2);
if (args.includes("--version")) {
  // Foundry parses the platform out of the version and knows only native ones.
  const version = solc.version().replace(".Emscripten.clang", ".Linux.g++");
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${version}`);
} else if (args.includes("--standard-json")) {
  // Written as a stream: a pipe takes 64 kB at a time and Node drains it before it exits.
  process.stdout.write(solc.compile(fs.readFileSync(0, "utf8")));
} else {
  console.error("tools/solc.cjs understands --version and --standard-json only.");
  process.exit(2);
}
