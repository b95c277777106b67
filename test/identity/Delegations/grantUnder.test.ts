import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { ZERO } from "../identity.fixture";
import { giveControl } from "../Passports/Passports.fixture";
import {
  CAP,
  chained,
  Clause,
  grant,
  lendOn,
  lent,
  May,
  NOTHING,
  State,
  type Terms,
  termsOf,
} from "./Delegations.fixture";

describe("Delegations::grantUnder", () => {
  it("should refuse whoever is not the parent's delegate, the controller among them", async () => {
    const city = await loadFixture(lent);
    const { delegations, id, owner, links } = city;
    for (const caller of [owner, links[1]]) {
      await expect(delegations.connect(caller).grantUnder(id, termsOf(city, links[1], { depth: 2 })))
        .to.be.revertedWithCustomError(delegations, "Delegations_NotDelegate")
        .withArgs(id, caller.address);
    }
  });

  it("should refuse a parent that is unknown, revoked, expired or of an earlier controller", async () => {
    const city = await loadFixture(lent);
    const { delegations, id, owner, links, stranger, expiry } = city;
    const ask = () => delegations.connect(links[0]).grantUnder(id, termsOf(city, links[1], { depth: 2 }));
    const soon = await grant(city, links[0], { expiry: (await time.latest()) + 100 });
    await time.increase(100);
    await expect(delegations.connect(links[0]).grantUnder(soon, termsOf(city, links[1], { depth: 2, expiry })))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(soon, soon, State.Expired);
    await expect(delegations.connect(links[0]).grantUnder(9, termsOf(city, links[1])))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(9, 9, State.Unknown);
    const revoked = await grant(city, links[0]);
    await delegations.connect(owner).revoke(revoked);
    await expect(delegations.connect(links[0]).grantUnder(revoked, termsOf(city, links[1], { depth: 2 })))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(revoked, revoked, State.Revoked);
    await giveControl(city, owner, city.agent, stranger);
    await expect(ask())
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(id, id, State.OtherEpoch);
  });

  it("should refuse a child that is wider on any clause [CON-4] [ATK-I5]", async () => {
    const city = await loadFixture(lent);
    const { delegations, links, expiry } = city;
    const parent = await grant(city, links[0], { scopes: May.Spend | May.Settle, depth: 2, cap: 100n });
    const ask = (changes: Partial<Terms>) =>
      delegations
        .connect(links[0])
        .grantUnder(parent, termsOf(city, links[1], { scopes: May.Spend, depth: 1, cap: 100n, ...changes }));
    for (const [changes, clause, asked, most] of [
      [{ scopes: May.Spend | May.Trade }, Clause.Scopes, May.Spend | May.Trade, May.Spend | May.Settle],
      [{ cap: 101n }, Clause.Cap, 101n, 100n],
      [{ expiry: expiry + 1 }, Clause.Expiry, expiry + 1, expiry],
      [{ depth: 2 }, Clause.Depth, 2, 1],
    ] as const) {
      await expect(ask(changes))
        .to.be.revertedWithCustomError(delegations, "Delegations_Wider")
        .withArgs(parent, clause, asked, most);
    }
    await ask({});
  });

  it("should refuse another asset", async () => {
    const city = await loadFixture(lent);
    const { delegations, id, links, asset } = city;
    const foreign = await delegations.getAddress();
    await expect(delegations.connect(links[0]).grantUnder(id, termsOf(city, links[1], { depth: 2, asset: foreign })))
      .to.be.revertedWithCustomError(delegations, "Delegations_OtherAsset")
      .withArgs(id, foreign, asset);
  });

  it("should refuse what no delegation may be, as a grant does", async () => {
    const city = await loadFixture(lent);
    const { delegations, id, links } = city;
    for (const [changes, error] of [
      [{ delegate: ZERO }, "Delegations_NoDelegate"],
      [{ scopes: 16 }, "Delegations_BadScopes"],
      [{ cap: 0n }, "Delegations_BadBudget"],
      [{ expiry: 0 }, "Delegations_AlreadyOver"],
    ] as const) {
      await expect(
        delegations.connect(links[0]).grantUnder(id, termsOf(city, links[1], { depth: 2, ...changes })),
      ).to.be.revertedWithCustomError(delegations, error);
    }
  });

  it("should end at the fourth link [CON-4]", async () => {
    const city = await loadFixture(chained);
    const { delegations, ids, links, stranger } = city;
    await expect(delegations.connect(links[3]).grantUnder(ids[3], termsOf(city, stranger, { depth: 0 })))
      .to.be.revertedWithCustomError(delegations, "Delegations_NoDepth")
      .withArgs(ids[3]);
  });

  it("should lend on part of it and say so", async () => {
    const city = await loadFixture(lent);
    const { delegations, id, agent, links, asset, expiry } = city;
    const fields = [links[1].address, May.Spend, asset, 7n, expiry - 1, 0];
    await expect(
      delegations
        .connect(links[0])
        .grantUnder(id, termsOf(city, links[1], { scopes: May.Spend, cap: 7n, expiry: expiry - 1, depth: 0 })),
    )
      .to.emit(delegations, "DelegationGranted")
      .withArgs(2, agent, links[1].address, id, links[0].address, fields);
    const { passport, parent, spent } = await delegations.delegationOf(2);
    expect([passport, parent, spent]).to.deep.equal([agent, id, 0n]);
    expect(await delegations.leftOf(2)).to.equal(7);
  });

  it("should lend at most what the whole chain has left [ATK-I5]", async () => {
    const city = await loadFixture(lent);
    const { delegations, escrow, id, links, asset } = city;
    const child = await lendOn(city, id, links[0], links[1]);
    await delegations.connect(escrow).spend(id, links[0].address, asset, CAP - 10n);
    await expect(delegations.connect(links[1]).grantUnder(child, termsOf(city, links[2], { depth: 1, cap: 11n })))
      .to.be.revertedWithCustomError(delegations, "Delegations_Wider")
      .withArgs(child, Clause.Cap, 11, 10);
    const last = await lendOn(city, child, links[1], links[2], { cap: 10n });
    expect(await delegations.leftOf(last)).to.equal(10);
  });

  it("should lend on without money", async () => {
    const city = await loadFixture(lent);
    const { delegations, id, links } = city;
    const child = await lendOn(city, id, links[0], links[1], { scopes: May.Propose, ...NOTHING });
    expect(await delegations.isAuthorized(child, links[1].address, May.Propose)).to.equal(true);
    expect(await delegations.leftOf(child)).to.equal(0);
  });
});
