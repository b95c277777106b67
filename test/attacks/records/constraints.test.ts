import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { CAP, grant, office } from "../../identity/Delegations/Delegations.fixture";
import { DAY, DAYS, idOf, ZERO } from "../../identity/identity.fixture";
import { giveControl } from "../../identity/Passports/Passports.fixture";

const LIMIT = CAP / 2n;
const NO_LIMIT = 2n ** 96n - 1n;

/** A passport with a limit of half of what each of its two delegates may spend. */
async function bound() {
  const city = await office();
  await city.constraints.connect(city.owner).setSpendLimit(city.agent, city.asset, LIMIT);
  const first = await grant(city, city.links[0]);
  const second = await grant(city, city.links[1]);
  return { ...city, first, second };
}

describe("Attacks on constraints", () => {
  it("should count one limit for controller and delegates together [ATK-G10]", async () => {
    const { constraints, delegations, escrow, agent, first, second, links, asset } = await loadFixture(bound);
    const spend = async (id: bigint, delegate: string, amount: bigint): Promise<void> => {
      await delegations.connect(escrow).spend(id, delegate, asset, amount);
      await constraints.connect(escrow).spend(agent, asset, amount, ZERO);
    };
    await spend(first, links[0].address, LIMIT / 2n);
    await spend(second, links[1].address, LIMIT / 2n);
    const { left } = await constraints.spendLimitOf(agent, asset);
    await expect(constraints.connect(escrow).spend(agent, asset, LIMIT / 2n, ZERO)).to.be.revertedWithCustomError(
      constraints,
      "Constraints_OverLimit",
    );
    expect(left).to.be.lessThan(LIMIT / 10n);
  });

  it("should gain nothing by many small payments [ATK-G10]", async () => {
    const { constraints, escrow, agent, asset } = await loadFixture(bound);
    let spent = 0n;
    const start = await time.latest();
    for (let i = 0; i < 60; ++i) {
      const { left } = await constraints.spendLimitOf(agent, asset);
      const part = left < LIMIT / 20n ? left : LIMIT / 20n;
      await constraints.connect(escrow).spend(agent, asset, part, ZERO);
      spent += part;
    }
    const back = (LIMIT * BigInt((await time.latest()) - start)) / BigInt(DAY);
    expect(spent).to.be.at.most(LIMIT + back + 1n);
  });

  it("should not be reached past its mantle, by execute of the cell or by a nested call [ATK-G10]", async () => {
    const { cell, constraints, agent, owner, asset } = await loadFixture(bound);
    const data = constraints.interface.encodeFunctionData("spend", [agent, asset, 0, ZERO]);
    const target = await constraints.getAddress();
    await expect(cell.connect(owner).execute(target, data)).to.be.revertedWithCustomError(
      cell,
      "AccessManagerUnauthorizedCall",
    );
    const loosen = constraints.interface.encodeFunctionData("setSpendLimit", [agent, asset, NO_LIMIT]);
    await expect(cell.connect(owner).execute(target, loosen)).to.be.reverted;
    expect((await constraints.spendLimitOf(agent, asset)).loosensAt).to.equal(0);
  });

  it("should give a thief of the key no more than the limit for as long as a loosening waits [CON-2]", async () => {
    const city = await loadFixture(bound);
    const { constraints, escrow, agent, owner, stranger, asset } = city;
    await constraints.connect(owner).setSpendLimit(agent, asset, NO_LIMIT);
    const start = await time.latest();
    let stolen = 0n;
    for (let day = 1; day < 7; ++day) {
      const { left } = await constraints.spendLimitOf(agent, asset);
      await constraints.connect(escrow).spend(agent, asset, left, ZERO);
      stolen += left;
      await time.setNextBlockTimestamp(start + DAYS(day));
      await constraints.connect(escrow).spend(agent, asset, 0, ZERO);
    }
    expect(stolen).to.be.at.most(7n * LIMIT);
    await giveControl(city, owner, agent, stranger);
    await time.increase(DAYS(7));
    expect((await constraints.spendLimitOf(agent, asset)).limit).to.equal(NO_LIMIT);
  });

  it("should let the owner who came back take a thief's loosening back in time [CON-2]", async () => {
    const city = await loadFixture(bound);
    const { constraints, passports, agent, owner, stranger, asset } = city;
    await passports.connect(owner).offerControl(agent, stranger.address);
    await constraints.connect(owner).setSpendLimit(agent, asset, NO_LIMIT);
    await time.increase(DAYS(3));
    await passports.connect(stranger).acceptControl(agent);
    await constraints.connect(stranger).cancelSpendLoosening(agent, asset);
    await time.increase(DAYS(30));
    expect((await constraints.spendLimitOf(agent, asset)).limit).to.equal(LIMIT);
  });

  it("should not loosen by asking again, tightening in between, or tightening to the pending limit [CON-2]", async () => {
    const { constraints, agent, owner, asset } = await loadFixture(bound);
    const as = constraints.connect(owner);
    const start = await time.latest();
    for (let i = 0; i < 5; ++i) {
      await as.setSpendLimit(agent, asset, LIMIT * 100n + BigInt(i));
      await time.increase(DAYS(6));
      expect((await constraints.spendLimitOf(agent, asset)).limit).to.equal(LIMIT);
    }
    await as.setSpendLimit(agent, asset, LIMIT - 1n);
    await time.increaseTo(start + DAYS(60));
    expect((await constraints.spendLimitOf(agent, asset)).limit).to.equal(LIMIT - 1n);
  });

  it("should not slip an arbitrator in by a subset that is none [CON-2]", async () => {
    const { constraints, escrow, agent, owner, rival, stranger } = await loadFixture(bound);
    const [a, b] = [rival.address, stranger.address].sort((x, y) => (BigInt(x) < BigInt(y) ? -1 : 1)) as [
      string,
      string,
    ];
    await constraints.connect(owner).setArbitrators(agent, [a]);
    for (const list of [[b], [a, b], []]) {
      await constraints.connect(owner).setArbitrators(agent, list);
      await expect(constraints.connect(escrow).spend(agent, ZERO, 0, b))
        .to.be.revertedWithCustomError(constraints, "Constraints_ArbitratorRefused")
        .withArgs(agent, b);
    }
  });

  it("should not lock a passport's forks for ever [CON-2]", async () => {
    const { constraints, agent, owner } = await loadFixture(bound);
    await expect(constraints.connect(owner).forbidForks(agent, 2n ** 48n - 1n)).to.be.revertedWithCustomError(
      constraints,
      "Constraints_LockTooLong",
    );
    await expect(constraints.connect(owner).forbidForks(agent, 2n ** 40n + 5n)).to.be.revertedWithCustomError(
      constraints,
      "Constraints_LockTooLong",
    );
  });

  it("should not be loosened by whoever amends the wait after it was asked [CON-2]", async () => {
    const { constitution, constraints, agent, owner, asset } = await loadFixture(bound);
    await constraints.connect(owner).setSpendLimit(agent, asset, NO_LIMIT);
    await constitution.set(idOf("constraints.loosening"), 0);
    await time.increase(DAYS(6));
    expect((await constraints.spendLimitOf(agent, asset)).limit).to.equal(LIMIT);
  });
});
