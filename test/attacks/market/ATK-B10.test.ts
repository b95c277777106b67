import { impersonateAccount, loadFixture, setBalance, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import type { CallbackThief, CallbackToken } from "../../../typechain-types";
import {
  market,
  type Market,
  milestonesOf,
  NO_PROOF,
  type Opened,
  openWith,
  PRICE,
  register,
  termsOf,
  tokens,
  ZERO,
} from "../../market/Escrow/Escrow.fixture";

interface Odd {
  mint(to: string, amount: bigint): Promise<unknown>;
  getAddress(): Promise<string>;
  connect(runner: unknown): unknown;
}

/** Admits an odd token all the same and gives the buyer ten prices of it. */
async function admit<Token extends Odd>(world: Market, token: Token): Promise<Token> {
  await world.escrow.admit(await token.getAddress(), tokens(10_000), 1);
  await token.mint(world.buyer.address, 10n * PRICE);
  const held = token.connect(world.buyer) as { approve(spender: string, amount: bigint): Promise<unknown> };
  await held.approve(await world.escrow.getAddress(), ethers.MaxUint256);
  return token;
}

/** The buyer opened and released an escrow in `token`. */
async function released(world: Market, token: Odd, nonce = 0): Promise<Opened> {
  const opened = await openWith(world, { asset: await token.getAddress(), nonce });
  await opened.escrow.connect(opened.buyer).release(opened.terms, 0, NO_PROOF);
  return opened;
}

/** A contract that controls a passport, is called back by `token`, and strikes then. */
async function thieves(): Promise<Market & { thief: CallbackThief; hooked: CallbackToken; den: bigint }> {
  const world = await market();
  const { token: settlement, passports, liability } = world;
  const hooked = await admit(world, await ethers.deployContract("CallbackToken"));
  const thief = await ethers.deployContract("CallbackThief");
  const at = await thief.getAddress();
  await settlement.mint(at, tokens(1_000));
  await thief.approve(settlement, await liability.getAddress());
  await thief.strike(
    await passports.getAddress(),
    passports.interface.encodeFunctionData("register((address,uint8,uint8,string,uint96,uint256,bytes))", [
      { controller: at, kind: 1, declaredClass: 0, uri: "", bond: tokens(100), deadline: 0, signature: "0x" },
    ]),
    "0x",
  );
  await hooked.setHooked(at, true);
  return { ...world, thief, hooked, den: await passports.lastId() };
}

describe("ATK-B10: odd tokens in escrow", () => {
  it("should refuse a token that takes a fee, by name [ATK-B10] [ESC-1]", async () => {
    const world = await loadFixture(market);
    const { escrow, buyer } = world;
    const token = await admit(world, await ethers.deployContract("FeeToken"));
    const terms = await termsOf(world, { asset: await token.getAddress() });
    await expect(escrow.connect(buyer).open({ terms, delegation: 0 }))
      .to.be.revertedWithCustomError(escrow, "Escrow_AssetTakesFee")
      .withArgs(await token.getAddress(), PRICE, PRICE - PRICE / 100n);
    await token.setCharges(false);
    await escrow.connect(buyer).open({ terms, delegation: 0 });
  });

  it("should refuse a fee that a gift would hide [ATK-B10]", async () => {
    const world = await loadFixture(market);
    const { escrow, buyer } = world;
    const token = await admit(world, await ethers.deployContract("FeeToken"));
    await token.mint(await escrow.getAddress(), PRICE);
    const terms = await termsOf(world, { asset: await token.getAddress() });
    await expect(escrow.connect(buyer).open({ terms, delegation: 0 }))
      .to.be.revertedWithCustomError(escrow, "Escrow_AssetTakesFee")
      .withArgs(await token.getAddress(), PRICE, PRICE - PRICE / 100n);
  });

  it("should take in nothing of a token of which less is there after a payment than before [ATK-B10]", async () => {
    const world = await loadFixture(market);
    const { escrow, buyer } = world;
    const token = await admit(world, await ethers.deployContract("SinkingToken"));
    const asset = await token.getAddress();
    await openWith(world, { asset, milestones: await milestonesOf(2n * PRICE) });
    await token.sink();
    const terms = await termsOf(world, { asset, nonce: 1 });
    await expect(escrow.connect(buyer).open({ terms, delegation: 0 }))
      .to.be.revertedWithCustomError(escrow, "Escrow_AssetTakesFee")
      .withArgs(asset, PRICE, 0);
  });

  it("should take and pay a token that answers nothing [ATK-B10]", async () => {
    const world = await loadFixture(market);
    const token = await admit(world, await ethers.deployContract("NoReturnToken"));
    const { escrow, seller, payee } = await released(world, token);
    await escrow.connect(seller).withdraw(payee, token, seller.address);
    expect(await token.balanceOf(seller.address)).to.equal(PRICE);
  });

  it("should share a rebasing token's loss pro rata, within that asset [ATK-B10] [ESC-1]", async () => {
    const world = await loadFixture(market);
    const { escrow, buyer, seller, stranger, payer, payee, token: plain } = world;
    const token = await admit(world, await ethers.deployContract("RebasingToken"));
    const asset = await token.getAddress();
    const other = await register(world, stranger);
    await released(world, token, 1);
    await released({ ...world, payee: other }, token, 2);
    const open = await openWith(world, { asset, nonce: 3 });
    await released(world, plain, 4);
    await token.rebase(50);
    // Nobody new pays for it.
    await expect(escrow.connect(buyer).open({ terms: { ...open.terms, nonce: 9 }, delegation: 0 }))
      .to.be.revertedWithCustomError(escrow, "Escrow_AssetShort")
      .withArgs(asset, 3n * PRICE, (3n * PRICE) / 2n);
    // Who comes first gets no more than who comes last.
    await expect(escrow.connect(seller).withdraw(payee, token, seller.address))
      .to.emit(escrow, "SettlementWithdrawn")
      .withArgs(payee, asset, seller.address, PRICE, PRICE / 2n);
    await escrow.connect(stranger).withdraw(other, token, stranger.address);
    await escrow.connect(seller).refund(open.terms, 0);
    const before = await token.balanceOf(buyer);
    await escrow.connect(buyer).withdraw(payer, token, buyer.address);
    expect((await token.balanceOf(buyer)) - before).to.equal(PRICE / 2n);
    expect(await token.balanceOf(stranger)).to.equal(PRICE / 2n);
    expect((await escrow.assetOf(asset)).held).to.equal(0);
    // No other asset is touched.
    await expect(escrow.connect(seller).withdraw(payee, plain, seller.address)).to.changeTokenBalance(
      plain,
      seller,
      PRICE,
    );
  });

  it("should keep a rebasing token's growth, which makes up for a later loss [ATK-B10]", async () => {
    const world = await loadFixture(market);
    const { escrow, seller, payee } = world;
    const token = await admit(world, await ethers.deployContract("RebasingToken"));
    await released(world, token);
    await token.rebase(200);
    await escrow.connect(seller).withdraw(payee, token, seller.address);
    expect(await token.balanceOf(seller)).to.equal(PRICE);
    expect(await token.balanceOf(escrow)).to.equal(PRICE);
  });

  it("should turn no credit into bond while the settlement asset is short [ATK-B10]", async () => {
    const world = await loadFixture(market);
    const { escrow, token, seller, payee } = await released(world, world.token);
    const at = await escrow.getAddress();
    await impersonateAccount(at);
    await setBalance(at, tokens(1));
    await token.connect(await ethers.getSigner(at)).transfer(world.stranger, 1);
    await expect(escrow.connect(seller).depositCredit(payee, 1))
      .to.be.revertedWithCustomError(escrow, "Escrow_AssetShort")
      .withArgs(await token.getAddress(), PRICE, PRICE - 1n);
  });

  it("should pay once a thief that withdraws again from a token's callback [ATK-B10]", async () => {
    const world = await loadFixture(thieves);
    const { escrow, thief, hooked, den } = world;
    await released({ ...world, payee: den }, hooked, 1);
    await released(world, hooked, 2);
    const pay = escrow.interface.encodeFunctionData("withdraw", [den, await hooked.getAddress(), thief.target]);
    await thief.strike(await escrow.getAddress(), pay, pay);
    const [succeeded, reason] = await thief.outcome();
    expect([succeeded, reason]).to.deep.equal([
      false,
      escrow.interface.encodeErrorResult("ReentrancyGuardReentrantCall"),
    ]);
    expect(await hooked.balanceOf(thief)).to.equal(PRICE);
    expect((await escrow.assetOf(hooked)).held).to.equal(PRICE);
  });

  it("should not let a thief spend another's value from a token's callback [ATK-B10] [ESC-5]", async () => {
    const world = await loadFixture(thieves);
    const { escrow, delegations, thief, hooked, den, seller, payee } = world;
    const [at, asset] = [await escrow.getAddress(), await hooked.getAddress()];
    // The seller may spend the thief's tokens, and opens in its name with value for something else at hand.
    const lent = {
      delegate: seller.address,
      scopes: 1,
      asset,
      cap: tokens(1_000),
      expiry: (await time.latest()) + 86_400,
      depth: 0,
    };
    await thief.strike(
      await delegations.getAddress(),
      delegations.interface.encodeFunctionData("grant", [den, lent]),
      "0x",
    );
    await hooked.mint(await thief.getAddress(), 10n * PRICE);
    await thief.approve(hooked, at);
    const face = escrow.interface;
    const native = await termsOf(world, { payer: den, asset: ZERO });
    const steal = face.encodeFunctionData("open", [{ terms: native, delegation: 0 }]);
    for (const [nonce, loot] of [steal, face.encodeFunctionData("batch", [[steal]])].entries()) {
      await thief.strike(at, face.encodeFunctionData("assetOf", [ZERO]), loot);
      const terms = await termsOf(world, { payer: den, payee, asset, nonce });
      const open = face.encodeFunctionData("open", [{ terms, delegation: 1 }]);
      await expect(escrow.connect(seller).batch([open], { value: PRICE })).to.changeEtherBalances(
        [seller, escrow],
        [0, 0],
      );
      expect((await escrow.milestoneOf(await escrow.escrowId(terms), 0)).opened).to.equal(true);
      expect(await thief.outcome()).to.deep.equal([false, face.encodeErrorResult("ReentrancyGuardReentrantCall")]);
    }
    expect((await escrow.milestoneOf(await escrow.escrowId(native), 0)).opened).to.equal(false);
  });
});
