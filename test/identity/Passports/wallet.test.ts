import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { register, Scope, ZERO } from "../identity.fixture";
import { setOperator, setWallet, TAIL, twoPassports, WALLET_KEY, walletSignature } from "./Passports.fixture";

describe("Passports::wallet", () => {
  describe("setAgentWallet", () => {
    it("should refuse who may not write the profile", async () => {
      const { passports, bob, a } = await loadFixture(twoPassports);
      await expect(passports.connect(bob).setAgentWallet(a, bob.address, 0, "0x"))
        .to.be.revertedWithCustomError(passports, "Passports_NotAuthorised")
        .withArgs(a, bob.address, Scope.Profile);
    });

    it("should refuse the zero address, a deadline that is over, and one 5 minutes and a second ahead", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      const now = (await time.latest()) + 100;
      const as = passports.connect(alice);
      await time.setNextBlockTimestamp(now);
      await expect(as.setAgentWallet(a, ZERO, now, "0x"))
        .to.be.revertedWithCustomError(passports, "Passports_BadAddress")
        .withArgs(ZERO);
      await time.setNextBlockTimestamp(now + 1);
      await expect(as.setAgentWallet(a, carol.address, now, "0x"))
        .to.be.revertedWithCustomError(passports, "Passports_Expired")
        .withArgs(now);
      await time.setNextBlockTimestamp(now + 2);
      await expect(as.setAgentWallet(a, carol.address, now + 303, "0x"))
        .to.be.revertedWithCustomError(passports, "Passports_DeadlineTooFar")
        .withArgs(now + 303, now + 302);
      const signature = await walletSignature(city, a, alice.address, carol, now + 303);
      await time.setNextBlockTimestamp(now + 3);
      await as.setAgentWallet(a, carol.address, now + 303, signature);
    });

    it("should refuse a wallet that did not sign for this passport and owner [ATK-I10]", async () => {
      const { city, passports, alice, carol, dave, a, b } = await loadFixture(twoPassports);
      const deadline = (await time.latest()) + 200;
      const wrong = [
        await walletSignature(city, a, alice.address, dave, deadline, carol.address),
        await walletSignature(city, b, alice.address, carol, deadline),
        await walletSignature(city, a, dave.address, carol, deadline),
        await walletSignature(city, a, alice.address, carol, deadline + 1),
        "0x",
      ];
      for (const signature of wrong) {
        await expect(passports.connect(alice).setAgentWallet(a, carol.address, deadline, signature))
          .to.be.revertedWithCustomError(passports, "Passports_BadSignature")
          .withArgs(carol.address);
      }
    });

    it("should refuse a wallet that is bound to another domain [FORK-6] [ATK-I7]", async () => {
      const { city, passports, alice, bob, a, b } = await loadFixture(twoPassports);
      await expect(setWallet(city, alice, a, bob))
        .to.be.revertedWithCustomError(passports, "Passports_BoundElsewhere")
        .withArgs(bob.address, b, a);
    });

    it("should set, bind and announce it, as an operator with profile scope too [ID-1]", async () => {
      const { city, passports, alice, carol, dave, a } = await loadFixture(twoPassports);
      await setOperator(city, alice, a, dave, { scopes: Scope.Profile });
      const deadline = (await time.latest()) + 200;
      const signature = await walletSignature(city, a, alice.address, carol, deadline);
      await expect(passports.connect(dave).setAgentWallet(a, carol.address, deadline, signature))
        .to.emit(passports, "MetadataSet")
        .withArgs(a, WALLET_KEY, WALLET_KEY, carol.address.toLowerCase());
      expect(await passports.getAgentWallet(a)).to.equal(carol.address);
      expect(await passports.bindingOf(carol.address)).to.deep.equal([a, 1n, 0n, true]);
      expect((await passports.passport(a)).wallet).to.equal(carol.address);
    });

    it("should take a contract wallet (ERC-1271) and no account that merely signs for it", async () => {
      const { city, passports, alice, carol, dave, a } = await loadFixture(twoPassports);
      const wallet = await ethers.deployContract("ContractSignerMock", [carol.address]);
      const at = await wallet.getAddress();
      const deadline = (await time.latest()) + 200;
      const bad = await walletSignature(city, a, alice.address, dave, deadline, at);
      await expect(passports.connect(alice).setAgentWallet(a, at, deadline, bad)).to.be.revertedWithCustomError(
        passports,
        "Passports_BadSignature",
      );
      const good = await walletSignature(city, a, alice.address, carol, deadline, at);
      await passports.connect(alice).setAgentWallet(a, at, deadline, good);
      expect(await passports.getAgentWallet(a)).to.equal(at);
    });

    it("should release the wallet that it replaces, bound for the tail", async () => {
      const { city, passports, alice, carol, dave, a } = await loadFixture(twoPassports);
      await setWallet(city, alice, a, carol);
      await setWallet(city, alice, a, dave);
      const until = BigInt((await time.latest()) + TAIL);
      expect(await passports.bindingOf(carol.address)).to.deep.equal([a, 0n, until, true]);
      expect((await passports.bindingOf(dave.address)).roles).to.equal(1);
    });

    it("should change nothing when the same is set again", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      await setWallet(city, alice, a, carol);
      await setWallet(city, alice, a, carol);
      expect(await passports.bindingOf(carol.address)).to.deep.equal([a, 1n, 0n, true]);
    });

    it("should need no role where the wallet is the controller", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      await setWallet(city, alice, a, carol);
      await setWallet(city, alice, a, alice);
      expect(await passports.getAgentWallet(a)).to.equal(alice.address);
      expect((await passports.passport(a)).walletIsOwn).to.equal(true);
      expect((await passports.bindingOf(alice.address)).roles).to.equal(1);
      expect((await passports.bindingOf(carol.address)).roles).to.equal(0);
      await setWallet(city, alice, a, alice);
      expect((await passports.bindingOf(alice.address)).roles).to.equal(1);
    });
  });

  describe("unsetAgentWallet", () => {
    it("should refuse a stranger, and where there is none", async () => {
      const { passports, alice, bob, a } = await loadFixture(twoPassports);
      await expect(passports.connect(bob).unsetAgentWallet(a))
        .to.be.revertedWithCustomError(passports, "Passports_NotAuthorised")
        .withArgs(a, bob.address, Scope.Profile);
      await expect(passports.connect(alice).unsetAgentWallet(a))
        .to.be.revertedWithCustomError(passports, "Passports_NoWallet")
        .withArgs(a);
    });

    it("should remove it, by the controller or by the wallet itself, bound for the tail [FORK-6]", async () => {
      for (const itself of [false, true]) {
        const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
        await setWallet(city, alice, a, carol);
        await expect(passports.connect(itself ? carol : alice).unsetAgentWallet(a))
          .to.emit(passports, "MetadataSet")
          .withArgs(a, WALLET_KEY, WALLET_KEY, "0x");
        expect(await passports.getAgentWallet(a)).to.equal(ZERO);
        const until = BigInt((await time.latest()) + TAIL);
        expect(await passports.bindingOf(carol.address)).to.deep.equal([a, 0n, until, true]);
        const joined = await register(city, carol);
        expect(await city.liability.domainOf(joined)).to.equal(await city.liability.domainOf(a));
      }
    });

    it("should remove one that is the controller itself", async () => {
      const { passports, carol } = await loadFixture(twoPassports);
      await passports.connect(carol)["register()"]();
      const id = await passports.lastId();
      await passports.connect(carol).unsetAgentWallet(id);
      expect(await passports.getAgentWallet(id)).to.equal(ZERO);
      expect((await passports.bindingOf(carol.address)).until).to.equal(0);
    });
  });
});
