import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  COURT_CHARTER,
  courtLibraries,
  DAY,
  idOf,
  LONGEST_CASE,
  openCourt,
  openTrial,
  orderAgainst,
  raise,
} from "./Court.fixture";

const PARTS = [
  "constitution",
  "liability",
  "passports",
  "forks",
  "recovery",
  "reputation",
  "panels",
  "randomness",
  "insurance",
  "bounties",
  "fallbackArbitrator",
];

describe("Court: constructor", () => {
  it("should refuse each part that is missing", async () => {
    const { wiring } = await loadFixture(openTrial);
    const factory = await ethers.getContractFactory("Court", { libraries: await courtLibraries() });
    for (const part of PARTS)
      await expect(factory.deploy({ ...wiring, [part]: ethers.ZeroAddress } as never)).to.be.revertedWithCustomError(
        factory,
        "Court_ZeroAddress",
      );
    await expect(factory.deploy({ ...wiring, authority: ethers.ZeroAddress } as never)).to.be.revertedWithCustomError(
      factory,
      "Guarded_InvalidAuthority",
    );
  });

  it("should do without vouchers, and refuse them by name", async () => {
    const trial = await loadFixture(openTrial);
    const { wiring } = trial;
    const factory = await ethers.getContractFactory("Court", { libraries: await courtLibraries() });
    const court = await factory.deploy({ ...wiring, vouchers: ethers.ZeroAddress } as never);
    expect((await court.wiring()).vouchers).to.equal(ethers.ZeroAddress);
    await openCourt(trial.city, court);
    await expect(court.connect(trial.plaintiff).file(await orderAgainst(trial), true))
      .to.be.revertedWithCustomError(court, "Court_NoVouchers")
      .withArgs(trial.claimant);
  });

  it("should tell what it is wired to and its asset", async () => {
    const { court, wiring, city } = await loadFixture(openTrial);
    expect(Array.from(await court.wiring())).to.deep.equal(Object.values(wiring));
    expect(await court.asset()).to.equal(await city.token.getAddress());
    expect(await court.discoveryLimit()).to.equal(20 * DAY);
  });

  it("should read its first terms from the constitution [LAW-6b]", async () => {
    const { court } = await loadFixture(openTrial);
    const [version, terms] = await court.termsInForce();
    expect(version).to.equal(1);
    expect(terms.fastCap).to.equal(COURT_CHARTER["court.fastCap"]);
    expect(terms.longestCase).to.equal(LONGEST_CASE);
    expect(terms.actLimit).to.equal(21 * DAY);
    expect(terms.leniency).to.equal(COURT_CHARTER["court.leniency"]);
    expect(await court.termsOf(1)).to.deep.equal(terms);
    expect((await court.termsOf(2)).fee).to.equal(0);
  });

  it("should give zeros for what it does not know", async () => {
    const { court } = await loadFixture(openTrial);
    expect((await court.matterOf(idOf("nothing"))).stage).to.equal(0);
    expect((await court.suitOf(idOf("nothing"))).payer).to.equal(ethers.ZeroAddress);
    expect(await court.disputeOf(99)).to.deep.equal([ethers.ZeroAddress, 0n, 0n, false]);
    expect((await court.orderOf(idOf("nothing"))).status).to.equal(0);
    expect(await court.isExecutable(idOf("nothing"), 0)).to.equal(false);
    expect(await court.currentRuling(99)).to.equal(0);
    expect(await court.disputeStatus(99)).to.equal(0);
    expect(await court.appealPeriod(99)).to.deep.equal([0n, 0n]);
  });

  it("should take coin from the panels alone", async () => {
    const trial = await loadFixture(openTrial);
    await raise(trial);
    await expect(trial.stranger.sendTransaction({ to: await trial.court.getAddress(), value: 1 }))
      .to.be.revertedWithCustomError(trial.court, "Court_NotParty")
      .withArgs(ethers.ZeroHash, trial.stranger.address);
  });
});
