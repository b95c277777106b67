import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  DAY,
  DAYS,
  fork,
  FIRST_DOMAIN,
  idOf,
  indebt,
  merge,
  openCase,
  register,
  sanction,
  Sanction,
  slash,
  tokens,
  ZERO_HASH,
} from "../identity.fixture";
import { AGENT_BOND, giveControl, leave, setOperator, setWallet, TAIL, twoPassports } from "./Passports.fixture";

/** Alice gave her passport to carol, and her tail is over but for one second. */
async function tailEnding() {
  const setup = await twoPassports();
  const { city, alice, carol, a } = setup;
  await giveControl(city, alice, a, carol);
  const { until } = await setup.passports.bindingOf(alice.address);
  return { ...setup, until: Number(until) };
}

/**
 * A family of three: alice controls the founder `a` and carol the child; dave operated `a` while it was alone and left. A court slashed
 * the family into debt and discharges `a`.
 */
async function discharged() {
  const setup = await twoPassports();
  const { city, alice, carol, dave, a } = setup;
  await setOperator(city, alice, a, dave);
  await city.passports.connect(dave).removeOperator(a, dave.address);
  const child = await fork(city, alice, a);
  await giveControl(city, alice, child, carol);
  const old = await city.liability.domainOf(a);
  await indebt(city, a);
  await city.forks.connect(city.court).discharge(a, 5_000, DAYS(30));
  return { ...setup, child, old, fresh: await city.liability.domainOf(a) };
}

describe("Passports::bindings", () => {
  describe("who is bound", () => {
    it("should bind nobody that never served a passport", async () => {
      const { passports, carol } = await loadFixture(twoPassports);
      expect(await passports.bindingOf(carol.address)).to.deep.equal([0n, 0n, 0n, false]);
    });

    it("should bind for the tail, to the second [FORK-6]", async () => {
      const { city, passports, alice, a, until } = await loadFixture(tailEnding);
      await time.increaseTo(until - 2);
      expect((await passports.bindingOf(alice.address)).bound).to.equal(true);
      await time.setNextBlockTimestamp(until - 1);
      const joined = await register(city, alice);
      expect(await city.liability.domainOf(joined)).to.equal(await city.liability.domainOf(a));
    });

    it("should free an address when the tail is over and the domain settled [FORK-6]", async () => {
      const { city, passports, alice, until } = await loadFixture(tailEnding);
      await time.setNextBlockTimestamp(until);
      const alone = await register(city, alice);
      expect(await city.liability.domainOf(alone)).to.equal(alone);
      expect((await passports.bindingOf(alice.address)).home).to.equal(alone);
    });

    it("should bind beyond the tail while the domain is in debt, sanctioned or in a case [FORK-6] [ATK-I7]", async () => {
      const kinds = Object.values(Sanction);
      for (const kind of kinds) {
        const { city, passports, alice, a, until } = await loadFixture(tailEnding);
        await sanction(city, a, kind, TAIL + DAY);
        const ends = (await time.latest()) + TAIL + DAY;
        await time.increaseTo(until);
        expect((await passports.bindingOf(alice.address)).bound).to.equal(true);
        await time.increaseTo(ends - 1);
        expect((await passports.bindingOf(alice.address)).bound).to.equal(true);
        await time.increaseTo(ends);
        expect((await passports.bindingOf(alice.address)).bound).to.equal(false);
      }
      const { city, passports, alice, a, until } = await loadFixture(tailEnding);
      const caseId = await openCase(city, a);
      await time.increaseTo(until);
      expect((await passports.bindingOf(alice.address)).bound).to.equal(true);
      await city.liability.connect(city.court).release(caseId, alice.address);
      expect((await passports.bindingOf(alice.address)).bound).to.equal(false);
      await indebt(city, a, tokens(10));
      expect((await passports.bindingOf(alice.address)).bound).to.equal(true);
      const joined = await register(city, alice, { bond: AGENT_BOND });
      expect(await city.liability.domainOf(joined)).to.equal(await city.liability.domainOf(a));
      expect((await passports.standing(joined)).good).to.equal(true);
      expect((await passports.standing(joined)).bond).to.equal(AGENT_BOND - tokens(10));
    });

    it("should move with a merge of the domain that it names [FORK-3]", async () => {
      const { city, passports, alice, bob, carol, a, b } = await loadFixture(tailEnding);
      await merge(city, [carol, a], [bob, b]);
      const domain = await city.liability.domainOf(b);
      expect(domain).to.be.greaterThanOrEqual(FIRST_DOMAIN);
      for (const key of [alice, bob, carol]) {
        expect((await passports.bindingOf(key.address)).home).to.equal(domain);
      }
    });
  });

  describe("releaseBinding", () => {
    it("should refuse an address that never was bound", async () => {
      const { passports, dave } = await loadFixture(twoPassports);
      await expect(passports.releaseBinding(dave.address))
        .to.be.revertedWithCustomError(passports, "Passports_NeverBound")
        .withArgs(dave.address);
    });

    it("should refuse one that serves, and one in its tail to the second", async () => {
      const { passports, alice, bob, a, b, until } = await loadFixture(tailEnding);
      await expect(passports.releaseBinding(bob.address))
        .to.be.revertedWithCustomError(passports, "Passports_StillBound")
        .withArgs(bob.address, b, 0);
      await time.setNextBlockTimestamp(until - 1);
      await expect(passports.releaseBinding(alice.address))
        .to.be.revertedWithCustomError(passports, "Passports_StillBound")
        .withArgs(alice.address, a, until);
    });

    it("should keep what happens later in the old domain from reaching who was released", async () => {
      const { city, passports, alice, bob, a, until } = await loadFixture(tailEnding);
      await time.setNextBlockTimestamp(until);
      await expect(passports.connect(bob).releaseBinding(alice.address))
        .to.emit(passports, "ActorReleased")
        .withArgs(alice.address, a);
      await sanction(city, a, Sanction.Exclusion, DAYS(100));
      expect(await passports.bindingOf(alice.address)).to.deep.equal([0n, 0n, 0n, false]);
      expect(await city.liability.domainOf(await register(city, alice))).to.equal(await passports.lastId());
    });
  });

  describe("when a passport leaves its domain by a court's order", () => {
    it("should take its controller along and nobody else [FORK-4] [FORK-6]", async () => {
      const { city, passports, alice, carol, dave, a, old, fresh } = await loadFixture(discharged);
      expect(fresh).not.to.equal(old);
      expect((await passports.bindingOf(alice.address)).home).to.equal(fresh);
      expect((await passports.bindingOf(carol.address)).home).to.equal(old);
      // Dave served the passport while it was alone: the domain it founded then holds him, not the one it is in now.
      expect((await passports.bindingOf(dave.address)).home).to.equal(old);
      expect((await city.liability.departureOf(a)).origin).to.equal(old);
      const joined = await register(city, dave);
      expect(await city.liability.domainOf(joined)).to.equal(old);
    });

    it("should hold those who served it in between to the domain of that time, over a second departure [FORK-6]", async () => {
      const { city, passports, alice, dave, erin, a, old, fresh } = await loadFixture(discharged);
      await setOperator(city, alice, a, erin);
      await passports.connect(erin).removeOperator(a, erin.address);
      await indebt(city, a);
      await city.forks.connect(city.court).discharge(a, 5_000, DAYS(30));
      expect((await passports.bindingOf(alice.address)).home).to.equal(await city.liability.domainOf(a));
      expect((await passports.bindingOf(erin.address)).home).to.equal(fresh);
      expect((await passports.bindingOf(dave.address)).home).to.equal(old);
    });

    it("should let nobody go along twice who served it alone, though it was discharged alone [FORK-6] [ATK-I7]", async () => {
      const { city, passports, alice, carol, dave, a } = await loadFixture(twoPassports);
      await setOperator(city, alice, a, dave);
      await passports.connect(dave).removeOperator(a, dave.address);
      await city.forks.connect(city.court).discharge(a, 0, DAY);
      const first = await city.liability.domainOf(a);
      expect(first).to.be.at.least(FIRST_DOMAIN);
      expect((await passports.bindingOf(dave.address)).home).to.equal(first);

      await time.increase(DAY);
      const child = await fork(city, alice, a);
      await giveControl(city, alice, child, carol);
      await indebt(city, child);
      await city.forks.connect(city.court).discharge(a, 0, DAY);
      expect((await passports.bindingOf(alice.address)).home).to.equal(await city.liability.domainOf(a));
      expect((await passports.bindingOf(dave.address)).home).to.equal(first);
      await time.increase(2 * TAIL);
      expect((await passports.bindingOf(dave.address)).bound).to.equal(true);
    });

    it("should join a domain in which nobody is left, and pay its debt there", async () => {
      const { city, alice, dave, a } = await loadFixture(twoPassports);
      await setOperator(city, alice, a, dave);
      await city.passports.connect(dave).removeOperator(a, dave.address);
      await sanction(city, a, Sanction.Suspension, DAYS(300));
      const old = await city.liability.domainOf(a);
      await city.forks.connect(city.court).discharge(a, 0, DAY);
      const joined = await register(city, dave);
      expect(await city.liability.domainOf(joined)).to.equal(old);
      expect((await city.passports.standing(joined)).good).to.equal(false);
    });
  });

  describe("laundering by keys", () => {
    it("should gain nothing by changing controller, wallet and operator round and round [ATK-I7] [FORK-6]", async () => {
      const { city, passports, alice, bob, carol, a, b } = await loadFixture(twoPassports);
      await setWallet(city, alice, a, carol);
      await sanction(city, a, Sanction.Exclusion, DAYS(365));
      await passports.connect(carol).unsetAgentWallet(a);
      await leave(city, alice, a);
      for (const key of [alice, carol]) {
        await expect(setOperator(city, bob, b, key)).to.be.revertedWithCustomError(
          passports,
          "Passports_BoundElsewhere",
        );
        await expect(setWallet(city, bob, b, key)).to.be.revertedWithCustomError(passports, "Passports_BoundElsewhere");
        const again = await register(city, key);
        expect((await passports.standing(again)).good).to.equal(false);
      }
      await passports.connect(bob).offerControl(b, alice.address);
      await time.increase(DAYS(3));
      const home = await city.liability.domainOf(a);
      await expect(passports.connect(alice).acceptControl(b))
        .to.be.revertedWithCustomError(passports, "Passports_BoundElsewhere")
        .withArgs(alice.address, home, b);
    });

    it("should reach who closed everything by a case that is filed after [ATK-I13] [FORK-6]", async () => {
      const { city, passports, alice, a } = await loadFixture(twoPassports);
      await leave(city, alice, a);
      await openCase(city, a, 0n, tokens(50));
      await slash(city, a, { compensation: tokens(50), incident: idOf("late") });
      const again = await register(city, alice);
      expect(await city.liability.bondOf(again)).to.equal(AGENT_BOND - tokens(50));
      expect(await passports.exitRecordOf(a)).not.to.equal(ZERO_HASH);
    });
  });
});
