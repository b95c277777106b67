import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { tokens, ZERO } from "../../identity/identity.fixture";
import { deployOver, UNIT } from "../../attacks/bonds/bonds.fixture";
import {
  deployInsurance,
  deployTerms,
  foundPool,
  harmAndOrder,
  holdings,
  nextEpoch,
  OFFSET,
  openDoors,
  payOut,
} from "./Insurance.fixture";

describe("Insurance: deposit", () => {
  it("should give shares at the present price, rounded down [ENF-7]", async () => {
    const { pool, second } = await loadFixture(foundPool);
    const [assets, supply] = [await pool.totalAssets(), await pool.totalSupply()];
    const shares = (tokens(3) * (supply + OFFSET)) / (assets + 1n);
    await expect(pool.connect(second).deposit(tokens(3), second))
      .to.emit(pool, "Deposit")
      .withArgs(second.address, second.address, tokens(3), shares);
    expect(await pool.balanceOf(second)).to.equal(shares);
    expect(await pool.totalAssets()).to.equal(assets + tokens(3));
  });
  it("should refuse nothing at all", async () => {
    const { pool, second } = await loadFixture(foundPool);
    await expect(pool.connect(second).deposit(0, second)).to.be.revertedWithCustomError(pool, "Insurance_ZeroAmount");
    await expect(pool.connect(second).mint(0, second)).to.be.revertedWithCustomError(pool, "Insurance_ZeroAmount");
  });
  it("should refuse what buys no share at the price of then [ATK-B9]", async () => {
    const world = await loadFixture(foundPool);
    const { city, second, stranger } = world;
    const { authority, constitution, reputation } = {
      authority: await city.cell.getAddress(),
      constitution: await world.terms.getAddress(),
      reputation: await world.reputation.getAddress(),
    };
    const pool = await deployInsurance({
      authority,
      constitution,
      reputation,
      liability: await city.liability.getAddress(),
      passports: await city.passports.getAddress(),
    });
    await openDoors(city, pool);
    await city.token.connect(second).approve(pool, ethers.MaxUint256);
    await pool.connect(second).deposit(1, second);
    await city.liability.connect(stranger).prepay(pool, tokens(70));
    await pool.sweep();
    await expect(pool.connect(second).deposit(1, second)).to.be.revertedWithCustomError(pool, "Insurance_ZeroAmount");
  });
  it("should refuse more than its books hold", async () => {
    const { pool, second } = await loadFixture(foundPool);
    const most = 2n ** 96n - 1n - (await pool.totalAssets());
    expect(await pool.maxDeposit(second)).to.equal(most);
    await expect(pool.connect(second).deposit(most + 1n, second))
      .to.be.revertedWithCustomError(pool, "ERC4626ExceededMaxDeposit")
      .withArgs(second.address, most + 1n, most);
    const shares = await pool.maxMint(second);
    await expect(pool.connect(second).mint(shares + 1n, second))
      .to.be.revertedWithCustomError(pool, "ERC4626ExceededMaxMint")
      .withArgs(second.address, shares + 1n, shares);
  });
  it("should mint shares for what they cost, rounded up", async () => {
    const { pool, second, city } = await loadFixture(foundPool);
    const cost = await pool.previewMint(tokens(5));
    await expect(pool.connect(second).mint(tokens(5), second)).to.changeTokenBalances(
      city.token,
      [second, pool],
      [-cost, cost],
    );
    expect(await pool.balanceOf(second)).to.equal(tokens(5));
  });
  it("should settle an epoch that ended first [ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, second } = world;
    await harmAndOrder(world, tokens(500));
    await nextEpoch(pool);
    await expect(pool.connect(second).deposit(tokens(1), second)).to.emit(pool, "EpochSettled");
    await harmAndOrder(world, tokens(100), { incident: ethers.id("another") });
    await nextEpoch(pool);
    await expect(pool.connect(second).mint(tokens(1), second)).to.emit(pool, "EpochSettled");
  });
  it("should refuse a token that takes a fee [ATK-B10]", async () => {
    const { pool, token, payer } = await loadFixture(overFeeToken);
    await expect(pool.connect(payer).deposit(1_000, payer))
      .to.be.revertedWithCustomError(pool, "Insurance_AssetTakesFee")
      .withArgs(await token.getAddress(), 1_000, 990);
  });
});

describe("Insurance: withdraw and redeem", () => {
  it("should be closed, whoever asks [ENF-7]", async () => {
    const { pool, underwriter } = await loadFixture(foundPool);
    expect([await pool.maxWithdraw(underwriter), await pool.maxRedeem(underwriter)]).to.deep.equal([0n, 0n]);
    await expect(pool.connect(underwriter).withdraw(1, underwriter, underwriter))
      .to.be.revertedWithCustomError(pool, "ERC4626ExceededMaxWithdraw")
      .withArgs(underwriter.address, 1, 0);
    await expect(pool.connect(underwriter).redeem(1, underwriter, underwriter))
      .to.be.revertedWithCustomError(pool, "ERC4626ExceededMaxRedeem")
      .withArgs(underwriter.address, 1, 0);
  });
});

describe("Insurance: sweep", () => {
  it("should draw fines and fees into the pool [ENF-3, ENF-7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, stranger, underwriter } = world;
    await city.liability.connect(stranger).prepay(pool, tokens(70));
    const before = await pool.convertToAssets(await pool.balanceOf(underwriter));
    await expect(pool.connect(stranger).sweep()).to.emit(pool, "CreditSwept").withArgs(tokens(70));
    expect(await pool.totalAssets()).to.equal(await holdings(world));
    expect(await pool.convertToAssets(await pool.balanceOf(underwriter))).to.be.greaterThan(before + tokens(69));
  });
  it("should refuse when there is nothing", async () => {
    const { pool } = await loadFixture(foundPool);
    await expect(pool.sweep()).to.be.revertedWithCustomError(pool, "Insurance_NothingToSweep");
  });
});

describe("Insurance: withdrawCredit", () => {
  /** The pool's cap leaves the victim 40 of its loss; the debtor pays all of it later. */
  async function credited() {
    const world = await foundPool();
    const { pool, terms, city, insured, stranger } = world;
    await terms.set(ethers.id("insurance.incidentCap"), tokens(60));
    await pool.refreshTerms();
    const claim = await payOut(world, tokens(100));
    await city.liability.connect(stranger).deposit(insured, tokens(100));
    await pool.recover(claim.claimId);
    return world;
  }
  it("should pay out of the caller's credit [ENF-3]", async () => {
    const { pool, city, victim, second } = await loadFixture(credited);
    expect(await pool.insuranceCreditOf(victim)).to.equal(tokens(40));
    const paid = pool.connect(victim).withdrawCredit(tokens(15), second);
    await expect(paid).to.emit(pool, "InsuranceCreditWithdrawn").withArgs(victim.address, second.address, tokens(15));
    await expect(paid).to.changeTokenBalances(city.token, [pool, second], [-tokens(15), tokens(15)]);
    expect(await pool.insuranceCreditOf(victim)).to.equal(tokens(25));
  });
  it("should refuse more than there is", async () => {
    const { pool, victim } = await loadFixture(credited);
    await expect(pool.connect(victim).withdrawCredit(tokens(40) + 1n, victim))
      .to.be.revertedWithCustomError(pool, "Insurance_InsufficientCredit")
      .withArgs(victim.address, tokens(40) + 1n, tokens(40));
  });
  it("should refuse nothing, or nobody", async () => {
    const { pool, victim } = await loadFixture(credited);
    await expect(pool.connect(victim).withdrawCredit(0, victim)).to.be.revertedWithCustomError(
      pool,
      "Insurance_ZeroAmount",
    );
    await expect(pool.connect(victim).withdrawCredit(1, ZERO)).to.be.revertedWithCustomError(
      pool,
      "Insurance_ZeroAddress",
    );
  });
});

async function overFeeToken() {
  const { cell, liability, token, payer } = await deployOver("FeeToken");
  const authority = await cell.getAddress();
  const pool = await deployInsurance({
    authority,
    constitution: await (await deployTerms(authority)).getAddress(),
    liability: await liability.getAddress(),
    passports: await liability.getAddress(),
    reputation: ZERO,
  });
  await openDoors({ cell: cell }, pool);
  await token.mint(payer, UNIT);
  await token.connect(payer).approve(pool, ethers.MaxUint256);
  return { pool, token, payer };
}
