import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { ZERO_HASH } from "../identity.fixture";
import { addressesOf, agree, DELAY, guarded, setGuardians, unguarded, WINDOW } from "./Recovery.fixture";

describe("Recovery::activateGuardians", () => {
  it("should refuse when no change waits", async () => {
    const { recovery, passport } = await loadFixture(unguarded);
    await expect(recovery.activateGuardians(passport, [], 0))
      .to.be.revertedWithCustomError(recovery, "Recovery_NoGuardianChange")
      .withArgs(passport);
  });

  it("should refuse another set than the one that waits", async () => {
    const { recovery, owner, passport, guardians } = await loadFixture(unguarded);
    const set = addressesOf(guardians);
    await recovery.connect(owner).proposeGuardians(passport, set, 2);
    await time.increase(DELAY);
    const { digest } = await recovery.guardianChangeOf(passport);
    await expect(recovery.activateGuardians(passport, set, 1))
      .to.be.revertedWithCustomError(recovery, "Recovery_WrongGuardianSet")
      .withArgs(passport, digest, (other: string) => other !== digest);
  });

  it("should refuse 1 s before its time and serve at its time [ID-4]", async () => {
    const { recovery, owner, passport, stranger, guardians } = await loadFixture(unguarded);
    const set = addressesOf(guardians);
    await recovery.connect(owner).proposeGuardians(passport, set, 2);
    const { readyAt } = await recovery.guardianChangeOf(passport);
    await time.setNextBlockTimestamp(readyAt - 1n);
    await expect(recovery.connect(stranger).activateGuardians(passport, set, 2))
      .to.be.revertedWithCustomError(recovery, "Recovery_NotReady")
      .withArgs(passport, readyAt);
    await time.setNextBlockTimestamp(readyAt);
    await expect(recovery.connect(stranger).activateGuardians(passport, set, 2))
      .to.emit(recovery, "GuardiansChanged")
      .withArgs(passport, set, 2, 1);
  });

  it("should put the set in force and clear the change", async () => {
    const { recovery, passport, guardians } = await loadFixture(guarded);
    const set = await recovery.guardiansOf(passport);
    expect(set.guardians).to.deep.equal(addressesOf(guardians));
    expect(set.threshold).to.equal(2);
    expect(set.version).to.equal(1);
    expect((await recovery.guardianChangeOf(passport)).digest).to.equal(ZERO_HASH);
  });

  it("should replace a longer set by a shorter one", async () => {
    const home = await loadFixture(guarded);
    await setGuardians(home, home.guardians.slice(1, 2), 1);
    const set = await home.recovery.guardiansOf(home.passport);
    expect(set.guardians).to.deep.equal(addressesOf(home.guardians.slice(1, 2)));
    expect(set.version).to.equal(2);
  });

  it("should refuse while a rotation is pending [ID-4]", async () => {
    const home = await loadFixture(guarded);
    const { recovery, owner, passport } = home;
    await recovery.connect(owner).proposeGuardians(passport, [], 0);
    await agree(home);
    const { readyAt } = await recovery.rotationOf(passport);
    await time.increase(DELAY);
    await expect(recovery.activateGuardians(passport, [], 0))
      .to.be.revertedWithCustomError(recovery, "Recovery_Frozen")
      .withArgs(passport, readyAt + BigInt(WINDOW));
  });

  it("should refuse for one delay after a rotation ended, to the second [ATK-I14]", async () => {
    const home = await loadFixture(guarded);
    const { recovery, owner, passport } = home;
    await recovery.connect(owner).proposeGuardians(passport, [], 0);
    await agree(home);
    await time.increase(DELAY);
    await recovery.connect(owner).refuseRecovery(passport);
    const until = (await time.latest()) + DELAY;
    await time.setNextBlockTimestamp(until - 1);
    await expect(recovery.activateGuardians(passport, [], 0))
      .to.be.revertedWithCustomError(recovery, "Recovery_Frozen")
      .withArgs(passport, until);
    await time.setNextBlockTimestamp(until);
    await recovery.activateGuardians(passport, [], 0);
  });

  it("should refuse a set that a former controller named [ATK-I6]", async () => {
    const { passports, recovery, owner, other, passport, guardians } = await loadFixture(unguarded);
    const set = addressesOf(guardians);
    await passports.connect(owner).offerControl(passport, other.address);
    await time.increase(DELAY);
    await recovery.connect(owner).proposeGuardians(passport, set, 2);
    await passports.connect(other).acceptControl(passport);
    await time.increase(DELAY);
    expect((await recovery.guardianChangeOf(passport)).digest).to.equal(ZERO_HASH);
    await expect(recovery.activateGuardians(passport, set, 2))
      .to.be.revertedWithCustomError(recovery, "Recovery_NoGuardianChange")
      .withArgs(passport);
  });
});
