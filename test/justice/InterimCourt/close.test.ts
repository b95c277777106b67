import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import type { LegStruct } from "../../../typechain-types/contracts/justice/InterimCourt";
import {
  coder,
  deployInterimCourt,
  INSURANCE,
  JUSTICE,
  legs,
  LONGEST_CASE,
  orderOf,
  signAnnulment,
  Status,
} from "./InterimCourt.fixture";

describe("InterimCourt: close", () => {
  describe("when the cell refuses the caller", () => {
    it("should refuse a caller whom the cell refuses [CELL-1]", async () => {
      const { court, cell, executor } = await loadFixture(deployInterimCourt);
      const door = court.interface.getFunction("close").selector;
      await cell.setFunction(court, [door], 6, JUSTICE);
      await expect(court.connect(executor).close(ethers.id("order")))
        .to.be.revertedWithCustomError(court, "Guarded_Unauthorized")
        .withArgs(executor.address, door);
    });
  });

  describe("when the order is not filed", () => {
    it("should refuse an order never filed", async () => {
      const { court } = await loadFixture(deployInterimCourt);
      await expect(court.close(ethers.id("order")))
        .to.be.revertedWithCustomError(court, "Orders_NotFiled")
        .withArgs(ethers.id("order"), Status.Unknown);
    });
    it("should refuse an annulled order", async () => {
      const { court, file, quorum } = await loadFixture(deployInterimCourt);
      const orderHash = await file(await orderOf([legs.sanction()]));
      await court.annul(orderHash, await signAnnulment(court, orderHash, quorum));
      await time.increase(LONGEST_CASE);
      await expect(court.close(orderHash))
        .to.be.revertedWithCustomError(court, "Orders_NotFiled")
        .withArgs(orderHash, Status.Annulled);
    });
    it("should refuse an order closed already", async () => {
      const { court, file } = await loadFixture(deployInterimCourt);
      const orderHash = await file(await orderOf([legs.sanction()]));
      await time.increase(LONGEST_CASE);
      await court.close(orderHash);
      await expect(court.close(orderHash))
        .to.be.revertedWithCustomError(court, "Orders_NotFiled")
        .withArgs(orderHash, Status.Closed);
    });
  });

  describe("given a leg is still to run", () => {
    const half = async () => {
      const fixture = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction(), legs.slash()]);
      const orderHash = await fixture.ripe(order);
      await fixture.court.execute(order, 1);
      const { expiresAt } = await fixture.court.orderOf(orderHash);
      return { ...fixture, orderHash, expiresAt };
    };
    it("should refuse 1 s before the order's end [ENF-2]", async () => {
      const { court, orderHash, expiresAt } = await half();
      await time.setNextBlockTimestamp(expiresAt - 1n);
      await expect(court.close(orderHash))
        .to.be.revertedWithCustomError(court, "Orders_StillOpen")
        .withArgs(orderHash, 0b10, expiresAt);
    });
    it("should close at the order's end [ENF-2]", async () => {
      const { court, orderHash, expiresAt } = await half();
      await time.setNextBlockTimestamp(expiresAt);
      await expect(court.close(orderHash)).to.emit(court, "OrderClosed").withArgs(orderHash, 0b10);
    });
    it("should refuse while the last of sixteen legs is to run", async () => {
      const { court, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf(Array<LegStruct>(16).fill(legs.lift()));
      const orderHash = await ripe(order);
      for (let leg = 0; leg < 15; leg++) await court.execute(order, leg);
      await expect(court.close(orderHash))
        .to.be.revertedWithCustomError(court, "Orders_StillOpen")
        .withArgs(orderHash, 0x7fff, (await court.orderOf(orderHash)).expiresAt);
    });
  });

  describe("given every leg ran", () => {
    const ran = async (orderLegs: LegStruct[]) => {
      const fixture = await loadFixture(deployInterimCourt);
      const order = await orderOf(orderLegs);
      const orderHash = await fixture.ripe(order);
      for (const leg of orderLegs.keys()) await fixture.court.execute(order, leg);
      const released = (to: string): string => fixture.books.interface.encodeFunctionData("release", [orderHash, to]);
      return { ...fixture, orderHash, released };
    };
    it("should close at once and say what ran", async () => {
      const { court, orderHash } = await ran([legs.sanction(), legs.slash()]);
      await expect(court.close(orderHash)).to.emit(court, "OrderClosed").withArgs(orderHash, 0b11);
      expect((await court.orderOf(orderHash)).status).to.equal(Status.Closed);
    });
    it("should close sixteen legs", async () => {
      const { court, orderHash } = await ran(Array<LegStruct>(16).fill(legs.lift()));
      await expect(court.close(orderHash)).to.emit(court, "OrderClosed").withArgs(orderHash, 0xffff);
    });
    it("should release the reserve [ENF-2]", async () => {
      const { court, liability, selectors, orderHash, released } = await ran([legs.sanction()]);
      await expect(court.close(orderHash))
        .to.emit(liability, "Called")
        .withArgs(await court.getAddress(), selectors.release, released(ethers.ZeroAddress));
    });
    it("should release nothing where nothing was reserved", async () => {
      const { court, liability, orderHash } = await ran([legs.lift()]);
      await expect(court.close(orderHash)).not.to.emit(liability, "Called");
    });
    it("should give an applicant's escrow back to its controller [FORK-5]", async () => {
      const { court, liability, controller, setCase, selectors, orderHash, released } = await ran([legs.sanction()]);
      await setCase(11n);
      await expect(court.close(orderHash))
        .to.emit(liability, "Called")
        .withArgs(await court.getAddress(), selectors.release, released(controller.address));
    });
    it("should give the escrow of a closed applicant to the insurance account", async () => {
      const { court, liability, passports, setCase, selectors, orderHash, released } = await ran([legs.sanction()]);
      await setCase(11n);
      await passports.setAnswer(selectors.controllerOf, coder.encode(["address"], [ethers.ZeroAddress]), true);
      await expect(court.close(orderHash))
        .to.emit(liability, "Called")
        .withArgs(await court.getAddress(), selectors.release, released(INSURANCE));
    });
    it("should be everybody's to close", async () => {
      const { court, executor, orderHash } = await ran([legs.sanction()]);
      await expect(court.connect(executor).close(orderHash)).to.emit(court, "OrderClosed");
    });
  });
});
