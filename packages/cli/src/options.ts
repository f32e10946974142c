/** Every option of every command: the long name, and whether it takes a value. */
export const options = {
  contract: { long: "--contract", takesValue: true },
  format: { long: "--format", takesValue: true },
  lang: { long: "--lang", takesValue: true },
  guardrails: { long: "--guardrails", takesValue: true },
  config: { long: "--config", takesValue: true },
  now: { long: "--now", takesValue: true },
  color: { long: "--no-color", takesValue: false },
  reveal: { long: "--reveal", takesValue: false },
  output: { long: "--output", takesValue: true, isRepeated: true },
  suppressions: { long: "--suppressions", takesValue: false },
  changed: { long: "--changed", takesValue: true },
  watch: { long: "--watch", takesValue: false },
  check: { long: "--check", takesValue: false },
  map: { long: "--map", takesValue: true, isRepeated: true },
  write: { long: "--write", takesValue: false },
  offline: { long: "--offline", takesValue: false },
  writePlan: { long: "--write", takesValue: false },
  replace: { long: "--replace", takesValue: false },
  writeTo: { long: "--write", takesValue: true },
  name: { long: "--name", takesValue: true },
  typescript: { long: "--typescript", takesValue: false },
  dryRun: { long: "--dry-run", takesValue: false },
  receipt: { long: "--receipt", takesValue: false },
  baseline: { long: "--baseline", takesValue: true },
  fix: { long: "--fix", takesValue: false },
  tool: { long: "--tool", takesValue: true },
  reason: { long: "--reason", takesValue: true },
  learn: { long: "--learn", takesValue: true },
  until: { long: "--until", takesValue: true },
  owner: { long: "--owner", takesValue: true },
  outcome: { long: "--outcome", takesValue: true },
  by: { long: "--by", takesValue: true },
  all: { long: "--all", takesValue: false },
  yes: { long: "--yes", takesValue: false },
  grantTo: { long: "--write", takesValue: true },
  draftTo: { long: "--write", takesValue: true },
  pageForm: { long: "--format", takesValue: true },
  out: { long: "--out", takesValue: true },
  assetsAt: { long: "--assets-at", takesValue: true },
  port: { long: "--port", takesValue: true },
  template: { long: "--template", takesValue: true },
} as const;

/** An option by its key in {@link OptionValues}. */
export type OptionName = keyof typeof options;

/** What the reader of the command line gave. */
export interface OptionValues {
  readonly contract?: string;
  readonly format?: string;
  readonly lang?: string;
  readonly guardrails?: string;
  readonly config?: string;
  readonly now?: string;
  /** False with `--no-color`. */
  readonly color?: boolean;
  readonly reveal?: boolean;
  /** As often as it was given: a file, or a form and a file. */
  readonly output?: readonly string[];
  /** Whether SARIF says exceptions in its own way too. */
  readonly suppressions?: boolean;
  /** A revision of git. */
  readonly changed?: string;
  readonly watch?: boolean;
  readonly check?: boolean;
  /** As often as it was given. */
  readonly map?: readonly string[];
  /** Whether to write, or where to. */
  readonly write?: boolean | string;
  readonly name?: string;
  readonly typescript?: boolean;
  readonly dryRun?: boolean;
  readonly offline?: boolean;
  readonly replace?: boolean;
  readonly fix?: boolean;
  /** The tool that an exception is about: its folder. */
  readonly tool?: string;
  readonly reason?: string;
  readonly learn?: string;
  readonly until?: string;
  readonly owner?: string;
  readonly outcome?: string;
  /** Who says yes. */
  readonly by?: string;
  readonly all?: boolean;
  readonly yes?: boolean;
  /** The folder in which pages are written. */
  readonly out?: string;
  /** Where the pictures of an e-mail lie. */
  readonly assetsAt?: string;
  readonly port?: string;
  /** The template whose other major pages are to move to. */
  readonly template?: string;
  readonly receipt?: boolean;
  readonly baseline?: string;
}
