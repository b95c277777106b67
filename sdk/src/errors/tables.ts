import { errorSignatures, furtherSignatures } from "../abis/errors.js";
import {
  BooksStatus,
  CoverClaimStatus,
  DelegationClause,
  DelegationState,
  EpochStatus,
  Ground,
  MilestoneState,
  OperationStatus,
  PanelStatus,
  QuarantineStatus,
  Stage,
  Unfitness,
} from "../types/enums.js";
import { coreAdvice } from "./coreAdvice.js";
import { furtherAdvice } from "./furtherAdvice.js";

/** Errors and their sentences, packed. An action carries the tables of the modules that can refuse it, and no others. */
export interface ErrorTable {
  /** `Name(type name,…)`, joined by semicolons. */
  signatures: string;
  advice: Readonly<Record<string, string>>;
  /** The enum of an error's only argument of type `uint8`, so that sentences name the value and not its number. */
  enums?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const coreErrors: ErrorTable = { signatures: errorSignatures, advice: coreAdvice };
export const furtherErrors: ErrorTable = {
  signatures: furtherSignatures,
  advice: furtherAdvice,
  enums: {
    Amnesty_GraveGround: Ground,
    Amnesty_GroundNotCovered: Ground,
    Audits_WrongBooksStatus: BooksStatus,
    Audits_WrongEpochStatus: EpochStatus,
    Court_PanelSits: PanelStatus,
    Court_WrongStage: Stage,
    Delegations_NotLive: DelegationState,
    Delegations_Wider: DelegationClause,
    Escrow_WrongState: MilestoneState,
    Insurance_WrongStatus: CoverClaimStatus,
    JurorPool_Unfit: Unfitness,
    Panels_WrongStatus: PanelStatus,
    Quarantine_WrongStatus: QuarantineStatus,
    StrictLiability_WrongStatus: OperationStatus,
  },
};
