import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  DAYS,
  FIRST_DOMAIN,
  fork,
  idOf,
  indebt,
  mergeConsents,
  openCase,
  sanction,
  Sanction,
  tokens,
} from "../identity.fixture";
import { house, noticed, ready, spunOff, TAIL, WINDOW } from "./Forks.fixture";

const sorted = (ids: string[]): string[] => [...ids].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));

describe("Forks::completeSpinOff", () => {
  describe("when the time is wrong", () => {
    it("should refuse without a request", async () => {
      const { forks, applicant, leaver } = await loadFixture(house);
      await expect(forks.connect(applicant).completeSpinOff(leaver, []))
        .to.be.revertedWithCustomError(forks, "Forks_NoSpinOff")
        .withArgs(leaver);
    });

    it("should refuse 1 s before the notice is over and serve when it is [FORK-5]", async () => {
      const { forks, applicant, leaver } = await loadFixture(noticed);
      const { readyAt } = await forks.spinOffOf(leaver);
      await time.setNextBlockTimestamp(readyAt - 1n);
      await expect(forks.connect(applicant).completeSpinOff(leaver, []))
        .to.be.revertedWithCustomError(forks, "Forks_NoticeRuns")
        .withArgs(leaver, readyAt);
      await time.setNextBlockTimestamp(readyAt);
      await forks.connect(applicant).completeSpinOff(leaver, []);
    });

    it("should serve 1 s before the time for completion is over and refuse when it is", async () => {
      const { forks, applicant, leaver } = await loadFixture(noticed);
      const { readyAt } = await forks.spinOffOf(leaver);
      const expires = readyAt + BigInt(WINDOW);
      await time.increaseTo(expires - 2n);
      await forks.connect(applicant).completeSpinOff.staticCall(leaver, []);
      await time.setNextBlockTimestamp(expires);
      await expect(forks.connect(applicant).completeSpinOff(leaver, []))
        .to.be.revertedWithCustomError(forks, "Forks_NoticeExpired")
        .withArgs(leaver, expires);
    });
  });

  describe("when the caller or the sponsor is wrong", () => {
    it("should refuse whoever does not control the passport", async () => {
      const { forks, patron, leaver } = await loadFixture(ready);
      await expect(forks.connect(patron).completeSpinOff(leaver, []))
        .to.be.revertedWithCustomError(forks, "Forks_NotController")
        .withArgs(leaver, patron.address);
    });

    it("should refuse when the sponsor changed hands [ATK-I6]", async () => {
      const home = await loadFixture(noticed);
      const { forks, passports, applicant, patron, stranger, leaver, sponsor } = home;
      await passports.connect(patron).offerControl(sponsor, stranger.address);
      await time.increaseTo((await forks.spinOffOf(leaver)).readyAt);
      await passports.connect(stranger).acceptControl(sponsor);
      await expect(forks.connect(applicant).completeSpinOff(leaver, []))
        .to.be.revertedWithCustomError(forks, "Forks_SponsorChanged")
        .withArgs(sponsor);
    });

    it("should refuse when the sponsor is no longer fit [FORK-5]", async () => {
      const home = await loadFixture(ready);
      await sanction(home, home.sponsor, Sanction.Suspension, DAYS(1));
      await expect(home.forks.connect(home.applicant).completeSpinOff(home.leaver, []))
        .to.be.revertedWithCustomError(home.forks, "Forks_SponsorUnfit")
        .withArgs(home.sponsor, 0, false);
    });

    it("should refuse when the sponsor's domain merged with the leaver's", async () => {
      const home = await loadFixture(ready);
      const { forks, owner, applicant, patron, founder, leaver, sponsor } = home;
      await forks.merge(founder, sponsor, await mergeConsents(home, [owner, founder], [patron, sponsor]));
      await expect(forks.connect(applicant).completeSpinOff(leaver, []))
        .to.be.revertedWithCustomError(forks, "Forks_SameDomain")
        .withArgs(leaver, sponsor);
    });

    it("should refuse a sponsor whose free bond is short [ATK-I13]", async () => {
      const home = await loadFixture(ready);
      const { forks, liability, tiers, passports, applicant, patron, leaver, sponsor } = home;
      // The sponsor keeps its tier and covers this one with all that it has left.
      await passports.connect(patron).queueWithdrawal(sponsor, 1n);
      expect((await tiers.upheldTier(sponsor)).tier).to.equal(2);
      await expect(forks.connect(applicant).completeSpinOff(leaver, []))
        .to.be.revertedWithCustomError(forks, "Forks_SponsorUnfit")
        .withArgs(sponsor, 2, true);
      expect(await liability.coversOf(sponsor)).to.equal(0);
    });
  });

  describe("when the domain or the bond changed", () => {
    it("should refuse in debt [FORK-5]", async () => {
      const home = await loadFixture(ready);
      await indebt(home, home.founder);
      await expect(home.forks.connect(home.applicant).completeSpinOff(home.leaver, []))
        .to.be.revertedWithCustomError(home.forks, "Forks_NotClean")
        .withArgs(home.leaver);
    });

    it("should refuse under sanction [FORK-5]", async () => {
      const home = await loadFixture(ready);
      await sanction(home, home.founder, Sanction.Exclusion, DAYS(1));
      await expect(home.forks.connect(home.applicant).completeSpinOff(home.leaver, []))
        .to.be.revertedWithCustomError(home.forks, "Forks_NotClean")
        .withArgs(home.leaver);
    });

    for (const kind of ["Warning", "Probation"] as const) {
      it(`should refuse under a sanction of kind ${kind}, which takes no good standing [FORK-5]`, async () => {
        const home = await loadFixture(ready);
        const { forks, liability, applicant, founder, leaver } = home;
        await sanction(home, founder, Sanction[kind], DAYS(1));
        await expect(forks.connect(applicant).completeSpinOff(leaver, []))
          .to.be.revertedWithCustomError(liability, "Liability_NotInGoodStanding")
          .withArgs(await liability.domainOf(leaver));
        await time.increase(DAYS(1));
        await forks.connect(applicant).completeSpinOff(leaver, []);
      });
    }

    it("should refuse when the bond outgrew the cover", async () => {
      const home = await loadFixture(ready);
      const { forks, liability, applicant, leaver } = home;
      await liability.connect(applicant).deposit(leaver, tokens(1));
      await expect(forks.connect(applicant).completeSpinOff(leaver, []))
        .to.be.revertedWithCustomError(forks, "Forks_CoverTooLow")
        .withArgs(tokens(30), tokens("30.3"));
    });
  });

  describe("when a case was filed in the notice", () => {
    it("should refuse while it is passed over [FORK-5]", async () => {
      const home = await loadFixture(ready);
      const { forks, liability, applicant, founder, leaver, claimant } = home;
      await openCase(home, founder, claimant);
      await expect(forks.connect(applicant).completeSpinOff(leaver, []))
        .to.be.revertedWithCustomError(liability, "Liability_CaseOpen")
        .withArgs(await liability.domainOf(leaver), 1);
    });

    it("should refuse while it is named but not escrowed [FORK-5]", async () => {
      const home = await loadFixture(ready);
      const caseId = await openCase(home, home.founder, home.claimant);
      await expect(home.forks.connect(home.applicant).completeSpinOff(home.leaver, [caseId]))
        .to.be.revertedWithCustomError(home.forks, "Forks_CaseNotEscrowed")
        .withArgs(caseId);
    });

    it("should serve once it was ruled on [FORK-5]", async () => {
      const home = await loadFixture(ready);
      const caseId = await openCase(home, home.founder, home.claimant);
      await home.liability.connect(home.court).release(caseId, home.applicant.address);
      await home.forks.connect(home.applicant).completeSpinOff(home.leaver, []);
    });

    it("should serve once the claim is escrowed [FORK-5]", async () => {
      const home = await loadFixture(ready);
      const { forks, applicant, founder, leaver, claimant } = home;
      const caseId = await openCase(home, founder, claimant);
      await forks.connect(applicant).escrowClaim(leaver, caseId);
      await expect(forks.connect(applicant).completeSpinOff(leaver, [caseId])).to.emit(forks, "PassportSpunOff");
    });

    it("should excuse a second case of the same claimant's domain without paying again [FORK-5]", async () => {
      const home = await loadFixture(ready);
      const { forks, applicant, victim, founder, leaver, claimant } = home;
      const sibling = await fork(home, victim, claimant);
      const first = await openCase(home, founder, claimant);
      const second = await openCase(home, founder, sibling);
      await forks.connect(applicant).escrowClaim(leaver, first);
      await forks.connect(applicant).completeSpinOff(leaver, sorted([first, second]));
    });

    it("should excuse it also when the first was ruled on since", async () => {
      const home = await loadFixture(ready);
      const { forks, liability, court, applicant, founder, leaver, claimant } = home;
      const first = await openCase(home, founder, claimant);
      await forks.connect(applicant).escrowClaim(leaver, first);
      await liability.connect(court).release(first, applicant.address);
      const second = await openCase(home, founder, claimant);
      await forks.connect(applicant).completeSpinOff(leaver, [second]);
    });

    it("should not excuse another claimant's case by it", async () => {
      const home = await loadFixture(ready);
      const { forks, applicant, founder, leaver, claimant, sponsor } = home;
      const first = await openCase(home, founder, claimant);
      const second = await openCase(home, founder, sponsor);
      const third = await openCase(home, founder);
      await forks.connect(applicant).escrowClaim(leaver, first);
      for (const other of [second, third]) {
        await expect(forks.connect(applicant).completeSpinOff(leaver, sorted([first, other])))
          .to.be.revertedWithCustomError(forks, "Forks_CaseNotEscrowed")
          .withArgs(other);
      }
    });

    it("should refuse a case named twice", async () => {
      const home = await loadFixture(ready);
      const caseId = await openCase(home, home.founder, home.claimant);
      await home.forks.connect(home.applicant).escrowClaim(home.leaver, caseId);
      await expect(home.forks.connect(home.applicant).completeSpinOff(home.leaver, [caseId, caseId]))
        .to.be.revertedWithCustomError(home.forks, "Forks_CasesUnsorted")
        .withArgs(caseId);
    });

    it("should refuse a ninth case", async () => {
      const { forks, applicant, leaver } = await loadFixture(ready);
      const ids = sorted(Array.from({ length: 9 }, (_, i) => idOf(`case ${i}`)));
      await expect(forks.connect(applicant).completeSpinOff(leaver, ids))
        .to.be.revertedWithCustomError(forks, "Forks_TooManyCases")
        .withArgs(9, 8);
    });

    it("should refuse a case against another domain", async () => {
      const home = await loadFixture(ready);
      const elsewhere = await openCase(home, home.sponsor, home.claimant);
      await expect(home.forks.connect(home.applicant).completeSpinOff(home.leaver, [elsewhere]))
        .to.be.revertedWithCustomError(home.forks, "Forks_CaseElsewhere")
        .withArgs(elsewhere, home.leaver);
    });
  });

  describe("when the leaver would take somebody along", () => {
    it("should refuse a controller that controls another in the domain [FORK-6]", async () => {
      const home = await loadFixture(ready);
      const { forks, passports, applicant, leaver } = home;
      await fork(home, applicant, leaver);
      await expect(forks.connect(applicant).completeSpinOff(leaver, [])).to.be.revertedWithCustomError(
        passports,
        "Passports_NotAlone",
      );
    });
  });

  describe("when all is well", () => {
    it("should move the passport with its bond to a domain of its own [FORK-5]", async () => {
      const home = await loadFixture(ready);
      const { forks, liability, passports, applicant, founder, leaver, sponsor } = home;
      const origin = await liability.domainOf(leaver);
      const at = (await time.latest()) + 10;
      await time.setNextBlockTimestamp(at);
      await expect(forks.connect(applicant).completeSpinOff(leaver, []))
        .to.emit(forks, "PassportSpunOff")
        .withArgs(leaver, sponsor, origin, tokens(30), 1_000, at + TAIL, 0);
      expect(await liability.domainOf(leaver)).to.not.equal(origin);
      expect(await liability.domainOf(founder)).to.equal(origin);
      expect(await liability.bondOf(leaver)).to.equal(tokens(100));
      expect(await passports.isInGoodStanding(leaver)).to.equal(true);
      expect((await forks.spinOffOf(leaver)).sponsor).to.equal(0);
    });

    it("should keep the terms on chain [FORK-5]", async () => {
      const { forks, leaver, founder, sponsor } = await loadFixture(spunOff);
      const terms = await forks.sponsorshipOf(leaver);
      expect(terms.sponsor).to.equal(sponsor);
      expect(terms.cover).to.equal(tokens(30));
      expect(terms.royalty).to.equal(1_000);
      expect(terms.since).to.equal(await time.latest());
      expect(terms.tailEnds).to.equal(terms.since + BigInt(TAIL));
      expect((await forks.sponsorshipOf(founder)).sponsor).to.equal(0);
    });

    it("should take the controller along, and nobody else [FORK-6]", async () => {
      const { liability, passports, applicant, owner, leaver, founder } = await loadFixture(spunOff);
      const theirs = await passports.bindingOf(applicant.address);
      expect(theirs.home).to.equal(await liability.domainOf(leaver));
      expect(theirs.roles).to.equal(1);
      const ours = await passports.bindingOf(owner.address);
      expect(ours.home).to.equal(await liability.domainOf(founder));
      expect(ours.home).to.be.greaterThanOrEqual(FIRST_DOMAIN);
    });

    it("should lock the sponsor's cover for the tail [FORK-5]", async () => {
      const { liability, passports, patron, sponsor } = await loadFixture(spunOff);
      expect(await liability.coversOf(sponsor)).to.equal(tokens(30));
      await expect(passports.connect(patron).queueWithdrawal(sponsor, tokens(470) + 1n))
        .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
        .withArgs(sponsor, tokens(470) + 1n, tokens(470));
    });

    it("should lock the leaver's bond for the tail [FORK-5]", async () => {
      const { liability, passports, applicant, leaver } = await loadFixture(spunOff);
      const { tailEnds } = await liability.departureOf(leaver);
      await passports.connect(applicant).queueWithdrawal(leaver, tokens(100));
      await time.increase(DAYS(21));
      await expect(passports.connect(applicant).completeWithdrawal(leaver))
        .to.be.revertedWithCustomError(liability, "Liability_Locked")
        .withArgs(leaver, tailEnds);
      await time.increaseTo(tailEnds);
      await passports.connect(applicant).completeWithdrawal(leaver);
    });

    it("should start its time in good standing anew", async () => {
      const { tiers, leaver } = await loadFixture(spunOff);
      expect(await tiers.goodSince(leaver)).to.equal(await time.latest());
    });

    it("should leave the old domain's later sanctions behind", async () => {
      const home = await loadFixture(spunOff);
      await sanction(home, home.founder, Sanction.Exclusion, DAYS(300));
      expect(await home.passports.isInGoodStanding(home.leaver)).to.equal(true);
    });
  });
});
