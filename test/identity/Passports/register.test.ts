import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { amend, bondOf, CHARTER, DAY, indebt, Kind, ZERO } from "../identity.fixture";
import { AGENT_BOND, asked, FEE, REGISTER, signRegistration, twoPassports } from "./Passports.fixture";

describe("Passports::register", () => {
  describe("when the registration is refused", () => {
    it("should refuse the zero address as a controller", async () => {
      const { passports, carol } = await loadFixture(twoPassports);
      await expect(passports.connect(carol)[REGISTER](asked(ZERO)))
        .to.be.revertedWithCustomError(passports, "Passports_BadAddress")
        .withArgs(ZERO);
    });

    it("should refuse 1 unit less than the charter's bond for each kind [ID-2]", async () => {
      const { passports, carol } = await loadFixture(twoPassports);
      for (const kind of Object.values(Kind)) {
        const bond = bondOf(kind) - 1n;
        await expect(passports.connect(carol)[REGISTER](asked(carol.address, { kind, bond })))
          .to.be.revertedWithCustomError(passports, "Passports_BondTooSmall")
          .withArgs(kind, bond, bondOf(kind));
      }
    });

    it("should say what bond and fee it takes when credit and allowance are 1 unit short [ID-2]", async () => {
      const { city, passports, carol } = await loadFixture(twoPassports);
      const due = AGENT_BOND + FEE;
      await city.token.connect(carol).approve(await city.liability.getAddress(), due - 11n);
      await city.liability.connect(city.people[5]).prepay(carol.address, 10n);
      await expect(passports.connect(carol)[REGISTER](asked(carol.address)))
        .to.be.revertedWithCustomError(passports, "Passports_BondRequired")
        .withArgs(await city.token.getAddress(), due, due - 1n);
    });

    it("should pass on any other refusal of Liability as it is", async () => {
      const { city, passports, carol } = await loadFixture(twoPassports);
      const most = 2n ** 96n - 1n;
      await expect(passports.connect(carol)[REGISTER](asked(carol.address, { bond: most })))
        .to.be.revertedWithCustomError(city.liability, "Liability_AmountTooLarge")
        .withArgs(most + FEE, most);
    });

    it("should refuse a registration for another without its signature, or with that of a third [ATK-I10]", async () => {
      const { city, passports, carol, dave, erin } = await loadFixture(twoPassports);
      const deadline = (await time.latest()) + DAY;
      const params = asked(carol.address, { deadline });
      await expect(passports.connect(dave)[REGISTER](params))
        .to.be.revertedWithCustomError(passports, "Passports_BadSignature")
        .withArgs(carol.address);
      const forged = await signRegistration(city, erin, dave.address, params);
      await expect(passports.connect(dave)[REGISTER](forged))
        .to.be.revertedWithCustomError(passports, "Passports_BadSignature")
        .withArgs(carol.address);
    });

    it("should refuse a signature for another payer, other terms, and one that was used", async () => {
      const { city, passports, carol, dave, erin } = await loadFixture(twoPassports);
      const deadline = (await time.latest()) + DAY;
      const signed = await signRegistration(city, carol, dave.address, asked(carol.address, { deadline }));
      await expect(passports.connect(erin)[REGISTER](signed)).to.be.revertedWithCustomError(
        passports,
        "Passports_BadSignature",
      );
      await expect(passports.connect(dave)[REGISTER]({ ...signed, kind: Kind.Human })).to.be.revertedWithCustomError(
        passports,
        "Passports_BadSignature",
      );
      await expect(passports.connect(dave)[REGISTER]({ ...signed, uri: "ipfs://x" })).to.be.revertedWithCustomError(
        passports,
        "Passports_BadSignature",
      );
      await passports.connect(dave)[REGISTER](signed);
      await expect(passports.connect(dave)[REGISTER](signed)).to.be.revertedWithCustomError(
        passports,
        "Passports_BadSignature",
      );
    });

    it("should refuse a signature one second after its deadline, and take it in its last second", async () => {
      const { city, passports, carol, dave } = await loadFixture(twoPassports);
      const deadline = (await time.latest()) + 100;
      const signed = await signRegistration(city, carol, dave.address, asked(carol.address, { deadline }));
      await time.setNextBlockTimestamp(deadline + 1);
      await expect(passports.connect(dave)[REGISTER](signed))
        .to.be.revertedWithCustomError(passports, "Passports_Expired")
        .withArgs(deadline);
      const later = (await time.latest()) + 100;
      const again = await signRegistration(city, carol, dave.address, asked(carol.address, { deadline: later }));
      await time.setNextBlockTimestamp(later);
      await passports.connect(dave)[REGISTER](again);
    });
  });

  describe("when the rates are used up", () => {
    it("should refuse a sponsor's next registration until a token came back, to the second [ATK-I15]", async () => {
      const { city, passports, carol } = await loadFixture(twoPassports);
      await amend(city, "identity.sponsor.capacity", 2);
      await amend(city, "identity.sponsor.period", 2_000);
      const start = (await time.latest()) + 10;
      await time.setNextBlockTimestamp(start);
      await passports.connect(carol)[REGISTER](asked(carol.address));
      await time.setNextBlockTimestamp(start + 1);
      await passports.connect(carol)[REGISTER](asked(carol.address));
      await time.setNextBlockTimestamp(start + 999);
      await expect(passports.connect(carol)[REGISTER](asked(carol.address)))
        .to.be.revertedWithCustomError(passports, "Passports_SponsorRateExceeded")
        .withArgs(carol.address, start + 1_000);
      await time.setNextBlockTimestamp(start + 1_000);
      await passports.connect(carol)[REGISTER](asked(carol.address));
    });

    it("should keep a fifth of the cell's bucket for callers without a passport [ATK-I15]", async () => {
      const { city, passports, alice, carol, dave } = await loadFixture(twoPassports);
      await amend(city, "identity.registration.capacity", 5);
      await amend(city, "identity.registration.period", 500_000);
      const start = (await time.latest()) + 200_000;
      await time.setNextBlockTimestamp(start);
      for (let i = 0; i < 4; i++) await passports.connect(alice)[REGISTER](asked(alice.address));
      await expect(passports.connect(alice)[REGISTER](asked(alice.address)))
        .to.be.revertedWithCustomError(passports, "Passports_CellRateExceeded")
        .withArgs(start + 125_000);
      // A newcomer passes, once.
      await passports.connect(carol)[REGISTER](asked(carol.address));
      await expect(passports.connect(carol)[REGISTER](asked(carol.address))).to.be.revertedWithCustomError(
        passports,
        "Passports_CellRateExceeded",
      );
      await expect(passports.connect(dave)[REGISTER](asked(dave.address))).to.be.revertedWithCustomError(
        passports,
        "Passports_CellRateExceeded",
      );
    });

    it("should refuse everybody while the charter's capacity is zero", async () => {
      const { city, passports, carol } = await loadFixture(twoPassports);
      await amend(city, "identity.registration.capacity", 0);
      await expect(passports.connect(carol)[REGISTER](asked(carol.address)))
        .to.be.revertedWithCustomError(passports, "Passports_CellRateExceeded")
        .withArgs(2n ** 40n - 1n);
    });
  });

  describe("when the controller is free", () => {
    it("should issue the next id alone, with bond and fee drawn and everything announced [ID-1] [ID-2]", async () => {
      const { city, passports, carol, b } = await loadFixture(twoPassports);
      const id = b + 1n;
      const uri = "ipfs://carol";
      const params = asked(carol.address, { kind: Kind.Device, declaredClass: 7, uri });
      const sent = passports.connect(carol)[REGISTER](params);
      const bond = bondOf(Kind.Device);
      await expect(sent)
        .to.emit(passports, "PassportIssued")
        .withArgs(id, carol.address, carol.address, Kind.Device, 7, 0, 0);
      await expect(sent).to.emit(passports, "Registered").withArgs(id, uri, carol.address);
      await expect(sent).to.emit(passports, "Locked").withArgs(id);
      await expect(sent).to.emit(passports, "MetadataUpdate").withArgs(id);
      await expect(sent).to.emit(passports, "Transfer").withArgs(ZERO, carol.address, id);
      await expect(sent).to.emit(city.liability, "MemberOpened").withArgs(id, id, carol.address, bond);
      await expect(sent).to.changeTokenBalance(city.token, carol, -(bond + FEE));

      const record = await passports.passport(id);
      expect(record.controller).to.equal(carol.address);
      expect(record.kind).to.equal(Kind.Device);
      expect(record.declaredClass).to.equal(7);
      expect(record.birth).to.equal(await time.latest());
      expect(record.tier).to.equal(0);
      expect(record.wallet).to.equal(ZERO);
      expect(await passports.tokenURI(id)).to.equal(uri);
      expect(await passports.lastId()).to.equal(id);
      expect((await passports.bindingOf(carol.address)).home).to.equal(id);
    });

    it("should register for another that signed, at the caller's cost", async () => {
      const { city, passports, carol, dave, b } = await loadFixture(twoPassports);
      const deadline = (await time.latest()) + DAY;
      const signed = await signRegistration(city, carol, dave.address, asked(carol.address, { deadline }));
      const sent = passports.connect(dave)[REGISTER](signed);
      await expect(sent).to.changeTokenBalance(city.token, dave, -(AGENT_BOND + FEE));
      expect(await passports.ownerOf(b + 1n)).to.equal(carol.address);
      expect(await passports.nonceOf(carol.address)).to.equal(1);
      expect((await passports.bindingOf(dave.address)).bound).to.equal(false);
    });

    it("should take the signature of a contract (ERC-1271)", async () => {
      const { city, passports, carol, dave } = await loadFixture(twoPassports);
      const wallet = await ethers.deployContract("ContractSignerMock", [carol.address]);
      const at = await wallet.getAddress();
      const deadline = (await time.latest()) + DAY;
      const signed = await signRegistration(city, carol, dave.address, asked(at, { deadline }));
      await passports.connect(dave)[REGISTER](signed);
      expect(await passports.ownerOf(await passports.lastId())).to.equal(at);
      await wallet.setSilent(true);
      const second = await signRegistration(city, carol, dave.address, asked(at, { deadline }));
      await expect(passports.connect(dave)[REGISTER](second)).to.be.revertedWithCustomError(
        passports,
        "Passports_BadSignature",
      );
    });
  });

  describe("when the controller is bound", () => {
    it("should join the domain of the passport that it controls [ID-2] [FORK-6]", async () => {
      const { city, passports, alice, a } = await loadFixture(twoPassports);
      await passports.connect(alice)[REGISTER](asked(alice.address));
      const id = await passports.lastId();
      expect(await city.liability.domainOf(id)).to.equal(await city.liability.domainOf(a));
      const binding = await passports.bindingOf(alice.address);
      expect(binding.roles).to.equal(2);
      expect(binding.home).to.equal(await city.liability.domainOf(a));
    });

    it("should pay the domain's debt before it buys bond [ENF-1]", async () => {
      const { city, passports, alice, a } = await loadFixture(twoPassports);
      await indebt(city, a, AGENT_BOND * 2n);
      await passports.connect(alice)[REGISTER](asked(alice.address));
      const id = await passports.lastId();
      const standing = await passports.standing(id);
      expect(standing.good).to.equal(false);
      expect(standing.debt).to.equal(AGENT_BOND);
      expect(standing.bond).to.equal(0);
    });
  });

  describe("fees", () => {
    it("should pile up until anyone sweeps them to the insurance account", async () => {
      const { city, passports, carol } = await loadFixture(twoPassports);
      expect(await passports.pendingFees()).to.equal(FEE * 2n);
      const before = await city.liability.creditOf(city.insurance.address);
      await expect(passports.connect(carol).sweepFees())
        .to.emit(passports, "FeesSwept")
        .withArgs(FEE * 2n);
      expect((await city.liability.creditOf(city.insurance.address)) - before).to.equal(FEE * 2n);
      expect(await passports.pendingFees()).to.equal(0);
      await expect(passports.sweepFees()).to.be.revertedWithCustomError(passports, "Passports_NoFees");
    });

    it("should be nothing where the charter asks none", async () => {
      const { city, passports, carol } = await loadFixture(twoPassports);
      await amend(city, "identity.fee", 0);
      const sent = passports.connect(carol)[REGISTER](asked(carol.address));
      await expect(sent).to.changeTokenBalance(city.token, carol, -AGENT_BOND);
      expect(await passports.pendingFees()).to.equal(2n * CHARTER["identity.fee"]);
    });
  });
});
