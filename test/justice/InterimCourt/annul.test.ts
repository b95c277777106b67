import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  deployInterimCourt,
  JUSTICE,
  legs,
  LONGEST_CASE,
  orderOf,
  sign,
  signAnnulment,
  Status,
} from "./InterimCourt.fixture";

describe("InterimCourt: annul", () => {
  const filed = async () => {
    const fixture = await loadFixture(deployInterimCourt);
    const order = await orderOf([legs.sanction(), legs.slash()]);
    const orderHash = await fixture.file(order);
    const signatures = await signAnnulment(fixture.court, orderHash, fixture.quorum);
    return { ...fixture, order, orderHash, signatures };
  };

  describe("when the cell refuses the caller", () => {
    it("should refuse a caller whom the cell refuses [CELL-1]", async () => {
      const { court, cell, executor, orderHash, signatures } = await filed();
      const door = court.interface.getFunction("annul").selector;
      await cell.setFunction(court, [door], 6, JUSTICE);
      await expect(court.connect(executor).annul(orderHash, signatures))
        .to.be.revertedWithCustomError(court, "Guarded_Unauthorized")
        .withArgs(executor.address, door);
    });
  });

  describe("when the quorum is not there", () => {
    it("should refuse one signature too few", async () => {
      const { court, orderHash, signatures } = await filed();
      await expect(court.annul(orderHash, signatures.slice(1)))
        .to.be.revertedWithCustomError(court, "SignerSet_BelowThreshold")
        .withArgs(2, 3);
    });
    it("should refuse signatures of the order itself", async () => {
      const { court, order, orderHash, quorum } = await filed();
      await expect(court.annul(orderHash, await sign(court, order, quorum)))
        .to.be.revertedWithCustomError(court, "SignerSet_BadSignature")
        .withArgs(quorum[0]!.address);
    });
    it("should refuse signatures for another order", async () => {
      const { court, orderHash, quorum } = await filed();
      await expect(court.annul(orderHash, await signAnnulment(court, ethers.id("another"), quorum)))
        .to.be.revertedWithCustomError(court, "SignerSet_BadSignature")
        .withArgs(quorum[0]!.address);
    });
  });

  describe("when the order is past annulling", () => {
    it("should refuse an annulled order", async () => {
      const { court, orderHash, signatures } = await filed();
      await court.annul(orderHash, signatures);
      await expect(court.annul(orderHash, signatures))
        .to.be.revertedWithCustomError(court, "Orders_NotFiled")
        .withArgs(orderHash, Status.Annulled);
    });
    it("should refuse a closed order", async () => {
      const { court, orderHash, signatures } = await filed();
      await time.increase(LONGEST_CASE);
      await court.close(orderHash);
      await expect(court.annul(orderHash, signatures))
        .to.be.revertedWithCustomError(court, "Orders_NotFiled")
        .withArgs(orderHash, Status.Closed);
    });
    it("should refuse an order that began to run", async () => {
      const { court, ripe, quorum } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction(), legs.slash()]);
      const orderHash = await ripe(order);
      await court.execute(order, 1);
      await expect(court.annul(orderHash, await signAnnulment(court, orderHash, quorum)))
        .to.be.revertedWithCustomError(court, "Orders_Begun")
        .withArgs(orderHash, 0b10);
    });
  });

  describe("given the order was never filed", () => {
    it("should keep it from being filed", async () => {
      const { court, file, quorum } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      const orderHash = await court.hashOrder(order);
      await expect(court.annul(orderHash, await signAnnulment(court, orderHash, quorum)))
        .to.emit(court, "OrderAnnulled")
        .withArgs(orderHash);
      await expect(file(order))
        .to.be.revertedWithCustomError(court, "Orders_NotNew")
        .withArgs(orderHash, Status.Annulled);
    });
    it("should release nothing", async () => {
      const { court, liability, quorum } = await loadFixture(deployInterimCourt);
      const orderHash = ethers.id("order");
      await expect(court.annul(orderHash, await signAnnulment(court, orderHash, quorum))).not.to.emit(
        liability,
        "Called",
      );
    });
  });

  describe("given the order was filed", () => {
    it("should annul it in its notice", async () => {
      const { court, orderHash, signatures } = await filed();
      await expect(court.annul(orderHash, signatures)).to.emit(court, "OrderAnnulled").withArgs(orderHash);
      expect((await court.orderOf(orderHash)).status).to.equal(Status.Annulled);
    });
    it("should annul it after its notice while nothing ran", async () => {
      const { court, orderHash, signatures } = await filed();
      await time.increase(2 * LONGEST_CASE);
      await expect(court.annul(orderHash, signatures)).to.emit(court, "OrderAnnulled");
    });
    it("should release the reserve", async () => {
      const { court, books, liability, selectors, orderHash, signatures } = await filed();
      await expect(court.annul(orderHash, signatures))
        .to.emit(liability, "Called")
        .withArgs(
          await court.getAddress(),
          selectors.release,
          books.interface.encodeFunctionData("release", [orderHash, ethers.ZeroAddress]),
        );
    });
    it("should give an applicant's escrow back to its controller", async () => {
      const { court, books, controller, liability, selectors, setCase, orderHash, signatures } = await filed();
      await setCase(11n);
      await expect(court.annul(orderHash, signatures))
        .to.emit(liability, "Called")
        .withArgs(
          await court.getAddress(),
          selectors.release,
          books.interface.encodeFunctionData("release", [orderHash, controller.address]),
        );
    });
    it("should be everybody's to send", async () => {
      const { court, executor, orderHash, signatures } = await filed();
      await expect(court.connect(executor).annul(orderHash, signatures)).to.emit(court, "OrderAnnulled");
    });
  });
});
