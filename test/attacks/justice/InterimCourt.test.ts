import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  deployInterimCourt,
  JUSTICE,
  legs,
  LONGEST_CASE,
  Manner,
  orderOf,
  PARAMETERS,
  PUBLIC,
  sign,
  signAnnulment,
  Status,
} from "../../justice/InterimCourt/InterimCourt.fixture";

const BREAKER = 2;
const CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

describe("Attacks on InterimCourt", () => {
  describe("replay", () => {
    it("should refuse an order that was executed and closed [ENF-1]", async () => {
      const { court, quorum, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.slash()]);
      const orderHash = await ripe(order);
      await court.execute(order, 0);
      await court.close(orderHash);
      await expect(court.file(order, await sign(court, order, quorum)))
        .to.be.revertedWithCustomError(court, "Orders_NotNew")
        .withArgs(orderHash, Status.Closed);
      await expect(court.execute(order, 0))
        .to.be.revertedWithCustomError(court, "Orders_NotFiled")
        .withArgs(orderHash, Status.Closed);
    });
    it("should refuse a leg twice, even from within its own callee [ENF-1]", async () => {
      const { court, liability, selectors, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.slash(), legs.sanction()]);
      const orderHash = await ripe(order);
      await liability.setManner(selectors.slash, Manner.Reenter);
      await liability.setReentry(court.interface.encodeFunctionData("execute", [order, 0]));
      await expect(court.execute(order, 0))
        .to.be.revertedWithCustomError(court, "Orders_LegDone")
        .withArgs(orderHash, 0);

      // Another leg from within is another leg: it runs, once.
      await liability.setReentry(court.interface.encodeFunctionData("execute", [order, 1]));
      await court.execute(order, 0);
      expect((await court.orderOf(orderHash)).done).to.equal(0b11);
      await expect(court.execute(order, 1)).to.be.revertedWithCustomError(court, "Orders_LegDone");
    });
    it("should refuse an order signed for another chain [ATK-I8]", async () => {
      const { court, quorum } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.slash()]);
      await expect(court.file(order, await sign(court, order, quorum, { chainId: 1 })))
        .to.be.revertedWithCustomError(court, "SignerSet_BadSignature")
        .withArgs(quorum[0]!.address);
    });
    it("should refuse an order signed for another court [ATK-I8]", async () => {
      const { court, cell, wiring, quorum } = await loadFixture(deployInterimCourt);
      const successor = await ethers.deployContract("InterimCourt", [wiring]);
      await cell.setFunction(successor, [court.interface.getFunction("file").selector], PUBLIC, JUSTICE);
      const order = await orderOf([legs.slash()]);
      await expect(successor.file(order, await sign(court, order, quorum)))
        .to.be.revertedWithCustomError(court, "SignerSet_BadSignature")
        .withArgs(quorum[0]!.address);
    });
    it("should refuse a malleable copy of a signature as a second one [ATK-I8]", async () => {
      const { court, quorum } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.slash()]);
      const [a, b] = await sign(court, order, quorum.slice(0, 2));
      const { r, s, v } = ethers.Signature.from(String(b!.signature));
      const twin = ethers.concat([r, ethers.toBeHex(CURVE_ORDER - BigInt(s), 32), v === 27 ? "0x1c" : "0x1b"]);
      await expect(court.file(order, [a!, b!, { ...b!, signature: twin }])).to.be.revertedWithCustomError(
        court,
        "SignerSet_SignaturesUnsorted",
      );
      await expect(court.file(order, [a!, { ...b!, signature: twin }, { ...b!, signer: quorum[2]!.address }]))
        .to.be.revertedWithCustomError(court, "SignerSet_BadSignature")
        .withArgs(b!.signer);
    });
  });

  describe("callees", () => {
    const stubborn = async (manner: number) => {
      const fixture = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.slash(), legs.sanction()]);
      const orderHash = await fixture.ripe(order);
      await fixture.liability.setManner(fixture.selectors.slash, manner);
      return { ...fixture, order, orderHash };
    };
    it("should keep a leg executable when its callee reverts, and run the others [ATK-C2]", async () => {
      const { court, liability, selectors, order, orderHash } = await stubborn(Manner.Revert);
      await expect(court.execute(order, 0)).to.be.revertedWithCustomError(liability, "ModuleMock_Refused");
      await expect(court.execute(order, 1)).to.emit(court, "LegExecuted");
      await liability.setManner(selectors.slash, Manner.Answer);
      await expect(court.execute(order, 0)).to.emit(liability, "Called");
      await expect(court.close(orderHash)).to.emit(court, "OrderClosed").withArgs(orderHash, 0b11);
    });
    it("should keep a leg executable when its callee burns its gas [ATK-C2]", async () => {
      const { court, liability, selectors, order, orderHash } = await stubborn(Manner.BurnGas);
      await expect(court.execute(order, 0, { gasLimit: 3_000_000 })).to.be.reverted;
      expect(await court.isExecutable(orderHash, 0)).to.equal(true);
      await expect(court.execute(order, 1)).to.emit(court, "LegExecuted");
      await liability.setManner(selectors.slash, Manner.Answer);
      await expect(court.execute(order, 0)).to.emit(liability, "Called");
    });
    it("should keep a leg executable when its callee reverts with a bomb [ATK-C2, ATK-B4]", async () => {
      const { court, liability, selectors, order, orderHash } = await stubborn(Manner.RevertBomb);
      await expect(court.execute(order, 0, { gasLimit: 10_000_000 })).to.be.reverted;
      expect(await court.isExecutable(orderHash, 0)).to.equal(true);
      await expect(court.execute(order, 1)).to.emit(court, "LegExecuted");
      await liability.setManner(selectors.slash, Manner.Answer);
      await expect(court.execute(order, 0)).to.emit(liability, "Called");
    });
    it("should run a leg whose callee answers with a bomb at no cost to the court [ATK-B4]", async () => {
      const { court, liability, selectors, order, orderHash } = await stubborn(Manner.ReturnBomb);
      await liability.setManner(selectors.sanction, Manner.ReturnBomb);
      await court.execute(order, 0);
      await court.execute(order, 1);
      expect((await court.orderOf(orderHash)).done).to.equal(0b11);
    });
    it("should never use a leg up with too little gas [ATK-C2]", async () => {
      const { court, liability, order, orderHash } = await stubborn(Manner.Answer);
      const enough = await court.execute.estimateGas(order, 0);
      const least =
        21_000n + 16n * BigInt(ethers.dataLength(court.interface.encodeFunctionData("execute", [order, 0])));
      // Whatever gas an executor gives: either the callee was called, or nothing happened.
      for (let gasLimit = least; gasLimit < enough; gasLimit += 4_001n) {
        await expect(court.execute(order, 0, { gasLimit })).to.be.reverted;
        expect((await court.orderOf(orderHash)).done, `with ${String(gasLimit)} gas`).to.equal(0);
      }
      await expect(court.execute(order, 0, { gasLimit: enough })).to.emit(liability, "Called");
    });
  });

  describe("quorum", () => {
    it("should refuse any two of five, whatever a filer adds [ATK-F1]", async () => {
      const { court, signers } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.slash()]);
      for (let i = 0; i < 5; i++) {
        for (let j = i + 1; j < 5; j++) {
          const [a, b] = await sign(court, order, [signers[i]!, signers[j]!]);
          const third = signers.find((_, k) => k !== i && k !== j)!;
          const forged = [a!, b!, { signer: third.address, signature: a!.signature }].sort((x, y) =>
            BigInt(x.signer as string) < BigInt(y.signer as string) ? -1 : 1,
          );
          await expect(court.file(order, [a!, b!])).to.be.revertedWithCustomError(court, "SignerSet_BelowThreshold");
          await expect(court.file(order, forged))
            .to.be.revertedWithCustomError(court, "SignerSet_BadSignature")
            .withArgs(third.address);
        }
      }
    });
    it("should refuse a signer of a former court [ATK-F1]", async () => {
      const { court, cell, wiring, signers } = await loadFixture(deployInterimCourt);
      const rest = signers.slice(1);
      const successor = await ethers.deployContract("InterimCourt", [
        { ...wiring, signers: rest.map(({ address }) => address) },
      ]);
      await cell.setFunction(successor, [court.interface.getFunction("file").selector], PUBLIC, JUSTICE);
      const order = await orderOf([legs.slash()]);
      await expect(successor.file(order, await sign(successor, order, signers.slice(0, 3))))
        .to.be.revertedWithCustomError(successor, "SignerSet_NotSigner")
        .withArgs(signers[0]!.address);
      await expect(successor.file(order, await sign(successor, order, rest.slice(0, 3)))).to.emit(
        successor,
        "OrderFiled",
      );
    });
  });

  describe("time", () => {
    it("should end a reserve at the longest case though a leg never runs [ATK-B12]", async () => {
      const { court, liability, selectors, executor, ripe } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.slash()]);
      const orderHash = await ripe(order);
      await liability.setManner(selectors.slash, Manner.Revert);
      const { expiresAt } = await court.orderOf(orderHash);
      await time.setNextBlockTimestamp(expiresAt);
      await expect(court.connect(executor).close(orderHash)).to.emit(liability, "Called");
    });
    it("should not let the charter change a filed order [ATK-C1]", async () => {
      const { court, constitution, file } = await loadFixture(deployInterimCourt);
      const orderHash = await file(await orderOf([legs.slash()]));
      const before = await court.orderOf(orderHash);
      for (const parameter of [PARAMETERS.delay, PARAMETERS.longestCase, PARAMETERS.unbondingTime]) {
        await constitution.set(parameter, 10 * LONGEST_CASE);
        expect(await court.orderOf(orderHash)).to.deep.equal(before);
      }
    });
  });

  describe("posture", () => {
    it("should file, execute, close and annul in every posture [CELL-5]", async () => {
      const { court, cell, deployer, file, ripe, quorum } = await loadFixture(deployInterimCourt);
      const breaker = (await ethers.getSigners())[5]!;
      await cell.connect(deployer).grantRole(BREAKER, breaker, 0);
      for (const posture of [0, 1, 2, 3, 4]) {
        if (posture !== 0) await cell.connect(breaker).setPosture(posture, ethers.id("evidence"));
        const order = await orderOf([legs.slash()]);
        const orderHash = await ripe(order);
        await court.execute(order, 0);
        await court.close(orderHash);
        const other = await file(await orderOf([legs.slash()]));
        await court.annul(other, await signAnnulment(court, other, quorum));
        expect((await court.orderOf(orderHash)).status).to.equal(Status.Closed);
        expect((await court.orderOf(other)).status).to.equal(Status.Annulled);
      }
    });
  });
});
