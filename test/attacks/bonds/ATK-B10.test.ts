import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import type {
  BlacklistToken,
  CallbackThief,
  CallbackToken,
  FeeToken,
  NoReturnToken,
  RebasingToken,
} from "../../../typechain-types";
import { DAY } from "../../justice/InterimCourt/InterimCourt.fixture";
import { deployOver, UNBONDING } from "./bonds.fixture";

const overFee = async () => {
  const fixture = await deployOver("FeeToken");
  return { ...fixture, token: fixture.token as unknown as FeeToken };
};
const overRebasing = async () => {
  const fixture = await deployOver("RebasingToken");
  return { ...fixture, token: fixture.token as unknown as RebasingToken };
};
const overNoReturn = async () => {
  const fixture = await deployOver("NoReturnToken");
  return { ...fixture, token: fixture.token as unknown as NoReturnToken };
};
const overBlacklist = async () => {
  const fixture = await deployOver("BlacklistToken");
  return { ...fixture, token: fixture.token as unknown as BlacklistToken };
};
const overCallback = async () => {
  const fixture = await deployOver("CallbackToken");
  return { ...fixture, token: fixture.token as unknown as CallbackToken };
};

describe("Attack: bring a hostile token", () => {
  describe("a token that takes a fee", () => {
    it("should be refused by name at every door [ATK-B10, ENF-3]", async () => {
      const { liability, token, payer, open, join } = await loadFixture(overFee);
      const refused = async (attempt: Promise<unknown>, sent: bigint): Promise<void> => {
        await expect(attempt)
          .to.be.revertedWithCustomError(liability, "Liability_AssetTakesFee")
          .withArgs(await token.getAddress(), sent, sent - sent / 100n);
      };
      await refused(open(1n, 1_000n), 1_000n);
      await refused(liability.connect(payer).prepay(payer, 500n), 500n);

      // It began to charge only after it was admitted.
      await token.setCharges(false);
      await open(1n, 1_000n);
      await token.setCharges(true);
      await refused(join(2n, 1n, 1_000n), 1_000n);
      await refused(liability.connect(payer).deposit(1n, 200n), 200n);
      expect(await liability.bondOf(1n)).to.equal(1_000n);
    });
  });

  describe("a token that rebases", () => {
    it("should give nobody a gain that was not put in [ATK-B10]", async () => {
      const { liability, token, unit, attacker, open } = await loadFixture(overRebasing);
      await open(1n, 1_000n, attacker);
      await token.rebase(200n);
      expect(await liability.bondOf(1n)).to.equal(1_000n);
      await liability.connect(unit).queueWithdrawal(1n, 1_000n);
      await time.increase(UNBONDING);
      await expect(liability.connect(unit).completeWithdrawal(1n, attacker)).to.changeTokenBalance(
        token,
        attacker,
        1_000n,
      );
      await expect(liability.connect(attacker).withdrawCredit(1n, attacker))
        .to.be.revertedWithCustomError(liability, "Liability_InsufficientCredit")
        .withArgs(attacker.address, 1n, 0n);
    });
    it("should pay as long as there is something and keep its books when there is not [ATK-B10]", async () => {
      const { liability, token, unit, payer, open } = await loadFixture(overRebasing);
      await open(1n, 1_000n);
      await open(2n, 1_000n);
      await token.rebase(50n);
      await liability.connect(unit).queueWithdrawal(1n, 1_000n);
      await liability.connect(unit).queueWithdrawal(2n, 1_000n);
      await time.increase(UNBONDING);
      await liability.connect(unit).completeWithdrawal(1n, payer);
      await expect(liability.connect(unit).completeWithdrawal(2n, payer)).to.be.reverted;
      expect(await liability.bondOf(2n)).to.equal(1_000n);
    });
  });

  describe("a token whose transfers answer nothing", () => {
    it("should come, be slashed, credited and go like any other [ATK-B10]", async () => {
      const { liability, token, unit, payer, victim, open, judge, loss } = await loadFixture(overNoReturn);
      await open(1n, 1_000n);
      await judge(1n, [loss(400n)]);
      await expect(liability.connect(victim).withdrawCredit(400n, victim)).to.changeTokenBalances(
        token,
        [liability, victim],
        [-400n, 400n],
      );
      await liability.connect(unit).queueWithdrawal(1n, 600n);
      await time.increase(UNBONDING);
      await expect(liability.connect(unit).completeWithdrawal(1n, payer)).to.changeTokenBalances(
        token,
        [liability, payer],
        [-600n, 600n],
      );
    });
    it("should be refused where the payer has too little [ATK-B10]", async () => {
      const { liability, payer } = await loadFixture(overNoReturn);
      const balance = 1_000_000n * 10n ** 18n;
      await expect(liability.connect(payer).prepay(payer, balance + 1n))
        .to.be.revertedWithCustomError(liability, "Liability_Underfunded")
        .withArgs(payer.address, balance + 1n, balance);
    });
  });

  describe("a token whose issuer freezes accounts", () => {
    it("should not let a frozen victim, reporter or offender hold up a slash [ATK-B10, ENF-3]", async () => {
      const { liability, token, payer, victim, reporter, attacker, open, judge, loss, creditOf } =
        await loadFixture(overBlacklist);
      await open(1n, 1_000n, attacker);
      for (const account of [victim, reporter, attacker]) await token.setFrozen(account, true);
      await judge(1n, [loss(600n, { penalty: 100n, reporter: reporter.address })]);
      expect(await creditOf(victim)).to.equal(600n);
      expect(await creditOf(reporter)).to.equal(10n);
      // Frozen at its own address, the victim has it paid to another.
      await expect(liability.connect(victim).withdrawCredit(600n, victim))
        .to.be.revertedWithCustomError(token, "BlacklistToken_Frozen")
        .withArgs(victim.address);
      await expect(liability.connect(victim).withdrawCredit(600n, payer)).to.changeTokenBalance(token, payer, 600n);
    });
    it("should not let a frozen creditor hold up another's share of a debt [ATK-B10, ENF-3]", async () => {
      const { liability, token, payer, victim, attacker, open, judge, loss } = await loadFixture(overBlacklist);
      await open(1n, 100n, attacker);
      await judge(1n, [loss(600n), loss(500n, { victim: attacker.address })]);
      await token.setFrozen(attacker, true);
      const domain = await liability.domainOf(1n);
      const { debt } = await liability.domain(domain);
      await liability.connect(payer).deposit(1n, debt);
      await liability.collectClaim(domain, 0n, victim);
      await liability.collectClaim(domain, 0n, attacker);
      const credit = await liability.creditOf(victim);
      expect(credit).to.be.within(599n, 600n);
      await expect(liability.connect(victim).withdrawCredit(credit, victim)).to.changeTokenBalance(
        token,
        victim,
        credit,
      );
    });
  });

  describe("a token that calls back", () => {
    const thieves = async () => {
      const fixture = await loadFixture(overCallback);
      const thief: CallbackThief = await ethers.deployContract("CallbackThief");
      await fixture.token.mint(thief, 1_000n);
      await thief.approve(fixture.token, fixture.liability);
      await fixture.open(1n, 1_000n);
      return { ...fixture, thief };
    };
    it("should not pay a credit twice from within its payment [ATK-B10]", async () => {
      const { liability, token, thief, judge, loss } = await thieves();
      await judge(1n, [loss(300n, { victim: await thief.getAddress() })]);
      await token.setHooked(thief, true);
      const take = liability.interface.encodeFunctionData("withdrawCredit", [300n, await thief.getAddress()]);
      await expect(thief.strike(liability, take, take)).to.changeTokenBalances(
        token,
        [liability, thief],
        [-300n, 300n],
      );
      const { succeeded, reason } = await thief.outcome();
      expect(succeeded).to.equal(false);
      expect(reason).to.equal(ethers.id("ReentrancyGuardReentrantCall()").slice(0, 10));
      expect(await liability.creditOf(thief)).to.equal(0n);
    });
    it("should not count a payment twice from within its pull [ATK-B10]", async () => {
      const { liability, token, thief } = await thieves();
      await token.setHooked(thief, true);
      const put = liability.interface.encodeFunctionData("prepay", [await thief.getAddress(), 400n]);
      await thief.strike(liability, put, put);
      expect((await thief.outcome()).succeeded).to.equal(false);
      expect(await liability.creditOf(thief)).to.equal(400n);
      expect(await token.balanceOf(liability)).to.equal(1_400n);
    });
    it("should not let a callback collect twice what its own payment is about to pay [ATK-B10]", async () => {
      const { liability, token, thief, judge, loss } = await thieves();
      await judge(1n, [loss(1_000n), loss(200n, { victim: await thief.getAddress() })]);
      const domain = await liability.domainOf(1n);
      await token.setHooked(thief, true);
      // It pays the debt that it is owed itself, and collects before the payment has arrived.
      const pay = liability.interface.encodeFunctionData("deposit", [1n, 200n]);
      const collect = liability.interface.encodeFunctionData("collectClaim", [domain, 0n, await thief.getAddress()]);
      await thief.strike(liability, pay, collect);
      expect((await thief.outcome()).succeeded).to.equal(true);
      await expect(liability.collectClaim(domain, 0n, thief))
        .to.be.revertedWithCustomError(liability, "Liability_NothingToCollect")
        .withArgs(domain, 0n);
      expect(await liability.creditOf(thief)).to.equal(200n);
      expect(await token.balanceOf(thief)).to.equal(800n);
      expect(await token.balanceOf(liability)).to.equal(1_200n);
    });
    it("should let a payee that refuses its callback block nobody else [ATK-B10]", async () => {
      const { liability, unit, token, payer, judge, loss, open } = await thieves();
      // An account whose code knows no callback: every payment to it reverts.
      const wall = await ethers.deployContract("ContractSignerMock", [payer.address]);
      await token.setHooked(wall, true);
      await open(2n, 500n);
      await liability.connect(unit).queueWithdrawal(1n, 100n);
      await time.increase(UNBONDING - 2 * DAY);
      await judge(2n, [loss(500n, { victim: await wall.getAddress() })]);
      await time.increase(2 * DAY);
      expect(await liability.creditOf(wall)).to.equal(500n);
      await expect(liability.connect(unit).completeWithdrawal(1n, wall)).to.be.reverted;
      await expect(liability.connect(unit).completeWithdrawal(1n, payer)).to.changeTokenBalance(token, payer, 100n);
    });
  });
});
