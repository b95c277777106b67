import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import type { BaseContract } from "ethers";

import { Capability, Mantle, Posture, ZERO, ZERO_HASH } from "../identity/identity.fixture";
import { foundHall } from "./Audits/Audits.fixture";

const ORDER = {
  incident: ZERO_HASH,
  respondent: 0,
  claimant: 0,
  claim: 0,
  actAt: 0,
  discoveredAt: 0,
  evidence: ZERO_HASH,
  nonce: 0,
  legs: [],
};
const OPERATION = { passport: 1, consenter: 1, purpose: 0, subject: ZERO_HASH, doneAt: 0 };
const RECEIPT = {
  passport: 1,
  epoch: 1,
  index: 0,
  counterparty: ZERO,
  kind: 0,
  amount: 0,
  doneAt: 0,
  evidence: ZERO_HASH,
};
const CONSENT = {
  receipt: {
    passport: 1,
    purpose: 0,
    subject: ZERO_HASH,
    limits: ZERO_HASH,
    controlEpoch: 0,
    nonce: 0,
    deadline: 0,
  },
  signer: ZERO,
  signature: "0x",
};

/** Every guarded function of these modules with arguments that decode. */
const GUARDED = {
  quarantines: {
    quarantine: [1, 2, ZERO_HASH],
    quarantineAsAuditor: [1, 2, ZERO_HASH],
    sustain: [1, ZERO, ORDER],
    lapse: [1],
    lift: [1],
    conclude: [1],
  },
  strict: { attest: [OPERATION, 1, ZERO_HASH], answer: [OPERATION, CONSENT], enforce: [OPERATION] },
  audits: {
    refreshTerms: [],
    enrol: [1],
    disenrol: [1],
    commitRoot: [1, ZERO_HASH, 0],
    noteSpeaker: [1, ZERO],
    closeEpoch: [1],
    drawEpoch: [1],
    open: [RECEIPT, "0x", []],
    punishSilence: [1, 1],
    punishFalseLeaf: [RECEIPT, ZERO, "0x", RECEIPT, []],
    punishOmission: [RECEIPT, ZERO, "0x"],
  },
} as const;

describe("Guard of Quarantine, StrictLiability and Audits", () => {
  for (const [part, doors] of Object.entries(GUARDED)) {
    for (const [door, args] of Object.entries(doors)) {
      it(`should shut ${part}.${door} to whoever lacks its mantle [CELL-1]`, async () => {
        const city = await loadFixture(foundHall);
        const module = city[part as keyof typeof GUARDED] as BaseContract;
        const { selector } = module.interface.getFunction(door)!;
        await city.cell.setFunction(await module.getAddress(), [selector], Mantle.Admin, Capability.Justice);
        const data = module.interface.encodeFunctionData(door, args as unknown[]);
        await expect(city.stranger.sendTransaction({ to: await module.getAddress(), data }))
          .to.be.revertedWithCustomError(module, "Guarded_Unauthorized")
          .withArgs(city.stranger.address, selector);
      });
    }
  }

  it("should keep every door open in LOCKDOWN, since justice is never denied [CELL-5]", async () => {
    const city = await loadFixture(foundHall);
    await city.cell.connect(city.breaker).setPosture(Posture.Elevated, ZERO_HASH);
    await city.cell.connect(city.breaker).setPosture(Posture.Safe, ZERO_HASH);
    await city.cell.connect(city.breaker).setPosture(Posture.Lockdown, ZERO_HASH);
    await city.quarantines.connect(city.sentinel).quarantine(city.offender, city.sentinelPass, "0x".padEnd(66, "1"));
    await city.audits.connect(city.owner).commitRoot(city.offender, ZERO_HASH, 0);
    await city.audits.connect(city.owner).disenrol(city.offender);
  });
});
