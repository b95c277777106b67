import { expect } from "chai";

import { Mantle, register } from "../../identity/identity.fixture";
import {
  bench,
  DAY,
  fileAt,
  HOUR,
  idOf,
  Imposed,
  impose,
  openAtJury,
  orderFor,
  quarantineEndOf,
  sustained,
  time,
} from "../punish.fixture";

describe("Quarantine::sustain", () => {
  describe("when it cannot be sustained", () => {
    it("should refuse an id that was never given", async () => {
      const city = await bench();
      const order = await orderFor(city, 1n);
      await expect(city.quarantines.sustain(1, await city.interim.getAddress(), order))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_WrongStatus")
        .withArgs(1, Imposed.None);
    });
    it("should refuse twice", async () => {
      const city = await bench();
      const { id, order } = await sustained(city);
      await expect(city.quarantines.sustain(id, await city.jury.getAddress(), order))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_WrongStatus")
        .withArgs(id, Imposed.Sustained);
    });
    it("should refuse from its own end on and take a case 1 s before", async () => {
      const city = await bench();
      const { quarantines, interim } = city;
      const id = await impose(city);
      const order = await orderFor(city, id);
      await fileAt(city, order);
      const { endsAt } = await quarantines.quarantineOf(id);
      await time.setNextBlockTimestamp(endsAt);
      await expect(quarantines.sustain(id, await interim.getAddress(), order))
        .to.be.revertedWithCustomError(quarantines, "Quarantine_Over")
        .withArgs(id, endsAt);

      const again = await bench();
      const second = await impose(again);
      const filed = await orderFor(again, second);
      await fileAt(again, filed);
      await time.setNextBlockTimestamp((await again.quarantines.quarantineOf(second)).endsAt - 1n);
      await again.quarantines.sustain(second, await again.interim.getAddress(), filed);
    });
    it("should refuse an address without the court's mantle", async () => {
      const city = await bench();
      const id = await impose(city);
      const order = await orderFor(city, id);
      await fileAt(city, order);
      await city.cell.revokeRole(Mantle.Court, await city.interim.getAddress());
      await expect(city.quarantines.sustain(id, await city.interim.getAddress(), order))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_NotACourt")
        .withArgs(await city.interim.getAddress());
    });
    it("should refuse a case about something else, as one that was open before", async () => {
      const city = await bench();
      const earlier = await orderFor(city, 1n, { incident: idOf("a quarrel") });
      await fileAt(city, earlier);
      const id = await impose(city);
      await expect(city.quarantines.sustain(id, await city.interim.getAddress(), earlier))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_OtherIncident")
        .withArgs(id, idOf("a quarrel"));
    });
    it("should refuse an order that was never filed, and one against another domain", async () => {
      const city = await bench();
      const { quarantines, interim, liability, offender } = city;
      const id = await impose(city);
      const domain = await liability.domainOf(offender);
      const order = await orderFor(city, id);
      await expect(quarantines.sustain(id, await interim.getAddress(), order))
        .to.be.revertedWithCustomError(quarantines, "Quarantine_NoCase")
        .withArgs(id, await interim.hashOrder(order), domain);
      const other = await register(city, city.people[1]);
      const beside = await orderFor(city, id, { respondent: other });
      const caseId = await fileAt(city, beside);
      await expect(quarantines.sustain(id, await interim.getAddress(), beside))
        .to.be.revertedWithCustomError(quarantines, "Quarantine_NoCase")
        .withArgs(id, caseId, domain);
    });
    it("should refuse what a court has ended", async () => {
      const city = await bench();
      const id = await impose(city);
      const order = await orderFor(city, id);
      await fileAt(city, order);
      const now = await time.latest();
      await city.liability.connect(city.court).resolveQuarantine(city.offender, now);
      await expect(city.quarantines.sustain(id, await city.interim.getAddress(), order))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_Overruled")
        .withArgs(id, now);
    });
  });

  describe("given an open case about it", () => {
    for (const court of ["interim", "jury"] as const) {
      it(`should last 7 days from its beginning with a case at the ${court} court [CON-3]`, async () => {
        const city = await bench();
        const { quarantines, stranger, kin } = city;
        const id = await impose(city);
        const order = await orderFor(city, id);
        const caseId = court === "interim" ? await fileAt(city, order) : await openAtJury(city, order);
        const at = await city[court].getAddress();
        const { startedAt } = await quarantines.quarantineOf(id);
        const end = startedAt + 7n * 86_400n;
        await expect(quarantines.connect(stranger).sustain(id, at, order))
          .to.emit(quarantines, "QuarantineSustained")
          .withArgs(id, caseId, at, end);
        expect(await quarantineEndOf(city, kin)).to.equal(end);
        const view = await quarantines.quarantineOf(id);
        expect([view.status, view.court, view.caseId, view.endsAt]).to.deep.equal([Imposed.Sustained, at, caseId, end]);
      });
    }
    it("should take a case against any member of the domain", async () => {
      const city = await bench();
      const id = await impose(city);
      const order = await orderFor(city, id, { respondent: city.kin });
      await openAtJury(city, order);
      await city.quarantines.sustain(id, await city.jury.getAddress(), order);
    });
    it("should leave a later end that a court has set", async () => {
      const city = await bench();
      const id = await impose(city);
      const order = await orderFor(city, id);
      await openAtJury(city, order);
      const end = (await time.latest()) + 9 * DAY;
      await city.liability.connect(city.court).resolveQuarantine(city.offender, end);
      await city.quarantines.sustain(id, await city.jury.getAddress(), order);
      expect(await quarantineEndOf(city, city.offender)).to.equal(end);
    });
    it("should end by itself after 7 days while the case is open [CON-3]", async () => {
      const city = await bench();
      const { id } = await sustained(city);
      const { endsAt } = await city.quarantines.quarantineOf(id);
      await time.increaseTo(endsAt - 1n);
      expect(await city.liability.isInGoodStanding(city.offender)).to.equal(false);
      await time.increaseTo(endsAt);
      expect(await city.liability.isInGoodStanding(city.offender)).to.equal(true);
      await time.increase(HOUR);
      await expect(city.quarantines.lapse(id)).to.be.revertedWithCustomError(
        city.quarantines,
        "Quarantine_WrongStatus",
      );
    });
  });
});
