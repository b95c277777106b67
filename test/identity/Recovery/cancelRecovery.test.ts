import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { guarded, pendingAgain } from "./Recovery.fixture";

describe("Recovery::cancelRecovery", () => {
  it("should refuse whoever holds no court's mantle, the controller too", async () => {
    const { recovery, passport, owner } = await loadFixture(pendingAgain);
    const { selector } = recovery.interface.getFunction("cancelRecovery");
    await expect(recovery.connect(owner).cancelRecovery(passport))
      .to.be.revertedWithCustomError(recovery, "Guarded_Unauthorized")
      .withArgs(owner.address, selector);
  });

  it("should refuse when none is pending", async () => {
    const { recovery, passport, court } = await loadFixture(guarded);
    await expect(recovery.connect(court).cancelRecovery(passport))
      .to.be.revertedWithCustomError(recovery, "Recovery_NotPending")
      .withArgs(passport);
  });

  it("should end one that the controller cannot refuse [ID-4]", async () => {
    const { recovery, passport, court, fresh } = await loadFixture(pendingAgain);
    await expect(recovery.connect(court).cancelRecovery(passport))
      .to.emit(recovery, "RotationCancelled")
      .withArgs(passport, fresh.address, court.address);
    expect(await recovery.isPending(passport)).to.equal(false);
  });

  it("should end an order that was not accepted", async () => {
    const { recovery, passport, court, fresh } = await loadFixture(guarded);
    await recovery.connect(court).transferControl(passport, fresh.address);
    await recovery.connect(court).cancelRecovery(passport);
    expect(await recovery.isPending(passport)).to.equal(false);
  });
});
