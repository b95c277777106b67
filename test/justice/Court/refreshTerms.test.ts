import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { idOf, openTrial, tokens } from "./Court.fixture";

describe("Court: refreshTerms", () => {
  it("should do nothing where nothing changed", async () => {
    const { court } = await loadFixture(openTrial);
    await expect(court.refreshTerms()).not.to.emit(court, "TermsRefreshed");
    expect((await court.termsInForce()).version).to.equal(1);
  });

  it("should make a version of what changed and keep the one before [LAW-6b]", async () => {
    const { court, city } = await loadFixture(openTrial);
    await city.constitution.set(idOf("court.fee"), tokens(7));
    await expect(court.refreshTerms()).to.emit(court, "TermsRefreshed");
    const [version, terms] = await court.termsInForce();
    expect(version).to.equal(2);
    expect(terms.fee).to.equal(tokens(7));
    expect((await court.termsOf(1)).fee).to.equal(tokens(5));
  });

  it("should keep an order executable for a day at least", async () => {
    const { court, city } = await loadFixture(openTrial);
    await city.constitution.set(idOf("liability.longestCase"), 1);
    await court.refreshTerms();
    expect((await court.termsInForce()).terms.longestCase).to.equal(86_400);
  });

  it("should refuse a value that does not fit, and go on with the terms before", async () => {
    const { court, city } = await loadFixture(openTrial);
    await city.constitution.set(idOf("court.fee"), 2n ** 96n);
    const cast = await ethers.getContractAt(["error Overflow()"], court);
    await expect(court.refreshTerms()).to.be.revertedWithCustomError(cast, "Overflow");
    expect((await court.termsInForce()).version).to.equal(1);
  });
});
