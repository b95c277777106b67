import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAY, idOf, INSURANCE, legs, Sanction } from "../../justice/InterimCourt/InterimCourt.fixture";
import { deployBonds } from "./bonds.fixture";

const incident = idOf("one act");

describe("Attack: punish one incident many times, or return after exclusion", () => {
  it("should count only the worst of several penalties for one incident [ATK-B6, ENF-1b]", async () => {
    const { liability, judge, fine, open, creditOf } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    for (const penalty of [100n, 250n, 100n, 250n, 249n]) await judge(1n, [fine(penalty)], { incident });
    expect(await creditOf(INSURANCE)).to.equal(250n);
    expect(await liability.bondOf(1n)).to.equal(750n);
    expect(await liability.penaltyOf(incident, 1n)).to.equal(250n);
  });

  it("should pay the reporter's bounty once for one incident [ATK-B6, ENF-3]", async () => {
    const { reporter, judge, fine, open, creditOf } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    for (let i = 0; i < 3; i++) await judge(1n, [fine(200n, { reporter: reporter.address })], { incident });
    expect(await creditOf(reporter)).to.equal(20n);
  });

  it("should count only the longest of several sanctions for one incident [ATK-B6, ENF-4]", async () => {
    const { liability, judge, open } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    await judge(1n, [legs.sanction(Sanction.Suspension, 30 * DAY)], { incident });
    const { suspensionEnds } = await liability.standing(1n);
    for (let i = 0; i < 4; i++) await judge(1n, [legs.sanction(Sanction.Suspension, 30 * DAY)], { incident });
    expect((await liability.standing(1n)).suspensionEnds).to.equal(suspensionEnds);
  });

  it("should not let an excluded member return under its id, a sibling or a new one beside it [ATK-B6, FORK-6]", async () => {
    const { liability, unit, payer, judge, open, join } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    await join(2n, 1n, 1_000n);
    await judge(1n, [legs.sanction(Sanction.Exclusion, 2 ** 32 - 1)]);
    const domain = await liability.domainOf(1n);

    // It leaves with its bond and closes.
    await liability.connect(unit).queueWithdrawal(1n, 1_000n);
    await time.increase(21 * DAY);
    await liability.connect(unit).completeWithdrawal(1n, payer);
    await liability.connect(unit).close(1n);

    await expect(open(1n, 1_000n)).to.be.revertedWithCustomError(liability, "Liability_BadMemberId").withArgs(1n);
    await join(3n, 1n, 1_000n);
    for (const id of [1n, 2n, 3n]) {
      expect(await liability.domainOf(id)).to.equal(domain);
      expect(await liability.isInGoodStanding(id)).to.equal(false);
    }
    await open(4n, 1_000n);
    await expect(liability.connect(unit).merge(4n, 3n))
      .to.be.revertedWithCustomError(liability, "Liability_NotInGoodStanding")
      .withArgs(domain);
    await expect(liability.connect(unit).spinOff(3n, 4n, 300n, 180 * DAY, 0n))
      .to.be.revertedWithCustomError(liability, "Liability_NotInGoodStanding")
      .withArgs(domain);
  });
});
