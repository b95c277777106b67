import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAY } from "../identity.fixture";
import { HALF_LIFE, Mark, NOTHING, settled, VALUE } from "./Reputation.fixture";

/** Settlements of one unit of 10^18 each, a day apart; answers their moments. */
async function daily() {
  const city = await settled();
  const moments = [city.recordedAt];
  for (let day = 1; day < 8; ++day) {
    await time.setNextBlockTimestamp(city.recordedAt + day * DAY);
    await city.reputation.connect(city.escrow).record(city.agent, Mark.EscrowSettled, VALUE);
    moments.push(await time.latest());
  }
  return { ...city, moments };
}

describe("Reputation: reads", () => {
  it("should halve the weight in each half-life and leave count and sum [ID-8]", async () => {
    const { reputation, agent, recordedAt } = await loadFixture(settled);
    for (const halvings of [1, 2, 10, 66]) {
      await time.increaseTo(recordedAt + halvings * HALF_LIFE);
      const shown = await reputation.markOf(agent, Mark.EscrowSettled);
      expect(shown).to.deep.equal([1n, VALUE, VALUE >> BigInt(halvings), BigInt(recordedAt)]);
    }
    await time.increaseTo(recordedAt + 67 * HALF_LIFE);
    expect((await reputation.markOf(agent, Mark.EscrowSettled)).decayed).to.equal(0);
    await time.increaseTo(recordedAt + 256 * HALF_LIFE);
    expect((await reputation.markOf(agent, Mark.EscrowSettled)).decayed).to.equal(0);
  });

  it("should weigh the root of a half in half a half-life, to the eighteenth digit", async () => {
    const { reputation, agent, recordedAt } = await loadFixture(settled);
    await time.increaseTo(recordedAt + HALF_LIFE / 2);
    const { decayed } = await reputation.markOf(agent, Mark.EscrowSettled);
    expect(decayed).to.be.closeTo(70_710_678_118_654_752_440n, 100n);
  });

  it("should never weigh more a second later, across the end of a half-life", async () => {
    const { reputation, agent, recordedAt } = await loadFixture(settled);
    await time.increaseTo(recordedAt + HALF_LIFE + 5);
    let before = VALUE;
    for (let second = -4; second < 5; ++second) {
      const moment = recordedAt + HALF_LIFE + second;
      const { decayed } = await reputation.markAt(agent, Mark.EscrowSettled, moment);
      expect(decayed).to.be.lessThan(before);
      before = decayed;
    }
  });

  it("should refuse the present and the future, to the second", async () => {
    const { reputation, agent } = await loadFixture(settled);
    const present = await time.latest();
    for (const moment of [present, present + 1, 2n ** 48n - 1n]) {
      await expect(reputation.markAt(agent, Mark.EscrowSettled, moment))
        .to.be.revertedWithCustomError(reputation, "Reputation_NotPast")
        .withArgs(moment, present);
      await expect(reputation.historyAt(agent, moment))
        .to.be.revertedWithCustomError(reputation, "Reputation_NotPast")
        .withArgs(moment, present);
    }
    await reputation.markAt(agent, Mark.EscrowSettled, present - 1);
  });

  it("should read the past as it stood, before, at and after each record [ID-8]", async () => {
    const { reputation, agent, moments } = await loadFixture(daily);
    await time.increase(HALF_LIFE);
    const first = moments[0] ?? 0;
    expect(await reputation.markAt(agent, Mark.EscrowSettled, 0)).to.deep.equal(NOTHING);
    expect(await reputation.markAt(agent, Mark.EscrowSettled, first - 1)).to.deep.equal(NOTHING);
    for (const [index, moment] of moments.entries()) {
      const count = BigInt(index + 1);
      const at = await reputation.markAt(agent, Mark.EscrowSettled, moment);
      expect([at.count, at.total, at.lastAt]).to.deep.equal([count, count * VALUE, BigInt(moment)]);
      const before = await reputation.markAt(agent, Mark.EscrowSettled, moment - 1);
      expect(before.count).to.equal(count - 1n);
      expect(at.decayed).to.be.closeTo(before.decayed + VALUE, VALUE / 1_000_000n);
    }
  });

  it("should read all marks of a past moment in their order", async () => {
    const { reputation, escrow, agent, recordedAt } = await loadFixture(settled);
    for (const mark of [5, 4, 3, 2, 1]) await reputation.connect(escrow).record(agent, mark, 10 * mark);
    const moment = await time.latest();
    await time.increase(HALF_LIFE);
    await reputation.connect(escrow).record(agent, Mark.RulingFor, 7);
    const then = await reputation.historyAt(agent, moment);
    expect(then.map(({ count }) => count)).to.deep.equal([1n, 1n, 1n, 1n, 1n, 1n]);
    expect(then.map(({ total }) => total)).to.deep.equal([VALUE, 10n, 20n, 30n, 40n, 50n]);
    expect((await reputation.historyOf(agent))[Mark.RulingFor]?.count).to.equal(2);
    expect((await reputation.historyAt(agent, recordedAt))[Mark.VetoSuffered]?.count).to.equal(0);
  });

  it("should answer for whoever has no record", async () => {
    const { reputation } = await loadFixture(settled);
    expect(await reputation.markOf(99, Mark.RulingFor)).to.deep.equal(NOTHING);
    expect((await reputation.historyOf(0)).length).to.equal(6);
  });
});
