import { Choice, compensateLeg, Kind, slashLeg } from "@isopolity/sdk";

import { judge, unappealed } from "./panel";
import { allow, DAY, HOUR, incidentOf, join, type Play, units } from "./play";

/** Where a bond runs short, underwriters make the victim whole and take the debt over. */
export async function insurance(play: Play): Promise<void> {
  const { stage, league, wait, waitUntil, now } = play;
  const agora = league.city("agora");
  const croesus = await agora.newcomer("croesus", 6_000);
  const hecuba = await agora.newcomer("hecuba", 200);
  await allow(agora, croesus, 6_000, "insurance");
  await allow(agora, hecuba, 200, "court");
  const requirements = ["ENF-7", "ENF-1", "ENF-3", "LAW-6"];
  await stage.chapter("A victim is made whole when a bond runs short", requirements, async () => {
    await stage.step(
      "croesus underwrites the city with 4,000",
      () => croesus.client.insurance.underwriteSync({ assets: units(agora, 4_000), receiver: croesus.address }),
      "insurance: deposit",
    );
    const argo = await join(agora, "argo", { kind: Kind.Agent, bond: 300, spenders: ["insurance"] });
    const { passport } = argo;
    await stage.refused("who has no tier yet cannot be insured", "Insurance_NotInsurable", () =>
      argo.client.insurance.payPremiumSync({ passport, cover: units(agora, 300), epochs: 2n, most: units(agora, 300) }),
    );
    await wait(7 * DAY);
    await argo.client.tiers.raiseSync({ passport, tier: 1 });
    await stage.step("argo, an agent of tier 1, buys a cover of 300 for two epochs", async () => {
      const most = await argo.client.insurance.premium({ passport, cover: units(agora, 300), epochs: 2n });
      return argo.client.insurance.payPremiumSync({ passport, cover: units(agora, 300), epochs: 2n, most });
    });
    await waitUntil((await argo.client.insurance.currentEpoch()).endsAt);
    await wait(HOUR);

    const compensation = units(agora, 500);
    const order = hecuba.client.court.build({
      respondent: passport,
      claim: compensation,
      incident: incidentOf("a ship on the rocks"),
      actAt: (await now()) - 60,
      legs: [
        slashLeg({ compensation, victim: hecuba.address, ruled: true }),
        compensateLeg({ victim: hecuba.address, amount: units(agora, 200) }),
      ],
    });
    const caseId = await hecuba.client.court.caseId({ order });
    await stage.step("the cover runs; argo wrecks hecuba's ship, worth 500, and she sues", () =>
      hecuba.client.court.fileSync({ order, voucher: false }),
    );
    await stage.step("three jurors find for her", () => judge(play, agora, hecuba, caseId, Choice.Claim));
    await unappealed(play, hecuba, caseId);
    await stage.step("argo's bond of 300 is hers; 200 are owed", () =>
      hecuba.client.court.executeSync({ order, leg: 0n }),
    );
    await stage.step("the court orders the insurers to pay what is owed", () =>
      hecuba.client.court.executeSync({ order, leg: 1n }),
    );
    const claimId = await hecuba.client.insurance.lastClaim();
    const { domain, round, epoch } = await hecuba.client.insurance.claim({ claimId });
    await stage.refused("she hands the debt over first", "Insurance_NothingHandedOver", () =>
      hecuba.client.insurance.presentSync({ claimId, via: claimId }),
    );
    await stage.step(
      "she assigns her claim on argo to the insurers, and presents it",
      async () => {
        const to = await hecuba.client.insurance.box({ claimId });
        await hecuba.client.claims.assignSync({ domain, round, to });
        return hecuba.client.insurance.presentSync({ claimId, via: claimId });
      },
      "insurance: present a claim",
    );
    await stage.refused("the claims of an epoch share its means, so they wait for its end", "Insurance_EpochOpen", () =>
      hecuba.client.insurance.collectSync({ claimId, to: hecuba.address }),
    );
    await waitUntil((await hecuba.client.insurance.currentEpoch()).endsAt);
    await stage.step(
      "the epoch ends; it is settled, and hecuba is paid",
      async () => {
        await hecuba.client.insurance.settleSync({ epoch });
        const settled = await hecuba.client.insurance.collectSync({ claimId, to: hecuba.address });
        if (settled.event.fromPool !== units(agora, 200)) throw new Error("She was to be paid 200.");
        return settled;
      },
      "insurance: collect a claim",
    );
    await stage.step("she takes the 300 of argo's bond as well: all 500", () =>
      hecuba.client.bonds.withdrawCreditSync({ amount: units(agora, 300) }),
    );
    const pool = await croesus.client.insurance.assets();
    await stage.step("months later argo pays its debt: the insurers recover what they paid", async () => {
      await argo.client.bonds.depositSync({ passport, amount: units(agora, 400) });
      return croesus.client.insurance.recoverSync({ via: claimId });
    });
    await stage.check("argo is in good standing, and croesus has lost nothing", async () => {
      const [{ good, bond }, assets] = await Promise.all([
        croesus.client.passports.standing({ passport }),
        croesus.client.insurance.assets(),
      ]);
      return good && bond === units(agora, 200) && assets - pool === units(agora, 200);
    });
  });
}
