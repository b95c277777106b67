import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { Ground } from "../justice/Amnesty/Amnesty.fixture";
import {
  amend,
  Choice,
  DAY,
  decide,
  file,
  foundTown,
  idOf,
  legs,
  type Order,
  orderOf,
  passAppeal,
  type Step,
  tokens,
  type Town,
} from "./town.fixture";

const STATEMENT = idOf("I kept the goods for a month longer than I said");
const LOSS = tokens(60);
const PENALTY = tokens(40);
const LENGTH = 30 * DAY;

/** A delay of eight days ago. */
async function delayed(): Promise<{ town: Town; actAt: number }> {
  const town = await loadFixture(foundTown);
  const actAt = await time.latest();
  await time.increase(8 * DAY);
  return { town, actAt };
}

const opening = async ({ amnesty }: Town, actsBefore: number): Promise<Step> => ({
  target: await amnesty.getAddress(),
  data: amnesty.interface.encodeFunctionData("openAmnesty", [[Ground.Delay, Ground.Neglect], LENGTH, actsBefore]),
});

/** The defendant tells what it did and pays what the plaintiff lost. */
const declare = ({ amnesty, defendant, plaintiff }: Town, statement = STATEMENT) =>
  amnesty
    .connect(defendant.signer)
    .declareViolation(defendant.passport, Ground.Delay, statement, plaintiff.signer.address, LOSS, "ipfs://statement");

/** The plaintiff's order about the delay, by what it is to be paid; it names the statement as its evidence. */
const orderAbout = (town: Town, actAt: number, compensation: bigint): Promise<Order> => {
  const victim = town.plaintiff.signer.address;
  const slash = { compensation, penalty: PENALTY, victim, reporter: ethers.ZeroAddress, bounty: 0 };
  const claim = compensation + PENALTY;
  return orderOf(town, { actAt, evidence: STATEMENT, claim, legs: [legs.slash(slash)] });
};

async function upheld(town: Town, order: Order): Promise<string> {
  const caseId = await file(town, order);
  await decide(town, caseId, Choice.Claim);
  await passAppeal(town, caseId);
  return caseId;
}

describe("Scenario: an amnesty, from the founders' proposal to its end", () => {
  it("should be opened by the founders' timelock alone, and close by itself [LAW-7] [CELL-1]", async () => {
    const { town, actAt } = await delayed();
    const { amnesty, ada } = town;
    const grounds = [Ground.Delay, Ground.Neglect];
    await expect(amnesty.connect(ada.signer).openAmnesty(grounds, LENGTH, actAt + 1))
      .to.be.revertedWithCustomError(amnesty, "Guarded_Unauthorized")
      .withArgs(ada.signer.address, amnesty.interface.getFunction("openAmnesty").selector);
    await expect(declare(town)).to.be.revertedWithCustomError(amnesty, "Amnesty_NotOpen").withArgs(0);

    await amend(town, [await opening(town, actAt + 1)]);
    const opened = await amnesty.lastAmnesty();
    expect(opened.number).to.equal(1);
    expect(opened.closesAt - opened.opensAt).to.equal(LENGTH);
    await time.setNextBlockTimestamp(opened.closesAt - 1n);
    await declare(town);
    await time.setNextBlockTimestamp(opened.closesAt);
    await expect(declare(town, idOf("another")))
      .to.be.revertedWithCustomError(amnesty, "Amnesty_NotOpen")
      .withArgs(opened.closesAt);
  });

  it("should spare who declared and made good, and nobody whom a victim still has to ask [LAW-7]", async () => {
    const { town, actAt } = await delayed();
    const { amnesty, court, liability, defendant, plaintiff, stranger, token } = town;
    await amend(town, [await opening(town, actAt + 1)]);
    await declare(town);
    const bond = await liability.bondOf(defendant.passport);

    const punishing = await orderAbout(town, actAt, 0n);
    const spared = await upheld(town, punishing);
    await expect(court.connect(stranger).execute(punishing, 0))
      .to.emit(court, "PenaltyReduced")
      .withArgs(spared, 0, 10_000)
      .and.not.to.emit(liability, "BondSlashed");
    expect(await liability.bondOf(defendant.passport)).to.equal(bond);
    await court.connect(stranger).close(spared);

    const compensating = await orderAbout(town, actAt, LOSS);
    await upheld(town, compensating);
    await expect(court.connect(stranger).execute(compensating, 0)).not.to.emit(court, "PenaltyReduced");
    expect(await liability.bondOf(defendant.passport)).to.equal(bond - LOSS - PENALTY);

    expect(await amnesty.restitutionOf(plaintiff.signer.address)).to.equal(LOSS);
    await expect(amnesty.connect(plaintiff.signer).collectRestitution(plaintiff.signer.address)).to.changeTokenBalance(
      token,
      plaintiff.signer,
      LOSS,
    );
  });

  it("should spare nobody for what was done after the acts that it forgives, nor open again too soon [LAW-7]", async () => {
    const { town, actAt } = await delayed();
    const { amnesty, court, liability, defendant, stranger, timelock } = town;
    await amend(town, [await opening(town, actAt)]);
    await declare(town);
    const bond = await liability.bondOf(defendant.passport);
    const order = await orderAbout(town, actAt, 0n);
    await upheld(town, order);
    await expect(court.connect(stranger).execute(order, 0)).not.to.emit(court, "PenaltyReduced");
    expect(await liability.bondOf(defendant.passport)).to.equal(bond - PENALTY);

    const { closesAt } = await amnesty.lastAmnesty();
    const from = closesAt + 180n * BigInt(DAY);
    const { target, data } = await opening(town, actAt);
    const call = [target, 0, data, ethers.ZeroHash, ethers.ZeroHash] as const;
    await timelock.connect(town.ada.signer).schedule(...call, DAY);
    await time.setNextBlockTimestamp(from - 1n);
    await expect(timelock.connect(stranger).execute(...call))
      .to.be.revertedWithCustomError(amnesty, "Amnesty_TooSoon")
      .withArgs(from);
    await time.setNextBlockTimestamp(from);
    await expect(timelock.connect(stranger).execute(...call)).to.emit(amnesty, "AmnestyOpened");
  });
});
