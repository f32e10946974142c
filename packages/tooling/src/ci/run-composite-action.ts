import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

/** What a workflow gives to an action, and where the runner keeps its files. */
export interface ActionCall {
  /** The `action.yml`. */
  readonly file: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The `github` context, as far as an action asks for it. */
  readonly github?: Readonly<Record<string, unknown>>;
  /** The folder of the checkout. */
  readonly workspace: string;
  /** A folder for the runner's own files. */
  readonly temp: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What came of it. */
export interface ActionRun {
  /** How it ended: that of the first step that failed, or 0. */
  readonly code: number;
  /** Everything that stands in the log. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The names of the steps that ran. */
  readonly steps: readonly string[];
}

interface Action {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

/**
 * Runs the steps of a composite action one after the other, as GitHub's runner does: each `run` is a script that bash gets
 * with its inputs in the environment, and files for outputs and the summary. An expression that it does not know throws.
 * Source: https://docs.github.com/actions/reference/metadata-syntax-for-github-actions
 */
export async function runCompositeAction({
  file,
  inputs = {},
  github = {},
  workspace,
  temp,
  env = {},
}: ActionCall): Promise<ActionRun> {
  const action: Action = parse(readFileSync(file, "utf8"));
  if (action.runs.using !== "composite") throw new Error(`${file} is no composite action`);
  const known = action.inputs ?? {};
  const strange = Object.keys(inputs).find((name) => !Object.hasOwn(known, name));
  if (strange !== undefined) throw new Error(`${file} has no input ${strange}`);
  const steps: Record<string, { readonly outputs: Record<string, string> }> = {};
  const context = { github, steps, inputs: {} as Record<string, string> };
  for (const [name, { default: standard = "" }] of Object.entries(known))
    context.inputs[name] = inputs[name] ?? filled(standard, context);
  const runner = mkdtempSync(join(temp, "runner-"));
  const summary = join(runner, "summary.md");
  writeFileSync(summary, "");
  let [log, code] = ["", 0];
  const ran: string[] = [];
  for (const [index, step] of action.runs.steps.entries()) {
    if (code !== 0 || (step.if !== undefined && !holds(step.if, context))) continue;
    ran.push(step.name);
    if (step.shell !== "bash") throw new Error(`${step.name} asks for ${step.shell}`);
    if (/\$\{\{/.test(step.run)) throw new Error(`${step.name} puts an expression into a script`);
    const script = join(runner, `${index}.sh`);
    const output = join(runner, `${index}.output`);
    writeFileSync(script, step.run);
    writeFileSync(output, "");
    mkdirSync(join(runner, "temp"), { recursive: true });
    const result = await runScript(script, {
      cwd: join(workspace, filled(step["working-directory"] ?? ".", context)),
      env: {
        ...process.env,
        ...env,
        ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, context)])),
        GITHUB_ACTION_PATH: dirname(file),
        GITHUB_ACTIONS: "true",
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: join(runner, "temp"),
      },
    });
    log += result.log;
    code = result.code;
    if (step.id !== undefined) steps[step.id] = { outputs: readOutputs(readFileSync(output, "utf8")) };
  }
  const outputs = Object.entries(action.outputs ?? {}).map(([name, { value }]) => [name, filled(value, context)]);
  return { code, log, outputs: Object.fromEntries(outputs), summary: readFileSync(summary, "utf8"), steps: ran };
}

/** As the runner starts bash. A server of the caller's can answer meanwhile. */
export function runScript(
  script: string,
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ code: number; log: string }> {
  return new Promise((ended, failed) => {
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], options);
    let log = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (piece: Buffer) => (log += piece.toString("utf8")));
    child.on("error", failed);
    child.on("close", (code) => ended({ code: code ?? 1, log }));
  });
}

function readOutputs(text: string): Record<string, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}

/** A text with its `${{ … }}` filled in. */
function filled(text: string, context: object): string {
  return text.replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, expression: string) => String(readExpression(expression, context)));
}

/** An `if`: comparisons for equality with “and” between them, which is all that our actions use. */
function holds(condition: string, context: object): boolean {
  return condition.split("&&").every((part) => {
    const [left = "", right = "", ...more] = part.split("==").map((side) => side.trim());
    if (more.length > 0) throw new Error(`${part} is not understood`);
    return readExpression(left, context) === readExpression(right, context);
  });
}

function readExpression(expression: string, context: object): unknown {
  const text = /^'([^']*)'$/.exec(expression);
  if (text) return text[1];
  if (!/^(?:github|inputs|steps)(?:\.[\w-]+)+$/.test(expression)) throw new Error(`${expression} is not understood`);
  const value = expression
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], context);
  return value ?? "";
}
