import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import type { BaseContract, ParamType } from "ethers";
import { ethers } from "hardhat";

import { Capability, type City, foundCity, Mantle } from "../identity.fixture";

const PASSPORT_DOORS = [
  "register()",
  "register(string)",
  "register(string,(string,bytes)[])",
  "register((address,uint8,uint8,string,uint96,uint256,bytes))",
  "registerWithPermit",
  "sweepFees",
  "refreshTerms",
  "offerControl",
  "cancelOffer",
  "acceptControl",
  "acceptControlAndMerge",
  "releaseBinding",
  "setOperator",
  "removeOperator",
  "pruneOperator",
  "setMetadata",
  "setAgentURI",
  "setAgentWallet",
  "unsetAgentWallet",
  "queueWithdrawal",
  "cancelWithdrawal",
  "completeWithdrawal",
  "closePassport",
];
const CONSENT_DOORS = ["record", "revoke", "revokeWord"];

/** A value of the type, the emptiest there is. */
function empty(type: ParamType): unknown {
  if (type.baseType === "tuple") return (type.components ?? []).map(empty);
  if (type.baseType === "array") {
    const { arrayChildren, arrayLength } = type;
    return arrayChildren && arrayLength ? Array.from({ length: arrayLength }, () => empty(arrayChildren)) : [];
  }
  if (type.type === "string") return "";
  if (type.type === "address") return ethers.ZeroAddress;
  if (type.type.startsWith("bytes")) return type.type === "bytes" ? "0x" : ethers.ZeroHash;
  return 0;
}

async function expectGuarded(city: City, module: BaseContract, doors: readonly string[]): Promise<void> {
  const [alice] = city.people;
  const to = await module.getAddress();
  for (const door of doors) {
    const found = module.interface.getFunction(door);
    if (found === null) throw new Error(`no function ${door}`);
    await city.cell.setFunction(to, [found.selector], Mantle.Court, Capability.Justice);
    const data = module.interface.encodeFunctionData(found, found.inputs.map(empty));
    await expect(alice.sendTransaction({ to, data }), door)
      .to.be.revertedWithCustomError(module, "Guarded_Unauthorized")
      .withArgs(alice.address, found.selector);
  }
}

describe("Passports::guard", () => {
  it("should ask the cell at every door of a user [CELL-1]", async () => {
    const city = await loadFixture(foundCity);
    await expectGuarded(city, city.passports, PASSPORT_DOORS);
    await expectGuarded(city, city.consents, CONSENT_DOORS);
  });

  it("should have no door that this test does not know", async () => {
    const { passports, consents, cell } = await loadFixture(foundCity);
    for (const [module, doors] of [
      [passports, PASSPORT_DOORS],
      [consents, CONSENT_DOORS],
    ] as const) {
      const known = new Set(doors.map((door) => module.interface.getFunction(door as never).selector));
      const to = await module.getAddress();
      const open: string[] = [];
      module.interface.forEachFunction((found) => {
        if (!known.has(found.selector)) open.push(found.selector);
      });
      for (const selector of open) expect((await cell.canCall(to, to, selector)).immediate).to.equal(false);
    }
  });
});
