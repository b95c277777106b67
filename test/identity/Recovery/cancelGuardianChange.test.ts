import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { ZERO_HASH } from "../identity.fixture";
import { addressesOf, DELAY, unguarded } from "./Recovery.fixture";

describe("Recovery::cancelGuardianChange", () => {
  it("should refuse a stranger", async () => {
    const { recovery, owner, passport, stranger } = await loadFixture(unguarded);
    await recovery.connect(owner).proposeGuardians(passport, [], 0);
    await expect(recovery.connect(stranger).cancelGuardianChange(passport))
      .to.be.revertedWithCustomError(recovery, "Recovery_NotController")
      .withArgs(passport, stranger.address);
  });

  it("should refuse when no change waits", async () => {
    const { recovery, owner, passport } = await loadFixture(unguarded);
    await expect(recovery.connect(owner).cancelGuardianChange(passport))
      .to.be.revertedWithCustomError(recovery, "Recovery_NoGuardianChange")
      .withArgs(passport);
  });

  it("should take the waiting set back for good", async () => {
    const { recovery, owner, passport, guardians } = await loadFixture(unguarded);
    const set = addressesOf(guardians);
    await recovery.connect(owner).proposeGuardians(passport, set, 2);
    const { digest } = await recovery.guardianChangeOf(passport);
    await expect(recovery.connect(owner).cancelGuardianChange(passport))
      .to.emit(recovery, "GuardianChangeCancelled")
      .withArgs(passport, digest);
    expect((await recovery.guardianChangeOf(passport)).digest).to.equal(ZERO_HASH);
    await time.increase(DELAY);
    await expect(recovery.activateGuardians(passport, set, 2))
      .to.be.revertedWithCustomError(recovery, "Recovery_NoGuardianChange")
      .withArgs(passport);
  });
});
