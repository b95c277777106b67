import * as strict from "../../abis/strictLiability.js";
import { enforceOperation } from "../../actions/strictLiability.js";
import { type Chore, notice, over } from "../chore.js";

type Operation = enforceOperation.Parameters["operation"];

/** Operations without consent that nobody answered in the grace time. */
export const operations: Chore = {
  name: "strictLiability",
  about: "punishes sensitive operations that no consent answers",
  notices: [
    notice("strictLiability", strict.OperationAttested, ({ memory }, { operationId, operation }) => {
      memory.set(operationId, operation);
    }),
    notice("strictLiability", strict.OperationCounted, ({ cell, add, memory }, { operationId, graceEnds }) => {
      const operation = memory.get(operationId) as Operation;
      const call = enforceOperation.call({ cell, operation });
      add({ key: operationId, call, notBefore: graceEnds, refused: over("StrictLiability_WrongStatus") });
    }),
    notice("strictLiability", strict.OperationAnswered, ({ drop }, { operationId }) => {
      drop(operationId);
    }),
    notice("strictLiability", strict.OperationEnforced, ({ drop }, { operationId }) => {
      drop(operationId);
    }),
  ],
};
