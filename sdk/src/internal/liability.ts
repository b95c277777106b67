import type { Address } from "viem";
import { parseAccount } from "viem/accounts";

import * as liability from "../abis/liability.js";
import * as passports from "../abis/passports.js";
import { ForkLiabilityWarning } from "../errors/cell.js";
import type { CellClient } from "../types/cell.js";
import { readAction } from "./read.js";
import { type WriteOptions } from "./write.js";

const same = (a: Address, b: Address): boolean => a.toLowerCase() === b.toLowerCase();

/** A child for another controller than the sender makes both answer for one domain (FORK-1). */
export function warnBeforeFork(
  client: CellClient,
  parameters: WriteOptions & {
    parent: bigint;
    controller?: Address | undefined;
    acknowledgeLiability?: boolean | undefined;
  },
): void {
  const { parent, controller, acknowledgeLiability } = parameters;
  if (acknowledgeLiability || controller === undefined) return;
  const account = parameters.account ?? client.account;
  if (account && same(parseAccount(account).address, controller)) return;
  throw new ForkLiabilityWarning({ passport: parent, to: controller });
}

interface PassportOnly {
  passport: bigint;
}

const readPassport = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.passport,
  args: ({ passport }: PassportOnly) => [passport],
  result: ({ parentA, parentB }) => ({ isChild: parentA !== 0n || parentB !== 0n }),
});

const readDeparture = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.departureOf,
  args: ({ passport }: PassportOnly) => [passport],
  result: ({ origin }) => ({ left: origin !== 0 }),
});

/** A default fork that never left its parent's domain is about to change hands (FORK-1). */
export async function warnBeforeHandOver(
  client: CellClient,
  parameters: WriteOptions & { passport: bigint; to: Address; acknowledgeLiability?: boolean | undefined },
): Promise<void> {
  const { cell, passport, to, acknowledgeLiability } = parameters;
  if (acknowledgeLiability) return;
  const [{ isChild }, { left }] = await Promise.all([
    readPassport(client, { cell, passport }),
    readDeparture(client, { cell, passport }),
  ]);
  if (isChild && !left) throw new ForkLiabilityWarning({ passport, to });
}
