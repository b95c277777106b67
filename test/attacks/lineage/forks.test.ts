import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { expect } from "chai";

import {
  amend,
  childOf,
  consent,
  DAYS,
  fork,
  indebt,
  merge,
  mergeConsents,
  openCase,
  Purpose,
  sanction,
  Sanction,
  slash,
  tokens,
} from "../../identity/identity.fixture";
import { type Lineage, replicate, signedChild, twoHouses } from "../../identity/Forks/Forks.fixture";

/** Parent, child, grandchild and a cousin, three of them controlled by addresses that nobody knows to be one person. */
async function generations() {
  const city = await twoHouses();
  // Rates of birth are another attack's matter.
  await amend(city, "identity.births.threshold", 10);
  const { forks, passports, owner, newcomer, stranger, parent } = city;
  await forks.connect(owner).fork(await signedChild(city, newcomer, owner, [parent, 0n]), []);
  const child = await passports.lastId();
  await forks.connect(newcomer).fork(await signedChild(city, stranger, newcomer, [child, 0n]), []);
  const grandchild = await passports.lastId();
  const cousin = await fork(city, owner, parent);
  return { ...city, child, grandchild, cousin };
}

describe("Attacks on forks", () => {
  describe("descendants that a sanction has not reached yet", () => {
    it("should leave no descendant that forks in the block of the sanction [ATK-I3]", async () => {
      const city = await loadFixture(generations);
      const { forks, passports, owner, newcomer, stranger, parent, child, grandchild, cousin } = city;
      await sanction(city, parent, Sanction.Suspension, DAYS(30));
      const keys: [HardhatEthersSigner, bigint][] = [
        [owner, parent],
        [newcomer, child],
        [stranger, grandchild],
        [owner, cousin],
      ];
      for (const [key, id] of keys) {
        expect(await passports.isInGoodStanding(id)).to.equal(false);
        await expect(forks.connect(key).fork(childOf(id, key.address), []))
          .to.be.revertedWithCustomError(forks, "Forks_NotClean")
          .withArgs(id);
      }
    });

    it("should reach parents and cousins from the youngest child as well [ATK-I3] [FORK-1]", async () => {
      const city = await loadFixture(generations);
      const { passports, parent, child, grandchild, cousin } = city;
      await indebt(city, grandchild);
      for (const id of [parent, child, grandchild, cousin]) {
        const standing = await passports.standing(id);
        expect(standing.good).to.equal(false);
        expect(standing.debt).to.equal(tokens(100));
      }
    });

    it("should reach a child that is born after the debt was paid for another, at once [ATK-I3]", async () => {
      const city = await loadFixture(generations);
      const { liability, passports, owner, parent, grandchild } = city;
      await indebt(city, grandchild);
      await liability.connect(owner).deposit(parent, tokens(100));
      const young = await fork(city, owner, parent);
      await sanction(city, parent, Sanction.Exclusion, DAYS(3));
      expect(await passports.isInGoodStanding(young)).to.equal(false);
    });

    it("should let nobody with a receipt signed before the sanction fork after it [ATK-I3]", async () => {
      const city = await loadFixture(generations);
      const { forks, people, owner, parent } = city;
      const friend = people[10];
      const receipt = await replicate(city, owner, parent, [parent, 0n], friend);
      await sanction(city, parent, Sanction.Suspension, DAYS(30));
      await expect(forks.connect(friend).fork(childOf(parent, friend.address), [receipt]))
        .to.be.revertedWithCustomError(forks, "Forks_NotClean")
        .withArgs(parent);
    });
  });

  describe("cycles and diamonds", () => {
    it("should know no way to give a passport parents after its birth [ATK-I4]", async () => {
      const city = await loadFixture(generations);
      const { forks, passports, liability, owner, stranger, parent, grandchild } = city;
      const before = await passports.passport(parent);
      await expect(forks.merge(parent, grandchild, await mergeConsents(city, [owner, parent], [stranger, grandchild])))
        .to.be.revertedWithCustomError(forks, "Forks_SameDomain")
        .withArgs(parent, grandchild);
      const receipt = await replicate(city, stranger, grandchild, [parent, grandchild], owner);
      await forks.connect(owner).forkFromTwo(childOf(parent, owner.address), grandchild, [receipt], []);
      const after = await passports.passport(parent);
      expect([after.parentA, after.parentB])
        .to.deep.equal([before.parentA, before.parentB])
        .and.to.deep.equal([0n, 0n]);
      expect(await liability.domainOf(await passports.lastId())).to.equal(await liability.domainOf(parent));
    });

    it("should count a debt once through a diamond [ATK-I4]", async () => {
      const city = await loadFixture(generations);
      const { forks, liability, owner, newcomer, parent, child, cousin } = city;
      const receipt = await replicate(city, newcomer, child, [cousin, child], owner);
      const last = await city.passports.lastId();
      await forks.connect(owner).forkFromTwo(childOf(cousin, owner.address), child, [receipt], []);
      const diamond = last + 1n;
      const domain = await liability.domainOf(parent);
      const { assets } = await liability.domain(domain);
      await slash(city, diamond, { compensation: assets + tokens(40) });
      for (const id of [parent, child, cousin, diamond]) {
        expect((await liability.standing(id)).debt).to.equal(tokens(40));
      }
      await liability.connect(owner).deposit(parent, tokens(40));
      for (const id of [parent, child, cousin, diamond]) {
        expect((await liability.standing(id)).debt).to.equal(0);
      }
    });

    it("should count a debt once where two domains of one history meet again [ATK-I4]", async () => {
      const city = await loadFixture(generations);
      const { liability, owner, foreigner, parent, foreign } = city;
      await merge(city, [owner, parent], [foreigner, foreign]);
      const domain = await liability.domainOf(parent);
      await expect(city.forks.merge(foreign, parent, [])).to.be.revertedWithCustomError(city.forks, "Forks_SameDomain");
      const { assets, size } = await liability.domain(domain);
      expect(size).to.equal(5);
      expect(assets).to.equal(tokens(500));
    });
  });

  describe("liability that a victim never took on", () => {
    it("should bear no child into the hands of a victim [ATK-I10]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, passports, liability, owner, newcomer, parent } = city;
      const signed = await signedChild(city, newcomer, owner, [parent, 0n], { uri: "ipfs://agreed" });
      const swapped = { ...signed, uri: "ipfs://other" };
      await expect(forks.connect(owner).fork(swapped, [])).to.be.revertedWithCustomError(
        passports,
        "Passports_BadSignature",
      );
      expect((await passports.bindingOf(newcomer.address)).bound).to.equal(false);
      expect(await liability.creditOf(newcomer.address)).to.equal(0);
    });

    it("should take no signature for another parent's child [ATK-I10]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, passports, foreigner, newcomer, parent, foreign } = city;
      const signed = await signedChild(city, newcomer, foreigner, [parent, 0n]);
      await expect(forks.connect(foreigner).fork({ ...signed, parent: foreign }, [])).to.be.revertedWithCustomError(
        passports,
        "Passports_BadSignature",
      );
    });

    it("should send no sanctioned passport to a victim who signed nothing [ATK-I10]", async () => {
      const city = await loadFixture(twoHouses);
      const { passports, owner, foreigner, parent, foreign } = city;
      await indebt(city, parent);
      await expect(
        passports.connect(owner).transferFrom(owner.address, foreigner.address, parent),
      ).to.be.revertedWithCustomError(passports, "Passports_Soulbound");
      await passports.connect(owner).offerControl(parent, foreigner.address);
      await time.increase(DAYS(40));
      expect(await passports.isInGoodStanding(foreign)).to.equal(true);
      expect(await passports.controllerOf(parent)).to.equal(owner.address);
    });
  });

  describe("a merge as a weapon", () => {
    it("should not merge a debtor's domain into a victim's on the key of a mere member [ATK-I12]", async () => {
      const city = await loadFixture(generations);
      const { consents, forks, passports, newcomer, foreigner, child, foreign } = city;
      // The insider controls a child of the victim's domain and owes elsewhere, through a second address.
      await indebt(city, foreign);
      const subject = await forks.mergeSubjectOf(child, foreign);
      const insider = await consent(city, newcomer, child, Purpose.Merge, subject);
      const debtor = await consent(city, foreigner, foreign, Purpose.Merge, subject);
      await expect(forks.connect(newcomer).merge(child, foreign, [insider, debtor])).to.be.revertedWithCustomError(
        consents,
        "ConsentLedger_WrongReceipt",
      );
      await expect(
        forks.connect(newcomer).forkFromTwo(childOf(child, newcomer.address), foreign, [], [insider, debtor]),
      ).to.be.revertedWithCustomError(consents, "ConsentLedger_WrongReceipt");
      expect(await passports.isInGoodStanding(child)).to.equal(true);
    });

    it("should not let an insider's key accept a debtor's passport [ATK-I12]", async () => {
      const city = await loadFixture(generations);
      const { liability, passports, newcomer, foreigner, child, foreign } = city;
      await indebt(city, foreign);
      await passports.connect(foreigner).offerControl(foreign, newcomer.address);
      await time.increase(DAYS(3));
      await expect(passports.connect(newcomer).acceptControl(foreign))
        .to.be.revertedWithCustomError(passports, "Passports_BoundElsewhere")
        .withArgs(newcomer.address, await liability.domainOf(child), await liability.domainOf(foreign));
      const receipts = await mergeConsents(city, [foreigner, foreign], [newcomer, child]);
      await expect(passports.connect(newcomer).acceptControlAndMerge(foreign, child, receipts)).to.be.reverted;
      expect(await passports.isInGoodStanding(child)).to.equal(true);
    });

    it("should not forget in a merge when a suspension ended [ATK-I12] [FORK-3]", async () => {
      const city = await loadFixture(twoHouses);
      const { tiers, owner, foreigner, parent, foreign } = city;
      // The larger domain takes the smaller in: its own word is the one that remains.
      for (let i = 0; i < 2; ++i) await fork(city, foreigner, foreign);
      await sanction(city, parent, Sanction.Suspension, DAYS(50));
      await sanction(city, parent, Sanction.Exclusion, DAYS(100));
      const ended = (await time.latest()) + DAYS(100);
      await time.increase(DAYS(100));
      await merge(city, [owner, parent], [foreigner, foreign]);
      expect(await tiers.goodSince(parent)).to.equal(ended);
      expect(await tiers.goodSince(foreign)).to.equal(ended);
    });

    it("should not merge a domain in which a case was opened after both had signed [ATK-I12]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, liability, passports, owner, foreigner, parent, foreign } = city;
      const receipts = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      // The counterparty's case gives its domain an id of its own: the receipts do not even name it any more.
      await openCase(city, foreign, 0n, tokens(90));
      await expect(forks.connect(foreigner).merge(parent, foreign, receipts)).to.be.reverted;
      const again = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      await expect(forks.connect(foreigner).merge(parent, foreign, again)).to.be.revertedWithCustomError(
        liability,
        "Liability_CaseOpen",
      );
      expect((await passports.standing(parent)).reserve).to.equal(0);
    });
  });

  describe("births without end", () => {
    it("should count children, grandchildren and cousins on one meter [ATK-I15]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, owner, parent } = city;
      const child = await fork(city, owner, parent);
      const grandchild = await fork(city, owner, child);
      const last = await fork(city, owner, grandchild);
      for (const id of [parent, child, grandchild, last]) {
        await expect(forks.connect(owner).fork(childOf(id, owner.address), []))
          .to.be.revertedWithCustomError(forks, "Forks_BirthConsentRequired")
          .withArgs(id, parent);
      }
    });

    it("should gain no births by merging with a fresh domain [ATK-I15]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, owner, foreigner, parent, foreign } = city;
      for (let i = 0; i < 3; ++i) await fork(city, owner, parent);
      for (let i = 0; i < 3; ++i) await fork(city, foreigner, foreign);
      await merge(city, [owner, parent], [foreigner, foreign]);
      await time.increase(DAYS(10));
      // Apart, each would have one birth back by now; together they have spent six.
      await expect(forks.connect(owner).fork(childOf(parent, owner.address), [])).to.be.revertedWithCustomError(
        forks,
        "Forks_BirthConsentRequired",
      );
    });

    it("should let one receipt bear one child [ATK-I15] [ATK-I8]", async () => {
      const city = await loadFixture(twoHouses);
      const { consents, forks, owner, parent } = city;
      for (let i = 0; i < 3; ++i) await fork(city, owner, parent);
      const receipt = await replicate(city, owner, parent, [parent, 0n], owner);
      await fork(city, owner, parent, {}, [receipt]);
      await expect(
        forks.connect(owner).fork(childOf(parent, owner.address), [receipt, receipt]),
      ).to.be.revertedWithCustomError(consents, "ConsentLedger_Unusable");
    });

    it("should cost a bond for every birth, which stays with the domain [ATK-I15]", async () => {
      const city: Lineage = await loadFixture(twoHouses);
      const { token, liability, owner, parent } = city;
      const before = await token.balanceOf(owner.address);
      for (let i = 0; i < 3; ++i) await fork(city, owner, parent);
      expect(before - (await token.balanceOf(owner.address))).to.equal(tokens(300));
      expect((await liability.domain(await liability.domainOf(parent))).assets).to.equal(tokens(400));
    });
  });
});
