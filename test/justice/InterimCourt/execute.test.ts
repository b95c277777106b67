import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import type { LegStruct } from "../../../typechain-types/contracts/justice/InterimCourt";
import {
  DAY,
  DELAY,
  deployInterimCourt,
  JUSTICE,
  Kind,
  legs,
  LONGEST_CASE,
  Manner,
  orderOf,
  PARAMETERS,
  REPORTER,
  RESPONDENT,
  Sanction,
  signAnnulment,
  Status,
  VICTIM,
} from "./InterimCourt.fixture";

describe("InterimCourt: execute", () => {
  describe("when the cell refuses the caller", () => {
    it("should refuse a caller whom the cell refuses [CELL-1]", async () => {
      const { court, cell, executor, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      await ripe(order);
      const door = court.interface.getFunction("execute").selector;
      await cell.setFunction(court, [door], 6, JUSTICE);
      await expect(court.connect(executor).execute(order, 0))
        .to.be.revertedWithCustomError(court, "Guarded_Unauthorized")
        .withArgs(executor.address, door);
    });
  });

  describe("when the order is not filed", () => {
    it("should refuse an order never filed", async () => {
      const { court } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      await expect(court.execute(order, 0))
        .to.be.revertedWithCustomError(court, "Orders_NotFiled")
        .withArgs(await court.hashOrder(order), Status.Unknown);
    });
    it("should refuse an order of which a word was changed", async () => {
      const { court, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction(Sanction.Warning)]);
      await ripe(order);
      const harsher = { ...order, legs: [legs.sanction(Sanction.Exclusion)] };
      await expect(court.execute(harsher, 0))
        .to.be.revertedWithCustomError(court, "Orders_NotFiled")
        .withArgs(await court.hashOrder(harsher), Status.Unknown);
    });
    it("should refuse an annulled order", async () => {
      const { court, ripe, quorum } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      const orderHash = await ripe(order);
      await court.annul(orderHash, await signAnnulment(court, orderHash, quorum));
      await expect(court.execute(order, 0))
        .to.be.revertedWithCustomError(court, "Orders_NotFiled")
        .withArgs(orderHash, Status.Annulled);
    });
    it("should refuse a closed order", async () => {
      const { court, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction(), legs.slash()]);
      const orderHash = await ripe(order);
      await court.execute(order, 0);
      await time.increase(LONGEST_CASE);
      await court.close(orderHash);
      await expect(court.execute(order, 1))
        .to.be.revertedWithCustomError(court, "Orders_NotFiled")
        .withArgs(orderHash, Status.Closed);
    });
  });

  describe("when the notice runs", () => {
    const filed = async () => {
      const fixture = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      const orderHash = await fixture.file(order);
      return { ...fixture, order, orderHash, readyAt: (await time.latest()) + DELAY };
    };
    it("should refuse 1 s before the notice is over [ENF-1]", async () => {
      const { court, order, orderHash, readyAt } = await filed();
      await time.setNextBlockTimestamp(readyAt - 1);
      await expect(court.execute(order, 0))
        .to.be.revertedWithCustomError(court, "Orders_NotReady")
        .withArgs(orderHash, readyAt);
    });
    it("should execute when the notice is over [ENF-1]", async () => {
      const { court, order, readyAt } = await filed();
      await time.setNextBlockTimestamp(readyAt);
      await expect(court.execute(order, 0)).to.emit(court, "LegExecuted");
    });
    it("should keep the notice with which it was filed [ATK-C1]", async () => {
      const { court, constitution, order, orderHash, readyAt } = await filed();
      await constitution.set(PARAMETERS.delay, 10 * DAY);
      await constitution.set(PARAMETERS.longestCase, 2 * DAY);
      const { readyAt: ready, expiresAt } = await court.orderOf(orderHash);
      expect(ready).to.equal(readyAt);
      expect(expiresAt).to.equal(readyAt - DELAY + LONGEST_CASE);
      await time.setNextBlockTimestamp(readyAt);
      await expect(court.execute(order, 0)).to.emit(court, "LegExecuted");
    });
  });

  describe("when the leg is not there", () => {
    it("should refuse a leg beyond the last", async () => {
      const { court, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction(), legs.lift()]);
      const orderHash = await ripe(order);
      await expect(court.execute(order, 2))
        .to.be.revertedWithCustomError(court, "Orders_UnknownLeg")
        .withArgs(orderHash, 2, 2);
    });
    it("should refuse a leg that ran [ENF-1]", async () => {
      const { court, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction(), legs.slash()]);
      const orderHash = await ripe(order);
      await court.execute(order, 1);
      await expect(court.execute(order, 1))
        .to.be.revertedWithCustomError(court, "Orders_LegDone")
        .withArgs(orderHash, 1);
    });
  });

  describe("given the callee fails", () => {
    it("should pass the callee's own error on and keep the leg [LAW-6]", async () => {
      const { court, liability, ripe, selectors } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      const orderHash = await ripe(order);
      await liability.setManner(selectors.sanction, Manner.Revert);
      await expect(court.execute(order, 0)).to.be.revertedWithCustomError(liability, "ModuleMock_Refused").withArgs(42);
      expect(await court.isExecutable(orderHash, 0)).to.equal(true);
      expect((await court.orderOf(orderHash)).done).to.equal(0);
    });
    it("should run the leg once the callee recovers [LAW-6]", async () => {
      const { court, liability, ripe, selectors } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      await ripe(order);
      await liability.setManner(selectors.sanction, Manner.Revert);
      await expect(court.execute(order, 0)).to.be.revertedWithCustomError(liability, "ModuleMock_Refused");
      await liability.setManner(selectors.sanction, Manner.Answer);
      await expect(court.execute(order, 0)).to.emit(liability, "Called");
    });
  });

  describe("when all is in order", () => {
    it("should slash with the order's offender, incident, case and time [ENF-1]", async () => {
      const { court, liability, books, ripe, selectors } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.slash({ named: [3n, 4n], bounty: 500 })]);
      const orderHash = await ripe(order);
      const call = books.interface.encodeFunctionData("slash", [
        {
          offender: RESPONDENT,
          incident: order.incident,
          caseId: orderHash,
          compensation: 60n,
          penalty: 40n,
          victim: VICTIM,
          reporter: REPORTER,
          bounty: 500,
          ruled: true,
          actAt: order.actAt,
          named: [3n, 4n],
        },
      ]);
      await expect(court.execute(order, 0))
        .to.emit(liability, "Called")
        .withArgs(await court.getAddress(), selectors.slash, call);
    });

    const executes = async (
      leg: LegStruct,
      module: "liability" | "forks" | "recovery",
      selector: string,
      call: string,
    ) => {
      const fixture = await loadFixture(deployInterimCourt);
      const order = await orderOf([leg]);
      await fixture.ripe(order);
      await expect(fixture.court.execute(order, 0))
        .to.emit(fixture[module], "Called")
        .withArgs(await fixture.court.getAddress(), selector, call);
    };
    it("should sanction", async () => {
      const { books, selectors } = await loadFixture(deployInterimCourt);
      const { incident } = await orderOf([]);
      const args = [RESPONDENT, incident, Sanction.Probation, 90 * DAY] as const;
      const call = books.interface.encodeFunctionData("sanction", [...args]);
      await executes(legs.sanction(Sanction.Probation, 90 * DAY), "liability", selectors.sanction, call);
    });
    it("should lift", async () => {
      const { books, selectors } = await loadFixture(deployInterimCourt);
      const call = books.interface.encodeFunctionData("lift", [RESPONDENT, Sanction.Exclusion]);
      await executes(legs.lift(Sanction.Exclusion), "liability", selectors.lift, call);
    });
    it("should resolve a quarantine", async () => {
      const { books, selectors } = await loadFixture(deployInterimCourt);
      const call = books.interface.encodeFunctionData("resolveQuarantine", [RESPONDENT, 1_234]);
      await executes(legs.resolveQuarantine(1_234), "liability", selectors.resolveQuarantine, call);
    });
    it("should discharge [FORK-4]", async () => {
      const { asForks, selectors } = await loadFixture(deployInterimCourt);
      const call = asForks.interface.encodeFunctionData("discharge", [RESPONDENT, 5_000, 180 * DAY]);
      await executes(legs.discharge(5_000, 180 * DAY), "forks", selectors.discharge, call);
    });
    it("should transfer control [LAW-6]", async () => {
      const { asRecovery, selectors } = await loadFixture(deployInterimCourt);
      const call = asRecovery.interface.encodeFunctionData("transferControl", [RESPONDENT, VICTIM]);
      await executes(legs.transferControl(VICTIM), "recovery", selectors.transferControl, call);
    });
    it("should cancel a recovery [ID-4]", async () => {
      const { asRecovery, selectors } = await loadFixture(deployInterimCourt);
      const call = asRecovery.interface.encodeFunctionData("cancelRecovery", [RESPONDENT]);
      await executes(legs.cancelRecovery(), "recovery", selectors.cancelRecovery, call);
    });
    it("should emit who executed which leg", async () => {
      const { court, executor, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction(), legs.lift()]);
      const orderHash = await ripe(order);
      await expect(court.connect(executor).execute(order, 1))
        .to.emit(court, "LegExecuted")
        .withArgs(orderHash, 1, Kind.Lift, executor.address);
    });
    it("should run the legs in any sequence and mark each", async () => {
      const { court, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf(Array<LegStruct>(16).fill(legs.lift()));
      const orderHash = await ripe(order);
      await court.execute(order, 15);
      await court.execute(order, 0);
      expect((await court.orderOf(orderHash)).done).to.equal(0x8001);
      await court.execute(order, 7);
      expect((await court.orderOf(orderHash)).done).to.equal(0x8081);
    });
    it("should be everybody's to execute [LAW-6]", async () => {
      const { court, controller, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      await ripe(order);
      await expect(court.connect(controller).execute(order, 0)).to.emit(court, "LegExecuted");
    });
    it("should execute after the order's end while nobody closed it", async () => {
      const { court, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      await ripe(order);
      await time.increase(2 * LONGEST_CASE);
      await expect(court.execute(order, 0)).to.emit(court, "LegExecuted");
    });
  });
});
