import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DAYS, merge, tokens } from "../../identity/identity.fixture";
import { BOND, EPOCH, foundPool, member, nextEpoch, type PoolWorld } from "../../justice/Insurance/Insurance.fixture";

const MOST = ethers.MaxUint256;
/** A year's cover of a bond's worth at tier 1. */
const EPOCHS = 12n;
const PREMIUM = tokens(30) * EPOCHS;

/** A member whose friend bears the first loss of all that it insures, for as long as that friend likes. */
async function backed(): Promise<PoolWorld & { id: bigint }> {
  const world = await foundPool();
  const id = await member(world.city, world.second);
  await world.pool.connect(world.backer).backDomain(id, BOND);
  await nextEpoch(world.pool);
  return { ...world, id };
}

describe("Attack: pay the premium to a friend who does not stay", () => {
  it("should pay the pool for all the time that it alone may bear the loss [ATK-B7] [ENF-7]", async () => {
    const { pool, second, city, id } = await loadFixture(backed);
    const domain = await city.liability.domainOf(id);
    const [main, tranche] = [await pool.totalAssets(), (await pool.trancheOf(domain)).assets];
    await pool.connect(second).payPremium(id, BOND, EPOCHS, MOST);
    const bought = BigInt(await time.latest());
    const { endsAt } = await pool.currentEpoch();
    // The friend can leave sixty days after it asks, so only what the cover has before that is its own.
    const sure = (PREMIUM * (bought + BigInt(DAYS(60)) - endsAt)) / (EPOCHS * BigInt(EPOCH));
    expect((await pool.trancheOf(domain)).assets - tranche).to.equal(sure);
    expect((await pool.totalAssets()) - main).to.equal(PREMIUM - sure);
  });
  it("should pay the pool the whole where the friend has asked to leave already [ATK-B7] [ENF-7]", async () => {
    const { pool, second, backer, city, id } = await loadFixture(backed);
    const domain = await city.liability.domainOf(id);
    const { shares } = await pool.backingOf(domain, backer);
    await pool.connect(backer).requestUnback(domain, shares);
    await time.increase(DAYS(60));
    const [main, tranche] = [await pool.totalAssets(), (await pool.trancheOf(domain)).assets];
    await pool.connect(second).payPremium(id, BOND, 1, MOST);
    expect((await pool.trancheOf(domain)).assets).to.equal(tranche);
    expect((await pool.totalAssets()) - main).to.equal(tokens(30));
    await expect(pool.connect(backer).completeUnback(domain, backer)).to.changeTokenBalance(city.token, backer, BOND);
  });
  it("should pay the tranche for what stays, and again for what was taken back from the queue [ENF-7]", async () => {
    const { pool, second, backer, city, id } = await loadFixture(backed);
    const domain = await city.liability.domainOf(id);
    const { shares } = await pool.backingOf(domain, backer);
    await pool.connect(backer).requestUnback(domain, (shares * 3n) / 4n);
    const assets = async (): Promise<bigint> => (await pool.trancheOf(domain)).assets;
    const before = await assets();
    // 250 of the 1,000 stay and bear the first loss with weight 3, 750 the rest: half of 30.
    await pool.connect(second).payPremium(id, BOND, 1, MOST);
    expect(await assets()).to.equal(before + tokens(15));
    await pool.connect(backer).cancelUnback(domain);
    await nextEpoch(pool);
    await pool.connect(second).payPremium(id, BOND, 1, MOST);
    expect(await assets()).to.equal(before + tokens(45));
  });
  it("should count as leaving what was queued before its tranche was folded into another [ATK-B7]", async () => {
    const world = await loadFixture(backed);
    const { pool, second, victim2, backer, stranger, city, id } = world;
    const friend = await member(city, victim2);
    await pool.connect(backer).requestUnback(id, (await pool.backingOf(id, backer)).shares);
    await time.increase(DAYS(60));
    await merge(city, [second, id], [victim2, friend]);
    const domain = await city.liability.domainOf(id);
    await pool.connect(stranger).backDomain(friend, 1_000n);
    await pool.fold(id);
    const before = (await pool.trancheOf(domain)).assets;
    await pool.connect(second).payPremium(id, BOND, 1, MOST);
    // What the stranger left there earns its few units; what is about to leave earns nothing.
    expect((await pool.trancheOf(domain)).assets - before).to.be.lessThan(1_000n);
    await pool.moveBacking(id, backer);
    await pool.connect(backer).completeUnback(domain, backer);
    expect((await pool.trancheOf(domain)).assets).to.be.lessThan(3_000n);
  });
});
