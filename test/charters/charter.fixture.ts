import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import { CharterError, parseCharter } from "../../scripts/charter/schema";

export const FILE = "my.yaml";

/** A small charter without a mistake; tests change one line of it. */
export const SOUND = `charter: 1
cell: sound
title: A sound cell
league: The Long Walls
text: Everything is allowed that harms nobody.
passport: { name: Sound Passport, symbol: SND }
asset:
  address: "0x2222222222222222222222222222222222222222"
  decimals: 6
constitution: {}
bonds:
  fee: 0.5
  human: 10
  agent: 20.5
  organisation: 100
  device: 5
tiers:
  - { tier: 1, bond: 20, age: 7 days, audits: 0 }
  - { tier: 2, bond: 100, age: 30 days, audits: 1 }
  - { tier: 3, bond: 200, age: 90 days, audits: 2 }
  - { tier: 4, bond: 200, age: 180 days, audits: 2 }
mantles:
  founder: { holders: [ada] }
  breaker: { holders: [ada], term: 90 days, terms: 1 }
  auditor: { holders: [ada] }
  sentinel: { holders: [bot, "0x1111111111111111111111111111111111111111"] }
  cosigner: { holders: [bot] }
court:
  signers: [ada, bot]
  threshold: 2
timelock: { delay: 2 days }
postures:
  safe: { wait: 3 hours, delay: [exit], coSign: [export], deny: [amend, fork] }
members:
  - { name: ada, kind: human, controller: test key, about: The first }
  - { name: bot, kind: agent, controller: test key, bond: 50.5 }
  - { name: cam, kind: device, controller: "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266" }
`;

/** The sound charter with one line, which must be there, replaced. */
export function withLine(line: string, instead: string, text = SOUND): string {
  if (!text.includes(line)) throw new Error(`the charter has no line ${line}`);
  return text.replace(line, () => instead);
}

/** The sound charter with a whole section replaced. */
export function withSection(name: string, instead: string): string {
  return SOUND.replace(new RegExp(`^${name}:.*\\n(?:  .*\\n)*`, "m"), () => instead);
}

export function withoutSection(name: string): string {
  return withSection(name, "");
}

const folders: string[] = [];

/** A file that is gone when the tests are over. */
export function temporaryFile(text: string, name = "charter.yaml"): string {
  const folder = mkdtempSync(join(tmpdir(), "isopolity-"));
  folders.push(folder);
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

process.once("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The mistakes of a text, without the file's name. */
export function mistakesOf(text: string): string[] {
  try {
    parseCharter(text, FILE);
  } catch (error) {
    if (!(error instanceof CharterError)) throw error;
    for (const line of error.lines) expect(line).to.match(/^my\.yaml:/);
    return error.lines.map((line) => line.slice(`${FILE}:`.length).trim());
  }
  return [];
}
