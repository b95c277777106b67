import { time } from "@nomicfoundation/hardhat-network-helpers";

import { DAYS } from "../identity.fixture";
import { foundRecords, type Records } from "../records.fixture";

export const Mark = {
  EscrowSettled: 0,
  RulingFor: 1,
  RulingAgainst: 2,
  AuditPassed: 3,
  AuditFailed: 4,
  VetoSuffered: 5,
} as const;
export const HALF_LIFE = DAYS(180);
export const VALUE = 10n ** 20n;
export const NOTHING = [0n, 0n, 0n, 0n];

/** One settlement of `VALUE` on record. */
export async function settled(): Promise<Records & { recordedAt: number }> {
  const city = await foundRecords();
  await city.reputation.connect(city.escrow).record(city.agent, Mark.EscrowSettled, VALUE);
  return { ...city, recordedAt: await time.latest() };
}
