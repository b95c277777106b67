import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { ascending, openTrial, type Trial } from "../Court/Court.fixture";

const TYPES = {
  FallbackRuling: [
    { name: "disputeId", type: "uint256" },
    { name: "arbitrable", type: "address" },
    { name: "choices", type: "uint256" },
    { name: "question", type: "bytes" },
    { name: "ruling", type: "uint256" },
  ],
};

/** What the mock asks: words that mean something to whoever signs. */
const QUESTION = ethers.hexlify(ethers.toUtf8Bytes("Was the fence repaired?"));

async function raised() {
  const trial = await openTrial();
  const { fallback } = trial;
  const arbitrable = await ethers.deployContract("ArbitrableMock", [fallback]);
  await arbitrable.raise(2, QUESTION);
  return { trial, fallback, arbitrable };
}

/** Signatures of the ruling on dispute 1, as wallets make them from the words that they show. */
async function sign(trial: Trial, arbitrable: string, ruling: number, count = 2, other: Record<string, unknown> = {}) {
  const message = { disputeId: 1, arbitrable, choices: 2, question: QUESTION, ruling, ...other };
  const { chainId } = await ethers.provider.getNetwork();
  const domain = {
    name: "Isopolity FallbackArbitrator",
    version: "1",
    chainId,
    verifyingContract: await trial.fallback.getAddress(),
  };
  return Promise.all(
    ascending(trial.signers.slice(0, count)).map(async (signer) => ({
      signer: signer.address,
      signature: await signer.signTypedData(domain, TYPES, message),
    })),
  );
}

describe("FallbackArbitrator", () => {
  it("should tell its signers, and cost nothing", async () => {
    const { trial, fallback } = await loadFixture(raised);
    expect(await fallback.signers()).to.deep.equal(trial.signers.map(({ address }) => address));
    expect(await fallback.threshold()).to.equal(2);
    expect(await fallback.arbitrationCost("0x")).to.equal(0);
    expect(await fallback.appealCost(1, "0x")).to.equal(ethers.MaxUint256);
    expect(await fallback.appealPeriod(1)).to.deep.equal([0n, 0n]);
  });
  it("should refuse value, no choice, and too many", async () => {
    const { fallback } = await loadFixture(raised);
    await expect(fallback.createDispute(1, "0x", { value: 1 }))
      .to.be.revertedWithCustomError(fallback, "FallbackArbitrator_CostsNothing")
      .withArgs(1);
    for (const choices of [0n, 2n ** 40n])
      await expect(fallback.createDispute(choices, "0x"))
        .to.be.revertedWithCustomError(fallback, "FallbackArbitrator_BadChoice")
        .withArgs(choices, 2n ** 40n - 1n);
  });
  it("should number a dispute and hold it open", async () => {
    const { trial, fallback, arbitrable } = await loadFixture(raised);
    await expect(fallback.connect(trial.stranger).createDispute(3, "0x1234"))
      .to.emit(fallback, "DisputeCreation")
      .withArgs(2, trial.stranger.address)
      .and.to.emit(fallback, "FallbackAsked")
      .withArgs(2, trial.stranger.address, 3, "0x1234");
    const hash = ethers.keccak256(QUESTION);
    expect(await fallback.disputeOf(1)).to.deep.equal([await arbitrable.getAddress(), 2n, 0n, false, false, hash]);
    expect(await fallback.disputeStatus(1)).to.equal(0);
  });
  it("should refuse a ruling below the quorum, for another choice or dispute, or about nothing", async () => {
    const { trial, fallback, arbitrable } = await loadFixture(raised);
    const address = await arbitrable.getAddress();
    await expect(fallback.giveRuling(1, 1, await sign(trial, address, 1, 1)))
      .to.be.revertedWithCustomError(fallback, "SignerSet_BelowThreshold")
      .withArgs(1, 2);
    await expect(fallback.giveRuling(1, 2, await sign(trial, address, 1))).to.be.revertedWithCustomError(
      fallback,
      "SignerSet_BadSignature",
    );
    await expect(
      fallback.giveRuling(1, 1, await sign(trial, address, 1, 2, { disputeId: 2 })),
    ).to.be.revertedWithCustomError(fallback, "SignerSet_BadSignature");
    await expect(fallback.giveRuling(1, 3, await sign(trial, address, 3)))
      .to.be.revertedWithCustomError(fallback, "FallbackArbitrator_BadChoice")
      .withArgs(3, 2);
    await expect(fallback.giveRuling(9, 1, []))
      .to.be.revertedWithCustomError(fallback, "FallbackArbitrator_UnknownDispute")
      .withArgs(9);
  });
  it("should refuse what was signed about another question, other choices or another contract's [LAW-3]", async () => {
    const { trial, fallback, arbitrable } = await loadFixture(raised);
    const address = await arbitrable.getAddress();
    for (const other of [{ question: "0x" }, { choices: 3 }, { arbitrable: trial.stranger.address }])
      await expect(fallback.giveRuling(1, 1, await sign(trial, address, 1, 2, other))).to.be.revertedWithCustomError(
        fallback,
        "SignerSet_BadSignature",
      );
  });
  it("should take what a quorum signed, from anyone, once, and know no appeal [LAW-3]", async () => {
    const { trial, fallback, arbitrable } = await loadFixture(raised);
    const signatures = await sign(trial, await arbitrable.getAddress(), 2);
    const hash = await fallback.hashRuling(1, 2);
    for (const { signer, signature } of signatures) expect(ethers.recoverAddress(hash, signature)).to.equal(signer);
    await expect(fallback.connect(trial.stranger).giveRuling(1, 2, signatures))
      .to.emit(fallback, "FallbackRuled")
      .withArgs(1, await arbitrable.getAddress(), 2);
    expect(await fallback.currentRuling(1)).to.equal(2);
    expect(await fallback.disputeStatus(1)).to.equal(2);
    await expect(fallback.giveRuling(1, 2, signatures))
      .to.be.revertedWithCustomError(fallback, "FallbackArbitrator_AlreadyDone")
      .withArgs(1);
    await expect(fallback.appeal(1, "0x"))
      .to.be.revertedWithCustomError(fallback, "FallbackArbitrator_NoAppeal")
      .withArgs(1);
  });
  it("should rule the contract once, and again where it failed [LAW-6b]", async () => {
    const { trial, fallback, arbitrable } = await loadFixture(raised);
    await expect(fallback.executeRuling(1))
      .to.be.revertedWithCustomError(fallback, "FallbackArbitrator_NotRuled")
      .withArgs(1);
    await fallback.giveRuling(1, 2, await sign(trial, await arbitrable.getAddress(), 2));
    await arbitrable.setManner(1, "0x");
    await expect(fallback.executeRuling(1))
      .to.be.revertedWithCustomError(arbitrable, "ArbitrableMock_Refused")
      .withArgs(2);
    await arbitrable.setManner(0, "0x");
    await expect(fallback.connect(trial.stranger).executeRuling(1))
      .to.emit(fallback, "FallbackExecuted")
      .withArgs(1, await arbitrable.getAddress(), 2, trial.stranger.address);
    expect(await arbitrable.ruled()).to.equal(2);
    await expect(fallback.executeRuling(1))
      .to.be.revertedWithCustomError(fallback, "FallbackArbitrator_AlreadyDone")
      .withArgs(1);
  });
  it("should ask the cell at each door [CELL-1]", async () => {
    const { trial } = await loadFixture(raised);
    const closed = await ethers.deployContract("FallbackArbitrator", [
      {
        authority: await trial.city.cell.getAddress(),
        signers: trial.signers.map(({ address }) => address),
        threshold: 2,
      },
    ]);
    const acts = [
      () => closed.createDispute(1, "0x"),
      () => closed.giveRuling(1, 1, []),
      () => closed.executeRuling(1),
    ];
    for (const act of acts) await expect(act()).to.be.revertedWithCustomError(closed, "Guarded_Unauthorized");
  });
});
