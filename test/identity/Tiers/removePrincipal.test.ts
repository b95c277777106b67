import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { backed, newborn } from "./Tiers.fixture";

describe("Tiers::removePrincipal", () => {
  it("should refuse where there is none", async () => {
    const { tiers, agent, owner } = await loadFixture(newborn);
    await expect(tiers.connect(owner).removePrincipal(agent))
      .to.be.revertedWithCustomError(tiers, "Tiers_NoPrincipal")
      .withArgs(agent);
  });

  it("should refuse whoever controls neither passport", async () => {
    const { tiers, agent, stranger } = await loadFixture(backed);
    await expect(tiers.connect(stranger).removePrincipal(agent))
      .to.be.revertedWithCustomError(tiers, "Tiers_NotAuthorized")
      .withArgs(agent, stranger.address);
  });

  it("should serve the passport's controller", async () => {
    const { tiers, agent, human, owner } = await loadFixture(backed);
    await expect(tiers.connect(owner).removePrincipal(agent))
      .to.emit(tiers, "PrincipalRemoved")
      .withArgs(agent, human, owner.address);
    expect(await tiers.principalOf(agent)).to.equal(0);
  });

  it("should serve the human's controller", async () => {
    const { tiers, agent, human, person } = await loadFixture(backed);
    await expect(tiers.connect(person).removePrincipal(agent))
      .to.emit(tiers, "PrincipalRemoved")
      .withArgs(agent, human, person.address);
    expect(await tiers.hasPrincipal(agent)).to.equal(false);
  });
});
