import { slashLeg } from "@isopolity/sdk";

import type { Citizens } from "./02-citizens";
import { type Play, rule, units } from "./play";

/** A grandchild does harm: its own bond pays first, then its kin's, and the victim is made whole. */
export async function slash(play: Play, { hera, daedalus }: Citizens, line: readonly bigint[]): Promise<void> {
  const { stage, league } = play;
  const agora = league.city("agora");
  const [root = 0n, , grandchild = 0n, sibling = 0n] = line;
  const bond = (passport: bigint) => hera.client.bonds.bondOf({ passport });
  await stage.chapter(
    "A grandchild is slashed, and the loss reaches the right bonds",
    ["ENF-1", "ENF-1c", "ENF-3"],
    async () => {
      await stage.step("what no panel ruled takes 300 of the offender's own bond, and no more of anybody's", () =>
        rule(play, agora, hera, {
          respondent: grandchild,
          claim: units(agora, 300),
          incident: "a small wrong",
          legs: [slashLeg({ compensation: units(agora, 300), victim: hera.address })],
        }),
      );
      await stage.check("its kin's bonds are untouched", async () => {
        return (await bond(root)) === units(agora, 1_000) && (await bond(grandchild)) === units(agora, 700);
      });
      await stage.step(
        "a panel rules that hera lost 1,100: the offender's 700 go first, the rest pro rata",
        () =>
          rule(play, agora, hera, {
            respondent: grandchild,
            claim: units(agora, 1_100),
            incident: "a great wrong",
            legs: [slashLeg({ compensation: units(agora, 1_100), victim: hera.address, ruled: true })],
          }),
        "slash and credit the victim (through the court)",
      );
      await stage.check("the offender's bond is gone, each of its kin lost 100", async () => {
        return (
          (await bond(grandchild)) === 0n &&
          (await bond(root)) === units(agora, 900) &&
          (await bond(sibling)) === units(agora, 900)
        );
      });
      await stage.step(
        "hera takes out the 1,400 that she was credited",
        () => hera.client.bonds.withdrawCreditSync({ amount: units(agora, 1_400) }),
        "claim",
      );
      await stage.check("daedalus' domain owes nothing and acts on", async () => {
        return (await daedalus.client.passports.standing({ passport: root })).good;
      });
    },
  );
}
