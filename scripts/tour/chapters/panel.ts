import { type ContractCall, PanelStatus } from "@isopolity/sdk";

import type { Citizen, City } from "../league";
import { TourError } from "../stage";
import type { Member, Play } from "./play";

type Hex = `0x${string}`;
type Settled = Awaited<ReturnType<Citizen["client"]["court"]["advanceSync"]>>;

/** A juror in its seat. */
export interface Seat {
  seat: bigint;
  juror: Member;
}

/** A panel that was drawn. */
export interface Bench {
  roundId: Hex;
  seats: Seat[];
}

/** Blocks after which the seed of a ticket is known, with some to spare. */
const SEED = 8;
/** One draw looks at some leaves only; a panel of seven needs a few. */
const DRAWS = 16;

/** The founders' way: each call is proposed by a founder, waits out the timelock, and is executed by anybody. */
export async function decide(
  play: Play,
  { founder, by, calls }: { founder: Citizen; by: Citizen; calls: readonly ContractCall[] },
): Promise<void> {
  const delay = await founder.client.constitution.minDelay();
  for (const call of calls) await founder.client.constitution.proposeSync({ call, delay });
  await play.wait(Number(delay));
  for (const call of calls) await by.client.constitution.executeSync({ call });
}

/** The hearing ends, and a panel is drawn from the jurors of the city. */
export async function impanel(play: Play, city: City, by: Citizen, id: Hex): Promise<Bench & { settled: Settled }> {
  const { court, panels } = by.client;
  await play.waitUntil((await court.matter({ id })).until);
  await play.blocks(SEED);
  let settled: Settled = { ...(await court.seatSync({ id })), event: undefined };
  const { roundId } = await court.matter({ id });
  for (let draws = 0; (await panels.outcome({ roundId })).status === PanelStatus.Waiting; ++draws) {
    if (draws === DRAWS) throw new TourError("The draw did not end.");
    settled = await panels.drawSync({ roundId });
  }
  const { seats } = await panels.round({ roundId });
  const drawn = Array.from({ length: Number(seats) }, async (_, index) => {
    const seat = BigInt(index);
    return { seat, juror: jurorOf(city, (await panels.seat({ roundId, seat })).juror) };
  });
  return { roundId, seats: await Promise.all(drawn), settled };
}

function jurorOf(city: City, passport: bigint): Member {
  const found = city.founded.members.find((member) => member.passport === passport);
  if (!found) throw new TourError(`Nobody knows juror ${String(passport)}.`);
  return city.member(found.name);
}

/** Those who vote commit; the same keys reveal when commits are over. Whoever is left out of `voters` stays silent. */
export async function vote(play: Play, { roundId, seats }: Bench, choice: number, voters = seats): Promise<void> {
  const [first] = seats;
  if (!first) return;
  const { commitsFrom, commitsUntil, revealsUntil } = await first.juror.client.panels.round({ roundId });
  await play.waitUntil(commitsFrom);
  await Promise.all(voters.map(({ seat, juror }) => juror.client.panels.commitSync({ roundId, seat, choice })));
  await play.waitUntil(commitsUntil);
  await Promise.all(voters.map(({ seat, juror }) => juror.client.panels.revealSync({ roundId, seat })));
  if (voters.length < seats.length) await play.waitUntil(revealsUntil);
}

/** The court takes the panel's word, and each juror's stake is free again. */
export async function conclude(by: Citizen, id: Hex, { roundId, seats }: Bench): Promise<Settled> {
  const settled = await by.client.court.advanceSync({ id });
  for (const { seat } of seats) await by.client.panels.settleSync({ roundId, seat });
  return settled;
}

/** From the end of the hearing to a ruling, everybody of one mind. */
export async function judge(play: Play, city: City, by: Citizen, id: Hex, choice: number): Promise<Settled> {
  const bench = await impanel(play, city, by, id);
  await vote(play, bench, choice);
  return conclude(by, id, bench);
}

/** Nobody appeals in time, so the ruling is final by itself. */
export async function unappealed(play: Play, by: Citizen, id: Hex): Promise<void> {
  await play.waitUntil((await by.client.court.matter({ id })).until);
}
