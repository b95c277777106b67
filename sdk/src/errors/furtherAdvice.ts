/** The sentences of everything beyond the core: only the actions that meet them carry them along. */
export const furtherAdvice: Readonly<Record<string, string>> = {
  // --- Factory
  CellFactory_AddressTaken: "{module} stands already. Use it, or deploy under another salt.",
  CellFactory_NothingDeployed:
    "{module} was made and has no code: the creation code answered with none. Give the creation code of a contract.",
  // --- Founders' timelock
  FoundersTimelock_DelayOutOfBounds: "The least delay lies between {min} and {max} s. Choose within.",
  FoundersTimelock_NotARecovery:
    "Only the grant of an office can be proposed as a recovery. Use `schedule` for the rest.",
  TimelockInvalidOperationLength:
    "A batch needs as many values and payloads as targets. Make the lists equal in length.",
  TimelockInsufficientDelay: "A delay of {delay} s is too short. Wait at least {minDelay} s.",
  TimelockUnexpectedOperationState:
    "The operation is not in the state this needs: it was proposed already, is not ready, or is done. Look with `client.constitution.proposal`.",
  TimelockUnexecutedPredecessor: "Operation {predecessorId} comes first. Execute it.",
  TimelockUnauthorizedCaller: "Only the timelock itself does this. Propose it to the timelock.",
  AccessControlUnauthorizedAccount: "{account} may not do this at the timelock. Use a founder in term.",
  AccessControlBadConfirmation: "A role is renounced only for the caller itself.",
};
