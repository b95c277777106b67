import { keccak256, parseUnits } from "viem";
import { describe, expect, it } from "vitest";

import {
  ConsentState,
  ContractRevertError,
  InvalidParameterError,
  Mantle,
  MantleKind,
  OrderStatus,
  Policy,
  Posture,
  Capability,
  Purpose,
  Sanction,
  TierBar,
  type ContractCall,
  cancelRecoveryLeg,
  dischargeLeg,
  grantMantle,
  hashOrder,
  isRevert,
  liftLeg,
  nameOf,
  offerControl,
  resolveQuarantineLeg,
  sanctionLeg,
  setParameter,
  slashLeg,
  transferControlLeg,
  type Leg,
  type Order,
} from "../src/index.js";
import { cell, fund, isolate, member, newcomer, now, pass } from "./setup/world.js";

const DAY = 86_400;
const units = (amount: number): bigint => parseUnits(String(amount), 18);
const INCIDENT = keccak256("0x01");

isolate();

const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
const judges = () => ["dion", "berenice"].map((name) => member(name).client);
const signed = (order: Order) => Promise.all(judges().map((judge) => judge.interim.sign({ order })));

/** Builds, signs, files and waits out the notice. */
async function decide(
  respondent: bigint,
  claim: bigint,
  legs: readonly Leg[],
): Promise<{ order: Order; orderHash: `0x${string}` }> {
  const { client } = member("ada");
  const order = client.interim.build({ respondent, claim, incident: INCIDENT, actAt: (await now()) - 60, legs });
  const { event } = await client.interim.fileSync({ order, signatures: await signed(order) });
  await pass(event.readyAt - (await now()));
  return { order, orderHash: event.orderHash };
}

describe("court", () => {
  it("hashes an order as the court does, without a node", async () => {
    const { client } = member("ada");
    const order = client.interim.build({
      respondent: 1n,
      claim: 5n,
      incident: INCIDENT,
      actAt: 7,
      legs: [cancelRecoveryLeg(), liftLeg({ kind: 2 })],
    });
    expect(hashOrder({ cell, order })).toBe(await client.interim.hash({ order }));
    expect(await client.interim.threshold()).toBe(2n);
    expect(await client.interim.signers()).toHaveLength(3);
  });

  it("slashes the respondent and credits the victim [ENF-3]", async () => {
    const { client, passport } = member("scribe");
    const victim = await newcomer();
    const bond = await client.bonds.bondOf({ passport });
    const leg = slashLeg({ compensation: units(60), penalty: units(40), victim: victim.account.address, ruled: true });
    const { order, orderHash } = await decide(passport, units(100), [leg]);
    expect(await client.interim.isExecutable({ orderHash, leg: 0 })).toBe(true);
    expect((await client.bonds.standing({ passport })).reserve).toBe(units(100));
    await victim.interim.executeSync({ order, leg: 0 });
    expect(await client.bonds.bondOf({ passport })).toBe(bond - units(100));
    expect(await client.bonds.creditOf({ address: victim.account.address })).toBe(units(60));
    await victim.bonds.withdrawCreditSync({ amount: units(60) });
    const again = await refusal(victim.interim.execute({ order, leg: 0 }));
    expect(isRevert(again, "Orders_LegDone")).toBe(true);
    await victim.interim.closeSync({ orderHash });
    expect((await client.interim.get({ orderHash })).status).toBe(OrderStatus.Closed);
  });

  it("reaches every fork with one sanction [FORK-1]", async () => {
    const { client, passport } = member("broker");
    await fund(client);
    const { event } = await client.passports.forkSync({ parent: passport, bond: units(200) });
    const legs = [sanctionLeg({ kind: Sanction.Suspension, length: 30 * DAY }), liftLeg({ kind: Sanction.Suspension })];
    const { order } = await decide(passport, 1n, legs);
    await client.interim.executeSync({ order, leg: 0 });
    expect(await client.passports.isInGoodStanding({ passport: event.child })).toBe(false);
    const error = await refusal(client.passports.fork({ parent: event.child, bond: units(200) }));
    expect(isRevert(error, "Forks_NotClean")).toBe(true);
    await client.interim.executeSync({ order, leg: 1 });
    expect(await client.passports.isInGoodStanding({ passport: event.child })).toBe(true);
  });

  it("refuses a single signer, a stranger and an order about to run", async () => {
    const { client } = member("ada");
    const order = client.interim.build({
      respondent: 6n,
      claim: 0n,
      incident: INCIDENT,
      actAt: await now(),
      legs: [liftLeg({ kind: 2 })],
    });
    const [one] = await signed(order);
    if (!one) expect.fail("no signature");
    const few = await refusal(client.interim.file({ order, signatures: [one] }));
    expect(isRevert(few, "SignerSet_BelowThreshold") && few.args).toEqual({ given: 1n, threshold: 2n });
    const stranger = await (await newcomer()).interim.sign({ order });
    expect(await refusal(client.interim.file({ order, signatures: [one, stranger] }))).toBeInstanceOf(
      ContractRevertError,
    );
    const { event } = await client.interim.fileSync({ order, signatures: await signed(order) });
    const early = await refusal(client.interim.execute({ order, leg: 0 }));
    expect(isRevert(early, "Orders_NotReady") && early.args.readyAt).toBe(event.readyAt);
    const { orderHash } = event;
    const signatures = await Promise.all(judges().map((judge) => judge.interim.signAnnulment({ orderHash })));
    await client.interim.annulSync({ orderHash, signatures });
    expect((await client.interim.get({ orderHash })).status).toBe(OrderStatus.Annulled);
  });

  it("refuses an order without legs before anything is asked", () => {
    const { client } = member("ada");
    const build = (legs: Leg[]) => () =>
      client.interim.build({ respondent: 1n, claim: 0n, incident: INCIDENT, actAt: 0, legs });
    expect(build([])).toThrow(InvalidParameterError);
    expect(build(Array.from({ length: 17 }, cancelRecoveryLeg))).toThrow("1 to 16");
    expect(build([dischargeLeg({ haircut: 1, probation: 2 }), resolveQuarantineLeg({ ends: 0 })])).not.toThrow();
  });

  it("quarantines by a sentinel only, at its own risk [CON-3]", async () => {
    const { passport } = member("scribe");
    const evidence = INCIDENT;
    const ada = member("ada");
    const error = await refusal(ada.client.quarantine.impose({ passport, author: ada.passport, evidence }));
    expect(isRevert(error, "Guarded_Unauthorized")).toBe(true);
    const { client: watch, passport: author } = member("watch");
    const { event } = await watch.quarantine.imposeSync({ passport, author, evidence });
    expect((await watch.passports.standing({ passport })).quarantined).toBe(true);
    const { author: answers, bond } = await watch.quarantine.get({ id: event.id });
    expect(answers).toBe(author);
    const held = await watch.quarantine.holdOf({ author });
    expect(held.amount).toBe(bond);
    expect(held.ends).toBeGreaterThan(0);
  });

  it("hands control over by order, once the new controller accepts", async () => {
    const { client, passport } = member("scribe");
    const heir = await newcomer();
    const { order } = await decide(passport, 0n, [transferControlLeg({ newController: heir.account.address })]);
    await client.interim.executeSync({ order, leg: 0 });
    const { readyAt, ordered } = await client.recovery.rotation({ passport });
    expect(ordered).toBe(true);
    await pass(Math.max(0, readyAt - (await now())));
    await heir.recovery.acceptSync({ passport });
    expect(await client.passports.controller({ passport })).toBe(heir.account.address);
  });
});

describe("debts and spin-offs", () => {
  it("books what bonds cannot pay, and lets the victim collect [ENF-3, FORK-4]", async () => {
    const { client, passport } = member("scribe");
    const victim = await newcomer();
    const address = victim.account.address;
    const leg = slashLeg({ compensation: units(1_500), victim: address, ruled: true });
    const { order } = await decide(passport, units(1_500), [leg]);
    await client.interim.executeSync({ order, leg: 0 });
    const { debt, good } = await client.passports.standing({ passport });
    expect([debt, good]).toEqual([units(500), false]);
    const domain = await client.bonds.domainOf({ passport });
    const { round } = await client.bonds.domain({ domain });
    expect(await client.claims.get({ domain, round, holder: address })).toEqual({
      outstanding: units(500),
      collectable: 0n,
    });
    await fund(client);
    const deposit = await client.bonds.depositSync({ passport, amount: units(700) });
    expect(deposit.event.paidDebt).toBe(units(500));
    const { event } = await victim.claims.collectSync({ domain, round, holder: address });
    expect(event.amount).toBe(units(500));
    expect(await client.bonds.isClean({ id: passport })).toBe(true);
  });

  it("keeps a sponsor's terms to the word [FORK-5]", async () => {
    const { client, passport } = member("scribe");
    const sponsor = member("stoa");
    await fund(client);
    const { event } = await client.passports.forkSync({ parent: passport, bond: units(200) });
    const deadline = (await now()) + DAY;
    const terms = {
      passport: event.child,
      sponsor: sponsor.passport,
      cover: units(100),
      royalty: 500,
      tail: 180 * DAY,
      deadline,
    };
    const signature = await sponsor.client.spinoffs.sign(terms);
    const error = await refusal(client.spinoffs.request({ ...terms, signature }));
    expect(isRevert(error, "Forks_SponsorUnfit") && error.args).toEqual({
      sponsor: sponsor.passport,
      tier: 0,
      good: true,
    });
    expect((await client.spinoffs.get({ passport: event.child })).sponsor).toBe(0);
    expect(await client.spinoffs.nonce({ passport: event.child })).toBe(0n);
    expect((await client.spinoffs.departure({ passport })).origin).toBe(0);
  });
});

describe("recovery [ID-4]", () => {
  it("sets guardians, rotates after a delay, and can be refused before", async () => {
    const { client, passport } = member("scribe");
    const friends = [await newcomer(), await newcomer(), await newcomer()] as const;
    const set = { passport, guardians: friends.map(({ account }) => account.address), threshold: 2 };
    const { event } = await client.recovery.setGuardiansSync(set);
    await pass(event.readyAt - (await now()));
    await friends[0].recovery.activateGuardiansSync(set);
    expect((await client.recovery.guardians({ passport })).guardians).toHaveLength(3);

    const heir = await newcomer();
    const rotation = { passport, newController: heir.account.address, report: keccak256("0x02") };
    const first = await friends[0].recovery.approveSync(rotation);
    expect(first.event).toMatchObject({ approvals: 1n, threshold: 2n, compromised: true });
    await friends[0].recovery.revokeApprovalSync(rotation);
    await friends[0].recovery.approveSync(rotation);
    await friends[1].recovery.approveSync(rotation);
    expect(await client.recovery.isPending({ passport })).toBe(true);
    const { readyAt } = await client.recovery.rotation({ passport });
    const early = await refusal(heir.recovery.accept({ passport }));
    expect(isRevert(early, "Recovery_NotReady") && early.args.readyAt).toBe(readyAt);
    await pass(readyAt - (await now()));
    await heir.recovery.acceptSync({ passport });
    expect(await client.passports.controller({ passport })).toBe(heir.account.address);
    expect((await client.recovery.compromise({ passport })).report).toBe(rotation.report);
    const again = await refusal(client.recovery.cancel({ passport }));
    expect(isRevert(again, "Recovery_NotController")).toBe(true);
  });
});

describe("tiers [ID-5]", () => {
  it("raises what was earned, and says what is missing", async () => {
    const { client, passport } = member("broker");
    const young = await client.tiers.barTo({ passport, tier: 1 });
    expect(nameOf(TierBar, young.bar)).toBe("Age");
    const error = await refusal(client.tiers.raise({ passport, tier: 1 }));
    expect(isRevert(error, "Tiers_NotEarned") && error.shortMessage).toContain("Age stands in the way");
    await pass(8 * DAY);
    await client.tiers.raiseSync({ passport, tier: 1 });
    expect(await client.tiers.tierOf({ passport })).toBe(1);
  });

  it("attests audits by an auditor and names a principal that signed", async () => {
    const { client, passport } = member("broker");
    const auditor = member("dion").client;
    const report = keccak256("0x03");
    const { event } = await auditor.tiers.attestAuditSync({ passport, passed: true, report });
    expect(event.passedInRow).toBe(1n);
    const human = member("ada");
    const terms = { passport, human: human.passport, deadline: (await now()) + DAY };
    await client.tiers.setPrincipalSync({ ...terms, signature: await human.client.tiers.signPrincipal(terms) });
    expect(await client.tiers.principal({ passport })).toBe(human.passport);
    expect(await client.tiers.hasPrincipal({ passport })).toBe(true);
    await human.client.tiers.removePrincipalSync({ passport });
    expect(await client.tiers.principalNonce({ passport })).toBe(1n);
  });
});

describe("consent [CON-1]", () => {
  it("is signed, recorded, and revoked before it is used", async () => {
    const { client, passport } = member("scribe");
    const purpose = Purpose.Export;
    const proof = await client.consent.sign({ passport, purpose, subject: INCIDENT });
    expect(await client.consent.state({ proof })).toBe(ConsentState.Usable);
    const { event } = await (await newcomer()).consent.recordSync({ proof });
    expect(event.digest).toBe(await client.consent.digest({ receipt: proof.receipt }));
    expect((await client.consent.recorded({ digest: event.digest })).signer).toBe(client.account.address);
    await client.consent.revokeSync({ passport, receiptNonce: proof.receipt.nonce });
    expect(await client.consent.isSpent({ passport, receiptNonce: proof.receipt.nonce })).toBe(true);
    expect(await client.consent.state({ proof })).toBe(ConsentState.Spent);
    const late = await client.consent.sign({ passport, purpose, subject: INCIDENT, deadline: (await now()) - 1 });
    expect(await client.consent.state({ proof: late })).toBe(ConsentState.Expired);
    const forged = await (await newcomer()).consent.sign({ passport, purpose, subject: INCIDENT });
    expect(await client.consent.state({ proof: forged })).toBe(ConsentState.NotEntitled);
  });
});

describe("posture, mantles, constitution", () => {
  it("explains who may call what, and schedules what is delayed [CELL-4]", async () => {
    const { client, passport } = member("scribe");
    const heir = await newcomer();
    const caller = client.account.address;
    const parameters = { cell, passport, to: heir.account.address };
    const call = offerControl.call(parameters);
    expect((await client.posture.explain({ caller, call })).allowed).toBe(true);
    const breaker = member("chloe").client;
    await breaker.posture.setSync({ to: Posture.Safe, evidence: INCIDENT });
    expect(nameOf(Posture, (await client.posture.get()).posture)).toBe("Safe");
    expect(await client.posture.currentPolicy({ capability: Capability.IssueIdentity })).toEqual({
      policy: Policy.Delay,
      delay: 6 * 3_600,
    });
    const explanation = await client.posture.explain({ caller, call });
    expect(explanation).toMatchObject({ allowed: true, delay: 6 * 3_600 });
    expect(explanation.reason).toContain("Schedule it first");
    const direct = await refusal(client.passports.offerControl({ passport, to: heir.account.address }));
    expect(isRevert(direct, "AccessManagerNotScheduled")).toBe(true);
    const { event } = await client.posture.scheduleSync({ call });
    await pass(event.schedule - (await now()));
    await client.passports.offerControlSync({ passport, to: heir.account.address });
    const denied: ContractCall = { ...call, to: cell.addresses.forks, data: "0x12345678", module: "forks" };
    expect((await client.posture.explain({ caller, call: denied })).reason).toContain("no mantle");
  });

  it("answers who holds what [CELL-2]", async () => {
    const { client } = member("ada");
    const holder = client.account.address;
    expect((await client.mantles.has({ mantle: Mantle.Founder, holder })).isMember).toBe(true);
    expect((await client.mantles.has({ mantle: Mantle.Auditor, holder })).isMember).toBe(false);
    expect(await client.mantles.get({ mantle: Mantle.Founder })).toMatchObject({
      kind: MantleKind.Office,
      term: 180 * DAY,
    });
    expect((await client.mantles.termOf({ mantle: Mantle.Founder, holder })).number).toBe(1);
    expect(await client.mantles.isFounded()).toBe(true);
    const quitter = member("dion").client;
    await quitter.mantles.renounceSync({ mantle: Mantle.Auditor });
    expect((await client.mantles.has({ mantle: Mantle.Auditor, holder: quitter.account.address })).isMember).toBe(
      false,
    );
  });

  it("changes a parameter through the timelock, within its bounds [CELL-7]", async () => {
    const { client } = member("ada");
    const name = "identity.fee";
    const { max } = await client.constitution.bounds({ name });
    const delay = await client.constitution.minDelay();
    const wild = setParameter.call({ cell, name, value: max + 1n });
    const call = setParameter.call({ cell, name, value: max });
    const stranger = await refusal((await newcomer()).constitution.propose({ call, delay }));
    expect(isRevert(stranger, "Guarded_Unauthorized")).toBe(true);
    await client.constitution.proposeSync({ call: wild, delay });
    await client.constitution.proposeSync({ call, delay });
    const id = await client.constitution.proposalId({ call });
    expect(await client.constitution.proposal({ id })).toBe(BigInt(await now()) + delay);
    const early = await refusal(client.constitution.execute({ call }));
    expect(isRevert(early, "TimelockUnexpectedOperationState")).toBe(true);
    await pass(Number(delay));
    await client.constitution.executeSync({ call });
    expect(await client.constitution.value({ name })).toBe(max);
    const out = await refusal(client.constitution.execute({ call: wild }));
    expect(isRevert(out, "Constitution_OutOfBounds") && out.args.max).toBe(max);
  });

  it("seats an officer through the timelock", async () => {
    const { client } = member("ada");
    const holder = (await newcomer()).account.address;
    const call = grantMantle.call({ cell, mantle: Mantle.Auditor, holder });
    const { event } = await client.constitution.proposeRecoverySync({ call });
    await pass(Number(event.delay));
    await client.constitution.executeSync({ call });
    expect((await client.mantles.has({ mantle: Mantle.Auditor, holder })).isMember).toBe(true);
  });
});
