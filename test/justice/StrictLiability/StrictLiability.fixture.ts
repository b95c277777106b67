import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";

import { consent, Purpose, register } from "../../identity/identity.fixture";
import { type Bench, DAY, EVIDENCE, foundBench, HOUR, idOf, time } from "../punish.fixture";

export interface Operation {
  passport: bigint;
  consenter: bigint;
  purpose: number;
  subject: string;
  doneAt: number | bigint;
}

export interface Hearing extends Bench {
  /** Attestors of three domains; each with its passport. */
  attestors: [Witness, Witness, Witness];
  /** An export of the offender's an hour ago, for which it needed its own consent. */
  operation: Operation;
  operationId: string;
}

export interface Witness {
  signer: HardhatEthersSigner;
  passport: bigint;
}

export const SUBJECT = idOf("a model's weights");

export async function foundHearing(): Promise<Hearing> {
  const city = await foundBench();
  const attestors: Witness[] = [];
  for (const signer of city.people.slice(10, 13)) attestors.push({ signer, passport: await register(city, signer) });
  const operation = {
    passport: city.offender,
    consenter: city.offender,
    purpose: Purpose.Export,
    subject: SUBJECT,
    doneAt: (await time.latest()) - HOUR,
  };
  return {
    ...city,
    attestors: attestors as [Witness, Witness, Witness],
    operation,
    operationId: await city.strict.idOf(operation),
  };
}

export const hearing = (): Promise<Hearing> => loadFixture(foundHearing);

export async function attest(city: Hearing, witness: Witness, operation: Operation = city.operation): Promise<void> {
  await city.strict.connect(witness.signer).attest(operation, witness.passport, EVIDENCE);
}

/** Attested twice: only a receipt helps now. */
export async function count(city: Hearing, operation: Operation = city.operation): Promise<void> {
  await attest(city, city.attestors[0], operation);
  await attest(city, city.attestors[1], operation);
}

/** A receipt of the offender's for the operation. */
export async function receiptFor(city: Hearing, changes: Parameters<typeof consent>[5] = {}) {
  return consent(city, city.owner, city.offender, Purpose.Export, SUBJECT, {
    deadline: (await time.latest()) + 30 * DAY,
    ...changes,
  });
}
