import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  COST,
  creditOf,
  delivered,
  EVIDENCE,
  market,
  NO_PROOF,
  opened,
  openWith,
  PRICE,
  SILENCE,
  WINDOW,
} from "../../market/Escrow/Escrow.fixture";

describe("ATK-C6: who stalls, and who raises the price", () => {
  it("should pay a payee whose payer never answers [ATK-C6]", async () => {
    const world = await loadFixture(delivered);
    const { escrow, token, buyer, seller, stranger, terms, id, payee, deliveredAt } = world;
    // The payer waits for the deadline, as where an expiry refunds the client even after submission.
    await time.increaseTo((terms.milestones[0]?.deadline ?? 0) + 1);
    await expect(escrow.connect(buyer).refund(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotRefundable")
      .withArgs(id, 0, 0);
    await expect(escrow.connect(buyer).dispute(terms, 0, true, 0, { value: COST }))
      .to.be.revertedWithCustomError(escrow, "Escrow_TooLateToDispute")
      .withArgs(id, 0, deliveredAt + WINDOW);
    await escrow.connect(stranger).release(terms, 0, NO_PROOF);
    await expect(escrow.connect(seller).withdraw(payee, token, seller.address)).to.changeTokenBalance(
      token,
      seller,
      PRICE,
    );
  });

  it("should pay a payee whose attestor is silent [ATK-C6]", async () => {
    const start = await loadFixture(market);
    const world = await openWith(start, { attestor: start.attestor.address });
    const { escrow, seller, stranger, terms } = world;
    await escrow.connect(seller).claimDelivery(terms, 0, EVIDENCE);
    await time.increase(WINDOW + 1);
    await escrow.connect(stranger).release(terms, 0, NO_PROOF);
    expect(await creditOf(world, world.payee)).to.deep.equal([PRICE, 0n]);
  });

  it("should give back to a payer whose payee never delivers, however it stalls [ATK-C6]", async () => {
    const world = await loadFixture(opened);
    const { escrow, seller, stranger, terms, id, payer } = world;
    const deadline = terms.milestones[0]?.deadline ?? 0;
    await time.increaseTo(deadline);
    await expect(escrow.connect(seller).claimDelivery(terms, 0, EVIDENCE))
      .to.be.revertedWithCustomError(escrow, "Escrow_DeadlineOver")
      .withArgs(id, 0, deadline);
    await expect(escrow.connect(seller).dispute(terms, 0, false, 10_000, { value: COST }))
      .to.be.revertedWithCustomError(escrow, "Escrow_TooLateToDispute")
      .withArgs(id, 0, deadline);
    await escrow.connect(stranger).refund(terms, 0);
    expect(await creditOf(world, payer)).to.deep.equal([0n, PRICE]);
  });

  it("should leave neither side all for an arbitrator's silence [ATK-C6]", async () => {
    const world = await loadFixture(delivered);
    const { escrow, buyer, terms, payer, payee } = world;
    await escrow.connect(buyer).dispute(terms, 0, true, 0, { value: COST });
    await time.increase(SILENCE);
    await escrow.settleRuling(terms, 0, 0);
    expect(await creditOf(world, payer)).to.deep.equal([0n, PRICE / 2n]);
    expect(await creditOf(world, payee)).to.deep.equal([PRICE / 2n, 0n]);
  });

  it("should take the payer's money for its own price alone [ATK-C6]", async () => {
    const world = await loadFixture(opened);
    const { escrow, token, buyer, terms } = world;
    // A payee shows terms with twice the price: that is another escrow, which nobody opened.
    const raised = { ...terms, milestones: terms.milestones.map((one) => ({ ...one, amount: one.amount * 2n })) };
    await expect(escrow.connect(buyer).release(raised, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_Unknown")
      .withArgs(await escrow.escrowId(raised));
    expect(await token.balanceOf(escrow)).to.equal(PRICE);
  });
});
