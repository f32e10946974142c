import { exitCode } from "@trellis/findings";
import { expect, test } from "vitest";
import { checkWithPolicies, leadsTool, type WrittenPolicy } from "../../test/policy-workspace.js";
import { checkWorkspace, makeWorkspace } from "../../test/workspace.js";

const rule = (check: string, more: object = {}) => ({ id: "policy/no-bob", check, ...more });
const noBob: WrittenPolicy = {
  rules: [
    rule(
      '({ value }) => (value.email.startsWith("bob") ? [{ pointer: "/email", values: { email: value.email } }] : [])',
    ),
  ],
};

test("a record's finding has its file, line, record and field, and no value in the clear", async () => {
  expect(await checkWithPolicies([noBob], leadsTool)).toEqual([
    {
      rule: "policy/no-bob",
      level: "hard",
      at: {
        tool: "leads",
        file: "tools/leads/leads.ndjson",
        line: 2,
        column: 10,
        record: 2,
        contract: "lead@1",
        pointer: "/email",
      },
      data: { email: { value: "b•••", classification: "personal", masked: true } },
    },
  ]);
});

test("a record of a table is seen in the shape of its contract, and found in its cell", async () => {
  const files = {
    "tools/leads/trellis.yaml":
      "tool: leads\nowner: sales\nproduces: [{ contract: lead@1, data: a.csv, map: { email: Mail } }]\n",
    "tools/leads/a.csv": "Mail\nada@acme.example\nbob@acme.example\n",
  };
  const [found] = await checkWithPolicies([noBob], files);
  expect(found?.at).toMatchObject({ file: "tools/leads/a.csv", line: 3, cell: "A3", record: 2, pointer: "/email" });
});

test("a data file on its own is seen too, without what a tool declares", async () => {
  const policy = {
    rules: [
      rule("(_, { declared, contract }) => (declared ? [] : [{ data: { ref: contract.ref, title: contract.title } }])"),
    ],
  };
  const findings = await checkWithPolicies(
    [policy],
    { "leads.ndjson": '{"email":"ada@acme.example"}\n' },
    { paths: ["leads.ndjson"], contract: "lead@1" },
  );
  expect(findings.filter(({ rule: id }) => id === "policy/no-bob").map(({ data }) => data)).toEqual([
    { ref: "lead@1", title: "lead" },
  ]);
});

test("a contract that a tool uses is seen once, at the line that names it", async () => {
  const check =
    "({ fields }) => fields.filter((one) => one.classification === 'personal' && one.path === 'email').map(() => ({ pointer: '/email' }))";
  const manifest =
    "tool: leads\nowner: sales\nconsumes:\n  - { contract: lead@1, fields: [email] }\n  - { contract: lead@1, fields: [utm] }\n";
  const findings = await checkWithPolicies([{ rules: [rule(check, { on: "contract" })] }], {
    "tools/leads/trellis.yaml": manifest,
  });
  expect(findings.map(({ at }) => at)).toEqual([
    { tool: "leads", file: "tools/leads/trellis.yaml", line: 4, column: 17, contract: "lead@1", pointer: "/email" },
  ]);
});

test("a manifest is seen without its slips, and the places of its entries stay right", async () => {
  const check =
    "({ declared }) => (declared.sends ?? []).map((_, nth) => ({ pointer: '/sends/' + nth + '/to', data: { tool: declared.tool } }))";
  const manifest =
    "tool: leads\nowner: sales\ncontat: a\nconsumes: [{ contract: lead@1, fields: [email] }]\nsends:\n  - { to: 7 }\n  - { to: mailer, region: eu, fields: [email] }\n";
  const findings = await checkWithPolicies([{ rules: [rule(check, { on: "manifest" })] }], {
    "tools/leads/trellis.yaml": manifest,
  });
  const [found, ...more] = findings.filter(({ rule: id }) => id === "policy/no-bob");
  expect([found?.at.pointer, found?.at.line, found?.data, more]).toEqual(["/sends/1/to", 7, { tool: "leads" }, []]);
});

test("lists and figures come from all policies, the later one first", async () => {
  const policies: WrittenPolicy[] = [
    {
      folder: "house",
      more: { lists: { names: ["bob"] }, limits: { most: 1 } },
      rules: [
        rule("(_, { list, limit }) => [{ data: { names: list('names'), most: limit('most') } }]", { on: "manifest" }),
      ],
    },
    { folder: "ours", more: { lists: { names: ["ada"] } } },
  ];
  expect((await checkWithPolicies(policies, leadsTool)).map(({ data }) => data)).toEqual([{ names: ["ada"], most: 1 }]);
});

test.each([
  ["a policy raises a rule of Trellis", { "tool/destinations-unruled": "hard" }, "", "hard", []],
  [
    "the configuration makes it milder again",
    { "tool/destinations-unruled": "hard" },
    "levels: { tool/destinations-unruled: soft }\n",
    "soft",
    [],
  ],
  [
    "a policy fixes it, and the configuration may not",
    { "tool/destinations-unruled": { level: "hard", fixed: true } },
    "levels: { tool/destinations-unruled: soft }\n",
    "hard",
    [{ name: "tool/destinations-unruled", wanted: "soft", level: "hard" }],
  ],
])("%s", async (_, levels, config, level, refused) => {
  const files = {
    "tools/leads/trellis.yaml":
      "tool: leads\nowner: sales\nconsumes: [{ contract: lead@1, fields: [email] }]\nsends: [{ to: mailer }]\n",
  };
  const findings = await checkWithPolicies([{ more: { levels } }], files, {}, config);
  expect(findings.filter(({ rule: id }) => id === "tool/destinations-unruled").map((one) => one.level)).toEqual([
    level,
  ]);
  expect(findings.filter(({ rule: id }) => id === "run/level-fixed").map(({ data }) => data)).toEqual(refused);
  expect(exitCode(findings)).toBe(refused.length > 0 ? 2 : 1);
});

test("a policy that lowers what its own package fixed is refused, and the run ends with 2", async () => {
  const policies: WrittenPolicy[] = [
    { folder: "house", rules: [rule("() => [{}]", { on: "manifest", level: "absolute" })] },
    { folder: "ours", more: { levels: { "policy/no-bob": "advisory" } } },
  ];
  const findings = await checkWithPolicies(policies, leadsTool);
  expect(findings.map(({ rule: id, level, data }) => [id, level, data.policy])).toEqual([
    ["run/level-fixed", "absolute", "ours"],
    ["policy/no-bob", "absolute", undefined],
  ]);
  expect(exitCode(findings)).toBe(2);
});

test("a rule that has a day from which it fails is advice until then", async () => {
  const row = { rules: [{ id: "policy/no-bob", level: "hard", from: "2027-06-01" }] };
  const findings = await checkWithPolicies([{ ...noBob, row }], leadsTool);
  expect(findings.map(({ level }) => level)).toEqual(["advisory"]);
  const later = await checkWithPolicies([{ ...noBob, row }], leadsTool, { now: new Date("2027-06-01T00:00:00Z") });
  expect(later.map(({ level }) => level)).toEqual(["hard"]);
});

test("a policy inside a tool's folder is not run", async () => {
  const cwd = makeWorkspace({
    ...leadsTool,
    "tools/leads/node_modules/evil/package.json": '{"name":"evil","version":"1.0.0","exports":{"./p":"./p.js"}}',
    "tools/leads/node_modules/evil/p.js": "throw new Error('run');",
    "tools/leads/node_modules/evil/trellis.json":
      '{"trellis":1,"contracts":[],"templates":[],"policies":[{"name":"p","owner":"x","title":{},"rules":[],"module":"./p","export":"p","digest":"x"}]}',
  });
  expect((await checkWorkspace(cwd)).findings.map(({ rule: id }) => id)).toEqual(["tool/guardrails-ignored"]);
});
