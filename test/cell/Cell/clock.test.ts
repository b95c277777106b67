import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { now, unfoundedCell } from "./Cell.fixture";

describe("Cell: clock", () => {
  it("should count seconds as ERC-6372 says [CELL-6]", async () => {
    const { cell } = await loadFixture(unfoundedCell);
    expect(await cell.clock()).to.equal(await now());
    expect(await cell.CLOCK_MODE()).to.equal("mode=timestamp");
  });
});
