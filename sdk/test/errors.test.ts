import {
  type EncodeErrorResultParameters,
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
import { decodeWith } from "../src/errors/decode.js";
import { furtherAdvice } from "../src/errors/furtherAdvice.js";
import { furtherErrors } from "../src/errors/tables.js";

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

/** Words of a name or a sentence, without the arguments that are filled in. */
const words = (text: string): string[] =>
  text
    .replace(/\{\w+\}|`[^`]*`/g, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .match(/[a-z]+/g) ?? [];

describe("advice", () => {
  it.each(errorsAbi.map(({ name, inputs }) => ({ name, inputs })))("$name has a sentence", ({ name, inputs }) => {
    const sentence = advice[name] ?? "";
    expect(sentence).toMatch(/^[A-Z`{].*[.]$/s);
    const known = (inputs as readonly { name: string }[]).map((input) => input.name);
    const used = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, argument]) => argument);
    for (const argument of used) expect(known).toContain(argument);
    // It tells more than the name does, and fills in what the cell answered with.
    const own = words(name.replace(/^\w+_/, ""));
    expect(words(sentence).filter((word) => !own.includes(word)).length, sentence).toBeGreaterThan(3);
    if (name in furtherAdvice && known.length > 0) expect(used.length, sentence).toBeGreaterThan(0);
  });

  it.each(Object.entries(furtherAdvice))("of %s says what is wrong and what to do", (_, sentence) => {
    expect(sentence).toMatch(/[.;:] *[A-Za-z`{].*\.$/s);
  });

  it("has no sentence for an error that no module has", () => {
    expect(Object.keys(advice).sort()).toEqual([...new Set(errorsAbi.map(({ name }) => name as string))].sort());
  });

  it("is shared by no two errors of one module", () => {
    const seen = new Map<string, string>();
    for (const [name, sentence] of Object.entries(furtherAdvice)) {
      const key = `${name.split("_")[0] ?? ""} ${sentence}`;
      expect(seen.get(key), name).toBeUndefined();
      seen.set(key, name);
    }
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

  it("names the states of each module, not those of another's enum", () => {
    const context = { module: "audits", functionName: "open", to: ASSET, errors: furtherErrors } as const;
    const told = (data: Hex): string => decodeWith(data, { context }).shortMessage;
    const item = (errorName: string, args: readonly unknown[]): Hex => {
      const parameters = { abi: errorsAbi, errorName, args } as unknown as EncodeErrorResultParameters;
      return encodeErrorResult(parameters);
    };
    expect(told(item("Audits_WrongEpochStatus", [3n, 2]))).toContain("Epoch 3 is Closed");
    expect(told(item("Audits_WrongBooksStatus", [7n, 3n, 3]))).toContain("are Punished");
    expect(told(item("Quarantine_WrongStatus", [7n, 4]))).toContain("Quarantine 7 is Refused");
    expect(told(item("JurorPool_Unfit", [7n, 5]))).toContain("cannot sit: Stake");
    expect(told(item("Delegations_Wider", [7n, 1, 2n, 1n]))).toContain("clause Cap");
    expect(told(item("Escrow_NotReleasable", [`0x${"11".repeat(32)}`, 1n, 1_700_000_000]))).toContain("2023-11-14");
  });

  it("knows the enum of every argument of type uint8", () => {
    const small = errorsAbi.filter(({ inputs }) =>
      (inputs as readonly { type: string }[]).some(({ type }) => type === "uint8"),
    );
    const numbers = ["tier", "bits", "leg"];
    for (const { name, inputs } of small) {
      if (!(name in furtherAdvice)) continue;
      const own = (inputs as readonly { type: string; name: string }[]).filter(({ type }) => type === "uint8");
      for (const input of own) {
        if (numbers.includes(input.name) || ["purpose", "kind"].includes(input.name)) continue;
        expect(furtherErrors.enums, name).toHaveProperty(name);
      }
    }
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
