// The parameters of a constitution as a charter may set them. Names are those of contracts/cell/types/Parameters.sol.
import type { Unit } from "./units";

export const PARAMETER_CLASSES = ["ordinary", "core", "immutable"] as const;
export type ParameterClass = (typeof PARAMETER_CLASSES)[number];

export interface ParameterRule {
  readonly unit: Unit;
  /** Value and bounds of a charter that is silent, as a charter would write them. */
  readonly value: string;
  readonly min: string;
  readonly max: string;
  /** No charter's bounds may reach beyond these. */
  readonly least: string;
  readonly most: string;
  readonly class: ParameterClass;
}

const duration = (
  value: string,
  [min, max]: [string, string],
  [least, most]: [string, string],
  cls: ParameterClass = "ordinary",
): ParameterRule => ({ unit: "duration", value, min, max, least, most, class: cls });

const share = (value: string, [min, max]: [string, string], [least, most]: [string, string]): ParameterRule => ({
  unit: "share",
  value,
  min,
  max,
  least,
  most,
  class: "core",
});

const count = (value: string, [min, max]: [string, string], [least, most]: [string, string]): ParameterRule => ({
  unit: "count",
  value,
  min,
  max,
  least,
  most,
  class: "ordinary",
});

/** No bounds suit every asset: a silent charter gets this value, a tenth of it and ten times it. */
const sum = (value: string, least = "0"): ParameterRule => ({
  unit: "amount",
  value,
  min: least,
  max: value,
  least,
  most: value,
  class: "ordinary",
});

/** What a charter may write under `constitution`. A silent charter gets these values and bounds. */
export const CONSTITUTION: Readonly<Record<string, ParameterRule>> = {
  "liability.unbondingTime": duration("21 days", ["20 days", "60 days"], ["1 day", "365 days"], "core"),
  "liability.tail": duration("180 days", ["90 days", "365 days"], ["30 days", "730 days"], "core"),
  "liability.longestCase": duration("60 days", ["30 days", "120 days"], ["2 days", "365 days"], "core"),
  "liability.bountyCap": share("10 %", ["0 %", "10 %"], ["0 %", "10 %"]),
  "identity.registration.capacity": count("100", ["10", "10000"], ["1", "1000000"]),
  "identity.registration.period": duration("1 day", ["1 hour", "30 days"], ["1 minute", "180 days"]),
  "identity.sponsor.capacity": count("10", ["1", "100"], ["1", "65535"]),
  "identity.sponsor.period": duration("1 day", ["1 hour", "30 days"], ["1 minute", "180 days"]),
  "identity.recoveryDelay": duration("3 days", ["1 day", "14 days"], ["1 day", "30 days"], "core"),
  "identity.recoverySpacing": duration("30 days", ["7 days", "90 days"], ["1 day", "365 days"], "core"),
  "identity.births.threshold": count("3", ["1", "100"], ["1", "10000"]),
  "identity.births.period": duration("30 days", ["1 day", "90 days"], ["1 day", "365 days"]),
  "identity.spinoff.notice": duration("7 days", ["3 days", "30 days"], ["1 day", "60 days"], "core"),
  "identity.spinoff.tail": duration("180 days", ["90 days", "365 days"], ["30 days", "730 days"], "core"),
  "identity.spinoff.cover": share("30 %", ["10 %", "100 %"], ["10 %", "100 %"]),
  "identity.spinoff.royaltyCap": share("10 %", ["0 %", "10 %"], ["0 %", "10 %"]),
  "identity.bankruptcy.haircutCap": share("80 %", ["0 %", "80 %"], ["0 %", "80 %"]),
  "cell.term": duration("180 days", ["30 days", "365 days"], ["1 day", "365 days"], "core"),
  "cell.maxTerms": { ...count("2", ["1", "4"], ["1", "10"]), class: "core" },
  "justice.delay": duration("1 day", ["1 day", "7 days"], ["1 day", "30 days"], "core"),
  "justice.quarantineTtl": duration("48 hours", ["1 hour", "48 hours"], ["1 hour", "48 hours"]),
  "court.fastCap": sum("1000"),
  "court.twoPanels": sum("5000"),
  "court.fastPeriod": duration("3 days", ["1 day", "7 days"], ["1 hour", "14 days"], "core"),
  "court.slowPeriod": duration("14 days", ["5 days", "20 days"], ["1 hour", "30 days"], "core"),
  "court.slowCapacity": count("20", ["2", "1000"], ["1", "10000"]),
  "court.slowWindow": duration("30 days", ["1 day", "90 days"], ["1 hour", "365 days"]),
  "court.appealPeriod": duration("3 days", ["1 day", "7 days"], ["1 hour", "14 days"], "core"),
  "court.appealCapacity": count("4", ["1", "100"], ["1", "1000"]),
  "court.appealWindow": duration("90 days", ["7 days", "365 days"], ["1 day", "730 days"]),
  "court.contestPeriod": duration("3 days", ["1 day", "7 days"], ["1 hour", "14 days"], "core"),
  "court.assessorBond": sum("50"),
  "court.stake": sum("20"),
  "court.stakeShare": share("5 %", ["1 %", "20 %"], ["0 %", "50 %"]),
  "court.frivolousShare": share("50 %", ["10 %", "100 %"], ["0 %", "100 %"]),
  "court.fee": sum("5"),
  "court.nativeFee": count("1000000", ["0", "999999999"], ["0", "999999999"]), // gwei of the chain's coin
  "court.jurorStake": sum("50"),
  "court.absenceShare": share("50 %", ["10 %", "100 %"], ["1 %", "100 %"]),
  "court.mitigation": share("50 %", ["0 %", "50 %"], ["0 %", "50 %"]),
  "court.leniency": share("50 %", ["0 %", "80 %"], ["0 %", "80 %"]),
  "audits.epoch": duration("5 days", ["1 day", "30 days"], ["1 day", "90 days"]),
  "audits.rate": share("5 %", ["1 %", "50 %"], ["0.1 %", "100 %"]),
  "audits.factor": count("4", ["2", "10"], ["2", "10"]),
  "audits.answerPeriod": duration("3 days", ["1 day", "7 days"], ["1 hour", "14 days"]),
  "audits.penalty": sum("1000"),
  "audits.exclusion": duration("365 days", ["90 days", "1825 days"], ["30 days", "3650 days"], "core"),
  "strict.grace": duration("2 days", ["1 hour", "7 days"], ["1 hour", "14 days"], "core"),
  "strict.slash": sum("500"),
  "strict.suspension": duration("30 days", ["1 day", "180 days"], ["1 day", "365 days"], "core"),
  "quarantine.bond": sum("50"),
  "insurance.epoch": duration("30 days", ["7 days", "90 days"], ["1 day", "180 days"], "core"),
  "insurance.incidentCap": sum("2000"),
  "insurance.epochCap": share("25 %", ["5 %", "50 %"], ["1 %", "100 %"]),
  "insurance.emergencyCap": sum("200"),
  "insurance.exitDelay": duration("60 days", ["30 days", "180 days"], ["1 day", "365 days"], "core"),
  "insurance.premium": share("1 %", ["0.1 %", "10 %"], ["0 %", "50 %"]),
  "bounties.epochCap": share("20 %", ["1 %", "50 %"], ["0 %", "100 %"]),
  "constraints.loosening": duration("7 days", ["1 day", "30 days"], ["1 day", "90 days"], "core"),
  "reputation.halfLife": duration("180 days", ["30 days", "730 days"], ["1 day", "3650 days"]),
  "escrow.large": sum("1000"),
  "escrow.leastWindow": duration("1 hour", ["1 minute", "7 days"], ["0 seconds", "30 days"]),
};

export const TIERS = [1, 2, 3, 4] as const;

/** Bits of an amount in the words in which modules keep it, where they are fewer than those of every amount (decision 7). */
export const BOND_BITS = 88n;
export const FEE_BITS = 80n;

/** What each step of the tier ladder may ask for at most; every bond has the range of an amount. */
export const TIER_AGE: ParameterRule = duration("0 days", ["0 days", "730 days"], ["0 days", "1825 days"]);
export const TIER_AUDITS: ParameterRule = count("0", ["0", "12"], ["0", "100"]);
