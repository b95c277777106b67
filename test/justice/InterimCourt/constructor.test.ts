import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { ascending, deployInterimCourt, DISCOVERY } from "./InterimCourt.fixture";

const ZERO = ethers.ZeroAddress;
const wallets = (count: number): string[] =>
  ascending(Array.from({ length: count }, (_, i) => new ethers.Wallet(ethers.id(`wallet ${String(i)}`)))).map(
    ({ address }) => address,
  );

describe("InterimCourt: constructor", () => {
  const deploy = async (changes: object) => {
    const { wiring } = await loadFixture(deployInterimCourt);
    return ethers.deployContract("InterimCourt", [{ ...wiring, ...changes }]);
  };

  describe("when a part of the wiring is missing", () => {
    it("should refuse a missing authority", async () => {
      const { court } = await loadFixture(deployInterimCourt);
      await expect(deploy({ authority: ZERO }))
        .to.be.revertedWithCustomError(court, "Guarded_InvalidAuthority")
        .withArgs(ZERO);
    });
    for (const part of ["constitution", "liability", "passports", "forks", "recovery"]) {
      it(`should refuse a missing ${part}`, async () => {
        const { court } = await loadFixture(deployInterimCourt);
        await expect(deploy({ [part]: ZERO })).to.be.revertedWithCustomError(court, "InterimCourt_ZeroAddress");
      });
    }
  });

  describe("when the signers are no set", () => {
    it("should refuse no signers", async () => {
      const { court } = await loadFixture(deployInterimCourt);
      await expect(deploy({ signers: [], threshold: 1 }))
        .to.be.revertedWithCustomError(court, "SignerSet_Size")
        .withArgs(0, 15);
    });
    it("should refuse sixteen signers", async () => {
      const { court } = await loadFixture(deployInterimCourt);
      await expect(deploy({ signers: wallets(16), threshold: 9 }))
        .to.be.revertedWithCustomError(court, "SignerSet_Size")
        .withArgs(16, 15);
    });
    it("should refuse a signer twice [ATK-F1]", async () => {
      const { court } = await loadFixture(deployInterimCourt);
      const [a, b] = wallets(2);
      await expect(deploy({ signers: [a, b, b], threshold: 2 }))
        .to.be.revertedWithCustomError(court, "SignerSet_Unsorted")
        .withArgs(2);
    });
    it("should refuse signers that descend", async () => {
      const { court } = await loadFixture(deployInterimCourt);
      await expect(deploy({ signers: wallets(3).reverse(), threshold: 2 }))
        .to.be.revertedWithCustomError(court, "SignerSet_Unsorted")
        .withArgs(1);
    });
    it("should refuse the zero address", async () => {
      const { court } = await loadFixture(deployInterimCourt);
      await expect(deploy({ signers: [ZERO, ...wallets(2)], threshold: 2 }))
        .to.be.revertedWithCustomError(court, "SignerSet_Unsorted")
        .withArgs(0);
    });
  });

  describe("when the threshold is no majority", () => {
    it("should refuse a threshold of zero [ATK-F1]", async () => {
      const { court } = await loadFixture(deployInterimCourt);
      await expect(deploy({ threshold: 0 }))
        .to.be.revertedWithCustomError(court, "SignerSet_BadThreshold")
        .withArgs(0, 5);
    });
    it("should refuse half of the signers", async () => {
      const { court } = await loadFixture(deployInterimCourt);
      await expect(deploy({ signers: wallets(4), threshold: 2 }))
        .to.be.revertedWithCustomError(court, "SignerSet_BadThreshold")
        .withArgs(2, 4);
    });
    it("should refuse more than all of the signers", async () => {
      const { court } = await loadFixture(deployInterimCourt);
      await expect(deploy({ threshold: 6 }))
        .to.be.revertedWithCustomError(court, "SignerSet_BadThreshold")
        .withArgs(6, 5);
    });
  });

  describe("when all is in order", () => {
    it("should keep one signer with threshold one", async () => {
      const court = await deploy({ signers: wallets(1), threshold: 1 });
      expect(await court.signers()).to.deep.equal(wallets(1));
      expect(await court.threshold()).to.equal(1);
    });
    it("should keep fifteen signers with threshold eight", async () => {
      const court = await deploy({ signers: wallets(15), threshold: 8 });
      expect(await court.signers()).to.deep.equal(wallets(15));
      expect(await court.threshold()).to.equal(8);
    });
    it("should answer its authority", async () => {
      const { court, cell } = await loadFixture(deployInterimCourt);
      expect(await court.authority()).to.equal(cell);
    });
    it("should answer its limit from discovery [ENF-2]", async () => {
      const { court } = await loadFixture(deployInterimCourt);
      expect(await court.discoveryLimit()).to.equal(DISCOVERY);
    });
  });
});
