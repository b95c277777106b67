import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  amend,
  Capability,
  childOf,
  DAYS,
  FIRST_DOMAIN,
  fork,
  idOf,
  indebt,
  Mantle,
  openCase,
  Posture,
  register,
  sanction,
  Sanction,
  tokens,
} from "../identity.fixture";
import { replicate, signedChild, twoHouses } from "./Forks.fixture";

const uriHash = (uri: string): string => ethers.keccak256(ethers.toUtf8Bytes(uri));

describe("Forks::fork", () => {
  describe("when the posture denies forks", () => {
    it("should refuse everybody", async () => {
      const { cell, breaker, forks, owner, parent } = await loadFixture(twoHouses);
      await cell.connect(breaker).setPosture(Posture.Lockdown, idOf("evidence"));
      await expect(forks.connect(owner).fork(childOf(parent, owner.address), []))
        .to.be.revertedWithCustomError(forks, "Guarded_Unauthorized")
        .withArgs(owner.address, forks.interface.getFunction("fork").selector);
    });
  });

  describe("when the parent bound itself", () => {
    it("should refuse until the moment it named, whoever signs [CON-2]", async () => {
      const city = await loadFixture(twoHouses);
      const { cell, constraints, forks, owner, parent } = city;
      const forbid = constraints.interface.getFunction("forbidForks").selector;
      await cell.setFunction(await constraints.getAddress(), [forbid], Mantle.Public, Capability.Justice);
      const from = (await time.latest()) + DAYS(10);
      await constraints.connect(owner).forbidForks(parent, from);
      await time.setNextBlockTimestamp(from - 1);
      await expect(forks.connect(owner).fork(childOf(parent, owner.address), []))
        .to.be.revertedWithCustomError(forks, "Forks_Bound")
        .withArgs(parent, from);
      await time.setNextBlockTimestamp(from);
      await expect(forks.connect(owner).fork(childOf(parent, owner.address), [])).to.emit(forks, "PassportForked");
    });
  });

  describe("when the parent's domain is not clean", () => {
    it("should refuse for an unknown parent", async () => {
      const { forks, owner } = await loadFixture(twoHouses);
      await expect(forks.connect(owner).fork(childOf(99n, owner.address), []))
        .to.be.revertedWithCustomError(forks, "Forks_NotClean")
        .withArgs(99);
    });

    it("should refuse in debt [FORK-2]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, owner, parent } = city;
      await indebt(city, parent);
      await expect(forks.connect(owner).fork(childOf(parent, owner.address), []))
        .to.be.revertedWithCustomError(forks, "Forks_NotClean")
        .withArgs(parent);
    });

    for (const kind of ["Suspension", "Exclusion"] as const) {
      it(`should refuse under a sanction of kind ${kind} until it ends [FORK-2]`, async () => {
        const city = await loadFixture(twoHouses);
        const { forks, owner, parent } = city;
        await sanction(city, parent, Sanction[kind], DAYS(1));
        const ends = (await time.latest()) + DAYS(1);
        await time.setNextBlockTimestamp(ends - 1);
        await expect(forks.connect(owner).fork(childOf(parent, owner.address), []))
          .to.be.revertedWithCustomError(forks, "Forks_NotClean")
          .withArgs(parent);
        await time.setNextBlockTimestamp(ends);
        await forks.connect(owner).fork(childOf(parent, owner.address), []);
      });
    }

    it("should refuse in quarantine [FORK-2]", async () => {
      const { liability, forks, owner, parent, sentinel } = await loadFixture(twoHouses);
      await liability.connect(sentinel).quarantine(parent, DAYS(1));
      await expect(forks.connect(owner).fork(childOf(parent, owner.address), []))
        .to.be.revertedWithCustomError(forks, "Forks_NotClean")
        .withArgs(parent);
    });

    it("should serve with an open case, which binds the child too", async () => {
      const city = await loadFixture(twoHouses);
      await openCase(city, city.parent);
      const child = await fork(city, city.owner, city.parent);
      expect((await city.liability.standing(child)).reserve).to.equal(tokens(10));
    });
  });

  describe("when the caller does not control the parent", () => {
    it("should refuse a stranger", async () => {
      const { forks, stranger, parent } = await loadFixture(twoHouses);
      await expect(forks.connect(stranger).fork(childOf(parent, stranger.address), []))
        .to.be.revertedWithCustomError(forks, "Forks_NotController")
        .withArgs(parent, stranger.address);
    });

    it("should refuse a receipt of another passport", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, foreigner, foreign, stranger, parent } = city;
      const proof = await replicate(city, foreigner, foreign, [parent, 0n], stranger);
      await expect(forks.connect(stranger).fork(childOf(parent, stranger.address), [proof]))
        .to.be.revertedWithCustomError(forks, "Forks_NotController")
        .withArgs(parent, stranger.address);
    });

    it("should refuse a receipt for another child's controller", async () => {
      const city = await loadFixture(twoHouses);
      const { consents, forks, owner, newcomer, stranger, parent } = city;
      const proof = await replicate(city, owner, parent, [parent, 0n], newcomer);
      await expect(
        forks.connect(stranger).fork(childOf(parent, stranger.address), [proof]),
      ).to.be.revertedWithCustomError(consents, "ConsentLedger_WrongReceipt");
    });

    it("should refuse another profile than the receipt allows", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, owner, newcomer, parent } = city;
      const limits = uriHash("ipfs://tested");
      const proof = await replicate(city, owner, parent, [parent, 0n], newcomer, { limits });
      const child = childOf(parent, newcomer.address, { uri: "ipfs://other" });
      await expect(forks.connect(newcomer).fork(child, [proof]))
        .to.be.revertedWithCustomError(forks, "Forks_OutsideLimits")
        .withArgs(parent, limits, uriHash("ipfs://other"));
    });

    it("should serve with the parent's receipt, once [FORK-2]", async () => {
      const city = await loadFixture(twoHouses);
      const { consents, forks, passports, liability, owner, newcomer, parent } = city;
      const limits = uriHash("ipfs://tested");
      const proof = await replicate(city, owner, parent, [parent, 0n], newcomer, { limits });
      const child = childOf(parent, newcomer.address, { uri: "ipfs://tested" });
      await forks.connect(newcomer).fork(child, [proof]);
      const id = await passports.lastId();
      expect(await passports.controllerOf(id)).to.equal(newcomer.address);
      expect(await liability.domainOf(id)).to.equal(await liability.domainOf(parent));
      await expect(forks.connect(newcomer).fork(child, [proof])).to.be.revertedWithCustomError(
        consents,
        "ConsentLedger_Unusable",
      );
    });
  });

  describe("when the child cannot be", () => {
    it("should refuse a bond below the charter's [FORK-2]", async () => {
      const { forks, passports, owner, parent } = await loadFixture(twoHouses);
      const child = childOf(parent, owner.address, { bond: tokens(100) - 1n });
      await expect(forks.connect(owner).fork(child, []))
        .to.be.revertedWithCustomError(passports, "Passports_BondTooSmall")
        .withArgs(1, tokens(100) - 1n, tokens(100));
    });

    it("should refuse a class wider than the parent's [ATK-I5]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, owner } = city;
      const modest = await register(city, owner, { declaredClass: 2 });
      await expect(forks.connect(owner).fork(childOf(modest, owner.address, { declaredClass: 3 }), []))
        .to.be.revertedWithCustomError(forks, "Forks_ClassTooWide")
        .withArgs(modest, 3, 2);
      await fork(city, owner, modest, { declaredClass: 2 });
    });

    it("should refuse a controller that is bound to another domain [FORK-6]", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, passports, owner, foreigner, foreign, parent } = city;
      const child = await signedChild(city, foreigner, owner, [parent, 0n]);
      await expect(forks.connect(owner).fork(child, []))
        .to.be.revertedWithCustomError(passports, "Passports_BoundElsewhere")
        .withArgs(foreigner.address, foreign, (domain: bigint) => domain >= FIRST_DOMAIN);
    });

    it("should refuse a controller that has not agreed [ATK-I10]", async () => {
      const { forks, passports, owner, newcomer, parent } = await loadFixture(twoHouses);
      const deadline = (await time.latest()) + 3_600;
      const child = childOf(parent, newcomer.address, { deadline });
      await expect(forks.connect(owner).fork(child, []))
        .to.be.revertedWithCustomError(passports, "Passports_BadSignature")
        .withArgs(newcomer.address);
    });
  });

  describe("when births are used up", () => {
    async function spent() {
      const city = await twoHouses();
      for (let i = 0; i < 3; ++i) await fork(city, city.owner, city.parent);
      return city;
    }

    it("should refuse the fourth birth in 30 days without a receipt [FORK-2]", async () => {
      const { forks, owner, parent } = await loadFixture(spent);
      await expect(forks.connect(owner).fork(childOf(parent, owner.address), []))
        .to.be.revertedWithCustomError(forks, "Forks_BirthConsentRequired")
        .withArgs(parent, parent);
    });

    it("should serve with the founder's receipt [FORK-2]", async () => {
      const city = await loadFixture(spent);
      const { owner, parent, passports } = city;
      const proof = await replicate(city, owner, parent, [parent, 0n], owner);
      const child = await fork(city, owner, parent, {}, [proof]);
      expect(await passports.controllerOf(child)).to.equal(owner.address);
      await expect(fork(city, owner, parent, {}, [])).to.be.revertedWithCustomError(
        city.forks,
        "Forks_BirthConsentRequired",
      );
    });

    it("should take one receipt for both where parent and founder are one", async () => {
      const city = await loadFixture(spent);
      const { forks, owner, newcomer, parent } = city;
      const proof = await replicate(city, owner, parent, [parent, 0n], newcomer);
      await forks.connect(newcomer).fork(childOf(parent, newcomer.address), [proof]);
    });

    it("should ask the founder's receipt beside the parent's where they are two", async () => {
      const city = await loadFixture(spent);
      const { forks, passports, owner, newcomer, parent } = city;
      const child = await passports.lastId();
      const ofParent = await replicate(city, owner, child, [child, 0n], newcomer);
      await expect(forks.connect(newcomer).fork(childOf(child, newcomer.address), [ofParent]))
        .to.be.revertedWithCustomError(forks, "Forks_BirthConsentRequired")
        .withArgs(child, parent);
      const ofFounder = await replicate(city, owner, parent, [child, 0n], newcomer);
      await forks.connect(newcomer).fork(childOf(child, newcomer.address), [ofFounder, ofParent]);
    });

    it("should serve without one as the allowance returns", async () => {
      const city = await loadFixture(spent);
      await time.increase(DAYS(10));
      await fork(city, city.owner, city.parent);
      await expect(fork(city, city.owner, city.parent)).to.be.revertedWithCustomError(
        city.forks,
        "Forks_BirthConsentRequired",
      );
    });
  });

  describe("when all is well", () => {
    it("should bear a child into the parent's domain with its own bond [FORK-2] [FORK-7]", async () => {
      const { forks, passports, liability, owner, parent } = await loadFixture(twoHouses);
      const child = (await passports.lastId()) + 1n;
      const params = childOf(parent, owner.address, { uri: "ipfs://child", bond: tokens(150) });
      expect(await forks.connect(owner).fork.staticCall(params, [])).to.equal(child);
      await expect(forks.connect(owner).fork(params, []))
        .to.emit(forks, "PassportForked")
        .withArgs(parent, 0, child, owner.address, owner.address, tokens(150));
      const record = await passports.passport(child);
      expect(record.parentA).to.equal(parent);
      expect(record.parentB).to.equal(0);
      expect(record.tier).to.equal(0);
      expect(await passports.tokenURI(child)).to.equal("ipfs://child");
      expect(await liability.bondOf(child)).to.equal(tokens(150));
      expect(await liability.domainOf(child)).to.equal(await liability.domainOf(parent));
    });

    it("should let another's child be paid by the parent's controller", async () => {
      const city = await loadFixture(twoHouses);
      const { forks, token, passports, owner, newcomer, parent } = city;
      const child = await signedChild(city, newcomer, owner, [parent, 0n]);
      await expect(forks.connect(owner).fork(child, [])).to.changeTokenBalances(
        token,
        [owner, newcomer],
        [-tokens(100), 0n],
      );
      expect(await passports.controllerOf(await passports.lastId())).to.equal(newcomer.address);
      expect((await passports.bindingOf(newcomer.address)).bound).to.equal(true);
    });

    it("should use no receipt that it does not need", async () => {
      const city = await loadFixture(twoHouses);
      const { consents, owner, parent } = city;
      const proof = await replicate(city, owner, parent, [parent, 0n], owner);
      await fork(city, owner, parent, {}, [proof]);
      expect(await consents.isSpent(parent, proof.receipt.nonce)).to.equal(false);
    });

    it("should draw the charter's bond of the child's kind", async () => {
      const city = await loadFixture(twoHouses);
      await amend(city, "identity.bond.device", tokens(7));
      const child = await fork(city, city.owner, city.parent, { kind: 3, bond: tokens(7) });
      expect((await city.passports.passport(child)).kind).to.equal(3);
    });
  });
});
