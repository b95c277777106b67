import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { indebt } from "../../identity/identity.fixture";
import {
  COST,
  creditOf,
  disputed,
  market,
  openWith,
  Posture,
  PRICE,
  setPosture,
  State,
  stateOf,
  tokens,
} from "../../market/Escrow/Escrow.fixture";

describe("ATK-C2: a callee that blocks a ruling", () => {
  it("should take a ruling down whatever became of the parties and the posture [ATK-C2]", async () => {
    const world = await loadFixture(disputed);
    const { escrow, arbitrator, terms, payer, payee } = world;
    await indebt(world, payer);
    await indebt(world, payee);
    await setPosture(world, Posture.Lockdown);
    await arbitrator.give(0, 1);
    await escrow.settleRuling(terms, 0, 0);
    expect(await creditOf(world, payee)).to.deep.equal([PRICE / 5n, 0n]);
    expect(await creditOf(world, payer)).to.deep.equal([0n, (PRICE * 4n) / 5n]);
  });

  it("should take a ruling down whatever its token does [ATK-C2]", async () => {
    const world = await loadFixture(market);
    const { escrow, arbitrator, buyer } = world;
    const token = await ethers.deployContract("BlacklistToken");
    await escrow.admit(token, tokens(1_000), 1);
    await token.mint(buyer.address, PRICE);
    await token.connect(buyer).approve(escrow, PRICE);
    const { terms } = await openWith(world, { asset: await token.getAddress() });
    await escrow.connect(buyer).dispute(terms, 0, true, 0, { value: COST });
    await token.setFrozen(await escrow.getAddress(), true);
    await arbitrator.give(0, 2);
    await escrow.settleRuling(terms, 0, 0);
    expect(await creditOf(world, world.payee, terms.asset)).to.deep.equal([PRICE, 0n]);
  });

  it("should not be re-entered by an arbitrator while it raises a dispute [ATK-C2]", async () => {
    const world = await loadFixture(market);
    const { escrow, arbitrator, buyer } = world;
    const { terms, id } = await openWith(world);
    const { interface: face } = escrow;
    for (const [nonce, loot] of [
      [1, face.encodeFunctionData("rule", [0, 1])],
      [2, face.encodeFunctionData("dispute", [terms, 0, true, 0])],
      [3, face.encodeFunctionData("batch", [[]])],
    ] as const) {
      await arbitrator.setLoot(escrow, loot);
      const other = await openWith(world, { nonce });
      await escrow.connect(buyer).dispute(other.terms, 0, true, 0, { value: COST });
      expect(await arbitrator.looted()).to.equal(false);
      expect(await stateOf(other)).to.equal(State.Disputed);
    }
    expect((await escrow.milestoneOf(id, 0)).state).to.equal(State.Open);
  });

  it("should hold the first ruling of an arbitrator that gives two [ATK-C2]", async () => {
    const world = await loadFixture(disputed);
    const { escrow, arbitrator, terms, payee } = world;
    await arbitrator.give(0, 1);
    await expect(arbitrator.give(0, 2))
      .to.be.revertedWithCustomError(escrow, "Escrow_AlreadyRuled")
      .withArgs(await arbitrator.getAddress(), 0);
    await escrow.settleRuling(terms, 0, 0);
    expect(await creditOf(world, payee)).to.deep.equal([PRICE / 5n, 0n]);
  });
});
