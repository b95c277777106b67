import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    ethers: "src/entrypoints/ethers.ts",
    keeper: "src/entrypoints/keeper.ts",
    meter: "src/entrypoints/meter.ts",
    cli: "src/entrypoints/cli.ts",
  },
  format: ["esm", "cjs"],
  dts: true,
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: true,
  target: "es2022",
  external: ["viem", "ethers", "@openzeppelin/merkle-tree"],
});
