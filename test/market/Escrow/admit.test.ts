import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  CAP_TIMES,
  idOf,
  LARGE,
  LEAST_WINDOW,
  market,
  NO_PROOF,
  openWith,
  PRICE,
  termsOf,
  tokens,
  ZERO,
} from "./Escrow.fixture";

describe("Escrow::admit", () => {
  it("should refuse a threshold or a cap of nothing [ESC-1]", async () => {
    const { escrow, token } = await loadFixture(market);
    for (const [large, times] of [
      [0n, 1n],
      [1n, 0n],
    ] as const) {
      await expect(escrow.admit(token, large, times))
        .to.be.revertedWithCustomError(escrow, "Escrow_BadThreshold")
        .withArgs(large, times);
    }
  });

  it("should take the settlement asset's threshold from the charter, and another's as it is given [ESC-3]", async () => {
    const { escrow, token } = await loadFixture(market);
    const other = await ethers.deployContract("TestToken", ["Other", "OTH"]);
    await expect(escrow.admit(other, 77, 3))
      .to.emit(escrow, "AssetAdmitted")
      .withArgs(await other.getAddress(), 77, 3)
      .and.to.emit(escrow, "EscrowTermsRefreshed")
      .withArgs(await other.getAddress(), 77, LEAST_WINDOW);
    expect(await escrow.assetOf(other)).to.deep.equal([true, 0n, 77n, 231n, BigInt(LEAST_WINDOW)]);
    expect(await escrow.assetOf(token)).to.deep.equal([true, 0n, LARGE, LARGE * CAP_TIMES, BigInt(LEAST_WINDOW)]);
    expect(await escrow.assetOf(escrow)).to.deep.equal([false, 0n, 0n, 0n, 0n]);
  });

  it("should dismiss only what was admitted, and let what is open run on [ESC-1]", async () => {
    const world = await loadFixture(market);
    const { escrow, token, buyer } = world;
    await expect(escrow.dismiss(escrow))
      .to.be.revertedWithCustomError(escrow, "Escrow_AssetNotAdmitted")
      .withArgs(await escrow.getAddress());
    const { terms } = await openWith(world);
    await expect(escrow.dismiss(token))
      .to.emit(escrow, "AssetDismissed")
      .withArgs(await token.getAddress());
    await expect(escrow.connect(buyer).open({ terms: await termsOf(world, { nonce: 1 }), delegation: 0 }))
      .to.be.revertedWithCustomError(escrow, "Escrow_AssetNotAdmitted")
      .withArgs(await token.getAddress());
    await escrow.connect(buyer).release(terms, 0, NO_PROOF);
    expect((await escrow.assetOf(token)).held).to.equal(PRICE);
  });
});

describe("Escrow::refreshTerms", () => {
  it("should refuse an asset that is not admitted", async () => {
    const { escrow, stranger } = await loadFixture(market);
    await expect(escrow.connect(stranger).refreshTerms(escrow))
      .to.be.revertedWithCustomError(escrow, "Escrow_AssetNotAdmitted")
      .withArgs(await escrow.getAddress());
  });

  it("should read the charter anew for anyone [ESC-3]", async () => {
    const { escrow, token, constitution, stranger } = await loadFixture(market);
    await constitution.set(idOf("escrow.large"), tokens(5));
    await constitution.set(idOf("escrow.leastWindow"), 60);
    await expect(escrow.connect(stranger).refreshTerms(token))
      .to.emit(escrow, "EscrowTermsRefreshed")
      .withArgs(await token.getAddress(), tokens(5), 60);
    await escrow.refreshTerms(ZERO);
    expect(await escrow.assetOf(ZERO)).to.deep.equal([true, 0n, LARGE, LARGE * CAP_TIMES, 60n]);
  });

  it("should hold numbers that do not fit to the most that does", async () => {
    const { escrow, token, constitution } = await loadFixture(market);
    await constitution.set(idOf("escrow.large"), 2n ** 96n);
    await constitution.set(idOf("escrow.leastWindow"), 2n ** 32n);
    await escrow.refreshTerms(token);
    const { large, leastWindow } = await escrow.assetOf(token);
    expect([large, leastWindow]).to.deep.equal([2n ** 96n - 1n, 2n ** 32n - 1n]);
  });
});
