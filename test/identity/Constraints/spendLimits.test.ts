import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { amend, DAY, DAYS, ZERO } from "../identity.fixture";
import { giveControl } from "../Passports/Passports.fixture";
import { foundRecords } from "../records.fixture";

const NO_LIMIT = 2n ** 96n - 1n;
const WAIT = DAYS(7);
/** A day's worth of seconds, so that one unit comes back each second. */
const LIMIT = BigInt(DAY);

async function limited() {
  const city = await foundRecords();
  const asset = await city.token.getAddress();
  await city.constraints.connect(city.owner).setSpendLimit(city.agent, asset, LIMIT);
  return { ...city, asset };
}

/** Asked to double the limit; answers when it may. */
async function loosening() {
  const city = await limited();
  await city.constraints.connect(city.owner).setSpendLimit(city.agent, city.asset, 2n * LIMIT);
  return { ...city, loosensAt: (await time.latest()) + WAIT };
}

describe("Constraints: spend limits", () => {
  describe("setSpendLimit", () => {
    it("should refuse whoever does not control the passport", async () => {
      const { constraints, agent, rival, asset } = await loadFixture(limited);
      await expect(constraints.connect(rival).setSpendLimit(agent, asset, 1))
        .to.be.revertedWithCustomError(constraints, "Constraints_NotController")
        .withArgs(agent, rival.address);
      await expect(constraints.connect(rival).setSpendLimit(99, asset, 1))
        .to.be.revertedWithCustomError(constraints, "Constraints_NotController")
        .withArgs(99, rival.address);
    });

    it("should show no limit where there is none", async () => {
      const { constraints, agent, token } = await loadFixture(foundRecords);
      const shown = await constraints.spendLimitOf(agent, await token.getAddress());
      expect(shown).to.deep.equal([NO_LIMIT, NO_LIMIT, NO_LIMIT, 0n]);
    });

    it("should tighten at once and say so [CON-2]", async () => {
      const { constraints, agent, owner, asset } = await loadFixture(limited);
      await expect(constraints.connect(owner).setSpendLimit(agent, asset, LIMIT - 1n))
        .to.emit(constraints, "SpendLimitTightened")
        .withArgs(agent, asset, LIMIT, LIMIT - 1n);
      expect(await constraints.spendLimitOf(agent, asset)).to.deep.equal([LIMIT - 1n, LIMIT - 1n, LIMIT - 1n, 0n]);
    });

    it("should say from where the first limit came", async () => {
      const { constraints, agent, owner } = await loadFixture(limited);
      await expect(constraints.connect(owner).setSpendLimit(agent, ZERO, 5))
        .to.emit(constraints, "SpendLimitTightened")
        .withArgs(agent, ZERO, NO_LIMIT, 5);
    });

    it("should refuse the limit in force", async () => {
      const { constraints, agent, owner, asset } = await loadFixture(limited);
      for (const [token, limit] of [
        [asset, LIMIT],
        [ZERO, NO_LIMIT],
      ] as const) {
        await expect(constraints.connect(owner).setSpendLimit(agent, token, limit))
          .to.be.revertedWithCustomError(constraints, "Constraints_Unchanged")
          .withArgs(agent);
      }
    });

    it("should keep the tighter limit until a looser one has waited, to the second [CON-2]", async () => {
      const { constraints, agent, owner, asset } = await loadFixture(limited);
      const present = (await time.latest()) + 10;
      const loosensAt = present + WAIT;
      await time.setNextBlockTimestamp(present);
      await expect(constraints.connect(owner).setSpendLimit(agent, asset, 2n * LIMIT))
        .to.emit(constraints, "SpendLimitLoosening")
        .withArgs(agent, asset, LIMIT, 2n * LIMIT, loosensAt);
      expect(await constraints.spendLimitOf(agent, asset)).to.deep.equal([LIMIT, LIMIT, 2n * LIMIT, loosensAt]);
      await time.increaseTo(loosensAt - 1);
      expect(await constraints.allows(agent, asset, LIMIT, ZERO)).to.equal(true);
      expect(await constraints.allows(agent, asset, LIMIT + 1n, ZERO)).to.equal(false);
      await time.increaseTo(loosensAt);
      expect(await constraints.allows(agent, asset, 2n * LIMIT, ZERO)).to.equal(true);
      expect(await constraints.allows(agent, asset, 2n * LIMIT + 1n, ZERO)).to.equal(false);
      expect(await constraints.spendLimitOf(agent, asset)).to.deep.equal([2n * LIMIT, 2n * LIMIT, 2n * LIMIT, 0n]);
    });

    it("should wait as the charter said when it was asked", async () => {
      const city = await loadFixture(loosening);
      const { constraints, agent, asset, loosensAt } = city;
      await amend(city, "constraints.loosening", DAY);
      expect((await constraints.spendLimitOf(agent, asset)).loosensAt).to.equal(loosensAt);
    });

    it("should void a raise that waits when the limit is tightened [CON-2]", async () => {
      const { constraints, agent, owner, asset, loosensAt } = await loadFixture(loosening);
      await constraints.connect(owner).setSpendLimit(agent, asset, 10);
      await time.increaseTo(loosensAt);
      expect(await constraints.spendLimitOf(agent, asset)).to.deep.equal([10n, 10n, 10n, 0n]);
    });

    it("should wait anew for another raise, also for a smaller one", async () => {
      const { constraints, agent, owner, asset, loosensAt } = await loadFixture(loosening);
      await time.increaseTo(loosensAt - 2);
      await constraints.connect(owner).setSpendLimit(agent, asset, LIMIT + 1n);
      const anew = (await time.latest()) + WAIT;
      await time.increaseTo(loosensAt);
      expect(await constraints.spendLimitOf(agent, asset)).to.deep.equal([LIMIT, LIMIT, LIMIT + 1n, anew]);
    });

    it("should measure the next change against the raise that has waited", async () => {
      const { constraints, agent, owner, asset, loosensAt } = await loadFixture(loosening);
      await time.increaseTo(loosensAt);
      await expect(constraints.connect(owner).setSpendLimit(agent, asset, LIMIT))
        .to.emit(constraints, "SpendLimitTightened")
        .withArgs(agent, asset, 2n * LIMIT, LIMIT);
    });

    it("should lift a limit after the wait", async () => {
      const { constraints, escrow, agent, owner, asset } = await loadFixture(limited);
      await constraints.connect(owner).setSpendLimit(agent, asset, NO_LIMIT);
      await time.increase(WAIT);
      expect(await constraints.spendLimitOf(agent, asset)).to.deep.equal([NO_LIMIT, NO_LIMIT, NO_LIMIT, 0n]);
      await expect(constraints.connect(escrow).spend(agent, asset, 2n ** 200n, ZERO)).not.to.emit(
        constraints,
        "SpendCounted",
      );
      expect(await constraints.allows(agent, asset, 2n ** 200n, ZERO)).to.equal(true);
      await constraints.connect(owner).setSpendLimit(agent, asset, 3);
      expect(await constraints.allows(agent, asset, 4, ZERO)).to.equal(false);
    });
  });

  describe("cancelSpendLoosening", () => {
    it("should refuse whoever does not control the passport", async () => {
      const { constraints, agent, rival, asset } = await loadFixture(loosening);
      await expect(constraints.connect(rival).cancelSpendLoosening(agent, asset))
        .to.be.revertedWithCustomError(constraints, "Constraints_NotController")
        .withArgs(agent, rival.address);
    });

    it("should refuse where nothing waits, also after the wait", async () => {
      const { constraints, agent, owner, asset, loosensAt } = await loadFixture(loosening);
      await time.increaseTo(loosensAt - 1);
      for (const token of [ZERO, asset]) {
        await expect(constraints.connect(owner).cancelSpendLoosening(agent, token))
          .to.be.revertedWithCustomError(constraints, "Constraints_NothingPending")
          .withArgs(agent);
      }
    });

    it("should take a raise back, for a new controller too [CON-2]", async () => {
      const city = await loadFixture(loosening);
      const { constraints, agent, owner, stranger, asset, loosensAt } = city;
      await giveControl(city, owner, agent, stranger);
      await expect(constraints.connect(stranger).cancelSpendLoosening(agent, asset))
        .to.emit(constraints, "SpendLooseningCancelled")
        .withArgs(agent, asset, LIMIT);
      await time.increaseTo(loosensAt);
      expect(await constraints.spendLimitOf(agent, asset)).to.deep.equal([LIMIT, LIMIT, LIMIT, 0n]);
    });
  });

  describe("spend", () => {
    it("should refuse whoever holds no spender's mantle", async () => {
      const { constraints, agent, owner, asset } = await loadFixture(limited);
      await expect(constraints.connect(owner).spend(agent, asset, 1, ZERO))
        .to.be.revertedWithCustomError(constraints, "Guarded_Unauthorized")
        .withArgs(owner.address, constraints.interface.getFunction("spend").selector);
    });

    it("should let a passport spend that forbade itself nothing, and count nothing", async () => {
      const { constraints, escrow, other, asset } = await loadFixture(limited);
      await expect(constraints.connect(escrow).spend(other, asset, 2n ** 255n, ZERO)).not.to.emit(
        constraints,
        "SpendCounted",
      );
    });

    it("should let the limit through and not a unit more [CON-2] [ATK-G10]", async () => {
      const { constraints, escrow, agent, asset } = await loadFixture(limited);
      await expect(constraints.connect(escrow).spend(agent, asset, LIMIT + 1n, ZERO))
        .to.be.revertedWithCustomError(constraints, "Constraints_OverLimit")
        .withArgs(agent, asset, LIMIT + 1n, LIMIT);
      await expect(constraints.connect(escrow).spend(agent, asset, LIMIT, ZERO))
        .to.emit(constraints, "SpendCounted")
        .withArgs(agent, asset, LIMIT, 0);
      await time.setNextBlockTimestamp((await time.latest()) + 10);
      await expect(constraints.connect(escrow).spend(agent, asset, 11, ZERO))
        .to.be.revertedWithCustomError(constraints, "Constraints_OverLimit")
        .withArgs(agent, asset, 11, 10);
    });

    it("should give a limit back in a day, evenly", async () => {
      const { constraints, escrow, agent, asset } = await loadFixture(limited);
      await constraints.connect(escrow).spend(agent, asset, LIMIT, ZERO);
      const spentAt = await time.latest();
      await time.increaseTo(spentAt + DAY / 2);
      expect((await constraints.spendLimitOf(agent, asset)).left).to.equal(LIMIT / 2n);
      await time.increaseTo(spentAt + DAY - 1);
      expect((await constraints.spendLimitOf(agent, asset)).left).to.equal(LIMIT - 1n);
      await time.increaseTo(spentAt + DAY);
      expect((await constraints.spendLimitOf(agent, asset)).left).to.equal(LIMIT);
      await time.increaseTo(spentAt + 9 * DAY);
      expect((await constraints.spendLimitOf(agent, asset)).left).to.equal(LIMIT);
    });

    it("should refill a small limit however often it is asked", async () => {
      const { constraints, escrow, agent, owner } = await loadFixture(limited);
      await constraints.connect(owner).setSpendLimit(agent, ZERO, 2);
      await constraints.connect(escrow).spend(agent, ZERO, 2, ZERO);
      const spentAt = await time.latest();
      for (let hour = 1; hour < 12; ++hour) {
        await time.setNextBlockTimestamp(spentAt + (hour * DAY) / 24);
        await constraints.connect(escrow).spend(agent, ZERO, 0, ZERO);
      }
      await time.setNextBlockTimestamp(spentAt + DAY / 2);
      await constraints.connect(escrow).spend(agent, ZERO, 1, ZERO);
    });

    it("should spend nothing under a limit of nothing, and give nothing back", async () => {
      const { constraints, escrow, agent, owner, asset } = await loadFixture(limited);
      await constraints.connect(owner).setSpendLimit(agent, asset, 0);
      await time.increase(DAYS(30));
      await expect(constraints.connect(escrow).spend(agent, asset, 1, ZERO))
        .to.be.revertedWithCustomError(constraints, "Constraints_OverLimit")
        .withArgs(agent, asset, 1, 0);
      await constraints.connect(escrow).spend(agent, asset, 0, ZERO);
    });

    it("should count what was spent under the old limit against a tighter one", async () => {
      const { constraints, escrow, agent, owner, asset } = await loadFixture(limited);
      await constraints.connect(escrow).spend(agent, asset, LIMIT, ZERO);
      const spentAt = await time.latest();
      await time.setNextBlockTimestamp(spentAt + DAY / 2);
      await constraints.connect(owner).setSpendLimit(agent, asset, LIMIT / 4n);
      expect((await constraints.spendLimitOf(agent, asset)).left).to.equal(0);
      await time.increaseTo(spentAt + DAY / 2 + DAY);
      expect((await constraints.spendLimitOf(agent, asset)).left).to.equal(0);
      await time.increaseTo(spentAt + DAY / 2 + DAY + 400);
      expect((await constraints.spendLimitOf(agent, asset)).left).to.equal(100);
    });

    it("should drain at the tighter pace until the raise is in force, and note it once it is", async () => {
      const { constraints, escrow, agent, owner, asset } = await loadFixture(limited);
      await constraints.connect(owner).setSpendLimit(agent, asset, 0);
      await constraints.connect(owner).setSpendLimit(agent, asset, LIMIT);
      const loosensAt = (await time.latest()) + WAIT;
      await time.setNextBlockTimestamp(loosensAt);
      await constraints.connect(escrow).spend(agent, asset, LIMIT, ZERO);
      expect((await constraints.spendLimitOf(agent, asset)).left).to.equal(0);
      await constraints.connect(owner).setSpendLimit(agent, asset, 0);
      await constraints.connect(owner).setSpendLimit(agent, asset, LIMIT);
      const spent = LIMIT - 1n;
      const again = (await time.latest()) + WAIT;
      await time.increaseTo(again - 1);
      expect((await constraints.spendLimitOf(agent, asset)).left).to.equal(0);
      await time.increaseTo(again + 5);
      expect((await constraints.spendLimitOf(agent, asset)).left).to.equal(LIMIT - spent + 5n);
    });

    it("should keep assets and passports apart", async () => {
      const { constraints, escrow, agent, other, owner, rival, asset } = await loadFixture(limited);
      await constraints.connect(owner).setSpendLimit(agent, ZERO, 7);
      await constraints.connect(rival).setSpendLimit(other, asset, 8);
      await constraints.connect(escrow).spend(agent, asset, LIMIT, ZERO);
      expect((await constraints.spendLimitOf(agent, ZERO)).left).to.equal(7);
      expect((await constraints.spendLimitOf(other, asset)).left).to.equal(8);
    });

    it("should count nothing of an asset without a limit, beside one that has one", async () => {
      const { constraints, escrow, agent, owner } = await loadFixture(limited);
      await expect(constraints.connect(escrow).spend(agent, owner.address, LIMIT + 1n, ZERO)).not.to.emit(
        constraints,
        "SpendCounted",
      );
    });

    it("should hold a new controller to it [CON-2]", async () => {
      const city = await loadFixture(limited);
      const { constraints, escrow, agent, owner, stranger, asset } = city;
      await giveControl(city, owner, agent, stranger);
      await expect(constraints.connect(escrow).spend(agent, asset, LIMIT + 1n, ZERO))
        .to.be.revertedWithCustomError(constraints, "Constraints_OverLimit")
        .withArgs(agent, asset, LIMIT + 1n, LIMIT);
      await expect(constraints.connect(owner).setSpendLimit(agent, asset, 1))
        .to.be.revertedWithCustomError(constraints, "Constraints_NotController")
        .withArgs(agent, owner.address);
    });
  });
});
