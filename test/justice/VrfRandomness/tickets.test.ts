import { loadFixture, mine, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { Capability, DAY, foundCity, idOf, Mantle } from "../../identity/identity.fixture";

const FIRST_REQUEST = 1001n;
const WORD = 42n;

describe("VrfRandomness: request, fulfilment and fallback", () => {
  const deploy = async () => {
    const city = await foundCity();
    const { cell } = city;
    const coordinator = await ethers.deployContract("VrfCoordinatorMock");
    const blocks = await ethers.deployContract("BlockhashRandomness");
    const wiring = {
      authority: await cell.getAddress(),
      coordinator: await coordinator.getAddress(),
      fallbackRandomness: await blocks.getAddress(),
      keyHash: idOf("lane"),
      subId: 9,
      confirmations: 3,
      callbackGasLimit: 100_000,
      nativePayment: true,
    };
    const adapter = await ethers.deployContract("VrfRandomness", [wiring]);
    const door = (name: "request" | "record"): string => adapter.interface.getFunction(name).selector;
    await cell.setFunction(adapter, [door("request")], Mantle.Court, Capability.Justice);
    await cell.setFunction(adapter, [door("record")], Mantle.Public, Capability.Justice);
    return { ...city, adapter, coordinator, blocks, wiring };
  };
  const ready = () => loadFixture(deploy);
  const asked = async () => {
    const all = await ready();
    await all.adapter.connect(all.court).request();
    return { ...all, at: await time.latest() };
  };
  const seedFor = async (adapter: { getAddress(): Promise<string> }, ticket: bigint, word: string): Promise<string> =>
    ethers.keccak256(
      ethers.AbiCoder.defaultAbiCoder().encode(
        ["address", "uint64", "bytes32"],
        [await adapter.getAddress(), ticket, word],
      ),
    );

  describe("request", () => {
    it("should ask the coordinator for one word in its own format", async () => {
      const { adapter, coordinator, court, wiring } = await ready();
      const asking = adapter.connect(court).request();
      await expect(asking).to.emit(adapter, "SeedRequested").withArgs(1, FIRST_REQUEST);
      const extraArgs = ethers.concat([
        ethers.id("VRF ExtraArgsV1").slice(0, 10),
        ethers.AbiCoder.defaultAbiCoder().encode(["bool"], [true]),
      ]);
      await expect(asking)
        .to.emit(coordinator, "Requested")
        .withArgs(FIRST_REQUEST, [wiring.keyHash, 9n, 3n, 100_000n, 1n, extraArgs]);
      expect(await adapter.seedOf(1)).to.equal(ethers.ZeroHash);
      expect((await adapter.ticketOf(1)).requestedAt).to.equal(await time.latest());
    });
    it("should be the court's mantle's, because it costs the subscription", async () => {
      const { adapter, admin } = await ready();
      await expect(adapter.connect(admin).request()).to.be.revertedWithCustomError(adapter, "Guarded_Unauthorized");
    });
    it("should fall back at once on a coordinator that refuses", async () => {
      const { adapter, coordinator, court } = await ready();
      await coordinator.setBroke(true);
      await expect(adapter.connect(court).request())
        .to.emit(adapter, "FallenBack")
        .withArgs(1, (await ethers.provider.getBlockNumber()) + 1 + 4, true);
      await mine(6);
      expect(await adapter.seedOf(1)).to.not.equal(ethers.ZeroHash);
    });
    it("should not be made to fall back by a lack of gas [ATK-C3]", async () => {
      const { adapter, court } = await ready();
      await expect(adapter.connect(court).request({ gasLimit: 500_000 })).to.be.revertedWithCustomError(
        adapter,
        "VrfRandomness_TooLittleGas",
      );
    });
  });

  describe("rawFulfillRandomWords", () => {
    it("should keep the coordinator's word, mixed with the ticket, once", async () => {
      const { adapter, coordinator } = await asked();
      const seed = await seedFor(adapter, 1n, ethers.toBeHex(WORD, 32));
      await expect(coordinator.answer(adapter, FIRST_REQUEST, [WORD]))
        .to.emit(adapter, "SeedFulfilled")
        .withArgs(1, FIRST_REQUEST, seed);
      expect(await adapter.seedOf(1)).to.equal(seed);
      await expect(coordinator.answer(adapter, FIRST_REQUEST, [7]))
        .to.be.revertedWithCustomError(adapter, "VrfRandomness_NotPending")
        .withArgs(FIRST_REQUEST);
      await time.increase(2 * DAY);
      await expect(adapter.record(1)).to.not.emit(adapter, "FallenBack");
    });
    it("should refuse anybody else, an unknown request and no words", async () => {
      const { adapter, coordinator, admin } = await asked();
      await expect(adapter.connect(admin).rawFulfillRandomWords(FIRST_REQUEST, [WORD]))
        .to.be.revertedWithCustomError(adapter, "VrfRandomness_NotCoordinator")
        .withArgs(admin.address);
      await expect(coordinator.answer(adapter, 7, [WORD]))
        .to.be.revertedWithCustomError(adapter, "VrfRandomness_NotPending")
        .withArgs(7);
      await expect(coordinator.answer(adapter, FIRST_REQUEST, []))
        .to.be.revertedWithCustomError(adapter, "VrfRandomness_NoWords")
        .withArgs(FIRST_REQUEST);
    });
  });

  describe("record", () => {
    it("should give the coordinator a day, to the second, and then take a block to come [LAW-2]", async () => {
      const { adapter, at, blocks } = await asked();
      await time.setNextBlockTimestamp(at + DAY - 1);
      await expect(adapter.record(1))
        .to.be.revertedWithCustomError(adapter, "VrfRandomness_StillWaiting")
        .withArgs(1, at + DAY);
      await time.setNextBlockTimestamp(at + DAY);
      await expect(adapter.record(1)).to.emit(adapter, "FallenBack");
      const { fallbackTicket } = await adapter.ticketOf(1);
      expect(fallbackTicket).to.equal((await ethers.provider.getBlockNumber()) + 4);
      expect(await adapter.seedOf(1)).to.equal(ethers.ZeroHash);
      await expect(adapter.record(1))
        .to.be.revertedWithCustomError(adapter, "VrfRandomness_NotKnown")
        .withArgs(1, fallbackTicket);
      await mine(6);
      const seed = await seedFor(adapter, 1n, await blocks.seedOf(fallbackTicket));
      expect(await adapter.seedOf(1)).to.equal(seed);
      await expect(adapter.record(1)).to.emit(adapter, "FallbackRecorded").withArgs(1, seed);
      await mine(600);
      expect(await adapter.seedOf(1)).to.equal(seed);
    });
    it("should refuse an answer that comes after the change [ATK-C3]", async () => {
      const { adapter, coordinator } = await asked();
      await time.increase(DAY);
      await adapter.record(1);
      await expect(coordinator.answer(adapter, FIRST_REQUEST, [WORD]))
        .to.be.revertedWithCustomError(adapter, "VrfRandomness_NotPending")
        .withArgs(FIRST_REQUEST);
    });
    it("should take an answer that comes late but before the change", async () => {
      const { adapter, coordinator } = await asked();
      await time.increase(3 * DAY);
      await coordinator.answer(adapter, FIRST_REQUEST, [WORD]);
      expect(await adapter.seedOf(1)).to.not.equal(ethers.ZeroHash);
    });
    it("should ask the cell, as every door does [CELL-1]", async () => {
      const { adapter, cell, admin } = await asked();
      const { selector } = adapter.interface.getFunction("record");
      await cell.setFunction(adapter, [selector], Mantle.Court, Capability.Justice);
      await expect(adapter.connect(admin).record(1))
        .to.be.revertedWithCustomError(adapter, "Guarded_Unauthorized")
        .withArgs(admin.address, selector);
    });
    it("should refuse a ticket that was never taken", async () => {
      const { adapter } = await ready();
      await expect(adapter.record(3)).to.be.revertedWithCustomError(adapter, "VrfRandomness_UnknownTicket").withArgs(3);
    });
  });

  describe("the constructor", () => {
    it("should refuse wiring with a part missing, and tell what it is wired to", async () => {
      const { adapter, wiring } = await ready();
      for (const part of ["coordinator", "fallbackRandomness"]) {
        await expect(
          ethers.deployContract("VrfRandomness", [{ ...wiring, [part]: ethers.ZeroAddress }]),
        ).to.be.revertedWithCustomError(adapter, "VrfRandomness_ZeroAddress");
      }
      const { subId, nativePayment, keyHash, coordinator } = await adapter.wiring();
      expect([subId, nativePayment, keyHash, coordinator]).to.deep.equal([
        9n,
        true,
        wiring.keyHash,
        wiring.coordinator,
      ]);
      expect(await adapter.PATIENCE()).to.equal(DAY);
    });
  });
});
