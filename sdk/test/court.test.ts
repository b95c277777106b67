import { hashTypedData, padHex, recoverAddress } from "viem";
import { describe, expect, it } from "vitest";

import {
  Choice,
  ContractRevertError,
  InvalidParameterError,
  Stage,
  VoteLostError,
  caseQuestion,
  disputeQuestion,
  fallbackArbitratorAbi,
  fallbackRulingTypedData,
  isRevert,
  voteSalt,
} from "../src/index.js";
import { cases, rounds, seeds } from "../src/entrypoints/keeper.js";
import { DAY, jurorsOf, keeperOf, pays, refusal, seated, sue, units } from "./setup/court.js";
import { cell, isolate, member, newcomer, now, pass } from "./setup/world.js";

describe("court [SDK-1]", () => {
  isolate();

  it("files a case with its cost, and refuses it twice", async () => {
    const claimant = await pays(await newcomer(), "court");
    const { order, caseId } = await sue(claimant, member("scribe").passport);
    expect(await claimant.court.caseId({ order })).toBe(caseId);
    const cost = await claimant.court.cost({ order, payer: claimant.account.address });
    const matter = await claimant.court.matter({ id: caseId });
    expect(matter.stage).toBe(Stage.Hearing);
    const suit = await claimant.court.suit({ caseId });
    expect([suit.payer, suit.stake, suit.claim]).toEqual([claimant.account.address, cost.stake, units(20)]);
    const again = await refusal(claimant.court.file({ order, voucher: false }));
    expect(isRevert(again, "Court_CaseExists") && again.args.caseId).toBe(caseId);
  });

  it("says from when on a panel is seated, and who may not counter", async () => {
    const claimant = await pays(await newcomer(), "court");
    const { order, caseId } = await sue(claimant, member("scribe").passport);
    const { until } = await claimant.court.matter({ id: caseId });
    const early = await refusal(claimant.court.seat({ id: caseId }));
    expect(isRevert(early, "Court_TooEarly") && early.args.from).toBe(until);
    const stranger = await refusal(
      claimant.court.counter({ claim: order, offer: { ...order, nonce: 1n }, passport: 1n }),
    );
    expect(stranger).toBeInstanceOf(ContractRevertError);
    expect(isRevert(stranger, "Court_NotParty")).toBe(true);
    const unripe = await refusal(claimant.court.settle({ caseId }));
    expect(isRevert(unripe, "Court_NotFinal")).toBe(true);
  });

  it("goes from the hearing to the payment, moved on by a keeper alone [LAW-1][SDK-2]", async () => {
    const { claimant, caseId, order, roundId, run, keeper, moved, failures } = await seated();
    expect(moved).toContain("seat");
    expect(moved).toContain("draw");
    const { commitsFrom, commitsUntil, revealsUntil } = await claimant.panels.round({ roundId });
    const jury = await jurorsOf(roundId);
    expect(jury.length).toBeGreaterThan(2);
    await pass(Math.max(0, commitsFrom - (await now())) + 1);
    for (const { seat, client } of jury) await client.panels.commitSync({ roundId, seat, choice: Choice.Claim });
    await pass(commitsUntil - (await now()) + 1);
    for (const { seat, client } of jury) await client.panels.revealSync({ roundId, seat });
    await pass(revealsUntil - (await now()) + 1);
    expect(await run(2)).toEqual(expect.arrayContaining(["advance", "settle"]));
    expect((await claimant.court.matter({ id: caseId })).ruling).toBe(BigInt(Choice.Claim));
    await pass(5 * DAY);
    const end = await run(3);
    expect(end).toEqual(expect.arrayContaining(["recordRuling", "settleCase", "execute", "close"]));
    expect(await claimant.bonds.creditOf({ address: claimant.account.address })).toBe(units(20));
    expect(await claimant.court.credit({ holder: claimant.account.address })).toBeGreaterThan(0n);
    const twice = await refusal(claimant.court.execute({ order, leg: 0n }));
    expect(twice).toBeInstanceOf(ContractRevertError);
    expect(failures).toEqual([]);
    await run(1);
    expect(keeper.waiting().filter(({ key }) => key.startsWith(caseId))).toEqual([]);
  });

  it("hides a vote by the juror's key alone, and says when it is lost", async () => {
    const { claimant, roundId } = await seated();
    const { commitsFrom, commitsUntil } = await claimant.panels.round({ roundId });
    const [juror] = await jurorsOf(roundId);
    if (!juror) throw new TypeError("nobody was drawn");
    const { seat, client } = juror;
    const salt = await voteSalt(client, { cell, roundId, seat });
    expect(await voteSalt(client, { cell, roundId, seat })).toBe(salt);
    await pass(Math.max(0, commitsFrom - (await now())) + 1);
    const intruder = await refusal(claimant.panels.commit({ roundId, seat, choice: Choice.Claim }));
    expect(isRevert(intruder, "Panels_NotJuror")).toBe(true);
    for (const choice of [-1, 15, 1.5]) {
      const impossible = await refusal(client.panels.commit({ roundId, seat, choice }));
      expect(impossible).toBeInstanceOf(InvalidParameterError);
    }
    await client.panels.commitSync({ roundId, seat, choice: Choice.NoAction });
    const early = await refusal(client.panels.reveal({ roundId, seat }));
    expect(isRevert(early, "Panels_CommitsRun")).toBe(true);
    await pass(commitsUntil - (await now()) + 1);
    expect(await refusal(claimant.panels.reveal({ roundId, seat }))).toBeInstanceOf(VoteLostError);
    const { event } = await client.panels.revealSync({ roundId, seat });
    expect(event.choice).toBe(BigInt(Choice.NoAction));
    const twice = await refusal(client.panels.reveal({ roundId, seat }));
    expect(isRevert(twice, "Panels_WrongVote") && twice.args).toEqual({ roundId, seat });
    const other = await refusal(client.panels.reveal({ roundId, seat, choice: Choice.Claim, salt }));
    expect(isRevert(other, "Panels_WrongVote")).toBe(true);
  });

  it("leaves to a keeper only the chores that it is given", async () => {
    const claimant = await pays(await newcomer(), "court");
    await sue(claimant, member("scribe").passport);
    const { keeper } = await keeperOf([seeds, rounds]);
    await keeper.round();
    expect(keeper.waiting()).toEqual([]);
    const { keeper: other } = await keeperOf([cases]);
    expect(await other.round()).toEqual([]);
    expect(other.waiting()).toHaveLength(1);
    expect(other.waiting()[0]?.notBefore).toBeGreaterThan((await now()) + DAY / 2);
  });

  it("signs the question that the fallback arbitrator was asked [LAW-3]", async () => {
    const client = await newcomer();
    const question = caseQuestion({ caseId: padHex("0x01", { size: 32 }) });
    const hash = await client.writeContract({
      address: cell.addresses.fallbackArbitrator,
      abi: fallbackArbitratorAbi,
      functionName: "createDispute",
      args: [3n, question],
    });
    await client.waitForTransactionReceipt({ hash });
    const { address } = client.account;
    const asked = { disputeId: 1n, arbitrable: address, choices: 3n, question, ruling: BigInt(Choice.Claim) };
    const digest = hashTypedData(fallbackRulingTypedData({ cell, ...asked }));
    expect(await client.fallback.hash(asked)).toBe(digest);
    const { signer, signature } = await client.fallback.sign(asked);
    expect(await recoverAddress({ hash: digest, signature })).toBe(signer);
    const parties = { disputeId: 1n, arbitrable: address, partyA: 1n, partyB: 2n };
    const other = { ...asked, question: disputeQuestion(parties) };
    expect(hashTypedData(fallbackRulingTypedData({ cell, ...other }))).not.toBe(digest);
  });
});
