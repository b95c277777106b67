import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  type City,
  consent,
  fork,
  idOf,
  indebt,
  mergeConsents,
  openCase,
  Purpose,
  register,
  sanction,
  Sanction,
  Scope,
  ZERO,
  ZERO_HASH,
  DAY,
} from "../identity.fixture";
import {
  giveControl,
  leave,
  OFFER_STANDS,
  RECOVERY_DELAY,
  setOperator,
  setWallet,
  TAIL,
  twoPassports,
  WALLET_KEY,
} from "./Passports.fixture";

/** Alice's passport is offered to carol, who is free, and to be accepted from now on. */
async function offered() {
  const setup = await twoPassports();
  await setup.passports.connect(setup.alice).offerControl(setup.a, setup.carol.address);
  await time.increase(RECOVERY_DELAY);
  return setup;
}

/** Guardians of alice's passport have begun a recovery. */
async function recovering() {
  const setup = await twoPassports();
  const { city, alice, dave, erin, a } = setup;
  await city.recovery.connect(alice).proposeGuardians(a, [dave.address], 1);
  await time.increase(RECOVERY_DELAY);
  await city.recovery.activateGuardians(a, [dave.address], 1);
  const begin = () => city.recovery.connect(dave).approveRecovery(a, erin.address, false, ZERO_HASH);
  return { ...setup, begin };
}

describe("Passports::control", () => {
  describe("offerControl", () => {
    it("should refuse everybody but the controller, and an unknown passport", async () => {
      const { passports, bob, carol, a } = await loadFixture(twoPassports);
      await expect(passports.connect(bob).offerControl(a, carol.address))
        .to.be.revertedWithCustomError(passports, "Passports_NotController")
        .withArgs(a, bob.address);
      await expect(passports.connect(bob).offerControl(99, carol.address))
        .to.be.revertedWithCustomError(passports, "Passports_UnknownPassport")
        .withArgs(99);
    });

    it("should refuse the zero address and the controller itself", async () => {
      const { passports, alice, a } = await loadFixture(twoPassports);
      for (const to of [ZERO, alice.address]) {
        await expect(passports.connect(alice).offerControl(a, to))
          .to.be.revertedWithCustomError(passports, "Passports_BadAddress")
          .withArgs(to);
      }
    });

    it("should refuse a second offer until the first expired, to the second", async () => {
      const { passports, alice, carol, dave, a } = await loadFixture(twoPassports);
      await passports.connect(alice).offerControl(a, carol.address);
      const { expiresAt } = await passports.offerOf(a);
      await time.setNextBlockTimestamp(expiresAt - 1n);
      await expect(passports.connect(alice).offerControl(a, dave.address))
        .to.be.revertedWithCustomError(passports, "Passports_OfferWaits")
        .withArgs(a, carol.address);
      await time.setNextBlockTimestamp(expiresAt);
      await passports.connect(alice).offerControl(a, dave.address);
    });

    it("should refuse while a recovery is pending, so that a thief cannot run ahead of it [ATK-I14]", async () => {
      const { passports, alice, carol, a, begin } = await loadFixture(recovering);
      await begin();
      await expect(passports.connect(alice).offerControl(a, carol.address))
        .to.be.revertedWithCustomError(passports, "Passports_RecoveryPending")
        .withArgs(a);
    });

    it("should wait the recovery delay and stand for 30 days [ID-3]", async () => {
      const { passports, alice, carol, a } = await loadFixture(twoPassports);
      const sent = passports.connect(alice).offerControl(a, carol.address);
      await sent;
      const readyAt = (await time.latest()) + RECOVERY_DELAY;
      await expect(sent)
        .to.emit(passports, "ControlOffered")
        .withArgs(a, alice.address, carol.address, readyAt, readyAt + OFFER_STANDS);
      expect(await passports.offerOf(a)).to.deep.equal([carol.address, readyAt, readyAt + OFFER_STANDS]);
    });
  });

  describe("cancelOffer", () => {
    it("should take the offer back, by the controller, where there is one", async () => {
      const { passports, alice, bob, carol, a } = await loadFixture(offered);
      await expect(passports.connect(bob).cancelOffer(a))
        .to.be.revertedWithCustomError(passports, "Passports_NotController")
        .withArgs(a, bob.address);
      await expect(passports.connect(alice).cancelOffer(a))
        .to.emit(passports, "ControlOfferCancelled")
        .withArgs(a, carol.address);
      await expect(passports.connect(carol).acceptControl(a))
        .to.be.revertedWithCustomError(passports, "Passports_NotOffered")
        .withArgs(a, carol.address);
      await expect(passports.connect(alice).cancelOffer(a))
        .to.be.revertedWithCustomError(passports, "Passports_NotOffered")
        .withArgs(a, ZERO);
    });
  });

  describe("acceptControl", () => {
    it("should refuse whom nothing was offered", async () => {
      const { passports, dave, a } = await loadFixture(offered);
      await expect(passports.connect(dave).acceptControl(a))
        .to.be.revertedWithCustomError(passports, "Passports_NotOffered")
        .withArgs(a, dave.address);
    });

    it("should refuse one second early and in the second it expires [ID-3]", async () => {
      const { passports, alice, carol, a } = await loadFixture(twoPassports);
      await passports.connect(alice).offerControl(a, carol.address);
      const { readyAt, expiresAt } = await passports.offerOf(a);
      await time.setNextBlockTimestamp(readyAt - 1n);
      await expect(passports.connect(carol).acceptControl(a))
        .to.be.revertedWithCustomError(passports, "Passports_OfferNotReady")
        .withArgs(a, readyAt);
      await time.setNextBlockTimestamp(expiresAt);
      await expect(passports.connect(carol).acceptControl(a))
        .to.be.revertedWithCustomError(passports, "Passports_OfferExpired")
        .withArgs(a, expiresAt);
    });

    it("should refuse while a recovery is pending [ATK-I14]", async () => {
      const { passports, alice, carol, a, begin } = await loadFixture(recovering);
      await passports.connect(alice).offerControl(a, carol.address);
      await time.increase(RECOVERY_DELAY);
      await begin();
      await expect(passports.connect(carol).acceptControl(a))
        .to.be.revertedWithCustomError(passports, "Passports_RecoveryPending")
        .withArgs(a);
    });

    it("should refuse one that controls a passport of another domain [ID-3] [ATK-I12]", async () => {
      const { passports, alice, bob, a, b } = await loadFixture(twoPassports);
      await passports.connect(alice).offerControl(a, bob.address);
      await time.increase(RECOVERY_DELAY);
      await expect(passports.connect(bob).acceptControl(a))
        .to.be.revertedWithCustomError(passports, "Passports_BoundElsewhere")
        .withArgs(bob.address, b, a);
    });

    it("should hand over in the last second of the offer, with everything of the old epoch void [ATK-I6]", async () => {
      const { city, passports, alice, carol, dave, erin, a } = await loadFixture(twoPassports);
      await setOperator(city, alice, a, dave, { expiry: (await time.latest()) + 365 * DAY });
      await setWallet(city, alice, a, erin);
      const receipt = await consent(city, alice, a, Purpose.Export, idOf("subject"), {
        deadline: (await time.latest()) + 365 * DAY,
      });
      await passports.connect(alice).offerControl(a, carol.address);
      const { readyAt, expiresAt } = await passports.offerOf(a);
      await time.setNextBlockTimestamp(expiresAt - 1n);
      const sent = passports.connect(carol).acceptControl(a);
      await expect(sent).to.emit(passports, "ControlTransferred").withArgs(a, alice.address, carol.address, 1);
      await expect(sent).to.emit(passports, "Transfer").withArgs(alice.address, carol.address, a);
      await expect(sent).to.emit(passports, "MetadataSet").withArgs(a, WALLET_KEY, WALLET_KEY, "0x");
      const until = expiresAt - 1n + BigInt(TAIL);
      await expect(sent).to.emit(passports, "ActorLeft").withArgs(alice.address, a, a, until);
      await expect(sent).to.emit(passports, "ActorLeft").withArgs(erin.address, a, a, until);

      expect(readyAt).to.be.lessThan(expiresAt);
      expect(await passports.ownerOf(a)).to.equal(carol.address);
      expect(await passports.isAuthorized(a, dave.address, Scope.Act)).to.equal(false);
      expect(await passports.getAgentWallet(a)).to.equal(ZERO);
      expect(await city.consents.isUsable.staticCall(receipt)).to.equal(false);
      expect(await passports.offerOf(a)).to.deep.equal([ZERO, 0n, 0n]);
      const record = await passports.passport(a);
      expect(record.operators).to.equal(0);
      expect(record.leftAt).to.equal(expiresAt - 1n);
      expect(await passports.bindingOf(alice.address)).to.deep.equal([a, 0n, until, true]);
      expect(await passports.bindingOf(carol.address)).to.deep.equal([a, 1n, 0n, true]);
    });

    it("should take away a wallet that was the controller itself [ATK-I6]", async () => {
      const { city, passports, carol, dave } = await loadFixture(twoPassports);
      await passports.connect(carol)["register()"]();
      const id = await passports.lastId();
      await giveControl(city, carol, id, dave);
      expect(await passports.getAgentWallet(id)).to.equal(ZERO);
      expect((await passports.passport(id)).walletIsOwn).to.equal(false);
    });

    it("should keep bond, debt and a queued withdrawal, which is paid to the controller of the day", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      const bond = await city.liability.bondOf(a);
      await passports.connect(alice).queueWithdrawal(a, bond);
      await giveControl(city, alice, a, carol);
      await time.increase(30 * DAY);
      await expect(passports.connect(alice).completeWithdrawal(a)).to.be.revertedWithCustomError(
        passports,
        "Passports_NotController",
      );
      await expect(passports.connect(carol).completeWithdrawal(a)).to.changeTokenBalance(city.token, carol, bond);
    });

    it("should pass between keys of one domain without a merge", async () => {
      const { city, passports, alice, a } = await loadFixture(twoPassports);
      const child = await fork(city, alice, a);
      const dave = city.people[3];
      await giveControl(city, alice, child, dave);
      await giveControl(city, alice, a, dave);
      expect((await passports.bindingOf(dave.address)).roles).to.equal(2);
      await giveControl(city, dave, a, alice);
      expect((await passports.bindingOf(alice.address)).roles).to.equal(1);
    });
  });

  describe("acceptControlAndMerge", () => {
    it("should make the two domains one on both founders' receipts [ID-3] [FORK-3]", async () => {
      const { city, passports, alice, bob, a, b } = await loadFixture(twoPassports);
      await passports.connect(alice).offerControl(a, bob.address);
      await time.increase(RECOVERY_DELAY);
      const consents = await mergeConsents(city, [alice, a], [bob, b]);
      await expect(passports.connect(bob).acceptControlAndMerge(a, b, consents)).to.emit(
        city.liability,
        "DomainsMerged",
      );
      expect(await city.liability.domainOf(a)).to.equal(await city.liability.domainOf(b));
      expect(await passports.ownerOf(a)).to.equal(bob.address);
      const binding = await passports.bindingOf(bob.address);
      expect(binding.roles).to.equal(2);
      expect(binding.home).to.equal(await city.liability.domainOf(a));
    });

    it("should refuse without the receipts asked, and one receipt twice [ATK-I10]", async () => {
      const { city, passports, alice, bob, a, b } = await loadFixture(twoPassports);
      await passports.connect(alice).offerControl(a, bob.address);
      await time.increase(RECOVERY_DELAY);
      const [first, second] = await mergeConsents(city, [alice, a], [bob, b]);
      const subject = await city.forks.mergeSubjectOf(a, b);
      await expect(passports.connect(bob).acceptControlAndMerge(a, b, [second, first]))
        .to.be.revertedWithCustomError(city.consents, "ConsentLedger_WrongReceipt")
        .withArgs(a, Purpose.Merge, subject);
      await expect(passports.connect(bob).acceptControlAndMerge(a, b, [first, first]))
        .to.be.revertedWithCustomError(city.consents, "ConsentLedger_WrongReceipt")
        .withArgs(b, Purpose.Merge, subject);
    });

    it("should refuse a receipt that names limits, of either founder [CON-1] [FORK-3]", async () => {
      const { city, passports, alice, bob, a, b } = await loadFixture(twoPassports);
      await passports.connect(alice).offerControl(a, bob.address);
      await time.increase(RECOVERY_DELAY);
      const [first, second] = await mergeConsents(city, [alice, a], [bob, b]);
      const subject = await city.forks.mergeSubjectOf(a, b);
      const limits = idOf("only until spring");
      const limitedFirst = await consent(city, alice, a, Purpose.Merge, subject, { limits });
      const limitedSecond = await consent(city, bob, b, Purpose.Merge, subject, { limits });
      await expect(passports.connect(bob).acceptControlAndMerge(a, b, [limitedFirst, second]))
        .to.be.revertedWithCustomError(passports, "Passports_OutsideLimits")
        .withArgs(a, limits);
      await expect(passports.connect(bob).acceptControlAndMerge(a, b, [first, limitedSecond]))
        .to.be.revertedWithCustomError(passports, "Passports_OutsideLimits")
        .withArgs(b, limits);
      expect(await passports.ownerOf(a)).to.equal(alice.address);
    });

    it("should refuse a passport that is not of the caller's domain, or is of the one offered", async () => {
      const { city, passports, alice, bob, carol, a, b } = await loadFixture(twoPassports);
      const c = await register(city, carol);
      await passports.connect(alice).offerControl(a, bob.address);
      await time.increase(RECOVERY_DELAY);
      const consents = await mergeConsents(city, [alice, a], [carol, c]);
      await expect(passports.connect(bob).acceptControlAndMerge(a, c, consents))
        .to.be.revertedWithCustomError(passports, "Passports_NotOfDomain")
        .withArgs(c, c, b);
      const child = await fork(city, alice, a);
      const domain = await city.liability.domainOf(a);
      await passports.connect(alice).cancelOffer(a);
      await passports.connect(alice).offerControl(child, city.people[3].address);
      await setOperator(city, alice, a, city.people[3]);
      await time.increase(RECOVERY_DELAY);
      await expect(passports.connect(city.people[3]).acceptControlAndMerge(child, a, consents))
        .to.be.revertedWithCustomError(passports, "Passports_NotOfDomain")
        .withArgs(a, domain, domain);
    });

    it("should refuse a free caller, who has no domain to merge", async () => {
      const { city, passports, alice, bob, carol, a, b } = await loadFixture(offered);
      const consents = await mergeConsents(city, [alice, a], [bob, b]);
      await expect(passports.connect(carol).acceptControlAndMerge(a, b, consents))
        .to.be.revertedWithCustomError(passports, "Passports_NotOfDomain")
        .withArgs(b, b, 0);
    });

    it("should refuse while either domain is sanctioned, in debt or in a case: no weapon [ATK-I12] [FORK-3]", async () => {
      const spoils = [
        (city: City, id: bigint) => indebt(city, id),
        (city: City, id: bigint) => sanction(city, id, Sanction.Suspension, 90 * DAY),
        (city: City, id: bigint) => openCase(city, id),
      ];
      for (const spoil of spoils) {
        for (const first of [true, false]) {
          const { city, passports, alice, bob, a, b } = await loadFixture(twoPassports);
          await passports.connect(alice).offerControl(a, bob.address);
          await time.increase(RECOVERY_DELAY);
          await spoil(city, first ? a : b);
          const consents = await mergeConsents(city, [alice, a], [bob, b]);
          await expect(passports.connect(bob).acceptControlAndMerge(a, b, consents)).to.be.reverted;
          expect(await passports.ownerOf(a)).to.equal(alice.address);
        }
      }
    });
  });

  describe("after control changed hands", () => {
    it("should let the one who left register into the old domain only [FORK-6] [ATK-I7]", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      await giveControl(city, alice, a, carol);
      const again = await register(city, alice);
      expect(await city.liability.domainOf(again)).to.equal(await city.liability.domainOf(a));
      expect((await passports.bindingOf(alice.address)).roles).to.equal(1);
    });

    it("should close a passport of the new controller without freeing the old one", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      await giveControl(city, alice, a, carol);
      await leave(city, carol, a);
      for (const key of [alice, carol]) expect((await passports.bindingOf(key.address)).bound).to.equal(true);
    });
  });
});
