import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { amend, CHARTER, Kind, register } from "../../identity/identity.fixture";
import { sponsorSignature } from "../../identity/Forks/Forks.fixture";
import { Choice, decide, file, openTrial, orderAgainst, Side, sit, tokens, type Trial } from "./Court.fixture";

const TAIL = CHARTER["identity.spinoff.tail"];

/** The keeper's passport sponsors the cousin's, which leaves the respondent's domain. */
async function spunOff(): Promise<Trial & { sponsor: bigint }> {
  const trial = await openTrial();
  const { city, keeper, cousin, kin } = trial;
  for (const tier of [1, 2, 3] as const) {
    await amend(city, `identity.tier.${tier}.age`, 0);
    await amend(city, `identity.tier.${tier}.audits`, 0);
  }
  const sponsor = await register(city, keeper, { kind: Kind.Human, bond: tokens(500) });
  await city.tiers.connect(keeper).raiseTier(sponsor, 3);
  await city.token.connect(keeper).approve(trial.court, 2n ** 256n - 1n);
  const terms = {
    passport: kin,
    sponsor,
    cover: tokens(150),
    royalty: 0,
    tail: TAIL,
    deadline: (await time.latest()) + 3_600,
  };
  await city.forks.connect(cousin).requestSpinOff(terms, await sponsorSignature(city, keeper, terms));
  await time.increase(CHARTER["identity.spinoff.notice"]);
  await city.forks.connect(cousin).completeSpinOff(kin, []);
  return { ...trial, sponsor };
}

describe("Court: the sponsor of a spin-off", () => {
  it("should defend and appeal for it during the tail, with its own passport [ENF-1c] [FORK-5]", async () => {
    const trial = await loadFixture(spunOff);
    const { court, keeper, sponsor } = trial;
    const order = await orderAgainst(trial, { respondent: trial.kin });
    const caseId = await file(trial, order);
    await court.connect(keeper).counter(order, { ...order, nonce: 99n, claim: tokens(100) }, sponsor);
    await decide(trial, caseId, Choice.Claim);
    await expect(court.connect(keeper).appealCase(caseId, sponsor))
      .to.emit(court, "MatterAppealed")
      .withArgs(caseId, keeper.address, Side.Respondent, 1, tokens(40), tokens(35));
  });

  it("should neither judge the case nor assess it [LAW-2] [LAW-8]", async () => {
    const trial = await loadFixture(spunOff);
    const caseId = await file(trial, await orderAgainst(trial, { respondent: trial.kin }));
    const { excludedDomains } = await trial.panels.termsOf(await sit(trial, caseId));
    expect(excludedDomains[2]).to.equal(await trial.city.liability.domainOf(trial.sponsor));
  });

  it("should be no party when the tail is over, to the second [FORK-5]", async () => {
    const trial = await loadFixture(spunOff);
    const { court, keeper, sponsor, city } = trial;
    const { tailEnds } = await city.forks.sponsorshipOf(trial.kin);
    await time.increaseTo(tailEnds - 3_600n);
    const order = await orderAgainst(trial, { respondent: trial.kin });
    const caseId = await file(trial, order);
    const offer = { ...order, nonce: 98n };
    await time.setNextBlockTimestamp(tailEnds);
    await expect(court.connect(keeper).counter(order, offer, sponsor))
      .to.be.revertedWithCustomError(court, "Court_NotParty")
      .withArgs(caseId, keeper.address);
    const { excludedDomains } = await trial.panels.termsOf(await sit(trial, caseId));
    expect(excludedDomains[2]).to.equal(0);
  });

  it("should be no party to a case against its former kin", async () => {
    const trial = await loadFixture(spunOff);
    const { court, keeper, sponsor, cousin, kin } = trial;
    const order = await orderAgainst(trial);
    const caseId = await file(trial, order);
    for (const [who, passport] of [
      [keeper, sponsor],
      [cousin, kin],
    ] as const)
      await expect(court.connect(who).counter(order, { ...order, nonce: 97n }, passport))
        .to.be.revertedWithCustomError(court, "Court_NotParty")
        .withArgs(caseId, who.address);
  });
});
