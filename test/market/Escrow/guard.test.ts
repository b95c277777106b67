import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { deployEscrow, EVIDENCE, market, NO_PROOF, Posture, setPosture, termsOf, ZERO } from "./Escrow.fixture";

const EXIT = {
  passport: 1,
  controller: ZERO,
  kind: 0,
  tier: 0,
  parentA: 0,
  parentB: 0,
  domain: 1,
  good: true,
  birth: 0,
  closedAt: 0,
};
const PERMIT = { value: 0, deadline: 0, v: 27, r: EVIDENCE, s: EVIDENCE };

describe("Escrow::guard", () => {
  it("should shut every door that its cell has opened to nobody [CELL-1]", async () => {
    const world = await loadFixture(market);
    const { stranger } = world;
    const part = await world.token.getAddress();
    const unwired = await deployEscrow({
      authority: await world.cell.getAddress(),
      constitution: part,
      liability: part,
      passports: part,
      forks: part,
      constraints: part,
      delegations: part,
      reputation: part,
    });
    const door = unwired.connect(stranger);
    const terms = await termsOf(world);
    const attempts: Record<string, () => Promise<unknown>> = {
      admit: () => door.admit(part, 1, 1),
      dismiss: () => door.dismiss(part),
      refreshTerms: () => door.refreshTerms(part),
      openLane: () => door.openLane(part, part, part),
      closeLane: () => door.closeLane(part),
      open: () => door.open({ terms, delegation: 0 }),
      openWithPermit: () => door.openWithPermit({ terms, delegation: 0 }, PERMIT),
      release: () => door.release(terms, 0, NO_PROOF),
      releaseLarge: () => door.releaseLarge(terms, 0, NO_PROOF),
      releaseAcross: () => door.releaseAcross(terms, 0, NO_PROOF),
      finishRelease: () => door.finishRelease(terms, 0),
      refund: () => door.refund(terms, 0),
      claimDelivery: () => door.claimDelivery(terms, 0, EVIDENCE),
      dispute: () => door.dispute(terms, 0, true, 0),
      offerSplit: () => door.offerSplit(terms, 0, 0, true, 0),
      settleRuling: () => door.settleRuling(terms, 0, 0),
      recordSettled: () => door.recordSettled(terms, 0),
      shareEarnings: () => door.shareEarnings(1, part),
      withdraw: () => door.withdraw(1, part, stranger),
      withdrawAfterExit: () => door.withdrawAfterExit(EXIT, part, stranger),
      depositCredit: () => door.depositCredit(1, 1),
      actUnder: () => door.actUnder(1, "0x"),
      batch: () => door.batch([]),
    };
    for (const [name, attempt] of Object.entries(attempts)) {
      await expect(attempt(), name)
        .to.be.revertedWithCustomError(unwired, "Guarded_Unauthorized")
        .withArgs(stranger.address, unwired.interface.getFunction(name as "admit").selector);
    }
  });

  it("should keep the charter's doors for the charter", async () => {
    const { escrow, token, stranger } = await loadFixture(market);
    const door = escrow.connect(stranger);
    for (const attempt of [
      () => door.admit(token, 1, 1),
      () => door.dismiss(token),
      () => door.openLane(token, token, token),
      () => door.closeLane(token),
    ]) {
      await expect(attempt()).to.be.revertedWithCustomError(escrow, "Guarded_Unauthorized");
    }
  });

  it("should settle nothing in LOCKDOWN, and deny no word of justice [CELL-5]", async () => {
    const world = await loadFixture(market);
    const { escrow, buyer, seller } = world;
    const terms = await termsOf(world);
    await escrow.connect(buyer).open({ terms, delegation: 0 });
    await setPosture(world, Posture.Lockdown);
    for (const attempt of [
      () => escrow.connect(buyer).open({ terms: { ...terms, nonce: 1 }, delegation: 0 }),
      () => escrow.connect(buyer).release(terms, 0, NO_PROOF),
      () => escrow.connect(buyer).releaseLarge(terms, 0, NO_PROOF),
    ]) {
      await expect(attempt()).to.be.revertedWithCustomError(escrow, "Guarded_Unauthorized");
    }
    await escrow.connect(seller).claimDelivery(terms, 0, EVIDENCE);
    await escrow.connect(buyer).dispute(terms, 0, true, 0, { value: 10n ** 9n });
  });
});
