import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  childOf,
  DAYS,
  fork,
  indebt,
  openCase,
  register,
  sanction,
  Sanction,
  slash,
  tokens,
} from "../../identity/identity.fixture";
import {
  house,
  noticed,
  ready,
  request,
  signedChild,
  sponsorSignature,
  spunOff,
  TAIL,
  termsOf,
} from "../../identity/Forks/Forks.fixture";

describe("Attacks by spin-off", () => {
  describe("a friendly sponsor", () => {
    it("should not cover two spin-offs with one amount [ATK-I13]", async () => {
      const home = await loadFixture(spunOff);
      const { forks, liability, passports, owner, patron, people, founder, sponsor } = home;
      // The sponsor has 470 free: a second leaver that asks for more than that is refused, however it is split.
      const second = people[9];
      const params = await signedChild(home, second, owner, [founder, 0n], { bond: tokens(1_000) });
      await forks.connect(owner).fork(params, []);
      const leaver = await passports.lastId();
      const terms = await termsOf(home, { passport: leaver, cover: tokens(471) });
      const signature = await sponsorSignature(home, patron, terms);
      await forks.connect(second).requestSpinOff(terms, signature);
      await time.increase(DAYS(7));
      await expect(forks.connect(second).completeSpinOff(leaver, []))
        .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
        .withArgs(sponsor, tokens(471), tokens(470));
    });

    it("should not withdraw its bond from under the spin-off [ATK-I13]", async () => {
      const home = await loadFixture(spunOff);
      const { liability, passports, patron, sponsor, leaver } = home;
      await expect(passports.connect(patron).queueWithdrawal(sponsor, tokens(500))).to.be.revertedWithCustomError(
        liability,
        "Liability_InsufficientBond",
      );
      await passports.connect(patron).queueWithdrawal(sponsor, tokens(470));
      await time.increase(DAYS(21));
      await passports.connect(patron).completeWithdrawal(sponsor);
      expect(await liability.bondOf(sponsor)).to.equal(tokens(30));
      await expect(passports.connect(patron).closePassport(sponsor)).to.be.reverted;
      await expect(liability.releaseCover(leaver)).to.be.revertedWithCustomError(liability, "Liability_TailRuns");
    });

    it("should pay for the spin-off when its own bond does not [ATK-I13] [FORK-5]", async () => {
      const home = await loadFixture(spunOff);
      const { liability, leaver, sponsor, victim } = home;
      await slash(home, leaver, { compensation: tokens(120), victim: victim.address });
      expect(await liability.creditOf(victim.address)).to.equal(tokens(120));
      expect(await liability.bondOf(leaver)).to.equal(0);
      expect(await liability.bondOf(sponsor)).to.equal(tokens(480));
    });

    it("should not be a spin-off within its own tail, nor leave again [ATK-I13] [FORK-5]", async () => {
      const home = await loadFixture(spunOff);
      const { forks, liability, applicant, patron, leaver } = home;
      const child = await fork(home, applicant, leaver);
      expect(await liability.isInTail(leaver)).to.equal(true);
      const terms = await termsOf(home, { passport: leaver });
      const signature = await sponsorSignature(home, patron, terms);
      await forks.connect(applicant).requestSpinOff(terms, signature);
      await time.increase(DAYS(7));
      await expect(forks.connect(applicant).completeSpinOff(leaver, [])).to.be.reverted;
      expect(await liability.domainOf(child)).to.equal(await liability.domainOf(leaver));
    });
  });

  describe("acts before the spin-off", () => {
    it("should still reach the leaver's own bond when the order names it [ATK-I13] [FORK-5]", async () => {
      const home = await loadFixture(ready);
      const { forks, liability, applicant, founder, leaver, victim } = home;
      const actAt = await time.latest();
      await forks.connect(applicant).completeSpinOff(leaver, []);
      await slash(home, founder, { compensation: tokens(150), victim: victim.address, actAt, named: [leaver] });
      expect(await liability.creditOf(victim.address)).to.equal(tokens(150));
      expect(await liability.bondOf(leaver)).to.equal(tokens(50));
    });

    it("should reach it no more after the tail, nor for acts after it left [FORK-5]", async () => {
      const home = await loadFixture(spunOff);
      const { liability, founder, leaver } = home;
      const { leftAt } = await liability.departureOf(leaver);
      const order = { compensation: tokens(150), named: [leaver] };
      await expect(slash(home, founder, { ...order, actAt: Number(leftAt) + 1 }))
        .to.be.revertedWithCustomError(liability, "Liability_NotNameable")
        .withArgs(leaver, founder);
      await time.increase(TAIL);
      await expect(slash(home, founder, { ...order, actAt: Number(leftAt) - 1 }))
        .to.be.revertedWithCustomError(liability, "Liability_NotNameable")
        .withArgs(leaver, founder);
    });

    it("should not be outrun by a leaver that sees the case coming [ATK-I13]", async () => {
      const home = await loadFixture(noticed);
      const { forks, liability, applicant, founder, leaver, claimant } = home;
      await openCase(home, founder, claimant, tokens(80));
      await time.increase(DAYS(7));
      await expect(forks.connect(applicant).completeSpinOff(leaver, [])).to.be.revertedWithCustomError(
        liability,
        "Liability_CaseOpen",
      );
    });

    it("should not be outrun with a notice kept in stock [ATK-I13]", async () => {
      const home = await loadFixture(noticed);
      await time.increase(DAYS(14));
      await expect(home.forks.connect(home.applicant).completeSpinOff(home.leaver, [])).to.be.revertedWithCustomError(
        home.forks,
        "Forks_NoticeExpired",
      );
    });
  });

  describe("the address that stays behind", () => {
    it("should register into the old domain while it is in its tail [ATK-I13] [FORK-6]", async () => {
      const home = await loadFixture(house);
      const { liability, passports, applicant, stranger, founder, leaver } = home;
      await passports.connect(applicant).offerControl(leaver, stranger.address);
      await time.increase(DAYS(3));
      await passports.connect(stranger).acceptControl(leaver);
      const back = await register(home, applicant);
      expect(await liability.domainOf(back)).to.equal(await liability.domainOf(founder));
      await sanction(home, founder, Sanction.Suspension, DAYS(30));
      expect(await passports.isInGoodStanding(back)).to.equal(false);
    });

    it("should stay bound after the passport it left is spun off [ATK-I13] [FORK-6]", async () => {
      const home = await loadFixture(house);
      const { forks, liability, passports, applicant, stranger, patron, founder, leaver } = home;
      await passports.connect(applicant).offerControl(leaver, stranger.address);
      await time.increase(DAYS(3));
      await passports.connect(stranger).acceptControl(leaver);
      await time.increase(TAIL);
      const terms = await termsOf(home);
      await forks.connect(stranger).requestSpinOff(terms, await sponsorSignature(home, patron, terms));
      await time.increase(DAYS(7));
      await forks.connect(stranger).completeSpinOff(leaver, []);
      // Its tail is over, yet a debt of the domain it served keeps it bound until that is settled.
      await indebt(home, founder);
      const binding = await passports.bindingOf(applicant.address);
      expect(binding.home).to.equal(await liability.domainOf(founder));
      expect(binding.bound).to.equal(true);
      expect((await passports.bindingOf(stranger.address)).home).to.equal(await liability.domainOf(leaver));
    });

    it("should not take a fresh start with the spin-off while it was elsewhere in the domain [ATK-I13] [FORK-6]", async () => {
      const home = await loadFixture(house);
      const { forks, passports, applicant, stranger, leaver } = home;
      // The applicant had a second passport and left it yesterday.
      const second = await fork(home, applicant, leaver);
      await passports.connect(applicant).offerControl(second, stranger.address);
      await time.increase(DAYS(3));
      await passports.connect(stranger).acceptControl(second);
      await request(home);
      await time.increase(DAYS(7));
      await expect(forks.connect(applicant).completeSpinOff(leaver, [])).to.be.revertedWithCustomError(
        passports,
        "Passports_ActorInTail",
      );
    });

    it("should find no way out under sanction or in debt, save the court's [ATK-I13] [FORK-6]", async () => {
      const home = await loadFixture(house);
      const { forks, passports, court, applicant, stranger, leaver } = home;
      // More than the bonds of those who come back could pay.
      await indebt(home, leaver, tokens(5_000));

      await expect(request(home)).to.be.revertedWithCustomError(forks, "Forks_NotClean");
      await expect(forks.connect(applicant).fork(childOf(leaver, applicant.address), [])).to.be.revertedWithCustomError(
        forks,
        "Forks_NotClean",
      );
      const again = await register(home, applicant);
      expect(await passports.isInGoodStanding(again)).to.equal(false);
      await passports.connect(applicant).offerControl(leaver, stranger.address);
      await time.increase(DAYS(3));
      await passports.connect(stranger).acceptControl(leaver);
      expect(await passports.isInGoodStanding(leaver)).to.equal(false);
      await time.increase(TAIL + DAYS(1));
      const years = await register(home, stranger);
      expect(await passports.isInGoodStanding(years)).to.equal(false);
      await expect(forks.connect(court).discharge(leaver, 8_000, DAYS(100))).to.be.revertedWithCustomError(
        passports,
        "Passports_NotAlone",
      );
    });
  });
});
