import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DAYS, idOf, Posture, tokens, ZERO } from "../../identity/identity.fixture";
import {
  CLAIM_LIFE,
  foundPool,
  harm,
  harmAndOrder,
  HOLD_LIFE,
  holdings,
  nextEpoch,
  order,
  payOut,
  present,
  setPosture,
  Status,
} from "./Insurance.fixture";

/** A claim of 500 is ordered. */
async function ordered() {
  const world = await foundPool();
  return { ...world, ...(await harmAndOrder(world, tokens(500))) };
}

/** It is presented too. */
async function presented() {
  const world = await ordered();
  await present(world, world.claimId, world);
  return world;
}

describe("Insurance: present", () => {
  it("should refuse anybody but the victim", async () => {
    const { pool, claimId, stranger } = await loadFixture(ordered);
    await expect(pool.connect(stranger).present(claimId, claimId))
      .to.be.revertedWithCustomError(pool, "Insurance_NotVictim")
      .withArgs(claimId, stranger.address);
  });
  it("should refuse before the debt is handed over [ENF-3]", async () => {
    const { pool, claimId, victim } = await loadFixture(ordered);
    await expect(pool.connect(victim).present(claimId, claimId))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingHandedOver")
      .withArgs(claimId, await pool.boxOf(claimId));
  });
  it("should note what the debtor owed [ENF-3]", async () => {
    const { pool, city, claimId, victim, domain, round } = await loadFixture(ordered);
    await city.liability.connect(victim).assignClaim(domain, round, await pool.boxOf(claimId));
    await expect(pool.connect(victim).present(claimId, claimId))
      .to.emit(pool, "CoverClaimPresented")
      .withArgs(claimId, claimId, tokens(500));
    const claim = await pool.coverClaim(claimId);
    expect([claim.status, claim.via]).to.deep.equal([Status.Presented, claimId]);
    expect([...(await pool.recourseOf(claimId))]).to.deep.equal([tokens(500), 0n, 0n, 1n]);
  });
  it("should refuse a second time", async () => {
    const { pool, claimId, victim } = await loadFixture(presented);
    await expect(pool.connect(victim).present(claimId, claimId))
      .to.be.revertedWithCustomError(pool, "Insurance_WrongStatus")
      .withArgs(claimId, Status.Presented);
  });
  it("should leave to the victim what the debtor paid before", async () => {
    const { pool, city, insured, claimId, victim, stranger, domain, round } = await loadFixture(ordered);
    await city.liability.connect(victim).assignClaim(domain, round, await pool.boxOf(claimId));
    await city.liability.connect(stranger).deposit(insured, tokens(200));
    await expect(pool.connect(victim).present(claimId, claimId))
      .to.emit(pool, "ClaimRecovered")
      .withArgs(claimId, tokens(200) - 1n, tokens(200) - 1n, 0, 0);
    expect(await pool.insuranceCreditOf(victim)).to.equal(tokens(200) - 1n);
    expect((await pool.recourseOf(claimId)).face).to.equal(tokens(300));
  });
  it("should refuse another victim's box, another debt's, or one upon which nothing was presented", async () => {
    const world = await loadFixture(presented);
    const { pool, insured, victim, victim2, claimId } = world;
    await harm(world, insured, tokens(50), { victim: victim2 });
    await harm(world, insured, tokens(50));
    const theirs = await order(world, tokens(50), { victim: victim2 });
    await expect(pool.connect(victim2).present(theirs, claimId))
      .to.be.revertedWithCustomError(pool, "Insurance_BadBox")
      .withArgs(theirs, claimId);
    const mine = await order(world, tokens(50), { incident: idOf("other") });
    for (const via of [theirs, 99n]) {
      await expect(pool.connect(victim).present(mine, via))
        .to.be.revertedWithCustomError(pool, "Insurance_BadBox")
        .withArgs(mine, via);
    }
  });
  it("should let two claims share a box while neither is paid", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, insured, victim } = world;
    const debt = await harm(world, insured, tokens(500));
    const first = await order(world, tokens(300));
    const second = await order(world, tokens(200), { incident: idOf("other") });
    await present(world, first, debt);
    await pool.connect(victim).present(second, first);
    expect((await pool.recourseOf(first)).open).to.equal(2n);
    await nextEpoch(pool);
    await expect(pool.connect(victim).collect(first, victim)).to.changeTokenBalance(city.token, victim, tokens(300));
    await expect(pool.recover(first)).to.be.revertedWithCustomError(pool, "Insurance_BoxOpen").withArgs(first, 1);
    await expect(pool.connect(victim).collect(second, victim)).to.changeTokenBalance(city.token, victim, tokens(200));
    expect([...(await pool.recourseOf(first))]).to.deep.equal([tokens(500), tokens(500), tokens(500), 0n]);
  });
});

describe("Insurance: settle", () => {
  it("should refuse an epoch without claims", async () => {
    const { pool } = await loadFixture(foundPool);
    await expect(pool.settle(2)).to.be.revertedWithCustomError(pool, "Insurance_NothingToSettle").withArgs(2);
  });
  it("should refuse 1 s before the epoch ends [ENF-7]", async () => {
    const { pool } = await loadFixture(ordered);
    const { epoch, endsAt } = await pool.currentEpoch();
    await expect(pool.settle(epoch + 1n))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingToSettle")
      .withArgs(epoch + 1n);
    await time.setNextBlockTimestamp(endsAt - 1n);
    await expect(pool.settle(epoch)).to.be.revertedWithCustomError(pool, "Insurance_EpochOpen").withArgs(epoch, endsAt);
    await time.setNextBlockTimestamp(endsAt);
    await expect(pool.settle(epoch)).to.emit(pool, "EpochSettled").withArgs(epoch, tokens(500), tokens(500));
    expect([...(await pool.settlementOf(epoch))]).to.deep.equal([tokens(500), tokens(500), tokens(500), 1n]);
    await expect(pool.settle(epoch)).to.be.revertedWithCustomError(pool, "Insurance_NothingToSettle").withArgs(epoch);
  });
  it("should grant the epoch's cap and no more [ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, terms } = world;
    await terms.set(idOf("insurance.epochCap"), 100);
    await pool.refreshTerms();
    const before = await pool.totalAssets();
    await harmAndOrder(world, tokens(500));
    const { epoch } = await pool.currentEpoch();
    const cap = before / 100n;
    expect(await pool.totalAssets()).to.equal(before - cap);
    await nextEpoch(pool);
    await expect(pool.settle(epoch)).to.emit(pool, "EpochSettled").withArgs(epoch, tokens(500), cap);
    expect(await pool.totalAssets()).to.equal(before - cap);
  });
});

describe("Insurance: collect", () => {
  it("should refuse anybody but the victim, and nobody as payee", async () => {
    const { pool, claimId, stranger, victim } = await loadFixture(presented);
    await expect(pool.connect(stranger).collect(claimId, stranger))
      .to.be.revertedWithCustomError(pool, "Insurance_NotVictim")
      .withArgs(claimId, stranger.address);
    await expect(pool.connect(victim).collect(claimId, ZERO)).to.be.revertedWithCustomError(
      pool,
      "Insurance_ZeroAddress",
    );
  });
  it("should refuse what was not presented", async () => {
    const { pool, claimId, victim } = await loadFixture(ordered);
    await expect(pool.connect(victim).collect(claimId, victim))
      .to.be.revertedWithCustomError(pool, "Insurance_WrongStatus")
      .withArgs(claimId, Status.Ordered);
  });
  it("should refuse before the epoch ends [ENF-7]", async () => {
    const { pool, claimId, victim } = await loadFixture(presented);
    const { epoch, endsAt } = await pool.currentEpoch();
    await time.setNextBlockTimestamp(endsAt - 1n);
    await expect(pool.connect(victim).collect(claimId, victim))
      .to.be.revertedWithCustomError(pool, "Insurance_EpochOpen")
      .withArgs(epoch, endsAt);
  });
  it("should pay the victim where it likes, once [ENF-7]", async () => {
    const { pool, city, claimId, victim, stranger } = await loadFixture(presented);
    await nextEpoch(pool);
    const paid = pool.connect(victim).collect(claimId, stranger);
    await expect(paid).to.emit(pool, "CoverClaimPaid").withArgs(claimId, stranger.address, 0, tokens(500));
    await expect(paid).to.changeTokenBalances(city.token, [pool, stranger], [-tokens(500), tokens(500)]);
    expect([...(await pool.recourseOf(claimId))]).to.deep.equal([tokens(500), tokens(500), tokens(500), 0n]);
    await expect(pool.connect(victim).collect(claimId, victim))
      .to.be.revertedWithCustomError(pool, "Insurance_WrongStatus")
      .withArgs(claimId, Status.Paid);
  });
  it("should pay pro rata when the cap is short, and give the dust to the pool [ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, terms, insured, victim, victim2 } = world;
    await terms.set(idOf("insurance.epochCap"), 100);
    await pool.refreshTerms();
    const debt = await harm(world, insured, tokens(600));
    await harm(world, insured, tokens(300), { victim: victim2 });
    const [a, b] = [await order(world, tokens(600)), await order(world, tokens(300), { victim: victim2 })];
    await present(world, a, debt);
    await present(world, b, debt, victim2);
    const { epoch } = await pool.currentEpoch();
    await nextEpoch(pool);
    await pool.settle(epoch);
    const { granted } = await pool.settlementOf(epoch);
    await expect(pool.connect(victim).collect(a, victim)).to.changeTokenBalance(
      city.token,
      victim,
      (granted * 6n) / 9n,
    );
    await expect(pool.connect(victim2).collect(b, victim2)).to.changeTokenBalance(
      city.token,
      victim2,
      (granted * 3n) / 9n,
    );
    expect((await pool.settlementOf(epoch)).left).to.equal(0n);
    expect(await pool.totalAssets()).to.equal(await holdings(world));
  });
  it("should pay nothing of an epoch that grants nothing, and end the claim [ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, terms, victim } = world;
    await terms.set(idOf("insurance.epochCap"), 0);
    await pool.refreshTerms();
    const { claimId, ...debt } = await harmAndOrder(world, tokens(500));
    await present(world, claimId, debt);
    await nextEpoch(pool);
    const paid = pool.connect(victim).collect(claimId, victim);
    await expect(paid).to.emit(pool, "CoverClaimPaid").withArgs(claimId, victim.address, 0, 0);
    await expect(paid).to.changeTokenBalance(city.token, victim, 0);
    expect((await pool.coverClaim(claimId)).status).to.equal(Status.Paid);
  });
  it("should pay no more than was handed over, and give the rest back to where it came from [ATK-C10]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, insured, backer, stranger, victim } = world;
    await pool.connect(backer).backDomain(insured, tokens(400));
    const claim = await harmAndOrder(world, tokens(500));
    // The debtor pays 350 before the claim is presented.
    await city.liability.connect(stranger).deposit(insured, tokens(350));
    await present(world, claim.claimId, claim);
    await nextEpoch(pool);
    await expect(pool.connect(victim).collect(claim.claimId, victim))
      .to.emit(pool, "CoverClaimPaid")
      .withArgs(claim.claimId, victim.address, tokens(150), 0);
    expect((await pool.trancheOf(claim.domain)).assets).to.equal(tokens(250));
    expect((await pool.totalAssets()) + tokens(250)).to.equal(await holdings(world));
  });
  it("should give a tranche's rest to the pool where nobody backs it any more", async () => {
    const world = await loadFixture(foundPool);
    const { pool, insured, backer, victim, city, stranger } = world;
    await pool.connect(backer).backDomain(insured, tokens(400));
    const debt = await harm(world, insured, tokens(300));
    await pool.fold(insured);
    await pool.moveBacking(insured, backer);
    const { shares } = await pool.backingOf(debt.domain, backer);
    await pool.connect(backer).requestUnback(debt.domain, shares);
    await time.increase(DAYS(60));
    const claimId = await order(world, tokens(300), { actAt: (await time.latest()) - DAYS(59) });
    await pool.connect(backer).completeUnback(debt.domain, backer);
    await city.liability.connect(stranger).deposit(insured, tokens(100));
    await present(world, claimId, debt);
    await pool.connect(victim).collect(claimId, victim);
    expect((await pool.trancheOf(debt.domain)).assets).to.be.lessThan(2n);
    expect((await pool.totalAssets()) + (await pool.trancheOf(debt.domain)).assets).to.equal(await holdings(world));
  });
});

describe("Insurance: recover", () => {
  it("should refuse a box upon which nothing was presented, or that collected nothing", async () => {
    const world = await loadFixture(foundPool);
    const { pool } = world;
    await expect(pool.recover(5)).to.be.revertedWithCustomError(pool, "Insurance_NothingToRecover").withArgs(5);
    const { claimId } = await payOut(world, tokens(500));
    await expect(pool.recover(claimId))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingToRecover")
      .withArgs(claimId);
  });
  it("should refuse while a claim upon it is open", async () => {
    const { pool, claimId } = await loadFixture(presented);
    await expect(pool.recover(claimId)).to.be.revertedWithCustomError(pool, "Insurance_BoxOpen").withArgs(claimId, 1);
  });
  it("should make the pool good where it paid all [ENF-3, ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, insured, stranger } = world;
    const { claimId } = await payOut(world, tokens(500));
    const before = await pool.totalAssets();
    await city.liability.connect(stranger).deposit(insured, tokens(200));
    await expect(pool.connect(stranger).recover(claimId))
      .to.emit(pool, "ClaimRecovered")
      .withArgs(claimId, tokens(200) - 1n, 0, tokens(200) - 1n, 0);
    await city.liability.connect(stranger).deposit(insured, tokens(300));
    // Whoever collected for the box before has changed nothing.
    const { domain, round } = await pool.coverClaim(claimId);
    await city.liability.connect(stranger).collectClaim(domain, round, await pool.boxOf(claimId));
    await pool.recover(claimId);
    expect(await pool.totalAssets()).to.be.within(before + tokens(500) - 2n, before + tokens(500));
    expect(await holdings(world)).to.equal(await pool.totalAssets());
  });
  it("should find nothing a second time until the debtor pays more [ENF-3]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, insured, stranger } = world;
    const { claimId } = await payOut(world, tokens(500));
    await city.liability.connect(stranger).deposit(insured, tokens(200));
    await pool.recover(claimId);
    await expect(pool.recover(claimId))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingToRecover")
      .withArgs(claimId);
    await city.liability.connect(stranger).deposit(insured, tokens(100));
    await expect(pool.recover(claimId)).to.emit(pool, "ClaimRecovered");
  });
  it("should make the main pool good first, then the tranche [ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, insured, backer, stranger } = world;
    await pool.connect(backer).backDomain(insured, tokens(200));
    const { claimId, domain } = await payOut(world, tokens(500));
    const before = await pool.totalAssets();
    await city.liability.connect(stranger).deposit(insured, tokens(450));
    await expect(pool.recover(claimId))
      .to.emit(pool, "ClaimRecovered")
      .withArgs(claimId, tokens(450) - 1n, 0, tokens(300), tokens(150) - 1n);
    expect(await pool.totalAssets()).to.equal(before + tokens(300));
    expect((await pool.trancheOf(domain)).assets).to.equal(tokens(150) - 1n);
  });
  it("should divide what was paid unit by unit as if it had come at once [ENF-3, ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, terms, insured, victim, stranger } = world;
    await terms.set(idOf("insurance.incidentCap"), tokens(123));
    await pool.refreshTerms();
    const { claimId } = await payOut(world, tokens(500));
    const before = await holdings(world);
    for (let i = 1n; i <= 7n; i += 1n) {
      await city.liability.connect(stranger).deposit(insured, 2);
      await pool.recover(claimId);
      const collected = (await holdings(world)) - before;
      expect(collected).to.be.within(1n, 2n * i);
      expect(await pool.insuranceCreditOf(victim)).to.equal((collected * 377n) / 500n);
    }
  });
  it("should round for the pool where a box is stated anew [ENF-3, ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, terms, insured, victim, stranger } = world;
    await terms.set(idOf("insurance.incidentCap"), tokens(123));
    await pool.refreshTerms();
    const { claimId } = await payOut(world, tokens(500));
    await city.liability.connect(stranger).deposit(insured, 7);
    const again = await harmAndOrder(world, tokens(10), { incident: idOf("other") });
    const box = await pool.boxOf(claimId);
    await city.liability.connect(victim).assignClaim(again.domain, again.round, box);
    const [face] = await city.liability.claimOf(again.domain, again.round, box);
    expect((face * 123n) % 500n).not.to.equal(0n);
    await pool.connect(victim).present(again.claimId, claimId);
    expect([...(await pool.recourseOf(claimId))].slice(0, 2)).to.deep.equal([face, (face * 123n) / 500n + 1n]);
    // What was split before counts no more.
    await nextEpoch(pool);
    await pool.connect(victim).collect(again.claimId, victim);
    const [{ part }, before, credit] = [
      await pool.recourseOf(claimId),
      await holdings(world),
      await pool.insuranceCreditOf(victim),
    ];
    await city.liability.connect(stranger).deposit(insured, tokens(40));
    await pool.recover(claimId);
    const collected = (await holdings(world)) - before;
    expect((await pool.insuranceCreditOf(victim)) - credit).to.equal((collected * (face - part)) / face);
  });
  it("should keep the RecourseBox the pool's alone", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, insured, stranger } = world;
    const { claimId, domain, round } = await payOut(world, tokens(500));
    await city.liability.connect(stranger).deposit(insured, tokens(50));
    await pool.recover(claimId);
    const box = await ethers.getContractAt("RecourseBox", await pool.boxOf(claimId));
    await expect(box.connect(stranger).pull(domain, round))
      .to.be.revertedWithCustomError(box, "RecourseBox_NotPool")
      .withArgs(stranger.address);
  });
});

describe("Insurance: lapse", () => {
  it("should refuse before the deadline", async () => {
    const { pool, claimId } = await loadFixture(ordered);
    const { deadline } = await pool.coverClaim(claimId);
    await time.setNextBlockTimestamp(deadline - 1n);
    await expect(pool.lapse(claimId))
      .to.be.revertedWithCustomError(pool, "Insurance_NotLapsed")
      .withArgs(claimId, deadline);
  });
  it("should refuse a claim that was presented, or never ordered", async () => {
    const { pool, claimId } = await loadFixture(presented);
    await time.increase(DAYS(30) + CLAIM_LIFE);
    await expect(pool.lapse(claimId))
      .to.be.revertedWithCustomError(pool, "Insurance_WrongStatus")
      .withArgs(claimId, Status.Presented);
    await expect(pool.lapse(77)).to.be.revertedWithCustomError(pool, "Insurance_WrongStatus").withArgs(77, Status.None);
  });
  it("should give everything back that was put aside", async () => {
    const world = await loadFixture(foundPool);
    const { pool, insured, backer } = world;
    await pool.connect(backer).backDomain(insured, tokens(200));
    const before = await pool.totalAssets();
    const { claimId, domain } = await harmAndOrder(world, tokens(500));
    const { deadline } = await pool.coverClaim(claimId);
    await time.increaseTo(deadline);
    await expect(pool.lapse(claimId)).to.emit(pool, "CoverClaimLapsed").withArgs(claimId);
    expect(await pool.totalAssets()).to.equal(before);
    expect((await pool.trancheOf(domain)).assets).to.equal(tokens(200));
    expect((await pool.coverClaim(claimId)).status).to.equal(Status.Lapsed);
  });
  it("should end a hold that nobody released [LAW-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, insured, victim } = world;
    await harm(world, insured, tokens(500));
    await setPosture(world, Posture.Safe);
    await order(world, tokens(500));
    await time.increase(HOLD_LIFE);
    await pool.lapse(2);
    expect((await pool.coverClaim(2)).status).to.equal(Status.Lapsed);
    expect(await pool.heldClaim(idOf("incident"), insured, victim)).to.equal(0n);
    expect([...(await pool.orderedFor(idOf("incident")))]).to.deep.equal([tokens(500), 0n]);
  });
});
