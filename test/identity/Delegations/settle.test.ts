import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { indebt, register, ZERO } from "../identity.fixture";
import {
  CAP,
  chained,
  expectBadDelegate,
  expectGuarded,
  expectScoped,
  grant,
  lent,
  May,
  State,
} from "./Delegations.fixture";

describe("Delegations::settle", () => {
  it("should refuse whoever holds no spender's mantle, the delegate among them", async () => {
    await expectGuarded(await loadFixture(lent), "settle");
  });

  it("should refuse a delegation that only spends, and another asset [CON-4]", async () => {
    await expectScoped(await loadFixture(lent), "settle");
  });

  it("should refuse one that does not count, and anybody but its delegate", async () => {
    const { delegations, escrow, ids, links, owner, asset, expiry } = await loadFixture(chained);
    await expect(delegations.connect(escrow).settle(ids[3], links[0].address, asset, 1))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotDelegate")
      .withArgs(ids[3], links[0].address);
    await delegations.connect(owner).revoke(ids[1]);
    await expect(delegations.connect(escrow).settle(ids[3], links[3].address, asset, 1))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(ids[3], ids[1], State.Revoked);
    await time.setNextBlockTimestamp(expiry);
    await expect(delegations.connect(escrow).settle(ids[0], links[0].address, asset, 1))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(ids[0], ids[0], State.Expired);
  });

  it("should share one cap with what is spent, down the whole chain [CON-4] [ATK-I5]", async () => {
    const { delegations, escrow, ids, agent, links, asset } = await loadFixture(chained);
    await delegations.connect(escrow).spend(ids[0], links[0].address, asset, 400);
    expect(await delegations.connect(escrow).settle.staticCall(ids[3], links[3].address, asset, 600)).to.equal(agent);
    await expect(delegations.connect(escrow).settle(ids[3], links[3].address, asset, 601))
      .to.be.revertedWithCustomError(delegations, "Delegations_OverCap")
      .withArgs(ids[3], ids[0], 601, 600);
    await expect(delegations.connect(escrow).settle(ids[3], links[3].address, asset, 600))
      .to.emit(delegations, "DelegationSpent")
      .withArgs(ids[3], agent, links[3].address, asset, 600, 0);
    await expect(delegations.connect(escrow).spend(ids[1], links[1].address, asset, 1))
      .to.be.revertedWithCustomError(delegations, "Delegations_OverCap")
      .withArgs(ids[1], ids[0], 1, 0);
  });

  it("should settle in the chain's coin, which cannot be spent", async () => {
    const city = await loadFixture(lent);
    const { delegations, escrow, links } = city;
    const id = await grant(city, links[1], { scopes: May.Settle, asset: ZERO });
    await delegations.connect(escrow).settle(id, links[1].address, ZERO, CAP);
    expect(await delegations.leftOf(id)).to.equal(0);
  });

  it("should refuse a delegate whose own domain is in debt [FORK-6]", async () => {
    const city = await loadFixture(lent);
    const own = await register(city, city.links[0]);
    await indebt(city, own);
    await expectBadDelegate(city, "settle", own);
  });
});
