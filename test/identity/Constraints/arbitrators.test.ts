import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DAYS, ZERO } from "../identity.fixture";
import { foundRecords } from "../records.fixture";

const WAIT = DAYS(7);
const [A, B, C, D, E] = [1, 2, 3, 4, 5].map((n) => ethers.zeroPadValue(ethers.toBeHex(n), 20)) as [
  string,
  string,
  string,
  string,
  string,
];

/** Accepts A and B alone. */
async function choosy() {
  const city = await foundRecords();
  await city.constraints.connect(city.owner).setArbitrators(city.agent, [A, B]);
  return city;
}

/** Asked to accept B and C instead. */
async function changing() {
  const city = await choosy();
  await city.constraints.connect(city.owner).setArbitrators(city.agent, [B, C]);
  return { ...city, loosensAt: (await time.latest()) + WAIT };
}

describe("Constraints: arbitrators", () => {
  describe("setArbitrators", () => {
    it("should refuse whoever does not control the passport", async () => {
      const { constraints, agent, rival } = await loadFixture(choosy);
      await expect(constraints.connect(rival).setArbitrators(agent, [A]))
        .to.be.revertedWithCustomError(constraints, "Constraints_NotController")
        .withArgs(agent, rival.address);
    });

    it("should refuse more than four", async () => {
      const { constraints, agent, owner } = await loadFixture(foundRecords);
      await expect(constraints.connect(owner).setArbitrators(agent, [A, B, C, D, E]))
        .to.be.revertedWithCustomError(constraints, "Constraints_TooManyArbitrators")
        .withArgs(5, 4);
      await constraints.connect(owner).setArbitrators(agent, [A, B, C, D]);
      expect(await constraints.accepts(agent, D)).to.equal(true);
      expect(await constraints.accepts(agent, E)).to.equal(false);
    });

    it("should refuse a list that does not ascend, or names nobody", async () => {
      const { constraints, agent, owner } = await loadFixture(foundRecords);
      for (const [list, index] of [
        [[B, A], 1],
        [[A, A], 1],
        [[ZERO], 0],
      ] as const) {
        await expect(constraints.connect(owner).setArbitrators(agent, [...list]))
          .to.be.revertedWithCustomError(constraints, "Constraints_UnsortedArbitrators")
          .withArgs(index);
      }
    });

    it("should bind a passport that accepted any at once [CON-2]", async () => {
      const { constraints, agent, owner } = await loadFixture(foundRecords);
      expect(await constraints.accepts(agent, E)).to.equal(true);
      await expect(constraints.connect(owner).setArbitrators(agent, [A, B]))
        .to.emit(constraints, "ArbitratorsTightened")
        .withArgs(agent, [A, B]);
      expect(await constraints.arbitratorsOf(agent)).to.deep.equal([[A, B], [], 0n]);
      expect(await constraints.accepts(agent, E)).to.equal(false);
    });

    it("should narrow a list at once", async () => {
      const { constraints, agent, owner } = await loadFixture(choosy);
      await expect(constraints.connect(owner).setArbitrators(agent, [B]))
        .to.emit(constraints, "ArbitratorsTightened")
        .withArgs(agent, [B]);
      expect(await constraints.accepts(agent, A)).to.equal(false);
      expect(await constraints.accepts(agent, B)).to.equal(true);
    });

    it("should refuse the list in force, and none where there is none", async () => {
      const { constraints, agent, other, owner, rival } = await loadFixture(choosy);
      await expect(constraints.connect(owner).setArbitrators(agent, [A, B]))
        .to.be.revertedWithCustomError(constraints, "Constraints_Unchanged")
        .withArgs(agent);
      await expect(constraints.connect(rival).setArbitrators(other, []))
        .to.be.revertedWithCustomError(constraints, "Constraints_Unchanged")
        .withArgs(other);
    });

    it("should keep the old list until another has waited, to the second [CON-2]", async () => {
      const { constraints, agent, owner } = await loadFixture(choosy);
      const present = (await time.latest()) + 10;
      const loosensAt = present + WAIT;
      await time.setNextBlockTimestamp(present);
      await expect(constraints.connect(owner).setArbitrators(agent, [B, C]))
        .to.emit(constraints, "ArbitratorsLoosening")
        .withArgs(agent, [B, C], loosensAt);
      expect(await constraints.arbitratorsOf(agent)).to.deep.equal([[A, B], [B, C], loosensAt]);
      await time.increaseTo(loosensAt - 1);
      expect(await constraints.accepts(agent, A)).to.equal(true);
      expect(await constraints.accepts(agent, C)).to.equal(false);
      await time.increaseTo(loosensAt);
      expect(await constraints.accepts(agent, A)).to.equal(false);
      expect(await constraints.accepts(agent, C)).to.equal(true);
      expect(await constraints.arbitratorsOf(agent)).to.deep.equal([[B, C], [], 0n]);
    });

    it("should accept any again only after the wait", async () => {
      const { constraints, agent, owner } = await loadFixture(choosy);
      await constraints.connect(owner).setArbitrators(agent, []);
      const { accepted, pending, loosensAt } = await constraints.arbitratorsOf(agent);
      expect([accepted, pending]).to.deep.equal([[A, B], []]);
      await time.increaseTo(loosensAt - 1n);
      expect(await constraints.accepts(agent, E)).to.equal(false);
      await time.increaseTo(loosensAt);
      expect(await constraints.accepts(agent, E)).to.equal(true);
    });

    it("should void a list that waits when a tighter one comes", async () => {
      const { constraints, agent, owner, loosensAt } = await loadFixture(changing);
      await constraints.connect(owner).setArbitrators(agent, [A]);
      await time.increaseTo(loosensAt);
      expect(await constraints.arbitratorsOf(agent)).to.deep.equal([[A], [], 0n]);
    });

    it("should wait anew for another list", async () => {
      const { constraints, agent, owner, loosensAt } = await loadFixture(changing);
      await time.increaseTo(loosensAt - 2);
      await constraints.connect(owner).setArbitrators(agent, [A, B, C]);
      const anew = (await time.latest()) + WAIT;
      await time.increaseTo(loosensAt);
      expect(await constraints.arbitratorsOf(agent)).to.deep.equal([[A, B], [A, B, C], anew]);
    });

    it("should measure the next list against one that has waited", async () => {
      const { constraints, agent, owner, loosensAt } = await loadFixture(changing);
      await time.increaseTo(loosensAt);
      await expect(constraints.connect(owner).setArbitrators(agent, [C]))
        .to.emit(constraints, "ArbitratorsTightened")
        .withArgs(agent, [C]);
    });
  });

  describe("cancelArbitratorsLoosening", () => {
    it("should refuse whoever does not control the passport", async () => {
      const { constraints, agent, rival } = await loadFixture(changing);
      await expect(constraints.connect(rival).cancelArbitratorsLoosening(agent))
        .to.be.revertedWithCustomError(constraints, "Constraints_NotController")
        .withArgs(agent, rival.address);
    });

    it("should refuse where nothing waits, also after the wait", async () => {
      const { constraints, agent, other, owner, rival, loosensAt } = await loadFixture(changing);
      await expect(constraints.connect(rival).cancelArbitratorsLoosening(other))
        .to.be.revertedWithCustomError(constraints, "Constraints_NothingPending")
        .withArgs(other);
      await time.increaseTo(loosensAt - 1);
      await expect(constraints.connect(owner).cancelArbitratorsLoosening(agent))
        .to.be.revertedWithCustomError(constraints, "Constraints_NothingPending")
        .withArgs(agent);
    });

    it("should keep the list in force", async () => {
      const { constraints, agent, owner, loosensAt } = await loadFixture(changing);
      await expect(constraints.connect(owner).cancelArbitratorsLoosening(agent))
        .to.emit(constraints, "ArbitratorsLooseningCancelled")
        .withArgs(agent);
      await time.increaseTo(loosensAt);
      expect(await constraints.arbitratorsOf(agent)).to.deep.equal([[A, B], [], 0n]);
    });
  });

  describe("spend", () => {
    it("should refuse an arbitrator that is not on the list, and none at all [CON-2]", async () => {
      const { constraints, escrow, agent } = await loadFixture(choosy);
      for (const arbitrator of [C, ZERO]) {
        await expect(constraints.connect(escrow).spend(agent, ZERO, 1, arbitrator))
          .to.be.revertedWithCustomError(constraints, "Constraints_ArbitratorRefused")
          .withArgs(agent, arbitrator);
        expect(await constraints.allows(agent, ZERO, 1, arbitrator)).to.equal(false);
      }
      await constraints.connect(escrow).spend(agent, ZERO, 1, B);
      expect(await constraints.allows(agent, ZERO, 1, B)).to.equal(true);
    });

    it("should tell a spender whom it need not ask about", async () => {
      const { constraints, agent, other, owner, rival } = await loadFixture(choosy);
      expect(await constraints.isConstrained(agent)).to.equal(true);
      expect(await constraints.isConstrained(other)).to.equal(false);
      expect(await constraints.isConstrained(99)).to.equal(false);
      await constraints.connect(rival).forbidForks(other, (await time.latest()) + 1_000);
      expect(await constraints.isConstrained(other)).to.equal(false);
      await constraints.connect(rival).setSpendLimit(other, ZERO, 5);
      expect(await constraints.isConstrained(other)).to.equal(true);
      await constraints.connect(owner).setArbitrators(agent, []);
      expect(await constraints.isConstrained(agent)).to.equal(true);
    });

    it("should ask for both, arbitrator and limit", async () => {
      const { constraints, escrow, agent, owner } = await loadFixture(choosy);
      await constraints.connect(owner).setSpendLimit(agent, ZERO, 5);
      await expect(constraints.connect(escrow).spend(agent, ZERO, 6, A))
        .to.be.revertedWithCustomError(constraints, "Constraints_OverLimit")
        .withArgs(agent, ZERO, 6, 5);
      await constraints.connect(owner).setArbitrators(agent, [A]);
      await expect(constraints.connect(escrow).spend(agent, ZERO, 6, A)).to.be.revertedWithCustomError(
        constraints,
        "Constraints_OverLimit",
      );
    });
  });
});
