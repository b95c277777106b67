import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { BOND, DAY, family, FIRST_DOMAIN, liabilityWorld, openAlone, UNBONDING } from "./Liability.fixture";

/** A family of three and a member alone. */
async function sponsored() {
  const world = await liabilityWorld();
  const domain = await family(world);
  await openAlone(world, [9n]);
  return { world, domain };
}

describe("Liability::reads", () => {
  it("should answer for ids that were never opened, as not in good standing [ATK-I2] [ID-6]", async () => {
    const { liability } = await loadFixture(liabilityWorld);
    const standing = await liability.standing(77);
    expect([standing.exists, standing.good, standing.domain, standing.bond]).to.deep.equal([false, false, 0n, 0n]);
    expect(await liability.isInGoodStanding(77)).to.equal(false);
    expect(await liability.isClean(77, false)).to.equal(false);
    expect(await liability.isClean(FIRST_DOMAIN, false)).to.equal(false);
    expect(await liability.bondOf(77)).to.equal(0);
    expect(await liability.freeBondOf(77)).to.equal(0);
    expect(await liability.hopsOf(77)).to.equal(0);
    expect(await liability.creditOf(ethers.ZeroAddress)).to.equal(0);
    await expect(liability.domainOf(77))
      .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
      .withArgs(77);
    await expect(liability.founderOf(77))
      .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
      .withArgs(77);
    await expect(liability.domain(77)).to.be.revertedWithCustomError(liability, "Liability_UnknownDomain").withArgs(77);
  });

  it("should name the asset and what can be drawn from an account", async () => {
    const { liability, asset, payer } = await loadFixture(liabilityWorld);
    expect(await liability.asset()).to.equal(await asset.getAddress());
    await asset.connect(payer).approve(liability, 10);
    expect(await liability.fundsOf(payer)).to.equal(10);
  });

  it("should answer for a domain's id as for its members", async () => {
    const { world, domain } = await loadFixture(sponsored);
    expect(await world.liability.domainOf(domain)).to.equal(domain);
    expect(await world.liability.isClean(domain, true)).to.equal(true);
    await world.liability.connect(world.court).quarantine(1, DAY);
    expect(await world.liability.isClean(domain, true)).to.equal(false);
  });

  context("when the standings of two members are asked", () => {
    it("should tell whether each is good and whether they belong to different domains [ID-6]", async () => {
      const { world } = await loadFixture(sponsored);
      const { liability, court } = world;
      expect(await liability.goodStandings(1, 9)).to.deep.equal([true, true, true]);
      expect(await liability.goodStandings(1, 2)).to.deep.equal([true, true, false]);
      expect(await liability.goodStandings(9, 9)).to.deep.equal([true, true, false]);
      await liability.connect(court).quarantine(1, DAY);
      expect(await liability.goodStandings(2, 9)).to.deep.equal([false, true, true]);
      expect(await liability.goodStandings(9, 2)).to.deep.equal([true, false, true]);
    });

    it("should answer for ids that are not open, as not good and not foreign [ATK-I2]", async () => {
      const { world, domain } = await loadFixture(sponsored);
      const { liability, passports, payer } = world;
      expect(await liability.goodStandings(77, 1)).to.deep.equal([false, true, false]);
      expect(await liability.goodStandings(1, 77)).to.deep.equal([true, false, false]);
      expect(await liability.goodStandings(1, domain)).to.deep.equal([true, false, false]);
      await liability.connect(passports).queueWithdrawal(9, BOND);
      await time.increase(UNBONDING);
      await liability.connect(passports).completeWithdrawal(9, payer);
      await liability.connect(passports).close(9);
      expect(await liability.goodStandings(9, 1)).to.deep.equal([false, true, false]);
    });
  });
});
