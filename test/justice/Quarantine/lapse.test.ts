import { expect } from "chai";
import { ethers } from "hardhat";

import { register } from "../../identity/identity.fixture";
import { bench, idOf, Imposed, impose, sustained, time, tokens } from "../punish.fixture";

describe("Quarantine::lapse", () => {
  it("should refuse an id that was never given", async () => {
    const { quarantines } = await bench();
    await expect(quarantines.lapse(1))
      .to.be.revertedWithCustomError(quarantines, "Quarantine_WrongStatus")
      .withArgs(1, Imposed.None);
  });
  it("should refuse 1 s before its end and serve at it", async () => {
    const city = await bench();
    const id = await impose(city);
    const { endsAt } = await city.quarantines.quarantineOf(id);
    await time.setNextBlockTimestamp(endsAt - 1n);
    await expect(city.quarantines.lapse(id))
      .to.be.revertedWithCustomError(city.quarantines, "Quarantine_StillRuns")
      .withArgs(id, endsAt);
    await time.setNextBlockTimestamp(endsAt);
    await city.quarantines.lapse(id);
  });
  it("should refuse one that was sustained", async () => {
    const city = await bench();
    const { id } = await sustained(city);
    await time.increase(30 * 86_400);
    await expect(city.quarantines.lapse(id))
      .to.be.revertedWithCustomError(city.quarantines, "Quarantine_WrongStatus")
      .withArgs(id, Imposed.Sustained);
  });
  it("should slash the author's own bond once, a tenth to the reporter and the rest to insurance [CON-3]", async () => {
    const city = await bench();
    const { quarantines, liability, sentinelPass, stranger, insurance } = city;
    const id = await impose(city);
    await time.increase(2 * 86_400);
    const insured = await liability.creditOf(insurance.address);
    const tx = quarantines.connect(stranger).lapse(id);
    await expect(tx)
      .to.emit(quarantines, "QuarantineFailed")
      .withArgs(id, sentinelPass, Imposed.Lapsed, tokens(50), stranger.address);
    await expect(tx)
      .to.emit(liability, "BondSlashed")
      .withArgs(
        sentinelPass,
        sentinelPass,
        await quarantines.incidentOf(id),
        false,
        [tokens(50), 0, 0, 0, 0],
        0,
        tokens(5),
        tokens(45),
      );
    expect(await liability.bondOf(sentinelPass)).to.equal(tokens(70));
    expect(await liability.creditOf(stranger.address)).to.equal(tokens(5));
    expect((await liability.creditOf(insurance.address)) - insured).to.equal(tokens(45));
    expect(await quarantines.atStakeOf(sentinelPass)).to.equal(0);
    await expect(quarantines.lapse(id))
      .to.be.revertedWithCustomError(quarantines, "Quarantine_WrongStatus")
      .withArgs(id, Imposed.Lapsed);
  });
  it("should hold to the bond of the day it was imposed, and slash another quarantine apart", async () => {
    const city = await bench();
    const { quarantines, liability, sentinel, sentinelPass, constitution, people } = city;
    const other = await register(city, people[1]);
    const first = await impose(city);
    await constitution.set(idOf("quarantine.bond"), tokens(10));
    await quarantines.connect(sentinel).quarantine(other, sentinelPass, idOf("other"));
    await constitution.set(idOf("quarantine.bond"), tokens(90));
    await time.increase(2 * 86_400);
    await quarantines.lapse(first);
    await quarantines.lapse(first + 1n);
    expect(await liability.bondOf(sentinelPass)).to.equal(tokens(60));
  });
  it("should pay nobody of the author's domain for it [ATK-B5]", async () => {
    const city = await bench();
    const { quarantines, liability, sentinel, sentinelPass } = city;
    const id = await impose(city);
    await time.increase(2 * 86_400);
    await expect(quarantines.connect(sentinel).lapse(id))
      .to.emit(quarantines, "QuarantineFailed")
      .withArgs(id, sentinelPass, Imposed.Lapsed, tokens(50), ethers.ZeroAddress);
    expect(await liability.creditOf(sentinel.address)).to.equal(0);
  });
  it("should keep to a bounty cap below a tenth, and to a tenth below a higher one", async () => {
    for (const [cap, bounty] of [
      [400, tokens(2)],
      [9_000, tokens(5)],
    ] as const) {
      const city = await bench();
      await city.constitution.set(idOf("liability.bountyCap"), cap);
      const id = await impose(city);
      await time.increase(2 * 86_400);
      await city.quarantines.connect(city.stranger).lapse(id);
      expect(await city.liability.creditOf(city.stranger.address)).to.equal(bounty);
    }
  });
  it("should lapse without a slash where no bond was asked", async () => {
    const city = await bench();
    await city.constitution.set(idOf("quarantine.bond"), 0);
    const id = await impose(city);
    await time.increase(2 * 86_400);
    await expect(city.quarantines.lapse(id)).not.to.emit(city.liability, "BondSlashed");
    expect((await city.quarantines.quarantineOf(id)).status).to.equal(Imposed.Lapsed);
  });
  it("should reach no more than 96 bits where a charter asks for more", async () => {
    const city = await bench();
    await city.constitution.set(idOf("quarantine.bond"), 2n ** 100n);
    await expect(city.quarantines.connect(city.sentinel).quarantine(city.offender, city.sentinelPass, idOf("e")))
      .to.be.revertedWithCustomError(city.quarantines, "Quarantine_BondTooSmall")
      .withArgs(city.sentinelPass, 2n ** 96n - 1n, tokens(120));
  });
});
