import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import type { BaseContract } from "ethers";
import { ethers } from "hardhat";

import type { Audits, Reputation } from "../../../typechain-types";
import { Mantle, register } from "../../identity/identity.fixture";
import { type Bench, foundBench, idOf, opens, time, tokens, ZERO_HASH } from "../punish.fixture";

export const Epoch = { Pending: 0, Closing: 1, Closed: 2, Drawn: 3, Settled: 4, Void: 5 } as const;
export const Books = { None: 0, Committed: 1, Opened: 2, Punished: 3 } as const;
export const Mark = { AuditPassed: 3, AuditFailed: 4 } as const;
/** What a mark without an amount weighs. */
export const MARK_ONE = 10n ** 18n;

/** What a member may do in its own name, and what anybody may. */
export const DOORS = [
  "refreshTerms",
  "enrol",
  "disenrol",
  "commitRoot",
  "noteSpeaker",
  "closeEpoch",
  "drawEpoch",
  "open",
  "punishSilence",
  "punishFalseLeaf",
  "punishOmission",
];

export interface Receipt {
  passport: bigint;
  epoch: bigint;
  index: bigint;
  counterparty: string;
  kind: number;
  amount: bigint;
  doneAt: number;
  evidence: string;
}

const RECEIPT_TYPES = {
  Receipt: [
    { name: "passport", type: "uint256" },
    { name: "epoch", type: "uint256" },
    { name: "index", type: "uint256" },
    { name: "counterparty", type: "address" },
    { name: "kind", type: "uint8" },
    { name: "amount", type: "uint256" },
    { name: "doneAt", type: "uint48" },
    { name: "evidence", type: "bytes32" },
  ],
};

export interface Hall extends Bench {
  audits: Audits;
  reputation: Reputation;
  /** Member `offender`, of `owner`, is audited from epoch 2 on, which has just begun. */
  epoch: bigint;
  /** Of another domain: signs what the member did with it. */
  partner: HardhatEthersSigner;
  partnerPass: bigint;
}

export async function deployAudits(city: Bench, reputation: BaseContract, changes: object = {}): Promise<Audits> {
  return ethers.deployContract("Audits", [
    {
      authority: await city.cell.getAddress(),
      constitution: await city.constitution.getAddress(),
      liability: await city.liability.getAddress(),
      passports: await city.passports.getAddress(),
      tiers: await city.tiers.getAddress(),
      reputation: await reputation.getAddress(),
      randomness: await city.randomness.getAddress(),
      ...changes,
    },
  ]);
}

export async function foundHall(): Promise<Hall> {
  const city = await foundBench();
  const reputation = await ethers.deployContract("Reputation", [
    {
      authority: await city.cell.getAddress(),
      constitution: await city.constitution.getAddress(),
      passports: await city.passports.getAddress(),
    },
  ]);
  await opens(city, reputation, Mantle.Recorder, ["record"]);
  const audits = await deployAudits(city, reputation);
  await opens(city, audits, Mantle.Public, DOORS);
  await city.cell.grantRole(Mantle.Court, await audits.getAddress(), 0);
  await city.cell.grantRole(Mantle.Recorder, await audits.getAddress(), 0);
  const partner = city.people[1];
  const partnerPass = await register(city, partner);
  await audits.connect(city.owner).enrol(city.offender);
  await time.increaseTo((await audits.epochOf(1)).endsAt);
  return { ...city, audits, reputation, epoch: 2n, partner, partnerPass };
}

export const hall = (): Promise<Hall> => loadFixture(foundHall);

// ------------------------------------------------------------------ receipts and trees

export function receiptOf(city: Hall, index: number | bigint, changes: Partial<Receipt> = {}): Receipt {
  return {
    passport: city.offender,
    epoch: city.epoch,
    index: BigInt(index),
    counterparty: city.partner.address,
    kind: 1,
    amount: tokens(10),
    doneAt: 1_800_000_000,
    evidence: idOf(`receipt ${String(index)}`),
    ...changes,
  };
}

export function receiptsOf(city: Hall, count: number, changes: Partial<Receipt> = {}): Receipt[] {
  return Array.from({ length: count }, (_, index) => receiptOf(city, index, changes));
}

export async function signReceipt(
  city: Hall,
  signer: Pick<HardhatEthersSigner, "signTypedData">,
  receipt: Receipt,
): Promise<string> {
  const { name, version, chainId, verifyingContract } = await city.audits.eip712Domain();
  return signer.signTypedData({ name, version, chainId, verifyingContract }, RECEIPT_TYPES, receipt);
}

const hashPair = (a: string, b: string): string => {
  const pair = BigInt(a) < BigInt(b) ? [a, b] : [b, a];
  return ethers.keccak256(ethers.concat(pair));
};

export const leafOf = (receipt: Receipt): string =>
  ethers.keccak256(ethers.TypedDataEncoder.from(RECEIPT_TYPES).hash(receipt));

export interface Tree {
  root: string;
  proofOf(index: number): string[];
}

/** A tree of OpenZeppelin's form: pairs are hashed in order of size, leaves twice. */
export function treeOf(receipts: readonly Receipt[]): Tree {
  const layers: string[][] = [receipts.map(leafOf)];
  for (let layer = layers[0]!; layer.length > 1; layers.push(layer)) {
    const below = layer;
    layer = [];
    for (let i = 0; i < below.length; i += 2) {
      const [left, right] = [below[i]!, below[i + 1]];
      layer.push(right === undefined ? left : hashPair(left, right));
    }
  }
  return {
    root: layers.at(-1)![0]!,
    proofOf: (index) =>
      layers.slice(0, -1).flatMap((layer, height) => {
        const sibling = layer[(index >> height) ^ 1];
        return sibling === undefined ? [] : [sibling];
      }),
  };
}

/** Commits the member's books for the epoch that runs. */
export async function commit(city: Hall, receipts: readonly Receipt[]): Promise<Tree> {
  const tree = receipts.length === 0 ? { root: ZERO_HASH, proofOf: () => [] } : treeOf(receipts);
  await city.audits.connect(city.owner).commitRoot(city.offender, tree.root, receipts.length);
  return tree;
}

// ------------------------------------------------------------------ the draw

/** What a seed says of a member, as the contract computes it: `lot` is compared with the rate, `place` names the receipt. */
export function drawOf(seed: string, passport: bigint, rate: bigint): { drawn: boolean; lot: bigint; place: bigint } {
  const hash = BigInt(
    ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode(["bytes32", "uint256"], [seed, passport])),
  );
  const lot = (hash & (2n ** 128n - 1n)) % 10_000n;
  return { drawn: lot < rate, lot, place: hash >> 128n };
}

/** A seed that draws the member, or does not. */
export function seedThat(draws: boolean, passport: bigint, rate = 500n, from = 0): string {
  for (let i = from; ; i += 1) {
    const seed = idOf(`seed ${String(i)}`);
    if (drawOf(seed, passport, rate).drawn === draws) return seed;
  }
}

export async function toEnd(city: Hall, epoch: bigint = city.epoch): Promise<void> {
  await time.increaseTo((await city.audits.epochOf(epoch)).endsAt);
}

/** Ends an epoch and closes it. */
export async function close(city: Hall, epoch: bigint = city.epoch): Promise<void> {
  await toEnd(city, epoch);
  await city.audits.closeEpoch(epoch);
}

/** Ends, closes and draws an epoch with a seed that draws the member, unless told otherwise. */
export async function draw(city: Hall, seed?: string, epoch: bigint = city.epoch): Promise<string> {
  await close(city, epoch);
  const { ticket, rate } = await city.audits.epochOf(epoch);
  const chosen = seed ?? seedThat(true, city.offender, rate);
  await city.randomness.setSeed(ticket, chosen);
  await city.audits.drawEpoch(epoch);
  return chosen;
}

/** Books of five receipts, committed and drawn; `index` is the receipt to open. */
export async function drawn(city: Hall, count = 5) {
  const receipts = receiptsOf(city, count);
  const tree = await commit(city, receipts);
  await draw(city);
  const index = Number(await city.audits.drawnIndexOf(city.offender, city.epoch));
  const receipt = receipts[index]!;
  const signature = await signReceipt(city, city.partner, receipt);
  return { receipts, tree, index, receipt, signature, proof: tree.proofOf(index) };
}

/** Lets the answer period of a drawn epoch pass. */
export async function settle(city: Hall, epoch: bigint = city.epoch): Promise<void> {
  await time.increaseTo((await city.audits.epochOf(epoch)).answerEnds);
}
