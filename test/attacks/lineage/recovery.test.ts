import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAYS, idOf, indebt, register, tokens, ZERO_HASH } from "../../identity/identity.fixture";
import {
  addressesOf,
  agree,
  ascending,
  DELAY,
  guarded,
  pending,
  pendingAgain,
  setGuardians,
} from "../../identity/Recovery/Recovery.fixture";

describe("Attacks on recovery", () => {
  describe("guardians who steal", () => {
    it("should count no approval of a set that was replaced [ATK-I9]", async () => {
      const home = await loadFixture(guarded);
      const { recovery, passport, guardians, fresh, people } = home;
      // One of the old guardians approved; then the owner replaced two of the three, but not that one.
      await recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
      const set = ascending([guardians[0], people[10], people[11]]);
      await setGuardians(home, set, 2);
      await recovery.connect(people[10]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
      expect(await recovery.approvalsOf(passport, fresh.address, false, ZERO_HASH)).to.equal(1);
      expect(await recovery.isPending(passport)).to.equal(false);
    });

    it("should count no approval given before the same set was set again [ATK-I9]", async () => {
      const home = await loadFixture(guarded);
      const { recovery, passport, guardians, fresh } = home;
      await recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
      await setGuardians(home, guardians.slice(1), 2);
      await setGuardians(home, guardians, 2);
      expect(await recovery.approvalsOf(passport, fresh.address, false, ZERO_HASH)).to.equal(0);
    });

    it("should let the owner refuse a first theft and a court the second [ATK-I9]", async () => {
      const home = await loadFixture(pending);
      const { recovery, passports, passport, owner, fresh, court } = home;
      await recovery.connect(owner).refuseRecovery(passport);
      await agree(home);
      await recovery.connect(court).cancelRecovery(passport);
      await time.increase(DELAY);
      await expect(recovery.connect(fresh).acceptRecovery(passport)).to.be.revertedWithCustomError(
        recovery,
        "Recovery_NotPending",
      );
      expect(await passports.controllerOf(passport)).to.equal(owner.address);
    });

    it("should give a thief among them nothing before the delay is over [ATK-I9]", async () => {
      const { recovery, passport, fresh } = await loadFixture(pending);
      const { readyAt } = await recovery.rotationOf(passport);
      await time.setNextBlockTimestamp(readyAt - 1n);
      await expect(recovery.connect(fresh).acceptRecovery(passport)).to.be.revertedWithCustomError(
        recovery,
        "Recovery_NotReady",
      );
    });

    it("should wipe no liability by a recovery that the owner arranged itself [ATK-I9] [ID-4]", async () => {
      const home = await loadFixture(guarded);
      const { recovery, passports, passport, owner, fresh } = home;
      await indebt(home, passport, tokens(500));
      await agree(home, fresh, true, idOf("a story"));
      await time.increase(DELAY);
      await recovery.connect(fresh).acceptRecovery(passport);
      expect((await passports.standing(passport)).debt).to.equal(tokens(500));
      const next = await register(home, owner);
      expect(await passports.isInGoodStanding(next)).to.equal(false);
    });
  });

  describe("a rotation as a weapon", () => {
    it("should not rotate a debtor onto a controller who never called [ATK-I12] [ATK-I10]", async () => {
      const home = await loadFixture(guarded);
      const { recovery, passports, passport, owner, other } = home;
      const clean = await register(home, other);
      await indebt(home, passport);
      await agree(home, other);
      await time.increase(DELAY + DAYS(14));
      expect(await passports.controllerOf(passport)).to.equal(owner.address);
      expect(await passports.isInGoodStanding(clean)).to.equal(true);
      expect(await recovery.isPending(passport)).to.equal(false);
    });

    it("should not rotate onto a key that serves another domain [ATK-I12]", async () => {
      const home = await loadFixture(guarded);
      const { recovery, passports, passport, other, stranger } = home;
      // The key controls nothing any more, but is in the tail of another domain.
      const elsewhere = await register(home, other);
      await passports.connect(other).offerControl(elsewhere, stranger.address);
      await time.increase(DELAY);
      await passports.connect(stranger).acceptControl(elsewhere);
      await agree(home, other);
      await time.increase(DELAY);
      await expect(recovery.connect(other).acceptRecovery(passport)).to.be.revertedWithCustomError(
        passports,
        "Passports_BoundElsewhere",
      );
    });

    it("should not order a passport onto a controller of another [ATK-I12]", async () => {
      const home = await loadFixture(guarded);
      const { recovery, passports, passport, court, other } = home;
      await register(home, other);
      await recovery.connect(court).transferControl(passport, other.address);
      await expect(recovery.connect(other).acceptRecovery(passport))
        .to.be.revertedWithCustomError(passports, "Passports_ControlsAnother")
        .withArgs(other.address);
    });
  });

  describe("a thief with the owner's key", () => {
    it("should not replace guardians before they can act [ATK-I14]", async () => {
      const home = await loadFixture(guarded);
      const { recovery, passport, owner: thief, stranger } = home;
      const own = addressesOf([stranger]);
      await recovery.connect(thief).proposeGuardians(passport, own, 1);
      await time.increase(DELAY - 60);
      await agree(home);
      await time.increase(60);
      await expect(recovery.activateGuardians(passport, own, 1)).to.be.revertedWithCustomError(
        recovery,
        "Recovery_Frozen",
      );
      // Refusing the rotation frees nothing at once: guardians begin the next within the delay.
      await recovery.connect(thief).refuseRecovery(passport);
      await expect(recovery.activateGuardians(passport, own, 1)).to.be.revertedWithCustomError(
        recovery,
        "Recovery_Frozen",
      );
      await agree(home);
      await expect(recovery.connect(thief).refuseRecovery(passport)).to.be.revertedWithCustomError(
        recovery,
        "Recovery_CourtOnly",
      );
    });

    it("should not refuse for ever [ATK-I14]", async () => {
      const home = await loadFixture(pendingAgain);
      const { recovery, passports, passport, owner: thief, fresh } = home;
      await expect(recovery.connect(thief).refuseRecovery(passport)).to.be.revertedWithCustomError(
        recovery,
        "Recovery_CourtOnly",
      );
      await time.increase(DELAY);
      await recovery.connect(fresh).acceptRecovery(passport);
      expect(await passports.controllerOf(passport)).to.equal(fresh.address);
    });

    it("should not move control while a rotation is pending [ATK-I14]", async () => {
      const home = await loadFixture(guarded);
      const { passports, passport, owner: thief, stranger } = home;
      await passports.connect(thief).offerControl(passport, stranger.address);
      await time.increase(DELAY - 60);
      await agree(home);
      await time.increase(60);
      await expect(passports.connect(stranger).acceptControl(passport))
        .to.be.revertedWithCustomError(passports, "Passports_RecoveryPending")
        .withArgs(passport);
    });

    it("should not refuse and move control in one breath [ATK-I14]", async () => {
      const home = await loadFixture(guarded);
      const { recovery, passports, passport, owner: thief, stranger, fresh } = home;
      await passports.connect(thief).offerControl(passport, stranger.address);
      await agree(home);
      await time.increaseTo((await passports.offerOf(passport)).readyAt);
      await recovery.connect(thief).refuseRecovery(passport);
      await expect(passports.connect(stranger).acceptControl(passport))
        .to.be.revertedWithCustomError(passports, "Passports_RecoveryPending")
        .withArgs(passport);
      await agree(home);
      await time.increase(DELAY);
      await recovery.connect(fresh).acceptRecovery(passport);
      await expect(passports.connect(stranger).acceptControl(passport))
        .to.be.revertedWithCustomError(passports, "Passports_NotOffered")
        .withArgs(passport, stranger.address);
    });

    it("should not offer control while a rotation is pending [ATK-I14]", async () => {
      const { passports, passport, owner: thief, stranger } = await loadFixture(pending);
      await expect(passports.connect(thief).offerControl(passport, stranger.address))
        .to.be.revertedWithCustomError(passports, "Passports_RecoveryPending")
        .withArgs(passport);
    });

    it("should not carry the bond off: it is paid to whoever controls the passport then [ATK-I14]", async () => {
      const home = await loadFixture(guarded);
      const { token, recovery, passports, passport, owner: thief, fresh } = home;
      await passports.connect(thief).queueWithdrawal(passport, tokens(100));
      await agree(home);
      await recovery.connect(thief).refuseRecovery(passport);
      await agree(home);
      await time.increase(DELAY);
      await recovery.connect(fresh).acceptRecovery(passport);
      await time.increase(DAYS(21));
      await expect(passports.connect(thief).completeWithdrawal(passport)).to.be.revertedWithCustomError(
        passports,
        "Passports_NotController",
      );
      await expect(passports.connect(fresh).completeWithdrawal(passport)).to.changeTokenBalances(
        token,
        [thief, fresh],
        [0n, tokens(100)],
      );
    });

    it("should not complete an old withdrawal while a rotation is pending [ATK-I14]", async () => {
      const home = await loadFixture(guarded);
      const { passports, passport, owner } = home;
      await passports.connect(owner).queueWithdrawal(passport, tokens(100));
      await time.increase(DAYS(21));
      await agree(home);
      await expect(passports.connect(owner).completeWithdrawal(passport))
        .to.be.revertedWithCustomError(passports, "Passports_RecoveryPending")
        .withArgs(passport);
    });
  });
});
