// Proves, from the chain alone, that the cell stands as its charter says and that the deployer holds nothing: every
// mantle, every function, every right that resembles ownership is read.
import { Contract, EventLog, Interface } from "ethers";

import { CAPABILITIES, MANTLE_PUBLIC, OFFICES, WIRINGS, type Office } from "../charter/vocabulary";
import { selectorsOf, type Finding, type Founding } from "./founding";
import { MODULE_NAMES, MODULES, UNGUARDED } from "./modules";
import { holdersOf, WIRING } from "./wiring";

/** Functions by which contracts in general name somebody that rules them. */
const OWNERSHIP = ["owner", "pendingOwner", "admin", "getOwner", "governance"];
const TIMELOCK_ROLES = ["DEFAULT_ADMIN_ROLE", "PROPOSER_ROLE", "CANCELLER_ROLE"];

export async function prove(founding: Founding): Promise<void> {
  const findings: Finding[] = [];
  // A cell that was founded before this run may have changed by its own rules since; then a difference is no fault.
  const add = (title: string, wrong: readonly string[], right: string, mayChange = false): void => {
    const detail =
      wrong.length === 0 ? right : `${founding.wasFounded ? "changed since the founding: " : ""}${wrong.join("; ")}`;
    findings.push({ title, ok: wrong.length === 0 || (mayChange && founding.wasFounded), detail });
  };
  add("the cell is founded", (await founding.isFounded()) ? [] : ["found() was not called"], "found() was called");
  add("mantles", await checkMantles(founding), "each is held by whom the charter names, and by nobody else", true);
  add("the admin mantle", await checkAdmin(founding), "the timelock alone holds it", true);
  add(
    "functions",
    await checkFunctions(founding),
    `${String(countFunctions())} have their mantle and capability`,
    true,
  );
  add("authority", await checkAuthority(founding), "every module answers to the cell");
  add("the charter", await checkCharter(founding), `the constitution carries ${founding.charter.hash}`);
  add(
    "the deployer",
    await checkDeployer(founding),
    "holds no mantle, may call no guarded function, has nothing scheduled",
  );
  add("ownership", await checkOwnership(founding), "no module has an owner");
  founding.findings = findings;
  const failed = findings.filter(({ ok }) => !ok);
  for (const { title, detail } of failed) founding.log(`NOT PROVEN, ${title}: ${detail}`);
  if (failed.length > 0) {
    throw new Error(
      `${founding.charter.cell} stands, but not as it should: ${failed.map(({ title, detail }) => `${title}: ${detail}`).join(" | ")}`,
    );
  }
  founding.log(`proven: ${findings.map(({ title }) => title).join(", ")}`);
}

function countFunctions(): number {
  return WIRING.reduce((sum, { functions }) => sum + functions.length, 0);
}

async function checkMantles(founding: Founding): Promise<string[]> {
  const cell = await founding.contract("cell");
  const expected = new Set([
    ...holdersOf(founding).map(([id, holder]) => `${String(id)} ${holder}`),
    ...Object.entries(OFFICES).flatMap(([office, id]) =>
      founding.charter.mantles[office as Office].holders.map((holder) => `${String(id)} ${holder}`),
    ),
  ]);
  const wrong: string[] = [];
  const present = new Set<string>();
  for (const { args } of await eventsOf(founding, "RoleGranted")) {
    const [id, account] = [args[0] as bigint, args[1] as string];
    const [holds] = await founding.read<[boolean]>(cell, "hasRole", id, account);
    if (holds) present.add(`${String(id)} ${account}`);
  }
  for (const grant of present) if (!expected.has(grant)) wrong.push(`${grant} is held but not in the charter`);
  for (const grant of expected) if (!present.has(grant)) wrong.push(`${grant} is in the charter but not held`);
  for (const id of [
    ...Object.values(OFFICES),
    ...Object.values(WIRINGS).filter((wiring) => wiring !== WIRINGS.admin),
  ]) {
    const admin = await founding.read<bigint>(cell, "getRoleAdmin", id);
    const guardian = await founding.read<bigint>(cell, "getRoleGuardian", id);
    if (admin !== 0n || guardian !== 0n) wrong.push(`mantle ${String(id)} has an admin or guardian of its own`);
  }
  return wrong;
}

async function checkAdmin(founding: Founding): Promise<string[]> {
  const cell = await founding.contract("cell");
  const count = await founding.read<bigint>(cell, "adminCount");
  const [holds] = await founding.read<[boolean]>(cell, "hasRole", WIRINGS.admin, founding.addresses.timelock);
  return count === 1n && holds ? [] : [`${String(count)} hold it, the timelock ${holds ? "too" : "does not"}`];
}

async function checkFunctions(founding: Founding): Promise<string[]> {
  const cell = await founding.contract("cell");
  const checks = WIRING.map(async ({ module, mantle, capability, functions }) => {
    const selectors = selectorsOf(await founding.contract(module), functions);
    return Promise.all(
      selectors.map(async (selector, index) => {
        const args = [founding.addresses[module], selector];
        const [isSet, roleId, present] = await founding.read<[boolean, bigint, bigint]>(cell, "functionOf", ...args);
        const agrees = isSet && roleId === mantle && present === BigInt(CAPABILITIES.indexOf(capability));
        return agrees ? [] : [`${module}.${functions[index] ?? selector} is not wired as the table says`];
      }),
    );
  });
  return [...(await Promise.all(checks)).flat(2), ...(await strayFunctions(founding))];
}

/** Functions that were ever given a mantle, though the table does not name them. */
async function strayFunctions(founding: Founding): Promise<string[]> {
  const cell = await founding.contract("cell");
  // The cell itself gives the breaker this one.
  const known = new Set([`${founding.addresses.cell} ${cell.interface.getFunction("setPosture")?.selector ?? ""}`]);
  for (const { module, functions } of WIRING) {
    for (const selector of selectorsOf(await founding.contract(module), functions)) {
      known.add(`${founding.addresses[module]} ${selector}`);
    }
  }
  const assigned = await eventsOf(founding, "FunctionAssigned");
  const stray = new Set(
    assigned.map(({ args }) => `${args[0] as string} ${args[1] as string}`).filter((key) => !known.has(key)),
  );
  return [...stray].map((key) => `${key} has a mantle but is not in the table`);
}

/** Every event of a name that the cell emitted since it stands. */
async function eventsOf(founding: Founding, name: string): Promise<EventLog[]> {
  const cell = await founding.contract("cell");
  const filter = cell.filters[name];
  if (filter === undefined) throw new Error(`the cell has no event ${name}`);
  const logs = await cell.queryFilter(filter(), founding.startBlocks.cell ?? 0);
  return logs.filter((log) => log instanceof EventLog);
}

async function checkAuthority(founding: Founding): Promise<string[]> {
  const wrong: string[] = [];
  for (const module of MODULE_NAMES) {
    if (UNGUARDED.includes(module)) continue;
    const authority = await founding.read<string>(await founding.contract(module), "authority");
    if (authority !== founding.addresses.cell) wrong.push(`${module} answers to ${authority}`);
  }
  return wrong;
}

async function checkCharter(founding: Founding): Promise<string[]> {
  const present = await founding.read<string>(await founding.contract("constitution"), "charterHash");
  return present === founding.charter.hash ? [] : [`the constitution carries ${present}`];
}

async function checkDeployer(founding: Founding): Promise<string[]> {
  const { deployerAddress, hre } = founding.setup;
  const cell = await founding.contract("cell");
  const wrong: string[] = [];
  for (const id of [...Object.values(OFFICES), ...Object.values(WIRINGS)]) {
    const [since, current, pending, effect] = await founding.read<bigint[]>(cell, "getAccess", id, deployerAddress);
    if ([since, current, pending, effect].some((part) => part !== 0n)) wrong.push(`mantle ${String(id)}`);
  }
  const calls = WIRING.filter(({ mantle }) => mantle !== MANTLE_PUBLIC).map(async ({ module, functions }) => {
    const selectors = selectorsOf(await founding.contract(module), functions);
    const answers = await Promise.all(
      selectors.map((selector) =>
        founding.read<[boolean, bigint]>(cell, "canCall", deployerAddress, founding.addresses[module], selector),
      ),
    );
    return answers.flatMap(([immediate, delay], index) =>
      immediate || delay !== 0n ? [`may call ${module}.${functions[index] ?? ""}`] : [],
    );
  });
  wrong.push(...(await Promise.all(calls)).flat());
  const timelock = await founding.contract("timelock");
  for (const name of TIMELOCK_ROLES) {
    const role = await founding.read<string>(timelock, name);
    if (await founding.read<boolean>(timelock, "hasRole", role, deployerAddress)) wrong.push(`${name} of the timelock`);
  }
  const scheduled = await eventsOf(founding, "OperationScheduled");
  if (scheduled.some(({ args }) => args.caller === deployerAddress)) wrong.push("a scheduled call");
  const signers = await founding.read<string[]>(await founding.contract("interimCourt"), "signers");
  if (signers.includes(deployerAddress)) wrong.push("a signature at the court");
  const credit = await founding.read<bigint>(await founding.contract("liability"), "creditOf", deployerAddress);
  if (credit !== 0n) wrong.push("credit at Liability");
  if (await founding.hasCode(deployerAddress))
    wrong.push(`has code on chain ${String(hre.network.config.chainId ?? "")}`);
  return wrong;
}

async function checkOwnership(founding: Founding): Promise<string[]> {
  const wrong: string[] = [];
  for (const module of MODULE_NAMES) {
    // A token that the charter names may have whatever owner it has: its members chose it.
    if (module === "asset") continue;
    const { abi } = await founding.setup.hre.artifacts.readArtifact(MODULES[module]);
    for (const name of OWNERSHIP) if (new Interface(abi).hasFunction(name)) wrong.push(`${module} has ${name}()`);
    const probe = new Interface(["function owner() view returns (address)"]);
    const contract = new Contract(founding.addresses[module], probe, founding.setup.hre.ethers.provider);
    const owner = await founding.read<string>(contract, "owner").catch(() => undefined);
    if (owner !== undefined) wrong.push(`${module} answers owner() with ${owner}`);
  }
  return wrong;
}
