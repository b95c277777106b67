import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { time } from "@nomicfoundation/hardhat-network-helpers";
import type { HDNodeWallet, Wallet } from "ethers";
import { ethers } from "hardhat";

import type { Constitution, InterimCourt, ModuleMock } from "../../../typechain-types";
import type { LegStruct, OrderStruct } from "../../../typechain-types/contracts/justice/InterimCourt";
import type { SignerSignatureStruct } from "../../../typechain-types/contracts/justice/InterimCourt";

export const HOUR = 3_600;
export const DAY = 24 * HOUR;
export const DELAY = DAY;
export const LONGEST_CASE = 60 * DAY;
export const UNBONDING = 21 * DAY;
export const DISCOVERY = 20 * DAY;

export const RESPONDENT = 7n;
export const CLAIMANT = 9n;
export const DOMAIN = 2n ** 39n + 5n;
export const MAX_UINT40 = 2n ** 40n - 1n;

export const PUBLIC = 2n ** 64n - 1n;
export const JUSTICE = 15;

export const Kind = {
  Slash: 0,
  Sanction: 1,
  Lift: 2,
  ResolveQuarantine: 3,
  Discharge: 4,
  TransferControl: 5,
  CancelRecovery: 6,
  Compensate: 7,
  Reward: 8,
} as const;
export const Status = { Unknown: 0, Filed: 1, Annulled: 2, Closed: 3 } as const;
export const Sanction = { Warning: 0, Probation: 1, Suspension: 2, Exclusion: 3 } as const;
export const Manner = { Answer: 0, Revert: 1, ReturnBomb: 2, RevertBomb: 3, BurnGas: 4, Reenter: 5 } as const;

export type Signer = Wallet | HDNodeWallet;
export type Order = OrderStruct & { legs: LegStruct[] };

export const coder = ethers.AbiCoder.defaultAbiCoder();
export const idOf = (name: string): string => ethers.id(name);

const TYPES = {
  Order: [
    { name: "incident", type: "bytes32" },
    { name: "respondent", type: "uint256" },
    { name: "claimant", type: "uint256" },
    { name: "claim", type: "uint96" },
    { name: "actAt", type: "uint48" },
    { name: "discoveredAt", type: "uint48" },
    { name: "evidence", type: "bytes32" },
    { name: "nonce", type: "uint256" },
    { name: "legs", type: "Leg[]" },
  ],
  Leg: [
    { name: "kind", type: "uint8" },
    { name: "payload", type: "bytes" },
  ],
};
const ANNULMENT = { Annulment: [{ name: "order", type: "bytes32" }] };

const SLASH = "tuple(uint96,uint96,address,address,uint16,bool,uint256[])";

export interface SlashTerms {
  compensation?: bigint;
  penalty?: bigint;
  victim?: string;
  reporter?: string;
  bounty?: number;
  ruled?: boolean;
  named?: bigint[];
}

export const VICTIM = "0x00000000000000000000000000000000000000a1";
export const REPORTER = "0x00000000000000000000000000000000000000b2";

/** The legs of an order, encoded as the types say. */
export const legs = {
  slash: (terms: SlashTerms = {}): LegStruct => ({
    kind: Kind.Slash,
    payload: coder.encode(
      [SLASH],
      [
        [
          terms.compensation ?? 60n,
          terms.penalty ?? 40n,
          terms.victim ?? VICTIM,
          terms.reporter ?? REPORTER,
          terms.bounty ?? 1_000,
          terms.ruled ?? true,
          terms.named ?? [],
        ],
      ],
    ),
  }),
  sanction: (kind: number = Sanction.Suspension, length = 30 * DAY): LegStruct => ({
    kind: Kind.Sanction,
    payload: coder.encode(["uint8", "uint32"], [kind, length]),
  }),
  lift: (kind: number = Sanction.Suspension): LegStruct => ({
    kind: Kind.Lift,
    payload: coder.encode(["uint8"], [kind]),
  }),
  resolveQuarantine: (ends: bigint | number): LegStruct => ({
    kind: Kind.ResolveQuarantine,
    payload: coder.encode(["uint48"], [ends]),
  }),
  discharge: (haircut = 8_000, probation = 365 * DAY): LegStruct => ({
    kind: Kind.Discharge,
    payload: coder.encode(["uint16", "uint32"], [haircut, probation]),
  }),
  transferControl: (to: string): LegStruct => ({
    kind: Kind.TransferControl,
    payload: coder.encode(["address"], [to]),
  }),
  cancelRecovery: (): LegStruct => ({ kind: Kind.CancelRecovery, payload: "0x" }),
};

export const isPunitive = (leg: LegStruct): boolean => leg.kind === Kind.Slash || leg.kind === Kind.Sanction;

let nonce = 0n;

/** An order about an act an hour ago, discovered now, that claims 100 where it punishes. */
export async function orderOf(orderLegs: LegStruct[], changes: Partial<OrderStruct> = {}): Promise<Order> {
  const now = await time.latest();
  nonce += 1n;
  return {
    incident: idOf("incident"),
    respondent: RESPONDENT,
    claimant: CLAIMANT,
    claim: orderLegs.some(isPunitive) ? 100n : 0n,
    actAt: now - HOUR,
    discoveredAt: now,
    evidence: idOf("evidence"),
    nonce,
    ...changes,
    legs: orderLegs,
  };
}

export const ascending = <T extends { address: string }>(list: T[]): T[] =>
  [...list].sort((a, b) => (BigInt(a.address) < BigInt(b.address) ? -1 : 1));

async function domainOf(court: InterimCourt, changes: object = {}) {
  const { chainId } = await ethers.provider.getNetwork();
  return {
    name: "Isopolity InterimCourt",
    version: "1",
    chainId,
    verifyingContract: await court.getAddress(),
    ...changes,
  };
}

/** Signatures as the court wants them: one each, ascending. `changes` bends the EIP-712 domain. */
export async function sign(
  court: InterimCourt,
  order: Order,
  signers: Signer[],
  changes: object = {},
): Promise<SignerSignatureStruct[]> {
  const domain = await domainOf(court, changes);
  return Promise.all(
    ascending(signers).map(async (signer) => ({
      signer: signer.address,
      signature: await signer.signTypedData(domain, TYPES, order),
    })),
  );
}

export async function signAnnulment(
  court: InterimCourt,
  orderHash: string,
  signers: Signer[],
  changes: object = {},
): Promise<SignerSignatureStruct[]> {
  const domain = await domainOf(court, changes);
  return Promise.all(
    ascending(signers).map(async (signer) => ({
      signer: signer.address,
      signature: await signer.signTypedData(domain, ANNULMENT, { order: orderHash }),
    })),
  );
}

export async function typedHash(court: InterimCourt, order: Order): Promise<string> {
  return ethers.TypedDataEncoder.hash(await domainOf(court), TYPES, order);
}

export async function annulmentHash(court: InterimCourt, orderHash: string): Promise<string> {
  return ethers.TypedDataEncoder.hash(await domainOf(court), ANNULMENT, { order: orderHash });
}

const wide = { min: 0n, max: 2n ** 248n - 1n, class: 0 };

export const PARAMETERS = {
  delay: idOf("justice.delay"),
  longestCase: idOf("liability.longestCase"),
  unbondingTime: idOf("liability.unbondingTime"),
  insurance: idOf("liability.insurance"),
};
export const INSURANCE = "0x00000000000000000000000000000000000000c3";

/** A court of five signers and threshold three under a real cell, over modules that note what they are told. */
export async function deployInterimCourt() {
  const accounts = await ethers.getSigners();
  const [deployer, executor, controller] = accounts as [HardhatEthersSigner, HardhatEthersSigner, HardhatEthersSigner];
  const cell = await ethers.deployContract("Cell", [deployer]);
  const constitution: Constitution = await ethers.deployContract("Constitution", [
    cell,
    idOf("charter"),
    [
      { key: PARAMETERS.delay, value: DELAY, ...wide },
      { key: PARAMETERS.longestCase, value: LONGEST_CASE, ...wide },
      { key: PARAMETERS.unbondingTime, value: UNBONDING, ...wide },
      { key: PARAMETERS.insurance, value: BigInt(INSURANCE), ...wide },
    ],
  ]);
  const liability: ModuleMock = await ethers.deployContract("ModuleMock");
  const passports: ModuleMock = await ethers.deployContract("ModuleMock");
  const forks: ModuleMock = await ethers.deployContract("ModuleMock");
  const recovery: ModuleMock = await ethers.deployContract("ModuleMock");

  const signers = ascending(Array.from({ length: 5 }, (_, i) => new ethers.Wallet(idOf(`signer ${String(i)}`))));
  const wiring = {
    authority: await cell.getAddress(),
    constitution: await constitution.getAddress(),
    liability: await liability.getAddress(),
    passports: await passports.getAddress(),
    forks: await forks.getAddress(),
    recovery: await recovery.getAddress(),
    signers: signers.map(({ address }) => address),
    threshold: 3,
  };
  const court: InterimCourt = await ethers.deployContract("InterimCourt", [wiring]);

  const doors = ["file", "annul", "execute", "close"].map(
    (name) => court.interface.getFunction(name as "file").selector,
  );
  await cell.setFunction(court, doors, PUBLIC, JUSTICE);
  await cell.setFunction(constitution, [constitution.interface.getFunction("set").selector], PUBLIC, JUSTICE);

  const books = await ethers.getContractAt("ILiability", liability);
  const identity = await ethers.getContractAt("IPassports", passports);
  const asForks = await ethers.getContractAt("IForks", forks);
  const asRecovery = await ethers.getContractAt("IRecovery", recovery);
  const selectors = {
    domainOf: books.interface.getFunction("domainOf").selector,
    caseOf: books.interface.getFunction("caseOf").selector,
    slash: books.interface.getFunction("slash").selector,
    sanction: books.interface.getFunction("sanction").selector,
    lift: books.interface.getFunction("lift").selector,
    resolveQuarantine: books.interface.getFunction("resolveQuarantine").selector,
    reserve: books.interface.getFunction("reserve").selector,
    release: books.interface.getFunction("release").selector,
    controllerOf: identity.interface.getFunction("controllerOf").selector,
    discharge: asForks.interface.getFunction("discharge").selector,
    transferControl: asRecovery.interface.getFunction("transferControl").selector,
    cancelRecovery: asRecovery.interface.getFunction("cancelRecovery").selector,
  };
  await liability.setAnswer(selectors.domainOf, coder.encode(["uint256"], [DOMAIN]), true);
  await liability.setAnswer(selectors.slash, coder.encode(Array(5).fill("uint256"), [0, 0, 0, 0, 0]), false);

  /** What Liability answers about a case. */
  const setCase = (applicant: bigint): Promise<unknown> =>
    liability.setAnswer(
      selectors.caseOf,
      coder.encode(Array(5).fill("uint256"), [DOMAIN, CLAIMANT, 100, 100, applicant]),
      true,
    );
  await setCase(0n);
  await passports.setAnswer(selectors.controllerOf, coder.encode(["address"], [controller.address]), true);

  const quorum = signers.slice(0, 3);
  /** Files an order that the first three signers signed. */
  const file = async (order: Order): Promise<string> => {
    await court.file(order, await sign(court, order, quorum));
    return court.hashOrder(order);
  };
  /** Files and waits out the notice. */
  const ripe = async (order: Order): Promise<string> => {
    const orderHash = await file(order);
    await time.increase(DELAY);
    return orderHash;
  };
  return {
    cell,
    constitution,
    liability,
    passports,
    forks,
    recovery,
    court,
    wiring,
    books,
    identity,
    asForks,
    asRecovery,
    selectors,
    setCase,
    deployer,
    executor,
    controller,
    signers,
    quorum,
    file,
    ripe,
  };
}
