import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { idOf, Posture, ZERO_HASH } from "../../identity/identity.fixture";
import {
  chair,
  commitAll,
  commitmentFor,
  foundBench,
  openRound,
  PanelStatus,
  saltOf,
  seatRound,
  toReveals,
  Vote,
} from "../panels.fixture";

const NEVER = idOf("never opened");

describe("Panels: commit, reveal and leak", () => {
  const sitting = async () => {
    const bench = await loadFixture(foundBench);
    const id = await seatRound(bench);
    const round = await bench.panels.roundOf(id);
    return { ...bench, bench, id, round, first: await chair(bench, id, 0) };
  };
  const committed = async () => {
    const all = await sitting();
    await commitAll(all.bench, all.id, [1, 2, 0]);
    return all;
  };
  const hash = idOf("a commitment");

  describe("when nobody sits", () => {
    it("should refuse votes in a round that was never opened, waits or has no panel", async () => {
      const { panels, ...rest } = await loadFixture(foundBench);
      const waiting = await openRound({ panels, ...rest });
      const wrong = (id: string, status: number) => async (call: Promise<unknown>) => {
        await expect(call).to.be.revertedWithCustomError(panels, "Panels_WrongStatus").withArgs(id, status);
      };
      for (const [id, status] of [
        [NEVER, PanelStatus.None],
        [waiting, PanelStatus.Waiting],
      ] as const) {
        await wrong(id, status)(panels.commit(id, 0, hash));
        await wrong(id, status)(panels.reveal(id, 0, 0, ZERO_HASH));
        await wrong(id, status)(panels.leak(id, 0, 0, ZERO_HASH));
      }
      await time.increaseTo((await panels.roundOf(waiting)).drawBy);
      await wrong(waiting, PanelStatus.NoPanel)(panels.commit(waiting, 0, hash));
    });
    it("should refuse a seat that there is not", async () => {
      const { panels, id } = await sitting();
      const calls = [
        panels.commit(id, 3, hash),
        panels.reveal(id, 3, 0, ZERO_HASH),
        panels.leak(id, 2n ** 255n, 0, ZERO_HASH),
      ];
      for (const [i, call] of calls.entries()) {
        await expect(call)
          .to.be.revertedWithCustomError(panels, "Panels_NoSeat")
          .withArgs(id, i === 2 ? 2n ** 255n : 3);
      }
    });
  });

  describe("commit", () => {
    it("should bind the juror, once [LAW-3]", async () => {
      const { panels, id, first } = await sitting();
      await expect(panels.connect(first.account).commit(id, 0, hash))
        .to.emit(panels, "VoteCommitted")
        .withArgs(id, 0, first.juror, hash);
      expect((await panels.seatOf(id, 0)).vote).to.equal(Vote.Committed);
      expect((await panels.seatOf(id, 1)).vote).to.equal(Vote.None);
      await expect(panels.connect(first.account).commit(id, 0, idOf("another")))
        .to.be.revertedWithCustomError(panels, "Panels_AlreadyCommitted")
        .withArgs(id, 0);
    });
    it("should refuse anybody but the juror of the seat", async () => {
      const { panels, id, bench, people } = await sitting();
      const second = await chair(bench, id, 1);
      for (const caller of [people[12], second.account]) {
        await expect(panels.connect(caller).commit(id, 0, hash))
          .to.be.revertedWithCustomError(panels, "Panels_NotJuror")
          .withArgs(id, 0, caller.address);
      }
    });
    it("should follow control, so that an old key votes no more [ATK-C3]", async () => {
      const bench = await loadFixture(foundBench);
      const { panels, passports, people, jurors } = bench;
      const [old] = people;
      const heir = people[12];
      await passports.connect(old).offerControl(jurors[0]!, heir.address);
      await time.increase(3 * 86_400);
      const id = await seatRound(bench, { excludedDomains: jurors.slice(3) });
      const seats = await Promise.all([0, 1, 2].map((seat) => chair(bench, id, seat)));
      const seat = seats.findIndex(({ juror }) => juror === jurors[0]);
      await passports.connect(heir).acceptControl(jurors[0]!);
      await expect(panels.connect(old).commit(id, seat, hash))
        .to.be.revertedWithCustomError(panels, "Panels_NotJuror")
        .withArgs(id, seat, old.address);
      await panels.connect(heir).commit(id, seat, hash);
    });
    it("should refuse the numbers that are kept for other ends", async () => {
      const { panels, id, first } = await sitting();
      for (const number of [0, 1, 2]) {
        const word = ethers.toBeHex(number, 32);
        await expect(panels.connect(first.account).commit(id, 0, word))
          .to.be.revertedWithCustomError(panels, "Panels_BadCommitment")
          .withArgs(word);
      }
      await panels.connect(first.account).commit(id, 0, ethers.toBeHex(3, 32));
    });
    it("should begin when evidence ends, to the second", async () => {
      const bench = await loadFixture(foundBench);
      const evidenceEnds = (await time.latest()) + 5_000;
      const id = await seatRound(bench, { evidenceEnds });
      const { account } = await chair(bench, id, 0);
      await time.setNextBlockTimestamp(evidenceEnds - 1);
      await expect(bench.panels.connect(account).commit(id, 0, hash))
        .to.be.revertedWithCustomError(bench.panels, "Panels_CommitsNotBegun")
        .withArgs(id, evidenceEnds);
      await time.setNextBlockTimestamp(evidenceEnds);
      await bench.panels.connect(account).commit(id, 0, hash);
    });
    it("should end in time, to the second", async () => {
      const { panels, id, round, first, bench } = await sitting();
      const second = await chair(bench, id, 1);
      await time.setNextBlockTimestamp(round.commitsUntil - 1n);
      await panels.connect(first.account).commit(id, 0, hash);
      await time.setNextBlockTimestamp(round.commitsUntil);
      await expect(panels.connect(second.account).commit(id, 1, hash))
        .to.be.revertedWithCustomError(panels, "Panels_CommitsOver")
        .withArgs(id);
    });
  });

  describe("reveal", () => {
    it("should count a vote that anybody reveals who knows it [LAW-3]", async () => {
      const { panels, id, bench, people } = await committed();
      await toReveals(bench, id);
      const { juror } = await chair(bench, id, 1);
      await expect(panels.connect(people[12]).reveal(id, 1, 2, saltOf(1)))
        .to.emit(panels, "VoteRevealed")
        .withArgs(id, 1, juror, 2);
      const seat = await panels.seatOf(id, 1);
      expect([seat.vote, seat.choice]).to.deep.equal([BigInt(Vote.Revealed), 2n]);
    });
    it("should begin when commits end, to the second", async () => {
      const { panels, id, round } = await committed();
      await time.setNextBlockTimestamp(round.commitsUntil - 1n);
      await expect(panels.reveal(id, 0, 1, saltOf(0)))
        .to.be.revertedWithCustomError(panels, "Panels_CommitsRun")
        .withArgs(id);
      await time.setNextBlockTimestamp(round.commitsUntil);
      await panels.reveal(id, 0, 1, saltOf(0));
    });
    it("should end in time, to the second", async () => {
      const { panels, id, round } = await committed();
      await time.setNextBlockTimestamp(round.revealsUntil - 1n);
      await panels.reveal(id, 0, 1, saltOf(0));
      await time.setNextBlockTimestamp(round.revealsUntil);
      await expect(panels.reveal(id, 1, 2, saltOf(1)))
        .to.be.revertedWithCustomError(panels, "Panels_WrongStatus")
        .withArgs(id, PanelStatus.NoQuorum);
    });
    it("should refuse a choice that there is not", async () => {
      const { panels, id, bench, first } = await sitting();
      const bad = await panels.commitmentOf(id, 0, first.juror, 4, saltOf(0));
      await panels.connect(first.account).commit(id, 0, bad);
      await toReveals(bench, id);
      await expect(panels.reveal(id, 0, 4, saltOf(0)))
        .to.be.revertedWithCustomError(panels, "Panels_NoChoice")
        .withArgs(4, 3);
    });
    it("should refuse another choice, salt or seat than was committed to, and a vote twice", async () => {
      const { panels, id, bench } = await committed();
      await toReveals(bench, id);
      const wrong = "Panels_WrongVote";
      for (const [seat, choice, salt] of [
        [0, 2, saltOf(0)],
        [0, 1, saltOf(1)],
        [1, 1, saltOf(0)],
      ] as const) {
        await expect(panels.reveal(id, seat, choice, salt))
          .to.be.revertedWithCustomError(panels, wrong)
          .withArgs(id, seat);
      }
      await panels.reveal(id, 0, 1, saltOf(0));
      await expect(panels.reveal(id, 0, 1, saltOf(0))).to.be.revertedWithCustomError(panels, wrong);
    });
    it("should refuse a seat that never committed", async () => {
      const { panels, id, bench } = await sitting();
      await commitAll(bench, id, [1, null, null]);
      await toReveals(bench, id);
      await expect(panels.reveal(id, 1, 1, saltOf(1))).to.be.revertedWithCustomError(panels, "Panels_WrongVote");
    });
  });

  describe("leak", () => {
    it("should void a vote that is shown before its time [ATK-C3]", async () => {
      const { panels, id, bench, first, people } = await committed();
      await expect(panels.connect(people[12]).leak(id, 0, 1, saltOf(0)))
        .to.emit(panels, "VoteLeaked")
        .withArgs(id, 0, first.juror, 1, people[12].address);
      expect((await panels.seatOf(id, 0)).vote).to.equal(Vote.Leaked);
      await expect(panels.connect(first.account).commit(id, 0, hash)).to.be.revertedWithCustomError(
        panels,
        "Panels_AlreadyCommitted",
      );
      await toReveals(bench, id);
      await expect(panels.reveal(id, 0, 1, saltOf(0))).to.be.revertedWithCustomError(panels, "Panels_WrongVote");
    });
    it("should refuse what is not the vote", async () => {
      const { panels, id } = await committed();
      await expect(panels.leak(id, 0, 2, saltOf(0)))
        .to.be.revertedWithCustomError(panels, "Panels_WrongVote")
        .withArgs(id, 0);
    });
    it("should be too late once commits have ended, to the second", async () => {
      const { panels, id, round } = await committed();
      await time.setNextBlockTimestamp(round.commitsUntil - 1n);
      await panels.leak(id, 0, 1, saltOf(0));
      await time.setNextBlockTimestamp(round.commitsUntil);
      await expect(panels.leak(id, 1, 2, saltOf(1)))
        .to.be.revertedWithCustomError(panels, "Panels_CommitsOver")
        .withArgs(id);
    });
  });

  describe("in an emergency", () => {
    it("should take commits for as long as the emergency took, to the second [LAW-6b]", async () => {
      const { panels, cell, breaker, id, round, first, bench } = await sitting();
      const begun = (await time.latest()) + 100;
      await time.setNextBlockTimestamp(begun);
      await cell.connect(breaker).setPosture(Posture.Safe, ZERO_HASH);
      await time.setNextBlockTimestamp(begun + 5_000);
      await cell.connect(breaker).setPosture(Posture.Recovery, ZERO_HASH);
      await time.setNextBlockTimestamp(round.commitsUntil + 4_999n);
      await panels.connect(first.account).commit(id, 0, await commitmentFor(bench, id, 0, 1));
      expect((await panels.roundOf(id)).extension).to.equal(5_000);
      const second = await chair(bench, id, 1);
      await time.setNextBlockTimestamp(round.commitsUntil + 5_000n);
      await expect(panels.connect(second.account).commit(id, 1, hash)).to.be.revertedWithCustomError(
        panels,
        "Panels_CommitsOver",
      );
      await time.setNextBlockTimestamp(round.revealsUntil + 4_999n);
      await panels.reveal(id, 0, 1, saltOf(0));
      await time.increaseTo(round.revealsUntil + 5_000n);
      expect((await panels.outcome(id)).status).to.equal(PanelStatus.NoQuorum);
    });
    it("should never go on for longer than the round's limit [LAW-6b]", async () => {
      const bench = await loadFixture(foundBench);
      const id = await seatRound(bench, { maxExtension: 600 });
      const round = await bench.panels.roundOf(id);
      await bench.cell.connect(bench.breaker).setPosture(Posture.Lockdown, ZERO_HASH);
      const { account } = await chair(bench, id, 0);
      await time.setNextBlockTimestamp(round.commitsUntil + 600n);
      await expect(bench.panels.connect(account).commit(id, 0, hash)).to.be.revertedWithCustomError(
        bench.panels,
        "Panels_CommitsOver",
      );
      await time.increaseTo(round.revealsUntil + 599n);
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.Sitting);
      expect((await bench.panels.roundOf(id)).extension).to.equal(600);
      await time.increaseTo(round.revealsUntil + 600n);
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.NoQuorum);
    });
    it("should not count what an emergency took before the panel was drawn", async () => {
      const bench = await loadFixture(foundBench);
      await bench.cell.connect(bench.breaker).setPosture(Posture.Safe, ZERO_HASH);
      await time.increase(5_000);
      await bench.cell.connect(bench.breaker).setPosture(Posture.Recovery, ZERO_HASH);
      const id = await seatRound(bench);
      expect((await bench.panels.roundOf(id)).extension).to.equal(0);
    });
  });
});
