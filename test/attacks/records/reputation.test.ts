import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { amend, DAYS, fork, register } from "../../identity/identity.fixture";
import { giveControl } from "../../identity/Passports/Passports.fixture";
import { HALF_LIFE, Mark, NOTHING, settled, VALUE } from "../../identity/Reputation/Reputation.fixture";

describe("Attacks on reputation", () => {
  it("should have no door through which anybody praises itself [ATK-I11]", async () => {
    const { cell, reputation, owner, rival, auditor, breaker, admin, agent } = await loadFixture(settled);
    const data = reputation.interface.encodeFunctionData("record", [agent, Mark.EscrowSettled, VALUE]);
    const target = await reputation.getAddress();
    const before = await reputation.markOf(agent, Mark.EscrowSettled);
    for (const thief of [owner, rival, auditor, breaker, admin]) {
      await expect(thief.sendTransaction({ to: target, data }))
        .to.be.revertedWithCustomError(reputation, "Guarded_Unauthorized")
        .withArgs(thief.address, reputation.interface.getFunction("record").selector);
      await expect(cell.connect(thief).execute(target, data)).to.be.reverted;
    }
    expect((await reputation.markOf(agent, Mark.EscrowSettled)).count).to.equal(before.count);
  });

  it("should buy no history with a fork, a new passport or a change of control [ATK-I11]", async () => {
    const city = await loadFixture(settled);
    const { reputation, agent, owner, stranger } = city;
    const child = await fork(city, owner, agent);
    const second = await register(city, owner);
    for (const id of [child, second]) expect(await reputation.markOf(id, Mark.EscrowSettled)).to.deep.equal(NOTHING);
    await reputation.connect(city.escrow).record(agent, Mark.RulingAgainst, VALUE);
    await giveControl(city, owner, agent, stranger);
    expect((await reputation.markOf(agent, Mark.RulingAgainst)).count).to.equal(1);
  });

  it("should let nobody preload an id that a newcomer will have [ATK-I11]", async () => {
    const { passports, reputation, escrow } = await loadFixture(settled);
    const next = (await passports.lastId()) + 1n;
    await expect(reputation.connect(escrow).record(next, Mark.EscrowSettled, VALUE))
      .to.be.revertedWithCustomError(reputation, "Reputation_UnknownPassport")
      .withArgs(next);
  });

  it("should not freshen what is old by refreshing terms, however often [ID-8]", async () => {
    const city = await loadFixture(settled);
    const { reputation, stranger, agent } = city;
    let { decayed } = await reputation.markOf(agent, Mark.EscrowSettled);
    for (const length of [1, 10_000, 1, 500, 180]) {
      await amend(city, "reputation.halfLife", DAYS(length));
      await time.increase(DAYS(3));
      await reputation.connect(stranger).refreshTerms();
      await reputation.connect(stranger).refreshTerms();
      const now = (await reputation.markOf(agent, Mark.EscrowSettled)).decayed;
      expect(now).to.be.lessThan(decayed);
      decayed = now;
    }
  });

  it("should not hide a bad mark under a flood of good ones, nor wear it out [ID-8]", async () => {
    const { reputation, escrow, agent } = await loadFixture(settled);
    await reputation.connect(escrow).record(agent, Mark.RulingAgainst, VALUE);
    const moment = await time.latest();
    for (let i = 0; i < 20; ++i) await reputation.connect(escrow).record(agent, Mark.RulingFor, VALUE);
    await time.increaseTo(moment + 100 * HALF_LIFE);
    const { count, total, decayed } = await reputation.markOf(agent, Mark.RulingAgainst);
    expect([count, total, decayed]).to.deep.equal([1n, VALUE, 0n]);
    expect((await reputation.markAt(agent, Mark.RulingAgainst, moment)).decayed).to.equal(VALUE);
  });
});
