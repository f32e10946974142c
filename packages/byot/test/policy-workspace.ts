import type { Finding } from "@trellis/findings";
import type { CheckPathsOptions } from "../src/check-paths.js";
import { checkWorkspace, makeWorkspace } from "./workspace.js";

/** A rule of a policy as a package written by hand has it. */
interface WrittenRule {
  readonly id: string;
  readonly level?: string;
  readonly on?: string;
  /** JavaScript: `(subject, ctx) => hits`. */
  readonly check: string;
}

/** What a policy written by hand says besides its rules; `code` comes before everything, as it is. */
export interface WrittenPolicy {
  readonly folder?: string;
  readonly rules?: readonly WrittenRule[];
  readonly more?: Readonly<Record<string, unknown>>;
  readonly code?: string;
  /** What `trellis.json` says instead of the truth. */
  readonly row?: Readonly<Record<string, unknown>>;
}

/** The files of a guardrail package that holds one policy and no contract. */
function policyFiles({
  folder = "house",
  rules = [],
  more = {},
  code = "",
  row = {},
}: WrittenPolicy): Record<string, string> {
  const listed = rules.map(({ id, level = "hard", on = "record" }) => ({ id, level, on: [on] }));
  const written = rules.map(
    ({ id, level = "hard", on = "record", check }) =>
      `{ id: ${JSON.stringify(id)}, level: ${JSON.stringify(level)}, on: ${JSON.stringify(on)}, cases: [], check: ${check} }`,
  );
  const base = { name: folder, title: { en: folder, fr: folder }, owner: "legal", ...more };
  const index = {
    name: folder,
    title: base.title,
    owner: "legal",
    rules: listed,
    module: `./policies/${folder}`,
    export: "policy",
    digest: "sha256-0",
    ...row,
  };
  return {
    [`${folder}/package.json`]: JSON.stringify({
      name: `@acme/${folder}`,
      version: "1.0.0",
      type: "module",
      exports: { [`./policies/${folder}`]: "./index.js" },
    }),
    [`${folder}/trellis.json`]: JSON.stringify({ trellis: 1, contracts: [], templates: [], policies: [index] }),
    [`${folder}/owners.yaml`]: "legal:\n  name: Legal\n  contact: legal@acme.example\n",
    [`${folder}/index.js`]: `${code}\nexport const policy = { ...${JSON.stringify(base)}, rules: [${written.join(", ")}] };\n`,
  };
}

/** Acme's repository with policies and files: what a check of it finds. */
export async function checkWithPolicies(
  policies: readonly WrittenPolicy[],
  files: Readonly<Record<string, string>>,
  options: Partial<CheckPathsOptions> & { readonly config?: never } = {},
  levels = "",
): Promise<readonly Finding[]> {
  const folders = policies.map(({ folder = "house" }) => `./${folder}`);
  const cwd = makeWorkspace({
    ...Object.assign({}, ...policies.map(policyFiles)),
    "trellis.config.yaml": `guardrails: [${["./acme", ...folders].join(", ")}]\n${levels}`,
    ...files,
  });
  return (await checkWorkspace(cwd, options)).findings;
}

/** A tool that makes two leads: the second one is Bob's. */
export const leadsTool: Readonly<Record<string, string>> = {
  "tools/leads/trellis.yaml": "tool: leads\nowner: sales\nproduces: [{ contract: lead@1, data: leads.ndjson }]\n",
  "tools/leads/leads.ndjson": '{"email":"ada@acme.example"}\n{"email":"bob@acme.example"}\n',
};
