import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { run } from "../../bin/terminal.mjs";
import { type FakeGithub, startFakeGithub } from "../../src/ci/fake-github.js";
import { type ActionCall, type ActionRun, runCompositeAction, runScript } from "../../src/ci/run-composite-action.js";
import { repositoryRoot } from "../../src/repository.js";

// What CI runs is a script for bash, here as there; Windows' runners bring one, other Windows machines do not.
const hasBash = process.platform !== "win32";
const token = "a-token-of-acme";
const plainly = { NO_COLOR: "1", LC_ALL: "C.UTF-8", npm_config_user_agent: "npm" };

let home = "";
let acme = "";
let github: FakeGithub;

beforeAll(async () => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "trellis-ci-")));
  acme = join(home, "acme");
  const tool = (name: string): string =>
    `tool: ${name}\nowner: events\ncontact: events@acme.example\npurpose: Keeps leads.\nproduces: [{ contract: lead@1, data: "*.ndjson" }]\n`;
  write(acme, {
    "trellis.config.yaml":
      'guardrails: ["@trellis/marketing-contracts"]\ntools: ["tools/*"]\nlevels: { data/required-missing: soft }\n',
    ".gitignore": "node_modules\n",
    "tools/dinner/trellis.yaml": tool("dinner"),
    "tools/dinner/leads.ndjson": "{}\n",
    "tools/picnic/trellis.yaml": tool("picnic"),
    "tools/picnic/leads.ndjson": '{"email":"::error::injected\\n##[error]x"}\n',
  });
  // The packages as they were installed from their tarballs.
  symlinkSync(join(inject("scratch"), "node_modules"), join(acme, "node_modules"), "junction");
  await git("init", "-q", "-b", "main");
  await git("add", "-A");
  await git("commit", "-q", "-m", "first");
  github = await startFakeGithub(token);
});
afterAll(async () => {
  await github.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
});

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function git(...args: string[]): Promise<string> {
  const who = ["-c", "user.name=Acme", "-c", "user.email=acme@acme.example", "-c", "commit.gpgsign=false"];
  const { code, output } = await run("git", [...who, ...args], { cwd: acme, quiet: true });
  expect({ code, output }).toEqual({ code: 0, output });
  return output.trim();
}

describe.runIf(hasBash)("the GitHub action, step by step as a runner does", () => {
  const action = (call: Partial<ActionCall> = {}): Promise<ActionRun> =>
    runCompositeAction({
      file: join(repositoryRoot, "action.yml"),
      workspace: acme,
      temp: home,
      github: { token, event_name: "push" },
      env: { ...plainly, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/tools" },
      ...call,
    });

  test("checks all tools, keeps every report, and ends with the verdict", async () => {
    const { code, log, outputs, summary, steps } = await action();
    expect([code, outputs["exit-code"], steps]).toEqual([1, "1", ["Check", "Verdict"]]);
    expect(log).toContain("✗ picnic");
    expect(log).toMatch(/^::error file=tools\/dinner\/leads\.ndjson,line=1,/m);
    expect(summary).toContain("<!-- trellis-report -->");
    expect(JSON.parse(readFileSync(outputs.sarif ?? "", "utf8")).version).toBe("2.1.0");
    expect(JSON.parse(readFileSync(outputs.json ?? "", "utf8")).exitCode).toBe(1);
    expect(readFileSync(outputs.junit ?? "", "utf8")).toContain("<testsuites");
    expect(readFileSync(outputs.html ?? "", "utf8")).toContain("<!doctype html>");
    expect(readFileSync(outputs.markdown ?? "", "utf8")).toBe(summary);
  });

  test("between the token's two lines the log obeys nothing, and beside them all commands are ours", async () => {
    const { log } = await action();
    const [, stop = ""] = /^::stop-commands::(.+)$/m.exec(log) ?? [];
    expect(stop).toMatch(/^[0-9a-f-]{36}$/);
    const [before = "", held = "", after = ""] = log.split(new RegExp(`^::(?:stop-commands::)?${stop}(?:::)?$`, "m"));
    expect(held).toContain("✗ picnic");
    const obeyed = `${before}${after}`.split("\n").filter((line) => /^\s*::|##\[/.test(line));
    for (const line of obeyed) expect(line).toMatch(/^::(?:error|warning|notice) (?:file|title)=[^:]*::|^::notice::/);
  });

  test("checks what was touched, in the language that was asked for", async () => {
    const first = await git("rev-parse", "HEAD");
    writeFileSync(join(acme, "tools/dinner/note.txt"), "x");
    const { log, code } = await action({ inputs: { changed: first, language: "fr" } });
    expect([code, log.includes("✗ dinner"), log.includes("✗ picnic"), log.includes("Contrôlé")]).toEqual([
      1,
      true,
      false,
      true,
    ]);
    rmSync(join(acme, "tools/dinner/note.txt"));
  });

  test("what a caller gives is a value and never a part of the script", async () => {
    const { code, log } = await action({ inputs: { paths: '"; touch pwned; echo "\n$(touch pwned)\n--version' } });
    expect([code, log.includes("::error")]).toEqual([2, true]);
    expect((await git("status", "--porcelain")).includes("pwned")).toBe(false);
  });

  test("a call that is wrong ends with 2 and one sentence, though no report was written", async () => {
    const { code, log, outputs } = await action({ inputs: { guardrails: "," } });
    expect([code, outputs.sarif]).toEqual([2, ""]);
    expect(log).toContain("“--guardrails”");
  });

  test("the comment is written, brought up to date, and left alone when nothing changed", async () => {
    const pull = { token, event_name: "pull_request", event: { number: 7 } };
    const calls = async (inputs: Record<string, string>): Promise<string[]> => {
      github.calls.length = 0;
      const { steps } = await action({ inputs: { comment: "true", ...inputs }, github: pull });
      expect(steps).toEqual(["Check", "Comment", "Verdict"]);
      return [...github.calls];
    };
    // A stranger's comment that looks like ours is not ours.
    const stranger = { id: 1, number: 1, user: { type: "User" }, body: "<!-- trellis-report -->\nAll is well." };
    github.comments.push(stranger);
    expect(await calls({})).toEqual([
      "GET /repos/acme/tools/issues/7/comments",
      "POST /repos/acme/tools/issues/7/comments",
    ]);
    expect(github.comments[1]?.body).toContain("picnic");
    expect((await calls({ paths: "tools/dinner" })).at(-1)).toBe("PATCH /repos/acme/tools/issues/comments/2");
    expect([
      github.comments.length,
      github.comments[1]?.body.includes("picnic"),
      stranger.body.endsWith("All is well."),
    ]).toEqual([2, false, true]);
    github.refuse(403);
    const { code, log } = await action({ inputs: { comment: "true" }, github: pull });
    github.refuse(undefined);
    expect([code, log.includes("::warning::The report could not be written into a comment")]).toEqual([1, true]);
  });

  test("the scheduled run opens an issue when something ends soon, and closes it when nothing does", async () => {
    const ends = join(acme, "tools/dinner/waivers.yaml");
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const today = new Date().toISOString().slice(0, 10);
    writeFileSync(
      ends,
      `waivers:\n  - id: no-names\n    rule: data/required-missing\n    place: { contract: lead@1, field: email }\n    reason: The form asks for nothing yet.\n    learn: Whether anybody answers.\n    owner: events\n    since: ${today}\n    until: ${soon}\n`,
    );
    const schedule = (): Promise<ActionRun> =>
      action({ file: join(repositoryRoot, "ci/github/endings/action.yml"), inputs: { title: "Ends soon" } });
    const opened = await schedule();
    expect({ code: opened.code, log: opened.code === 0 ? "" : opened.log }).toEqual({ code: 0, log: "" });
    expect(github.issues.map(({ title, state }) => [title, state])).toEqual([["Ends soon", undefined]]);
    expect(github.issues[0]?.body).toContain("waiver/");
    rmSync(ends);
    expect((await schedule()).code).toBe(0);
    expect(github.issues[0]?.state).toBe("closed");
  });
});

describe.runIf(hasBash)("the GitLab template", () => {
  const template: Record<string, { script: string[]; artifacts: { reports: Record<string, string> } }> = parse(
    readFileSync(join(repositoryRoot, "ci/gitlab/trellis.gitlab-ci.yml"), "utf8"),
  );

  /** Runs the lines of a job as GitLab's runner does: one shell, one after the other, until one fails. */
  async function job(name: string, env: Record<string, string>): Promise<{ code: number; log: string }> {
    const script = join(home, `${name}.sh`);
    writeFileSync(script, (template[name]?.script ?? []).join("\n"));
    return runScript(script, { cwd: acme, env: { ...process.env, ...plainly, TRELLIS_VERSION: "latest", ...env } });
  }

  test("a merge request: what it touches, for the widget and the test tab", async () => {
    const base = await git("rev-parse", "HEAD");
    writeFileSync(join(acme, "tools/dinner/note.txt"), "x");
    const { code, log } = await job("trellis", { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    rmSync(join(acme, "tools/dinner/note.txt"));
    expect([code, log.includes("✗ dinner"), log.includes("✗ picnic")]).toEqual([1, true, false]);
    const { codequality = "", junit = "" } = template.trellis?.artifacts.reports ?? {};
    expect(JSON.parse(readFileSync(join(acme, codequality), "utf8"))[0]).toHaveProperty("fingerprint");
    expect(readFileSync(join(acme, junit), "utf8")).toContain("<testsuites");
  });

  test("the default branch: everything; a schedule: what ends soon", async () => {
    const all = await job("trellis", {});
    expect([all.code, all.log.includes("✗ dinner"), all.log.includes("✗ picnic")]).toEqual([1, true, true]);
    const endings = await job("trellis-endings", {});
    expect([endings.code, endings.log.includes("2 tools looked at")]).toEqual([0, true]);
    await git("clean", "-fdq", "-e", "node_modules");
  });
});

describe.runIf(hasBash)("the git hook", () => {
  test("lets a commit pass that touches what is right, and stops one that does not", async () => {
    const hook = join(acme, ".git/hooks/pre-commit");
    cpSync(join(repositoryRoot, "ci/git/pre-commit"), hook);
    chmodSync(hook, 0o755);
    writeFileSync(join(acme, "notes.md"), "x");
    await git("add", "-A");
    expect(await git("commit", "-m", "notes")).toContain("Nothing that is checked here was touched");
    writeFileSync(join(acme, "tools/dinner/note.txt"), "x");
    await git("add", "-A");
    const { code, output } = await run(
      "git",
      ["-c", "user.name=A", "-c", "user.email=a@acme.example", "commit", "-m", "no"],
      {
        cwd: acme,
        quiet: true,
      },
    );
    expect([code, output.includes("✗ dinner"), output.includes("picnic")]).toEqual([1, true, false]);
    expect(await git("log", "--format=%s", "-1")).toBe("notes");
  });

  test("the first commit of a repository is compared with nothing", async () => {
    await git("checkout", "-q", "--orphan", "fresh");
    const { code, output } = await run(
      "git",
      ["-c", "user.name=A", "-c", "user.email=a@acme.example", "commit", "-m", "no"],
      {
        cwd: acme,
        quiet: true,
      },
    );
    expect([code, output.includes("✗ dinner"), output.includes("✗ picnic")]).toEqual([1, true, true]);
  });

  test("pre-commit finds it under the name that its file says", () => {
    const [{ entry, language }] = parse(readFileSync(join(repositoryRoot, ".pre-commit-hooks.yaml"), "utf8"));
    expect([language, readFileSync(join(repositoryRoot, entry), "utf8").startsWith("#!/bin/sh")]).toEqual([
      "script",
      true,
    ]);
  });
});
