import { loadFixture, setCode, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  asAdmin,
  at,
  DAY,
  foundedCell,
  Kind,
  MANTLE,
  NEVER,
  now,
  Posture,
  setPosture,
  TERM,
  unfoundedCell,
} from "./Cell.fixture";

const MAX_DELAY = 14n * DAY;

describe("Cell: grantRole", () => {
  describe("when the caller does not hold the mantle's admin", () => {
    it("should refuse", async () => {
      const { cell, citizen, stranger } = await loadFixture(foundedCell);
      await expect(cell.connect(citizen).grantRole(MANTLE.AUDITOR, stranger, 0))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
        .withArgs(citizen.address, MANTLE.ADMIN);
    });
  });

  describe("when the mantle is everybody's", () => {
    it("should refuse to grant or revoke it", async () => {
      const { cell, citizen } = await loadFixture(unfoundedCell);
      await expect(cell.grantRole(MANTLE.PUBLIC, citizen, 0))
        .to.be.revertedWithCustomError(cell, "AccessManagerLockedRole")
        .withArgs(MANTLE.PUBLIC);
      await expect(cell.revokeRole(MANTLE.PUBLIC, citizen))
        .to.be.revertedWithCustomError(cell, "AccessManagerLockedRole")
        .withArgs(MANTLE.PUBLIC);
    });
  });

  describe("when the execution delay is above 14 days", () => {
    it("should refuse, and take exactly 14 days", async () => {
      const { cell, citizen } = await loadFixture(unfoundedCell);
      await expect(cell.grantRole(MANTLE.AUDITOR, citizen, MAX_DELAY + 1n))
        .to.be.revertedWithCustomError(cell, "Cell_DelayTooLong")
        .withArgs(MAX_DELAY + 1n, MAX_DELAY);
      await cell.grantRole(MANTLE.AUDITOR, citizen, MAX_DELAY);
    });
  });

  describe("given the cell is not founded", () => {
    it("should give the deployer no other mantle [CELL-2]", async () => {
      const { cell, deployer } = await loadFixture(unfoundedCell);
      for (const roleId of [MANTLE.ADMIN, MANTLE.FOUNDER, MANTLE.BREAKER])
        await expect(cell.grantRole(roleId, deployer, 0))
          .to.be.revertedWithCustomError(cell, "Cell_DeployerHoldsNothing")
          .withArgs(roleId);
    });
  });

  describe("given the cell is founded", () => {
    it("should seat the former deployer like anybody", async () => {
      const world = await loadFixture(foundedCell);
      await asAdmin(world, "grantRole", [MANTLE.AUDITOR, world.deployer.address, 0]);
      expect(await world.cell.hasRole(MANTLE.AUDITOR, world.deployer)).to.deep.equal([true, 0n]);
    });
  });

  describe("when the mantle is a wiring", () => {
    it("should refuse an account without code [CELL-2]", async () => {
      const { cell, citizen } = await loadFixture(unfoundedCell);
      for (const roleId of [MANTLE.ADMIN, MANTLE.COURT])
        await expect(cell.grantRole(roleId, citizen, 0))
          .to.be.revertedWithCustomError(cell, "Cell_WiringNeedsCode")
          .withArgs(roleId, citizen.address);
    });

    it("should refuse an account whose code delegates (EIP-7702) [CELL-2]", async () => {
      const { cell, module, citizen } = await loadFixture(unfoundedCell);
      await setCode(citizen.address, ethers.concat(["0xef0100", await module.getAddress()]));
      await expect(cell.grantRole(MANTLE.COURT, citizen, 0))
        .to.be.revertedWithCustomError(cell, "Cell_WiringNeedsCode")
        .withArgs(MANTLE.COURT, citizen.address);
    });

    it("should refuse while the posture forbids amendments [CELL-4]", async () => {
      const world = await loadFixture(foundedCell);
      await setPosture(world, Posture.Safe);
      await expect(asAdmin(world, "grantRole", [MANTLE.COURT, await world.module.getAddress(), 0]))
        .to.be.revertedWithCustomError(world.cell, "Cell_NotAmendable")
        .withArgs(Posture.Safe);
    });

    it("should wire a contract without a term [CELL-2]", async () => {
      const { cell, module } = await loadFixture(unfoundedCell);
      const address = await module.getAddress();
      const transaction = cell.grantRole(MANTLE.COURT, module, 0);
      await expect(transaction).to.emit(cell, "TermBegan");
      const moment = await now();
      await expect(transaction).to.emit(cell, "TermBegan").withArgs(MANTLE.COURT, address, moment, NEVER, 0);
      await expect(transaction).to.emit(cell, "RoleGranted").withArgs(MANTLE.COURT, address, 0, moment, true);
      expect(await cell.termOf(MANTLE.COURT, module)).to.deep.equal([moment, NEVER, 0n, 0n]);
    });

    it("should count admins once however often one is granted", async () => {
      const { cell, admin } = await loadFixture(unfoundedCell);
      const address = await admin.getAddress();
      const [begin] = await cell.termOf(MANTLE.ADMIN, admin);
      const granted = (await now()) + 100n;
      await at(granted);
      await expect(cell.grantRole(MANTLE.ADMIN, admin, DAY))
        .to.emit(cell, "RoleGranted")
        .withArgs(MANTLE.ADMIN, address, DAY, granted, false);
      expect(await cell.adminCount()).to.equal(2);
      expect(await cell.termOf(MANTLE.ADMIN, admin)).to.deep.equal([begin, NEVER, 0n, 0n]);
      expect(await cell.hasRole(MANTLE.ADMIN, admin)).to.deep.equal([true, DAY]);
    });
  });

  describe("when the mantle is an office", () => {
    it("should begin a term of the office's length [CELL-2]", async () => {
      const { cell, citizen } = await loadFixture(unfoundedCell);
      const moment = (await now()) + 10n;
      await at(moment);
      await expect(cell.grantRole(MANTLE.AUDITOR, citizen, 5))
        .to.emit(cell, "TermBegan")
        .withArgs(MANTLE.AUDITOR, citizen.address, moment, moment + TERM, 1)
        .and.to.emit(cell, "RoleGranted")
        .withArgs(MANTLE.AUDITOR, citizen.address, 5, moment, true);
      expect(await cell.termOf(MANTLE.AUDITOR, citizen)).to.deep.equal([moment, moment + TERM, 1n, moment + 2n * TERM]);
      expect(await cell.getAccess(MANTLE.AUDITOR, citizen)).to.deep.equal([moment, 5n, 0n, 0n]);
    });

    it("should seat it in any posture, so that terms cannot empty a cell in distress [ATK-S7]", async () => {
      for (const posture of [Posture.Elevated, Posture.Safe, Posture.Lockdown]) {
        const world = await loadFixture(foundedCell);
        await setPosture(world, posture);
        await asAdmin(world, "grantRole", [MANTLE.FOUNDER, world.citizen.address, 0]);
        expect(await world.cell.hasRole(MANTLE.FOUNDER, world.citizen)).to.deep.equal([true, 0n]);
      }
    });

    it("should begin the next term now when the officer sits, and give up the rest of the running one [CELL-2]", async () => {
      const { cell, officer } = await loadFixture(unfoundedCell);
      const moment = (await now()) + 100n * DAY;
      await at(moment);
      await expect(cell.grantRole(MANTLE.AUDITOR, officer, 0))
        .to.emit(cell, "TermBegan")
        .withArgs(MANTLE.AUDITOR, officer.address, moment, moment + TERM, 2)
        .and.to.emit(cell, "RoleGranted")
        .withArgs(MANTLE.AUDITOR, officer.address, 0, moment, false);
    });

    it("should wait the grant delay before the first term, and count a second grant meanwhile as the next [CELL-2]", async () => {
      const { cell, citizen } = await loadFixture(unfoundedCell);
      await cell.setGrantDelay(MANTLE.AUDITOR, DAY);
      await time.increase(6n * DAY);
      await cell.grantRole(MANTLE.AUDITOR, citizen, 0);
      const [begin] = await cell.termOf(MANTLE.AUDITOR, citizen);
      expect(begin).to.equal((await now()) + DAY);
      await cell.grantRole(MANTLE.AUDITOR, citizen, 0);
      expect(await cell.termOf(MANTLE.AUDITOR, citizen)).to.deep.equal([begin, begin + TERM, 2n, begin + 2n * TERM]);
      expect(await cell.hasRole(MANTLE.AUDITOR, citizen)).to.deep.equal([false, 0n]);
    });

    it("should refuse a third consecutive term and grant it after one term of rest [CELL-2]", async () => {
      const { cell, officer } = await loadFixture(unfoundedCell);
      await cell.grantRole(MANTLE.AUDITOR, officer, 0);
      const [, end, number, restUntil] = await cell.termOf(MANTLE.AUDITOR, officer);
      expect(number).to.equal(2);
      expect(restUntil).to.equal(end + TERM);
      await expect(cell.grantRole(MANTLE.AUDITOR, officer, 0))
        .to.be.revertedWithCustomError(cell, "Cell_RestRequired")
        .withArgs(MANTLE.AUDITOR, officer.address, restUntil);
      await at(restUntil - 1n);
      await expect(cell.grantRole(MANTLE.AUDITOR, officer, 0)).to.be.revertedWithCustomError(cell, "Cell_RestRequired");
      await at(restUntil);
      await expect(cell.grantRole(MANTLE.AUDITOR, officer, 0))
        .to.emit(cell, "TermBegan")
        .withArgs(MANTLE.AUDITOR, officer.address, restUntil, restUntil + TERM, 1);
    });

    it("should take a pause shorter than a term as no rest [CELL-2]", async () => {
      const { cell, officer } = await loadFixture(unfoundedCell);
      const [, end] = await cell.termOf(MANTLE.AUDITOR, officer);
      await at(end + TERM - 1n);
      await cell.grantRole(MANTLE.AUDITOR, officer, 0);
      expect((await cell.termOf(MANTLE.AUDITOR, officer))[2]).to.equal(2);
    });

    it("should give an officer that returns its new execution delay at once", async () => {
      const { cell, citizen } = await loadFixture(unfoundedCell);
      await cell.grantRole(MANTLE.AUDITOR, citizen, 10n * DAY);
      const [, end] = await cell.termOf(MANTLE.AUDITOR, citizen);
      await time.increaseTo(end);
      await cell.grantRole(MANTLE.AUDITOR, citizen, 0);
      expect(await cell.hasRole(MANTLE.AUDITOR, citizen)).to.deep.equal([true, 0n]);
    });

    it("should answer a pending change of the execution delay", async () => {
      const { cell, citizen } = await loadFixture(unfoundedCell);
      await cell.grantRole(MANTLE.AUDITOR, citizen, 10n * DAY);
      await cell.grantRole(MANTLE.AUDITOR, citizen, 4n * DAY);
      const moment = await now();
      expect(await cell.getAccess(MANTLE.AUDITOR, citizen)).to.deep.equal([
        moment,
        10n * DAY,
        4n * DAY,
        moment + 6n * DAY,
      ]);
    });

    it("should let another mantle's holders grant it where they are its admin", async () => {
      const { cell, officer, citizen } = await loadFixture(unfoundedCell);
      await cell.setMantle(200, Kind.Office, DAY, 1);
      await cell.setRoleAdmin(200, MANTLE.AUDITOR);
      await cell.connect(officer).grantRole(200, citizen, 0);
      expect((await cell.hasRole(200, citizen))[0]).to.equal(true);
      const [, end] = await cell.termOf(MANTLE.AUDITOR, officer);
      await at(end);
      await expect(cell.connect(officer).revokeRole(200, citizen))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
        .withArgs(officer.address, MANTLE.AUDITOR);
    });
  });
});
