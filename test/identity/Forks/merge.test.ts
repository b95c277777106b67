import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  consent,
  DAYS,
  fork,
  idOf,
  indebt,
  mergeConsents,
  openCase,
  Purpose,
  register,
  sanction,
  Sanction,
  tokens,
  ZERO_HASH,
} from "../identity.fixture";
import { twoHouses } from "./Forks.fixture";

describe("Forks::merge", () => {
  describe("when consent is missing", () => {
    it("should refuse without receipts [FORK-3]", async () => {
      const { forks, owner, parent, foreign } = await loadFixture(twoHouses);
      await expect(forks.connect(owner).merge(parent, foreign, []))
        .to.be.revertedWithCustomError(forks, "Forks_MergeConsentRequired")
        .withArgs(parent, foreign);
    });

    it("should refuse one founder's receipt alone [ATK-I10]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, owner, foreigner, parent, foreign } = city;
      const [ours] = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      await expect(forks.connect(owner).merge(parent, foreign, [ours]))
        .to.be.revertedWithCustomError(forks, "Forks_MergeConsentRequired")
        .withArgs(parent, foreign);
    });

    it("should refuse receipts in the wrong order", async () => {
      const city = await loadFixture(twoHouses);
      const { consents, forks, owner, foreigner, parent, foreign } = city;
      const [ours, theirs] = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      await expect(forks.connect(owner).merge(parent, foreign, [theirs, ours])).to.be.revertedWithCustomError(
        consents,
        "ConsentLedger_WrongReceipt",
      );
    });

    it("should refuse a member's receipt in the founder's place", async () => {
      const city = await loadFixture(twoHouses);
      const { consents, forks, owner, foreigner, parent, foreign } = city;
      const child = await fork(city, owner, parent);
      const subject = await forks.mergeSubjectOf(child, foreign);
      const member = await consent(city, owner, child, Purpose.Merge, subject);
      const theirs = await consent(city, foreigner, foreign, Purpose.Merge, subject);
      await expect(forks.connect(owner).merge(child, foreign, [member, theirs])).to.be.revertedWithCustomError(
        consents,
        "ConsentLedger_WrongReceipt",
      );
    });

    it("should refuse receipts with limits", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, owner, foreigner, parent, foreign } = city;
      const subject = await forks.mergeSubjectOf(parent, foreign);
      const limits = idOf("limits");
      const ours = await consent(city, owner, parent, Purpose.Merge, subject, { limits });
      const theirs = await consent(city, foreigner, foreign, Purpose.Merge, subject);
      await expect(forks.connect(owner).merge(parent, foreign, [ours, theirs]))
        .to.be.revertedWithCustomError(forks, "Forks_OutsideLimits")
        .withArgs(parent, limits, ZERO_HASH);
    });

    it("should refuse receipts signed before either domain merged with a third", async () => {
      const city = await loadFixture(twoHouses);
      const { consents, forks, owner, foreigner, stranger, parent, foreign } = city;
      await fork(city, owner, parent);
      const receipts = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      const third = await register(city, stranger);
      await fork(city, stranger, third);
      await fork(city, stranger, third);
      await forks.connect(stranger).merge(third, parent, await mergeConsents(city, [stranger, third], [owner, parent]));
      await expect(forks.connect(owner).merge(parent, foreign, receipts)).to.be.revertedWithCustomError(
        consents,
        "ConsentLedger_WrongReceipt",
      );
    });

    it("should refuse for a domain whose founder closed", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, passports, owner, foreigner, parent, foreign } = city;
      const child = await fork(city, owner, parent);
      await passports.connect(owner).queueWithdrawal(parent, tokens(100));
      await time.increase(DAYS(21));
      await passports.connect(owner).completeWithdrawal(parent);
      await passports.connect(owner).closePassport(parent);
      const subject = await forks.mergeSubjectOf(child, foreign);
      const ours = await consent(city, owner, child, Purpose.Merge, subject);
      const theirs = await consent(city, foreigner, foreign, Purpose.Merge, subject);
      await expect(forks.connect(owner).merge(child, foreign, [ours, theirs]))
        .to.be.revertedWithCustomError(forks, "Forks_MergeConsentRequired")
        .withArgs(0, foreign);
      await expect(forks.connect(owner).merge(foreign, child, [theirs, ours]))
        .to.be.revertedWithCustomError(forks, "Forks_MergeConsentRequired")
        .withArgs(foreign, 0);
    });
  });

  describe("when a domain is not clean", () => {
    it("should refuse a domain in debt [FORK-3] [ATK-I10]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, liability, owner, foreigner, parent, foreign } = city;
      await indebt(city, foreign);
      const receipts = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      await expect(forks.connect(owner).merge(parent, foreign, receipts))
        .to.be.revertedWithCustomError(liability, "Liability_NotInGoodStanding")
        .withArgs(await liability.domainOf(foreign));
    });

    for (const kind of ["Suspension", "Exclusion"] as const) {
      it(`should refuse a domain under a sanction of kind ${kind} [FORK-3]`, async () => {
        const city = await loadFixture(twoHouses);
        const { forks, liability, owner, foreigner, parent, foreign } = city;
        await sanction(city, parent, Sanction[kind], DAYS(1));
        const receipts = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
        await expect(forks.connect(owner).merge(parent, foreign, receipts))
          .to.be.revertedWithCustomError(liability, "Liability_NotInGoodStanding")
          .withArgs(await liability.domainOf(parent));
      });
    }

    it("should refuse a domain in quarantine [FORK-3]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, liability, owner, foreigner, sentinel, parent, foreign } = city;
      await liability.connect(sentinel).quarantine(foreign, DAYS(1));
      const receipts = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      await expect(forks.connect(owner).merge(parent, foreign, receipts)).to.be.revertedWithCustomError(
        liability,
        "Liability_NotInGoodStanding",
      );
    });

    it("should refuse a domain with an open case [FORK-3]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, liability, owner, foreigner, parent, foreign } = city;
      await openCase(city, foreign);
      const receipts = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      await expect(forks.connect(owner).merge(parent, foreign, receipts))
        .to.be.revertedWithCustomError(liability, "Liability_CaseOpen")
        .withArgs(await liability.domainOf(foreign), 1);
    });
  });

  describe("when the two are of one domain", () => {
    it("should refuse parent and child", async () => {
      const city = await loadFixture(twoHouses);
      const child = await fork(city, city.owner, city.parent);
      await expect(city.forks.merge(city.parent, child, []))
        .to.be.revertedWithCustomError(city.forks, "Forks_SameDomain")
        .withArgs(city.parent, child);
    });

    it("should refuse an unknown passport", async () => {
      const { forks, liability, parent } = await loadFixture(twoHouses);
      await expect(forks.merge(parent, 99, []))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
        .withArgs(99);
    });
  });

  describe("when both founders agree", () => {
    it("should make one domain of two, whoever brings the receipts [FORK-3]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, liability, owner, foreigner, stranger, parent, foreign } = city;
      const receipts = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      await expect(forks.connect(stranger).merge(parent, foreign, receipts))
        .to.emit(forks, "MergeAgreed")
        .withArgs(parent, foreign, receipts[0].receipt.subject);
      expect(await liability.domainOf(parent)).to.equal(await liability.domainOf(foreign));
    });

    it("should keep the later end of each warning and probation [FORK-3]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, liability, owner, foreigner, parent, foreign } = city;
      await sanction(city, parent, Sanction.Warning, DAYS(10));
      await sanction(city, foreign, Sanction.Warning, DAYS(5));
      await sanction(city, foreign, Sanction.Probation, DAYS(9));
      const { warningEnds } = await liability.standing(parent);
      const { probationEnds } = await liability.standing(foreign);
      const receipts = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      await forks.merge(parent, foreign, receipts);
      for (const member of [parent, foreign]) {
        const standing = await liability.standing(member);
        expect(standing.warningEnds).to.equal(warningEnds);
        expect(standing.probationEnds).to.equal(probationEnds);
      }
    });

    it("should use each receipt once [ATK-I8]", async () => {
      const city = await loadFixture(twoHouses);
      const { consents, forks, owner, foreigner, parent, foreign } = city;
      const receipts = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      await forks.merge(parent, foreign, receipts);
      expect(await consents.isSpent(parent, receipts[0].receipt.nonce)).to.equal(true);
      expect(await consents.isSpent(foreign, receipts[1].receipt.nonce)).to.equal(true);
    });

    it("should bring a sanction to every member at once [FORK-1]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, passports, owner, foreigner, parent, foreign } = city;
      const child = await fork(city, owner, parent);
      const cousin = await fork(city, foreigner, foreign);
      await forks.merge(parent, foreign, await mergeConsents(city, [owner, parent], [foreigner, foreign]));
      await sanction(city, cousin, Sanction.Suspension, DAYS(30));
      for (const member of [parent, child, foreign, cousin]) {
        expect(await passports.isInGoodStanding(member)).to.equal(false);
      }
    });
  });
});
