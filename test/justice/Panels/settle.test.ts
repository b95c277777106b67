import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { amend, DAYS, idOf, tokens } from "../../identity/identity.fixture";
import {
  type Bench,
  chair,
  commitAll,
  FEE,
  foundBench,
  openRound,
  PanelStatus,
  PENALTY,
  saltOf,
  SEAT_STAKE,
  seatMore,
  seatRound,
  settleAll,
  toEnd,
  toReveals,
  vote,
} from "../panels.fixture";

type Votes = (number | null)[];

/** What every seat of a round got: its stake's change, and its credit. */
const gains = async (bench: Bench, id: string, seats: number, native = false) => {
  const list: { stake: bigint; credit: bigint }[] = [];
  for (let seat = 0; seat < seats; seat += 1) {
    const { juror, account } = await chair(bench, id, seat);
    const { stake } = await bench.pool.jurorOf(juror);
    const credit = native ? await bench.panels.nativeCreditOf(account) : await bench.panels.creditOf(account);
    list.push({ stake: stake - SEAT_STAKE, credit });
  }
  return list;
};

describe("Panels: outcome, settle and reclaim", () => {
  const found = () => loadFixture(foundBench);
  const voted = async (votes: Votes, changes: object = {}) => {
    const bench = await found();
    const id = await seatRound(bench, { seats: votes.length, ...changes });
    await vote(bench, id, votes);
    return { bench, id, outcome: await bench.panels.outcome(id) };
  };

  describe("outcome", () => {
    const cases: [string, Votes, number, number][] = [
      ["a majority", [1, 1, 2], PanelStatus.Decided, 1],
      ["a plurality", [3, 1, 3, 2, 0], PanelStatus.Decided, 3],
      ["a tie is 0", [1, 2, 1, 2], PanelStatus.Decided, 0],
      ["a tie of three is 0", [1, 2, 3], PanelStatus.Decided, 0],
      ["a tie below the winner", [1, 2, 3, 3, 3], PanelStatus.Decided, 3],
      ["a tie above 0's votes", [0, 1, 1, 2, 2], PanelStatus.Decided, 0],
      ["one more than half revealed", [2, 2, null], PanelStatus.Decided, 2],
      ["half revealed", [2, 2, null, null], PanelStatus.NoQuorum, 0],
      ["nobody revealed", [null, null, null], PanelStatus.NoQuorum, 0],
      ["one seat", [3], PanelStatus.Decided, 3],
      ["one seat, silent", [null], PanelStatus.NoQuorum, 0],
    ];
    for (const [name, votes, status, choice] of cases) {
      it(`should tell ${name} [LAW-3]`, async () => {
        const { outcome } = await voted(votes);
        expect(outcome).to.deep.equal([BigInt(status), BigInt(choice)]);
      });
    }
    it("should be open until the end of reveals, to the second", async () => {
      const bench = await found();
      const id = await seatRound(bench);
      await commitAll(bench, id, [1, 1, null]);
      await toReveals(bench, id);
      await bench.panels.reveal(id, 0, 1, saltOf(0));
      await bench.panels.reveal(id, 1, 1, saltOf(1));
      const { revealsUntil } = await bench.panels.roundOf(id);
      await time.increaseTo(revealsUntil - 1n);
      expect(await bench.panels.outcome(id)).to.deep.equal([BigInt(PanelStatus.Sitting), 0n]);
      await time.increaseTo(revealsUntil);
      expect(await bench.panels.outcome(id)).to.deep.equal([BigInt(PanelStatus.Decided), 1n]);
    });
    it("should be final at once when all have revealed", async () => {
      const bench = await found();
      const id = await seatRound(bench);
      await commitAll(bench, id, [1, 1, 2]);
      await toReveals(bench, id);
      for (const seat of [0, 1, 2]) {
        expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.Sitting);
        await bench.panels.reveal(id, seat, seat === 2 ? 2 : 1, saltOf(seat));
      }
      expect(await bench.panels.outcome(id)).to.deep.equal([BigInt(PanelStatus.Decided), 1n]);
    });
    it("should not count a leaked vote for a quorum [ATK-C3]", async () => {
      const bench = await found();
      const id = await seatRound(bench);
      await commitAll(bench, id, [1, 1, null]);
      await bench.panels.leak(id, 0, 1, saltOf(0));
      await toReveals(bench, id);
      await bench.panels.reveal(id, 1, 1, saltOf(1));
      await toEnd(bench, id);
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.NoQuorum);
    });
  });

  describe("outcome of two halves", () => {
    const cases: [string, Votes, number, number][] = [
      ["both agree", [1, 1, 2, 1, 1, 3], PanelStatus.Decided, 1],
      ["both differ", [1, 1, 2, 2, 2, 3], PanelStatus.Split, 0],
      ["the first lacks its quorum", [1, null, null, 1, 1, 1], PanelStatus.NoQuorum, 0],
      ["the second lacks its quorum", [1, 1, 1, null, null, 1], PanelStatus.NoQuorum, 0],
    ];
    for (const [name, votes, status, choice] of cases) {
      it(`should tell that ${name} [LAW-2]`, async () => {
        const { outcome } = await voted(votes, { halves: true });
        expect(outcome).to.deep.equal([BigInt(status), BigInt(choice)]);
      });
    }
  });

  describe("settle", () => {
    it("should refuse a round that is not over", async () => {
      const bench = await found();
      const waiting = await openRound(bench);
      const sitting = await seatRound(bench);
      for (const [id, status] of [
        [idOf("never"), PanelStatus.None],
        [waiting, PanelStatus.Waiting],
        [sitting, PanelStatus.Sitting],
      ] as const) {
        await expect(bench.panels.settle(id, 0))
          .to.be.revertedWithCustomError(bench.panels, "Panels_WrongStatus")
          .withArgs(id, status);
      }
    });
    it("should settle each seat once, and none that there is not [LAW-3]", async () => {
      const { bench, id } = await voted([1, 1, 2]);
      await bench.panels.settle(id, 2);
      expect((await bench.panels.seatOf(id, 2)).settled).to.equal(true);
      expect((await bench.panels.seatOf(id, 1)).settled).to.equal(false);
      await expect(bench.panels.settle(id, 2))
        .to.be.revertedWithCustomError(bench.panels, "Panels_AlreadySettled")
        .withArgs(id, 2);
      await expect(bench.panels.settle(id, 3))
        .to.be.revertedWithCustomError(bench.panels, "Panels_NoSeat")
        .withArgs(id, 3);
    });
    it("should share all fees among those who revealed the outcome, the remainder to the lowest", async () => {
      const { bench, id } = await voted([2, 1, 1]);
      const { juror, account } = await chair(bench, id, 1);
      const all = FEE * 3n;
      await expect(bench.panels.settle(id, 1))
        .to.emit(bench.panels, "SeatSettled")
        .withArgs(id, 1, juror, account.address, all / 2n + (all % 2n), 0, 0)
        .and.to.emit(bench.pool, "StakeSettled")
        .withArgs(juror, SEAT_STAKE, 0, 0, SEAT_STAKE);
      await settleAllBut(bench, id, [1]);
      expect(await gains(bench, id, 3)).to.deep.equal([
        { stake: 0n, credit: 0n },
        { stake: 0n, credit: all / 2n + (all % 2n) },
        { stake: 0n, credit: all / 2n },
      ]);
      expect(all % 2n).to.equal(1n);
    });
    it("should give what the absent and the leaked lose to those who revealed the outcome [LAW-3]", async () => {
      const bench = await found();
      const id = await seatRound(bench, { seats: 5 });
      const votes = [2, 2, 2, 2, null];
      await commitAll(bench, id, votes);
      await bench.panels.leak(id, 3, 2, saltOf(3));
      await toReveals(bench, id);
      for (const seat of [0, 1, 2]) await bench.panels.reveal(id, seat, 2, saltOf(seat));
      await toEnd(bench, id);
      await settleAll(bench, id);
      const share = (PENALTY * 2n) / 3n;
      const rest = PENALTY * 2n - share * 3n;
      const fees = (FEE * 5n) / 3n;
      const odd = FEE * 5n - fees * 3n;
      expect(await gains(bench, id, 5)).to.deep.equal([
        { stake: share + rest, credit: fees + odd },
        { stake: share, credit: fees },
        { stake: share, credit: fees },
        { stake: -PENALTY, credit: 0n },
        { stake: -PENALTY, credit: 0n },
      ]);
    });
    it("should give the same in any order, to the wei", async () => {
      const { bench, id } = await voted([1, null, 1, 2, 1]);
      for (const seat of [2, 0, 4, 3, 1]) await bench.panels.settle(id, seat);
      const list = await gains(bench, id, 5);
      expect(list.reduce((sum, { stake }) => sum + stake, 0n)).to.equal(0n);
      expect(list.reduce((sum, { credit }) => sum + credit, 0n)).to.equal(FEE * 5n);
      expect(list[1]).to.deep.equal({ stake: -PENALTY, credit: 0n });
      expect(list[3]).to.deep.equal({ stake: 0n, credit: 0n });
    });
    it("should pay those who were right in their own half, when halves differ", async () => {
      const { bench, id } = await voted([1, 1, 2, 2, 2, 1], { halves: true });
      await settleAll(bench, id);
      const share = (FEE * 6n) / 4n;
      const odd = FEE * 6n - share * 4n;
      expect((await gains(bench, id, 6)).map(({ credit }) => credit)).to.deep.equal([
        share + odd,
        share,
        0n,
        share,
        share,
        0n,
      ]);
    });
    it("should pay all who revealed, where a tie decided what nobody chose", async () => {
      const { bench, id } = await voted([1, 2, null]);
      await settleAll(bench, id);
      const list = await gains(bench, id, 3);
      expect(list.map(({ stake }) => stake)).to.deep.equal([PENALTY / 2n + (PENALTY % 2n), PENALTY / 2n, -PENALTY]);
      expect(list[1]!.credit).to.equal((FEE * 3n) / 2n);
      expect(list[2]!.credit).to.equal(0n);
    });
    it("should pay no fees without a quorum, but what the absent lose [LAW-3]", async () => {
      const { bench, id } = await voted([1, null, null]);
      await settleAll(bench, id);
      expect(await gains(bench, id, 3)).to.deep.equal([
        { stake: PENALTY * 2n, credit: 0n },
        { stake: -PENALTY, credit: 0n },
        { stake: -PENALTY, credit: 0n },
      ]);
    });
    it("should forfeit to the insurance account what nobody earned", async () => {
      const { bench, id } = await voted([null, null, null]);
      const { juror } = await chair(bench, id, 0);
      await expect(bench.panels.settle(id, 0)).to.emit(bench.pool, "PenaltyForfeited").withArgs(juror, PENALTY);
      await settleAllBut(bench, id, [0]);
      expect(await bench.pool.forfeits()).to.equal(PENALTY * 3n);
      await expect(bench.pool.sweepForfeits())
        .to.emit(bench.pool, "ForfeitsSwept")
        .withArgs(bench.insurance.address, PENALTY * 3n);
      expect(await bench.liability.creditOf(bench.insurance)).to.equal(PENALTY * 3n);
      await expect(bench.pool.sweepForfeits()).to.be.revertedWithCustomError(bench.pool, "JurorPool_ZeroAmount");
    });
    it("should release the stakes of a panel that was never complete, and take nothing", async () => {
      const bench = await found();
      const id = await seatRound(bench, { seats: 4, excludedDomains: bench.jurors.slice(0, 6) });
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.NoPanel);
      const { juror } = await chair(bench, id, 0);
      expect((await bench.pool.jurorOf(juror)).locked).to.equal(SEAT_STAKE);
      await settleAll(bench, id);
      expect((await bench.pool.jurorOf(juror)).locked).to.equal(0);
      expect(await gains(bench, id, 3)).to.deep.equal(Array(3).fill({ stake: 0n, credit: 0n }));
      await expect(bench.panels.settle(id, 3)).to.be.revertedWithCustomError(bench.panels, "Panels_NoSeat");
    });
    it("should pay in coin, and keep the ledgers apart", async () => {
      const { bench, id } = await voted([1, 1, 1], { native: true });
      await settleAll(bench, id);
      const { account } = await chair(bench, id, 1);
      expect(await bench.panels.nativeCreditOf(account)).to.equal(FEE);
      expect(await bench.panels.creditOf(account)).to.equal(0);
    });
    it("should keep to the stake and penalty of the day it was opened [ATK-C1]", async () => {
      const bench = await found();
      const id = await seatRound(bench);
      await amend(bench, "court.absenceShare" as never, 10_000);
      await bench.pool.refreshTerms();
      await vote(bench, id, [1, 1, null]);
      await settleAll(bench, id);
      expect((await gains(bench, id, 3))[2]!.stake).to.equal(-PENALTY);
    });
    it("should pay a juror that closed its passport meanwhile where it joined from", async () => {
      const bench = await found();
      const [seated] = await seatMore(bench, 1);
      const { controller, passport } = seated!;
      await time.increase(1);
      const id = await seatRound(bench, { excludedDomains: bench.jurors.slice(0, 6), seats: 4 });
      await vote(bench, id, [1, 1, 1, 1]);
      await bench.passports.connect(controller).queueWithdrawal(passport, tokens(50));
      await time.increase(DAYS(21));
      await bench.passports.connect(controller).completeWithdrawal(passport);
      await bench.passports.connect(controller).closePassport(passport);
      await settleAll(bench, id);
      expect(await bench.panels.creditOf(controller)).to.equal(FEE);
      await bench.pool.connect(controller).resign(passport);
      await expect(bench.pool.connect(controller).withdrawStake(passport, SEAT_STAKE)).to.changeTokenBalance(
        bench.token,
        controller,
        SEAT_STAKE,
      );
    });
  });

  describe("reclaim", () => {
    it("should give the fees of a round without an outcome back to the court, once [LAW-3]", async () => {
      const { bench, id } = await voted([1, null, null]);
      const { panels, judge, token } = bench;
      await expect(panels.connect(judge).reclaim(id)).to.changeTokenBalance(token, judge, FEE * 3n);
      expect((await panels.roundOf(id)).reclaimed).to.equal(true);
      await expect(panels.connect(judge).reclaim(id))
        .to.be.revertedWithCustomError(panels, "Panels_AlreadyReclaimed")
        .withArgs(id);
    });
    it("should give them back in coin for a round without a panel", async () => {
      const bench = await found();
      const id = await seatRound(bench, { seats: 10, native: true });
      await expect(bench.panels.connect(bench.judge).reclaim(id))
        .to.emit(bench.panels, "FeesReclaimed")
        .withArgs(id, true, FEE * 10n);
      expect(await ethers.provider.getBalance(bench.panels)).to.equal(0);
    });
    it("should refuse a round that decided or is not over", async () => {
      const { bench, id } = await voted([1, 1, 1]);
      const sitting = await seatRound(bench);
      for (const [round, status] of [
        [id, PanelStatus.Decided],
        [sitting, PanelStatus.Sitting],
      ] as const) {
        await expect(bench.panels.connect(bench.judge).reclaim(round))
          .to.be.revertedWithCustomError(bench.panels, "Panels_WrongStatus")
          .withArgs(round, status);
      }
    });
    it("should refuse whoever is not the court", async () => {
      const { bench, id } = await voted([null, null, null]);
      await expect(bench.panels.connect(bench.admin).reclaim(id))
        .to.be.revertedWithCustomError(bench.panels, "Panels_NotCourt")
        .withArgs(bench.admin.address);
    });
  });

  describe("withdraw", () => {
    const paid = async (native = false) => {
      const { bench, id } = await voted([1, 1, 1], { native });
      await settleAll(bench, id);
      return { ...bench, account: (await chair(bench, id, 0)).account };
    };
    it("should pay a juror by anybody's call", async () => {
      const { panels, token, account, admin } = await paid();
      await expect(panels.connect(admin).withdraw(account, account)).to.changeTokenBalances(
        token,
        [account, panels],
        [FEE, -FEE],
      );
      await expect(panels.connect(admin).withdraw(account, account))
        .to.be.revertedWithCustomError(panels, "Panels_NoCredit")
        .withArgs(account.address);
    });
    it("should pay elsewhere by its own call alone", async () => {
      const { panels, token, account, admin } = await paid();
      await expect(panels.connect(admin).withdraw(account, admin))
        .to.be.revertedWithCustomError(panels, "Panels_NotCreditor")
        .withArgs(account.address, admin.address);
      await expect(panels.connect(account).withdraw(account, admin))
        .to.emit(panels, "JurorPaid")
        .withArgs(account.address, admin.address, false, FEE);
      expect(await token.balanceOf(admin)).to.equal(FEE);
    });
    it("should pay in coin in the same way", async () => {
      const { panels, account, admin } = await paid(true);
      await expect(panels.connect(admin).withdrawNative(account, admin))
        .to.be.revertedWithCustomError(panels, "Panels_NotCreditor")
        .withArgs(account.address, admin.address);
      await expect(panels.connect(admin).withdrawNative(account, account)).to.changeEtherBalance(account, FEE);
      await expect(panels.withdrawNative(account, account))
        .to.be.revertedWithCustomError(panels, "Panels_NoCredit")
        .withArgs(account.address);
    });
    it("should not be entered again by whom it pays [ATK-C8]", async () => {
      const { panels, account } = await paid(true);
      const thief = await ethers.deployContract("CoinThief");
      const again = panels.interface.encodeFunctionData("withdrawNative", [account.address, account.address]);
      await thief.setReentry(panels, again);
      await panels.connect(account).withdrawNative(account, thief);
      expect(await thief.succeeded()).to.equal(false);
      expect(await thief.answer()).to.equal(ethers.id("ReentrancyGuardReentrantCall()").slice(0, 10));
      expect(await ethers.provider.getBalance(thief)).to.equal(FEE);
    });
    it("should keep the credit of a payee that refuses [ATK-C8]", async () => {
      const { panels, account } = await paid(true);
      const thief = await ethers.deployContract("CoinThief");
      await thief.setRefuses(true);
      await expect(panels.connect(account).withdrawNative(account, thief)).to.be.revertedWithCustomError(
        thief,
        "CoinThief_Refused",
      );
      expect(await panels.nativeCreditOf(account)).to.equal(FEE);
    });
  });
});

async function settleAllBut(bench: Bench, id: string, settled: number[]): Promise<void> {
  const { drawn } = await bench.panels.roundOf(id);
  for (let seat = 0; seat < Number(drawn); seat += 1) if (!settled.includes(seat)) await bench.panels.settle(id, seat);
}
