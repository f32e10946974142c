import type { Bounds } from "../load-constraints.js";
import type { Texts } from "./texts.js";

/** What the command says in English. */
export const texts: Texts = {
  tagline: "Checks tools and their data against the contracts your organisation has published.",
  usage: "Usage:",
  headings: { arguments: "Arguments:", options: "Options:", commands: "Commands:" },
  optionsWord: "[options]",
  commandWord: "<command>",
  help: "show this help",
  version: "show the version",
  example: "Example:",
  moreHelp: "More about a command: trellis <command> --help",
  exitCodes: {
    title: "Ends with:",
    codes: ["nothing fails", "a rule fails", "the call itself needs mending"],
  },
  options: {
    contract: { value: "<ref>", does: "the contract of data files, such as lead@1; guessed otherwise" },
    format: {
      value: "<format>",
      does: "text, json; where something is checked, sarif, junit, github, gitlab, markdown, html too; an export has odcs",
    },
    lang: { value: "<language>", does: "en or fr; otherwise as the environment says" },
    guardrails: { value: "<names>", does: "guardrail packages, with commas between; instead of the config’s" },
    config: { value: "<file>", does: "the config, trellis.config.yaml by default" },
    now: { value: "<time>", does: "the time that rules about dates go by: 2026-11-21T08:00:00Z" },
    color: { value: "", does: "no colours" },
    reveal: { value: "", does: "show personal values, which are masked otherwise" },
    output: {
      value: "<file>",
      does: "write the report to a file; sarif=report.sarif names the format as well; may be repeated",
    },
    changed: { value: "<revision>", does: "check only what was touched since a revision of git, such as main" },
    watch: { value: "", does: "check what changes, until Ctrl-C" },
    suppressions: { value: "", does: "say exceptions as SARIF suppressions too, which GitHub takes no notice of" },
    map: { value: "<field=column>", does: 'which column of a data file a field is: email="E-Mail"; may be repeated' },
    offline: { value: "", does: "do not ask the registry what is published" },
    writePlan: { value: "", does: "write it, instead of only showing it" },
    replace: { value: "", does: "write again what nobody has published yet" },
    writeTo: { value: "<folder>", does: "write the draft into this guardrail package" },
    name: { value: "<name>", does: "the contract’s name, such as stock-level; from the file’s name otherwise" },
    typescript: { value: "", does: "a tool in TypeScript, with a test; without it, a tool without code" },
    dryRun: { value: "", does: "only say what would be written" },
    fix: { value: "", does: "mend what nobody needs to decide, and say what was changed" },
    baseline: {
      value: "<day>",
      does: "list today’s problems as known until a day: 2027-02-28; shrink only takes off what is gone",
    },
    receipt: {
      value: "",
      does: "write what was seen of each tool’s data, without its values, to trellis.receipt.json",
    },
    write: { value: "", does: "write what was guessed to a new trellis.yaml" },
    pageForm: { value: "<form>", does: "html, the default; fragment for a content system; email for a mailing system" },
    out: { value: "<folder>", does: "where pages are written, each in a folder of its own; dist by default" },
    assetsAt: { value: "<address>", does: "where the pictures of an e-mail lie: https://static.acme.example/spring/" },
    port: { value: "<number>", does: "the port on this computer; a free one by default" },
    tool: { value: "<folder>", does: "the tool’s folder; this one if it is a tool, else the config’s tools" },
    reason: { value: "<text>", does: "why the rule cannot be kept here for now" },
    learn: { value: "<text>", does: "what you hope to learn from the exception" },
    until: { value: "<day>", does: "the last day: 2027-03-31" },
    owner: {
      value: "<team>",
      does: "who answers for the exception: a team of owners.yaml; the tool’s owner by default",
    },
    outcome: { value: "<text>", does: "what you learned from the exception that has ended" },
    by: { value: "<team>", does: "who says yes; the owner who is asked, by default" },
    all: { value: "", does: "say yes to everything that is asked for" },
    yes: { value: "", does: "ask nothing more before it is written" },
    grantTo: { value: "<folder>", does: "a guardrail package’s folder; that of the config by default" },
    draftTo: { value: "<folder>", does: "write the drafts of proposals there, a file for each rule" },
    template: { value: "<ref>", does: "the template whose next major pages are to move to: landing-page@2" },
    check: { value: "", does: "write nothing, and fail when a generated file is out of date" },
  },
  commands: {
    check: {
      summary: "check tools, folders of tools or data files",
      description: "Checks a tool, a folder of tools or a data file, and says what is wrong and how to mend it.",
      argument: ["path", "a tool’s folder, a folder of tools, or a data file; the config’s tools by default"],
      example: "trellis check tools/webinar-import",
    },
    waive: {
      summary: "make an exception for one problem",
      description:
        "Checks again, and writes an exception for one problem into the tool’s waivers.yaml: with a reason, an owner and a last day.",
      argument: ["problem", "a rule, or the first characters of a problem’s fingerprint"],
      example: "trellis waive data/not-in-list --tool tools/webinar-import",
    },
    grant: {
      summary: "say yes to exceptions that are asked for",
      description: "Lists the exceptions that wait for an owner’s yes, and writes the yes into grants.yaml.",
      argument: ["exception", "a tool and its exception: webinar-import/country-names; none lists what is asked for"],
      example: "trellis grant webinar-import/country-names",
    },
    waivers: {
      summary: "list exceptions: asked for, near the end, ended, unused",
      description: "Lists the exceptions of tools, by how they stand today.",
      argument: ["path", "a tool’s folder or a folder of tools; the config’s tools by default"],
      example: "trellis waivers tools",
    },
    endings: {
      summary: "list what ends soon: contracts, exceptions, known problems",
      description: "Lists what ends soon or has ended, owner by owner: contracts in use, exceptions, known problems.",
      argument: ["path", "a tool’s folder or a folder of tools; the config’s tools by default"],
      example: "trellis endings --format markdown",
    },
    insights: {
      summary: "see which rules are bent and fail most often",
      description:
        "Says which rules are bent and fail most often, and drafts a proposal to those who keep a rule that three tools bend.",
      argument: ["path", "a tool’s folder or a folder of tools; the config’s tools by default"],
      example: "trellis insights tools --write proposals",
    },
    suggest: {
      summary: "propose a contract for a data file",
      description: "Proposes a draft of a contract from a data file, or says which published one it is like.",
      argument: ["file", "the data file"],
      example: "trellis suggest stock-levels.csv --write guardrails",
    },
    new: {
      summary: "begin a tool, a contract or a guardrail package",
      description: "Writes a folder that runs, is checked and has a test. Never overwrites a file.",
      example: "trellis new tool spring-leads",
    },
    "new tool": {
      summary: "begin a tool",
      description: "Writes a tool’s folder: its manifest and sample data, or a small TypeScript program with its test.",
      argument: ["name", "the tool’s name: small letters, digits and hyphens"],
      example: "trellis new tool spring-leads --typescript",
    },
    "new contract": {
      summary: "begin a contract in this guardrail package",
      description: "Writes a draft of a contract, with examples, into the guardrail package in this folder.",
      argument: ["name", "the contract’s name: small letters, digits and hyphens"],
      example: "trellis new contract stock-level",
    },
    "new guardrails": {
      summary: "begin your organisation’s guardrail package",
      description: "Writes an npm package for your own contracts, with one contract to begin from.",
      argument: ["name", "the package’s name: @acme/guardrails"],
      example: "trellis new guardrails @acme/guardrails",
    },
    diff: {
      summary: "compare two versions of contracts",
      description: "Says what changed between two versions of contracts, and shows a record that would break.",
      argument: ["before-and-after", "two files, folders, package@version or git:<commit>"],
      example: "trellis diff git:main packages/marketing-contracts",
    },
    release: {
      summary: "plan and check a release of contracts",
      description: "Decides which version a change asks for, and refuses what would break tools.",
      example: "trellis release plan packages/marketing-contracts",
    },
    "release plan": {
      summary: "say which version a change asks for",
      description:
        "Compares contracts, templates, definitions and rules with what was published, and says the smallest honest version.",
      argument: ["folder", "the package’s folder, this one by default"],
      example: "trellis release plan packages/marketing-contracts --write",
    },
    "release check": {
      summary: "check a release, and the tools it would break",
      description: "Does what release plan does without writing, and names the tools that would break.",
      argument: ["folder", "the package’s folder, this one by default"],
      example: "trellis release check packages/marketing-contracts",
    },
    "release record": {
      summary: "write down what is about to be published",
      description:
        "Writes released/<version>.json for every contract, template and definition: what later versions are compared with.",
      argument: ["folder", "the package’s folder, this one by default"],
      example: "trellis release record packages/marketing-contracts",
    },
    upgrade: {
      summary: "move a tool to the next major of a contract",
      description: "Shows as a diff what moves in a tool (manifest, map, imports), and writes it on demand.",
      argument: ["tool", "the tool’s folder"],
      example: "trellis upgrade tools/webinar-import --contract lead@2",
    },
    page: {
      summary: "write, look at and publish pages from brand templates",
      description: "Pages are content, checked and written into templates that cannot be broken.",
      example: "trellis page new landing-page pages/spring.yaml",
    },
    "page new": {
      summary: "begin a page",
      description: "Writes a content file in which every slot of a template is explained. Never overwrites a file.",
      argument: ["template-and-file", "the template, such as landing-page@1, and the file to write"],
      example: "trellis page new landing-page pages/spring.yaml",
    },
    "page preview": {
      summary: "look at a page while you write it",
      description: "Shows a page in the browser, and beside it what the check says; both change with the file.",
      argument: ["file", "the content’s file"],
      example: "trellis page preview pages/spring.yaml",
    },
    "page render": {
      summary: "write pages for publication",
      description: "Writes each page of which nothing fails, with its pictures and a manifest of digests.",
      argument: ["path", "a content file, a folder of them, or a tool’s folder"],
      example: "trellis page render pages/spring.yaml --out dist",
    },
    explain: {
      summary: "say what a rule means and how to mend it",
      description: "Shows the page of a rule, or the list of all rules.",
      argument: ["rule", "the rule’s id, as the report shows it"],
      example: "trellis explain data/required-missing",
    },
    contracts: {
      summary: "see which contracts there are",
      description: "Shows the contracts of your guardrail packages.",
      example: "trellis contracts list",
    },
    "contracts list": {
      summary: "list every contract",
      description: "Lists the contracts of your guardrail packages.",
      example: "trellis contracts list",
    },
    "contracts show": {
      summary: "show one contract and its fields",
      description: "Shows a contract: whose it is, what it is for, and its fields.",
      argument: ["ref", "the contract: lead@1"],
      example: "trellis contracts show lead@1",
    },
    "contracts export": {
      summary: "write a contract for other programs",
      description: "Writes a contract as a document of the Open Data Contract Standard 3.1.0 (ODCS).",
      argument: ["ref", "the contract: lead@1"],
      example: "trellis contracts export lead@1 --format odcs --output lead.odcs.yaml",
    },
    "contracts import": {
      summary: "make drafts of contracts from other programs’ files",
      description: "Makes a draft of a contract for every table of an Open Data Contract Standard file, 3.0 or 3.1.",
      argument: ["file", "the file: orders.odcs.yaml"],
      example: "trellis contracts import orders.odcs.yaml --write guardrails --dry-run",
    },
    lint: {
      summary: "check the contracts of a guardrail package",
      description: "Checks the contracts of a guardrail package that you publish.",
      argument: ["folder", "the package’s folder, this one by default"],
      example: "trellis lint packages/marketing-contracts --fix --dry-run",
    },
    generate: {
      summary: "write types and validators from contracts",
      description: "Writes the types, validators and labels of a guardrail package from its contracts.",
      argument: ["folder", "the package’s folder, this one by default"],
      example: "trellis generate packages/marketing-contracts --check",
    },
  },
  progress: (records, file) => `Checking ${file}: ${records.toLocaleString("en")} records so far`,
  endings: {
    looked: (tools, ending) =>
      `${tools} ${tools === 1 ? "tool" : "tools"} looked at; something ends in ${ending === 0 ? "none" : ending}.`,
  },
  watch: {
    watching: (tools) => `Watching ${tools} ${tools === 1 ? "tool" : "tools"}. Ctrl-C ends.`,
    changed: (files, more) => `Changed: ${files.join(", ")}${more === 0 ? "" : ` and ${more} more`}`,
    state: (passing, failing) =>
      failing.length === 0 ? `${passing} pass.` : `${passing} pass, ${failing.length} to mend: ${failing.join(", ")}.`,
    unaffected: "Nothing that is checked here was touched.",
    failed: "The check itself needs mending.",
  },
  explain: {
    title: "The rules",
    hint: "Read one: trellis explain <rule>",
    levels: {
      advisory: "fails nothing; there may be nothing to do",
      soft: "fails; you may make an exception and say why",
      hard: "fails; an exception needs a yes from the owner, whom “trellis contracts show” names",
      absolute: "fails; there is no exception",
    },
  },
  contracts: {
    none: "There are no contracts in these guardrail packages.",
    imported: (contracts, file) =>
      `${contracts} ${contracts === 1 ? "draft of a contract" : "drafts of contracts"} made from ${file}.`,
    version: (version) => `version ${version}`,
    required: "required",
    deprecated: "deprecated",
    facts: {
      owner: "Owner",
      status: "Status",
      sunset: "Last day",
      purpose: "Purpose",
      package: "Package",
      import: "Import",
    },
    fields: "Fields",
    alsoCalled: (names) => `also called ${names.map((name) => `“${name}”`).join(", ")}`,
    oneOf: (values) => `one of ${values.join(", ")}`,
    length: (bounds) => `${between(bounds)} characters`,
    range: between,
    items: (bounds) => `${between(bounds)} entries`,
    like: (example) => `such as ${example}`,
    requiredWithin: (group) => `required when “${group}” is given`,
    requiredInEach: (entry) => `required in each “${entry}”`,
    types: {
      null: "nothing",
      boolean: "yes or no",
      integer: "whole number",
      number: "number",
      string: "text",
      array: "list",
      object: "group of fields",
    },
    formats: {
      date: "date",
      time: "time of day",
      "date-time": "date and time",
      duration: "length of time",
      email: "email address",
      hostname: "host name",
      uri: "web address",
    },
    status: { draft: "draft", active: "active", deprecated: "deprecated", retired: "retired" },
    classification: { public: "public", internal: "internal", personal: "personal", sensitive: "sensitive" },
  },
  lint: {
    checked: (contracts, templates, folder) => {
      const ofContracts = `${contracts} ${contracts === 1 ? "contract" : "contracts"}`;
      const ofTemplates = `${templates} ${templates === 1 ? "template" : "templates"}`;
      const said = [
        ...(contracts > 0 || templates === 0 ? [ofContracts] : []),
        ...(templates > 0 ? [ofTemplates] : []),
      ];
      return `${said.join(" and ")} checked in ${folder}.`;
    },
    mended: (files) =>
      files === 0 ? "Nothing could be mended without you." : `${files} ${files === 1 ? "file" : "files"} mended:`,
    wouldMend: (files) =>
      files === 0
        ? "Nothing could be mended without you."
        : `${files} ${files === 1 ? "file" : "files"} would be mended, and nothing was written:`,
    removed: (name) => `without ${name}`,
    line: (line) => `line ${line}`,
  },
  suggest: {
    looked: (file, columns, records) =>
      `${columns} ${columns === 1 ? "column" : "columns"} and ${records} ${records === 1 ? "record" : "records"} of ${file} looked at.`,
  },
  new: {
    ask: "Name: ",
    next: (steps) => `What to do next: ${steps.join(" · ")}`,
    afterContract: "then give it the status active in contract.yaml",
  },
  baseline: {
    comment:
      "The problems that tools had when they came, and the day by which they must be gone.\nWritten by trellis check --baseline; it can shrink, and nothing new joins it.",
    reason: (day) => `There when the tool was first checked, on ${day}.`,
  },
  newManifest: {
    guessed: (file) => [
      `Guessed from ${file}. Look at every line, and write the name of your team under owner.`,
      "Which fields there are: trellis contracts show",
    ],
  },
  release: {
    compared: (contracts, changed) =>
      `${contracts} ${contracts === 1 ? "contract" : "contracts"} compared, ${changed} changed.`,
    planned: (name, version, bump) =>
      bump === "none" ? `${name} stays at ${version}.` : `${name} goes to ${version} (${bump}).`,
    recorded: (files) => `${files} ${files === 1 ? "file" : "files"} written; commit them with what is published:`,
    upgraded: (tool) => `${tool} looked at.`,
    markdown: {
      title: "Contracts",
      columns: ["What changed", "What to do"],
      nothing: "No contract changed.",
      record: "A record that shows it:",
      elsewhere: "The release",
    },
  },
  generate: {
    written: (files) => `${files} ${files === 1 ? "file" : "files"} written:`,
    fresh: "Every generated file is up to date.",
    stale: (files) => `${files} generated ${files === 1 ? "file is" : "files are"} out of date:`,
    refresh: (command) => `Write them again: ${command}`,
  },
};

function between({ min, max }: Bounds): string {
  if (min === undefined) return `at most ${max}`;
  if (max === undefined) return `at least ${min}`;
  return min === max ? `exactly ${min}` : `${min} to ${max}`;
}
