import { expect } from "chai";
import { ethers } from "hardhat";

import { register, sanction, Sanction } from "../../identity/identity.fixture";
import {
  bench,
  type Bench,
  DAY,
  EVIDENCE,
  HOUR,
  idOf,
  Imposed,
  impose,
  quarantineEndOf,
  time,
  tokens,
  ZERO_HASH,
} from "../punish.fixture";

const DOORS = ["quarantine", "quarantineAsAuditor"] as const;

const setBond = (city: Bench, bond: bigint): Promise<unknown> => city.constitution.set(idOf("quarantine.bond"), bond);

describe("Quarantine::quarantine", () => {
  describe("when the caller holds no such mantle", () => {
    it("should refuse a stranger, an auditor at the sentinel's door and a sentinel at the auditor's [CELL-1]", async () => {
      const { quarantines, offender, sentinelPass, auditorPass, sentinel, auditor, stranger } = await bench();
      for (const [caller, door, author] of [
        [stranger, DOORS[0], sentinelPass],
        [stranger, DOORS[1], auditorPass],
        [auditor, DOORS[0], auditorPass],
        [sentinel, DOORS[1], sentinelPass],
      ] as const) {
        await expect(quarantines.connect(caller)[door](offender, author, EVIDENCE))
          .to.be.revertedWithCustomError(quarantines, "Guarded_Unauthorized")
          .withArgs(caller.address, quarantines.interface.getFunction(door).selector);
      }
    });
  });

  describe("when the author cannot answer for it", () => {
    it("should refuse an author for whom the caller may not act", async () => {
      const { quarantines, offender, auditorPass, sentinel } = await bench();
      await expect(quarantines.connect(sentinel).quarantine(offender, auditorPass, EVIDENCE))
        .to.be.revertedWithCustomError(quarantines, "Quarantine_NotAuthor")
        .withArgs(auditorPass, sentinel.address);
    });
    it("should refuse without evidence", async () => {
      const { quarantines, offender, sentinelPass, sentinel } = await bench();
      await expect(quarantines.connect(sentinel).quarantine(offender, sentinelPass, ZERO_HASH))
        .to.be.revertedWithCustomError(quarantines, "Quarantine_NoEvidence")
        .withArgs(offender);
    });
    it("should refuse an author that is not in good standing", async () => {
      const city = await bench();
      await sanction(city, city.sentinelPass, Sanction.Suspension, DAY);
      await expect(city.quarantines.connect(city.sentinel).quarantine(city.offender, city.sentinelPass, EVIDENCE))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_AuthorNotGood")
        .withArgs(city.sentinelPass);
    });
    it("should refuse an author of the same domain", async () => {
      const city = await bench();
      const twin = await register(city, city.sentinel);
      await expect(city.quarantines.connect(city.sentinel).quarantine(twin, city.sentinelPass, EVIDENCE))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_OwnDomain")
        .withArgs(city.sentinelPass, await city.liability.domainOf(twin));
    });
    it("should refuse a free bond 1 wei short and take one that suffices", async () => {
      const city = await bench();
      const free = await city.liability.freeBondOf(city.sentinelPass);
      await setBond(city, free + 1n);
      await expect(city.quarantines.connect(city.sentinel).quarantine(city.offender, city.sentinelPass, EVIDENCE))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_BondTooSmall")
        .withArgs(city.sentinelPass, free + 1n, free);
      await setBond(city, free);
      await impose(city);
    });
    it("should count what the author has at stake already, and not what it withdraws", async () => {
      const city = await bench();
      const { quarantines, passports, sentinel, sentinelPass, people } = city;
      const other = await register(city, people[1]);
      await impose(city);
      expect(await quarantines.atStakeOf(sentinelPass)).to.equal(tokens(50));
      await passports.connect(sentinel).queueWithdrawal(sentinelPass, tokens(21));
      await expect(quarantines.connect(sentinel).quarantine(other, sentinelPass, EVIDENCE))
        .to.be.revertedWithCustomError(quarantines, "Quarantine_BondTooSmall")
        .withArgs(sentinelPass, tokens(50), tokens(49));
      await passports.connect(sentinel).queueWithdrawal(sentinelPass, tokens(20));
      await quarantines.connect(sentinel).quarantine(other, sentinelPass, EVIDENCE);
      expect(await quarantines.atStakeOf(sentinelPass)).to.equal(tokens(100));
    });
  });

  describe("when Liability refuses it", () => {
    it("should refuse a passport that does not exist", async () => {
      const { quarantines, liability, sentinel, sentinelPass } = await bench();
      await expect(quarantines.connect(sentinel).quarantine(99, sentinelPass, EVIDENCE))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
        .withArgs(99);
    });
    it("should refuse a domain that rests, whoever asks", async () => {
      const city = await bench();
      await impose(city);
      await time.increase(8 * DAY);
      await expect(
        city.quarantines.connect(city.auditor).quarantineAsAuditor(city.kin, city.auditorPass, EVIDENCE),
      ).to.be.revertedWithCustomError(city.liability, "Liability_QuarantineTooSoon");
      await time.increase(2 * DAY);
      await city.quarantines.connect(city.auditor).quarantineAsAuditor(city.kin, city.auditorPass, EVIDENCE);
    });
  });

  describe("when all is well", () => {
    for (const door of DOORS) {
      it(`should quarantine the whole domain through ${door} and say so [CON-3]`, async () => {
        const city = await bench();
        const { quarantines, liability, offender, kin } = city;
        const [officer, author] =
          door === "quarantine" ? [city.sentinel, city.sentinelPass] : [city.auditor, city.auditorPass];
        const start = (await time.latest()) + HOUR;
        const incident = ethers.keccak256(
          ethers.AbiCoder.defaultAbiCoder().encode(
            ["string", "uint256", "address", "uint256", "uint40"],
            ["isopolity.quarantine", 31_337, await quarantines.getAddress(), 1, start],
          ),
        );
        await time.setNextBlockTimestamp(start);
        await expect(quarantines.connect(officer)[door](offender, author, EVIDENCE))
          .to.emit(quarantines, "QuarantineImposed")
          .withArgs(1, offender, author, officer.address, incident, EVIDENCE, tokens(50), start + 2 * DAY);
        expect(await quarantineEndOf(city, kin)).to.equal(start + 2 * DAY);
        expect(await liability.isInGoodStanding(kin)).to.equal(false);
        expect(await quarantines.lastQuarantine()).to.equal(1);
        expect(await quarantines.incidentOf(1)).to.equal(incident);
        expect(await quarantines.quarantineOf(1)).to.deep.equal([
          Imposed.Imposed,
          offender,
          author,
          tokens(50),
          start,
          start + 2 * DAY,
          ethers.ZeroAddress,
          ZERO_HASH,
        ]);
      });
    }
    it("should never ask for more than 48 hours [CON-3]", async () => {
      const city = await bench();
      await city.constitution.set(idOf("justice.quarantineTtl"), 30 * DAY);
      const id = await impose(city);
      const { startedAt, endsAt } = await city.quarantines.quarantineOf(id);
      expect(endsAt - startedAt).to.equal(2 * DAY);
    });
    it("should keep a later end that a court has set", async () => {
      const city = await bench();
      const end = (await time.latest()) + 5 * DAY;
      await city.liability.connect(city.court).resolveQuarantine(city.offender, end);
      await impose(city);
      expect(await quarantineEndOf(city, city.offender)).to.equal(end);
    });
    it("should end by itself, to the second [CON-3]", async () => {
      const city = await bench();
      const id = await impose(city);
      const { endsAt } = await city.quarantines.quarantineOf(id);
      await time.increaseTo(endsAt - 1n);
      expect(await city.liability.isInGoodStanding(city.kin)).to.equal(false);
      await time.increaseTo(endsAt);
      expect(await city.liability.isInGoodStanding(city.kin)).to.equal(true);
    });
  });

  describe("given nothing was asked", () => {
    it("should answer zeros for an id that was never given", async () => {
      const { quarantines } = await bench();
      expect((await quarantines.quarantineOf(1)).status).to.equal(Imposed.None);
      expect(await quarantines.incidentOf(1)).to.equal(ZERO_HASH);
      expect(await quarantines.lastQuarantine()).to.equal(0);
      expect(await quarantines.longestQuarantine()).to.equal(7 * DAY);
    });
  });
});
