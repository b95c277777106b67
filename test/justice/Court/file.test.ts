import { loadFixture, setCode, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { artifacts, ethers } from "hardhat";

import {
  COURT_CHARTER,
  DAY,
  FEE,
  file,
  HOUR,
  idOf,
  legs,
  MAX_UINT40,
  openTrial,
  orderAgainst,
  OrderKind,
  ruled,
  Choice,
  Stage,
  STAKE,
  tokens,
} from "./Court.fixture";
import { Sanction } from "../InterimCourt/InterimCourt.fixture";

describe("Court: file", () => {
  describe("when it comes too late", () => {
    it("should refuse an act after its discovery", async () => {
      const trial = await loadFixture(openTrial);
      const now = await time.latest();
      await expect(file(trial, await orderAgainst(trial, { actAt: now, discoveredAt: now - 1 })))
        .to.be.revertedWithCustomError(trial.court, "Court_BadDates")
        .withArgs(now, now - 1);
    });
    it("should refuse a discovery in the future", async () => {
      const trial = await loadFixture(openTrial);
      const later = (await time.latest()) + HOUR;
      await expect(file(trial, await orderAgainst(trial, { discoveredAt: later }))).to.be.revertedWithCustomError(
        trial.court,
        "Court_BadDates",
      );
    });
    it("should refuse 1 s after 20 days from the discovery [ENF-2]", async () => {
      const trial = await loadFixture(openTrial);
      const discoveredAt = await time.latest();
      const order = await orderAgainst(trial, { actAt: discoveredAt, discoveredAt });
      await time.setNextBlockTimestamp(discoveredAt + 20 * DAY + 1);
      await expect(file(trial, order))
        .to.be.revertedWithCustomError(trial.court, "Court_DiscoveryLimit")
        .withArgs(discoveredAt, discoveredAt + 20 * DAY);
    });
    it("should take it 20 days after the discovery [ENF-2]", async () => {
      const trial = await loadFixture(openTrial);
      const discoveredAt = await time.latest();
      const order = await orderAgainst(trial, { actAt: discoveredAt, discoveredAt });
      await time.setNextBlockTimestamp(discoveredAt + 20 * DAY);
      await expect(trial.court.connect(trial.plaintiff).file(order, false)).to.emit(trial.court, "CaseFiled");
    });
    it("should refuse 1 s after the unbonding time from the act [ENF-2]", async () => {
      const trial = await loadFixture(openTrial);
      const actAt = await time.latest();
      const order = await orderAgainst(trial, { actAt, discoveredAt: actAt + 2 * DAY });
      await time.setNextBlockTimestamp(actAt + 21 * DAY + 1);
      await expect(file(trial, order))
        .to.be.revertedWithCustomError(trial.court, "Court_ActLimit")
        .withArgs(actAt, actAt + 21 * DAY);
    });
    it("should take it at the unbonding time from the act [ENF-2]", async () => {
      const trial = await loadFixture(openTrial);
      const actAt = await time.latest();
      const order = await orderAgainst(trial, { actAt, discoveredAt: actAt + 2 * DAY });
      await time.setNextBlockTimestamp(actAt + 21 * DAY);
      await expect(trial.court.connect(trial.plaintiff).file(order, false)).to.emit(trial.court, "CaseFiled");
    });
  });

  describe("when the parties are not in order", () => {
    it("should refuse who does not control the claimant", async () => {
      const trial = await loadFixture(openTrial);
      await expect(file(trial, await orderAgainst(trial), trial.stranger))
        .to.be.revertedWithCustomError(trial.court, "Court_NotClaimant")
        .withArgs(trial.claimant, trial.stranger.address);
    });
    it("should refuse to punish one's own kin [ENF-1c]", async () => {
      const trial = await loadFixture(openTrial);
      const { domain } = await trial.city.liability.standing(trial.respondent);
      await expect(file(trial, await orderAgainst(trial, { claimant: trial.kin }), trial.cousin))
        .to.be.revertedWithCustomError(trial.court, "Court_OwnDomain")
        .withArgs(domain);
    });
    it("should refuse it to an address bound to the domain, without a passport too [ENF-1c]", async () => {
      const trial = await loadFixture(openTrial);
      await expect(
        file(trial, await orderAgainst(trial, { claimant: 0n }), trial.cousin),
      ).to.be.revertedWithCustomError(trial.court, "Court_OwnDomain");
    });
    it("should refuse an unknown respondent, a domain's id too", async () => {
      const trial = await loadFixture(openTrial);
      const { domain } = await trial.city.liability.standing(trial.respondent);
      for (const respondent of [0n, 999n, domain])
        await expect(file(trial, await orderAgainst(trial, { respondent })))
          .to.be.revertedWithCustomError(trial.city.liability, "Liability_UnknownMember")
          .withArgs(respondent);
    });
    it("should take relief for oneself", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial, {
        claimant: trial.respondent,
        claim: 0n,
        legs: [legs.discharge()],
      });
      const caseId = await file(trial, order, trial.defendant);
      expect((await trial.court.matterOf(caseId)).slow).to.equal(true);
      expect((await trial.city.liability.caseOf(caseId)).domain).to.equal(0);
    });
    it("should take an address without a passport", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await orderAgainst(trial, { claimant: 0n }), trial.stranger);
      expect((await trial.court.suitOf(caseId)).payer).to.equal(trial.stranger.address);
    });
  });

  describe("when the order is not in order", () => {
    it("should refuse the same order twice", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      const caseId = await file(trial, order);
      await expect(file(trial, order)).to.be.revertedWithCustomError(trial.court, "Court_CaseExists").withArgs(caseId);
    });
    it("should refuse an order that is a counter-order already", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      await file(trial, order);
      const offer = { ...order, nonce: BigInt(order.nonce) + 10_000n };
      await trial.court.connect(trial.defendant).counter(order, offer, trial.respondent);
      await expect(file(trial, offer)).to.be.revertedWithCustomError(trial.court, "Court_CaseExists");
    });
    it("should refuse what cannot be understood or is above the claim [LAW-6]", async () => {
      const trial = await loadFixture(openTrial);
      const broken = await orderAgainst(trial, { legs: [{ kind: OrderKind.Reward, payload: "0x" }] });
      await expect(file(trial, broken))
        .to.be.revertedWithCustomError(trial.court, "Orders_BadPayload")
        .withArgs(0, OrderKind.Reward);
      const insured = await orderAgainst(trial, {
        legs: [legs.slash({ compensation: 1n, penalty: 0n }), legs.compensate(trial.plaintiff.address, tokens(101))],
      });
      await expect(file(trial, insured))
        .to.be.revertedWithCustomError(trial.court, "Orders_AboveClaim")
        .withArgs(tokens(101), tokens(100));
    });
  });

  describe("when it is not paid", () => {
    it("should refuse 1 less than stake and fee", async () => {
      const trial = await loadFixture(openTrial);
      await trial.city.token.connect(trial.plaintiff).approve(trial.court, STAKE + 3n * FEE - 1n);
      await expect(file(trial, await orderAgainst(trial))).to.be.revertedWithCustomError(
        trial.city.token,
        "ERC20InsufficientAllowance",
      );
    });
    it("should refuse an asset that keeps part of what is paid [ATK-B10]", async () => {
      const trial = await loadFixture(openTrial);
      const { token } = trial.city;
      const { deployedBytecode } = await artifacts.readArtifact("FeeToken");
      await setCode(await token.getAddress(), deployedBytecode);
      await (await ethers.getContractAt("FeeToken", token)).setCharges(true);
      const due = STAKE + 3n * FEE;
      await expect(file(trial, await orderAgainst(trial)))
        .to.be.revertedWithCustomError(trial.court, "Court_Underpaid")
        .withArgs(due, due - due / 100n);
    });
    it("should refuse a voucher where there is no member or no voucher [LAW-4]", async () => {
      const trial = await loadFixture(openTrial);
      await expect(file(trial, await orderAgainst(trial, { claimant: 0n }), trial.stranger, true))
        .to.be.revertedWithCustomError(trial.court, "Court_NoVouchers")
        .withArgs(0);
    });
    it("should refuse a voucher that pays 1 less [LAW-4]", async () => {
      const trial = await loadFixture(openTrial);
      await trial.vouchers.setShort(1);
      await expect(file(trial, await orderAgainst(trial), trial.plaintiff, true))
        .to.be.revertedWithCustomError(trial.court, "Court_Underpaid")
        .withArgs(3n * FEE, 3n * FEE - 1n);
    });
  });

  describe("given the slow lane is full", () => {
    it("should refuse until a place is free [LAW-1]", async () => {
      const trial = await loadFixture(openTrial);
      const large = { claim: COURT_CHARTER["court.fastCap"] + 1n };
      await file(trial, await orderAgainst(trial, large));
      await file(trial, await orderAgainst(trial, large));
      await expect(file(trial, await orderAgainst(trial, large))).to.be.revertedWithCustomError(
        trial.court,
        "Court_SlowLaneFull",
      );
      await time.increase(10 * DAY);
      await file(trial, await orderAgainst(trial, large));
    });
  });

  describe("when all is in order", () => {
    it("should open a hearing in the fast lane, take stake and fee, and reserve the claim [LAW-1] [LAW-4]", async () => {
      const trial = await loadFixture(openTrial);
      const { court, city, plaintiff } = trial;
      const order = await orderAgainst(trial);
      const caseId = await court.hashOrder(order);
      expect(await court.costOf(order, plaintiff.address)).to.deep.equal([STAKE, 3n * FEE]);
      const { domain } = await city.liability.standing(trial.respondent);

      const filing = court.connect(plaintiff).file(order, false);
      await expect(filing).to.emit(court, "CaseFiled");
      await expect(filing)
        .to.emit(city.liability, "ClaimReserved")
        .withArgs(caseId, domain, trial.claimant, tokens(100));
      await expect(filing).to.changeTokenBalances(
        city.token,
        [plaintiff, court],
        [-(STAKE + 3n * FEE), STAKE + 3n * FEE],
      );

      const now = BigInt(await time.latest());
      const matter = await court.matterOf(caseId);
      expect(matter.stage).to.equal(Stage.Hearing);
      expect(matter.slow).to.equal(false);
      expect(matter.halves).to.equal(false);
      expect(matter.isDispute).to.equal(false);
      expect(matter.since).to.equal(now);
      expect(matter.until).to.equal(now + BigInt(DAY));
      expect(matter.ticket).to.equal(1);
      const suit = await court.suitOf(caseId);
      expect(suit.stake).to.equal(STAKE);
      expect(suit.respondent).to.equal(trial.respondent);
      expect(suit.claim).to.equal(tokens(100));
      expect(suit.filedAt).to.equal(now);
      const view = await court.orderOf(caseId);
      expect(view.status).to.equal(1);
      expect(view.readyAt).to.equal(MAX_UINT40);
      expect(view.legs).to.equal(1);
      expect(await court.isExecutable(caseId, 0)).to.equal(false);
    });
    it("should take the fast lane up to its cap and the slow one from 1 more [LAW-1]", async () => {
      const trial = await loadFixture(openTrial);
      const cap = COURT_CHARTER["court.fastCap"];
      const fast = await file(trial, await orderAgainst(trial, { claim: cap }));
      const slow = await file(trial, await orderAgainst(trial, { claim: cap + 1n }));
      expect((await trial.court.matterOf(fast)).slow).to.equal(false);
      expect((await trial.court.matterOf(slow)).slow).to.equal(true);
      expect((await trial.court.suitOf(slow)).stake).to.equal((cap + 1n) / 20n);
    });
    it("should take the slow lane for what is grave, whatever is claimed", async () => {
      const trial = await loadFixture(openTrial);
      const lists = [
        [legs.sanction(Sanction.Exclusion)],
        [legs.reward(trial.stranger.address, COURT_CHARTER["court.fastCap"] + 1n)],
        [legs.transferControl(trial.stranger.address)],
        [legs.discharge()],
      ];
      for (const list of lists) {
        const caseId = await file(trial, await orderAgainst(trial, { claim: 0n, legs: list }));
        expect((await trial.court.matterOf(caseId)).slow).to.equal(true);
        await time.increase(10 * DAY);
      }
      const milder = await file(
        trial,
        await orderAgainst(trial, { claim: 0n, legs: [legs.sanction(Sanction.Suspension)] }),
      );
      expect((await trial.court.matterOf(milder)).slow).to.equal(false);
    });
    it("should ask for two panels and the fee of a third from 1 above the threshold [LAW-2]", async () => {
      const trial = await loadFixture(openTrial);
      const cap = COURT_CHARTER["court.twoPanels"];
      const one = await orderAgainst(trial, { claim: cap });
      const two = await orderAgainst(trial, { claim: cap + 1n });
      expect((await trial.court.costOf(one, trial.plaintiff.address)).fee).to.equal(7n * FEE);
      expect((await trial.court.costOf(two, trial.plaintiff.address)).fee).to.equal(21n * FEE);
      expect((await trial.court.matterOf(await file(trial, two))).halves).to.equal(true);
    });
    it("should have a voucher pay the fee and the claimant the stake [LAW-4]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      await expect(trial.court.connect(trial.plaintiff).file(order, true)).to.changeTokenBalances(
        trial.city.token,
        [trial.plaintiff, trial.vouchers],
        [-STAKE, -3n * FEE],
      );
    });
    it("should reserve nothing for relief", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial, { claim: 0n, legs: [legs.lift()] });
      const caseId = await file(trial, order);
      expect((await trial.court.orderOf(caseId)).reserves).to.equal(false);
    });
    it("should double the stake with each frivolous case, and let it fade [LAW-4]", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await ruled(trial, await orderAgainst(trial), Choice.Frivolous);
      await trial.court.settleCase(caseId);
      const probe = await orderAgainst(trial);
      expect((await trial.court.costOf(probe, trial.plaintiff.address)).stake).to.equal(2n * STAKE);
      const { domain } = await trial.city.liability.standing(trial.claimant);
      expect(await trial.court.strikesOf(domain)).to.equal(1);
      await time.increase(180 * DAY);
      expect(await trial.court.strikesOf(domain)).to.equal(0);
    });
    it("should count strikes of an address without a passport by itself [LAW-4]", async () => {
      const trial = await loadFixture(openTrial);
      const first = await file(trial, await orderAgainst(trial, { claimant: 0n }), trial.stranger);
      await time.increase(DAY);
      await trial.court.seat(first);
      await trial.panels.tell((await trial.court.matterOf(first)).roundId, 3, Choice.Frivolous);
      await trial.court.advance(first);
      await time.increase(3 * DAY);
      await trial.court.settleCase(first);
      expect(await trial.court.strikesOf(BigInt(trial.stranger.address))).to.equal(1);
    });
    it("should keep the stake within what the books hold", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await ruled(trial, await orderAgainst(trial), Choice.Frivolous);
      await trial.court.settleCase(caseId);
      await trial.city.constitution.set(idOf("court.stake"), 2n ** 95n);
      await trial.court.refreshTerms();
      const order = await orderAgainst(trial);
      expect((await trial.court.costOf(order, trial.plaintiff.address)).stake).to.equal(2n ** 96n - 1n);
    });
  });
});
