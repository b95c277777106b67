import { mine, setStorageAt, time } from "@nomicfoundation/hardhat-network-helpers";
import type { ContractTransactionResponse } from "ethers";
import { ethers } from "hardhat";

import { commit as commitBooks, drawn, foundHall, receiptsOf } from "../../test/justice/Audits/Audits.fixture";
import { award, foundBounties, report as reportTo } from "../../test/justice/Bounties/Bounties.fixture";
import { merge, register } from "../../test/identity/identity.fixture";
import { declare, LEAST_AGE, LENGTH, MINOR } from "../../test/justice/Amnesty/Amnesty.fixture";
import {
  APPEAL_PERIOD,
  assessed,
  Choice,
  DAY,
  file,
  idOf,
  legs,
  orderAgainst,
  tokens,
  type Trial,
} from "../../test/justice/Court/Court.fixture";
import { fileCase, openUnit, type Unit } from "../../test/justice/Court/unit.fixture";
import { foundPool, harmAndOrder, nextEpoch } from "../../test/justice/Insurance/Insurance.fixture";
import { vote } from "../../test/justice/panels.fixture";
import { EVIDENCE, foundBench, impose } from "../../test/justice/punish.fixture";
import { log, type Part, PRICE } from "./floor";

type Measure = (operation: string, sent: Promise<ContractTransactionResponse>, parts: readonly Part[]) => Promise<void>;

/** What the reads of a passport's standing cost the first time: two contracts, and its four words. */
const STANDING = 2 * PRICE.coldCall + 4 * PRICE.coldRead;

/** Moments far ahead, so that ids and calldata hang on no clock; one for each court. */
const FIRST_DAY = 2_000_000_000;
const SECOND_DAY = FIRST_DAY + 200 * DAY;

/** An act and its discovery at a fixed moment. */
const at = (moment: number) => ({ actAt: moment, discoveredAt: moment });

/** Gives a ticket the first seed that names three places without a repeat: what a draw costs does not hang on luck. */
async function chooseSeed({ bench }: Unit, ticket: bigint, roundId: string): Promise<void> {
  const hash = (types: string[], values: unknown[]): string =>
    ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode(types, values));
  const size = BigInt(bench.jurors.length);
  for (let number = 0; ; ++number) {
    const seed = idOf(`seed ${String(number)}`);
    const entropy = hash(["bytes32", "bytes32"], [seed, roundId]);
    const places = [0, 1, 2].map((turn) => BigInt(hash(["bytes32", "uint256"], [entropy, turn])) % size);
    if (new Set(places).size < places.length) continue;
    await setStorageAt(await bench.randomness.getAddress(), hash(["uint64", "uint256"], [ticket, 0]), seed);
    return;
  }
}

/** What justice costs with its real modules, each court in a city of its own: what came before does not warm what is measured. */
export async function justiceRows(measure: Measure): Promise<void> {
  await caseRows(measure);
  await assessmentRows(measure);
  await amnestyRows(measure);
  await quarantineRows(measure);
  await auditRows(measure);
  await insuranceRows(measure);
  await bountyRows(measure);
}

async function caseRows(measure: Measure): Promise<void> {
  const unit = await openUnit();
  const { court, trial, panels, bench } = unit;
  await fileCase(unit);
  await time.increaseTo(FIRST_DAY);

  // Less than the bond: what empties it would be paid back for.
  const order = await orderAgainst(trial, { ...at(FIRST_DAY), legs: [fine(unit, 50), fine(unit, 30)] });
  await measure("file a case", court.connect(trial.plaintiff).file(order, false), [
    ["guard", PRICE.guardPublic],
    ["the case's three words", 3 * PRICE.newSlot],
    ["version, three words of terms, strikes", 5 * PRICE.coldRead],
    ["is it new, and no counter-order", PRICE.coldRead],
    ["emergency time", PRICE.coldRead],
    ["claimant's controller, and both members and domains", 2 * PRICE.coldCall + 6 * PRICE.coldRead],
    ["seed asked for", PRICE.coldCall],
    ["token in, measured", PRICE.tokenIn + PRICE.measure],
    ["reserve: the case's word, and the domain's", PRICE.newSlot + PRICE.update],
    ["guard of the reserve: function and mantle", 2 * PRICE.coldRead],
    ["logs: filed with the order, reserved", log(4, 1_344) + log(4, 32)],
  ]);
  await mine(10);
  const caseId = await court.hashOrder(order);
  const { until, ticket } = await court.matterOf(caseId);
  await time.increaseTo(until);
  await court.seat(caseId);
  const { roundId } = await court.matterOf(caseId);
  await chooseSeed(unit, ticket, roundId);
  await measure("draw a panel of three", panels.draw(roundId), [
    ["guard", PRICE.guardPublic],
    ["round: phases written; draw, money, domains, seed read", PRICE.update + 4 * PRICE.coldRead],
    ["emergency time", PRICE.coldRead],
    ["seed", PRICE.coldCall + PRICE.coldRead],
    ["pool, and the sizes of both sets", PRICE.coldCall + 4 * PRICE.coldRead],
    ["three places", 3 * 2 * PRICE.coldRead],
    ["three jurors in good standing", 2 * PRICE.coldCall + 3 * 4 * PRICE.coldRead],
    ["three stakes locked", 3 * (PRICE.update + PRICE.coldRead)],
    ["three seats, one word", PRICE.newSlot],
    ["three commitments awaited", 3 * PRICE.newSlot],
    ["logs: locked thrice, seated thrice, drawn", 3 * log(2, 64) + 3 * log(3, 64) + log(2, 160)],
  ]);
  await vote(bench, roundId, [Choice.Claim, Choice.Claim, Choice.None]);
  await court.advance(caseId);

  const snapshot: unknown = await ethers.provider.send("evm_snapshot", []);
  await measure("appeal a case", court.connect(trial.defendant).appealCase(caseId, trial.respondent), [
    ["guard", PRICE.guardPublic],
    ["the case's word", PRICE.update],
    ["parties, and two words of terms", 4 * PRICE.coldRead],
    ["emergency time", PRICE.coldRead],
    ["controller, and both members and domains", 2 * PRICE.coldCall + 5 * PRICE.coldRead],
    ["the party's meter, and who appealed", 2 * PRICE.newSlot],
    ["seed asked for", PRICE.coldCall],
    ["token in, measured", PRICE.tokenIn + PRICE.measure],
    ["log", log(4, 96)],
  ]);
  await ethers.provider.send("evm_revert", [snapshot]);

  await time.increase(APPEAL_PERIOD);
  const legParts = (register: Part): Part[] => [
    ["guard", PRICE.guardPublic],
    ["the case's word, and a word of terms", 2 * PRICE.coldRead],
    ["emergency time", PRICE.coldRead],
    register,
    ["Liability, and the court's mantle there", PRICE.coldCall + 2 * PRICE.coldRead],
    ["incident, member, pool and credit words", 4 * PRICE.update],
    ["domain and case words", 2 * PRICE.coldRead],
    ["logs: executed, slashed", log(4, 32) + log(4, 288)],
  ];
  await measure("execute an order: the first leg registers it", court.connect(trial.plaintiff).execute(order, 0), [
    ...legParts(["the order's word", PRICE.newSlot]),
    ["when it was filed, and another word of terms", 2 * PRICE.coldRead],
    ["log: ripened", log(3, 64)],
    ["incident and credit words are new", 2 * (PRICE.newSlot - PRICE.update)],
  ]);
  await measure(
    "execute an order: a later leg",
    court.connect(trial.plaintiff).execute(order, 1),
    legParts(["the order's word", PRICE.update]),
  );
}

const fine = ({ trial }: Unit, compensation: number) =>
  legs.slash({
    compensation: tokens(compensation),
    penalty: 0n,
    victim: trial.plaintiff.address,
    reporter: ethers.ZeroAddress,
    bounty: 0,
  });

/** The unit with somebody who assesses, and with kin of the respondent. */
async function withAssessor({ trial }: Unit): Promise<Trial> {
  const { city, court, defendant, respondent } = trial;
  const [, , cousin, expert] = city.people;
  const kin = await register(city, cousin);
  await merge(city, [defendant, respondent], [cousin, kin]);
  const assessor = await register(city, expert, { bond: tokens(500) });
  await time.increase(8 * DAY);
  await city.tiers.connect(expert).raiseTier(assessor, 1);
  for (const person of [cousin, expert]) await city.token.connect(person).approve(court, ethers.MaxUint256);
  return { ...trial, cousin, expert, kin, assessor };
}

async function assessmentRows(measure: Measure): Promise<void> {
  const trial = await withAssessor(await openUnit());
  await time.increaseTo(SECOND_DAY);
  const first = await file(trial, await orderAgainst(trial, at(SECOND_DAY)));
  const second = await file(trial, await orderAgainst(trial, at(SECOND_DAY)));
  await assessed(trial, first, Choice.Claim);
  await measure("assess a small case", trial.court.connect(trial.expert).assess(second, Choice.Claim, trial.assessor), [
    ["guard", PRICE.guardPublic],
    ["the case's word", PRICE.update],
    ["who assessed", PRICE.newSlot],
    ["parties, and two words of terms", 4 * PRICE.coldRead],
    ["emergency time", PRICE.coldRead],
    ["assessor in good standing, both parties' domains", STANDING + 4 * PRICE.coldRead],
    ["who paid: its binding", 2 * PRICE.coldRead],
    ["token in, measured", PRICE.tokenIn + PRICE.measure],
    ["log", log(3, 96)],
  ]);
  await measure("contest an assessment", trial.court.connect(trial.cousin).contest(second, trial.kin), [
    ["guard", PRICE.guardPublic],
    ["the case's word", PRICE.update],
    ["who contested", PRICE.newSlot],
    ["parties, and a word of terms", 3 * PRICE.coldRead],
    ["emergency time", PRICE.coldRead],
    ["controller, both members, one domain", 2 * PRICE.coldCall + 4 * PRICE.coldRead],
    ["seed asked for", PRICE.coldCall],
    ["log", log(3, 0)],
  ]);
}

async function amnestyRows(measure: Measure): Promise<void> {
  const { trial } = await openUnit();
  const { amnesty, city, defendant } = trial;
  await city.token.connect(defendant).approve(amnesty, ethers.MaxUint256);
  await amnesty.connect(city.admin).openAmnesty([...MINOR], LENGTH, (await time.latest()) - LEAST_AGE);
  await declare(trial);
  await measure("declare under an amnesty", declare(trial, { statement: idOf("another") }), [
    ["guard", PRICE.guardPublic],
    ["window", PRICE.coldRead],
    ["declaration", PRICE.newSlot],
    ["controller, member and domain; the victim's binding", 2 * PRICE.coldCall + 4 * PRICE.coldRead],
    ["credit word", PRICE.update],
    ["token in, measured", PRICE.tokenIn + PRICE.measure],
    ["log with the address of the statement", log(4, 6 * 32)],
  ]);
}

async function quarantineRows(measure: Measure): Promise<void> {
  const bench = await foundBench();
  await impose(bench, bench.auditorPass);
  await time.increase(3 * DAY);
  await bench.quarantines.connect(bench.stranger).lapse(1);
  const { quarantines, sentinel, offender, sentinelPass } = bench;
  await measure("impose a quarantine", quarantines.connect(sentinel).quarantine(offender, sentinelPass, EVIDENCE), [
    ["guard", PRICE.guardMantle],
    ["the record's word", PRICE.newSlot],
    ["count, and what is held of the author's bond", PRICE.update + PRICE.newSlot],
    [
      "guard of the hold, the author's mark, and the terms of withdrawals",
      3 * PRICE.coldRead + PRICE.update - PRICE.coldRead,
    ],
    ["author's controller and standing; both domains", 2 * PRICE.coldCall + 7 * PRICE.coldRead],
    ["two numbers of the charter", PRICE.coldCall + 2 * PRICE.coldRead],
    ["Liability's guard, and the domain's word", 2 * PRICE.coldRead + PRICE.update - PRICE.coldRead],
    ["logs: imposed, held, quarantined", log(4, 5 * 32) + log(2, 96) + log(3, 32)],
  ]);
  await time.increase(3 * DAY);
  await measure("let a quarantine lapse", quarantines.connect(bench.stranger).lapse(2), [
    ["guard", PRICE.guardPublic],
    ["the record's words: one written, one read", PRICE.update + PRICE.coldRead],
    ["what was held, freed, and its guard", PRICE.update + 2 * PRICE.coldRead],
    ["reporter's binding", PRICE.coldCall + PRICE.coldRead],
    ["the bounty's cap, and the account of fines", PRICE.coldCall + 2 * PRICE.coldRead],
    ["Liability and its guard", PRICE.coldCall + 2 * PRICE.coldRead],
    ["incident word", PRICE.newSlot],
    ["member and two credit words", 3 * PRICE.update],
    ["domain word", PRICE.coldRead],
    ["logs: failed, freed, slashed, credited twice", log(3, 96) + log(2, 64) + log(4, 192) + 2 * log(2, 64)],
  ]);
}

async function auditRows(measure: Measure): Promise<void> {
  const hall = await foundHall();
  const { audits, owner, offender } = hall;
  await measure("audit: commit books", audits.connect(owner).commitRoot(offender, idOf("root"), 8), [
    ["guard", PRICE.guardPublic],
    ["controller", PRICE.coldCall + PRICE.coldRead],
    ["enrolment and the calendar", 2 * PRICE.coldRead],
    ["root, leaves and status", 2 * PRICE.newSlot],
    ["log", log(3, 96)],
  ]);
  await commitBooks(hall, receiptsOf(hall, 5));
  const { receipt, signature, proof } = await drawn(hall);
  await measure("audit: open a receipt", audits.open(receipt, signature, proof), [
    ["guard", PRICE.guardPublic],
    ["epoch's terms and seed", 3 * PRICE.coldRead],
    ["root and status", PRICE.coldRead + PRICE.update],
    ["signature", 3_000],
    ["who signed: binding and domains", 2 * PRICE.coldCall + 4 * PRICE.coldRead],
    ["onto the tiers: guard, report and count", PRICE.coldCall + 3 * PRICE.coldRead + PRICE.newSlot],
    [
      "onto the record: guard, half-life, and a mark's history",
      PRICE.coldCall + 4 * PRICE.coldRead + 2 * PRICE.newSlot,
    ],
    ["logs: opened with the receipt, recorded twice", log(3, 10 * 32) + log(3, 128) + log(4, 128)],
  ]);
}

async function insuranceRows(measure: Measure): Promise<void> {
  const world = await foundPool();
  const { pool, second, victim } = world;
  await measure("insurance: deposit", pool.connect(second).deposit(tokens(500), second), [
    ["guard", PRICE.guardPublic],
    ["do claims wait, and until when", 2 * PRICE.coldRead],
    ["all shares, and the pot", 2 * PRICE.update],
    ["holder's shares", PRICE.newSlot],
    ["token in, measured", PRICE.tokenIn + PRICE.measure],
    ["logs: transferred, deposited", log(3, 32) + log(3, 64)],
  ]);
  const claim = await harmAndOrder(world, tokens(100));
  await world.city.liability.connect(victim).assignClaim(claim.domain, claim.round, await pool.boxOf(claim.claimId));
  const presented = pool.connect(victim).present(claim.claimId, claim.claimId);
  await measure("insurance: present a claim", presented, [
    ["guard", PRICE.guardPublic],
    ["the claim's four words: status and box written", 2 * PRICE.update + 2 * PRICE.coldRead],
    ["what the debtor owes the box: two words each of claim and round", PRICE.coldCall + 4 * PRICE.coldRead],
    ["what of it can be collected: the domain, the round's share, the box's credit", 3 * PRICE.coldRead],
    ["the box's two words: one written", PRICE.newSlot + PRICE.coldRead],
    ["what is promised on the debt, cleared", PRICE.update - 4_800],
    ["log", log(3, 32)],
  ]);
  const { epoch } = await pool.currentEpoch();
  await nextEpoch(pool);
  await measure("insurance: settle an epoch", pool.settle(epoch), [
    ["guard", PRICE.guardPublic],
    ["the pot", PRICE.update],
    ["what waits: two words, one written", PRICE.update + PRICE.coldRead],
    ["the epoch's settlement: granted, and left", PRICE.newSlot + PRICE.update],
    ["log", log(2, 64)],
  ]);
  await measure("insurance: collect a claim", pool.connect(victim).collect(claim.claimId, victim), [
    ["guard", PRICE.guardPublic],
    ["the claim's four words: status written", PRICE.update + 3 * PRICE.coldRead],
    ["the epoch's settlement: granted read, left written", PRICE.update + PRICE.coldRead],
    ["the pot, and does the epoch wait", 2 * PRICE.coldRead],
    ["the box: what is the pool's, and its outlay", PRICE.update + PRICE.newSlot],
    ["token out", PRICE.tokenOut],
    ["log", log(3, 64)],
  ]);
}

async function bountyRows(measure: Measure): Promise<void> {
  const world = await foundBounties();
  await reportTo(world);
  await award(world, tokens(100));
  const { bounties, reporter } = world;
  await measure("withdraw a bounty", bounties.connect(reporter).withdrawBounty(tokens(60), reporter), [
    ["guard", PRICE.guardPublic],
    ["credit word", PRICE.update],
    ["token out", PRICE.tokenOut],
    ["log", log(3, 32)],
  ]);
}
