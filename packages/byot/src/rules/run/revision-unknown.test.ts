import { execFileSync } from "node:child_process";
import { describe, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { makeWorkspace, said } from "../../../test/workspace.js";
import { readChangedFiles } from "../../changed/read-changed-files.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";
import { revisionUnknown } from "./revision-unknown.js";

const git = (cwd: string, ...args: string[]): void => {
  execFileSync("git", ["-c", "user.name=Acme", "-c", "user.email=acme@acme.example", ...args], {
    cwd,
    stdio: "ignore",
  });
};

test("fires", () => {
  const cwd = makeWorkspace();
  const read = readChangedFiles({ cwd, ref: "main" });
  expect(read).toEqual({
    ok: false,
    finding: { rule: "run/revision-unknown", level: "absolute", at: {}, data: { name: "main", why: "no-repository" } },
  });
  expect(read.ok ? undefined : said([read.finding])).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Start trellis in the repository, or check everything: leave out --changed.",
        "problem": "What changed since “main” cannot be told: this folder is in no git repository.",
      },
      "fr": {
        "fix": "Lancez trellis dans le dépôt, ou contrôlez tout : sans --changed.",
        "problem": "Impossible de savoir ce qui a changé depuis « main » : ce dossier n’est dans aucun dépôt git.",
      },
    }
  `);
});

test.each(["nowhere", "--output=x", "-q", "HEAD~40", "", "a b"])("no revision: %j", (ref) => {
  const cwd = makeWorkspace();
  git(cwd, "init", "-q");
  git(cwd, "commit", "-q", "--allow-empty", "-m", "first");
  const read = readChangedFiles({ cwd, ref });
  expect(read.ok ? undefined : read.finding.data).toEqual({ name: ref, why: "unknown" });
});

test("every reason has its advice in both languages", () => {
  const reasons = ["no-git", "no-repository", "unknown", "refused"];
  const found = reasons.map((why) => finding(revisionUnknown, {}, { name: "main", why, said: "no" }));
  expect(found.map((one) => [describe(one, en), describe(one, fr)])).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Install git, or check everything: leave out --changed.",
          "problem": "What changed since “main” cannot be told: git is not installed here.",
        },
        {
          "fix": "Installez git, ou contrôlez tout : sans --changed.",
          "problem": "Impossible de savoir ce qui a changé depuis « main » : git n’est pas installé ici.",
        },
      ],
      [
        {
          "fix": "Start trellis in the repository, or check everything: leave out --changed.",
          "problem": "What changed since “main” cannot be told: this folder is in no git repository.",
        },
        {
          "fix": "Lancez trellis dans le dépôt, ou contrôlez tout : sans --changed.",
          "problem": "Impossible de savoir ce qui a changé depuis « main » : ce dossier n’est dans aucun dépôt git.",
        },
      ],
      [
        {
          "fix": "Name a branch, a tag or a commit that is here. In CI, fetch the history first, with fetch-depth: 0.",
          "problem": "Git knows no revision “main” here.",
        },
        {
          "fix": "Nommez une branche, une étiquette ou un commit présent ici. En intégration continue, récupérez d’abord l’historique, avec fetch-depth: 0.",
          "problem": "Git ne connaît ici aucune révision « main ».",
        },
      ],
      [
        {
          "fix": "Mend what git says, or check everything: leave out --changed.",
          "problem": "What changed since “main” cannot be told. Git says: no.",
        },
        {
          "fix": "Corrigez ce que dit git, ou contrôlez tout : sans --changed.",
          "problem": "Impossible de savoir ce qui a changé depuis « main ». Git dit : no.",
        },
      ],
    ]
  `);
});

test("stays silent", () => {
  const cwd = makeWorkspace();
  git(cwd, "init", "-q");
  git(cwd, "add", "-A");
  git(cwd, "commit", "-q", "-m", "first");
  expect(readChangedFiles({ cwd, ref: "HEAD" })).toMatchObject({ ok: true, changed: { files: [], root: cwd } });
});
