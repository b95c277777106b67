// Holds the core entry with one action under 15 kB gzipped beyond viem (PERF-3), as a dApp's bundler would ship it.
import { build } from "esbuild";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const LIMIT = 15_000;
const ENTRY = join(__dirname, "../dist/index.js");

const CASES: Record<string, string> = {
  "one read": "getStanding",
  "one write": "registerPassport",
  "one write and its twin": "registerPassport, registerPassportSync",
};

async function sizeOf(imports: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${imports} } from ${JSON.stringify(ENTRY)};`, resolveDir: __dirname },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    external: ["viem", "viem/*"],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

async function main(): Promise<void> {
  for (const [name, imports] of Object.entries(CASES)) {
    const size = await sizeOf(imports);
    console.log(`${name}: ${String(size)} B gzipped beyond viem (at most ${String(LIMIT)})`);
    if (size > LIMIT) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
