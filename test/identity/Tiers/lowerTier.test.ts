import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAYS, indebt, sanction, Sanction, slash, tokens } from "../identity.fixture";
import { Bar, BOND, family, governor, newborn } from "./Tiers.fixture";

describe("Tiers::lowerTier", () => {
  it("should refuse for a passport that does not exist", async () => {
    const { tiers, stranger } = await loadFixture(newborn);
    await expect(tiers.connect(stranger).lowerTier(99))
      .to.be.revertedWithCustomError(tiers, "Tiers_UnknownPassport")
      .withArgs(99);
  });

  it("should refuse while the record upholds the tier", async () => {
    const { tiers, agent, stranger } = await loadFixture(governor);
    await expect(tiers.connect(stranger).lowerTier(agent))
      .to.be.revertedWithCustomError(tiers, "Tiers_Upheld")
      .withArgs(agent, 4);
  });

  it("should refuse at tier 0 whatever is laid on the passport", async () => {
    const school = await loadFixture(newborn);
    await sanction(school, school.agent, Sanction.Exclusion, DAYS(10));
    await expect(school.tiers.lowerTier(school.agent))
      .to.be.revertedWithCustomError(school.tiers, "Tiers_Upheld")
      .withArgs(school.agent, 0);
  });

  for (const kind of ["Suspension", "Exclusion"] as const) {
    it(`should take all tiers for a sanction of kind ${kind}, also after it ended [ID-5]`, async () => {
      const school = await loadFixture(family);
      const { passports, tiers, agent, child, stranger } = school;
      await sanction(school, child, Sanction[kind], DAYS(10));
      expect((await passports.standing(agent)).tier).to.equal(0);
      await time.increase(DAYS(20));
      await expect(tiers.connect(stranger).lowerTier(agent))
        .to.emit(tiers, "TierLowered")
        .withArgs(agent, 4, 0, Bar.NotInGoodStanding, stranger.address);
      expect((await passports.passport(agent)).tier).to.equal(0);
    });
  }

  it("should take all tiers for a debt", async () => {
    const school = await loadFixture(governor);
    const { tiers, agent } = school;
    await indebt(school, agent);
    expect(await tiers.lowerTier.staticCall(agent)).to.equal(0);
    await tiers.lowerTier(agent);
    await expect(tiers.lowerTier(agent)).to.be.revertedWithCustomError(tiers, "Tiers_Upheld").withArgs(agent, 0);
  });

  it("should take all above 1 for probation, once [ID-5]", async () => {
    const school = await loadFixture(governor);
    const { passports, tiers, agent, stranger } = school;
    await sanction(school, agent, Sanction.Probation, DAYS(10));
    expect((await passports.standing(agent)).tier).to.equal(1);
    await expect(tiers.connect(stranger).lowerTier(agent))
      .to.emit(tiers, "TierLowered")
      .withArgs(agent, 4, 1, Bar.Probation, stranger.address);
    await expect(tiers.lowerTier(agent)).to.be.revertedWithCustomError(tiers, "Tiers_Upheld").withArgs(agent, 1);
  });

  it("should take every tier whose bond is gone", async () => {
    const school = await loadFixture(governor);
    const { passports, tiers, agent, stranger } = school;
    await slash(school, agent, { penalty: BOND(4) - BOND(2) });
    await expect(tiers.connect(stranger).lowerTier(agent))
      .to.emit(tiers, "TierLowered")
      .withArgs(agent, 4, 2, Bar.Bond, stranger.address);
    expect((await passports.standing(agent)).tier).to.equal(2);
  });

  it("should take the core tiers when the principal is excluded [FORK-6]", async () => {
    const school = await loadFixture(governor);
    const { passports, tiers, agent, human, stranger } = school;
    await sanction(school, human, Sanction.Exclusion, DAYS(300));
    await expect(tiers.connect(stranger).lowerTier(agent))
      .to.emit(tiers, "TierLowered")
      .withArgs(agent, 4, 1, Bar.Principal, stranger.address);
    expect((await passports.standing(agent)).tier).to.equal(1);
  });

  it("should take nothing for a quarantine or a warning", async () => {
    const school = await loadFixture(governor);
    const { liability, passports, tiers, agent, sentinel } = school;
    await sanction(school, agent, Sanction.Warning, DAYS(100));
    await liability.connect(sentinel).quarantine(agent, DAYS(1));
    expect((await passports.standing(agent)).tier).to.equal(0);
    await expect(tiers.lowerTier(agent)).to.be.revertedWithCustomError(tiers, "Tiers_Upheld").withArgs(agent, 4);
    await time.increase(DAYS(1));
    expect((await passports.standing(agent)).tier).to.equal(4);
  });

  it("should never reach below what is left when the bond covers no tier", async () => {
    const school = await loadFixture(governor);
    const { passports, tiers, agent } = school;
    await slash(school, agent, { penalty: BOND(4) - tokens(1) });
    await tiers.lowerTier(agent);
    expect((await passports.passport(agent)).tier).to.equal(0);
  });
});
