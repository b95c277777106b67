import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  at,
  Capability,
  DAY,
  encode,
  HOUR,
  Kind,
  MANTLE,
  now,
  Policy,
  Posture,
  selector,
  setPosture,
} from "../Cell/Cell.fixture";
import { enact, foundersCell, operation, SALT } from "./FoundersTimelock.fixture";

const LABEL = ["labelRole", [MANTLE.AUDITOR, "auditor"]] as const;

describe("FoundersTimelock: schedule, scheduleBatch, cancel, execute and hasRole", () => {
  describe("when the least delay is out of bounds", () => {
    it("should refuse to be made below a day or above 30 days [ENF-1]", async () => {
      const { cell } = await loadFixture(foundersCell);
      const factory = await ethers.getContractFactory("FoundersTimelock");
      for (const delay of [DAY - 1n, 30n * DAY + 1n])
        await expect(factory.deploy(cell, delay))
          .to.be.revertedWithCustomError(factory, "FoundersTimelock_DelayOutOfBounds")
          .withArgs(delay, DAY, 30n * DAY);
      for (const delay of [DAY, 30n * DAY]) await factory.deploy(cell, delay);
    });
  });

  describe("when the caller holds no founders' mantle", () => {
    it("should refuse to propose or cancel", async () => {
      const world = await loadFixture(foundersCell);
      const { timelock, stranger, deployer } = world;
      const call = operation(world, ...LABEL);
      const [target, value, data, predecessor, salt] = call;
      for (const caller of [stranger, deployer]) {
        const asCaller = timelock.connect(caller);
        for (const [name, attempt] of [
          ["schedule", () => asCaller.schedule(...call, DAY)],
          ["scheduleBatch", () => asCaller.scheduleBatch([target], [value], [data], predecessor, salt, DAY)],
          ["cancel", () => asCaller.cancel(SALT)],
        ] as const)
          await expect(attempt())
            .to.be.revertedWithCustomError(timelock, "Guarded_Unauthorized")
            .withArgs(caller.address, selector(timelock, name));
      }
    });

    it("should refuse from the end of a founder's term on [CELL-2]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, timelock, founder } = world;
      const [, end] = await cell.termOf(MANTLE.FOUNDER, founder);
      await at(end - 1n);
      await timelock.connect(founder).schedule(...operation(world, ...LABEL), DAY);
      await at(end);
      await expect(timelock.connect(founder).cancel(SALT))
        .to.be.revertedWithCustomError(timelock, "Guarded_Unauthorized")
        .withArgs(founder.address, selector(timelock, "cancel"));
    });
  });

  describe("given the posture denies amendments", () => {
    it("should refuse to propose, and let founders cancel [CELL-4]", async () => {
      const world = await loadFixture(foundersCell);
      const { timelock, founder, coFounder } = world;
      const call = operation(world, ...LABEL);
      await timelock.connect(founder).schedule(...call, DAY);
      await setPosture(world, Posture.Lockdown);
      await expect(timelock.connect(founder).schedule(...operation(world, "labelRole", [9, "x"]), DAY))
        .to.be.revertedWithCustomError(timelock, "Guarded_Unauthorized")
        .withArgs(founder.address, selector(timelock, "schedule"));
      await expect(timelock.connect(coFounder).cancel(await timelock.hashOperation(...call)))
        .to.emit(timelock, "Cancelled")
        .withArgs(await timelock.hashOperation(...call));
    });

    it("should not run what was proposed before, until the posture allows it [CELL-4] [ATK-G14]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, timelock, founder, stranger } = world;
      const call = operation(world, ...LABEL);
      await timelock.connect(founder).schedule(...call, DAY);
      await at((await now()) + DAY);
      await setPosture(world, Posture.Safe);
      await expect(timelock.connect(stranger).execute(...call))
        .to.be.revertedWithCustomError(cell, "Cell_NotAmendable")
        .withArgs(Posture.Safe);
      await setPosture(world, Posture.Recovery);
      const ready = (await now()) + 6n * HOUR;
      await at(ready - 1n);
      await expect(timelock.connect(stranger).execute(...call))
        .to.be.revertedWithCustomError(cell, "Cell_WaitsAnew")
        .withArgs(await cell.hashOperation(timelock, cell, call[2]), ready);
      await at(ready);
      await expect(timelock.connect(stranger).execute(...call)).to.emit(cell, "RoleLabel");
    });
  });

  describe("given the posture delays amendments", () => {
    it("should take only proposals that waited at the cell [CELL-4] [ATK-G14]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, timelock, founder } = world;
      await setPosture(world, Posture.Elevated);
      const call = operation(world, ...LABEL);
      const proposal = encode(timelock, "schedule", [...call, DAY]);
      const id = await cell.hashOperation(founder, timelock, proposal);
      await expect(timelock.connect(founder).schedule(...call, DAY))
        .to.be.revertedWithCustomError(cell, "AccessManagerNotScheduled")
        .withArgs(id);
      await cell.connect(founder).schedule(timelock, proposal, 0);
      await at((await now()) + HOUR);
      await expect(timelock.connect(founder).schedule(...call, DAY))
        .to.emit(timelock, "CallScheduled")
        .and.to.emit(cell, "OperationExecuted")
        .withArgs(id, 1);
    });
  });

  describe("given the posture asks for a co-signature", () => {
    it("should take only proposals that were co-signed [CELL-4] [ATK-G14]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, timelock, founder, cosigner } = world;
      await enact(world, "setPolicy", [Posture.Normal, Capability.Amend, Policy.CoSign]);
      const call = operation(world, ...LABEL);
      const proposal = encode(timelock, "schedule", [...call, DAY]);
      await cell.connect(founder).schedule(timelock, proposal, 0);
      await expect(timelock.connect(founder).schedule(...call, DAY))
        .to.be.revertedWithCustomError(cell, "Cell_CoSignatureMissing")
        .withArgs(await cell.hashOperation(founder, timelock, proposal));
      await cell.connect(cosigner).coSign(founder, timelock, proposal);
      await expect(timelock.connect(founder).schedule(...call, DAY)).to.emit(timelock, "CallScheduled");
    });
  });

  describe("when the delay is below the least", () => {
    it("should refuse [ENF-1]", async () => {
      const world = await loadFixture(foundersCell);
      const { timelock, founder } = world;
      await expect(timelock.connect(founder).schedule(...operation(world, ...LABEL), DAY - 1n))
        .to.be.revertedWithCustomError(timelock, "TimelockInsufficientDelay")
        .withArgs(DAY - 1n, DAY);
    });
  });

  describe("when a founder proposes", () => {
    it("should let anybody execute from the delay on, once [ENF-1]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, timelock, founder, stranger } = world;
      const call = operation(world, ...LABEL);
      await timelock.connect(founder).schedule(...call, DAY);
      const ready = (await now()) + DAY;
      await at(ready - 1n);
      await expect(timelock.connect(stranger).execute(...call)).to.be.revertedWithCustomError(
        timelock,
        "TimelockUnexpectedOperationState",
      );
      await at(ready);
      await expect(timelock.connect(stranger).execute(...call))
        .to.emit(cell, "RoleLabel")
        .withArgs(MANTLE.AUDITOR, "auditor");
      await expect(timelock.connect(stranger).execute(...call)).to.be.revertedWithCustomError(
        timelock,
        "TimelockUnexpectedOperationState",
      );
    });

    it("should let batches change cell and modules together", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, module, timelock, founder, stranger } = world;
      const batch = [
        [cell.target, module.target],
        [0n, 0n],
        [encode(cell, "setMantle", [77, Kind.Office, DAY, 1]), encode(module, "pokeUnassigned", [8])],
        ethers.ZeroHash,
        SALT,
      ] as const;
      const args = batch as unknown as [string[], bigint[], string[], string, string];
      await timelock.connect(founder).scheduleBatch(...args, DAY);
      await at((await now()) + DAY);
      await timelock.connect(stranger).executeBatch(...args);
      expect(await module.number()).to.equal(8);
      expect(await cell.mantleOf(77)).to.deep.equal([Kind.Office, DAY, 1n]);
    });

    it("should let another founder cancel", async () => {
      const world = await loadFixture(foundersCell);
      const { timelock, founder, coFounder, stranger } = world;
      const call = operation(world, ...LABEL);
      await timelock.connect(founder).schedule(...call, DAY);
      await timelock.connect(coFounder).cancel(await timelock.hashOperation(...call));
      await at((await now()) + DAY);
      await expect(timelock.connect(stranger).execute(...call)).to.be.revertedWithCustomError(
        timelock,
        "TimelockUnexpectedOperationState",
      );
    });
  });

  describe("when roles of the base are asked for or granted", () => {
    it("should answer from the cell and grant none", async () => {
      const world = await loadFixture(foundersCell);
      const { timelock, founder, stranger, deployer, cell } = world;
      const proposer = await timelock.PROPOSER_ROLE();
      const canceller = await timelock.CANCELLER_ROLE();
      const executor = await timelock.EXECUTOR_ROLE();
      expect(await timelock.hasRole(proposer, founder)).to.equal(true);
      expect(await timelock.hasRole(canceller, founder)).to.equal(true);
      expect(await timelock.hasRole(proposer, stranger)).to.equal(false);
      expect(await timelock.hasRole(canceller, stranger)).to.equal(false);
      expect(await timelock.hasRole(executor, stranger)).to.equal(true);
      expect(await timelock.hasRole(ethers.ZeroHash, timelock)).to.equal(false);
      expect(await timelock.hasRole(ethers.ZeroHash, deployer)).to.equal(false);
      await setPosture(world, Posture.Elevated);
      expect(await timelock.hasRole(proposer, founder)).to.equal(true);
      await setPosture(world, Posture.Safe);
      expect(await timelock.hasRole(proposer, founder)).to.equal(false);
      for (const role of [proposer, executor])
        await expect(timelock.connect(founder).grantRole(role, stranger))
          .to.be.revertedWithCustomError(timelock, "AccessControlUnauthorizedAccount")
          .withArgs(founder.address, ethers.ZeroHash);
      expect(await timelock.authority()).to.equal(await cell.getAddress());
    });

    it("should grant none even if founders propose it", async () => {
      const world = await loadFixture(foundersCell);
      const { timelock, founder, stranger } = world;
      const call = [
        await timelock.getAddress(),
        0n,
        encode(timelock, "grantRole", [await timelock.PROPOSER_ROLE(), stranger.address]),
        ethers.ZeroHash,
        SALT,
      ] as const;
      await timelock.connect(founder).schedule(...call, DAY);
      await at((await now()) + DAY);
      await expect(timelock.execute(...call))
        .to.be.revertedWithCustomError(timelock, "AccessControlUnauthorizedAccount")
        .withArgs(await timelock.getAddress(), ethers.ZeroHash);
    });
  });
});
