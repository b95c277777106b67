import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { market, type Market, milestonesOf, type Terms, termsOf, ZERO_HASH } from "./Escrow.fixture";

const WORD = 64;
/** Where the terms begin in the calldata of `open`, in hex digits: selector, offset of params, offset of terms, delegation. */
const TERMS_AT = 2 + 8 + 3 * WORD;
const TUPLE =
  "tuple(uint256 payer,uint256 payee,address asset,uint8 purpose,uint32 window,address attestor,address arbitrator,bytes extraData,uint256 nonce,tuple(uint96 amount,uint48 deadline)[] milestones)";

const hashed = (terms: Terms): string =>
  ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode([TUPLE], [{ ...terms }]));

/** Calldata of `open`, word `index` of whose terms is replaced. */
function altered({ escrow }: Market, terms: Terms, index: number, word: bigint): string {
  const data = escrow.interface.encodeFunctionData("open", [{ terms, delegation: 0 }]);
  const at = TERMS_AT + index * WORD;
  return data.slice(0, at) + ethers.toBeHex(word, 32).slice(2) + data.slice(at + WORD);
}

async function send({ escrow, buyer }: Market, data: string): Promise<unknown> {
  return buyer.sendTransaction({ to: await escrow.getAddress(), data });
}

describe("Escrow::escrowId", () => {
  it("should be the hash of the terms as the ABI encodes them, whatever their length", async () => {
    const world = await loadFixture(market);
    for (const extraData of ["0x", "0x01", `0x${"ab".repeat(31)}`, `0x${"cd".repeat(32)}`, `0x${"ef".repeat(33)}`]) {
      for (const count of [1, 3, 16]) {
        const milestones = await milestonesOf(...new Array<bigint>(count).fill(5n));
        const terms = await termsOf(world, { extraData, milestones, nonce: count });
        expect(await world.escrow.escrowId(terms)).to.equal(hashed(terms));
      }
    }
  });

  it("should be told with the terms as they were given", async () => {
    const world = await loadFixture(market);
    const { escrow, buyer } = world;
    const terms = await termsOf(world, {
      extraData: `0x${"5a".repeat(45)}`,
      attestor: world.attestor.address,
      milestones: await milestonesOf(1n, 2n, 3n),
    });
    const receipt = await (await escrow.connect(buyer).open({ terms, delegation: 0 })).wait();
    const at = await escrow.getAddress();
    const log = receipt?.logs.find(({ address }) => address === at);
    const told = escrow.interface.parseLog(log ?? { topics: [], data: "0x" });
    expect(told?.args.escrow).to.equal(hashed(terms));
    expect(told?.args.by).to.equal(buyer.address);
    expect(told?.args.terms).to.deep.equal([
      terms.payer,
      terms.payee,
      terms.asset,
      BigInt(terms.purpose),
      BigInt(terms.window),
      terms.attestor,
      terms.arbitrator,
      terms.extraData,
      0n,
      terms.milestones.map(({ amount, deadline }) => [amount, BigInt(deadline)]),
    ]);
    // Nothing but what the ABI says: encoded anew it is the same.
    const coder = ethers.AbiCoder.defaultAbiCoder();
    expect(log?.data).to.equal(coder.encode(["address", "uint256", TUPLE], [buyer.address, 0, { ...terms }]));
  });

  it("should take no terms that point elsewhere, so that what is hashed is what counts [ATK-I8]", async () => {
    const world = await loadFixture(market);
    const { escrow } = world;
    const terms = await termsOf(world, { extraData: "0x0102" });
    for (const [index, word, extraDataAt, milestonesAt] of [
      [7, 0x160n, 0x160n, 0x180n],
      [9, 0x1a0n, 0x140n, 0x1a0n],
      [9, 0x140n, 0x140n, 0x140n],
      [10, 33n, 0x140n, 0x180n],
      [10, 2n ** 256n - 1n, 0x140n, 0x180n],
      [10, 2n ** 256n - 32n, 0x140n, 0x180n],
      [11, 1n, 0x140n, 0x180n],
      [12, 2n, 0x140n, 0x180n],
      [12, 2n ** 251n, 0x140n, 0x180n],
    ] as const) {
      await expect(send(world, altered(world, terms, index, word)), `word ${String(index)}`)
        .to.be.revertedWithCustomError(escrow, "Escrow_BadEncoding")
        .withArgs(extraDataAt, milestonesAt);
    }
  });

  it("should take no dirt in what is read only later, which would stop who settles [ATK-C8]", async () => {
    const world = await loadFixture(market);
    const { escrow, buyer } = world;
    const terms = await termsOf(world);
    const dirt = 1n << 200n;
    for (const [index, word] of [
      [2, BigInt(terms.asset) | dirt],
      [3, 6n],
      [4, BigInt(terms.window) | dirt],
      [5, dirt],
      [6, BigInt(terms.arbitrator) | dirt],
      [12, terms.milestones[0]!.amount | dirt],
      [13, BigInt(terms.milestones[0]!.deadline) | dirt],
    ] as const) {
      await expect(send(world, altered(world, terms, index, word)), `word ${String(index)}`).to.be.reverted;
    }
    await escrow.connect(buyer).open({ terms, delegation: 0 });
    expect(await escrow.isLarge(ZERO_HASH)).to.equal(false);
  });
});
