import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { idOf, indebt, register, Scope, tokens, ZERO } from "../../identity/identity.fixture";
import { setOperator } from "../../identity/Passports/Passports.fixture";
import {
  BOND,
  deployInsurance,
  deployTerms,
  EPOCH,
  foundPool,
  member,
  openDoors,
  setRecord,
} from "./Insurance.fixture";

const MOST = ethers.MaxUint256;

/** A second member of tier 1, without cover. */
async function withMember() {
  const world = await foundPool();
  const id = await member(world.city, world.second);
  return { ...world, id };
}

describe("Insurance: payPremium", () => {
  it("should refuse whoever may not act for the passport", async () => {
    const { pool, id, stranger } = await loadFixture(withMember);
    await expect(pool.connect(stranger).payPremium(id, 1, 1, MOST))
      .to.be.revertedWithCustomError(pool, "Insurance_NotAuthorized")
      .withArgs(id, stranger.address);
  });
  it("should let an operator buy that may act", async () => {
    const { pool, city, id, second, stranger } = await loadFixture(withMember);
    await setOperator(city, second, id, stranger, { scopes: Scope.Act });
    await expect(pool.connect(stranger).payPremium(id, BOND, 1, MOST)).to.changeTokenBalance(
      city.token,
      stranger,
      -tokens(30),
    );
  });
  it("should refuse a passport of tier 0 [ENF-7]", async () => {
    const { pool, city, backer } = await loadFixture(withMember);
    const id = await register(city, backer);
    await expect(pool.connect(backer).payPremium(id, 1, 1, MOST))
      .to.be.revertedWithCustomError(pool, "Insurance_NotInsurable")
      .withArgs(id, 0, true);
    expect(await pool.maxCoverOf(id)).to.equal(0n);
  });
  it("should refuse a passport in debt [ENF-7]", async () => {
    const { pool, city, id, second } = await loadFixture(withMember);
    await indebt(city, id);
    await expect(pool.connect(second).payPremium(id, 1, 1, MOST))
      .to.be.revertedWithCustomError(pool, "Insurance_NotInsurable")
      .withArgs(id, 0, false);
    expect(await pool.maxCoverOf(id)).to.equal(0n);
  });
  it("should refuse no cover", async () => {
    const { pool, id, second } = await loadFixture(withMember);
    await expect(pool.connect(second).payPremium(id, 0, 1, MOST)).to.be.revertedWithCustomError(
      pool,
      "Insurance_ZeroAmount",
    );
  });
  it("should refuse more cover than the bond times the tier [ATK-C10]", async () => {
    const { pool, id, second } = await loadFixture(withMember);
    expect(await pool.maxCoverOf(id)).to.equal(BOND);
    await expect(pool.connect(second).payPremium(id, BOND + 1n, 1, MOST))
      .to.be.revertedWithCustomError(pool, "Insurance_CoverTooHigh")
      .withArgs(id, BOND + 1n, BOND);
  });
  for (const epochs of [0, 13]) {
    it(`should refuse ${String(epochs)} epochs`, async () => {
      const { pool, id, second } = await loadFixture(withMember);
      await expect(pool.connect(second).payPremium(id, 1, epochs, MOST))
        .to.be.revertedWithCustomError(pool, "Insurance_BadEpochs")
        .withArgs(epochs, 12);
      await expect(pool.premiumOf(id, 1, epochs))
        .to.be.revertedWithCustomError(pool, "Insurance_BadEpochs")
        .withArgs(epochs, 12);
    });
  }
  it("should refuse more epochs ahead than can be bought at once", async () => {
    const { pool, id, second } = await loadFixture(withMember);
    await pool.connect(second).payPremium(id, 1, 12, MOST);
    await expect(pool.connect(second).payPremium(id, 1, 1, MOST))
      .to.be.revertedWithCustomError(pool, "Insurance_BadEpochs")
      .withArgs(1, 0);
  });
  it("should refuse a premium above what the payer agreed to", async () => {
    const { pool, id, second } = await loadFixture(withMember);
    await expect(pool.connect(second).payPremium(id, BOND, 1, tokens(30) - 1n))
      .to.be.revertedWithCustomError(pool, "Insurance_PremiumAbove")
      .withArgs(tokens(30), tokens(30) - 1n);
    await pool.connect(second).payPremium(id, BOND, 1, tokens(30));
  });
  it("should take the premium for the underwriters and cover from the next epoch on [ENF-7]", async () => {
    const { pool, city, id, second } = await loadFixture(withMember);
    const { endsAt } = await pool.currentEpoch();
    const before = await pool.totalAssets();
    const bought = pool.connect(second).payPremium(id, BOND, 2, MOST);
    await expect(bought)
      .to.emit(pool, "CoverBought")
      .withArgs(id, second.address, BOND, endsAt, endsAt + BigInt(2 * EPOCH), tokens(60), 0);
    await expect(bought).to.changeTokenBalances(city.token, [second, pool], [-tokens(60), tokens(60)]);
    expect(await pool.totalAssets()).to.equal(before + tokens(60));
    expect((await pool.coverOf(id, endsAt - 1n)).cover).to.equal(0n);
    expect([...(await pool.coverOf(id, endsAt))]).to.deep.equal([BOND, endsAt, 0n]);
    expect((await pool.coverOf(id, endsAt + BigInt(2 * EPOCH) - 1n)).cover).to.equal(BOND);
    expect((await pool.coverOf(id, endsAt + BigInt(2 * EPOCH))).cover).to.equal(0n);
  });
  it("should begin where the last cover ends [ENF-7]", async () => {
    const { pool, insured, holder } = await loadFixture(withMember);
    const { from } = await pool.coverOf(insured, await time.latest());
    const end = from + BigInt(3 * EPOCH);
    await pool.connect(holder).payPremium(insured, 7, 1, MOST);
    expect([...(await pool.coverOf(insured, end - 1n))]).to.deep.equal([BOND, from, 0n]);
    expect([...(await pool.coverOf(insured, end))]).to.deep.equal([7n, end, 0n]);
    expect((await pool.coverOf(insured, end + BigInt(EPOCH))).cover).to.equal(0n);
  });
  it("should give the first-loss tranche three times the premium of the rest [ENF-7]", async () => {
    const { pool, city, id, second, backer } = await loadFixture(withMember);
    await pool.connect(backer).backDomain(id, tokens(250));
    const before = await pool.totalAssets();
    // 250 bear the first loss with weight 3, 750 the rest: half of 30.
    await pool.connect(second).payPremium(id, BOND, 1, MOST);
    const domain = await city.liability.domainOf(id);
    expect((await pool.trancheOf(domain)).assets).to.equal(tokens(265));
    expect(await pool.totalAssets()).to.equal(before + tokens(15));
  });
  it("should give a tranche that covers all the whole premium", async () => {
    const { pool, city, id, second, backer } = await loadFixture(withMember);
    await pool.connect(backer).backDomain(id, BOND);
    await pool.connect(second).payPremium(id, BOND, 1, MOST);
    expect((await pool.trancheOf(await city.liability.domainOf(id))).assets).to.equal(BOND + tokens(30));
  });
  it("should take nothing where the charter asks no premium", async () => {
    const { pool, terms, id, second, city } = await loadFixture(withMember);
    await terms.set(idOf("insurance.premium"), 0);
    await pool.refreshTerms();
    await expect(pool.connect(second).payPremium(id, BOND, 1, 0)).to.changeTokenBalance(city.token, second, 0);
  });
});

describe("Insurance: premiumOf", () => {
  /** A pool that sees passports as the test tells it. */
  async function overMock() {
    const world = await foundPool();
    const passports = await ethers.deployContract("ModuleMock");
    const authority = await world.city.cell.getAddress();
    const wiring = {
      authority,
      constitution: await (await deployTerms(authority)).getAddress(),
      liability: await world.city.liability.getAddress(),
      passports: await passports.getAddress(),
      reputation: ZERO,
    };
    const pool = await deployInsurance(wiring);
    await openDoors(world.city, pool);
    const setTier = async (tier: number): Promise<void> => {
      const words = Array<bigint>(15).fill(0n);
      [words[0], words[1], words[4], words[12]] = [1n, 1n, BigInt(tier), BOND];
      await passports.setAnswer(
        ethers.id("standing(uint256)").slice(0, 10),
        ethers.AbiCoder.defaultAbiCoder().encode(Array<string>(15).fill("uint256"), words),
        true,
      );
    };
    return { ...world, pool, setTier };
  }
  for (const [tier, tenths] of [
    [4, 10n],
    [3, 15n],
    [2, 20n],
    [1, 30n],
  ] as const) {
    it(`should ask ${String(tenths)} tenths of tier ${String(tier)} [ENF-7]`, async () => {
      const { pool, setTier } = await loadFixture(overMock);
      await setTier(tier);
      expect(await pool.premiumOf(1, tokens(100), 2)).to.equal((tokens(2) * tenths) / 10n);
      expect(await pool.maxCoverOf(1)).to.equal(BOND * BigInt(tier));
    });
  }
  it("should round up", async () => {
    const { pool, insured } = await loadFixture(foundPool);
    expect(await pool.premiumOf(insured, 1, 1)).to.equal(1n);
    expect(await pool.premiumOf(insured, 100, 1)).to.equal(3n);
    expect(await pool.premiumOf(insured, 101, 1)).to.equal(4n);
  });
  it("should count what the record lost like cover, up to nine times the cover [ENF-7]", async () => {
    const { pool, reputation, insured } = await loadFixture(foundPool);
    await setRecord(reputation, tokens(50));
    // Fifty for rulings, fifty for audits: twice the premium.
    expect(await pool.premiumOf(insured, tokens(100), 1)).to.equal(tokens(6));
    await setRecord(reputation, tokens(450));
    expect(await pool.premiumOf(insured, tokens(100), 1)).to.equal(tokens(30));
    await setRecord(reputation, tokens(451));
    expect(await pool.premiumOf(insured, tokens(100), 1)).to.equal(tokens(30));
  });
  it("should refuse what cannot be insured", async () => {
    const { pool } = await loadFixture(foundPool);
    await expect(pool.premiumOf(99, 1, 1))
      .to.be.revertedWithCustomError(pool, "Insurance_NotInsurable")
      .withArgs(99, 0, false);
  });
});
