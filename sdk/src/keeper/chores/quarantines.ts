import * as court from "../../abis/court.js";
import * as quarantine from "../../abis/quarantine.js";
import { concludeQuarantine, lapseQuarantine, liftQuarantine } from "../../actions/quarantine.js";
import { type Agenda, type Chore, notice, over } from "../chore.js";

function decide({ cell, add }: Agenda, id: bigint): void {
  add({
    key: `${String(id)} lift`,
    call: liftQuarantine.call({ cell, id }),
    notBefore: 0,
    refused: over("Quarantine_NothingToLift", "Quarantine_WrongStatus"),
  });
  add({
    key: `${String(id)} conclude`,
    call: concludeQuarantine.call({ cell, id }),
    notBefore: 0,
    refused: over("Quarantine_WrongStatus"),
  });
}

/** Quarantines: those without a case, and those of which the case is ruled. */
export const quarantines: Chore = {
  name: "quarantine",
  about: "ends quarantines without a case, and draws the consequences of the case's rulings",
  notices: [
    notice("quarantine", quarantine.QuarantineImposed, ({ cell, add }, { id, endsAt }) => {
      const call = lapseQuarantine.call({ cell, id });
      add({ key: `${String(id)} lapse`, call, notBefore: endsAt, refused: over("Quarantine_WrongStatus") });
    }),
    notice("quarantine", quarantine.QuarantineSustained, (agenda, { id, caseId }) => {
      agenda.drop(`${String(id)} lapse`);
      agenda.memory.set(`case ${caseId}`, [...((agenda.memory.get(`case ${caseId}`) ?? []) as bigint[]), id]);
      decide(agenda, id);
    }),
    notice("court", court.MatterRuled, (agenda, { id: caseId }) => {
      for (const id of (agenda.memory.get(`case ${caseId}`) ?? []) as bigint[]) decide(agenda, id);
    }),
    notice("quarantine", quarantine.QuarantineLifted, ({ drop }, { id }) => {
      drop(`${String(id)} lift`);
    }),
    notice("quarantine", quarantine.QuarantineUpheld, ({ dropAll }, { id }) => {
      dropAll(`${String(id)} `);
    }),
    notice("quarantine", quarantine.QuarantineFailed, ({ dropAll }, { id }) => {
      dropAll(`${String(id)} `);
    }),
  ],
};
