import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";

import { ROOT } from "./run";

export interface Title {
  kind: "suite" | "test";
  /** As written; a computed part of a template reads `${}`. */
  text: string;
  file: string;
  line: number;
}

export const COMPUTED = "${}";
const KINDS: Readonly<Record<string, Title["kind"]>> = {
  describe: "suite",
  context: "suite",
  suite: "suite",
  it: "test",
  test: "test",
};

function textOf(node: ts.Expression | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map((span) => COMPUTED + span.literal.text).join("");
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return (textOf(node.left) ?? COMPUTED) + (textOf(node.right) ?? COMPUTED);
  return undefined;
}

/** `it`, `it.only`, `it.each(…)` and so on all begin with the same name. */
function calleeName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return calleeName(node.expression);
  if (ts.isCallExpression(node)) return calleeName(node.expression);
  return "";
}

function typescriptTitles(file: string, source: string): Title[] {
  const tree = ts.createSourceFile(basename(file), source, ts.ScriptTarget.ES2022, true);
  const titles: Title[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const kind = KINDS[calleeName(node.expression)];
      const text = textOf(node.arguments[0]);
      if (kind && text !== undefined) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        titles.push({ kind, text, file, line: line + 1 });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return titles;
}

/** A Solidity test's title is its documentation comment, since a function name cannot hold an id in brackets. */
function solidityTitles(file: string, source: string): Title[] {
  const titles: Title[] = [];
  const pattern = /((?:^[ \t]*\/\/\/.*\n)+)[ \t]*function[ \t]+((?:test|invariant|statefulFuzz)\w*|afterInvariant)\b/gm;
  for (const match of source.matchAll(pattern)) {
    const comment = (match[1] ?? "").replace(/^[ \t]*\/\/\/[ \t]?/gm, "").replace(/\s+/g, " ");
    const line = source.slice(0, match.index).split("\n").length;
    titles.push({ kind: "test", text: `${comment.trim()} ${match[2] ?? ""}`, file, line });
  }
  return titles;
}

export function titlesOf(file: string): Title[] {
  const source = readFileSync(join(ROOT, file), "utf8");
  return file.endsWith(".sol") ? solidityTitles(file, source) : typescriptTitles(file, source);
}
