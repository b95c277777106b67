import { expect } from "chai";

import { consent, Purpose, register } from "../../identity/identity.fixture";
import { Attested, DAY, DAYS, idOf, time } from "../punish.fixture";
import { attest, count, hearing, receiptFor, SUBJECT } from "./StrictLiability.fixture";

describe("StrictLiability::answer", () => {
  describe("when there is nothing to answer", () => {
    it("should refuse an operation never attested", async () => {
      const city = await hearing();
      await expect(city.strict.answer(city.operation, await receiptFor(city)))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_WrongStatus")
        .withArgs(city.operationId, Attested.Unknown);
    });
    it("should refuse one that was enforced, and one that was answered", async () => {
      const city = await hearing();
      await count(city);
      const proof = await receiptFor(city);
      await city.consents.record(proof);
      await time.increase(DAYS(2) + 1);
      await city.strict.enforce(city.operation);
      await expect(city.strict.answer(city.operation, proof))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_WrongStatus")
        .withArgs(city.operationId, Attested.Enforced);
      const other = { ...city.operation, doneAt: (await time.latest()) - 5 };
      await attest(city, city.attestors[0], other);
      await city.strict.answer(other, proof);
      await expect(city.strict.answer(other, proof))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_WrongStatus")
        .withArgs(await city.strict.idOf(other), Attested.Answered);
    });
  });

  describe("when the receipt is about something else", () => {
    it("should refuse another passport, purpose or subject, and one that was over before the act", async () => {
      const city = await hearing();
      const { strict, owner, kin, offender, operation, operationId } = city;
      await count(city);
      const deadline = (await time.latest()) + DAY;
      for (const proof of [
        await consent(city, owner, kin, Purpose.Export, SUBJECT, { deadline }),
        await consent(city, owner, offender, Purpose.Rewrite, SUBJECT, { deadline }),
        await consent(city, owner, offender, Purpose.Export, idOf("another"), { deadline }),
        await consent(city, owner, offender, Purpose.Export, SUBJECT, { deadline: BigInt(operation.doneAt) - 1n }),
      ]) {
        await expect(strict.answer(operation, proof))
          .to.be.revertedWithCustomError(strict, "StrictLiability_WrongReceipt")
          .withArgs(operationId);
      }
    });
  });

  describe("when the receipt is not on record", () => {
    it("should refuse one that is merely signed", async () => {
      const city = await hearing();
      await count(city);
      const proof = await receiptFor(city);
      await expect(city.strict.answer(city.operation, proof))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_NoConsent")
        .withArgs(city.operationId, await city.consents.digestOf(proof.receipt));
    });
    it("should refuse one recorded 1 s after the grace time, and take one recorded in its last second", async () => {
      for (const late of [1n, 0n]) {
        const city = await hearing();
        await count(city);
        const proof = await receiptFor(city);
        const { graceEnds } = await city.strict.operationOf(city.operationId);
        await time.setNextBlockTimestamp(graceEnds + late);
        await city.consents.record(proof);
        await time.increase(DAY);
        const tx = city.strict.answer(city.operation, proof);
        if (late === 0n) await tx;
        else await expect(tx).to.be.revertedWithCustomError(city.strict, "StrictLiability_NoConsent");
      }
    });
    it("should refuse a spent nonce whose receipt somebody else signed", async () => {
      const city = await hearing();
      await count(city);
      await city.consents.connect(city.owner).revoke(city.offender, 700);
      const deadline = (await time.latest()) + DAY;
      const terms = { nonce: 700n, deadline };
      const forged = await consent(city, city.stranger, city.offender, Purpose.Export, SUBJECT, terms);
      const genuine = await consent(city, city.owner, city.offender, Purpose.Export, SUBJECT, terms);
      const stale = await consent(city, city.owner, city.offender, Purpose.Export, SUBJECT, {
        ...terms,
        controlEpoch: 9,
      });
      for (const proof of [forged, { ...genuine, signature: forged.signature }, stale]) {
        await expect(city.strict.answer(city.operation, proof)).to.be.revertedWithCustomError(
          city.strict,
          "StrictLiability_NoConsent",
        );
      }
    });
    it("should refuse a used one after the grace time: its nonce may have been spent for this", async () => {
      const city = await hearing();
      await count(city);
      const { graceEnds } = await city.strict.operationOf(city.operationId);
      const proof = await receiptFor(city, { deadline: graceEnds + 1_000n });
      await city.consents.connect(city.owner).revoke(city.offender, proof.receipt.nonce);
      await time.setNextBlockTimestamp(graceEnds + 1n);
      await expect(city.strict.answer(city.operation, proof)).to.be.revertedWithCustomError(
        city.strict,
        "StrictLiability_NoConsent",
      );
    });
  });

  describe("when the consent was there", () => {
    it("should take a recorded receipt from anyone, and say so [ENF-5] [CON-1]", async () => {
      const city = await hearing();
      await count(city);
      const proof = await receiptFor(city);
      await city.consents.record(proof);
      const unsigned = { ...proof, signature: "0x" };
      await expect(city.strict.connect(city.stranger).answer(city.operation, unsigned))
        .to.emit(city.strict, "OperationAnswered")
        .withArgs(city.operationId, city.offender, await city.consents.digestOf(proof.receipt));
      expect((await city.strict.operationOf(city.operationId)).status).to.equal(Attested.Answered);
      await time.increase(DAYS(3));
      await expect(city.strict.enforce(city.operation))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_WrongStatus")
        .withArgs(city.operationId, Attested.Answered);
    });
    it("should take it before the operation counts, so that nobody attests it a second time", async () => {
      const city = await hearing();
      await attest(city, city.attestors[0]);
      const proof = await receiptFor(city);
      await city.consents.record(proof);
      await city.strict.answer(city.operation, proof);
      await expect(attest(city, city.attestors[1]))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_WrongStatus")
        .withArgs(city.operationId, Attested.Answered);
    });
    it("should take one that was used, shown in the grace time [ENF-5]", async () => {
      const city = await hearing();
      await count(city);
      const proof = await receiptFor(city);
      await city.consents.connect(city.owner).revoke(city.offender, proof.receipt.nonce);
      const { graceEnds } = await city.strict.operationOf(city.operationId);
      await time.setNextBlockTimestamp(graceEnds);
      await city.strict.answer(city.operation, proof);
    });
    it("should ask for the consent of whom the operation touched", async () => {
      const city = await hearing();
      const patient = await register(city, city.people[3]);
      const operation = { ...city.operation, consenter: patient, purpose: Purpose.Rewrite };
      await count(city, operation);
      const deadline = (await time.latest()) + DAY;
      const own = await consent(city, city.owner, city.offender, Purpose.Rewrite, SUBJECT, { deadline });
      await city.consents.record(own);
      await expect(city.strict.answer(operation, own)).to.be.revertedWithCustomError(
        city.strict,
        "StrictLiability_WrongReceipt",
      );
      const given = await consent(city, city.people[3], patient, Purpose.Rewrite, SUBJECT, { deadline });
      await city.consents.record(given);
      await city.strict.answer(operation, given);
    });
  });
});
