import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAY } from "../../justice/InterimCourt/InterimCourt.fixture";
import { deployBonds, LONGEST_CASE, UNBONDING } from "./bonds.fixture";

describe("Attack: withdraw on seeing the slash", () => {
  it("should slash what was queued before the case [ATK-B1, ENF-2]", async () => {
    const { liability, unit, victim, judge, loss, open, creditOf } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    await liability.connect(unit).queueWithdrawal(1n, 1_000n);
    await judge(1n, [loss(900n)]);
    expect(await creditOf(victim)).to.equal(900n);
    await time.increase(UNBONDING);
    await expect(liability.connect(unit).completeWithdrawal(1n, unit))
      .to.emit(liability, "BondWithdrawn")
      .withArgs(1n, await liability.domainOf(1n), unit.address, 100n);
  });

  it("should still hold the bond at the last moment a case can be filed for an act [ATK-B1, ENF-2]", async () => {
    const { liability, unit, victim, file, carryOut, loss, open, creditOf } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    // The act, and the queue in the very next second.
    const actAt = await time.latest();
    await liability.connect(unit).queueWithdrawal(1n, 1_000n);
    const { readyAt } = await liability.withdrawalOf(1n);
    expect(readyAt).to.be.greaterThan(actAt + UNBONDING);

    // Discovered late, filed in the last second of the limitation: the reserve now holds the bond through the notice.
    const discoveredAt = actAt + UNBONDING - DAY;
    await time.setNextBlockTimestamp(actAt + UNBONDING);
    const order = await file(1n, [loss(1_000n)], { actAt, discoveredAt, claim: 1_000n });
    await time.setNextBlockTimestamp(readyAt);
    await expect(liability.connect(unit).completeWithdrawal(1n, unit))
      .to.be.revertedWithCustomError(liability, "Liability_Reserved")
      .withArgs(await liability.domainOf(1n), 0n, 1_000n, readyAt + BigInt(LONGEST_CASE));
    await time.increase(DAY);
    await carryOut(order);
    expect(await creditOf(victim)).to.equal(1_000n);
  });

  it("should leave nothing to complete when the slash took all [ATK-B1]", async () => {
    const { liability, unit, judge, loss, open } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    await liability.connect(unit).queueWithdrawal(1n, 1_000n);
    await judge(1n, [loss(1_000n)]);
    await time.increase(UNBONDING);
    await expect(liability.connect(unit).completeWithdrawal(1n, unit))
      .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
      .withArgs(1n, 1_000n, 0n);
  });

  it("should not let a sibling out with the bond that answers for a case [ATK-B1, ATK-B12]", async () => {
    const { liability, unit, victim, file, carryOut, loss, open, join, creditOf } = await loadFixture(deployBonds);
    await open(1n, 10n);
    await join(2n, 1n, 1_000n);
    await liability.connect(unit).queueWithdrawal(2n, 1_000n);
    const { readyAt, latest } = await liability.withdrawalOf(2n);
    await time.increaseTo(readyAt - BigInt(DAY) / 2n);
    const order = await file(1n, [loss(1_010n)], { claim: 1_010n });
    await time.setNextBlockTimestamp(readyAt);
    await expect(liability.connect(unit).completeWithdrawal(2n, unit))
      .to.be.revertedWithCustomError(liability, "Liability_Reserved")
      .withArgs(await liability.domainOf(1n), 10n, 1_010n, latest);
    await time.increase(DAY);
    await carryOut(order);
    expect(await creditOf(victim)).to.equal(1_010n);
  });
});
