import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { time } from "@nomicfoundation/hardhat-network-helpers";
import type { ContractTransactionResponse } from "ethers";
import { ethers } from "hardhat";

import type { InterimCourt, TestToken } from "../../../typechain-types";
import type { LegStruct } from "../../../typechain-types/contracts/justice/InterimCourt";
import {
  ascending,
  DAY,
  idOf,
  INSURANCE,
  JUSTICE,
  legs,
  type Order,
  orderOf,
  PARAMETERS,
  PUBLIC,
  sign,
} from "../../justice/InterimCourt/InterimCourt.fixture";

export const COURT = 6;
export const SETTLE_SMALL = 0;
export const EXIT = 14;
export const UNBONDING = 21 * DAY;
export const LONGEST_CASE = 60 * DAY;
export const UNIT = 10n ** 18n;

const EVERYBODYS = [
  "deposit",
  "prepay",
  "prepayWithPermit",
  "withdrawCredit",
  "collectClaim",
  "relayClaim",
  "assignClaim",
  "compress",
  "releaseCover",
] as const;
const COURTS = ["slash", "sanction", "lift", "reserve", "release", "resolveQuarantine"] as const;

/** The keystone as it stands in a cell: a real cell, constitution, court and books. The unit's other parts are one account. */
export async function deployOver(tokenName: string, tokenArguments: unknown[] = []) {
  const accounts = await ethers.getSigners();
  const [deployer, unit, payer, victim, reporter, attacker] = accounts as [
    HardhatEthersSigner,
    HardhatEthersSigner,
    HardhatEthersSigner,
    HardhatEthersSigner,
    HardhatEthersSigner,
    HardhatEthersSigner,
  ];
  const cell = await ethers.deployContract("Cell", [deployer]);
  const wide = { min: 0n, max: 2n ** 248n - 1n, class: 0 };
  const constitution = await ethers.deployContract("Constitution", [
    cell,
    idOf("charter"),
    [
      { key: PARAMETERS.delay, value: DAY, ...wide },
      { key: PARAMETERS.longestCase, value: LONGEST_CASE, ...wide },
      { key: PARAMETERS.unbondingTime, value: UNBONDING, ...wide },
      { key: PARAMETERS.insurance, value: BigInt(INSURANCE), ...wide },
    ],
  ]);
  const token = (await ethers.deployContract(tokenName, tokenArguments)) as unknown as TestToken;

  const libraries: Record<string, string> = {};
  for (const name of ["Cases", "Claims", "Departures"])
    libraries[name] = await (await ethers.deployContract(name)).getAddress();
  const wiring = {
    authority: await cell.getAddress(),
    constitution: await constitution.getAddress(),
    asset: await token.getAddress(),
    passports: unit.address,
    forks: unit.address,
  };
  const liability = await ethers.deployContract("Liability", [wiring], { libraries });

  const identity = await ethers.deployContract("ModuleMock");
  const signers = ascending(Array.from({ length: 3 }, (_, i) => new ethers.Wallet(idOf(`judge ${String(i)}`))));
  const court: InterimCourt = await ethers.deployContract("InterimCourt", [
    {
      authority: await cell.getAddress(),
      constitution: await constitution.getAddress(),
      liability: await liability.getAddress(),
      passports: await identity.getAddress(),
      forks: await identity.getAddress(),
      recovery: await identity.getAddress(),
      signers: signers.map(({ address }) => address),
      threshold: 2,
    },
  ]);
  const selectorsOf = (names: readonly string[]): string[] =>
    names.map((name) => liability.interface.getFunction(name as "slash").selector);
  await cell.setFunction(liability, selectorsOf(EVERYBODYS), PUBLIC, SETTLE_SMALL);
  await cell.setFunction(liability, selectorsOf(COURTS), COURT, JUSTICE);
  await cell.grantRole(COURT, court, 0);
  const doors = ["file", "annul", "execute", "close"].map(
    (name) => court.interface.getFunction(name as "file").selector,
  );
  await cell.setFunction(court, doors, PUBLIC, JUSTICE);

  for (const account of [payer, victim, attacker]) {
    await token.mint(account, 1_000_000n * UNIT);
    await token.connect(account).approve(liability, ethers.MaxUint256);
  }

  const open = (id: bigint, bond: bigint, from = payer): Promise<ContractTransactionResponse> =>
    liability.connect(unit).open(id, from, bond, 0n);
  const join = (id: bigint, beside: bigint, bond: bigint, from = payer): Promise<ContractTransactionResponse> =>
    liability.connect(unit).join(id, beside, from, bond, 0n);

  /** An order signed and filed. The claim is what the slashes ask for unless told otherwise. */
  const file = async (respondent: bigint, orderLegs: LegStruct[], changes: Partial<Order> = {}): Promise<Order> => {
    const order = await orderOf(orderLegs, { respondent, claim: 2n ** 96n - 1n, ...changes });
    await court.file(order, await sign(court, order, signers.slice(0, 2)));
    return order;
  };
  /** Runs every leg of orders whose notice is over, in the sequence given, and closes them. */
  const carryOut = async (...orders: Order[]): Promise<void> => {
    for (const order of orders) {
      for (const leg of order.legs.keys()) await court.execute(order, leg);
      await court.close(await court.hashOrder(order));
    }
  };
  /** Files, waits out the notice and carries out. */
  const judge = async (respondent: bigint, orderLegs: LegStruct[], changes: Partial<Order> = {}): Promise<void> => {
    const order = await file(respondent, orderLegs, changes);
    await time.increase(DAY);
    await carryOut(order);
  };
  /** A slash for a loss of the victim; nobody reported it. */
  const loss = (compensation: bigint, terms: Parameters<typeof legs.slash>[0] = {}): LegStruct =>
    legs.slash({ compensation, penalty: 0n, victim: victim.address, reporter: ethers.ZeroAddress, ...terms });
  const fine = (penalty: bigint, terms: Parameters<typeof legs.slash>[0] = {}): LegStruct =>
    legs.slash({ compensation: 0n, penalty, victim: victim.address, reporter: ethers.ZeroAddress, ...terms });
  const creditOf = (account: string | HardhatEthersSigner): Promise<bigint> => liability.creditOf(account);

  return {
    cell,
    constitution,
    token,
    liability,
    court,
    identity,
    signers,
    deployer,
    unit,
    payer,
    victim,
    reporter,
    attacker,
    open,
    join,
    file,
    carryOut,
    judge,
    loss,
    fine,
    creditOf,
  };
}

export async function deployBonds() {
  return deployOver("TestToken", ["Unit of account", "UNIT"]);
}
