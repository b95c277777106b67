import { Kind, Purpose } from "@isopolity/sdk";

import type { Citizens } from "./02-citizens";
import { type Play, units } from "./play";

/** An agent copies itself for three generations; liability comes along. Returns the line from the root down. */
export async function forks({ stage, league }: Play, { daedalus }: Citizens): Promise<bigint[]> {
  const agora = league.city("agora");
  const { client, passport: root } = daedalus;
  const line = [root];
  await stage.chapter("An agent forks three generations deep", ["FORK-1", "FORK-2", "FORK-7"], async () => {
    for (const name of ["a child", "a grandchild", "a great-grandchild"]) {
      const parent = line.at(-1) ?? root;
      await stage.step(
        `${name} is born of passport ${String(parent)}, with its own bond of 1,000`,
        async () => {
          const settled = await client.passports.forkSync({ parent, kind: Kind.Agent, bond: units(agora, 1_000) });
          line.push(settled.event.child);
          return settled;
        },
        line.length === 1 ? "default fork, with bond: first" : "default fork, with bond: later",
      );
    }
    await stage.check("all four are one domain", async () => {
      const domains = await Promise.all(line.map((passport) => client.bonds.domainOf({ passport })));
      return new Set(domains).size === 1;
    });
    await stage.check("the lineage can be rebuilt from events alone", async () => {
      const lineage = await client.lineage.build();
      const ancestors = lineage.ancestors(line.at(-1) ?? root);
      return line.slice(0, -1).every((passport) => ancestors.includes(passport));
    });
    await stage.refused("a fourth birth in thirty days needs the founder's consent", "Forks_BirthConsentRequired", () =>
      client.passports.forkSync({ parent: line[2] ?? root, kind: Kind.Agent, bond: units(agora, 1_000) }),
    );
    await stage.step("with the founder's receipt it is let through", async () => {
      const { subject } = await client.passports.forkSubject({ parent: line[2] ?? root, controller: daedalus.address });
      const proof = await client.consent.sign({ passport: root, purpose: Purpose.Replicate, subject });
      const settled = await client.passports.forkSync({
        parent: line[2] ?? root,
        kind: Kind.Agent,
        bond: units(agora, 1_000),
        consents: [proof],
      });
      line.push(settled.event.child);
      return settled;
    });
  });
  return line;
}
