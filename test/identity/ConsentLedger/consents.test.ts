import { loadFixture, setBalance, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  consent,
  DAY,
  DAYS,
  domainOf,
  foundCity,
  idOf,
  type Proof,
  Purpose,
  Scope,
  ZERO,
  ZERO_HASH,
} from "../identity.fixture";
import {
  agreement,
  asked,
  giveControl,
  REGISTER,
  setOperator,
  signRegistration,
  twoPassports,
} from "../Passports/Passports.fixture";

const SUBJECT = idOf("the subject");
const State = {
  Usable: 0,
  UnknownPassport: 1,
  OtherEpoch: 2,
  Expired: 3,
  Spent: 4,
  NotEntitled: 5,
  BadSignature: 6,
} as const;
const MARK = "6492".repeat(16);

async function ledger() {
  const setup = await twoPassports();
  const { city, alice, a } = setup;
  const address = await city.forks.getAddress();
  const forks = await ethers.getImpersonatedSigner(address);
  await setBalance(address, ethers.parseEther("10"));
  const proof = await consent(city, alice, a, Purpose.Replicate, SUBJECT, { limits: idOf("limits") });
  return { ...setup, consents: city.consents, forks, proof };
}

/** A wallet that is not deployed yet controls a passport: alice's key signs for it, wrapped as ERC-6492 says. */
async function counterfactual() {
  const setup = await ledger();
  const { city, alice, erin } = setup;
  const factory = await ethers.deployContract("WalletFactoryMock");
  const salt = idOf("salt");
  const wallet = await factory.walletOf(alice.address, salt);
  const call = factory.interface.encodeFunctionData("deploy", [alice.address, salt]);
  const wrap = (at: string, data: string, inner: string): string =>
    ethers.AbiCoder.defaultAbiCoder().encode(["address", "bytes", "bytes"], [at, data, inner]) + MARK;
  const at = await factory.getAddress();

  const deadline = (await time.latest()) + DAY;
  const signed = await signRegistration(city, alice, erin.address, asked(wallet, { deadline }));
  const signature = wrap(at, call, signed.signature as string);
  await city.passports.connect(erin)[REGISTER]({ ...signed, signature });
  const id = await city.passports.lastId();

  const plain = await consent(city, alice, id, Purpose.Replicate, SUBJECT);
  const proof: Proof = { ...plain, signer: wallet, signature: wrap(at, call, plain.signature) };
  return { ...setup, factory, wallet, id, proof, plain, wrap, call };
}

describe("ConsentLedger::consents", () => {
  describe("stateOf", () => {
    it("should find a signed receipt usable, and an operator's with consent scope too [CON-1]", async () => {
      const { city, consents, alice, carol, proof, a } = await loadFixture(ledger);
      expect(await consents.isUsable.staticCall(proof)).to.equal(true);
      await setOperator(city, alice, a, carol, { scopes: Scope.Consent });
      const theirs = await consent(city, carol, a, Purpose.Export, SUBJECT);
      expect(await consents.stateOf.staticCall(theirs)).to.equal(State.Usable);
      expect(await consents.isSpent(a, proof.receipt.nonce)).to.equal(false);
    });

    it("should say what makes a receipt unusable [ATK-I8] [CON-1]", async () => {
      const { city, consents, alice, bob, carol, proof, a } = await loadFixture(ledger);
      const state = (p: Proof) => consents.stateOf.staticCall(p);
      const with_ = (changes: object): Proof => ({ ...proof, receipt: { ...proof.receipt, ...changes } });
      expect(await state(with_({ passport: 99n }))).to.equal(State.UnknownPassport);
      expect(await state(with_({ controlEpoch: 1 }))).to.equal(State.OtherEpoch);
      expect(await state(with_({ deadline: (await time.latest()) - 1 }))).to.equal(State.Expired);
      expect(await state({ ...proof, signer: bob.address })).to.equal(State.NotEntitled);
      expect(await state({ ...proof, signer: ZERO })).to.equal(State.NotEntitled);
      expect(await state(with_({ subject: idOf("other") }))).to.equal(State.BadSignature);
      expect(await state(with_({ limits: ZERO_HASH }))).to.equal(State.BadSignature);
      expect(await state(with_({ purpose: Purpose.Merge }))).to.equal(State.BadSignature);
      expect(await state(with_({ nonce: 999n }))).to.equal(State.BadSignature);
      expect(await state({ ...proof, signature: "0x" })).to.equal(State.BadSignature);
      await setOperator(city, alice, a, carol, { scopes: Scope.Act | Scope.Profile });
      expect(await state(await consent(city, carol, a, Purpose.Export, SUBJECT))).to.equal(State.NotEntitled);
      await consents.connect(alice).revoke(a, proof.receipt.nonce);
      expect(await state(proof)).to.equal(State.Spent);
    });

    it("should hold to the last second of the deadline", async () => {
      const { consents, proof } = await loadFixture(ledger);
      await time.increaseTo(proof.receipt.deadline);
      expect(await consents.isUsable.staticCall(proof, { blockTag: "latest" })).to.equal(true);
      await time.increaseTo(Number(proof.receipt.deadline) + 1);
      expect(await consents.stateOf.staticCall(proof, { blockTag: "latest" })).to.equal(State.Expired);
    });

    it("should refuse a malleable twin of a signature [ATK-I8]", async () => {
      const { consents, proof } = await loadFixture(ledger);
      const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
      const { r, s, v } = ethers.Signature.from(proof.signature);
      const high = ethers.toBeHex(order - BigInt(s), 32);
      const twin = ethers.concat([r, high, v === 27 ? "0x1c" : "0x1b"]);
      expect(await consents.stateOf.staticCall({ ...proof, signature: twin })).to.equal(State.BadSignature);
    });

    it("should refuse a receipt of another contract and of another chain [ATK-I8]", async () => {
      const { city, consents, alice, proof } = await loadFixture(ledger);
      const domain = await domainOf(consents);
      const types = {
        ConsentReceipt: [
          { name: "passport", type: "uint256" },
          { name: "purpose", type: "uint8" },
          { name: "subject", type: "bytes32" },
          { name: "limits", type: "bytes32" },
          { name: "controlEpoch", type: "uint24" },
          { name: "nonce", type: "uint256" },
          { name: "deadline", type: "uint48" },
        ],
      };
      for (const wrong of [
        { ...domain, chainId: 1n },
        { ...domain, verifyingContract: await city.forks.getAddress() },
      ]) {
        const signature = await alice.signTypedData(wrong, types, proof.receipt);
        expect(await consents.stateOf.staticCall({ ...proof, signature })).to.equal(State.BadSignature);
      }
      const digest = ethers.TypedDataEncoder.hash(domain, types, proof.receipt);
      expect(await consents.digestOf(proof.receipt)).to.equal(digest);
    });

    it("should void what was signed when control comes back after a cycle [ATK-I8] [ATK-I6]", async () => {
      const { city, consents, alice, bob, carol, a } = await loadFixture(ledger);
      const far = (await time.latest()) + DAYS(60);
      const old = await consent(city, alice, a, Purpose.Export, SUBJECT, { deadline: far });
      expect(await consents.isUsable.staticCall(old)).to.equal(true);
      await giveControl(city, alice, a, carol);
      await giveControl(city, carol, a, alice);
      expect(await city.passports.ownerOf(a)).to.equal(alice.address);
      expect(await consents.stateOf.staticCall(old)).to.equal(State.OtherEpoch);
      expect(bob.address).not.to.equal(alice.address);
    });
  });

  describe("consume", () => {
    it("should refuse everybody but the parts that ask for consent", async () => {
      const { consents, alice, proof, a } = await loadFixture(ledger);
      await expect(consents.connect(alice).consume(proof, a, Purpose.Replicate, SUBJECT))
        .to.be.revertedWithCustomError(consents, "ConsentLedger_NotUnit")
        .withArgs(alice.address);
    });

    it("should refuse a receipt for another passport, purpose or subject", async () => {
      const { consents, forks, proof, a, b } = await loadFixture(ledger);
      for (const [passport, purpose, subject] of [
        [b, Purpose.Replicate, SUBJECT],
        [a, Purpose.Merge, SUBJECT],
        [a, Purpose.Replicate, idOf("other")],
      ] as const) {
        await expect(consents.connect(forks).consume(proof, passport, purpose, subject))
          .to.be.revertedWithCustomError(consents, "ConsentLedger_WrongReceipt")
          .withArgs(passport, purpose, subject);
      }
    });

    it("should use it once and hand back its limits [CON-1]", async () => {
      const { consents, alice, forks, proof, a } = await loadFixture(ledger);
      const as = consents.connect(forks);
      expect(await as.consume.staticCall(proof, a, Purpose.Replicate, SUBJECT)).to.equal(idOf("limits"));
      const { nonce } = proof.receipt;
      await expect(as.consume(proof, a, Purpose.Replicate, SUBJECT))
        .to.emit(consents, "ConsentUsed")
        .withArgs(a, Purpose.Replicate, SUBJECT, await consents.digestOf(proof.receipt), nonce, alice.address);
      expect(await consents.isSpent(a, nonce)).to.equal(true);
      await expect(as.consume(proof, a, Purpose.Replicate, SUBJECT))
        .to.be.revertedWithCustomError(consents, "ConsentLedger_Unusable")
        .withArgs(a, nonce, State.Spent);
    });

    it("should take nonces in any order, each for its own passport", async () => {
      const { city, consents, alice, bob, forks, a, b } = await loadFixture(ledger);
      const nonces = [ethers.MaxUint256, 0n, 256n, 255n];
      for (const nonce of nonces) {
        const proof = await consent(city, alice, a, Purpose.Replicate, SUBJECT, { nonce });
        await consents.connect(forks).consume(proof, a, Purpose.Replicate, SUBJECT);
      }
      const other = await consent(city, bob, b, Purpose.Replicate, SUBJECT, { nonce: 0n });
      await consents.connect(forks).consume(other, b, Purpose.Replicate, SUBJECT);
      expect(await consents.isSpent(a, 1n)).to.equal(false);
    });
  });

  describe("record", () => {
    it("should keep a signed receipt on chain, unused, whoever brings it [CON-1]", async () => {
      const { consents, alice, bob, proof, a } = await loadFixture(ledger);
      const digest = await consents.digestOf(proof.receipt);
      const { limits, nonce, deadline } = proof.receipt;
      await expect(consents.connect(bob).record(proof))
        .to.emit(consents, "ConsentRecorded")
        .withArgs(a, Purpose.Replicate, SUBJECT, digest, limits, nonce, deadline, alice.address);
      expect(await consents.recordOf(digest)).to.deep.equal([alice.address, BigInt(await time.latest())]);
      expect(await consents.isSpent(a, nonce)).to.equal(false);
      await expect(consents.connect(bob).record(proof))
        .to.be.revertedWithCustomError(consents, "ConsentLedger_AlreadyRecorded")
        .withArgs(digest);
    });

    it("should take the signer's own call for its signature, and use the record without one", async () => {
      const { consents, alice, forks, proof, a } = await loadFixture(ledger);
      const unsigned = { ...proof, signature: "0x" };
      await consents.connect(alice).record(unsigned);
      await consents.connect(forks).consume(unsigned, a, Purpose.Replicate, SUBJECT);
      expect(await consents.isSpent(a, proof.receipt.nonce)).to.equal(true);
    });

    it("should refuse an unsigned receipt of another, and one that cannot be used", async () => {
      const { consents, alice, bob, proof, a } = await loadFixture(ledger);
      const { nonce } = proof.receipt;
      await expect(consents.connect(bob).record({ ...proof, signature: "0x" }))
        .to.be.revertedWithCustomError(consents, "ConsentLedger_Unusable")
        .withArgs(a, nonce, State.BadSignature);
      await expect(consents.connect(bob).record({ ...proof, signer: bob.address, signature: "0x" }))
        .to.be.revertedWithCustomError(consents, "ConsentLedger_Unusable")
        .withArgs(a, nonce, State.NotEntitled);
      await consents.connect(alice).revoke(a, nonce);
      await expect(consents.connect(bob).record(proof))
        .to.be.revertedWithCustomError(consents, "ConsentLedger_Unusable")
        .withArgs(a, nonce, State.Spent);
    });

    it("should void a record when its signer may consent no more [ATK-I6]", async () => {
      const { city, consents, alice, carol, a } = await loadFixture(ledger);
      await setOperator(city, alice, a, carol, { scopes: Scope.Consent });
      const proof = await consent(city, carol, a, Purpose.Export, SUBJECT);
      await consents.connect(carol).record(proof);
      await city.passports.connect(alice).removeOperator(a, carol.address);
      expect(await consents.stateOf.staticCall({ ...proof, signature: "0x" })).to.equal(State.NotEntitled);
    });
  });

  describe("revoke", () => {
    it("should refuse who may not speak for the passport", async () => {
      const { consents, bob, a } = await loadFixture(ledger);
      await expect(consents.connect(bob).revoke(a, 1))
        .to.be.revertedWithCustomError(consents, "ConsentLedger_NotEntitled")
        .withArgs(a, bob.address);
      await expect(consents.connect(bob).revokeWord(a, 0))
        .to.be.revertedWithCustomError(consents, "ConsentLedger_NotEntitled")
        .withArgs(a, bob.address);
    });

    it("should void one receipt before it is used, once [CON-1]", async () => {
      const { consents, alice, forks, proof, a } = await loadFixture(ledger);
      const { nonce } = proof.receipt;
      await expect(consents.connect(alice).revoke(a, nonce))
        .to.emit(consents, "ConsentsRevoked")
        .withArgs(a, nonce, 1, alice.address);
      await expect(consents.connect(forks).consume(proof, a, Purpose.Replicate, SUBJECT))
        .to.be.revertedWithCustomError(consents, "ConsentLedger_Unusable")
        .withArgs(a, nonce, State.Spent);
      await expect(consents.connect(alice).revoke(a, nonce))
        .to.be.revertedWithCustomError(consents, "ConsentLedger_Unusable")
        .withArgs(a, nonce, State.Spent);
    });

    it("should void 256 at once and none beside them", async () => {
      const { city, consents, alice, carol, a } = await loadFixture(ledger);
      await setOperator(city, alice, a, carol, { scopes: Scope.Consent });
      await expect(consents.connect(carol).revokeWord(a, 2))
        .to.emit(consents, "ConsentsRevoked")
        .withArgs(a, 512, 256, carol.address);
      expect(await consents.isSpent(a, 511)).to.equal(false);
      expect(await consents.isSpent(a, 512)).to.equal(true);
      expect(await consents.isSpent(a, 767)).to.equal(true);
      expect(await consents.isSpent(a, 768)).to.equal(false);
    });

    it("should refuse a word beyond the last nonce", async () => {
      const { consents, alice, a } = await loadFixture(ledger);
      await consents.connect(alice).revokeWord(a, 2n ** 248n - 1n);
      await expect(consents.connect(alice).revokeWord(a, 2n ** 248n))
        .to.be.revertedWithCustomError(consents, "ConsentLedger_NoSuchWord")
        .withArgs(2n ** 248n);
    });
  });

  describe("signers that are contracts", () => {
    it("should take ERC-1271, and not another wallet of the same owner [ATK-I8]", async () => {
      const { city, consents, alice, carol, a } = await loadFixture(ledger);
      const one = await ethers.deployContract("ContractSignerMock", [carol.address]);
      const two = await ethers.deployContract("ContractSignerMock", [carol.address]);
      for (const wallet of [one, two]) {
        const terms = await agreement(city, a, carol, { scopes: Scope.Consent }, await wallet.getAddress());
        await city.passports.connect(alice).setOperator(terms);
      }
      const receipt = await consent(city, carol, a, Purpose.Export, SUBJECT);
      const first = { ...receipt, signer: await one.getAddress() };
      const second = { ...receipt, signer: await two.getAddress() };
      expect(await consents.isUsable.staticCall(first)).to.equal(true);
      // Both wallets speak for the passport, so the receipt is theirs to give: but it is one receipt, for one use.
      await consents.record(first);
      await expect(consents.record(second)).to.be.revertedWithCustomError(consents, "ConsentLedger_AlreadyRecorded");
      await one.setSilent(true);
      expect(await consents.stateOf.staticCall(first)).to.equal(State.BadSignature);
      expect(await consents.stateOf.staticCall({ ...receipt, signer: carol.address })).to.equal(State.NotEntitled);
    });

    it("should take one that is not deployed yet, and leave nothing behind (ERC-6492) [CON-1]", async () => {
      const { consents, forks, wallet, id, proof } = await loadFixture(counterfactual);
      expect(await ethers.provider.getCode(wallet)).to.equal("0x");
      expect(await consents.isUsable.staticCall(proof)).to.equal(true);
      await consents.connect(forks).consume(proof, id, Purpose.Replicate, SUBJECT);
      expect(await ethers.provider.getCode(wallet)).to.equal("0x");
    });

    it("should take a wrapped signature of one that is deployed by now", async () => {
      const { consents, alice, factory, proof } = await loadFixture(counterfactual);
      await factory.deploy(alice.address, idOf("salt"));
      expect(await consents.isUsable.staticCall(proof)).to.equal(true);
    });

    it("should refuse a bad inner signature, a factory that deploys nothing, and a wrapping that does not decode", async () => {
      const { consents, factory, wallet, proof, plain, wrap, call } = await loadFixture(counterfactual);
      const at = await factory.getAddress();
      const bad = [
        wrap(at, call, "0x1234"),
        wrap(wallet, call, plain.signature),
        wrap(at, "0x", plain.signature),
        "0x1234" + MARK,
        "0x" + MARK,
      ];
      for (const signature of bad) {
        expect(await consents.stateOf.staticCall({ ...proof, signature })).to.equal(State.BadSignature);
      }
    });
  });

  it("should order the domains of a merge's subject", async () => {
    const { consents } = await loadFixture(foundCity);
    const subject = ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode(["uint256", "uint256"], [3, 7]));
    expect(await consents.mergeSubject(3, 7)).to.equal(subject);
    expect(await consents.mergeSubject(7, 3)).to.equal(subject);
  });
});
