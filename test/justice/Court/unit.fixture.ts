import { mine, setBalance, time } from "@nomicfoundation/hardhat-network-helpers";
import { ethers } from "hardhat";

import type { Court } from "../../../typechain-types";
import { Capability, foundCity, Kind, Mantle, register } from "../../identity/identity.fixture";
import { drawAll, newcomer, openDoors } from "../panels.fixture";
import {
  COURT_CHARTER,
  courtLibraries,
  DAY,
  idOf,
  openCourt,
  type Order,
  orderAgainst,
  standAmnesty,
  type Trial,
} from "./Court.fixture";

const JURORS = 12;

export type Unit = Awaited<ReturnType<typeof openUnit>>;

/** The whole unit, everything real: court, panels, pool and chance find one another by addresses known beforehand. */
export async function openUnit() {
  const city = await foundCity({ ...COURT_CHARTER, "bounties.epochCap": 2_000, "insurance.epoch": 30 * DAY });
  const { factory, admin, cell } = city;
  const at = async (name: string): Promise<string> => factory.addressOf(admin.address, idOf(name));
  const [courtAt, panelsAt, poolAt] = [await at("Court"), await at("Panels"), await at("JurorPool")];
  const shared = {
    authority: await cell.getAddress(),
    constitution: await city.constitution.getAddress(),
    liability: await city.liability.getAddress(),
    passports: await city.passports.getAddress(),
  };
  const randomness = await ethers.deployContract("BlockhashRandomness");
  const quiet = await ethers.deployContract("ModuleMock");
  const bounties = await ethers.deployContract("Bounties", [shared]);
  const amnesty = await standAmnesty(city);
  const signer = new ethers.Wallet(idOf("fallback"));
  const fallback = await ethers.deployContract("FallbackArbitrator", [
    { authority: shared.authority, signers: [signer.address], threshold: 1 },
  ]);
  const door = fallback.interface.getFunction("createDispute").selector;
  await cell.setFunction(fallback, [door], Mantle.Public, Capability.Justice);
  const raiseAt = async (name: string, wiring: object, libraries = {}): Promise<void> => {
    const { data } = await (await ethers.getContractFactory(name, { libraries })).getDeployTransaction(wiring);
    await factory.deploy(idOf(name), data);
  };
  const chance = await randomness.getAddress();
  await raiseAt("JurorPool", { ...shared, panels: panelsAt });
  await raiseAt("Panels", { ...shared, court: courtAt, pool: poolAt, randomness: chance });
  const wiring = {
    ...shared,
    forks: await city.forks.getAddress(),
    recovery: await city.recovery.getAddress(),
    reputation: await quiet.getAddress(),
    panels: panelsAt,
    randomness: chance,
    insurance: await quiet.getAddress(),
    bounties: await bounties.getAddress(),
    fallbackArbitrator: await fallback.getAddress(),
    vouchers: ethers.ZeroAddress,
    amnesty: await amnesty.getAddress(),
  };
  await raiseAt("Court", wiring, await courtLibraries());

  const court: Court = await ethers.getContractAt("Court", courtAt);
  const panels = await ethers.getContractAt("Panels", panelsAt);
  const pool = await ethers.getContractAt("JurorPool", poolAt);
  await openCourt(city, court);
  await openDoors(city, pool, panels);

  const [plaintiff, defendant] = city.people;
  const claimant = await register(city, plaintiff);
  const respondent = await register(city, defendant);
  for (const person of [plaintiff, defendant]) await city.token.connect(person).approve(court, ethers.MaxUint256);
  const jurors: bigint[] = [];
  for (let i = 0; i < JURORS; ++i) {
    const controller = await newcomer({ ...city, pool });
    jurors.push(await register(city, controller, { kind: Kind.Human }));
  }
  await pool.seatFounding(jurors);
  await setBalance(admin.address, ethers.parseEther("1000"));
  const bench = { ...city, panels, pool, randomness, judge: admin, jurors };
  const trial = { city, court, amnesty, plaintiff, defendant, claimant, respondent } as unknown as Trial;
  return { bench, trial, court, panels };
}

/** Opens the round of a matter and draws its panel. */
export async function seatAndDraw(world: Unit, id: string): Promise<string> {
  const { until } = await world.court.matterOf(id);
  if (until > BigInt(await time.latest())) await time.increaseTo(until);
  await world.court.seat(id);
  const { roundId } = await world.court.matterOf(id);
  await mine(6);
  await drawAll(world.bench, roundId);
  return roundId;
}

export async function fileCase(world: Unit): Promise<{ order: Order; caseId: string }> {
  const order = await orderAgainst(world.trial);
  await world.court.connect(world.trial.plaintiff).file(order, false);
  // The ticket's block comes soon; somebody records its seed while it is known.
  await mine(10);
  const caseId = await world.court.hashOrder(order);
  await world.bench.randomness.record((await world.court.matterOf(caseId)).ticket);
  return { order, caseId };
}
