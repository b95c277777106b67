import { expect } from "chai";

import { bench, Imposed, impose, quarantineEndOf, Stage, sustained, time } from "../punish.fixture";

describe("Quarantine::lift", () => {
  it("should refuse one without a case", async () => {
    const city = await bench();
    const id = await impose(city);
    await expect(city.quarantines.lift(id))
      .to.be.revertedWithCustomError(city.quarantines, "Quarantine_WrongStatus")
      .withArgs(id, Imposed.Imposed);
  });
  it("should refuse before the first ruling", async () => {
    const city = await bench();
    const { id, caseId } = await sustained(city);
    for (const stage of [Stage.Hearing, Stage.Assessed, Stage.Sitting, Stage.Referred]) {
      await city.jury.setMatter(caseId, stage, 0, 0, false);
      await expect(city.quarantines.lift(id))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_Undecided")
        .withArgs(id, caseId);
    }
  });
  it("should end it with the first ruling, whatever that says, and keep the author answering [CON-3]", async () => {
    for (const [stage, appeals, isFinal] of [
      [Stage.Ruled, 0, false],
      [Stage.Sitting, 1, false],
      [Stage.Final, 0, true],
    ] as const) {
      const city = await bench();
      const { quarantines, jury, liability, sentinelPass, kin } = city;
      const { id, caseId } = await sustained(city);
      await jury.setMatter(caseId, stage, appeals, 1, isFinal);
      await expect(quarantines.lift(id)).to.emit(quarantines, "QuarantineLifted").withArgs(id, caseId);
      expect(await quarantineEndOf(city, kin)).to.equal(await time.latest());
      expect(await liability.isInGoodStanding(kin)).to.equal(true);
      expect((await quarantines.quarantineOf(id)).status).to.equal(Imposed.Sustained);
      expect(await quarantines.atStakeOf(sentinelPass)).not.to.equal(0);
    }
  });
  it("should refuse twice, and once it ended by itself", async () => {
    const city = await bench();
    const { id, caseId } = await sustained(city);
    await city.jury.setMatter(caseId, Stage.Ruled, 0, 1, false);
    await city.quarantines.lift(id);
    const end = await quarantineEndOf(city, city.offender);
    await expect(city.quarantines.lift(id))
      .to.be.revertedWithCustomError(city.quarantines, "Quarantine_NothingToLift")
      .withArgs(id, end);

    const again = await bench();
    const late = await sustained(again);
    await again.jury.setMatter(late.caseId, Stage.Ruled, 0, 1, false);
    const { endsAt } = await again.quarantines.quarantineOf(late.id);
    await time.setNextBlockTimestamp(endsAt);
    await expect(again.quarantines.lift(late.id))
      .to.be.revertedWithCustomError(again.quarantines, "Quarantine_NothingToLift")
      .withArgs(late.id, endsAt);
  });
  it("should leave an end that a court has set", async () => {
    const city = await bench();
    const { id, caseId } = await sustained(city);
    await city.jury.setMatter(caseId, Stage.Ruled, 0, 1, false);
    const end = (await time.latest()) + 20 * 86_400;
    await city.liability.connect(city.court).resolveQuarantine(city.offender, end);
    await expect(city.quarantines.lift(id))
      .to.be.revertedWithCustomError(city.quarantines, "Quarantine_NothingToLift")
      .withArgs(id, end);
  });
});
