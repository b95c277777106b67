import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { asAdmin, DAY, foundedCell, Kind, MANTLE, Posture, setPosture, TERM, unfoundedCell } from "./Cell.fixture";

const NEW = 100n;

describe("Cell: setMantle", () => {
  describe("when the caller does not hold the admin mantle", () => {
    it("should refuse", async () => {
      const { cell, citizen } = await loadFixture(unfoundedCell);
      await expect(cell.connect(citizen).setMantle(NEW, Kind.Wiring, 0, 0))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
        .withArgs(citizen.address, MANTLE.ADMIN);
    });
  });

  describe("given the posture forbids amendments", () => {
    it("should refuse [CELL-4]", async () => {
      const world = await loadFixture(foundedCell);
      await setPosture(world, Posture.Safe);
      await expect(asAdmin(world, "setMantle", [NEW, Kind.Wiring, 0, 0]))
        .to.be.revertedWithCustomError(world.cell, "Cell_NotAmendable")
        .withArgs(Posture.Safe);
    });
  });

  describe("when the mantle is the admin's or everybody's", () => {
    it("should refuse", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      for (const roleId of [MANTLE.ADMIN, MANTLE.PUBLIC])
        await expect(cell.setMantle(roleId, Kind.Office, TERM, 2))
          .to.be.revertedWithCustomError(cell, "AccessManagerLockedRole")
          .withArgs(roleId);
    });
  });

  describe("given somebody held the mantle", () => {
    it("should refuse another kind [CELL-2]", async () => {
      const { cell, officer } = await loadFixture(unfoundedCell);
      await cell.revokeRole(MANTLE.AUDITOR, officer);
      await expect(cell.setMantle(MANTLE.AUDITOR, Kind.Wiring, 0, 0))
        .to.be.revertedWithCustomError(cell, "Cell_MantleKindFixed")
        .withArgs(MANTLE.AUDITOR);
    });

    it("should change the terms of later grants and leave running ones [CELL-2]", async () => {
      const { cell, officer, citizen } = await loadFixture(unfoundedCell);
      const [begin, end] = await cell.termOf(MANTLE.AUDITOR, officer);
      await cell.setMantle(MANTLE.AUDITOR, Kind.Office, 30n * DAY, 1);
      expect((await cell.termOf(MANTLE.AUDITOR, officer)).slice(0, 2)).to.deep.equal([begin, end]);
      await cell.grantRole(MANTLE.AUDITOR, citizen, 0);
      const [from, to] = await cell.termOf(MANTLE.AUDITOR, citizen);
      expect(to - from).to.equal(30n * DAY);
    });
  });

  describe("when the term is out of bounds", () => {
    it("should refuse an office below a day, above 365 days, without terms or with more than four [CELL-2]", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      for (const [term, maxTerms] of [
        [DAY - 1n, 2n],
        [365n * DAY + 1n, 2n],
        [0n, 0n],
        [TERM, 0n],
        [TERM, 5n],
      ] as const)
        await expect(cell.setMantle(NEW, Kind.Office, term, maxTerms))
          .to.be.revertedWithCustomError(cell, "Cell_InvalidTerm")
          .withArgs(NEW, term, maxTerms);
    });

    it("should refuse a wiring with a term [CELL-2]", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      for (const [term, maxTerms] of [
        [TERM, 0n],
        [0n, 1n],
      ] as const)
        await expect(cell.setMantle(NEW, Kind.Wiring, term, maxTerms))
          .to.be.revertedWithCustomError(cell, "Cell_InvalidTerm")
          .withArgs(NEW, term, maxTerms);
    });
  });

  describe("given the mantle has an admin of its own", () => {
    it("should refuse to make it a wiring [CELL-2]", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      await cell.setRoleAdmin(NEW, MANTLE.FOUNDER);
      await expect(cell.setMantle(NEW, Kind.Wiring, 0, 0))
        .to.be.revertedWithCustomError(cell, "Cell_WiringAdminFixed")
        .withArgs(NEW);
    });
  });

  describe("when it is within bounds", () => {
    it("should define offices from a day to 365 days, and wirings [CELL-2]", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      expect(await cell.mantleOf(NEW)).to.deep.equal([Kind.Office, TERM, 2n]);
      expect(await cell.mantleOf(MANTLE.ADMIN)).to.deep.equal([Kind.Wiring, 0n, 0n]);
      for (const wiring of [MANTLE.COURT, MANTLE.IDENTITY, MANTLE.RECORDER, MANTLE.SPENDER]) {
        expect(await cell.mantleOf(wiring)).to.deep.equal([Kind.Wiring, 0n, 0n]);
      }
      for (const [kind, term, maxTerms] of [
        [Kind.Office, DAY, 1n],
        [Kind.Office, 365n * DAY, 4n],
        [Kind.Wiring, 0n, 0n],
      ] as const) {
        await expect(cell.setMantle(NEW, kind, term, maxTerms))
          .to.emit(cell, "MantleDefined")
          .withArgs(NEW, kind, term, maxTerms);
        expect(await cell.mantleOf(NEW)).to.deep.equal([kind, term, maxTerms]);
      }
    });
  });
});
