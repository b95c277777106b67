import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAY, INSURANCE } from "../../justice/InterimCourt/InterimCourt.fixture";
import { deployBonds, UNIT } from "./bonds.fixture";

describe("Attack: inflate the first shares, or capture an emptied pool", () => {
  it("should give a second depositor its full bond after a donation to the first [ATK-B9]", async () => {
    const { liability, token, attacker, open, join } = await loadFixture(deployBonds);
    await open(1n, 1n, attacker);
    await token.connect(attacker).transfer(liability, 10_000n * UNIT);
    await join(2n, 1n, 1_000n * UNIT);
    expect(await liability.bondOf(2n)).to.equal(1_000n * UNIT);
    expect(await liability.bondOf(1n)).to.equal(1n);
  });

  it("should give nobody a donated unit [ATK-B9]", async () => {
    const { liability, token, unit, attacker, open } = await loadFixture(deployBonds);
    await open(1n, 100n, attacker);
    await token.connect(attacker).transfer(liability, 5n);
    await liability.connect(unit).queueWithdrawal(1n, 100n);
    await time.increase(21 * DAY);
    await liability.connect(unit).completeWithdrawal(1n, attacker);
    expect(await token.balanceOf(liability)).to.equal(5n);
  });

  it("should give a later depositor its full bond at any price a slash left [ATK-B9]", async () => {
    const { liability, attacker, judge, loss, open, join } = await loadFixture(deployBonds);
    await open(1n, UNIT, attacker);
    await join(2n, 1n, UNIT);
    // The pool keeps a hundred thousandth of par: the dearest it can get to hold a share.
    await judge(1n, [loss(2n * UNIT - (2n * UNIT) / 100_000n)]);
    await join(3n, 1n, 777n * UNIT + 1n);
    expect(await liability.bondOf(3n)).to.be.within(777n * UNIT, 777n * UNIT + 1n);
    await join(4n, 1n, 1n);
    expect(await liability.bondOf(4n)).to.be.at.most(1n);
  });

  it("should make old shares of an emptied pool worthless and new ones worth what was put in [ATK-B9, ENF-1]", async () => {
    const { liability, unit, judge, loss, open, join, creditOf } = await loadFixture(deployBonds);
    await open(1n, 5_000_000n);
    await join(2n, 1n, 5_000_000n);
    const domain = await liability.domainOf(1n);
    await judge(1n, [loss(9_999_998n)]);
    // Two units are less than a millionth of par: they are nobody's, and go to the insurance account.
    expect(await creditOf(INSURANCE)).to.equal(2n);
    const { epoch, assets, shares, debt } = await liability.domain(domain);
    expect([epoch, assets, shares, debt]).to.deep.equal([1n, 0n, 0n, 0n]);

    await join(3n, 1n, 1_000n);
    expect(await liability.bondOf(1n)).to.equal(0n);
    expect(await liability.bondOf(2n)).to.equal(0n);
    expect(await liability.bondOf(3n)).to.equal(1_000n);
    await liability.connect(unit).compress(2n);
    expect(await liability.bondOf(2n)).to.equal(0n);
    await expect(liability.connect(unit).queueWithdrawal(2n, 1n))
      .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
      .withArgs(2n, 1n, 0n);
  });

  it("should let no deposit into a domain in debt become anybody's bond before the debt is paid [ATK-B9, ENF-1]", async () => {
    const { liability, victim, attacker, judge, loss, open, join } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    await join(2n, 1n, 1_000n);
    await judge(1n, [loss(5_000n)]);
    const domain = await liability.domainOf(1n);
    await liability.connect(attacker).deposit(2n, 2_999n);
    expect(await liability.bondOf(2n)).to.equal(0n);
    await liability.connect(attacker).deposit(2n, 2n);
    expect(await liability.bondOf(2n)).to.equal(1n);
    expect((await liability.claimOf(domain, 0n, victim)).collectable).to.be.within(2_999n, 3_000n);
  });
});
