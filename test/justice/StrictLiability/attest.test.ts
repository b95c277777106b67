import { expect } from "chai";
import { ethers } from "hardhat";

import { fork, Purpose, sanction, Sanction } from "../../identity/identity.fixture";
import { Attested, DAY, DAYS, EVIDENCE, HOUR, idOf, time, tokens } from "../punish.fixture";
import { attest, count, hearing, SUBJECT } from "./StrictLiability.fixture";

describe("StrictLiability::attest", () => {
  describe("when the attestor cannot be held to its word", () => {
    it("should refuse whoever holds no attestor's mantle [CELL-1]", async () => {
      const { strict, operation, offender, owner } = await hearing();
      await expect(strict.connect(owner).attest(operation, offender, EVIDENCE))
        .to.be.revertedWithCustomError(strict, "Guarded_Unauthorized")
        .withArgs(owner.address, strict.interface.getFunction("attest").selector);
    });
    it("should refuse a passport for which the caller may not act", async () => {
      const { strict, operation, attestors } = await hearing();
      await expect(strict.connect(attestors[0].signer).attest(operation, attestors[1].passport, EVIDENCE))
        .to.be.revertedWithCustomError(strict, "StrictLiability_NotAttestor")
        .withArgs(attestors[1].passport, attestors[0].signer.address);
    });
    it("should refuse an attestor that is not in good standing", async () => {
      const city = await hearing();
      await sanction(city, city.attestors[0].passport, Sanction.Suspension, DAY);
      await expect(attest(city, city.attestors[0]))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_AttestorNotGood")
        .withArgs(city.attestors[0].passport);
    });
    it("should refuse an attestor of the operator's domain [ENF-5]", async () => {
      const city = await hearing();
      const [witness] = city.attestors;
      const twin = await fork(city, witness.signer, witness.passport);
      await expect(attest(city, witness, { ...city.operation, passport: twin }))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_SameDomain")
        .withArgs(witness.passport, twin, await city.liability.domainOf(twin));
    });
    it("should refuse the same attestor twice, and its fork [ENF-5]", async () => {
      const city = await hearing();
      const [witness] = city.attestors;
      await attest(city, witness);
      await expect(attest(city, witness))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_SameDomain")
        .withArgs(witness.passport, witness.passport, witness.passport);
      const twin = await fork(city, witness.signer, witness.passport);
      await expect(attest(city, { ...witness, passport: twin }))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_SameDomain")
        .withArgs(twin, witness.passport, await city.liability.domainOf(twin));
    });
  });

  describe("when the operation cannot be answered for", () => {
    it("should refuse a purpose whose receipts are used on chain only", async () => {
      const city = await hearing();
      await expect(attest(city, city.attestors[0], { ...city.operation, purpose: Purpose.Merge }))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_NotSensitive")
        .withArgs(Purpose.Merge);
    });
    it("should refuse one that lies ahead or 1 s beyond the unbonding time, and take the limits", async () => {
      const city = await hearing();
      const [witness] = city.attestors;
      const now = (await time.latest()) + HOUR;
      for (const doneAt of [now + 1, now - DAYS(21) - 1]) {
        await time.setNextBlockTimestamp(now);
        await expect(
          city.strict
            .connect(witness.signer)
            .attest.staticCall({ ...city.operation, doneAt }, witness.passport, EVIDENCE, { blockTag: "pending" }),
        )
          .to.be.revertedWithCustomError(city.strict, "StrictLiability_BadTime")
          .withArgs(doneAt, now - DAYS(21), now);
      }
      await time.setNextBlockTimestamp(now);
      await attest(city, witness, { ...city.operation, doneAt: now });
      await time.setNextBlockTimestamp(now + 1);
      await attest(city, witness, { ...city.operation, doneAt: now + 1 - DAYS(21) });
    });
    it("should refuse passports that do not exist", async () => {
      const city = await hearing();
      await expect(attest(city, city.attestors[0], { ...city.operation, passport: 99n }))
        .to.be.revertedWithCustomError(city.liability, "Liability_UnknownMember")
        .withArgs(99);
      await expect(attest(city, city.attestors[0], { ...city.operation, consenter: 99n }))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_UnknownPassport")
        .withArgs(99);
    });
    it("should take any time on a chain younger than the unbonding time", async () => {
      const city = await hearing();
      await city.constitution.set(idOf("liability.unbondingTime"), 2n ** 40n);
      await attest(city, city.attestors[0], { ...city.operation, doneAt: 1 });
    });
  });

  describe("when it counts already", () => {
    it("should refuse a third attestor, also after an answer or an enforcement", async () => {
      const city = await hearing();
      await count(city);
      await expect(attest(city, city.attestors[2]))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_WrongStatus")
        .withArgs(city.operationId, Attested.Counted);
      await time.increase(DAYS(2) + 1);
      await city.strict.enforce(city.operation);
      await expect(attest(city, city.attestors[2]))
        .to.be.revertedWithCustomError(city.strict, "StrictLiability_WrongStatus")
        .withArgs(city.operationId, Attested.Enforced);
    });
  });

  describe("when all is well", () => {
    it("should note the first and say so [ENF-5]", async () => {
      const city = await hearing();
      const { strict, operation, operationId, attestors } = city;
      await expect(strict.connect(attestors[0].signer).attest(operation, attestors[0].passport, EVIDENCE))
        .to.emit(strict, "OperationAttested")
        .withArgs(
          operationId,
          operation.passport,
          attestors[0].passport,
          [operation.passport, operation.consenter, operation.purpose, operation.subject, operation.doneAt],
          attestors[0].signer.address,
          EVIDENCE,
        );
      expect(await strict.operationOf(operationId)).to.deep.equal([
        Attested.Attested,
        attestors[0].passport,
        0,
        0,
        0,
        0,
      ]);
      expect(await strict.isEnforceable(operationId)).to.equal(false);
    });
    it("should count with the second and fix what a breach costs [ENF-5]", async () => {
      const city = await hearing();
      const { strict, operation, operationId, attestors } = city;
      await attest(city, attestors[0]);
      const now = (await time.latest()) + HOUR;
      await time.setNextBlockTimestamp(now);
      await expect(strict.connect(attestors[1].signer).attest(operation, attestors[1].passport, EVIDENCE))
        .to.emit(strict, "OperationCounted")
        .withArgs(operationId, operation.passport, now + DAYS(2), tokens(60), DAYS(30));
      expect(await strict.operationOf(operationId)).to.deep.equal([
        Attested.Counted,
        attestors[0].passport,
        attestors[1].passport,
        now + DAYS(2),
        tokens(60),
        DAYS(30),
      ]);
    });
    it("should keep operations apart by each of their fields, and by contract", async () => {
      const { strict, operation, operationId } = await hearing();
      const ids = await Promise.all(
        [
          operation,
          { ...operation, passport: 2n },
          { ...operation, consenter: 2n },
          { ...operation, purpose: Purpose.Rewrite },
          { ...operation, subject: idOf("another") },
          { ...operation, doneAt: 1 },
        ].map((each) => strict.idOf(each)),
      );
      expect(new Set(ids).size).to.equal(ids.length);
      expect(operationId).to.equal(
        ethers.keccak256(
          ethers.AbiCoder.defaultAbiCoder().encode(
            ["string", "uint256", "address", "uint256", "uint256", "uint8", "bytes32", "uint48"],
            [
              "isopolity.operation",
              31_337,
              await strict.getAddress(),
              operation.passport,
              operation.consenter,
              operation.purpose,
              SUBJECT,
              operation.doneAt,
            ],
          ),
        ),
      );
    });
  });
});
