import { http, type Hash, createPublicClient, createWalletClient } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { mainnet } from "viem/chains";
import { describe, expectTypeOf, it } from "vitest";

import {
  type Cell,
  type ContractRevertError,
  type ErrorArgs,
  type Kind,
  type getStanding,
  isRevert,
  isopolityActions,
  type offerControl,
  registerPassport,
  registerPassportSync,
} from "../src/index.js";

declare const cell: Cell;
const account = privateKeyToAccount(`0x${"1".repeat(64)}`);
const client = createWalletClient({ account, chain: mainnet, transport: http() }).extend(isopolityActions({ cell }));

describe("actions", () => {
  it("take the cell when they stand alone, and not when they are bound", () => {
    expectTypeOf<Parameters<typeof registerPassport>[1]>().toHaveProperty("cell");
    expectTypeOf<Parameters<typeof client.passports.register>[0]>().not.toHaveProperty("cell");
    // @ts-expect-error the bond is missing
    void client.passports.register({ kind: 1 });
    // @ts-expect-error there is no such kind
    void client.passports.register({ kind: 9, bond: 1n });
    // @ts-expect-error an id is a bigint
    void client.passports.standing({ passport: 1 });
  });

  it("may be called without anything where nothing is needed", () => {
    expectTypeOf(client.posture.get()).resolves.toHaveProperty("posture");
  });

  it("answer a hash, and their twins the event", () => {
    expectTypeOf(registerPassport).returns.resolves.toEqualTypeOf<Hash>();
    expectTypeOf(registerPassportSync).returns.resolves.toHaveProperty("event");
    expectTypeOf<Awaited<ReturnType<typeof registerPassportSync>>["event"]["id"]>().toEqualTypeOf<bigint>();
    expectTypeOf<ReturnType<(typeof offerControl)["extractEvent"]>["readyAt"]>().toEqualTypeOf<number>();
  });

  it("give value as bigint and time as number", () => {
    type Standing = getStanding.ReturnType;
    expectTypeOf<Standing["bond"]>().toEqualTypeOf<bigint>();
    expectTypeOf<Standing["suspensionEnds"]>().toEqualTypeOf<number>();
    expectTypeOf<registerPassport.Parameters["kind"]>().toEqualTypeOf<Kind>();
  });

  it("bind to a public client as well", () => {
    const reader = createPublicClient({ chain: mainnet, transport: http() }).extend(isopolityActions({ cell }));
    expectTypeOf(reader.passports.standing({ passport: 1n })).resolves.toEqualTypeOf<getStanding.ReturnType>();
  });
});

describe("errors", () => {
  it("are narrowed by name", () => {
    const error: unknown = undefined;
    if (isRevert(error, "Passports_BondRequired")) {
      expectTypeOf(error).toEqualTypeOf<ContractRevertError<"Passports_BondRequired">>();
      expectTypeOf(error.args.amount).toEqualTypeOf<bigint>();
      // @ts-expect-error this error has no such argument
      expectTypeOf(error.args.domain);
    }
    expectTypeOf<ErrorArgs<"Liability_NotReady">>().toEqualTypeOf<{ member: bigint; readyAt: number }>();
    // @ts-expect-error no module has such an error
    isRevert(error, "Passports_NoSuchError");
  });
});
