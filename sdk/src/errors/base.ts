import { version } from "../version.js";

/** What a {@link BaseError} is made of beside its short message. */
export interface BaseErrorParameters {
  cause?: unknown;
  docsPath?: string | undefined;
  metaMessages?: readonly string[] | undefined;
  name?: string | undefined;
}

/**
 * Every failure of the SDK is a subclass of this: a sentence that says what to do, the values that matter, and the cause.
 *
 * @example
 * ```ts
 * try {
 *   await client.passports.standing({ passport: 1n });
 * } catch (error) {
 *   if (error instanceof BaseError) console.error(error.shortMessage, error.metaMessages);
 *   else throw error;
 * }
 * ```
 */
export class BaseError extends Error {
  /** One or two sentences: what happened and what to do. */
  readonly shortMessage: string;
  /** The values that matter, a line each. */
  readonly metaMessages: readonly string[];
  /** Page and heading in the documentation. */
  readonly docsPath: string | undefined;
  /** What the layer below said, in a line. */
  readonly details: string | undefined;
  /** The SDK's version. */
  readonly version: string = version;
  override name = "BaseError";

  constructor(shortMessage: string, parameters: BaseErrorParameters = {}) {
    const { cause, docsPath, metaMessages = [], name } = parameters;
    const details = detailsOf(cause);
    super(
      [
        shortMessage,
        ...(metaMessages.length > 0 ? ["", ...metaMessages] : []),
        "",
        ...(docsPath ? [`Docs: ${docsPath}`] : []),
        ...(details ? [`Details: ${details}`] : []),
        `Version: @isopolity/sdk@${version}`,
      ].join("\n"),
      cause === undefined ? undefined : { cause },
    );
    this.shortMessage = shortMessage;
    this.metaMessages = metaMessages;
    this.docsPath = docsPath;
    this.details = details;
    if (name) this.name = name;
  }

  /**
   * The first error down the chain of causes that satisfies `test`, or the last error of the chain without a test.
   *
   * @returns `undefined` when a test is given and no error satisfies it.
   */
  walk(test?: (error: unknown) => boolean): unknown {
    return walk(this, test);
  }
}

/** The chain of causes of any error, from the outermost in. */
export function* causes(error: unknown): Generator {
  const seen = new Set<unknown>();
  for (let next = error; next !== undefined && next !== null && !seen.has(next); ) {
    seen.add(next);
    yield next;
    next = typeof next === "object" && "cause" in next ? next.cause : undefined;
  }
}

function walk(error: unknown, test?: (error: unknown) => boolean): unknown {
  let last: unknown = error;
  for (const next of causes(error)) {
    if (test?.(next)) return next;
    last = next;
  }
  return test ? undefined : last;
}

function detailsOf(cause: unknown): string | undefined {
  if (cause === undefined || cause instanceof BaseError) return undefined;
  if (typeof cause === "object" && cause !== null) {
    for (const key of ["details", "shortMessage", "message"] as const) {
      const text: unknown = (cause as Record<string, unknown>)[key];
      if (typeof text === "string" && text !== "") return text.split("\n")[0];
    }
  }
  return undefined;
}
