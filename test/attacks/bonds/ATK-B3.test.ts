import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import type { LegStruct } from "../../../typechain-types/contracts/justice/InterimCourt";
import { DAY, idOf, INSURANCE, type Order } from "../../justice/InterimCourt/InterimCourt.fixture";
import { deployBonds } from "./bonds.fixture";

type Terms = [offender: bigint, incident: string, leg: LegStruct];

const permutations = <T>(list: T[]): T[][] =>
  list.length < 2
    ? [list]
    : list.flatMap((head, i) =>
        permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [head, ...rest]),
      );

/** What a set of orders costs a domain of three in all, carried out in each sequence. */
async function totals(orders: (fixture: Awaited<ReturnType<typeof deployBonds>>) => Terms[]) {
  const fixture = await loadFixture(deployBonds);
  const count = orders(fixture).length;
  const results: { taken: bigint; victim: bigint; insurance: bigint; owed: bigint }[] = [];
  for (const sequence of permutations([...Array(count).keys()])) {
    const { liability, victim, file, carryOut, open, join, creditOf } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    await join(2n, 1n, 3_000n);
    await join(3n, 1n, 6_000n);
    const domain = await liability.domainOf(1n);
    const before = (await liability.domain(domain)).assets;
    const filed: Order[] = [];
    for (const [offender, incident, leg] of orders(fixture))
      filed.push(await file(offender, [leg], { incident: idOf(incident) }));
    await time.increase(DAY);
    await carryOut(...sequence.map((i) => filed[i]!));
    const after = await liability.domain(domain);
    results.push({
      taken: before - after.assets,
      victim: await creditOf(victim),
      insurance: await creditOf(INSURANCE),
      owed: after.debt,
    });
  }
  return results;
}

const spread = (values: bigint[]): bigint =>
  values.reduce((a, b) => (a > b ? a : b)) - values.reduce((a, b) => (a < b ? a : b));

describe("Attack: let the order of slashes decide what is lost", () => {
  it("should take the same in any sequence of slashes of one domain [ATK-B3, ENF-1b]", async () => {
    const results = await totals(({ loss, fine }) => [
      [1n, "a", loss(1_701n)],
      [2n, "b", fine(777n)],
      [3n, "c", loss(123n)],
      [1n, "d", fine(2_500n)],
    ]);
    expect(results).to.have.length(24);
    expect(spread(results.map(({ taken }) => taken))).to.be.at.most(4n);
    expect(spread(results.map(({ victim, insurance }) => victim + insurance))).to.be.at.most(4n);
  });

  it("should take the same where together they ask for more than there is [ATK-B3, ENF-1b]", async () => {
    const results = await totals(({ loss }) => [
      [1n, "a", loss(4_001n)],
      [2n, "b", loss(5_002n)],
      [3n, "c", loss(6_003n)],
    ]);
    expect(spread(results.map(({ taken }) => taken))).to.equal(0n);
    expect(results[0]!.taken).to.equal(10_000n);
    expect(spread(results.map(({ owed }) => owed))).to.be.at.most(3n);
    expect(results[0]!.owed).to.equal(5_006n);
  });

  it("should take the worst penalty of one incident in any sequence [ATK-B3, ATK-B6, ENF-1b]", async () => {
    const results = await totals(({ fine }) => [
      [1n, "a", fine(500n)],
      [1n, "a", fine(2_000n)],
      [1n, "a", fine(1_200n)],
    ]);
    expect(results.map(({ taken }) => taken)).to.deep.equal(Array(6).fill(2_000n));
  });

  it("should add compensations of one incident in any sequence [ATK-B3, ENF-1b]", async () => {
    const results = await totals(({ loss }) => [
      [1n, "a", loss(900n)],
      [1n, "a", loss(1_100n)],
      [1n, "a", loss(40n)],
    ]);
    expect(results.map(({ victim }) => victim)).to.deep.equal(Array(6).fill(2_040n));
  });
});
