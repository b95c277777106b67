import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  Choice,
  DAYS,
  decide,
  file,
  foundTown,
  legs,
  orderOf,
  ruleAsFallback,
  settleSeats,
  Stage,
  tokens,
  type Town,
} from "./town.fixture";

const CLAIM = tokens(480);

const reserveOf = async ({ liability, defendant }: Town): Promise<bigint> =>
  (await liability.standing(defendant.passport)).reserve;

/** A case about nearly all of the defendant's bond, which is on its way out. Both panels stay silent. */
async function unanswered(town: Town) {
  const { court, passports, defendant } = town;
  await passports.connect(defendant.signer).queueWithdrawal(defendant.passport, tokens(400));
  const { signer } = town.plaintiff;
  const victim = signer.address;
  const order = await orderOf(town, {
    claim: CLAIM,
    legs: [legs.slash({ compensation: CLAIM, penalty: 0n, victim, reporter: ethers.ZeroAddress, bounty: 0 })],
  });
  const caseId = await file(town, order);
  const rounds: string[] = [];
  for (const next of [Stage.Hearing, Stage.Referred]) {
    // One reveals, one commits alone, one never comes: no quorum.
    rounds.push(await decide(town, caseId, (seat) => [Choice.Claim, -1, null][seat] ?? null));
    expect((await court.matterOf(caseId)).stage).to.equal(next);
    expect(await reserveOf(town)).to.equal(CLAIM);
  }
  return { order, caseId, rounds };
}

describe("Scenario: a court that answers nothing", () => {
  it("should hand over to the fallback arbitrator, whose word is executed [LAW-3] [ATK-C9]", async () => {
    const town = await loadFixture(foundTown);
    const { court, liability, plaintiff, stranger, token } = town;
    const { order, caseId, rounds } = await unanswered(town);
    const fee = (await court.termsInForce()).terms.fee;
    expect(await court.creditOf(plaintiff.signer)).to.equal(3n * fee);

    await court.connect(stranger).refer(caseId);
    await ruleAsFallback(town, 1n, Choice.Claim);
    await court.connect(stranger).execute(order, 0);
    await court.connect(stranger).close(caseId);
    await court.connect(stranger).settleCase(caseId);
    expect(await liability.creditOf(plaintiff.signer)).to.equal(CLAIM);
    expect(await reserveOf(town)).to.equal(0);

    // Silence cost the jurors; what nobody earned is the insurance account's.
    const { penalty } = await town.panels.roundOf(rounds[0]!);
    const before = await town.pool.forfeits();
    for (const round of rounds) await settleSeats(town, round);
    const forfeits = (await town.pool.forfeits()) - before;
    let paid = 0n;
    for (const { name, passport } of town.founded.members) {
      if (!name.startsWith("juror")) continue;
      const { stake, locked } = await town.pool.jurorOf(passport!);
      expect(locked).to.equal(0);
      paid += stake;
    }
    expect(paid + forfeits).to.equal(await token.balanceOf(town.pool));
    expect(penalty).to.be.greaterThan(0);
    expect(await token.balanceOf(town.panels)).to.equal(0);
    const { stake } = await court.suitOf(caseId);
    expect(await court.creditOf(plaintiff.signer)).to.equal(3n * fee + stake);
    await court.connect(stranger).withdraw(plaintiff.signer, plaintiff.signer);
    expect(await token.balanceOf(court)).to.equal(0);
  });

  it("should keep the reserve and what is on its way out meanwhile: bribed silence frees nobody [LAW-3] [ENF-2]", async () => {
    const town = await loadFixture(foundTown);
    const { court, passports, defendant } = town;
    const { order, caseId } = await unanswered(town);
    await court.refer(caseId);
    await time.increase(DAYS(21));
    await expect(
      passports.connect(defendant.signer).completeWithdrawal(defendant.passport),
    ).to.be.revertedWithCustomError(town.liability, "Liability_Reserved");
    await ruleAsFallback(town, 1n, Choice.Claim);
    await court.execute(order, 0);
    expect(await town.liability.bondOf(defendant.passport)).to.equal(tokens(500) - CLAIM);
  });

  it("should end without action where the fallback arbitrator is silent too, and free the reserve then [LAW-1] [LAW-3]", async () => {
    const town = await loadFixture(foundTown);
    const { court, stranger } = town;
    const { order, caseId } = await unanswered(town);
    await court.refer(caseId);
    const { until } = await court.matterOf(caseId);
    await time.increaseTo(until - 1n);
    expect(await reserveOf(town)).to.equal(CLAIM);
    await time.increaseTo(until);
    await court.connect(stranger).advance(caseId);
    await expect(court.execute(order, 0)).to.be.revertedWithCustomError(court, "Court_NotOrdered");
    await court.connect(stranger).close(caseId);
    expect(await reserveOf(town)).to.equal(0);
  });
});
