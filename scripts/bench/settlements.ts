import { mine, time } from "@nomicfoundation/hardhat-network-helpers";
import { type ContractTransactionResponse, ethers } from "ethers";

import { COST, market, NO_PROOF, PRICE as ESCROWED, termsOf } from "../../test/market/Escrow/Escrow.fixture";
import {
  chair,
  commitmentFor,
  foundBench,
  saltOf,
  seatRound,
  toReveals,
  vote,
} from "../../test/justice/panels.fixture";
import { APPEAL_PERIOD, raise } from "../../test/justice/Court/Court.fixture";
import { openUnit, seatAndDraw } from "../../test/justice/Court/unit.fixture";
import { log, type Part, PRICE } from "./floor";

type Measure = (operation: string, sent: Promise<ContractTransactionResponse>, parts: readonly Part[]) => Promise<void>;

/** Settlements and courts, each in a city of its own: what came before does not warm what is measured. */
export async function settlementRows(measure: Measure): Promise<void> {
  await escrowRows(measure);
  await panelRows(measure);
  await rulingRows(measure);
}

async function escrowRows(measure: Measure): Promise<void> {
  const world = await market();
  const escrow = world.escrow.connect(world.buyer);
  const terms = await Promise.all(
    Array.from({ length: 4 }, (_, nonce) =>
      termsOf(world, { nonce: nonce + 1, milestones: [{ amount: ESCROWED, deadline: 2 ** 40 - 1 }] }),
    ),
  );
  const [first, second, third, fourth] = terms;
  if (!first || !second || !third || !fourth) throw new Error("The bench lacks terms.");
  await escrow.open({ terms: first, delegation: 0 });

  const open = escrow.open({ terms: second, delegation: 0 });
  await measure("open an escrow (ERC-20)", open, [
    ["guard", PRICE.guardPublic],
    ["asset word", PRICE.update],
    ["escrow word", PRICE.newSlot],
    ["two members, one domain each", 4 * PRICE.coldRead],
    ["controller and constraints", 2 * PRICE.coldRead],
    ["Liability, Passports, Constraints", 3 * PRICE.coldCall],
    ["token in, measured", PRICE.tokenIn + PRICE.measure],
    ["log with the terms", log(4, 17 * 32)],
  ]);
  await escrow.open({ terms: third, delegation: 0 });
  await escrow.open({ terms: fourth, delegation: 0 });

  const releaseParts = (credit: number): Part[] => [
    ["guard", PRICE.guardPublic],
    ["escrow word", PRICE.update],
    ["controller of the payer", PRICE.coldCall + PRICE.coldRead],
    ["credit word", credit],
    ["log", log(4, 4 * 32)],
  ];
  await measure(
    "release an escrow: the payee's first",
    escrow.release(first, 0, NO_PROOF),
    releaseParts(PRICE.newSlot),
  );
  await measure("release an escrow: later", escrow.release(second, 0, NO_PROOF), releaseParts(PRICE.update));

  await escrow.dispute(third, 0, true, 2_000, { value: COST });
  await measure("raise a dispute of an escrow", escrow.dispute(fourth, 0, true, 2_000, { value: COST }), [
    ["guard", PRICE.guardPublic],
    ["escrow word", PRICE.update],
    ["controller of the payer", PRICE.coldCall + PRICE.coldRead],
    ["claimed delivery", PRICE.coldRead],
    ["arbitrator: code, cost, and value", PRICE.coldCall + PRICE.coldRead + 6_700],
    ["arbitrator: count and who asked", PRICE.update + PRICE.newSlot],
    ["dispute word", PRICE.newSlot],
    ["logs: told, created, disputed", log(1, 96) + log(3, 0) + log(4, 4 * 32)],
  ]);
}

async function panelRows(measure: Measure): Promise<void> {
  const bench = await foundBench();
  const roundId = await seatRound(bench);
  const first = await chair(bench, roundId, 0);
  const second = await chair(bench, roundId, 1);
  await bench.panels.connect(first.account).commit(roundId, 0, await commitmentFor(bench, roundId, 0, 1));
  // Calldata that does not hang on who was drawn.
  await measure(
    "vote: commit",
    bench.panels.connect(second.account).commit(roundId, 1, ethers.toBeHex(ethers.MaxUint256)),
    [
      ["guard", PRICE.guardPublic],
      ["round and its chairs", 2 * PRICE.coldRead],
      ["controller of the juror", PRICE.coldCall + PRICE.coldRead],
      ["emergency time", PRICE.coldRead],
      ["commitment, where one is awaited", PRICE.update],
      ["log", log(4, 32)],
    ],
  );
  await toReveals(bench, roundId);
  await measure("vote: reveal", bench.panels.reveal(roundId, 0, 1, saltOf(0)), [
    ["guard", PRICE.guardPublic],
    ["round and its chairs", 2 * PRICE.coldRead],
    ["emergency time", PRICE.coldRead],
    ["commitment, cleared", PRICE.update - 4_800],
    ["votes word", PRICE.update],
    ["log", log(4, 32)],
  ]);
}

async function rulingRows(measure: Measure): Promise<void> {
  const unit = await openUnit();
  const { bench, court } = unit;
  const { disputeId, id } = await raise(unit.trial);
  await mine(10);
  await vote(bench, await seatAndDraw(unit, id), [1, 1, 1]);
  await court.advance(id);
  await time.increase(APPEAL_PERIOD);
  await measure("execute a ruling", court.executeRuling(disputeId), [
    ["guard", PRICE.guardPublic],
    ["matter's word of marks", PRICE.update],
    ["who asked", PRICE.coldRead],
    ["emergency time", PRICE.coldRead],
    ["arbitrable: code, who may rule, and the ruling kept", PRICE.coldCall + PRICE.coldRead + PRICE.update],
    ["logs: executed, ruling", log(4, 32) + log(3, 32)],
  ]);
}
