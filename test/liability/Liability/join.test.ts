import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { BOND, family, FIRST_DOMAIN, joinBeside, liabilityWorld, openAlone, ripen, slash } from "./Liability.fixture";

describe("Liability::join", () => {
  describe("when the caller or the neighbour is wrong", () => {
    it("should refuse a caller outside the unit", async () => {
      const { liability, stranger, payer } = await loadFixture(liabilityWorld);
      await expect(liability.connect(stranger).join(2, 1, payer, BOND, 0))
        .to.be.revertedWithCustomError(liability, "Liability_NotUnit")
        .withArgs(stranger.address);
    });

    it("should refuse a neighbour that was never opened", async () => {
      const { liability, forks, payer } = await loadFixture(liabilityWorld);
      await expect(liability.connect(forks).join(2, 9, payer, BOND, 0))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
        .withArgs(9);
    });

    it("should refuse a domain that was never founded", async () => {
      const { liability, forks, payer } = await loadFixture(liabilityWorld);
      await expect(liability.connect(forks).join(2, FIRST_DOMAIN, payer, BOND, 0))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownDomain")
        .withArgs(FIRST_DOMAIN);
    });

    it("should refuse an id that is taken", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n, 2n]);
      await expect(world.liability.connect(world.forks).join(2, 1, world.payer, BOND, 0))
        .to.be.revertedWithCustomError(world.liability, "Liability_BadMemberId")
        .withArgs(2);
    });
  });

  describe("given the neighbour is alone", () => {
    it("should found a domain with an id of its own", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, forks, payer } = world;
      await openAlone(world, [1n]);
      await expect(liability.connect(forks).join(2, 1, payer, BOND, 0))
        .to.emit(liability, "DomainFounded")
        .withArgs(FIRST_DOMAIN, 1)
        .and.to.emit(liability, "MemberOpened")
        .withArgs(2, FIRST_DOMAIN, payer.address, BOND)
        .and.to.emit(liability, "BondDeposited")
        .withArgs(2, FIRST_DOMAIN, payer.address, BOND, 0);
      const domain = await liability.domain(FIRST_DOMAIN);
      expect(domain.founder).to.equal(1);
      expect(domain.size).to.equal(2);
      expect(domain.assets).to.equal(2n * BOND);
      expect(domain.shares).to.equal(2n * BOND);
      expect(await liability.bondOf(1)).to.equal(BOND);
    });
  });

  describe("given the neighbour has a domain", () => {
    it("should join by a member of any generation or by the domain's id [FORK-1]", async () => {
      const world = await loadFixture(liabilityWorld);
      const domain = await family(world);
      await joinBeside(world, 3n, [4n]);
      await joinBeside(world, domain, [5n]);
      for (const id of [1n, 2n, 3n, 4n, 5n]) expect(await world.liability.domainOf(id)).to.equal(domain);
      expect((await world.liability.domain(domain)).size).to.equal(5);
    });

    it("should buy shares at the price that a slash left", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await slash(world, { compensation: BOND + 1_000n });
      expect(await world.liability.bondOf(2)).to.equal(500);
      await joinBeside(world, 1n, [4n]);
      expect(await world.liability.bondOf(4)).to.equal(BOND);
      expect(await world.liability.bondOf(2)).to.equal(500);
    });

    it("should pay a debt there first", async () => {
      const world = await loadFixture(liabilityWorld);
      const domain = await family(world);
      await slash(world, { compensation: 3n * BOND + 400n });
      await expect(world.liability.connect(world.forks).join(4, 1, world.payer, BOND, 0))
        .to.emit(world.liability, "BondDeposited")
        .withArgs(4, domain, world.payer.address, BOND, 400)
        .and.to.emit(world.liability, "DebtCleared")
        .withArgs(domain, 0);
      expect(await world.liability.bondOf(4)).to.equal(BOND - 400n);
    });

    it("should keep a closed neighbour's place open to its kin", async () => {
      const world = await loadFixture(liabilityWorld);
      const domain = await family(world);
      await ripen(world, 2n, BOND);
      await world.liability.connect(world.passports).completeWithdrawal(2, world.payer);
      await world.liability.connect(world.passports).close(2);
      await joinBeside(world, 2n, [4n]);
      expect(await world.liability.domainOf(4)).to.equal(domain);
    });
  });
});
