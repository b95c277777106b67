import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { fork, Mantle, merge, register, ZERO_HASH } from "../identity.fixture";
import { newborn, REPORT, SPACING } from "./Tiers.fixture";

describe("Tiers::attestAudit", () => {
  it("should refuse whoever holds no auditor's mantle", async () => {
    const { tiers, agent, owner } = await loadFixture(newborn);
    const { selector } = tiers.interface.getFunction("attestAudit");
    await expect(tiers.connect(owner).attestAudit(agent, true, REPORT))
      .to.be.revertedWithCustomError(tiers, "Guarded_Unauthorized")
      .withArgs(owner.address, selector);
  });

  it("should refuse for a passport that does not exist", async () => {
    const { tiers, auditor } = await loadFixture(newborn);
    await expect(tiers.connect(auditor).attestAudit(99, true, REPORT))
      .to.be.revertedWithCustomError(tiers, "Tiers_UnknownPassport")
      .withArgs(99);
  });

  it("should refuse without a report", async () => {
    const { tiers, auditor, agent } = await loadFixture(newborn);
    await expect(tiers.connect(auditor).attestAudit(agent, true, ZERO_HASH))
      .to.be.revertedWithCustomError(tiers, "Tiers_NoReport")
      .withArgs(agent);
  });

  it("should refuse an auditor of the passport's own domain [ATK-I11]", async () => {
    const school = await loadFixture(newborn);
    const { token, liability, tiers, auditor, owner, agent } = school;
    await token.mint(auditor.address, 10n ** 24n);
    await token.connect(auditor).approve(await liability.getAddress(), 10n ** 24n);
    const own = await register(school, auditor);
    await expect(tiers.connect(auditor).attestAudit(own, true, REPORT))
      .to.be.revertedWithCustomError(tiers, "Tiers_OwnDomain")
      .withArgs(own, auditor.address, own);
    await merge(school, [auditor, own], [owner, agent]);
    const domain = await liability.domainOf(agent);
    await expect(tiers.connect(auditor).attestAudit(agent, true, REPORT))
      .to.be.revertedWithCustomError(tiers, "Tiers_OwnDomain")
      .withArgs(agent, auditor.address, domain);
  });

  it("should record a pass and say so [ID-5]", async () => {
    const { tiers, auditor, agent } = await loadFixture(newborn);
    await expect(tiers.connect(auditor).attestAudit(agent, true, REPORT))
      .to.emit(tiers, "AuditAttested")
      .withArgs(agent, auditor.address, true, REPORT, 1, 0);
    const record = await tiers.auditsOf(agent);
    expect(record.passed).to.equal(1);
    expect(record.failed).to.equal(0);
    expect(record.lastAt).to.equal(await time.latest());
  });

  it("should end the row of passes with a failure", async () => {
    const { tiers, auditor, auditor2, agent } = await loadFixture(newborn);
    await tiers.connect(auditor).attestAudit(agent, true, REPORT);
    await expect(tiers.connect(auditor2).attestAudit(agent, false, REPORT))
      .to.emit(tiers, "AuditAttested")
      .withArgs(agent, auditor2.address, false, REPORT, 0, 1);
    await time.increase(SPACING);
    await expect(tiers.connect(auditor).attestAudit(agent, true, REPORT))
      .to.emit(tiers, "AuditAttested")
      .withArgs(agent, auditor.address, true, REPORT, 1, 1);
  });

  it("should refuse the same auditor 1 s within the spacing and serve after it", async () => {
    const { tiers, auditor, agent } = await loadFixture(newborn);
    await tiers.connect(auditor).attestAudit(agent, true, REPORT);
    const next = (await time.latest()) + SPACING;
    await time.setNextBlockTimestamp(next - 1);
    await expect(tiers.connect(auditor).attestAudit(agent, true, REPORT))
      .to.be.revertedWithCustomError(tiers, "Tiers_AuditTooSoon")
      .withArgs(agent, auditor.address, next);
    await time.setNextBlockTimestamp(next);
    await tiers.connect(auditor).attestAudit(agent, true, REPORT);
    expect((await tiers.auditsOf(agent)).passed).to.equal(2);
  });

  it("should let other auditors and other passports be", async () => {
    const school = await loadFixture(newborn);
    const { tiers, auditor, auditor2, agent, human } = school;
    await tiers.connect(auditor).attestAudit(agent, true, REPORT);
    await tiers.connect(auditor2).attestAudit(agent, true, REPORT);
    await tiers.connect(auditor).attestAudit(human, true, REPORT);
    expect((await tiers.auditsOf(agent)).passed).to.equal(2);
    expect((await tiers.auditsOf(human)).passed).to.equal(1);
  });

  it("should hand no audit down to a fork", async () => {
    const school = await loadFixture(newborn);
    const { tiers, auditor, agent, owner } = school;
    await tiers.connect(auditor).attestAudit(agent, true, REPORT);
    const child = await fork(school, owner, agent);
    expect((await tiers.auditsOf(child)).passed).to.equal(0);
  });

  it("should refuse an auditor whose term ran out [CELL-2]", async () => {
    const { cell, tiers, auditor, agent } = await loadFixture(newborn);
    const { end } = await cell.termOf(Mantle.Auditor, auditor.address);
    await time.setNextBlockTimestamp(end);
    await expect(tiers.connect(auditor).attestAudit(agent, true, REPORT)).to.be.revertedWithCustomError(
      tiers,
      "Guarded_Unauthorized",
    );
  });
});
