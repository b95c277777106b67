import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { deployOver, UNIT } from "../../attacks/bonds/bonds.fixture";
import { Capability, Mantle, Posture } from "../../identity/identity.fixture";
import { freshWallet } from "../../shared/wallets";
import { DAY, idOf, setPosture, tokens } from "../Court/Court.fixture";
import {
  STATEMENT,
  declare,
  GRAVE,
  Ground,
  LEAST_AGE,
  LENGTH,
  LONGEST,
  MINOR,
  openDoor,
  openPardon,
  RESTITUTION,
  SPACING,
} from "./Amnesty.fixture";

const BITS = (1 << Ground.Delay) | (1 << Ground.Neglect);

describe("Amnesty: constructor", () => {
  it("should refuse a wiring without liability, passports or authority", async () => {
    const { amnesty, city } = await loadFixture(openDoor);
    const parts = { authority: city.cell, liability: city.liability, passports: city.passports };
    for (const part of ["liability", "passports"]) {
      await expect(
        ethers.deployContract("Amnesty", [{ ...parts, [part]: ethers.ZeroAddress }]),
      ).to.be.revertedWithCustomError(amnesty, "Amnesty_ZeroAddress");
    }
    await expect(
      ethers.deployContract("Amnesty", [{ ...parts, authority: ethers.ZeroAddress }]),
    ).to.be.revertedWithCustomError(amnesty, "Guarded_InvalidAuthority");
  });
  it("should tell its fixed limits and its asset, and that nothing was opened", async () => {
    const { amnesty, city } = await loadFixture(openDoor);
    expect(await amnesty.longestAmnesty()).to.equal(LONGEST);
    expect(await amnesty.amnestySpacing()).to.equal(SPACING);
    expect(await amnesty.leastAgeOfActs()).to.equal(LEAST_AGE);
    expect(await amnesty.restitutionAsset()).to.equal(await city.token.getAddress());
    expect([...(await amnesty.lastAmnesty())]).to.deep.equal([0n, 0n, 0n, 0n, 0n]);
  });
});

describe("Amnesty: guard", () => {
  it("should ask the cell at each door [CELL-1]", async () => {
    const { amnesty, city, stranger } = await loadFixture(openDoor);
    const doors: Record<string, unknown[]> = {
      openAmnesty: [[Ground.Delay], 1, 0],
      declareViolation: [1, Ground.Delay, STATEMENT, stranger, 0, ""],
      collectRestitution: [stranger],
    };
    for (const [name, parameters] of Object.entries(doors)) {
      const { selector } = amnesty.interface.getFunction(name as "openAmnesty");
      await city.cell.setFunction(amnesty, [selector], 77, Capability.Justice);
      await expect(amnesty.connect(stranger).getFunction(name)(...parameters))
        .to.be.revertedWithCustomError(amnesty, "Guarded_Unauthorized")
        .withArgs(stranger.address, selector);
    }
  });
  it("should let the timelock's mantle alone open a window, and not while nothing can be amended [LAW-7] [CELL-4]", async () => {
    const trial = await loadFixture(openDoor);
    const { amnesty, city, stranger } = trial;
    const { selector } = amnesty.interface.getFunction("openAmnesty");
    const before = (await time.latest()) - LEAST_AGE;
    for (const caller of [stranger, city.court, city.breaker]) {
      await expect(amnesty.connect(caller).openAmnesty([...MINOR], LENGTH, before))
        .to.be.revertedWithCustomError(amnesty, "Guarded_Unauthorized")
        .withArgs(caller.address, selector);
    }
    await setPosture(trial, Posture.Lockdown);
    await expect(amnesty.connect(city.admin).openAmnesty([...MINOR], LENGTH, before)).to.be.revertedWithCustomError(
      amnesty,
      "Guarded_Unauthorized",
    );
  });
  it("should let members declare in every posture [CELL-5]", async () => {
    const pardon = await loadFixture(openPardon);
    for (const posture of [Posture.Elevated, Posture.Safe, Posture.Lockdown]) {
      await setPosture(pardon, posture);
      await declare(pardon, { statement: idOf(`statement ${String(posture)}`) });
    }
  });
});

describe("Amnesty: openAmnesty", () => {
  it("should open a window and tell of it [LAW-7]", async () => {
    const { amnesty, city } = await loadFixture(openDoor);
    const opensAt = (await time.latest()) + 10;
    const before = opensAt - LEAST_AGE;
    await time.setNextBlockTimestamp(opensAt);
    await expect(amnesty.connect(city.admin).openAmnesty([...MINOR, Ground.Delay], LENGTH, before))
      .to.emit(amnesty, "AmnestyOpened")
      .withArgs(1, BITS, before, opensAt + LENGTH);
    const expected = [1, opensAt, opensAt + LENGTH, before, BITS].map(BigInt);
    expect([...(await amnesty.lastAmnesty())]).to.deep.equal(expected);
  });
  it("should refuse coercion, theft, sabotage and identity fraud by itself [LAW-7]", async () => {
    const { amnesty, city } = await loadFixture(openDoor);
    const before = (await time.latest()) - LEAST_AGE;
    for (const ground of GRAVE) {
      await expect(amnesty.connect(city.admin).openAmnesty([Ground.Delay, ground], LENGTH, before))
        .to.be.revertedWithCustomError(amnesty, "Amnesty_GraveGround")
        .withArgs(ground);
    }
    const every = Object.values(Ground).filter((ground) => ground > Ground.IdentityFraud);
    await amnesty.connect(city.admin).openAmnesty(every, LENGTH, before);
  });
  it("should refuse no ground, more than there are, and one that there is not", async () => {
    const { amnesty, city } = await loadFixture(openDoor);
    const before = (await time.latest()) - LEAST_AGE;
    for (const count of [0, 10]) {
      await expect(amnesty.connect(city.admin).openAmnesty(Array<number>(count).fill(Ground.Delay), LENGTH, before))
        .to.be.revertedWithCustomError(amnesty, "Amnesty_GroundCount")
        .withArgs(count, 9);
    }
    await expect(amnesty.connect(city.admin).openAmnesty([9], LENGTH, before)).to.be.reverted;
  });
  it("should be open for a second at least and 30 days at most [LAW-7]", async () => {
    const { amnesty, city } = await loadFixture(openDoor);
    const before = (await time.latest()) - LEAST_AGE;
    for (const length of [0, LONGEST + 1]) {
      await expect(amnesty.connect(city.admin).openAmnesty([...MINOR], length, before))
        .to.be.revertedWithCustomError(amnesty, "Amnesty_BadLength")
        .withArgs(length, LONGEST);
    }
    await amnesty.connect(city.admin).openAmnesty([...MINOR], LONGEST, before);
  });
  it("should cover acts of a week ago at the latest, to the second [LAW-7]", async () => {
    const { amnesty, city } = await loadFixture(openDoor);
    const now = (await time.latest()) + 10;
    await time.setNextBlockTimestamp(now);
    await expect(amnesty.connect(city.admin).openAmnesty([...MINOR], LENGTH, now - LEAST_AGE + 1))
      .to.be.revertedWithCustomError(amnesty, "Amnesty_ActsTooRecent")
      .withArgs(now - LEAST_AGE + 1, now - LEAST_AGE);
    await time.setNextBlockTimestamp(now + 1);
    await amnesty.connect(city.admin).openAmnesty([...MINOR], LENGTH, now + 1 - LEAST_AGE);
  });
  it("should stay shut for 180 days after a window, to the second [LAW-7]", async () => {
    const { amnesty, city, opensAt } = await loadFixture(openPardon);
    const from = opensAt + LENGTH + SPACING;
    await time.setNextBlockTimestamp(from - 1);
    await expect(amnesty.connect(city.admin).openAmnesty([...MINOR], LENGTH, opensAt))
      .to.be.revertedWithCustomError(amnesty, "Amnesty_TooSoon")
      .withArgs(from);
    await time.setNextBlockTimestamp(from);
    await amnesty.connect(city.admin).openAmnesty([Ground.Breach], DAY, opensAt);
    expect((await amnesty.lastAmnesty()).number).to.equal(2);
  });
});

describe("Amnesty: declareViolation", () => {
  it("should keep what was declared and credit the victim [LAW-7]", async () => {
    const pardon = await loadFixture(openPardon);
    const { amnesty, city, respondent, defendant, plaintiff, opensAt } = pardon;
    const sent = declare(pardon);
    await expect(sent)
      .to.emit(amnesty, "ViolationDeclared")
      .withArgs(respondent, STATEMENT, 1, Ground.Delay, plaintiff.address, RESTITUTION, "ipfs://statement");
    await expect(sent).to.changeTokenBalances(city.token, [defendant, amnesty], [-RESTITUTION, RESTITUTION]);
    const { actsBefore } = await amnesty.lastAmnesty();
    expect([...(await amnesty.declarationOf(respondent, STATEMENT))]).to.deep.equal([
      BigInt(await time.latest()),
      actsBefore,
      BigInt(Ground.Delay),
      1n,
    ]);
    expect(actsBefore).to.be.lessThan(opensAt);
    expect(await amnesty.restitutionOf(plaintiff)).to.equal(RESTITUTION);
  });
  it("should take no payment where nobody lost", async () => {
    const pardon = await loadFixture(openPardon);
    await expect(declare(pardon, { restitution: 0n, victim: ethers.ZeroAddress })).to.changeTokenBalances(
      pardon.city.token,
      [pardon.defendant, pardon.amnesty],
      [0n, 0n],
    );
  });
  it("should refuse before the first window and from the end of one on, to the second [LAW-7]", async () => {
    const trial = await loadFixture(openDoor);
    await expect(declare(trial)).to.be.revertedWithCustomError(trial.amnesty, "Amnesty_NotOpen").withArgs(0);
    const pardon = await loadFixture(openPardon);
    const closesAt = pardon.opensAt + LENGTH;
    await time.setNextBlockTimestamp(closesAt - 1);
    await declare(pardon);
    await time.setNextBlockTimestamp(closesAt);
    await expect(declare(pardon, { statement: idOf("late") }))
      .to.be.revertedWithCustomError(pardon.amnesty, "Amnesty_NotOpen")
      .withArgs(closesAt);
  });
  it("should refuse a grave ground and one that the window does not cover [LAW-7]", async () => {
    const pardon = await loadFixture(openPardon);
    for (const ground of GRAVE) {
      await expect(declare(pardon, { ground }))
        .to.be.revertedWithCustomError(pardon.amnesty, "Amnesty_GraveGround")
        .withArgs(ground);
    }
    await expect(declare(pardon, { ground: Ground.Breach }))
      .to.be.revertedWithCustomError(pardon.amnesty, "Amnesty_GroundNotCovered")
      .withArgs(Ground.Breach);
  });
  it("should refuse whoever does not control the passport, and an empty statement", async () => {
    const pardon = await loadFixture(openPardon);
    await expect(declare(pardon, {}, pardon.stranger))
      .to.be.revertedWithCustomError(pardon.amnesty, "Amnesty_NotController")
      .withArgs(pardon.respondent, pardon.stranger.address);
    await expect(declare(pardon, { statement: ethers.ZeroHash })).to.be.revertedWithCustomError(
      pardon.amnesty,
      "Amnesty_NoStatement",
    );
  });
  it("should take each statement once", async () => {
    const pardon = await loadFixture(openPardon);
    await declare(pardon);
    const since = await time.latest();
    await expect(declare(pardon, { ground: Ground.Neglect }))
      .to.be.revertedWithCustomError(pardon.amnesty, "Amnesty_DeclaredBefore")
      .withArgs(pardon.respondent, STATEMENT, since);
    await declare(pardon, { statement: idOf("another") });
    expect(await pardon.amnesty.restitutionOf(pardon.plaintiff)).to.equal(2n * RESTITUTION);
  });
  it("should refuse a restitution to nobody, oneself or one's kin [LAW-7]", async () => {
    const pardon = await loadFixture(openPardon);
    const { amnesty, city, respondent, defendant, cousin, expert } = pardon;
    await expect(declare(pardon, { victim: ethers.ZeroAddress })).to.be.revertedWithCustomError(
      amnesty,
      "Amnesty_ZeroAddress",
    );
    const domain = await city.liability.domainOf(respondent);
    for (const victim of [defendant.address, cousin.address]) {
      await expect(declare(pardon, { victim }))
        .to.be.revertedWithCustomError(amnesty, "Amnesty_OwnDomain")
        .withArgs(victim, domain);
    }
    await declare(pardon, { victim: expert.address });
  });
  it("should refuse a token that takes a fee [ATK-B10]", async () => {
    const { cell, token, payer } = await deployOver("FeeToken");
    const unit = await ethers.deployContract("ModuleMock");
    const { interface: liability } = await ethers.getContractAt("ILiability", unit);
    const { interface: passports } = await ethers.getContractAt("IPassports", unit);
    const tell = (selector: string, word: string): Promise<unknown> => unit.setAnswer(selector, word, true);
    await tell(liability.getFunction("asset").selector, ethers.zeroPadValue(await token.getAddress(), 32));
    await tell(liability.getFunction("domainOf").selector, ethers.toBeHex(1, 32));
    await tell(passports.getFunction("controllerOf").selector, ethers.zeroPadValue(payer.address, 32));
    await tell(passports.getFunction("bindingOf").selector, ethers.zeroPadValue("0x", 32 * 8));
    const parts = { authority: cell, liability: unit, passports: unit };
    const amnesty = await ethers.deployContract("Amnesty", [parts]);
    for (const name of ["openAmnesty", "declareViolation"] as const) {
      await cell.setFunction(amnesty, [amnesty.interface.getFunction(name).selector], Mantle.Public, 0);
    }
    await amnesty.openAmnesty([Ground.Delay], DAY, 1);
    await token.mint(payer, UNIT);
    await token.connect(payer).approve(amnesty, UNIT);
    const victim = freshWallet().address;
    await expect(amnesty.connect(payer).declareViolation(1, Ground.Delay, STATEMENT, victim, 1_000, ""))
      .to.be.revertedWithCustomError(amnesty, "Amnesty_AssetTakesFee")
      .withArgs(await token.getAddress(), 1_000, 990);
  });
});

describe("Amnesty: covers", () => {
  it("should cover acts before the window's moment and cases after the declaration, to the second [LAW-7]", async () => {
    const pardon = await loadFixture(openPardon);
    const { amnesty, respondent } = pardon;
    await declare(pardon);
    const declaredAt = await time.latest();
    const { actsBefore } = await amnesty.lastAmnesty();
    expect(await amnesty.covers(respondent, STATEMENT, actsBefore - 1n, declaredAt + 1)).to.equal(true);
    expect(await amnesty.covers(respondent, STATEMENT, actsBefore, declaredAt + 1)).to.equal(false);
    expect(await amnesty.covers(respondent, STATEMENT, actsBefore - 1n, declaredAt)).to.equal(false);
  });
  it("should cover nothing that was not declared, nor another's declaration", async () => {
    const pardon = await loadFixture(openPardon);
    await declare(pardon);
    const later = (await time.latest()) + 1;
    expect(await pardon.amnesty.covers(pardon.respondent, idOf("other"), 0, later)).to.equal(false);
    expect(await pardon.amnesty.covers(pardon.kin, STATEMENT, 1, later)).to.equal(false);
  });
});

describe("Amnesty: collectRestitution", () => {
  it("should pay all of the caller's credit, once, where it says", async () => {
    const pardon = await loadFixture(openPardon);
    const { amnesty, city, plaintiff, keeper } = pardon;
    await declare(pardon);
    const sent = amnesty.connect(plaintiff).collectRestitution(keeper);
    await expect(sent)
      .to.emit(amnesty, "RestitutionCollected")
      .withArgs(plaintiff.address, keeper.address, RESTITUTION);
    await expect(sent).to.changeTokenBalances(city.token, [amnesty, keeper], [-RESTITUTION, RESTITUTION]);
    await expect(amnesty.connect(plaintiff).collectRestitution(keeper))
      .to.be.revertedWithCustomError(amnesty, "Amnesty_NoCredit")
      .withArgs(plaintiff.address);
  });
  it("should refuse to pay nobody", async () => {
    const pardon = await loadFixture(openPardon);
    await declare(pardon, { restitution: tokens(1) });
    await expect(
      pardon.amnesty.connect(pardon.plaintiff).collectRestitution(ethers.ZeroAddress),
    ).to.be.revertedWithCustomError(pardon.amnesty, "Amnesty_ZeroAddress");
  });
});
