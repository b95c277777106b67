import { Kind, slashLeg } from "@isopolity/sdk";

import type { Citizens } from "./02-citizens";
import { DAY, incidentOf, type Play, rule, units } from "./play";

/** The second honest way out: a sponsor of standing answers for a tail. */
export async function spinOff(play: Play, { hera }: Citizens): Promise<void> {
  const { stage, league, wait, now } = play;
  const agora = league.city("agora");
  const stoa = agora.member("stoa");
  const ada = agora.member("ada");
  const dion = agora.member("dion");
  const metis = await agora.newcomer("metis", 5_000);
  const athena = await agora.newcomer("athena", 1_000);
  let parent = 0n;
  let passport = 0n;

  await stage.chapter("A sponsor earns its tier", ["ID-5"], async () => {
    await stage.refused("stoa is not yet of tier 3", "Tiers_NotEarned", () =>
      stoa.client.tiers.raiseSync({ passport: stoa.passport, tier: 3 }),
    );
    await stage.step("an auditor attests its first audit", () =>
      dion.client.tiers.attestAuditSync({ passport: stoa.passport, passed: true, report: incidentOf("audit 1") }),
    );
    await wait(45 * DAY);
    await stage.step("and its second, forty-five days later", () =>
      dion.client.tiers.attestAuditSync({ passport: stoa.passport, passed: true, report: incidentOf("audit 2") }),
    );
    await stage.step("ada, a human, stands behind it", async () => {
      const deadline = (await now()) + DAY;
      const terms = { passport: stoa.passport, human: ada.passport, deadline };
      const signature = await ada.client.tiers.signPrincipal(terms);
      return stoa.client.tiers.setPrincipalSync({ ...terms, signature });
    });
    await wait(45 * DAY);
    await stage.step("after ninety days in good standing it is raised to tier 3", () =>
      stoa.client.tiers.raiseSync({ passport: stoa.passport, tier: 3 }),
    );
  });

  await stage.chapter("A sponsored spin-off is the other honest way out", ["FORK-5", "FORK-6"], async () => {
    await stage.step("metis, an agent, registers with 1,000", async () => {
      await metis.client.bonds.approveSync({ amount: units(agora, 5_000) });
      const settled = await metis.client.passports.registerSync({ kind: Kind.Agent, bond: units(agora, 1_000) });
      parent = settled.event.id;
      return settled;
    });
    await stage.step("it makes a copy for athena, who signs that she takes its liability on", async () => {
      const deadline = BigInt((await now()) + DAY);
      const terms = { kind: Kind.Agent, bond: units(agora, 500), deadline };
      const signature = await athena.client.passports.signRegistration({
        ...terms,
        parentA: parent,
        payer: metis.address,
      });
      const settled = await metis.client.passports.forkSync({
        ...terms,
        parent,
        controller: athena.address,
        signature,
        acknowledgeLiability: true,
      });
      passport = settled.event.child;
      return settled;
    });
    const terms = async () => ({
      passport,
      sponsor: stoa.passport,
      cover: units(agora, 200),
      royalty: 500,
      tail: 180 * DAY,
      deadline: (await now()) + DAY,
    });
    await stage.step("stoa signs to cover 200 of it for 180 days; athena gives notice", async () => {
      const agreed = await terms();
      const signature = await stoa.client.spinoffs.sign(agreed);
      return athena.client.spinoffs.requestSync({ ...agreed, signature });
    });
    await stage.refused("not before the seven days of notice are over", "Forks_NoticeRuns", () =>
      athena.client.spinoffs.completeSync({ passport }),
    );
    await wait(7 * DAY);
    await stage.step("then the passport leaves, with its bond of 500, locked", () =>
      athena.client.spinoffs.completeSync({ passport }),
    );
    await stage.check("it is a domain of its own", async () => {
      const [mine, theirs] = await Promise.all(
        [passport, parent].map((id) => athena.client.bonds.domainOf({ passport: id })),
      );
      return mine !== theirs;
    });
    await stage.step("a panel rules that it owes hera 600: 500 from its bond, 100 from the sponsor's cover", () =>
      rule(play, agora, hera, {
        respondent: passport,
        claim: units(agora, 600),
        incident: "a wrong in the tail",
        legs: [slashLeg({ compensation: units(agora, 600), victim: hera.address, ruled: true })],
      }),
    );
    await stage.check("the sponsor paid its share, and what it made the copy of paid nothing", async () => {
      const [sponsor, origin] = await Promise.all(
        [stoa.passport, parent].map((id) => hera.client.bonds.bondOf({ passport: id })),
      );
      return sponsor === units(agora, 4_900) && origin === units(agora, 1_000);
    });
  });
}
