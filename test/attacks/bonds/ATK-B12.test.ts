import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAY } from "../../justice/InterimCourt/InterimCourt.fixture";
import { deployBonds, LONGEST_CASE, UNBONDING } from "./bonds.fixture";

describe("Attack: freeze a whole domain by a series of cheap cases", () => {
  it("should pay a withdrawal at its last moment whatever is reserved [ATK-B12, ENF-2]", async () => {
    const { liability, unit, file, loss, open, join, payer } = await loadFixture(deployBonds);
    await open(1n, 100n);
    await join(2n, 1n, 900n);
    await liability.connect(unit).queueWithdrawal(2n, 900n);
    const { readyAt, latest } = await liability.withdrawalOf(2n);
    expect(latest - readyAt).to.equal(LONGEST_CASE);

    // A new case for the whole pool every ten days, each before the one before it ends.
    while (BigInt(await time.latest()) + BigInt(10 * DAY) < latest) {
      await file(1n, [loss(1_000n)], { claim: 1_000n });
      await time.increase(10 * DAY);
    }
    await file(1n, [loss(1_000n)], { claim: 1_000n });
    expect((await liability.standing(2n)).reserve).to.be.at.least(5_000n);
    await time.setNextBlockTimestamp(latest - 1n);
    await expect(liability.connect(unit).completeWithdrawal(2n, payer)).to.be.revertedWithCustomError(
      liability,
      "Liability_Reserved",
    );
    await time.setNextBlockTimestamp(latest);
    await expect(liability.connect(unit).completeWithdrawal(2n, payer))
      .to.emit(liability, "BondWithdrawn")
      .withArgs(2n, await liability.domainOf(2n), payer.address, 900n);
  });

  it("should pay what leaves the reserve at once [ATK-B12, ENF-2]", async () => {
    const { liability, unit, file, loss, open, join, payer } = await loadFixture(deployBonds);
    await open(1n, 100n);
    await join(2n, 1n, 900n);
    await liability.connect(unit).queueWithdrawal(2n, 800n);
    await time.increase(UNBONDING);
    await file(1n, [loss(200n)], { claim: 200n });
    await expect(liability.connect(unit).completeWithdrawal(2n, payer)).to.emit(liability, "BondWithdrawn");
  });

  it("should hold a withdrawal that cuts one unit into the reserve, whichever member asks [ATK-B12, ENF-2]", async () => {
    const { liability, unit, file, loss, open, join, payer } = await loadFixture(deployBonds);
    await open(1n, 100n);
    await join(2n, 1n, 900n);
    await liability.connect(unit).queueWithdrawal(2n, 801n);
    await liability.connect(unit).queueWithdrawal(1n, 100n);
    await time.increase(UNBONDING);
    await file(1n, [loss(200n)], { claim: 200n });
    const { latest } = await liability.withdrawalOf(2n);
    await expect(liability.connect(unit).completeWithdrawal(2n, payer))
      .to.be.revertedWithCustomError(liability, "Liability_Reserved")
      .withArgs(await liability.domainOf(2n), 199n, 200n, latest);
    // The defendant's own bond is no more frozen than its sibling's: what leaves the reserve passes.
    await expect(liability.connect(unit).completeWithdrawal(1n, payer)).to.emit(liability, "BondWithdrawn");
  });

  it("should free the domain the moment a case ends [ATK-B12, ENF-2]", async () => {
    const { liability, court, unit, file, carryOut, loss, open, payer } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    await liability.connect(unit).queueWithdrawal(1n, 999n);
    await time.increase(UNBONDING);
    const order = await file(1n, [loss(1n)], { claim: 1_000n });
    await time.increase(DAY);
    await expect(liability.connect(unit).completeWithdrawal(1n, payer)).to.be.revertedWithCustomError(
      liability,
      "Liability_Reserved",
    );
    await carryOut(order);
    expect((await court.orderOf(await court.hashOrder(order))).status).to.equal(3);
    await expect(liability.connect(unit).completeWithdrawal(1n, payer)).to.emit(liability, "BondWithdrawn");
  });

  it("should not let a domain with an open case merge or split its liability away [ATK-B12, FORK-3]", async () => {
    const { liability, unit, file, loss, open, join } = await loadFixture(deployBonds);
    await open(1n, 100n);
    await join(2n, 1n, 900n);
    await open(5n, 5_000n);
    await file(1n, [loss(50n)], { claim: 50n });
    const domain = await liability.domainOf(1n);
    await expect(liability.connect(unit).merge(2n, 5n))
      .to.be.revertedWithCustomError(liability, "Liability_CaseOpen")
      .withArgs(domain, 1n);
    await expect(liability.connect(unit).spinOff(2n, 5n, 270n, 180 * DAY, 0n))
      .to.be.revertedWithCustomError(liability, "Liability_CaseOpen")
      .withArgs(domain, 1n);
  });
});
