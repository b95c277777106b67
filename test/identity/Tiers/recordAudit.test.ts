import { impersonateAccount, loadFixture, setBalance, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { idOf, Mantle, Posture, ZERO_HASH } from "../identity.fixture";
import { newborn, REPORT } from "./Tiers.fixture";

/** A school with a module that holds the recorders' mantle. */
async function recorded() {
  const school = await newborn();
  const relay = await ethers.deployContract("RelayMock");
  const address = await relay.getAddress();
  await school.cell.grantRole(Mantle.Recorder, address, 0);
  await impersonateAccount(address);
  await setBalance(address, ethers.parseEther("10"));
  return { ...school, recorder: await ethers.getSigner(address) };
}

describe("Tiers::recordAudit", () => {
  it("should refuse whoever holds no recorder's mantle, auditors among them [ATK-I11]", async () => {
    const { tiers, auditor, owner, agent } = await loadFixture(recorded);
    const { selector } = tiers.interface.getFunction("recordAudit");
    for (const caller of [auditor, owner]) {
      await expect(tiers.connect(caller).recordAudit(agent, true, REPORT))
        .to.be.revertedWithCustomError(tiers, "Guarded_Unauthorized")
        .withArgs(caller.address, selector);
    }
  });

  it("should refuse for a passport that does not exist", async () => {
    const { tiers, recorder } = await loadFixture(recorded);
    await expect(tiers.connect(recorder).recordAudit(99, true, REPORT))
      .to.be.revertedWithCustomError(tiers, "Tiers_UnknownPassport")
      .withArgs(99);
  });

  it("should refuse without a report", async () => {
    const { tiers, recorder, agent } = await loadFixture(recorded);
    await expect(tiers.connect(recorder).recordAudit(agent, true, ZERO_HASH))
      .to.be.revertedWithCustomError(tiers, "Tiers_NoReport")
      .withArgs(agent);
  });

  it("should count like an attested audit, without spacing [ID-5] [ENF-8]", async () => {
    const { tiers, auditor, recorder, agent } = await loadFixture(recorded);
    await tiers.connect(auditor).attestAudit(agent, true, REPORT);
    await expect(tiers.connect(recorder).recordAudit(agent, true, REPORT))
      .to.emit(tiers, "AuditAttested")
      .withArgs(agent, recorder.address, true, REPORT, 2, 0);
    await expect(tiers.connect(recorder).recordAudit(agent, true, idOf("next")))
      .to.emit(tiers, "AuditAttested")
      .withArgs(agent, recorder.address, true, idOf("next"), 3, 0);
    expect((await tiers.auditsOf(agent)).lastAt).to.equal(await time.latest());
  });

  it("should end the row of passes with a failure", async () => {
    const { tiers, recorder, agent } = await loadFixture(recorded);
    await tiers.connect(recorder).recordAudit(agent, true, REPORT);
    await expect(tiers.connect(recorder).recordAudit(agent, false, REPORT))
      .to.emit(tiers, "AuditAttested")
      .withArgs(agent, recorder.address, false, REPORT, 0, 1);
  });

  it("should leave an auditor's spacing as it was", async () => {
    const { tiers, auditor, recorder, agent } = await loadFixture(recorded);
    await tiers.connect(recorder).recordAudit(agent, true, REPORT);
    await tiers.connect(auditor).attestAudit(agent, true, REPORT);
    expect((await tiers.auditsOf(agent)).passed).to.equal(2);
  });

  it("should record in LOCKDOWN too", async () => {
    const { cell, tiers, breaker, recorder, agent } = await loadFixture(recorded);
    await cell.connect(breaker).setPosture(Posture.Lockdown, idOf("evidence"));
    await tiers.connect(recorder).recordAudit(agent, false, REPORT);
    expect((await tiers.auditsOf(agent)).failed).to.equal(1);
  });
});
