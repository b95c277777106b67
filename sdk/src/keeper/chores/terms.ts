import { type AbiEvent, type Address } from "viem";

import * as audits from "../../abis/audits.js";
import * as bounties from "../../abis/bounties.js";
import * as constitution from "../../abis/constitution.js";
import * as court from "../../abis/court.js";
import * as escrow from "../../abis/escrow.js";
import * as forks from "../../abis/forks.js";
import * as insurance from "../../abis/insurance.js";
import * as jurors from "../../abis/jurors.js";
import * as liability from "../../abis/liability.js";
import * as passports from "../../abis/passports.js";
import * as reputation from "../../abis/reputation.js";
import { keptParameters, refreshesOf } from "../../actions/amendments.js";
import type { Module } from "../../types/cell.js";
import { type Agenda, type Chore, type Notice, notice, over } from "../chore.js";

const assetsOf = ({ memory, cell }: Agenda): Address[] => [
  ...new Set([cell.addresses.asset, ...((memory.get("assets") ?? []) as Address[])]),
];

/** Where the refresh came behind the change, in the same batch or by anybody, nothing is left to do. */
function refreshed(module: Module, event: AbiEvent): Notice {
  return {
    module,
    event,
    note: ({ dropAll }: Agenda) => {
      dropAll(`${module} `);
    },
  };
}

/** Modules by the keys of what they keep. */
const kept = keptParameters();

/** Amended parameters that modules keep at hand (decision 0007): in force with a refresh, which anybody may call. */
export const terms: Chore = {
  name: "terms",
  about: "brings amended parameters into force in the modules that keep them at hand",
  notices: [
    notice("escrow", escrow.AssetAdmitted, ({ memory }, { asset }) => {
      memory.set("assets", [...((memory.get("assets") ?? []) as Address[]), asset]);
    }),
    notice("constitution", constitution.ParameterChanged, (agenda, { key }) => {
      for (const module of kept.get(key) ?? []) {
        refreshesOf(agenda.cell, module, assetsOf(agenda)).forEach((call, index) => {
          const refused = over("Audits_TermsUnchanged", "Escrow_AssetNotAdmitted");
          agenda.add({ key: `${module} ${String(index)}`, call, notBefore: 0, refused });
        });
      }
    }),
    refreshed("passports", passports.IdentityTermsRefreshed),
    refreshed("forks", forks.BirthTermsRefreshed),
    refreshed("liability", liability.WithdrawalTermsRefreshed),
    refreshed("court", court.TermsRefreshed),
    refreshed("jurors", jurors.JurorTermsRefreshed),
    refreshed("audits", audits.AuditTermsRefreshed),
    refreshed("insurance", insurance.InsuranceTermsRefreshed),
    refreshed("bounties", bounties.BountyTermsRefreshed),
    refreshed("reputation", reputation.HalfLifeRefreshed),
    notice("escrow", escrow.EscrowTermsRefreshed, (agenda, { asset }) => {
      agenda.drop(`escrow ${String(assetsOf(agenda).indexOf(asset))}`);
    }),
  ],
};
