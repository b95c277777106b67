import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { fork, idOf, slash, tokens } from "../../identity/identity.fixture";
import {
  award,
  commit,
  EVIDENCE,
  foundBounties,
  INCIDENT,
  report,
  reveal,
  SALT,
} from "../../justice/Bounties/Bounties.fixture";

describe("Attack: take another's bounty, or earn one's own", () => {
  it("should leave a copied report worth nothing, at whatever step it is copied [ATK-C7, ENF-9]", async () => {
    const world = await loadFixture(foundBounties);
    const { bounties, rival, reporter, respondent } = world;
    // The commitment is copied from the mempool.
    const commitment = await bounties.commitmentOf(reporter, respondent, EVIDENCE, SALT);
    await bounties.connect(rival).commitReport(commitment);
    await commit(world);
    await expect(bounties.connect(rival).revealReport(respondent, EVIDENCE, SALT)).to.be.revertedWithCustomError(
      bounties,
      "Bounties_NotCommitted",
    );
    // The reveal is copied from the mempool and mined first.
    await report(world, { by: rival });
    await reveal(world);
    await expect(award(world, 1n, { by: rival })).to.be.revertedWithCustomError(bounties, "Bounties_NotReporter");
    await award(world, 1n);
  });
  it("should make self-conviction a loss, turned in or not [ATK-C7]", async () => {
    const world = await loadFixture(foundBounties);
    const { bounties, city, holder, respondent } = world;
    await fork(city, holder, respondent);
    await report(world, { by: holder });
    await expect(award(world, tokens(10), { by: holder })).to.be.revertedWithCustomError(
      bounties,
      "Bounties_OwnDomain",
    );
    await bounties.connect(holder).turnIn(respondent, INCIDENT);
    await slash(city, respondent, { penalty: tokens(60), incident: INCIDENT });
    await expect(award(world, tokens(31), { by: holder })).to.be.revertedWithCustomError(
      bounties,
      "Bounties_AboveHalfPenalty",
    );
    await award(world, tokens(30), { by: holder });
    expect(await bounties.bountyCreditOf(holder)).to.be.lessThan(tokens(60));
  });
  it("should let no run of awards drain the budget within an epoch [ATK-B8]", async () => {
    const world = await loadFixture(foundBounties);
    const { bounties, reporter, city } = world;
    for (let i = 0; i < 5; i += 1) {
      await report(world, { evidence: idOf(`evidence ${String(i)}`) });
      await award(world, tokens(150), { evidence: idOf(`evidence ${String(i)}`) });
    }
    expect(await bounties.bountyCreditOf(reporter)).to.equal(tokens(200));
    expect(await bounties.dueTo(reporter)).to.equal(tokens(550));
    expect(await city.token.balanceOf(bounties)).to.equal(tokens(1_000));
  });
});
