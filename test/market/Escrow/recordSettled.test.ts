import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { market, milestonesOf, NO_PROOF, opened, openWith, PRICE, released, State, ZERO } from "./Escrow.fixture";

const SETTLED = 0;

describe("Escrow::recordSettled", () => {
  it("should put a release into the record of both sides, once, for anybody [ID-8]", async () => {
    const { escrow, reputation, stranger, terms, id, payer, payee } = await loadFixture(released);
    await expect(escrow.connect(stranger).recordSettled(terms, 0))
      .to.emit(escrow, "SettlementRecorded")
      .withArgs(id, 0, payer, payee, PRICE);
    for (const side of [payer, payee]) {
      const { count, total } = await reputation.markOf(side, SETTLED);
      expect([count, total]).to.deep.equal([1n, PRICE]);
    }
    expect((await escrow.milestoneOf(id, 0)).recorded).to.equal(true);
    await expect(escrow.recordSettled(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_AlreadyRecorded")
      .withArgs(id, 0);
  });

  it("should record nothing that was not released [ID-8]", async () => {
    const { escrow, seller, terms, id } = await loadFixture(opened);
    await expect(escrow.recordSettled(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(id, 0, State.Open);
    await escrow.connect(seller).refund(terms, 0);
    await expect(escrow.recordSettled(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(id, 0, State.Refunded);
  });

  it("should record each milestone by itself", async () => {
    const world = await openWith(await loadFixture(market), { milestones: await milestonesOf(1n, 2n) });
    const { escrow, reputation, buyer, terms, payee } = world;
    for (const index of [0, 1]) {
      await escrow.connect(buyer).release(terms, index, NO_PROOF);
      await escrow.recordSettled(terms, index);
    }
    const { count, total } = await reputation.markOf(payee, SETTLED);
    expect([count, total]).to.deep.equal([2n, 3n]);
  });

  it("should count a settlement in another asset and give it no weight [ID-8]", async () => {
    const world = await openWith(await loadFixture(market), { asset: ZERO });
    const { escrow, reputation, buyer, terms, payee } = world;
    await escrow.connect(buyer).release(terms, 0, NO_PROOF);
    await escrow.recordSettled(terms, 0);
    const { count, total } = await reputation.markOf(payee, SETTLED);
    expect([count, total]).to.deep.equal([1n, 0n]);
  });
});
