import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { deployOver, UNIT } from "../../attacks/bonds/bonds.fixture";
import { DAYS, idOf, slash, tokens, ZERO } from "../../identity/identity.fixture";
import { deployTerms, selectorOf } from "../Insurance/Insurance.fixture";
import {
  ALLOWANCE,
  award,
  BUDGET,
  commit,
  EVIDENCE,
  foundBounties,
  INCIDENT,
  report,
  reveal,
  SALT,
} from "./Bounties.fixture";

const EPOCH = DAYS(30);

/** The reporter committed and revealed. */
async function reported() {
  const world = await foundBounties();
  await report(world);
  return world;
}

const keyOf = (respondent: bigint, evidence: string): string =>
  ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode(["uint256", "bytes32"], [respondent, evidence]));

describe("Bounties: constructor", () => {
  for (const part of ["constitution", "liability", "passports"] as const) {
    it(`should refuse a wiring without ${part}`, async () => {
      const { bounties, city, terms } = await loadFixture(foundBounties);
      const wiring = {
        authority: await city.cell.getAddress(),
        constitution: await terms.getAddress(),
        liability: await city.liability.getAddress(),
        passports: await city.passports.getAddress(),
        [part]: ZERO,
      };
      await expect(ethers.deployContract("Bounties", [wiring])).to.be.revertedWithCustomError(
        bounties,
        "Bounties_ZeroAddress",
      );
    });
  }
  it("should keep the asset of the keystone", async () => {
    const { bounties, city } = await loadFixture(foundBounties);
    expect(await bounties.bountyAsset()).to.equal(await city.token.getAddress());
  });
});

describe("Bounties: guard", () => {
  it("should refuse at every door whom the cell refuses [CELL-1]", async () => {
    const { bounties, city, stranger } = await loadFixture(foundBounties);
    const doors: Record<string, unknown[]> = {
      refreshTerms: [],
      fund: [1],
      commitReport: [EVIDENCE],
      revealReport: [1, EVIDENCE, SALT],
      award: [INCIDENT, 1, EVIDENCE, stranger, 1],
      draw: [stranger],
      withdrawBounty: [1, stranger],
      turnIn: [1, INCIDENT],
    };
    const selectors = Object.keys(doors).map((name) => selectorOf(bounties, name));
    await city.cell.setFunction(bounties, selectors, 77, 15);
    for (const [name, args] of Object.entries(doors)) {
      await expect(bounties.connect(stranger).getFunction(name)(...args))
        .to.be.revertedWithCustomError(bounties, "Guarded_Unauthorized")
        .withArgs(stranger.address, selectorOf(bounties, name));
    }
  });
  it("should let the court's mantle alone award [ENF-9]", async () => {
    const { bounties, stranger } = await loadFixture(foundBounties);
    await expect(bounties.connect(stranger).award(INCIDENT, 1, EVIDENCE, stranger, 1))
      .to.be.revertedWithCustomError(bounties, "Guarded_Unauthorized")
      .withArgs(stranger.address, selectorOf(bounties, "award"));
  });
});

describe("Bounties: fund", () => {
  it("should add to the budget [ENF-9]", async () => {
    const { bounties, city, stranger } = await loadFixture(foundBounties);
    const sent = bounties.connect(stranger).fund(tokens(5));
    await expect(sent).to.emit(bounties, "BudgetFunded").withArgs(stranger.address, tokens(5));
    await expect(sent).to.changeTokenBalances(city.token, [stranger, bounties], [-tokens(5), tokens(5)]);
    expect(await bounties.budget()).to.equal(BUDGET + tokens(5));
  });
  it("should refuse nothing", async () => {
    const { bounties, stranger } = await loadFixture(foundBounties);
    await expect(bounties.connect(stranger).fund(0)).to.be.revertedWithCustomError(bounties, "Bounties_ZeroAmount");
  });
  it("should refuse a token that takes a fee [ATK-B10]", async () => {
    const { cell, liability, token, payer } = await deployOver("FeeToken");
    const authority = await cell.getAddress();
    const bounties = await ethers.deployContract("Bounties", [
      {
        authority,
        constitution: await (await deployTerms(authority)).getAddress(),
        liability: await liability.getAddress(),
        passports: await liability.getAddress(),
      },
    ]);
    await cell.setFunction(bounties, [selectorOf(bounties, "fund")], 2n ** 64n - 1n, 0);
    await token.mint(payer, UNIT);
    await token.connect(payer).approve(bounties, UNIT);
    await expect(bounties.connect(payer).fund(1_000))
      .to.be.revertedWithCustomError(bounties, "Bounties_AssetTakesFee")
      .withArgs(await token.getAddress(), 1_000, 990);
  });
});

describe("Bounties: commitReport", () => {
  it("should number commitments in their sequence [ENF-9]", async () => {
    const world = await loadFixture(foundBounties);
    const { bounties, reporter, rival } = world;
    const commitment = await bounties.commitmentOf(reporter, 1, EVIDENCE, SALT);
    await expect(bounties.connect(reporter).commitReport(commitment))
      .to.emit(bounties, "ReportCommitted")
      .withArgs(commitment, reporter.address, 1);
    // A copy of another's commitment neither hinders it nor helps the copier.
    await expect(bounties.connect(rival).commitReport(commitment))
      .to.emit(bounties, "ReportCommitted")
      .withArgs(commitment, rival.address, 2);
  });
  it("should refuse the same twice", async () => {
    const world = await loadFixture(foundBounties);
    const commitment = await commit(world);
    await expect(world.bounties.connect(world.reporter).commitReport(commitment))
      .to.be.revertedWithCustomError(world.bounties, "Bounties_AlreadyCommitted")
      .withArgs(commitment);
  });
});

describe("Bounties: revealReport", () => {
  it("should refuse what the caller never committed to [ATK-C7]", async () => {
    const world = await loadFixture(foundBounties);
    const { bounties, rival, respondent } = world;
    await bounties.connect(rival).commitReport(await commit(world));
    await expect(bounties.connect(rival).revealReport(respondent, EVIDENCE, SALT))
      .to.be.revertedWithCustomError(bounties, "Bounties_NotCommitted")
      .withArgs(await bounties.commitmentOf(rival, respondent, EVIDENCE, SALT));
  });
  it("should note who reported first [ENF-9]", async () => {
    const world = await loadFixture(foundBounties);
    const { bounties, reporter, respondent } = world;
    await commit(world);
    const committedAt = await time.latest();
    await time.increase(DAYS(1));
    await expect(bounties.connect(reporter).revealReport(respondent, EVIDENCE, SALT))
      .to.emit(bounties, "ReportRevealed")
      .withArgs(respondent, EVIDENCE, reporter.address, 1, committedAt);
    expect([...(await bounties.reportOf(respondent, EVIDENCE))]).to.deep.equal([
      reporter.address,
      BigInt(committedAt),
      1n,
      false,
    ]);
  });
  it("should put an earlier commitment in the place of a later one [ENF-9]", async () => {
    const world = await loadFixture(foundBounties);
    const { bounties, reporter, rival, respondent } = world;
    await commit(world);
    await report(world, { by: rival });
    expect((await bounties.reportOf(respondent, EVIDENCE)).reporter).to.equal(rival.address);
    await reveal(world);
    expect((await bounties.reportOf(respondent, EVIDENCE)).reporter).to.equal(reporter.address);
    await expect(bounties.connect(rival).revealReport(respondent, EVIDENCE, SALT))
      .to.be.revertedWithCustomError(bounties, "Bounties_ReportedBefore")
      .withArgs(keyOf(respondent, EVIDENCE), reporter.address);
  });
  it("should refuse a second reveal of the same, and any after the award", async () => {
    const world = await loadFixture(foundBounties);
    const { bounties, reporter, rival, respondent } = world;
    await commit(world, { by: rival });
    await report(world);
    await expect(bounties.connect(reporter).revealReport(respondent, EVIDENCE, SALT))
      .to.be.revertedWithCustomError(bounties, "Bounties_ReportedBefore")
      .withArgs(keyOf(respondent, EVIDENCE), reporter.address);
    await award(world, 1n);
    await expect(bounties.connect(rival).revealReport(respondent, EVIDENCE, SALT))
      .to.be.revertedWithCustomError(bounties, "Bounties_ReportedBefore")
      .withArgs(keyOf(respondent, EVIDENCE), reporter.address);
  });
});

describe("Bounties: award", () => {
  it("should refuse nothing as amount", async () => {
    const world = await loadFixture(reported);
    await expect(award(world, 0n)).to.be.revertedWithCustomError(world.bounties, "Bounties_ZeroAmount");
  });
  it("should refuse anybody but the first reporter [ENF-9]", async () => {
    const world = await loadFixture(reported);
    const { bounties, city, rival, reporter, respondent } = world;
    await expect(award(world, 1n, { by: rival }))
      .to.be.revertedWithCustomError(bounties, "Bounties_NotReporter")
      .withArgs(keyOf(respondent, EVIDENCE), rival.address, reporter.address);
    await expect(award(world, 1n, { evidence: idOf("other") }))
      .to.be.revertedWithCustomError(bounties, "Bounties_NotReporter")
      .withArgs(keyOf(respondent, idOf("other")), reporter.address, ZERO);
    await expect(bounties.connect(city.court).award(INCIDENT, respondent, idOf("other"), ZERO, 1))
      .to.be.revertedWithCustomError(bounties, "Bounties_NotReporter")
      .withArgs(keyOf(respondent, idOf("other")), ZERO, ZERO);
  });
  it("should credit the reporter at once within the epoch's cap [ENF-9]", async () => {
    const world = await loadFixture(reported);
    const { bounties, reporter, respondent } = world;
    const sent = award(world, ALLOWANCE);
    await expect(sent)
      .to.emit(bounties, "BountyAwarded")
      .withArgs(INCIDENT, respondent, reporter.address, EVIDENCE, ALLOWANCE);
    await expect(sent).to.emit(bounties, "BountyDrawn").withArgs(reporter.address, ALLOWANCE, 0);
    expect(await bounties.bountyCreditOf(reporter)).to.equal(ALLOWANCE);
    expect(await bounties.budget()).to.equal(BUDGET - ALLOWANCE);
    expect(await bounties.allowanceLeft()).to.equal(0n);
    expect((await bounties.reportOf(respondent, EVIDENCE)).awarded).to.equal(true);
  });
  it("should refuse to reward a report twice", async () => {
    const world = await loadFixture(reported);
    await award(world, 1n);
    await expect(award(world, 1n))
      .to.be.revertedWithCustomError(world.bounties, "Bounties_AlreadyAwarded")
      .withArgs(keyOf(world.respondent, EVIDENCE));
  });
  it("should keep due what is above the cap, and lose nothing [ATK-B8]", async () => {
    const world = await loadFixture(reported);
    const { bounties, reporter } = world;
    await expect(award(world, ALLOWANCE + tokens(50)))
      .to.emit(bounties, "BountyDrawn")
      .withArgs(reporter.address, ALLOWANCE, tokens(50));
    expect(await bounties.dueTo(reporter)).to.equal(tokens(50));
  });
  it("should award on an empty budget, and pay when it is funded [ATK-B8]", async () => {
    const world = await loadFixture(reported);
    const { bounties, terms, reporter, stranger } = world;
    await terms.set(idOf("bounties.epochCap"), 0);
    await bounties.refreshTerms();
    await expect(award(world, tokens(50))).not.to.emit(bounties, "BountyDrawn");
    await terms.set(idOf("bounties.epochCap"), 10_000);
    await bounties.connect(stranger).refreshTerms();
    await bounties.draw(reporter);
    expect(await bounties.bountyCreditOf(reporter)).to.equal(tokens(50));
  });
  it("should refuse a reporter of the respondent's own domain [ATK-C7]", async () => {
    const world = await loadFixture(foundBounties);
    const { bounties, holder, respondent } = world;
    await report(world, { by: holder });
    await expect(award(world, 1n, { by: holder }))
      .to.be.revertedWithCustomError(bounties, "Bounties_OwnDomain")
      .withArgs(holder.address, respondent);
  });
  it("should reward whoever turned itself in with at most half of its penalty [ENF-9, ATK-C7]", async () => {
    const world = await loadFixture(foundBounties);
    const { bounties, city, holder, respondent } = world;
    await bounties.connect(holder).turnIn(respondent, INCIDENT);
    await report(world, { by: holder });
    await report(world, { by: holder, evidence: idOf("other") });
    await slash(city, respondent, { penalty: tokens(41), incident: INCIDENT });
    const most = tokens(41) / 2n;
    await expect(award(world, most + 1n, { by: holder }))
      .to.be.revertedWithCustomError(bounties, "Bounties_AboveHalfPenalty")
      .withArgs(most + 1n, most);
    await award(world, most - 1n, { by: holder });
    // All rewards of the domain for the incident share that half.
    await expect(award(world, 2n, { by: holder, evidence: idOf("other") }))
      .to.be.revertedWithCustomError(bounties, "Bounties_AboveHalfPenalty")
      .withArgs(2, 1);
    await award(world, 1n, { by: holder, evidence: idOf("other") });
  });
  it("should reward a reporter of another domain", async () => {
    const world = await loadFixture(foundBounties);
    const { bounties, city, rival } = world;
    await city.passports.connect(rival)["register()"]();
    await report(world, { by: rival });
    await award(world, 1n, { by: rival });
    expect(await bounties.bountyCreditOf(rival)).to.equal(1n);
  });
});

describe("Bounties: draw", () => {
  /** 50 above the epoch's cap. */
  async function due() {
    const world = await reported();
    await award(world, ALLOWANCE + tokens(50));
    return world;
  }
  it("should refuse while the epoch's cap is spent, or nothing is due", async () => {
    const { bounties, reporter, rival } = await loadFixture(due);
    await expect(bounties.draw(reporter))
      .to.be.revertedWithCustomError(bounties, "Bounties_NothingToDraw")
      .withArgs(reporter.address, tokens(50), 0);
    await time.increase(EPOCH);
    await expect(bounties.draw(rival))
      .to.be.revertedWithCustomError(bounties, "Bounties_NothingToDraw")
      .withArgs(rival.address, 0, (BUDGET - ALLOWANCE) / 5n);
  });
  it("should draw in the next epoch, whoever asks [ENF-9]", async () => {
    const { bounties, reporter, stranger } = await loadFixture(due);
    await time.increase(EPOCH);
    expect(await bounties.allowanceLeft()).to.equal((BUDGET - ALLOWANCE) / 5n);
    await expect(bounties.connect(stranger).draw(reporter))
      .to.emit(bounties, "BountyDrawn")
      .withArgs(reporter.address, tokens(50), 0);
    expect(await bounties.bountyCreditOf(reporter)).to.equal(ALLOWANCE + tokens(50));
    expect(await bounties.allowanceLeft()).to.equal((BUDGET - ALLOWANCE) / 5n - tokens(50));
  });
  it("should not let funds of the same epoch raise the cap", async () => {
    const { bounties, reporter, stranger } = await loadFixture(due);
    await bounties.connect(stranger).fund(BUDGET);
    await expect(bounties.draw(reporter)).to.be.revertedWithCustomError(bounties, "Bounties_NothingToDraw");
  });
});

describe("Bounties: refreshTerms", () => {
  it("should bring new terms into force and say so", async () => {
    const { bounties, terms } = await loadFixture(foundBounties);
    await terms.set(idOf("bounties.epochCap"), 5_000);
    await expect(bounties.refreshTerms()).to.emit(bounties, "BountyTermsRefreshed").withArgs(5_000, EPOCH);
    expect(await bounties.allowanceLeft()).to.equal(BUDGET / 2n);
  });
  it("should never draw more than there is, whatever a charter says", async () => {
    const { bounties, terms } = await loadFixture(foundBounties);
    await terms.set(idOf("bounties.epochCap"), 20_000);
    await bounties.refreshTerms();
    expect(await bounties.allowanceLeft()).to.equal(BUDGET);
  });
});

describe("Bounties: withdrawBounty", () => {
  async function credited() {
    const world = await reported();
    await award(world, tokens(50));
    return world;
  }
  it("should pay where the reporter likes [ENF-9]", async () => {
    const { bounties, city, reporter, rival } = await loadFixture(credited);
    const sent = bounties.connect(reporter).withdrawBounty(tokens(20), rival);
    await expect(sent).to.emit(bounties, "BountyWithdrawn").withArgs(reporter.address, rival.address, tokens(20));
    await expect(sent).to.changeTokenBalances(city.token, [bounties, rival], [-tokens(20), tokens(20)]);
    expect(await bounties.bountyCreditOf(reporter)).to.equal(tokens(30));
  });
  it("should refuse more than there is", async () => {
    const { bounties, reporter } = await loadFixture(credited);
    await expect(bounties.connect(reporter).withdrawBounty(tokens(50) + 1n, reporter))
      .to.be.revertedWithCustomError(bounties, "Bounties_InsufficientCredit")
      .withArgs(reporter.address, tokens(50) + 1n, tokens(50));
  });
  it("should refuse nothing, or nobody", async () => {
    const { bounties, reporter } = await loadFixture(credited);
    await expect(bounties.connect(reporter).withdrawBounty(0, reporter)).to.be.revertedWithCustomError(
      bounties,
      "Bounties_ZeroAmount",
    );
    await expect(bounties.connect(reporter).withdrawBounty(1, ZERO)).to.be.revertedWithCustomError(
      bounties,
      "Bounties_ZeroAddress",
    );
  });
});

describe("Bounties: turnIn", () => {
  it("should note when a controller turned its passport in, once [ENF-9]", async () => {
    const { bounties, holder, respondent } = await loadFixture(foundBounties);
    expect(await bounties.turnedInAt(respondent, INCIDENT)).to.equal(0n);
    await expect(bounties.connect(holder).turnIn(respondent, INCIDENT))
      .to.emit(bounties, "TurnedIn")
      .withArgs(respondent, INCIDENT, holder.address);
    const at = await time.latest();
    expect(await bounties.turnedInAt(respondent, INCIDENT)).to.equal(at);
    await expect(bounties.connect(holder).turnIn(respondent, INCIDENT))
      .to.be.revertedWithCustomError(bounties, "Bounties_TurnedInBefore")
      .withArgs(respondent, INCIDENT, at);
  });
  it("should refuse anybody else", async () => {
    const { bounties, rival, respondent } = await loadFixture(foundBounties);
    await expect(bounties.connect(rival).turnIn(respondent, INCIDENT))
      .to.be.revertedWithCustomError(bounties, "Bounties_NotController")
      .withArgs(respondent, rival.address);
  });
});
