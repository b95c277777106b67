import { REMARKS } from "./remarks";

/** One operation beside the least that its job costs and the lightest peer that was measured. */
export interface Row {
  operation: string;
  /** A whole transaction from cold state, or what a read adds to a call. */
  gas: number;
  /** The least that the job's own state, tokens and events cost at EVM prices, with its parts. */
  floor: number;
  floorParts: string;
  peer: number | null;
  peerName: string;
  /** None where SPEC 17 sets none. */
  aim: number | null;
}

/** Gas of one operation over the size of the domain. */
export interface GrowthCurve {
  operation: string;
  sizes: number[];
  gas: number[];
  /** Links between the member that was read and its root, where that is what grows. */
  hops?: number[];
}

export interface Report {
  rows: Row[];
  growth: GrowthCurve[];
}

const number = (value: number): string => value.toLocaleString("en-US");

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = head.map((title, index) => (index === 0 || /name|parts/i.test(title) ? "---" : "---:"));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** What an aim was missed by, and how much of it is the job itself. */
function overAims(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ operation, gas, aim, floor }) => {
    if (aim === null || gas <= aim) return [];
    const above = Math.round((100 * (gas - floor)) / floor);
    const remark = REMARKS[operation];
    const figures = `${number(gas - aim)} over its aim, ${number(gas - floor)} (${String(above)} %) above its floor.`;
    return [`- **${operation}**: ${figures}${remark === undefined ? "" : ` ${remark}`}`];
  });
  return lines.length === 0 ? "None." : lines.join("\n");
}

/** The table for people, with the plot and what it was measured on. */
export function markdown(report: Report, source: string): string {
  const rows = report.rows.map((row) => [
    row.operation,
    number(row.gas),
    row.aim === null ? "–" : number(row.aim),
    number(row.floor),
    row.peer === null ? "–" : number(row.peer),
    row.peerName,
    row.floorParts,
  ]);
  const growth = report.growth.map((curve) => [
    curve.operation,
    curve.sizes.map((size, index) => `${number(size)}: ${number(curve.gas[index] ?? 0)}`).join(", "),
    curve.hops ? curve.hops.join(", ") : "–",
  ]);
  return `# Gas

Every figure is measured by \`npm run bench\` on this code: a whole transaction from cold state, 21,000 and calldata included, after
refunds, EVM \`cancun\`, 200 optimizer runs, no viaIR. Reads are what they add to a call. *Floor* is the least that the job's own state,
tokens and events cost at EVM prices, guard included; *peer* is the lightest that was measured doing the nearest job, which is often less.

Two rows stand beside Kleros's \`executeRuling\`. \`execute a ruling\` is the same call of ERC-792: a final ruling told to the contract that
asked (\`rule\`). \`execute an order\` is what a ruling does between members: the order goes into the register, a leg runs, and money moves.
These legs compensate; one that punishes also reads what was declared or turned in.

${table(["operation", "gas", "aim", "floor", "peer", "peer's name", "parts of the floor"], rows)}

## Rows over their aim

Aims were set before there was code. What a row costs above its floor is for the most part work: decoding, encoding of calls
between the parts of the unit, arithmetic, memory, a warm word read again.

${overAims(report.rows)}

## Growth

One domain, measured at each size: *wide* is one parent with many children, *deep* one child after another, *balanced merges* the tree
that an adversary builds from equal halves. An operation that is flat costs the same whatever the family's size.

*Draw* is a panel of three from a set of so many jurors that came one at a time. The set is written into the pool's storage (its size at each
moment as far as a search reads it, and the places that the seed names, which are given to jurors with passports), because a hundred
thousand registrations take hours. Its size is looked up in its history: logarithmic, half a step for each doubling.

![Gas over the size of a domain](gas-growth.svg)

${table(["operation", "gas by members", "hops"], growth)}

\`sources: ${source}\`
`;
}

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 70;
const BOTTOM = 50;
const COLOURS = ["#1b4965", "#ca6702", "#2a9d8f", "#9b2226", "#6a4c93", "#8d99ae"];

/** The growth curves as a picture: members on a logarithmic axis, gas on a linear one. */
export function plot(curves: readonly GrowthCurve[]): string {
  const mostGas = Math.ceil(Math.max(...curves.flatMap((curve) => curve.gas)) / 20_000) * 20_000;
  const mostSize = Math.max(...curves.flatMap((curve) => curve.sizes), 10);
  const x = (size: number) => LEFT + (Math.log10(size) / Math.log10(mostSize)) * (WIDTH - LEFT - 200);
  const y = (gas: number) => HEIGHT - BOTTOM - (gas / mostGas) * (HEIGHT - BOTTOM - 20);
  const lines = curves.map((curve, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? "#000";
    const dash = index >= COLOURS.length ? ' stroke-dasharray="5 3"' : "";
    const points = curve.sizes.map((size, at) => `${x(size).toFixed(1)},${y(curve.gas[at] ?? 0).toFixed(1)}`);
    const top = 24 + index * 18;
    return (
      `<polyline fill="none" stroke="${colour}" stroke-width="2"${dash} points="${points.join(" ")}"/>` +
      `<line x1="${String(WIDTH - 190)}" y1="${String(top)}" x2="${String(WIDTH - 168)}" y2="${String(top)}" stroke="${colour}" stroke-width="2"${dash}/>` +
      `<text x="${String(WIDTH - 162)}" y="${String(top + 4)}">${curve.operation}</text>`
    );
  });
  const gasTicks = Array.from({ length: mostGas / 20_000 + 1 }, (_, index) => index * 20_000).map(
    (gas) =>
      `<line x1="${String(LEFT)}" y1="${y(gas).toFixed(1)}" x2="${String(WIDTH - 200)}" y2="${y(gas).toFixed(1)}" stroke="#ddd"/>` +
      `<text x="${String(LEFT - 8)}" y="${(y(gas) + 4).toFixed(1)}" text-anchor="end">${number(gas)}</text>`,
  );
  const sizeTicks = [1, 10, 100, 1_000, 10_000]
    .filter((size) => size <= mostSize)
    .map(
      (size) =>
        `<text x="${x(size).toFixed(1)}" y="${String(HEIGHT - 30)}" text-anchor="middle">${number(size)}</text>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
${[...gasTicks, ...sizeTicks, ...lines].join("\n")}
<text x="${String((LEFT + WIDTH - 200) / 2)}" y="${String(HEIGHT - 10)}" text-anchor="middle">members of the domain</text>
</svg>
`;
}
