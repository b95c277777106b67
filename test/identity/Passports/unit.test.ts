import { loadFixture, setBalance, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DAY, DAYS, fork, Kind, register, Scope, tokens, ZERO } from "../identity.fixture";
import {
  AGENT_BOND,
  agreement,
  asked,
  giveControl,
  setOperator,
  setWallet,
  signRegistration,
  TAIL,
  twoPassports,
} from "./Passports.fixture";

/** The other parts of the unit, as callers. */
async function parts() {
  const setup = await twoPassports();
  const { city } = setup;
  const as = async (part: { getAddress(): Promise<string> }) => {
    const signer = await ethers.getImpersonatedSigner(await part.getAddress());
    await setBalance(signer.address, ethers.parseEther("10"));
    return setup.passports.connect(signer);
  };
  return {
    ...setup,
    forks: await as(city.forks),
    recovery: await as(city.recovery),
    tiers: await as(city.tiers),
  };
}

function child(controller: string, payer: string, parentA: bigint, changes: object = {}) {
  return { ...asked(controller), parentA, parentB: 0n, payer, ...changes };
}

describe("Passports::unit", () => {
  it("should refuse everybody but the part that each function is for", async () => {
    const { passports, alice, forks, recovery, tiers, a } = await loadFixture(parts);
    const stranger = passports.connect(alice);
    const calls = [
      ...[stranger, recovery, tiers].map(
        (as) => [as, () => as.issue(child(alice.address, alice.address, a), a)] as const,
      ),
      ...[stranger, forks, tiers].map((as) => [as, () => as.rotate(a, alice.address, 0)] as const),
      ...[stranger, recovery, tiers].map((as) => [as, () => as.rebind(a, a, true)] as const),
      ...[stranger, recovery].map((as) => [as, () => as.setTier(a, 1)] as const),
    ];
    for (const [as, call] of calls) {
      await expect(call())
        .to.be.revertedWithCustomError(passports, "Passports_NotUnit")
        .withArgs(await (as.runner as unknown as { getAddress(): Promise<string> }).getAddress());
    }
  });

  describe("issue", () => {
    it("should join the parent's domain with its bond and no fee, unmetered [FORK-2]", async () => {
      const { city, passports, alice, carol, forks, a } = await loadFixture(parts);
      const deadline = (await time.latest()) + DAY;
      const signed = await signRegistration(city, carol, alice.address, asked(carol.address, { deadline }), [a, 0n]);
      const births = city.liability.connect(forks.runner);
      await births.recordBirth(a, 3, DAY);
      const domain = await city.liability.domainOf(a);
      const fees = await passports.pendingFees();
      const sent = forks.issue({ ...child(carol.address, alice.address, a), ...signed }, domain);
      await expect(sent)
        .to.emit(passports, "PassportIssued")
        .withArgs(3, carol.address, alice.address, Kind.Agent, 0, a, 0);
      await expect(sent).to.changeTokenBalance(city.token, alice, -AGENT_BOND);
      expect(await passports.pendingFees()).to.equal(fees);
      expect((await passports.bindingOf(carol.address)).home).to.equal(await city.liability.domainOf(a));
    });

    it("should refuse too small a bond, a controller that did not sign, and one bound elsewhere [ATK-I10]", async () => {
      const { passports, alice, bob, carol, forks, a, b } = await loadFixture(parts);
      await expect(forks.issue(child(alice.address, alice.address, a, { bond: AGENT_BOND - 1n }), a))
        .to.be.revertedWithCustomError(passports, "Passports_BondTooSmall")
        .withArgs(Kind.Agent, AGENT_BOND - 1n, AGENT_BOND);
      const deadline = (await time.latest()) + DAY;
      await expect(forks.issue(child(carol.address, alice.address, a, { deadline }), a))
        .to.be.revertedWithCustomError(passports, "Passports_BadSignature")
        .withArgs(carol.address);
      await expect(forks.issue(child(bob.address, bob.address, a), a))
        .to.be.revertedWithCustomError(passports, "Passports_BoundElsewhere")
        .withArgs(bob.address, b, a);
    });
  });

  describe("rotate", () => {
    it("should refuse an unknown passport, the zero address, and one that controls another [ATK-I12] [ID-4]", async () => {
      const { passports, alice, bob, carol, recovery, a } = await loadFixture(parts);
      await expect(recovery.rotate(99, carol.address, 0))
        .to.be.revertedWithCustomError(passports, "Passports_UnknownPassport")
        .withArgs(99);
      await expect(recovery.rotate(a, ZERO, 0))
        .to.be.revertedWithCustomError(passports, "Passports_BadAddress")
        .withArgs(ZERO);
      for (const to of [alice, bob]) {
        await expect(recovery.rotate(a, to.address, 0))
          .to.be.revertedWithCustomError(passports, "Passports_ControlsAnother")
          .withArgs(to.address);
      }
    });

    it("should refuse one that serves another domain without controlling it [FORK-6]", async () => {
      const { city, passports, bob, carol, recovery, a, b } = await loadFixture(parts);
      await setOperator(city, bob, b, carol);
      await expect(recovery.rotate(a, carol.address, 0))
        .to.be.revertedWithCustomError(passports, "Passports_BoundElsewhere")
        .withArgs(carol.address, b, a);
    });

    it("should hand over and never touch liability [ID-4]", async () => {
      const { city, passports, alice, carol, recovery, a } = await loadFixture(parts);
      const before = await city.liability.standing(a);
      await expect(recovery.rotate(a, carol.address, 0))
        .to.emit(passports, "ControlTransferred")
        .withArgs(a, alice.address, carol.address, 1);
      expect(await city.liability.standing(a)).to.deep.equal(before);
      expect((await passports.bindingOf(alice.address)).bound).to.equal(true);
      expect((await passports.standing(a)).probationEnds).to.equal(0);
    });

    it("should put a compromised one on a probation of its own, which a shorter one does not shorten", async () => {
      const { passports, carol, dave, recovery, tiers, a } = await loadFixture(parts);
      const ends = (await time.latest()) + DAYS(60);
      await tiers.setTier(a, 1);
      await expect(recovery.rotate(a, carol.address, ends))
        .to.emit(passports, "CompromiseDeclared")
        .withArgs(a, ends);
      expect((await passports.standing(a)).probationEnds).to.equal(ends);
      await expect(recovery.rotate(a, dave.address, ends - 1)).not.to.emit(passports, "CompromiseDeclared");
      expect((await passports.passport(a)).probationEnds).to.equal(ends);
    });
  });

  describe("setTier", () => {
    it("should refuse a tier above 4 and an unknown passport, and say nothing where nothing changes", async () => {
      const { passports, forks, tiers, a } = await loadFixture(parts);
      await expect(tiers.setTier(a, 5)).to.be.revertedWithCustomError(passports, "Passports_BadTier").withArgs(5);
      await expect(tiers.setTier(99, 1))
        .to.be.revertedWithCustomError(passports, "Passports_UnknownPassport")
        .withArgs(99);
      await expect(tiers.setTier(a, 4)).to.emit(passports, "TierChanged").withArgs(a, 0, 4);
      await expect(tiers.setTier(a, 4)).not.to.emit(passports, "TierChanged");
      await expect(forks.setTier(a, 0)).to.emit(passports, "TierChanged").withArgs(a, 4, 0);
    });
  });

  describe("rebind", () => {
    it("should refuse while the controller serves another, or anybody else serves the passport [FORK-6]", async () => {
      const { city, passports, alice, carol, dave, forks, a } = await loadFixture(parts);
      const second = await fork(city, alice, a);
      await expect(forks.rebind(a, a, true))
        .to.be.revertedWithCustomError(passports, "Passports_NotAlone")
        .withArgs(a, 2, 0, ZERO);
      await giveControl(city, alice, second, dave);
      await setOperator(city, alice, a, carol);
      await expect(forks.rebind(a, a, true))
        .to.be.revertedWithCustomError(passports, "Passports_NotAlone")
        .withArgs(a, 1, 1, ZERO);
      await passports.connect(carol).removeOperator(a, carol.address);
      await setWallet(city, alice, a, carol);
      await expect(forks.rebind(a, a, true))
        .to.be.revertedWithCustomError(passports, "Passports_NotAlone")
        .withArgs(a, 1, 0, carol.address);
      await expect(forks.rebind(99, a, true)).to.be.revertedWithCustomError(passports, "Passports_UnknownPassport");
    });

    it("should refuse a spin-off while the controller is in the tail of another passport, to the second [ATK-I13]", async () => {
      const { city, passports, alice, dave, forks, a } = await loadFixture(parts);
      const second = await fork(city, alice, a);
      await giveControl(city, alice, second, dave);
      const until = (await time.latest()) + TAIL;
      await time.setNextBlockTimestamp(until - 1);
      await expect(forks.rebind(a, a, false))
        .to.be.revertedWithCustomError(passports, "Passports_ActorInTail")
        .withArgs(a, until);
      await time.setNextBlockTimestamp(until);
      await forks.rebind(a, await city.liability.domainOf(a), false);
    });

    it("should refuse a spin-off while who controlled it before is in the tail, to the second [ATK-I13]", async () => {
      const { city, passports, alice, dave, forks, a } = await loadFixture(parts);
      await giveControl(city, alice, a, dave);
      const until = (await time.latest()) + TAIL;
      await time.setNextBlockTimestamp(until - 1);
      await expect(forks.rebind(a, a, false))
        .to.be.revertedWithCustomError(passports, "Passports_ActorInTail")
        .withArgs(a, until);
      await time.setNextBlockTimestamp(until);
      await expect(forks.rebind(a, a, false))
        .to.emit(passports, "ActorRebound")
        .withArgs(dave.address, a, a);
    });

    it("should refuse a spin-off while somebody who served it is in the tail, to the second [ATK-I13]", async () => {
      const { city, passports, alice, carol, forks, a } = await loadFixture(parts);
      await setOperator(city, alice, a, carol);
      await passports.connect(carol).removeOperator(a, carol.address);
      const until = (await time.latest()) + TAIL;
      await time.setNextBlockTimestamp(until - 1);
      await expect(forks.rebind(a, a, false))
        .to.be.revertedWithCustomError(passports, "Passports_ActorInTail")
        .withArgs(a, until);
      await time.setNextBlockTimestamp(until);
      await expect(forks.rebind(a, a, false))
        .to.emit(passports, "ActorRebound")
        .withArgs(alice.address, a, a);
    });
  });

  it("should do nothing in its second code when that is called by itself", async () => {
    const { city, passports, alice, carol, a } = await loadFixture(parts);
    const address = await passports.getAddress();
    // The first contract that Passports made: its nonce was 1.
    const control = await ethers.getContractAt("PassportControl", ethers.getCreateAddress({ from: address, nonce: 1 }));
    expect(await ethers.provider.getCode(await control.getAddress())).not.to.equal("0x");
    await expect(control.connect(alice).offerControl(a, carol.address)).to.be.revertedWithCustomError(
      control,
      "Guarded_Unauthorized",
    );
    await expect(control.connect(alice).setOperator(await agreement(city, a, carol))).to.be.revertedWithCustomError(
      control,
      "Guarded_Unauthorized",
    );
    expect(await control.isAuthorized(a, alice.address, Scope.Act)).to.equal(false);
    expect(await register(city, carol, { bond: tokens(100) })).to.equal(3);
  });
});
