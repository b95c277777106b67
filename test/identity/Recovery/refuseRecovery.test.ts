import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { ZERO, ZERO_HASH } from "../identity.fixture";
import { agree, DELAY, guarded, pending, pendingAgain } from "./Recovery.fixture";

describe("Recovery::refuseRecovery", () => {
  it("should refuse whoever does not control the passport", async () => {
    const { recovery, passport, fresh } = await loadFixture(pending);
    await expect(recovery.connect(fresh).refuseRecovery(passport))
      .to.be.revertedWithCustomError(recovery, "Recovery_NotController")
      .withArgs(passport, fresh.address);
  });

  it("should refuse when none is pending", async () => {
    const { recovery, passport, owner } = await loadFixture(guarded);
    await expect(recovery.connect(owner).refuseRecovery(passport))
      .to.be.revertedWithCustomError(recovery, "Recovery_NotPending")
      .withArgs(passport);
  });

  it("should refuse when the rotation lapsed", async () => {
    const { recovery, passport, owner } = await loadFixture(pending);
    await time.increaseTo((await recovery.rotationOf(passport)).expiresAt);
    await expect(recovery.connect(owner).refuseRecovery(passport))
      .to.be.revertedWithCustomError(recovery, "Recovery_NotPending")
      .withArgs(passport);
  });

  it("should refuse a second rotation within the spacing [ID-4]", async () => {
    const { recovery, passport, owner } = await loadFixture(pendingAgain);
    await expect(recovery.connect(owner).refuseRecovery(passport))
      .to.be.revertedWithCustomError(recovery, "Recovery_CourtOnly")
      .withArgs(passport);
  });

  it("should refuse against a court's order", async () => {
    const { recovery, passport, owner, court, fresh } = await loadFixture(guarded);
    await recovery.connect(court).transferControl(passport, fresh.address);
    await expect(recovery.connect(owner).refuseRecovery(passport))
      .to.be.revertedWithCustomError(recovery, "Recovery_CourtOnly")
      .withArgs(passport);
  });

  it("should end the rotation, the delay over or not [ID-4]", async () => {
    const { recovery, passport, owner, fresh } = await loadFixture(pending);
    await time.increase(DELAY + 5);
    await expect(recovery.connect(owner).refuseRecovery(passport))
      .to.emit(recovery, "RotationCancelled")
      .withArgs(passport, fresh.address, owner.address);
    expect((await recovery.rotationOf(passport)).newController).to.equal(ZERO);
    expect(await recovery.frozenUntil(passport)).to.equal((await time.latest()) + DELAY);
    await expect(recovery.connect(fresh).acceptRecovery(passport))
      .to.be.revertedWithCustomError(recovery, "Recovery_NotPending")
      .withArgs(passport);
  });

  it("should leave no approval for the next attempt [ATK-I9]", async () => {
    const home = await loadFixture(pending);
    const { recovery, passport, owner, fresh, guardians } = home;
    await recovery.connect(owner).refuseRecovery(passport);
    expect(await recovery.approvalsOf(passport, fresh.address, false, ZERO_HASH)).to.equal(0);
    await recovery.connect(guardians[2]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
    expect(await recovery.isPending(passport)).to.equal(false);
    await recovery.connect(guardians[1]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
    expect(await recovery.isPending(passport)).to.equal(true);
  });

  it("should be open again once the spacing is over", async () => {
    const home = await loadFixture(pendingAgain);
    const { recovery, passport, owner } = home;
    const { expiresAt } = await recovery.rotationOf(passport);
    await time.increaseTo(expiresAt + 30n * 86_400n);
    await agree(home);
    await recovery.connect(owner).refuseRecovery(passport);
    expect(await recovery.isPending(passport)).to.equal(false);
  });
});
