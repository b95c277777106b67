import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { amend, DAYS, indebt, openCase, sanction, Sanction, tokens } from "../identity.fixture";
import { house, NOTICE, noticed, request, sponsorSignature, TAIL, termsOf, WINDOW } from "./Forks.fixture";

describe("Forks::requestSpinOff", () => {
  describe("when the request cannot be made", () => {
    it("should refuse whoever does not control the passport", async () => {
      const home = await loadFixture(house);
      const terms = await termsOf(home);
      const signature = await sponsorSignature(home, home.patron, terms);
      await expect(home.forks.connect(home.owner).requestSpinOff(terms, signature))
        .to.be.revertedWithCustomError(home.forks, "Forks_NotController")
        .withArgs(home.leaver, home.owner.address);
    });

    it("should refuse a second request while one waits", async () => {
      const home = await loadFixture(noticed);
      await expect(request(home))
        .to.be.revertedWithCustomError(home.forks, "Forks_SpinOffPending")
        .withArgs(home.leaver);
    });

    it("should refuse terms 1 s after their deadline and take them at it", async () => {
      const home = await loadFixture(house);
      const terms = await termsOf(home);
      const signature = await sponsorSignature(home, home.patron, terms);
      await time.setNextBlockTimestamp(terms.deadline + 1);
      await expect(home.forks.connect(home.applicant).requestSpinOff(terms, signature))
        .to.be.revertedWithCustomError(home.forks, "Forks_TermsExpired")
        .withArgs(terms.deadline);
      const later = await termsOf(home);
      const fresh = await sponsorSignature(home, home.patron, later);
      await time.setNextBlockTimestamp(later.deadline);
      await home.forks.connect(home.applicant).requestSpinOff(later, fresh);
    });
  });

  describe("when the domain is not clean", () => {
    it("should refuse in debt [FORK-5]", async () => {
      const home = await loadFixture(house);
      await indebt(home, home.founder);
      await expect(request(home)).to.be.revertedWithCustomError(home.forks, "Forks_NotClean").withArgs(home.leaver);
    });

    it("should refuse under sanction [FORK-5]", async () => {
      const home = await loadFixture(house);
      await sanction(home, home.founder, Sanction.Suspension, DAYS(1));
      await expect(request(home)).to.be.revertedWithCustomError(home.forks, "Forks_NotClean").withArgs(home.leaver);
    });

    it("should refuse in quarantine [FORK-5]", async () => {
      const home = await loadFixture(house);
      await home.liability.connect(home.sentinel).quarantine(home.founder, DAYS(1));
      await expect(request(home)).to.be.revertedWithCustomError(home.forks, "Forks_NotClean").withArgs(home.leaver);
    });

    it("should refuse with an open case [FORK-5]", async () => {
      const home = await loadFixture(house);
      await openCase(home, home.founder, home.claimant);
      await expect(request(home)).to.be.revertedWithCustomError(home.forks, "Forks_NotClean").withArgs(home.leaver);
    });
  });

  describe("when the sponsor is unfit", () => {
    it("should refuse a tier below 3 [FORK-5]", async () => {
      const home = await loadFixture(house);
      const { forks, passports, patron, sponsor } = home;
      await passports.connect(patron).queueWithdrawal(sponsor, 1n);
      await expect(request(home)).to.be.revertedWithCustomError(forks, "Forks_SponsorUnfit").withArgs(sponsor, 2, true);
    });

    it("should refuse one out of good standing [FORK-5]", async () => {
      const home = await loadFixture(house);
      await sanction(home, home.sponsor, Sanction.Suspension, DAYS(1));
      await expect(request(home))
        .to.be.revertedWithCustomError(home.forks, "Forks_SponsorUnfit")
        .withArgs(home.sponsor, 0, false);
    });

    it("should refuse one on probation", async () => {
      const home = await loadFixture(house);
      await sanction(home, home.sponsor, Sanction.Probation, DAYS(1));
      await expect(request(home))
        .to.be.revertedWithCustomError(home.forks, "Forks_SponsorUnfit")
        .withArgs(home.sponsor, 1, true);
    });

    it("should refuse an unknown one", async () => {
      const home = await loadFixture(house);
      await expect(request(home, { sponsor: 99n }))
        .to.be.revertedWithCustomError(home.forks, "Forks_SponsorUnfit")
        .withArgs(99, 0, false);
    });

    it("should refuse one of the leaver's own domain [FORK-5]", async () => {
      const home = await loadFixture(house);
      const { forks, liability, tiers, owner, founder, leaver } = home;
      await amend(home, "identity.tier.3.bond", tokens(100));
      await amend(home, "identity.tier.2.bond", tokens(100));
      const kin = await termsOf(home, { sponsor: founder });
      // A human principal is another test's matter: the patron's human vouches for the founder.
      const deadline = (await time.latest()) + 3_600;
      const vouched = await home.patron.signTypedData(
        {
          name: "Isopolity Tiers",
          version: "1",
          chainId: (await ethers.provider.getNetwork()).chainId,
          verifyingContract: await tiers.getAddress(),
        },
        {
          Principal: [
            { name: "passport", type: "uint256" },
            { name: "human", type: "uint256" },
            { name: "nonce", type: "uint256" },
            { name: "deadline", type: "uint48" },
          ],
        },
        { passport: founder, human: home.sponsor, nonce: 0, deadline },
      );
      await tiers.connect(owner).setPrincipal(founder, home.sponsor, deadline, vouched);
      await tiers.connect(owner).raiseTier(founder, 3);
      const signature = await sponsorSignature(home, owner, kin);
      expect(await liability.domainOf(founder)).to.equal(await liability.domainOf(leaver));
      await expect(forks.connect(home.applicant).requestSpinOff(kin, signature))
        .to.be.revertedWithCustomError(forks, "Forks_SameDomain")
        .withArgs(leaver, founder);
    });
  });

  describe("when the charter refuses the terms", () => {
    it("should refuse a royalty 1 bp above the cap [FORK-5]", async () => {
      const home = await loadFixture(house);
      await expect(request(home, { royalty: 1_001 }))
        .to.be.revertedWithCustomError(home.forks, "Forks_RoyaltyTooHigh")
        .withArgs(1_001, 1_000);
    });

    it("should refuse a tail 1 s short [FORK-5]", async () => {
      const home = await loadFixture(house);
      await expect(request(home, { tail: TAIL - 1 }))
        .to.be.revertedWithCustomError(home.forks, "Forks_TailTooShort")
        .withArgs(TAIL - 1, TAIL);
    });

    it("should refuse a cover 1 wei short [FORK-5]", async () => {
      const home = await loadFixture(house);
      await expect(request(home, { cover: tokens(30) - 1n }))
        .to.be.revertedWithCustomError(home.forks, "Forks_CoverTooLow")
        .withArgs(tokens(30) - 1n, tokens(30));
    });

    it("should round the least cover up", async () => {
      const home = await loadFixture(house);
      await home.liability.connect(home.applicant).deposit(home.leaver, 1n);
      await expect(request(home))
        .to.be.revertedWithCustomError(home.forks, "Forks_CoverTooLow")
        .withArgs(tokens(30), tokens(30) + 1n);
    });
  });

  describe("when the sponsor has not signed", () => {
    it("should refuse another's signature", async () => {
      const home = await loadFixture(house);
      const terms = await termsOf(home);
      const signature = await sponsorSignature(home, home.stranger, terms);
      await expect(home.forks.connect(home.applicant).requestSpinOff(terms, signature))
        .to.be.revertedWithCustomError(home.forks, "Forks_BadSponsorSignature")
        .withArgs(home.sponsor, await home.forks.sponsorshipDigest(terms));
    });

    it("should refuse other terms than were signed", async () => {
      const home = await loadFixture(house);
      const terms = await termsOf(home);
      const signature = await sponsorSignature(home, home.patron, terms);
      const dearer = { ...terms, cover: tokens(60) };
      await expect(home.forks.connect(home.applicant).requestSpinOff(dearer, signature))
        .to.be.revertedWithCustomError(home.forks, "Forks_BadSponsorSignature")
        .withArgs(home.sponsor, await home.forks.sponsorshipDigest(dearer));
    });

    it("should refuse a signature that served already [ATK-I8]", async () => {
      const home = await loadFixture(house);
      const terms = await termsOf(home);
      const signature = await sponsorSignature(home, home.patron, terms);
      await home.forks.connect(home.applicant).requestSpinOff(terms, signature);
      await home.forks.connect(home.patron).cancelSpinOff(home.leaver);
      await expect(home.forks.connect(home.applicant).requestSpinOff(terms, signature))
        .to.be.revertedWithCustomError(home.forks, "Forks_BadSponsorSignature")
        .withArgs(home.sponsor, await home.forks.sponsorshipDigest(terms));
    });
  });

  describe("when all is well", () => {
    it("should wait out the notice and say so [FORK-5]", async () => {
      const home = await loadFixture(house);
      const { forks, applicant, leaver, sponsor } = home;
      const terms = await termsOf(home);
      const signature = await sponsorSignature(home, home.patron, terms);
      const at = (await time.latest()) + 10;
      await time.setNextBlockTimestamp(at);
      await expect(forks.connect(applicant).requestSpinOff(terms, signature))
        .to.emit(forks, "SpinOffRequested")
        .withArgs(leaver, sponsor, tokens(30), 1_000, TAIL, at + NOTICE);
      const waiting = await forks.spinOffOf(leaver);
      expect(waiting.sponsor).to.equal(sponsor);
      expect(waiting.cover).to.equal(tokens(30));
      expect(waiting.royalty).to.equal(1_000);
      expect(waiting.tail).to.equal(TAIL);
      expect(waiting.readyAt).to.equal(at + NOTICE);
      expect(await forks.spinOffNonceOf(leaver)).to.equal(1);
    });

    it("should replace a request whose time for completion is over", async () => {
      const home = await loadFixture(noticed);
      const { readyAt } = await home.forks.spinOffOf(home.leaver);
      await time.increaseTo(Number(readyAt) + WINDOW);
      await request(home);
      expect(await home.forks.spinOffNonceOf(home.leaver)).to.equal(2);
    });
  });
});
