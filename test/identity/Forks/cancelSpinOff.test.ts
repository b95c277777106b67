import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { house, noticed, NOTICE } from "./Forks.fixture";

describe("Forks::cancelSpinOff", () => {
  it("should refuse when none waits", async () => {
    const { forks, applicant, leaver } = await loadFixture(house);
    await expect(forks.connect(applicant).cancelSpinOff(leaver))
      .to.be.revertedWithCustomError(forks, "Forks_NoSpinOff")
      .withArgs(leaver);
  });

  it("should refuse whoever is neither applicant nor sponsor", async () => {
    const { forks, owner, leaver, sponsor } = await loadFixture(noticed);
    await expect(forks.connect(owner).cancelSpinOff(leaver))
      .to.be.revertedWithCustomError(forks, "Forks_NotSponsor")
      .withArgs(sponsor, owner.address);
  });

  it("should serve the applicant", async () => {
    const { forks, applicant, leaver, sponsor } = await loadFixture(noticed);
    await expect(forks.connect(applicant).cancelSpinOff(leaver))
      .to.emit(forks, "SpinOffCancelled")
      .withArgs(leaver, sponsor, applicant.address);
    expect((await forks.spinOffOf(leaver)).sponsor).to.equal(0);
  });

  it("should serve the sponsor until it is completed [FORK-5]", async () => {
    const { forks, applicant, patron, leaver, sponsor } = await loadFixture(noticed);
    await time.increase(NOTICE);
    await expect(forks.connect(patron).cancelSpinOff(leaver))
      .to.emit(forks, "SpinOffCancelled")
      .withArgs(leaver, sponsor, patron.address);
    await expect(forks.connect(applicant).completeSpinOff(leaver, []))
      .to.be.revertedWithCustomError(forks, "Forks_NoSpinOff")
      .withArgs(leaver);
  });
});
