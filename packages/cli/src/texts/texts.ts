import type { Level } from "@trellis/findings";
import type { MarkdownPhrases } from "@trellis/release";
import type { JsonType } from "@trellis/runtime";
import type { CommandName } from "../command-words.js";
import type { Bounds } from "../load-constraints.js";
import type { OptionName } from "../options.js";

/** What the help says in one language: all that is loaded before a command is. */
export interface HelpTexts {
  /** In one sentence, what trellis is. */
  readonly tagline: string;
  readonly usage: string;
  readonly headings: { readonly arguments: string; readonly options: string; readonly commands: string };
  /** Stand-ins in a usage line: "[options]", "<command>". */
  readonly optionsWord: string;
  readonly commandWord: string;
  readonly help: string;
  readonly version: string;
  readonly example: string;
  readonly moreHelp: string;
  /** Exit codes, under the help of everything. */
  readonly exitCodes: { readonly title: string; readonly codes: readonly [zero: string, one: string, two: string] };
  readonly options: { readonly [Name in OptionName]: OptionText };
  readonly commands: { readonly [Name in CommandName]: CommandText };
}

/** Everything that the command says in one language besides the words of rules and the report's phrases. */
export interface Texts extends HelpTexts {
  /** "12,000 records, 3 MB in leads.csv" while a long check runs. */
  progress(records: number, file: string): string;
  readonly endings: {
    /** How many tools were looked at, and in how many something ends. */
    looked(tools: number, ending: number): string;
  };
  /** What a check that goes on says between its reports. */
  readonly watch: {
    watching(tools: number): string;
    changed(files: readonly string[], more: number): string;
    /** How many tools pass, and which fail, the ones that were not checked again among them. */
    state(passing: number, failing: readonly string[]): string;
    readonly unaffected: string;
    readonly failed: string;
  };
  readonly explain: {
    readonly title: string;
    readonly hint: string;
    /** What each level asks of a maker. */
    readonly levels: { readonly [L in Level]: string };
  };
  readonly contracts: {
    readonly none: string;
    /** Says what was looked at by an import. */
    imported(contracts: number, file: string): string;
    version(version: string): string;
    readonly required: string;
    readonly deprecated: string;
    readonly facts: {
      readonly owner: string;
      readonly status: string;
      readonly sunset: string;
      readonly purpose: string;
      readonly package: string;
      readonly import: string;
    };
    readonly fields: string;
    alsoCalled(names: readonly string[]): string;
    oneOf(values: readonly string[]): string;
    /** How many characters a text may have, how large a number may be, how many entries a list may have. */
    length(bounds: Bounds): string;
    range(bounds: Bounds): string;
    items(bounds: Bounds): string;
    /** An example of the form that is asked for. */
    like(example: string): string;
    requiredWithin(group: string): string;
    requiredInEach(entry: string): string;
    /** The types of JSON Schema as people call them. */
    readonly types: { readonly [Type in JsonType]: string };
    /** The formats of JSON Schema as people call them. */
    readonly formats: { readonly [format: string]: string };
    readonly status: { readonly [status: string]: string };
    readonly classification: { readonly [classification: string]: string };
  };
  readonly lint: {
    checked(contracts: number, templates: number, folder: string): string;
    mended(files: number): string;
    wouldMend(files: number): string;
    removed(name: string): string;
    line(line: number): string;
  };
  /** Comments in a file that was written for a maker. */
  readonly suggest: { looked(file: string, columns: number, records: number): string };
  readonly new: {
    /** Asked when a person started the command without a name. */
    readonly ask: string;
    /** What to do in the new folder. */
    next(steps: readonly string[]): string;
    /** The steps after which a contract is in use. */
    readonly afterContract: string;
  };
  readonly baseline: {
    /** Stands above the lists of known problems. */
    readonly comment: string;
    /** Why a tool may come with problems, when nobody says more; `day` is "2026-11-21". */
    reason(day: string): string;
  };
  readonly newManifest: { guessed(file: string): readonly string[] };
  readonly release: {
    compared(contracts: number, changed: number): string;
    planned(name: string, version: string, bump: string): string;
    recorded(files: number): string;
    upgraded(tool: string): string;
    readonly markdown: MarkdownPhrases;
  };
  readonly generate: {
    written(files: number): string;
    readonly fresh: string;
    stale(files: number): string;
    refresh(command: string): string;
  };
}

/** An option's stand-in for its value and what it does. */
interface OptionText {
  /** "<ref>"; empty when it takes no value. */
  readonly value: string;
  readonly does: string;
}

/** What a command's help says. */
interface CommandText {
  readonly summary: string;
  readonly description: string;
  /** The argument's stand-in, as in the usage line, and what it is; absent when it takes none. */
  readonly argument?: readonly [name: string, does: string];
  readonly example: string;
}
