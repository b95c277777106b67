import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { indebt, Scope } from "../../identity/identity.fixture";
import { setOperator } from "../../identity/Passports/Passports.fixture";
import {
  creditOf,
  DAYS,
  delivered,
  disputed,
  EVIDENCE,
  market,
  milestonesOf,
  NO_PROOF,
  opened,
  openWith,
  PRICE,
  proofOf,
  Reason,
  released,
  State,
  stateOf,
  tokens,
  WINDOW,
  ZERO_HASH,
} from "./Escrow.fixture";

/** The attestor is named. */
async function attested() {
  const world = await market();
  return openWith(world, { attestor: world.attestor.address });
}

describe("Escrow::release", () => {
  it("should refuse unknown terms and milestones", async () => {
    const world = await loadFixture(opened);
    const { escrow, buyer, terms, id } = world;
    const other = { ...terms, nonce: 1 };
    await expect(escrow.connect(buyer).release(other, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_Unknown")
      .withArgs(await escrow.escrowId(other));
    await expect(escrow.connect(buyer).release(terms, 1, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_UnknownMilestone")
      .withArgs(id, 1);
  });

  it("should refuse everybody but the payer while nothing was delivered [ESC-2]", async () => {
    const { escrow, seller, stranger, terms, id } = await loadFixture(opened);
    for (const caller of [seller, stranger]) {
      await expect(escrow.connect(caller).release(terms, 0, NO_PROOF))
        .to.be.revertedWithCustomError(escrow, "Escrow_NotReleasable")
        .withArgs(id, 0, 0);
    }
  });

  it("should credit the payee on the payer's word [ESC-2]", async () => {
    const world = await loadFixture(opened);
    const { escrow, token, buyer, terms, id, payee } = world;
    await expect(escrow.connect(buyer).release(terms, 0, NO_PROOF))
      .to.emit(escrow, "MilestoneReleased")
      .withArgs(id, 0, payee, await token.getAddress(), PRICE, Reason.Payer, ZERO_HASH);
    expect(await stateOf(world)).to.equal(State.Released);
    expect(await creditOf(world, payee)).to.deep.equal([PRICE, 0n]);
    expect(await token.balanceOf(escrow)).to.equal(PRICE);
    expect((await escrow.assetOf(token)).held).to.equal(PRICE);
  });

  it("should take the word of an acting key of the payer, and of no other key", async () => {
    const { escrow, passports, cell, token, buyer, stranger, terms, payer, id, ...rest } = await loadFixture(opened);
    const world = { ...rest, passports, cell, token, escrow } as never;
    await setOperator(world, buyer, payer, stranger, { scopes: Scope.Profile });
    await expect(escrow.connect(stranger).release(terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotReleasable")
      .withArgs(id, 0, 0);
    await setOperator(world, buyer, payer, stranger, { scopes: Scope.Act });
    await escrow.connect(stranger).release(terms, 0, NO_PROOF);
  });

  it("should end a milestone once", async () => {
    const { escrow, buyer, terms, id } = await loadFixture(released);
    await expect(escrow.connect(buyer).release(terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(id, 0, State.Released);
    await expect(escrow.connect(buyer).refund(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(id, 0, State.Released);
  });

  it("should settle each of sixteen milestones by itself", async () => {
    const world = await openWith(await loadFixture(market), {
      milestones: await milestonesOf(...new Array<bigint>(16).fill(tokens(1))),
    });
    const { escrow, buyer, seller, terms, payer, payee } = world;
    await escrow.connect(buyer).release(terms, 15, NO_PROOF);
    await escrow.connect(seller).refund(terms, 0);
    for (let index = 1; index < 15; index += 1) expect(await stateOf(world, index)).to.equal(State.Open);
    expect(await creditOf(world, payee)).to.deep.equal([tokens(1), 0n]);
    expect(await creditOf(world, payer)).to.deep.equal([0n, tokens(1)]);
  });

  it("should let anybody release when the window is over, not in its last second [ESC-2]", async () => {
    const world = await loadFixture(delivered);
    const { escrow, token, stranger, terms, id, payee, deliveredAt } = world;
    await time.setNextBlockTimestamp(deliveredAt + WINDOW);
    await expect(escrow.connect(stranger).release(terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotReleasable")
      .withArgs(id, 0, deliveredAt + WINDOW + 1);
    await expect(escrow.connect(stranger).release(terms, 0, NO_PROOF))
      .to.emit(escrow, "MilestoneReleased")
      .withArgs(id, 0, payee, await token.getAddress(), PRICE, Reason.Window, ZERO_HASH);
  });

  it("should not release by time what is disputed, but by the payer's word [ESC-2]", async () => {
    const world = await loadFixture(disputed);
    const { escrow, buyer, stranger, terms, id } = world;
    await time.increase(WINDOW + 1);
    await expect(escrow.connect(stranger).release(terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(id, 0, State.Disputed);
    await escrow.connect(buyer).release(terms, 0, NO_PROOF);
    expect(await stateOf(world)).to.equal(State.Released);
    await world.arbitrator.give(0, 1);
    await expect(escrow.settleRuling(terms, 0, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(id, 0, State.Released);
  });

  it("should release on the attestor's call or signature, brought by anybody [ESC-2]", async () => {
    const world = await loadFixture(attested);
    const { escrow, token, attestor, stranger, terms, id, payee } = world;
    const proof = await proofOf(world, attestor);
    await expect(escrow.connect(stranger).release(terms, 0, proof))
      .to.emit(escrow, "MilestoneReleased")
      .withArgs(id, 0, payee, await token.getAddress(), PRICE, Reason.Attestor, EVIDENCE);
    const second = await openWith(world, { attestor: attestor.address, nonce: 1 });
    await escrow.connect(attestor).release(second.terms, 0, { evidence: EVIDENCE, signature: "0x" });
    expect(await stateOf(second)).to.equal(State.Released);
  });

  it("should refuse another's proof, and one of another milestone or escrow", async () => {
    const world = await loadFixture(attested);
    const { escrow, attestor, stranger, terms, id } = world;
    for (const proof of [
      await proofOf(world, stranger),
      await proofOf(world, attestor, 1),
      await proofOf(world, attestor, 0, EVIDENCE),
      { ...(await proofOf(world, attestor)), evidence: ZERO_HASH },
    ]) {
      await expect(escrow.connect(stranger).release(terms, 0, proof))
        .to.be.revertedWithCustomError(escrow, "Escrow_NotReleasable")
        .withArgs(id, 0, 0);
    }
  });

  it("should take a proof until the deadline, and later only where delivery was claimed [ESC-2]", async () => {
    const world = await loadFixture(attested);
    const { escrow, attestor, seller, terms, id } = world;
    const deadline = terms.milestones[0]?.deadline ?? 0;
    const late = await openWith(world, { ...terms, nonce: 1 });
    await time.setNextBlockTimestamp(deadline);
    await escrow.connect(attestor).release(terms, 0, NO_PROOF);
    await time.setNextBlockTimestamp(deadline + 1);
    await expect(escrow.connect(attestor).release(late.terms, 0, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_DeadlineOver")
      .withArgs(late.id, 0, deadline);
    const claimed = await openWith(world, { attestor: attestor.address, nonce: 2 });
    await escrow.connect(seller).claimDelivery(claimed.terms, 0, EVIDENCE);
    const again = await openWith(world, { attestor: attestor.address, nonce: 3, milestones: await milestonesOf(1n) });
    expect(again.id).to.not.equal(id);
    await escrow.connect(attestor).release(claimed.terms, 0, NO_PROOF);
  });

  it("should take the word of a contract that attests (ERC-1271)", async () => {
    const world = await loadFixture(market);
    const { attestor, stranger, escrow } = world;
    const contract = await ethers.deployContract("ContractSignerMock", [attestor.address]);
    const opened_ = await openWith(world, { attestor: await contract.getAddress() });
    await escrow.connect(stranger).release(opened_.terms, 0, await proofOf(opened_, attestor));
  });

  it("should credit a payee that is in debt by now, and lose nothing [ESC-3]", async () => {
    const world = await loadFixture(opened);
    await indebt(world, world.payee);
    await world.escrow.connect(world.buyer).release(world.terms, 0, NO_PROOF);
    expect(await creditOf(world, world.payee)).to.deep.equal([PRICE, 0n]);
  });
});

describe("Escrow::claimDelivery", () => {
  it("should be the payee's, until the deadline, once [ESC-2]", async () => {
    const world = await loadFixture(opened);
    const { escrow, seller, buyer, terms, id, payee } = world;
    const deadline = terms.milestones[0]?.deadline ?? 0;
    await expect(escrow.connect(buyer).claimDelivery(terms, 0, EVIDENCE))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotAuthorised")
      .withArgs(payee, buyer.address);
    const late = await openWith(world, { ...terms, nonce: 1 });
    await time.setNextBlockTimestamp(deadline);
    await expect(escrow.connect(seller).claimDelivery(terms, 0, EVIDENCE))
      .to.emit(escrow, "DeliveryClaimed")
      .withArgs(id, 0, payee, EVIDENCE, deadline + WINDOW + 1);
    expect((await escrow.milestoneOf(id, 0)).deliveredAt).to.equal(deadline);
    await expect(escrow.connect(seller).claimDelivery(terms, 0, EVIDENCE))
      .to.be.revertedWithCustomError(escrow, "Escrow_AlreadyDelivered")
      .withArgs(id, 0, deadline);
    await expect(escrow.connect(seller).claimDelivery(late.terms, 0, EVIDENCE))
      .to.be.revertedWithCustomError(escrow, "Escrow_DeadlineOver")
      .withArgs(late.id, 0, deadline);
  });

  it("should not wake what is settled", async () => {
    const { escrow, seller, terms, id } = await loadFixture(released);
    await expect(escrow.connect(seller).claimDelivery(terms, 0, EVIDENCE))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(id, 0, State.Released);
  });

  it("should claim nothing under an arbitrator that the payee does not accept [CON-2]", async () => {
    const { escrow, constraints, seller, terms, payee, arbitrator } = await loadFixture(opened);
    await constraints.connect(seller).setArbitrators(payee, [await escrow.getAddress()]);
    await expect(escrow.connect(seller).claimDelivery(terms, 0, EVIDENCE))
      .to.be.revertedWithCustomError(escrow, "Escrow_ArbitratorRefused")
      .withArgs(payee, await arbitrator.getAddress());
  });
});

describe("Escrow::refund", () => {
  it("should give back on the payee's word at any time before the end [ESC-2]", async () => {
    const world = await loadFixture(opened);
    const { escrow, token, seller, terms, id, payer } = world;
    await expect(escrow.connect(seller).refund(terms, 0))
      .to.emit(escrow, "MilestoneRefunded")
      .withArgs(id, 0, payer, await token.getAddress(), PRICE, true);
    expect(await stateOf(world)).to.equal(State.Refunded);
    expect(await creditOf(world, payer)).to.deep.equal([0n, PRICE]);
  });

  it("should give back by anybody a second after the deadline, not before [ESC-2]", async () => {
    const world = await loadFixture(opened);
    const { escrow, token, buyer, stranger, terms, id, payer } = world;
    const deadline = terms.milestones[0]?.deadline ?? 0;
    await time.setNextBlockTimestamp(deadline);
    await expect(escrow.connect(buyer).refund(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotRefundable")
      .withArgs(id, 0, deadline + 1);
    await expect(escrow.connect(stranger).refund(terms, 0))
      .to.emit(escrow, "MilestoneRefunded")
      .withArgs(id, 0, payer, await token.getAddress(), PRICE, false);
  });

  it("should not give back by time what the payee claims to have delivered [ESC-2]", async () => {
    const { escrow, buyer, terms, id } = await loadFixture(delivered);
    await time.increase(DAYS(30));
    await expect(escrow.connect(buyer).refund(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotRefundable")
      .withArgs(id, 0, 0);
  });

  it("should not give back by time what is disputed, but by the payee's word", async () => {
    const world = await loadFixture(disputed);
    const { escrow, buyer, seller, terms, id } = world;
    await time.increase(DAYS(30));
    await expect(escrow.connect(buyer).refund(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongState")
      .withArgs(id, 0, State.Disputed);
    await escrow.connect(seller).refund(terms, 0);
    expect(await stateOf(world)).to.equal(State.Refunded);
  });
});
