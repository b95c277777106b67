import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { time } from "@nomicfoundation/hardhat-network-helpers";
import type { BytesLike } from "ethers";
import { ethers } from "hardhat";

import { bondOf, CHARTER, type City, DAYS, domainOf, foundCity, Kind, register, Scope } from "../identity.fixture";

export const TAIL = CHARTER["liability.tail"];
export const RECOVERY_DELAY = CHARTER["identity.recoveryDelay"];
export const UNBONDING = CHARTER["liability.unbondingTime"];
export const FEE = CHARTER["identity.fee"];
export const OFFER_STANDS = DAYS(30);
export const AGENT_BOND = bondOf(Kind.Agent);
export const REGISTER = "register((address,uint8,uint8,string,uint96,uint256,bytes))";
export const WALLET_KEY = "agentWallet";

/** A city with the passports of two people in two domains. */
export async function twoPassports() {
  const city = await foundCity();
  const [alice, bob, carol, dave, erin] = city.people;
  const a = await register(city, alice);
  const b = await register(city, bob);
  return { city, alice, bob, carol, dave, erin, a, b, passports: city.passports };
}

// ------------------------------------------------------------------ registrations

export interface Asked {
  controller: string;
  kind: number;
  declaredClass: number;
  uri: string;
  bond: bigint;
  deadline: number;
  signature: BytesLike;
}

export function asked(controller: string, changes: Partial<Asked> = {}): Asked {
  const kind = changes.kind ?? Kind.Agent;
  return {
    controller,
    kind,
    declaredClass: 0,
    uri: "",
    bond: bondOf(kind),
    deadline: 0,
    signature: "0x",
    ...changes,
  };
}

const REGISTRATION = {
  Registration: [
    { name: "controller", type: "address" },
    { name: "kind", type: "uint8" },
    { name: "declaredClass", type: "uint8" },
    { name: "parentA", type: "uint256" },
    { name: "parentB", type: "uint256" },
    { name: "uriHash", type: "bytes32" },
    { name: "payer", type: "address" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
};

/** What `signer` signs so that `payer` can register a passport for `params.controller`. */
export async function signRegistration(
  city: City,
  signer: HardhatEthersSigner,
  payer: string,
  params: Asked,
  parents: [bigint, bigint] = [0n, 0n],
): Promise<Asked> {
  const signature = await signer.signTypedData(await domainOf(city.passports), REGISTRATION, {
    controller: params.controller,
    kind: params.kind,
    declaredClass: params.declaredClass,
    parentA: parents[0],
    parentB: parents[1],
    uriHash: ethers.id(params.uri),
    payer,
    nonce: await city.passports.nonceOf(params.controller),
    deadline: params.deadline,
  });
  return { ...params, signature };
}

// ------------------------------------------------------------------ operators and wallets

export interface OperatorTerms {
  scopes?: number;
  expiry?: number;
  deadline?: number;
  nonce?: bigint;
  controlEpoch?: bigint;
}

const OPERATOR_AGREEMENT = {
  OperatorAgreement: [
    { name: "passport", type: "uint256" },
    { name: "operator", type: "address" },
    { name: "scopes", type: "uint16" },
    { name: "expiry", type: "uint48" },
    { name: "controlEpoch", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
};

/** Terms for an operator, signed by it (or, for a contract, by `signer`). */
export async function agreement(
  city: City,
  id: bigint,
  signer: HardhatEthersSigner,
  terms: OperatorTerms = {},
  operator: string = signer.address,
) {
  const now = await time.latest();
  const { scopes = Scope.All, expiry = now + DAYS(30), deadline = now + DAYS(1) } = terms;
  const nonce = terms.nonce ?? (await city.passports.nonceOf(operator));
  const controlEpoch = terms.controlEpoch ?? (await city.passports.controlEpochOf(id));
  const signature = await signer.signTypedData(await domainOf(city.passports), OPERATOR_AGREEMENT, {
    passport: id,
    operator,
    scopes,
    expiry,
    controlEpoch,
    nonce,
    deadline,
  });
  return { id, operator, scopes, expiry, deadline, signature };
}

export async function setOperator(
  city: City,
  controller: HardhatEthersSigner,
  id: bigint,
  operator: HardhatEthersSigner,
  terms: OperatorTerms = {},
) {
  const params = await agreement(city, id, operator, terms);
  return city.passports.connect(controller).setOperator(params);
}

const AGENT_WALLET_SET = {
  AgentWalletSet: [
    { name: "agentId", type: "uint256" },
    { name: "newWallet", type: "address" },
    { name: "owner", type: "address" },
    { name: "deadline", type: "uint256" },
  ],
};

/** A wallet's agreement to serve a passport. */
export async function walletSignature(
  city: City,
  id: bigint,
  owner: string,
  signer: HardhatEthersSigner,
  deadline: number,
  newWallet: string = signer.address,
): Promise<string> {
  return signer.signTypedData(await domainOf(city.passports), AGENT_WALLET_SET, {
    agentId: id,
    newWallet,
    owner,
    deadline,
  });
}

export async function setWallet(
  city: City,
  owner: HardhatEthersSigner,
  id: bigint,
  wallet: HardhatEthersSigner,
): Promise<void> {
  const deadline = (await time.latest()) + 200;
  const signature = await walletSignature(city, id, owner.address, wallet, deadline);
  await city.passports.connect(owner).setAgentWallet(id, wallet.address, deadline, signature);
}

// ------------------------------------------------------------------ control and exit

/** Offers, waits and accepts. */
export async function giveControl(
  city: City,
  from: HardhatEthersSigner,
  id: bigint,
  to: HardhatEthersSigner,
): Promise<void> {
  await city.passports.connect(from).offerControl(id, to.address);
  await time.increase(RECOVERY_DELAY);
  await city.passports.connect(to).acceptControl(id);
}

/** Takes the whole bond out and closes. */
export async function leave(city: City, controller: HardhatEthersSigner, id: bigint): Promise<void> {
  const bond = await city.liability.bondOf(id);
  if (bond > 0n) {
    await city.passports.connect(controller).queueWithdrawal(id, bond);
    await time.increase(UNBONDING);
    await city.passports.connect(controller).completeWithdrawal(id);
  }
  await city.passports.connect(controller).closePassport(id);
}
