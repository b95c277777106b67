import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import type { EscrowTermsStruct } from "../../typechain-types/contracts/market/Escrow";
import { coder } from "../justice/Court/Court.fixture";
import {
  type Citizen,
  controllersOf,
  DAY,
  DAYS,
  decide,
  foundTown,
  idOf,
  idOfDispute,
  passAppeal,
  seatPanel,
  settleSeats,
  tokens,
  type Town,
  vote,
  ZERO,
} from "./town.fixture";

/** An odd sum, so that a split leaves a unit. */
const PRICE = tokens(100) + 1n;

interface Quarrel {
  town: Town;
  buyer: Citizen;
  seller: Citizen;
  terms: EscrowTermsStruct;
  disputeId: bigint;
  id: string;
  cost: bigint;
}

/** The seller delivered, the buyer offers a quarter, the seller asks for four fifths; both say why. */
async function quarrel(town: Town): Promise<Quarrel> {
  const { escrow, court } = town;
  const [buyer, seller] = [town.plaintiff, town.defendant];
  const extraData = coder.encode(["uint8", "uint256", "uint256"], [0, buyer.passport, seller.passport]);
  const terms: EscrowTermsStruct = {
    payer: buyer.passport,
    payee: seller.passport,
    asset: await town.token.getAddress(),
    purpose: 3,
    window: 3 * DAY,
    attestor: ZERO,
    arbitrator: await court.getAddress(),
    extraData,
    nonce: 1,
    milestones: [{ amount: PRICE, deadline: (await time.latest()) + DAYS(10) }],
  };
  await escrow.connect(buyer.signer).open({ terms, delegation: 0 });
  await escrow.connect(seller.signer).claimDelivery(terms, 0, idOf("what was delivered"));
  const cost = await court.arbitrationCost(extraData);
  await escrow.connect(buyer.signer).dispute(terms, 0, true, 2_500, { value: cost });
  const disputeId = 1n;
  await escrow.connect(seller.signer).offerSplit(terms, 0, disputeId, false, 8_000);
  const id = idOfDispute(disputeId);
  for (const { signer } of [buyer, seller])
    await court.connect(signer).submitEvidence(id, idOf(signer.address), "ipfs://evidence");
  return { town, buyer, seller, terms, disputeId, id, cost };
}

/** All that jurors have at stake, and what the pool was left with by silent ones. */
async function stakesOf(town: Town): Promise<bigint> {
  let sum = await town.pool.forfeits();
  for (const { name, passport } of town.founded.members)
    if (name.startsWith("juror")) sum += (await town.pool.jurorOf(passport!)).stake;
  return sum;
}

describe("Scenario: a disputed escrow before the court", () => {
  it("should end as the panel of an appeal says, every unit accounted for [LAW-1] [LAW-2] [LAW-5] [LAW-6] [ESC-2]", async () => {
    const town = await loadFixture(foundTown);
    const { court, escrow, panels, pool, token } = town;
    const { buyer, seller, terms, disputeId, id, cost } = await quarrel(town);
    const staked = await token.balanceOf(pool);
    expect(await stakesOf(town)).to.equal(staked);

    // Two of three vote for the buyer's offer; the third juror never comes.
    const first = await seatPanel(town, id);
    const { juror: absent } = await panels.seatOf(first, 2);
    const { stake } = await pool.jurorOf(absent);
    const { penalty } = await panels.roundOf(first);
    await vote(town, first, [1, 1, null]);
    await court.connect(town.stranger).advance(id);
    expect(await court.currentRuling(disputeId)).to.equal(1);
    await expect(court.executeRuling(disputeId)).to.be.revertedWithCustomError(court, "Court_NotFinal").withArgs(id);

    // The seller appeals as a party; seven judge, and find for its offer.
    const appealCost = await court.appealCost(disputeId, "0x");
    await court
      .connect(seller.signer)
      .appeal(disputeId, coder.encode(["uint256"], [seller.passport]), { value: appealCost });
    const second = await decide(town, id, (seat) => (seat < 5 ? 2 : 1));
    await passAppeal(town, id);
    await court.connect(town.stranger).executeRuling(disputeId);
    await expect(court.executeRuling(disputeId)).to.be.revertedWithCustomError(court, "Court_AlreadyDone").withArgs(id);

    // The split is exact; what rounding leaves is the payer's.
    const toSeller = (PRICE * 8_000n) / 10_000n;
    await expect(escrow.connect(town.stranger).settleRuling(terms, 0, disputeId))
      .to.emit(escrow, "RulingSettled")
      .withArgs(await escrow.escrowId(terms), 0, disputeId, 2, terms.asset, toSeller, PRICE - toSeller);
    for (const [side, share] of [
      [buyer, PRICE - toSeller],
      [seller, toSeller],
    ] as const)
      await expect(escrow.connect(side.signer).withdraw(side.passport, terms.asset, side.signer)).to.changeTokenBalance(
        token,
        side.signer,
        share,
      );
    expect(await token.balanceOf(escrow)).to.equal(0);

    // Fees: what both sides paid is what jurors can draw, to the wei.
    await settleSeats(town, first);
    await settleSeats(town, second);
    expect(await ethers.provider.getBalance(panels)).to.equal(cost + appealCost);
    let drawn = 0n;
    for (const account of await controllersOf(town, [first, second])) {
      const credit = await panels.nativeCreditOf(account);
      if (credit === 0n) continue;
      await expect(panels.connect(town.stranger).withdrawNative(account, account)).to.changeEtherBalance(
        account,
        credit,
      );
      drawn += credit;
    }
    expect(drawn).to.equal(cost + appealCost);
    expect(await ethers.provider.getBalance(panels)).to.equal(0);
    expect(await ethers.provider.getBalance(court)).to.equal(0);

    // Stakes: the absent juror paid those who came.
    const { stake: left, locked } = await pool.jurorOf(absent);
    const inSecond = (await controllersOf(town, [second])).includes(await pool.controllerOf(absent));
    if (!inSecond) expect(left).to.equal(stake - penalty);
    expect(locked).to.equal(0);
    expect(await stakesOf(town)).to.equal(staked);
    expect(await token.balanceOf(pool)).to.equal(staked);
  });

  it("should be split evenly where the panel finds for neither, the odd unit to the payer [LAW-6] [ESC-2]", async () => {
    const town = await loadFixture(foundTown);
    const { escrow, court } = town;
    const { buyer, seller, terms, disputeId, id } = await quarrel(town);
    await decide(town, id, 0);
    await passAppeal(town, id);
    await court.connect(town.stranger).executeRuling(disputeId);
    await escrow.connect(town.stranger).settleRuling(terms, 0, disputeId);
    expect((await escrow.creditOf(seller.passport, terms.asset)).earned).to.equal(PRICE / 2n);
    expect((await escrow.creditOf(buyer.passport, terms.asset)).clear).to.equal(PRICE / 2n + 1n);
  });

  it("should leave the parties free to end it themselves, whatever the court says later [ESC-2]", async () => {
    const town = await loadFixture(foundTown);
    const { escrow, court } = town;
    const { buyer, seller, terms, disputeId, id } = await quarrel(town);
    await escrow.connect(buyer.signer).release(terms, 0, { evidence: ethers.ZeroHash, signature: "0x" });
    await decide(town, id, 1);
    await passAppeal(town, id);
    await court.executeRuling(disputeId);
    await expect(escrow.settleRuling(terms, 0, disputeId)).to.be.revertedWithCustomError(escrow, "Escrow_WrongState");
    expect((await escrow.creditOf(seller.passport, terms.asset)).earned).to.equal(PRICE);
  });
});
