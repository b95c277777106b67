import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { idOf, Posture } from "../identity.fixture";
import { giveControl } from "../Passports/Passports.fixture";
import { chained, grant, lendOn, lent, May, State, termsOf } from "./Delegations.fixture";

describe("Delegations::revoke", () => {
  it("should refuse one that is unknown or revoked already", async () => {
    const { delegations, id, owner } = await loadFixture(lent);
    await expect(delegations.connect(owner).revoke(9))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(9, 9, State.Unknown);
    await delegations.connect(owner).revoke(id);
    await expect(delegations.connect(owner).revoke(id))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(id, id, State.Revoked);
  });

  it("should refuse whoever stands beside or below it", async () => {
    const { delegations, ids, links, rival } = await loadFixture(chained);
    for (const caller of [rival, links[2], links[3]]) {
      await expect(delegations.connect(caller).revoke(ids[1]))
        .to.be.revertedWithCustomError(delegations, "Delegations_NotEntitled")
        .withArgs(ids[1], caller.address);
    }
  });

  it("should end it and everything below at once [CON-4]", async () => {
    const { delegations, ids, links, owner, agent } = await loadFixture(chained);
    await expect(delegations.connect(owner).revoke(ids[1]))
      .to.emit(delegations, "DelegationRevoked")
      .withArgs(ids[1], agent, links[1].address, owner.address);
    expect(await delegations.stateOf(ids[0])).to.deep.equal([BigInt(State.Live), ids[0]]);
    for (const below of [ids[1], ids[2], ids[3]]) {
      expect(await delegations.stateOf(below)).to.deep.equal([BigInt(State.Revoked), ids[1]]);
      expect(await delegations.leftOf(below)).to.equal(0);
    }
    expect(await delegations.isAuthorized(ids[3], links[3].address, May.Settle)).to.equal(false);
    expect((await delegations.delegationOf(ids[1])).revoked).to.equal(true);
    expect((await delegations.delegationOf(ids[3])).revoked).to.equal(false);
  });

  it("should let the delegate step back, and whoever is above take it away", async () => {
    const { delegations, ids, links } = await loadFixture(chained);
    await delegations.connect(links[3]).revoke(ids[3]);
    await delegations.connect(links[0]).revoke(ids[2]);
    expect(await delegations.stateOf(ids[1])).to.deep.equal([BigInt(State.Live), ids[1]]);
  });

  it("should work in LOCKDOWN, where nothing can be lent [CON-4] [CELL-4]", async () => {
    const city = await loadFixture(lent);
    const { cell, delegations, breaker, id, owner, agent, links } = city;
    await cell.connect(breaker).setPosture(Posture.Lockdown, idOf("evidence"));
    const { selector } = delegations.interface.getFunction("grant");
    await expect(delegations.connect(owner).grant(agent, termsOf(city, links[1])))
      .to.be.revertedWithCustomError(delegations, "Guarded_Unauthorized")
      .withArgs(owner.address, selector);
    await delegations.connect(owner).revoke(id);
  });

  it("should end with the earliest expiry of the chain, to the second", async () => {
    const city = await loadFixture(lent);
    const { delegations, links } = city;
    const expiry = (await time.latest()) + 1_000;
    const parent = await grant(city, links[0], { expiry });
    const child = await lendOn(city, parent, links[0], links[1], { expiry });
    await time.increaseTo(expiry - 1);
    expect(await delegations.stateOf(child)).to.deep.equal([BigInt(State.Live), child]);
    await time.increaseTo(expiry);
    expect(await delegations.stateOf(child)).to.deep.equal([BigInt(State.Expired), child]);
  });

  it("should end all with a change of control, also when control comes back [ATK-I6]", async () => {
    const city = await loadFixture(chained);
    const { delegations, ids, owner, agent, stranger } = city;
    await giveControl(city, owner, agent, stranger);
    for (const id of ids) expect((await delegations.stateOf(id)).state).to.equal(State.OtherEpoch);
    await giveControl(city, stranger, agent, owner);
    for (const id of ids) expect((await delegations.stateOf(id)).state).to.equal(State.OtherEpoch);
    await delegations.connect(owner).revoke(ids[0]);
  });
});
