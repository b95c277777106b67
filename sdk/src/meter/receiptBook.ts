import { SimpleMerkleTree } from "@openzeppelin/merkle-tree";
import { type Hex, zeroHash } from "viem";

import type { MeterReceipt } from "../actions/audits.js";
import { meterLeaf } from "../eip712/receipt.js";
import { InvalidParameterError } from "../errors/cell.js";

/** A receipt and the counterparty's word for it. */
export interface SignedReceipt {
  receipt: MeterReceipt;
  /** The counterparty's signature, as `client.audits.signReceipt` gives it. */
  signature: Hex;
}

/** What `client.audits.commitRoot` takes beside the passport. */
export interface CommittedBook {
  /** Root of the tree; zero without receipts. */
  root: Hex;
  /** How many receipts. */
  leaves: number;
}

/** What `client.audits.open` takes. */
export interface OpenedReceipt extends SignedReceipt {
  /** The receipt's siblings in the tree, from the leaf up. */
  proof: readonly Hex[];
}

/** What a book says that it keeps beside its receipts. */
export interface ReceiptBookParameters {
  /** Whose book. */
  passport: bigint;
  /** The epoch for which it is committed. */
  epoch: bigint;
}

/**
 * The receipts of one passport in one epoch (FED-1b). It counts them from 0 without gaps, gives the root that is committed before the
 * epoch ends, and later the proof of the one receipt that an audit draws. Keep `entries()`: without them no audit can be answered.
 *
 * @throws {@link InvalidParameterError} for a receipt of another book or number.
 *
 * @example
 * ```ts
 * const epoch = await client.audits.currentEpoch();
 * const book = new ReceiptBook({ passport: 1n, epoch });
 * const receipt = buildMeterReceipt({
 *   passport: 1n, epoch, index: book.nextIndex, counterparty: citizen.account.address, amount: 5n, doneAt: 1,
 * });
 * const { signature } = await citizen.audits.signReceipt({ receipt });
 * book.add({ receipt, signature });
 * const { root, leaves } = book.commitment();
 * await client.audits.enrolSync({ passport: 1n });
 * console.log(root, leaves, book.open(0n).proof);
 * ```
 */
export class ReceiptBook {
  readonly passport: bigint;
  readonly epoch: bigint;
  readonly #entries: SignedReceipt[] = [];
  #tree: SimpleMerkleTree | undefined;

  constructor({ passport, epoch }: ReceiptBookParameters, entries: Iterable<SignedReceipt> = []) {
    this.passport = passport;
    this.epoch = epoch;
    for (const entry of entries) this.add(entry);
  }

  /** The number that the next receipt must bear. */
  get nextIndex(): bigint {
    return BigInt(this.#entries.length);
  }

  /** Every receipt in order: what is to be kept. */
  entries(): readonly SignedReceipt[] {
    return [...this.#entries];
  }

  /** Adds a receipt. What was committed before is then out of date. */
  add({ receipt, signature }: SignedReceipt): this {
    for (const name of ["passport", "epoch"] as const) {
      if (receipt[name] === this[name]) continue;
      const reason = `it is of another book; this one's is ${String(this[name])}`;
      throw new InvalidParameterError({ parameter: name, reason, value: receipt[name] });
    }
    if (receipt.index !== this.nextIndex) {
      const reason = `receipts are counted without gaps; the next is ${String(this.nextIndex)}`;
      throw new InvalidParameterError({ parameter: "index", reason, value: receipt.index });
    }
    this.#entries.push({ receipt, signature });
    this.#tree = undefined;
    return this;
  }

  /** Root and count, for `client.audits.commitRoot`. */
  commitment(): CommittedBook {
    const leaves = this.#entries.length;
    return { root: leaves === 0 ? zeroHash : (this.#grown().root as Hex), leaves };
  }

  /** A receipt with its proof, for `client.audits.open` when an audit draws its number. */
  open(index: bigint): OpenedReceipt {
    const entry = this.#entries[Number(index)];
    if (!entry) {
      const reason = `the book holds ${String(this.#entries.length)} receipts, counted from 0`;
      throw new InvalidParameterError({ parameter: "index", reason, value: index });
    }
    return { ...entry, proof: this.#grown().getProof(Number(index)) as Hex[] };
  }

  /** Leaves are hashed twice already, so the tree takes them as they are. */
  #grown(): SimpleMerkleTree {
    this.#tree ??= SimpleMerkleTree.of(this.#entries.map(({ receipt }) => meterLeaf(receipt)));
    return this.#tree;
  }
}
