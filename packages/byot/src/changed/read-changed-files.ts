import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Finding, finding } from "@trellis/findings";
import { runRevisionUnknown } from "../rules/index.gen.js";
import type { ChangedFiles } from "./changed-files.js";

/** What changed since a revision; or why git could not say. */
export type ReadChangedFiles =
  | { readonly ok: true; readonly changed: ChangedFiles }
  | { readonly ok: false; readonly finding: Finding };

/**
 * Asks git what changed since a revision: in commits since the two parted, in what is about to be committed, and in the
 * folder as it is, files that are new to git included. What git ignores it does not know of.
 */
export function readChangedFiles({ cwd, ref }: { readonly cwd: string; readonly ref: string }): ReadChangedFiles {
  const unknown = (why: string, said?: string): ReadChangedFiles => ({
    ok: false,
    finding: finding(runRevisionUnknown, {}, { name: ref, why, said }),
  });
  const top = git(cwd, ["rev-parse", "--show-toplevel"]);
  if (!top.ok) {
    if (top.code === "ENOENT") return unknown("no-git");
    const said = top.error.split("\n")[0]?.replace(/^fatal: /, "") ?? "";
    return /not a git repository/i.test(said) ? unknown("no-repository") : unknown("refused", said);
  }
  const root = realpathSync.native(top.out.replace(/\r?\n$/, ""));
  // A word that begins like an option is a revision all the same. A tree will do: the empty one, before the first commit.
  const tree = git(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{tree}`]);
  if (!tree.ok) return unknown("unknown");
  const base = parted(cwd, ref) ?? tree.out.trim();
  const compared = git(root, ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", base, "--"]);
  const untracked = git(root, ["ls-files", "--others", "--exclude-standard", "-z"]);
  if (!compared.ok) return unknown("refused", compared.error.split("\n")[0]);
  const names = [compared.out, untracked.ok ? untracked.out : ""].flatMap((out) => out.split("\0"));
  return {
    ok: true,
    changed: {
      files: names.filter((name) => name !== "").map((name) => join(root, name)),
      root,
      before: (file) => {
        const shown = git(root, ["show", `${base}:${relative(root, file).split(sep).join("/")}`]);
        return shown.ok ? shown.out : undefined;
      },
    },
  };
}

/** Where the two lines of work parted: what others did since is not this change. Undefined where that is not known. */
function parted(cwd: string, ref: string): string | undefined {
  const commit = git(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (!commit.ok) return undefined;
  const base = git(cwd, ["merge-base", commit.out.trim(), "HEAD"]);
  return base.ok ? base.out.trim() : undefined;
}

type Told =
  | { readonly ok: true; readonly out: string }
  | { readonly ok: false; readonly code: string; readonly error: string };

function git(cwd: string, args: readonly string[]): Told {
  try {
    const env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" };
    const out = execFileSync("git", ["-c", "core.quotepath=off", ...args], {
      cwd,
      env,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "pipe"],
    });
    return { ok: true, out };
  } catch (error) {
    const { code = "", stderr = "" } = error as NodeJS.ErrnoException & { stderr?: string };
    return { ok: false, code: String(code), error: String(stderr) };
  }
}
