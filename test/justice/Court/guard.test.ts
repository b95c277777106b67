import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { courtLibraries, DOORS, openTrial } from "./Court.fixture";

describe("Court: guard", () => {
  it("should ask the cell at each door [CELL-1]", async () => {
    const trial = await loadFixture(openTrial);
    const closed = await ethers.deployContract("Court", [trial.wiring], { libraries: await courtLibraries() });
    const order = [ethers.ZeroHash, 1, 0, 0, 0, 0, ethers.ZeroHash, 0, []];
    const zero = ethers.ZeroHash;
    const parameters: Record<string, unknown[]> = {
      file: [order, false],
      counter: [order, order, 0],
      submitEvidence: [zero, zero, ""],
      assess: [zero, 0, 0],
      contest: [zero, 0],
      appealCase: [zero, 0],
      execute: [order, 0],
      close: [zero],
      settleCase: [zero],
      recordRuling: [zero],
      seat: [zero],
      advance: [zero],
      refer: [zero],
      rule: [0, 0],
      createDispute: [1, "0x"],
      appeal: [0, "0x"],
      executeRuling: [0],
      withdraw: [trial.stranger.address, trial.stranger.address],
      withdrawNative: [trial.stranger.address, trial.stranger.address],
    };
    for (const name of [...DOORS.justice, ...DOORS.exit]) {
      const { selector } = closed.interface.getFunction(name);
      const data = closed.interface.encodeFunctionData(name as "file", (parameters[name] ?? []) as never);
      await expect(trial.stranger.sendTransaction({ to: await closed.getAddress(), data }))
        .to.be.revertedWithCustomError(closed, "Guarded_Unauthorized")
        .withArgs(trial.stranger.address, selector);
    }
  });
});
