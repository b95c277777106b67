import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { COST, creditOf, market, openWith, PRICE, tokens, ZERO } from "../../market/Escrow/Escrow.fixture";

describe("ATK-C8: a payee that cannot be paid", () => {
  it("should pay one side though the token froze the other, which loses nothing [ATK-C8]", async () => {
    const world = await loadFixture(market);
    const { escrow, arbitrator, buyer, seller, stranger, payer, payee } = world;
    const token = await ethers.deployContract("BlacklistToken");
    await escrow.admit(token, tokens(1_000), 1);
    await token.mint(buyer.address, PRICE);
    await token.connect(buyer).approve(escrow, PRICE);
    const { terms } = await openWith(world, { asset: await token.getAddress() });
    await escrow.connect(buyer).dispute(terms, 0, true, 0, { value: COST });
    await token.setFrozen(seller.address, true);
    await arbitrator.give(0, 0);
    await escrow.settleRuling(terms, 0, 0);
    await expect(escrow.connect(seller).withdraw(payee, token, seller.address))
      .to.be.revertedWithCustomError(token, "BlacklistToken_Frozen")
      .withArgs(seller.address);
    await escrow.connect(buyer).withdraw(payer, token, buyer.address);
    expect(await token.balanceOf(buyer)).to.equal(PRICE / 2n);
    expect(await creditOf(world, payee, terms.asset)).to.deep.equal([PRICE / 2n, 0n]);
    await escrow.connect(seller).withdraw(payee, token, stranger.address);
    expect(await token.balanceOf(stranger)).to.equal(PRICE / 2n);
  });

  it("should pay one side though the other refuses the chain's coin [ATK-C8]", async () => {
    const world = await loadFixture(market);
    const { escrow, arbitrator, buyer, seller, payer, payee } = world;
    const refuser = await ethers.deployContract("CoinRefuser");
    const { terms } = await openWith(world, { asset: ZERO });
    await escrow.connect(buyer).dispute(terms, 0, true, 0, { value: COST });
    await arbitrator.give(0, 0);
    await escrow.settleRuling(terms, 0, 0);
    await expect(escrow.connect(seller).withdraw(payee, ZERO, refuser)).to.be.revertedWithCustomError(
      refuser,
      "CoinRefuser_NoCoin",
    );
    await expect(escrow.connect(buyer).withdraw(payer, ZERO, buyer.address)).to.changeEtherBalance(buyer, PRICE / 2n);
    await expect(escrow.connect(seller).withdraw(payee, ZERO, seller.address)).to.changeEtherBalance(
      seller,
      PRICE / 2n,
    );
  });
});
