import { time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";

import { CHARTER, type City, foundCity, register, ZERO_HASH } from "../identity.fixture";

export const DELAY = CHARTER["identity.recoveryDelay"];
export const SPACING = CHARTER["identity.recoverySpacing"];
export const WINDOW = 14 * 24 * 3_600;
export const PROBATION = 30 * 24 * 3_600;

export const ascending = (list: HardhatEthersSigner[]): HardhatEthersSigner[] =>
  [...list].sort((a, b) => (BigInt(a.address) < BigInt(b.address) ? -1 : 1));
type Three = [HardhatEthersSigner, HardhatEthersSigner, HardhatEthersSigner];
export const addressesOf = (list: HardhatEthersSigner[]): string[] => list.map(({ address }) => address);

export interface Household extends City {
  /** Controls `passport`. */
  owner: HardhatEthersSigner;
  /** The owner's new key, which serves nobody. */
  fresh: HardhatEthersSigner;
  other: HardhatEthersSigner;
  stranger: HardhatEthersSigner;
  /** Three, sorted; two of them rotate. */
  guardians: Three;
  passport: bigint;
}

/** A passport without guardians. */
export async function unguarded(): Promise<Household> {
  const city = await foundCity();
  const [owner, fresh, other, stranger, ...rest] = city.people;
  const passport = await register(city, owner);
  return { ...city, owner, fresh, other, stranger, guardians: ascending(rest.slice(0, 3)) as Three, passport };
}

/** Names a set and brings it into force. */
export async function setGuardians(
  { recovery, owner, passport }: Household,
  guardians: HardhatEthersSigner[],
  threshold: number,
  by = owner,
): Promise<void> {
  await recovery.connect(by).proposeGuardians(passport, addressesOf(guardians), threshold);
  await time.increase(DELAY);
  await recovery.activateGuardians(passport, addressesOf(guardians), threshold);
}

/** A passport with two of three guardians. */
export async function guarded(): Promise<Household> {
  const home = await unguarded();
  await setGuardians(home, home.guardians, 2);
  return home;
}

/** Lets the first two guardians agree on a rotation to `to`. */
export async function agree(
  { recovery, guardians, passport, fresh }: Household,
  to = fresh,
  compromised = false,
  report = ZERO_HASH,
): Promise<void> {
  await recovery.connect(guardians[0]).approveRecovery(passport, to.address, compromised, report);
  await recovery.connect(guardians[1]).approveRecovery(passport, to.address, compromised, report);
}

/** A rotation to `fresh` is pending. */
export async function pending(): Promise<Household> {
  const home = await guarded();
  await agree(home);
  return home;
}

/** The first rotation was refused and the second is pending: only a court cancels it. */
export async function pendingAgain(): Promise<Household> {
  const home = await pending();
  await home.recovery.connect(home.owner).refuseRecovery(home.passport);
  await agree(home);
  return home;
}
