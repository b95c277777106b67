import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAY, idOf, legs, Sanction } from "../../justice/InterimCourt/InterimCourt.fixture";
import { deployBonds } from "./bonds.fixture";

describe("Attack: a mild sanction replaces a hard one, or a second incident id splits one", () => {
  it("should let no later sanction of any kind shorten another [ATK-B14, ENF-4]", async () => {
    const { liability, judge, open } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    await judge(1n, [
      legs.sanction(Sanction.Probation, 365 * DAY),
      legs.sanction(Sanction.Suspension, 90 * DAY),
      legs.sanction(Sanction.Exclusion, 400 * DAY),
    ]);
    const before = await liability.standing(1n);
    for (const kind of [Sanction.Warning, Sanction.Probation, Sanction.Suspension, Sanction.Exclusion])
      await judge(1n, [legs.sanction(kind, DAY)], { incident: idOf(`trifle ${String(kind)}`) });
    const after = await liability.standing(1n);
    expect(after.probationEnds).to.equal(before.probationEnds);
    expect(after.suspensionEnds).to.equal(before.suspensionEnds);
    expect(after.exclusionEnds).to.equal(before.exclusionEnds);
    expect(after.good).to.equal(false);
  });

  it("should not shorten a sanction that a sibling earned [ATK-B14, ENF-4, FORK-1]", async () => {
    const { liability, judge, open, join } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    await join(2n, 1n, 1_000n);
    await judge(1n, [legs.sanction(Sanction.Suspension, 90 * DAY)]);
    const { suspensionEnds } = await liability.standing(1n);
    await judge(2n, [legs.sanction(Sanction.Suspension, DAY)], { incident: idOf("another act") });
    expect((await liability.standing(2n)).suspensionEnds).to.equal(suspensionEnds);
  });

  it("should serve the whole of a longer sanction that follows a shorter one for the same act [ATK-B14, ENF-4]", async () => {
    const { liability, judge, open } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    const incident = idOf("one act");
    await judge(1n, [legs.sanction(Sanction.Suspension, DAY)], { incident });
    // A friendly first order cannot use the incident up: the missing days are served after it.
    await time.increase(30 * DAY);
    await judge(1n, [legs.sanction(Sanction.Suspension, 90 * DAY)], { incident });
    expect((await liability.standing(1n)).suspensionEnds).to.be.at.least((await time.latest()) + 89 * DAY - 10);
  });

  it("should pay a real victim whatever an accomplice was awarded for the incident before [ATK-B14, ENF-1b]", async () => {
    const { victim, attacker, judge, loss, open, creditOf } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    const incident = idOf("one act");
    await judge(1n, [loss(1n, { victim: attacker.address, penalty: 0n })], { incident });
    await judge(1n, [loss(600n)], { incident });
    expect(await creditOf(victim)).to.equal(600n);
  });

  it("should add what two incidents cost, so that a split act never costs less [ATK-B14, ENF-1b]", async () => {
    const { liability, judge, fine, open } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    await judge(1n, [fine(300n)], { incident: idOf("first half") });
    await judge(1n, [fine(300n)], { incident: idOf("second half") });
    expect(await liability.bondOf(1n)).to.equal(400n);
  });
});
