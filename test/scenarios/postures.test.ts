import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { chair, commitmentFor, saltOf } from "../justice/panels.fixture";
import {
  Choice,
  DAY,
  DAYS,
  decide,
  file,
  foundTown,
  HOUR,
  idOf,
  orderOf,
  PanelStatus,
  Posture,
  seatPanel,
  setPosture,
  type Town,
} from "./town.fixture";

type Bench = Parameters<typeof chair>[0];
const benchOf = (town: Town): Bench => town as unknown as Bench;

/** An emergency of about `length`, told to the second. */
async function emergency(town: Town, posture: number, length: number): Promise<bigint> {
  await setPosture(town, posture);
  const from = await time.latest();
  await time.increase(length);
  await setPosture(town, Posture.Recovery);
  const until = await time.latest();
  await setPosture(town, Posture.Normal);
  return BigInt(until - from);
}

async function commit(town: Town, roundId: string, seat: number, choice: number): Promise<void> {
  const { account } = await chair(benchOf(town), roundId, seat);
  await town.panels.connect(account).commit(roundId, seat, await commitmentFor(benchOf(town), roundId, seat, choice));
}

async function open(town: Town): Promise<string> {
  return file(town, await orderOf(town));
}

describe("Scenario: an emergency in the middle of a case", () => {
  for (const [name, posture] of [
    ["SAFE", Posture.Safe],
    ["LOCKDOWN", Posture.Lockdown],
  ] as const) {
    it(`should give evidence its time back, to the second, in ${name} [LAW-6b] [ATK-C5]`, async () => {
      const town = await loadFixture(foundTown);
      const { court } = town;
      const caseId = await open(town);
      const { until } = await court.matterOf(caseId);
      await time.increase(HOUR);
      const lost = await emergency(town, posture, 2 * DAY);
      await time.setNextBlockTimestamp(until + lost - 1n);
      await expect(court.seat(caseId))
        .to.be.revertedWithCustomError(court, "Court_TooEarly")
        .withArgs(caseId, until + lost);
      await time.setNextBlockTimestamp(until + lost);
      await court.seat(caseId);
    });

    it(`should give commits and reveals their time back, to the second, in ${name} [LAW-6b] [ATK-C5]`, async () => {
      const town = await loadFixture(foundTown);
      const { court, panels } = town;
      const caseId = await open(town);
      const roundId = await seatPanel(town, caseId);
      const nominal = await panels.roundOf(roundId);
      await commit(town, roundId, 0, Choice.Claim);
      const first = await emergency(town, posture, 2 * DAY);
      await time.setNextBlockTimestamp(nominal.commitsUntil + first - 1n);
      await commit(town, roundId, 1, Choice.Claim);
      await expect(commit(town, roundId, 2, Choice.Claim)).to.be.revertedWithCustomError(panels, "Panels_CommitsOver");

      const second = await emergency(town, posture, DAY);
      const end = nominal.revealsUntil + first + second;
      await panels.reveal(roundId, 0, Choice.Claim, saltOf(0));
      await time.setNextBlockTimestamp(end - 1n);
      await panels.reveal(roundId, 1, Choice.Claim, saltOf(1));
      expect((await panels.outcome(roundId)).status).to.equal(PanelStatus.Sitting);
      await time.increaseTo(end);
      expect([...(await panels.outcome(roundId))]).to.deep.equal([BigInt(PanelStatus.Decided), BigInt(Choice.Claim)]);
      await court.advance(caseId);
    });

    it(`should give an appeal its time back, to the second, in ${name} [LAW-5] [LAW-6b] [ATK-C5]`, async () => {
      const town = await loadFixture(foundTown);
      const { court, defendant } = town;
      const caseId = await open(town);
      await decide(town, caseId, Choice.Claim);
      const { until } = await court.matterOf(caseId);
      await time.increase(HOUR);
      const lost = await emergency(town, posture, 3 * DAY);
      expect((await court.matterOf(caseId)).isFinal).to.equal(false);
      await time.increaseTo(until + lost - 2n);
      expect((await court.matterOf(caseId)).isFinal).to.equal(false);
      await time.setNextBlockTimestamp(until + lost - 1n);
      await court.connect(defendant.signer).appealCase(caseId, defendant.passport);
    });

    it(`should add no more than 7 days to a case, however often it comes, in ${name} [LAW-1] [LAW-6b] [ATK-S1]`, async () => {
      const town = await loadFixture(foundTown);
      const { court, panels } = town;
      const caseId = await open(town);
      const { until: heard } = await court.matterOf(caseId);
      const first = await emergency(town, posture, 4 * DAY);
      await time.increaseTo(heard + first);
      const roundId = await seatPanel(town, caseId);
      const nominal = await panels.roundOf(roundId);
      await emergency(town, posture, 4 * DAY);
      const left = BigInt(7 * DAY) - first;
      expect((await panels.roundOf(roundId)).extension).to.equal(left);
      await time.increaseTo(nominal.revealsUntil + left);
      expect((await panels.outcome(roundId)).status).to.equal(PanelStatus.NoQuorum);
      await court.advance(caseId);
      await decide(town, caseId, Choice.Claim);
      const { until } = await court.matterOf(caseId);
      await time.increase(HOUR);
      await emergency(town, posture, 2 * DAY);
      await time.increaseTo(until);
      expect((await court.matterOf(caseId)).isFinal).to.equal(true);
    });

    it(`should not open again what was over before it came, in ${name} [LAW-6b] [ATK-S1]`, async () => {
      const town = await loadFixture(foundTown);
      const { court, defendant } = town;
      const order = await orderOf(town);
      const caseId = await file(town, order);
      await decide(town, caseId, Choice.Claim);
      await time.increaseTo((await court.matterOf(caseId)).until);
      await setPosture(town, posture);
      await time.increase(DAY);
      expect((await court.matterOf(caseId)).isFinal).to.equal(true);
      await expect(
        court.connect(defendant.signer).appealCase(caseId, defendant.passport),
      ).to.be.revertedWithCustomError(court, "Court_TooLate");
      // Justice goes on in every posture.
      await court.connect(town.stranger).execute(order, 0);
      await court.connect(town.stranger).close(caseId);
    });

    it(`should not lengthen a quarantine, whether a case sustains it or not, in ${name} [CON-3] [LAW-6b]`, async () => {
      const town = await loadFixture(foundTown);
      const { quarantines, watch, defendant, liability } = town;
      const impose = async (): Promise<bigint> => {
        await quarantines.connect(watch.signer).quarantine(defendant.passport, watch.passport, idOf("seen"));
        return quarantines.lastQuarantine();
      };
      const endOf = async (): Promise<bigint> => (await liability.standing(defendant.passport)).quarantineEnds;
      const id = await impose();
      const startedAt = BigInt(await time.latest());
      await emergency(town, posture, DAY);
      expect(await endOf()).to.equal(startedAt + BigInt(2 * DAY));
      const order = await orderOf(town, { incident: await quarantines.incidentOf(id) });
      await file(town, order);
      await quarantines.sustain(id, town.court, order);
      await emergency(town, posture, DAYS(3));
      expect(await endOf()).to.equal(startedAt + BigInt(7 * DAY));
      await time.increaseTo(startedAt + BigInt(7 * DAY));
      expect(await liability.isInGoodStanding(defendant.passport)).to.equal(true);
    });
  }
});
