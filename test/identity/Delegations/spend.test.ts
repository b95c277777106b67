import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAY, indebt, register, sanction, Sanction, slash, tokens, ZERO } from "../identity.fixture";
import {
  CAP,
  chained,
  expectBadDelegate,
  expectGuarded,
  expectScoped,
  lendOn,
  lent,
  move,
  State,
} from "./Delegations.fixture";

describe("Delegations::spend", () => {
  it("should refuse whoever holds no spender's mantle, the delegate among them", async () => {
    await expectGuarded(await loadFixture(lent), "spend");
  });

  it("should refuse one that does not count, and name the link that ended it", async () => {
    const { delegations, escrow, ids, links, owner, asset } = await loadFixture(chained);
    await delegations.connect(owner).revoke(ids[1]);
    await expect(delegations.connect(escrow).spend(ids[3], links[3].address, asset, 1))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(ids[3], ids[1], State.Revoked);
    await expect(delegations.connect(escrow).spend(0, ZERO, asset, 1))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(0, 0, State.Unknown);
  });

  it("should refuse anybody but its own delegate, those above it too", async () => {
    const { delegations, escrow, ids, links, owner, asset } = await loadFixture(chained);
    for (const account of [links[0].address, owner.address]) {
      await expect(delegations.connect(escrow).spend(ids[1], account, asset, 1))
        .to.be.revertedWithCustomError(delegations, "Delegations_NotDelegate")
        .withArgs(ids[1], account);
    }
  });

  it("should refuse a delegation that does not spend, and another asset", async () => {
    await expectScoped(await loadFixture(lent), "spend");
  });

  it("should let the cap through and not a unit more [CON-4] [ATK-G10]", async () => {
    const { delegations, escrow, id, agent, links, asset } = await loadFixture(lent);
    await expect(delegations.connect(escrow).spend(id, links[0].address, asset, CAP + 1n))
      .to.be.revertedWithCustomError(delegations, "Delegations_OverCap")
      .withArgs(id, id, CAP + 1n, CAP);
    expect(await delegations.connect(escrow).spend.staticCall(id, links[0].address, asset, CAP)).to.equal(agent);
    await expect(delegations.connect(escrow).spend(id, links[0].address, asset, CAP))
      .to.emit(delegations, "DelegationSpent")
      .withArgs(id, agent, links[0].address, asset, CAP, 0);
    await expect(delegations.connect(escrow).spend(id, links[0].address, asset, 1))
      .to.be.revertedWithCustomError(delegations, "Delegations_OverCap")
      .withArgs(id, id, 1, 0);
    await expect(delegations.connect(escrow).spend(id, links[0].address, asset, 2n ** 255n))
      .to.be.revertedWithCustomError(delegations, "Delegations_OverCap")
      .withArgs(id, id, 2n ** 255n, 0);
  });

  it("should debit the whole chain, upwards alone [CON-4] [ATK-I5]", async () => {
    const { delegations, escrow, ids, agent, links, asset } = await loadFixture(chained);
    await expect(delegations.connect(escrow).spend(ids[2], links[2].address, asset, 400))
      .to.emit(delegations, "DelegationSpent")
      .withArgs(ids[2], agent, links[2].address, asset, 400, CAP - 400n);
    const spent = await Promise.all(ids.map(async (id) => (await delegations.delegationOf(id)).spent));
    expect(spent).to.deep.equal([400n, 400n, 400n, 0n]);
    await delegations.connect(escrow).spend(ids[0], links[0].address, asset, 500);
    expect(await delegations.leftOf(ids[3])).to.equal(100);
    await expect(delegations.connect(escrow).spend(ids[3], links[3].address, asset, 101))
      .to.be.revertedWithCustomError(delegations, "Delegations_OverCap")
      .withArgs(ids[3], ids[0], 101, 100);
    await delegations.connect(escrow).spend(ids[3], links[3].address, asset, 100);
    for (const id of ids) expect(await delegations.leftOf(id)).to.equal(0);
  });

  it("should name the tightest link", async () => {
    const city = await loadFixture(lent);
    const { delegations, escrow, id, links, asset } = city;
    const child = await lendOn(city, id, links[0], links[1], { cap: 20n });
    await expect(delegations.connect(escrow).spend(child, links[1].address, asset, 21))
      .to.be.revertedWithCustomError(delegations, "Delegations_OverCap")
      .withArgs(child, child, 21, 20);
  });

  it("should refuse a delegate whose own domain is in debt or under sanction [FORK-6]", async () => {
    const city = await loadFixture(lent);
    const { id, links } = city;
    const own = await register(city, links[0]);
    await move(city, "spend", id, links[0], 1);
    await sanction(city, own, Sanction.Suspension, DAY);
    await expectBadDelegate(city, "spend", own);
    await time.increase(DAY);
    await move(city, "spend", id, links[0], 1);
    await indebt(city, own);
    await expectBadDelegate(city, "spend", own);
  });

  it("should not ask for the standing of the passport that lends: the spender's door does", async () => {
    const city = await loadFixture(lent);
    const { delegations, escrow, id, agent, links, asset } = city;
    await slash(city, agent, { compensation: tokens(200) });
    await delegations.connect(escrow).spend(id, links[0].address, asset, 1);
  });
});
