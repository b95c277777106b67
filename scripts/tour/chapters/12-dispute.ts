import { disputeMatter, Kind, MilestoneState, Unfitness } from "@isopolity/sdk";

import type { Citizens } from "./02-citizens";
import { type Bench, conclude, impanel, type Seat, unappealed, vote } from "./panel";
import { allow, incidentOf, join, type Play, units } from "./play";

/** What the arbitrator chooses between. */
const PAYERS_OFFER = 1;
const PAYEES_OFFER = 2;

/** A purchase that goes badly: both sides say what they could live with, and strangers choose. */
export async function dispute(play: Play, { hera }: Citizens): Promise<void> {
  const { stage, league } = play;
  const agora = league.city("agora");
  const { asset } = agora.cell.addresses;
  const requirements = ["ESC-2", "LAW-1", "LAW-2", "LAW-3", "LAW-5"];
  await stage.chapter("A purchase that goes badly comes before jurors", requirements, async () => {
    await allow(agora, hera, 1_000, "escrow");
    const arachne = await join(agora, "arachne", { kind: Kind.Agent, bond: 500 });
    const terms = await hera.client.escrow.build({
      payer: hera.passport,
      payee: arachne.passport,
      amount: units(agora, 40),
    });
    const { event } = await hera.client.escrow.openSync({ params: { terms, delegation: 0n } });
    await stage.step("arachne delivers a tapestry that mocks the gods, and claims her 40", () =>
      arachne.client.escrow.claimDeliverySync({ terms, index: 0n, evidence: incidentOf("tapestry") }),
    );
    let disputeID = 0n;
    await stage.step(
      "hera disputes it, pays for three jurors, and would give a fifth",
      async () => {
        const value = await hera.client.court.arbitrationCost({ extraData: terms.extraData });
        const settled = await hera.client.escrow.disputeSync({ terms, index: 0n, asPayer: true, offer: 2_000, value });
        disputeID = settled.event.disputeID;
        return settled;
      },
      "raise a dispute of an escrow",
    );
    const id = disputeMatter({ disputeID });
    await stage.step("arachne would take four fifths", () =>
      arachne.client.escrow.offerSplitSync({ terms, index: 0n, disputeID, asPayer: false, offer: 8_000 }),
    );
    await stage.step("both put evidence on record", async () => {
      await hera.client.court.submitEvidenceSync({ id, evidence: incidentOf("mockery"), uri: "ipfs://mockery" });
      return arachne.client.court.submitEvidenceSync({ id, evidence: incidentOf("craft"), uri: "ipfs://craft" });
    });

    let bench: Bench = { roundId: "0x", seats: [] };
    await stage.step(
      "after the hearing three jurors are drawn by a seed that nobody could know",
      async () => {
        const drawn = await impanel(play, agora, hera, id);
        bench = drawn;
        return drawn.settled;
      },
      "draw a panel of three",
    );
    const [silent, ...voters] = bench.seats;
    if (!silent) throw new Error("A juror was to be drawn.");
    await stage.refused("nobody votes in a seat that is not its own", "Panels_NotJuror", () =>
      hera.client.panels.commitSync({ roundId: bench.roundId, seat: silent.seat, choice: PAYERS_OFFER }),
    );
    await stage.step("two vote in secret for hera's offer and reveal; the third says nothing", async () => {
      await vote(play, bench, PAYERS_OFFER, voters);
      return conclude(hera, id, bench);
    });
    await absence(play, hera, silent);
    await stage.refused("the money stays where it is while the ruling can be appealed", "Court_NotFinal", () =>
      hera.client.court.executeRulingSync({ disputeId: disputeID }),
    );

    await stage.step("arachne appeals, and pays for seven", async () => {
      const value = await arachne.client.court.disputeAppealCost({ disputeID });
      return arachne.client.court.appealDisputeSync({ disputeID, passport: arachne.passport, value });
    });
    await stage.step("seven hear it, and find for her", async () => {
      bench = await impanel(play, agora, hera, id);
      await vote(play, bench, PAYEES_OFFER);
      return conclude(hera, id, bench);
    });
    await unappealed(play, hera, id);
    await stage.step(
      "nobody appeals again: the ruling is final, and anybody tells it to the escrow",
      () => hera.client.court.executeRulingSync({ disputeId: disputeID }),
      "execute a ruling",
    );
    await stage.step("which splits as it says", () =>
      hera.client.escrow.settleRulingSync({ terms, index: 0n, disputeID }),
    );
    await stage.check("32 are arachne's and 8 are hera's again, to the unit", async () => {
      const [hers, back, { state }] = await Promise.all([
        arachne.client.escrow.credit({ passport: arachne.passport, asset }),
        hera.client.escrow.credit({ passport: hera.passport, asset }),
        hera.client.escrow.milestone({ escrow: event.escrow, index: 0n }),
      ]);
      return hers.earned === units(agora, 32) && back.clear === units(agora, 8) && state === MilestoneState.Ruled;
    });
    await stage.step("both withdraw, and so does a juror its fee", async () => {
      await hera.client.escrow.withdrawSync({ passport: hera.passport, asset, to: hera.address });
      await arachne.client.escrow.withdrawSync({ passport: arachne.passport, asset, to: arachne.address });
      const { address, client } = bench.seats[0]?.juror ?? silent.juror;
      return client.panels.withdrawNativeSync({ holder: address, to: address });
    });
  });
}

/** Silence costs half a seat's stake, and with less than one seat's stake nobody sits. */
async function absence({ stage }: Play, { client }: Citizens["hera"], { juror }: Seat): Promise<void> {
  await stage.check("the silent juror lost half of what it had at stake", async () => {
    const [{ stake }, terms] = await Promise.all([
      client.jurors.get({ juror: juror.passport }),
      client.jurors.seatTerms(),
    ]);
    const reason = await client.jurors.unfitness({ juror: juror.passport });
    return stake === terms.stake - terms.penalty && reason === Unfitness.Stake;
  });
  await stage.step("with less than a seat's stake it may be put out by anybody", () =>
    client.jurors.evictSync({ juror: juror.passport }),
  );
}
