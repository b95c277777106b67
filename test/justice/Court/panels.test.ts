import { loadFixture, mine, setBalance, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import type { Court } from "../../../typechain-types";
import { Capability, foundCity, Kind, Mantle, register, tokens } from "../../identity/identity.fixture";
import {
  commitAll,
  drawAll,
  newcomer,
  openDoors,
  PanelStatus,
  revealAll,
  settleAll,
  toEnd,
  toReveals,
  vote,
} from "../panels.fixture";
import {
  APPEAL_PERIOD,
  Choice,
  COURT_CHARTER,
  courtLibraries,
  FEE,
  idOf,
  NATIVE_FEE,
  openCourt,
  type Order,
  orderAgainst,
  raise,
  Stage,
  STAKE,
  type Trial,
} from "./Court.fixture";

const JURORS = 12;

/** The whole unit, everything real: court, panels, pool and chance find one another by addresses known beforehand. */
async function openUnit() {
  const city = await foundCity(COURT_CHARTER);
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
    bounties: await quiet.getAddress(),
    fallbackArbitrator: await fallback.getAddress(),
    vouchers: ethers.ZeroAddress,
    amnesty: ethers.ZeroAddress,
  };
  await raiseAt("Court", wiring, await courtLibraries());
  const words = await ethers.getContractAt("IBounties", quiet);
  await quiet.setAnswer(words.interface.getFunction("turnedInAt").selector, ethers.toBeHex(0, 32), true);

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
  const trial = { city, court, plaintiff, defendant, claimant, respondent } as unknown as Trial;
  return { bench, trial, court, panels };
}

/** Opens the round of a matter and draws its panel. */
async function seatAndDraw(world: Awaited<ReturnType<typeof openUnit>>, id: string): Promise<string> {
  const { until } = await world.court.matterOf(id);
  if (until > BigInt(await time.latest())) await time.increaseTo(until);
  await world.court.seat(id);
  const { roundId } = await world.court.matterOf(id);
  await mine(6);
  await drawAll(world.bench, roundId);
  return roundId;
}

async function fileCase(world: Awaited<ReturnType<typeof openUnit>>): Promise<{ order: Order; caseId: string }> {
  const order = await orderAgainst(world.trial);
  await world.court.connect(world.trial.plaintiff).file(order, false);
  // The ticket's block comes soon; somebody records its seed while it is known.
  await mine(10);
  const caseId = await world.court.hashOrder(order);
  await world.bench.randomness.record((await world.court.matterOf(caseId)).ticket);
  return { order, caseId };
}

describe("Court: with its panels", () => {
  it("should carry a case from filing to execution, and pay jurors [LAW-1] [LAW-2] [LAW-3]", async () => {
    const world = await loadFixture(openUnit);
    const { court, panels, bench, trial } = world;
    const { order, caseId } = await fileCase(world);
    const roundId = await seatAndDraw(world, caseId);
    expect((await panels.outcome(roundId)).status).to.equal(PanelStatus.Sitting);
    await expect(court.advance(caseId)).to.be.revertedWithCustomError(court, "Court_PanelSits");
    await vote(bench, roundId, [Choice.Claim, Choice.Claim, Choice.None]);
    await court.advance(caseId);
    await time.increase(APPEAL_PERIOD);
    await court.execute(order, 0);
    await court.close(caseId);
    await court.settleCase(caseId);
    await settleAll(bench, roundId);
    expect(await trial.city.liability.creditOf(trial.plaintiff.address)).to.equal(tokens(60));
    expect(await court.creditOf(trial.plaintiff.address)).to.equal(STAKE);
    expect(await bench.token.balanceOf(court)).to.equal(STAKE);
    expect(await bench.token.balanceOf(panels)).to.equal(3n * FEE);
  });

  it("should never seat a party's domain, however often it draws [LAW-2]", async () => {
    const world = await loadFixture(openUnit);
    const { caseId } = await fileCase(world);
    const roundId = await seatAndDraw(world, caseId);
    const parties = [world.trial.claimant, world.trial.respondent];
    for (let seat = 0; seat < 3; ++seat) {
      const { juror } = await world.panels.seatOf(roundId, seat);
      expect(parties).not.to.include(juror);
    }
  });

  it("should draw again with the fees that came back, then refer [LAW-3] [ATK-C9]", async () => {
    const world = await loadFixture(openUnit);
    const { court, bench, trial } = world;
    const { caseId } = await fileCase(world);
    for (const stage of [Stage.Hearing, Stage.Referred]) {
      await mine(10);
      const roundId = await seatAndDraw(world, caseId);
      await commitAll(bench, roundId, [Choice.Claim, null, null]);
      await toReveals(bench, roundId);
      await revealAll(bench, roundId, [Choice.Claim, null, null]);
      await toEnd(bench, roundId);
      await court.advance(caseId);
      expect((await court.matterOf(caseId)).stage).to.equal(stage);
    }
    expect(await court.creditOf(trial.plaintiff.address)).to.equal(3n * FEE);
    expect((await trial.city.liability.standing(trial.respondent)).reserve).to.equal(tokens(100));
    await court.refer(caseId);
  });

  it("should carry a dispute in the chain's coin, to an appeal of seven and its end [LAW-1] [LAW-5]", async () => {
    const world = await loadFixture(openUnit);
    const { court, panels, bench } = world;
    const { arbitrable, disputeId, id } = await raise(world.trial);
    await mine(10);
    await bench.randomness.record((await court.matterOf(id)).ticket);
    const roundId = await seatAndDraw(world, id);
    expect(await ethers.provider.getBalance(panels)).to.equal(3n * NATIVE_FEE);
    await vote(bench, roundId, [1, 1, 2]);
    await court.advance(id);
    await arbitrable.appeal(disputeId, "0x", { value: await court.appealCost(disputeId, "0x") });
    await mine(10);
    await bench.randomness.record((await court.matterOf(id)).ticket);
    const second = await seatAndDraw(world, id);
    await vote(bench, second, [2, 2, 2, 2, 1, 1, 1]);
    await court.advance(id);
    await time.increase(APPEAL_PERIOD);
    await court.executeRuling(disputeId);
    expect(await arbitrable.ruled()).to.equal(2);
    expect(await ethers.provider.getBalance(court)).to.equal(0);
    await settleAll(bench, roundId);
    await settleAll(bench, second);
  });

  it("should take a dispute's fees back in coin when no panel comes together [LAW-3]", async () => {
    const world = await loadFixture(openUnit);
    const { court, panels } = world;
    const { id, arbitrable } = await raise(world.trial);
    for (let i = 0; i < 2; ++i) {
      const { until } = await court.matterOf(id);
      if (until > BigInt(await time.latest())) await time.increaseTo(until);
      await court.seat(id);
      await time.increase(8 * 86_400);
      await court.advance(id);
    }
    expect((await court.matterOf(id)).stage).to.equal(Stage.Referred);
    expect(await court.nativeCreditOf(arbitrable)).to.equal(3n * NATIVE_FEE);
    expect(await ethers.provider.getBalance(panels)).to.equal(0);
  });
});
