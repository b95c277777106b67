import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  STATEMENT,
  declare,
  GRAVE,
  Ground,
  LEAST_AGE,
  LONGEST,
  openDoor,
  openPardon,
  type Pardon,
  SPACING,
} from "../../justice/Amnesty/Amnesty.fixture";
import {
  APPEAL_PERIOD,
  Choice,
  DAY,
  decide,
  file,
  idOf,
  legs,
  orderAgainst,
  tokens,
} from "../../justice/Court/Court.fixture";

const fine = (pardon: Pardon, compensation = 0n) =>
  legs.slash({
    compensation,
    penalty: tokens(40),
    victim: pardon.plaintiff.address,
    reporter: ethers.ZeroAddress,
    bounty: 0,
  });

describe("Attack: hide behind an amnesty", () => {
  it("should let a thief that declares delay answer for the theft when the panel sees one [LAW-7] [ATK-C7]", async () => {
    const pardon = await loadFixture(openPardon);
    // The thief takes the word that is forgiven, shows remorse with one unit, and has a friend convict it first.
    await declare(pardon, { restitution: 1n });
    const friend = pardon.expert;
    const sham = await orderAgainst(pardon, {
      claimant: pardon.assessor,
      evidence: STATEMENT,
      actAt: pardon.actAt,
      claim: tokens(40),
      legs: [fine(pardon)],
    });
    const first = await file(pardon, sham, friend);
    await decide(pardon, first, Choice.Claim);
    // The victim claims its loss under its own evidence, for the same incident.
    const honest = await orderAgainst(pardon, {
      incident: sham.incident,
      evidence: idOf("theft"),
      actAt: pardon.actAt,
      legs: [fine(pardon, tokens(60))],
    });
    const second = await file(pardon, honest);
    await decide(pardon, second, Choice.Claim);
    await time.increase(APPEAL_PERIOD);
    await pardon.court.execute(sham, 0);
    const bond = await pardon.city.liability.bondOf(pardon.respondent);
    await pardon.court.execute(honest, 0);
    expect(await pardon.city.liability.creditOf(pardon.plaintiff.address)).to.equal(tokens(60));
    expect(bond - (await pardon.city.liability.bondOf(pardon.respondent))).to.equal(tokens(100));
  });
  it("should let captured founders forgive no grave ground, nothing to come, and not for long [LAW-7]", async () => {
    const { amnesty, city } = await loadFixture(openDoor);
    const captured = amnesty.connect(city.admin);
    const now = await time.latest();
    for (const ground of GRAVE) {
      await expect(captured.openAmnesty([ground], DAY, now - LEAST_AGE)).to.be.revertedWithCustomError(
        amnesty,
        "Amnesty_GraveGround",
      );
    }
    await expect(captured.openAmnesty([Ground.Breach], DAY, now + DAY)).to.be.revertedWithCustomError(
      amnesty,
      "Amnesty_ActsTooRecent",
    );
    // Window after window: a sixth of the time at most.
    let open = 0;
    let windows = 0;
    while (open + windows * SPACING < 1_000 * DAY) {
      await captured.openAmnesty([Ground.Breach], LONGEST, now - LEAST_AGE);
      open += LONGEST;
      windows += 1;
      await expect(captured.openAmnesty([Ground.Breach], 1, now - LEAST_AGE)).to.be.revertedWithCustomError(
        amnesty,
        "Amnesty_TooSoon",
      );
      await time.increase(LONGEST + SPACING);
    }
    expect(windows).to.be.lessThan(6);
  });
  it("should let nobody buy peace with its own money going round [LAW-7]", async () => {
    const pardon = await loadFixture(openPardon);
    for (const victim of [pardon.defendant.address, pardon.cousin.address]) {
      await expect(declare(pardon, { victim })).to.be.revertedWithCustomError(pardon.amnesty, "Amnesty_OwnDomain");
    }
  });
  it("should leave a victim its money though another's credit cannot be paid [ATK-C8]", async () => {
    const pardon = await loadFixture(openPardon);
    const { amnesty, plaintiff, expert } = pardon;
    await declare(pardon);
    await declare(pardon, { statement: idOf("another"), victim: expert.address, restitution: tokens(7) });
    // One that never collects stands in nobody's way.
    await amnesty.connect(expert).collectRestitution(expert);
    expect(await amnesty.restitutionOf(plaintiff)).to.equal(tokens(60));
    expect(await pardon.city.token.balanceOf(amnesty)).to.equal(tokens(60));
  });
});
