import { encodeFunctionData, keccak256, stringToHex, zeroHash } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";

import * as bountiesAbi from "../src/abis/bounties.js";
import * as passportsAbi from "../src/abis/passports.js";
import {
  BooksStatus,
  Kind,
  MilestoneState,
  OperationStatus,
  type ParameterName,
  Posture,
  Purpose,
  releaseLargeMilestone,
  QuarantineStatus,
  setCoreParameter,
  setParameter,
} from "../src/index.js";
import {
  type Chore,
  Keeper,
  bounties,
  chores,
  covers,
  epochs,
  escrows,
  notice,
  operations,
  quarantines,
  seeds,
  terms,
} from "../src/entrypoints/keeper.js";
import { DAY, asModule, openCourt, pays, units } from "./setup/court.js";
import { cell, clientOf, fund, isolate, member, newcomer, now, pass, world } from "./setup/world.js";

const EVIDENCE = keccak256(stringToHex("evidence"));

async function keeperOf(only: readonly Chore[]) {
  const client = clientOf(privateKeyToAccount(generatePrivateKey()));
  await world.setBalance({ address: client.account.address, value: 10n ** 20n });
  const failures: string[] = [];
  const keeper = new Keeper(client, { cell, chores: only, onError: (error) => failures.push(error.shortMessage) });
  const names = async (times = 1): Promise<string[]> => {
    const done: string[] = [];
    for (let round = 0; round < times; ++round) {
      if (round > 0) await pass(120);
      done.push(...(await keeper.round()).map(({ call }) => call.functionName));
    }
    return done;
  };
  return { keeper, names, failures };
}

/** What the founders' timelock sets, without its delay. */
async function amend(name: ParameterName, value: bigint, core = false): Promise<void> {
  const call = (core ? setCoreParameter : setParameter).call({ cell, name, value });
  await asModule("timelock", "constitution", call.data);
}

describe("chores [SDK-2]", () => {
  isolate();

  it("close and draw an epoch of audits, and punish who is silent [ENF-5]", async () => {
    const { client, passport } = member("meter");
    // Half of the members, and every one of them in an emergency.
    await amend("audits.rate", 5_000n, true);
    await client.audits.refreshTermsSync({});
    await client.audits.enrolSync({ passport });
    const { names, failures } = await keeperOf([seeds, epochs]);
    expect(await names()).toEqual([]);
    const running = await client.audits.currentEpoch({});
    const { endsAt } = await client.audits.epoch({ epoch: running + 1n });
    // Well before the end: at the end itself the epoch before could be closed no more, between a look and a transaction.
    await pass(endsAt - (await now()) - DAY);
    await names();
    await member("chloe").client.posture.setSync({ to: Posture.Elevated, evidence: EVIDENCE });
    await pass(DAY + 2);
    const moved: string[] = [];
    for (let round = 0; round < 6; ++round) {
      moved.push(...(await names()));
      await pass(120);
      await world.mine({ blocks: 20 });
    }
    expect(moved).toEqual(expect.arrayContaining(["closeEpoch", "record", "drawEpoch"]));
    const { answerEnds } = await client.audits.epoch({ epoch: running + 1n });
    await pass(answerEnds - (await now()) + 1);
    expect(await names(2)).toContain("punishSilence");
    expect((await client.audits.books({ passport, epoch: running + 1n })).status).toBe(BooksStatus.Punished);
    expect(failures).toEqual([]);
  });

  it("let a quarantine without a case lapse at its author's cost [CON-3]", async () => {
    const { client, passport: author } = member("watch");
    const { passport } = member("scribe");
    const { event } = await client.quarantine.imposeSync({ passport, author, evidence: EVIDENCE });
    const { keeper, names } = await keeperOf([quarantines]);
    expect(await names()).toEqual([]);
    await pass(event.endsAt - (await now()) - 60);
    expect(await names()).toEqual([]);
    await pass(61);
    expect(await names()).toEqual(["lapse"]);
    expect((await client.quarantine.get({ id: event.id })).status).toBe(QuarantineStatus.Lapsed);
    expect(keeper.waiting()).toEqual([]);
  });

  it("punish a sensitive operation that nobody answers, after the grace time [ENF-6]", async () => {
    const { passport } = member("scribe");
    const consenter = member("broker").passport;
    const doneAt = (await now()) - 60;
    const operation = { passport, consenter, purpose: Purpose.Export, subject: EVIDENCE, doneAt };
    const [first, second] = [member("dion"), member("watch")];
    const attest = ({ client, passport: attestor }: typeof first) =>
      client.strictLiability.attestSync({ operation, attestor, evidence: EVIDENCE });
    await attest(first);
    const { keeper, names } = await keeperOf([operations]);
    expect(await names()).toEqual([]);
    expect(keeper.waiting()).toEqual([]);
    await attest(second);
    expect(await names()).toEqual([]);
    expect(keeper.waiting()).toHaveLength(1);
    await pass(2 * DAY + 60);
    expect(await names()).toEqual(["enforce"]);
    const operationId = await first.client.strictLiability.id({ operation });
    expect((await first.client.strictLiability.get({ operationId })).status).toBe(OperationStatus.Enforced);
  });

  it("draw in later epochs what a bounty's cap held back [ENF-3]", async () => {
    const reporter = member("chloe").client;
    const payer = await pays(await newcomer(), "bounties");
    await payer.bounties.fundSync({ amount: units(100) });
    const { passport: respondent } = member("scribe");
    const holder = reporter.account.address;
    const commitment = await reporter.bounties.commitment({
      reporter: holder,
      respondent,
      evidence: EVIDENCE,
      salt: zeroHash,
    });
    await reporter.bounties.commitReportSync({ commitment });
    await reporter.bounties.revealReportSync({ respondent, evidence: EVIDENCE, salt: zeroHash });
    await openCourt();
    const args = [EVIDENCE, respondent, EVIDENCE, holder, units(50)] as const;
    const data = encodeFunctionData({ abi: [bountiesAbi.award], functionName: "award", args });
    await asModule("court", "bounties", data);
    const due = await reporter.bounties.due({ reporter: holder });
    expect(due).toBeGreaterThan(0n);
    const { names } = await keeperOf([bounties]);
    expect(await names()).toEqual([]);
    const moved: string[] = [];
    for (let epoch = 0; epoch < 3; ++epoch) {
      await pass(31 * DAY);
      moved.push(...(await names()));
    }
    expect(moved).toContain("draw");
    expect(await reporter.bounties.due({ reporter: holder })).toBeLessThan(due);
  });

  it("finish a large release that an emergency delayed [ESC-4]", async () => {
    const [payer, payee] = [member("ada"), member("broker")];
    await pays(payer.client, "escrow");
    const large = (await payer.client.constitution.value({ name: "escrow.large" })) + 1n;
    const built = await payer.client.escrow.build({
      payer: payer.passport,
      payee: payee.passport,
      milestones: [{ amount: large, deadline: (await now()) + 30 * DAY }],
    });
    const { event } = await payer.client.escrow.openSync({ params: { terms: built, delegation: 0n } });
    await payee.client.escrow.claimDeliverySync({ terms: built, index: 0n, evidence: EVIDENCE });
    await member("chloe").client.posture.setSync({ to: Posture.Elevated, evidence: EVIDENCE });
    const { names, keeper } = await keeperOf([escrows]);
    expect(await names()).toEqual([]);
    // In an emergency a large release is scheduled at the cell first; what waits beyond that, a keeper finishes.
    const release = { terms: built, index: 0n, proof: { evidence: EVIDENCE, signature: "0x" } } as const;
    const { event: scheduled } = await payer.client.posture.scheduleSync({
      call: releaseLargeMilestone.call({ cell, ...release }),
    });
    await pass(scheduled.schedule - (await now()));
    await payer.client.escrow.releaseLargeSync(release);
    const { escrow } = event;
    expect((await payer.client.escrow.milestone({ escrow, index: 0n })).state).toBe(MilestoneState.Waiting);
    expect(await names()).toEqual([]);
    const due = Math.max(...keeper.waiting().map(({ notBefore }) => notBefore));
    await pass(Math.max(0, due - (await now())) + 60);
    expect(await names(2)).toContain("finishRelease");
    expect((await payer.client.escrow.milestone({ escrow, index: 0n })).state).toBe(MilestoneState.Released);
  });

  it("free a sponsor's cover when the tail is over [FORK-5]", async () => {
    const [parent, sponsor] = [member("scribe"), member("stoa")];
    await fund(parent.client);
    const heir = await newcomer();
    const child = {
      parent: parent.passport,
      controller: heir.account.address,
      bond: units(400),
      deadline: BigInt(await now()) + 3_600n,
    };
    const agreed = await heir.passports.signRegistration({
      kind: Kind.Agent,
      parentA: parent.passport,
      payer: parent.client.account.address,
      deadline: child.deadline,
    });
    const { event: born } = await parent.client.passports.forkSync({
      ...child,
      signature: agreed,
      acknowledgeLiability: true,
    });
    const auditor = member("dion").client;
    for (const report of ["0x01", "0x02"] as const) {
      await pass(46 * DAY);
      await auditor.tiers.attestAuditSync({ passport: sponsor.passport, passed: true, report: keccak256(report) });
    }
    const human = member("ada");
    const vouched = { passport: sponsor.passport, human: human.passport, deadline: (await now()) + DAY };
    const word = await human.client.tiers.signPrincipal(vouched);
    await sponsor.client.tiers.setPrincipalSync({ ...vouched, signature: word });
    await sponsor.client.tiers.raiseSync({ passport: sponsor.passport, tier: 3 });
    const spun = {
      passport: born.child,
      sponsor: sponsor.passport,
      cover: units(300),
      royalty: 500,
      tail: 180 * DAY,
      deadline: (await now()) + DAY,
    };
    const signature = await sponsor.client.spinoffs.sign(spun);
    await heir.spinoffs.requestSync({ ...spun, signature });
    await pass(8 * DAY);
    await heir.spinoffs.completeSync({ passport: born.child });
    const { names } = await keeperOf([covers]);
    expect(await names()).toEqual([]);
    await pass(181 * DAY);
    expect(await names()).toEqual(["releaseCover"]);
  });

  it("bring an amendment into force where nobody put the refresh behind it, and leave it where somebody did", async () => {
    const { client } = member("ada");
    const { names, keeper, failures } = await keeperOf([terms]);
    expect(await names()).toEqual([]);
    const fee = (await client.constitution.value({ name: "court.fee" })) + 1n;
    await amend("court.fee", fee);
    expect(await names()).toEqual(["refreshTerms"]);
    expect((await client.court.termsInForce({})).terms.fee).toBe(fee);
    await amend("identity.fee", (await client.constitution.value({ name: "identity.fee" })) + 1n);
    await client.constitution.refreshPassportTermsSync({});
    expect(await names()).toEqual([]);
    await amend("escrow.leastWindow", (await client.constitution.value({ name: "escrow.leastWindow" })) + 1n);
    expect((await names(2)).filter((name) => name === "refreshTerms").length).toBeGreaterThan(0);
    expect(keeper.waiting()).toEqual([]);
    expect(failures).toEqual([]);
  });

  it("are not held up by one that fails", async () => {
    const broken: Chore = {
      name: "broken",
      about: "cannot read what it hears, and calls nobody",
      notices: [
        notice("passports", passportsAbi.PassportIssued, ({ add, cell: { addresses } }, { id }) => {
          if (id === 1n) throw new TypeError("what is this?");
          const call = { module: "passports", functionName: "none", to: "0x12", data: "0x" } as const;
          add({ key: String(id), call, notBefore: 0 });
          expect(addresses).toBeDefined();
        }),
      ],
    };
    const { client, passport: author } = member("watch");
    const { passport } = member("scribe");
    await client.quarantine.imposeSync({ passport, author, evidence: EVIDENCE });
    await pass(3 * DAY);
    const { names, failures, keeper } = await keeperOf([broken, quarantines]);
    expect(await names()).toEqual(["lapse"]);
    expect(failures.length).toBeGreaterThan(1);
    const now_ = await now();
    expect(keeper.waiting().every(({ notBefore }) => notBefore > now_)).toBe(true);
    expect((await newcomer()).account.address).toMatch(/^0x/);
  });

  it("have a name and a sentence each", () => {
    expect(chores.map(({ name }) => name)).toContain("terms");
    for (const { about } of chores) expect(about.length).toBeGreaterThan(10);
    expect(Kind.Agent).toBe(1);
  });
});
