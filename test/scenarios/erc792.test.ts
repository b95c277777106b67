import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import type { EscrowTermsStruct } from "../../typechain-types/contracts/market/Escrow";
import {
  controllersOf,
  DAY,
  DAYS,
  decide,
  foundTown,
  idOf,
  idOfDispute,
  passAppeal,
  ruleAsFallback,
  settleSeats,
  Stage,
  tokens,
  type Town,
  ZERO,
} from "./town.fixture";

const Manner = { Obey: 0, Refuse: 1 } as const;
const Dispute = { Waiting: 0, Appealable: 1, Solved: 2 } as const;

/** A contract that knows nothing of this cell but ERC-792 raises a dispute of fourteen choices. */
async function foreign(town: Town) {
  const { court } = town;
  const arbitrable = await ethers.deployContract("ArbitrableMock", [court]);
  const cost = await court.arbitrationCost("0x");
  await arbitrable.raise(14, "0x", { value: cost });
  return { arbitrable, disputeId: 1n, id: idOfDispute(1n), cost };
}

describe("Scenario: ERC-792 from outside", () => {
  it("should rule what any arbitrable contract asks, and rule again on its appeal [LAW-1] [LAW-5]", async () => {
    const town = await loadFixture(foundTown);
    const { court, panels, stranger } = town;
    const { arbitrable, disputeId, id, cost } = await foreign(town);
    expect(await court.disputeStatus(disputeId)).to.equal(Dispute.Waiting);
    const first = await decide(town, id, 14);
    expect(await court.disputeStatus(disputeId)).to.equal(Dispute.Appealable);
    expect(await court.currentRuling(disputeId)).to.equal(14);
    const [start, end] = await court.appealPeriod(disputeId);
    expect(end - start).to.equal(3 * DAY);

    const more = await court.appealCost(disputeId, "0x");
    await expect(arbitrable.appeal(disputeId, "0x", { value: more + 5n }))
      .to.emit(court, "AppealDecision")
      .withArgs(disputeId, arbitrable);
    expect(await court.nativeCreditOf(arbitrable)).to.equal(5n);
    const second = await decide(town, id, 3);
    await passAppeal(town, id);
    expect(await court.disputeStatus(disputeId)).to.equal(Dispute.Solved);
    await expect(court.connect(stranger).executeRuling(disputeId))
      .to.emit(arbitrable, "Ruling")
      .withArgs(court, disputeId, 3);
    expect(await arbitrable.ruled()).to.equal(3);

    for (const round of [first, second]) await settleSeats(town, round);
    let drawn = 0n;
    for (const account of await controllersOf(town, [first, second])) drawn += await panels.nativeCreditOf(account);
    expect(drawn).to.equal(cost + more);
    await court.connect(stranger).withdrawNative(arbitrable, arbitrable);
    expect(await ethers.provider.getBalance(court)).to.equal(0);
  });

  it("should leave a ruling standing that its contract refuses, until it takes it [LAW-6] [LAW-6b] [ATK-C2]", async () => {
    const town = await loadFixture(foundTown);
    const { court } = town;
    const { arbitrable, disputeId, id } = await foreign(town);
    await arbitrable.setManner(Manner.Refuse, "0x");
    await decide(town, id, 2);
    await passAppeal(town, id);
    await expect(court.executeRuling(disputeId)).to.be.revertedWithCustomError(arbitrable, "ArbitrableMock_Refused");
    expect(await court.disputeStatus(disputeId)).to.equal(Dispute.Solved);
    await time.increase(DAYS(100));
    await arbitrable.setManner(Manner.Obey, "0x");
    await court.executeRuling(disputeId);
    expect(await arbitrable.ruled()).to.equal(2);
  });

  it("should decide it by the fallback arbitrator where no panel does, and give the fees back [LAW-3]", async () => {
    const town = await loadFixture(foundTown);
    const { court, stranger } = town;
    const { arbitrable, disputeId, id, cost } = await foreign(town);
    for (let i = 0; i < 2; ++i) await decide(town, id, () => null);
    expect((await court.matterOf(id)).stage).to.equal(Stage.Referred);
    await court.connect(stranger).refer(id);
    await ruleAsFallback(town, 1n, 7);
    await court.connect(stranger).executeRuling(disputeId);
    expect(await arbitrable.ruled()).to.equal(7);
    expect(await court.nativeCreditOf(arbitrable)).to.equal(cost);
  });

  it("should serve an escrow that names an arbitrator of elsewhere, which is paid and obeyed as it is [LAW-1] [ESC-2]", async () => {
    const town = await loadFixture(foundTown);
    const { escrow, token, plaintiff: buyer, defendant: seller, stranger } = town;
    const arbitrator = await ethers.deployContract("ForeignArbitrator");
    const cost = await arbitrator.arbitrationCost("0x");
    const terms: EscrowTermsStruct = {
      payer: buyer.passport,
      payee: seller.passport,
      asset: await token.getAddress(),
      purpose: 2,
      window: DAY,
      attestor: ZERO,
      arbitrator: await arbitrator.getAddress(),
      extraData: "0x1234",
      nonce: 7,
      milestones: [
        { amount: tokens(30), deadline: (await time.latest()) + DAYS(10) },
        { amount: tokens(50), deadline: (await time.latest()) + DAYS(10) },
      ],
    };
    await escrow.connect(buyer.signer).open({ terms, delegation: 0 });
    await escrow.connect(seller.signer).claimDelivery(terms, 1, idOf("goods"));
    await escrow.connect(buyer.signer).dispute(terms, 1, true, 1_000, { value: cost });
    expect(await ethers.provider.getBalance(arbitrator)).to.equal(cost);
    await arbitrator.give(0, 1);
    await escrow.connect(stranger).settleRuling(terms, 1, 0);
    await escrow.connect(buyer.signer).release(terms, 0, { evidence: ethers.ZeroHash, signature: "0x" });
    const { asset } = terms;
    expect((await escrow.creditOf(seller.passport, asset)).earned).to.equal(tokens(35));
    expect((await escrow.creditOf(buyer.passport, asset)).clear).to.equal(tokens(45));
  });
});
