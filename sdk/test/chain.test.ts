import { parseUnits } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { http, createPublicClient, createWalletClient } from "viem";
import { hardhat, mainnet } from "viem/chains";
import { describe, expect, it, vi } from "vitest";

import {
  AccountRequiredError,
  type Cell,
  EventNotFoundError,
  InsufficientFundsError,
  Kind,
  OutOfGasError,
  RequestFailedError,
  StaleDeploymentError,
  TransactionRevertedError,
  UnsupportedChainError,
  WrongChainError,
  buildLineage,
  getCell,
  getStanding,
  isopolityActions,
  registerPassport,
  registerPassportSync,
} from "../src/index.js";
import { cell, fund, isolate, member, newcomer, now, rpcUrl, world } from "./setup/world.js";

const BOND = parseUnits("1000", 18);
const NOBODY = "0x00000000000000000000000000000000000000ff";

isolate();

const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("deployments", () => {
  it("finds a cell by chain and name, or says where there are some", () => {
    const deployments = { [cell.chainId]: { agora: cell } };
    expect(getCell({ chainId: cell.chainId, deployments })).toBe(cell);
    expect(getCell({ chainId: cell.chainId, name: "agora", deployments })).toBe(cell);
    expect(() => getCell({ chainId: cell.chainId, name: "sparta", deployments })).toThrow('No cell "sparta"');
    try {
      getCell({ chainId: 5, deployments });
    } catch (error) {
      expect(error).toBeInstanceOf(UnsupportedChainError);
      expect(error).toMatchObject({ chainId: 5, supported: [cell.chainId] });
    }
  });

  it("notices a chain that was restarted, at a read, a write and a check", async () => {
    const stale: Cell = { ...cell, addresses: { ...cell.addresses, passports: NOBODY } };
    const { client } = member("ada");
    const found = { module: "passports", address: NOBODY };
    const read = await refusal(getStanding(client, { cell: stale, passport: 1n }));
    expect(read).toBeInstanceOf(StaleDeploymentError);
    const write = await refusal(registerPassport(client, { cell: stale, kind: Kind.Human, bond: BOND }));
    expect(write).toMatchObject({ name: "StaleDeploymentError", ...found });
    const check = client.extend(isopolityActions({ cell: stale })).verifyCell();
    expect(await refusal(check)).toMatchObject({ name: "StaleDeploymentError", ...found });
    await expect(client.verifyCell()).resolves.toBeUndefined();
  });

  it("notices another chain, and no chain", async () => {
    const { client } = member("ada");
    const elsewhere = client.extend(isopolityActions({ cell: { ...cell, chainId: 5 } }));
    expect(await refusal(elsewhere.verifyCell())).toBeInstanceOf(WrongChainError);
    const transport = http("http://127.0.0.1:1", { retryCount: 0 });
    const nowhere = createPublicClient({ chain: hardhat, transport }).extend(isopolityActions({ cell }));
    expect(await refusal(nowhere.passports.standing({ passport: 1n }))).toBeInstanceOf(RequestFailedError);
  });
});

describe("writes", () => {
  it("need an account", async () => {
    const reader = createPublicClient({ chain: hardhat, transport: http(rpcUrl) }).extend(isopolityActions({ cell }));
    expect(await refusal(reader.passports.register({ kind: Kind.Human, bond: BOND }))).toBeInstanceOf(
      AccountRequiredError,
    );
    expect(await refusal(reader.bonds.deposit({ passport: 1n, amount: 1n }))).toBeInstanceOf(AccountRequiredError);
    const { client } = member("ada");
    const account = client.account;
    expect(await refusal(reader.bonds.deposit({ account, passport: 1n, amount: 0n }))).toMatchObject({
      errorName: "Liability_ZeroAmount",
    });
  });

  it("may be sent without a chain on the client", async () => {
    const { client } = member("ada");
    await fund(client);
    const bare = createWalletClient({ account: client.account, transport: http(rpcUrl), pollingInterval: 20 });
    const { event } = await bare.extend(isopolityActions({ cell })).bonds.depositSync({ passport: 1n, amount: 1n });
    expect(event.amount).toBe(1n);
  });

  it("say when gas cannot be paid or does not suffice", async () => {
    const client = await newcomer();
    const little = await refusal(client.passports.register({ kind: Kind.Human, bond: BOND, gas: 60_000n }));
    expect(little).toSatisfy(
      (error) => error instanceof OutOfGasError || (error as Error).name === "UnknownRevertError",
    );
    await world.setBalance({ address: client.account.address, value: 0n });
    expect(await refusal(client.passports.register({ kind: Kind.Human, bond: BOND }))).toBeInstanceOf(
      InsufficientFundsError,
    );
  });

  it("tell why a transaction failed that passed when it was simulated", async () => {
    const client = await newcomer();
    const options = { cell, kind: Kind.Human, bond: BOND } as const;
    await world.setAutomine(false);
    try {
      // The allowance goes away in the same block, before the registration.
      const count = await world.getTransactionCount({ address: client.account.address });
      const first = client.bonds.approve({
        amount: 0n,
        nonce: count,
        maxFeePerGas: 10n ** 10n,
        maxPriorityFeePerGas: 10n ** 10n,
      });
      await first;
      const second = registerPassportSync(client, { ...options, nonce: count + 1, gas: 500_000n });
      const caught = refusal(second);
      await vi.waitFor(async () => {
        const { address } = client.account;
        expect(await world.getTransactionCount({ address, blockTag: "pending" })).toBe(count + 2);
      });
      await world.mine({ blocks: 1 });
      const error = await caught;
      expect(error).toBeInstanceOf(TransactionRevertedError);
      expect(error).toMatchObject({ cause: { errorName: "Passports_BondRequired" } });
    } finally {
      await world.setAutomine(true);
    }
  });

  it("miss an event that is not there", () => {
    expect(() => registerPassport.extractEvent([])).toThrow(EventNotFoundError);
  });

  it("simulate without sending", async () => {
    const client = await newcomer();
    const last = await client.passports.last();
    expect(await registerPassport.simulate(client, { cell, kind: Kind.Human, bond: BOND })).toBe(last + 1n);
    expect(await client.passports.last()).toBe(last);
  });
});

describe("lineage [FORK-7]", () => {
  it("is rebuilt from events in chunks of any size, and brought up to date", async () => {
    const { client, passport } = member("broker");
    await fund(client);
    const before = await client.lineage.build();
    const child = (await client.passports.forkSync({ parent: passport, bond: BOND })).event.child;
    const grandchild = (await client.passports.forkSync({ parent: child, bond: BOND })).event.child;
    const lineage = await client.lineage.build({ chunkSize: 3n });
    expect(lineage.ancestors(grandchild)).toEqual([child, passport]);
    expect(lineage.descendants(passport)).toEqual([child, grandchild]);
    expect(lineage.members(passport)).toEqual([passport, child, grandchild]);
    expect(lineage.domainOf(child)).toBe(await client.bonds.domainOf({ passport: child }));
    expect(lineage.passports.get(child)).toMatchObject({ kind: Kind.Agent, issuedTo: client.account.address });
    const later = await client.lineage.build({ lineage: before });
    expect(later.members(child)).toEqual(lineage.members(child));
    await expect(client.lineage.build({ chunkSize: 0n })).rejects.toThrow("chunkSize");
  });

  it("halves its chunks where a node refuses the range", async () => {
    const { client } = member("ada");
    const ranges: bigint[] = [];
    const getLogs = (parameters: { fromBlock: bigint; toBlock: bigint }): Promise<unknown> => {
      ranges.push(parameters.toBlock - parameters.fromBlock + 1n);
      if (parameters.toBlock - parameters.fromBlock > 20n) throw new RangeError("range too large");
      return client.getLogs(parameters);
    };
    const picky = { ...client, getLogs } as unknown as typeof client;
    const built = await buildLineage(picky, { cell, chunkSize: 100n });
    expect(built.passports.size).toBe(10);
    expect(Math.max(...ranges.map(Number))).toBeGreaterThan(21);
  });
});

describe("watchers", () => {
  it("give new logs, decoded, until they are stopped", async () => {
    const client = await newcomer();
    const seen: { eventName: string; id?: bigint }[] = [];
    const stop = client.watch.passports({
      poll: true,
      pollingInterval: 50,
      onLogs: (logs) => {
        for (const { eventName, args } of logs) seen.push({ eventName, id: args.id });
      },
    });
    await new Promise((done) => setTimeout(done, 200));
    const { event } = await client.passports.registerSync({ kind: Kind.Human, bond: BOND });
    await vi.waitFor(() => {
      expect(seen).toEqual([{ eventName: "PassportIssued", id: event.id }]);
    });
    stop();
  });

  it("tell what goes wrong and watch on", async () => {
    const transport = http("http://127.0.0.1:1", { retryCount: 0 });
    const nowhere = createPublicClient({ chain: mainnet, transport }).extend(isopolityActions({ cell }));
    const errors: unknown[] = [];
    const stop = nowhere.watch.posture({
      poll: true,
      pollingInterval: 20,
      onLogs: () => undefined,
      onError: (error) => errors.push(error),
    });
    await vi.waitFor(() => {
      expect(errors[0]).toBeInstanceOf(RequestFailedError);
    });
    stop();
  });
});

describe("accounts", () => {
  it("sign for themselves only", async () => {
    const stranger = createWalletClient({
      account: privateKeyToAccount(generatePrivateKey()),
      transport: http(rpcUrl),
    });
    const error = await refusal(
      stranger.extend(isopolityActions({ cell })).bonds.deposit({ passport: 1n, amount: 1n }),
    );
    expect(error).toMatchObject({ errorName: "Liability_Underfunded", args: { available: 0n } });
    expect(await now()).toBeGreaterThan(0);
  });
});
