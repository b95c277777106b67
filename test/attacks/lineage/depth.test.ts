import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import hre from "hardhat";

import { measureGrowth } from "../../../scripts/bench/growth";
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
const HOP = 2_400;

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

  it("should cost the same at one member and at a hundred, and one read a hop in a merged tree [PERF-1]", async function () {
    // Coverage instruments the code and turns the optimizer off: gas says nothing then.
    if ((hre as { __SOLIDITY_COVERAGE_RUNNING?: boolean }).__SOLIDITY_COVERAGE_RUNNING) this.skip();
    const curves = await measureGrowth(true, () => undefined);
    for (const { operation, gas, hops } of curves) {
      const [first = 0, second = 0] = gas;
      const last = gas.at(-1) ?? 0;
      if (hops) {
        const perHop = (last - first) / ((hops.at(-1) ?? 0) - (hops[0] ?? 0));
        expect(perHop, operation).to.be.at.most(HOP);
      } else if (!operation.startsWith("merge, balanced")) {
        // A member alone has no domain yet: what is flat begins with the second.
        expect(Math.abs(last - second) / second, operation).to.be.at.most(0.05);
      }
    }
  });
});
