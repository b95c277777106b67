import { spawn, type SpawnOptions } from "node:child_process";
import { join, resolve } from "node:path";

export const ROOT = resolve(__dirname, "../..");
export const REPORTS = join(ROOT, "cache/reports");

export interface RunResult {
  /** Exit status; null when the program did not start or was ended by a signal. */
  code: number | null;
  /** Standard output when it was captured, else empty. */
  stdout: string;
  /** Why it did not run to its end, when it did not. */
  problem?: string;
}

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Keep standard output for the caller instead of showing it. */
  capture?: boolean;
  /** Keep standard error away from the terminal as well; it is appended to the captured output. */
  quiet?: boolean;
  timeoutMs?: number;
}

/** Runs a program to its end; never throws, so that every failure is counted where it happens. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const output = options.capture ? "pipe" : "inherit";
  const spawnOptions: SpawnOptions = {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", output, options.quiet ? "pipe" : "inherit"],
  };
  return new Promise((done) => {
    const child = spawn(command, args, spawnOptions);
    const chunks: Buffer[] = [];
    let timedOut = false;
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    const timer = options.timeoutMs
      ? setTimeout(() => {
          timedOut = true;
          child.kill("SIGKILL");
        }, options.timeoutMs)
      : undefined;
    const finish = (code: number | null, problem?: string): void => {
      clearTimeout(timer);
      done({ code, stdout: Buffer.concat(chunks).toString("utf8"), ...(problem ? { problem } : {}) });
    };
    child.on("error", (error) => {
      finish(null, `${command} did not start: ${error.message}`);
    });
    child.on("close", (code, signal) => {
      if (timedOut) finish(null, `stopped after ${String((options.timeoutMs ?? 0) / 1000)} s`);
      else finish(code, signal ? `ended by ${signal}` : undefined);
    });
  });
}

/** A script of this repository's package.json, e.g. `npm run bench -- --check`. */
export function runNpm(args: readonly string[], options?: RunOptions): Promise<RunResult> {
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
}

export function runHardhat(args: readonly string[], options?: RunOptions): Promise<RunResult> {
  return run(process.execPath, [join(ROOT, "node_modules/hardhat/internal/cli/bootstrap.js"), ...args], options);
}

export function runForge(args: readonly string[], options?: RunOptions): Promise<RunResult> {
  return run(process.execPath, [join(ROOT, "tools/foundry.cjs"), "forge", ...args], options);
}

/** A TypeScript file, run as CommonJS whatever package it lies in. */
export function runTypeScript(file: string, args: readonly string[] = [], options?: RunOptions): Promise<RunResult> {
  const tsNode = join(ROOT, "node_modules/ts-node/dist/bin.js");
  const flags = ["--transpile-only", "--project", join(ROOT, "tsconfig.json")];
  return run(process.execPath, [tsNode, ...flags, file, ...args], options);
}
