import type { Address } from "viem";

import { InvalidParameterError } from "../errors/cell.js";
import type { Kind } from "../types/enums.js";

/** What the events say of one passport. */
export interface LineagePassport {
  id: bigint;
  kind: Kind;
  /** Who controlled it when it was issued. */
  issuedTo: Address;
  /** None, one or two. */
  parents: readonly bigint[];
  children: readonly bigint[];
  /** The block of its birth. */
  bornAt: bigint;
  closed: boolean;
}

/** One event, as far as lineage and domains go. */
export type LineageStep =
  | { type: "issued"; id: bigint; kind: Kind; controller: Address; parents: readonly bigint[]; blockNumber: bigint }
  | { type: "opened"; member: bigint; domain: bigint }
  | { type: "founded"; domain: bigint; founder: bigint }
  | { type: "merged"; into: bigint; from: bigint }
  | { type: "spunOff"; member: bigint }
  | { type: "discharged"; member: bigint; domain: bigint }
  | { type: "closed"; member: bigint };

/** Ids from here up are domains', below are members'. */
const FIRST_DOMAIN = 2n ** 39n;

interface Node extends LineagePassport {
  children: bigint[];
  closed: boolean;
}

/**
 * Who comes from whom, and who answers for whom, rebuilt from events alone.
 *
 * @example
 * ```ts
 * const lineage = await client.lineage.build();
 * console.log(lineage.ancestors(1n), lineage.descendants(1n), lineage.members(1n));
 * ```
 */
export class Lineage {
  readonly #passports = new Map<bigint, Node>();
  /** Where a member was last put: a domain, or itself while it is alone. */
  readonly #homes = new Map<bigint, bigint>();
  /** Merged domain → the domain it became part of. */
  readonly #links = new Map<bigint, bigint>();
  #toBlock: bigint;

  /** @param toBlock The last block whose events are in it. */
  constructor(steps: Iterable<LineageStep> = [], toBlock = -1n) {
    this.#toBlock = toBlock;
    for (const step of steps) this.#apply(step);
  }

  /** The last block whose events are in it. */
  get toBlock(): bigint {
    return this.#toBlock;
  }

  /** Every passport ever issued, by id. */
  get passports(): ReadonlyMap<bigint, LineagePassport> {
    return this.#passports;
  }

  /** Adds later events, in the order in which they happened. */
  extend(steps: Iterable<LineageStep>, toBlock: bigint): void {
    for (const step of steps) this.#apply(step);
    this.#toBlock = toBlock;
  }

  /** Parents, their parents and so on, nearest first, each once. */
  ancestors(id: bigint): bigint[] {
    return this.#reach(id, ({ parents }) => parents);
  }

  /** Children, their children and so on, nearest first, each once. */
  descendants(id: bigint): bigint[] {
    return this.#reach(id, ({ children }) => children);
  }

  /** The domain of a passport, or of a domain's id: its root's id, or the passport's own while it is alone. */
  domainOf(id: bigint): bigint {
    let domain = id < FIRST_DOMAIN ? (this.#homes.get(this.#known(id).id) ?? id) : id;
    for (let next = this.#links.get(domain); next !== undefined; next = this.#links.get(domain)) domain = next;
    return domain;
  }

  /** Every passport of the domain of a passport or of a domain's id, closed ones included, ascending. */
  members(id: bigint): bigint[] {
    const domain = this.domainOf(id);
    return [...this.#passports.keys()].filter((member) => this.domainOf(member) === domain);
  }

  #reach(id: bigint, next: (node: Node) => readonly bigint[]): bigint[] {
    const found = new Set<bigint>();
    let front = next(this.#known(id));
    while (front.length > 0) {
      const fresh = [...new Set(front)].filter((other) => !found.has(other) && other !== id);
      for (const other of fresh) found.add(other);
      front = fresh.flatMap((other) => next(this.#known(other)));
    }
    return [...found];
  }

  #known(id: bigint): Node {
    const node = this.#passports.get(id);
    if (!node) {
      throw new InvalidParameterError({
        parameter: "passport",
        reason: "no such passport was issued by that block",
        value: id,
      });
    }
    return node;
  }

  #apply(step: LineageStep): void {
    switch (step.type) {
      case "issued": {
        const { id, kind, controller, parents, blockNumber } = step;
        this.#passports.set(id, {
          id,
          kind,
          issuedTo: controller,
          parents,
          children: [],
          bornAt: blockNumber,
          closed: false,
        });
        for (const parent of parents) this.#passports.get(parent)?.children.push(id);
        break;
      }
      case "opened":
      case "discharged":
        this.#homes.set(step.member, step.domain);
        break;
      case "founded":
        this.#homes.set(step.founder, step.domain);
        break;
      case "merged":
        // What joins is a domain, or a member that was alone.
        (step.from < FIRST_DOMAIN ? this.#homes : this.#links).set(step.from, step.into);
        break;
      case "spunOff":
        this.#homes.set(step.member, step.member);
        break;
      case "closed": {
        const node = this.#passports.get(step.member);
        if (node) node.closed = true;
        break;
      }
    }
  }
}
