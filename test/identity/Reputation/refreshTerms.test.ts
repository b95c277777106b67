import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { amend, DAYS } from "../identity.fixture";
import { freshWallet } from "../../shared/wallets";
import { HALF_LIFE, Mark, settled, VALUE } from "./Reputation.fixture";

describe("Reputation::refreshTerms", () => {
  it("should begin with the constitution's half-life, or 180 days where there is none yet", async () => {
    const { cell, constitution, passports, reputation } = await loadFixture(settled);
    expect(await reputation.halfLife()).to.equal(HALF_LIFE);
    const wiring = { authority: await cell.getAddress(), passports: await passports.getAddress() };
    const early = await ethers.deployContract("Reputation", [{ ...wiring, constitution: freshWallet().address }]);
    expect(await early.halfLife()).to.equal(DAYS(180));
    await constitution.set(ethers.id("reputation.halfLife"), DAYS(90));
    const late = await ethers.deployContract("Reputation", [
      { ...wiring, constitution: await constitution.getAddress() },
    ]);
    expect(await late.halfLife()).to.equal(DAYS(90));
    await expect(late.deploymentTransaction()).to.emit(late, "HalfLifeRefreshed").withArgs(DAYS(90));
  });

  it("should leave the old half-life in force until somebody calls", async () => {
    const city = await loadFixture(settled);
    await amend(city, "reputation.halfLife", DAYS(30));
    expect(await city.reputation.halfLife()).to.equal(HALF_LIFE);
    await expect(city.reputation.connect(city.stranger).refreshTerms())
      .to.emit(city.reputation, "HalfLifeRefreshed")
      .withArgs(DAYS(30));
    expect(await city.reputation.halfLife()).to.equal(DAYS(30));
  });

  it("should do nothing where nothing changed", async () => {
    const { reputation, stranger } = await loadFixture(settled);
    await expect(reputation.connect(stranger).refreshTerms()).not.to.emit(reputation, "HalfLifeRefreshed");
  });

  it("should refuse a half-life of nothing, and take a very long one for 136 years", async () => {
    const city = await loadFixture(settled);
    await amend(city, "reputation.halfLife", 0);
    await expect(city.reputation.refreshTerms()).to.be.revertedWithCustomError(
      city.reputation,
      "Reputation_NoHalfLife",
    );
    await amend(city, "reputation.halfLife", 2n ** 40n);
    await city.reputation.refreshTerms();
    expect(await city.reputation.halfLife()).to.equal(2n ** 32n - 1n);
  });

  it("should decay what comes after and leave every reading of the past [ID-8]", async () => {
    const city = await loadFixture(settled);
    const { reputation, agent, recordedAt } = city;
    await amend(city, "reputation.halfLife", DAYS(10));
    const changedAt = recordedAt + HALF_LIFE;
    await time.setNextBlockTimestamp(changedAt);
    await reputation.refreshTerms();
    await time.increaseTo(changedAt + DAYS(10));
    expect((await reputation.markOf(agent, Mark.EscrowSettled)).decayed).to.equal(VALUE / 4n);
    await amend(city, "reputation.halfLife", DAYS(20));
    await time.setNextBlockTimestamp(changedAt + DAYS(20));
    await reputation.refreshTerms();
    await time.increaseTo(changedAt + DAYS(40));
    expect((await reputation.markOf(agent, Mark.EscrowSettled)).decayed).to.equal(VALUE / 16n);
    for (const [moment, part] of [
      [recordedAt, 1n],
      [changedAt, 2n],
      [changedAt + DAYS(10), 4n],
      [changedAt + DAYS(20), 8n],
    ] as const) {
      expect((await reputation.markAt(agent, Mark.EscrowSettled, moment)).decayed, String(part)).to.equal(VALUE / part);
    }
  });

  it("should keep one half-life of two in one second, the later", async () => {
    const city = await loadFixture(settled);
    const { reputation, constitution, admin, stranger } = city;
    const moment = (await time.latest()) + 10;
    const key = ethers.id("reputation.halfLife");
    await ethers.provider.send("evm_setAutomine", [false]);
    for (const length of [DAYS(1), DAYS(2)]) {
      await constitution.connect(admin).set(key, length, { gasLimit: 500_000 });
      await reputation.connect(stranger).refreshTerms({ gasLimit: 500_000 });
      // Both accounts send in turn within one block, so the second pair waits for the first by price.
      await time.setNextBlockTimestamp(moment);
      if (length === DAYS(2)) await ethers.provider.send("evm_mine", []);
    }
    await ethers.provider.send("evm_setAutomine", [true]);
    expect(await reputation.halfLife()).to.equal(DAYS(2));
  });
});
