import { anyValue } from "@nomicfoundation/hardhat-chai-matchers/withArgs";
import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { indebt, Sanction, sanction } from "../../identity/identity.fixture";
import { spunOff } from "../../identity/Forks/Forks.fixture";
import {
  CAP_TIMES,
  Capability,
  COSIGNER,
  COST,
  creditOf,
  DAY,
  DAYS,
  EVIDENCE,
  For,
  HOUR,
  LARGE,
  leave,
  market,
  NO_PROOF,
  opened,
  Policy,
  Posture,
  PRICE,
  proofOf,
  Reason,
  scheduled,
  setPosture,
  State,
  stateOf,
  termsOf,
  tokens,
  WINDOW,
  ZERO_HASH,
} from "./Escrow.fixture";
import { type Abroad, type Crossing, crossed, crossing, linked, nameOf, openLane, paidAcross } from "./lanes.fixture";

const BIG = LARGE + 1n;
const HUGE = LARGE * CAP_TIMES + 1n;

const aidAcross = async () => crossing(await linked(), PRICE, For.Aid);
const bigAcross = async () => crossing(await linked(), BIG);
const hugeAcross = async () => crossing(await linked(), HUGE);

function dataOf({ escrow, terms }: Crossing): string {
  return escrow.interface.encodeFunctionData("releaseAcross", [terms, 0, NO_PROOF]);
}

/** Opens an escrow for a payee and answers the attempt. */
async function attempt(world: Abroad, payee: bigint): Promise<unknown> {
  return world.escrow.connect(world.buyer).open({ terms: await termsOf(world, { payee }), delegation: 0 });
}

async function seatCoSigner({ cell, stranger }: Crossing): Promise<void> {
  await cell.setMantle(COSIGNER, 0, DAYS(180), 2);
  await cell.grantRole(COSIGNER, stranger.address, 0);
}

describe("Escrow::open across cells", () => {
  it("should pay nobody of a cell to which no lane is open [ESC-3]", async () => {
    const world = await loadFixture(linked);
    const { escrow, sentinel, registry, named } = world;
    const other = (BigInt(await world.token.getAddress()) << 40n) | 1n;
    await expect(attempt(world, other))
      .to.be.revertedWithCustomError(escrow, "Escrow_LaneClosed")
      .withArgs(await world.token.getAddress());
    await escrow.connect(sentinel).closeLane(registry);
    await expect(attempt(world, named)).to.be.revertedWithCustomError(escrow, "Escrow_LaneClosed").withArgs(registry);
  });

  it("should refuse a payee that is not good there, or not there at all [ESC-3] [ATK-I2]", async () => {
    const world = await loadFixture(linked);
    const { escrow, there, number, named } = world;
    await sanction(there, number, Sanction.Suspension, DAY);
    for (const payee of [named, await nameOf(there, 99n), await nameOf(there, 0n), named | (1n << 200n)]) {
      await expect(attempt(world, payee))
        .to.be.revertedWithCustomError(escrow, "Escrow_NotInGoodStanding")
        .withArgs(payee);
    }
    await time.increase(DAY);
    await attempt(world, named);
  });

  it("should take no payer of another cell", async () => {
    const world = await loadFixture(linked);
    const { escrow, merchant, named } = world;
    const terms = await termsOf(world, { payer: named });
    await expect(escrow.connect(merchant).open({ terms, delegation: 0 }))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotInGoodStanding")
      .withArgs(named);
  });

  it("should say whom it pays, and mistake it for nobody of this cell [ESC-3]", async () => {
    const world = await loadFixture(linked);
    const { escrow, buyer, payer, named, number } = world;
    const terms = await termsOf(world, { payee: named });
    await expect(escrow.connect(buyer).open({ terms, delegation: 0 }))
      .to.emit(escrow, "EscrowOpened")
      .withArgs(await escrow.escrowId(terms), payer, named, buyer.address, 0, anyValue);
    const id = await escrow.escrowId(terms);
    expect(await escrow.isAcross(id)).to.equal(true);
    expect(await escrow.isLarge(id)).to.equal(false);
    // The payee of this number here is another, and has no say.
    await expect(escrow.connect(world.seller).claimDelivery(terms, 0, EVIDENCE))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotAuthorised")
      .withArgs(named, world.seller.address);
    expect(await creditOf(world, number)).to.deep.equal([0n, 0n]);
    const neighbours = await loadFixture(opened);
    expect(await neighbours.escrow.isAcross(neighbours.id)).to.equal(false);
  });
});

describe("Escrow::releaseAcross", () => {
  it("should keep the door for payees of other cells [ESC-3]", async () => {
    const world = await loadFixture(crossed);
    const { escrow, buyer, terms, id } = world;
    for (const door of ["release", "releaseLarge"] as const) {
      await expect(escrow.connect(buyer)[door](terms, 0, NO_PROOF))
        .to.be.revertedWithCustomError(escrow, "Escrow_WrongLane")
        .withArgs(id, true);
    }
    const home = await loadFixture(opened);
    await expect(home.escrow.connect(home.buyer).releaseAcross(home.terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(home.escrow, "Escrow_WrongLane")
      .withArgs(home.id, false);
  });

  it("should pay at once in NORMAL, and who controls the payee there takes it [ESC-3]", async () => {
    const world = await loadFixture(crossed);
    const { escrow, token, buyer, seller, merchant, terms, id, named, number } = world;
    const at = await token.getAddress();
    await expect(escrow.connect(buyer).releaseAcross(terms, 0, NO_PROOF))
      .to.emit(escrow, "MilestoneReleased")
      .withArgs(id, 0, named, at, PRICE, Reason.Payer, ZERO_HASH);
    expect(await creditOf(world, named)).to.deep.equal([PRICE, 0n]);
    await expect(escrow.connect(seller).withdraw(named, token, seller.address))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotAuthorised")
      .withArgs(named, seller.address);
    await expect(escrow.connect(merchant).withdraw(number, token, merchant.address))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotAuthorised")
      .withArgs(number, merchant.address);
    await expect(escrow.connect(merchant).depositCredit(named, 1))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotAuthorised")
      .withArgs(named, merchant.address);
    await expect(escrow.connect(merchant).withdraw(named, token, merchant.address)).to.changeTokenBalances(
      token,
      [escrow, merchant],
      [-PRICE, PRICE],
    );
    expect((await escrow.assetOf(token)).held).to.equal(0);
  });

  for (const [name, posture, wait] of [
    ["ELEVATED", Posture.Elevated, HOUR],
    ["SAFE", Posture.Safe, 6 * HOUR],
    ["RECOVERY", Posture.Recovery, 6 * HOUR],
  ] as const) {
    it(`should wait in ${name}, at the cell and then as long as its purpose asks [ESC-3]`, async () => {
      const world = await loadFixture(crossed);
      const { escrow, buyer, stranger, terms, id, named } = world;
      if (posture === Posture.Recovery) await setPosture(world, Posture.Safe);
      await setPosture(world, posture);
      await expect(escrow.connect(buyer).releaseAcross(terms, 0, NO_PROOF)).to.be.reverted;
      await scheduled(world, buyer, dataOf(world), wait);
      const now = (await time.latest()) + 10;
      await time.setNextBlockTimestamp(now);
      const dueAt = now + 12 * HOUR - wait;
      await expect(escrow.connect(buyer).releaseAcross(terms, 0, NO_PROOF))
        .to.emit(escrow, "ReleaseDelayed")
        .withArgs(id, 0, dueAt);
      await time.setNextBlockTimestamp(dueAt - 1);
      await expect(escrow.connect(stranger).finishRelease(terms, 0))
        .to.be.revertedWithCustomError(escrow, "Escrow_StillWaits")
        .withArgs(id, 0, dueAt);
      await escrow.connect(stranger).finishRelease(terms, 0);
      expect(await creditOf(world, named)).to.deep.equal([PRICE, 0n]);
    });
  }

  it("should not make urgent purposes wait longer than the cell does [ESC-3]", async () => {
    const world = await loadFixture(aidAcross);
    await setPosture(world, Posture.Safe);
    await scheduled(world, world.buyer, dataOf(world));
    await world.escrow.connect(world.buyer).releaseAcross(world.terms, 0, NO_PROOF);
    expect(await stateOf(world)).to.equal(State.Released);
  });

  it("should settle nothing across in LOCKDOWN, deny no word of justice, and lose nothing [ESC-3] [CELL-5]", async () => {
    const world = await loadFixture(crossed);
    const { escrow, buyer, merchant, terms, named } = world;
    await setPosture(world, Posture.Lockdown);
    await expect(escrow.connect(buyer).releaseAcross(terms, 0, NO_PROOF)).to.be.revertedWithCustomError(
      escrow,
      "Guarded_Unauthorized",
    );
    await escrow.connect(merchant).claimDelivery(terms, 0, EVIDENCE);
    await setPosture(world, Posture.Recovery);
    await setPosture(world, Posture.Normal);
    await time.increase(WINDOW + 1);
    await escrow.releaseAcross(terms, 0, NO_PROOF);
    expect(await creditOf(world, named)).to.deep.equal([PRICE, 0n]);
  });

  it("should ask a co-signature above the cap, for this very call, of an officer [ESC-3]", async () => {
    const world = await loadFixture(hugeAcross);
    const { escrow, cell, buyer, stranger, terms } = world;
    await seatCoSigner(world);
    await setPosture(world, Posture.Safe);
    const operation = await scheduled(world, buyer, dataOf(world));
    await expect(escrow.connect(buyer).releaseAcross(terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotCoSigned")
      .withArgs(operation);
    await cell.connect(stranger).coSign(buyer.address, await escrow.getAddress(), dataOf(world));
    await escrow.connect(buyer).releaseAcross(terms, 0, NO_PROOF);
    expect(await stateOf(world)).to.equal(State.Waiting);
  });

  it("should hold a large one to the stricter of what the posture says of both [ESC-3]", async () => {
    const world = await loadFixture(bigAcross);
    const { escrow, cell, buyer, stranger, terms, id } = world;
    await seatCoSigner(world);
    await cell.setPolicy(Posture.Safe, Capability.SettleAcross, Policy.Allow);
    await cell.setPolicy(Posture.Lockdown, Capability.SettleAcross, Policy.Allow);
    await cell.setPolicy(Posture.Elevated, Capability.SettleAcross, Policy.Allow);
    await cell.setPolicy(Posture.Elevated, Capability.SettleLarge, Policy.CoSign);
    // Denied large ones.
    await setPosture(world, Posture.Lockdown);
    await expect(escrow.connect(buyer).releaseAcross(terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Guarded_Unauthorized")
      .withArgs(buyer.address, escrow.interface.getFunction("releaseAcross").selector);
    // Co-signed large ones.
    await setPosture(world, Posture.Recovery);
    await setPosture(world, Posture.Elevated);
    const at = await escrow.getAddress();
    const operation = await cell.hashOperation(buyer.address, at, dataOf(world));
    await expect(escrow.connect(buyer).releaseAcross(terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotCoSigned")
      .withArgs(operation);
    // Delayed large ones.
    await setPosture(world, Posture.Safe);
    const now = (await time.latest()) + 10;
    await time.setNextBlockTimestamp(now);
    await expect(escrow.connect(buyer).releaseAcross(terms, 0, NO_PROOF))
      .to.emit(escrow, "ReleaseDelayed")
      .withArgs(id, 0, now + 12 * HOUR);
    // Where the cell asks for the signature at the door, it is asked for once.
    const next = await loadFixture(bigAcross);
    await seatCoSigner(next);
    await next.cell.setPolicy(Posture.Safe, Capability.SettleAcross, Policy.CoSign);
    await setPosture(next, Posture.Safe);
    await scheduled(next, next.buyer, dataOf(next), 2);
    await next.cell.connect(next.stranger).coSign(next.buyer.address, await next.escrow.getAddress(), dataOf(next));
    await next.escrow.connect(next.buyer).releaseAcross(next.terms, 0, NO_PROOF);
    expect(await stateOf(next)).to.equal(State.Waiting);
    expect(stranger.address).to.equal(next.stranger.address);
  });

  it("should let a large one through at once while the posture allows both [ESC-3]", async () => {
    const world = await loadFixture(bigAcross);
    await world.escrow.connect(world.buyer).releaseAcross(world.terms, 0, NO_PROOF);
    expect(await stateOf(world)).to.equal(State.Released);
  });

  it("should release on the attestor's word", async () => {
    const world = await linked();
    const terms = await termsOf(world, { payee: world.named, attestor: world.attestor.address });
    await world.escrow.connect(world.buyer).open({ terms, delegation: 0 });
    const id = await world.escrow.escrowId(terms);
    const proof = await proofOf({ ...world, terms, id }, world.attestor);
    await world.escrow.connect(world.stranger).releaseAcross(terms, 0, proof);
    expect(await creditOf(world, world.named)).to.deep.equal([PRICE, 0n]);
  });
});

describe("Escrow under a closed lane", () => {
  it("should hold what was paid until the lane opens again, and lose nothing [ESC-3]", async () => {
    const world = await loadFixture(crossed);
    const { escrow, token, sentinel, buyer, merchant, terms, registry, named } = world;
    await escrow.connect(sentinel).closeLane(registry);
    await escrow.connect(buyer).releaseAcross(terms, 0, NO_PROOF);
    expect(await creditOf(world, named)).to.deep.equal([PRICE, 0n]);
    for (const refused of [
      () => escrow.connect(merchant).withdraw(named, token, merchant.address),
      () => escrow.connect(merchant).shareEarnings(named, token),
    ]) {
      await expect(refused()).to.be.revertedWithCustomError(escrow, "Escrow_LaneClosed").withArgs(registry);
    }
    await openLane(world);
    await expect(escrow.connect(merchant).withdraw(named, token, merchant.address)).to.changeTokenBalance(
      token,
      merchant,
      PRICE,
    );
  });

  it("should let the payee claim, dispute and give back as before [ESC-3]", async () => {
    const world = await loadFixture(crossed);
    const { escrow, arbitrator, sentinel, buyer, merchant, terms, registry, named, payer } = world;
    const more = await crossing({ ...world, registry }, tokens(7));
    await escrow.connect(sentinel).closeLane(registry);
    await escrow.connect(merchant).claimDelivery(terms, 0, EVIDENCE);
    await escrow.connect(buyer).dispute(terms, 0, true, 1_000, { value: COST });
    await escrow.connect(merchant).offerSplit(terms, 0, 0, false, 9_000);
    await arbitrator.give(0, 2);
    await escrow.settleRuling(terms, 0, 0);
    expect(await creditOf(world, named)).to.deep.equal([(PRICE * 9n) / 10n, 0n]);
    await escrow.connect(merchant).refund(more.terms, 0);
    expect(await creditOf(world, payer)).to.deep.equal([0n, PRICE / 10n + tokens(7)]);
  });

  it("should give back to the payer what was not delivered in time", async () => {
    const world = await loadFixture(crossed);
    const { escrow, sentinel, stranger, terms, registry, payer } = world;
    await escrow.connect(sentinel).closeLane(registry);
    await time.increase(DAYS(31));
    await escrow.connect(stranger).refund(terms, 0);
    expect(await creditOf(world, payer)).to.deep.equal([0n, PRICE]);
  });
});

describe("Escrow of payees abroad", () => {
  it("should hold the money of one that is suspended, in debt or quarantined there [ESC-3]", async () => {
    const world = await loadFixture(paidAcross);
    const { escrow, token, there, merchant, number, named } = world;
    const held = async () => {
      await expect(escrow.connect(merchant).withdraw(named, token, merchant.address))
        .to.be.revertedWithCustomError(escrow, "Escrow_NotInGoodStanding")
        .withArgs(named);
    };
    await sanction(there, number, Sanction.Suspension, DAY);
    await held();
    await time.increase(DAY);
    await there.liability.connect(there.sentinel).quarantine(number, DAY);
    await held();
    await time.increase(DAY);
    await indebt(there, number);
    await held();
    await there.liability.connect(merchant).deposit(number, tokens(100));
    await escrow.connect(merchant).withdraw(named, token, merchant.address);
  });

  it("should share a royalty with the sponsor that it has there [FORK-5] [ESC-4]", async () => {
    const world = await market();
    const there = await spunOff();
    const named = await nameOf(there, there.leaver);
    await world.escrow.openLane(there.passports, there.liability, there.forks);
    const terms = await termsOf(world, { payee: named });
    await world.escrow.connect(world.buyer).open({ terms, delegation: 0 });
    await world.escrow.connect(world.buyer).releaseAcross(terms, 0, NO_PROOF);
    const { escrow, token } = world;
    const sponsor = await nameOf(there, there.sponsor);
    await expect(escrow.shareEarnings(named, token))
      .to.emit(escrow, "RoyaltyShared")
      .withArgs(named, sponsor, await token.getAddress(), PRICE / 10n);
    await expect(escrow.connect(there.patron).withdraw(sponsor, token, there.patron.address)).to.changeTokenBalance(
      token,
      there.patron,
      PRICE / 10n,
    );
    await expect(escrow.connect(there.applicant).withdraw(named, token, there.applicant.address)).to.changeTokenBalance(
      token,
      there.applicant,
      (PRICE * 9n) / 10n,
    );
  });

  it("should pay who controlled one that closed there, while the lane is open [ESC-3] [ID-7]", async () => {
    const world = await loadFixture(paidAcross);
    const { escrow, token, there, sentinel, stranger, merchant, number, named, registry } = world;
    const exit = { ...(await leave(there, merchant, number)), passport: named };
    await expect(escrow.connect(merchant).withdrawAfterExit({ ...exit, passport: number }, token, merchant.address))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotLeaver")
      .withArgs(number, merchant.address);
    await expect(escrow.connect(stranger).withdrawAfterExit(exit, token, stranger.address))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotLeaver")
      .withArgs(named, stranger.address);
    await escrow.connect(sentinel).closeLane(registry);
    await expect(escrow.connect(merchant).withdrawAfterExit(exit, token, merchant.address))
      .to.be.revertedWithCustomError(escrow, "Escrow_LaneClosed")
      .withArgs(registry);
    await openLane(world);
    await expect(escrow.connect(merchant).withdrawAfterExit(exit, token, merchant.address)).to.changeTokenBalance(
      token,
      merchant,
      PRICE,
    );
  });

  it("should put no settlement across cells into the record", async () => {
    const world = await loadFixture(paidAcross);
    await expect(world.escrow.recordSettled(world.terms, 0))
      .to.be.revertedWithCustomError(world.escrow, "Escrow_SameDomain")
      .withArgs(world.id);
  });

  it("should ask for the payer's promises [CON-2]", async () => {
    const world = await loadFixture(linked);
    const { constraints, escrow, token, buyer, payer, named } = world;
    await constraints.connect(buyer).setSpendLimit(payer, token, PRICE - 1n);
    await expect(attempt(world, named)).to.be.revertedWithCustomError(constraints, "Constraints_OverLimit");
    expect(await escrow.isAcross(ZERO_HASH)).to.equal(false);
  });
});
