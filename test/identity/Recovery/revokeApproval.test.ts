import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { ZERO_HASH } from "../identity.fixture";
import { guarded, pending } from "./Recovery.fixture";

describe("Recovery::revokeApproval", () => {
  it("should refuse whoever is no guardian", async () => {
    const { recovery, passport, fresh, stranger } = await loadFixture(guarded);
    await expect(recovery.connect(stranger).revokeApproval(passport, fresh.address, false, ZERO_HASH))
      .to.be.revertedWithCustomError(recovery, "Recovery_NotGuardian")
      .withArgs(passport, stranger.address);
  });

  it("should refuse a guardian that has not approved", async () => {
    const { recovery, passport, fresh, guardians } = await loadFixture(guarded);
    await recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
    await expect(recovery.connect(guardians[1]).revokeApproval(passport, fresh.address, false, ZERO_HASH))
      .to.be.revertedWithCustomError(recovery, "Recovery_NotApproved")
      .withArgs(passport, guardians[1].address);
  });

  it("should refuse once the rotation started", async () => {
    const { recovery, passport, fresh, guardians } = await loadFixture(pending);
    await expect(recovery.connect(guardians[0]).revokeApproval(passport, fresh.address, false, ZERO_HASH))
      .to.be.revertedWithCustomError(recovery, "Recovery_NotApproved")
      .withArgs(passport, guardians[0].address);
    expect(await recovery.isPending(passport)).to.equal(true);
  });

  it("should take the approval back", async () => {
    const { recovery, passport, fresh, guardians } = await loadFixture(guarded);
    await recovery.connect(guardians[0]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
    await expect(recovery.connect(guardians[0]).revokeApproval(passport, fresh.address, false, ZERO_HASH))
      .to.emit(recovery, "RecoveryApprovalRevoked")
      .withArgs(passport, guardians[0].address, fresh.address, 0);
    await recovery.connect(guardians[1]).approveRecovery(passport, fresh.address, false, ZERO_HASH);
    expect(await recovery.isPending(passport)).to.equal(false);
    expect(await recovery.approvalsOf(passport, fresh.address, false, ZERO_HASH)).to.equal(1);
  });
});
