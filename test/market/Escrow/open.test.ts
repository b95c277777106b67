import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { anyValue } from "@nomicfoundation/hardhat-chai-matchers/withArgs";
import { expect } from "chai";
import { ethers } from "hardhat";

import { fork, indebt, Scope } from "../../identity/identity.fixture";
import { setOperator } from "../../identity/Passports/Passports.fixture";
import {
  DAYS,
  LARGE,
  LEAST_WINDOW,
  market,
  milestonesOf,
  openWith,
  PRICE,
  register,
  SPENDER,
  State,
  type Terms,
  termsOf,
  tokens,
  ZERO,
} from "./Escrow.fixture";

type World = Awaited<ReturnType<typeof market>>;

/** Opens terms that differ from sound ones in `changes`. */
async function attempt(world: World, changes: Partial<Terms>, value = 0n) {
  return world.escrow.connect(world.buyer).open({ terms: await termsOf(world, changes), delegation: 0 }, { value });
}

describe("Escrow::open", () => {
  it("should refuse to pay oneself", async () => {
    const world = await loadFixture(market);
    await expect(attempt(world, { payee: world.payer }))
      .to.be.revertedWithCustomError(world.escrow, "Escrow_SamePassport")
      .withArgs(world.payer);
  });

  it("should refuse terms without an arbitrator", async () => {
    const world = await loadFixture(market);
    await expect(attempt(world, { arbitrator: ZERO })).to.be.revertedWithCustomError(
      world.escrow,
      "Escrow_NoArbitrator",
    );
  });

  it("should refuse a window below the charter's by a second [ESC-2]", async () => {
    const world = await loadFixture(market);
    await expect(attempt(world, { window: LEAST_WINDOW - 1 }))
      .to.be.revertedWithCustomError(world.escrow, "Escrow_WindowTooShort")
      .withArgs(LEAST_WINDOW - 1, LEAST_WINDOW);
    await attempt(world, { window: LEAST_WINDOW });
  });

  it("should take 1 to 16 milestones [ESC-1]", async () => {
    const world = await loadFixture(market);
    for (const count of [0, 17]) {
      const milestones = await milestonesOf(...new Array<bigint>(count).fill(1n));
      await expect(attempt(world, { milestones }))
        .to.be.revertedWithCustomError(world.escrow, "Escrow_MilestoneCount")
        .withArgs(count, 16);
    }
    await attempt(world, { milestones: await milestonesOf(...new Array<bigint>(16).fill(1n)) });
  });

  it("should refuse a milestone that pays nothing", async () => {
    const world = await loadFixture(market);
    await expect(attempt(world, { milestones: await milestonesOf(1n, 0n) }))
      .to.be.revertedWithCustomError(world.escrow, "Escrow_EmptyMilestone")
      .withArgs(1);
  });

  it("should refuse a deadline that is now or beyond 40 bits", async () => {
    const world = await loadFixture(market);
    const now = (await time.latest()) + 100;
    await time.setNextBlockTimestamp(now);
    await expect(attempt(world, { milestones: [{ amount: 1n, deadline: now }] }))
      .to.be.revertedWithCustomError(world.escrow, "Escrow_BadDeadline")
      .withArgs(0, now);
    await expect(attempt(world, { milestones: [{ amount: 1n, deadline: 2 ** 40 }] }))
      .to.be.revertedWithCustomError(world.escrow, "Escrow_BadDeadline")
      .withArgs(0, 2 ** 40);
    await time.setNextBlockTimestamp(now + 100);
    await attempt(world, { milestones: [{ amount: 1n, deadline: now + 101 }] });
  });

  it("should refuse sums beyond 96 bits, of one escrow and of all", async () => {
    const world = await loadFixture(market);
    const most = 2n ** 96n - 1n;
    await expect(attempt(world, { milestones: await milestonesOf(most, 1n) }))
      .to.be.revertedWithCustomError(world.escrow, "Escrow_AmountTooLarge")
      .withArgs(most + 1n, most);
    await openWith(world);
    await expect(attempt(world, { nonce: 1, milestones: await milestonesOf(most) }))
      .to.be.revertedWithCustomError(world.escrow, "Escrow_AmountTooLarge")
      .withArgs(most + PRICE, most);
  });

  it("should refuse an asset that the charter did not admit [ESC-1]", async () => {
    const world = await loadFixture(market);
    const asset = await (await ethers.deployContract("TestToken", ["Other", "OTH"])).getAddress();
    await expect(attempt(world, { asset }))
      .to.be.revertedWithCustomError(world.escrow, "Escrow_AssetNotAdmitted")
      .withArgs(asset);
  });

  it("should refuse who neither controls the payer nor acts for it", async () => {
    const world = await loadFixture(market);
    const { escrow, stranger, payer } = world;
    await expect(escrow.connect(stranger).open({ terms: await termsOf(world), delegation: 0 }))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotAuthorised")
      .withArgs(payer, stranger.address);
  });

  it("should refuse a side that is in no good standing, or was never issued [ESC-3] [FORK-6]", async () => {
    const world = await loadFixture(market);
    const { escrow } = world;
    await expect(attempt(world, { payee: 99n }))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotInGoodStanding")
      .withArgs(99);
    await indebt(world, world.payee);
    await expect(attempt(world, {}))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotInGoodStanding")
      .withArgs(world.payee);
    await indebt(world, world.payer);
    await expect(attempt(world, {}))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotInGoodStanding")
      .withArgs(world.payer);
  });

  it("should refuse value that is not due, a wei more or less", async () => {
    const world = await loadFixture(market);
    const { escrow } = world;
    await expect(attempt(world, {}, 1n))
      .to.be.revertedWithCustomError(escrow, "Escrow_WrongValue")
      .withArgs(1, 0);
    for (const value of [PRICE - 1n, PRICE + 1n]) {
      await expect(attempt(world, { asset: ZERO }, value))
        .to.be.revertedWithCustomError(escrow, "Escrow_WrongValue")
        .withArgs(value, PRICE);
    }
  });

  it("should refuse to open the same terms twice", async () => {
    const world = await loadFixture(market);
    const { escrow, buyer, terms, id } = await openWith(world);
    await expect(escrow.connect(buyer).open({ terms, delegation: 0 }))
      .to.be.revertedWithCustomError(escrow, "Escrow_AlreadyOpen")
      .withArgs(id);
  });

  it("should take the price from the caller and tell the terms [ESC-1]", async () => {
    const world = await loadFixture(market);
    const { escrow, token, buyer, payer, payee } = world;
    const terms = await termsOf(world, { milestones: await milestonesOf(PRICE, 1n) });
    const id = await escrow.escrowId(terms);
    expect(await escrow.connect(buyer).open.staticCall({ terms, delegation: 0 })).to.equal(id);
    const sent = escrow.connect(buyer).open({ terms, delegation: 0 });
    await expect(sent).to.emit(escrow, "EscrowOpened").withArgs(id, payer, payee, buyer.address, 0, anyValue);
    await expect(sent).to.changeTokenBalances(token, [buyer, escrow], [-PRICE - 1n, PRICE + 1n]);
    expect((await escrow.assetOf(token)).held).to.equal(PRICE + 1n);
    for (const index of [0, 1]) {
      expect(await escrow.milestoneOf(id, index)).to.deep.equal([true, BigInt(State.Open), 0n, 0n, false]);
    }
    expect((await escrow.milestoneOf(id, 16)).state).to.equal(0);
    expect(await escrow.isLarge(id)).to.equal(false);
  });

  it("should take the chain's coin [ESC-1]", async () => {
    const world = await loadFixture(market);
    const { escrow, buyer } = world;
    const terms = await termsOf(world, { asset: ZERO });
    await expect(escrow.connect(buyer).open({ terms, delegation: 0 }, { value: PRICE })).to.changeEtherBalances(
      [buyer, escrow],
      [-PRICE, PRICE],
    );
    expect((await escrow.assetOf(ZERO)).held).to.equal(PRICE);
  });

  it("should call an escrow large from a unit above the threshold on, all milestones together [ESC-3]", async () => {
    const world = await loadFixture(market);
    const { id } = await openWith(world, { milestones: await milestonesOf(LARGE - 1n, 1n) });
    expect(await world.escrow.isLarge(id)).to.equal(false);
    const more = await openWith(world, { nonce: 1, milestones: await milestonesOf(LARGE, 1n) });
    expect(await world.escrow.isLarge(more.id)).to.equal(true);
  });

  it("should let an acting key open with its own money, and no other key", async () => {
    const world = await loadFixture(market);
    const { escrow, token, buyer, stranger, payer } = world;
    const terms = await termsOf(world);
    await setOperator(world, buyer, payer, stranger, { scopes: Scope.Consent | Scope.Profile });
    await expect(escrow.connect(stranger).open({ terms, delegation: 0 }))
      .to.be.revertedWithCustomError(escrow, "Escrow_NotAuthorised")
      .withArgs(payer, stranger.address);
    await setOperator(world, buyer, payer, stranger, { scopes: Scope.Act });
    await expect(escrow.connect(stranger).open({ terms, delegation: 0 })).to.changeTokenBalances(
      token,
      [buyer, stranger],
      [0, -PRICE],
    );
  });

  it("should let forks of one house trade", async () => {
    const world = await loadFixture(market);
    const child = await fork(world, world.buyer, world.payer);
    await openWith(world, { payee: child });
  });

  it("should hold to what the payer bound itself to [CON-2] [ESC-4]", async () => {
    const world = await loadFixture(market);
    const { constraints, token, buyer, payer, arbitrator } = world;
    await constraints.connect(buyer).setSpendLimit(payer, token, PRICE - 1n);
    await expect(attempt(world, {}))
      .to.be.revertedWithCustomError(constraints, "Constraints_OverLimit")
      .withArgs(payer, await token.getAddress(), PRICE, PRICE - 1n);
    const other = await register(world, world.stranger);
    await constraints.connect(world.stranger).setArbitrators(other, [await token.getAddress()]);
    const terms = await termsOf(world, { payer: other });
    await expect(world.escrow.connect(world.stranger).open({ terms, delegation: 0 }))
      .to.be.revertedWithCustomError(constraints, "Constraints_ArbitratorRefused")
      .withArgs(other, await arbitrator.getAddress());
  });

  it("should ask for the guarded spend only where the payer bound itself [CON-2]", async () => {
    const world = await loadFixture(market);
    const { cell, constraints, escrow, token, buyer, payer, arbitrator } = world;
    await cell.revokeRole(SPENDER, escrow);
    await expect(attempt(world, {})).to.emit(escrow, "EscrowOpened");
    await constraints.connect(buyer).setArbitrators(payer, [arbitrator]);
    await expect(attempt(world, { nonce: 1 }))
      .to.be.revertedWithCustomError(constraints, "Guarded_Unauthorized")
      .withArgs(await escrow.getAddress(), constraints.interface.getFunction("spend").selector);
    await cell.grantRole(SPENDER, escrow, 0);
    await expect(attempt(world, { nonce: 1 })).to.emit(escrow, "EscrowOpened");
    await constraints.connect(buyer).setSpendLimit(payer, token, PRICE);
    await expect(attempt(world, { nonce: 2 })).to.emit(escrow, "EscrowOpened");
    await expect(attempt(world, { nonce: 3 }))
      .to.be.revertedWithCustomError(constraints, "Constraints_OverLimit")
      .withArgs(payer, await token.getAddress(), PRICE, anyValue);
  });
});

describe("Escrow::open by delegation", () => {
  const CAP = tokens(150);

  async function delegated() {
    const world = await market();
    await world.delegations.connect(world.buyer).grant(world.payer, {
      delegate: world.stranger.address,
      scopes: 1,
      asset: await world.token.getAddress(),
      cap: CAP,
      expiry: (await time.latest()) + DAYS(30),
      depth: 0,
    });
    return { ...world, delegation: 1n };
  }

  it("should spend the money of the payer's controller, within the cap [CON-4]", async () => {
    const world = await loadFixture(delegated);
    const { escrow, delegations, token, buyer, stranger, delegation } = world;
    const terms = await termsOf(world);
    const sent = escrow.connect(stranger).open({ terms, delegation });
    await expect(sent).to.changeTokenBalances(token, [buyer, stranger], [-PRICE, 0]);
    await expect(sent)
      .to.emit(escrow, "EscrowOpened")
      .withArgs(anyValue, world.payer, world.payee, stranger.address, delegation, anyValue);
    await expect(
      escrow.connect(stranger).open({ terms: { ...terms, nonce: 1 }, delegation }),
    ).to.be.revertedWithCustomError(delegations, "Delegations_OverCap");
  });

  it("should refuse a delegation of another passport [CON-4]", async () => {
    const world = await loadFixture(delegated);
    const { escrow, stranger, seller, delegation } = world;
    const other = await register(world, world.people[5]);
    const terms = await termsOf(world, { payer: other });
    await expect(escrow.connect(stranger).open({ terms, delegation }))
      .to.be.revertedWithCustomError(escrow, "Escrow_OtherDelegation")
      .withArgs(delegation, other);
    await expect(
      escrow.connect(seller).open({ terms: await termsOf(world), delegation }),
    ).to.be.revertedWithCustomError(world.delegations, "Delegations_NotDelegate");
  });

  it("should refuse the chain's coin, which nobody can draw", async () => {
    const world = await loadFixture(delegated);
    const { escrow, stranger, delegation } = world;
    const terms = await termsOf(world, { asset: ZERO });
    await expect(escrow.connect(stranger).open({ terms, delegation }, { value: PRICE }))
      .to.be.revertedWithCustomError(escrow, "Escrow_NoDelegatedCoin")
      .withArgs(delegation);
  });
});

describe("Escrow::openWithPermit", () => {
  async function permitOf(world: World, value: bigint) {
    const { token, escrow, buyer } = world;
    const deadline = (await time.latest()) + 3_600;
    const { name, version, chainId, verifyingContract } = await token.eip712Domain();
    const signature = ethers.Signature.from(
      await buyer.signTypedData(
        { name, version, chainId, verifyingContract },
        {
          Permit: [
            { name: "owner", type: "address" },
            { name: "spender", type: "address" },
            { name: "value", type: "uint256" },
            { name: "nonce", type: "uint256" },
            { name: "deadline", type: "uint256" },
          ],
        },
        { owner: buyer.address, spender: await escrow.getAddress(), value, nonce: await token.nonces(buyer), deadline },
      ),
    );
    return { value, deadline, v: signature.v, r: signature.r, s: signature.s };
  }

  it("should open on the caller's permit alone [ESC-1]", async () => {
    const world = await loadFixture(market);
    const { escrow, token, buyer } = world;
    await token.connect(buyer).approve(escrow, 0);
    const permit = await permitOf(world, PRICE);
    await escrow.connect(buyer).openWithPermit({ terms: await termsOf(world), delegation: 0 }, permit);
    expect((await escrow.assetOf(token)).held).to.equal(PRICE);
  });

  it("should not mind a permit that somebody used before", async () => {
    const world = await loadFixture(market);
    const { escrow, token, buyer, stranger } = world;
    await token.connect(buyer).approve(escrow, 0);
    const { value, deadline, v, r, s } = await permitOf(world, PRICE);
    await token.connect(stranger).permit(buyer, escrow, value, deadline, v, r, s);
    await escrow
      .connect(buyer)
      .openWithPermit({ terms: await termsOf(world), delegation: 0 }, { value, deadline, v, r, s });
    expect((await escrow.assetOf(token)).held).to.equal(PRICE);
  });
});
