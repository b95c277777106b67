// What tools/mocha-reporter.cjs leaves behind.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { REPORTS } from "./run";

export interface MochaReport {
  passed: string[];
  failed: { title: string; message: string }[];
  pending: string[];
}

/** A fresh place under cache/reports for a runner's report. */
export function freshReport(name: string): string {
  const file = join(REPORTS, name);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** A runner's report; undefined when it did not live to write one. */
export function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** The failed tests once more, a line each, where somebody who sees only the end of a log finds them. */
export function failedTests({ failed }: MochaReport): string[] {
  return failed.map(({ title, message }) => `${title}: ${message.split("\n", 1)[0] ?? ""}`);
}
