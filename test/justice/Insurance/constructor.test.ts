import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DAYS, foundCity, idOf, tokens, ZERO } from "../../identity/identity.fixture";
import { deployInsurance, deployTerms, foundPool, TERMS } from "./Insurance.fixture";

async function parts() {
  const city = await foundCity();
  const authority = await city.cell.getAddress();
  return {
    city,
    authority,
    wiring: {
      authority,
      constitution: await (await deployTerms(authority)).getAddress(),
      liability: await city.liability.getAddress(),
      passports: await city.passports.getAddress(),
      reputation: ZERO,
    },
  };
}

describe("Insurance: constructor", () => {
  for (const part of ["constitution", "passports"] as const) {
    it(`should refuse a wiring without ${part}`, async () => {
      const { wiring } = await loadFixture(parts);
      const pool = await ethers.getContractAt("Insurance", ZERO);
      await expect(deployInsurance({ ...wiring, [part]: ZERO })).to.be.revertedWithCustomError(
        pool,
        "Insurance_ZeroAddress",
      );
    });
  }
  it("should refuse a wiring without an authority", async () => {
    const { wiring } = await loadFixture(parts);
    const pool = await ethers.getContractAt("Insurance", ZERO);
    await expect(deployInsurance({ ...wiring, authority: ZERO }))
      .to.be.revertedWithCustomError(pool, "Guarded_InvalidAuthority")
      .withArgs(ZERO);
  });
  it("should keep the asset of the keystone and shares a million times finer", async () => {
    const { pool, city } = await loadFixture(foundPool);
    expect(await pool.asset()).to.equal(await city.token.getAddress());
    expect(await pool.decimals()).to.equal(24n);
    expect([await pool.name(), await pool.symbol()]).to.deep.equal(["Insurance Share", "INSURE"]);
  });
  it("should read the terms and begin the first epoch", async () => {
    const { wiring } = await loadFixture(parts);
    const pool = await deployInsurance(wiring);
    const terms = await pool.insuranceTerms();
    expect([...terms]).to.deep.equal([tokens(2_000), tokens(200), 2_500n, 100n, BigInt(DAYS(60))]);
    expect([...(await pool.currentEpoch())]).to.deep.equal([
      1n,
      BigInt((await time.latest()) + TERMS["insurance.epoch"]),
    ]);
  });
});

describe("Insurance: refreshTerms", () => {
  it("should bring new terms into force and say so [ENF-7]", async () => {
    const { pool, terms, stranger } = await loadFixture(foundPool);
    await terms.set(idOf("insurance.premium"), 250);
    await terms.set(idOf("insurance.incidentCap"), tokens(5));
    expect((await pool.insuranceTerms()).premium).to.equal(100n);
    await expect(pool.connect(stranger).refreshTerms())
      .to.emit(pool, "InsuranceTermsRefreshed")
      .withArgs([tokens(5), tokens(200), 2_500n, 250n, BigInt(DAYS(60))], TERMS["insurance.epoch"]);
    expect((await pool.insuranceTerms()).premium).to.equal(250n);
  });
  it("should never let an exit be shorter than the longest case [ENF-7]", async () => {
    const { pool, terms } = await loadFixture(foundPool);
    await terms.set(idOf("insurance.exitDelay"), DAYS(1));
    await pool.refreshTerms();
    expect((await pool.insuranceTerms()).exitDelay).to.equal(BigInt(DAYS(60)));
    await terms.set(idOf("insurance.exitDelay"), DAYS(61));
    await pool.refreshTerms();
    expect((await pool.insuranceTerms()).exitDelay).to.equal(BigInt(DAYS(61)));
  });
  it("should clamp what a charter overstates", async () => {
    const { pool, terms } = await loadFixture(foundPool);
    for (const name of ["insurance.incidentCap", "insurance.emergencyCap", "insurance.epochCap", "insurance.premium"])
      await terms.set(idOf(name), 2n ** 200n);
    await terms.set(idOf("insurance.exitDelay"), 2n ** 200n);
    await pool.refreshTerms();
    const most = 2n ** 96n - 1n;
    expect([...(await pool.insuranceTerms())]).to.deep.equal([most, most, 10_000n, 10_000n, 2n ** 32n - 1n]);
  });
  it("should begin a new length with the next epoch", async () => {
    const { pool, terms } = await loadFixture(foundPool);
    const { epoch, endsAt } = await pool.currentEpoch();
    await terms.set(idOf("insurance.epoch"), DAYS(7));
    await pool.refreshTerms();
    expect([...(await pool.currentEpoch())]).to.deep.equal([epoch, endsAt]);
    await pool.refreshTerms();
    await time.increaseTo(endsAt);
    expect([...(await pool.currentEpoch())]).to.deep.equal([epoch + 1n, endsAt + BigInt(DAYS(7))]);
    await time.increaseTo(endsAt + BigInt(DAYS(7) * 3));
    expect([...(await pool.currentEpoch())]).to.deep.equal([epoch + 4n, endsAt + BigInt(DAYS(28))]);
  });
  for (const [asked, got] of [
    [0, DAYS(1)],
    [DAYS(400), DAYS(365)],
  ] as const) {
    it(`should take ${String(got / 86_400)} days for a length of ${String(asked / 86_400)}`, async () => {
      const { wiring, authority } = await loadFixture(parts);
      const constitution = await deployTerms(authority, { "insurance.epoch": asked });
      const pool = await deployInsurance({ ...wiring, constitution: await constitution.getAddress() });
      expect((await pool.currentEpoch()).endsAt).to.equal(BigInt((await time.latest()) + got));
    });
  }
});

describe("Insurance: guard", () => {
  it("should refuse at every door whom the cell refuses [CELL-1]", async () => {
    const { pool, city, stranger } = await loadFixture(foundPool);
    const some = ethers.ZeroHash;
    const doors: Record<string, unknown[]> = {
      payPremium: [1, 1, 1, 1],
      deposit: [1, stranger],
      mint: [1, stranger],
      backDomain: [1, 1],
      refreshTerms: [],
      release: [1],
      settle: [1],
      lapse: [1],
      sweep: [],
      present: [1, 1],
      collect: [1, stranger],
      recover: [1],
      withdrawCredit: [1, stranger],
      requestRedeem: [1],
      cancelRedeem: [],
      completeRedeem: [stranger],
      requestUnback: [1, 1],
      cancelUnback: [1],
      completeUnback: [1, stranger],
      fold: [1],
      moveBacking: [1, stranger],
      compensate: [some, 1, 1, stranger, 1],
    };
    const selectors = Object.keys(doors).map((name) => pool.interface.getFunction(name as "settle").selector);
    await city.cell.setFunction(pool, selectors, 77, 15);
    for (const [name, args] of Object.entries(doors)) {
      const call = pool.connect(stranger).getFunction(name);
      await expect(call(...args))
        .to.be.revertedWithCustomError(pool, "Guarded_Unauthorized")
        .withArgs(stranger.address, pool.interface.getFunction(name as "settle").selector);
    }
  });
  it("should let the court's mantle alone order payments [ENF-7]", async () => {
    const { pool, stranger } = await loadFixture(foundPool);
    await expect(pool.connect(stranger).compensate(ethers.ZeroHash, 1, 1, stranger, 1))
      .to.be.revertedWithCustomError(pool, "Guarded_Unauthorized")
      .withArgs(stranger.address, pool.interface.getFunction("compensate").selector);
  });
});
