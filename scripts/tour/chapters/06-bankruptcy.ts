import { dischargeLeg, Kind, slashLeg } from "@isopolity/sdk";

import type { Citizens } from "./02-citizens";
import { DAY, type Play, rule, units } from "./play";

/** The first honest way out: a court forgives part of a debt, and the rest is paid. */
export async function bankruptcy(play: Play, { hera }: Citizens): Promise<void> {
  const { stage, league } = play;
  const agora = league.city("agora");
  const phaethon = await agora.newcomer("phaethon", 2_000);
  let passport = 0n;
  let old = 0n;
  await stage.chapter("A bankruptcy fork is the first honest way out", ["FORK-4", "ENF-1", "ENF-3"], async () => {
    await stage.step("phaethon registers an agent with 200", async () => {
      await phaethon.client.bonds.approveSync({ amount: units(agora, 2_000) });
      const settled = await phaethon.client.passports.registerSync({ kind: Kind.Agent, bond: units(agora, 200) });
      passport = settled.event.id;
      return settled;
    });
    await stage.step("it burns down 1,000 of hera's: 200 are recovered, 800 are owed", () =>
      rule(play, agora, hera, {
        respondent: passport,
        claim: units(agora, 1_000),
        incident: "the chariot of the sun",
        legs: [slashLeg({ compensation: units(agora, 1_000), victim: hera.address, ruled: true })],
      }),
    );
    await stage.check("in debt it is in good standing nowhere, and cannot fork", async () => {
      const standing = await phaethon.client.passports.standing({ passport });
      old = standing.domain;
      return !standing.good && standing.debt === units(agora, 800);
    });
    await stage.step("a court discharges it: six tenths forgiven, ninety days of probation", () =>
      rule(play, agora, hera, {
        respondent: passport,
        claim: 0n,
        incident: "the bankruptcy of phaethon",
        legs: [dischargeLeg({ haircut: 6_000, probation: 90 * DAY })],
      }),
    );
    await stage.step(
      "it deposits 520: 320 pay the rest of its debt, 200 are its new bond",
      () => phaethon.client.bonds.depositSync({ passport, amount: units(agora, 520) }),
      "deposit, paying a debt first",
    );
    await stage.step("what it paid is passed on to those whom the old domain owed", async () => {
      const { domain } = await phaethon.client.passports.standing({ passport });
      await hera.client.claims.relaySync({ domain, round: 0n, origin: old, originRound: 0n });
      return hera.client.claims.collectSync({ domain: old, round: 0n, holder: hera.address });
    });
    await stage.check("it is in good standing again, on probation, with a bond of 200", async () => {
      const standing = await phaethon.client.passports.standing({ passport });
      return standing.good && standing.bond === units(agora, 200) && standing.probationEnds > 0;
    });
  });
}
