import { loadFixture, mine, mineUpTo, setCode } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

const HISTORY = "0x0000F90827F1C53a10cb7A02335B175320002935";
const LEAD = 4n;

describe("BlockhashRandomness: request, seedOf and record", () => {
  const deployed = async () => {
    await mine(5);
    return ethers.deployContract("BlockhashRandomness");
  };
  const hashOf = async (number: bigint): Promise<string> => (await ethers.provider.getBlock(number))!.hash!;
  const blockNow = async (): Promise<bigint> => BigInt(await ethers.provider.getBlockNumber());
  /** A ticket whose block is the next but `LEAD`. */
  const ticketed = async () => {
    const adapter = await loadFixture(deployed);
    return { adapter, ticket: await adapter.request() };
  };

  it("should name a block that is still to come", async () => {
    const { adapter, ticket } = await ticketed();
    expect(ticket).to.equal((await blockNow()) + LEAD);
    expect([await adapter.LEAD(), await adapter.EPOCH()]).to.deep.equal([LEAD, 256n]);
  });
  it("should know nothing before that block is past, to the block [LAW-2]", async () => {
    const { adapter, ticket } = await ticketed();
    await mineUpTo(ticket - 2n);
    await expect(adapter.record(ticket))
      .to.be.revertedWithCustomError(adapter, "BlockhashRandomness_TooEarly")
      .withArgs(ticket, ticket - 1n);
    // A call reads as if in the latest block, whose own hash is not known yet.
    await mineUpTo(ticket);
    expect(await adapter.seedOf(ticket)).to.equal(ethers.ZeroHash);
    await mineUpTo(ticket + 1n);
    expect(await adapter.seedOf(ticket)).to.equal(await hashOf(ticket));
  });
  it("should record that block's hash for good, by anybody, once [LAW-2]", async () => {
    const { adapter, ticket } = await ticketed();
    await mineUpTo(ticket);
    const seed = await hashOf(ticket);
    await expect(adapter.record(ticket)).to.emit(adapter, "SeedRecorded").withArgs(ticket, ticket, seed);
    expect(await adapter.isRecorded(ticket)).to.equal(true);
    await mine(600);
    expect(await adapter.seedOf(ticket)).to.equal(seed);
    await expect(adapter.record(ticket)).to.not.emit(adapter, "SeedRecorded");
  });
  it("should keep to that block for 256 blocks, whoever waits [ATK-C3]", async () => {
    const { adapter, ticket } = await ticketed();
    await mineUpTo(ticket + 256n);
    expect(await adapter.seedOf(ticket)).to.equal(await hashOf(ticket));
    expect(await adapter.isRecorded(ticket)).to.equal(false);
    await mineUpTo(ticket + 257n);
    expect(await adapter.seedOf(ticket)).to.equal(await hashOf(ticket + 256n));
  });
  it("should always know the seed of the newest epoch that is past", async () => {
    const { adapter, ticket } = await ticketed();
    await mineUpTo(ticket + 3n * 256n);
    expect(await adapter.seedOf(ticket)).to.equal(await hashOf(ticket + 2n * 256n));
    await mineUpTo(ticket + 3n * 256n + 100n);
    const third = ticket + 3n * 256n;
    await expect(adapter.record(ticket))
      .to.emit(adapter, "SeedRecorded")
      .withArgs(ticket, third, await hashOf(third));
  });
  it("should keep to that block for longer where the chain keeps history", async () => {
    const { adapter, ticket } = await ticketed();
    await mineUpTo(ticket + 300n);
    // Returns 0x07…07 whatever it is asked, as if that were the old hash.
    await setCode(HISTORY, `0x7f${"07".repeat(32)}60005260206000f3`);
    expect(await adapter.seedOf(ticket)).to.equal(`0x${"07".repeat(32)}`);
  });
  it("should refuse a chain that tells no hashes", async () => {
    const adapter = await loadFixture(deployed);
    const [signer] = await ethers.getSigners();
    const { bytecode } = await ethers.getContractFactory("BlockhashRandomness");
    const next = (await blockNow()) + 1n;
    await expect(signer!.sendTransaction({ data: withoutBlockhash(bytecode) }))
      .to.be.revertedWithCustomError(adapter, "BlockhashRandomness_NoHashes")
      .withArgs(next - 1n);
  });
});

/** The same code for a chain whose BLOCKHASH answers 0: the constructor asks with ISZERO, which is 0 for any later block. */
function withoutBlockhash(bytecode: string): string {
  const code = ethers.getBytes(bytecode);
  for (let at = 0; at < code.length; at += 1) {
    const opcode = code[at]!;
    if (opcode === 0x40) {
      code[at] = 0x15;
      return ethers.hexlify(code);
    }
    if (opcode >= 0x60 && opcode <= 0x7f) at += opcode - 0x5f;
  }
  throw new Error("no BLOCKHASH");
}
