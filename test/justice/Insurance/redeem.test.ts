import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAYS, idOf, Posture, tokens, ZERO } from "../../identity/identity.fixture";
import { foundPool, harmAndOrder, holdings, nextEpoch, payOut, setPosture, TERMS, WINDOW } from "./Insurance.fixture";

const DELAY = TERMS["insurance.exitDelay"];

/** The second underwriter has 1,000 in the pool and asked for all of it. */
async function queued() {
  const world = await foundPool();
  const { pool, second } = world;
  await pool.connect(second).deposit(tokens(1_000), second);
  const shares = await pool.balanceOf(second);
  await pool.connect(second).requestRedeem(shares);
  const { readyAt, until } = await pool.exitOf(second);
  return { ...world, shares, readyAt, until };
}

describe("Insurance: requestRedeem", () => {
  it("should refuse no shares", async () => {
    const { pool, second } = await loadFixture(foundPool);
    await expect(pool.connect(second).requestRedeem(0)).to.be.revertedWithCustomError(pool, "Insurance_ZeroAmount");
  });
  it("should refuse more shares than the caller has", async () => {
    const { pool, second } = await loadFixture(foundPool);
    await expect(pool.connect(second).requestRedeem(1))
      .to.be.revertedWithCustomError(pool, "ERC20InsufficientBalance")
      .withArgs(second.address, 0, 1);
  });
  it("should hold the shares and begin the wait [ENF-7]", async () => {
    const { pool, underwriter } = await loadFixture(foundPool);
    await time.setNextBlockTimestamp((await time.latest()) + 5);
    const at = (await time.latest()) + 5;
    const asked = pool.connect(underwriter).requestRedeem(7);
    await expect(asked)
      .to.emit(pool, "RedeemRequested")
      .withArgs(underwriter.address, 7, at + DELAY, at + DELAY + WINDOW);
    await expect(asked).to.changeTokenBalances(pool, [underwriter, pool], [-7, 7]);
    expect([...(await pool.exitOf(underwriter))]).to.deep.equal([7n, BigInt(at + DELAY), BigInt(at + DELAY + WINDOW)]);
  });
  it("should begin the wait anew for all that is queued [ENF-7]", async () => {
    const { pool, underwriter } = await loadFixture(foundPool);
    await pool.connect(underwriter).requestRedeem(7);
    await time.increase(DAYS(59));
    await pool.connect(underwriter).requestRedeem(5);
    const exit = await pool.exitOf(underwriter);
    expect(exit.shares).to.equal(12n);
    expect(exit.readyAt).to.equal(BigInt((await time.latest()) + DELAY));
  });
});

describe("Insurance: cancelRedeem", () => {
  it("should give the shares back [ENF-7]", async () => {
    const { pool, second, shares } = await loadFixture(queued);
    await expect(pool.connect(second).cancelRedeem()).to.emit(pool, "RedeemCancelled").withArgs(second.address, shares);
    expect(await pool.balanceOf(second)).to.equal(shares);
    expect([...(await pool.exitOf(second))]).to.deep.equal([0n, 0n, 0n]);
  });
  it("should refuse when nothing is queued", async () => {
    const { pool, stranger } = await loadFixture(queued);
    await expect(pool.connect(stranger).cancelRedeem())
      .to.be.revertedWithCustomError(pool, "Insurance_NothingQueued")
      .withArgs(stranger.address);
  });
});

describe("Insurance: completeRedeem", () => {
  it("should refuse when nothing is queued", async () => {
    const { pool, stranger } = await loadFixture(queued);
    await expect(pool.connect(stranger).completeRedeem(stranger))
      .to.be.revertedWithCustomError(pool, "Insurance_NothingQueued")
      .withArgs(stranger.address);
  });
  it("should refuse nobody as payee", async () => {
    const { pool, second } = await loadFixture(queued);
    await expect(pool.connect(second).completeRedeem(ZERO)).to.be.revertedWithCustomError(
      pool,
      "Insurance_ZeroAddress",
    );
  });
  it("should refuse 1 s before it is ready [ENF-7]", async () => {
    const { pool, second, readyAt } = await loadFixture(queued);
    await time.setNextBlockTimestamp(readyAt - 1n);
    await expect(pool.connect(second).completeRedeem(second))
      .to.be.revertedWithCustomError(pool, "Insurance_NotReady")
      .withArgs(second.address, readyAt);
  });
  it("should pay the price of then, and burn the shares [ENF-7]", async () => {
    const { pool, second, backer, city, shares, readyAt } = await loadFixture(queued);
    const assets = await pool.convertToAssets(shares);
    await time.setNextBlockTimestamp(readyAt);
    const done = pool.connect(second).completeRedeem(backer);
    await expect(done)
      .to.emit(pool, "Withdraw")
      .withArgs(second.address, backer.address, second.address, assets, shares);
    await expect(done).to.changeTokenBalances(city.token, [pool, backer], [-assets, assets]);
    expect(assets).to.be.within(tokens(1_000) - 1n, tokens(1_000));
    expect((await pool.exitOf(second)).shares).to.equal(0n);
    expect(await pool.balanceOf(pool)).to.equal(0n);
  });
  it("should still pay 1 s before the window ends", async () => {
    const { pool, second, until } = await loadFixture(queued);
    await time.setNextBlockTimestamp(until - 1n);
    await expect(pool.connect(second).completeRedeem(second)).to.emit(pool, "Withdraw");
  });
  it("should ask anew for a wait that was not used [ENF-7]", async () => {
    const { pool, second, until } = await loadFixture(queued);
    await time.setNextBlockTimestamp(until);
    await expect(pool.connect(second).completeRedeem(second))
      .to.be.revertedWithCustomError(pool, "Insurance_WindowOver")
      .withArgs(second.address, until);
    await pool.connect(second).cancelRedeem();
    await pool.connect(second).requestRedeem(1);
  });
  it("should wait for the claims of the epoch that it falls into [ATK-B7]", async () => {
    const world = await loadFixture(queued);
    const { pool, second, readyAt } = world;
    await time.increaseTo(readyAt);
    const { epoch, endsAt } = await pool.currentEpoch();
    await harmAndOrder(world, tokens(500), { actAt: Number(readyAt) - DAYS(59) });
    await expect(pool.connect(second).completeRedeem(second))
      .to.be.revertedWithCustomError(pool, "Insurance_ClaimPending")
      .withArgs(epoch, endsAt);
    await time.setNextBlockTimestamp(endsAt);
    await expect(pool.connect(second).completeRedeem(second))
      .to.emit(pool, "EpochSettled")
      .withArgs(epoch, tokens(500), tokens(500));
  });
  it("should pay at a price that counts the claims of a later epoch [ATK-B7]", async () => {
    const world = await loadFixture(queued);
    const { pool, second, shares, readyAt, city } = world;
    await time.increaseTo(readyAt);
    await nextEpoch(pool);
    const before = await pool.convertToAssets(shares);
    await harmAndOrder(world, tokens(550), { actAt: Number(readyAt) - DAYS(59) });
    const now = await pool.convertToAssets(shares);
    // A twentieth of the pool is asked of everybody.
    expect(before - now).to.be.within(tokens(49), tokens(51));
    await expect(pool.connect(second).completeRedeem(second)).to.changeTokenBalance(city.token, second, now);
  });
  it("should leave its part of held claims behind [ATK-B7, LAW-7]", async () => {
    const world = await loadFixture(queued);
    const { pool, second, shares, readyAt, city } = world;
    await time.increaseTo(readyAt);
    await nextEpoch(pool);
    await setPosture(world, Posture.Safe);
    await harmAndOrder(world, tokens(750), { actAt: Number(readyAt) - DAYS(59) });
    const now = await pool.convertToAssets(shares);
    const pool_ = await pool.totalAssets();
    await expect(pool.connect(second).completeRedeem(second)).to.changeTokenBalance(
      city.token,
      second,
      (now * (pool_ - tokens(550))) / pool_,
    );
  });
  it("should take its part of what the epoch may still grant along, and nothing of what is pending [ENF-7]", async () => {
    const world = await loadFixture(queued);
    const { pool, second, readyAt } = world;
    await time.increaseTo(readyAt);
    await nextEpoch(pool);
    await harmAndOrder(world, tokens(550), { actAt: Number(readyAt) - DAYS(59) });
    const [{ cap, demand }, free] = [await pool.pendingClaims(), await pool.totalAssets()];
    await pool.connect(second).completeRedeem(second);
    const paid = free - (await pool.totalAssets());
    const less = ((cap - demand) * paid + free - 1n) / free;
    expect(less).to.be.greaterThan(tokens(199));
    expect([...(await pool.pendingClaims())].slice(3)).to.deep.equal([demand, cap - less]);
  });
  it("should leave a cap that is asked for whole, and one from which nothing leaves [ENF-7]", async () => {
    const world = await loadFixture(queued);
    const { pool, underwriter, second, readyAt, terms } = world;
    await pool.connect(underwriter).requestRedeem(1);
    await terms.set(idOf("insurance.epochCap"), 100);
    await pool.refreshTerms();
    await time.increaseTo(readyAt + 60n);
    await nextEpoch(pool);
    await harmAndOrder(world, tokens(50), { actAt: Number(readyAt) - DAYS(59) });
    const { cap } = await pool.pendingClaims();
    await expect(pool.connect(underwriter).completeRedeem(underwriter)).to.changeTokenBalance(pool, pool, -1);
    expect((await pool.pendingClaims()).cap).to.equal(cap);
    await harmAndOrder(world, tokens(450), { incident: idOf("other"), actAt: Number(readyAt) - DAYS(59) });
    await pool.connect(second).completeRedeem(second);
    const pending = await pool.pendingClaims();
    expect([pending.demand, pending.cap]).to.deep.equal([tokens(500), cap]);
  });
  it("should keep what queued shares lose at risk [ENF-7]", async () => {
    const world = await loadFixture(queued);
    const { pool, second, shares, readyAt } = world;
    await payOut(world, tokens(600));
    await time.increaseTo(readyAt);
    const assets = await pool.convertToAssets(shares);
    expect(assets).to.be.lessThan(tokens(950));
    const before = await holdings(world);
    await pool.connect(second).completeRedeem(second);
    expect(before - (await holdings(world))).to.equal(assets);
  });
  it("should pay nothing of a pool that claims emptied, and burn the shares [ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, terms, city, underwriter } = world;
    await terms.set(idOf("insurance.epochCap"), 10_000);
    await pool.refreshTerms();
    const shares = await pool.balanceOf(underwriter);
    await pool.connect(underwriter).requestRedeem((shares * 95n) / 100n);
    await time.increaseTo((await pool.exitOf(underwriter)).readyAt);
    await pool.connect(underwriter).completeRedeem(underwriter);
    await pool.connect(underwriter).requestRedeem(await pool.balanceOf(underwriter));
    await payOut(world, tokens(1_000));
    expect(await pool.totalAssets()).to.equal(0);
    await time.increaseTo((await pool.exitOf(underwriter)).readyAt);
    const done = pool.connect(underwriter).completeRedeem(underwriter);
    await expect(done).to.changeTokenBalance(city.token, underwriter, 0);
    expect(await pool.totalSupply()).to.equal(0);
  });
});
