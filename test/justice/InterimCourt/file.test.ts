import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import type { LegStruct, SignerSignatureStruct } from "../../../typechain-types/contracts/justice/InterimCourt";
import {
  ascending,
  CLAIMANT,
  coder,
  DAY,
  DELAY,
  deployInterimCourt,
  DISCOVERY,
  DOMAIN,
  JUSTICE,
  Kind,
  legs,
  LONGEST_CASE,
  Manner,
  MAX_UINT40,
  type Order,
  orderOf,
  PARAMETERS,
  PUBLIC,
  RESPONDENT,
  Sanction,
  sign,
  signAnnulment,
  Status,
  UNBONDING,
  VICTIM,
} from "./InterimCourt.fixture";

const words = (...values: (bigint | number | string)[]): string =>
  coder.encode(Array<string>(values.length).fill("uint256"), values);
const TOO_LARGE = 2n ** 160n;

/** A slash in raw words, of which some are bent. */
function bentSlash(bend: Record<number, bigint>): LegStruct {
  const sound = [0x20n, 60n, 40n, BigInt(VICTIM), 0n, 0n, 1n, 0xe0n, 1n, 5n];
  return { kind: Kind.Slash, payload: words(...sound.map((word, i) => bend[i] ?? word)) };
}

describe("InterimCourt: file", () => {
  describe("when the posture denies or the function has no mantle", () => {
    it("should refuse a caller whom the cell refuses [CELL-1]", async () => {
      const { court, cell, executor, quorum } = await loadFixture(deployInterimCourt);
      const door = court.interface.getFunction("file").selector;
      await cell.setFunction(court, [door], 6, JUSTICE);
      const order = await orderOf([legs.sanction()]);
      await expect(court.connect(executor).file(order, await sign(court, order, quorum)))
        .to.be.revertedWithCustomError(court, "Guarded_Unauthorized")
        .withArgs(executor.address, door);
    });
  });

  describe("when the quorum is not there", () => {
    it("should refuse one signature too few [ENF-1]", async () => {
      const { court, signers } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      await expect(court.file(order, await sign(court, order, signers.slice(0, 2))))
        .to.be.revertedWithCustomError(court, "SignerSet_BelowThreshold")
        .withArgs(2, 3);
    });
    it("should refuse a signer twice [ATK-F1]", async () => {
      const { court, signers } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      const [a, b] = await sign(court, order, signers.slice(0, 2));
      await expect(court.file(order, [a!, b!, b!]))
        .to.be.revertedWithCustomError(court, "SignerSet_SignaturesUnsorted")
        .withArgs(2);
    });
    it("should refuse signatures that descend", async () => {
      const { court, quorum } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      await expect(court.file(order, (await sign(court, order, quorum)).reverse()))
        .to.be.revertedWithCustomError(court, "SignerSet_SignaturesUnsorted")
        .withArgs(1);
    });
    it("should refuse a stranger", async () => {
      const { court, signers } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      // A key between two signers, so that the walk through the set meets a greater one.
      let i = 0;
      let stranger = new ethers.Wallet(ethers.id("stranger"));
      while (stranger.address.toLowerCase() > signers[3]!.address.toLowerCase())
        stranger = new ethers.Wallet(ethers.id(`stranger ${String(i++)}`));
      await expect(court.file(order, await sign(court, order, [stranger, signers[3]!, signers[4]!])))
        .to.be.revertedWithCustomError(court, "SignerSet_NotSigner")
        .withArgs(stranger.address);
    });
    it("should refuse a stranger above every signer", async () => {
      const { court, signers } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      let i = 0;
      let stranger = new ethers.Wallet(ethers.id("stranger"));
      while (stranger.address.toLowerCase() < signers[4]!.address.toLowerCase())
        stranger = new ethers.Wallet(ethers.id(`stranger ${String(i++)}`));
      await expect(court.file(order, await sign(court, order, [...signers.slice(0, 2), stranger])))
        .to.be.revertedWithCustomError(court, "SignerSet_NotSigner")
        .withArgs(stranger.address);
    });
    it("should refuse another's signature", async () => {
      const { court, quorum } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      const [a, b, c] = await sign(court, order, quorum);
      await expect(court.file(order, [a!, b!, { ...c!, signature: b!.signature }]))
        .to.be.revertedWithCustomError(court, "SignerSet_BadSignature")
        .withArgs(c!.signer);
    });
    it("should refuse a signature of another order", async () => {
      const { court, quorum } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      const signatures = await sign(court, order, quorum);
      await expect(court.file({ ...order, respondent: 8n }, signatures))
        .to.be.revertedWithCustomError(court, "SignerSet_BadSignature")
        .withArgs(signatures[0]!.signer);
    });
    it("should refuse an ERC-1271 signer that does not agree", async () => {
      const { court, contractSigner, signAll } = await withContractSigner();
      const order = await orderOf([legs.sanction()]);
      const signatures = await signAll(order);
      await contractSigner.setSilent(true);
      await expect(court.file(order, signatures))
        .to.be.revertedWithCustomError(court, "SignerSet_BadSignature")
        .withArgs(await contractSigner.getAddress());
    });
  });

  describe("when the dates make no sense", () => {
    it("should refuse an act after its discovery", async () => {
      const { court, quorum } = await loadFixture(deployInterimCourt);
      const now = await time.latest();
      const order = await orderOf([legs.sanction()], { actAt: now, discoveredAt: now - 1 });
      await expect(court.file(order, await sign(court, order, quorum)))
        .to.be.revertedWithCustomError(court, "InterimCourt_BadDates")
        .withArgs(now, now - 1);
    });
    it("should refuse a discovery in the future", async () => {
      const { court, quorum } = await loadFixture(deployInterimCourt);
      const at = (await time.latest()) + 100;
      const order = await orderOf([legs.sanction()], { discoveredAt: at + 1 });
      const signatures = await sign(court, order, quorum);
      await time.setNextBlockTimestamp(at);
      await expect(court.file(order, signatures))
        .to.be.revertedWithCustomError(court, "InterimCourt_BadDates")
        .withArgs(order.actAt, at + 1);
    });
  });

  describe("when the limitation has run", () => {
    const filedAfter = async (sinceAct: number, sinceDiscovery: number) => {
      const { court, quorum } = await loadFixture(deployInterimCourt);
      const at = (await time.latest()) + 100;
      const order = await orderOf([legs.sanction()], { actAt: at - sinceAct, discoveredAt: at - sinceDiscovery });
      const signatures = await sign(court, order, quorum);
      await time.setNextBlockTimestamp(at);
      return { court, at, filing: court.file(order, signatures) };
    };
    it("should refuse 1 s after 20 days from the discovery [ENF-2]", async () => {
      const { court, at, filing } = await filedAfter(DISCOVERY + 1, DISCOVERY + 1);
      await expect(filing)
        .to.be.revertedWithCustomError(court, "InterimCourt_DiscoveryLimit")
        .withArgs(at - DISCOVERY - 1, at - 1);
    });
    it("should take it at 20 days from the discovery [ENF-2]", async () => {
      const { court, filing } = await filedAfter(DISCOVERY, DISCOVERY);
      await expect(filing).to.emit(court, "OrderFiled");
    });
    it("should refuse 1 s after the unbonding time from the act [ENF-2]", async () => {
      const { court, at, filing } = await filedAfter(UNBONDING + 1, 0);
      await expect(filing)
        .to.be.revertedWithCustomError(court, "InterimCourt_ActLimit")
        .withArgs(at - UNBONDING - 1, at - 1);
    });
    it("should take it at the unbonding time from the act [ENF-2]", async () => {
      const { court, filing } = await filedAfter(UNBONDING, 0);
      await expect(filing).to.emit(court, "OrderFiled");
    });
  });

  describe("when the legs make no sense", () => {
    it("should refuse no legs", async () => {
      const { court, file } = await loadFixture(deployInterimCourt);
      await expect(file(await orderOf([])))
        .to.be.revertedWithCustomError(court, "Orders_LegCount")
        .withArgs(0, 16);
    });
    it("should refuse seventeen legs", async () => {
      const { court, file } = await loadFixture(deployInterimCourt);
      await expect(file(await orderOf(Array<LegStruct>(17).fill(legs.lift()))))
        .to.be.revertedWithCustomError(court, "Orders_LegCount")
        .withArgs(17, 16);
    });

    const malformed: [string, LegStruct][] = [
      ["a sanction payload too short", { kind: Kind.Sanction, payload: words(1) }],
      ["a sanction that there is not", { kind: Kind.Sanction, payload: words(4, 1) }],
      ["a sanction longer than a duration", { kind: Kind.Sanction, payload: words(1, 2n ** 32n) }],
      ["a lift of a sanction that there is not", { kind: Kind.Lift, payload: words(4) }],
      ["a lift payload too long", { kind: Kind.Lift, payload: words(1, 1) }],
      ["a quarantine end beyond a timestamp", { kind: Kind.ResolveQuarantine, payload: words(2n ** 48n) }],
      ["a haircut beyond a share", { kind: Kind.Discharge, payload: words(2n ** 16n, 1) }],
      ["a probation beyond a duration", { kind: Kind.Discharge, payload: words(1, 2n ** 32n) }],
      ["a discharge payload too long", { kind: Kind.Discharge, payload: words(1, 1, 1) }],
      ["a controller beyond an address", { kind: Kind.TransferControl, payload: words(TOO_LARGE) }],
      ["a cancellation with a payload", { kind: Kind.CancelRecovery, payload: words(0) }],
      ["a slash payload too short", { kind: Kind.Slash, payload: words(0x20, 1, 1, 1, 1, 1, 1, 0xe0) }],
      ["a slash payload of broken words", { kind: Kind.Slash, payload: String(legs.slash().payload) + "00" }],
      ["a slash whose struct lies elsewhere", bentSlash({ 0: 0x40n })],
      ["a slash whose names lie elsewhere", bentSlash({ 7: 0xc0n })],
      ["a slash that counts names it has not", bentSlash({ 8: 2n })],
      ["a slash whose compensation is too large", bentSlash({ 1: 2n ** 96n })],
      ["a slash whose penalty is too large", bentSlash({ 2: 2n ** 96n })],
      ["a slash whose victim is no address", bentSlash({ 3: TOO_LARGE })],
      ["a slash whose reporter is no address", bentSlash({ 4: TOO_LARGE })],
      ["a slash whose bounty is no share", bentSlash({ 5: 2n ** 16n })],
      ["a slash that is neither ruled nor not", bentSlash({ 6: 2n })],
    ];
    for (const [what, leg] of malformed) {
      it(`should refuse ${what}`, async () => {
        const { court, file } = await loadFixture(deployInterimCourt);
        // Second in its order, so that the index tells which one it is; what must stand alone is refused for its payload first.
        await expect(file(await orderOf([legs.sanction(), leg])))
          .to.be.revertedWithCustomError(court, "Orders_BadPayload")
          .withArgs(1, leg.kind);
      });
    }

    for (const [name, kind] of [
      ["a compensation", Kind.Compensate],
      ["a reward", Kind.Reward],
    ] as const) {
      it(`should refuse ${name}, which is the court of jurors' alone`, async () => {
        const { court, file } = await loadFixture(deployInterimCourt);
        await expect(file(await orderOf([legs.sanction(), { kind, payload: words(1, 1) }])))
          .to.be.revertedWithCustomError(court, "Orders_KindNotServed")
          .withArgs(1, kind);
      });
    }

    it("should refuse a discharge beside another leg [FORK-4]", async () => {
      const { court, file } = await loadFixture(deployInterimCourt);
      await expect(file(await orderOf([legs.slash(), legs.discharge()])))
        .to.be.revertedWithCustomError(court, "Orders_MustStandAlone")
        .withArgs(1, Kind.Discharge);
    });
    it("should refuse a transfer of control beside another leg", async () => {
      const { court, file } = await loadFixture(deployInterimCourt);
      await expect(file(await orderOf([legs.transferControl(VICTIM), legs.lift()])))
        .to.be.revertedWithCustomError(court, "Orders_MustStandAlone")
        .withArgs(0, Kind.TransferControl);
    });
  });

  describe("when the claim does not fit", () => {
    it("should refuse slashes of 1 more than was claimed", async () => {
      const { court, file } = await loadFixture(deployInterimCourt);
      const order = await orderOf([
        legs.slash({ compensation: 50n, penalty: 10n }),
        legs.slash({ compensation: 0n, penalty: 41n }),
      ]);
      await expect(file(order)).to.be.revertedWithCustomError(court, "Orders_AboveClaim").withArgs(101, 100);
    });
    it("should refuse a claim where nothing is reserved", async () => {
      const { court, file } = await loadFixture(deployInterimCourt);
      await expect(file(await orderOf([legs.lift()], { claim: 1n })))
        .to.be.revertedWithCustomError(court, "Orders_NothingToReserve")
        .withArgs(1);
    });
  });

  describe("when the charter leaves no time", () => {
    it("should refuse an order that would end when it is ready", async () => {
      const { court, constitution, quorum } = await loadFixture(deployInterimCourt);
      await constitution.set(PARAMETERS.longestCase, DELAY);
      const order = await orderOf([legs.sanction()]);
      const signatures = await sign(court, order, quorum);
      const at = (await time.latest()) + 10;
      await time.setNextBlockTimestamp(at);
      await expect(court.file(order, signatures))
        .to.be.revertedWithCustomError(court, "Orders_NoTimeToRun")
        .withArgs(at + DELAY, at + DELAY);
    });
  });

  describe("given the order was filed before", () => {
    it("should refuse it a second time [ENF-1]", async () => {
      const { court, file } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      const orderHash = await file(order);
      await expect(file(order)).to.be.revertedWithCustomError(court, "Orders_NotNew").withArgs(orderHash, Status.Filed);
    });
    it("should take the same terms under another nonce", async () => {
      const { court, file } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      await file(order);
      const again = { ...order, nonce: BigInt(order.nonce) + 1_000n };
      await file(again);
      expect((await court.orderOf(await court.hashOrder(again))).status).to.equal(Status.Filed);
    });
  });

  describe("given the order was annulled", () => {
    it("should refuse it for ever", async () => {
      const { court, file, quorum } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      const orderHash = await court.hashOrder(order);
      await court.annul(orderHash, await signAnnulment(court, orderHash, quorum));
      await expect(file(order))
        .to.be.revertedWithCustomError(court, "Orders_NotNew")
        .withArgs(orderHash, Status.Annulled);
    });
  });

  describe("given the respondent is unknown", () => {
    it("should pass the refusal on", async () => {
      const { file, liability, selectors } = await loadFixture(deployInterimCourt);
      await liability.setManner(selectors.domainOf, Manner.Revert);
      await expect(file(await orderOf([legs.lift()])))
        .to.be.revertedWithCustomError(liability, "ModuleMock_Refused")
        .withArgs(42);
    });
  });

  describe("when all is in order", () => {
    it("should keep the order and say when it is ready and when it ends [ENF-1]", async () => {
      const { court, file } = await loadFixture(deployInterimCourt);
      const orderHash = await file(await orderOf([legs.slash(), legs.sanction()]));
      const now = BigInt(await time.latest());
      expect(await court.orderOf(orderHash)).to.deep.equal([
        BigInt(Status.Filed),
        true,
        2n,
        0n,
        now + BigInt(DELAY),
        now + BigInt(LONGEST_CASE),
      ]);
    });
    it("should emit the whole order with the respondent's domain [ENF-1c]", async () => {
      const { court, quorum } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.slash({ named: [3n] }), legs.sanction()]);
      const signatures = await sign(court, order, quorum);
      const at = (await time.latest()) + 10;
      await time.setNextBlockTimestamp(at);
      const told = [
        order.incident,
        order.respondent,
        order.claimant,
        order.claim,
        order.actAt,
        order.discoveredAt,
        order.evidence,
        order.nonce,
        order.legs.map(({ kind, payload }) => [kind, payload]),
      ];
      await expect(court.file(order, signatures))
        .to.emit(court, "OrderFiled")
        .withArgs(await court.hashOrder(order), RESPONDENT, DOMAIN, told, at + DELAY, at + LONGEST_CASE);
    });
    it("should reserve the claim under the order's hash [ENF-2]", async () => {
      const { court, books, liability, quorum, selectors } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.slash()]);
      const call = books.interface.encodeFunctionData("reserve", [
        await court.hashOrder(order),
        RESPONDENT,
        CLAIMANT,
        100n,
      ]);
      await expect(court.file(order, await sign(court, order, quorum)))
        .to.emit(liability, "Called")
        .withArgs(await court.getAddress(), selectors.reserve, call);
    });
    it("should reserve for a sanction without a claim", async () => {
      const { court, books, liability, quorum, selectors } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()], { claim: 0n, claimant: 0n });
      const call = books.interface.encodeFunctionData("reserve", [await court.hashOrder(order), RESPONDENT, 0n, 0n]);
      await expect(court.file(order, await sign(court, order, quorum)))
        .to.emit(liability, "Called")
        .withArgs(await court.getAddress(), selectors.reserve, call);
    });
    it("should reserve nothing for relief", async () => {
      const { court, liability, quorum } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.lift(), legs.resolveQuarantine(0), legs.cancelRecovery()]);
      await expect(court.file(order, await sign(court, order, quorum))).not.to.emit(liability, "Called");
      expect((await court.orderOf(await court.hashOrder(order))).reserves).to.equal(false);
    });
    it("should take every kind of leg [LAW-6]", async () => {
      const { court, file } = await loadFixture(deployInterimCourt);
      const orders = [
        [
          legs.slash({ named: [1n, 2n, 3n, 4n], ruled: false }),
          legs.sanction(Sanction.Exclusion, 2 ** 32 - 1),
          legs.lift(Sanction.Exclusion),
          legs.resolveQuarantine(2n ** 48n - 1n),
          legs.cancelRecovery(),
        ],
        [legs.discharge(2 ** 16 - 1, 2 ** 32 - 1)],
        [legs.transferControl("0xFFfFfFffFFfffFFfFFfFFFFFffFFFffffFfFFFfF")],
      ];
      for (const list of orders) {
        const orderHash = await file(await orderOf(list));
        expect((await court.orderOf(orderHash)).legs).to.equal(list.length);
      }
    });
    it("should take sixteen legs", async () => {
      const { court, file } = await loadFixture(deployInterimCourt);
      const orderHash = await file(await orderOf(Array<LegStruct>(16).fill(legs.lift())));
      expect((await court.orderOf(orderHash)).legs).to.equal(16);
    });
    it("should take signatures of all signers", async () => {
      const { court, signers } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      await expect(court.file(order, await sign(court, order, signers))).to.emit(court, "OrderFiled");
    });
    it("should take an ERC-1271 signer", async () => {
      const { court, signAll } = await withContractSigner();
      const order = await orderOf([legs.sanction()]);
      await expect(court.file(order, await signAll(order))).to.emit(court, "OrderFiled");
    });
    it("should be everybody's to file", async () => {
      const { court, executor, quorum } = await loadFixture(deployInterimCourt);
      const order = await orderOf([legs.sanction()]);
      await expect(court.connect(executor).file(order, await sign(court, order, quorum))).to.emit(court, "OrderFiled");
    });
    it("should wait a day at least, whatever the charter says [ENF-1]", async () => {
      const { court, constitution, file } = await loadFixture(deployInterimCourt);
      await constitution.set(PARAMETERS.delay, DAY - 1);
      const orderHash = await file(await orderOf([legs.sanction()]));
      expect((await court.orderOf(orderHash)).readyAt).to.equal((await time.latest()) + DAY);

      await constitution.set(PARAMETERS.delay, DAY + 1);
      const slower = await file(await orderOf([legs.sanction()]));
      expect((await court.orderOf(slower)).readyAt).to.equal((await time.latest()) + DAY + 1);
    });
    it("should end within 40 bits, whatever the charter says", async () => {
      const { court, constitution, file } = await loadFixture(deployInterimCourt);
      await constitution.set(PARAMETERS.longestCase, 2n ** 200n);
      const orderHash = await file(await orderOf([legs.sanction()]));
      expect((await court.orderOf(orderHash)).expiresAt).to.equal(MAX_UINT40);
    });
  });
});

/** A court one of whose signers is a contract. */
async function withContractSigner() {
  const { wiring, cell, signers } = await loadFixture(deployInterimCourt);
  const owner = new ethers.Wallet(ethers.id("owner"));
  const contractSigner = await ethers.deployContract("ContractSignerMock", [owner.address]);
  const others = signers.slice(0, 2);
  const set = ascending([{ address: await contractSigner.getAddress() }, ...others]).map(({ address }) => address);
  const court = await ethers.deployContract("InterimCourt", [{ ...wiring, signers: set, threshold: 3 }]);
  await cell.setFunction(court, [court.interface.getFunction("file").selector], PUBLIC, JUSTICE);

  /** The word of all three: the owner signs for the contract. */
  const signAll = async (order: Order): Promise<SignerSignatureStruct[]> => {
    const byOthers = await sign(court, order, others);
    const [byOwner] = await sign(court, order, [owner]);
    return set.map(
      (signer) =>
        byOthers.find((signature) => signature.signer === signer) ?? { signer, signature: byOwner!.signature },
    );
  };
  return { court, contractSigner, signAll };
}
