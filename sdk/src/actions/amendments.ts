import type { Address, Hex } from "viem";

import { InvalidParameterError } from "../errors/cell.js";
import type { ReadOptions } from "../internal/read.js";
import type { Cell, CellClient, ContractCall, Module } from "../types/cell.js";
import { ParameterClass } from "../types/enums.js";
import { type ParameterName, parameterKey } from "../types/parameters.js";
import { refreshAuditTerms } from "./audits.js";
import { refreshBountyTerms } from "./bounties.js";
import {
  getParameter,
  getParameterBounds,
  refreshBondTerms,
  refreshForkTerms,
  refreshPassportTerms,
  setCoreParameter,
  setParameter,
} from "./constitution.js";
import { refreshCourtTerms } from "./court.js";
import { refreshEscrowTerms } from "./escrow.js";
import { refreshInsuranceTerms } from "./insurance.js";
import { refreshJurorTerms } from "./jurors.js";
import { refreshHalfLife } from "./reputation.js";

/** Which parameters each module keeps at hand; the rest is read where it stands (decision 0007). */
const KEPT = {
  passports: [
    "identity.bond.human",
    "identity.bond.agent",
    "identity.bond.organisation",
    "identity.bond.device",
    "identity.fee",
    "identity.registration.capacity",
    "identity.registration.period",
    "identity.sponsor.capacity",
    "identity.sponsor.period",
    "identity.tier.1.bond",
    "identity.tier.2.bond",
    "identity.tier.3.bond",
    "identity.tier.4.bond",
  ],
  forks: ["identity.births.threshold", "identity.births.period"],
  liability: ["liability.unbondingTime", "liability.longestCase"],
  court: [
    "court.fastCap",
    "court.twoPanels",
    "court.fastPeriod",
    "court.slowPeriod",
    "court.slowCapacity",
    "court.slowWindow",
    "court.appealPeriod",
    "court.appealCapacity",
    "court.appealWindow",
    "court.contestPeriod",
    "court.assessorBond",
    "court.stake",
    "court.stakeShare",
    "court.frivolousShare",
    "court.fee",
    "court.nativeFee",
    "court.mitigation",
    "court.leniency",
    "liability.unbondingTime",
    "liability.longestCase",
  ],
  jurors: ["court.jurorStake", "court.absenceShare"],
  audits: ["audits.epoch", "audits.rate", "audits.factor", "audits.answerPeriod", "audits.penalty", "audits.exclusion"],
  insurance: [
    "insurance.epoch",
    "insurance.incidentCap",
    "insurance.epochCap",
    "insurance.emergencyCap",
    "insurance.exitDelay",
    "insurance.premium",
    "liability.longestCase",
  ],
  bounties: ["bounties.epochCap", "insurance.epoch"],
  reputation: ["reputation.halfLife"],
  escrow: ["escrow.large", "escrow.leastWindow"],
} as const satisfies Partial<Record<Module, readonly ParameterName[]>>;

type Keeper = keyof typeof KEPT;
const keepers = (): readonly Keeper[] => Object.keys(KEPT) as Keeper[];
const keeps = (module: Keeper, name: ParameterName): boolean =>
  (KEPT[module] as readonly ParameterName[]).includes(name);

/** The same by the parameters' keys, as events name them. */
export function keptParameters(): ReadonlyMap<Hex, readonly Module[]> {
  const names = new Set<ParameterName>(keepers().flatMap((module) => KEPT[module]));
  return new Map([...names].map((name) => [parameterKey(name), modulesKeeping(name)]));
}

/** A parameter and what it is to be. */
export interface ParameterChange {
  /** The parameter's dotted name. */
  name: ParameterName;
  /** In the parameter's own unit, within its bounds. */
  value: bigint;
}

/** What {@link buildAmendment} takes. */
export interface AmendmentParameters {
  /** What is to change, each parameter once. */
  changes: readonly ParameterChange[];
  /** Admitted assets of which escrows keep the shortest window; the settlement asset by default. */
  assets?: readonly Address[] | undefined;
}

/**
 * The modules that keep a parameter at hand, so that a change of it takes effect with their refresh alone.
 *
 * @example
 * ```ts
 * console.log(modulesKeeping("insurance.epoch")); // ["insurance", "bounties"]
 * ```
 */
export function modulesKeeping(name: ParameterName): readonly Module[] {
  return keepers().filter((module) => keeps(module, name));
}

/** The calls that bring what a module keeps at hand into force; at escrows, one for each asset. */
export function refreshesOf(cell: Cell, module: Module, assets: readonly Address[]): ContractCall[] {
  const plain = {
    passports: refreshPassportTerms,
    forks: refreshForkTerms,
    liability: refreshBondTerms,
    court: refreshCourtTerms,
    jurors: refreshJurorTerms,
    audits: refreshAuditTerms,
    insurance: refreshInsuranceTerms,
    bounties: refreshBountyTerms,
    reputation: refreshHalfLife,
  } as const;
  if (module === "escrow") return assets.map((asset) => refreshEscrowTerms.call({ cell, asset }));
  return module in plain ? [plain[module as keyof typeof plain].call({ cell })] : [];
}

/**
 * The calls of an amendment in order: each parameter, then the refresh of every module that keeps one of them at hand. Executed as one
 * batch they hold together or not at all. The timelock runs them only when its delay is over, so what would be refused then is
 * refused here.
 *
 * @throws {@link InvalidParameterError} where a parameter is immutable, named twice, out of its bounds, or has that value already.
 * @throws ContractRevertError: `Constitution_UnknownParameter`
 *
 * @example
 * ```ts
 * const calls = await client.constitution.amendment({ changes: [{ name: "identity.fee", value: parseUnits("2", 18) }] });
 * console.log(calls.map(({ module, functionName }) => `${module}.${functionName}`)); // constitution.set, passports.refreshTerms
 * ```
 */
export async function buildAmendment(
  client: CellClient,
  parameters: AmendmentParameters & ReadOptions,
): Promise<ContractCall[]> {
  const { cell, changes, assets = [cell.addresses.asset], ...at } = parameters;
  const refuse = (name: string, value: unknown, reason: string): never => {
    throw new InvalidParameterError({ parameter: name, value, reason });
  };
  if (changes.length === 0) refuse("changes", "empty", "name at least one parameter");
  const sets: ContractCall[] = [];
  for (const { name, value } of changes) {
    if (changes.filter((other) => other.name === name).length > 1) refuse(name, value, "it is named twice");
    const { min, max, class: parameterClass } = await getParameterBounds(client, { cell, name, ...at });
    if (parameterClass === ParameterClass.Immutable) refuse(name, value, "it is immutable");
    if (value < min || value > max) refuse(name, value, `it must lie between ${String(min)} and ${String(max)}`);
    if ((await getParameter(client, { cell, name, ...at })) === value) refuse(name, value, "it is that already");
    const set = parameterClass === ParameterClass.Core ? setCoreParameter : setParameter;
    sets.push(set.call({ cell, name, value }));
  }
  const concerned = new Set(changes.flatMap(({ name }) => modulesKeeping(name)));
  return [...sets, ...[...concerned].flatMap((module) => refreshesOf(cell, module, assets))];
}
