import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { expect } from "chai";

import { indebt, Sanction, sanction, Scope } from "../../identity/identity.fixture";
import { setOperator } from "../../identity/Passports/Passports.fixture";
import { spunOff } from "../../identity/Forks/Forks.fixture";
import {
  creditOf,
  DAYS,
  leave,
  market,
  type Market,
  marketOf,
  milestonesOf,
  NO_PROOF,
  openWith,
  PRICE,
  register,
  released,
  tokens,
  ZERO,
} from "./Escrow.fixture";

/** A spun-off passport earned 100 tokens; its sponsor's royalty is a tenth. */
async function earned() {
  const home = await spunOff();
  const [, , , , , buyer] = home.people;
  const payer = await register(home, buyer);
  const world = await marketOf(home, { buyer, seller: home.applicant, payer, payee: home.leaver });
  const opened = await openWith(world);
  await world.escrow.connect(buyer).release(opened.terms, 0, NO_PROOF);
  return { ...home, ...opened };
}

/** The payee closed its passport with money still here. */
async function closed() {
  const world = await released();
  return { ...world, exit: await leave(world, world.seller, world.payee) };
}

/** Asserts that `attempt` is refused for want of authority. */
async function refused(world: Market, passport: bigint, caller: HardhatEthersSigner, attempt: Promise<unknown>) {
  await expect(attempt)
    .to.be.revertedWithCustomError(world.escrow, "Escrow_NotAuthorised")
    .withArgs(passport, caller.address);
}

describe("Escrow::withdraw", () => {
  it("should pay the passport's controller alone, where it says [ESC-4]", async () => {
    const world = await loadFixture(released);
    const { escrow, token, buyer, seller, stranger, payee } = world;
    await refused(world, payee, buyer, escrow.connect(buyer).withdraw(payee, token, buyer.address));
    await setOperator(world, seller, payee, stranger, { scopes: Scope.All });
    await refused(world, payee, stranger, escrow.connect(stranger).withdraw(payee, token, stranger.address));
    const sent = escrow.connect(seller).withdraw(payee, token, stranger.address);
    await expect(sent)
      .to.emit(escrow, "SettlementWithdrawn")
      .withArgs(payee, await token.getAddress(), stranger.address, PRICE, PRICE);
    await expect(sent).to.changeTokenBalances(token, [escrow, stranger], [-PRICE, PRICE]);
    expect((await escrow.assetOf(token)).held).to.equal(0);
  });

  it("should refuse to pay nothing, to nobody and to itself", async () => {
    const { escrow, token, buyer, seller, payer, payee } = await loadFixture(released);
    await expect(escrow.connect(buyer).withdraw(payer, token, buyer.address))
      .to.be.revertedWithCustomError(escrow, "Escrow_NoCredit")
      .withArgs(payer, await token.getAddress());
    for (const to of [ZERO, await escrow.getAddress()]) {
      await expect(escrow.connect(seller).withdraw(payee, token, to))
        .to.be.revertedWithCustomError(escrow, "Escrow_BadRecipient")
        .withArgs(to);
    }
  });

  it("should pay the chain's coin", async () => {
    const world = await openWith(await loadFixture(market), { asset: ZERO });
    const { escrow, seller, terms, payer, buyer } = world;
    await escrow.connect(seller).refund(terms, 0);
    await expect(escrow.connect(buyer).withdraw(payer, ZERO, buyer.address)).to.changeEtherBalances(
      [escrow, buyer],
      [-PRICE, PRICE],
    );
  });

  it("should hold the money of a passport under sanction or in debt until it is good again [ESC-3]", async () => {
    const world = await loadFixture(released);
    const { escrow, token, liability, seller, payee } = world;
    await sanction(world, payee, Sanction.Suspension, DAYS(5));
    await expect(escrow.connect(seller).withdraw(payee, token, seller.address))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotInGoodStanding")
      .withArgs(payee);
    await time.increase(DAYS(5));
    await indebt(world, payee);
    await expect(escrow.connect(seller).withdraw(payee, token, seller.address))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotInGoodStanding")
      .withArgs(payee);
    await liability.connect(seller).deposit(payee, tokens(100));
    await escrow.connect(seller).withdraw(payee, token, seller.address);
  });

  it("should hold the money of a quarantined passport [ESC-3]", async () => {
    const world = await loadFixture(released);
    const { escrow, token, liability, sentinel, seller, payee } = world;
    await liability.connect(sentinel).quarantine(payee, DAYS(1));
    await expect(escrow.connect(seller).withdraw(payee, token, seller.address))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotInGoodStanding")
      .withArgs(payee);
    await time.increase(DAYS(1));
    await escrow.connect(seller).withdraw(payee, token, seller.address);
  });
});

describe("Escrow::shareEarnings", () => {
  it("should take the sponsor's royalty off what a spin-off earned, for anybody who asks [FORK-5] [ESC-4]", async () => {
    const world = await loadFixture(earned);
    const { escrow, token, stranger, payee, sponsor } = world;
    const at = await token.getAddress();
    await expect(escrow.connect(stranger).shareEarnings(payee, at))
      .to.emit(escrow, "RoyaltyShared")
      .withArgs(payee, sponsor, at, PRICE / 10n);
    expect(await creditOf(world, payee)).to.deep.equal([0n, (PRICE * 9n) / 10n]);
    expect(await creditOf(world, sponsor)).to.deep.equal([0n, PRICE / 10n]);
    await expect(escrow.shareEarnings(payee, at))
      .to.be.revertedWithCustomError(escrow, "Escrow_NoCredit")
      .withArgs(payee, at);
  });

  it("should take it at the withdrawal, and pay it to the sponsor's controller [FORK-5] [ESC-4]", async () => {
    const { escrow, token, applicant, patron, payee, sponsor } = await loadFixture(earned);
    await expect(escrow.connect(applicant).withdraw(payee, token, applicant.address)).to.changeTokenBalance(
      token,
      applicant,
      (PRICE * 9n) / 10n,
    );
    await expect(escrow.connect(patron).withdraw(sponsor, token, patron.address)).to.changeTokenBalance(
      token,
      patron,
      PRICE / 10n,
    );
    expect((await escrow.assetOf(token)).held).to.equal(0);
  });

  it("should take no royalty off refunds, and none off royalties [FORK-5]", async () => {
    const world = await loadFixture(earned);
    const { escrow, token, buyer, payer, payee } = world;
    const back = await openWith(world, { nonce: 1 });
    await escrow.connect(world.seller).refund(back.terms, 0);
    await expect(escrow.connect(buyer).withdraw(payer, token, buyer.address)).to.changeTokenBalance(
      token,
      buyer,
      PRICE,
    );
    expect(await creditOf(world, payee)).to.deep.equal([PRICE, 0n]);
  });

  it("should round a royalty down to nothing and share nothing then", async () => {
    const world = await loadFixture(earned);
    const { escrow, token, buyer, applicant, payee } = world;
    await escrow.connect(applicant).withdraw(payee, token, applicant.address);
    const small = await openWith(world, { nonce: 1, milestones: await milestonesOf(9n) });
    await escrow.connect(buyer).release(small.terms, 0, NO_PROOF);
    await expect(escrow.shareEarnings(payee, token)).to.not.emit(escrow, "RoyaltyShared");
    expect(await creditOf(world, payee)).to.deep.equal([0n, 9n]);
  });

  it("should leave those without a sponsor all they earned", async () => {
    const world = await loadFixture(released);
    await expect(world.escrow.shareEarnings(world.payee, world.token)).to.not.emit(world.escrow, "RoyaltyShared");
    expect(await creditOf(world, world.payee)).to.deep.equal([0n, PRICE]);
  });
});

describe("Escrow::withdrawAfterExit", () => {
  it("should pay who controlled a closed passport at the end [ESC-3] [ID-7]", async () => {
    const { escrow, token, seller, payee, exit } = await loadFixture(closed);
    await refused({ escrow } as Market, payee, seller, escrow.connect(seller).withdraw(payee, token, seller.address));
    await expect(escrow.connect(seller).withdrawAfterExit(exit, token, seller.address)).to.changeTokenBalance(
      token,
      seller,
      PRICE,
    );
    await expect(escrow.connect(seller).withdrawAfterExit(exit, token, seller.address))
      .to.be.revertedWithCustomError(escrow, "Escrow_NoCredit")
      .withArgs(payee, await token.getAddress());
  });

  it("should refuse another caller, another record and an open passport [ID-7]", async () => {
    const { escrow, token, buyer, seller, payee, payer, exit } = await loadFixture(closed);
    await expect(escrow.connect(buyer).withdrawAfterExit(exit, token, buyer.address))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotLeaver")
      .withArgs(payee, buyer.address);
    await expect(
      escrow.connect(buyer).withdrawAfterExit({ ...exit, controller: buyer.address }, token, buyer.address),
    ).to.be.revertedWithCustomError(escrow, "Escrow_NotLeaver");
    await expect(
      escrow.connect(seller).withdrawAfterExit({ ...exit, passport: payer }, token, seller.address),
    ).to.be.revertedWithCustomError(escrow, "Escrow_NotLeaver");
  });

  it("should hold it while the domain that it left is not clean [ESC-3] [FORK-6]", async () => {
    const world = await loadFixture(closed);
    const { escrow, token, seller, payee, exit } = world;
    await sanction(world, payee, Sanction.Exclusion, DAYS(5));
    await expect(escrow.connect(seller).withdrawAfterExit(exit, token, seller.address))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotInGoodStanding")
      .withArgs(payee);
  });
});

describe("Escrow::depositCredit", () => {
  it("should let a debtor pay its debt with what it earned [ESC-3]", async () => {
    const world = await loadFixture(released);
    const { escrow, token, passports, seller, payee } = world;
    await indebt(world, payee, tokens(30));
    await expect(escrow.connect(seller).depositCredit(payee, tokens(40)))
      .to.emit(escrow, "CreditDeposited")
      .withArgs(payee, await token.getAddress(), tokens(40));
    const { good, debt, bond } = await passports.standing(payee);
    expect([good, debt, bond]).to.deep.equal([true, 0n, tokens(10)]);
    expect(await creditOf(world, payee)).to.deep.equal([0n, PRICE - tokens(40)]);
    await escrow.connect(seller).withdraw(payee, token, seller.address);
    expect(await token.balanceOf(escrow)).to.equal(0);
  });

  it("should refuse others than the controller, and more than there is", async () => {
    const world = await loadFixture(released);
    const { escrow, buyer, seller, payee } = world;
    await refused(world, payee, buyer, escrow.connect(buyer).depositCredit(payee, 1));
    await expect(escrow.connect(seller).depositCredit(payee, PRICE + 1n))
      .to.be.revertedWithCustomError(escrow, "Escrow_CreditTooLow")
      .withArgs(payee, PRICE + 1n, PRICE);
  });
});
