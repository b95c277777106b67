import { Mantle } from "@isopolity/sdk";

import type { Play } from "./play";

/** Three cells stand, each under its own charter, and whoever deployed them holds nothing. */
export async function founding({ stage, league }: Play): Promise<void> {
  const requirements = ["CELL-1", "CELL-2", "CELL-7"];
  await stage.chapter("Three cities are founded, and the founder's power ends", requirements, async () => {
    for (const city of league.cities) {
      const { founded, cell } = city;
      const { client } = city.judges[0] ?? city.member(founded.members[0]?.name ?? "");
      await stage.check(
        `${city.title} stands: ${String(Object.keys(cell.addresses).length)} modules, ${String(founded.members.length)} founding members`,
        async () => client.mantles.isFounded(),
      );
      await stage.check("the text of its charter is in its constitution", async () => {
        return (await client.constitution.charterHash()) === founded.charter.hash;
      });
      await stage.check("its deployer holds no mantle", async () => {
        const held = await Promise.all(
          Object.values(Mantle)
            .filter((mantle) => mantle !== Mantle.Public)
            .map((mantle) => client.mantles.has({ mantle, holder: founded.deployer })),
        );
        return !held.some((answer) => answer.isMember);
      });
    }
  });
}
