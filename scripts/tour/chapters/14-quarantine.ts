import { Kind, QuarantineStatus } from "@isopolity/sdk";

import type { Citizens } from "./02-citizens";
import { incidentOf, join, type Play, units } from "./play";

/** A stop on one sentinel's word, which costs the sentinel when nothing follows. */
export async function quarantine({ stage, league, waitUntil }: Play, { hera }: Citizens): Promise<void> {
  const agora = league.city("agora");
  const watch = agora.member("watch");
  await stage.chapter("A quarantine that nothing follows costs its author", ["CON-3", "ENF-1c"], async () => {
    const lotis = await join(agora, "lotis", { kind: Kind.Agent, bond: 300, spenders: ["escrow"] });
    let id = 0n;
    let ends = 0;
    await stage.refused("who holds no office stops nobody", "Guarded_Unauthorized", () =>
      hera.client.quarantine.imposeSync({
        passport: lotis.passport,
        author: hera.passport,
        evidence: incidentOf("a rumour"),
      }),
    );
    await stage.step(
      "watch, a sentinel, stops lotis at once, and puts 50 of its own bond behind its word",
      async () => {
        const settled = await watch.client.quarantine.imposeSync({
          passport: lotis.passport,
          author: watch.passport,
          evidence: incidentOf("odd traffic"),
        });
        ({ id, endsAt: ends } = settled.event);
        return settled;
      },
      "impose a quarantine",
    );
    await stage.refused("lotis can buy nothing meanwhile", "Escrow_NotInGoodStanding", async () => {
      const terms = await lotis.client.escrow.build({
        payer: lotis.passport,
        payee: hera.passport,
        amount: units(agora, 1),
      });
      await lotis.client.escrow.openSync({ params: { terms, delegation: 0n } });
    });
    await stage.refused("while it runs, the sentinel may still bring a case", "Quarantine_StillRuns", () =>
      hera.client.quarantine.lapseSync({ id }),
    );
    await waitUntil(ends + 1);
    await stage.check("after forty-eight hours without a case it has ended by itself", async () => {
      return (await lotis.client.passports.standing({ passport: lotis.passport })).good;
    });
    const bond = await watch.client.bonds.bondOf({ passport: watch.passport });
    await stage.step(
      "anybody says so, and the sentinel pays",
      () => hera.client.quarantine.lapseSync({ id }),
      "let a quarantine lapse",
    );
    await stage.check("watch lost its 50; lotis lost nothing", async () => {
      const [left, whole, { status }] = await Promise.all([
        watch.client.bonds.bondOf({ passport: watch.passport }),
        watch.client.bonds.bondOf({ passport: lotis.passport }),
        watch.client.quarantine.get({ id }),
      ]);
      return bond - left === units(agora, 50) && whole === units(agora, 300) && status === QuarantineStatus.Lapsed;
    });
    await stage.refused("and for a week no officer stops lotis again", "Liability_QuarantineTooSoon", () =>
      watch.client.quarantine.imposeSync({
        passport: lotis.passport,
        author: watch.passport,
        evidence: incidentOf("odd traffic again"),
      }),
    );
  });
}
