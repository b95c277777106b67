import { parseUnits, stringToHex, zeroAddress, zeroHash } from "viem";
import { describe, expect, it } from "vitest";

import {
  ConsentState,
  ContractRevertError,
  ForkLiabilityWarning,
  Kind,
  Purpose,
  Scope,
  findRevert,
  getBond,
  getDomainId,
  isRevert,
  offerControl,
  readMany,
  registerPassport,
} from "../src/index.js";
import { cell, clientOf, fund, isolate, member, newcomer, now, pass, world } from "./setup/world.js";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";

const DAY = 86_400;
const BOND = parseUnits("1000", 18);

isolate();

const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("registration", () => {
  it("registers and answers with the event [ID-2]", async () => {
    const client = await newcomer();
    const { event, receipt } = await client.passports.registerSync({ kind: Kind.Agent, bond: BOND, uri: "ipfs://a" });
    expect(event).toMatchObject({ controller: client.account.address, kind: Kind.Agent, parentA: 0n });
    expect(registerPassport.extractEvent(receipt.logs, cell).id).toBe(event.id);
    expect(await client.passports.controller({ passport: event.id })).toBe(client.account.address);
    expect(await client.passports.uri({ passport: event.id })).toBe("ipfs://a");
    expect(await client.bonds.bondOf({ passport: event.id })).toBe(BOND);
    expect(await client.passports.last()).toBe(event.id);
  });

  it("refuses before sending, with the error's arguments and advice", async () => {
    const client = await newcomer();
    const before = await world.getTransactionCount({ address: client.account.address });
    const error = await refusal(client.passports.register({ kind: Kind.Agent, bond: 1n }));
    if (!isRevert(error, "Passports_BondTooSmall")) expect.fail(String(error));
    expect(error.args).toMatchObject({ kind: Kind.Agent, bond: 1n });
    expect(error.shortMessage).toContain("Post at least");
    expect(error.context).toMatchObject({ module: "passports", functionName: "register" });
    expect(await world.getTransactionCount({ address: client.account.address })).toBe(before);
  });

  it("says how much is missing", async () => {
    const client = clientOf(privateKeyToAccount(generatePrivateKey()));
    const error = await refusal(client.passports.register({ kind: Kind.Human, bond: BOND }));
    expect(isRevert(error, "Passports_BondRequired") && error.args).toMatchObject({
      asset: cell.addresses.asset,
      available: 0n,
    });
  });

  it("registers for another that signed, and for nobody that did not", async () => {
    const [sponsor, citizen] = [await newcomer(), await newcomer()];
    const deadline = BigInt((await now()) + DAY);
    const terms = { kind: Kind.Human, bond: BOND, deadline };
    const signature = await citizen.passports.signRegistration({ ...terms, payer: sponsor.account.address });
    const controller = citizen.account.address;
    const stolen = await refusal(member("ada").client.passports.registerFor({ ...terms, controller, signature }));
    expect(stolen).toBeInstanceOf(ContractRevertError);
    const { event } = await sponsor.passports.registerForSync({ ...terms, controller, signature });
    expect(event).toMatchObject({ controller, payer: sponsor.account.address });
    expect(await citizen.passports.nonce({ address: controller })).toBe(1n);
  });

  it("registers with a permit, in one transaction", async () => {
    const client = await newcomer();
    await client.bonds.approveSync({ amount: 0n });
    const permit = await client.bonds.signPermit({ value: 2n * BOND });
    const { event } = await client.passports.registerWithPermitSync({ kind: Kind.Human, bond: BOND, permit });
    expect(await client.passports.isInGoodStanding({ passport: event.id })).toBe(true);
    expect(await client.passports.goodStandings({ first: event.id, second: event.id })).toEqual({
      firstGood: true,
      secondGood: true,
      foreign: false,
    });
  });

  it("registers as agent platforms do [ID-1]", async () => {
    const client = await newcomer();
    const metadata = [{ metadataKey: "model", metadataValue: stringToHex("m-7") }];
    const { event } = await client.passports.registerAgentSync({ uri: "ipfs://agent", metadata });
    expect(await client.passports.metadata({ passport: event.id, key: "model" })).toBe(stringToHex("m-7"));
  });
});

describe("control", () => {
  it("changes hands by offer and acceptance [ID-3]", async () => {
    const { client, passport } = member("scribe");
    const heir = await newcomer();
    const { event } = await client.passports.offerControlSync({ passport, to: heir.account.address });
    const early = await refusal(heir.passports.acceptControl({ passport }));
    expect(isRevert(early, "Passports_OfferNotReady") && early.args.readyAt).toBe(event.readyAt);
    await pass(event.readyAt - (await now()));
    const accepted = await heir.passports.acceptControlSync({ passport });
    expect(accepted.event).toMatchObject({ from: client.account.address, to: heir.account.address, controlEpoch: 1 });
    expect(await client.passports.binding({ address: client.account.address })).toMatchObject({ bound: true });
    const tied = await refusal(heir.passports.releaseBinding({ address: client.account.address }));
    expect(tied).toBeInstanceOf(ContractRevertError);

    const { address } = client.account;
    const { home, until } = await client.passports.binding({ address });
    await pass(until - (await now()));
    const released = await heir.passports.releaseBindingSync({ address });
    expect(released.event).toMatchObject({ account: address, home });
    expect(await client.passports.binding({ address })).toMatchObject({ bound: false, home: 0n });
  });

  it("takes an offer back", async () => {
    const { client, passport } = member("scribe");
    const to = (await newcomer()).account.address;
    await client.passports.offerControlSync({ passport, to });
    expect((await client.passports.offer({ passport })).to).toBe(to);
    await client.passports.cancelOfferSync({ passport });
    expect((await client.passports.offer({ passport })).to).toBe(zeroAddress);
  });

  it("names an operator that agreed, and removes it", async () => {
    const { client, passport } = member("scribe");
    const operator = await newcomer();
    const time = await now();
    const terms = {
      passport,
      scopes: Scope.Act | Scope.Consent,
      expiry: time + 30 * DAY,
      deadline: BigInt(time + DAY),
    };
    const signature = await operator.passports.signOperatorAgreement(terms);
    await client.passports.setOperatorSync({ ...terms, operator: operator.account.address, signature });
    const account = operator.account.address;
    expect(await client.passports.isAuthorized({ passport, account, scope: Scope.Act })).toBe(true);
    expect(await client.passports.isAuthorized({ passport, account, scope: Scope.Profile })).toBe(false);
    expect(await client.passports.operator({ passport, operator: account })).toMatchObject({ scopes: 3 });
    const live = await refusal(client.passports.pruneOperator({ passport, operator: account }));
    expect(isRevert(live, "Passports_OperatorLive")).toBe(true);
    await operator.passports.removeOperatorSync({ passport, operator: account });
    expect(await client.passports.isAuthorized({ passport, account, scope: Scope.Act })).toBe(false);
  });

  it("sets and unsets an agent wallet that agreed", async () => {
    const { client, passport } = member("scribe");
    const wallet = await newcomer();
    const terms = { passport, deadline: BigInt((await now()) + 200) };
    const signature = await wallet.passports.signAgentWallet(terms);
    await client.passports.setAgentWalletSync({ ...terms, wallet: wallet.account.address, signature });
    expect(await client.passports.agentWallet({ passport })).toBe(wallet.account.address);
    await client.passports.unsetAgentWalletSync({ passport });
    expect(await client.passports.agentWallet({ passport })).toBe(zeroAddress);
    await client.passports.setUriSync({ passport, uri: "ipfs://new" });
    await client.passports.setMetadataSync({ passport, key: "k", value: "0x01" });
    expect(await client.passports.metadata({ passport, key: "k" })).toBe("0x01");
  });
});

describe("exit [ID-7]", () => {
  it("queues, cancels, completes and closes", async () => {
    const { client, passport } = member("meter");
    const bond = await client.bonds.bondOf({ passport });
    await client.passports.queueWithdrawalSync({ passport, amount: bond / 2n });
    await client.passports.cancelWithdrawalSync({ passport });
    const { event } = await client.passports.queueWithdrawalSync({ passport, amount: bond });
    expect(event).toMatchObject({ member: passport, amount: bond });
    expect((await client.passports.withdrawal({ passport })).readyAt).toBe(event.readyAt);
    const early = await refusal(client.passports.completeWithdrawal({ passport }));
    expect(isRevert(early, "Liability_NotReady") && early.shortMessage).toContain(
      new Date(event.readyAt * 1000).toISOString(),
    );
    await pass(event.readyAt - (await now()));
    expect((await client.passports.completeWithdrawalSync({ passport })).event.amount).toBe(bond);
    const closed = await client.passports.closeSync({ passport });
    expect(await client.passports.exitRecord({ passport })).toBe(closed.event.record);
    expect(closed.event.record).not.toBe(zeroHash);
    expect(await client.passports.standing({ passport })).toMatchObject({ exists: false, good: false });
  });

  it("sweeps the fees", async () => {
    const { client } = member("ada");
    const fees = await client.passports.pendingFees();
    expect((await client.passports.sweepFeesSync()).event.amount).toBe(fees);
    expect(isRevert(await refusal(client.passports.sweepFees()), "Passports_NoFees")).toBe(true);
  });
});

describe("forks", () => {
  it("forks into the parent's domain [FORK-2]", async () => {
    const { client, passport } = member("broker");
    await fund(client);
    const { event } = await client.passports.forkSync({ parent: passport, bond: BOND });
    expect(event).toMatchObject({ parent: passport, otherParent: 0n, controller: client.account.address, bond: BOND });
    expect(await client.bonds.domainOf({ passport: event.child })).toBe(await client.bonds.domainOf({ passport }));
    expect(await client.passports.get({ passport: event.child })).toMatchObject({
      parentA: passport,
      kind: Kind.Agent,
    });
    const { event: second } = await client.passports.forkFromTwoSync({
      parent: passport,
      otherParent: event.child,
      bond: BOND,
    });
    expect(second).toMatchObject({ parent: passport, otherParent: event.child });
  });

  it("warns before a default fork is born to another, and lets it through when that is meant [FORK-1]", async () => {
    const { client, passport } = member("broker");
    await fund(client);
    const heir = await newcomer();
    const controller = heir.account.address;
    const child = { parent: passport, controller, bond: BOND, deadline: BigInt((await now()) + DAY) };
    const signature = await heir.passports.signRegistration({
      kind: Kind.Agent,
      parentA: passport,
      payer: client.account.address,
      deadline: child.deadline,
    });
    const warning = await refusal(client.passports.fork({ ...child, signature }));
    expect(warning).toBeInstanceOf(ForkLiabilityWarning);
    expect(warning).toMatchObject({ passport, to: controller });
    const { event } = await client.passports.forkSync({ ...child, signature, acknowledgeLiability: true });
    expect(event.controller).toBe(controller);
    expect((await client.passports.binding({ address: controller })).bound).toBe(true);
  });

  it("warns before a default fork is offered [FORK-1]", async () => {
    const { client, passport } = member("broker");
    await fund(client);
    const { event } = await client.passports.forkSync({ parent: passport, bond: BOND });
    const to = (await newcomer()).account.address;
    expect(await refusal(client.passports.offerControl({ passport: event.child, to }))).toBeInstanceOf(
      ForkLiabilityWarning,
    );
    await client.passports.offerControlSync({ passport: event.child, to, acknowledgeLiability: true });
    expect(offerControl.call({ cell, passport, to }).functionName).toBe("offerControl");
  });

  it("merges two domains on both founders' receipts [FORK-3]", async () => {
    const [a, b] = [member("scribe"), member("broker")];
    const { subject } = await a.client.passports.mergeSubject({ a: a.passport, b: b.passport });
    const first = await a.client.consent.sign({ passport: a.passport, purpose: Purpose.Merge, subject });
    const second = await b.client.consent.sign({ passport: b.passport, purpose: Purpose.Merge, subject });
    const pair = { a: a.passport, b: b.passport };
    const alone = await refusal(a.client.passports.merge({ ...pair, merges: [first] }));
    expect(alone).toBeInstanceOf(ContractRevertError);
    const swapped = await refusal(a.client.passports.merge({ ...pair, merges: [second, first] }));
    expect(isRevert(swapped, "ConsentLedger_WrongReceipt")).toBe(true);
    await a.client.passports.mergeSync({ ...pair, merges: [first, second] });
    expect(await a.client.bonds.domainOf({ passport: a.passport })).toBe(
      await a.client.bonds.domainOf({ passport: b.passport }),
    );
    expect(await a.client.consent.state({ proof: first })).toBe(ConsentState.Spent);
  });

  it("asks the founder beyond the birth threshold", async () => {
    const { client, passport } = member("broker");
    await fund(client);
    for (let births = 0; births < 3; births += 1) await client.passports.forkSync({ parent: passport, bond: BOND });
    const error = await refusal(client.passports.fork({ parent: passport, bond: BOND }));
    expect(isRevert(error, "Forks_BirthConsentRequired") && error.args).toEqual({
      parent: passport,
      founder: passport,
    });
    const { subject } = await client.passports.forkSubject({ parent: passport, controller: client.account.address });
    const consent = await client.consent.sign({ passport, purpose: Purpose.Replicate, subject });
    await client.passports.forkSync({ parent: passport, bond: BOND, consents: [consent] });
  });
});

describe("batches", () => {
  it("reads 10,000 passports in bounded batches, as of one block [PERF-3]", { timeout: 120_000 }, async () => {
    const { client } = member("ada");
    const ids = Array.from({ length: 10_000 }, (_, index) => BigInt((index % 12) + 1));
    const standings = await client.passports.standings({ passports: ids });
    expect(standings).toHaveLength(10_000);
    expect(standings[0]?.controller).toBe(client.account.address);
    expect(standings[11]?.exists).toBe(false);
    expect(standings[9_999]).toEqual(standings[9_999 % 12]);
  });

  it("refuses as the read itself would", async () => {
    const { client } = member("ada");
    const parameters = [{ passport: 1n }, { passport: 999n }];
    expect(await readMany(client, getBond, { cell, parameters })).toEqual([
      await client.bonds.bondOf({ passport: 1n }),
      0n,
    ]);
    const error = await refusal(readMany(client, getDomainId, { cell, parameters }));
    expect(findRevert(error, "Liability_UnknownMember")?.args.member).toBe(999n);
    await expect(readMany(client, getBond, { cell, parameters, batchSize: 0 })).rejects.toThrow("batchSize");
    expect(await readMany(client, getBond, { cell, parameters: [] })).toEqual([]);
  });
});
