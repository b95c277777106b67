import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  creditOf,
  DAYS,
  EVIDENCE,
  market,
  NO_PROOF,
  type Opened,
  openWith,
  PRICE,
} from "../../market/Escrow/Escrow.fixture";
import type { HostileRegistry } from "../../../typechain-types";

const Answer = { Yes: 0, No: 1, Garbage: 2, Nothing: 3, Refusal: 4, Endless: 5, Flood: 6 } as const;

/** An escrow that pays a passport of a cell that answers what it pleases; the deployer controls all of them. */
async function hostile(): Promise<Opened & { registry: HostileRegistry; named: bigint }> {
  const world = await market();
  const registry = await ethers.deployContract("HostileRegistry");
  await world.escrow.openLane(registry, registry, registry);
  const named = (BigInt(await registry.getAddress()) << 40n) | 1n;
  return { ...(await openWith(world, { payee: named })), registry, named };
}

describe("ATK-C8: another cell that stops a payment", () => {
  for (const [name, answer] of Object.entries(Answer)) {
    it(`should give back to the payer in time though the other cell answers with ${name} [ATK-C8] [ESC-3]`, async () => {
      const world = await loadFixture(hostile);
      const { escrow, token, registry, buyer, stranger, terms, payer } = world;
      await registry.set(answer, 0);
      await time.increase(DAYS(11));
      await escrow.connect(stranger).refund(terms, 0, { gasLimit: 1_000_000 });
      expect(await creditOf(world, payer)).to.deep.equal([0n, PRICE]);
      await escrow.connect(buyer).withdraw(payer, token, buyer.address);
    });
  }

  it("should take no answer for yes but yes [ATK-C8]", async () => {
    const world = await loadFixture(hostile);
    const { escrow, admin, stranger, registry, terms, named } = world;
    for (const answer of [Answer.No, Answer.Garbage, Answer.Nothing, Answer.Refusal, Answer.Endless, Answer.Flood]) {
      await registry.set(answer, 0);
      await expect(escrow.connect(admin).claimDelivery(terms, 0, EVIDENCE, { gasLimit: 1_000_000 }))
        .to.be.revertedWithCustomError(escrow, "Escrow_NotAuthorised")
        .withArgs(named, admin.address);
    }
    await registry.set(Answer.Yes, 0);
    await expect(escrow.connect(stranger).claimDelivery(terms, 0, EVIDENCE)).to.be.revertedWithCustomError(
      escrow,
      "Escrow_NotAuthorised",
    );
    await escrow.connect(admin).claimDelivery(terms, 0, EVIDENCE);
  });

  it("should let another cell take of its own passports alone, whatever royalty it names [ATK-C8] [ESC-4]", async () => {
    const world = await loadFixture(hostile);
    const { escrow, token, registry, admin, buyer, seller, terms, named, payee } = world;
    const home = await openWith(world, { nonce: 1, payee });
    await escrow.connect(buyer).release(home.terms, 0, NO_PROOF);
    await escrow.connect(buyer).releaseAcross(terms, 0, NO_PROOF);
    await registry.set(Answer.Yes, 65_535);
    await expect(escrow.connect(admin).withdraw(named, token, admin.address)).to.be.reverted;
    await registry.set(Answer.Yes, 10_000);
    const sponsor = (BigInt(await registry.getAddress()) << 40n) | 2n;
    await escrow.shareEarnings(named, token);
    expect(await creditOf(world, sponsor)).to.deep.equal([0n, PRICE]);
    // A passport here of the sponsor's number has nothing of it.
    expect(await creditOf(world, 2n)).to.deep.equal([PRICE, 0n]);
    await expect(escrow.connect(seller).withdraw(payee, token, seller.address)).to.changeTokenBalance(
      token,
      seller,
      PRICE,
    );
  });
});
