import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { ZERO, ZERO_HASH } from "../identity.fixture";
import { guarded, pending, WINDOW } from "./Recovery.fixture";

describe("Recovery::transferControl", () => {
  it("should refuse whoever holds no court's mantle", async () => {
    const { recovery, passport, stranger, fresh } = await loadFixture(guarded);
    const { selector } = recovery.interface.getFunction("transferControl");
    await expect(recovery.connect(stranger).transferControl(passport, fresh.address))
      .to.be.revertedWithCustomError(recovery, "Guarded_Unauthorized")
      .withArgs(stranger.address, selector);
  });

  it("should refuse for a passport that does not exist", async () => {
    const { recovery, court, fresh } = await loadFixture(guarded);
    await expect(recovery.connect(court).transferControl(99, fresh.address))
      .to.be.revertedWithCustomError(recovery, "Recovery_UnknownPassport")
      .withArgs(99);
  });

  it("should refuse the zero address", async () => {
    const { recovery, court, passport } = await loadFixture(guarded);
    await expect(recovery.connect(court).transferControl(passport, ZERO))
      .to.be.revertedWithCustomError(recovery, "Recovery_BadController")
      .withArgs(ZERO);
  });

  it("should refuse the present controller", async () => {
    const { recovery, court, passport, owner } = await loadFixture(guarded);
    await expect(recovery.connect(court).transferControl(passport, owner.address))
      .to.be.revertedWithCustomError(recovery, "Recovery_BadController")
      .withArgs(owner.address);
  });

  it("should let the new controller accept at once, until the window closes", async () => {
    const { recovery, court, passport, fresh } = await loadFixture(guarded);
    const at = (await time.latest()) + 10;
    await time.setNextBlockTimestamp(at);
    await expect(recovery.connect(court).transferControl(passport, fresh.address))
      .to.emit(recovery, "RotationStarted")
      .withArgs(passport, fresh.address, true, true, false, ZERO_HASH, at, at + WINDOW);
    const rotation = await recovery.rotationOf(passport);
    expect(rotation.ordered).to.equal(true);
    expect(rotation.courtOnly).to.equal(true);
  });

  it("should stand above what guardians agreed on", async () => {
    const { recovery, court, passport, fresh, other } = await loadFixture(pending);
    await expect(recovery.connect(court).transferControl(passport, other.address))
      .to.emit(recovery, "RotationCancelled")
      .withArgs(passport, fresh.address, court.address);
    expect((await recovery.rotationOf(passport)).newController).to.equal(other.address);
    await expect(recovery.connect(fresh).acceptRecovery(passport))
      .to.be.revertedWithCustomError(recovery, "Recovery_NotNewController")
      .withArgs(passport, fresh.address);
  });
});
