import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "./run";

export interface Mutant {
  file: string;
  line: number;
  /** Byte range in the source that is replaced. */
  start: number;
  end: number;
  before: string;
  after: string;
  /** The source line as it stands, which names the mutant across edits elsewhere in the file. */
  context: string;
}

interface Node {
  nodeType: string;
  src: string;
  [key: string]: unknown;
}

interface Solc {
  compile(input: string): string;
}

const SWAPS: Readonly<Record<string, string>> = {
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "==": "!=",
  "!=": "==",
  "&&": "||",
  "||": "&&",
  "&": "|",
  "|": "&",
  "<<": ">>",
  ">>": "<<",
};
const ASSIGNMENTS: Readonly<Record<string, string>> = { "+=": "-=", "-=": "+=", "|=": "&=", "&=": "|=" };
/** Names whose exchange moves a bound or turns the rounding round. */
const NAMES: Readonly<Record<string, string>> = {
  min: "max",
  max: "min",
  Ceil: "Floor",
  Floor: "Ceil",
  mulDivUp: "mulDiv",
  fullMulDivUp: "fullMulDiv",
};

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "nodeType" in value && "src" in value;
}

function parse(file: string, content: string): Node {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the compiler is a CommonJS module without types
  const solc = require("solc") as Solc;
  const input = {
    language: "Solidity",
    sources: { [file]: { content } },
    // Parsing alone needs no import to be resolved.
    settings: { stopAfter: "parsing", outputSelection: { "*": { "": ["ast"] } } },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input))) as {
    sources?: Record<string, { ast?: Node }>;
    errors?: { formattedMessage: string }[];
  };
  const ast = output.sources?.[file]?.ast;
  if (!ast) throw new Error(`${file} does not parse: ${output.errors?.[0]?.formattedMessage ?? "no syntax tree"}`);
  return ast;
}

/** All mutants of one file that change a single token or drop a single statement, in the order of the source. */
export function mutantsOf(file: string): Mutant[] {
  const source = readFileSync(join(ROOT, file));
  const mutants: Mutant[] = [];
  const range = (node: Node): [number, number] => {
    const [start = 0, length = 0] = node.src.split(":").map(Number);
    return [start, start + length];
  };
  const text = (start: number, end: number): string => source.subarray(start, end).toString("utf8");

  const add = (start: number, end: number, after: string): void => {
    const line = text(0, start).split("\n").length;
    const context = (source.toString("utf8").split("\n")[line - 1] ?? "").trim();
    mutants.push({ file, line, start, end, before: text(start, end), after, context });
  };

  /** The operator stands between two operands, with nothing but blanks, brackets and comments around it. */
  const swapOperator = (left: Node, right: Node, operator: string, after: string): void => {
    const from = range(left)[1];
    const at = text(from, range(right)[0])
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (comment) => " ".repeat(comment.length))
      .indexOf(operator);
    if (at >= 0) add(from + at, from + at + operator.length, after);
  };

  /** An empty block stands wherever a statement may; the semicolon behind it would not. */
  const drop = (start: number, end: number): void => {
    const semicolon = source.indexOf(";", end);
    if (semicolon >= 0 && text(end, semicolon).trim() === "") add(start, semicolon + 1, "{}");
  };

  const swapName = (node: Node, name: string): void => {
    const after = NAMES[name];
    const [, end] = range(node);
    if (after !== undefined && text(end - name.length, end) === name) add(end - name.length, end, after);
  };

  const visit = (node: Node, inBody: boolean): void => {
    if (node.nodeType === "InlineAssembly") return;
    const [start, end] = range(node);
    const operator = typeof node.operator === "string" ? node.operator : "";
    switch (node.nodeType) {
      case "BinaryOperation": {
        const after = SWAPS[operator];
        if (after && isNode(node.leftExpression) && isNode(node.rightExpression))
          swapOperator(node.leftExpression, node.rightExpression, operator, after);
        break;
      }
      case "Assignment": {
        const after = ASSIGNMENTS[operator];
        if (after && isNode(node.leftHandSide) && isNode(node.rightHandSide))
          swapOperator(node.leftHandSide, node.rightHandSide, operator, after);
        break;
      }
      case "UnaryOperation":
        if (operator === "!") add(start, start + 1, "");
        break;
      case "ExpressionStatement":
        // What writes: an assignment, a deletion, a step of a counter, or a call made for its effect.
        if (inBody) drop(start, end);
        break;
      case "RevertStatement":
        drop(start, end);
        break;
      case "Literal":
        if (node.kind === "number" && inBody && /^\d[\d_]*$/.test(text(start, end))) {
          const value = BigInt(text(start, end).replaceAll("_", ""));
          add(start, end, (value + 1n).toString());
          if (value > 0n) add(start, end, (value - 1n).toString());
        }
        break;
      case "FunctionCall":
        if (isNode(node.expression)) {
          const callee = node.expression;
          const name = callee.nodeType === "Identifier" ? callee.name : callee.memberName;
          if (typeof name === "string" && name !== "Ceil" && name !== "Floor") swapName(callee, name);
        }
        break;
      case "MemberAccess":
        if (node.memberName === "Ceil" || node.memberName === "Floor") swapName(node, node.memberName);
        break;
      default:
    }
    for (const [key, value] of Object.entries(node)) {
      // Types and array lengths in declarations decide the layout, not the behaviour.
      if (key === "typeName") continue;
      const inside = inBody || key === "body" || (node.nodeType === "VariableDeclaration" && key === "value");
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
        if (isNode(child)) visit(child, inside);
    }
  };

  visit(parse(file, source.toString("utf8")), false);
  return mutants.sort((a, b) => a.start - b.start || a.end - b.end || (a.after < b.after ? -1 : 1));
}

/** The order in which to try: the first `limit` lie evenly over all of them, the others stand in for what does not compile. */
export function spread(mutants: readonly Mutant[], limit: number): { chosen: Mutant[]; spares: Mutant[] } {
  if (mutants.length <= limit) return { chosen: [...mutants], spares: [] };
  const picked = new Set(
    Array.from({ length: limit }, (_, index) => Math.floor(((index + 0.5) * mutants.length) / limit)),
  );
  const rest = mutants.map((_, index) => index).filter((index) => !picked.has(index));
  const spares = rest.filter((_, index) => index % 7 === 3);
  const pick = (index: number): Mutant[] => mutants.slice(index, index + 1);
  return { chosen: [...picked].flatMap(pick), spares: spares.flatMap(pick) };
}

export function applied(mutant: Mutant): Buffer {
  const source = readFileSync(join(ROOT, mutant.file));
  return Buffer.concat([source.subarray(0, mutant.start), Buffer.from(mutant.after), source.subarray(mutant.end)]);
}

export function describe({ file, line, before, after }: Mutant): string {
  const short = before.replace(/\s+/g, " ");
  const shown = short.length > 60 ? `${short.slice(0, 57)}...` : short;
  return `${file}:${String(line)} ${shown} -> ${after === "{}" ? "removed" : after || "nothing"}`;
}
