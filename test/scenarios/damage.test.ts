import { loadFixture, mine, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  Choice,
  decide,
  file,
  foundTown,
  legs,
  orderOf,
  passAppeal,
  PanelStatus,
  seatPanel,
  settleSeats,
  Stage,
  tokens,
  vote,
} from "./town.fixture";

const LOSS = tokens(5_600);
const PENALTY = tokens(400);
const COVER = tokens(500);

describe("Scenario: a claim of damage above what the debtor has", () => {
  it("should reach two halves, a third panel, the bond, the debt and the insurance [LAW-2] [ENF-1] [ENF-3] [ENF-7]", async () => {
    const town = await loadFixture(foundTown);
    const { court, panels, insurance, liability, token, plaintiff, defendant, third, stranger } = town;
    const victim = plaintiff.signer.address;

    // The defendant insures itself; somebody underwrites; the cover begins with the next epoch.
    await town.tiers.connect(defendant.signer).raiseTier(defendant.passport, 1);
    await insurance.connect(third.signer).deposit(tokens(10_000), third.signer);
    await insurance.connect(defendant.signer).payPremium(defendant.passport, COVER, 3, ethers.MaxUint256);
    await time.increaseTo((await insurance.currentEpoch()).endsAt);
    await mine();

    // A claim of 6,000 goes to the slow lane, before two halves of seven.
    const order = await orderOf(town, {
      claim: LOSS + PENALTY,
      legs: [
        legs.slash({ compensation: LOSS, penalty: PENALTY, victim, reporter: ethers.ZeroAddress, bounty: 0 }),
        legs.compensate(victim, tokens(2_000)),
      ],
    });
    const caseId = await file(town, order);
    const matter = await court.matterOf(caseId);
    expect([matter.slow, matter.halves]).to.deep.equal([true, true]);
    const paid = await token.balanceOf(court);
    const halves = await seatPanel(town, caseId);
    expect((await panels.roundOf(halves)).drawn).to.equal(14);
    await vote(
      town,
      halves,
      Array.from({ length: 14 }, (_, seat) => (seat < 7 ? Choice.Claim : Choice.None)),
    );
    expect((await panels.outcome(halves)).status).to.equal(PanelStatus.Split);
    await court.connect(stranger).advance(caseId);
    expect((await court.matterOf(caseId)).stage).to.equal(Stage.Hearing);
    // Whoever sat is free to sit again once its seat is settled.
    await settleSeats(town, halves);
    const decider = await decide(town, caseId, Choice.Claim);
    expect((await panels.roundOf(decider)).drawn).to.equal(7);
    await passAppeal(town, caseId);

    // The slash takes the bond, and the rest is the domain's debt; the victim comes before any fine.
    const bond = await liability.bondOf(defendant.passport);
    await court.connect(stranger).execute(order, 0);
    expect(await liability.creditOf(victim)).to.equal(bond);
    const { debt, domain } = await liability.standing(defendant.passport);
    expect(debt).to.equal(LOSS + PENALTY - bond);
    const { round } = await liability.domain(domain);
    expect((await liability.claimOf(domain, round, victim)).outstanding).to.equal(LOSS - bond);

    // The insurance pays the least of what is ordered, owed and covered, against the victim's claim on the debtor.
    await court.connect(stranger).execute(order, 1);
    const claimId = await insurance.coverClaims();
    expect((await insurance.coverClaim(claimId)).demand).to.equal(COVER);
    await liability.connect(plaintiff.signer).assignClaim(domain, round, await insurance.boxOf(claimId));
    await insurance.connect(plaintiff.signer).present(claimId, claimId);
    await time.increaseTo((await insurance.currentEpoch()).endsAt);
    await expect(insurance.connect(plaintiff.signer).collect(claimId, victim)).to.changeTokenBalance(
      token,
      victim,
      COVER,
    );

    // The case is over: stake back, fees to jurors, reserve gone.
    await court.connect(stranger).close(caseId);
    await court.connect(stranger).settleCase(caseId);
    expect((await liability.standing(defendant.passport)).reserve).to.equal(0);
    await settleSeats(town, decider);
    const { stake } = await court.suitOf(caseId);
    expect(await court.creditOf(victim)).to.equal(stake);
    expect(await token.balanceOf(court)).to.equal(stake);
    expect(await token.balanceOf(panels)).to.equal(paid - stake);

    // The debtor pays all at last; the pool is made good, and the victim has its whole loss, a unit of dust a step aside.
    const before = await insurance.totalAssets();
    await liability.connect(defendant.signer).deposit(defendant.passport, debt);
    await insurance.connect(stranger).recover(claimId);
    const [toPool, toVictim] = [
      (await insurance.totalAssets()) - before,
      bond + COVER + (await insurance.insuranceCreditOf(victim)),
    ];
    expect(toPool).to.be.within(COVER - 2n, COVER);
    expect(toVictim).to.be.within(LOSS - 3n, LOSS);
    expect((await liability.standing(defendant.passport)).debt).to.equal(0);
  });

  it("should open one more place in the slow lane only with time [LAW-1]", async () => {
    const town = await loadFixture(foundTown);
    const { court } = town;
    const { slowCapacity } = (await court.termsInForce()).terms;
    const large = { claim: tokens(1_000) + 1n };
    for (let i = 0n; i < slowCapacity; i += 1n) await file(town, await orderOf(town, large));
    await expect(file(town, await orderOf(town, large))).to.be.revertedWithCustomError(court, "Court_SlowLaneFull");
    await file(town, await orderOf(town));
  });
});
