import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { Capability, Mantle, Posture, ZERO, ZERO_HASH } from "../identity/identity.fixture";
import { chair, commitmentFor, foundBench, openRound, saltOf, seatRound, toEnd, toReveals } from "./panels.fixture";

/** Every guarded function of these parts with arguments that decode. */
const DOORS = {
  panels: {
    draw: [ZERO_HASH],
    commit: [ZERO_HASH, 0, ZERO_HASH],
    reveal: [ZERO_HASH, 0, 0, ZERO_HASH],
    leak: [ZERO_HASH, 0, 0, ZERO_HASH],
    settle: [ZERO_HASH, 0],
    withdraw: [ZERO, ZERO],
    withdrawNative: [ZERO, ZERO],
  },
  pool: {
    join: [1, 1],
    joinAsVisitor: [ZERO, 1, 1],
    resign: [1],
    topUp: [1, 1],
    withdrawStake: [1, 1],
    evict: [1],
    refreshTerms: [],
    sweepForfeits: [],
    seatFounding: [[]],
    recognisePool: [ZERO, true],
  },
} as const;

describe("Guard of Panels and JurorPool", () => {
  for (const [part, doors] of Object.entries(DOORS)) {
    for (const [door, args] of Object.entries(doors)) {
      it(`should shut ${part}.${door} to whoever lacks its mantle [CELL-1]`, async () => {
        const { cell, people, ...bench } = await loadFixture(foundBench);
        const module = bench[part as keyof typeof DOORS];
        const fragment = module.interface.getFunction(door as never);
        const { selector } = fragment as unknown as { selector: string };
        await cell.setFunction(await module.getAddress(), [selector], Mantle.Court, Capability.Justice);
        const data = module.interface.encodeFunctionData(door as never, args as never);
        await expect(people[0].sendTransaction({ to: await module.getAddress(), data }))
          .to.be.revertedWithCustomError(module, "Guarded_Unauthorized")
          .withArgs(people[0].address, selector);
      });
    }
  }
  it("should draw, hear and settle in every posture [CELL-5]", async () => {
    const bench = await loadFixture(foundBench);
    const { cell, breaker, panels } = bench;
    for (const posture of [Posture.Elevated, Posture.Safe, Posture.Lockdown, Posture.Recovery]) {
      await cell.connect(breaker).setPosture(posture, ZERO_HASH);
      const id = await seatRound(bench, { maxExtension: 0 });
      const { account } = await chair(bench, id, 0);
      await panels.connect(account).commit(id, 0, await commitmentFor(bench, id, 0, 1));
      await toReveals(bench, id);
      await panels.reveal(id, 0, 1, saltOf(0));
      await toEnd(bench, id);
      for (const seat of [0, 1, 2]) await panels.settle(id, seat);
    }
    expect(await openRound(bench)).to.not.equal(ZERO_HASH);
  });
});
