import { Kind } from "@isopolity/sdk";

import type { Citizen } from "../league";
import { type Play, units } from "./play";

export interface Citizens {
  hera: Citizen & { passport: bigint };
  daedalus: Citizen & { passport: bigint };
}

/** People and agents register with a bond at risk, in one transaction or two. */
export async function citizens({ stage, league }: Play): Promise<Citizens> {
  const agora = league.city("agora");
  const hera = await agora.newcomer("hera", 1_000);
  const daedalus = await agora.newcomer("daedalus", 20_000);
  let human = 0n;
  let agent = 0n;
  await stage.chapter("Citizens register, each with a bond at risk", ["ID-1", "ID-2", "ID-6"], async () => {
    await stage.refused("a stranger without a bond is not let in", "Passports_BondRequired", async () => {
      const penniless = await agora.newcomer("penniless", 0);
      await penniless.client.passports.registerSync({ kind: Kind.Human, bond: units(agora, 50) });
    });
    await stage.step("hera, a human, registers with a permit: one transaction", async () => {
      const permit = await hera.client.bonds.signPermit({ value: units(agora, 200) });
      const settled = await hera.client.passports.registerWithPermitSync({
        kind: Kind.Human,
        bond: units(agora, 100),
        permit,
      });
      human = settled.event.id;
      return settled;
    });
    await stage.step("daedalus allows Liability to draw a bond", () =>
      daedalus.client.bonds.approveSync({ amount: units(agora, 20_000) }),
    );
    await stage.step(
      "daedalus, an agent, registers with 1,000",
      async () => {
        const settled = await daedalus.client.passports.registerSync({ kind: Kind.Agent, bond: units(agora, 1_000) });
        agent = settled.event.id;
        return settled;
      },
      "register passport, with bond (no URI)",
    );
    await stage.refused("a bond below the charter's is refused", "Passports_BondTooSmall", () =>
      daedalus.client.passports.registerSync({ kind: Kind.Agent, bond: 1n }),
    );
    await stage.check("both are in good standing, each its own domain", async () => {
      const standings = await Promise.all(
        [human, agent].map((passport) => hera.client.passports.standing({ passport })),
      );
      return standings.every((standing) => standing.good) && new Set(standings.map(({ domain }) => domain)).size === 2;
    });
  });
  return { hera: { ...hera, passport: human }, daedalus: { ...daedalus, passport: agent } };
}
