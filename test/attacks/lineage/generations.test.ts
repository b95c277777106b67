import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  amend,
  DAYS,
  fork,
  foundCity,
  mergeConsents,
  openCase,
  register,
  sanction,
  Sanction,
} from "../../identity/identity.fixture";

const GENERATIONS = 70;

/** One line of forks, deeper than any peer's bound on ancestors (14, 64). */
async function line() {
  const city = await foundCity();
  const [owner] = city.people;
  await amend(city, "identity.births.threshold", 1_000);
  const members = [await register(city, owner)];
  for (let i = 0; i < GENERATIONS; i++) members.push(await fork(city, owner, members[members.length - 1] ?? 0n));
  return { city, owner, members, root: members[0] ?? 0n, leaf: members[members.length - 1] ?? 0n };
}

/** Eight domains merged pair by pair: the deepest tree that merges can build. */
async function tournament() {
  const city = await foundCity();
  let round: [(typeof city.people)[number], bigint][] = [];
  for (const person of city.people.slice(0, 8)) {
    const founder = await register(city, person);
    await fork(city, person, founder);
    round.push([person, founder]);
  }
  const founders = round.map(([, id]) => id);
  while (round.length > 1) {
    const winners: typeof round = [];
    for (let i = 0; i < round.length; i += 2) {
      const [a, b] = [round[i], round[i + 1]];
      if (a === undefined || b === undefined) throw new Error("an odd round");
      await city.forks.connect(a[0]).merge(a[1], b[1], await mergeConsents(city, a, b));
      winners.push((await city.liability.founderOf(a[1])) === a[1] ? a : b);
    }
    round = winners;
  }
  return { city, founders };
}

describe("attacks: generations", () => {
  it("should reach a descendant of the 70th generation by one sanction on the root, and back [ATK-I1] [FORK-1]", async () => {
    const { city, root, leaf } = await loadFixture(line);
    await sanction(city, root, Sanction.Suspension, DAYS(1));
    expect((await city.passports.standing(leaf)).good).to.equal(false);
    const other = await loadFixture(line);
    await sanction(other.city, other.leaf, Sanction.Suspension, DAYS(1));
    for (const member of other.members) {
      expect(await other.city.passports.isInGoodStanding(member)).to.equal(false);
    }
  });

  it("should read the last generation as cheaply as the first [ATK-I1] [ID-6]", async () => {
    const { city, members, leaf } = await loadFixture(line);
    const first = await city.passports.standing.estimateGas(members[1] ?? 0n);
    const last = await city.passports.standing.estimateGas(leaf);
    expect(last).to.equal(first);
    expect(await city.liability.hopsOf(leaf)).to.equal(0);
  });

  it("should reach every member of the deepest tree of merges, at most log2(size) hops away [ATK-I1] [ID-6]", async () => {
    const { city, founders } = await loadFixture(tournament);
    for (const member of founders) expect(await city.liability.hopsOf(member)).to.be.at.most(3);
    const [first, last] = [founders[0] ?? 0n, founders[7] ?? 0n];
    await openCase(city, last);
    await sanction(city, last, Sanction.Exclusion, DAYS(1));
    for (const member of founders) {
      const standing = await city.passports.standing(member);
      expect([standing.good, standing.reserve > 0n]).to.deep.equal([false, true]);
    }
    expect((await city.passports.standing(first)).domain).to.equal((await city.passports.standing(last)).domain);
  });
});
