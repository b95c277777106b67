import { loadFixture, mine, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DELAY, deployInterimCourt, legs, LONGEST_CASE, orderOf } from "./InterimCourt.fixture";

describe("InterimCourt: isExecutable", () => {
  it("should be false for an unknown order", async () => {
    const { court } = await loadFixture(deployInterimCourt);
    expect(await court.isExecutable(ethers.id("order"), 0)).to.equal(false);
  });
  it("should be false until the notice is over", async () => {
    const { court, file } = await loadFixture(deployInterimCourt);
    const orderHash = await file(await orderOf([legs.sanction()]));
    await time.increase(DELAY - 1);
    expect(await court.isExecutable(orderHash, 0)).to.equal(false);
  });
  it("should be true for a leg when the notice is over", async () => {
    const { court, file } = await loadFixture(deployInterimCourt);
    const orderHash = await file(await orderOf([legs.sanction()]));
    await time.increase(DELAY);
    expect(await court.isExecutable(orderHash, 0)).to.equal(true);
  });
  it("should be false for a leg that ran and true for the others", async () => {
    const { court, ripe } = await loadFixture(deployInterimCourt);
    const order = await orderOf([legs.sanction(), legs.slash()]);
    const orderHash = await ripe(order);
    await court.execute(order, 0);
    expect(await court.isExecutable(orderHash, 0)).to.equal(false);
    expect(await court.isExecutable(orderHash, 1)).to.equal(true);
  });
  it("should be false beyond the last leg", async () => {
    const { court, ripe } = await loadFixture(deployInterimCourt);
    const orderHash = await ripe(await orderOf([legs.sanction()]));
    expect(await court.isExecutable(orderHash, 1)).to.equal(false);
    expect(await court.isExecutable(orderHash, 2n ** 255n)).to.equal(false);
  });
  it("should be false once the order is closed", async () => {
    const { court, ripe } = await loadFixture(deployInterimCourt);
    const orderHash = await ripe(await orderOf([legs.sanction()]));
    await time.increase(LONGEST_CASE);
    expect(await court.isExecutable(orderHash, 0)).to.equal(true);
    await court.close(orderHash);
    await mine();
    expect(await court.isExecutable(orderHash, 0)).to.equal(false);
  });
});

describe("InterimCourt: orderOf", () => {
  it("should be zeros for an unknown order", async () => {
    const { court } = await loadFixture(deployInterimCourt);
    expect(await court.orderOf(ethers.id("order"))).to.deep.equal([0n, false, 0n, 0n, 0n, 0n]);
  });
});
