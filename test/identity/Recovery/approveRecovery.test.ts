import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { idOf, ZERO, ZERO_HASH } from "../identity.fixture";
import { agree, DELAY, guarded, pending, SPACING, unguarded, WINDOW } from "./Recovery.fixture";

const REPORT = idOf("incident report");

describe("Recovery::approveRecovery", () => {
  describe("when the rotation cannot be", () => {
    it("should refuse for a passport that does not exist", async () => {
      const { recovery, guardians, fresh } = await loadFixture(guarded);
      await expect(recovery.connect(guardians[0]).approveRecovery(99, fresh.address, false, ZERO_HASH))
        .to.be.revertedWithCustomError(recovery, "Recovery_UnknownPassport")
        .withArgs(99);
    });

    it("should refuse the zero address as controller", async () => {
      const { recovery, guardians, passport } = await loadFixture(guarded);
      await expect(recovery.connect(guardians[0]).approveRecovery(passport, ZERO, false, ZERO_HASH))
        .to.be.revertedWithCustomError(recovery, "Recovery_BadController")
        .withArgs(ZERO);
    });

    it("should refuse the present controller", async () => {
      const { recovery, guardians, passport, owner } = await loadFixture(guarded);
      await expect(recovery.connect(guardians[0]).approveRecovery(passport, owner.address, false, ZERO_HASH))
        .to.be.revertedWithCustomError(recovery, "Recovery_BadController")
        .withArgs(owner.address);
    });

    it("should refuse a compromise without a report [ID-4]", async () => {
      const { recovery, guardians, passport, fresh } = await loadFixture(guarded);
      await expect(recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, true, ZERO_HASH))
        .to.be.revertedWithCustomError(recovery, "Recovery_ReportMismatch")
        .withArgs(true, ZERO_HASH);
    });

    it("should refuse a report without a compromise", async () => {
      const { recovery, guardians, passport, fresh } = await loadFixture(guarded);
      await expect(recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, REPORT))
        .to.be.revertedWithCustomError(recovery, "Recovery_ReportMismatch")
        .withArgs(false, REPORT);
    });
  });

  describe("when the caller is no guardian", () => {
    it("should refuse a stranger", async () => {
      const { recovery, passport, fresh, stranger } = await loadFixture(guarded);
      await expect(recovery.connect(stranger).approveRecovery(passport, fresh.address, false, ZERO_HASH))
        .to.be.revertedWithCustomError(recovery, "Recovery_NotGuardian")
        .withArgs(passport, stranger.address);
    });

    it("should refuse everybody where there are no guardians", async () => {
      const { recovery, passport, fresh, guardians } = await loadFixture(unguarded);
      await expect(recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, ZERO_HASH))
        .to.be.revertedWithCustomError(recovery, "Recovery_NotGuardian")
        .withArgs(passport, guardians[0].address);
    });

    it("should refuse guardians whom a former controller named [ATK-I6]", async () => {
      const { passports, recovery, owner, other, passport, fresh, guardians } = await loadFixture(guarded);
      await passports.connect(owner).offerControl(passport, other.address);
      await time.increase(DELAY);
      await passports.connect(other).acceptControl(passport);
      expect((await recovery.guardiansOf(passport)).guardians).to.deep.equal([]);
      await expect(recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, ZERO_HASH))
        .to.be.revertedWithCustomError(recovery, "Recovery_NotGuardian")
        .withArgs(passport, guardians[0].address);
    });
  });

  describe("given a rotation is pending", () => {
    it("should refuse another", async () => {
      const { recovery, guardians, passport, other } = await loadFixture(pending);
      const { readyAt } = await recovery.rotationOf(passport);
      await expect(recovery.connect(guardians[2]).approveRecovery(passport, other.address, false, ZERO_HASH))
        .to.be.revertedWithCustomError(recovery, "Recovery_Frozen")
        .withArgs(passport, readyAt + BigInt(WINDOW));
    });

    it("should take approvals again once it lapsed", async () => {
      const { recovery, guardians, passport, other } = await loadFixture(pending);
      const { expiresAt } = await recovery.rotationOf(passport);
      await time.setNextBlockTimestamp(expiresAt);
      await recovery.connect(guardians[2]).approveRecovery(passport, other.address, false, ZERO_HASH);
      expect(await recovery.approvalsOf(passport, other.address, false, ZERO_HASH)).to.equal(1);
    });
  });

  describe("when approvals are too few", () => {
    it("should count the approval and start nothing", async () => {
      const { recovery, guardians, passport, fresh } = await loadFixture(guarded);
      expect(
        await recovery.connect(guardians[2]).approveRecovery.staticCall(passport, fresh.address, false, ZERO_HASH),
      ).to.equal(false);
      await expect(recovery.connect(guardians[2]).approveRecovery(passport, fresh.address, false, ZERO_HASH))
        .to.emit(recovery, "RecoveryApproved")
        .withArgs(passport, guardians[2].address, fresh.address, false, ZERO_HASH, 1, 2);
      expect(await recovery.approvalsOf(passport, fresh.address, false, ZERO_HASH)).to.equal(1);
      expect(await recovery.isPending(passport)).to.equal(false);
      expect(await recovery.frozenUntil(passport)).to.equal(0);
    });

    it("should refuse a second approval of one guardian", async () => {
      const { recovery, guardians, passport, fresh } = await loadFixture(guarded);
      await recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
      await expect(recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, ZERO_HASH))
        .to.be.revertedWithCustomError(recovery, "Recovery_AlreadyApproved")
        .withArgs(passport, guardians[0].address);
    });

    it("should not add approvals of different rotations", async () => {
      const { recovery, guardians, passport, fresh, other } = await loadFixture(guarded);
      await recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
      await recovery.connect(guardians[1]).approveRecovery(passport, other.address, false, ZERO_HASH);
      await recovery.connect(guardians[2]).approveRecovery(passport, fresh.address, true, REPORT);
      expect(await recovery.isPending(passport)).to.equal(false);
    });
  });

  describe("when the threshold is met", () => {
    it("should start a rotation that waits the recovery delay", async () => {
      const { recovery, guardians, passport, fresh } = await loadFixture(guarded);
      await recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, true, REPORT);
      const at = (await time.latest()) + 100;
      await time.setNextBlockTimestamp(at);
      await expect(recovery.connect(guardians[1]).approveRecovery(passport, fresh.address, true, REPORT))
        .to.emit(recovery, "RotationStarted")
        .withArgs(passport, fresh.address, false, false, true, REPORT, at + DELAY, at + DELAY + WINDOW);
      const rotation = await recovery.rotationOf(passport);
      expect(rotation.newController).to.equal(fresh.address);
      expect(rotation.readyAt).to.equal(at + DELAY);
      expect(rotation.expiresAt).to.equal(at + DELAY + WINDOW);
      expect(rotation.ordered).to.equal(false);
      expect(rotation.courtOnly).to.equal(false);
      expect(rotation.compromised).to.equal(true);
      expect(rotation.report).to.equal(REPORT);
      expect(await recovery.frozenUntil(passport)).to.equal(rotation.expiresAt);
      expect(await recovery.acceptanceWindow()).to.equal(WINDOW);
    });

    it("should answer that it started", async () => {
      const { recovery, guardians, passport, fresh } = await loadFixture(guarded);
      await recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
      expect(
        await recovery.connect(guardians[1]).approveRecovery.staticCall(passport, fresh.address, false, ZERO_HASH),
      ).to.equal(true);
    });
  });

  describe("given another rotation ended before", () => {
    it("should leave only the court to cancel one within the spacing, to the second [ID-4]", async () => {
      const home = await loadFixture(pending);
      const { recovery, owner, passport, guardians, fresh } = home;
      await recovery.connect(owner).refuseRecovery(passport);
      const ended = await time.latest();
      await recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
      await time.setNextBlockTimestamp(ended + SPACING - 1);
      await recovery.connect(guardians[1]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
      expect((await recovery.rotationOf(passport)).courtOnly).to.equal(true);
    });

    it("should leave the controller to refuse one after the spacing", async () => {
      const home = await loadFixture(pending);
      const { recovery, owner, passport, guardians, fresh } = home;
      await recovery.connect(owner).refuseRecovery(passport);
      const ended = await time.latest();
      await recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
      await time.setNextBlockTimestamp(ended + SPACING);
      await recovery.connect(guardians[1]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
      expect((await recovery.rotationOf(passport)).courtOnly).to.equal(false);
    });

    it("should count a lapse as an end", async () => {
      const home = await loadFixture(pending);
      const { expiresAt } = await home.recovery.rotationOf(home.passport);
      await time.increaseTo(expiresAt);
      expect(await home.recovery.isPending(home.passport)).to.equal(false);
      expect(await home.recovery.frozenUntil(home.passport)).to.equal(expiresAt + BigInt(DELAY));
      await agree(home);
      expect((await home.recovery.rotationOf(home.passport)).courtOnly).to.equal(true);
    });
  });
});
