import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { Capability, childOf, DAYS, fork, foundCity, idOf, Mantle, Posture, register } from "../identity.fixture";

describe("Forks::refreshTerms", () => {
  it("should hold the charter's terms from its deployment on [FORK-2]", async () => {
    const { forks } = await loadFixture(foundCity);
    expect(await forks.birthTerms()).to.deep.equal([3n, BigInt(DAYS(30))]);
  });

  it("should bring an amendment into force when anybody calls, and not before [FORK-2]", async () => {
    const city = await loadFixture(foundCity);
    const { forks, constitution } = city;
    const [alice, bob] = city.people;
    const parent = await register(city, alice);
    await constitution.set(idOf("identity.births.threshold"), 2);
    await constitution.set(idOf("identity.births.period"), DAYS(20));
    await fork(city, alice, parent);
    await fork(city, bob, await register(city, bob));
    expect(await forks.birthTerms()).to.deep.equal([3n, BigInt(DAYS(30))]);

    await expect(forks.connect(bob).refreshTerms())
      .to.emit(forks, "BirthTermsRefreshed")
      .withArgs([2n, BigInt(DAYS(20))]);
    expect(await forks.birthTerms()).to.deep.equal([2n, BigInt(DAYS(20))]);
    const other = await register(city, city.people[2]);
    for (let i = 0; i < 2; ++i) await fork(city, city.people[2], other);
    await expect(forks.connect(city.people[2]).fork(childOf(other, city.people[2].address), []))
      .to.be.revertedWithCustomError(forks, "Forks_BirthConsentRequired")
      .withArgs(other, other);
  });

  it("should take the widest value of every field and refuse one unit more, by name", async () => {
    const { forks, constitution } = await loadFixture(foundCity);
    const reader = await ethers.getContractAt("TermReader", await forks.getAddress());
    for (const name of ["identity.births.threshold", "identity.births.period"]) {
      await constitution.set(idOf(name), 1n << 32n);
      await expect(forks.refreshTerms(), name)
        .to.be.revertedWithCustomError(reader, "TermReader_TooLarge")
        .withArgs(idOf(name), 1n << 32n, 32);
      await constitution.set(idOf(name), (1n << 32n) - 1n);
      await forks.refreshTerms();
    }
    expect(await forks.birthTerms()).to.deep.equal([(1n << 32n) - 1n, (1n << 32n) - 1n]);
  });

  it("should ask the cell, and stay open in a lockdown [CELL-3]", async () => {
    const { forks, cell, breaker, people } = await loadFixture(foundCity);
    const { selector } = forks.interface.getFunction("refreshTerms");
    await cell.setFunction(forks, [selector], Mantle.Court, Capability.Justice);
    await expect(forks.connect(people[0]).refreshTerms())
      .to.be.revertedWithCustomError(forks, "Guarded_Unauthorized")
      .withArgs(people[0].address, selector);
    await cell.setFunction(forks, [selector], Mantle.Public, Capability.Justice);
    await cell.connect(breaker).setPosture(Posture.Lockdown, idOf("evidence"));
    await expect(forks.refreshTerms()).to.emit(forks, "BirthTermsRefreshed");
  });
});
