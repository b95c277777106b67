import { BaseError, ContractRevertError } from "@isopolity/sdk";

import type { Chapter, Step } from "./report";
import type { Teller } from "./teller";

/** What a step leaves behind: a confirmed write, or nothing. */
export type Proof = { hash: string; receipt: { gasUsed: bigint } } | undefined;

/** An operation's gas as the tour met it, for the table at the end. */
export interface Met {
  operation: string;
  gas: number;
}

/** Thrown when the tour saw something that must not be; its message is one clear sentence. */
export class TourError extends Error {
  override name = "TourError";
}

/** Where chapters are played: it tells, counts and keeps what was shown. */
export class Stage {
  readonly chapters: Chapter[] = [];
  readonly met: Met[] = [];
  readonly #teller: Teller;

  constructor(teller: Teller) {
    this.#teller = teller;
  }

  async chapter(title: string, requirements: readonly string[], play: () => Promise<void>): Promise<void> {
    const number = this.chapters.length + 1;
    this.chapters.push({ id: `chapter-${String(number)}`, title, requirements: [...requirements], steps: [] });
    this.#teller.chapter(number, title, requirements);
    await play();
  }

  /** Something that must succeed. `operation` puts its gas into the table at the end. */
  async step<proof extends Proof>(title: string, play: () => Promise<proof>, operation?: string): Promise<proof> {
    this.#teller.begin(title);
    try {
      const proof = await play();
      const gas = proof ? Number(proof.receipt.gasUsed) : undefined;
      this.#keep({ title, ok: true, ...(proof && gas !== undefined ? { tx: proof.hash, gas } : {}) });
      if (operation && gas !== undefined) this.met.push({ operation, gas });
      this.#teller.done(title, gas === undefined ? "" : `${gas.toLocaleString("en-US")} gas`);
      return proof;
    } catch (error) {
      throw this.#lose(title, error);
    }
  }

  /** Something that must be refused, with exactly this error. */
  async refused(title: string, errorName: string, attempt: () => Promise<unknown>): Promise<void> {
    this.#teller.begin(title);
    let reason: string;
    try {
      await attempt();
      reason = `It was to be refused with ${errorName}, but it went through.`;
    } catch (error) {
      const name = revertName(error);
      if (name === errorName) {
        this.#keep({ title, ok: true, refusedWith: errorName });
        this.#teller.done(title, `refused: ${errorName}`);
        return;
      }
      reason = `It was to be refused with ${errorName}, but was with: ${sentence(error)}`;
    }
    throw this.#lose(title, new TourError(reason));
  }

  /** A statement about what can be read. */
  async check(title: string, read: () => Promise<boolean>): Promise<void> {
    await this.step(title, async () => {
      if (!(await read())) throw new TourError("The chain says otherwise.");
      return undefined;
    });
  }

  #keep(step: Step): void {
    this.chapters.at(-1)?.steps.push(step);
  }

  #lose(title: string, error: unknown): Error {
    this.#keep({ title, ok: false });
    this.#teller.failed(title, sentence(error));
    if (process.env.ISOPOLITY_DEBUG) console.error(error);
    return new TourError(`The tour stopped at "${title}".`);
  }
}

function revertName(error: unknown): string | undefined {
  let cause: unknown = error;
  while (cause instanceof Error) {
    if (cause instanceof ContractRevertError) return String(cause.errorName);
    cause = cause.cause;
  }
  return undefined;
}

/** One sentence for people, whatever was thrown. */
export function sentence(error: unknown): string {
  if (error instanceof BaseError) return error.shortMessage;
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}
