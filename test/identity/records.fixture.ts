import { impersonateAccount, setBalance } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import type { BaseContract } from "ethers";
import { ethers } from "hardhat";

import type { Constraints, Delegations, Reputation } from "../../typechain-types";
import { Capability, type City, foundCity, Mantle, register } from "./identity.fixture";

/** Who may call what of the three. */
export const RECORD_DOORS = {
  constraints: {
    everybody: ["setSpendLimit", "cancelSpendLoosening", "setArbitrators", "cancelArbitratorsLoosening", "forbidForks"],
    spender: ["spend"],
  },
  delegations: { everybody: ["grant", "grantUnder", "revoke"], spender: ["spend", "settle"] },
  reputation: { everybody: ["refreshTerms"], recorder: ["record"] },
} as const;

export interface Records extends City {
  constraints: Constraints;
  delegations: Delegations;
  reputation: Reputation;
  /** A contract that holds the spenders' and the recorders' mantle, as an escrow does. */
  escrow: HardhatEthersSigner;
  /** Controls `agent`. */
  owner: HardhatEthersSigner;
  /** Controls `other`, of another domain. */
  rival: HardhatEthersSigner;
  stranger: HardhatEthersSigner;
  agent: bigint;
  other: bigint;
}

/** A city with constraints, delegations and reputation, two passports of two domains, and a module that spends and records. */
export async function foundRecords(): Promise<Records> {
  const city = await foundCity();
  const { cell, constitution, constraints, liability, passports, people } = city;
  const shared = { authority: await cell.getAddress(), passports: await passports.getAddress() };
  const charter = { constitution: await constitution.getAddress() };
  const delegations = await ethers.deployContract("Delegations", [
    { ...shared, liability: await liability.getAddress() },
  ]);
  const reputation = await ethers.deployContract("Reputation", [{ ...shared, ...charter }]);

  const open = async (module: BaseContract, names: readonly string[], mantle: bigint, capability: number) => {
    const selectors = names.map((name) => module.interface.getFunction(name)?.selector ?? "");
    await cell.setFunction(await module.getAddress(), selectors, mantle, capability);
  };
  const { everybody, spender } = RECORD_DOORS.constraints;
  await open(constraints, everybody, Mantle.Public, Capability.Justice);
  await open(constraints, spender, Mantle.Spender, Capability.Justice);
  await open(delegations, ["grant", "grantUnder"], Mantle.Public, Capability.IssueIdentity);
  await open(delegations, ["revoke"], Mantle.Public, Capability.Justice);
  await open(delegations, ["spend", "settle"], Mantle.Spender, Capability.Justice);
  await open(reputation, ["refreshTerms"], Mantle.Public, Capability.Justice);
  await open(reputation, ["record"], Mantle.Recorder, Capability.Justice);

  const relay = await ethers.deployContract("RelayMock");
  const address = await relay.getAddress();
  await impersonateAccount(address);
  await setBalance(address, ethers.parseEther("1000"));
  for (const mantle of [Mantle.Spender, Mantle.Recorder]) await cell.grantRole(mantle, address, 0);

  const [owner, rival, stranger] = people;
  const agent = await register(city, owner);
  const other = await register(city, rival);
  const escrow = await ethers.getSigner(address);
  return { ...city, constraints, delegations, reputation, escrow, owner, rival, stranger, agent, other };
}
