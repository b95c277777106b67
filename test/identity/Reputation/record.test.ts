import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { fork, idOf, Posture } from "../identity.fixture";
import { leave } from "../Passports/Passports.fixture";
import { foundRecords } from "../records.fixture";
import { HALF_LIFE, Mark, NOTHING, settled, VALUE } from "./Reputation.fixture";

const MOST = 2n ** 88n - 1n;

describe("Reputation::record", () => {
  it("should refuse whoever holds no recorder's mantle [ATK-I11]", async () => {
    const { reputation, agent, owner, court, auditor } = await loadFixture(foundRecords);
    const { selector } = reputation.interface.getFunction("record");
    for (const caller of [owner, court, auditor]) {
      await expect(reputation.connect(caller).record(agent, Mark.EscrowSettled, VALUE))
        .to.be.revertedWithCustomError(reputation, "Guarded_Unauthorized")
        .withArgs(caller.address, selector);
    }
  });

  it("should refuse ids that were never issued", async () => {
    const { passports, reputation, escrow } = await loadFixture(foundRecords);
    const next = (await passports.lastId()) + 1n;
    for (const passport of [0n, next]) {
      await expect(reputation.connect(escrow).record(passport, Mark.RulingFor, 1))
        .to.be.revertedWithCustomError(reputation, "Reputation_UnknownPassport")
        .withArgs(passport);
    }
    await reputation.connect(escrow).record(next - 1n, Mark.RulingFor, 1);
  });

  it("should count, sum up and say so [ID-8]", async () => {
    const { reputation, escrow, agent } = await loadFixture(foundRecords);
    await expect(reputation.connect(escrow).record(agent, Mark.AuditPassed, VALUE))
      .to.emit(reputation, "MarkRecorded")
      .withArgs(agent, Mark.AuditPassed, escrow.address, VALUE, 1, VALUE, VALUE);
    const shown = await reputation.markOf(agent, Mark.AuditPassed);
    expect(shown).to.deep.equal([1n, VALUE, VALUE, BigInt(await time.latest())]);
  });

  it("should add to what is left of the old [ID-8]", async () => {
    const { reputation, escrow, agent, recordedAt } = await loadFixture(settled);
    await time.setNextBlockTimestamp(recordedAt + HALF_LIFE);
    await expect(reputation.connect(escrow).record(agent, Mark.EscrowSettled, 1))
      .to.emit(reputation, "MarkRecorded")
      .withArgs(agent, Mark.EscrowSettled, escrow.address, 1, 2, VALUE + 1n, VALUE / 2n + 1n);
  });

  it("should keep marks and passports apart", async () => {
    const { reputation, agent, other } = await loadFixture(settled);
    const history = await reputation.historyOf(agent);
    expect(history.map(({ count }) => count)).to.deep.equal([1n, 0n, 0n, 0n, 0n, 0n]);
    expect((await reputation.historyOf(other)).every((mark) => mark.toString() === NOTHING.toString())).to.equal(true);
  });

  it("should refuse a mark that does not exist", async () => {
    const { reputation, escrow, agent } = await loadFixture(foundRecords);
    const data = reputation.interface.encodeFunctionData("record", [agent, 6, 1]);
    await expect(escrow.sendTransaction({ to: await reputation.getAddress(), data })).to.be.revertedWithoutReason();
  });

  it("should count a mark of no value and weigh it nothing", async () => {
    const { reputation, escrow, agent } = await loadFixture(foundRecords);
    await reputation.connect(escrow).record(agent, Mark.VetoSuffered, 0);
    const { count, total, decayed } = await reputation.markOf(agent, Mark.VetoSuffered);
    expect([count, total, decayed]).to.deep.equal([1n, 0n, 0n]);
  });

  it("should stop at the greatest sum instead of refusing its recorder", async () => {
    const { reputation, escrow, agent } = await loadFixture(foundRecords);
    await reputation.connect(escrow).record(agent, Mark.EscrowSettled, MOST - 1n);
    const { total } = await reputation.markOf(agent, Mark.EscrowSettled);
    expect(total).to.equal(MOST - 1n);
    await reputation.connect(escrow).record(agent, Mark.EscrowSettled, ethers.MaxUint256);
    const shown = await reputation.markOf(agent, Mark.EscrowSettled);
    expect([shown.count, shown.total, shown.decayed]).to.deep.equal([2n, MOST, MOST]);
    await reputation.connect(escrow).record(agent, Mark.EscrowSettled, 1);
    expect((await reputation.markOf(agent, Mark.EscrowSettled)).count).to.equal(3);
  });

  it("should make one checkpoint of one second", async () => {
    const { reputation, escrow, agent } = await loadFixture(foundRecords);
    const moment = (await time.latest()) + 10;
    await ethers.provider.send("evm_setAutomine", [false]);
    for (const value of [3, 4]) {
      await reputation.connect(escrow).record(agent, Mark.RulingFor, value, { gasLimit: 1_000_000 });
    }
    await time.setNextBlockTimestamp(moment);
    await ethers.provider.send("evm_mine", []);
    await ethers.provider.send("evm_setAutomine", [true]);
    await time.increase(1);
    expect(await reputation.markAt(agent, Mark.RulingFor, moment)).to.deep.equal([2n, 7n, 7n, BigInt(moment)]);
    expect(await reputation.markAt(agent, Mark.RulingFor, moment - 1)).to.deep.equal(NOTHING);
  });

  it("should record of a closed passport, and keep its record", async () => {
    const city = await loadFixture(settled);
    const { reputation, escrow, agent, owner } = city;
    await leave(city, owner, agent);
    await reputation.connect(escrow).record(agent, Mark.RulingAgainst, 5);
    expect((await reputation.markOf(agent, Mark.RulingAgainst)).count).to.equal(1);
    expect((await reputation.markOf(agent, Mark.EscrowSettled)).count).to.equal(1);
  });

  it("should hand nothing down to a fork [ATK-I11]", async () => {
    const city = await loadFixture(settled);
    const child = await fork(city, city.owner, city.agent);
    expect(await city.reputation.markOf(child, Mark.EscrowSettled)).to.deep.equal(NOTHING);
  });

  it("should record in LOCKDOWN too", async () => {
    const { cell, reputation, breaker, escrow, agent } = await loadFixture(foundRecords);
    await cell.connect(breaker).setPosture(Posture.Lockdown, idOf("evidence"));
    await reputation.connect(escrow).record(agent, Mark.RulingAgainst, 5);
  });
});
