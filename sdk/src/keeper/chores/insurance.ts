import * as abi from "../../abis/insurance.js";
import * as liability from "../../abis/liability.js";
import {
  lapseInsuranceClaim,
  releaseInsuranceClaim,
  settleInsuranceEpoch,
  sweepInsurance,
} from "../../actions/insurance.js";
import { type Agenda, type Chore, notice, over } from "../chore.js";

/** A fine or a fee may have gone to the pool: whether, the cell says. */
function sweep({ cell, add }: Agenda): void {
  add({ key: "sweep", call: sweepInsurance.call({ cell }), notBefore: 0, refused: over("Insurance_NothingToSweep") });
}

/** The insurance pool: epochs that ended, claims that are held or late, and what the keystone holds for it. */
export const claims: Chore = {
  name: "insurance",
  about: "settles epochs of claims, releases held claims, lets late ones lapse, and draws fines into the pool",
  notices: [
    notice("insurance", abi.CoverClaimOrdered, ({ cell, add }, { claimId, held, deadline }) => {
      const lapse = lapseInsuranceClaim.call({ cell, claimId });
      const refused = over("Insurance_WrongStatus");
      add({ key: `${String(claimId)} lapse`, call: lapse, notBefore: deadline, refused });
      if (!held) return;
      const call = releaseInsuranceClaim.call({ cell, claimId });
      add({ key: `${String(claimId)} release`, call, notBefore: 0, refused });
    }),
    notice("insurance", abi.CoverClaimBooked, ({ cell, add, drop }, { claimId, epoch }) => {
      drop(`${String(claimId)} release`);
      const call = settleInsuranceEpoch.call({ cell, epoch });
      add({ key: `settle ${String(epoch)}`, call, notBefore: 0, refused: over("Insurance_NothingToSettle") });
    }),
    notice("insurance", abi.EpochSettled, ({ drop }, { epoch }) => {
      drop(`settle ${String(epoch)}`);
    }),
    notice("insurance", abi.CoverClaimPresented, ({ drop }, { claimId }) => {
      drop(`${String(claimId)} lapse`);
    }),
    notice("insurance", abi.CoverClaimLapsed, ({ dropAll }, { claimId }) => {
      dropAll(`${String(claimId)} `);
    }),
    notice("liability", liability.BondSlashed, sweep),
    notice("liability", liability.FeesCollected, sweep),
    notice("liability", liability.ClaimCollected, sweep),
    notice("insurance", abi.CreditSwept, ({ drop }) => {
      drop("sweep");
    }),
  ],
};
