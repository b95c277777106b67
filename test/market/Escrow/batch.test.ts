import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { creditOf, market, NO_PROOF, openWith, PRICE, State, stateOf, termsOf, ZERO } from "./Escrow.fixture";

describe("Escrow::batch", () => {
  async function calls() {
    const world = await market();
    const { escrow } = world;
    const items: string[] = [];
    for (const nonce of [1, 2, 3]) {
      const { terms } = await openWith(world, { nonce });
      items.push(escrow.interface.encodeFunctionData("release", [terms, 0, NO_PROOF]));
    }
    return { ...world, items };
  }

  it("should settle many, and not let one that fails fail the rest [ESC-5]", async () => {
    const world = await loadFixture(calls);
    const { escrow, buyer, payee, items } = world;
    await escrow.connect(buyer).batch([items[1] ?? ""]);
    expect(await escrow.connect(buyer).batch.staticCall(items)).to.deep.equal([true, false, true]);
    const id = ethers.dataSlice(escrow.interface.encodeErrorResult("Escrow_WrongState", [ethers.ZeroHash, 0, 3]), 0, 4);
    const sent = await escrow.connect(buyer).batch(items);
    const receipt = await sent.wait();
    const failed = receipt?.logs
      .map((log) => escrow.interface.parseLog(log))
      .filter((log) => log?.name === "BatchItemFailed");
    expect(failed?.length).to.equal(1);
    expect(failed?.[0]?.args.index).to.equal(1);
    expect(ethers.dataSlice(String(failed?.[0]?.args.reason), 0, 4)).to.equal(id);
    expect(await creditOf(world, payee)).to.deep.equal([3n * PRICE, 0n]);
  });

  it("should act in the caller's name and under each call's own guard [ESC-5] [CELL-1]", async () => {
    const { escrow, token, stranger, items } = await loadFixture(calls);
    const admit = escrow.interface.encodeFunctionData("admit", [await token.getAddress(), 1, 1]);
    expect(await escrow.connect(stranger).batch.staticCall([...items, admit])).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
  });

  it("should spend its value once, and give the rest back [ESC-5]", async () => {
    const world = await loadFixture(market);
    const { escrow, buyer } = world;
    const items: string[] = [];
    const ids: string[] = [];
    for (const nonce of [1, 2, 3]) {
      const terms = await termsOf(world, { nonce, asset: ZERO });
      items.push(escrow.interface.encodeFunctionData("open", [{ terms, delegation: 0 }]));
      ids.push(await escrow.escrowId(terms));
    }
    const value = 2n * PRICE + 5n;
    expect(await escrow.connect(buyer).batch.staticCall(items, { value })).to.deep.equal([true, true, false]);
    await expect(escrow.connect(buyer).batch(items, { value })).to.changeEtherBalances(
      [buyer, escrow],
      [-2n * PRICE, 2n * PRICE],
    );
    expect((await escrow.assetOf(ZERO)).held).to.equal(2n * PRICE);
    expect((await escrow.milestoneOf(ids[2] ?? "", 0)).opened).to.equal(false);
  });

  it("should give value back that a failed item did not spend [ESC-5]", async () => {
    const world = await loadFixture(market);
    const { escrow, buyer } = world;
    const terms = await termsOf(world, { nonce: 1, asset: ZERO });
    const bad = escrow.interface.encodeFunctionData("open", [{ terms: { ...terms, payee: 99n }, delegation: 0 }]);
    const good = escrow.interface.encodeFunctionData("open", [{ terms, delegation: 0 }]);
    await expect(escrow.connect(buyer).batch([bad, good], { value: PRICE })).to.changeEtherBalances(
      [buyer, escrow],
      [-PRICE, PRICE],
    );
  });

  it("should take 64 calls, and refuse 65", async () => {
    const { escrow, buyer } = await loadFixture(market);
    await escrow.connect(buyer).batch(new Array<string>(64).fill("0x"));
    await expect(escrow.connect(buyer).batch(new Array<string>(65).fill("0x")))
      .to.be.revertedWithCustomError(escrow, "Escrow_BatchTooLong")
      .withArgs(65, 64);
  });

  it("should not run within another", async () => {
    const { escrow, buyer, items } = await loadFixture(calls);
    const inner = escrow.interface.encodeFunctionData("batch", [items]);
    expect(await escrow.connect(buyer).batch.staticCall([inner, ...items])).to.deep.equal([false, true, true, true]);
  });

  it("should fail whole where the rest cannot be given back", async () => {
    const { escrow, buyer } = await loadFixture(market);
    const refuser = await ethers.deployContract("CoinRefuser");
    const data = escrow.interface.encodeFunctionData("batch", [[]]);
    await expect(refuser.connect(buyer).act(escrow, 1, data, { value: 1 })).to.be.revertedWithCustomError(
      refuser,
      "CoinRefuser_NoCoin",
    );
  });

  it("should keep no more than the first bytes of a long error", async () => {
    const { escrow, buyer } = await loadFixture(market);
    await expect(escrow.connect(buyer).batch(["0x12345678"]))
      .to.emit(escrow, "BatchItemFailed")
      .withArgs(0, "0x");
  });

  it("should leave a milestone as it was where its release fails", async () => {
    const world = await loadFixture(market);
    const { escrow, seller, terms, ...rest } = await openWith(world);
    const item = escrow.interface.encodeFunctionData("release", [terms, 0, NO_PROOF]);
    await escrow.connect(seller).batch([item]);
    expect(await stateOf({ ...rest, escrow, seller, terms })).to.equal(State.Open);
  });
});
