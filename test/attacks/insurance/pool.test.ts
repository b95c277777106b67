import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DAYS, fork, idOf, indebt, slash, tokens } from "../../identity/identity.fixture";
import {
  BOND,
  deployInsurance,
  deployTerms,
  foundPool,
  harm,
  harmAndOrder,
  holdings,
  member,
  nextEpoch,
  openDoors,
  order,
  payOut,
  present,
} from "../../justice/Insurance/Insurance.fixture";
import { deployOver, UNIT } from "../bonds/bonds.fixture";

const MOST = ethers.MaxUint256;

describe("Attack: run on the pool, or insure a loss that is known", () => {
  it("should let nobody leave between the filing of a case and its payment [ATK-B7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, second } = world;
    await pool.connect(second).deposit(tokens(1_000), second);
    // The loss is known; the underwriter asks to leave before anybody files.
    await time.increase(DAYS(7));
    await pool.connect(second).requestRedeem(await pool.balanceOf(second));
    const { readyAt } = await pool.exitOf(second);
    // The case takes the longest that a case may.
    await time.increaseTo(readyAt - 60n);
    const claim = await harmAndOrder(world, tokens(550), { actAt: Number(readyAt) - DAYS(59) });
    await time.increaseTo(readyAt);
    await expect(pool.connect(second).completeRedeem(second)).to.be.revertedWithCustomError(
      pool,
      "Insurance_ClaimPending",
    );
    await present(world, claim.claimId, claim);
    await nextEpoch(pool);
    const before = await city.token.balanceOf(second);
    await pool.connect(second).completeRedeem(second);
    // It bore its eleventh of the 550.
    expect((await city.token.balanceOf(second)) - before).to.be.within(tokens(949), tokens(959));
  });
  it("should pay no act that came before the cover, not even in the same block [ATK-B7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, second } = world;
    const id = await member(city, second);
    await pool.connect(second).payPremium(id, BOND, 1, MOST);
    const actAt = await time.latest();
    await harm(world, id, tokens(500));
    await expect(order(world, tokens(500), { respondent: id, actAt })).to.be.revertedWithCustomError(
      pool,
      "Insurance_NotCovered",
    );
    // Nor by an act backdated into the cover of somebody else's epoch once it began.
    await nextEpoch(pool);
    await expect(order(world, tokens(500), { respondent: id, actAt })).to.be.revertedWithCustomError(
      pool,
      "Insurance_NotCovered",
    );
  });
  it("should give whoever stands at an open door no way past a later claim [ATK-B7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, second } = world;
    await pool.connect(second).deposit(tokens(1_000), second);
    await pool.connect(second).requestRedeem(await pool.balanceOf(second));
    const { until } = await pool.exitOf(second);
    await time.increaseTo(until);
    await expect(pool.connect(second).completeRedeem(second)).to.be.revertedWithCustomError(
      pool,
      "Insurance_WindowOver",
    );
  });
  it("should stay whole and pay when almost all of it leaves between two claims of an epoch [ATK-B7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, underwriter, second, victim } = world;
    await pool.connect(second).deposit(tokens(500), second);
    await pool.connect(underwriter).requestRedeem(await pool.balanceOf(underwriter));
    const { readyAt } = await pool.exitOf(underwriter);
    await time.increaseTo(readyAt);
    await nextEpoch(pool);
    const actAt = Number(readyAt) - DAYS(59);
    // A claim of one unit would fix the cap at a quarter of a pool that is about to leave.
    await harmAndOrder(world, 1n, { actAt });
    await pool.connect(underwriter).completeRedeem(underwriter);
    const left = await pool.totalAssets();
    expect(left).to.be.lessThan(tokens(700));
    const claim = await harmAndOrder(world, tokens(900), { actAt, incident: idOf("second") });
    expect(await pool.totalAssets()).to.be.within((left * 3n) / 4n - 2n, (left * 3n) / 4n + 2n);
    await present(world, claim.claimId, claim);
    await nextEpoch(pool);
    const before = await city.token.balanceOf(victim);
    await pool.connect(victim).collect(claim.claimId, victim);
    expect((await city.token.balanceOf(victim)) - before).to.be.within(left / 4n - 2n, left / 4n + 2n);
    await pool.connect(second).deposit(tokens(1), second);
    expect(await holdings(world)).to.be.at.least(await pool.totalAssets());
  });
  it("should gain nothing by entering after the claim and leaving after the payment [ATK-B7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, second } = world;
    await harmAndOrder(world, tokens(900));
    const before = await city.token.balanceOf(second);
    await pool.connect(second).deposit(tokens(1_000), second);
    await pool.connect(second).requestRedeem(await pool.balanceOf(second));
    const { readyAt } = await pool.exitOf(second);
    await time.increaseTo(readyAt);
    await pool.connect(second).completeRedeem(second);
    expect(await city.token.balanceOf(second)).to.be.at.most(before);
  });
});

describe("Attack: inflate the first shares of the pool, or capture an emptied one", () => {
  async function empty() {
    const world = await foundPool();
    const authority = await world.city.cell.getAddress();
    const pool = await deployInsurance({
      authority,
      constitution: await (await deployTerms(authority)).getAddress(),
      liability: await world.city.liability.getAddress(),
      passports: await world.city.passports.getAddress(),
      reputation: ethers.ZeroAddress,
    });
    await openDoors(world.city, pool);
    for (const who of [world.second, world.stranger]) {
      await world.city.token.connect(who).approve(pool, ethers.MaxUint256);
    }
    return { ...world, pool };
  }
  it("should give a second underwriter its full worth after a donation to the first [ATK-B9]", async () => {
    const { pool, city, second, stranger } = await loadFixture(empty);
    await pool.connect(stranger).deposit(1, stranger);
    await city.token.connect(stranger).transfer(pool, tokens(10_000));
    await pool.connect(second).deposit(tokens(100), second);
    expect(await pool.convertToAssets(await pool.balanceOf(second))).to.be.within(tokens(100) - 1n, tokens(100));
    expect(await pool.convertToAssets(await pool.balanceOf(stranger))).to.be.at.most(1n);
  });
  it("should cost an attacker more than it takes when it donates through the keystone [ATK-B9]", async () => {
    const { pool, city, second, stranger } = await loadFixture(empty);
    await pool.connect(stranger).deposit(1, stranger);
    await city.liability.connect(stranger).prepay(pool, tokens(1_000));
    await pool.sweep();
    await pool.connect(second).deposit(tokens(100), second);
    const lost = tokens(100) - (await pool.convertToAssets(await pool.balanceOf(second)));
    const kept = await pool.convertToAssets(await pool.balanceOf(stranger));
    expect(lost).to.be.at.most(tokens(1_000) / 1_000_000n);
    expect(kept).to.be.lessThan(tokens(1_000));
  });
  it("should give a tranche's second backer its full worth [ATK-B9]", async () => {
    const { pool, insured, backer, second } = await loadFixture(foundPool);
    await pool.connect(backer).backDomain(insured, 1);
    await pool.connect(second).backDomain(insured, tokens(100));
    const { shares } = await pool.backingOf(insured, second);
    expect(await pool.backingValue(insured, shares)).to.equal(tokens(100));
  });
  it("should leave shares usable however often a tranche is emptied and backed again [ATK-B9, ATK-B13]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, insured, backer, terms } = world;
    await terms.set(idOf("insurance.incidentCap"), tokens(1_000_000));
    await pool.refreshTerms();
    await harm(world, insured, tokens(900));
    for (let round = 0; round < 8; round += 1) {
      await pool.connect(backer).backDomain(insured, tokens(100) + 1n);
      await order(world, tokens(100), { incident: idOf(`incident ${String(round)}`) });
    }
    const domain = await world.city.liability.domainOf(insured);
    await pool.connect(backer).backDomain(insured, tokens(100));
    expect((await pool.trancheOf(domain)).shares).to.equal(tokens(100) * 1_000_000n);
  });
});

describe("Attack: invent a debt, or be paid twice", () => {
  it("should pay nobody to whom the books owe nothing, whatever the court orders [ATK-C10]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, insured, victim2, city } = world;
    await harm(world, insured, tokens(500));
    await expect(order(world, tokens(500), { victim: victim2 })).to.be.revertedWithCustomError(
      pool,
      "Insurance_NothingOwed",
    );
    await slash(city, insured, { compensation: tokens(500), victim: victim2.address, ruled: false });
    await expect(order(world, tokens(500), { victim: victim2 })).to.be.revertedWithCustomError(
      pool,
      "Insurance_NothingOwed",
    );
  });
  it("should not let an invented claim dilute the others of its epoch [ATK-C10]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, terms, insured, victim, victim2 } = world;
    await terms.set(idOf("insurance.epochCap"), 400);
    await pool.refreshTerms();
    const debt = await harm(world, insured, tokens(400));
    await harm(world, insured, 1n, { victim: victim2 });
    const claimId = await order(world, tokens(400));
    // Ordered for a thousand, booked for the one unit that is owed.
    await order(world, tokens(1_000), { victim: victim2 });
    await present(world, claimId, debt);
    await nextEpoch(pool);
    await expect(pool.connect(victim).collect(claimId, victim)).to.changeTokenBalance(city.token, victim, tokens(400));
  });
  it("should never leave a victim with more than its loss [ATK-C10, ENF-3]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, terms, insured, victim, stranger } = world;
    await terms.set(idOf("insurance.incidentCap"), tokens(123));
    await pool.refreshTerms();
    const before = (await city.token.balanceOf(victim)) + (await city.liability.creditOf(victim));
    const bonds = await city.liability.bondOf(insured);
    const { claimId } = await payOut(world, tokens(500));
    for (const part of [tokens(77), tokens(200), tokens(223)]) {
      await city.liability.connect(stranger).deposit(insured, part);
      await pool.recover(claimId);
    }
    await pool.connect(victim).withdrawCredit(await pool.insuranceCreditOf(victim), victim);
    const after = (await city.token.balanceOf(victim)) + (await city.liability.creditOf(victim));
    expect(after - before).to.be.within(bonds + tokens(500) - 5n, bonds + tokens(500));
    expect(await holdings(world)).to.be.at.least(await pool.totalAssets());
  });
  it("should give a debtor that pays its own victim unit by unit nothing of what is the pool's [ATK-C10]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, terms, insured, victim, stranger } = world;
    const before = await holdings(world);
    await terms.set(idOf("insurance.incidentCap"), 90);
    await pool.refreshTerms();
    const { claimId } = await payOut(world, 102n);
    for (let i = 0; i < 34; i += 1) {
      await city.liability.connect(stranger).deposit(insured, 3);
      await pool.recover(claimId);
    }
    expect((await city.liability.standing(insured)).debt).to.equal(0n);
    // The pool paid 90 of its 102; of each payment the keystone keeps what it rounds, a unit at most.
    expect(await pool.insuranceCreditOf(victim)).to.be.within(8n, 12n);
    expect(await pool.totalAssets()).to.be.within(before - 34n, before);
  });
  it("should refuse a victim that keeps its claim on the debtor [ATK-C10]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, victim, victim2 } = world;
    const { claimId, domain, round } = await harmAndOrder(world, tokens(500));
    await city.liability.connect(victim).assignClaim(domain, round, victim2);
    await expect(pool.connect(victim).present(claimId, claimId)).to.be.revertedWithCustomError(
      pool,
      "Insurance_NothingHandedOver",
    );
  });
  it("should pay no member of the offender's own domain [ATK-C10, ATK-C7]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, insured, holder } = world;
    await fork(city, holder, insured);
    await indebt(city, insured);
    await slash(city, insured, { compensation: tokens(300), victim: holder.address });
    await expect(order(world, tokens(300), { victim: holder })).to.be.revertedWithCustomError(
      pool,
      "Insurance_OwnDomain",
    );
  });
  it("should pay a colluding pair no more than bond times tier, and burn the bond [ATK-C10]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, terms, insured } = world;
    await terms.set(idOf("insurance.incidentCap"), tokens(1_000_000));
    await pool.refreshTerms();
    await harm(world, insured, tokens(100_000));
    for (let i = 0; i < 3; i += 1) {
      if (i === 0) await order(world, tokens(100_000));
      else
        await expect(order(world, tokens(100_000), { incident: idOf(String(i)) })).to.be.revertedWithCustomError(
          pool,
          "Insurance_CapReached",
        );
    }
    expect((await pool.coverClaim(1)).demand).to.equal(BOND);
  });
});

describe("Attack: starve, reenter or misdirect the pool", () => {
  it("should give the court that orders nothing, wherever the account points [ATK-B5]", async () => {
    const world = await loadFixture(foundPool);
    const { city, pool } = world;
    await harmAndOrder(world, tokens(500));
    expect(await city.token.balanceOf(city.court)).to.equal(0n);
    expect(await pool.insuranceCreditOf(city.court)).to.equal(0n);
    await expect(order(world, tokens(1), { victim: city.court, incident: idOf("own") })).to.be.revertedWithCustomError(
      pool,
      "Insurance_NothingOwed",
    );
  });
  it("should let an underwriter reenter for nothing [ATK-B10]", async () => {
    const { cell, liability, token } = await deployOver("CallbackToken");
    const authority = await cell.getAddress();
    const pool = await deployInsurance({
      authority,
      constitution: await (await deployTerms(authority)).getAddress(),
      liability: await liability.getAddress(),
      passports: await liability.getAddress(),
      reputation: ethers.ZeroAddress,
    });
    await openDoors({ cell: cell }, pool);
    const thief = await ethers.deployContract("CallbackThief");
    await token.mint(thief, 2n * UNIT);
    await thief.approve(token, pool);
    await (token as never as { setHooked(a: unknown, b: boolean): Promise<unknown> }).setHooked(thief, true);
    const data = pool.interface.encodeFunctionData("deposit", [UNIT, await thief.getAddress()]);
    await thief.strike(pool, data, data);
    const { succeeded, reason } = await thief.outcome();
    expect(succeeded).to.equal(false);
    expect(reason.slice(0, 10)).to.equal(pool.interface.getError("ReentrancyGuardReentrantCall")?.selector);
    expect(await pool.totalAssets()).to.equal(UNIT);
  });
  it("should let a frozen victim be paid elsewhere and hold up nobody [ATK-B10, ATK-C8]", async () => {
    const world = await loadFixture(foundPool);
    const { pool, city, victim, stranger } = world;
    const claim = await harmAndOrder(world, tokens(500));
    await present(world, claim.claimId, claim);
    await nextEpoch(pool);
    await expect(pool.connect(victim).collect(claim.claimId, stranger)).to.changeTokenBalance(
      city.token,
      stranger,
      tokens(500),
    );
  });
});
