import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { BOND_BITS, CONSTITUTION, FEE_BITS } from "../../scripts/charter/parameters";
import { readUnit } from "../../scripts/charter/units";
import { ROOT } from "../../scripts/lib/run";
import { mistakesOf, withLine } from "./charter.fixture";

const sol = (path: string): string => readFileSync(join(ROOT, "contracts", path), "utf8");

describe("parseCharter::constitution", () => {
  const given = (text: string): string[] => mistakesOf(withLine("constitution: {}", `constitution: { ${text} }`));

  it("should refuse a longest case that is over before the slow lane with two appeals and an emergency is [LAW-1] [ENF-2]", () => {
    const lane = "court.slowPeriod: 10 days, court.appealPeriod: 4 days, insurance.exitDelay: 60 days";
    expect(given(`liability.longestCase: 45 days, ${lane}`)).to.deep.equal([]);
    const below = 45 * 86_400 - 1;
    expect(given(`liability.longestCase: ${String(below)} seconds, ${lane}`)).to.deep.equal([
      `constitution["liability.longestCase"].value: ${String(below)} seconds is over before a case of the slow lane may be; allowed: at least 45 days, which is three of court.slowPeriod, two of court.appealPeriod and 7 days of emergency`,
    ]);
  });

  it("should refuse audits that end when a bond may be out already [ENF-8] [ENF-2]", () => {
    const rest = "audits.answerPeriod: 2 days, liability.unbondingTime: { value: 20 days, min: 10 days }";
    expect(given(`audits.epoch: ${String(6 * 86_400 - 1)} seconds, ${rest}`)).to.deep.equal([]);
    expect(given(`audits.epoch: 6 days, ${rest}`)).to.deep.equal([
      'constitution["audits.epoch"].value: 6 days lets a bond out before the audit of its time is over; allowed: less than liability.unbondingTime, 20 days, for three of it and audits.answerPeriod, 2 days',
    ]);
  });

  it("should refuse an insurer that underwriters leave before a claim is ruled [ENF-7]", () => {
    expect(given("insurance.exitDelay: 60 days")).to.deep.equal([]);
    expect(given("insurance.exitDelay: 59 days")).to.deep.equal([
      'constitution["insurance.exitDelay"].value: 59 days lets underwriters out before a claim on them is ruled; allowed: at least liability.longestCase, 60 days',
    ]);
  });

  it("should refuse an insurer that pays more in an emergency than outside one [LAW-7]", () => {
    expect(given("insurance.incidentCap: 10, insurance.emergencyCap: 10")).to.deep.equal([]);
    expect(given("insurance.incidentCap: 10, insurance.emergencyCap: 10.000001")).to.deep.equal([
      'constitution["insurance.emergencyCap"].value: 10.000001 is more than is paid for an incident outside one; allowed: at most insurance.incidentCap, 10',
    ]);
  });

  it("should refuse what the words do not hold in which modules keep it, and know their widths", () => {
    const bond = "309485009821345068724.781055";
    expect(mistakesOf(withLine("  device: 5", `  device: { value: 5, min: 1, max: ${bond} }`))).to.deep.equal([]);
    expect(
      mistakesOf(withLine("  device: 5", "  device: { value: 5, min: 1, max: 309485009821345068724.781056 }")),
    ).to.deep.equal([`bonds.device.max: 309485009821345068724.781056 is too much; allowed: at most ${bond}`]);
    expect(
      mistakesOf(withLine("  fee: 0.5", "  fee: { value: 1, min: 0, max: 1208925819614629174.706176 }")),
    ).to.deep.equal([
      "bonds.fee.max: 1208925819614629174.706176 is too much; allowed: at most 1208925819614629174.706175",
    ]);
    expect(given("identity.sponsor.capacity: { value: 10, max: 65536 }")).to.deep.equal([
      'constitution["identity.sponsor.capacity"].max: 65536 is too much; allowed: at most 65535',
    ]);
    expect(given("identity.registration.period: { value: 1 day, max: 181 days }")).to.deep.equal([
      'constitution["identity.registration.period"].max: 181 days is too much; allowed: at most 180 days',
    ]);

    const readers = [
      "identity/libraries/IdentityTerms.sol",
      "identity/Forks.sol",
      "liability/libraries/Departures.sol",
    ].map(sol);
    const widths = new Map<string, bigint>();
    for (const [, key = "", bits = ""] of readers.join("").matchAll(/\.read\((?:PARAM_)?(\w+), (\d+)\)/g)) {
      widths.set(key, BigInt(bits));
    }
    const names = new Map(
      [...sol("cell/types/Parameters.sol").matchAll(/PARAM_(\w+) = keccak256\("([^"]+)"\)/g)].map(
        ([, key = "", name = ""]) => [key, name],
      ),
    );
    for (const [key, bits] of widths) {
      const rule = CONSTITUTION[names.get(key) ?? ""];
      if (rule === undefined) continue;
      expect((readUnit(rule.most, rule.unit, 0) ?? 0n) >> bits, key).to.equal(0n);
    }
    expect(widths.get("IDENTITY_FEE")).to.equal(FEE_BITS);
    // `key` stands for the four kinds' bonds, and after them for the tiers', which have the width of every amount.
    expect(readers[0]).to.include(`read(key, ${String(BOND_BITS)})`);
    expect(readers[0]).to.include("read(key, 96)");
    expect([...widths.keys()]).to.include.members(["IDENTITY_SPONSOR_CAPACITY", "LIABILITY_LONGEST_CASE"]);
  });
});
