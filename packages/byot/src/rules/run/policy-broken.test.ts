import { expect, test } from "vitest";
import { checkWithPolicies, leadsTool, type WrittenPolicy } from "../../../test/policy-workspace.js";
import { said } from "../../../test/workspace.js";

const policy = (check: string, more: Partial<WrittenPolicy> = {}): WrittenPolicy => ({
  rules: [{ id: "policy/no-leads", check }],
  ...more,
});
const about = (findings: Awaited<ReturnType<typeof checkWithPolicies>>) =>
  findings.map(({ rule, data, count }) => [rule, data.what, data.error, count].filter((one) => one !== undefined));

test("fires", async () => {
  const findings = await checkWithPolicies([policy("({ value }) => value.consents.map(() => ({}))")], leadsTool);
  expect(findings.map(({ count = 1 }) => count)).toEqual([1, 1]);
  expect(findings.slice(0, 1)).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "tools/leads/leads.ndjson",
          "tool": "leads",
        },
        "data": {
          "error": "TypeError",
          "name": "policy/no-leads",
          "policy": "house",
          "what": "throws",
        },
        "level": "absolute",
        "rule": "run/policy-broken",
      },
    ]
  `);
  expect(said(findings.slice(0, 1))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "This is no fault of the tool. Tell the owner of the guardrail package; “trellis generate” and “trellis lint” in that package show more.",
        "problem": "The rule “policy/no-leads” of the policy “house” breaks off with an error (TypeError).",
      },
      "fr": {
        "fix": "L’outil n’y est pour rien. Dites-le au responsable du paquet de garde-fous ; « trellis generate » et « trellis lint » dans ce paquet en montrent davantage.",
        "problem": "La règle « policy/no-leads » de la politique « house » s’interrompt sur une erreur (TypeError).",
      },
    }
  `);
});

test.each<[string, WrittenPolicy, unknown[][]]>([
  [
    "a rule prints",
    policy("() => { console.log('hello'); process.stdout.write('again'); return []; }"),
    [
      ["run/policy-broken", "prints"],
      ["run/policy-broken", "prints"],
    ],
  ],
  [
    "a rule quotes a person in its error",
    policy("({ value }) => { throw new Error(value.email); }"),
    [
      ["run/policy-broken", "throws", "Error"],
      ["run/policy-broken", "throws", "Error"],
    ],
  ],
  [
    "a rule gives no list",
    policy("() => 7"),
    [
      ["run/policy-broken", "no-list"],
      ["run/policy-broken", "no-list"],
    ],
  ],
  [
    "a rule does not end",
    policy("function* () { for (;;) yield {}; }", {
      rules: [{ id: "policy/no-end", on: "manifest", level: "advisory", check: "function* () { for (;;) yield {}; }" }],
    }),
    [
      ["policy/no-end", 1, 1, 9998].slice(0, 1),
      ["policy/no-end"],
      ["policy/no-end", 9998],
      ["run/policy-broken", "too-many"],
    ],
  ],
  [
    "a manifest's rule throws",
    { rules: [{ id: "policy/x", on: "manifest", check: "() => { throw new RangeError('too far'); }" }] },
    [["run/policy-broken", "throws", "RangeError: too far"]],
  ],
  [
    "the code fails when it is loaded",
    policy("() => []", { code: "throw new Error('not today');" }),
    [["run/policy-broken", "load", "Error: not today"]],
  ],
  [
    "the code prints when it is loaded",
    policy("() => []", { code: "console.log('hi');" }),
    [["run/policy-broken", "load-prints", "hi"]],
  ],
  [
    "the code is missing",
    policy("() => []", { row: { module: "./elsewhere" } }),
    [["run/policy-broken", "missing", "./elsewhere"]],
  ],
  [
    "the index lists a rule that the code lacks",
    policy("() => []", { row: { rules: [{ id: "policy/other", level: "hard" }] } }),
    [["run/policy-broken", "differs", "policy/other"]],
  ],
  [
    "the index cannot be read",
    policy("() => []", { row: { rules: [{ id: "data/required-missing", level: "hard" }] } }),
    [["run/policy-broken", "row"]],
  ],
])("fires when %s", async (_, written, want) => {
  expect(about(await checkWithPolicies([written], leadsTool))).toEqual(want);
});

test("a rule that stumbles over a record which breaks its contract is not broken", async () => {
  const files = { ...leadsTool, "tools/leads/leads.ndjson": '{"mail":"ada@acme.example"}\n' };
  const findings = await checkWithPolicies([policy("({ value }) => value.email.includes('@') ? [] : [{}]")], files);
  expect(findings.map(({ rule }) => rule)).toEqual(["data/required-missing"]);
});

test("stays silent", async () => {
  expect(await checkWithPolicies([policy("() => []")], leadsTool)).toEqual([]);
});
