import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAYS, register, ZERO } from "../identity.fixture";
import { CAP, Clause, grant, lent, May, NOTHING, office, State, termsOf } from "./Delegations.fixture";

describe("Delegations::grant", () => {
  it("should refuse whoever does not control the passport", async () => {
    const city = await loadFixture(office);
    const { delegations, agent, rival, links } = city;
    for (const passport of [agent, 99n]) {
      await expect(delegations.connect(rival).grant(passport, termsOf(city, links[0])))
        .to.be.revertedWithCustomError(delegations, "Delegations_NotController")
        .withArgs(passport, rival.address);
    }
  });

  it("should refuse the zero address as a delegate", async () => {
    const city = await loadFixture(office);
    const { delegations, agent, owner, links } = city;
    await expect(
      delegations.connect(owner).grant(agent, termsOf(city, links[0], { delegate: ZERO })),
    ).to.be.revertedWithCustomError(delegations, "Delegations_NoDelegate");
  });

  it("should refuse no scope and every scope beyond the four: a veto cannot be lent [CON-4]", async () => {
    const city = await loadFixture(office);
    const { delegations, agent, owner, links } = city;
    for (const scopes of [0, 16, 31, 0x8000, 0xffff]) {
      await expect(delegations.connect(owner).grant(agent, termsOf(city, links[0], { scopes })))
        .to.be.revertedWithCustomError(delegations, "Delegations_BadScopes")
        .withArgs(scopes);
    }
  });

  it("should refuse money without a scope that disposes of it, and such a scope without a cap [CON-4]", async () => {
    const city = await loadFixture(office);
    const { delegations, agent, owner, links, asset } = city;
    for (const [scopes, token, cap] of [
      [May.Settle, asset, 0n],
      [May.Settle, ZERO, 0n],
      [May.Trade, asset, 0n],
      [May.Trade, ZERO, 1n],
      [May.Spend | May.Settle, ZERO, 1n],
      [May.Spend, ZERO, 1n],
      [May.Spend, asset, 0n],
    ] as const) {
      await expect(delegations.connect(owner).grant(agent, termsOf(city, links[0], { scopes, asset: token, cap })))
        .to.be.revertedWithCustomError(delegations, "Delegations_BadBudget")
        .withArgs(scopes, token, cap);
    }
    // What waits in the chain's coin can be settled, though nobody can draw it.
    await delegations
      .connect(owner)
      .grant(agent, termsOf(city, links[0], { scopes: May.Settle, asset: ZERO, cap: 1n }));
  });

  it("should refuse an expiry that is not ahead [ATK-I5]", async () => {
    const city = await loadFixture(office);
    const { delegations, agent, owner, links } = city;
    const present = (await time.latest()) + 10;
    for (const expiry of [0, present]) {
      await time.setNextBlockTimestamp(present + (expiry === 0 ? -1 : 0));
      await expect(delegations.connect(owner).grant(agent, termsOf(city, links[0], { expiry })))
        .to.be.revertedWithCustomError(delegations, "Delegations_AlreadyOver")
        .withArgs(expiry);
    }
    await time.setNextBlockTimestamp(present + 1);
    await delegations.connect(owner).grant(agent, termsOf(city, links[0], { expiry: present + 2 }));
  });

  it("should refuse more than a year and more than three generations [CON-4]", async () => {
    const city = await loadFixture(office);
    const { delegations, agent, owner, links } = city;
    const present = (await time.latest()) + 10;
    const most = present + DAYS(365);
    await time.setNextBlockTimestamp(present);
    await expect(delegations.connect(owner).grant(agent, termsOf(city, links[0], { expiry: most + 1 })))
      .to.be.revertedWithCustomError(delegations, "Delegations_Wider")
      .withArgs(0, Clause.Expiry, most + 1, most);
    await expect(delegations.connect(owner).grant(agent, termsOf(city, links[0], { depth: 4 })))
      .to.be.revertedWithCustomError(delegations, "Delegations_Wider")
      .withArgs(0, Clause.Depth, 4, 3);
    await delegations.connect(owner).grant(agent, termsOf(city, links[0], { expiry: most }));
  });

  it("should lend and say so, with ids in a row [CON-4]", async () => {
    const city = await loadFixture(office);
    const { delegations, passports, agent, owner, links, asset, expiry } = city;
    const terms = termsOf(city, links[0]);
    const fields = [links[0].address, May.All, asset, CAP, expiry, 3];
    await expect(delegations.connect(owner).grant(agent, terms))
      .to.emit(delegations, "DelegationGranted")
      .withArgs(1, agent, links[0].address, 0, owner.address, fields);
    expect(await delegations.delegationOf(1)).to.deep.equal([
      agent,
      0n,
      [links[0].address, BigInt(May.All), asset, CAP, BigInt(expiry), 3n],
      0n,
      await passports.controlEpochOf(agent),
      false,
    ]);
    expect(await delegations.stateOf(1)).to.deep.equal([BigInt(State.Live), 1n]);
    expect(await delegations.leftOf(1)).to.equal(CAP);
    expect(await grant(city, links[0], { scopes: May.Trade, ...NOTHING })).to.equal(2);
    expect(await delegations.leftOf(2)).to.equal(0);
  });

  it("should answer for an unknown delegation", async () => {
    const { delegations, links } = await loadFixture(office);
    expect((await delegations.delegationOf(7)).passport).to.equal(0);
    expect(await delegations.stateOf(7)).to.deep.equal([BigInt(State.Unknown), 7n]);
    expect(await delegations.leftOf(7)).to.equal(0);
    expect(await delegations.isAuthorized(7, links[0].address, May.Spend)).to.equal(false);
    expect(await delegations.isAuthorized(7, ZERO, 0)).to.equal(false);
  });

  it("should authorise the delegate in each of its scopes and nobody else", async () => {
    const city = await loadFixture(lent);
    const { delegations, links, owner } = city;
    const id = await grant(city, links[1], { scopes: May.Settle | May.Trade });
    const asked = async (who: string, scope: number) => delegations.isAuthorized(id, who, scope);
    expect(await asked(links[1].address, May.Settle)).to.equal(true);
    expect(await asked(links[1].address, May.Settle | May.Trade)).to.equal(true);
    expect(await asked(links[1].address, May.Settle | May.Spend)).to.equal(false);
    expect(await asked(links[1].address, 0)).to.equal(false);
    expect(await asked(links[0].address, May.Settle)).to.equal(false);
    expect(await asked(owner.address, May.Settle)).to.equal(false);
  });

  it("should lend of several passports apart", async () => {
    const city = await loadFixture(lent);
    const { delegations, links, owner } = city;
    const second = await register(city, owner);
    await delegations.connect(owner).grant(second, termsOf(city, links[0], { cap: 5n }));
    expect((await delegations.delegationOf(2)).passport).to.equal(second);
    expect(await delegations.leftOf(2)).to.equal(5);
    expect(await delegations.leftOf(1)).to.equal(CAP);
  });
});
