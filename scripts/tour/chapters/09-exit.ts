import { Kind } from "@isopolity/sdk";

import { DAY, type Play, units } from "./play";

/** Whoever owes nothing leaves, with the bond and with the record. */
export async function exit({ stage, league, wait }: Play): Promise<void> {
  const harbour = league.city("harbour");
  const odysseus = await harbour.newcomer("odysseus", 1_000);
  const unbonding = Number(
    harbour.founded.charter.parameters.find(({ name }) => name === "liability.unbondingTime")?.value ?? 21 * DAY,
  );
  const bond = units(harbour, 500);
  let passport = 0n;
  await stage.chapter("A member leaves with its bond and its record", ["ID-7", "ENF-2", "CELL-5"], async () => {
    await stage.step(`odysseus registers in ${harbour.title}`, async () => {
      await odysseus.client.bonds.approveSync({ amount: units(harbour, 1_000) });
      const settled = await odysseus.client.passports.registerSync({ kind: Kind.Human, bond });
      passport = settled.event.id;
      return settled;
    });
    await stage.refused("he cannot close it while his bond is in it", "Liability_NotEmpty", () =>
      odysseus.client.passports.closeSync({ passport }),
    );
    await stage.step(
      "he queues his whole bond",
      () => odysseus.client.passports.queueWithdrawalSync({ passport, amount: bond }),
      "queue a withdrawal: first",
    );
    await stage.refused("it waits out the unbonding time, still slashable", "Liability_NotReady", () =>
      odysseus.client.passports.completeWithdrawalSync({ passport }),
    );
    await wait(unbonding);
    await stage.step(
      `after ${String(unbonding / DAY)} days it is paid`,
      () => odysseus.client.passports.completeWithdrawalSync({ passport }),
      "complete a withdrawal",
    );
    await stage.step("he closes the passport and takes his exit record", () =>
      odysseus.client.passports.closeSync({ passport }),
    );
    await stage.check("the record stays, and the passport never reads as good again", async () => {
      const [record, standing] = await Promise.all([
        odysseus.client.passports.exitRecord({ passport }),
        odysseus.client.passports.standing({ passport }),
      ]);
      return BigInt(record) !== 0n && !standing.exists && !standing.good;
    });
  });
}
