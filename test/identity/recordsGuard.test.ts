import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { Capability, Mantle, ZERO } from "./identity.fixture";
import { foundRecords } from "./records.fixture";

const TERMS = { delegate: ZERO, scopes: 0, asset: ZERO, cap: 0, expiry: 0, depth: 0 };

/** Every guarded function of the three with arguments that decode. */
const DOORS = {
  constraints: {
    setSpendLimit: [1, ZERO, 0],
    cancelSpendLoosening: [1, ZERO],
    setArbitrators: [1, []],
    cancelArbitratorsLoosening: [1],
    forbidForks: [1, 0],
    spend: [1, ZERO, 0, ZERO],
  },
  delegations: {
    grant: [1, TERMS],
    grantUnder: [1, TERMS],
    revoke: [1],
    spend: [1, ZERO, ZERO, 0],
    settle: [1, ZERO, ZERO, 0],
  },
  reputation: {
    record: [1, 0, 0],
    refreshTerms: [],
  },
} as const;

describe("Guard of Constraints, Delegations and Reputation", () => {
  for (const [part, doors] of Object.entries(DOORS)) {
    for (const [door, args] of Object.entries(doors)) {
      it(`should shut ${part}.${door} to whoever lacks its mantle [CELL-1]`, async () => {
        const { cell, people, ...city } = await loadFixture(foundRecords);
        const module = city[part as keyof typeof DOORS];
        const fragment = module.interface.getFunction(door as never);
        const { selector } = fragment as unknown as { selector: string };
        await cell.setFunction(await module.getAddress(), [selector], Mantle.Court, Capability.Justice);
        const data = module.interface.encodeFunctionData(door as never, args as never);
        await expect(people[0].sendTransaction({ to: await module.getAddress(), data }))
          .to.be.revertedWithCustomError(module, "Guarded_Unauthorized")
          .withArgs(people[0].address, selector);
      });
    }
  }

  it("should list every function that writes [CELL-1]", async () => {
    const { constraints, delegations, reputation } = await loadFixture(foundRecords);
    for (const [module, doors] of [
      [constraints, DOORS.constraints],
      [delegations, DOORS.delegations],
      [reputation, DOORS.reputation],
    ] as const) {
      const writes: string[] = [];
      module.interface.forEachFunction(({ name, stateMutability }) => {
        if (stateMutability === "nonpayable") writes.push(name);
      });
      expect(writes.filter((name) => name !== "setAuthority").sort()).to.deep.equal(Object.keys(doors).sort());
    }
  });
});
