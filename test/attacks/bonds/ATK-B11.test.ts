import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DAY, INSURANCE } from "../../justice/InterimCourt/InterimCourt.fixture";
import { deployBonds } from "./bonds.fixture";

describe("Attack: convict a cheap fork of one's own to take its kin's bonds", () => {
  it("should take no more than the convict's own bond where no panel ruled [ATK-B11, ENF-1c]", async () => {
    const { liability, attacker, judge, loss, open, join, creditOf } = await loadFixture(deployBonds);
    await open(1n, 10_000n);
    await join(2n, 1n, 10n, attacker);
    const domain = await liability.domainOf(1n);
    // Uncontested: the accomplice claims everything that the fork's kin ever posted.
    await judge(2n, [loss(10_010n, { victim: attacker.address, ruled: false })]);
    expect(await creditOf(attacker)).to.equal(10n);
    expect(await liability.bondOf(1n)).to.equal(10_000n);
    const { debt, fines } = await liability.domain(domain);
    expect([debt, fines]).to.deep.equal([0n, 0n]);
    expect((await liability.standing(1n)).good).to.equal(true);
    expect(await liability.claimOf(domain, 0n, attacker)).to.deep.equal([0n, 0n]);
  });

  it("should not reach the domain's future deposits where no panel ruled [ATK-B11, ENF-1c]", async () => {
    const { liability, attacker, judge, loss, open, join } = await loadFixture(deployBonds);
    await open(1n, 10_000n);
    await join(2n, 1n, 10n, attacker);
    await judge(2n, [loss(1_000_000n, { victim: attacker.address, ruled: false })]);
    await join(3n, 1n, 5_000n);
    expect(await liability.bondOf(3n)).to.equal(5_000n);
    expect(await liability.bondOf(1n)).to.equal(10_000n);
  });

  it("should not reach a sponsor's cover or a leaver where no panel ruled [ATK-B11, ENF-1c, FORK-5]", async () => {
    const { liability, unit, attacker, judge, loss, open, join, creditOf } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    await join(2n, 1n, 100n, attacker);
    await join(3n, 1n, 1_000n);
    await open(9n, 5_000n);
    await liability.connect(unit).spinOff(2n, 9n, 50n, 180 * DAY, 0n);
    await liability.connect(unit).spinOff(3n, 9n, 300n, 180 * DAY, 0n);
    await judge(2n, [loss(5_000n, { victim: attacker.address, ruled: false })]);
    await judge(1n, [loss(5_000n, { victim: attacker.address, ruled: false, named: [3n] })]);
    expect(await creditOf(attacker)).to.equal(1_100n);
    expect(await liability.bondOf(9n)).to.equal(5_000n);
    expect(await liability.coversOf(9n)).to.equal(350n);
    expect(await liability.bondOf(3n)).to.equal(1_000n);
  });

  it("should make a convict's own penalty worth at most a tenth to its reporter [ATK-B11, ENF-3]", async () => {
    const { attacker, judge, fine, open, creditOf } = await loadFixture(deployBonds);
    await open(1n, 1_000n, attacker);
    await judge(1n, [fine(1_000n, { reporter: attacker.address, ruled: false })]);
    expect(await creditOf(attacker)).to.equal(100n);
    expect(await creditOf(INSURANCE)).to.equal(900n);
  });

  it("should reach the kin only where the signers say that a panel ruled [ATK-B11, ENF-1c]", async () => {
    const { liability, victim, judge, loss, open, join, creditOf } = await loadFixture(deployBonds);
    await open(1n, 10_000n);
    await join(2n, 1n, 10n);
    await judge(2n, [loss(1_010n, { ruled: true, reporter: ethers.ZeroAddress })]);
    expect(await creditOf(victim)).to.equal(1_010n);
    expect(await liability.bondOf(1n)).to.equal(9_000n);
  });
});
