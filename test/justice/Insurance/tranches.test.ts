import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAYS, fork, merge, openCase, tokens, ZERO } from "../../identity/identity.fixture";
import { foundPool, harm, harmAndOrder, holdings, member, OFFSET, payOut, TERMS, WINDOW } from "./Insurance.fixture";

const DELAY = TERMS["insurance.exitDelay"];

/** The insured, alone still, is backed with 400. */
async function backed() {
  const world = await foundPool();
  await world.pool.connect(world.backer).backDomain(world.insured, tokens(400));
  return { ...world, shares: tokens(400) * OFFSET };
}

/** All of the backing is queued. */
async function queued() {
  const world = await backed();
  await world.pool.connect(world.backer).requestUnback(world.insured, world.shares);
  const { readyAt, until } = await world.pool.backingOf(world.insured, world.backer);
  return { ...world, readyAt, until };
}

/** A case gave the insured's domain an id of its own. */
async function founded() {
  const world = await backed();
  await openCase(world.city, world.insured);
  return { ...world, domain: await world.city.liability.domainOf(world.insured) };
}

describe("Insurance: backDomain", () => {
  it("should refuse nothing", async () => {
    const { pool, insured, backer } = await loadFixture(foundPool);
    await expect(pool.connect(backer).backDomain(insured, 0)).to.be.revertedWithCustomError(
      pool,
      "Insurance_ZeroAmount",
    );
  });
  it("should refuse a passport that was never opened", async () => {
    const { pool, city, backer } = await loadFixture(foundPool);
    await expect(pool.connect(backer).backDomain(99, 1))
      .to.be.revertedWithCustomError(city.liability, "Liability_UnknownMember")
      .withArgs(99);
  });
  it("should give shares of the domain's own tranche [ENF-7]", async () => {
    const { pool, city, insured, backer, second } = await loadFixture(foundPool);
    const before = await pool.totalAssets();
    const sent = pool.connect(backer).backDomain(insured, tokens(400));
    await expect(sent)
      .to.emit(pool, "DomainBacked")
      .withArgs(insured, backer.address, tokens(400), tokens(400) * OFFSET);
    await expect(sent).to.changeTokenBalances(city.token, [backer, pool], [-tokens(400), tokens(400)]);
    await pool.connect(second).backDomain(insured, tokens(100));
    expect([...(await pool.trancheOf(insured))]).to.deep.equal([tokens(500), tokens(500) * OFFSET, 0n, 0n]);
    expect([...(await pool.backingOf(insured, second))]).to.deep.equal([tokens(100) * OFFSET, 0n, 0n, 0n]);
    expect(await pool.backingValue(insured, tokens(100) * OFFSET)).to.equal(tokens(100));
    expect(await pool.totalAssets()).to.equal(before);
  });
  it("should refuse dust that buys no share of what a debtor paid back since [ATK-B9]", async () => {
    const world = await loadFixture(backed);
    const { pool, city, insured, backer, second, stranger, shares } = world;
    const { claimId, domain } = await payOut(world, tokens(500));
    await pool.moveBacking(insured, backer);
    const { shares: left } = await pool.backingOf(domain, backer);
    expect(left).to.equal(shares);
    await pool.connect(backer).requestUnback(domain, left - 1n);
    await time.increaseTo((await pool.backingOf(domain, backer)).readyAt);
    await pool.connect(backer).completeUnback(domain, backer);
    await city.liability.connect(stranger).deposit(insured, tokens(500));
    await pool.recover(claimId);
    expect((await pool.trancheOf(domain)).assets).to.be.greaterThan(tokens(399));
    await expect(pool.connect(second).backDomain(insured, 1)).to.be.revertedWithCustomError(
      pool,
      "Insurance_ZeroAmount",
    );
  });
  it("should begin anew where all but a thousandth was lost [ATK-B9]", async () => {
    const world = await loadFixture(backed);
    const { pool, backer, second, insured } = world;
    const { domain } = await harmAndOrder(world, tokens(500));
    await pool.moveBacking(insured, backer);
    await expect(pool.connect(second).backDomain(insured, tokens(50)))
      .to.emit(pool, "TrancheEmptied")
      .withArgs(domain, 1, 0);
    expect([...(await pool.backingOf(domain, backer))]).to.deep.equal([0n, 0n, 0n, 0n]);
    expect((await pool.backingOf(domain, second)).shares).to.equal(tokens(50) * OFFSET);
    // A backer of before starts from nothing too.
    await pool.connect(backer).backDomain(insured, tokens(50));
    expect((await pool.backingOf(domain, backer)).shares).to.be.within(
      tokens(50) * OFFSET - OFFSET,
      tokens(50) * OFFSET,
    );
  });
  it("should give the residue of an emptied tranche to the pool", async () => {
    const world = await loadFixture(foundPool);
    const { pool, insured, backer, second } = world;
    await pool.connect(backer).backDomain(insured, tokens(500) + 9n);
    await harmAndOrder(world, tokens(500));
    const before = await pool.totalAssets();
    await pool.connect(second).backDomain(insured, tokens(50));
    expect(await pool.totalAssets()).to.equal(before + 9n);
  });
});

describe("Insurance: requestUnback", () => {
  it("should refuse nothing, or more than is free", async () => {
    const { pool, insured, backer, shares, stranger } = await loadFixture(backed);
    await expect(pool.connect(backer).requestUnback(insured, 0)).to.be.revertedWithCustomError(
      pool,
      "Insurance_ZeroAmount",
    );
    await expect(pool.connect(backer).requestUnback(insured, shares + 1n))
      .to.be.revertedWithCustomError(pool, "Insurance_InsufficientBacking")
      .withArgs(insured, backer.address, shares + 1n, shares);
    await expect(pool.connect(stranger).requestUnback(insured, 1))
      .to.be.revertedWithCustomError(pool, "Insurance_InsufficientBacking")
      .withArgs(insured, stranger.address, 1, 0);
  });
  it("should queue the shares and begin the wait anew for all [ENF-7]", async () => {
    const { pool, insured, backer, shares } = await loadFixture(backed);
    await pool.connect(backer).requestUnback(insured, 3);
    await time.increase(DAYS(10));
    const sent = await pool.connect(backer).requestUnback(insured, 4);
    const readyAt = (await time.latest()) + DELAY;
    await expect(sent)
      .to.emit(pool, "BackingQueued")
      .withArgs(insured, backer.address, 7, readyAt, readyAt + WINDOW);
    expect([...(await pool.backingOf(insured, backer))]).to.deep.equal([
      shares - 7n,
      7n,
      BigInt(readyAt),
      BigInt(readyAt + WINDOW),
    ]);
  });
});

describe("Insurance: cancelUnback", () => {
  it("should free what is queued", async () => {
    const { pool, insured, backer, shares } = await loadFixture(queued);
    await expect(pool.connect(backer).cancelUnback(insured))
      .to.emit(pool, "BackingKept")
      .withArgs(insured, backer.address, shares);
    expect([...(await pool.backingOf(insured, backer))]).to.deep.equal([shares, 0n, 0n, 0n]);
  });
  it("should refuse when nothing is queued", async () => {
    const { pool, insured, stranger } = await loadFixture(queued);
    await expect(pool.connect(stranger).cancelUnback(insured))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingQueued")
      .withArgs(stranger.address);
  });
});

describe("Insurance: completeUnback", () => {
  it("should refuse nobody as payee, and when nothing is queued", async () => {
    const { pool, insured, backer, stranger } = await loadFixture(queued);
    await expect(pool.connect(backer).completeUnback(insured, ZERO)).to.be.revertedWithCustomError(
      pool,
      "Insurance_ZeroAddress",
    );
    await expect(pool.connect(stranger).completeUnback(insured, stranger))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingQueued")
      .withArgs(stranger.address);
  });
  it("should refuse 1 s before it is ready [ENF-7]", async () => {
    const { pool, insured, backer, readyAt } = await loadFixture(queued);
    await time.setNextBlockTimestamp(readyAt - 1n);
    await expect(pool.connect(backer).completeUnback(insured, backer))
      .to.be.revertedWithCustomError(pool, "Insurance_NotReady")
      .withArgs(backer.address, readyAt);
  });
  it("should pay the price of then [ENF-7]", async () => {
    const { pool, city, insured, backer, second, readyAt } = await loadFixture(queued);
    await time.setNextBlockTimestamp(readyAt);
    const sent = pool.connect(backer).completeUnback(insured, second);
    await expect(sent).to.emit(pool, "BackingWithdrawn").withArgs(insured, backer.address, second.address, tokens(400));
    await expect(sent).to.changeTokenBalances(city.token, [pool, second], [-tokens(400), tokens(400)]);
    expect([...(await pool.trancheOf(insured))]).to.deep.equal([0n, 0n, 0n, 0n]);
  });
  it("should ask anew for a wait that was not used", async () => {
    const { pool, insured, backer, until } = await loadFixture(queued);
    await time.setNextBlockTimestamp(until);
    await expect(pool.connect(backer).completeUnback(insured, backer))
      .to.be.revertedWithCustomError(pool, "Insurance_WindowOver")
      .withArgs(backer.address, until);
  });
  it("should keep what is queued at risk [ATK-B7]", async () => {
    const world = await loadFixture(queued);
    const { pool, city, insured, backer, readyAt } = world;
    const { domain } = await payOut(world, tokens(300));
    await pool.moveBacking(insured, backer);
    await time.increaseTo(readyAt);
    await expect(pool.connect(backer).completeUnback(domain, backer)).to.changeTokenBalance(
      city.token,
      backer,
      tokens(100),
    );
    expect(await holdings(world)).to.equal(await pool.totalAssets());
  });
  it("should pay nothing of a backing that a claim spent, and end the wait", async () => {
    const world = await loadFixture(queued);
    const { pool, city, insured, backer, readyAt } = world;
    const { domain } = await payOut(world, tokens(500));
    await pool.moveBacking(insured, backer);
    await time.increaseTo(readyAt);
    const done = pool.connect(backer).completeUnback(domain, backer);
    await expect(done).to.emit(pool, "BackingWithdrawn").withArgs(domain, backer.address, backer.address, 0);
    await expect(done).to.changeTokenBalance(city.token, backer, 0);
    expect((await pool.backingOf(domain, backer)).queued).to.equal(0);
  });
});

describe("Insurance: fold", () => {
  it("should refuse a tranche whose domain is its own root, or that nobody backs", async () => {
    const { pool, insured, city, holder } = await loadFixture(backed);
    await expect(pool.fold(insured)).to.be.revertedWithCustomError(pool, "Insurance_NothingToFold").withArgs(insured);
    const other = await member(city, holder);
    await expect(pool.fold(other)).to.be.revertedWithCustomError(pool, "Insurance_NothingToFold").withArgs(other);
  });
  it("should follow a member into the domain that a case gave it [ENF-7]", async () => {
    const { pool, insured, domain, backer, shares, stranger } = await loadFixture(founded);
    await expect(pool.connect(stranger).fold(insured))
      .to.emit(pool, "TrancheFolded")
      .withArgs(insured, domain, tokens(400), shares);
    expect([...(await pool.trancheOf(insured))]).to.deep.equal([0n, shares, 0n, domain]);
    expect((await pool.trancheOf(domain)).assets).to.equal(tokens(400));
    await expect(pool.fold(insured)).to.be.revertedWithCustomError(pool, "Insurance_Folded").withArgs(insured, domain);
    for (const call of [
      () => pool.connect(backer).requestUnback(insured, 1),
      () => pool.connect(backer).cancelUnback(insured),
      () => pool.connect(backer).completeUnback(insured, backer),
    ])
      await expect(call()).to.be.revertedWithCustomError(pool, "Insurance_Folded").withArgs(insured, domain);
  });
  it("should fold into a tranche that stands, and take both their prices along [ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, insured, holder, backer, second } = world;
    const other = await member(city, second);
    await pool.connect(backer).backDomain(insured, tokens(400));
    await pool.connect(second).backDomain(other, tokens(100));
    await merge(city, [holder, insured], [second, other]);
    const domain = await city.liability.domainOf(insured);
    await pool.fold(insured);
    await pool.fold(other);
    await pool.moveBacking(insured, backer);
    await pool.moveBacking(other, second);
    expect((await pool.trancheOf(domain)).assets).to.equal(tokens(500));
    for (const [who, value] of [
      [backer, tokens(400)],
      [second, tokens(100)],
    ] as const) {
      const { shares } = await pool.backingOf(domain, who);
      expect(await pool.backingValue(domain, shares)).to.be.within(value - 1n, value);
    }
  });
  it("should give the residue of an emptied target to the pool", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, insured, holder, backer, second } = world;
    const { domain } = await harm(world, insured, tokens(500));
    await pool.connect(backer).backDomain(insured, tokens(500) + 5n);
    // Spent on the claim but for five units.
    await harmAndOrder(world, tokens(500));
    const before = await pool.totalAssets();
    const lone = await member(city, second);
    await pool.connect(second).backDomain(lone, tokens(10));
    await city.liability.connect(second).deposit(insured, tokens(1_000));
    await merge(city, [holder, insured], [second, lone]);
    expect(await city.liability.domainOf(lone)).to.equal(domain);
    await pool.fold(lone);
    expect(await pool.totalAssets()).to.equal(before + 5n);
    expect([...(await pool.trancheOf(domain))]).to.deep.equal([tokens(10), tokens(10) * OFFSET, 1n, 0n]);
  });
});

describe("Insurance: moveBacking", () => {
  it("should refuse before the tranche is folded, and for whoever has nothing there", async () => {
    const { pool, insured, backer, stranger } = await loadFixture(founded);
    await expect(pool.moveBacking(insured, backer))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingToFold")
      .withArgs(insured);
    await pool.fold(insured);
    await expect(pool.moveBacking(insured, stranger))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingToFold")
      .withArgs(insured);
  });
  it("should take free and queued shares along, with the later wait", async () => {
    const world = await loadFixture(founded);
    const { pool, insured, domain, backer, shares } = world;
    await pool.connect(backer).requestUnback(insured, shares / 4n);
    const early = await pool.backingOf(insured, backer);
    await pool.fold(insured);
    await pool.connect(backer).backDomain(insured, tokens(100));
    await time.increase(DAYS(1));
    await pool.connect(backer).requestUnback(domain, 8);
    const late = await pool.backingOf(domain, backer);
    await expect(pool.moveBacking(insured, backer))
      .to.emit(pool, "BackingMoved")
      .withArgs(insured, domain, backer.address, shares);
    expect(late.readyAt).to.be.greaterThan(early.readyAt);
    expect([...(await pool.backingOf(domain, backer))]).to.deep.equal([
      tokens(100) * OFFSET - 8n + (shares * 3n) / 4n,
      8n + shares / 4n,
      late.readyAt,
      late.until,
    ]);
    await expect(pool.moveBacking(insured, backer)).to.be.revertedWithCustomError(pool, "Insurance_NothingToFold");
  });
  it("should move nothing into a tranche that began anew since [ATK-B9]", async () => {
    const world = await loadFixture(backed);
    const { pool, insured, backer, second } = world;
    const { domain } = await harmAndOrder(world, tokens(500));
    await pool.connect(second).backDomain(insured, tokens(50));
    await expect(pool.moveBacking(insured, backer))
      .to.emit(pool, "BackingMoved")
      .withArgs(insured, domain, backer.address, 0);
    expect([...(await pool.backingOf(domain, backer))]).to.deep.equal([0n, 0n, 0n, 0n]);
  });
  it("should move nothing for whose part was void before the tranche was folded [ATK-B9]", async () => {
    const world = await loadFixture(backed);
    const { pool, city, insured, holder, backer, second } = world;
    const { domain } = await harmAndOrder(world, tokens(500));
    await pool.moveBacking(insured, backer);
    await pool.connect(second).backDomain(insured, tokens(50));
    await city.liability.connect(second).deposit(insured, tokens(1_000));
    const larger = await member(city, second);
    await fork(city, second, larger);
    await merge(city, [second, larger], [holder, insured]);
    await pool.fold(domain);
    await expect(pool.moveBacking(domain, backer))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingToFold")
      .withArgs(domain);
    await expect(pool.moveBacking(domain, second)).to.emit(pool, "BackingMoved");
  });
});
