import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  childOf,
  DAYS,
  fork,
  indebt,
  mergeConsents,
  openCase,
  register,
  sanction,
  Sanction,
  tokens,
} from "../identity.fixture";
import { replicate, twoHouses } from "./Forks.fixture";

describe("Forks::forkFromTwo", () => {
  describe("when the parents cannot be", () => {
    it("should refuse one parent twice [ATK-I7]", async () => {
      const { forks, owner, parent } = await loadFixture(twoHouses);
      await expect(forks.connect(owner).forkFromTwo(childOf(parent, owner.address), parent, [], []))
        .to.be.revertedWithCustomError(forks, "Forks_SameParent")
        .withArgs(parent);
    });

    it("should refuse an unknown parent", async () => {
      const { forks, liability, owner, parent } = await loadFixture(twoHouses);
      await expect(forks.connect(owner).forkFromTwo(childOf(parent, owner.address), 99, [], []))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
        .withArgs(99);
    });

    it("should refuse two domains without their founders' receipts [FORK-3] [ATK-I10]", async () => {
      const { forks, owner, parent, foreign } = await loadFixture(twoHouses);
      await expect(forks.connect(owner).forkFromTwo(childOf(parent, owner.address), foreign, [], []))
        .to.be.revertedWithCustomError(forks, "Forks_MergeConsentRequired")
        .withArgs(parent, foreign);
    });

    it("should refuse when the other parent's controller agreed to the merge but not to the child", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, owner, foreigner, parent, foreign } = city;
      const merges = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      await expect(forks.connect(owner).forkFromTwo(childOf(parent, owner.address), foreign, [], merges))
        .to.be.revertedWithCustomError(forks, "Forks_NotController")
        .withArgs(foreign, owner.address);
    });

    it("should refuse while either has debt [FORK-3]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, liability, owner, foreigner, parent, foreign } = city;
      await indebt(city, foreign);
      const merges = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      const receipt = await replicate(city, foreigner, foreign, [parent, foreign], owner);
      await expect(
        forks.connect(owner).forkFromTwo(childOf(parent, owner.address), foreign, [receipt], merges),
      ).to.be.revertedWithCustomError(liability, "Liability_NotInGoodStanding");
    });

    it("should refuse while either has an open case [FORK-3]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, liability, owner, foreigner, parent, foreign } = city;
      await openCase(city, parent);
      const merges = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      await expect(
        forks.connect(owner).forkFromTwo(childOf(parent, owner.address), foreign, [], merges),
      ).to.be.revertedWithCustomError(liability, "Liability_CaseOpen");
    });

    it("should refuse a class wider than the second parent's [ATK-I5]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, owner } = city;
      const wide = await register(city, owner, { declaredClass: 5 });
      const narrow = await register(city, owner, { declaredClass: 1 });
      const child = childOf(wide, owner.address, { declaredClass: 2 });
      await expect(forks.connect(owner).forkFromTwo(child, narrow, [], []))
        .to.be.revertedWithCustomError(forks, "Forks_ClassTooWide")
        .withArgs(narrow, 2, 1);
    });

    it("should refuse under a sanction of the domain they share", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, owner, parent } = city;
      const child = await fork(city, owner, parent);
      await sanction(city, child, Sanction.Suspension, DAYS(5));
      await expect(forks.connect(owner).forkFromTwo(childOf(parent, owner.address), child, [], []))
        .to.be.revertedWithCustomError(forks, "Forks_NotClean")
        .withArgs(parent);
    });
  });

  describe("when the parents are of one domain", () => {
    it("should bear a child of both and read no merge receipts [FORK-7]", async () => {
      const city = await loadFixture(twoHouses);
      const { consents, forks, passports, owner, foreigner, parent, foreign } = city;
      const second = await fork(city, owner, parent);
      const merges = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      await forks.connect(owner).forkFromTwo(childOf(parent, owner.address), second, [], merges);
      const record = await passports.passport(await passports.lastId());
      expect(record.parentA).to.equal(parent);
      expect(record.parentB).to.equal(second);
      expect(await consents.isSpent(parent, merges[0].receipt.nonce)).to.equal(false);
    });

    it("should still serve when somebody brought the merge receipts first", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, owner, foreigner, stranger, parent, foreign } = city;
      const merges = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      const receipt = await replicate(city, foreigner, foreign, [parent, foreign], owner);
      await forks.connect(stranger).merge(parent, foreign, merges);
      await forks.connect(owner).forkFromTwo(childOf(parent, owner.address), foreign, [receipt], merges);
    });
  });

  describe("when all agree", () => {
    it("should make one domain and bear the child into it [FORK-3] [FORK-7]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, passports, liability, owner, foreigner, parent, foreign } = city;
      const merges = await mergeConsents(city, [owner, parent], [foreigner, foreign]);
      const receipt = await replicate(city, foreigner, foreign, [parent, foreign], owner);
      const child = (await passports.lastId()) + 1n;
      await expect(forks.connect(owner).forkFromTwo(childOf(parent, owner.address), foreign, [receipt], merges))
        .to.emit(forks, "PassportForked")
        .withArgs(parent, foreign, child, owner.address, owner.address, tokens(100))
        .and.to.emit(liability, "DomainsMerged");
      const domain = await liability.domainOf(child);
      expect(await liability.domainOf(parent)).to.equal(domain);
      expect(await liability.domainOf(foreign)).to.equal(domain);
    });

    it("should take the second parent's receipt for the founder's when it is the founder", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, owner, newcomer, parent } = city;
      const second = await fork(city, owner, parent);
      await fork(city, owner, parent);
      await fork(city, owner, parent);
      const proofs = [
        await replicate(city, owner, second, [second, parent], newcomer),
        await replicate(city, owner, parent, [second, parent], newcomer),
      ];
      await forks.connect(newcomer).forkFromTwo(childOf(second, newcomer.address), parent, proofs, []);
    });
  });
});
