import { Kind, Sanction, sanctionLeg } from "@isopolity/sdk";

import { DAY, HOUR, type Play, rule, units } from "./play";

/** A lost key is replaced by guardians; what the passport owes stays with it. */
export async function recovery(play: Play): Promise<void> {
  const { stage, league, wait } = play;
  const atelier = league.city("atelier");
  const ariadne = await atelier.newcomer("ariadne", 2_000);
  const heir = await atelier.newcomer("ariadne's new key", 0);
  const guardians = await Promise.all(["clio", "thalia", "urania"].map((name) => atelier.newcomer(name, 0)));
  const delay = Number(
    atelier.founded.charter.parameters.find(({ name }) => name === "identity.recoveryDelay")?.value ?? 3 * DAY,
  );
  let passport = 0n;
  await stage.chapter("A lost key is recovered, and wipes no liability", ["ID-4", "ID-3", "FORK-6"], async () => {
    await stage.step(`ariadne registers in ${atelier.title}`, async () => {
      await ariadne.client.bonds.approveSync({ amount: units(atelier, 2_000) });
      const settled = await ariadne.client.passports.registerSync({ kind: Kind.Human, bond: units(atelier, 500) });
      passport = settled.event.id;
      return settled;
    });
    await stage.step("she names three guardians, any two of whom may act", () =>
      ariadne.client.recovery.setGuardiansSync({
        passport,
        guardians: guardians.map(({ address }) => address),
        threshold: 2,
      }),
    );
    await wait(delay + HOUR);
    await stage.step("after the delay they are seated", () =>
      ariadne.client.recovery.activateGuardiansSync({
        passport,
        guardians: guardians.map(({ address }) => address),
        threshold: 2,
      }),
    );
    await stage.step("a court suspends her for three hundred days, with a year of probation", () =>
      rule(play, atelier, ariadne, {
        respondent: passport,
        claim: 0n,
        incident: "a thread cut",
        legs: [
          sanctionLeg({ kind: Sanction.Probation, length: 365 * DAY }),
          sanctionLeg({ kind: Sanction.Suspension, length: 300 * DAY }),
        ],
      }),
    );
    await stage.step("her key is lost: two guardians agree on a new one", async () => {
      const [clio, thalia] = guardians;
      if (!clio || !thalia) throw new Error("Two guardians were to be there.");
      await clio.client.recovery.approveSync({ passport, newController: heir.address });
      return thalia.client.recovery.approveSync({ passport, newController: heir.address });
    });
    await stage.refused("the new key cannot take it before the delay is over", "Recovery_NotReady", () =>
      heir.client.recovery.acceptSync({ passport }),
    );
    await wait(delay);
    await stage.step("then it accepts", () => heir.client.recovery.acceptSync({ passport }));
    await stage.check("the passport has its new controller, and is suspended as before", async () => {
      const standing = await heir.client.passports.standing({ passport });
      return standing.controller === heir.address && !standing.good && standing.suspensionEnds > 0;
    });
    await stage.step("the old key is no way around it: its next passport is born into the same domain", async () => {
      const settled = await ariadne.client.passports.registerSync({ kind: Kind.Human, bond: units(atelier, 500) });
      const standing = await ariadne.client.passports.standing({ passport: settled.event.id });
      if (standing.good) throw new Error("It came out clean.");
      return settled;
    });
  });
}
