import {
  type Hex,
  InsufficientFundsError as ViemInsufficientFundsError,
  RpcRequestError,
  UserRejectedRequestError,
  encodeErrorResult,
  parseAbi,
} from "viem";
import { describe, expect, it } from "vitest";

import {
  BaseError,
  ContractPanicError,
  ContractReasonError,
  ContractRevertError,
  InsufficientFundsError,
  OutOfGasError,
  RequestFailedError,
  UnknownRevertError,
  UserRejectedError,
  advice,
  decodeRevert,
  errorsAbi,
  findRevert,
  isRevert,
  toIsopolityError,
} from "../src/index.js";

const STANDARD = parseAbi(["error Error(string)", "error Panic(uint256)"]);
const ASSET = "0x00000000000000000000000000000000000000A5";

const bondRequired = encodeErrorResult({
  abi: errorsAbi,
  errorName: "Passports_BondRequired",
  args: [ASSET, 110n, 7n],
});

/** What a node answers, wrapped as viem wraps it. */
function nodeError(error: { code: number; message: string; data?: unknown }): Error {
  return new RpcRequestError({ body: {}, url: "http://127.0.0.1", error });
}

describe("advice", () => {
  it.each(errorsAbi.map(({ name, inputs }) => ({ name, inputs })))("$name has a sentence", ({ name, inputs }) => {
    const sentence = advice[name] ?? "";
    expect(sentence).toMatch(/^[A-Z`{].*[.]$/s);
    const known = (inputs as readonly { name: string }[]).map((input) => input.name);
    for (const [, used] of sentence.matchAll(/\{(\w+)\}/g)) expect(known).toContain(used);
  });

  it("has no sentence for an error that no module has", () => {
    expect(Object.keys(advice).sort()).toEqual([...new Set(errorsAbi.map(({ name }) => name as string))].sort());
  });
});

describe("decodeRevert", () => {
  it("names the error, its arguments and what to do", () => {
    const error = decodeRevert(bondRequired);
    expect(error).toBeInstanceOf(ContractRevertError);
    if (!isRevert(error, "Passports_BondRequired")) expect.fail("another error");
    expect(error.args).toEqual({ asset: ASSET, amount: 110n, available: 7n });
    expect(error.shortMessage).toBe(
      `Bond and fee come to 110 units of ${ASSET}, and 7 are at hand. Approve Liability for them, or prepay credit.`,
    );
    expect(error.metaMessages).toContain("Error: Passports_BondRequired");
    expect(error.message).toContain("Docs: sdk/README.md#errors");
  });

  it("says what was called", () => {
    const context = { module: "passports", functionName: "register", to: ASSET } as const;
    expect(decodeRevert(bondRequired, { context }).metaMessages).toContain("Call: passports.register");
  });

  it("writes moments as dates and enums by name", () => {
    const late = encodeErrorResult({ abi: errorsAbi, errorName: "Liability_NotReady", args: [3n, 1_700_000_000] });
    expect(decodeRevert(late).shortMessage).toContain("1700000000 (2023-11-14T22:13:20.000Z)");
    const posture = encodeErrorResult({ abi: errorsAbi, errorName: "Cell_NotAmendable", args: [3] });
    expect(decodeRevert(posture).shortMessage).toContain("Lockdown");
  });

  it("decodes a panic, and says whose fault it is", () => {
    const data = encodeErrorResult({ abi: STANDARD, errorName: "Panic", args: [0x11n] });
    const error = decodeRevert(data);
    expect(error).toBeInstanceOf(ContractPanicError);
    expect((error as ContractPanicError).code).toBe(17n);
    expect(error.shortMessage).toContain("arithmetic overflow");
  });

  it("decodes a reason in words", () => {
    const data = encodeErrorResult({ abi: STANDARD, errorName: "Error", args: ["paused"] });
    const error = decodeRevert(data);
    expect(error).toBeInstanceOf(ContractReasonError);
    expect((error as ContractReasonError).reason).toBe("paused");
  });

  it("decodes an error inside an error as its cause", () => {
    const data = encodeErrorResult({
      abi: errorsAbi,
      errorName: "FoundersTimelock_NotARecovery",
      args: [bondRequired],
    });
    const error = decodeRevert(data);
    expect(isRevert(error, "FoundersTimelock_NotARecovery")).toBe(true);
    expect(findRevert(error, "Passports_BondRequired")?.args.amount).toBe(110n);
  });

  it.each(["0x", "0x1234", "0xdeadbeef", `${bondRequired.slice(0, 10)}00`] as Hex[])(
    "keeps unknown data %s",
    (data) => {
      const error = decodeRevert(data);
      expect(error).toBeInstanceOf(UnknownRevertError);
      expect((error as UnknownRevertError).data).toBe(data);
      expect((error as UnknownRevertError).selector).toBe(data.length >= 10 ? data.slice(0, 10) : undefined);
    },
  );
});

describe("toIsopolityError", () => {
  it.each([
    ["a node that gives data plainly", { code: 3, message: "execution reverted", data: bondRequired }],
    ["a node that nests data", { code: -32603, message: "reverted", data: { data: bondRequired, message: "x" } }],
    ["a wallet that wraps the node", { code: -32603, message: "x", data: { originalError: { data: bondRequired } } }],
  ])("finds the revert of %s", (_, error) => {
    expect(isRevert(toIsopolityError(nodeError(error)), "Passports_BondRequired")).toBe(true);
  });

  it("keeps what the layer below said as the cause", () => {
    const below = nodeError({ code: 3, message: "execution reverted", data: bondRequired });
    const error = toIsopolityError(below);
    expect(error.cause).toBe(below);
    expect(error.walk((next) => next instanceof RpcRequestError)).toBe(below);
    expect(error.walk(() => false)).toBeUndefined();
    expect(error.walk()).toMatchObject({ code: 3 });
  });

  it("knows a declined request", () => {
    const declined = new UserRejectedRequestError(new Error("no"));
    expect(toIsopolityError(declined)).toBeInstanceOf(UserRejectedError);
    expect(toIsopolityError(Object.assign(new Error("no"), { code: 4001 }))).toBeInstanceOf(UserRejectedError);
  });

  it("knows an account that cannot pay for gas", () => {
    expect(toIsopolityError(new ViemInsufficientFundsError())).toBeInstanceOf(InsufficientFundsError);
    const text = "sender doesn't have enough funds to send tx";
    expect(toIsopolityError(nodeError({ code: -32000, message: text }))).toBeInstanceOf(InsufficientFundsError);
  });

  it("knows too little gas", () => {
    expect(toIsopolityError(nodeError({ code: -32000, message: "out of gas" }))).toBeInstanceOf(OutOfGasError);
  });

  it("knows a refusal without data", () => {
    const error = toIsopolityError(nodeError({ code: 3, message: "execution reverted", data: "0x" }));
    expect(error).toBeInstanceOf(UnknownRevertError);
    expect(error.shortMessage).toContain("without a reason");
  });

  it("tells a silent node from a refusal", () => {
    const error = toIsopolityError(new TypeError("fetch failed"));
    expect(error).toBeInstanceOf(RequestFailedError);
    expect(error.details).toBe("fetch failed");
  });

  it("passes its own errors through, also from deep inside", () => {
    const own = new BaseError("own");
    expect(toIsopolityError(own)).toBe(own);
    expect(toIsopolityError(new Error("around", { cause: own }))).toBe(own);
  });

  it("ends on a chain of causes that bites its tail", () => {
    const loop = new Error("loop") as Error & { cause?: unknown };
    loop.cause = loop;
    expect(toIsopolityError(loop)).toBeInstanceOf(RequestFailedError);
  });
});
