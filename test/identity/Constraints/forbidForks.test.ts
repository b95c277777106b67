import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAY, DAYS } from "../identity.fixture";
import { giveControl } from "../Passports/Passports.fixture";
import { foundRecords } from "../records.fixture";

async function locked() {
  const city = await foundRecords();
  const until = (await time.latest()) + 30 * DAY;
  await city.constraints.connect(city.owner).forbidForks(city.agent, until);
  return { ...city, until };
}

describe("Constraints::forbidForks", () => {
  it("should refuse whoever does not control the passport", async () => {
    const { constraints, agent, rival, until } = await loadFixture(locked);
    await expect(constraints.connect(rival).forbidForks(agent, until + 1))
      .to.be.revertedWithCustomError(constraints, "Constraints_NotController")
      .withArgs(agent, rival.address);
  });

  it("should show nothing where nothing was forbidden", async () => {
    const { constraints, other } = await loadFixture(locked);
    expect(await constraints.forksFrom(other)).to.equal(0);
  });

  it("should forbid at once and say so [CON-2]", async () => {
    const { constraints, other, rival } = await loadFixture(locked);
    const until = (await time.latest()) + DAY;
    await expect(constraints.connect(rival).forbidForks(other, until))
      .to.emit(constraints, "ForksForbidden")
      .withArgs(other, until);
    expect(await constraints.forksFrom(other)).to.equal(until);
  });

  it("should move the moment away and never nearer [CON-2]", async () => {
    const { constraints, agent, owner, until } = await loadFixture(locked);
    for (const moment of [until - 1, until]) {
      await expect(constraints.connect(owner).forbidForks(agent, moment))
        .to.be.revertedWithCustomError(constraints, "Constraints_LockNotLater")
        .withArgs(agent, moment, until);
    }
    await constraints.connect(owner).forbidForks(agent, until + 1);
    expect(await constraints.forksFrom(agent)).to.equal(until + 1);
  });

  it("should refuse a moment that is not ahead", async () => {
    const { constraints, other, rival } = await loadFixture(locked);
    const present = (await time.latest()) + 10;
    await time.setNextBlockTimestamp(present);
    await expect(constraints.connect(rival).forbidForks(other, present))
      .to.be.revertedWithCustomError(constraints, "Constraints_LockNotLater")
      .withArgs(other, present, 0);
    await time.setNextBlockTimestamp(present + 1);
    await constraints.connect(rival).forbidForks(other, present + 2);
  });

  it("should refuse more than two years, to the second", async () => {
    const { constraints, other, rival } = await loadFixture(locked);
    expect(await constraints.LONGEST_FORK_LOCK()).to.equal(DAYS(730));
    const present = (await time.latest()) + 10;
    const latest = present + DAYS(730);
    await time.setNextBlockTimestamp(present);
    await expect(constraints.connect(rival).forbidForks(other, latest + 1))
      .to.be.revertedWithCustomError(constraints, "Constraints_LockTooLong")
      .withArgs(other, latest + 1, latest);
    await time.setNextBlockTimestamp(present + 1);
    await constraints.connect(rival).forbidForks(other, latest + 1);
  });

  it("should outlast a change of control, and leave what else was promised [CON-2]", async () => {
    const city = await loadFixture(locked);
    const { constraints, agent, owner, stranger, until } = city;
    await constraints.connect(owner).setArbitrators(agent, [owner.address]);
    await giveControl(city, owner, agent, stranger);
    expect(await constraints.forksFrom(agent)).to.equal(until);
    expect(await constraints.accepts(agent, stranger.address)).to.equal(false);
    await constraints.connect(stranger).forbidForks(agent, until + DAY);
    expect(await constraints.accepts(agent, stranger.address)).to.equal(false);
  });
});
