import type { ParameterClass } from "./parameters";
import type { Capability, Kind, Office, Policy, Posture } from "./vocabulary";

export type Address = `0x${string}`;

/** A charter as it is founded: every reference resolved, every default written out, amounts in the asset's smallest units. */
export interface Charter {
  readonly file: string;
  /** keccak256 of the file's text with line ends as "\n"; the constitution carries it. */
  readonly hash: `0x${string}`;
  /** Short name: part of deployment names and of the CREATE3 salt. */
  readonly cell: string;
  readonly title: string;
  readonly league: string;
  readonly passport: { readonly name: string; readonly symbol: string };
  readonly asset: Asset;
  readonly parameters: readonly Parameter[];
  readonly mantles: Readonly<Record<Office, Mantle>>;
  readonly postures: Readonly<Record<Posture, PostureRow>>;
  readonly members: readonly Member[];
  readonly court: {
    readonly signers: readonly Address[];
    readonly threshold: number;
    /** Names of the founding members that sit from the first day. */
    readonly jurors: readonly string[];
    /** Which court holds the mantle when the cell is founded. */
    readonly opens: "interim" | "jurors";
  };
  readonly market: {
    /** How many times the large threshold an emergency lets through without a co-signature. */
    readonly cap: number;
    /** Settlements of the chain's coin above this are large, in wei; absent where it is not admitted. */
    readonly coin?: bigint | undefined;
  };
  readonly timelock: { readonly delay: bigint };
}

export type Asset =
  | { readonly kind: "token"; readonly address: Address; readonly decimals: number }
  | { readonly kind: "test"; readonly name: string; readonly symbol: string; readonly decimals: number };

export interface Parameter {
  /** Dotted name; its keccak256 is the key on chain. */
  readonly name: string;
  readonly value: bigint;
  readonly min: bigint;
  readonly max: bigint;
  readonly class: ParameterClass;
}

export interface Mantle {
  readonly term: bigint;
  readonly maxTerms: number;
  readonly holders: readonly Address[];
}

export interface PostureRow {
  /** Seconds that what this posture delays must wait. */
  readonly wait: bigint;
  readonly policies: Readonly<Record<Capability, Policy>>;
}

export interface Member {
  readonly name: string;
  readonly kind: Kind;
  readonly controller: Address;
  /** The key of a test controller, which is public; absent for a real one. */
  readonly testKey?: `0x${string}`;
  readonly bond: bigint;
  readonly profile: string;
}
