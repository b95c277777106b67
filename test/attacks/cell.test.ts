import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  at,
  Capability,
  DAY,
  encode,
  EVIDENCE,
  HOUR,
  MANTLE,
  now,
  Posture,
  selector,
  setPosture,
} from "../cell/Cell/Cell.fixture";
import { foundersCell, operation, SALT } from "../cell/FoundersTimelock/FoundersTimelock.fixture";

describe("Attacks on the cell", () => {
  describe("when somebody acts around the guard", () => {
    it("should gain nothing by execute on a public function: the cell never acts for a citizen [ATK-G14]", async () => {
      const { cell, module, stranger } = await loadFixture(foundersCell);
      await expect(cell.connect(stranger).execute(module, encode(module, "poke", [666]))).to.be.revertedWithCustomError(
        cell,
        "Cell_NotExecutable",
      );
      expect(await module.number()).to.equal(0);
    });

    it("should gain nothing by a schedule from a milder posture [ATK-G14]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, module, stranger } = world;
      // Prepared in RECOVERY, where a large settlement waits six hours, to be run in the emergency.
      await setPosture(world, Posture.Safe);
      await setPosture(world, Posture.Recovery);
      await cell.connect(stranger).schedule(module, encode(module, "poke", [666]), 0);
      await at((await now()) + 6n * HOUR);
      await setPosture(world, Posture.Safe);
      await expect(module.connect(stranger).poke(666)).to.be.revertedWithCustomError(cell, "Cell_WaitsAnew");
      await setPosture(world, Posture.Lockdown);
      await expect(module.connect(stranger).poke(666)).to.be.revertedWithCustomError(module, "Guarded_Unauthorized");
      expect(await module.number()).to.equal(0);
    });

    it("should gain nothing by a cancel of a citizen's waiting call by an officer [ATK-G14]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, module, timelock, stranger, founder, breaker, deployer } = world;
      await setPosture(world, Posture.Safe);
      const call = encode(module, "poke", [7]);
      await cell.connect(stranger).schedule(module, call, 0);
      for (const officer of [founder, breaker, deployer])
        await expect(cell.connect(officer).cancel(stranger, module, call)).to.be.revertedWithCustomError(
          cell,
          "AccessManagerUnauthorizedCancel",
        );
      const address = await timelock.getAddress();
      await ethers.provider.send("hardhat_impersonateAccount", [address]);
      await ethers.provider.send("hardhat_setBalance", [address, "0xde0b6b3a7640000"]);
      await expect(
        cell.connect(await ethers.getSigner(address)).cancel(stranger, module, call),
      ).to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedCancel");
      await at((await now()) + 6n * HOUR);
      await module.connect(stranger).poke(7);
      expect(await module.number()).to.equal(7);
    });

    it("should gain nothing by an admin function in an emergency [ATK-G14]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, module, timelock, founder, stranger } = world;
      const amendments = [
        ["setFunction", [module.target, [selector(module, "poke")], MANTLE.PUBLIC, Capability.Recover]],
        ["setPolicy", [Posture.Safe, Capability.SettleLarge, 0n]],
        ["setPostureDelay", [Posture.Safe, 1n]],
        ["setMantle", [99n, 1n, 0n, 0n]],
        ["grantRole", [MANTLE.COURT, module.target, 0n]],
        ["grantRole", [MANTLE.ADMIN, module.target, 0n]],
        ["setRoleAdmin", [MANTLE.BREAKER, MANTLE.FOUNDER]],
        ["setRoleGuardian", [MANTLE.BREAKER, MANTLE.FOUNDER]],
        ["setGrantDelay", [MANTLE.BREAKER, 0n]],
        ["labelRole", [MANTLE.BREAKER, "mine"]],
      ] as const;
      for (const [name, parameters] of amendments)
        await timelock.connect(founder).schedule(...operation(world, name, parameters), DAY);
      await at((await now()) + DAY);
      await setPosture(world, Posture.Safe);
      for (const [name, parameters] of amendments)
        await expect(timelock.connect(stranger).execute(...operation(world, name, parameters)), name)
          .to.be.revertedWithCustomError(cell, "Cell_NotAmendable")
          .withArgs(Posture.Safe);
      await expect(cell.connect(stranger).updateAuthority(module, stranger)).to.be.revertedWithCustomError(
        cell,
        "Cell_Unsupported",
      );
      await expect(cell.connect(stranger).setTargetClosed(module, true)).to.be.revertedWithCustomError(
        cell,
        "Cell_Unsupported",
      );
    });

    it("should gain nothing by a nested call while the cell executes [ATK-G14]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, module, timelock, founder } = world;
      // An honest officer's call reaches a module that calls back: the module is nobody to the cell.
      const inner = encode(timelock, "schedule", [...operation(world, "labelRole", [9, "mine"]), DAY]);
      for (const attack of [
        encode(cell, "execute", [timelock.target, inner]),
        encode(cell, "schedule", [timelock.target, inner, 0]),
        encode(cell, "setPosture", [Posture.Lockdown, EVIDENCE]),
        encode(cell, "multicall", [[encode(cell, "execute", [timelock.target, inner])]]),
      ])
        await expect(module.connect(founder).pokeNested(cell, attack)).to.be.reverted;
      await expect(module.connect(founder).pokeNested(timelock, inner))
        .to.be.revertedWithCustomError(timelock, "Guarded_Unauthorized")
        .withArgs(await module.getAddress(), selector(timelock, "schedule"));
    });

    it("should gain nothing by changing postures to hold back an exit [CELL-5] [ATK-G14]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, module, timelock, founder, stranger } = world;
      const exit = [
        "setFunction",
        [module.target, [selector(module, "poke")], MANTLE.PUBLIC, Capability.Exit],
      ] as const;
      await timelock.connect(founder).schedule(...operation(world, ...exit), DAY);
      await at((await now()) + DAY);
      await timelock.execute(...operation(world, ...exit));
      await setPosture(world, Posture.Lockdown);
      await cell.connect(stranger).schedule(module, encode(module, "poke", [7]), 0);
      const scheduled = await now();
      for (let hour = 12n; hour < 4n * 24n; hour += 12n) {
        await at(scheduled + hour * HOUR);
        await setPosture(world, Posture.Recovery);
        await setPosture(world, Posture.Lockdown);
      }
      await at(scheduled + 4n * DAY);
      await module.connect(stranger).poke(7);
      expect(await module.number()).to.equal(7);
    });
  });

  describe("when every term runs out", () => {
    it("should leave modules acting and founders able to seat successors, in lockdown too [ATK-S7]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, module, timelock, founder, breaker, stranger } = world;
      await setPosture(world, Posture.Lockdown);
      const [, end] = await cell.termOf(MANTLE.FOUNDER, founder);
      await at(end + 10n * DAY);
      const seat = encode(cell, "grantRole", [MANTLE.FOUNDER, stranger.address, 0]);
      await expect(
        timelock.connect(founder).schedule(...operation(world, "labelRole", [9, "x"]), DAY),
      ).to.be.revertedWithCustomError(timelock, "Guarded_Unauthorized");
      await timelock.connect(founder).scheduleRecovery(seat, SALT);
      await at((await now()) + DAY);
      await timelock.connect(stranger).execute(cell, 0, seat, ethers.ZeroHash, SALT);
      expect(await cell.hasRole(MANTLE.FOUNDER, stranger)).to.deep.equal([true, 0n]);

      // The breaker's term ran out with the others': it may still end the emergency.
      await cell.connect(breaker).setPosture(Posture.Recovery, EVIDENCE);
      await at((await now()) + 6n * HOUR);
      const call = encode(module, "pokeUnassigned", [3]);
      const proposal = encode(timelock, "schedule", [module.target, 0n, call, ethers.ZeroHash, SALT, DAY]);
      await cell.connect(stranger).schedule(timelock, proposal, 0);
      await at((await now()) + 6n * HOUR);
      await timelock.connect(stranger).schedule(module, 0, call, ethers.ZeroHash, SALT, DAY);
      expect((await cell.hasRole(MANTLE.ADMIN, timelock))[0]).to.equal(true);
    });

    it("should not let one founder whose term ran out stop the others' successors [ATK-S7]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, timelock, founder, coFounder, stranger } = world;
      const [, end] = await cell.termOf(MANTLE.FOUNDER, coFounder);
      await at(end);
      const seat = encode(cell, "grantRole", [MANTLE.FOUNDER, stranger.address, 0]);
      await timelock.connect(founder).scheduleRecovery(seat, SALT);
      const id = await timelock.hashOperation(cell, 0, seat, ethers.ZeroHash, SALT);
      await expect(timelock.connect(coFounder).cancel(id))
        .to.be.revertedWithCustomError(timelock, "Guarded_Unauthorized")
        .withArgs(coFounder.address, selector(timelock, "cancel"));
    });

    it("should not let officers gain a third term by revoking or renouncing [CELL-2] [ATK-S7]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, timelock, founder, coFounder, stranger } = world;
      const again = encode(cell, "grantRole", [MANTLE.FOUNDER, founder.address, 0]);
      const enactAgain = async (salt: string) => {
        await timelock.connect(coFounder).scheduleRecovery(again, salt);
        await at((await now()) + DAY);
        return timelock.connect(stranger).execute(cell, 0, again, ethers.ZeroHash, salt);
      };
      await enactAgain(ethers.id("second"));
      await cell.connect(founder).renounceRole(MANTLE.FOUNDER, founder);
      const [, , , restUntil] = await cell.termOf(MANTLE.FOUNDER, founder);
      await expect(enactAgain(ethers.id("third")))
        .to.be.revertedWithCustomError(cell, "Cell_RestRequired")
        .withArgs(MANTLE.FOUNDER, founder.address, restUntil);
    });

    it("should keep a contract's wiring for ever, and its last admin from leaving [ATK-S7]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, timelock, founder } = world;
      for (const [name, parameters, refusal] of [
        ["revokeRole", [MANTLE.ADMIN, await timelock.getAddress()], "Cell_LastAdmin"],
        ["renounceRole", [MANTLE.ADMIN, await timelock.getAddress()], "Cell_WiringAdminFixed"],
      ] as const) {
        const call = operation(world, name, parameters);
        await timelock.connect(founder).schedule(...call, DAY);
        await at((await now()) + DAY);
        await expect(timelock.execute(...call)).to.be.revertedWithCustomError(cell, refusal);
      }
      await time.increase(50n * 365n * DAY);
      expect((await cell.hasRole(MANTLE.ADMIN, timelock))[0]).to.equal(true);
    });
  });
});
