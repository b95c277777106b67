import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { fork, Kind, Scope, ZERO } from "../identity.fixture";
import { AGENT_BOND, FEE, setOperator, setWallet, twoPassports, WALLET_KEY } from "./Passports.fixture";

const WITH_METADATA = "register(string,(string,bytes)[])";

async function registries() {
  const setup = await twoPassports();
  const at = await setup.passports.getAddress();
  const reputation = await ethers.deployContract("ReputationRegistryMock", [at]);
  const validation = await ethers.deployContract("ValidationRegistryMock", [at]);
  return { ...setup, reputation, validation };
}

describe("Passports::erc8004", () => {
  describe("register", () => {
    it("should issue an agent to the caller with the charter's bond and the caller as its wallet [ID-1]", async () => {
      const { city, passports, carol, b } = await loadFixture(twoPassports);
      const id = b + 1n;
      const sent = passports.connect(carol)["register()"]();
      await expect(sent).to.emit(passports, "Registered").withArgs(id, "", carol.address);
      await expect(sent)
        .to.emit(passports, "MetadataSet")
        .withArgs(id, WALLET_KEY, WALLET_KEY, carol.address.toLowerCase());
      await expect(sent).to.changeTokenBalance(city.token, carol, -(AGENT_BOND + FEE));
      expect((await passports.passport(id)).kind).to.equal(Kind.Agent);
      expect(await passports.getAgentWallet(id)).to.equal(carol.address);
      expect(await passports.tokenURI(id)).to.equal("");
      expect((await passports.bindingOf(carol.address)).roles).to.equal(1);
    });

    it("should store the URI [ID-1]", async () => {
      const { passports, carol, b } = await loadFixture(twoPassports);
      const sent = passports.connect(carol)["register(string)"]("ipfs://carol");
      await expect(sent)
        .to.emit(passports, "Registered")
        .withArgs(b + 1n, "ipfs://carol", carol.address);
      expect(await passports.tokenURI(b + 1n)).to.equal("ipfs://carol");
    });

    it("should store metadata and refuse the reserved key [ID-1]", async () => {
      const { passports, carol, b } = await loadFixture(twoPassports);
      const entries = [
        { metadataKey: "model", metadataValue: "0x1234" },
        { metadataKey: "maker", metadataValue: "0x56" },
      ];
      const sent = passports.connect(carol)[WITH_METADATA]("ipfs://carol", entries);
      await expect(sent)
        .to.emit(passports, "MetadataSet")
        .withArgs(b + 1n, "model", "model", "0x1234");
      expect(await passports.getMetadata(b + 1n, "model")).to.equal("0x1234");
      expect(await passports.getMetadata(b + 1n, "maker")).to.equal("0x56");
      expect(await passports.getMetadata(b + 1n, "none")).to.equal("0x");
      await expect(passports.connect(carol)[WITH_METADATA]("", [{ metadataKey: WALLET_KEY, metadataValue: "0x" }]))
        .to.be.revertedWithCustomError(passports, "Passports_ReservedKey")
        .withArgs(WALLET_KEY);
    });

    it("should tell a caller without means what bond it takes [ID-1]", async () => {
      const { city, passports, carol } = await loadFixture(twoPassports);
      await city.token.connect(carol).approve(await city.liability.getAddress(), 7n);
      await expect(passports.connect(carol)["register()"]())
        .to.be.revertedWithCustomError(passports, "Passports_BondRequired")
        .withArgs(await city.token.getAddress(), AGENT_BOND + FEE, 7n);
    });

    it("should be paid by prepaid credit, without any allowance [ID-2]", async () => {
      const { city, passports, carol, dave } = await loadFixture(twoPassports);
      await city.token.connect(carol).approve(await city.liability.getAddress(), 0);
      await city.liability.connect(dave).prepay(carol.address, AGENT_BOND + FEE);
      await passports.connect(carol)["register()"]();
      expect(await city.liability.creditOf(carol.address)).to.equal(0);
    });

    it("should join the caller's domain when it is bound: the door matters not [FORK-6]", async () => {
      const { city, passports, alice, a } = await loadFixture(twoPassports);
      await passports.connect(alice)["register()"]();
      expect(await city.liability.domainOf(await passports.lastId())).to.equal(await city.liability.domainOf(a));
    });
  });

  describe("isAuthorizedOrOwner", () => {
    it("should be true for the controller and an operator that may act, and fail for an unknown id", async () => {
      const { city, passports, alice, carol, dave, a } = await loadFixture(twoPassports);
      await setOperator(city, alice, a, carol, { scopes: Scope.Act });
      await setOperator(city, alice, a, dave, { scopes: Scope.Profile | Scope.Consent });
      expect(await passports.isAuthorizedOrOwner(alice.address, a)).to.equal(true);
      expect(await passports.isAuthorizedOrOwner(carol.address, a)).to.equal(true);
      expect(await passports.isAuthorizedOrOwner(dave.address, a)).to.equal(false);
      await expect(passports.isAuthorizedOrOwner(alice.address, 99))
        .to.be.revertedWithCustomError(passports, "Passports_UnknownPassport")
        .withArgs(99);
    });
  });

  describe("the public registries on our passports", () => {
    it("should take feedback from a client and refuse the agent's own keys [ID-1]", async () => {
      const { city, reputation, alice, bob, carol, a } = await loadFixture(registries);
      await setOperator(city, alice, a, carol);
      const give = [a, 90, 0, "quality", "", "", "", ethers.ZeroHash] as const;
      await expect(reputation.connect(bob).giveFeedback(...give))
        .to.emit(reputation, "NewFeedback")
        .withArgs(a, bob.address, 1, 90);
      expect(await reputation.getLastIndex(a, bob.address)).to.equal(1);
      expect(await reputation.getIdentityRegistry()).to.equal(await city.passports.getAddress());
      for (const own of [alice, carol]) {
        await expect(reputation.connect(own).giveFeedback(...give))
          .to.be.revertedWithCustomError(reputation, "SelfFeedback")
          .withArgs(a, own.address);
      }
      await expect(
        reputation.connect(bob).giveFeedback(99, 1, 0, "", "", "", "", ethers.ZeroHash),
      ).to.be.revertedWithCustomError(city.passports, "Passports_UnknownPassport");
    });

    it("should take a validation request of the controller alone, and its answer [ID-1]", async () => {
      const { validation, alice, bob, carol, a } = await loadFixture(registries);
      const hash = ethers.id("request");
      await expect(validation.connect(bob).validationRequest(carol.address, a, "ipfs://r", hash))
        .to.be.revertedWithCustomError(validation, "NotAuthorised")
        .withArgs(a, bob.address);
      await expect(validation.connect(alice).validationRequest(carol.address, a, "ipfs://r", hash))
        .to.emit(validation, "ValidationRequest")
        .withArgs(carol.address, a, "ipfs://r", hash);
      await expect(validation.connect(carol).validationResponse(hash, 100, "", ethers.ZeroHash, ""))
        .to.emit(validation, "ValidationResponse")
        .withArgs(carol.address, a, hash, 100);
    });
  });

  describe("metadata and URI", () => {
    it("should be written by the controller or an operator with profile scope, and nobody else", async () => {
      const { city, passports, alice, bob, carol, dave, a } = await loadFixture(twoPassports);
      await setOperator(city, alice, a, carol, { scopes: Scope.Profile });
      await setOperator(city, alice, a, dave, { scopes: Scope.Act });
      await expect(passports.connect(alice).setMetadata(a, "k", "0x01"))
        .to.emit(passports, "MetadataSet")
        .withArgs(a, "k", "k", "0x01");
      await passports.connect(carol).setMetadata(a, "k", "0x02");
      expect(await passports.getMetadata(a, "k")).to.equal("0x02");
      await expect(passports.connect(carol).setAgentURI(a, "ipfs://new"))
        .to.emit(passports, "URIUpdated")
        .withArgs(a, "ipfs://new", carol.address);
      expect(await passports.tokenURI(a)).to.equal("ipfs://new");
      for (const other of [bob, dave]) {
        await expect(passports.connect(other).setMetadata(a, "k", "0x03"))
          .to.be.revertedWithCustomError(passports, "Passports_NotAuthorised")
          .withArgs(a, other.address, Scope.Profile);
        await expect(passports.connect(other).setAgentURI(a, "x"))
          .to.be.revertedWithCustomError(passports, "Passports_NotAuthorised")
          .withArgs(a, other.address, Scope.Profile);
      }
      await expect(passports.connect(alice).setMetadata(a, WALLET_KEY, "0x"))
        .to.be.revertedWithCustomError(passports, "Passports_ReservedKey")
        .withArgs(WALLET_KEY);
    });

    it("should show the wallet under its reserved key, and nothing where there is none", async () => {
      const { city, passports, alice, carol, a } = await loadFixture(twoPassports);
      expect(await passports.getMetadata(a, WALLET_KEY)).to.equal("0x");
      await setWallet(city, alice, a, carol);
      expect(await passports.getMetadata(a, WALLET_KEY)).to.equal(carol.address.toLowerCase());
    });
  });

  describe("tokens", () => {
    it("should be locked for ever and refuse every transfer and approval [ID-1]", async () => {
      const { passports, alice, bob, a } = await loadFixture(twoPassports);
      const as = passports.connect(alice);
      const calls = [
        () => as.approve(bob.address, a),
        () => as.setApprovalForAll(bob.address, true),
        () => as.transferFrom(alice.address, bob.address, a),
        () => as["safeTransferFrom(address,address,uint256)"](alice.address, bob.address, a),
        () => as["safeTransferFrom(address,address,uint256,bytes)"](alice.address, bob.address, a, "0x"),
      ];
      for (const call of calls) {
        await expect(call()).to.be.revertedWithCustomError(passports, "Passports_Soulbound").withArgs();
      }
      expect(await passports.locked(a)).to.equal(true);
      expect(await passports.getApproved(a)).to.equal(ZERO);
      expect(await passports.isApprovedForAll(alice.address, bob.address)).to.equal(false);
    });

    it("should answer for what they implement and fail for ids that do not exist", async () => {
      const { passports } = await loadFixture(twoPassports);
      for (const id of ["0x01ffc9a7", "0x80ac58cd", "0x5b5e139f", "0x49064906", "0xb45a3c0e"]) {
        expect(await passports.supportsInterface(id)).to.equal(true);
      }
      expect(await passports.supportsInterface("0xffffffff")).to.equal(false);
      expect(await passports.name()).to.equal("Test Passport");
      expect(await passports.symbol()).to.equal("TEST");
      for (const read of ["locked", "getApproved", "ownerOf", "tokenURI"] as const) {
        await expect(passports[read](9))
          .to.be.revertedWithCustomError(passports, "Passports_UnknownPassport")
          .withArgs(9);
      }
    });

    it("should keep parents on chain for forks [FORK-7]", async () => {
      const { city, passports, alice, a } = await loadFixture(twoPassports);
      const child = await fork(city, alice, a);
      const record = await passports.passport(child);
      expect([record.parentA, record.parentB]).to.deep.equal([a, 0n]);
      expect((await passports.passport(a)).parentA).to.equal(0);
      expect(await time.latest()).to.equal(record.birth);
    });
  });
});
