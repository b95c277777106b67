import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  COST,
  creditOf,
  disputed,
  idOf,
  market,
  NO_PROOF,
  openWith,
  PRICE,
  SILENCE,
  State,
  stateOf,
} from "../../market/Escrow/Escrow.fixture";

describe("ATK-C1: the rules change under an open escrow", () => {
  it("should hear no other arbitrator than the one that the terms name [ATK-C1]", async () => {
    const world = await loadFixture(disputed);
    const { escrow, arbitrator, buyer, terms } = world;
    const other = await ethers.deployContract("ForeignArbitrator");
    // The buyer disputes an escrow of its own before a friend, so that the friend too has a dispute 0.
    const friendly = await openWith(world, { nonce: 1, arbitrator: await other.getAddress() });
    await escrow.connect(buyer).dispute(friendly.terms, 0, true, 0, { value: COST });
    await other.give(0, 1);
    await expect(escrow.settleRuling(terms, 0, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotRuled")
      .withArgs(await arbitrator.getAddress(), 0, world.raisedAt + SILENCE);
    const bent = { ...terms, arbitrator: await other.getAddress() };
    await expect(escrow.settleRuling(bent, 0, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_Unknown")
      .withArgs(await escrow.escrowId(bent));
    await arbitrator.give(0, 2);
    await escrow.settleRuling(terms, 0, 0);
    expect(await creditOf(world, world.payee)).to.deep.equal([PRICE, 0n]);
  });

  it("should keep the window that was agreed, whatever the charter says later [ATK-C1]", async () => {
    const world = await openWith(await loadFixture(market));
    const { escrow, token, constitution, seller, stranger, terms } = world;
    await constitution.set(idOf("escrow.leastWindow"), 30 * 86_400);
    await escrow.refreshTerms(token);
    await escrow.connect(seller).claimDelivery(terms, 0, idOf("work"));
    await time.increase(terms.window + 1);
    await escrow.connect(stranger).release(terms, 0, NO_PROOF);
    expect(await stateOf(world)).to.equal(State.Released);
  });

  it("should not mistake one dispute for another where an arbitrator repeats its numbers [ATK-C1]", async () => {
    const world = await loadFixture(disputed);
    const { escrow, arbitrator, buyer } = world;
    await arbitrator.setRepeats(true);
    const other = await openWith(world, { nonce: 1 });
    await expect(escrow.connect(buyer).dispute(other.terms, 0, true, 0, { value: COST }))
      .to.be.revertedWithCustomError(escrow, "Escrow_DisputeExists")
      .withArgs(await arbitrator.getAddress(), 0);
    expect(await stateOf(other)).to.equal(State.Open);
  });
});
