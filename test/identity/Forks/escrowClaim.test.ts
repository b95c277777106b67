import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { fork, openCase, register, tokens } from "../identity.fixture";
import { house, noticed } from "./Forks.fixture";

describe("Forks::escrowClaim", () => {
  it("should refuse whoever does not control the passport", async () => {
    const home = await loadFixture(noticed);
    const caseId = await openCase(home, home.founder, home.claimant);
    await expect(home.forks.connect(home.owner).escrowClaim(home.leaver, caseId))
      .to.be.revertedWithCustomError(home.forks, "Forks_NotController")
      .withArgs(home.leaver, home.owner.address);
  });

  it("should refuse when no spin-off waits", async () => {
    const home = await loadFixture(house);
    const caseId = await openCase(home, home.founder, home.claimant);
    await expect(home.forks.connect(home.applicant).escrowClaim(home.leaver, caseId))
      .to.be.revertedWithCustomError(home.forks, "Forks_NoSpinOff")
      .withArgs(home.leaver);
  });

  it("should refuse a case that is not open", async () => {
    const home = await loadFixture(noticed);
    const caseId = await openCase(home, home.founder, home.claimant);
    await home.liability.connect(home.court).release(caseId, home.applicant.address);
    await expect(home.forks.connect(home.applicant).escrowClaim(home.leaver, caseId))
      .to.be.revertedWithCustomError(home.forks, "Forks_CaseElsewhere")
      .withArgs(caseId, home.leaver);
  });

  it("should refuse a case against another domain", async () => {
    const home = await loadFixture(noticed);
    const caseId = await openCase(home, home.sponsor, home.claimant);
    await expect(home.forks.connect(home.applicant).escrowClaim(home.leaver, caseId))
      .to.be.revertedWithCustomError(home.forks, "Forks_CaseElsewhere")
      .withArgs(caseId, home.leaver);
  });

  it("should refuse a second claim of one claimant's domain [FORK-5]", async () => {
    const home = await loadFixture(noticed);
    const { forks, applicant, victim, founder, leaver, claimant } = home;
    const sibling = await fork(home, victim, claimant);
    const first = await openCase(home, founder, claimant);
    const second = await openCase(home, founder, sibling);
    await forks.connect(applicant).escrowClaim(leaver, first);
    await expect(forks.connect(applicant).escrowClaim(leaver, second))
      .to.be.revertedWithCustomError(forks, "Forks_ClaimantServed")
      .withArgs(second, sibling);
  });

  it("should refuse a ninth claimant", async () => {
    const home = await loadFixture(noticed);
    const { forks, applicant, founder, leaver, people } = home;
    for (const person of people.slice(5, 13)) {
      const claimant = await register(home, person);
      await forks.connect(applicant).escrowClaim(leaver, await openCase(home, founder, claimant));
    }
    const ninth = await openCase(home, founder, home.claimant);
    await expect(forks.connect(applicant).escrowClaim(leaver, ninth))
      .to.be.revertedWithCustomError(forks, "Forks_TooManyCases")
      .withArgs(9, 8);
  });

  it("should draw the claim from the applicant and say so [FORK-5]", async () => {
    const home = await loadFixture(noticed);
    const { forks, liability, token, applicant, founder, leaver, claimant } = home;
    const caseId = await openCase(home, founder, claimant, tokens(25));
    const sent = forks.connect(applicant).escrowClaim(leaver, caseId);
    await expect(sent).to.changeTokenBalances(token, [applicant, liability], [-tokens(25), tokens(25)]);
    await expect(sent).to.emit(forks, "SpinOffClaimEscrowed").withArgs(leaver, caseId, claimant);
    const claim = await liability.caseOf(caseId);
    expect(claim.applicant).to.equal(leaver);
    expect(claim.escrow).to.equal(tokens(25));
  });

  it("should take each case of a claimant without a passport by itself", async () => {
    const home = await loadFixture(noticed);
    const { forks, liability, applicant, founder, leaver } = home;
    const first = await openCase(home, founder);
    const second = await openCase(home, founder);
    await forks.connect(applicant).escrowClaim(leaver, first);
    await forks.connect(applicant).escrowClaim(leaver, second);
    expect((await liability.caseOf(second)).applicant).to.equal(leaver);
  });

  it("should give back what the case does not use", async () => {
    const home = await loadFixture(noticed);
    const { forks, liability, court, applicant, founder, leaver, claimant } = home;
    const caseId = await openCase(home, founder, claimant, tokens(25));
    await forks.connect(applicant).escrowClaim(leaver, caseId);
    await liability.connect(court).release(caseId, applicant.address);
    expect(await liability.creditOf(applicant.address)).to.equal(tokens(25));
  });
});
