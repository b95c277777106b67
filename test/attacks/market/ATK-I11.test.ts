import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { house, NOTICE, request } from "../../identity/Forks/Forks.fixture";
import { fork, merge, Scope } from "../../identity/identity.fixture";
import { setOperator } from "../../identity/Passports/Passports.fixture";
import {
  DAYS,
  market,
  marketOf,
  NO_PROOF,
  openWith,
  PRICE,
  released,
  termsOf,
} from "../../market/Escrow/Escrow.fixture";

const SETTLED = 0;

/** A founder pays a fork of its house, which then leaves the house. */
async function split() {
  const home = await house();
  const { owner, applicant, founder, leaver, forks } = home;
  const world = await marketOf(home, { buyer: owner, seller: applicant, payer: founder, payee: leaver });
  const opened = await openWith(world);
  await world.escrow.connect(owner).release(opened.terms, 0, NO_PROOF);
  await request(home);
  await time.increase(NOTICE);
  await forks.connect(applicant).completeSpinOff(leaver, []);
  return opened;
}

describe("ATK-I11: praise from one's own house or purse", () => {
  it("should record nothing between forks of one house [ATK-I11] [ID-8]", async () => {
    const world = await loadFixture(market);
    const { escrow, reputation, buyer, payer } = world;
    const child = await fork(world, buyer, payer);
    const { terms, id } = await openWith(world, { payee: child });
    await escrow.connect(buyer).release(terms, 0, NO_PROOF);
    await expect(escrow.recordSettled(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_SameDomain")
      .withArgs(id);
    expect((await reputation.markOf(child, SETTLED)).count).to.equal(0);
  });

  it("should record nothing between two that became one house since [ATK-I11]", async () => {
    const world = await loadFixture(released);
    const { escrow, buyer, seller, payer, payee, terms, id } = world;
    await merge(world, [buyer, payer], [seller, payee]);
    await expect(escrow.recordSettled(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_SameDomain")
      .withArgs(id);
  });

  it("should record nothing that was opened within one house, though it split since [ATK-I11]", async () => {
    const { escrow, liability, payer, payee, terms, id } = await loadFixture(split);
    expect(await liability.domainOf(payer)).to.not.equal(await liability.domainOf(payee));
    await expect(escrow.recordSettled(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_SameDomain")
      .withArgs(id);
  });

  it("should let no key of the payee's house pay in the payer's name [ATK-I11]", async () => {
    const world = await loadFixture(market);
    const { escrow, passports, token, delegations, buyer, seller, payer } = world;
    // As an operator it would be bound to two houses.
    await expect(setOperator(world, buyer, payer, seller, { scopes: Scope.Act })).to.be.revertedWithCustomError(
      passports,
      "Passports_BoundElsewhere",
    );
    // As a delegate it spends the payer's money, not its own.
    await delegations.connect(buyer).grant(payer, {
      delegate: seller.address,
      scopes: 1,
      asset: await token.getAddress(),
      cap: PRICE,
      expiry: (await time.latest()) + DAYS(30),
      depth: 0,
    });
    const terms = await termsOf(world);
    await expect(escrow.connect(seller).open({ terms, delegation: 1 })).to.changeTokenBalances(
      token,
      [buyer, seller],
      [-PRICE, 0],
    );
  });

  it("should count one settlement once, however often it is told [ATK-I11]", async () => {
    const { escrow, reputation, terms, id, payee } = await loadFixture(released);
    await escrow.recordSettled(terms, 0);
    await expect(escrow.recordSettled(terms, 0))
      .to.be.revertedWithCustomError(escrow, "Escrow_AlreadyRecorded")
      .withArgs(id, 0);
    expect((await reputation.markOf(payee, SETTLED)).count).to.equal(1);
  });
});
