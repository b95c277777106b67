import { expect } from "chai";
import { ethers } from "hardhat";

import { signAnnulment } from "../InterimCourt/InterimCourt.fixture";
import {
  bench,
  type Bench,
  DAY,
  fileAt,
  Imposed,
  impose,
  orderFor,
  quarantineEndOf,
  Stage,
  sustained,
  time,
  tokens,
} from "../punish.fixture";

/** A quarantine whose case is an order of the interim court. */
async function atInterim(city: Bench) {
  const id = await impose(city);
  const order = await orderFor(city, id);
  const caseId = await fileAt(city, order);
  await city.quarantines.sustain(id, await city.interim.getAddress(), order);
  return { id, order, caseId };
}

describe("Quarantine::conclude", () => {
  describe("when nothing is decided", () => {
    it("should refuse one without a case", async () => {
      const city = await bench();
      const id = await impose(city);
      await expect(city.quarantines.conclude(id))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_WrongStatus")
        .withArgs(id, Imposed.Imposed);
    });
    it("should refuse while an appeal is open at the court of jurors", async () => {
      const city = await bench();
      const { id, caseId } = await sustained(city);
      for (const stage of [Stage.Hearing, Stage.Sitting, Stage.Ruled, Stage.Referred]) {
        await city.jury.setMatter(caseId, stage, 0, 0, false);
        await expect(city.quarantines.conclude(id))
          .to.be.revertedWithCustomError(city.quarantines, "Quarantine_Undecided")
          .withArgs(id, caseId);
      }
    });
    it("should refuse while the interim court's order waits", async () => {
      const city = await bench();
      const { id, caseId } = await atInterim(city);
      await time.increase(3 * DAY);
      await expect(city.quarantines.conclude(id))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_Undecided")
        .withArgs(id, caseId);
    });
  });

  describe("given a final ruling of jurors", () => {
    for (const [ruling, name] of [
      [1, "the claimant's order"],
      [2, "the respondent's own offer"],
    ] as const) {
      it(`should free the author and end it for ${name} [CON-3]`, async () => {
        const city = await bench();
        const { quarantines, liability, sentinelPass, stranger } = city;
        const { id, caseId } = await sustained(city);
        await city.jury.setMatter(caseId, Stage.Final, 0, ruling, true);
        await expect(quarantines.connect(stranger).conclude(id))
          .to.emit(quarantines, "QuarantineUpheld")
          .withArgs(id, caseId);
        expect((await quarantines.quarantineOf(id)).status).to.equal(Imposed.Upheld);
        expect(await quarantines.atStakeOf(sentinelPass)).to.equal(0);
        expect(await liability.bondOf(sentinelPass)).to.equal(tokens(120));
        expect(await quarantineEndOf(city, city.kin)).to.equal(await time.latest());
      });
    }
    for (const [ruling, name] of [
      [0, "no action"],
      [3, "a frivolous case"],
    ] as const) {
      it(`should slash the author once and end it for ${name} [CON-3]`, async () => {
        const city = await bench();
        const { quarantines, liability, sentinelPass, stranger } = city;
        const { id, caseId } = await sustained(city);
        await city.jury.setMatter(caseId, Stage.Final, 2, ruling, true);
        await expect(quarantines.connect(stranger).conclude(id))
          .to.emit(quarantines, "QuarantineFailed")
          .withArgs(id, sentinelPass, Imposed.Refused, tokens(50), stranger.address);
        expect(await liability.bondOf(sentinelPass)).to.equal(tokens(70));
        expect(await liability.creditOf(stranger.address)).to.equal(tokens(5));
        expect(await liability.isInGoodStanding(city.kin)).to.equal(true);
        await expect(quarantines.conclude(id))
          .to.be.revertedWithCustomError(quarantines, "Quarantine_WrongStatus")
          .withArgs(id, Imposed.Refused);
      });
    }
    it("should judge by the last word what the first had lifted", async () => {
      const city = await bench();
      const { id, caseId } = await sustained(city);
      await city.jury.setMatter(caseId, Stage.Ruled, 0, 0, false);
      await city.quarantines.lift(id);
      await expect(city.quarantines.conclude(id)).to.be.revertedWithCustomError(
        city.quarantines,
        "Quarantine_Undecided",
      );
      await city.jury.setMatter(caseId, Stage.Final, 1, 1, true);
      await expect(city.quarantines.conclude(id)).to.emit(city.quarantines, "QuarantineUpheld");
    });
    it("should serve long after it ended by itself", async () => {
      const city = await bench();
      const { id, caseId } = await sustained(city);
      await time.increase(40 * DAY);
      await city.jury.setMatter(caseId, Stage.Final, 0, 1, true);
      await expect(city.quarantines.conclude(id)).to.emit(city.quarantines, "QuarantineUpheld");
    });
    it("should leave an end that a court has set", async () => {
      const city = await bench();
      const { id, caseId } = await sustained(city);
      const end = (await time.latest()) + 20 * DAY;
      await city.liability.connect(city.court).resolveQuarantine(city.offender, end);
      await city.jury.setMatter(caseId, Stage.Final, 0, 1, true);
      await city.quarantines.conclude(id);
      expect(await quarantineEndOf(city, city.offender)).to.equal(end);
    });
  });

  describe("given the interim court", () => {
    it("should uphold once a leg of its order ran [CON-3]", async () => {
      const city = await bench();
      const { id, order, caseId } = await atInterim(city);
      await time.increase(DAY);
      await city.interim.execute(order, 0);
      await expect(city.quarantines.conclude(id)).to.emit(city.quarantines, "QuarantineUpheld").withArgs(id, caseId);
    });
    it("should refuse when the order was annulled [CON-3]", async () => {
      const city = await bench();
      const { id, caseId } = await atInterim(city);
      await city.interim.annul(caseId, await signAnnulment(city.interim, caseId, city.judges.slice(0, 2)));
      await expect(city.quarantines.conclude(id))
        .to.emit(city.quarantines, "QuarantineFailed")
        .withArgs(id, city.sentinelPass, Imposed.Refused, tokens(50), (await ethers.getSigners())[0]!.address);
    });
  });

  describe("given a court cut it short", () => {
    it("should count that as refused at once [CON-3]", async () => {
      const city = await bench();
      const { id } = await sustained(city);
      await city.liability.connect(city.court).resolveQuarantine(city.offender, await time.latest());
      await expect(city.quarantines.conclude(id))
        .to.emit(city.quarantines, "QuarantineFailed")
        .withArgs(id, city.sentinelPass, Imposed.Refused, tokens(50), (await ethers.getSigners())[0]!.address);
    });
    it("should uphold nevertheless where the final ruling does", async () => {
      const city = await bench();
      const { id, caseId } = await sustained(city);
      await city.liability.connect(city.court).resolveQuarantine(city.offender, await time.latest());
      await city.jury.setMatter(caseId, Stage.Final, 0, 1, true);
      await expect(city.quarantines.conclude(id)).to.emit(city.quarantines, "QuarantineUpheld");
    });
    it("should not take a passport's leaving its domain for that", async () => {
      const city = await bench();
      const { id, caseId } = await sustained(city);
      // A bankruptcy: the offender's new domain knows no quarantine.
      await city.passports.connect(city.owner).offerControl(city.kin, city.people[8].address);
      await time.increase(3 * DAY);
      await city.passports.connect(city.people[8]).acceptControl(city.kin);
      await city.forks.connect(city.court).discharge(city.offender, 0, DAY);
      await expect(city.quarantines.conclude(id))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_Undecided")
        .withArgs(id, caseId);
      await city.jury.setMatter(caseId, Stage.Final, 0, 1, true);
      await city.quarantines.conclude(id);
    });
  });
});
