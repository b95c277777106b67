/** Tells the tour: one line a step, with a mark of progress on a terminal and plain lines elsewhere. */
export interface Teller {
  title(text: string): void;
  chapter(number: number, title: string, requirements: readonly string[]): void;
  begin(text: string): void;
  done(text: string, note?: string): void;
  failed(text: string, reason: string): void;
  line(text: string): void;
  table(head: readonly string[], rows: readonly (readonly string[])[]): void;
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

export function createTeller(out: NodeJS.WriteStream = process.stdout): Teller {
  const live = out.isTTY && !process.env.CI;
  const colour = (code: number, text: string) =>
    live && !process.env.NO_COLOR ? `\u001b[${String(code)}m${text}\u001b[0m` : text;
  let ticking: NodeJS.Timeout | undefined;

  const stop = () => {
    if (!ticking) return;
    clearInterval(ticking);
    ticking = undefined;
    out.write("\r\u001b[K");
  };
  const line = (text: string) => {
    stop();
    out.write(`${text}\n`);
  };

  return {
    line,
    title: (text) => {
      line(`\n${colour(1, text)}`);
    },
    chapter: (number, title, requirements) => {
      line(`\n${colour(1, `${String(number)}. ${title}`)} ${colour(2, `[${requirements.join(", ")}]`)}`);
    },
    begin: (text) => {
      stop();
      if (!live) return;
      let frame = 0;
      ticking = setInterval(() => {
        out.write(`\r\u001b[K   ${colour(36, FRAMES[frame++ % FRAMES.length] ?? "")} ${text}`);
      }, 80);
    },
    done: (text, note = "") => {
      line(`   ${colour(32, "✓")} ${text}${note ? colour(2, `  ${note}`) : ""}`);
    },
    failed: (text, reason) => {
      line(`   ${colour(31, "✗")} ${text}\n     ${reason}`);
    },
    table: (head, rows) => {
      const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? "").length)));
      const cells = (row: readonly string[]) =>
        row
          .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
          .join("  ")
          .trimEnd();
      line(`\n   ${colour(1, cells(head))}`);
      for (const row of rows) line(`   ${cells(row)}`);
    },
  };
}
