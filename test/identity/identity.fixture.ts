import { impersonateAccount, setBalance, time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import type { BaseContract, BytesLike, ContractTransactionReceipt } from "ethers";
import { artifacts, ethers } from "hardhat";

import type {
  Constraints,
  Cell,
  CellFactory,
  ConsentLedger,
  Constitution,
  Forks,
  Liability,
  Passports,
  Recovery,
  TestToken,
  Tiers,
} from "../../typechain-types";

// ------------------------------------------------------------------ words

export const HOUR = 3_600;
export const DAY = 24 * HOUR;
export const DAYS = (n: number): number => n * DAY;

export const Capability = {
  SettleSmall: 0,
  SettleLarge: 1,
  SettleAcross: 2,
  IssueIdentity: 3,
  RaiseTier: 4,
  Fork: 5,
  CleanFork: 6,
  Export: 7,
  Rewrite: 8,
  ShutDown: 9,
  Propose: 10,
  Govern: 11,
  Amend: 12,
  TradeLicences: 13,
  Exit: 14,
  Justice: 15,
  Recover: 16,
} as const;

export const Posture = { Normal: 0, Elevated: 1, Safe: 2, Lockdown: 3, Recovery: 4 } as const;
export const Mantle = {
  Admin: 0n,
  Founder: 1n,
  Breaker: 2n,
  Auditor: 3n,
  Sentinel: 4n,
  Court: 6n,
  Recorder: 8n,
  Spender: 9n,
  Public: 2n ** 64n - 1n,
} as const;

export const Kind = { Human: 0, Agent: 1, Organisation: 2, Device: 3 } as const;
export const Purpose = { Replicate: 0, Rewrite: 1, ShutDown: 2, Export: 3, Merge: 4 } as const;
export const Sanction = { Warning: 0, Probation: 1, Suspension: 2, Exclusion: 3 } as const;
export const Scope = { Act: 1, Consent: 2, Profile: 4, All: 7 } as const;

export const ZERO = ethers.ZeroAddress;
export const ZERO_HASH = ethers.ZeroHash;
export const FIRST_DOMAIN = 2n ** 39n;
export const idOf = (name: string): string => ethers.id(name);
export const tokens = (amount: number | string): bigint => ethers.parseEther(String(amount));

/** The charter of the test cell: what a test needs to know it reads from here. */
export const CHARTER = {
  "liability.unbondingTime": DAYS(21),
  "liability.tail": DAYS(180),
  "liability.longestCase": DAYS(60),
  "liability.bountyCap": 1_000,
  "identity.bond.human": tokens(50),
  "identity.bond.agent": tokens(100),
  "identity.bond.organisation": tokens(200),
  "identity.bond.device": tokens(20),
  "identity.fee": tokens(1),
  "identity.registration.capacity": 100,
  "identity.registration.period": DAY,
  "identity.sponsor.capacity": 20,
  "identity.sponsor.period": DAY,
  "identity.recoveryDelay": DAYS(3),
  "identity.recoverySpacing": DAYS(30),
  "identity.births.threshold": 3,
  "identity.births.period": DAYS(30),
  "identity.spinoff.notice": DAYS(7),
  "identity.spinoff.tail": DAYS(180),
  "identity.spinoff.cover": 3_000,
  "identity.spinoff.royaltyCap": 1_000,
  "identity.bankruptcy.haircutCap": 8_000,
  "identity.tier.1.bond": tokens(50),
  "identity.tier.1.age": DAYS(7),
  "identity.tier.1.audits": 0,
  "identity.tier.2.bond": tokens(200),
  "identity.tier.2.age": DAYS(30),
  "identity.tier.2.audits": 1,
  "identity.tier.3.bond": tokens(500),
  "identity.tier.3.age": DAYS(90),
  "identity.tier.3.audits": 2,
  "identity.tier.4.bond": tokens(1_000),
  "identity.tier.4.age": DAYS(180),
  "identity.tier.4.audits": 4,
  "cell.term": DAYS(180),
  "cell.maxTerms": 2,
  "justice.delay": DAY,
  "justice.quarantineTtl": 2 * DAY,
  "constraints.loosening": DAYS(7),
  "reputation.halfLife": DAYS(180),
  "escrow.large": tokens(1_000),
  "escrow.leastWindow": HOUR,
} as const;

export type Parameter = keyof typeof CHARTER;

// ------------------------------------------------------------------ the cell

type Signer = HardhatEthersSigner;
type Seven = [Signer, Signer, Signer, Signer, Signer, Signer, Signer];
/** Fourteen, so that a test names any of them without doubt. */
export type People = [...Seven, ...Seven];
type Officers = [Signer, Signer, Signer, Signer, Signer, Signer];

export interface City {
  factory: CellFactory;
  cell: Cell;
  constitution: Constitution;
  token: TestToken;
  liability: Liability;
  passports: Passports;
  consents: ConsentLedger;
  forks: Forks;
  recovery: Recovery;
  tiers: Tiers;
  constraints: Constraints;
  /** Holds the court's mantle. */
  court: HardhatEthersSigner;
  /** Hold offices. */
  breaker: HardhatEthersSigner;
  auditor: HardhatEthersSigner;
  auditor2: HardhatEthersSigner;
  sentinel: HardhatEthersSigner;
  /** Where fines and fees go. */
  insurance: HardhatEthersSigner;
  /** Pays nothing, holds nothing: configures the cell, which is not founded, so that tests can amend it. */
  admin: HardhatEthersSigner;
  /** Everybody else, with tokens and an allowance to Liability. */
  people: People;
}

type Door = [module: BaseContract, mantle: bigint, capability: number, functions: string[]];

/** Which function belongs to whom and to what (CELL-3). */
function doorsOf(city: Omit<City, "people">): Door[] {
  const { liability, passports, consents, forks, recovery, tiers } = city;
  const { Public, Court, Auditor, Sentinel, Recorder } = Mantle;
  return [
    [liability, Public, Capability.Exit, ["withdrawCredit", "collectClaim", "relayClaim", "assignClaim"]],
    [liability, Public, Capability.Exit, ["compress", "releaseCover"]],
    [liability, Public, Capability.Justice, ["deposit", "prepay", "prepayWithPermit", "refreshTerms"]],
    [liability, Court, Capability.Justice, ["slash", "sanction", "lift", "reserve", "release", "resolveQuarantine"]],
    [liability, Court, Capability.Justice, ["holdBond", "freeBond"]],
    [liability, Sentinel, Capability.Justice, ["quarantine"]],
    [
      passports,
      Public,
      Capability.IssueIdentity,
      [
        "register()",
        "register(string)",
        "register(string,(string,bytes)[])",
        "register((address,uint8,uint8,string,uint96,uint256,bytes))",
        "registerWithPermit",
        "offerControl",
        "acceptControl",
        "acceptControlAndMerge",
        "setOperator",
        "setMetadata",
        "setAgentURI",
        "setAgentWallet",
      ],
    ],
    [
      passports,
      Public,
      Capability.Exit,
      [
        "cancelOffer",
        "removeOperator",
        "pruneOperator",
        "unsetAgentWallet",
        "queueWithdrawal",
        "cancelWithdrawal",
        "completeWithdrawal",
        "closePassport",
        "sweepFees",
        "releaseBinding",
      ],
    ],
    [passports, Public, Capability.Justice, ["refreshTerms"]],
    [consents, Public, Capability.Justice, ["record", "revoke", "revokeWord"]],
    [forks, Public, Capability.Fork, ["fork", "forkFromTwo", "merge"]],
    [forks, Public, Capability.CleanFork, ["requestSpinOff", "escrowClaim", "completeSpinOff"]],
    [forks, Public, Capability.Exit, ["cancelSpinOff"]],
    [forks, Public, Capability.Justice, ["refreshTerms"]],
    [forks, Court, Capability.Justice, ["discharge"]],
    [
      recovery,
      Public,
      Capability.Recover,
      [
        "proposeGuardians",
        "cancelGuardianChange",
        "activateGuardians",
        "approveRecovery",
        "revokeApproval",
        "refuseRecovery",
        "acceptRecovery",
      ],
    ],
    [recovery, Court, Capability.Justice, ["cancelRecovery", "transferControl"]],
    [tiers, Public, Capability.RaiseTier, ["raiseTier", "setPrincipal"]],
    [tiers, Public, Capability.Justice, ["lowerTier"]],
    [tiers, Public, Capability.Exit, ["removePrincipal"]],
    [tiers, Auditor, Capability.RaiseTier, ["attestAudit"]],
    [tiers, Recorder, Capability.Justice, ["recordAudit"]],
  ];
}

const MODULES = ["Liability", "Passports", "ConsentLedger", "Forks", "Recovery", "Tiers", "Constraints"] as const;
type Module = (typeof MODULES)[number];

/** A whole cell of the identity unit, everything real; `more` adds parameters to its charter. */
export async function foundCity(more: Readonly<Record<string, bigint | number>> = {}): Promise<City> {
  const signers = (await ethers.getSigners()) as [...Officers, ...People];
  const [admin, breaker, auditor, auditor2, sentinel, insurance, ...people] = signers;

  const factory = await ethers.deployContract("CellFactory");
  const cell = await ethers.deployContract("Cell", [admin.address]);
  const token = await ethers.deployContract("TestToken", ["Test Drachma", "TDR"]);
  const relay = await ethers.deployContract("RelayMock");
  await impersonateAccount(await relay.getAddress());
  await setBalance(await relay.getAddress(), ethers.parseEther("1000"));
  const court = await ethers.getSigner(await relay.getAddress());

  const parameters = Object.entries({ ...CHARTER, ...more, "liability.insurance": BigInt(insurance.address) });
  const constitution = await ethers.deployContract("Constitution", [
    await cell.getAddress(),
    idOf("charter"),
    parameters.map(([key, value]) => ({ key: idOf(key), value, min: 0, max: 2n ** 248n - 1n, class: 0 })),
  ]);
  await cell.setFunction(
    await constitution.getAddress(),
    [constitution.interface.getFunction("set").selector],
    Mantle.Public,
    Capability.Amend,
  );

  // CREATE3: every part knows the others' addresses before any stands.
  const at = {} as Record<Module, string>;
  for (const name of MODULES) at[name] = await factory.addressOf(admin.address, idOf(name));
  const authority = await cell.getAddress();
  const shared = { authority, constitution: await constitution.getAddress() };
  const unit = { liability: at.Liability, passports: at.Passports };

  const raise = async (name: Module, wiring: object): Promise<void> => {
    const maker = await ethers.getContractFactory(name, { libraries: await librariesOf(name) });
    const { data } = await maker.getDeployTransaction(wiring);
    await factory.deploy(idOf(name), data);
  };
  await raise("Liability", { ...shared, asset: await token.getAddress(), passports: at.Passports, forks: at.Forks });
  await raise("Passports", {
    ...shared,
    liability: at.Liability,
    consents: at.ConsentLedger,
    forks: at.Forks,
    recovery: at.Recovery,
    tiers: at.Tiers,
    name: "Test Passport",
    symbol: "TEST",
  });
  await raise("ConsentLedger", { authority, passports: at.Passports, forks: at.Forks });
  await raise("Forks", { ...shared, ...unit, consents: at.ConsentLedger, constraints: at.Constraints });
  await raise("Recovery", { ...shared, ...unit });
  await raise("Tiers", { ...shared, ...unit });
  await raise("Constraints", { ...shared, passports: at.Passports });

  const city = {
    factory,
    cell,
    constitution,
    token,
    liability: await ethers.getContractAt("Liability", at.Liability),
    passports: await ethers.getContractAt("Passports", at.Passports),
    consents: await ethers.getContractAt("ConsentLedger", at.ConsentLedger),
    forks: await ethers.getContractAt("Forks", at.Forks),
    recovery: await ethers.getContractAt("Recovery", at.Recovery),
    tiers: await ethers.getContractAt("Tiers", at.Tiers),
    constraints: await ethers.getContractAt("Constraints", at.Constraints),
    court,
    breaker,
    auditor,
    auditor2,
    sentinel,
    insurance,
    admin,
  };

  for (const [module, mantle, capability, functions] of doorsOf(city)) {
    const selectors = functions.map((name) => selectorOf(module, name));
    await cell.setFunction(await module.getAddress(), selectors, mantle, capability);
  }
  await cell.grantRole(Mantle.Court, court.address, 0);
  // Passports age for most of a year in tests; the terms of offices are not what they are about.
  for (const mantle of [Mantle.Breaker, Mantle.Sentinel, Mantle.Auditor]) await cell.setMantle(mantle, 0, DAYS(365), 2);
  await cell.grantRole(Mantle.Breaker, breaker.address, 0);
  await cell.grantRole(Mantle.Sentinel, sentinel.address, 0);
  await cell.grantRole(Mantle.Auditor, auditor.address, 0);
  await cell.grantRole(Mantle.Auditor, auditor2.address, 0);

  for (const person of people) {
    await token.mint(person.address, tokens(1_000_000));
    await token.connect(person).approve(at.Liability, ethers.MaxUint256);
  }
  return { ...city, people };
}

/** Deploys the libraries that a contract is linked to. */
async function librariesOf(name: string): Promise<Record<string, string>> {
  const { linkReferences } = await artifacts.readArtifact(name);
  const libraries: Record<string, string> = {};
  for (const library of Object.values(linkReferences).flatMap(Object.keys)) {
    const deployed = await ethers.deployContract(library, { libraries: await librariesOf(library) });
    libraries[library] = await deployed.getAddress();
  }
  return libraries;
}

function selectorOf(module: BaseContract, name: string): string {
  const found = module.interface.getFunction(name);
  if (found === null) throw new Error(`no function ${name}`);
  return found.selector;
}

/** Changes a parameter of the charter and, as an amendment's batch does, brings the change into force. */
export async function amend(city: City, parameter: Parameter, value: bigint | number): Promise<void> {
  await city.constitution.set(idOf(parameter), value);
  for (const module of [city.liability, city.passports, city.forks]) await module.refreshTerms();
}

// ------------------------------------------------------------------ passports

export interface Registration {
  kind?: number;
  declaredClass?: number;
  uri?: string;
  bond?: bigint;
}

/** Registers a passport for the caller; an agent with its charter's bond unless told otherwise. */
export async function register(
  city: City,
  controller: HardhatEthersSigner,
  { kind = Kind.Agent, declaredClass = 0, uri = "", bond }: Registration = {},
): Promise<bigint> {
  await city.passports.connect(controller)["register((address,uint8,uint8,string,uint96,uint256,bytes))"]({
    controller: controller.address,
    kind,
    declaredClass,
    uri,
    bond: bond ?? bondOf(kind),
    deadline: 0,
    signature: "0x",
  });
  return city.passports.lastId();
}

export function bondOf(kind: number): bigint {
  const names = ["human", "agent", "organisation", "device"] as const;
  const name = names[kind];
  if (name === undefined) throw new Error(`no kind ${String(kind)}`);
  return CHARTER[`identity.bond.${name}`];
}

export interface Child extends Registration {
  controller?: HardhatEthersSigner;
  deadline?: number;
  signature?: BytesLike;
}

/** What `fork` takes for a child of `parent`; the child's controller is the caller unless told otherwise. */
export function childOf(parent: bigint, controller: string, child: Child = {}) {
  const kind = child.kind ?? Kind.Agent;
  return {
    parent,
    controller: child.controller?.address ?? controller,
    kind,
    declaredClass: child.declaredClass ?? 0,
    uri: child.uri ?? "",
    bond: child.bond ?? bondOf(kind),
    deadline: child.deadline ?? 0,
    signature: child.signature ?? "0x",
  };
}

/** A default fork by `caller`, which controls the parent and the child. */
export async function fork(
  city: City,
  caller: HardhatEthersSigner,
  parent: bigint,
  child: Child = {},
  consents: Proof[] = [],
): Promise<bigint> {
  await city.forks.connect(caller).fork(childOf(parent, caller.address, child), consents);
  return city.passports.lastId();
}

// ------------------------------------------------------------------ signatures

export interface Receipt {
  passport: bigint;
  purpose: number;
  subject: string;
  limits: string;
  controlEpoch: bigint | number;
  nonce: bigint | number;
  deadline: bigint | number;
}
export interface Proof {
  receipt: Receipt;
  signer: string;
  signature: string;
}

const RECEIPT_TYPES = {
  ConsentReceipt: [
    { name: "passport", type: "uint256" },
    { name: "purpose", type: "uint8" },
    { name: "subject", type: "bytes32" },
    { name: "limits", type: "bytes32" },
    { name: "controlEpoch", type: "uint24" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint48" },
  ],
};

/** The EIP-712 domain that a contract declares (ERC-5267). */
export async function domainOf(contract: {
  eip712Domain(): Promise<{ name: string; version: string; chainId: bigint; verifyingContract: string }>;
}) {
  const { name, version, chainId, verifyingContract } = await contract.eip712Domain();
  return { name, version, chainId, verifyingContract };
}

let lastNonce = 0n;

/** A consent receipt, signed by `signer`. */
export async function consent(
  city: City,
  signer: HardhatEthersSigner,
  passport: bigint,
  purpose: number,
  subject: string,
  changes: Partial<Receipt> = {},
): Promise<Proof> {
  lastNonce += 1n;
  const receipt: Receipt = {
    passport,
    purpose,
    subject,
    limits: ZERO_HASH,
    controlEpoch: await city.passports.controlEpochOf(passport),
    nonce: lastNonce,
    deadline: (await time.latest()) + DAY,
    ...changes,
  };
  const signature = await signer.signTypedData(await domainOf(city.consents), RECEIPT_TYPES, receipt);
  return { receipt, signer: signer.address, signature };
}

/** Both founders' receipts for a merge of the domains of `a` and `b`. */
export async function mergeConsents(
  city: City,
  [founderA, a]: [HardhatEthersSigner, bigint],
  [founderB, b]: [HardhatEthersSigner, bigint],
  [memberA, memberB]: [bigint, bigint] = [a, b],
): Promise<[Proof, Proof]> {
  const subject = await city.forks.mergeSubjectOf(memberA, memberB);
  return [
    await consent(city, founderA, a, Purpose.Merge, subject),
    await consent(city, founderB, b, Purpose.Merge, subject),
  ];
}

/** Merges two domains on their founders' consent. */
export async function merge(
  city: City,
  sideA: [HardhatEthersSigner, bigint],
  sideB: [HardhatEthersSigner, bigint],
): Promise<void> {
  await city.forks.connect(sideA[0]).merge(sideA[1], sideB[1], await mergeConsents(city, sideA, sideB));
}

// ------------------------------------------------------------------ the court

export interface Slash {
  compensation?: bigint;
  penalty?: bigint;
  victim?: string;
  ruled?: boolean;
  incident?: string;
  actAt?: number;
  named?: bigint[];
}

/** Slashes an offender as a court; what its domain cannot pay becomes its debt where a panel ruled. */
export async function slash(city: City, offender: bigint, order: Slash = {}): Promise<void> {
  await city.liability.connect(city.court).slash({
    offender,
    incident: order.incident ?? idOf(`incident ${(lastNonce += 1n)}`),
    caseId: ZERO_HASH,
    compensation: order.compensation ?? 0n,
    penalty: order.penalty ?? 0n,
    victim: order.victim ?? city.people[13].address,
    reporter: ZERO,
    bounty: 0,
    ruled: order.ruled ?? true,
    actAt: order.actAt ?? (await time.latest()),
    named: order.named ?? [],
  });
}

/** Puts a member's domain in debt: takes all it has and `owed` more. */
export async function indebt(city: City, offender: bigint, owed: bigint = tokens(100)): Promise<void> {
  const { domain } = await city.liability.standing(offender);
  const assets =
    domain >= FIRST_DOMAIN ? (await city.liability.domain(domain)).assets : await city.liability.bondOf(offender);
  await slash(city, offender, { compensation: assets + owed });
}

export async function sanction(city: City, member: bigint, kind: number, length: number): Promise<void> {
  lastNonce += 1n;
  await city.liability.connect(city.court).sanction(member, idOf(`incident ${lastNonce}`), kind, length);
}

/** Opens a case against a member's domain. */
export async function openCase(city: City, member: bigint, claimant = 0n, amount = tokens(10)): Promise<string> {
  lastNonce += 1n;
  const caseId = idOf(`case ${lastNonce}`);
  await city.liability.connect(city.court).reserve(caseId, member, claimant, amount);
  return caseId;
}

/** The receipt of a transaction that was mined. */
export async function mined(sent: Promise<{ wait(): Promise<ContractTransactionReceipt | null> }>) {
  const receipt = await (await sent).wait();
  if (receipt === null) throw new Error("not mined");
  return receipt;
}
