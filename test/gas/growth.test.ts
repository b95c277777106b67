import { expect } from "chai";

import { measureGrowth } from "../../scripts/bench/growth";

const HOP = 2_400;

describe("Gas: growth", () => {
  it("should cost the same at one member and at a hundred, and one read a hop in a merged tree [PERF-1]", async () => {
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
