import type { Bounds } from "../load-constraints.js";
import { help } from "./en-help.js";
import type { Texts } from "./texts.js";

/** What the command says in English. */
export const texts: Texts = {
  ...help,
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
      return `${said.join(" and ")} checked${folder === "." ? "" : ` in ${folder}`}.`;
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
