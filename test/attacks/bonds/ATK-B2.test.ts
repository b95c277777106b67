import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { deployBonds } from "./bonds.fixture";

describe("Attack: round in the offender's favour", () => {
  it("should burn shares for every unit taken, however small the slash [ATK-B2, ENF-1b]", async () => {
    const { liability, judge, loss, open, join } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    await join(2n, 1n, 2_000n);
    const domain = await liability.domainOf(1n);
    // A price that divides nothing: 3 shares for 2.
    await judge(1n, [loss(2_000n)]);
    const price = await liability.domain(domain);
    expect(price.assets).to.equal(1_000n);
    for (let i = 0; i < 5; i++) {
      const before = await liability.domain(domain);
      await judge(2n, [loss(1n)]);
      const after = await liability.domain(domain);
      expect(before.assets - after.assets).to.equal(1n);
      expect(before.shares - after.shares).to.be.at.least((before.shares + before.assets - 1n) / before.assets);
    }
  });

  it("should leave an offender that slashed itself to dust as answerable as before [ATK-B2]", async () => {
    const { liability, victim, attacker, judge, loss, open, join, creditOf } = await loadFixture(deployBonds);
    await open(1n, 1_000n, attacker);
    await join(2n, 1n, 1_000n);
    // An accomplice's claim takes all but a unit, then the real offence comes.
    await judge(1n, [loss(999n, { victim: attacker.address })]);
    expect(await liability.bondOf(1n)).to.equal(1n);
    await judge(1n, [loss(500n)]);
    expect(await creditOf(victim)).to.equal(500n);
    expect(await liability.bondOf(1n)).to.equal(0n);
    expect(await liability.bondOf(2n)).to.equal(501n);
  });

  it("should never pay a member more than its bond was worth, at any price [ATK-B2, ENF-1b]", async () => {
    const { liability, unit, attacker, judge, loss, open, join } = await loadFixture(deployBonds);
    await open(1n, 7n, attacker);
    await join(2n, 1n, 11n);
    await judge(2n, [loss(13n)]);
    let put = 0n;
    for (const amount of [1n, 2n, 3n, 5n, 1n]) {
      const before = await liability.bondOf(1n);
      await liability.connect(attacker).deposit(1n, amount);
      put += amount;
      const after = await liability.bondOf(1n);
      expect(after - before).to.be.at.most(amount + 1n);
    }
    const others = await liability.bondOf(2n);
    await liability.connect(unit).queueWithdrawal(1n, await liability.bondOf(1n));
    const worth = await liability.bondOf(1n);
    const { readyAt } = await liability.withdrawalOf(1n);
    await time.increaseTo(readyAt);
    await expect(liability.connect(unit).completeWithdrawal(1n, attacker))
      .to.emit(liability, "BondWithdrawn")
      .withArgs(1n, await liability.domainOf(1n), attacker.address, worth);
    expect(await liability.bondOf(2n)).to.be.at.least(others);
    expect(worth).to.be.at.most(put + 5n);
  });
});
