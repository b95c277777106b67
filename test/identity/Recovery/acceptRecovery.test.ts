import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { idOf, indebt, register, sanction, Sanction, ZERO_HASH } from "../identity.fixture";
import { addressesOf, agree, DELAY, guarded, type Household, pending, PROBATION } from "./Recovery.fixture";

const REPORT = idOf("incident report");

async function ripe(home: Household): Promise<bigint> {
  const { readyAt } = await home.recovery.rotationOf(home.passport);
  await time.increaseTo(readyAt);
  return readyAt;
}

describe("Recovery::acceptRecovery", () => {
  describe("when the rotation cannot be accepted", () => {
    it("should refuse when none is pending", async () => {
      const { recovery, passport, fresh } = await loadFixture(guarded);
      await expect(recovery.connect(fresh).acceptRecovery(passport))
        .to.be.revertedWithCustomError(recovery, "Recovery_NotPending")
        .withArgs(passport);
    });

    it("should refuse whoever is not the new controller", async () => {
      const home = await loadFixture(pending);
      await ripe(home);
      const { recovery, passport, stranger } = home;
      await expect(recovery.connect(stranger).acceptRecovery(passport))
        .to.be.revertedWithCustomError(recovery, "Recovery_NotNewController")
        .withArgs(passport, stranger.address);
    });

    it("should refuse 1 s before it is ready and serve when it is [ID-4]", async () => {
      const { recovery, passports, passport, fresh } = await loadFixture(pending);
      const { readyAt } = await recovery.rotationOf(passport);
      await time.setNextBlockTimestamp(readyAt - 1n);
      await expect(recovery.connect(fresh).acceptRecovery(passport))
        .to.be.revertedWithCustomError(recovery, "Recovery_NotReady")
        .withArgs(passport, readyAt);
      await time.setNextBlockTimestamp(readyAt);
      await recovery.connect(fresh).acceptRecovery(passport);
      expect(await passports.controllerOf(passport)).to.equal(fresh.address);
    });

    it("should serve 1 s before it expires and refuse when it has", async () => {
      const home = await loadFixture(pending);
      const { recovery, passport, fresh } = home;
      const { expiresAt } = await recovery.rotationOf(passport);
      await time.increaseTo(expiresAt - 2n);
      await recovery.connect(fresh).acceptRecovery.staticCall(passport);
      await time.setNextBlockTimestamp(expiresAt);
      await expect(recovery.connect(fresh).acceptRecovery(passport))
        .to.be.revertedWithCustomError(recovery, "Recovery_NotPending")
        .withArgs(passport);
    });

    it("should refuse a new controller that controls another passport [ID-4] [ATK-I12]", async () => {
      const home = await loadFixture(pending);
      const { recovery, passports, passport, fresh } = home;
      await register(home, fresh);
      await ripe(home);
      await expect(recovery.connect(fresh).acceptRecovery(passport))
        .to.be.revertedWithCustomError(passports, "Passports_ControlsAnother")
        .withArgs(fresh.address);
    });
  });

  describe("when guardians rotated", () => {
    it("should hand control over and say so", async () => {
      const home = await loadFixture(pending);
      const { recovery, passports, passport, owner, fresh } = home;
      await ripe(home);
      await expect(recovery.connect(fresh).acceptRecovery(passport))
        .to.emit(recovery, "RotationCompleted")
        .withArgs(passport, owner.address, fresh.address, false, false)
        .and.to.emit(passports, "ControlTransferred");
      expect(await passports.ownerOf(passport)).to.equal(fresh.address);
      expect(await recovery.isPending(passport)).to.equal(false);
    });

    it("should keep the guardians, for the same owner's new key", async () => {
      const home = await loadFixture(pending);
      const { recovery, passport, fresh, other, guardians } = home;
      await ripe(home);
      await recovery.connect(fresh).acceptRecovery(passport);
      expect((await recovery.guardiansOf(passport)).guardians).to.deep.equal(addressesOf(guardians));
      await agree(home, other);
      expect((await recovery.rotationOf(passport)).courtOnly).to.equal(true);
    });

    it("should void a change of guardians that the old key left behind [ATK-I14]", async () => {
      const home = await loadFixture(guarded);
      const { recovery, passport, owner, fresh } = home;
      await recovery.connect(owner).proposeGuardians(passport, [], 0);
      await agree(home);
      await ripe(home);
      await recovery.connect(fresh).acceptRecovery(passport);
      await time.increase(DELAY);
      await expect(recovery.activateGuardians(passport, [], 0))
        .to.be.revertedWithCustomError(recovery, "Recovery_NoGuardianChange")
        .withArgs(passport);
    });

    it("should leave the probation of the passport alone without a compromise", async () => {
      const home = await loadFixture(pending);
      const { recovery, passports, passport, fresh } = home;
      await ripe(home);
      await recovery.connect(fresh).acceptRecovery(passport);
      expect((await passports.standing(passport)).probationEnds).to.equal(0);
      expect((await recovery.compromiseOf(passport)).report).to.equal(ZERO_HASH);
    });
  });

  describe("when the old key was compromised", () => {
    it("should put the passport on probation and keep the report [ID-4]", async () => {
      const home = await loadFixture(guarded);
      const { recovery, passports, passport, owner, fresh } = home;
      await agree(home, fresh, true, REPORT);
      const approvedAt = await time.latest();
      await ripe(home);
      const at = (await time.latest()) + 5;
      await time.setNextBlockTimestamp(at);
      await expect(recovery.connect(fresh).acceptRecovery(passport))
        .to.emit(recovery, "CompromiseReported")
        .withArgs(passport, owner.address, REPORT, approvedAt, at + PROBATION);
      const compromise = await recovery.compromiseOf(passport);
      expect(compromise.report).to.equal(REPORT);
      expect(compromise.approvedAt).to.equal(approvedAt);
      expect(compromise.rotatedAt).to.equal(at);
      expect(compromise.probationEnds).to.equal(at + PROBATION);
      expect((await passports.standing(passport)).probationEnds).to.equal(at + PROBATION);
      expect(await recovery.compromiseProbation()).to.equal(PROBATION);
    });
  });

  describe("when a court ordered", () => {
    it("should hand control over at once and end the guardians of the one replaced", async () => {
      const { recovery, passports, passport, court, owner, fresh } = await loadFixture(guarded);
      await recovery.connect(court).transferControl(passport, fresh.address);
      await expect(recovery.connect(fresh).acceptRecovery(passport))
        .to.emit(recovery, "RotationCompleted")
        .withArgs(passport, owner.address, fresh.address, true, false);
      expect(await passports.controllerOf(passport)).to.equal(fresh.address);
      expect((await recovery.guardiansOf(passport)).guardians).to.deep.equal([]);
    });

    it("should refuse a new controller that controls another passport [ATK-I12]", async () => {
      const home = await loadFixture(guarded);
      const { recovery, passports, passport, court, fresh } = home;
      await register(home, fresh);
      await recovery.connect(court).transferControl(passport, fresh.address);
      await expect(recovery.connect(fresh).acceptRecovery(passport))
        .to.be.revertedWithCustomError(passports, "Passports_ControlsAnother")
        .withArgs(fresh.address);
    });
  });

  describe("given the passport is liable", () => {
    it("should leave debt and sanctions where they are [ID-4] [FORK-6]", async () => {
      const home = await loadFixture(pending);
      const { recovery, passports, liability, passport, fresh, owner } = home;
      await indebt(home, passport);
      await sanction(home, passport, Sanction.Suspension, 90 * 86_400);
      const before = await liability.standing(passport);
      await ripe(home);
      await recovery.connect(fresh).acceptRecovery(passport);
      const after = await liability.standing(passport);
      expect(after.debt).to.equal(before.debt).and.to.be.greaterThan(0);
      expect(after.suspensionEnds).to.equal(before.suspensionEnds);
      expect(after.domain).to.equal(before.domain);
      expect(after.good).to.equal(false);
      const former = await passports.bindingOf(owner.address);
      expect(former.bound).to.equal(true);
      expect(former.home).to.equal(before.domain);
    });
  });
});
