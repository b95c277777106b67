import { HARDHAT_NETWORK_NAME } from "hardhat/plugins";
import { TASK_TEST_SETUP_TEST_ENVIRONMENT } from "hardhat/builtin-tasks/task-names";
import { subtask } from "hardhat/config";
import type { EthereumProvider, RequestArguments } from "hardhat/types";

// What may mine a block, or asks what the next one would do.
const AHEAD = new Set(["eth_sendTransaction", "eth_sendRawTransaction", "eth_estimateGas", "evm_mine", "hardhat_mine"]);

/** The day on which a chain under test begins, so that its block hashes, and whom they draw, are the same in every run. */
export function testChain(): { initialDate?: string } {
  const isTest = process.argv.slice(2).some((word) => word === "test" || word === "coverage");
  return isTest ? { initialDate: "2026-01-01T00:00:00Z" } : {};
}

/**
 * Keeps the clock of the chain under test: a block comes one second after the one before it, unless the test set its time. Hardhat
 * would follow the wall clock, and a test that reckons with the seconds between its transactions would fail on a busy machine.
 */
function keepClock(provider: EthereumProvider): void {
  const send = provider.send.bind(provider);
  let set = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function wind(): Promise<void> {
    const { timestamp } = (await send("eth_getBlockByNumber", ["latest", false])) as { timestamp: string };
    if (set <= Number(timestamp)) await send("evm_setNextBlockTimestamp", [Number(timestamp) + 1]);
  }

  async function answer(method: string, params: unknown[]): Promise<unknown> {
    // It would move the wall's clock, which this one does not follow, and the test would not notice.
    if (method === "evm_increaseTime")
      throw new Error("Under test use time.increase: the chain has a clock of its own.");
    if (AHEAD.has(method)) await wind();
    const result: unknown = await send(method, params);
    if (method === "evm_setNextBlockTimestamp") set = Number(params[0]);
    if (method === "evm_revert" || method === "hardhat_reset") set = 0;
    return result;
  }

  // One after the other: between the winding and its block there is no other block.
  provider.send = (method, params = []) => {
    const result = last.then(() => answer(method, params as unknown[]));
    last = result.catch(() => undefined);
    return result;
  };
  provider.request = ({ method, params }: RequestArguments) => provider.send(method, params as unknown[] | undefined);
}

subtask(TASK_TEST_SETUP_TEST_ENVIRONMENT, async (_, { network }, runSuper) => {
  await runSuper();
  if (network.name === HARDHAT_NETWORK_NAME) keepClock(network.provider);
});
