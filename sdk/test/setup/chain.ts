import type { TestProject } from "vitest/node";

import { type ChainDescription, startChain } from "../../scripts/chain.js";

declare module "vitest" {
  export interface ProvidedContext {
    chain: ChainDescription;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...chain } = await startChain();
  project.provide("chain", chain);
  return stop;
}
