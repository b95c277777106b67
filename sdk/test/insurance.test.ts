import { type Address, encodeFunctionData, keccak256, stringToHex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";

import * as insurance from "../src/abis/insurance.js";
import { CoverClaimStatus, Sanction, isRevert, sanctionLeg, slashLeg } from "../src/index.js";
import { Keeper, claims } from "../src/entrypoints/keeper.js";
import { DAY, asModule, openCourt, pays, refusal, units } from "./setup/court.js";
import { type TestClient, cell, clientOf, isolate, member, newcomer, now, pass, world } from "./setup/world.js";

const INCIDENT = keccak256(stringToHex("a flood"));

/** A pool of 10,000, and scribe insured for 1,000 in the epoch that runs now. */
async function insured() {
  const underwriter = await pays(await newcomer(), "insurance");
  await underwriter.insurance.underwriteSync({ assets: units(10_000), receiver: underwriter.account.address });
  const { client, passport } = member("scribe");
  await pays(client, "insurance");
  await pass(8 * DAY);
  await client.tiers.raiseSync({ passport, tier: 1 });
  const cover = units(1_000);
  const premium = await client.insurance.premium({ passport, cover, epochs: 3n });
  const { event } = await client.insurance.payPremiumSync({ passport, cover, epochs: 3n, most: premium });
  expect(event.premium).toBe(premium);
  await nextEpoch(client);
  return { underwriter, client, passport, cover, premium };
}

async function nextEpoch(client: TestClient): Promise<void> {
  const { endsAt } = await client.insurance.currentEpoch({});
  await pass(endsAt - (await now()));
}

/** The signers of the first court slash scribe beyond its bond, so that its domain owes the victim the rest. */
async function harmed(passport: bigint, owed: bigint) {
  const victim = await newcomer();
  const [first, second] = ["berenice", "dion"].map((name) => member(name).client);
  if (!first || !second) throw new TypeError("no judges");
  const bond = await first.bonds.bondOf({ passport });
  await pass(120);
  const order = first.interim.build({
    respondent: passport,
    claim: bond + owed,
    incident: INCIDENT,
    actAt: (await now()) - 60,
    legs: [slashLeg({ compensation: bond + owed, victim: victim.account.address, ruled: true })],
  });
  const signatures = await Promise.all([first, second].map((judge) => judge.interim.sign({ order })));
  const { event } = await first.interim.fileSync({ order, signatures });
  await pass(event.readyAt - (await now()));
  await first.interim.executeSync({ order, leg: 0 });
  const domain = await first.bonds.domainOf({ passport });
  const { round } = await first.bonds.domain({ domain });
  return { victim, domain, round, actAt: order.actAt };
}

/** What a ruling of the court of jurors asks the pool for. */
async function ordered(respondent: bigint, actAt: number, victim: Address, amount: bigint): Promise<bigint> {
  await openCourt();
  const args = [INCIDENT, respondent, actAt, victim, amount] as const;
  const data = encodeFunctionData({ abi: [insurance.compensate], functionName: "compensate", args });
  await asModule("court", "insurance", data);
  return member("ada").client.insurance.lastClaim({});
}

async function keeperOf() {
  const client = clientOf(privateKeyToAccount(generatePrivateKey()));
  await world.setBalance({ address: client.account.address, value: 10n ** 20n });
  const keeper = new Keeper(client, { cell, chores: [claims] });
  const names = async (): Promise<string[]> => (await keeper.round()).map(({ call }) => call.functionName);
  return { keeper, names };
}

describe("insurance [ENF-7]", () => {
  isolate();

  it("pays a victim what the bond did not, and the debtor's payments go to the pool", async () => {
    const { client, passport } = await insured();
    const { victim, domain, round, actAt } = await harmed(passport, units(500));
    const address = victim.account.address;
    const claimId = await ordered(passport, actAt, address, units(500));
    expect((await client.insurance.claim({ claimId })).status).toBe(CoverClaimStatus.Ordered);

    const stranger = await refusal(client.insurance.present({ claimId, via: claimId }));
    expect(isRevert(stranger, "Insurance_NotVictim") && stranger.args.caller).toBe(client.account.address);
    const kept = await refusal(victim.insurance.present({ claimId, via: claimId }));
    expect(isRevert(kept, "Insurance_NothingHandedOver") && kept.shortMessage).toContain("client.claims.assign");
    const box = await victim.insurance.box({ claimId });
    await victim.claims.assignSync({ domain, round, to: box });
    await victim.insurance.presentSync({ claimId, via: claimId });

    const { epoch, endsAt } = await victim.insurance.currentEpoch({});
    const open = await refusal(victim.insurance.settle({ epoch }));
    expect(isRevert(open, "Insurance_EpochOpen") && open.args).toEqual({ epoch, endsAt });
    const { names } = await keeperOf();
    await names();
    await nextEpoch(victim);
    expect(await names()).toContain("settle");
    const before = await victim.bonds.balanceOf({ address });
    await victim.insurance.collectSync({ claimId, to: address });
    expect(await victim.bonds.balanceOf({ address })).toBe(before + units(500));
    expect((await client.insurance.claim({ claimId })).status).toBe(CoverClaimStatus.Paid);
    const twice = await refusal(victim.insurance.collect({ claimId, to: address }));
    expect(isRevert(twice, "Insurance_WrongStatus") && twice.shortMessage).toContain("is Paid");
  });

  it("refuses cover above the bond, a premium above what was agreed, and a claim above what is owed or covered", async () => {
    const { client, passport, cover } = await insured();
    const dear = await refusal(client.insurance.payPremium({ passport, cover: cover + 1n, epochs: 1n, most: cover }));
    expect(isRevert(dear, "Insurance_CoverTooHigh") && dear.args).toEqual({ passport, cover: cover + 1n, most: cover });
    const price = await client.insurance.premium({ passport, cover, epochs: 1n });
    const above = await refusal(client.insurance.payPremium({ passport, cover, epochs: 1n, most: price - 1n }));
    expect(isRevert(above, "Insurance_PremiumAbove") && above.args).toEqual({ premium: price, most: price - 1n });
    const long = await refusal(client.insurance.payPremium({ passport, cover, epochs: 13n, most: units(1_000) }));
    expect(isRevert(long, "Insurance_BadEpochs")).toBe(true);
    const young = member("watch");
    const uninsurable = await refusal(
      young.client.insurance.payPremium({ passport: young.passport, cover: 1n, epochs: 1n, most: 1n }),
    );
    expect(isRevert(uninsurable, "Insurance_NotInsurable") && uninsurable.args.tier).toBe(0);

    const { victim, actAt } = await harmed(passport, units(1_500));
    const address = victim.account.address;
    const claimId = await ordered(passport, actAt, address, units(1_500));
    // What is asked above the cover is not granted, and nothing is left for a second claim.
    expect((await client.insurance.claim({ claimId })).demand).toBe(cover);
    const spent = await ordered(passport, actAt, address, 1n).catch((error: unknown) => error);
    expect(String(spent)).toContain("Insurance_CapReached");
    expect(await client.insurance.lastClaim({})).toBe(claimId);
  });

  it("lets underwriters leave through the queue alone", async () => {
    const underwriter = await pays(await newcomer(), "insurance");
    const { address } = underwriter.account;
    const { event } = await underwriter.insurance.underwriteSync({ assets: units(1_000), receiver: address });
    const { shares } = event;
    const none = await refusal(underwriter.insurance.completeRedeem({ to: address }));
    expect(isRevert(none, "Insurance_NothingQueued") && none.args.account).toBe(address);
    const { event: asked } = await underwriter.insurance.requestRedeemSync({ shares });
    const early = await refusal(underwriter.insurance.completeRedeem({ to: address }));
    expect(isRevert(early, "Insurance_NotReady") && early.args).toEqual({ account: address, readyAt: asked.readyAt });
    await pass(asked.readyAt - (await now()));
    const before = await underwriter.bonds.balanceOf({ address });
    const { event: left } = await underwriter.insurance.completeRedeemSync({ to: address });
    expect(await underwriter.bonds.balanceOf({ address })).toBe(before + left.assets);
    expect(left.assets).toBeGreaterThan(units(999));
    expect(await underwriter.insurance.shares({ holder: address })).toBe(0n);

    await underwriter.insurance.underwriteSync({ assets: units(1_000), receiver: address });
    const { event: again } = await underwriter.insurance.requestRedeemSync({ shares });
    await pass(again.until - (await now()) + 1);
    const late = await refusal(underwriter.insurance.completeRedeem({ to: address }));
    expect(isRevert(late, "Insurance_WindowOver") && late.args.until).toBe(again.until);
    await underwriter.insurance.cancelRedeemSync({});
    expect(await underwriter.insurance.shares({ holder: address })).toBe(shares);
  });

  it("draws fines into the pool and lets late claims lapse, moved on by a keeper [SDK-2]", async () => {
    const { client, passport } = await insured();
    const { victim, actAt } = await harmed(passport, units(100));
    const claimId = await ordered(passport, actAt, victim.account.address, units(100));
    const [first, second] = ["berenice", "dion"].map((name) => member(name).client);
    if (!first || !second) throw new TypeError("no judges");
    const fined = member("broker");
    const order = first.interim.build({
      respondent: fined.passport,
      claim: units(10),
      incident: keccak256("0x02"),
      actAt: (await now()) - 60,
      legs: [slashLeg({ penalty: units(10), ruled: true }), sanctionLeg({ kind: Sanction.Warning, length: DAY })],
    });
    const signatures = await Promise.all([first, second].map((judge) => judge.interim.sign({ order })));
    const { event } = await first.interim.fileSync({ order, signatures });
    await pass(event.readyAt - (await now()));
    await first.interim.executeSync({ order, leg: 0 });
    const assets = await client.insurance.assets({});
    const { keeper, names } = await keeperOf();
    expect(await names()).toContain("sweep");
    expect(await client.insurance.assets({})).toBeGreaterThan(assets);
    const { deadline } = await client.insurance.claim({ claimId });
    await pass(deadline - (await now()) + 1);
    expect([...(await names()), ...(await names())]).toContain("lapse");
    expect((await client.insurance.claim({ claimId })).status).toBe(CoverClaimStatus.Lapsed);
    expect(keeper.waiting().filter(({ key }) => key.startsWith(`${String(claimId)} `))).toEqual([]);
  });
});
