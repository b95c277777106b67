import type { Address, Hex } from "viem";

import type { SettlementPurpose } from "./enums.js";

/**
 * The terms of an escrow. Their hash is its id; whoever acts on it gives them again, so nothing in them can ever
 * change.
 */
export interface EscrowTerms {
  /** Passport that pays. */
  payer: bigint;
  /** Passport that is paid, not the payer. */
  payee: bigint;
  /** An admitted ERC-20, or the zero address for the chain's coin. */
  asset: Address;
  /** What it is for. */
  purpose: SettlementPurpose;
  /** Seconds after a claimed delivery in which it can be disputed, at least the charter's. */
  window: number;
  /** Whose word proves a delivery: an account, or a contract (ERC-1271); the zero address for nobody. */
  attestor: Address;
  /** An ERC-792 arbitrator that rules on disputes. */
  arbitrator: Address;
  /** What that arbitrator needs to know (see `createDispute`). */
  extraData: Hex;
  /** Tells apart two escrows of otherwise equal terms. */
  nonce: bigint;
  /** 1 to 16. */
  milestones: readonly Milestone[];
}

/**
 * A part of an escrow that is settled by itself.
 */
export interface Milestone {
  /** What it pays, in the asset's units. */
  amount: bigint;
  /** Last second in which delivery can be claimed or attested; after it the payer gets the amount back. */
  deadline: number;
}

/**
 * An escrow to be opened.
 */
export interface OpenParams {
  terms: EscrowTerms;
  /** With which delegation a delegate spends the payer's money (CON-4); 0 where the payer's controller or an acting key spends its own. */
  delegation: bigint;
}

/**
 * An attestor's word that a milestone was delivered.
 */
export interface DeliveryProof {
  /** Hash of what was delivered. */
  evidence: Hex;
  /** The attestor's signature of `Delivery`; empty where the attestor itself calls or there is no such proof. */
  signature: Hex;
}

/**
 * A milestone of an escrow, as every call that acts on one names it.
 */
export interface MilestoneOf {
  /** As it was opened. */
  terms: EscrowTerms;
  /** Index of the milestone. */
  index: bigint;
}

/**
 * A milestone of an escrow, and why it can be released.
 */
export interface Release extends MilestoneOf {
  /** Empty, or the attestor's word. */
  proof: DeliveryProof;
}
