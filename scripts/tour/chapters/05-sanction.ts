import { Kind, Purpose, Sanction, sanctionLeg } from "@isopolity/sdk";

import type { Citizen } from "../league";
import type { Citizens } from "./02-citizens";
import { DAY, type Play, rule, units } from "./play";

/** One write on the root reaches every fork, and five ways around it lead nowhere. */
export async function sanction(play: Play, cast: Citizens, line: readonly bigint[]): Promise<void> {
  const { stage, league } = play;
  const agora = league.city("agora");
  const { hera } = cast;
  const [root = 0n, child = 0n] = line;
  await stage.chapter("A sanction on the root reaches every fork at once", ["FORK-1", "ENF-4", "ID-6"], async () => {
    await stage.step(
      "the root is suspended for thirty days",
      () =>
        rule(play, agora, hera, {
          respondent: root,
          claim: 0n,
          incident: "a breach of trust",
          legs: [sanctionLeg({ kind: Sanction.Suspension, length: 30 * DAY })],
        }),
      "sanction that reaches all forks: new incident (through the court)",
    );
    await stage.check(`all ${String(line.length)} passports are out of good standing in the same block`, async () => {
      const standings = await Promise.all(line.map((passport) => hera.client.passports.standing({ passport })));
      return standings.every(({ good, tier }) => !good && tier === 0);
    });
  });
  await launder(play, cast, [root, child], await agora.newcomer("icarus", 2_000));
}

async function launder(
  { stage, league, now, wait }: Play,
  { hera, daedalus }: Citizens,
  [root, child]: [bigint, bigint],
  icarus: Citizen,
): Promise<void> {
  const agora = league.city("agora");
  const stoa = agora.member("stoa");
  const { client } = daedalus;
  await stage.chapter("Five ways to launder it, each refused", ["FORK-6", "FORK-3", "FORK-5", "ID-3"], async () => {
    await stage.refused("fork a fresh copy", "Forks_NotClean", () =>
      client.passports.forkSync({ parent: child, kind: Kind.Agent, bond: units(agora, 1_000) }),
    );
    await stage.refused("merge into a clean domain, its founder willing", "Liability_NotInGoodStanding", async () => {
      const { subject } = await client.passports.mergeSubject({ a: root, b: hera.passport });
      const merges = [
        await client.consent.sign({ passport: root, purpose: Purpose.Merge, subject }),
        await hera.client.consent.sign({ passport: hera.passport, purpose: Purpose.Merge, subject }),
      ];
      await client.passports.mergeSync({ a: root, b: hera.passport, merges });
    });
    await stage.refused("spin off under a friendly sponsor", "Forks_NotClean", async () => {
      const terms = {
        passport: child,
        sponsor: stoa.passport,
        cover: units(agora, 500),
        royalty: 0,
        tail: 180 * DAY,
        deadline: (await now()) + DAY,
      };
      const signature = await stoa.client.spinoffs.sign(terms);
      await client.spinoffs.requestSync({ ...terms, signature });
    });
    await stage.step("daedalus offers the child to hera, whose own passport is clean", () =>
      client.passports.offerControlSync({ passport: child, to: hera.address, acknowledgeLiability: true }),
    );
    await wait(3 * DAY + 1);
    await stage.refused("hand it to somebody in good standing", "Passports_BoundElsewhere", () =>
      hera.client.passports.acceptControlSync({ passport: child }),
    );
    await stage.refused("earn a tier on the bond that is left", "Tiers_NotEarned", () =>
      client.tiers.raiseSync({ passport: root, tier: 1 }),
    );
    await stage.step("and a new passport of the same hands is born suspended, in the same domain", async () => {
      const settled = await client.passports.registerSync({ kind: Kind.Agent, bond: units(agora, 1_000) });
      const standing = await client.passports.standing({ passport: settled.event.id });
      if (standing.good) throw new Error("It came out clean.");
      return settled;
    });
    await stage.step("a stranger's new passport is a newcomer's, and clean", async () => {
      await icarus.client.bonds.approveSync({ amount: units(agora, 2_000) });
      return icarus.client.passports.registerSync({ kind: Kind.Human, bond: units(agora, 100) });
    });
  });
}
