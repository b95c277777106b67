import { Kind, OperationStatus, Purpose } from "@isopolity/sdk";

import type { Citizens } from "./02-citizens";
import { DAY, HOUR, incidentOf, join, type Play, units } from "./play";

/** What happened off chain, twice attested and not answered, is punished without a court. */
export async function replication({ stage, league, wait, now }: Play, { hera, daedalus }: Citizens): Promise<void> {
  const agora = league.city("agora");
  const dion = agora.member("dion");
  const watch = agora.member("watch");
  await stage.chapter(
    "A copy made without consent is punished without a court",
    ["ENF-5", "ENF-1c", "CON-1"],
    async () => {
      const echo = await join(agora, "echo", { kind: Kind.Agent, bond: 600 });
      const operation = {
        passport: echo.passport,
        consenter: daedalus.passport,
        purpose: Purpose.Replicate,
        subject: incidentOf("the weights of daedalus' first agent"),
        doneAt: (await now()) - HOUR,
      };
      const operationId = await hera.client.strictLiability.id({ operation });
      const attest = (attestor: typeof dion) =>
        attestor.client.strictLiability.attestSync({
          operation,
          attestor: attestor.passport,
          evidence: incidentOf("the log of the machine that it ran on"),
        });
      await stage.refused("a passer-by cannot attest it", "Guarded_Unauthorized", () =>
        hera.client.strictLiability.attestSync({ operation, attestor: hera.passport, evidence: incidentOf("hearsay") }),
      );
      await stage.step("dion attests that echo copied an agent of daedalus', off chain", () => attest(dion));
      await stage.refused("one attestor counts once", "StrictLiability_SameDomain", () => attest(dion));
      await stage.step("watch, of another domain, attests it too: now it counts", () => attest(watch));
      await stage.refused("echo has two days to show a receipt", "StrictLiability_GraceRuns", () =>
        hera.client.strictLiability.enforceSync({ operation }),
      );
      const before = await hera.client.bonds.creditOf({ address: hera.address });
      await wait(2 * DAY + 1);
      await stage.step("it shows none, and anybody enforces: 500 of its bond, thirty days of suspension", () =>
        hera.client.strictLiability.enforceSync({ operation }),
      );
      await stage.check(
        "echo is out of good standing with 100 left, and hera has a tenth for her trouble",
        async () => {
          const [{ good, suspensionEnds }, bond, credit, { status }] = await Promise.all([
            hera.client.passports.standing({ passport: echo.passport }),
            hera.client.bonds.bondOf({ passport: echo.passport }),
            hera.client.bonds.creditOf({ address: hera.address }),
            hera.client.strictLiability.get({ operationId }),
          ]);
          return (
            !good &&
            suspensionEnds > 0 &&
            bond === units(agora, 100) &&
            credit - before === units(agora, 50) &&
            status === OperationStatus.Enforced
          );
        },
      );
      await stage.refused("each operation is punished once", "StrictLiability_WrongStatus", () =>
        hera.client.strictLiability.enforceSync({ operation }),
      );
    },
  );
}
