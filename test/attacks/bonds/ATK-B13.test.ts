import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { deployBonds, UNIT } from "./bonds.fixture";

describe("Attack: slash to dust and deposit until shares overflow", () => {
  it("should keep deposits open and shares within a millionth of par through sixty rounds [ATK-B13, ENF-1]", async () => {
    const { liability, attacker, judge, loss, open, join } = await loadFixture(deployBonds);
    await open(1n, UNIT, attacker);
    await join(2n, 1n, UNIT);
    const domain = await liability.domainOf(1n);
    for (let round = 0; round < 60; round++) {
      const { assets } = await liability.domain(domain);
      // All but a hundred thousandth, so that the pool does not count as emptied.
      const keep = assets / 100_000n > 0n ? assets / 100_000n : 1n;
      await judge(1n, [loss(assets - keep)]);
      const before = await liability.bondOf(2n);
      await liability.connect(attacker).deposit(2n, UNIT);
      const after = await liability.bondOf(2n);
      expect(after - before, `round ${String(round)}`).to.be.within(UNIT - 2n, UNIT);

      const pool = await liability.domain(domain);
      expect(pool.shares).to.be.below(2n ** 116n);
      expect(pool.shares).to.be.at.most(pool.assets * 1_000_000n);
    }
    expect((await liability.domain(domain)).epoch).to.be.greaterThan(5n);
  });

  it("should start anew when one unit is left, and owe nobody for it [ATK-B13, ENF-1]", async () => {
    const { liability, attacker, judge, loss, open, join } = await loadFixture(deployBonds);
    await open(1n, 5_000_000n, attacker);
    await join(2n, 1n, 5_000_000n);
    const domain = await liability.domainOf(1n);
    for (let epoch = 1n; epoch <= 5n; epoch++) {
      const { assets } = await liability.domain(domain);
      await judge(1n, [loss(assets - 1n)]);
      const pool = await liability.domain(domain);
      expect([pool.epoch, pool.assets, pool.shares, pool.debt]).to.deep.equal([epoch, 0n, 0n, 0n]);
      await liability.connect(attacker).deposit(2n, 5_000_000n);
      expect(await liability.bondOf(2n)).to.equal(5_000_000n);
    }
  });
});
