import { type Hex, keccak256, toHex } from "viem";

type Numbered<tier extends 1 | 2 | 3 | 4> = `identity.tier.${tier}.${"bond" | "age" | "audits"}`;

/** The parameters of every constitution by their dotted names. */
export type ParameterName =
  | "liability.unbondingTime"
  | "liability.tail"
  | "liability.longestCase"
  | "liability.bountyCap"
  | "liability.insurance"
  | "identity.bond.human"
  | "identity.bond.agent"
  | "identity.bond.organisation"
  | "identity.bond.device"
  | "identity.fee"
  | "identity.registration.capacity"
  | "identity.registration.period"
  | "identity.sponsor.capacity"
  | "identity.sponsor.period"
  | "identity.recoveryDelay"
  | "identity.recoverySpacing"
  | "identity.births.threshold"
  | "identity.births.period"
  | "identity.spinoff.notice"
  | "identity.spinoff.tail"
  | "identity.spinoff.cover"
  | "identity.spinoff.royaltyCap"
  | "identity.bankruptcy.haircutCap"
  | Numbered<1>
  | Numbered<2>
  | Numbered<3>
  | Numbered<4>
  | "cell.term"
  | "cell.maxTerms"
  | "justice.delay"
  | "justice.quarantineTtl"
  | "court.fastCap"
  | "court.twoPanels"
  | "court.fastPeriod"
  | "court.slowPeriod"
  | "court.slowCapacity"
  | "court.slowWindow"
  | "court.appealPeriod"
  | "court.appealCapacity"
  | "court.appealWindow"
  | "court.contestPeriod"
  | "court.assessorBond"
  | "court.stake"
  | "court.stakeShare"
  | "court.frivolousShare"
  | "court.fee"
  | "court.nativeFee"
  | "court.jurorStake"
  | "court.absenceShare"
  | "court.mitigation"
  | "court.leniency"
  | "audits.epoch"
  | "audits.rate"
  | "audits.factor"
  | "audits.answerPeriod"
  | "audits.penalty"
  | "audits.exclusion"
  | "strict.grace"
  | "strict.slash"
  | "strict.suspension"
  | "quarantine.bond"
  | "insurance.epoch"
  | "insurance.incidentCap"
  | "insurance.epochCap"
  | "insurance.emergencyCap"
  | "insurance.exitDelay"
  | "insurance.premium"
  | "bounties.epochCap"
  | "constraints.loosening"
  | "reputation.halfLife"
  | "escrow.large"
  | "escrow.leastWindow";

/**
 * A parameter's key in the constitution: the hash of its name.
 *
 * @example
 * ```ts
 * console.log(parameterKey("identity.fee"));
 * ```
 */
export function parameterKey(name: ParameterName): Hex {
  return keccak256(toHex(name));
}
