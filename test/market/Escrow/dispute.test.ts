import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  COST,
  creditOf,
  DAYS,
  delivered,
  disputed,
  market,
  milestonesOf,
  NO_PROOF,
  OFFER_TIME,
  opened,
  openWith,
  PRICE,
  released,
  SILENCE,
  State,
  stateOf,
  WINDOW,
} from "./Escrow.fixture";

describe("Escrow::dispute", () => {
  it("should hear the parties alone, each for its own side [LAW-1]", async () => {
    const { escrow, buyer, seller, stranger, terms, payer, payee } = await loadFixture(delivered);
    for (const [caller, asPayer, party] of [
      [stranger, true, payer],
      [seller, true, payer],
      [buyer, false, payee],
    ] as const) {
      await expect(escrow.connect(caller).dispute(terms, 0, asPayer, 0, { value: COST }))
        .to.be.revertedWithCustomError(escrow, "Escrow_NotAuthorised")
        .withArgs(party, caller.address);
    }
  });

  it("should refuse an offer above the whole by a basis point", async () => {
    const { escrow, buyer, terms } = await loadFixture(delivered);
    await expect(escrow.connect(buyer).dispute(terms, 0, true, 10_001, { value: COST }))
      .to.be.revertedWithCustomError(escrow, "Escrow_BadOffer")
      .withArgs(10_001);
    await escrow.connect(buyer).dispute(terms, 0, true, 10_000, { value: COST });
  });

  it("should take exactly the arbitrator's cost", async () => {
    const { escrow, buyer, terms, arbitrator } = await loadFixture(delivered);
    for (const value of [COST - 1n, COST + 1n]) {
      await expect(escrow.connect(buyer).dispute(terms, 0, true, 0, { value }))
        .to.be.revertedWithCustomError(escrow, "Escrow_WrongValue")
        .withArgs(value, COST);
    }
    await expect(escrow.connect(buyer).dispute(terms, 0, true, 0, { value: COST })).to.changeEtherBalances(
      [buyer, arbitrator, escrow],
      [-COST, COST, 0],
    );
  });

  it("should hear the payer in the window's last second, and nobody after it [ESC-2] [ATK-C6]", async () => {
    const world = await loadFixture(delivered);
    const { escrow, buyer, seller, terms, id, deliveredAt } = world;
    const latest = deliveredAt + WINDOW;
    const late = await openWith(world, { ...terms, nonce: 1 });
    await escrow.connect(seller).claimDelivery(late.terms, 0, id);
    const lateAt = (await time.latest()) + WINDOW;
    await time.setNextBlockTimestamp(latest);
    await escrow.connect(buyer).dispute(terms, 0, true, 0, { value: COST });
    await time.setNextBlockTimestamp(lateAt + 1);
    await expect(escrow.connect(buyer).dispute(late.terms, 0, true, 0, { value: COST }))
      .to.be.revertedWithCustomError(escrow, "Escrow_TooLateToDispute")
      .withArgs(late.id, 0, lateAt);
  });

  it("should hear the payee until the deadline, and nobody after it without delivery [ESC-2] [ATK-C6]", async () => {
    const world = await loadFixture(opened);
    const { escrow, seller, terms } = world;
    const late = await openWith(world, { ...terms, nonce: 1 });
    const deadline = terms.milestones[0]?.deadline ?? 0;
    await time.setNextBlockTimestamp(deadline);
    await escrow.connect(seller).dispute(terms, 0, false, 10_000, { value: COST });
    await time.setNextBlockTimestamp(deadline + 1);
    await expect(escrow.connect(seller).dispute(late.terms, 0, false, 0, { value: COST }))
      .to.be.revertedWithCustomError(escrow, "Escrow_TooLateToDispute")
      .withArgs(late.id, 0, deadline);
  });

  it("should refuse what is settled or disputed", async () => {
    const done = await loadFixture(released);
    await expect(done.escrow.connect(done.buyer).dispute(done.terms, 0, true, 0, { value: COST }))
      .to.be.revertedWithCustomError(done.escrow, "Escrow_WrongState")
      .withArgs(done.id, 0, State.Released);
    const { escrow, seller, terms, id } = await loadFixture(disputed);
    await expect(escrow.connect(seller).dispute(terms, 0, false, 0, { value: COST }))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(id, 0, State.Disputed);
  });

  it("should refuse a payee whose arbitrators are others [CON-2]", async () => {
    const { escrow, constraints, seller, terms, payee, arbitrator } = await loadFixture(opened);
    await constraints.connect(seller).setArbitrators(payee, [await escrow.getAddress()]);
    await expect(escrow.connect(seller).dispute(terms, 0, false, 0, { value: COST }))
      .to.be.revertedWithCustomError(escrow, "Escrow_ArbitratorRefused")
      .withArgs(payee, await arbitrator.getAddress());
  });

  it("should tell the arbitrator what the terms say, and the world who offers what [LAW-1]", async () => {
    const world = await openWith(await loadFixture(market), { extraData: "0x1234" });
    const { escrow, arbitrator, seller, terms, id, payee } = world;
    const sent = escrow.connect(seller).dispute(terms, 0, false, 9_000, { value: COST });
    await expect(sent).to.emit(arbitrator, "DisputeTold").withArgs(2, "0x1234");
    await expect(sent)
      .to.emit(escrow, "MilestoneDisputed")
      .withArgs(id, 0, payee, await arbitrator.getAddress(), 0, 9_000, COST);
    const key = await escrow.milestoneKey(id, 0);
    expect(await escrow.disputeOf(arbitrator, 0)).to.deep.equal([
      key.slice(0, 48),
      BigInt(await time.latest()),
      0n,
      9_000n,
      false,
      true,
      false,
      0n,
    ]);
    expect((await escrow.disputeOf(arbitrator, 1)).raisedAt).to.equal(0);
  });
});

describe("Escrow::offerSplit", () => {
  it("should take the other side's offer once, within a day [ESC-2]", async () => {
    const world = await loadFixture(disputed);
    const { escrow, arbitrator, seller, terms, id, payee, raisedAt } = world;
    await time.setNextBlockTimestamp(raisedAt + OFFER_TIME);
    await expect(escrow.connect(seller).offerSplit(terms, 0, 0, false, 7_000))
      .to.emit(escrow, "SplitOffered")
      .withArgs(id, 0, payee, 0, 7_000);
    const { payerOffer, payeeOffer, payerOffered, payeeOffered } = await escrow.disputeOf(arbitrator, 0);
    expect([payerOffer, payeeOffer, payerOffered, payeeOffered]).to.deep.equal([2_000n, 7_000n, true, true]);
  });

  it("should close offers a second after the day, and with the ruling", async () => {
    const world = await loadFixture(disputed);
    const { escrow, arbitrator, seller, buyer, terms, raisedAt } = world;
    const second = await openWith(world, { nonce: 1 });
    await escrow.connect(buyer).dispute(second.terms, 0, true, 0, { value: COST });
    const at = await time.latest();
    await arbitrator.give(1, 2);
    await expect(escrow.connect(seller).offerSplit(second.terms, 0, 1, false, 7_000))
      .to.be.revertedWithCustomError(escrow, "Escrow_OffersClosed")
      .withArgs(1, at + OFFER_TIME);
    await time.setNextBlockTimestamp(raisedAt + OFFER_TIME + 1);
    await expect(escrow.connect(seller).offerSplit(terms, 0, 0, false, 7_000))
      .to.be.revertedWithCustomError(escrow, "Escrow_OffersClosed")
      .withArgs(0, raisedAt + OFFER_TIME);
  });

  it("should let an offer stand [ATK-C1]", async () => {
    const { escrow, buyer, seller, terms, payer, payee } = await loadFixture(disputed);
    await expect(escrow.connect(buyer).offerSplit(terms, 0, 0, true, 1_000))
      .to.be.revertedWithCustomError(escrow, "Escrow_AlreadyOffered")
      .withArgs(payer, 0);
    await escrow.connect(seller).offerSplit(terms, 0, 0, false, 7_000);
    await expect(escrow.connect(seller).offerSplit(terms, 0, 0, false, 7_001))
      .to.be.revertedWithCustomError(escrow, "Escrow_AlreadyOffered")
      .withArgs(payee, 0);
  });

  it("should take the payer's offer where the payee disputed", async () => {
    const world = await loadFixture(opened);
    const { escrow, arbitrator, buyer, seller, terms } = world;
    await escrow.connect(seller).dispute(terms, 0, false, 9_000, { value: COST });
    await escrow.connect(buyer).offerSplit(terms, 0, 0, true, 3_000);
    const { payerOffer, payeeOffer } = await escrow.disputeOf(arbitrator, 0);
    expect([payerOffer, payeeOffer]).to.deep.equal([3_000n, 9_000n]);
  });

  it("should refuse strangers, offers above the whole, other milestones and what is not disputed", async () => {
    const world = await loadFixture(disputed);
    const { escrow, arbitrator, seller, stranger, terms, payee } = world;
    await expect(escrow.connect(stranger).offerSplit(terms, 0, 0, false, 1))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotAuthorised")
      .withArgs(payee, stranger.address);
    await expect(escrow.connect(seller).offerSplit(terms, 0, 0, false, 10_001))
      .to.be.revertedWithCustomError(escrow, "Escrow_BadOffer")
      .withArgs(10_001);
    await expect(escrow.connect(seller).offerSplit(terms, 0, 1, false, 1))
      .to.be.revertedWithCustomError(escrow, "Escrow_UnknownDispute")
      .withArgs(await arbitrator.getAddress(), 1);
    const other = await openWith(world, { nonce: 1 });
    await expect(escrow.connect(seller).offerSplit(other.terms, 0, 0, false, 1))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(other.id, 0, State.Open);
    await escrow.connect(seller).dispute(other.terms, 0, false, 0, { value: COST });
    await expect(escrow.connect(world.buyer).offerSplit(other.terms, 0, 0, true, 1))
      .to.be.revertedWithCustomError(escrow, "Escrow_UnknownDispute")
      .withArgs(await arbitrator.getAddress(), 0);
  });
});

describe("Escrow::rule", () => {
  it("should hear the arbitrator of the dispute alone, once [LAW-1]", async () => {
    const { escrow, arbitrator, stranger } = await loadFixture(disputed);
    await expect(escrow.connect(stranger).rule(0, 1))
      .to.be.revertedWithCustomError(escrow, "Escrow_UnknownDispute")
      .withArgs(stranger.address, 0);
    await expect(arbitrator.give(0, 2))
      .to.emit(escrow, "Ruling")
      .withArgs(await arbitrator.getAddress(), 0, 2);
    await expect(arbitrator.give(0, 1))
      .to.be.revertedWithCustomError(escrow, "Escrow_AlreadyRuled")
      .withArgs(await arbitrator.getAddress(), 0);
  });
});

describe("Escrow::settleRuling", () => {
  const EXPECTED: [ruling: number, taken: number, share: bigint, what: string][] = [
    [1, 1, 2_000n, "the payer's offer"],
    [2, 2, 7_000n, "the payee's offer"],
    [0, 0, 5_000n, "half each where the arbitrator refuses"],
    [3, 0, 5_000n, "half each where it names a choice that there is not"],
  ];
  for (const [ruling, taken, share, what] of EXPECTED) {
    it(`should split as ruled: ${what} [ESC-2]`, async () => {
      const world = await loadFixture(disputed);
      const { escrow, arbitrator, token, seller, stranger, terms, id, payer, payee } = world;
      await escrow.connect(seller).offerSplit(terms, 0, 0, false, 7_000);
      await arbitrator.give(0, ruling);
      const toPayee = (PRICE * share) / 10_000n;
      await expect(escrow.connect(stranger).settleRuling(terms, 0, 0))
        .to.emit(escrow, "RulingSettled")
        .withArgs(id, 0, 0, taken, await token.getAddress(), toPayee, PRICE - toPayee);
      expect(await stateOf(world)).to.equal(State.Ruled);
      expect(await creditOf(world, payee)).to.deep.equal([toPayee, 0n]);
      expect(await creditOf(world, payer)).to.deep.equal([0n, PRICE - toPayee]);
    });
  }

  it("should take a silent side to ask for all", async () => {
    const world = await loadFixture(disputed);
    await world.arbitrator.give(0, 2);
    await world.escrow.settleRuling(world.terms, 0, 0);
    expect(await creditOf(world, world.payee)).to.deep.equal([PRICE, 0n]);
  });

  it("should split to the unit, the odd one to the payer [ESC-2]", async () => {
    const world = await openWith(await loadFixture(market), { milestones: await milestonesOf(3n) });
    const { escrow, arbitrator, buyer, terms, payer, payee } = world;
    await escrow.connect(buyer).dispute(terms, 0, true, 0, { value: COST });
    await arbitrator.give(0, 0);
    await escrow.settleRuling(terms, 0, 0);
    expect(await creditOf(world, payee)).to.deep.equal([1n, 0n]);
    expect(await creditOf(world, payer)).to.deep.equal([0n, 2n]);
  });

  it("should wait for the arbitrator, for 365 days and not a second more [LAW-1]", async () => {
    const world = await loadFixture(disputed);
    const { escrow, arbitrator, terms, payee, raisedAt } = world;
    const from = raisedAt + SILENCE;
    await time.setNextBlockTimestamp(from - 1);
    await expect(escrow.settleRuling(terms, 0, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotRuled")
      .withArgs(await arbitrator.getAddress(), 0, from);
    await escrow.settleRuling(terms, 0, 0);
    expect(await creditOf(world, payee)).to.deep.equal([PRICE / 2n, 0n]);
  });

  it("should hold a ruling that came before the silence was over, however late it is settled", async () => {
    const world = await loadFixture(disputed);
    await world.arbitrator.give(0, 1);
    await time.increase(SILENCE + DAYS(1));
    await world.escrow.settleRuling(world.terms, 0, 0);
    expect(await creditOf(world, world.payee)).to.deep.equal([PRICE / 5n, 0n]);
  });

  it("should refuse another milestone's ruling and what is not disputed [ATK-C1]", async () => {
    const world = await loadFixture(disputed);
    const { escrow, arbitrator, buyer, terms } = world;
    const other = await openWith(world, { nonce: 1 });
    await expect(escrow.settleRuling(other.terms, 0, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(other.id, 0, State.Open);
    await escrow.connect(buyer).dispute(other.terms, 0, true, 0, { value: COST });
    await arbitrator.give(0, 2);
    await expect(escrow.settleRuling(other.terms, 0, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_UnknownDispute")
      .withArgs(await arbitrator.getAddress(), 0);
    await escrow.settleRuling(terms, 0, 0);
    await expect(escrow.settleRuling(terms, 0, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(world.id, 0, State.Ruled);
    await expect(escrow.connect(buyer).release(terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(world.id, 0, State.Ruled);
  });
});
