import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { Mantle } from "../identity/identity.fixture";
import { type Order as InterimOrder, sign, signAnnulment } from "../justice/InterimCourt/InterimCourt.fixture";
import {
  amend,
  Choice,
  DAY,
  DAYS,
  decide,
  file,
  foundInterimTown,
  orderOf,
  passAppeal,
  signersOf,
  tokens,
  type Step,
  type Town,
} from "./town.fixture";

async function mantles({ cell }: Town, grantTo: string[], takeFrom: string[]): Promise<{ on: Step[]; off: Step[] }> {
  const target = await cell.getAddress();
  const step = (name: "grantRole" | "revokeRole", account: string): Step => ({
    target,
    data:
      name === "grantRole"
        ? cell.interface.encodeFunctionData("grantRole", [Mantle.Court, account, 0])
        : cell.interface.encodeFunctionData("revokeRole", [Mantle.Court, account]),
  });
  return {
    on: grantTo.map((account) => step("grantRole", account)),
    off: takeFrom.map((account) => step("revokeRole", account)),
  };
}

/** The signers order; anybody can carry it out a day later. */
async function order(town: Town): Promise<{ order: InterimOrder; hash: string }> {
  const { interim, stranger } = town;
  const its = await orderOf(town);
  await interim.connect(stranger).file(its, await sign(interim, its, signersOf(town)));
  return { order: its, hash: await interim.hashOrder(its) };
}

/** The court of jurors takes over; what happens while founders wait is told by `between`. */
async function takeOver(town: Town, between?: () => Promise<void>): Promise<void> {
  const [court, interim] = [await town.court.getAddress(), await town.interim.getAddress()];
  const { on, off } = await mantles(town, [court], [interim]);
  await amend(town, [...on, ...off], between);
}

const reserveOf = async ({ liability, defendant }: Town): Promise<bigint> =>
  (await liability.standing(defendant.passport)).reserve;

describe("Scenario: the court of jurors takes over from the signers'", () => {
  it("should come by the founders' timelock, with open orders finished while it waits [ENF-1] [LAW-1]", async () => {
    const town = await loadFixture(foundInterimTown);
    const { interim, court, liability, plaintiff, stranger } = town;
    await expect(file(town, await orderOf(town)))
      .to.be.revertedWithCustomError(liability, "Guarded_Unauthorized")
      .withArgs(court, liability.interface.getFunction("reserve").selector);
    const { order: first, hash } = await order(town);
    await takeOver(town, async () => {
      await time.increase(DAY);
      await interim.connect(stranger).execute(first, 0);
      await interim.connect(stranger).close(hash);
    });
    expect(await liability.creditOf(plaintiff.signer)).to.equal(tokens(60));
    expect(await reserveOf(town)).to.equal(0);

    const later = await orderOf(town);
    const caseId = await file(town, later);
    await decide(town, caseId, Choice.Claim);
    await passAppeal(town, caseId);
    await court.connect(stranger).execute(later, 0);
    await court.connect(stranger).close(caseId);
    expect(await liability.creditOf(plaintiff.signer)).to.equal(tokens(120));
    await expect(order(town)).to.be.revertedWithCustomError(liability, "Guarded_Unauthorized");
  });

  it("should refuse by name an order that was left open, and lose nothing of it [ENF-1]", async () => {
    const town = await loadFixture(foundInterimTown);
    const { interim, liability, stranger, plaintiff } = town;
    const left = await order(town);
    await takeOver(town);
    const at = await interim.getAddress();
    await expect(interim.connect(stranger).execute(left.order, 0))
      .to.be.revertedWithCustomError(liability, "Guarded_Unauthorized")
      .withArgs(at, liability.interface.getFunction("slash").selector);
    const annulment = await signAnnulment(interim, left.hash, signersOf(town));
    await expect(interim.connect(stranger).annul(left.hash, annulment))
      .to.be.revertedWithCustomError(liability, "Guarded_Unauthorized")
      .withArgs(at, liability.interface.getFunction("release").selector);
    expect(await interim.isExecutable(left.hash, 0)).to.equal(true);
    expect(await reserveOf(town)).to.equal(tokens(100));

    // One amendment lends the mantle for as long as it takes to finish it, and no longer.
    const { on, off } = await mantles(town, [at], [at]);
    await amend(town, [
      ...on,
      { target: at, data: interim.interface.encodeFunctionData("execute", [left.order, 0]) },
      { target: at, data: interim.interface.encodeFunctionData("close", [left.hash]) },
      ...off,
    ]);
    expect(await liability.creditOf(plaintiff.signer)).to.equal(tokens(60));
    expect(await reserveOf(town)).to.equal(0);
    expect((await town.cell.hasRole(Mantle.Court, at)).isMember).to.equal(false);
  });

  it("should hold up nobody's withdrawal for longer than one longest case by an order left open [ENF-2]", async () => {
    const town = await loadFixture(foundInterimTown);
    const { passports, defendant, token } = town;
    await order(town);
    await takeOver(town);
    await passports.connect(defendant.signer).queueWithdrawal(defendant.passport, tokens(450));
    await time.increase(DAYS(22));
    await expect(
      passports.connect(defendant.signer).completeWithdrawal(defendant.passport),
    ).to.be.revertedWithCustomError(town.liability, "Liability_Reserved");
    await time.increase(DAYS(60));
    await expect(passports.connect(defendant.signer).completeWithdrawal(defendant.passport)).to.changeTokenBalance(
      token,
      defendant.signer,
      tokens(450),
    );
  });
});
