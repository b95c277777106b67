import { impersonateAccount, loadFixture, setBalance, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  amend,
  childOf,
  DAY,
  domainOf,
  fork,
  indebt,
  Kind,
  openCase,
  register,
  sanction,
  Sanction,
  slash,
  tokens,
  ZERO,
  ZERO_HASH,
} from "../identity.fixture";
import {
  AGENT_BOND,
  asked,
  giveControl,
  leave,
  RECOVERY_DELAY,
  REGISTER,
  setOperator,
  setWallet,
  TAIL,
  twoPassports,
  UNBONDING,
} from "./Passports.fixture";

/** Alice's passport in tier 2, by the word of Tiers. */
async function tiered() {
  const setup = await twoPassports();
  const { city, a } = setup;
  await city.liability.connect(setup.alice).deposit(a, tokens(150));
  const tiers = await ethers.getSigner(await city.tiers.getAddress());
  await impersonateAccount(tiers.address);
  await setBalance(tiers.address, ethers.parseEther("10"));
  await city.passports.connect(tiers).setTier(a, 2);
  return { ...setup, bond: AGENT_BOND + tokens(150) };
}

/** A recovery of alice's passport has begun. */
async function recovering() {
  const setup = await twoPassports();
  const { city, alice, dave, erin, a } = setup;
  await city.recovery.connect(alice).proposeGuardians(a, [dave.address], 1);
  await time.increase(RECOVERY_DELAY);
  await city.recovery.activateGuardians(a, [dave.address], 1);
  await city.passports.connect(alice).queueWithdrawal(a, AGENT_BOND);
  await time.increase(UNBONDING);
  await city.recovery.connect(dave).approveRecovery(a, erin.address, false, ZERO_HASH);
  return setup;
}

const EXIT_RECORD = {
  ExitRecord: [
    { name: "passport", type: "uint256" },
    { name: "controller", type: "address" },
    { name: "kind", type: "uint8" },
    { name: "tier", type: "uint8" },
    { name: "parentA", type: "uint256" },
    { name: "parentB", type: "uint256" },
    { name: "domain", type: "uint256" },
    { name: "good", type: "bool" },
    { name: "birth", type: "uint48" },
    { name: "closedAt", type: "uint48" },
  ],
};

describe("Passports::exit", () => {
  describe("withdrawals", () => {
    it("should be the controller's alone", async () => {
      const { passports, bob, a } = await loadFixture(twoPassports);
      const as = passports.connect(bob);
      const calls = [
        () => as.queueWithdrawal(a, 1),
        () => as.cancelWithdrawal(a),
        () => as.completeWithdrawal(a),
        () => as.closePassport(a),
      ];
      for (const call of calls) {
        await expect(call())
          .to.be.revertedWithCustomError(passports, "Passports_NotController")
          .withArgs(a, bob.address);
      }
    });

    it("should wait the unbonding time and be paid to the controller [ID-7]", async () => {
      const { city, passports, alice, a } = await loadFixture(twoPassports);
      await passports.connect(alice).queueWithdrawal(a, AGENT_BOND);
      const readyAt = (await time.latest()) + UNBONDING;
      expect((await city.liability.withdrawalOf(a)).readyAt).to.equal(readyAt);
      await time.setNextBlockTimestamp(readyAt - 1);
      await expect(passports.connect(alice).completeWithdrawal(a))
        .to.be.revertedWithCustomError(city.liability, "Liability_NotReady")
        .withArgs(a, readyAt);
      await time.setNextBlockTimestamp(readyAt);
      await expect(passports.connect(alice).completeWithdrawal(a)).to.changeTokenBalance(city.token, alice, AGENT_BOND);
    });

    it("should be taken back", async () => {
      const { city, passports, alice, a } = await loadFixture(twoPassports);
      await passports.connect(alice).queueWithdrawal(a, 5);
      await expect(passports.connect(alice).cancelWithdrawal(a))
        .to.emit(city.liability, "WithdrawalCancelled")
        .withArgs(a, 5);
    });

    it("should not be paid while a recovery is pending [ATK-I14]", async () => {
      const { passports, alice, a } = await loadFixture(recovering);
      await expect(passports.connect(alice).completeWithdrawal(a))
        .to.be.revertedWithCustomError(passports, "Passports_RecoveryPending")
        .withArgs(a);
    });

    it("should lower the tier when they are queued, to what the rest pays for [ID-5]", async () => {
      const { passports, alice, a, bond } = await loadFixture(tiered);
      await passports.connect(alice).queueWithdrawal(a, bond - tokens(200));
      expect((await passports.passport(a)).tier).to.equal(2);
      await expect(passports.connect(alice).queueWithdrawal(a, bond - tokens(200) + 1n))
        .to.emit(passports, "TierChanged")
        .withArgs(a, 2, 1);
      await expect(passports.connect(alice).queueWithdrawal(a, bond - tokens(50) + 1n))
        .to.emit(passports, "TierChanged")
        .withArgs(a, 1, 0);
    });

    it("should refuse more than the bond, whatever the tier", async () => {
      const { city, passports, alice, a, bond } = await loadFixture(tiered);
      await expect(passports.connect(alice).queueWithdrawal(a, bond + 1n))
        .to.be.revertedWithCustomError(city.liability, "Liability_InsufficientBond")
        .withArgs(a, bond + 1n, bond);
    });
  });

  describe("closePassport", () => {
    it("should refuse while bond is left", async () => {
      const { city, passports, alice, a } = await loadFixture(twoPassports);
      await expect(passports.connect(alice).closePassport(a))
        .to.be.revertedWithCustomError(city.liability, "Liability_NotEmpty")
        .withArgs(a, AGENT_BOND, 0);
    });

    it("should refuse while a recovery is pending [ATK-I14]", async () => {
      const { passports, alice, a } = await loadFixture(recovering);
      await expect(passports.connect(alice).closePassport(a))
        .to.be.revertedWithCustomError(passports, "Passports_RecoveryPending")
        .withArgs(a);
    });

    it("should burn the token, keep the record and its signed hash, and free nobody [ID-7]", async () => {
      const { city, passports, alice, carol, dave, a } = await loadFixture(twoPassports);
      await setOperator(city, alice, a, carol);
      await setWallet(city, alice, a, dave);
      const birth = (await passports.passport(a)).birth;
      await passports.connect(alice).queueWithdrawal(a, AGENT_BOND);
      await time.increase(UNBONDING);
      await passports.connect(alice).completeWithdrawal(a);
      const sent = passports.connect(alice).closePassport(a);
      await sent;
      const closedAt = await time.latest();
      const record = {
        passport: a,
        controller: alice.address,
        kind: Kind.Agent,
        tier: 0,
        parentA: 0n,
        parentB: 0n,
        domain: a,
        good: true,
        birth,
        closedAt,
      };
      const digest = ethers.TypedDataEncoder.hash(await domainOf(passports), EXIT_RECORD, record);
      await expect(sent)
        .to.emit(passports, "PassportClosed")
        .withArgs(a, alice.address, a, Kind.Agent, 0, true, birth, closedAt, digest);
      await expect(sent).to.emit(passports, "Transfer").withArgs(alice.address, ZERO, a);
      expect(await passports.exitRecordOf(a)).to.equal(digest);
      expect(await passports.controllerOf(a)).to.equal(ZERO);
      expect((await passports.passport(a)).birth).to.equal(birth);
      expect(await passports.balanceOf(alice.address)).to.equal(0);
      expect(await passports.isAuthorized(a, alice.address, 0)).to.equal(false);
      expect(await passports.isAuthorized(a, carol.address, 0)).to.equal(false);
      for (const key of [alice, dave]) {
        expect(await passports.bindingOf(key.address)).to.deep.equal([a, 0n, BigInt(closedAt + TAIL), true]);
      }
    });

    it("should name both parents of a child, whoever controls it by then [ID-7] [FORK-7]", async () => {
      const { city, passports, alice, carol, dave, a } = await loadFixture(twoPassports);
      const second = await fork(city, alice, a);
      await city.forks.connect(alice).forkFromTwo(childOf(a, alice.address), second, [], []);
      const child = await passports.lastId();
      const { birth } = await passports.passport(child);
      await setOperator(city, alice, child, carol);
      expect((await passports.passport(child)).operators).to.equal(1);
      await giveControl(city, alice, child, dave);
      const given = await passports.passport(child);
      expect([given.parentA, given.parentB, given.birth, given.controlEpoch, given.operators]).to.deep.equal([
        a,
        second,
        birth,
        1n,
        0n,
      ]);
      await leave(city, dave, child);
      const record = {
        passport: child,
        controller: dave.address,
        kind: Kind.Agent,
        tier: 0,
        parentA: a,
        parentB: second,
        domain: await city.liability.domainOf(a),
        good: true,
        birth,
        closedAt: await time.latest(),
      };
      const digest = ethers.TypedDataEncoder.hash(await domainOf(passports), EXIT_RECORD, record);
      expect(await passports.exitRecordOf(child)).to.equal(digest);
      expect(await passports.controlEpochOf(child)).to.equal(2);
    });

    it("should leave debts on record and let one close that owes [ID-7]", async () => {
      const { city, passports, alice, a } = await loadFixture(twoPassports);
      await indebt(city, a);
      await passports.connect(alice).closePassport(a);
      const domain = await city.liability.domainOf(a);
      expect((await city.liability.domain(domain)).debt).to.equal(tokens(100));
      expect((await passports.standing(a)).good).to.equal(false);
    });

    it("should bring who returns back into the old domain, even when nobody is left there [FORK-6] [ATK-I13]", async () => {
      const { city, alice, a } = await loadFixture(twoPassports);
      await leave(city, alice, a);
      const again = await register(city, alice);
      expect(await city.liability.domainOf(again)).to.equal(await city.liability.domainOf(a));
    });
  });

  describe("standing", () => {
    it("should read an unknown and a closed id as nothing, never as good [ATK-I2] [ID-6]", async () => {
      const { city, passports, alice, a } = await loadFixture(twoPassports);
      await leave(city, alice, a);
      for (const id of [0n, a, 99n, 2n ** 39n, ethers.MaxUint256]) {
        const standing = await passports.standing(id);
        expect(standing.exists).to.equal(false);
        expect(standing.good).to.equal(false);
        expect(standing.tier).to.equal(0);
        expect(await passports.isInGoodStanding(id)).to.equal(false);
      }
    });

    it("should tell everything at once [ID-6]", async () => {
      const { city, passports, alice, a, bond } = await loadFixture(tiered);
      const child = await fork(city, alice, a);
      await sanction(city, child, Sanction.Warning, 5 * DAY);
      const warningEnds = BigInt((await time.latest()) + 5 * DAY);
      await openCase(city, child, 0n, tokens(30));
      expect(await passports.standing(a)).to.deep.equal([
        true,
        true,
        false,
        BigInt(Kind.Agent),
        2n,
        alice.address,
        await city.liability.domainOf(a),
        warningEnds,
        0n,
        0n,
        0n,
        0n,
        bond,
        0n,
        tokens(30),
      ]);
      expect(await passports.isInGoodStanding(a)).to.equal(true);
    });

    it("should count no tier while suspended, excluded, quarantined or in debt, at once for all forks [ATK-I3] [ENF-4]", async () => {
      for (const kind of [Sanction.Suspension, Sanction.Exclusion]) {
        const { city, passports, alice, a } = await loadFixture(tiered);
        const child = await fork(city, alice, a);
        await sanction(city, child, kind, DAY);
        const ends = (await time.latest()) + DAY;
        await time.increaseTo(ends - 1);
        expect((await passports.standing(a)).tier).to.equal(0);
        expect((await passports.standing(a)).good).to.equal(false);
        await time.increaseTo(ends);
        expect((await passports.standing(a)).tier).to.equal(2);
      }
      const { city, passports, a } = await loadFixture(tiered);
      await city.liability.connect(city.sentinel).quarantine(a, DAY);
      const held = await passports.standing(a);
      expect([held.good, held.quarantined, held.tier]).to.deep.equal([false, true, 0n]);
      await time.increase(DAY);
      await indebt(city, a);
      const owing = await passports.standing(a);
      expect([owing.good, owing.quarantined, owing.tier, owing.debt]).to.deep.equal([false, false, 0n, tokens(100)]);
    });

    it("should count tier 1 at most on probation, to the second", async () => {
      const { city, passports, a } = await loadFixture(tiered);
      await sanction(city, a, Sanction.Probation, DAY);
      const ends = (await time.latest()) + DAY;
      expect((await passports.standing(a)).tier).to.equal(1);
      await time.increaseTo(ends - 1);
      expect((await passports.standing(a)).tier).to.equal(1);
      await time.increaseTo(ends);
      expect((await passports.standing(a)).tier).to.equal(2);
    });

    it("should count what the bond pays for after a slash, and the charter of the day [ID-5]", async () => {
      const { city, passports, a } = await loadFixture(tiered);
      await slash(city, a, { compensation: tokens(50) });
      expect((await passports.standing(a)).tier).to.equal(2);
      await slash(city, a, { compensation: 1n });
      expect((await passports.standing(a)).tier).to.equal(1);
      await amend(city, "identity.tier.1.bond", tokens(500));
      expect((await passports.standing(a)).tier).to.equal(0);
    });

    it("should ask the charter for each tier", async () => {
      const { city, passports, carol } = await loadFixture(twoPassports);
      await passports.connect(carol)[REGISTER](asked(carol.address, { bond: tokens(5_000) }));
      const id = await passports.lastId();
      const tiers = await ethers.getImpersonatedSigner(await city.tiers.getAddress());
      await setBalance(tiers.address, ethers.parseEther("10"));
      await passports.connect(tiers).setTier(id, 4);
      expect((await passports.standing(id)).tier).to.equal(4);
      for (const tier of [4, 3, 2, 1] as const) {
        await amend(city, `identity.tier.${tier}.bond`, tokens(5_001));
        expect((await passports.standing(id)).tier).to.equal(tier - 1);
      }
    });
  });
});
