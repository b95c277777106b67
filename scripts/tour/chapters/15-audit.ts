import { BooksStatus, buildMeterReceipt, Kind, Posture } from "@isopolity/sdk";
import { ReceiptBook } from "@isopolity/sdk/meter";

import type { Citizens } from "./02-citizens";
import { incidentOf, join, type Member, type Play, units } from "./play";

const SALES = [30n, 50n, 90n];

/** A member's book of one epoch: each sale is signed by hera, who bought, and she keeps a receipt that the member signed. */
async function keepBook(seller: Member, buyer: Member, epoch: bigint, doneAt: number, told: readonly bigint[]) {
  const book = new ReceiptBook({ passport: seller.passport, epoch });
  for (const amount of told) {
    const receipt = buildMeterReceipt({
      passport: seller.passport,
      epoch,
      index: book.nextIndex,
      counterparty: buyer.address,
      amount,
      doneAt,
    });
    const { signature } = await buyer.client.audits.signReceipt({ receipt });
    book.add({ receipt, signature });
  }
  return book;
}

/** Books are fixed before anybody knows whose will be opened. */
export async function audit(play: Play, { hera }: Citizens): Promise<void> {
  const { stage, league, now, waitUntil, blocks } = play;
  const agora = league.city("agora");
  const chloe = agora.member("chloe");
  await stage.chapter("An audit catches a false entry", ["ENF-8", "FED-1b", "ID-8"], async () => {
    const mnemosyne = await join(agora, "mnemosyne", { kind: Kind.Agent, bond: 1_500 });
    const lethe = await join(agora, "lethe", { kind: Kind.Agent, bond: 1_500 });
    const { audits } = hera.client;
    await stage.step("mnemosyne and lethe, two sellers, enrol: from the next epoch on they are audited", async () => {
      await mnemosyne.client.audits.enrolSync({ passport: mnemosyne.passport });
      return lethe.client.audits.enrolSync({ passport: lethe.passport });
    });
    await waitUntil((await audits.epoch({ epoch: await audits.currentEpoch() })).endsAt);
    const epoch = await audits.currentEpoch();
    const doneAt = await now();
    const honest = await keepBook(mnemosyne, hera, epoch, doneAt, SALES);
    // What lethe signed for hera says 90; what it commits says 9.
    const sold = buildMeterReceipt({
      passport: lethe.passport,
      epoch,
      index: 2n,
      counterparty: hera.address,
      amount: 90n,
      doneAt,
    });
    const kept = await lethe.client.audits.signReceipt({ receipt: sold });
    const forged = await keepBook(lethe, hera, epoch, doneAt, [30n, 50n]);
    forged.add({ receipt: { ...sold, amount: 9n }, signature: "0x" });
    await stage.step(
      "each commits the root of its book; lethe's tells of 9 where it sold 90",
      async () => {
        await mnemosyne.client.audits.commitRootSync({ passport: mnemosyne.passport, ...honest.commitment() });
        return lethe.client.audits.commitRootSync({ passport: lethe.passport, ...forged.commitment() });
      },
      "audit: commit books",
    );
    await stage.refused("nobody closes an epoch that runs", "Audits_WrongEpochStatus", () =>
      audits.closeEpochSync({ epoch }),
    );
    await stage.step("times are uneasy: chloe raises the posture, in which four times as many are drawn", () =>
      chloe.client.posture.setSync({ to: Posture.Elevated, evidence: incidentOf("uneasy times") }),
    );
    await waitUntil((await audits.epoch({ epoch })).endsAt);
    await stage.step("the epoch ends: its books are fixed, and only then a seed is asked for", () =>
      audits.closeEpochSync({ epoch }),
    );
    await blocks(8);
    await stage.step("the seed draws both", async () => {
      const settled = await audits.drawEpochSync({ epoch });
      const drawn = await Promise.all([mnemosyne, lethe].map(({ passport }) => audits.isDrawn({ passport, epoch })));
      if (!drawn.every(Boolean)) throw new Error("Both were to be drawn.");
      return settled;
    });
    const asked = await audits.drawnIndex({ passport: mnemosyne.passport, epoch });
    await stage.refused("an entry of her own choice will not do", "Audits_OtherIndex", () =>
      mnemosyne.client.audits.openSync(honest.open((asked + 1n) % BigInt(SALES.length))),
    );
    await stage.step(
      "mnemosyne opens the entry that was drawn, with its proof",
      () => mnemosyne.client.audits.openSync(honest.open(asked)),
      "audit: open a receipt",
    );
    await stage.step("hera shows the receipt that lethe signed, beside what lethe committed", () => {
      const { receipt: committed, proof } = forged.open(2n);
      return audits.punishFalseLeafSync({ shown: sold, ...kept, committed, proof });
    });
    await stage.check("lethe lost 1,000 and is excluded for a year; mnemosyne has passed", async () => {
      const [{ good, exclusionEnds }, bond, books, other] = await Promise.all([
        hera.client.passports.standing({ passport: lethe.passport }),
        hera.client.bonds.bondOf({ passport: lethe.passport }),
        audits.books({ passport: mnemosyne.passport, epoch }),
        hera.client.bonds.bondOf({ passport: mnemosyne.passport }),
      ]);
      const fair = books.status === BooksStatus.Opened && other === units(agora, 1_500);
      return !good && exclusionEnds > 0 && bond === units(agora, 500) && fair;
    });
    await stage.step("chloe calls the alarm off, step by step", async () => {
      await chloe.client.posture.setSync({ to: Posture.Recovery, evidence: incidentOf("calm") });
      return chloe.client.posture.setSync({ to: Posture.Normal, evidence: incidentOf("calm") });
    });
  });
}
