import {
  grantMantle,
  Mantle,
  OrderStatus,
  revokeMantle,
  sanctionLeg,
  Sanction,
  setCoreParameter,
} from "@isopolity/sdk";

import type { City } from "../league";
import type { Citizens } from "./02-citizens";
import { decide } from "./panel";
import { DAY, file, type Play } from "./play";

const OFFICES = {
  founder: Mantle.Founder,
  breaker: Mantle.Breaker,
  auditor: Mantle.Auditor,
  sentinel: Mantle.Sentinel,
  cosigner: Mantle.CoSigner,
  attestor: Mantle.Attestor,
} as const;

/** Everything about a cell that a change of courts must leave as it is. */
async function rest(city: City): Promise<string> {
  const { client } = city.member("ada");
  const held = Object.entries(OFFICES).flatMap(([office, mantle]) =>
    city.founded.charter.mantles[office as keyof typeof OFFICES].holders.map((holder) =>
      client.mantles.termOf({ mantle, holder }),
    ),
  );
  const facts = [client.constitution.charterHash(), client.posture.get(), client.mantles.get({ mantle: Mantle.Court })];
  return JSON.stringify(await Promise.all([...held, ...facts]));
}

/** Judges whom the charter named give way to jurors whom nobody can foresee; and offices that ended are filled anew. */
export async function court(play: Play, { hera }: Citizens): Promise<void> {
  const { stage, league } = play;
  const agora = league.city("agora");
  const ada = agora.member("ada");
  const watch = agora.member("watch");
  const dion = agora.member("dion");
  const chloe = agora.member("chloe");
  const { cell } = agora;
  const takeover = {
    give: grantMantle.call({ cell, mantle: Mantle.Court, holder: cell.addresses.court }),
    take: revokeMantle.call({ cell, mantle: Mantle.Court, holder: cell.addresses.interimCourt }),
  };
  let before = "";

  await stage.chapter("The interim court gives way to a court of jurors", ["CELL-2", "LAW-1", "LAW-6"], async () => {
    await stage.check("the interim court has finished: every order that it filed is closed", async () => {
      const hers = play.filed.filter(({ city }) => city === agora.name);
      const orders = await Promise.all(hers.map(({ orderHash }) => ada.client.interim.get({ orderHash })));
      return orders.length > 0 && orders.every(({ status }) => status === OrderStatus.Closed);
    });
    await stage.refused("nobody but a founder may propose the change", "Guarded_Unauthorized", () =>
      hera.client.constitution.proposeSync({ call: takeover.give, delay: BigInt(2 * DAY) }),
    );
    await stage.step("ada, a founder, proposes to give the mantle of judging to the jurors", async () => {
      before = await rest(agora);
      const delay = await ada.client.constitution.minDelay();
      await ada.client.constitution.proposeSync({ call: takeover.take, delay });
      return ada.client.constitution.proposeSync({ call: takeover.give, delay });
    });
    await stage.refused("it waits two days, in which any founder can stop it", "TimelockUnexpectedOperationState", () =>
      hera.client.constitution.executeSync({ call: takeover.give }),
    );
    await play.wait(Number(await ada.client.constitution.minDelay()));
    await stage.step("then anybody carries it out", async () => {
      await hera.client.constitution.executeSync({ call: takeover.give });
      return hera.client.constitution.executeSync({ call: takeover.take });
    });
    await stage.check(
      "the court of jurors judges, the interim court no more, and nothing else has changed",
      async () => {
        const [jurors, interim] = await Promise.all(
          [cell.addresses.court, cell.addresses.interimCourt].map((holder) =>
            hera.client.mantles.has({ mantle: Mantle.Court, holder }),
          ),
        );
        return jurors?.isMember === true && interim?.isMember === false && (await rest(agora)) === before;
      },
    );
    await stage.refused("the old judges sign, and move nothing", "Guarded_Unauthorized", () =>
      file(play, agora, {
        respondent: watch.passport,
        claim: 1n,
        incident: "an old habit",
        legs: [sanctionLeg({ kind: Sanction.Suspension, length: DAY })],
      }),
    );
    await stage.check("nine jurors stand ready, one of each domain", async () => {
      return (await hera.client.jurors.sizes()).jurors === BigInt(agora.founded.charter.court.jurors.length);
    });
  });

  await stage.chapter("Offices end by themselves, and are filled anew", ["CELL-2", "CELL-1"], async () => {
    await stage.check("the terms of breaker, sentinels and attestors have run out", async () => {
      const held = await Promise.all([
        hera.client.mantles.has({ mantle: Mantle.Breaker, holder: chloe.address }),
        hera.client.mantles.has({ mantle: Mantle.Sentinel, holder: watch.address }),
        hera.client.mantles.has({ mantle: Mantle.Attestor, holder: dion.address }),
      ]);
      return !held.some(({ isMember }) => isMember);
    });
    await stage.step("the founders fill them anew through the timelock, and have audits drawn more often", async () => {
      await decide(play, {
        founder: ada,
        by: hera,
        calls: [
          grantMantle.call({ cell, mantle: Mantle.Breaker, holder: chloe.address }),
          grantMantle.call({ cell, mantle: Mantle.Sentinel, holder: watch.address }),
          grantMantle.call({ cell, mantle: Mantle.Attestor, holder: dion.address }),
          grantMantle.call({ cell, mantle: Mantle.Attestor, holder: watch.address }),
          setCoreParameter.call({ cell, name: "audits.rate", value: 5_000n }),
        ],
      });
      return hera.client.audits.refreshTermsSync();
    });
    await stage.check("the attestors are in their second term, after which they rest", async () => {
      const { number } = await hera.client.mantles.termOf({ mantle: Mantle.Attestor, holder: dion.address });
      return number === 2;
    });
    await stage.refused("a rate beyond the constitution's bounds is refused by it", "Constitution_OutOfBounds", () =>
      decide(play, {
        founder: ada,
        by: hera,
        calls: [setCoreParameter.call({ cell, name: "audits.rate", value: 9_000n })],
      }),
    );
  });
}
