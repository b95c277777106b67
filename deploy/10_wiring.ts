import { ZeroAddress } from "ethers";

import { CAPABILITIES, OFFICES, POLICIES, POSTURES, type Office } from "../scripts/charter/vocabulary";
import { selectorsOf, step, type Founding } from "../scripts/deploy/founding";
import { WIRING } from "../scripts/deploy/wiring";

// Everything the deployer configures, in as few transactions as there are kinds of it. What the cell says already is left
// alone, so that a second run sends nothing.

async function defineMantles(founding: Founding): Promise<string[]> {
  const cell = await founding.contract("cell");
  const calls: string[] = [];
  for (const [office, id] of Object.entries(OFFICES)) {
    const { term, maxTerms } = founding.charter.mantles[office as Office];
    const [, present, presentTerms] = await founding.read<[bigint, bigint, bigint]>(cell, "mantleOf", id);
    if (present === term && presentTerms === BigInt(maxTerms)) continue;
    calls.push(cell.interface.encodeFunctionData("setMantle", [id, 0, term, maxTerms]));
  }
  return calls;
}

async function assignFunctions(founding: Founding): Promise<string[]> {
  const cell = await founding.contract("cell");
  const calls: string[] = [];
  for (const { module, mantle, capability, functions } of WIRING) {
    const target = founding.addresses[module];
    const selectors = selectorsOf(await founding.contract(module), functions);
    const wired = await Promise.all(
      selectors.map(async (selector) => {
        const [isSet, roleId, present] = await founding.read<[boolean, bigint, bigint]>(
          cell,
          "functionOf",
          target,
          selector,
        );
        return isSet && roleId === mantle && present === BigInt(CAPABILITIES.indexOf(capability));
      }),
    );
    const missing = selectors.filter((_, index) => wired[index] === false);
    if (missing.length === 0) continue;
    const args = [target, missing, mantle, CAPABILITIES.indexOf(capability)];
    calls.push(cell.interface.encodeFunctionData("setFunction", args));
  }
  return calls;
}

async function writePostures(founding: Founding): Promise<string[]> {
  const cell = await founding.contract("cell");
  const calls: string[] = [];
  for (const [posture, name] of POSTURES.entries()) {
    const { wait, policies } = founding.charter.postures[name];
    const present = await founding.read<bigint>(cell, "delayOf", posture);
    const delay = present === wait ? [] : [cell.interface.encodeFunctionData("setPostureDelay", [posture, wait])];
    const entries = await Promise.all(
      CAPABILITIES.map(async (word, capability) => {
        const policy = POLICIES.indexOf(policies[word]);
        const written = await founding.read<bigint>(cell, "policyOf", posture, capability);
        const args = [posture, capability, policy];
        return written === BigInt(policy) ? [] : [cell.interface.encodeFunctionData("setPolicy", args)];
      }),
    ).then((found) => found.flat());
    // A row that delays needs its delay first; a row loses its delay after the last entry that delays.
    calls.push(...(wait === 0n ? [...entries, ...delay] : [...delay, ...entries]));
  }
  return calls;
}

/** What the market settles in: the settlement asset, and the chain's coin where the charter admits it. */
async function admitAssets(founding: Founding): Promise<void> {
  const escrow = await founding.contract("escrow");
  const { charter, addresses } = founding;
  const large = charter.parameters.find(({ name }) => name === "escrow.large")?.value ?? 1n;
  const assets: (readonly [string, bigint])[] = [[addresses.asset, large]];
  if (charter.market.coin !== undefined) assets.push([ZeroAddress, charter.market.coin]);
  for (const [asset, threshold] of assets) {
    const { admitted } = await founding.read<{ admitted: boolean }>(escrow, "assetOf", asset);
    if (!admitted) await founding.send(founding.call(escrow, "admit", asset, threshold, charter.market.cap));
  }
}

export default step("wiring", ["timelock", "market"], async (founding) => {
  if (await founding.isFounded()) return;
  for (const [what, calls] of [
    ["terms of offices", await defineMantles(founding)],
    ["functions", await assignFunctions(founding)],
    ["posture table", await writePostures(founding)],
  ] as const) {
    if (calls.length === 0) continue;
    await founding.configure(calls);
    founding.log(`${what}: ${String(calls.length)} calls in one transaction`);
  }
  await admitAssets(founding);
});
