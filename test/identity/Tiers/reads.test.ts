import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { CHARTER, DAYS, sanction, Sanction } from "../identity.fixture";
import { AGE, Bar, BOND, governor, newborn, qualified, SPACING } from "./Tiers.fixture";

describe("Tiers::reads", () => {
  it("should tell what each tier asks", async () => {
    const { tiers } = await loadFixture(newborn);
    const sandbox = await tiers.termsOf(0);
    expect([sandbox.bond, sandbox.age, sandbox.audits]).to.deep.equal([0n, 0n, 0n]);
    for (const tier of [1, 2, 3, 4] as const) {
      const terms = await tiers.termsOf(tier);
      expect(terms.bond).to.equal(BOND(tier));
      expect(terms.age).to.equal(AGE(tier));
      expect(terms.audits).to.equal(CHARTER[`identity.tier.${tier}.audits`]);
    }
    await expect(tiers.termsOf(5)).to.be.revertedWithCustomError(tiers, "Tiers_UnknownTier").withArgs(5);
  });

  it("should tell that nothing stands in the way", async () => {
    const { tiers, agent } = await loadFixture(qualified);
    expect(await tiers.barTo(agent, 4)).to.deep.equal([BigInt(Bar.None), 0n, 0n]);
    expect(await tiers.barTo(agent, 0)).to.deep.equal([BigInt(Bar.None), 0n, 0n]);
  });

  it("should refuse to judge a passport that does not exist", async () => {
    const { tiers } = await loadFixture(newborn);
    await expect(tiers.barTo(99, 1)).to.be.revertedWithCustomError(tiers, "Tiers_UnknownPassport").withArgs(99);
    await expect(tiers.upheldTier(99)).to.be.revertedWithCustomError(tiers, "Tiers_UnknownPassport").withArgs(99);
  });

  it("should tell the tier that the record upholds", async () => {
    const { tiers, agent } = await loadFixture(governor);
    expect(await tiers.upheldTier(agent)).to.deep.equal([4n, BigInt(Bar.None)]);
  });

  it("should count good standing from birth", async () => {
    const { passports, tiers, agent } = await loadFixture(newborn);
    expect(await tiers.goodSince(agent)).to.equal((await passports.passport(agent)).birth);
  });

  it("should count good standing from the latest end of a sanction, not of a warning", async () => {
    const school = await loadFixture(newborn);
    const { tiers, agent } = school;
    await sanction(school, agent, Sanction.Warning, DAYS(300));
    await sanction(school, agent, Sanction.Suspension, DAYS(10));
    await sanction(school, agent, Sanction.Exclusion, DAYS(20));
    const ends = (await time.latest()) + DAYS(20);
    expect(await tiers.goodSince(agent)).to.equal(ends);
    await sanction(school, agent, Sanction.Probation, DAYS(30));
    expect(await tiers.goodSince(agent)).to.equal((await time.latest()) + DAYS(30));
  });

  it("should know nothing of an unknown passport", async () => {
    const { tiers } = await loadFixture(newborn);
    expect(await tiers.goodSince(99)).to.equal(0);
    expect(await tiers.principalOf(99)).to.equal(0);
    expect(await tiers.hasPrincipal(99)).to.equal(false);
    expect(await tiers.AUDIT_SPACING()).to.equal(SPACING);
  });
});
