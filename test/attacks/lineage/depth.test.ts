import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  BOND,
  DAY,
  INCIDENT,
  joinBeside,
  liabilityWorld,
  openAlone,
  Sanction,
  slash,
} from "../../liability/Liability/Liability.fixture";

const GENERATIONS = 100n;

/** One child of another for a hundred generations. */
async function dynasty() {
  const world = await liabilityWorld();
  await openAlone(world, [1n]);
  for (let id = 2n; id <= GENERATIONS; ++id) await joinBeside(world, id - 1n, [id]);
  return world;
}

describe("Attacks: depth", () => {
  it("should reach a hundredth generation as it reaches the first [ATK-I1]", async () => {
    const world = await loadFixture(dynasty);
    const { liability, court } = world;
    await liability.connect(court).sanction(1, INCIDENT, Sanction.Suspension, DAY);
    expect(await liability.isInGoodStanding(GENERATIONS)).to.equal(false);
    expect((await liability.standing(GENERATIONS)).domain).to.equal(await liability.domainOf(1));
    await slash(world, { offender: 1n, compensation: GENERATIONS * BOND });
    expect(await liability.bondOf(GENERATIONS)).to.equal(0);
  });

  it("should truncate no path, however often equal halves are merged [ATK-I1]", async () => {
    const world = await loadFixture(liabilityWorld);
    const { liability, forks, court } = world;
    const size = 64;
    await openAlone(
      world,
      Array.from({ length: size }, (_, index) => BigInt(index + 1)),
    );
    for (let width = 1; width < size; width *= 2) {
      for (let id = 1; id <= size; id += 2 * width) await liability.connect(forks).merge(id, id + width);
    }
    await liability.connect(court).sanction(1, INCIDENT, Sanction.Exclusion, DAY);
    for (let id = 1; id <= size; ++id) {
      expect(await liability.isInGoodStanding(id)).to.equal(false);
      expect(Number(await liability.hopsOf(id))).to.be.at.most(Math.log2(size));
    }
  });
});
