import { loadFixture, mine, setBalance, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  amend,
  DAY,
  fork,
  idOf,
  Kind,
  mergeConsents,
  Posture,
  tokens,
  ZERO_HASH,
} from "../../identity/identity.fixture";
import {
  type Bench,
  chair,
  citizen,
  commitAll,
  commitmentFor,
  drawAll,
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
  Unfitness,
  vote,
} from "../../justice/panels.fixture";

const stakeOf = async (bench: Bench, id: string, seat: number): Promise<bigint> =>
  (await bench.pool.jurorOf((await chair(bench, id, seat)).juror)).stake;

describe("Attacks on Panels", () => {
  const found = () => loadFixture(foundBench);

  describe("split identities", () => {
    it("should give a domain of many passports one leaf and one seat [ATK-C3]", async () => {
      const bench = await found();
      const thief = bench.people[9];
      const parent = await citizen(bench, thief);
      const swarm = [parent];
      for (let i = 0; i < 3; i += 1) {
        const child = await fork(bench, thief, parent, { kind: Kind.Human, bond: tokens(1_000) });
        await bench.tiers.connect(thief).raiseTier(child, 4);
        swarm.push(child);
      }
      await bench.pool.connect(thief).join(swarm[0]!, SEAT_STAKE);
      for (const member of swarm.slice(1)) {
        await expect(bench.pool.connect(thief).join(member, SEAT_STAKE)).to.be.revertedWithCustomError(
          bench.pool,
          "JurorPool_DomainSeated",
        );
      }
      // Ten times the stake is still one leaf.
      await bench.pool.connect(thief).topUp(swarm[0]!, SEAT_STAKE * 9n);
      expect((await bench.pool.sizes()).jurors).to.equal(10);
    });
    it("should seat one of several leaves that merged into one domain, whatever the draw meets first [ATK-C3]", async () => {
      const bench = await found();
      const [a, b] = bench.jurors as [bigint, bigint];
      const id = await openRound(bench, { seats: 9 });
      const consents = await mergeConsents(bench, [bench.people[0], a], [bench.people[1], b]);
      await bench.forks.connect(bench.people[0]).merge(a, b, consents);
      await mine(6);
      await drawAll(bench, id);
      const { drawn, status } = await bench.panels.roundOf(id);
      expect([drawn, status]).to.deep.equal([8n, BigInt(PanelStatus.NoPanel)]);
      const seated = await Promise.all([...Array(8).keys()].map((seat) => bench.panels.seatOf(id, seat)));
      const ids = seated.map(({ juror }) => juror);
      expect(ids.filter((juror) => juror === a || juror === b).length).to.equal(1);
      expect((await bench.pool.sizes()).jurors).to.equal(8);
    });
  });

  describe("steering the draw", () => {
    it("should draw the same jurors whoever joins after filing, seed known or not [ATK-C3]", async () => {
      const bench = await found();
      const id = await openRound(bench);
      await seatMore(bench, 5);
      await mine(6);
      await seatMore(bench, 5);
      await drawAll(bench, id);
      for (const seat of [0, 1, 2]) expect(bench.jurors).to.include((await chair(bench, id, seat)).juror);
    });
    it("should not be drawn again by waiting, by a second caller or by a second call [ATK-C3]", async () => {
      const bench = await found();
      const id = await openRound(bench, { seats: 8 });
      await mine(6);
      const snapshot = (await ethers.provider.send("evm_snapshot", [])) as string;
      await drawAll(bench, id);
      const first = await Promise.all([...Array(8).keys()].map(async (seat) => (await chair(bench, id, seat)).juror));
      await ethers.provider.send("evm_revert", [snapshot]);
      await mine(200);
      while ((await bench.panels.outcome(id)).status === BigInt(PanelStatus.Waiting)) {
        await bench.panels.connect(bench.people[11]).draw(id);
        await mine(300);
      }
      const again = await Promise.all([...Array(8).keys()].map(async (seat) => (await chair(bench, id, seat)).juror));
      expect(again).to.deep.equal(first);
    });
    it("should keep a member out that spun off from a party [ATK-C3]", async () => {
      const bench = await found();
      const { people, passports, liability, pool } = bench;
      const [founder, sponsor] = [people[9], people[10]];
      const parent = await citizen(bench, founder);
      const guardian = await citizen(bench, sponsor);
      const child = await fork(bench, founder, parent, { kind: Kind.Human, bond: tokens(1_000) });
      const home = await liability.domainOf(child);
      // Stands for a spin-off: the keystone moves it as Forks does, with the tail that follows.
      const unit = await unitOf(bench);
      await liability.connect(unit).spinOff(child, guardian, tokens(300), 180 * DAY, 0);
      expect(await liability.domainOf(child)).to.not.equal(home);
      await pool.seatFounding([child]);
      await time.increase(1);
      const id = await seatRound(bench, { seats: 4, excludedDomains: [home, ...bench.jurors.slice(0, 5)] });
      for (let seat = 0; seat < 4; seat += 1) expect((await chair(bench, id, seat)).juror).to.not.equal(child);
      const other = await seatRound(bench, { seats: 1, excludedDomains: bench.jurors.slice(0, 5) });
      expect((await bench.panels.outcome(other)).status).to.equal(PanelStatus.Sitting);
      expect(await passports.controllerOf(child)).to.equal(founder.address);
    });
  });

  describe("leaks and copies", () => {
    it("should not let a juror hand in another's commitment [ATK-C3]", async () => {
      const bench = await found();
      const id = await seatRound(bench);
      const copied = await commitmentFor(bench, id, 0, 1);
      const [first, second] = [await chair(bench, id, 0), await chair(bench, id, 1)];
      await bench.panels.connect(first.account).commit(id, 0, copied);
      await bench.panels.connect(second.account).commit(id, 1, copied);
      await toReveals(bench, id);
      await bench.panels.reveal(id, 0, 1, saltOf(0));
      await expect(bench.panels.reveal(id, 1, 1, saltOf(0)))
        .to.be.revertedWithCustomError(bench.panels, "Panels_WrongVote")
        .withArgs(id, 1);
    });
    it("should not take a vote of one round, chain or contract for another's [ATK-C3]", async () => {
      const bench = await found();
      const id = await seatRound(bench, { excludedDomains: bench.jurors.slice(0, 6) });
      const { juror, account } = await chair(bench, id, 0);
      const coder = ethers.AbiCoder.defaultAbiCoder();
      const { chainId } = await ethers.provider.getNetwork();
      const at = await bench.panels.getAddress();
      const hash = (round: string, chain: bigint, where: string): string =>
        ethers.keccak256(
          coder.encode(
            ["bytes32", "uint256", "uint256", "uint256", "bytes32", "uint256", "address"],
            [round, 0, juror, 1, saltOf(0), chain, where],
          ),
        );
      expect(await bench.panels.commitmentOf(id, 0, juror, 1, saltOf(0))).to.equal(hash(id, chainId, at));
      await bench.panels.connect(account).commit(id, 0, hash(idOf("another"), chainId, at));
      await toReveals(bench, id);
      await expect(bench.panels.reveal(id, 0, 1, saltOf(0))).to.be.revertedWithCustomError(
        bench.panels,
        "Panels_WrongVote",
      );
    });
    it("should cost a juror that proves its vote to a briber [ATK-C3] [ATK-C4]", async () => {
      const bench = await found();
      const id = await seatRound(bench);
      await commitAll(bench, id, [1, 2, 2]);
      await bench.panels.connect(bench.people[12]).leak(id, 0, 1, saltOf(0));
      await toReveals(bench, id);
      await bench.panels.reveal(id, 1, 2, saltOf(1));
      await bench.panels.reveal(id, 2, 2, saltOf(2));
      await toEnd(bench, id);
      await settleAll(bench, id);
      expect(await stakeOf(bench, id, 0)).to.equal(SEAT_STAKE - PENALTY);
      expect(await stakeOf(bench, id, 2)).to.equal(SEAT_STAKE + PENALTY / 2n);
    });
    it("should gain nothing by leaking the own vote rather than staying away [ATK-C3]", async () => {
      const bench = await found();
      const id = await seatRound(bench, { seats: 5 });
      await commitAll(bench, id, [1, 1, 1, 1, null]);
      const { account } = await chair(bench, id, 3);
      await bench.panels.connect(account).leak(id, 3, 1, saltOf(3));
      await toReveals(bench, id);
      for (const seat of [0, 1, 2]) await bench.panels.reveal(id, seat, 1, saltOf(seat));
      await toEnd(bench, id);
      await settleAll(bench, id);
      expect(await stakeOf(bench, id, 3)).to.equal(await stakeOf(bench, id, 4));
    });
  });

  describe("terms and time", () => {
    it("should not let the charter change a round's stake, penalty or phases [ATK-C1]", async () => {
      const bench = await found();
      const id = await seatRound(bench);
      const before = await bench.panels.roundOf(id);
      await amend(bench, "court.jurorStake" as never, tokens(999));
      await amend(bench, "court.absenceShare" as never, 10_000);
      await bench.pool.refreshTerms();
      expect(await bench.panels.roundOf(id)).to.deep.equal(before);
      await vote(bench, id, [1, 1, null]);
      await settleAll(bench, id);
      expect(await stakeOf(bench, id, 2)).to.equal(SEAT_STAKE - PENALTY);
    });
    it("should not let an emergency eat the time to reveal, nor stop a case for longer than its limit [ATK-C5]", async () => {
      const bench = await found();
      const id = await seatRound(bench);
      await commitAll(bench, id, [1, 1, 1]);
      const { commitsUntil, revealsUntil } = await bench.panels.roundOf(id);
      await time.increaseTo(commitsUntil);
      await bench.cell.connect(bench.breaker).setPosture(Posture.Lockdown, ZERO_HASH);
      await time.increaseTo(revealsUntil + 5n * BigInt(DAY));
      await bench.panels.reveal(id, 0, 1, saltOf(0));
      await time.increaseTo(revealsUntil + 7n * BigInt(DAY));
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.NoQuorum);
    });
  });

  describe("bribed silence and empty pools", () => {
    it("should end a round whose jurors all stay away, pay the court back and cost them [ATK-C9]", async () => {
      const bench = await found();
      const id = await seatRound(bench);
      await toEnd(bench, id);
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.NoQuorum);
      await expect(bench.panels.connect(bench.judge).reclaim(id)).to.changeTokenBalance(
        bench.token,
        bench.judge,
        FEE * 3n,
      );
      await settleAll(bench, id);
      for (const seat of [0, 1, 2]) expect(await stakeOf(bench, id, seat)).to.equal(SEAT_STAKE - PENALTY);
    });
    it("should end a draw among merged leaves in bounded steps, and put out those it meets [ATK-C9]", async () => {
      const bench = await found();
      const swarm = await seatMore(bench, 24);
      // Stands for merges: the keystone joins them as Forks does once both founders have signed.
      const unit = await unitOf(bench);
      for (const { passport } of swarm.slice(1))
        await bench.liability.connect(unit).merge(swarm[0]!.passport, passport);
      for (const [i, juror] of bench.jurors.entries()) {
        if (i >= 2) await bench.pool.connect(bench.people[i]).resign(juror);
      }
      await time.increase(1);
      const before = (await bench.pool.sizes()).jurors;
      const id = await openRound(bench, { seats: 7 });
      await mine(6);
      let calls = 0;
      for (; (await bench.panels.outcome(id)).status === BigInt(PanelStatus.Waiting); calls += 1) {
        await bench.panels.draw(id);
      }
      // Two honest leaves and one of the swarm: no panel of seven, known after a few calls.
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.NoPanel);
      expect(calls).to.be.at.most((64 + 16 * 7) / 32 + 1);
      const { drawn, attempts } = await bench.panels.roundOf(id);
      expect([drawn, attempts]).to.deep.equal([3n, 64n + 16n * 7n]);
      const after = (await bench.pool.sizes()).jurors;
      expect(before - after).to.be.greaterThan(15);
      // The redraw sees a set without them, and the honest are still there.
      await settleAll(bench, id);
      for (const juror of bench.jurors.slice(0, 2)) {
        expect(await bench.pool.unfitnessOf(juror)).to.equal(Unfitness.None);
      }
      await time.increase(1);
      const again = await seatRound(bench, { seats: 3 });
      expect((await bench.panels.outcome(again)).status).to.equal(PanelStatus.Sitting);
    });
    it("should free nobody's stake twice, whoever settles and withdraws in between", async () => {
      const bench = await found();
      const id = await seatRound(bench);
      await vote(bench, id, [1, 1, null]);
      const { juror, account } = await chair(bench, id, 0);
      await bench.panels.settle(id, 0);
      await bench.pool.connect(account).resign(juror);
      await bench.pool.connect(account).withdrawStake(juror, await bench.pool.freeStakeOf(juror));
      const absent = await chair(bench, id, 2);
      await bench.pool.connect(absent.account).resign(absent.juror);
      await expect(bench.pool.connect(absent.account).withdrawStake(absent.juror, 1))
        .to.be.revertedWithCustomError(bench.pool, "JurorPool_NotFree")
        .withArgs(absent.juror, 1, 0);
      await settleAllRest(bench, id);
      // The pool holds exactly what its jurors have.
      let stakes = 0n;
      for (const one of bench.jurors) stakes += (await bench.pool.jurorOf(one)).stake;
      expect(await bench.token.balanceOf(bench.pool)).to.equal(stakes);
    });
  });
});

/** Forks, as the keystone knows it. */
async function unitOf({ forks }: Bench) {
  const unit = await ethers.getImpersonatedSigner(await forks.getAddress());
  await setBalance(unit.address, ethers.parseEther("1"));
  return unit;
}

async function settleAllRest(bench: Bench, id: string): Promise<void> {
  for (const seat of [1, 2]) await bench.panels.settle(id, seat);
}
