import { Interface } from "ethers";

import { artifacts, isMock, isOurs } from "../lib/artifacts";
import type { Check } from "./check";

const SIZE_LIMIT = 24_576;
/** What a library of internal functions leaves behind; nobody deploys it. */
const EMPTY_LIBRARY = 100;
const NOTHING = "no artifacts: run `npm run compile` first";

/** Identical signatures may be declared twice; two signatures behind one selector would decode to the wrong sentence. */
export const errorSelectors: Check = {
  name: "error selectors",
  run: () => {
    const ours = artifacts().filter((artifact) => isOurs(artifact) && !isMock(artifact));
    const bySelector = new Map<string, Map<string, string>>();
    for (const artifact of ours) {
      new Interface(artifact.abi.filter(({ type }) => type === "error")).forEachError((error) => {
        const known = bySelector.get(error.selector) ?? new Map<string, string>();
        known.set(error.format("sighash"), artifact.contractName);
        bySelector.set(error.selector, known);
      });
    }
    const problems = [...bySelector]
      .filter(([, signatures]) => signatures.size > 1)
      .map(([selector, signatures]) => {
        const names = [...signatures].map(([signature, contract]) => `${signature} in ${contract}`);
        return `selector ${selector} is shared by ${names.join(" and ")}: rename one`;
      });
    if (ours.length === 0) problems.push(NOTHING);
    return {
      summary: `${String(bySelector.size)} errors of ${String(ours.length)} contracts and interfaces`,
      problems,
    };
  },
};

/** Tools look contracts up by name; a second one of the same name makes that ambiguous, also when a library brings it. */
export const contractNames: Check = {
  name: "contract names",
  run: () => {
    const all = artifacts();
    const byName = new Map<string, string[]>();
    for (const { contractName, sourceName } of all)
      byName.set(contractName, [...(byName.get(contractName) ?? []), sourceName]);
    const ours = new Set(all.filter(isOurs).map(({ contractName }) => contractName));
    const problems = [...byName]
      .filter(([name, sources]) => ours.has(name) && sources.length > 1)
      .map(([name, sources]) => `${name} is declared in ${sources.join(" and ")}: rename one`);
    if (ours.size === 0) problems.push(NOTHING);
    return { summary: `${String(ours.size)} names`, problems };
  },
};

export const contractSizes: Check = {
  name: "contract sizes",
  run: () => {
    const sizes = artifacts()
      .filter((artifact) => isOurs(artifact) && !isMock(artifact))
      .map(({ contractName, deployedBytecode }) => ({ contractName, bytes: (deployedBytecode.length - 2) / 2 }))
      .filter(({ bytes }) => bytes > EMPTY_LIBRARY)
      .sort((a, b) => b.bytes - a.bytes);
    const width = Math.max(8, ...sizes.map(({ contractName }) => contractName.length));
    const row = (name: string, bytes: string, room: string): string =>
      `${name.padEnd(width)} ${bytes.padStart(7)} ${room.padStart(7)}`;
    const count = new Intl.NumberFormat("en");
    const problems = sizes
      .filter(({ bytes }) => bytes >= SIZE_LIMIT)
      .map(({ contractName, bytes }) => `${contractName} has ${count.format(bytes)} bytes: split it`);
    if (sizes.length === 0) problems.push(NOTHING);
    return {
      summary: `${String(sizes.length)} contracts under ${count.format(SIZE_LIMIT)} bytes`,
      problems,
      details: [
        row("contract", "bytes", "room"),
        ...sizes.map(({ contractName, bytes }) =>
          row(contractName, count.format(bytes), count.format(SIZE_LIMIT - bytes)),
        ),
      ],
    };
  },
};
