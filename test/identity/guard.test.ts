import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { Capability, foundCity, Mantle, ZERO, ZERO_HASH } from "./identity.fixture";

const CHILD = {
  parent: 1,
  controller: ZERO,
  kind: 1,
  declaredClass: 0,
  uri: "",
  bond: 0,
  deadline: 0,
  signature: "0x",
};
const TERMS = { passport: 1, sponsor: 2, cover: 0, royalty: 0, tail: 0, deadline: 0 };

/** Every guarded function of these parts with arguments that decode. */
const DOORS = {
  forks: {
    fork: [CHILD, []],
    forkFromTwo: [CHILD, 2, [], []],
    merge: [1, 2, []],
    requestSpinOff: [TERMS, "0x"],
    cancelSpinOff: [1],
    escrowClaim: [1, ZERO_HASH],
    completeSpinOff: [1, []],
    refreshTerms: [],
    discharge: [1, 0, 0],
  },
  recovery: {
    proposeGuardians: [1, [], 0],
    cancelGuardianChange: [1],
    activateGuardians: [1, [], 0],
    approveRecovery: [1, ZERO, false, ZERO_HASH],
    revokeApproval: [1, ZERO, false, ZERO_HASH],
    refuseRecovery: [1],
    acceptRecovery: [1],
    cancelRecovery: [1],
    transferControl: [1, ZERO],
  },
  tiers: {
    raiseTier: [1, 1],
    lowerTier: [1],
    setPrincipal: [1, 2, 0, "0x"],
    removePrincipal: [1],
    attestAudit: [1, true, ZERO_HASH],
    recordAudit: [1, true, ZERO_HASH],
  },
} as const;

describe("Guard of Forks, Recovery and Tiers", () => {
  for (const [part, doors] of Object.entries(DOORS)) {
    for (const [door, args] of Object.entries(doors)) {
      it(`should shut ${part}.${door} to whoever lacks its mantle [CELL-1]`, async () => {
        const { cell, people, ...city } = await loadFixture(foundCity);
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
    const { forks, recovery, tiers } = await loadFixture(foundCity);
    for (const [module, doors] of [
      [forks, DOORS.forks],
      [recovery, DOORS.recovery],
      [tiers, DOORS.tiers],
    ] as const) {
      const writes: string[] = [];
      module.interface.forEachFunction(({ name, stateMutability }) => {
        if (stateMutability === "nonpayable") writes.push(name);
      });
      expect(writes.filter((name) => name !== "setAuthority").sort()).to.deep.equal(Object.keys(doors).sort());
    }
  });
});
