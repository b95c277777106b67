import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { Posture, setPosture, ZERO } from "./Escrow.fixture";
import { linked, openLane, twoCities } from "./lanes.fixture";

describe("Escrow::openLane", () => {
  it("should refuse the own registry, and parts that are no contracts [ESC-3]", async () => {
    const { escrow, passports, there, registry, merchant } = await loadFixture(twoCities);
    const { liability, forks } = there;
    const parts = [registry, await liability.getAddress(), await forks.getAddress()] as const;
    const home = await passports.getAddress();
    for (const given of [
      [home, parts[1], parts[2]],
      [merchant.address, parts[1], parts[2]],
      [parts[0], ZERO, parts[2]],
      [parts[0], parts[1], merchant.address],
    ] as const) {
      await expect(escrow.openLane(...given))
        .to.be.revertedWithCustomError(escrow, "Escrow_BadLane")
        .withArgs(...given);
    }
  });

  it("should name the parts of the other cell, and change them [ESC-3]", async () => {
    const world = await loadFixture(twoCities);
    const { escrow, liability: mine, forks: my, there, registry } = world;
    const [liability, forks] = [await there.liability.getAddress(), await there.forks.getAddress()];
    expect(await escrow.laneOf(registry)).to.deep.equal([false, ZERO, ZERO]);
    await expect(escrow.openLane(registry, liability, forks))
      .to.emit(escrow, "LaneOpened")
      .withArgs(registry, liability, forks);
    expect(await escrow.laneOf(registry)).to.deep.equal([true, liability, forks]);
    await escrow.openLane(registry, mine, my);
    expect(await escrow.laneOf(registry)).to.deep.equal([true, await mine.getAddress(), await my.getAddress()]);
  });
});

describe("Escrow::closeLane", () => {
  it("should be the sentinel's, once", async () => {
    const { escrow, sentinel, buyer, registry, there } = await loadFixture(linked);
    await expect(escrow.connect(buyer).closeLane(registry)).to.be.revertedWithCustomError(
      escrow,
      "Guarded_Unauthorized",
    );
    await expect(escrow.connect(sentinel).closeLane(registry))
      .to.emit(escrow, "LaneClosed")
      .withArgs(registry, sentinel.address);
    // What is told of its passports is kept, for who has something to say.
    expect(await escrow.laneOf(registry)).to.deep.equal([
      false,
      await there.liability.getAddress(),
      await there.forks.getAddress(),
    ]);
    await expect(escrow.connect(sentinel).closeLane(registry))
      .to.be.revertedWithCustomError(escrow, "Escrow_LaneClosed")
      .withArgs(registry);
  });

  it("should work in LOCKDOWN, where no lane is opened [CELL-5]", async () => {
    const world = await loadFixture(linked);
    const { escrow, sentinel, registry } = world;
    await setPosture(world, Posture.Lockdown);
    await escrow.connect(sentinel).closeLane(registry);
    await expect(openLane(world)).to.be.revertedWithCustomError(escrow, "Guarded_Unauthorized");
  });
});
