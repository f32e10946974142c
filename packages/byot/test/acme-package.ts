/** The contracts of Acme's own guardrail package: one of each status. */
const contracts = [
  { name: "lead", major: 1, status: "active" },
  { name: "visit", major: 1, status: "deprecated", sunset: "2027-06-30" },
  { name: "visit", major: 2, status: "active" },
  { name: "event", major: 1, status: "draft" },
  { name: "poll", major: 1, status: "retired" },
];

/** The files of a guardrail package written by hand, with no dependency: what loading one must be content with. */
export function acmePackage(folder: string, name = "@acme/contracts"): Record<string, string> {
  const files: Record<string, unknown> = {
    "package.json": { name, version: "1.0.0", type: "module", exports: exportsOf() },
    "trellis.json": {
      trellis: 1,
      contracts: contracts.map(entry),
      templates: [{ name: "landing-page", major: 1, status: "active" }],
      policies: [],
    },
    "owners.yaml": "sales:\n  name: Sales\n  contact: sales@acme.example\n",
  };
  for (const contract of contracts) {
    const path = `generated/${contract.name}/v${contract.major}`;
    files[`${path}/index.js`] = contractModule(contract);
    files[`${path}/fields.js`] = `export const fields = ${JSON.stringify(fields)};`;
    for (const [language, email] of [
      ["en", "E-mail address"],
      ["fr", "Adresse e-mail"],
    ]) {
      const labels = { [`${contract.name}@${contract.major}`]: { title: contract.name, fields: { email } } };
      files[`${path}/labels/${language}.js`] = `export const labels = ${JSON.stringify(labels)};`;
    }
    files[`${path}/schema.json`] = {
      $id: id(contract),
      type: "object",
      properties: schemaProperties,
      $defs: { name: { type: "string", maxLength: 100, pattern: "^[A-Z]" } },
    };
  }
  return Object.fromEntries(
    Object.entries(files).map(([file, content]) => [
      `${folder}/${file}`,
      typeof content === "string" ? content : JSON.stringify(content),
    ]),
  );
}

const fields = [
  { path: "email", types: ["string"], required: true, classification: "personal", alsoCalled: ["Email Address"] },
  { path: "givenName", types: ["string"], required: false, classification: "personal" },
  { path: "utm", types: ["object"], required: false, classification: "internal" },
  { path: "utm.source", types: ["string"], required: false, classification: "internal" },
  { path: "consents", types: ["array"], required: false, classification: "personal" },
  { path: "consents[]", types: ["object"], required: false, classification: "personal" },
  { path: "consents[].basis", types: ["string"], required: false, classification: "personal" },
  { path: "extra", types: ["object"], required: false, classification: "internal" },
];

const schemaProperties = {
  email: { type: "string", "x-classification": "personal" },
  givenName: { $ref: "#/$defs/name" },
};

type AcmeContract = (typeof contracts)[number];

function id({ name, major }: AcmeContract): string {
  return `https://acme.example/contracts/${name}/v${major}/schema.json`;
}

function entry(contract: AcmeContract) {
  const { name, major, status, sunset } = contract;
  const path = `./${name}/v${major}`;
  return {
    name,
    major,
    version: `${major}.0.0`,
    id: id(contract),
    status,
    sunset,
    title: name,
    owner: "sales",
    schema: `${path}/schema.json`,
    module: path,
    export: name,
    digest: `sha256-${"1".repeat(64)}`,
  };
}

function exportsOf(): Record<string, string> {
  const exports: Record<string, string> = { "./package.json": "./package.json", "./trellis.json": "./trellis.json" };
  for (const { name, major } of contracts) {
    const path = `./${name}/v${major}`;
    exports[path] = `./generated${path.slice(1)}/index.js`;
    for (const part of ["fields", "labels/en", "labels/fr"])
      exports[`${path}/${part}`] = `./generated${path.slice(1)}/${part}.js`;
    exports[`${path}/schema.json`] = `./generated${path.slice(1)}/schema.json`;
  }
  return exports;
}

/** A contract that asks for an e-mail address, and for nothing else. */
function contractModule({ name, major, status, sunset }: AcmeContract): string {
  const header = { name, version: `${major}.0.0`, major, title: name, owner: "sales", status, sunset };
  return `
const is = (input) => typeof input === "object" && input !== null && typeof input.email === "string";
const missing = (at) => ({ rule: "data/required-missing", level: "hard", at: { ...at, contract: "${name}@${major}", pointer: "/email" }, data: {} });
export const ${name} = {
  contract: ${JSON.stringify(header)},
  is,
  parse: (input, { at = {} } = {}) => (is(input) ? { ok: true, value: input } : { ok: false, findings: [missing(at)] }),
  assert: (input) => { if (!is(input)) throw new Error("not a ${name}"); },
  "~standard": { version: 1, vendor: "acme", validate: (value) => (is(value) ? { value } : { issues: [{ message: "email" }] }) },
};
`;
}
