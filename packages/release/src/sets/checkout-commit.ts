import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";

/** Why a commit could not be read. */
type CheckoutProblem = "no-git" | "no-commit" | "nothing-there";

/** The files of a folder at a commit, in a temporary folder of their own. */
export type Checkout =
  | { readonly ok: true; readonly folder: string }
  | { readonly ok: false; readonly why: CheckoutProblem };

const mostBytes = 500_000_000;

/**
 * Copies what a release looks at out of a commit (contracts, definitions, package.json), without touching the work tree.
 * `path` is a folder or a file, absolute, inside the repository of `cwd`.
 */
export function checkoutCommit(ref: string, path: string, cwd: string): Checkout {
  const git = (args: readonly string[], input?: string) =>
    spawnSync("git", args, { cwd, maxBuffer: mostBytes, ...(input === undefined ? {} : { input }) });
  // What begins with a hyphen would be an option.
  const commit = ref.startsWith("-") ? undefined : git(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  if (commit?.error) return { ok: false, why: "no-git" };
  const sha = commit?.stdout.toString().trim();
  if (!sha) return { ok: false, why: "no-commit" };
  const top = git(["rev-parse", "--show-toplevel"]).stdout.toString().trim();
  const below = relative(top, path).split(sep).join("/");
  // A contract refers to definitions beside it, so the whole package comes along.
  const home = below.replace(/(^|\/)contracts\/[^/]+\/v\d+$/, "");
  // --full-tree: git would else add the folder we stand in.
  const listed = git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", sha, "--", ...(home === "" ? [] : [home])]);
  const files = listed.stdout
    .toString()
    .split("\0")
    .filter((file) => isAskedFor(file, below));
  if (files.length === 0) return { ok: false, why: "nothing-there" };
  const asked = files.map((file) => `${sha}:${file}\n`).join("");
  const folder = mkdtempSync(join(tmpdir(), "trellis-commit-"));
  for (const [index, content] of contents(git(["cat-file", "--batch"], asked).stdout).entries()) {
    const target = join(folder, ...(files[index] ?? "").split("/"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return { ok: true, folder: join(folder, ...below.split("/")) };
}

/** Examples are left behind: nothing is compared by them. */
function isAskedFor(file: string, below: string): boolean {
  if (file === "" || file.includes("\n") || file.includes("/examples/")) return false;
  return file === below || /(^|\/)(package\.json|trellis\.json|released\.json|contract\.yaml|schema\.json)$/.test(file);
}

/** The answers of `git cat-file --batch`: a line that ends with the size, then so many bytes and a line end. */
function contents(answer: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const size = Number(/ (\d+)$/.exec(answer.subarray(at, end).toString())?.[1] ?? 0);
    found.push(answer.subarray(end + 1, end + 1 + size));
    at = end + 2 + size;
  }
  return found;
}
