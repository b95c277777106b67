import { Kind, Mark } from "@isopolity/sdk";

import { incidentOf, join, type Play, units } from "./play";

/** Money that waits until both sides did what they said. */
export async function purchase({ stage, league }: Play): Promise<void> {
  const atelier = league.city("atelier");
  const { asset } = atelier.cell.addresses;
  await stage.chapter("A purchase that goes well", ["ESC-1", "ESC-2", "ESC-4", "ID-8"], async () => {
    const penelope = await join(atelier, "penelope", { kind: Kind.Human, bond: 500, spenders: ["escrow"] });
    const loom = await join(atelier, "loom", { kind: Kind.Agent, bond: 500, spenders: ["escrow"] });
    const terms = await penelope.client.escrow.build({
      payer: penelope.passport,
      payee: loom.passport,
      amount: units(atelier, 40),
    });
    await stage.step(
      "penelope orders a cloth: 40 wait in escrow",
      () => penelope.client.escrow.openSync({ params: { terms, delegation: 0n } }),
      "open an escrow (ERC-20)",
    );
    await stage.refused("the weaver cannot release its own pay", "Escrow_NotReleasable", () =>
      loom.client.escrow.release({ terms, index: 0n, proof: { evidence: incidentOf("cloth"), signature: "0x" } }),
    );
    await stage.step("the weaver delivers, and the window begins", () =>
      loom.client.escrow.claimDeliverySync({ terms, index: 0n, evidence: incidentOf("cloth") }),
    );
    await stage.step(
      "penelope is content and releases",
      () =>
        penelope.client.escrow.releaseSync({
          terms,
          index: 0n,
          proof: { evidence: incidentOf("cloth"), signature: "0x" },
        }),
      "release an escrow: the payee's first",
    );
    await stage.step("anybody puts the settlement into both records", () =>
      penelope.client.escrow.recordSettledSync({ terms, index: 0n }),
    );
    await stage.step("the weaver withdraws", () =>
      loom.client.escrow.withdrawSync({ passport: loom.passport, asset, to: loom.address }),
    );
    await stage.check("its record says that it settled once", async () => {
      const history = await loom.client.reputation.mark({ passport: loom.passport, mark: Mark.EscrowSettled });
      return history.count === 1n;
    });
    await stage.refused("nothing can be released twice", "Escrow_WrongState", () =>
      penelope.client.escrow.release({ terms, index: 0n, proof: { evidence: incidentOf("cloth"), signature: "0x" } }),
    );
  });
}
