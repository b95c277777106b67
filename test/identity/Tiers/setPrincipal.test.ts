import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { CHARTER, DAYS, Kind, register, sanction, Sanction } from "../identity.fixture";
import { backed, newborn, vouch } from "./Tiers.fixture";

const soon = async (): Promise<number> => (await time.latest()) + 3_600;

describe("Tiers::setPrincipal", () => {
  it("should refuse whoever does not control the passport", async () => {
    const { tiers, agent, human, person } = await loadFixture(newborn);
    await expect(tiers.connect(person).setPrincipal(agent, human, await soon(), "0x"))
      .to.be.revertedWithCustomError(tiers, "Tiers_NotAuthorized")
      .withArgs(agent, person.address);
  });

  describe("when the principal is none", () => {
    it("should refuse the passport itself", async () => {
      const { tiers, human, person } = await loadFixture(newborn);
      await expect(tiers.connect(person).setPrincipal(human, human, await soon(), "0x"))
        .to.be.revertedWithCustomError(tiers, "Tiers_BadPrincipal")
        .withArgs(human, human);
    });

    it("should refuse an agent", async () => {
      const school = await loadFixture(newborn);
      const { tiers, agent, owner, stranger } = school;
      const other = await register(school, stranger);
      await expect(tiers.connect(owner).setPrincipal(agent, other, await soon(), "0x"))
        .to.be.revertedWithCustomError(tiers, "Tiers_BadPrincipal")
        .withArgs(agent, other);
    });

    it("should refuse an unknown passport", async () => {
      const { tiers, agent, owner } = await loadFixture(newborn);
      await expect(tiers.connect(owner).setPrincipal(agent, 99, await soon(), "0x"))
        .to.be.revertedWithCustomError(tiers, "Tiers_BadPrincipal")
        .withArgs(agent, 99);
    });

    it("should refuse a human out of good standing [FORK-6]", async () => {
      const school = await loadFixture(newborn);
      const { tiers, agent, human, owner, person } = school;
      await sanction(school, human, Sanction.Suspension, DAYS(1));
      const deadline = await soon();
      const signature = await vouch(school, person, agent, human, deadline);
      await expect(tiers.connect(owner).setPrincipal(agent, human, deadline, signature))
        .to.be.revertedWithCustomError(tiers, "Tiers_BadPrincipal")
        .withArgs(agent, human);
    });
  });

  describe("when the human has not agreed", () => {
    it("should refuse another's signature", async () => {
      const school = await loadFixture(newborn);
      const { tiers, agent, human, owner, stranger } = school;
      const deadline = await soon();
      const digest = await tiers.principalDigest(agent, human, deadline);
      const signature = await vouch(school, stranger, agent, human, deadline);
      await expect(tiers.connect(owner).setPrincipal(agent, human, deadline, signature))
        .to.be.revertedWithCustomError(tiers, "Tiers_BadSignature")
        .withArgs(human, digest);
    });

    it("should refuse a signature 1 s after its deadline and take it at its deadline", async () => {
      const school = await loadFixture(newborn);
      const { tiers, agent, human, owner, person } = school;
      const deadline = await soon();
      const signature = await vouch(school, person, agent, human, deadline);
      await time.setNextBlockTimestamp(deadline);
      await tiers.connect(owner).setPrincipal(agent, human, deadline, signature);
      const again = await vouch(school, person, agent, human, deadline);
      await time.setNextBlockTimestamp(deadline + 1);
      await expect(tiers.connect(owner).setPrincipal(agent, human, deadline, again))
        .to.be.revertedWithCustomError(tiers, "Tiers_SignatureExpired")
        .withArgs(deadline);
    });

    it("should refuse a signature that served already [ATK-I8]", async () => {
      const school = await loadFixture(newborn);
      const { tiers, agent, human, owner, person } = school;
      const deadline = await soon();
      const signature = await vouch(school, person, agent, human, deadline);
      await tiers.connect(owner).setPrincipal(agent, human, deadline, signature);
      await tiers.connect(person).removePrincipal(agent);
      await expect(tiers.connect(owner).setPrincipal(agent, human, deadline, signature))
        .to.be.revertedWithCustomError(tiers, "Tiers_BadSignature")
        .withArgs(human, await tiers.principalDigest(agent, human, deadline));
      expect(await tiers.principalNonceOf(agent)).to.equal(1);
    });
  });

  describe("when the human has agreed", () => {
    it("should record who vouches and say so", async () => {
      const school = await loadFixture(newborn);
      const { tiers, agent, human, owner, person } = school;
      expect(await tiers.hasPrincipal(agent)).to.equal(false);
      const deadline = await soon();
      const signature = await vouch(school, person, agent, human, deadline);
      await expect(tiers.connect(owner).setPrincipal(agent, human, deadline, signature))
        .to.emit(tiers, "PrincipalSet")
        .withArgs(agent, human, 0);
      expect(await tiers.principalOf(agent)).to.equal(human);
      expect(await tiers.hasPrincipal(agent)).to.equal(true);
    });

    it("should need no signature where one address controls both", async () => {
      const school = await loadFixture(newborn);
      const { tiers, human, person } = school;
      const second = await register(school, person);
      await tiers.connect(person).setPrincipal(second, human, 0, "0x");
      expect(await tiers.principalOf(second)).to.equal(human);
    });

    it("should replace the principal before", async () => {
      const school = await loadFixture(backed);
      const { tiers, agent, human, owner, stranger } = school;
      const second = await register(school, stranger, { kind: Kind.Human });
      const deadline = await soon();
      const signature = await vouch(school, stranger, agent, second, deadline);
      await expect(tiers.connect(owner).setPrincipal(agent, second, deadline, signature))
        .to.emit(tiers, "PrincipalSet")
        .withArgs(agent, second, human);
      expect(await tiers.principalOf(agent)).to.equal(second);
    });

    it("should end when the human's passport changes hands [ATK-I6]", async () => {
      const { passports, tiers, agent, human, person, stranger } = await loadFixture(backed);
      await passports.connect(person).offerControl(human, stranger.address);
      await time.increase(CHARTER["identity.recoveryDelay"]);
      await passports.connect(stranger).acceptControl(human);
      expect(await tiers.principalOf(agent)).to.equal(0);
      expect(await tiers.hasPrincipal(agent)).to.equal(false);
    });

    it("should rest while the human is excluded [FORK-6]", async () => {
      const school = await loadFixture(backed);
      const { tiers, agent, human } = school;
      await sanction(school, human, Sanction.Exclusion, DAYS(5));
      expect(await tiers.principalOf(agent)).to.equal(human);
      expect(await tiers.hasPrincipal(agent)).to.equal(false);
      await time.increase(DAYS(5));
      expect(await tiers.hasPrincipal(agent)).to.equal(true);
    });
  });
});
