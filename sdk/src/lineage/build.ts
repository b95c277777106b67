import { type Log, parseEventLogs } from "viem";

import * as liability from "../abis/liability.js";
import * as passports from "../abis/passports.js";
import { readLogs } from "../internal/logs.js";
import type { Cell, CellClient } from "../types/cell.js";
import type { Kind } from "../types/enums.js";
import { Lineage, type LineageStep } from "./graph.js";

const EVENTS = [
  passports.PassportIssued,
  liability.MemberOpened,
  liability.DomainFounded,
  liability.DomainsMerged,
  liability.MemberSpunOff,
  liability.MemberDischarged,
  liability.MemberClosed,
] as const;

/** How events are fetched. */
export interface LineageParameters {
  cell: Cell;
  /** Read up to this block; the latest by default. */
  toBlock?: bigint | undefined;
  /** Blocks in one request at most, 10,000 by default; halved where a node finds that too many. */
  chunkSize?: bigint | undefined;
  /** A lineage to bring up to date instead of reading from the cell's first block. */
  lineage?: Lineage | undefined;
}

/**
 * Rebuilds a cell's lineage from its events, or brings one up to date.
 *
 * @example
 * ```ts
 * const lineage = await client.lineage.build();
 * const later = await client.lineage.build({ lineage });
 * console.log(later.toBlock);
 * ```
 */
export async function buildLineage(client: CellClient, parameters: LineageParameters): Promise<Lineage> {
  const { cell, toBlock, chunkSize, lineage = new Lineage([], parameters.cell.startBlock - 1n) } = parameters;
  const address = [cell.addresses.passports, cell.addresses.liability];
  const range = { address, events: EVENTS, fromBlock: lineage.toBlock + 1n, toBlock, chunkSize };
  for await (const { logs, to } of readLogs(client, range)) lineage.extend(lineageSteps(logs), to);
  return lineage;
}

/**
 * What logs say of lineage and domains, in their order; logs of other events are passed over.
 *
 * @example
 * ```ts
 * const { receipt } = await client.bonds.approveSync({ amount: 1n });
 * console.log(lineageSteps(receipt.logs)); // []
 * ```
 */
export function lineageSteps(logs: readonly Log[]): LineageStep[] {
  return parseEventLogs({ abi: EVENTS, logs: [...logs] }).map((log): LineageStep => {
    switch (log.eventName) {
      case "PassportIssued": {
        const { id, kind, controller, parentA, parentB } = log.args;
        const parents = [parentA, parentB].filter((parent) => parent !== 0n);
        return { type: "issued", id, kind: kind as Kind, controller, parents, blockNumber: log.blockNumber };
      }
      case "MemberOpened":
        return { type: "opened", member: log.args.member, domain: log.args.domain };
      case "DomainFounded":
        return { type: "founded", domain: log.args.domain, founder: log.args.founder };
      case "DomainsMerged":
        return { type: "merged", into: log.args.into, from: log.args.from };
      case "MemberSpunOff":
        return { type: "spunOff", member: log.args.member };
      case "MemberDischarged":
        return { type: "discharged", member: log.args.member, domain: log.args.domain };
      case "MemberClosed":
        return { type: "closed", member: log.args.member };
    }
  });
}
