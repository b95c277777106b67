import { anyValue } from "@nomicfoundation/hardhat-chai-matchers/withArgs";
import { loadFixture, mine, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { CHARTER, Kind, mergeConsents, register, sanction, Sanction, tokens } from "../../identity/identity.fixture";
import { signedChild, sponsorSignature } from "../../identity/Forks/Forks.fixture";
import {
  type Bench,
  citizen,
  COMMITS,
  drawAll,
  DRAW_PERIOD,
  foundBench,
  JURORS,
  openRound,
  PanelStatus,
  REVEALS,
  SEAT_STAKE,
  seatMore,
  seatRound,
  settleAll,
  vote,
} from "../panels.fixture";

const jurorsOf = async ({ panels }: Bench, roundId: string): Promise<bigint[]> => {
  const { drawn } = await panels.roundOf(roundId);
  const ids: bigint[] = [];
  for (let seat = 0n; seat < drawn; seat += 1n) ids.push((await panels.seatOf(roundId, seat)).juror);
  return ids;
};

describe("Panels: draw", () => {
  const found = () => loadFixture(foundBench);

  describe("when it cannot be drawn", () => {
    it("should refuse a round that was never opened", async () => {
      const { panels } = await found();
      const id = `0x${"11".repeat(32)}`;
      await expect(panels.draw(id))
        .to.be.revertedWithCustomError(panels, "Panels_WrongStatus")
        .withArgs(id, PanelStatus.None);
    });
    it("should refuse while the seed is not known [LAW-2]", async () => {
      const bench = await found();
      const id = await openRound(bench);
      const { ticket } = await bench.panels.roundOf(id);
      await expect(bench.panels.draw(id))
        .to.be.revertedWithCustomError(bench.panels, "Panels_SeedUnknown")
        .withArgs(id, ticket);
    });
    it("should refuse a panel that is complete", async () => {
      const bench = await found();
      const id = await seatRound(bench);
      await expect(bench.panels.draw(id))
        .to.be.revertedWithCustomError(bench.panels, "Panels_WrongStatus")
        .withArgs(id, PanelStatus.Sitting);
    });
    it("should refuse from the end of the time for the draw on, which is no panel by itself [LAW-1]", async () => {
      const bench = await found();
      const id = await openRound(bench);
      const { drawBy } = await bench.panels.roundOf(id);
      await time.increaseTo(drawBy - 1n);
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.Waiting);
      await time.increaseTo(drawBy);
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.NoPanel);
      await expect(bench.panels.draw(id))
        .to.be.revertedWithCustomError(bench.panels, "Panels_WrongStatus")
        .withArgs(id, PanelStatus.NoPanel);
      expect(DRAW_PERIOD).to.equal(7 * 86_400);
    });
  });

  describe("given the seed is known", () => {
    it("should seat as many jurors of different domains, lock their stakes and begin [LAW-2]", async () => {
      const bench = await found();
      const id = await openRound(bench, { seats: 5 });
      await mine(6);
      const drawnAt = (await time.latest()) + 1;
      await expect(bench.panels.draw(id))
        .to.emit(bench.panels, "PanelSeated")
        .withArgs(id, anyValue, anyValue, drawnAt, drawnAt + COMMITS, drawnAt + COMMITS + REVEALS);
      const ids = await jurorsOf(bench, id);
      expect(new Set(ids).size).to.equal(5);
      for (const juror of ids) {
        expect(bench.jurors).to.include(juror);
        expect((await bench.pool.jurorOf(juror)).locked).to.equal(SEAT_STAKE);
      }
      expect(await bench.panels.outcome(id)).to.deep.equal([BigInt(PanelStatus.Sitting), 0n]);
      expect((await bench.panels.seatOf(id, 4)).domain).to.equal(ids[4]);
      expect((await bench.panels.seatOf(id, 5)).juror).to.equal(0);
    });
    it("should draw by the seed alone, whoever calls and whenever [ATK-C3]", async () => {
      const bench = await found();
      const id = await openRound(bench);
      await mine(6);
      const { ticket, frozenAt } = await bench.panels.roundOf(id);
      const seed = await bench.randomness.seedOf(ticket);
      await mine(100);
      await bench.panels.connect(bench.people[12]).draw(id);

      const { keccak256, AbiCoder } = (await import("ethers")).ethers;
      const coder = AbiCoder.defaultAbiCoder();
      const entropy = keccak256(coder.encode(["bytes32", "bytes32"], [seed, id]));
      const expected: bigint[] = [];
      for (let attempt = 0n; expected.length < 3; attempt += 1n) {
        const word = BigInt(keccak256(coder.encode(["bytes32", "uint256"], [entropy, attempt])));
        const juror = await bench.pool.jurorBefore(frozenAt, word % BigInt(JURORS));
        if (!expected.includes(juror)) expected.push(juror);
      }
      expect(await jurorsOf(bench, id)).to.deep.equal(expected);
    });
    it("should begin commits when evidence ends, where that is later", async () => {
      const bench = await found();
      const evidenceEnds = (await time.latest()) + 5_000;
      const id = await seatRound(bench, { evidenceEnds });
      const round = await bench.panels.roundOf(id);
      expect([round.commitsFrom, round.commitsUntil]).to.deep.equal([
        BigInt(evidenceEnds),
        BigInt(evidenceEnds + COMMITS),
      ]);
    });
    it("should seat nobody of a party's domain [LAW-2]", async () => {
      const bench = await found();
      const id = await seatRound(bench, { seats: 3, excludedDomains: bench.jurors.slice(0, 6) });
      expect((await jurorsOf(bench, id)).sort()).to.deep.equal(bench.jurors.slice(6));
    });
    it("should seat nobody of a domain that a party's has merged into since [ATK-C3]", async () => {
      const bench = await found();
      const [, , , , , , , , , party] = bench.people;
      const member = await register(bench, party, { kind: Kind.Human });
      const id = await openRound(bench, { seats: 3, excludedDomains: [member, ...bench.jurors.slice(4)] });
      const founder: [typeof party, bigint] = [bench.people[0], bench.jurors[0]!];
      const consents = await mergeConsents(bench, founder, [party, member]);
      await bench.forks.connect(bench.people[0]).merge(bench.jurors[0]!, member, consents);
      await mine(6);
      await drawAll(bench, id);
      expect((await jurorsOf(bench, id)).sort()).to.deep.equal(bench.jurors.slice(1, 4));
    });
    it("should not see who joined after the court froze the set, nor in the same second [LAW-2]", async () => {
      const bench = await found();
      await seatMore(bench, 30);
      const joined = await time.latest();
      const id = await seatRound(bench, { seats: 9, frozenAt: joined });
      expect((await jurorsOf(bench, id)).sort()).to.deep.equal(bench.jurors);
    });
    it("should pass over who left, is sanctioned or busy by then", async () => {
      const bench = await found();
      const id = await openRound(bench, { seats: 3 });
      const other = await openRound(bench, { seats: 3, excludedDomains: bench.jurors.slice(0, 6) });
      await mine(6);
      await drawAll(bench, other);
      await bench.pool.connect(bench.people[0]).resign(bench.jurors[0]!);
      await sanction(bench, bench.jurors[1]!, Sanction.Suspension, 86_400);
      await drawAll(bench, id);
      for (const juror of await jurorsOf(bench, id)) expect(bench.jurors.slice(2, 6)).to.include(juror);
    });
  });

  describe("when a juror was spun off", () => {
    /** A leaf of a domain left it; a member that stayed took its place. Nobody else is in the set. */
    const spunOff = async () => {
      const bench = await foundBench();
      const { people, pool, forks } = bench;
      const [owner, applicant, patron] = [people[9], people[10], people[11]];
      const sponsor = await citizen(bench, patron);
      const founder = await register(bench, owner);
      await forks.connect(owner).fork(await signedChild(bench, applicant, owner, [founder, 0n]), []);
      const leaver = await bench.passports.lastId();
      const domain = await bench.liability.domainOf(founder);
      for (const [i, juror] of bench.jurors.entries()) await pool.connect(people[i]).resign(juror);
      await pool.seatFounding([leaver]);
      const terms = {
        passport: leaver,
        sponsor,
        cover: tokens(30),
        royalty: 0,
        tail: CHARTER["identity.spinoff.tail"],
        deadline: (await time.latest()) + 3_600,
      };
      await forks.connect(applicant).requestSpinOff(terms, await sponsorSignature(bench, patron, terms));
      await time.increase(CHARTER["identity.spinoff.notice"]);
      await forks.connect(applicant).completeSpinOff(leaver, []);
      return { bench, founder, leaver, domain };
    };
    it("should leave its place to a member that stayed, and keep its own [LAW-2]", async () => {
      const { bench, founder, leaver, domain } = await loadFixture(spunOff);
      expect(await bench.pool.leafOf(domain)).to.equal(leaver);
      await bench.pool.seatFounding([founder]);
      expect(await bench.pool.leafOf(domain)).to.equal(founder);
      await time.increaseTo((await bench.liability.departureOf(leaver)).tailEnds);
      const id = await seatRound(bench, { seats: 2 });
      expect(await jurorsOf(bench, id)).to.have.members([founder, leaver]);
      expect(await bench.pool.leafOf(domain)).to.equal(founder);
      expect(await bench.pool.leafOf(await bench.liability.domainOf(leaver))).to.equal(leaver);
    });
    it("should take its leaf along where nobody took its place", async () => {
      const { bench, leaver, domain } = await loadFixture(spunOff);
      const id = await seatRound(bench, { seats: 1 });
      expect(await jurorsOf(bench, id)).to.deep.equal([leaver]);
      expect(await bench.pool.leafOf(domain)).to.equal(0);
    });
    it("should not judge the domain that it left before its tail is over [LAW-2] [FORK-5]", async () => {
      const { bench, leaver, domain } = await loadFixture(spunOff);
      const barred = await seatRound(bench, { seats: 1, excludedDomains: [domain] });
      expect((await bench.panels.outcome(barred)).status).to.equal(PanelStatus.NoPanel);
      await time.increaseTo((await bench.liability.departureOf(leaver)).tailEnds);
      const id = await seatRound(bench, { seats: 1, excludedDomains: [domain] });
      expect(await jurorsOf(bench, id)).to.deep.equal([leaver]);
    });
  });

  describe("when jurors are few", () => {
    it("should find no panel at once where the set is smaller than it [LAW-3]", async () => {
      const bench = await found();
      const id = await openRound(bench, { seats: JURORS + 1 });
      await mine(6);
      await expect(bench.panels.draw(id)).to.emit(bench.panels, "PanelNotFound").withArgs(id, anyValue, 32);
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.NoPanel);
    });
    it("should find no panel where nobody was in the set", async () => {
      const bench = await found();
      const id = await openRound(bench, { frozenAt: 0 });
      await mine(6);
      await expect(bench.panels.draw(id)).to.emit(bench.panels, "PanelNotFound").withArgs(id, 0, 32);
    });
    it("should go on where it stopped, with the seed that it began with, and end after 64 leaves and 16 a seat [ATK-C9]", async () => {
      const bench = await found();
      const never = await openRound(bench, { seats: 4, excludedDomains: bench.jurors.slice(0, 6) });
      await mine(6);
      await bench.panels.draw(never);
      expect((await bench.panels.roundOf(never)).attempts).to.equal(32);
      const first = await jurorsOf(bench, never);
      await mine(300); // the chain forgets the seed
      for (const attempts of [64, 96]) {
        await bench.panels.draw(never);
        expect((await bench.panels.roundOf(never)).attempts).to.equal(attempts);
      }
      await expect(bench.panels.draw(never))
        .to.emit(bench.panels, "PanelNotFound")
        .withArgs(never, anyValue, 64 + 16 * 4);
      expect((await jurorsOf(bench, never)).slice(0, first.length)).to.deep.equal(first);
      expect((await bench.panels.outcome(never)).status).to.equal(PanelStatus.NoPanel);
    });
    it("should wait for who is busy, from the first leaf on, and sit once they are free [ATK-C9]", async () => {
      const bench = await found();
      const excludedDomains = bench.jurors.slice(0, 6);
      const spam = await openRound(bench, { seats: 2, excludedDomains });
      const id = await openRound(bench, { seats: 3, excludedDomains });
      await mine(6);
      await drawAll(bench, spam);
      for (const attempts of [32, 64, 96]) {
        await bench.panels.draw(id);
        expect((await bench.panels.roundOf(id)).attempts).to.equal(attempts);
      }
      await expect(bench.panels.draw(id)).to.emit(bench.panels, "JurorsBusy").withArgs(id, 1);
      const { status, attempts, drawn } = await bench.panels.roundOf(id);
      expect([status, attempts, drawn]).to.deep.equal([BigInt(PanelStatus.Waiting), 0n, 1n]);

      await vote(bench, spam, [1, 1]);
      await settleAll(bench, spam);
      await drawAll(bench, id);
      expect((await jurorsOf(bench, id)).sort()).to.deep.equal(bench.jurors.slice(6));
    });
    it("should find no panel where they stay busy until the time for the draw is over [ATK-C9]", async () => {
      const bench = await found();
      const excludedDomains = bench.jurors.slice(0, 6);
      const spam = await openRound(bench, { seats: 3, excludedDomains });
      const id = await openRound(bench, { seats: 3, excludedDomains });
      await mine(6);
      await drawAll(bench, spam);
      for (let call = 0; call < 8; call += 1) await bench.panels.draw(id);
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.Waiting);
      await time.increase(DRAW_PERIOD);
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.NoPanel);
    });
    it("should fill a panel of 62 over several calls", async () => {
      const bench = await found();
      await seatMore(bench, 91);
      await time.increase(10);
      const id = await openRound(bench, { seats: 62, halves: true, frozenAt: await time.latest() });
      await mine(6);
      await bench.panels.draw(id);
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.Waiting);
      await drawAll(bench, id);
      expect((await bench.panels.outcome(id)).status).to.equal(PanelStatus.Sitting);
      expect(new Set(await jurorsOf(bench, id)).size).to.equal(62);
    });
  });
});
