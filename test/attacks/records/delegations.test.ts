import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DAY, DAYS } from "../../identity/identity.fixture";
import {
  CAP,
  chained,
  grant,
  lendOn,
  lent,
  May,
  office,
  State,
  termsOf,
} from "../../identity/Delegations/Delegations.fixture";
import { giveControl, leave } from "../../identity/Passports/Passports.fixture";

/** One delegation with ten children, each of its whole cap. */
async function siblings() {
  const city = await lent();
  const children: bigint[] = [];
  for (let i = 0; i < 10; ++i) children.push(await lendOn(city, city.id, city.links[0], city.links[1]));
  return { ...city, children };
}

describe("Attacks on delegations", () => {
  it("should spend one cap through ten siblings [ATK-I5]", async () => {
    const { delegations, escrow, children, links, asset, id } = await loadFixture(siblings);
    let spent = 0n;
    for (const child of children) {
      const part = CAP / 4n;
      const sent = delegations.connect(escrow).spend(child, links[1].address, asset, part);
      if (spent + part <= CAP) {
        await sent;
        spent += part;
      } else {
        await expect(sent)
          .to.be.revertedWithCustomError(delegations, "Delegations_OverCap")
          .withArgs(child, id, part, CAP - spent);
      }
    }
    expect(spent).to.equal(CAP);
    expect((await delegations.delegationOf(id)).spent).to.equal(CAP);
  });

  it("should not multiply a cap by lending it on to oneself [ATK-I5]", async () => {
    const city = await loadFixture(office);
    const { delegations, escrow, asset } = city;
    const [thief] = city.links;
    const ids = [await grant(city, thief)];
    for (let i = 0; i < 3; ++i) ids.push(await lendOn(city, ids[i] ?? 0n, thief, thief));
    await delegations.connect(escrow).spend(ids[3] ?? 0n, thief.address, asset, CAP);
    for (const id of ids) {
      await expect(delegations.connect(escrow).spend(id, thief.address, asset, 1)).to.be.revertedWithCustomError(
        delegations,
        "Delegations_OverCap",
      );
    }
  });

  it("should not let a child outlive a parent that expires, or renew itself by lending on [ATK-I5]", async () => {
    const city = await loadFixture(office);
    const { delegations, escrow, links, asset } = city;
    const expiry = (await time.latest()) + DAY;
    const parent = await grant(city, links[0], { expiry });
    const child = await lendOn(city, parent, links[0], links[1], { expiry });
    await time.setNextBlockTimestamp(expiry - 1);
    await expect(
      delegations.connect(links[1]).grantUnder(child, termsOf(city, links[1], { depth: 1, expiry: expiry + 1 })),
    ).to.be.revertedWithCustomError(delegations, "Delegations_Wider");
    await time.setNextBlockTimestamp(expiry);
    await expect(delegations.connect(escrow).spend(child, links[1].address, asset, 1))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(child, child, State.Expired);
  });

  it("should not refill a cap by revoking a child that spent it [ATK-I5]", async () => {
    const { delegations, escrow, ids, links, asset } = await loadFixture(chained);
    await delegations.connect(escrow).spend(ids[3], links[3].address, asset, CAP);
    await delegations.connect(links[0]).revoke(ids[1]);
    await expect(delegations.connect(escrow).spend(ids[0], links[0].address, asset, 1))
      .to.be.revertedWithCustomError(delegations, "Delegations_OverCap")
      .withArgs(ids[0], ids[0], 1, 0);
  });

  it("should end what a seller lent to itself before control moved [ATK-I6]", async () => {
    const city = await loadFixture(office);
    const { passports, delegations, escrow, owner, agent, stranger, links, asset } = city;
    await passports.connect(owner).offerControl(agent, stranger.address);
    await time.increase(DAYS(3));
    const late = await grant(city, links[0], { expiry: (await time.latest()) + DAYS(300) });
    await passports.connect(stranger).acceptControl(agent);
    await expect(delegations.connect(escrow).spend(late, links[0].address, asset, 1))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(late, late, State.OtherEpoch);
    await expect(
      delegations.connect(links[0]).grantUnder(late, termsOf(city, links[1], { depth: 2 })),
    ).to.be.revertedWithCustomError(delegations, "Delegations_NotLive");
    await expect(delegations.connect(owner).grant(agent, termsOf(city, links[0])))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotController")
      .withArgs(agent, owner.address);
  });

  it("should end everything when the passport closes, and stay ended [ATK-I6]", async () => {
    const city = await loadFixture(chained);
    const { delegations, escrow, owner, agent, ids, links, asset } = city;
    await leave(city, owner, agent);
    for (const [i, id] of ids.entries()) {
      expect((await delegations.stateOf(id)).state).to.equal(State.OtherEpoch);
      const delegate = links[i]?.address ?? "";
      expect(await delegations.isAuthorized(id, delegate, May.Settle)).to.equal(false);
      await expect(delegations.connect(escrow).spend(id, delegate, asset, 0)).to.be.revertedWithCustomError(
        delegations,
        "Delegations_NotLive",
      );
    }
  });

  it("should not wake when control comes back to who lent it [ATK-I6]", async () => {
    const city = await loadFixture(lent);
    const { delegations, escrow, owner, agent, stranger, id, links, asset } = city;
    await giveControl(city, owner, agent, stranger);
    await giveControl(city, stranger, agent, owner);
    await expect(delegations.connect(escrow).spend(id, links[0].address, asset, 1))
      .to.be.revertedWithCustomError(delegations, "Delegations_NotLive")
      .withArgs(id, id, State.OtherEpoch);
  });

  it("should give no scope of a veto through any bit, nor by a child of a full one [CON-4]", async () => {
    const city = await loadFixture(lent);
    const { delegations, owner, agent, id, links } = city;
    for (let bit = 4; bit < 16; ++bit) {
      const scopes = May.All | (1 << bit);
      await expect(delegations.connect(owner).grant(agent, termsOf(city, links[1], { scopes })))
        .to.be.revertedWithCustomError(delegations, "Delegations_BadScopes")
        .withArgs(scopes);
      await expect(delegations.connect(links[0]).grantUnder(id, termsOf(city, links[1], { scopes, depth: 2 })))
        .to.be.revertedWithCustomError(delegations, "Delegations_BadScopes")
        .withArgs(scopes);
      expect(await delegations.isAuthorized(id, links[0].address, scopes)).to.equal(false);
    }
  });

  it("should not let a front-runner strand the chain: what was lent stays revocable and readable", async () => {
    const { delegations, escrow, ids, links, owner, asset } = await loadFixture(chained);
    await delegations.connect(escrow).spend(ids[0], links[0].address, asset, CAP);
    for (const id of ids) expect(await delegations.leftOf(id)).to.equal(0);
    await delegations.connect(owner).revoke(ids[0]);
    for (const id of ids) expect(await delegations.stateOf(id)).to.deep.equal([BigInt(State.Revoked), ids[0]]);
    expect(await delegations.isAuthorized(ids[3], ethers.ZeroAddress, 0)).to.equal(false);
  });
});
