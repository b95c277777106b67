import { reset, time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import type { ContractTransactionResponse } from "ethers";
import { ethers } from "hardhat";

import {
  Capability,
  childOf,
  type City,
  DAYS,
  fork,
  foundCity,
  idOf,
  Kind,
  Mantle,
  Posture,
  register,
  Sanction,
  tokens,
} from "../../test/identity/identity.fixture";
import { calldata, floorOf, log, type Part, PRICE } from "./floor";
import { PEERS } from "./peers";
import { justiceRows } from "./justice";
import type { Row } from "./report";
import { settlementRows } from "./settlements";

type Sent = Promise<ContractTransactionResponse>;

/** Runs every operation of the foundation once, as a whole transaction from cold state. */
export async function measureRows(progress: (line: string) => void): Promise<Row[]> {
  await reset();
  const city = await foundCity();
  const rows = new Map<string, Row>();

  const put = (operation: string, gas: number, parts: readonly Part[]): void => {
    const peer = PEERS.find((known) => known.operation === operation);
    if (!peer) throw new Error(`No peer is listed for "${operation}": add it to scripts/bench/peers.ts.`);
    const least = floorOf(parts);
    if (least.floor > gas) throw new Error(`${operation} costs ${String(gas)}, below its floor: a part of it is wrong`);
    rows.set(operation, { ...peer, gas, ...least });
    progress(`${operation}: ${gas.toLocaleString("en-US")}`);
  };
  const transaction = async (operation: string, sent: Sent, parts: readonly Part[]): Promise<void> => {
    const response = await sent;
    const receipt = await response.wait();
    if (!receipt) throw new Error(`${operation} was not mined`);
    put(operation, Number(receipt.gasUsed), [["base", PRICE.base], ["calldata", calldata(response)], ...parts]);
  };

  await identityRows(city, transaction);
  await bondRows(city, transaction);
  await readRows(city, put);
  await guardRows(city, put, transaction);
  await settlementRows(transaction);
  await justiceRows(transaction);
  return PEERS.map(({ operation }) => {
    const row = rows.get(operation);
    if (!row) throw new Error(`"${operation}" was not measured.`);
    return row;
  });
}

type Measure = (operation: string, sent: Sent, parts: readonly Part[]) => Promise<void>;
type Put = (operation: string, gas: number, parts: readonly Part[]) => void;

function person(city: City, index: number): HardhatEthersSigner {
  const found = city.people[index];
  if (!found) throw new Error("The bench has too few accounts.");
  return found;
}

function registration(city: City, who: HardhatEthersSigner): Sent {
  return city.passports.connect(who)["register((address,uint8,uint8,string,uint96,uint256,bytes))"]({
    controller: who.address,
    kind: Kind.Agent,
    declaredClass: 0,
    uri: "",
    bond: tokens(100),
    deadline: 0,
    signature: "0x",
  });
}

async function identityRows(city: City, measure: Measure): Promise<void> {
  const { forks } = city;
  await register(city, person(city, 9));
  await measure("register passport, with bond (no URI)", registration(city, person(city, 0)), [
    ["guard", PRICE.guardPublic],
    ["owner, balance and member words", 3 * PRICE.newSlot],
    ["counter and rate word", PRICE.update],
    ["terms word and the payer's credit", 2 * PRICE.coldRead],
    ["Liability", PRICE.coldCall],
    ["token in, measured", PRICE.tokenIn + PRICE.measure],
    [
      "logs: Transfer, Locked, Registered, issued, opened",
      log(4, 0) + log(1, 32) + log(3, 64) + log(4, 128) + log(4, 32),
    ],
  ]);
  const parent = await register(city, person(city, 1));
  const forkParts = (balance: number): Part[] => [
    ["guard", PRICE.guardPublic],
    ["controller, member and domain words of the parent", 3 * PRICE.coldRead],
    ["whether the parent bound itself", PRICE.coldCall + PRICE.coldRead],
    ["owner and member words", 2 * PRICE.newSlot],
    ["balance word", balance],
    ["counter word", PRICE.update],
    ["pool and census words", 2 * PRICE.update],
    ["two terms words and the payer's credit", 3 * PRICE.coldRead],
    ["Passports, Liability", 2 * PRICE.coldCall],
    ["token in, measured", PRICE.tokenIn + PRICE.measure],
    [
      "logs: Transfer, Locked, Registered, issued, opened, deposited, forked",
      log(4, 0) + log(1, 32) + log(3, 64) + log(4, 128) + log(4, 32) + log(4, 64) + log(4, 64),
    ],
  ];
  const child = () => childOf(parent, person(city, 1).address);
  await measure("default fork, with bond: first", forks.connect(person(city, 1)).fork(child(), []), [
    ...forkParts(PRICE.update),
    [
      "a domain of its own: its three words are new, and the parent's member word is written",
      3 * PRICE.newSlot + PRICE.update - 2 * PRICE.update - 2 * PRICE.coldRead,
    ],
    ["number of domains", PRICE.update],
    ["whether the controller's home is still the parent's", PRICE.coldRead],
    ["log: founded", log(3, 0)],
  ]);
  await measure(
    "default fork, with bond: later",
    forks.connect(person(city, 1)).fork(child(), []),
    forkParts(PRICE.update),
  );
}

async function bondRows(city: City, measure: Measure): Promise<void> {
  const { liability, passports, court } = city;
  const owner = person(city, 2);
  const victim = person(city, 3);
  const parent = await register(city, owner);
  const child = await fork(city, owner, parent);
  const order = (incident: string, compensation: bigint) => ({
    offender: child,
    incident: idOf(incident),
    caseId: ethers.ZeroHash,
    compensation,
    penalty: 0n,
    victim: victim.address,
    reporter: ethers.ZeroAddress,
    bounty: 0,
    ruled: true,
    actAt: 1,
    named: [],
  });
  await liability.connect(court).slash(order("earlier", 1n));
  await measure("slash and credit the victim", liability.connect(court).slash(order("a wrong", tokens(10))), [
    ["guard", PRICE.guardMantle],
    ["member, pool and credit words", 3 * PRICE.update],
    ["domain word", PRICE.coldRead],
    ["log", log(4, 9 * 32)],
  ]);
  await measure("claim", liability.connect(victim).withdrawCredit(tokens(4), victim.address), [
    ["guard", PRICE.guardPublic],
    ["credit word", PRICE.update],
    ["token out", PRICE.tokenOut],
    ["log", log(3, 32)],
  ]);
  const sanction = (length: number) =>
    liability.connect(court).sanction(child, idOf("breach"), Sanction.Warning, length);
  const sanctionParts = (incident: number): Part[] => [
    ["guard", PRICE.guardMantle],
    ["member word", PRICE.coldRead],
    ["incident word", incident],
    ["domain word", PRICE.update],
    ["log", log(4, 64)],
  ];
  await measure("sanction that reaches all forks: new incident", sanction(DAYS(1)), sanctionParts(PRICE.newSlot));
  await measure("sanction that reaches all forks: known incident", sanction(DAYS(2)), sanctionParts(PRICE.update));

  const queueParts = (request: number): Part[] => [
    ["guard", PRICE.guardPublic],
    ["controller, member, domain and pool words", 4 * PRICE.coldRead],
    ["terms word", PRICE.coldRead],
    ["Liability", PRICE.coldCall],
    ["request word", request],
    ["log", log(2, 96)],
  ];
  const queue = (amount: bigint) => passports.connect(owner).queueWithdrawal(parent, amount);
  await measure("queue a withdrawal: first", queue(tokens(1)), [
    ...queueParts(PRICE.newSlot),
    ["member word, marked", PRICE.update - PRICE.coldRead],
  ]);
  await measure("queue a withdrawal: later", queue(tokens(2)), queueParts(PRICE.update));
  await time.increase(DAYS(21));
  await measure("complete a withdrawal", passports.connect(owner).completeWithdrawal(parent), [
    ["guard", PRICE.guardPublic],
    ["controller, domain and recovery words", 3 * PRICE.coldRead],
    ["Liability, Recovery", 2 * PRICE.coldCall],
    ["member and pool words", 2 * PRICE.update],
    ["request word, cleared", PRICE.update - 4_800],
    ["token out", PRICE.tokenOut],
    ["log", log(4, 32)],
  ]);
}

async function readRows(city: City, put: Put): Promise<void> {
  const owner = person(city, 4);
  const parent = await register(city, owner);
  const child = await fork(city, owner, parent);
  const probe = await ethers.deployContract("StandingProbe", [city.liability, city.passports]);
  put("good-standing check, added to a call", Number(await probe.goodStandingGas(child)), [
    ["Liability", PRICE.coldCall],
    ["member and domain words", 2 * PRICE.coldRead],
  ]);
  put("full standing, added to a call", Number(await probe.passportGas(child)), [
    ["Passports, Liability", 2 * PRICE.coldCall],
    ["passport, member, domain and pool words", 4 * PRICE.coldRead],
  ]);
}

async function guardRows(city: City, put: Put, measure: Measure): Promise<void> {
  const { cell, admin, breaker } = city;
  const guarded = await ethers.deployContract("GuardedMock", [cell]);
  const selector = (name: "poke" | "pokeOffice") => guarded.interface.getFunction(name).selector;
  await cell.connect(admin).setFunction(guarded, [selector("poke")], Mantle.Public, Capability.SettleSmall);
  await cell.connect(admin).setFunction(guarded, [selector("pokeOffice")], Mantle.Breaker, Capability.SettleSmall);
  let number = 0;
  const gas = async (sent: Sent) => Number((await (await sent).wait())?.gasUsed ?? 0);
  await guarded.connect(breaker).pokeUnguarded(++number);
  const free = await gas(guarded.connect(breaker).pokeUnguarded(++number));
  const open = await gas(guarded.connect(breaker).poke(++number));
  const office = await gas(guarded.connect(breaker).pokeOffice(++number));
  put("guard: public + posture", open - free, [["guard", PRICE.guardPublic]]);
  put("guard: role + term + posture", office - free, [["guard", PRICE.guardMantle]]);
  await measure("raise the posture", cell.connect(breaker).setPosture(Posture.Elevated, idOf("evidence")), [
    ["function, membership and posture's row", 3 * PRICE.coldRead],
    ["posture word", PRICE.update],
    ["log", log(4, 32)],
  ]);
}
