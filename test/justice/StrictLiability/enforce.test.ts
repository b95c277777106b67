import { expect } from "chai";
import { ethers } from "hardhat";

import { Sanction } from "../../identity/identity.fixture";
import { Attested, DAYS, idOf, time, tokens } from "../punish.fixture";
import { attest, count, hearing } from "./StrictLiability.fixture";

describe("StrictLiability::enforce", () => {
  it("should refuse what was never attested, and what one attestor says [ENF-5]", async () => {
    const city = await hearing();
    await expect(city.strict.enforce(city.operation))
      .to.be.revertedWithCustomError(city.strict, "StrictLiability_WrongStatus")
      .withArgs(city.operationId, Attested.Unknown);
    await attest(city, city.attestors[0]);
    await time.increase(DAYS(5));
    await expect(city.strict.enforce(city.operation))
      .to.be.revertedWithCustomError(city.strict, "StrictLiability_WrongStatus")
      .withArgs(city.operationId, Attested.Attested);
  });
  it("should refuse in the last second of the grace time and serve 1 s later [ENF-5]", async () => {
    const city = await hearing();
    await count(city);
    const { graceEnds } = await city.strict.operationOf(city.operationId);
    await time.setNextBlockTimestamp(graceEnds);
    await expect(city.strict.enforce(city.operation))
      .to.be.revertedWithCustomError(city.strict, "StrictLiability_GraceRuns")
      .withArgs(city.operationId, graceEnds);
    expect(await city.strict.isEnforceable(city.operationId)).to.equal(false);
    await time.increaseTo(graceEnds + 1n);
    expect(await city.strict.isEnforceable(city.operationId)).to.equal(true);
    await city.strict.enforce(city.operation);
    expect(await city.strict.isEnforceable(city.operationId)).to.equal(false);
  });
  it("should slash the own bond and suspend, once [ENF-5] [ENF-1c]", async () => {
    const city = await hearing();
    const { strict, liability, offender, kin, stranger, operation, operationId } = city;
    await count(city);
    await time.increase(DAYS(2) + 1);
    const domain = await liability.domainOf(offender);
    const tx = strict.connect(stranger).enforce(operation);
    await expect(tx).to.emit(strict, "OperationEnforced").withArgs(operationId, offender, stranger.address);
    await expect(tx)
      .to.emit(liability, "BondSlashed")
      .withArgs(offender, domain, operationId, false, [tokens(60), 0, 0, 0, 0], 0, tokens(6), tokens(54));
    const ends = (await time.latest()) + DAYS(30);
    await expect(tx)
      .to.emit(liability, "DomainSanctioned")
      .withArgs(offender, domain, operationId, Sanction.Suspension, ends);
    expect(await liability.bondOf(offender)).to.equal(tokens(140));
    expect(await liability.bondOf(kin)).to.equal(tokens(200));
    expect(await liability.creditOf(stranger.address)).to.equal(tokens(6));
    expect((await strict.operationOf(operationId)).status).to.equal(Attested.Enforced);
    await expect(strict.enforce(operation))
      .to.be.revertedWithCustomError(strict, "StrictLiability_WrongStatus")
      .withArgs(operationId, Attested.Enforced);
  });
  it("should take no more than the own bond and leave no debt [ENF-1c]", async () => {
    const city = await hearing();
    await city.constitution.set(idOf("strict.slash"), tokens(5_000));
    await count(city);
    await time.increase(DAYS(2) + 1);
    await city.strict.enforce(city.operation);
    expect(await city.liability.bondOf(city.offender)).to.equal(0);
    expect(await city.liability.bondOf(city.kin)).to.equal(tokens(200));
    expect((await city.liability.standing(city.kin)).debt).to.equal(0);
  });
  it("should hold to the terms of the day it counted", async () => {
    const city = await hearing();
    await count(city);
    for (const name of ["strict.slash", "strict.suspension", "strict.grace"]) {
      await city.constitution.set(idOf(name), 2n ** 97n);
    }
    await time.increase(DAYS(2) + 1);
    await city.strict.enforce(city.operation);
    expect(await city.liability.bondOf(city.offender)).to.equal(tokens(140));
    expect((await city.liability.standing(city.offender)).suspensionEnds).to.equal((await time.latest()) + DAYS(30));
  });
  it("should hold a charter's terms in the bits there are", async () => {
    const city = await hearing();
    for (const name of ["strict.slash", "strict.suspension", "strict.grace"]) {
      await city.constitution.set(idOf(name), 2n ** 97n);
    }
    await count(city);
    const view = await city.strict.operationOf(city.operationId);
    expect([view.slash, view.suspension]).to.deep.equal([2n ** 96n - 1n, 2n ** 32n - 1n]);
    expect(view.graceEnds).to.equal(BigInt(await time.latest()) + 2n ** 32n - 1n);
  });
  it("should neither slash nor suspend where the charter asks for neither", async () => {
    const city = await hearing();
    await city.constitution.set(idOf("strict.slash"), 0);
    await city.constitution.set(idOf("strict.suspension"), 0);
    await count(city);
    await time.increase(DAYS(2) + 1);
    const tx = city.strict.enforce(city.operation);
    await expect(tx).not.to.emit(city.liability, "BondSlashed");
    await expect(tx).not.to.emit(city.liability, "DomainSanctioned");
  });
  it("should pay no bounty to the operator's kin or to an attestor [ATK-B5] [ATK-C7]", async () => {
    for (const who of ["owner", "first", "second"] as const) {
      const city = await hearing();
      await count(city);
      await time.increase(DAYS(2) + 1);
      const caller = { owner: city.owner, first: city.attestors[0].signer, second: city.attestors[1].signer }[who];
      await expect(city.strict.connect(caller).enforce(city.operation))
        .to.emit(city.strict, "OperationEnforced")
        .withArgs(city.operationId, city.offender, ethers.ZeroAddress);
      expect(await city.liability.creditOf(caller.address)).to.equal(0);
    }
  });
  it("should reach a passport that left its domain meanwhile", async () => {
    const city = await hearing();
    await count(city);
    await time.increase(DAYS(2) + 1);
    await city.passports.connect(city.owner).offerControl(city.kin, city.people[8].address);
    await time.increase(DAYS(3));
    await city.passports.connect(city.people[8]).acceptControl(city.kin);
    await city.forks.connect(city.court).discharge(city.offender, 0, DAYS(1));
    await city.strict.enforce(city.operation);
    expect(await city.liability.bondOf(city.offender)).to.equal(tokens(140));
    expect(await city.liability.isInGoodStanding(city.offender)).to.equal(false);
    expect(await city.liability.isInGoodStanding(city.kin)).to.equal(true);
  });
});
