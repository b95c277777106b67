#!/usr/bin/env node
// npm links a command only where its file stands at install time; in a clone the package is built later.
import { existsSync } from "node:fs";

const cli = new URL("../dist/cli.js", import.meta.url);
if (existsSync(cli)) await import(cli.href);
else {
  console.error("The SDK is not built yet: run `npm run build` first.");
  process.exitCode = 1;
}
