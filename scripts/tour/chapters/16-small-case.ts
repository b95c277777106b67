import { Choice, Kind, slashLeg } from "@isopolity/sdk";

import type { City } from "../league";
import { judge, unappealed } from "./panel";
import { allow, DAY, HOUR, incidentOf, join, type Member, type Play, units } from "./play";

/** One wise person is enough where nobody objects; and who sues for nothing pays for it. */
export async function smallCases(play: Play): Promise<void> {
  const agora = play.league.city("agora");
  const solon = await join(agora, "solon", { kind: Kind.Human, bond: 200, spenders: ["court"] });
  const timon = await join(agora, "timon", { kind: Kind.Human, bond: 100 });
  await play.wait(7 * DAY);
  await solon.client.tiers.raiseSync({ passport: solon.passport, tier: 1 });
  await assessed(play, agora, solon, timon);
  await frivolous(play, agora, solon, timon);
}

async function assessed(play: Play, agora: City, solon: Member, timon: Member): Promise<void> {
  const { stage, wait, waitUntil, now } = play;
  const dido = await agora.newcomer("dido", 200);
  await allow(agora, dido, 200, "court");
  await stage.chapter("A small case is settled by one assessor", ["LAW-8", "LAW-1", "ENF-1c"], async () => {
    const order = dido.client.court.build({
      respondent: timon.passport,
      claim: units(agora, 20),
      incident: incidentOf("a broken jar"),
      actAt: (await now()) - HOUR,
      legs: [slashLeg({ compensation: units(agora, 20), victim: dido.address })],
    });
    const caseId = await dido.client.court.caseId({ order });
    await stage.step(
      "dido, a stranger, sues timon for 20: she puts 20 at stake and pays for three jurors",
      () => dido.client.court.fileSync({ order, voucher: false }),
      "file a case",
    );
    const assess = () =>
      solon.client.court.assessSync({ caseId, choice: BigInt(Choice.Claim), passport: solon.passport });
    await stage.refused("timon is heard before anybody proposes a ruling", "Court_TooEarly", assess);
    await wait(13 * HOUR);
    await stage.step(
      "solon, of tier 1 and no party's kin, proposes her order and puts 50 behind it",
      assess,
      "assess a small case",
    );
    await unappealed(play, dido, caseId);
    await stage.check("three days later nobody has contested it: it is final, without a juror", async () => {
      const { isFinal, ruling } = await dido.client.court.matter({ id: caseId });
      return isFinal && ruling === BigInt(Choice.Claim);
    });
    const execute = () => dido.client.court.executeSync({ order, leg: 0n });
    await stage.refused("what no panel ruled runs no sooner than a withdrawal would", "Orders_NotReady", execute);
    await waitUntil((await dido.client.court.order({ orderHash: caseId })).readyAt);
    await stage.step("after twenty-one days it runs, upon timon's own bond", execute);
    await stage.step("stakes and fees go where the ruling sends them, and the case is closed", async () => {
      await dido.client.court.settleSync({ caseId });
      return dido.client.court.closeSync({ orderHash: caseId });
    });
    await stage.check("dido has her 20 and her stake, and pays for one juror; solon earned that fee", async () => {
      const [loss, hers, his, bond] = await Promise.all([
        dido.client.bonds.creditOf({ address: dido.address }),
        dido.client.court.credit({ holder: dido.address }),
        dido.client.court.credit({ holder: solon.address }),
        dido.client.bonds.bondOf({ passport: timon.passport }),
      ]);
      return (
        loss === units(agora, 20) && hers === units(agora, 30) && his === units(agora, 55) && bond === units(agora, 80)
      );
    });
  });
}

async function frivolous(play: Play, agora: City, solon: Member, timon: Member): Promise<void> {
  const { stage, wait, now } = play;
  const momus = await agora.newcomer("momus", 200);
  await allow(agora, momus, 200, "court");
  await stage.chapter("Who sues for nothing pays for it", ["LAW-4", "LAW-8", "LAW-5"], async () => {
    const order = momus.client.court.build({
      respondent: timon.passport,
      claim: units(agora, 50),
      incident: incidentOf("an unkind look"),
      actAt: (await now()) - HOUR,
      legs: [slashLeg({ compensation: units(agora, 50), victim: momus.address })],
    });
    const caseId = await momus.client.court.caseId({ order });
    await stage.step("momus sues timon for 50, for looking at him unkindly", () =>
      momus.client.court.fileSync({ order, voucher: false }),
    );
    await wait(13 * HOUR);
    await stage.step("solon finds it frivolous", () =>
      solon.client.court.assessSync({ caseId, choice: BigInt(Choice.Frivolous), passport: solon.passport }),
    );
    await stage.refused("who is no party cannot contest that", "Court_NotParty", () =>
      solon.client.court.contestSync({ caseId, passport: solon.passport }),
    );
    await stage.step(
      "momus does: jurors shall decide",
      () => momus.client.court.contestSync({ caseId, passport: 0n }),
      "contest an assessment",
    );
    await stage.step("three jurors are drawn, and find the same", () =>
      judge(play, agora, timon, caseId, Choice.Frivolous),
    );
    await unappealed(play, timon, caseId);
    await stage.step("the case is settled", () => timon.client.court.settleSync({ caseId }));
    await stage.check("half of momus' stake is timon's, and solon has his bond back", async () => {
      const [lost, kept] = await Promise.all(
        [timon.address, momus.address].map((holder) => timon.client.court.credit({ holder })),
      );
      return lost === units(agora, 10) && kept === units(agora, 10);
    });
    await stage.step("timon withdraws it", () =>
      timon.client.court.withdrawSync({ holder: timon.address, to: timon.address }),
    );
    await stage.check("momus' next case would cost him twice the stake", async () => {
      const { stake } = await momus.client.court.cost({ order: { ...order, nonce: 1n }, payer: momus.address });
      return stake === units(agora, 40);
    });
  });
}
