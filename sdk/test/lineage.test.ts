import { describe, expect, it } from "vitest";

import { InvalidParameterError, Kind, Lineage, type LineageStep } from "../src/index.js";

const DOMAIN = 2n ** 39n;
const controller = "0x00000000000000000000000000000000000000a1";

const born = (id: bigint, ...parents: bigint[]): LineageStep => ({
  type: "issued",
  id,
  kind: Kind.Agent,
  controller,
  parents,
  blockNumber: id,
});
const alone = (member: bigint): LineageStep => ({ type: "opened", member, domain: member });

/** 1 → 2 → 3, a child 5 of 3 and 4, and 6 that is nobody's. */
const FAMILY: LineageStep[] = [
  born(1n),
  alone(1n),
  born(2n, 1n),
  { type: "founded", domain: DOMAIN, founder: 1n },
  { type: "opened", member: 2n, domain: DOMAIN },
  born(3n, 2n),
  { type: "opened", member: 3n, domain: DOMAIN },
  born(4n),
  alone(4n),
  { type: "merged", into: DOMAIN, from: 4n },
  born(5n, 3n, 4n),
  { type: "opened", member: 5n, domain: DOMAIN },
  born(6n),
  alone(6n),
];

describe("Lineage [FORK-7]", () => {
  it("answers ancestors, nearest first, each once", () => {
    const lineage = new Lineage([...FAMILY, born(7n, 5n, 3n), { type: "opened", member: 7n, domain: DOMAIN }]);
    expect(lineage.ancestors(1n)).toEqual([]);
    expect(lineage.ancestors(3n)).toEqual([2n, 1n]);
    expect(lineage.ancestors(7n)).toEqual([5n, 3n, 4n, 2n, 1n]);
  });

  it("answers descendants, nearest first, each once", () => {
    const lineage = new Lineage(FAMILY);
    expect(lineage.descendants(1n)).toEqual([2n, 3n, 5n]);
    expect(lineage.descendants(4n)).toEqual([5n]);
    expect(lineage.descendants(6n)).toEqual([]);
  });

  it("answers the members of a domain, whoever is asked", () => {
    const lineage = new Lineage(FAMILY);
    expect(lineage.members(5n)).toEqual([1n, 2n, 3n, 4n, 5n]);
    expect(lineage.members(DOMAIN)).toEqual([1n, 2n, 3n, 4n, 5n]);
    expect(lineage.members(6n)).toEqual([6n]);
    expect(lineage.domainOf(4n)).toBe(DOMAIN);
    expect(lineage.domainOf(6n)).toBe(6n);
  });

  it("follows domains that merged, in any number of steps", () => {
    const other = DOMAIN + 1n;
    const third = DOMAIN + 2n;
    const lineage = new Lineage([
      ...FAMILY,
      { type: "founded", domain: other, founder: 6n },
      { type: "merged", into: other, from: DOMAIN },
      born(8n),
      { type: "founded", domain: third, founder: 8n },
      { type: "merged", into: third, from: other },
    ]);
    expect(lineage.domainOf(3n)).toBe(third);
    expect(lineage.members(DOMAIN)).toEqual([1n, 2n, 3n, 4n, 5n, 6n, 8n]);
  });

  it("lets a spin-off and a discharge leave, and keeps the others together", () => {
    const lineage = new Lineage(FAMILY);
    lineage.extend([{ type: "spunOff", member: 2n }], 90n);
    lineage.extend([{ type: "discharged", member: 3n, domain: DOMAIN + 9n }], 99n);
    expect(lineage.domainOf(2n)).toBe(2n);
    expect(lineage.domainOf(3n)).toBe(DOMAIN + 9n);
    expect(lineage.members(1n)).toEqual([1n, 4n, 5n]);
    expect(lineage.descendants(1n)).toEqual([2n, 3n, 5n]);
    expect(lineage.toBlock).toBe(99n);
  });

  it("keeps a closed passport in its domain and marks it", () => {
    const lineage = new Lineage([...FAMILY, { type: "closed", member: 2n }]);
    expect(lineage.passports.get(2n)?.closed).toBe(true);
    expect(lineage.members(1n)).toContain(2n);
  });

  it("reaches a hundred thousand generations without recursion", () => {
    const steps: LineageStep[] = [born(1n)];
    for (let id = 2n; id <= 100_000n; id += 1n) steps.push(born(id, id - 1n));
    const lineage = new Lineage(steps);
    expect(lineage.ancestors(100_000n)).toHaveLength(99_999);
    expect(lineage.descendants(1n)).toHaveLength(99_999);
  });

  it("refuses a passport that was never issued", () => {
    const lineage = new Lineage(FAMILY);
    expect(() => lineage.ancestors(99n)).toThrow(InvalidParameterError);
    expect(() => lineage.domainOf(99n)).toThrow("no such passport");
  });
});
