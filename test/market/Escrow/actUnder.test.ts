import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { expect } from "chai";

import { indebt } from "../../identity/identity.fixture";
import {
  COST,
  creditOf,
  DAYS,
  EVIDENCE,
  LARGE,
  market,
  type Market,
  milestonesOf,
  NO_PROOF,
  type Opened,
  openWith,
  Posture,
  PRICE,
  register,
  scheduled,
  setPosture,
  State,
  stateOf,
  termsOf,
  tokens,
  ZERO,
} from "./Escrow.fixture";

const SPEND = 1;
const SETTLE = 2;
const CAP = tokens(150);
const GIVEN = { delegate: "", scopes: SETTLE, asset: "", cap: CAP, expiry: 0, depth: 0 };

interface Delegated extends Opened {
  /** Acts for the payer under 1, and for the payee under 2. */
  clerk: HardhatEthersSigner;
}

/** Lends the scope to settle; answers the delegation. */
async function lend(
  world: Market,
  by: HardhatEthersSigner,
  passport: bigint,
  delegate: HardhatEthersSigner,
  changes: Partial<typeof GIVEN> = {},
): Promise<bigint> {
  const expiry = (await time.latest()) + DAYS(60);
  const asset = await world.token.getAddress();
  await world.delegations
    .connect(by)
    .grant(passport, { ...GIVEN, delegate: delegate.address, asset, expiry, ...changes });
  return world.delegations.lastDelegation();
}

/** Two milestones of 100, and a clerk whom both sides lent the scope to settle. */
async function delegated(): Promise<Delegated> {
  const world = await openWith(await market(), { milestones: await milestonesOf(PRICE, PRICE) });
  const clerk = world.people[6];
  await lend(world, world.buyer, world.payer, clerk);
  await lend(world, world.seller, world.payee, clerk);
  return { ...world, clerk };
}

type Call = [name: string, args: unknown[]];

function dataOf({ escrow, terms }: Opened, [name, args]: Call): string {
  return escrow.interface.encodeFunctionData(name as "release", [terms, ...args] as never);
}

const release: Call = ["release", [0, NO_PROOF]];
const refund: Call = ["refund", [0]];
const claim: Call = ["claimDelivery", [0, EVIDENCE]];
const disputeAs = (asPayer: boolean, offer: number): Call => ["dispute", [0, asPayer, offer]];

/** The clerk, or somebody else, acts under a delegation. */
function under(world: Delegated, delegation: bigint, call: Call, by = world.clerk, value = 0n) {
  return world.escrow.connect(by).actUnder(delegation, dataOf(world, call), { value });
}

describe("Escrow::actUnder", () => {
  it("should release in the payer's name, and count it against the cap [CON-4]", async () => {
    const world = await loadFixture(delegated);
    const { delegations, token, clerk, payer, payee } = world;
    await expect(under(world, 1n, release))
      .to.emit(delegations, "DelegationSpent")
      .withArgs(1, payer, clerk.address, await token.getAddress(), PRICE, CAP - PRICE);
    expect(await creditOf(world, payee)).to.deep.equal([PRICE, 0n]);
    await expect(under(world, 1n, ["release", [1, NO_PROOF]]))
      .to.be.revertedWithCustomError(delegations, "Delegations_OverCap")
      .withArgs(1, 1, PRICE, CAP - PRICE);
  });

  it("should give back in the payee's name, and count it against the cap [CON-4]", async () => {
    const world = await loadFixture(delegated);
    await under(world, 2n, refund);
    expect(await creditOf(world, world.payer)).to.deep.equal([0n, PRICE]);
    expect(await world.delegations.leftOf(2)).to.equal(CAP - PRICE);
  });

  it("should claim delivery in the payee's name, which gives nothing away [CON-4]", async () => {
    const world = await loadFixture(delegated);
    await under(world, 2n, claim);
    expect((await world.escrow.milestoneOf(world.id, 0)).deliveredAt).to.equal(await time.latest());
    expect(await world.delegations.leftOf(2)).to.equal(CAP);
  });

  it("should dispute and offer in either name, and count what the offer leaves to the other side [CON-4]", async () => {
    const world = await loadFixture(delegated);
    const { escrow, delegations, clerk } = world;
    await under(world, 1n, disputeAs(true, 2_000), clerk, COST);
    expect(await delegations.leftOf(1)).to.equal(CAP - PRICE / 5n);
    await under(world, 2n, ["offerSplit", [0, 0, false, 7_000]]);
    expect(await delegations.leftOf(2)).to.equal(CAP - (PRICE * 3n) / 10n);
    expect((await escrow.disputeOf(await world.arbitrator.getAddress(), 0)).payeeOffer).to.equal(7_000);
  });

  it("should end with the delegation: revoked at once, or expired to the second [CON-4]", async () => {
    const world = await loadFixture(delegated);
    const { delegations, buyer, payer, clerk } = world;
    const expiry = (await time.latest()) + DAYS(5);
    const short = await lend(world, buyer, payer, clerk, { expiry });
    await delegations.connect(buyer).revoke(1);
    await expect(under(world, 1n, release))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(1, 1, 2);
    await time.setNextBlockTimestamp(expiry);
    await expect(under(world, short, release))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(short, short, 3);
    expect(await stateOf(world)).to.equal(State.Open);
  });

  it("should debit every link above, and let nobody lend on more than there is [CON-4] [ATK-I5] [ATK-G10]", async () => {
    const world = await loadFixture(delegated);
    const { delegations, token, buyer, payer, clerk, stranger } = world;
    const first = await lend(world, buyer, payer, clerk, { depth: 1 });
    const asset = await token.getAddress();
    const terms = { ...GIVEN, delegate: stranger.address, asset, expiry: (await time.latest()) + DAYS(30) };
    await expect(
      delegations.connect(clerk).grantUnder(first, { ...terms, cap: CAP + 1n }),
    ).to.be.revertedWithCustomError(delegations, "Delegations_Wider");
    for (const id of [first + 1n, first + 2n]) {
      await delegations.connect(clerk).grantUnder(first, terms);
      expect(await delegations.lastDelegation()).to.equal(id);
    }
    await under(world, first + 1n, release, stranger);
    await expect(under(world, first + 2n, ["release", [1, NO_PROOF]], stranger))
      .to.be.revertedWithCustomError(delegations, "Delegations_OverCap")
      .withArgs(first + 2n, first, PRICE, CAP - PRICE);
    // Deeper than allowed.
    await expect(delegations.connect(stranger).grantUnder(first + 1n, { ...terms, delegate: clerk.address, cap: 1n }))
      .to.be.revertedWithCustomError(delegations, "Delegations_NoDepth")
      .withArgs(first + 1n);
  });

  it("should refuse another's delegation, another scope and another asset [CON-4]", async () => {
    const world = await loadFixture(delegated);
    const { delegations, buyer, payer, clerk, stranger, token } = world;
    await expect(under(world, 1n, release, stranger))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotDelegate")
      .withArgs(1, stranger.address);
    const spends = await lend(world, buyer, payer, clerk, { scopes: SPEND });
    await expect(under(world, spends, release))
      .to.be.revertedWithCustomError(delegations, "Delegations_OutOfScope")
      .withArgs(spends, SETTLE, SPEND);
    const coin = await lend(world, buyer, payer, clerk, { asset: ZERO });
    await expect(under(world, coin, release))
      .to.be.revertedWithCustomError(delegations, "Delegations_OtherAsset")
      .withArgs(coin, await token.getAddress(), ZERO);
  });

  it("should let nobody act for the other side [CON-4]", async () => {
    const world = await loadFixture(delegated);
    const { escrow, payer, payee, clerk } = world;
    for (const [delegation, call, passport] of [
      [2n, release, payer],
      [1n, refund, payee],
      [1n, claim, payee],
      [1n, disputeAs(false, 0), payee],
      [2n, disputeAs(true, 10_000), payer],
    ] as const) {
      await expect(under(world, delegation, call, clerk, call[0] === "dispute" ? COST : 0n))
        .to.be.revertedWithCustomError(escrow, "Escrow_OtherDelegation")
        .withArgs(delegation, passport);
    }
  });

  it("should refuse a delegate whose own domain is in debt [FORK-6]", async () => {
    const world = await loadFixture(delegated);
    const own = await register(world, world.clerk);
    await indebt(world, own);
    await expect(under(world, 1n, release)).to.be.revertedWithCustomError(
      world.delegations,
      "Delegations_DelegateNotGood",
    );
  });

  it("should let a delegate withdraw nothing, and open only as it otherwise could [CON-4]", async () => {
    const world = await loadFixture(delegated);
    const { escrow, token, buyer, clerk, terms, payer, payee } = world;
    await escrow.connect(buyer).release(terms, 0, NO_PROOF);
    const withdraw = escrow.interface.encodeFunctionData("withdraw", [payee, await token.getAddress(), clerk.address]);
    await expect(escrow.connect(clerk).actUnder(2, withdraw))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotAuthorised")
      .withArgs(payee, clerk.address);
    const deposit = escrow.interface.encodeFunctionData("depositCredit", [payee, 1n]);
    await expect(escrow.connect(clerk).actUnder(2, deposit)).to.be.revertedWithCustomError(
      escrow,
      "Escrow_NotAuthorised",
    );
    const open = escrow.interface.encodeFunctionData("open", [{ terms: { ...terms, nonce: 1 }, delegation: 0 }]);
    await expect(escrow.connect(clerk).actUnder(1, open))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotAuthorised")
      .withArgs(payer, clerk.address);
  });

  it("should settle in the chain's coin under a delegation for it [CON-4]", async () => {
    const world = await loadFixture(delegated);
    const coin = await openWith(world, { asset: ZERO, nonce: 1 });
    const id = await lend(world, world.buyer, world.payer, world.clerk, { asset: ZERO });
    await under({ ...coin, clerk: world.clerk }, id, release);
    expect(await creditOf(world, world.payee, ZERO)).to.deep.equal([PRICE, 0n]);
  });

  it("should hold each call to its own door, and a large one to its wait [CELL-4] [ESC-3]", async () => {
    const world = await loadFixture(delegated);
    const { escrow, clerk, buyer, payer } = world;
    const large = {
      ...(await openWith(world, { asset: ZERO, nonce: 2, milestones: await milestonesOf(LARGE + 1n) })),
      clerk,
    };
    const id = await lend(world, buyer, payer, clerk, { asset: ZERO, cap: LARGE * 2n });
    const call: Call = ["releaseLarge", [0, NO_PROOF]];
    await setPosture(world, Posture.Safe);
    await expect(under(large, id, call)).to.be.reverted;
    await scheduled(world, clerk, dataOf(large, call));
    await under(large, id, call);
    expect(await stateOf(large)).to.equal(State.Waiting);
    await setPosture(world, Posture.Lockdown);
    await expect(under(world, 1n, release)).to.be.revertedWithCustomError(escrow, "Guarded_Unauthorized");
  });

  it("should act in batches under one delegation, and in a batch under several [ESC-5]", async () => {
    const world = await loadFixture(delegated);
    const { escrow, delegations, clerk, payer, payee } = world;
    const batch = escrow.interface.encodeFunctionData("batch", [
      [dataOf(world, release), dataOf(world, ["release", [1, NO_PROOF]])],
    ]);
    await expect(escrow.connect(clerk).actUnder(1, batch)).to.emit(escrow, "BatchItemFailed");
    expect(await delegations.leftOf(1)).to.equal(CAP - PRICE);
    const one = escrow.interface.encodeFunctionData("actUnder", [2, dataOf(world, ["refund", [1]])]);
    const nested = escrow.interface.encodeFunctionData("actUnder", [1, one]);
    expect(await escrow.connect(clerk).batch.staticCall([one, nested])).to.deep.equal([true, false]);
    await escrow.connect(clerk).batch([one, nested]);
    expect(await creditOf(world, payer)).to.deep.equal([0n, PRICE]);
    expect(await creditOf(world, payee)).to.deep.equal([PRICE, 0n]);
  });

  it("should spend each wei of a batch once, under delegations too [ATK-B10] [ESC-5]", async () => {
    const world = await loadFixture(delegated);
    const { escrow, clerk } = world;
    const calls = [0, 1].map((index) =>
      escrow.interface.encodeFunctionData("actUnder", [1, dataOf(world, ["dispute", [index, true, 0]])]),
    );
    const sent = escrow.connect(clerk).batch(calls, { value: COST });
    await expect(sent).to.changeEtherBalance(escrow, 0);
    expect(await stateOf(world, 0)).to.equal(State.Disputed);
    expect(await stateOf(world, 1)).to.equal(State.Open);
  });

  it("should not be nested, and tell what the call said", async () => {
    const world = await loadFixture(delegated);
    const { escrow, clerk, terms } = world;
    const inner = escrow.interface.encodeFunctionData("actUnder", [2, dataOf(world, refund)]);
    await expect(escrow.connect(clerk).actUnder(1, inner)).to.be.revertedWithCustomError(
      escrow,
      "ReentrancyGuardReentrantCall",
    );
    const view = escrow.interface.encodeFunctionData("escrowId", [terms]);
    const answer = await escrow.connect(clerk).actUnder.staticCall(1, view);
    expect(answer).to.equal(world.id);
  });

  it("should leave nothing behind: the next call is the caller's own", async () => {
    const world = await loadFixture(delegated);
    const { escrow, clerk, id } = world;
    await under(world, 2n, claim);
    await expect(escrow.connect(clerk).release(await termsOf(world, { ...world.terms }), 1, NO_PROOF))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotReleasable")
      .withArgs(id, 1, 0);
  });
});
