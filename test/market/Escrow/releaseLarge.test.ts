import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  Capability,
  COSIGNER,
  CAP_TIMES,
  creditOf,
  DAYS,
  For,
  HOUR,
  LARGE,
  market,
  milestonesOf,
  NO_PROOF,
  type Opened,
  opened,
  openWith,
  Policy,
  Posture,
  Reason,
  scheduled,
  setPosture,
  State,
  stateOf,
  tokens,
  ZERO,
  ZERO_HASH,
} from "./Escrow.fixture";

const BIG = LARGE + 1n;

/** A large escrow, of a purpose. */
async function largeOf(purpose: number, amount = BIG): Promise<Opened> {
  const world = await market();
  return openWith(world, { purpose, milestones: [{ amount, deadline: (await time.latest()) + DAYS(30) }] });
}

const large = () => largeOf(For.Services);
const aid = () => largeOf(For.Aid);
const huge = () => largeOf(For.Services, LARGE * CAP_TIMES + 1n);

function release(world: Opened): string {
  return world.escrow.interface.encodeFunctionData("releaseLarge", [world.terms, 0, NO_PROOF]);
}

describe("Escrow::releaseLarge", () => {
  it("should keep each door for its own size [ESC-3]", async () => {
    const small = await loadFixture(opened);
    await expect(small.escrow.connect(small.buyer).releaseLarge(small.terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(small.escrow, "Escrow_WrongDoor")
      .withArgs(small.id, false);
    const big = await loadFixture(large);
    await expect(big.escrow.connect(big.buyer).release(big.terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(big.escrow, "Escrow_WrongDoor")
      .withArgs(big.id, true);
  });

  it("should release at once while the posture allows it [ESC-3]", async () => {
    const world = await loadFixture(large);
    const { escrow, token, buyer, terms, id, payee } = world;
    await expect(escrow.connect(buyer).releaseLarge(terms, 0, NO_PROOF))
      .to.emit(escrow, "MilestoneReleased")
      .withArgs(id, 0, payee, await token.getAddress(), BIG, Reason.Payer, ZERO_HASH);
    expect(await creditOf(world, payee)).to.deep.equal([BIG, 0n]);
  });

  it("should make a large release wait in SAFE, at the cell and then as long as its purpose asks [ESC-3]", async () => {
    const world = await loadFixture(large);
    const { escrow, buyer, stranger, terms, id, payee } = world;
    await setPosture(world, Posture.Safe);
    await expect(escrow.connect(buyer).releaseLarge(terms, 0, NO_PROOF)).to.be.reverted;
    await scheduled(world, buyer, release(world));
    const now = (await time.latest()) + 10;
    await time.setNextBlockTimestamp(now);
    const dueAt = now + 6 * HOUR;
    await expect(escrow.connect(buyer).releaseLarge(terms, 0, NO_PROOF))
      .to.emit(escrow, "ReleaseDelayed")
      .withArgs(id, 0, dueAt);
    expect(await escrow.milestoneOf(id, 0)).to.deep.equal([true, BigInt(State.Waiting), 0n, BigInt(dueAt), false]);
    await time.setNextBlockTimestamp(dueAt - 1);
    await expect(escrow.connect(stranger).finishRelease(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_StillWaits")
      .withArgs(id, 0, dueAt);
    await escrow.connect(stranger).finishRelease(terms, 0);
    expect(await creditOf(world, payee)).to.deep.equal([BIG, 0n]);
    await expect(escrow.connect(stranger).finishRelease(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(id, 0, State.Released);
  });

  it("should let the payee give back what waits, and nobody release it twice [ESC-3]", async () => {
    const world = await loadFixture(large);
    const { escrow, buyer, seller, terms, id, payer } = world;
    await setPosture(world, Posture.Safe);
    await scheduled(world, buyer, release(world));
    await escrow.connect(buyer).releaseLarge(terms, 0, NO_PROOF);
    await scheduled(world, buyer, release(world));
    await expect(escrow.connect(buyer).releaseLarge(terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(id, 0, State.Waiting);
    await expect(escrow.connect(buyer).dispute(terms, 0, true, 0, { value: 10n ** 9n }))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(id, 0, State.Waiting);
    await scheduled(world, seller, escrow.interface.encodeFunctionData("refund", [terms, 0]), DAYS(1));
    await escrow.connect(seller).refund(terms, 0);
    expect(await creditOf(world, payer)).to.deep.equal([0n, BIG]);
  });

  it("should not make urgent purposes wait longer than the cell does [ESC-3]", async () => {
    const world = await loadFixture(aid);
    const { escrow, buyer, terms } = world;
    await setPosture(world, Posture.Safe);
    await scheduled(world, buyer, release(world));
    await escrow.connect(buyer).releaseLarge(terms, 0, NO_PROOF);
    expect(await stateOf(world)).to.equal(State.Released);
  });

  it("should know six purposes, from an hour to a day [ESC-3]", async () => {
    const world = await loadFixture(opened);
    const waits = [1, 2, 6, 12, 18, 24];
    for (const [purpose, hours] of waits.entries()) {
      expect(await world.escrow.emergencyWaitOf({ ...world.terms, purpose })).to.equal(hours * HOUR);
    }
  });

  it("should ask a co-signature above the cap, for this very call, of an officer [ESC-3]", async () => {
    const world = await loadFixture(huge);
    const { escrow, cell, buyer, seller, stranger, terms } = world;
    await cell.setMantle(COSIGNER, 0, DAYS(180), 2);
    await cell.grantRole(COSIGNER, stranger.address, 0);
    await setPosture(world, Posture.Safe);
    const operation = await scheduled(world, buyer, release(world));
    const door = escrow.connect(buyer);
    await expect(door.releaseLarge(terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotCoSigned")
      .withArgs(operation);
    await expect(
      cell.connect(seller).coSign(buyer.address, await escrow.getAddress(), release(world)),
    ).to.be.revertedWithCustomError(cell, "Cell_CoSignerExcluded");
    await cell.connect(stranger).coSign(buyer.address, await escrow.getAddress(), release(world));
    await cell.revokeRole(COSIGNER, stranger.address);
    await expect(door.releaseLarge(terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotCoSigned")
      .withArgs(operation);
    await cell.grantRole(COSIGNER, stranger.address, 0);
    await door.releaseLarge(terms, 0, NO_PROOF);
    expect(await stateOf(world)).to.equal(State.Waiting);
  });

  it("should not take a co-signature of an earlier schedule [ESC-3]", async () => {
    const world = await loadFixture(huge);
    const { escrow, cell, buyer, stranger, terms } = world;
    await cell.setMantle(COSIGNER, 0, DAYS(180), 2);
    await cell.grantRole(COSIGNER, stranger.address, 0);
    await setPosture(world, Posture.Safe);
    const at = await escrow.getAddress();
    await scheduled(world, buyer, release(world));
    await cell.connect(stranger).coSign(buyer.address, at, release(world));
    await cell.connect(buyer).cancel(buyer.address, at, release(world));
    const operation = await scheduled(world, buyer, release(world));
    await expect(escrow.connect(buyer).releaseLarge(terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotCoSigned")
      .withArgs(operation);
  });

  it("should leave the co-signature to the cell where its table asks for one [ESC-3]", async () => {
    const world = await loadFixture(huge);
    const { escrow, cell, buyer, stranger, terms, id } = world;
    await cell.setPolicy(Posture.Safe, Capability.SettleLarge, Policy.CoSign);
    await cell.setMantle(COSIGNER, 0, DAYS(180), 2);
    await cell.grantRole(COSIGNER, stranger.address, 0);
    await setPosture(world, Posture.Safe);
    await cell.connect(buyer).schedule(await escrow.getAddress(), release(world), 0);
    await cell.connect(stranger).coSign(buyer.address, await escrow.getAddress(), release(world));
    await time.increase(2);
    const now = (await time.latest()) + 10;
    await time.setNextBlockTimestamp(now);
    await expect(escrow.connect(buyer).releaseLarge(terms, 0, NO_PROOF))
      .to.emit(escrow, "ReleaseDelayed")
      .withArgs(id, 0, now + 12 * HOUR);
  });

  it("should keep the size that an escrow had when it opened", async () => {
    const world = await loadFixture(large);
    await world.escrow.admit(ZERO, tokens(1), 1);
    expect(await world.escrow.isLarge(world.id)).to.equal(true);
    const many = await openWith(world, { nonce: 9, milestones: await milestonesOf(tokens(1), LARGE) });
    await expect(many.escrow.connect(many.buyer).release(many.terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(many.escrow, "Escrow_WrongDoor")
      .withArgs(many.id, true);
  });
});
