import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { Capability, Mantle } from "../../identity/identity.fixture";
import {
  legs as interimLegs,
  type Order as InterimOrder,
  sign,
  signAnnulment,
} from "../InterimCourt/InterimCourt.fixture";
import { ascending, Choice, DAY, idOf, openTrial, orderAgainst, ruled, tokens } from "./Court.fixture";

/** A founded cell in which signers judge, and a court of jurors that waits. */
async function interimCity() {
  const trial = await openTrial();
  const { city, court } = trial;
  const { cell } = city;
  const signers = ascending(Array.from({ length: 3 }, (_, i) => new ethers.Wallet(idOf(`interim ${String(i)}`))));
  const interim = await ethers.deployContract("InterimCourt", [
    { ...trial.wiring, signers: signers.map(({ address }) => address), threshold: 2 } as never,
  ]);
  const doors = (["file", "annul", "execute", "close"] as const).map(
    (name) => interim.interface.getFunction(name).selector,
  );
  await cell.setFunction(interim, doors, Mantle.Public, Capability.Justice);
  await cell.grantRole(Mantle.Court, interim, 0);
  await cell.revokeRole(Mantle.Court, court);
  await cell.revokeRole(Mantle.Court, city.court.address);

  const timelock = await ethers.deployContract("FoundersTimelock", [cell, DAY]);
  await cell.setFunction(
    timelock,
    [timelock.interface.getFunction("scheduleBatch").selector],
    Mantle.Founder,
    Capability.Amend,
  );
  await cell.grantRole(Mantle.Founder, trial.keeper.address, 0);
  await cell.grantRole(Mantle.Admin, timelock, 0);
  await cell.found(timelock);

  const quorum = signers.slice(0, 2);
  const file = async (changes: object = {}): Promise<{ order: InterimOrder; hash: string }> => {
    const order = await orderAgainst(trial, {
      legs: [interimLegs.slash({ compensation: tokens(10), penalty: 0n, victim: trial.plaintiff.address })],
      ...changes,
    });
    await interim.file(order, await sign(interim, order, quorum));
    return { order, hash: await interim.hashOrder(order) };
  };
  const grant = cell.interface.encodeFunctionData("grantRole", [Mantle.Court, await court.getAddress(), 0]);
  const revoke = cell.interface.encodeFunctionData("revokeRole", [Mantle.Court, await interim.getAddress()]);
  const target = await cell.getAddress();
  const batch: [string[], number[], string[], string, string] = [
    [target, target],
    [0, 0],
    [grant, revoke],
    ethers.ZeroHash,
    ethers.ZeroHash,
  ];
  const propose = () => timelock.connect(trial.keeper).scheduleBatch(...batch, DAY);
  const carryOut = () => timelock.connect(trial.stranger).executeBatch(...batch);
  return { trial, interim, quorum, file, propose, carryOut, timelock };
}

describe("Court: take-over from the interim court", () => {
  it("should come through the timelock's path alone, with nothing else changed [ENF-1]", async () => {
    const { trial, interim, file, propose, carryOut } = await loadFixture(interimCity);
    const { cell, liability } = trial.city;
    const { order, hash } = await file();
    await expect(cell.grantRole(Mantle.Court, trial.court, 0)).to.be.revertedWithCustomError(
      cell,
      "AccessManagerUnauthorizedAccount",
    );
    const early = await orderAgainst(trial);
    await expect(trial.court.connect(trial.plaintiff).file(early, false)).to.be.revertedWithCustomError(
      liability,
      "Guarded_Unauthorized",
    );

    await propose();
    await expect(carryOut()).to.be.reverted;
    await time.increase(DAY);
    // The notice of the timelock is as long as that of an order: what was filed is finished meanwhile.
    await interim.execute(order, 0);
    await interim.close(hash);
    await carryOut();
    expect((await cell.hasRole(Mantle.Court, trial.court))[0]).to.equal(true);
    expect((await cell.hasRole(Mantle.Court, interim))[0]).to.equal(false);
    expect(await liability.creditOf(trial.plaintiff.address)).to.equal(tokens(10));

    const later = await orderAgainst(trial);
    const caseId = await ruled(trial, later, Choice.Claim);
    await trial.court.execute(later, 0);
    await trial.court.close(caseId);
    expect((await liability.standing(trial.respondent)).reserve).to.equal(0);
  });

  it("should leave no reserve behind where open orders were annulled before [ENF-1]", async () => {
    const { trial, interim, quorum, file, propose, carryOut } = await loadFixture(interimCity);
    await propose();
    await time.increase(DAY);
    const { order, hash } = await file();
    await interim.annul(hash, await signAnnulment(interim, hash, quorum));
    await carryOut();
    expect((await trial.city.liability.standing(trial.respondent)).reserve).to.equal(0);
    await expect(interim.execute(order, 0)).to.be.revertedWithCustomError(interim, "Orders_NotFiled");
  });

  it("should leave the signers nothing to judge with [ENF-1]", async () => {
    const { trial, interim, file, propose, carryOut } = await loadFixture(interimCity);
    const { order } = await file();
    await propose();
    await time.increase(2 * DAY);
    await carryOut();
    await expect(interim.execute(order, 0))
      .to.be.revertedWithCustomError(trial.city.liability, "Guarded_Unauthorized")
      .withArgs(await interim.getAddress(), trial.city.liability.interface.getFunction("slash").selector);
    await expect(file()).to.be.revertedWithCustomError(trial.city.liability, "Guarded_Unauthorized");
  });
});
