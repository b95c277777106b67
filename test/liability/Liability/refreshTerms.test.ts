import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { BOND, DAY, deployLiability, liabilityWorld, LONGEST_CASE, openAlone, UNBONDING } from "./Liability.fixture";

const UNBONDING_TIME = ethers.id("liability.unbondingTime");
const LONGEST = ethers.id("liability.longestCase");

async function amendableWorld() {
  const world = await liabilityWorld();
  const set = world.constitution.interface.getFunction("set").selector;
  await world.cell.setFunction(world.constitution, [set], 2n ** 64n - 1n, 12);
  await openAlone(world, [1n]);
  return world;
}

describe("Liability::refreshTerms", () => {
  it("should hold the charter's terms from its deployment on [ENF-2]", async () => {
    const { liability } = await loadFixture(amendableWorld);
    expect(await liability.withdrawalTerms()).to.deep.equal([UNBONDING, LONGEST_CASE]);
  });

  it("should not deploy where the charter does not know its terms", async () => {
    const { liability, cell, asset } = await loadFixture(amendableWorld);
    const empty = await ethers.deployContract("Constitution", [cell, ethers.id("charter"), []]);
    const authority = await cell.getAddress();
    const wiring = { authority, asset: await asset.getAddress(), passports: authority, forks: authority };
    await expect(deployLiability({ ...wiring, constitution: await empty.getAddress() }))
      .to.be.revertedWithCustomError(empty, "Constitution_UnknownParameter")
      .withArgs(UNBONDING_TIME);
    expect(await liability.withdrawalTerms()).to.deep.equal([UNBONDING, LONGEST_CASE]);
  });

  it("should bring an amendment into force when anybody calls, for what is queued from then on [ENF-2]", async () => {
    const { liability, constitution, passports, stranger } = await loadFixture(amendableWorld);
    await constitution.set(UNBONDING_TIME, 5n * DAY);
    await constitution.set(LONGEST, 7n * DAY);
    const queue = async (): Promise<[bigint, bigint]> => {
      await liability.connect(passports).queueWithdrawal(1, BOND / 2n);
      const { readyAt, latest } = await liability.withdrawalOf(1);
      const now = BigInt(await time.latest());
      return [readyAt - now, latest - now];
    };
    expect(await queue()).to.deep.equal([UNBONDING, UNBONDING + LONGEST_CASE]);
    const before = await liability.withdrawalOf(1);

    await expect(liability.connect(stranger).refreshTerms())
      .to.emit(liability, "WithdrawalTermsRefreshed")
      .withArgs([5n * DAY, 7n * DAY]);
    expect(await liability.withdrawalTerms()).to.deep.equal([5n * DAY, 7n * DAY]);
    expect(await liability.withdrawalOf(1)).to.deep.equal(before);
    expect(await queue()).to.deep.equal([5n * DAY, 12n * DAY]);
  });

  it("should take the widest value of every field and refuse one unit more, by name", async () => {
    const { liability, constitution } = await loadFixture(amendableWorld);
    const reader = await ethers.getContractAt("TermReader", await liability.getAddress());
    for (const key of [UNBONDING_TIME, LONGEST]) {
      await constitution.set(key, 1n << 32n);
      await expect(liability.refreshTerms())
        .to.be.revertedWithCustomError(reader, "TermReader_TooLarge")
        .withArgs(key, 1n << 32n, 32);
      await constitution.set(key, (1n << 32n) - 1n);
      await liability.refreshTerms();
    }
    expect(await liability.withdrawalTerms()).to.deep.equal([(1n << 32n) - 1n, (1n << 32n) - 1n]);
  });
});
