import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { annulmentHash, deployInterimCourt, legs, orderOf, typedHash } from "./InterimCourt.fixture";

describe("InterimCourt: hashOrder", () => {
  it("should equal the EIP-712 hash that wallets make [ENF-1]", async () => {
    const { court } = await loadFixture(deployInterimCourt);
    const order = await orderOf([legs.slash({ named: [3n, 4n] }), legs.cancelRecovery(), legs.sanction()]);
    expect(await court.hashOrder(order)).to.equal(await typedHash(court, order));
  });
  it("should differ with each field", async () => {
    const { court } = await loadFixture(deployInterimCourt);
    const order = await orderOf([legs.sanction()]);
    const hashes = await Promise.all(
      [
        {},
        { incident: ethers.id("another") },
        { respondent: 8n },
        { claimant: 10n },
        { claim: 101n },
        { actAt: BigInt(order.actAt) - 1n },
        { discoveredAt: BigInt(order.discoveredAt) - 1n },
        { evidence: ethers.id("another") },
        { nonce: BigInt(order.nonce) + 1n },
      ].map((changes) => court.hashOrder({ ...order, ...changes })),
    );
    expect(new Set(hashes).size).to.equal(hashes.length);
  });
  it("should differ with each leg and with their order", async () => {
    const { court } = await loadFixture(deployInterimCourt);
    const order = await orderOf([]);
    const [a, b] = [legs.sanction(), legs.lift()];
    const hashes = await Promise.all(
      [[], [a], [b], [a, b], [b, a], [{ ...a, kind: 4 }]].map((list) => court.hashOrder({ ...order, legs: list })),
    );
    expect(new Set(hashes).size).to.equal(hashes.length);
  });
});

describe("InterimCourt: hashAnnulment", () => {
  it("should equal the EIP-712 hash that wallets make of an annulment", async () => {
    const { court } = await loadFixture(deployInterimCourt);
    const orderHash = ethers.id("order");
    expect(await court.hashAnnulment(orderHash)).to.equal(await annulmentHash(court, orderHash));
  });
});
