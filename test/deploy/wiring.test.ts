import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";
import { Interface } from "ethers";
import hre from "hardhat";

import { WIRINGS } from "../../scripts/charter/vocabulary";
import { MODULES, type Module } from "../../scripts/deploy/modules";
import { WIRING } from "../../scripts/deploy/wiring";
import { filesUnder } from "../../scripts/lib/files";
import { ROOT } from "../../scripts/lib/run";

const DOMAINS: Record<string, Module[]> = {
  cell: ["constitution", "timelock"],
  liability: ["liability"],
  identity: ["passports", "consents", "forks", "recovery", "tiers", "constraints", "delegations", "reputation"],
  justice: [
    "interimCourt",
    "jurors",
    "panels",
    "fallbackArbitrator",
    "court",
    "quarantine",
    "strictLiability",
    "audits",
    "insurance",
    "bounties",
    "amnesty",
  ],
  market: ["escrow"],
};

async function interfaceOf(module: Module): Promise<Interface> {
  return new Interface((await hre.artifacts.readArtifact(MODULES[module])).abi);
}

/** Names of functions with the modifier `restricted` in the sources of a domain. */
function guardedIn(domain: string): Set<string> {
  const names = new Set<string>();
  for (const file of filesUnder(`contracts/${domain}`, ".sol")) {
    // An alternative that a cell may be wired to instead of the adapter that is founded.
    if (file.endsWith("VrfRandomness.sol")) continue;
    const code = readFileSync(join(ROOT, file), "utf8").replace(/\/\/.*$/gm, "");
    for (const [, name, head = ""] of code.matchAll(/function (\w+)(\([^{;]*)\{/g)) {
      if (/\brestricted\b/.test(head)) names.add(name ?? "");
    }
  }
  return names;
}

const nameOf = (entry: string): string => entry.split("(")[0] ?? entry;

describe("wiring", () => {
  it("should name every function that a source guards, and no other [CELL-1]", () => {
    for (const [domain, modules] of Object.entries(DOMAINS)) {
      const wired = WIRING.filter(({ module }) => modules.includes(module)).flatMap(({ functions }) =>
        functions.map(nameOf),
      );
      expect([...new Set(wired)].sort(), domain).to.deep.equal([...guardedIn(domain)].sort());
    }
  });

  it("should name each overload of a guarded function", async () => {
    for (const module of new Set(WIRING.map((door) => door.module))) {
      const abi = await interfaceOf(module);
      const wired = WIRING.filter((door) => door.module === module).flatMap(({ functions }) => functions);
      const selectors = wired.map((name) => abi.getFunction(name)?.selector);
      abi.forEachFunction((fragment) => {
        if (wired.some((name) => nameOf(name) === fragment.name))
          expect(selectors, fragment.format()).to.include(fragment.selector);
      });
    }
  });

  it("should name no function twice", () => {
    const all = WIRING.flatMap(({ module, functions }) => functions.map((name) => `${module}.${name}`));
    expect(new Set(all).size).to.equal(all.length);
  });

  it("should leave exit, justice and recovery to capabilities that no posture denies [CELL-5]", () => {
    const capabilityOf = (module: Module, name: string) =>
      WIRING.find((door) => door.module === module && door.functions.includes(name))?.capability;
    for (const name of ["queueWithdrawal", "completeWithdrawal", "closePassport"])
      expect(capabilityOf("passports", name)).to.equal("exit");
    for (const name of ["withdrawCredit", "collectClaim"]) expect(capabilityOf("liability", name)).to.equal("exit");
    for (const name of ["file", "annul", "execute", "close"])
      expect(capabilityOf("interimCourt", name)).to.equal("justice");
    for (const name of ["deposit", "slash", "reserve"]) expect(capabilityOf("liability", name)).to.equal("justice");
    for (const name of ["approveRecovery", "refuseRecovery", "acceptRecovery"])
      expect(capabilityOf("recovery", name)).to.equal("recover");
    expect(capabilityOf("timelock", "scheduleRecovery")).to.equal("recover");
  });

  it("should give the court what judges and the public nothing that does", () => {
    const judging = [
      ...[
        "slash",
        "sanction",
        "lift",
        "reserve",
        "release",
        "quarantine",
        "resolveQuarantine",
        "holdBond",
        "freeBond",
      ].map((name) => `liability.${name}`),
      "forks.discharge",
      "recovery.cancelRecovery",
      "recovery.transferControl",
      "insurance.compensate",
      "bounties.award",
    ];
    const wired = WIRING.filter(({ mantle }) => mantle === WIRINGS.court);
    expect(wired.flatMap(({ module, functions }) => functions.map((name) => `${module}.${name}`)).sort()).to.deep.equal(
      judging.sort(),
    );
  });
});
