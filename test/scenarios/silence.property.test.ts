import { loadFixture, mine, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { chair, commitmentFor, saltOf } from "../justice/panels.fixture";
import {
  Choice,
  type Citizen,
  DAY,
  foundTown,
  legs,
  type Order,
  orderOf,
  PanelStatus,
  ruleAsFallback,
  Stage,
  tokens,
  type Town,
} from "./town.fixture";

type Bench = Parameters<typeof chair>[0];
type Juror = "votes" | "never comes" | "never reveals";

/** Who does its part; whoever is not named here does all of it. */
interface Cast {
  /** What the jurors of the n-th round do; of the last one named in all after it. */
  jurors?: ((seat: number) => Juror)[];
  /** Choice of each round; the last one stands for all after it. */
  votes?: ((seat: number) => number)[];
  /** Nobody asks for the draw of the n-th round while it can be drawn. */
  undrawn?: number[];
  /** The fallback arbitrator's ruling; none where it is silent. */
  fallback?: number;
  /** Appeals that the defendant brings, one in each instance. */
  appeals?: number;
  counters?: boolean;
  assesses?: number;
  contests?: boolean;
  legs?: (town: Town) => Order["legs"];
  claim?: bigint;
}

const all = (what: Juror) => (): Juror => what;
const LAST = <T>(list: T[], index: number): T => list[Math.min(index, list.length - 1)]!;

/** A stranger's calls, counted, with the seconds that they took. */
interface Drive {
  calls: number;
  from: number;
  rounds: string[];
}

/** Anybody's hand: makes the one call that is possible now, or waits for the moment from which one is. */
class Stranger {
  readonly drive: Drive = { calls: 0, from: 0, rounds: [] };
  #appeals = 0;

  constructor(
    readonly town: Town,
    readonly cast: Cast,
    readonly caseId: string,
    readonly orders: Order[],
  ) {}

  async call(sent: Promise<unknown>): Promise<void> {
    this.drive.calls += 1;
    await sent;
  }

  static async until(moment: bigint): Promise<void> {
    if (BigInt(await time.latest()) < moment) await time.increaseTo(moment);
  }

  /** Until the ruling is final. */
  async toRuling(): Promise<void> {
    const { town, caseId } = this;
    const court = town.court.connect(town.stranger);
    this.drive.from = await time.latest();
    for (let step = 0; step < 100; ++step) {
      const matter = await court.matterOf(caseId);
      if (matter.isFinal) return;
      const stage = Number(matter.stage);
      if (stage === Stage.Hearing) {
        await Stranger.until(matter.until);
        await mine(6);
        await this.call(court.seat(caseId));
        this.drive.rounds.push((await court.matterOf(caseId)).roundId);
      } else if (stage === Stage.Sitting) await this.sit(matter.roundId);
      else if (stage === Stage.Ruled) await this.ruled(matter.until);
      else if (stage === Stage.Referred) await this.referred(matter.until);
      else await Stranger.until(matter.until);
    }
    expect.fail("the case stalled");
  }

  /** The round that sits: draw, hear, take its word. */
  async sit(roundId: string): Promise<void> {
    const { town, cast, caseId } = this;
    const index = this.drive.rounds.length - 1;
    const { status } = await town.panels.outcome(roundId);
    const round = await town.panels.roundOf(roundId);
    if (status === BigInt(PanelStatus.Waiting)) {
      if (cast.undrawn?.includes(index)) await Stranger.until(round.drawBy);
      else await this.call(town.panels.connect(town.stranger).draw(roundId));
    } else if (status === BigInt(PanelStatus.Sitting)) {
      const does = LAST(cast.jurors ?? [all("votes")], index);
      const choice = LAST(cast.votes ?? [() => Choice.Claim], index);
      const bench = town as unknown as Bench;
      const seats = Array.from({ length: Number(round.drawn) }, (_, seat) => seat);
      for (const seat of seats.filter((seat) => does(seat) !== "never comes")) {
        const { account } = await chair(bench, roundId, seat);
        const commitment = await commitmentFor(bench, roundId, seat, choice(seat));
        await town.panels.connect(account).commit(roundId, seat, commitment);
      }
      await Stranger.until(round.commitsUntil);
      for (const seat of seats.filter((seat) => does(seat) === "votes"))
        await town.panels.reveal(roundId, seat, choice(seat), saltOf(seat));
      await Stranger.until(round.revealsUntil);
      // Its stakes are free for the next panel.
      await this.settle(roundId);
    } else await this.call(town.court.connect(town.stranger).advance(caseId));
  }

  /** Frees the stakes of whoever was drawn, be it for a panel that never was complete. */
  async settle(roundId: string): Promise<void> {
    const { panels, stranger } = this.town;
    const { drawn } = await panels.roundOf(roundId);
    for (let seat = 0n; seat < drawn; seat += 1n)
      if (!(await panels.seatOf(roundId, seat)).settled) await panels.connect(stranger).settle(roundId, seat);
  }

  async ruled(until: bigint): Promise<void> {
    const { town, cast, caseId } = this;
    if (this.#appeals < (cast.appeals ?? 0)) {
      this.#appeals += 1;
      await town.court.connect(town.defendant.signer).appealCase(caseId, town.defendant.passport);
    } else await Stranger.until(until);
  }

  async referred(until: bigint): Promise<void> {
    const { town, cast, caseId } = this;
    if (cast.fallback !== undefined) {
      await this.call(town.court.connect(town.stranger).refer(caseId));
      this.drive.calls += 2;
      await ruleAsFallback(town, 1n, cast.fallback);
      return;
    }
    await Stranger.until(until);
    await this.call(town.court.connect(town.stranger).advance(caseId));
  }

  /** What follows from the ruling: legs, the end of the reserve, stakes and records. */
  async toEnd(): Promise<void> {
    const { town, caseId } = this;
    const court = town.court.connect(town.stranger);
    for (const order of this.orders) {
      const hash = await court.hashOrder(order);
      const view = await court.orderOf(hash);
      if (view.status !== 1n) continue;
      await Stranger.until(view.readyAt);
      let failed = false;
      for (const leg of order.legs.keys()) {
        try {
          await this.call(court.execute(order, leg));
        } catch {
          failed = true;
        }
      }
      if (failed) await Stranger.until((await court.orderOf(hash)).expiresAt);
    }
    for (const roundId of this.drive.rounds) await this.settle(roundId);
    await this.call(court.close(caseId));
    await this.call(court.settleCase(caseId));
    await this.call(court.recordRuling(caseId));
  }
}

const CASTS: Record<string, Cast> = {
  "nobody is silent": {},
  "claimant and respondent never come again": { votes: [() => Choice.None] },
  "one juror of three never comes": { jurors: [(seat) => (seat === 0 ? "never comes" : "votes")] },
  "no juror comes, once": { jurors: [all("never comes"), all("votes")] },
  "no juror reveals, once": { jurors: [all("never reveals"), all("votes")] },
  "no juror ever comes, and the fallback arbitrator rules": { jurors: [all("never comes")], fallback: Choice.Claim },
  "no juror ever reveals, nor does the fallback arbitrator rule": { jurors: [all("never reveals")] },
  "nobody draws in time, once": { undrawn: [0] },
  "nobody ever draws in time": { undrawn: [0, 1] },
  "the respondent appeals twice and goes": { appeals: 2 },
  "the respondent appeals and no juror comes any more": {
    appeals: 1,
    jurors: [all("votes"), all("never comes")],
  },
  "the respondent offers, is taken at its word, and goes": { counters: true, votes: [() => Choice.Counter] },
  "an assessor proposes and nobody contests": { assesses: Choice.Claim },
  "an assessor proposes, a party contests, and both go": { assesses: Choice.Claim, contests: true },
  "an assessor proposes, a party contests, and no juror comes": {
    assesses: Choice.Claim,
    contests: true,
    jurors: [all("never comes")],
  },
  "a leg of the order can never run": {
    legs: ({ plaintiff }) => [
      legs.slash({
        compensation: tokens(60),
        penalty: 0n,
        victim: plaintiff.signer.address,
        reporter: ethers.ZeroAddress,
        bounty: 0,
      }),
      legs.compensate(plaintiff.signer.address, tokens(40)),
    ],
  },
  "halves differ, and the third panel decides": {
    claim: tokens(5_001),
    votes: [(seat) => (seat < 7 ? Choice.Claim : Choice.None), () => Choice.Claim],
  },
  "halves differ, and no juror comes to the third panel": {
    claim: tokens(5_001),
    jurors: [all("votes"), all("never comes")],
    votes: [(seat) => (seat < 7 ? Choice.Claim : Choice.None)],
    fallback: Choice.Claim,
  },
  "no juror comes to a large case": { claim: tokens(5_001), jurors: [all("never comes")] },
};

/** The longest that a case can take without emergencies: a bound of the rules, not of any cast. */
async function longest(town: Town, slow: boolean): Promise<bigint> {
  const { terms } = await town.court.termsInForce();
  const third = (slow ? terms.slowPeriod : terms.fastPeriod) / 3n;
  const draw = BigInt(7 * DAY);
  // An instance hears once, is drawn at most three times (halves, again, third), votes as often, and waits for an appeal.
  const instance = third + 3n * (draw + 2n * third) + terms.appealPeriod;
  const assessed = third + terms.contestPeriod + terms.actLimit;
  return 3n * instance + assessed + terms.longestCase + 2n * terms.longestCase + BigInt(DAY);
}

async function begin(town: Town, cast: Cast): Promise<{ caseId: string; orders: Order[]; expert: Citizen }> {
  const { court, plaintiff, defendant, third: expert } = town;
  const order = await orderOf(town, {
    ...(cast.claim === undefined ? {} : { claim: cast.claim }),
    ...(cast.legs === undefined ? {} : { legs: cast.legs(town) }),
  });
  await court.connect(plaintiff.signer).file(order, false);
  const caseId = await court.hashOrder(order);
  const orders = [order];
  if (cast.counters) {
    const offer = { ...order, nonce: BigInt(order.nonce) + 1_000_000n };
    await court.connect(defendant.signer).counter(order, offer, defendant.passport);
    orders.push(offer);
  }
  if (cast.assesses !== undefined) {
    await town.tiers.connect(expert.signer).raiseTier(expert.passport, 1);
    await time.increase(DAY / 2);
    await court.connect(expert.signer).assess(caseId, cast.assesses, expert.passport);
    if (cast.contests) await court.connect(defendant.signer).contest(caseId, defendant.passport);
  }
  return { caseId, orders, expert };
}

describe("Scenario: every case ends in bounded time whoever is silent", () => {
  for (const [title, cast] of Object.entries(CASTS)) {
    it(`should end by a stranger's hand alone where ${title} [LAW-1] [LAW-3] [ATK-C9]`, async () => {
      const town = await loadFixture(foundTown);
      const { court, liability, panels, pool, token, defendant } = town;
      const { caseId, orders } = await begin(town, cast);
      const stranger = new Stranger(town, cast, caseId, orders);
      await stranger.toRuling();
      await stranger.toEnd();

      // Bounded in calls and in seconds.
      const { calls, from } = stranger.drive;
      expect(calls).to.be.at.most(40);
      expect(BigInt((await time.latest()) - from)).to.be.at.most(await longest(town, cast.claim !== undefined));

      // Nothing is held any more, and all that the court has is somebody's credit.
      expect((await liability.standing(defendant.passport)).reserve).to.equal(0);
      const { settled, recorded } = await court.suitOf(caseId);
      expect([settled, recorded]).to.deep.equal([true, true]);
      let credits = 0n;
      for (const { signer } of [town.plaintiff, defendant, town.third]) credits += await court.creditOf(signer);
      expect(credits).to.equal(await token.balanceOf(court));
      let earned = 0n;
      for (const { name, controller, passport } of town.founded.members) {
        if (!name.startsWith("juror")) continue;
        earned += await panels.creditOf(controller);
        expect((await pool.jurorOf(passport!)).locked, name).to.equal(0);
      }
      expect(earned).to.equal(await token.balanceOf(panels));
    });
  }
});
