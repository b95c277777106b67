import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAYS, fork, idOf, Posture, slash, tokens, ZERO } from "../../identity/identity.fixture";
import {
  BOND,
  CLAIM_LIFE,
  EPOCH,
  foundPool,
  harm,
  harmAndOrder,
  HOLD_LIFE,
  nextEpoch,
  order,
  present,
  setPosture,
  Status,
} from "./Insurance.fixture";

const INCIDENT = idOf("incident");

/** A loss of 500 is the debt of the insured's domain. */
async function harmed() {
  const world = await foundPool();
  return { ...world, ...(await harm(world, world.insured, tokens(500))) };
}

describe("Insurance: compensate", () => {
  it("should refuse nobody as victim, and nothing as amount", async () => {
    const { pool, city, insured, victim } = await loadFixture(harmed);
    const court = pool.connect(city.court);
    const now = await time.latest();
    await expect(court.compensate(INCIDENT, insured, now, ZERO, 1)).to.be.revertedWithCustomError(
      pool,
      "Insurance_ZeroAddress",
    );
    await expect(court.compensate(INCIDENT, insured, now, victim, 0)).to.be.revertedWithCustomError(
      pool,
      "Insurance_ZeroAmount",
    );
  });
  it("should refuse an act 1 s before the cover began [ENF-7, ATK-B7]", async () => {
    const world = await loadFixture(harmed);
    const { pool, insured } = world;
    const { from } = await pool.coverOf(insured, await time.latest());
    await expect(order(world, 1n, { actAt: Number(from) - 1 }))
      .to.be.revertedWithCustomError(pool, "Insurance_NotCovered")
      .withArgs(insured, from - 1n);
    await order(world, 1n, { actAt: Number(from) });
  });
  it("should refuse an act at the end of the cover [ENF-7]", async () => {
    const world = await loadFixture(harmed);
    const { pool, insured } = world;
    const { from } = await pool.coverOf(insured, await time.latest());
    const until = Number(from) + 3 * EPOCH;
    await time.increaseTo(until + 1);
    await expect(order(world, 1n, { actAt: until }))
      .to.be.revertedWithCustomError(pool, "Insurance_NotCovered")
      .withArgs(insured, until);
    await order(world, 1n, { actAt: until - 1 });
  });
  it("should refuse an act that is still to come", async () => {
    const world = await loadFixture(harmed);
    const later = (await time.latest()) + DAYS(1);
    await expect(order(world, 1n, { actAt: later }))
      .to.be.revertedWithCustomError(world.pool, "Insurance_NotCovered")
      .withArgs(world.insured, later);
  });
  it("should refuse a victim of the respondent's own domain [ATK-C10]", async () => {
    const world = await loadFixture(foundPool);
    const { city, pool, insured, holder } = world;
    const kin = await fork(city, holder, insured);
    const { domain } = await harm(world, insured, tokens(500), { victim: holder });
    await expect(order(world, tokens(500), { victim: holder }))
      .to.be.revertedWithCustomError(pool, "Insurance_OwnDomain")
      .withArgs(holder.address, domain);
    expect(await city.liability.domainOf(kin)).to.equal(domain);
  });
  it("should refuse while nobody owes: the respondent is alone [ATK-C10]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, insured, victim } = world;
    await expect(order(world, 1n))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingOwed")
      .withArgs(insured, 0, victim.address);
  });
  it("should refuse a victim to whom nothing is owed [ATK-C10]", async () => {
    const world = await loadFixture(harmed);
    const { pool, domain, round, victim2 } = world;
    await expect(order(world, 1n, { victim: victim2 }))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingOwed")
      .withArgs(domain, round, victim2.address);
  });
  it("should refuse what bonds have paid [ENF-3]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, insured, victim } = world;
    await fork(city, world.holder, insured);
    await slash(city, insured, { compensation: tokens(100), victim: victim.address });
    await expect(order(world, tokens(100))).to.be.revertedWithCustomError(pool, "Insurance_NothingOwed");
  });
  it("should order no more than is owed and not ordered yet [ATK-C10]", async () => {
    const world = await loadFixture(harmed);
    const { pool, domain, round, victim } = world;
    const first = await order(world, tokens(300));
    const second = await order(world, tokens(300), { incident: idOf("other") });
    expect((await pool.coverClaim(first)).demand).to.equal(tokens(300));
    expect((await pool.coverClaim(second)).demand).to.equal(tokens(200));
    await expect(order(world, 1n))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingOwed")
      .withArgs(domain, round, victim.address);
  });
  it("should order no more than is left of the cover [ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, insured } = world;
    await harm(world, insured, tokens(1_500));
    const claimId = await order(world, tokens(1_500));
    expect((await pool.coverClaim(claimId)).demand).to.equal(BOND);
    expect((await pool.coverOf(insured, await time.latest())).used).to.equal(BOND);
    await expect(order(world, 1n))
      .to.be.revertedWithCustomError(pool, "Insurance_CapReached")
      .withArgs(INCIDENT, 0, tokens(1_000));
  });
  it("should order no more than is left of the incident's cap [ENF-7]", async () => {
    const world = await loadFixture(harmed);
    const { pool, terms } = world;
    await terms.set(idOf("insurance.incidentCap"), tokens(200));
    await pool.refreshTerms();
    const claimId = await order(world, tokens(300));
    expect((await pool.coverClaim(claimId)).demand).to.equal(tokens(200));
    expect([...(await pool.orderedFor(INCIDENT))]).to.deep.equal([tokens(200), 0n]);
    await expect(order(world, 1n))
      .to.be.revertedWithCustomError(pool, "Insurance_CapReached")
      .withArgs(INCIDENT, tokens(800), 0);
  });
  it("should book the claim in the present epoch and take it off the price [ENF-7]", async () => {
    const world = await loadFixture(harmed);
    const { pool, insured, victim, domain, round } = world;
    const before = await pool.totalAssets();
    const { epoch, endsAt } = await pool.currentEpoch();
    const deadline = endsAt + BigInt(CLAIM_LIFE);
    const sent = pool.connect(world.city.court).compensate(INCIDENT, insured, await time.latest(), victim, tokens(500));
    await expect(sent)
      .to.emit(pool, "CoverClaimOrdered")
      .withArgs(1, INCIDENT, victim.address, insured, domain, round, tokens(500), false, deadline);
    await expect(sent).to.emit(pool, "CoverClaimBooked").withArgs(1, epoch, 0, tokens(500));
    expect(await pool.totalAssets()).to.equal(before - tokens(500));
    expect([...(await pool.pendingClaims())]).to.deep.equal([
      epoch,
      endsAt - BigInt(EPOCH),
      endsAt,
      tokens(500),
      before / 4n,
    ]);
    expect([...(await pool.coverClaim(1))]).to.deep.equal([
      Status.Ordered,
      victim.address,
      INCIDENT,
      insured,
      domain,
      round,
      0n,
      tokens(500),
      epoch,
      deadline,
      0n,
    ]);
    expect(await pool.coverClaims()).to.equal(1n);
  });
  it("should have the tranche put its part aside first [ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, insured, backer } = world;
    await pool.connect(backer).backDomain(insured, tokens(120));
    const before = await pool.totalAssets();
    const { claimId, domain } = await harmAndOrder(world, tokens(500));
    const claim = await pool.coverClaim(claimId);
    expect([claim.first, claim.demand]).to.deep.equal([tokens(120), tokens(380)]);
    // The tranche followed the member into the domain that the slash gave it.
    expect((await pool.trancheOf(insured)).into).to.equal(domain);
    expect((await pool.trancheOf(domain)).assets).to.equal(0n);
    expect(await pool.totalAssets()).to.equal(before - tokens(380));
    expect(await city.liability.domainOf(insured)).to.equal(domain);
  });
  it("should ask nothing of the main pool where the tranche bears all", async () => {
    const world = await loadFixture(foundPool);
    const { pool, insured, backer, city, victim } = world;
    await pool.connect(backer).backDomain(insured, tokens(700));
    const claim = await harmAndOrder(world, tokens(500));
    expect([...(await pool.pendingClaims())]).to.deep.equal([0n, 0n, 0n, 0n, 0n]);
    await present(world, claim.claimId, claim);
    await expect(pool.connect(victim).collect(claim.claimId, victim)).to.changeTokenBalance(
      city.token,
      victim,
      tokens(500),
    );
    expect((await pool.trancheOf(claim.domain)).assets).to.equal(tokens(200));
  });
  it("should settle the epoch before when another begins [ENF-7]", async () => {
    const world = await loadFixture(harmed);
    const { pool } = world;
    await order(world, tokens(100));
    const { epoch } = await pool.currentEpoch();
    await nextEpoch(pool);
    await order(world, tokens(100), { incident: idOf("other") });
    expect((await pool.settlementOf(epoch)).granted).to.equal(tokens(100));
    expect((await pool.pendingClaims()).epoch).to.equal(epoch + 1n);
  });
});

describe("Insurance: compensate in an emergency", () => {
  for (const [name, postures] of [
    ["SAFE", [Posture.Safe]],
    ["LOCKDOWN", [Posture.Safe, Posture.Lockdown]],
    ["RECOVERY", [Posture.Safe, Posture.Recovery]],
  ] as const) {
    it(`should pay the emergency cap at once and hold the rest in ${name} [LAW-7]`, async () => {
      const world = await loadFixture(harmed);
      const { pool, insured, victim, domain, round } = world;
      for (const posture of postures) await setPosture(world, posture);
      const actAt = await time.latest();
      const sent = await pool.connect(world.city.court).compensate(INCIDENT, insured, actAt, victim, tokens(500));
      const deadline = (await time.latest()) + HOLD_LIFE;
      await expect(sent)
        .to.emit(pool, "CoverClaimOrdered")
        .withArgs(2, INCIDENT, victim.address, insured, domain, round, tokens(300), true, deadline);
      expect((await pool.coverClaim(1)).demand).to.equal(tokens(200));
      const held = await pool.coverClaim(2);
      expect([held.status, held.demand, held.epoch]).to.deep.equal([Status.Held, tokens(300), 0n]);
      expect(await pool.heldClaim(INCIDENT, insured, victim)).to.equal(2n);
      expect([...(await pool.orderedFor(INCIDENT))]).to.deep.equal([tokens(500), tokens(300)]);
    });
  }
  it("should hold nothing in ELEVATED", async () => {
    const world = await loadFixture(harmed);
    await setPosture(world, Posture.Elevated);
    await order(world, tokens(500));
    expect((await world.pool.coverClaim(1)).demand).to.equal(tokens(500));
  });
  it("should count what the incident got before against the emergency cap [LAW-7]", async () => {
    const world = await loadFixture(harmed);
    const { pool, insured, victim2, victim } = world;
    await order(world, tokens(150));
    await harm(world, insured, tokens(300), { victim: victim2 });
    await setPosture(world, Posture.Safe);
    await order(world, tokens(300), { victim: victim2 });
    expect((await pool.coverClaim(2)).demand).to.equal(tokens(50));
    expect((await pool.coverClaim(3)).demand).to.equal(tokens(250));
    // Nothing is left to pay at once: all of the next is held.
    await pool
      .connect(world.city.court)
      .compensate.staticCall(INCIDENT, insured, await time.latest(), victim, tokens(10));
    const claimId = await order(world, tokens(10));
    expect((await pool.coverClaim(claimId)).status).to.equal(Status.Held);
  });
  it("should not take a second order within a day for a verification [LAW-7]", async () => {
    const world = await loadFixture(harmed);
    const { pool } = world;
    await setPosture(world, Posture.Safe);
    await order(world, tokens(500));
    const notBefore = (await time.latest()) + DAYS(1);
    const actAt = await time.latest();
    await time.setNextBlockTimestamp(notBefore - 1);
    await expect(order(world, tokens(500), { actAt }))
      .to.be.revertedWithCustomError(pool, "Insurance_VerifiedTooSoon")
      .withArgs(2, notBefore);
    await time.setNextBlockTimestamp(notBefore);
    await order(world, tokens(500), { actAt });
    const claim = await pool.coverClaim(2);
    expect([claim.status, claim.demand]).to.deep.equal([Status.Ordered, tokens(300)]);
    expect([...(await pool.orderedFor(INCIDENT))]).to.deep.equal([tokens(500), 0n]);
    expect(await pool.coverClaims()).to.equal(2n);
  });
  it("should release no more than the second order says [LAW-7]", async () => {
    const world = await loadFixture(harmed);
    const { pool } = world;
    await setPosture(world, Posture.Safe);
    await order(world, tokens(500));
    await time.increase(DAYS(1));
    await order(world, tokens(120));
    expect((await pool.coverClaim(2)).demand).to.equal(tokens(120));
    // What was not released can be ordered again.
    await setPosture(world, Posture.Recovery);
    const claimId = await order(world, tokens(180), { incident: idOf("other") });
    expect((await pool.coverClaim(claimId)).demand).to.equal(tokens(180));
  });
});

describe("Insurance: release", () => {
  async function held() {
    const world = await harmed();
    await setPosture(world, Posture.Safe);
    await order(world, tokens(500));
    return world;
  }
  it("should refuse outside NORMAL [LAW-7]", async () => {
    const { pool, stranger } = await loadFixture(held);
    await expect(pool.connect(stranger).release(2))
      .to.be.revertedWithCustomError(pool, "Insurance_NotReleasable")
      .withArgs(2);
  });
  it("should be everybody's in NORMAL [LAW-7]", async () => {
    const world = await loadFixture(held);
    const { pool, stranger, insured, victim } = world;
    await setPosture(world, Posture.Recovery);
    await setPosture(world, Posture.Normal);
    const { epoch, endsAt } = await pool.currentEpoch();
    await expect(pool.connect(stranger).release(2))
      .to.emit(pool, "CoverClaimBooked")
      .withArgs(2, epoch, 0, tokens(300));
    const claim = await pool.coverClaim(2);
    expect([claim.status, claim.deadline]).to.deep.equal([Status.Ordered, endsAt + BigInt(CLAIM_LIFE)]);
    expect(await pool.heldClaim(INCIDENT, insured, victim)).to.equal(0n);
  });
  it("should refuse a claim that is not held", async () => {
    const { pool } = await loadFixture(held);
    await expect(pool.release(1))
      .to.be.revertedWithCustomError(pool, "Insurance_WrongStatus")
      .withArgs(1, Status.Ordered);
    await expect(pool.release(9)).to.be.revertedWithCustomError(pool, "Insurance_WrongStatus").withArgs(9, Status.None);
  });
  it("should pay what was held upon the box of what was paid [LAW-7]", async () => {
    const world = await loadFixture(held);
    const { pool, city, victim, insured, stranger, domain, round } = world;
    await present(world, 1n, { domain, round });
    await nextEpoch(pool);
    await pool.connect(victim).collect(1, victim);
    // The debtor pays a fifth before the rest is released: 40 for the pool's 200 of 500, 60 for the victim, less the books' dust.
    await city.liability.connect(stranger).deposit(insured, tokens(100));
    await setPosture(world, Posture.Recovery);
    await setPosture(world, Posture.Normal);
    await pool.release(2);
    await pool.connect(victim).present(2, 1);
    const near = (amount: bigint): [bigint, bigint] => [amount - 2n, amount];
    expect(await pool.insuranceCreditOf(victim)).to.be.within(...near(tokens(60)));
    const box = await pool.recourseOf(1);
    expect(box.face).to.be.within(...near(tokens(400)));
    expect(box.part).to.be.within(...near(tokens(160)));
    expect(box.open).to.equal(1n);
    await nextEpoch(pool);
    // Of the 400 still owed 240 are the victim's, so no more is paid for them.
    const before = await city.token.balanceOf(victim);
    await pool.connect(victim).collect(2, victim);
    expect((await city.token.balanceOf(victim)) - before).to.be.within(...near(tokens(240)));
    await city.liability.connect(stranger).deposit(insured, tokens(400));
    await pool.recover(1);
    // 200 + 60 + 240 = 500: whole, and no more.
    expect(await pool.insuranceCreditOf(victim)).to.be.within(...near(tokens(60)));
    expect((await pool.recourseOf(1)).outlay).to.be.lessThan(5n);
  });
});
