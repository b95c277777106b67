import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { CASE, DAY, deployLiability, liabilityWorld, order } from "./Liability.fixture";

describe("Liability::guard", () => {
  it("should shut every door that its cell has opened to nobody [CELL-1]", async () => {
    const world = await loadFixture(liabilityWorld);
    const { cell, constitution, asset, passports, forks, stranger } = world;
    const unwired = await deployLiability({
      authority: await cell.getAddress(),
      constitution: await constitution.getAddress(),
      asset: await asset.getAddress(),
      passports: passports.address,
      forks: forks.address,
    });
    const door = unwired.connect(stranger);
    const attempts: Record<string, () => Promise<unknown>> = {
      deposit: () => door.deposit(1, 1),
      prepay: () => door.prepay(stranger, 1),
      prepayWithPermit: () => door.prepayWithPermit(1, 1, 27, CASE, CASE),
      withdrawCredit: () => door.withdrawCredit(1, stranger),
      collectClaim: () => door.collectClaim(1, 0, stranger),
      relayClaim: () => door.relayClaim(1, 0, 1, 0),
      assignClaim: () => door.assignClaim(1, 0, stranger),
      compress: () => door.compress(1),
      releaseCover: () => door.releaseCover(1),
      refreshTerms: () => door.refreshTerms(),
      slash: () => door.slash(order(world)),
      sanction: () => door.sanction(1, CASE, 0, DAY),
      lift: () => door.lift(1, 0),
      reserve: () => door.reserve(CASE, 1, 0, 1),
      release: () => door.release(CASE, stranger),
      quarantine: () => door.quarantine(1, 1),
      resolveQuarantine: () => door.resolveQuarantine(1, 1),
      holdBond: () => door.holdBond(1, 1),
      freeBond: () => door.freeBond(1, 1),
    };
    for (const [name, attempt] of Object.entries(attempts)) {
      await expect(attempt(), name)
        .to.be.revertedWithCustomError(unwired, "Guarded_Unauthorized")
        .withArgs(stranger.address, unwired.interface.getFunction(name as "deposit").selector);
    }
  });

  it("should shut every door of the unit to everybody else", async () => {
    const { liability, stranger } = await loadFixture(liabilityWorld);
    const door = liability.connect(stranger);
    const attempts: (() => Promise<unknown>)[] = [
      () => door.open(1, stranger, 1, 0),
      () => door.join(1, 2, stranger, 1, 0),
      () => door.recordBirth(1, 1, 1),
      () => door.merge(1, 2),
      () => door.queueWithdrawal(1, 1),
      () => door.cancelWithdrawal(1),
      () => door.completeWithdrawal(1, stranger),
      () => door.close(1),
      () => door.spinOff(1, 2, 1, 1, 0),
      () => door.escrowClaim(1, CASE, stranger),
      () => door.discharge(1, 0, 1),
      () => door.collectFees(1),
    ];
    for (const attempt of attempts) {
      await expect(attempt()).to.be.revertedWithCustomError(liability, "Liability_NotUnit").withArgs(stranger.address);
    }
  });
});
