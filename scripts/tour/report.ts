import { writeFileSync } from "node:fs";

/** One thing that was shown: done, or refused as it must be. */
export interface Step {
  title: string;
  ok: boolean;
  tx?: string;
  gas?: number;
  /** The error with which an attempt was refused, where refusal is what was to be shown. */
  refusedWith?: string;
}

export interface Chapter {
  id: string;
  title: string;
  requirements: string[];
  steps: Step[];
}

/** What `--report FILE` writes. */
export interface TourReport {
  chainId: number;
  cells: { name: string; addresses: Record<string, string> }[];
  chapters: Chapter[];
  ok: boolean;
}

export function writeReport(file: string, report: TourReport): void {
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
}
