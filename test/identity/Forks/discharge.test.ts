import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { amend, DAYS, fork, indebt, register, tokens } from "../identity.fixture";
import { house, noticed } from "./Forks.fixture";

const HAIRCUT = 8_000;
const PROBATION = DAYS(365);

/** By the leaver's own act the house owes 100 tokens and has nothing left. */
async function bankrupt() {
  const home = await house();
  await indebt(home, home.leaver, tokens(100));
  return home;
}

describe("Forks::discharge", () => {
  it("should refuse whoever holds no court's mantle [FORK-4]", async () => {
    const { forks, applicant, leaver } = await loadFixture(bankrupt);
    await expect(forks.connect(applicant).discharge(leaver, HAIRCUT, PROBATION))
      .to.be.revertedWithCustomError(forks, "Guarded_Unauthorized")
      .withArgs(applicant.address, forks.interface.getFunction("discharge").selector);
  });

  it("should refuse a haircut 1 bp above the cap [FORK-4]", async () => {
    const { forks, court, leaver } = await loadFixture(bankrupt);
    await expect(forks.connect(court).discharge(leaver, HAIRCUT + 1, PROBATION))
      .to.be.revertedWithCustomError(forks, "Forks_HaircutTooHigh")
      .withArgs(HAIRCUT + 1, HAIRCUT);
  });

  it("should refuse an unknown passport", async () => {
    const { forks, liability, court } = await loadFixture(bankrupt);
    await expect(forks.connect(court).discharge(99, HAIRCUT, PROBATION))
      .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
      .withArgs(99);
  });

  it("should refuse a controller that controls another [FORK-4] [ATK-I7]", async () => {
    const home = await loadFixture(bankrupt);
    const { forks, passports, court, applicant, leaver } = home;
    await register(home, applicant, { bond: tokens(100) });
    await expect(forks.connect(court).discharge(leaver, HAIRCUT, PROBATION)).to.be.revertedWithCustomError(
      passports,
      "Passports_NotAlone",
    );
  });

  it("should move the passport to a new domain with the rest of its debt, on probation [FORK-4]", async () => {
    const home = await loadFixture(bankrupt);
    const { forks, liability, passports, court, applicant, leaver } = home;
    const origin = await liability.domainOf(leaver);
    const at = (await time.latest()) + 10;
    await time.setNextBlockTimestamp(at);
    await expect(forks.connect(court).discharge(leaver, HAIRCUT, PROBATION))
      .to.emit(forks, "PassportDischarged")
      .withArgs(leaver, origin, HAIRCUT, PROBATION);
    const standing = await passports.standing(leaver);
    expect(standing.domain).to.not.equal(origin);
    expect(standing.probationEnds).to.equal(at + PROBATION);
    expect(standing.tier).to.equal(0);
    expect(standing.debt).to.equal(tokens(20));
    expect((await passports.bindingOf(applicant.address)).home).to.equal(standing.domain);
  });

  it("should forgive the haircut of what its own acts owe, and no more [FORK-4]", async () => {
    const home = await loadFixture(bankrupt);
    const { forks, liability, court, leaver, victim } = home;
    const origin = await liability.domainOf(leaver);
    await forks.connect(court).discharge(leaver, HAIRCUT, PROBATION);
    expect((await liability.standing(leaver)).debt).to.equal(tokens(20));
    const [log] = await liability.queryFilter(liability.filters.MemberDischarged(leaver));
    expect([log?.args.debt, log?.args.fines, log?.args.forgiven]).to.deep.equal([tokens(20), 0n, tokens(80)]);
    expect((await liability.domain(origin)).debt).to.equal(0);
    expect(await liability.creditOf(victim.address)).to.equal(0);
  });

  it("should leave the debt of another's acts with the domain", async () => {
    const home = await loadFixture(house);
    const { forks, liability, court, founder, leaver } = home;
    await indebt(home, founder, tokens(100));
    await forks.connect(court).discharge(leaver, HAIRCUT, PROBATION);
    expect((await liability.standing(leaver)).debt).to.equal(0);
    expect((await liability.standing(founder)).debt).to.equal(tokens(100));
  });

  it("should make the new bond pay the rest of the debt first", async () => {
    const home = await loadFixture(bankrupt);
    const { forks, liability, passports, court, applicant, leaver } = home;
    await forks.connect(court).discharge(leaver, HAIRCUT, PROBATION);
    const { debt } = await passports.standing(leaver);
    expect(await passports.isInGoodStanding(leaver)).to.equal(false);
    await liability.connect(applicant).deposit(leaver, debt + tokens(100));
    const standing = await passports.standing(leaver);
    expect(standing.debt).to.equal(0);
    expect(standing.bond).to.equal(tokens(100));
    expect(standing.good).to.equal(true);
  });

  it("should set the tier to 0 and start the time anew", async () => {
    const home = await loadFixture(house);
    const { forks, liability, passports, tiers, court, applicant, leaver } = home;
    await amend(home, "identity.tier.1.bond", tokens(10));
    await tiers.connect(applicant).raiseTier(leaver, 1);
    await indebt(home, leaver, tokens(100));
    await forks.connect(court).discharge(leaver, HAIRCUT, PROBATION);
    expect((await passports.passport(leaver)).tier).to.equal(0);
    const { leftAt } = await liability.departureOf(leaver);
    expect(await tiers.goodSince(leaver)).to.equal(leftAt + BigInt(PROBATION));
  });

  it("should void a spin-off that waited", async () => {
    const home = await loadFixture(noticed);
    const { forks, court, leaver } = home;
    await indebt(home, home.founder, tokens(100));
    await forks.connect(court).discharge(leaver, HAIRCUT, PROBATION);
    expect((await forks.spinOffOf(leaver)).sponsor).to.equal(0);
  });

  it("should leave the others in the old domain with their debt", async () => {
    const home = await loadFixture(bankrupt);
    const { forks, passports, court, owner, founder, leaver } = home;
    await indebt(home, founder, tokens(50));
    await forks.connect(court).discharge(leaver, HAIRCUT, PROBATION);
    expect(await passports.isInGoodStanding(founder)).to.equal(false);
    await expect(fork(home, owner, founder)).to.be.revertedWithCustomError(forks, "Forks_NotClean");
  });
});
