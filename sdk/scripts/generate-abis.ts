// Writes the SDK's ABIs from an allow-list of Hardhat artifacts. `--check` compares instead of writing.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

interface Parameter {
  name?: string;
  type: string;
  indexed?: boolean;
  components?: Parameter[];
}

interface Item {
  type: string;
  name?: string;
  anonymous?: boolean;
  stateMutability?: string;
  inputs?: Parameter[];
  outputs?: Parameter[];
}

const ROOT = resolve(__dirname, "../..");
const OUT = join(ROOT, "sdk/src/abis");

/** Module of the SDK → the artifacts whose items it offers, merged. */
const MODULES: Record<string, readonly string[]> = {
  asset: ["@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol/ERC20Permit"],
  cell: ["contracts/cell/Cell.sol/Cell"],
  cellFactory: ["contracts/cell/CellFactory.sol/CellFactory"],
  constitution: ["contracts/cell/Constitution.sol/Constitution"],
  timelock: ["contracts/cell/FoundersTimelock.sol/FoundersTimelock"],
  liability: ["contracts/liability/Liability.sol/Liability"],
  passports: ["contracts/identity/Passports.sol/Passports", "contracts/identity/PassportControl.sol/PassportControl"],
  consents: ["contracts/identity/ConsentLedger.sol/ConsentLedger"],
  forks: ["contracts/identity/Forks.sol/Forks"],
  recovery: ["contracts/identity/Recovery.sol/Recovery"],
  tiers: ["contracts/identity/Tiers.sol/Tiers"],
  interimCourt: ["contracts/justice/InterimCourt.sol/InterimCourt"],
  quarantine: ["contracts/justice/Quarantine.sol/Quarantine"],
  strictLiability: ["contracts/justice/StrictLiability.sol/StrictLiability"],
  constraints: ["contracts/identity/Constraints.sol/Constraints"],
  delegations: ["contracts/identity/Delegations.sol/Delegations"],
  reputation: ["contracts/identity/Reputation.sol/Reputation"],
  randomness: ["contracts/justice/BlockhashRandomness.sol/BlockhashRandomness"],
  jurors: ["contracts/justice/JurorPool.sol/JurorPool"],
  panels: ["contracts/justice/Panels.sol/Panels"],
  court: ["contracts/justice/Court.sol/Court"],
  fallbackArbitrator: ["contracts/justice/FallbackArbitrator.sol/FallbackArbitrator"],
  audits: ["contracts/justice/Audits.sol/Audits"],
  insurance: ["contracts/justice/Insurance.sol/Insurance"],
  bounties: ["contracts/justice/Bounties.sol/Bounties"],
  amnesty: ["contracts/justice/Amnesty.sol/Amnesty"],
  escrow: ["contracts/market/Escrow.sol/Escrow"],
};

/** Modules whose errors every action can decode; those of the others travel with the actions that meet them. */
const CORE = [
  "asset",
  "cell",
  "constitution",
  "liability",
  "passports",
  "consents",
  "forks",
  "recovery",
  "tiers",
  "interimCourt",
];

function artifactPath(name: string): string {
  return join(ROOT, "artifacts", `${name}.json`);
}

function read(name: string): Item[] {
  const path = artifactPath(name);
  if (!existsSync(path)) throw new Error(`No artifact ${name}: run \`npm run compile\` first.`);
  return (JSON.parse(readFileSync(path, "utf8")) as { abi: Item[] }).abi;
}

function canonical(parameter: Parameter): string {
  if (!parameter.type.startsWith("tuple")) return parameter.type;
  return `(${(parameter.components ?? []).map(canonical).join(",")})${parameter.type.slice("tuple".length)}`;
}

export function signature(item: Item): string {
  return `${item.name ?? ""}(${(item.inputs ?? []).map(canonical).join(",")})`;
}

/** What viem reads of a parameter; Solidity's own type names are left out. */
function slim({ name, type, indexed, components }: Parameter): Parameter {
  return {
    ...(name === undefined ? {} : { name }),
    type,
    ...(indexed === undefined ? {} : { indexed }),
    ...(components ? { components: components.map(slim) } : {}),
  };
}

function slimItem(item: Item): Item {
  return {
    type: item.type,
    name: item.name,
    ...(item.stateMutability ? { stateMutability: item.stateMutability } : {}),
    inputs: (item.inputs ?? []).map(slim),
    ...(item.type === "function" ? { outputs: (item.outputs ?? []).map(slim) } : {}),
  };
}

function unique(items: Item[]): Item[] {
  return [...new Map(items.map((item) => [`${item.type} ${signature(item)}`, item])).values()];
}

function literal(value: unknown): string {
  return JSON.stringify(value).replace(/"([A-Za-z_$][\w$]*)":/g, "$1:");
}

const HEADER = "// Written by `npm run abis` from the compiled contracts. Do not edit.\n";

/** One constant per function and event, so that a bundle carries only what it calls; then the whole. */
function moduleSource(module: string, items: Item[]): string {
  const named = items.filter((item) => item.type === "function" || item.type === "event");
  const overloads = new Map<string, number>();
  for (const { name } of named) overloads.set(name ?? "", (overloads.get(name ?? "") ?? 0) + 1);
  const constants = named.map((item) => {
    const suffix = (item.inputs ?? []).map(({ type }) => type.replace("[]", "Array").replace(/\W/g, "")).join("_");
    const name = (overloads.get(item.name ?? "") ?? 0) > 1 ? `${item.name ?? ""}_${suffix}` : (item.name ?? "");
    return { name, code: `export const ${name} = ${literal(slimItem(item))} as const;\n` };
  });
  const list = constants.map(({ name }) => `  ${name},\n`).join("");
  return `${HEADER}${constants.map(({ code }) => code).join("")}\nexport const ${module}Abi = [\n${list}] as const;\n`;
}

/** A name with types and names of its arguments. Errors carry elementary types alone. */
function shortSignature(item: Item): string {
  const inputs = (item.inputs ?? []).map(({ type, name = "" }) => {
    if (type.startsWith("tuple"))
      throw new Error(`${item.name ?? ""} carries a struct: errors carry elementary types.`);
    if (name === "") throw new Error(`${item.name ?? ""} has an argument without a name.`);
    return `${type} ${name}`;
  });
  return `${item.name ?? ""}(${inputs.join(",")})`;
}

function errorsSource(items: Item[], core: ReadonlySet<string>): string {
  const names = new Set<string>();
  for (const { name } of items) {
    if (name !== undefined && names.has(name)) throw new Error(`Two errors are called ${name}: they must differ.`);
    names.add(name ?? "");
  }
  const list = items.map((item) => `  ${literal(slimItem(item))},\n`).join("");
  const short = (wanted: boolean): string =>
    JSON.stringify(
      items
        .filter((item) => core.has(signature(item)) === wanted)
        .map(shortSignature)
        .join(";"),
    );
  return `${HEADER}/** The core's part of {@link errorsAbi}, packed: what decoding carries along. */\nexport const errorSignatures =\n  ${short(true)};\n\n/** The rest, packed. */\nexport const furtherSignatures =\n  ${short(false)};\n\n/** Every error that a module of a cell can answer with. */\nexport const errorsAbi = [\n${list}] as const;\n`;
}

function generate(): Map<string, string> {
  const files = new Map<string, string>();
  const errors: Item[] = [];
  const core = new Set<string>();
  for (const [module, names] of Object.entries(MODULES)) {
    const items = unique(names.flatMap(read));
    const own = items.filter(({ type }) => type === "error");
    errors.push(...own);
    if (CORE.includes(module)) for (const item of own) core.add(signature(item));
    files.set(`${module}.ts`, moduleSource(module, items));
  }
  const merged = unique(errors).sort((a, b) => (signature(a) < signature(b) ? -1 : 1));
  files.set("errors.ts", errorsSource(merged, core));
  const exports = [...Object.keys(MODULES).map((module) => `export { ${module}Abi } from "./${module}.js";`)];
  files.set("index.ts", `${HEADER}${exports.join("\n")}\nexport { errorsAbi } from "./errors.js";\n`);
  return files;
}

function stale(files: Map<string, string>): string[] {
  const present = existsSync(OUT) ? readdirSync(OUT) : [];
  const surplus = present.filter((file) => !files.has(file));
  const changed = [...files].filter(([file, source]) => {
    const path = join(OUT, file);
    return !existsSync(path) || readFileSync(path, "utf8") !== source;
  });
  return [...surplus, ...changed.map(([file]) => file)];
}

function main(): void {
  const files = generate();
  const different = stale(files);
  if (process.argv.includes("--check")) {
    if (different.length === 0) return;
    console.log(`sdk/src/abis differs from the contracts: ${different.join(", ")}`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(OUT, { recursive: true });
  for (const file of different) {
    const source = files.get(file);
    if (source === undefined) rmSync(join(OUT, file));
    else writeFileSync(join(OUT, file), source);
  }
}

main();
