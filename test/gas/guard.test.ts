import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { foundedCell } from "../cell/Cell/Cell.fixture";

describe("Gas: guard", () => {
  it("should cost a public function 8,300 gas at most and an office's 10,600 [CELL-1]", async () => {
    const { module, citizen, officer } = await loadFixture(foundedCell);
    await module.pokeUnguarded(1);
    const gas = async (transaction: Promise<{ wait(): Promise<{ gasUsed: bigint } | null> }>) =>
      (await (await transaction).wait())?.gasUsed ?? 0n;
    const bare = await gas(module.connect(citizen).pokeUnguarded(2));
    expect((await gas(module.connect(citizen).poke(3))) - bare).to.be.lessThanOrEqual(8_300n);
    expect((await gas(module.connect(officer).pokeOffice(4))) - bare).to.be.lessThanOrEqual(10_600n);
  });
});
