import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DAY, register, Scope, ZERO } from "../identity.fixture";
import { agreement, giveControl, leave, setOperator, setWallet, TAIL, twoPassports } from "./Passports.fixture";

describe("Passports::operators", () => {
  describe("setOperator", () => {
    it("should refuse everybody but the controller", async () => {
      const { city, passports, bob, carol, a } = await loadFixture(twoPassports);
      const terms = await agreement(city, a, carol);
      await expect(passports.connect(bob).setOperator(terms))
        .to.be.revertedWithCustomError(passports, "Passports_NotController")
        .withArgs(a, bob.address);
    });

    it("should refuse the zero address and the controller itself", async () => {
      const { city, passports, alice, a } = await loadFixture(twoPassports);
      const terms = await agreement(city, a, alice);
      for (const operator of [ZERO, alice.address]) {
        await expect(passports.connect(alice).setOperator({ ...terms, operator }))
          .to.be.revertedWithCustomError(passports, "Passports_BadAddress")
          .withArgs(operator);
      }
    });

    it("should refuse no scope, an unknown scope, and an expiry that is not ahead or never comes", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      const good = await agreement(city, a, carol);
      const now = (await time.latest()) + 10;
      for (const [scopes, expiry] of [
        [0, good.expiry],
        [Scope.All + 1, good.expiry],
        [Scope.Act, now],
        [Scope.Act, 2 ** 40],
      ] as const) {
        await time.setNextBlockTimestamp(Math.max(now, (await time.latest()) + 1));
        await expect(passports.connect(alice).setOperator({ ...good, scopes, expiry }))
          .to.be.revertedWithCustomError(passports, "Passports_BadOperatorTerms")
          .withArgs(scopes, expiry);
      }
    });

    it("should refuse an operator that did not agree to these terms: nobody is bound unasked [ATK-I10]", async () => {
      const { city, passports, alice, bob, carol, dave, a, b } = await loadFixture(twoPassports);
      const terms = await agreement(city, a, carol);
      const forged = await agreement(city, a, dave, {}, carol.address);
      const spent = await agreement(city, a, carol, { nonce: 5n });
      const epoch = await agreement(city, a, carol, { controlEpoch: 1n });
      const wrong = [{ ...terms, scopes: Scope.Act }, { ...terms, expiry: terms.expiry + 1 }, forged, spent, epoch];
      for (const params of wrong) {
        await expect(passports.connect(alice).setOperator(params))
          .to.be.revertedWithCustomError(passports, "Passports_BadSignature")
          .withArgs(carol.address);
      }
      await expect(passports.connect(bob).setOperator({ ...terms, id: b })).to.be.revertedWithCustomError(
        passports,
        "Passports_BadSignature",
      );
    });

    it("should refuse an agreement one second late, or used twice", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      const deadline = (await time.latest()) + 100;
      const terms = await agreement(city, a, carol, { deadline });
      await time.setNextBlockTimestamp(deadline);
      await passports.connect(alice).setOperator(terms);
      await expect(passports.connect(alice).setOperator(terms))
        .to.be.revertedWithCustomError(passports, "Passports_Expired")
        .withArgs(deadline);
      const again = await agreement(city, a, carol);
      await passports.connect(alice).setOperator(again);
      await expect(passports.connect(alice).setOperator(again)).to.be.revertedWithCustomError(
        passports,
        "Passports_BadSignature",
      );
    });

    it("should refuse one that is bound to another domain [FORK-6] [ATK-I7]", async () => {
      const { city, passports, alice, bob, a, b } = await loadFixture(twoPassports);
      await expect(setOperator(city, alice, a, bob))
        .to.be.revertedWithCustomError(passports, "Passports_BoundElsewhere")
        .withArgs(bob.address, b, a);
    });

    it("should name, bind and announce it [ID-1]", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      const terms = await agreement(city, a, carol, { scopes: Scope.Act | Scope.Consent });
      await expect(passports.connect(alice).setOperator(terms))
        .to.emit(passports, "OperatorSet")
        .withArgs(a, carol.address, terms.scopes, terms.expiry);
      expect(await passports.operatorOf(a, carol.address)).to.deep.equal([
        BigInt(terms.scopes),
        BigInt(terms.expiry),
        0n,
      ]);
      expect((await passports.passport(a)).operators).to.equal(1);
      expect(await passports.bindingOf(carol.address)).to.deep.equal([a, 1n, 0n, true]);
      expect(await passports.isAuthorized(a, carol.address, Scope.Act)).to.equal(true);
      expect(await passports.isAuthorized(a, carol.address, Scope.Act | Scope.Profile)).to.equal(false);
      expect(await passports.isAuthorized(99, carol.address, Scope.Act)).to.equal(false);
    });

    it("should replace the terms without a second role", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      await setOperator(city, alice, a, carol, { scopes: Scope.Act });
      await setOperator(city, alice, a, carol, { scopes: Scope.Profile });
      expect((await passports.passport(a)).operators).to.equal(1);
      expect((await passports.bindingOf(carol.address)).roles).to.equal(1);
      expect(await passports.isAuthorized(a, carol.address, Scope.Act)).to.equal(false);
      expect(await passports.isAuthorized(a, carol.address, Scope.Profile)).to.equal(true);
    });

    it("should end in the second of its expiry", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      const expiry = (await time.latest()) + DAY;
      await setOperator(city, alice, a, carol, { expiry });
      await time.increaseTo(expiry - 1);
      expect(await passports.isAuthorized(a, carol.address, Scope.Act)).to.equal(true);
      await time.increaseTo(expiry);
      expect(await passports.isAuthorized(a, carol.address, Scope.Act)).to.equal(false);
    });

    it("should take one of an earlier epoch back without counting its role twice", async () => {
      const { city, passports, alice, carol, dave, a } = await loadFixture(twoPassports);
      await setOperator(city, alice, a, carol, { expiry: (await time.latest()) + 90 * DAY });
      await giveControl(city, alice, a, dave);
      await setOperator(city, dave, a, carol);
      expect((await passports.bindingOf(carol.address)).roles).to.equal(1);
      expect((await passports.passport(a)).operators).to.equal(1);
    });

    it("should take a contract's agreement (ERC-1271)", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      const wallet = await ethers.deployContract("ContractSignerMock", [carol.address]);
      const at = await wallet.getAddress();
      await passports.connect(alice).setOperator(await agreement(city, a, carol, {}, at));
      expect(await passports.isAuthorized(a, at, Scope.All)).to.equal(true);
    });
  });

  describe("removeOperator", () => {
    it("should refuse a stranger and an unknown operator", async () => {
      const { city, passports, alice, bob, carol, dave, a } = await loadFixture(twoPassports);
      await setOperator(city, alice, a, carol);
      await expect(passports.connect(bob).removeOperator(a, carol.address))
        .to.be.revertedWithCustomError(passports, "Passports_NotController")
        .withArgs(a, bob.address);
      await expect(passports.connect(alice).removeOperator(a, dave.address))
        .to.be.revertedWithCustomError(passports, "Passports_UnknownOperator")
        .withArgs(a, dave.address);
    });

    it("should let the controller remove and the operator resign, each bound for the tail [FORK-6]", async () => {
      for (const resigns of [false, true]) {
        const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
        await setOperator(city, alice, a, carol);
        const by = resigns ? carol : alice;
        const sent = passports.connect(by).removeOperator(a, carol.address);
        await expect(sent).to.emit(passports, "OperatorRemoved").withArgs(a, carol.address, by.address);
        const now = await time.latest();
        await expect(sent)
          .to.emit(passports, "ActorLeft")
          .withArgs(carol.address, a, a, now + TAIL);
        expect(await passports.operatorOf(a, carol.address)).to.deep.equal([0n, 0n, 0n]);
        expect((await passports.passport(a)).operators).to.equal(0);
        expect((await passports.passport(a)).leftAt).to.equal(now);
        const joined = await register(city, carol);
        expect(await city.liability.domainOf(joined)).to.equal(await city.liability.domainOf(a));
      }
    });
  });

  describe("pruneOperator", () => {
    it("should refuse a live one, to the second", async () => {
      const { city, passports, alice, bob, carol, a } = await loadFixture(twoPassports);
      const expiry = (await time.latest()) + DAY;
      await setOperator(city, alice, a, carol, { expiry });
      await time.setNextBlockTimestamp(expiry - 1);
      await expect(passports.connect(bob).pruneOperator(a, carol.address))
        .to.be.revertedWithCustomError(passports, "Passports_OperatorLive")
        .withArgs(a, carol.address, expiry);
      await time.setNextBlockTimestamp(expiry);
      await passports.connect(bob).pruneOperator(a, carol.address);
      await expect(passports.pruneOperator(a, carol.address))
        .to.be.revertedWithCustomError(passports, "Passports_UnknownOperator")
        .withArgs(a, carol.address);
    });

    it("should count the tail from the expiry, whenever it is pruned", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      const expiry = (await time.latest()) + DAY;
      await setOperator(city, alice, a, carol, { expiry });
      await time.increaseTo(expiry + 50 * DAY);
      await passports.pruneOperator(a, carol.address);
      expect((await passports.bindingOf(carol.address)).until).to.equal(expiry + TAIL);
    });

    it("should shorten no tail that began later", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      const expiry = (await time.latest()) + DAY;
      await setOperator(city, alice, a, carol, { expiry });
      await setWallet(city, alice, a, carol);
      await time.increaseTo(expiry + 5 * DAY);
      await passports.connect(carol).unsetAgentWallet(a);
      const left = await time.latest();
      await passports.pruneOperator(a, carol.address);
      expect((await passports.bindingOf(carol.address)).until).to.equal(left + TAIL);
      expect((await passports.passport(a)).leftAt).to.equal(left);
    });

    it("should prune one of an earlier epoch and one of a closed passport, home where it was", async () => {
      const { city, passports, alice, carol, dave, erin, a } = await loadFixture(twoPassports);
      const expiry = (await time.latest()) + 365 * DAY;
      await setOperator(city, alice, a, carol, { expiry });
      await giveControl(city, alice, a, dave);
      await passports.pruneOperator(a, carol.address);
      expect((await passports.bindingOf(carol.address)).until).to.equal((await time.latest()) + TAIL);
      await setOperator(city, dave, a, erin, { expiry });
      await leave(city, dave, a);
      await passports.pruneOperator(a, erin.address);
      expect(await passports.bindingOf(erin.address)).to.deep.equal([
        a,
        0n,
        BigInt((await time.latest()) + TAIL),
        true,
      ]);
    });
  });
});
