import type { Classification } from "../classified-value.js";
import type { Json } from "../json.js";

/** What a policy's rule can be about. */
export type SubjectKind = "contract" | "record" | "manifest" | "content";

/** A field of a contract, as far as a rule needs it. */
export interface PolicyField {
  /** `email`, `consents`, `consents[]` (one of them), `consents[].grantedAt`. */
  readonly path: string;
  /** The types that the schema allows; empty when it does not say. */
  readonly types: readonly string[];
  /** Whether the object that holds it must have it. */
  readonly required: boolean;
  readonly classification: Classification;
  readonly format?: string;
  /** The closed set of its values. */
  readonly values?: readonly Json[];
}

/** A contract that a tool uses, or that a guardrail package is about to publish. */
export interface ContractSubject {
  readonly kind: "contract";
  /** "lead@1" */
  readonly ref: string;
  readonly name: string;
  readonly major: number;
  readonly version: string;
  readonly status: "draft" | "active" | "deprecated" | "retired";
  readonly owner?: string;
  readonly title?: string;
  readonly purpose?: string;
  readonly sunset?: string;
  readonly fields: readonly PolicyField[];
}

/** One record of a data file, in the shape of its contract. */
export interface RecordSubject {
  readonly kind: "record";
  /** What the file says. A record that breaks its contract is looked at too, so nothing about its shape is certain. */
  readonly value: Json;
  /** "lead@1", the contract that the record follows. */
  readonly contract: string;
}

/** An entry of a manifest's `produces`. */
export interface DeclaredProduct {
  readonly contract: string;
  readonly data?: string;
  readonly map?: { readonly [target: string]: Json };
}

/** An entry of a manifest's `messages`: what a tool sends to people. */
export interface DeclaredMessages {
  readonly channel: string;
  readonly purpose: string;
  /** Countries, as two capital letters. */
  readonly markets?: readonly string[];
  readonly sender?: { readonly name?: string; readonly address?: string; readonly replyTo?: string };
  readonly unsubscribe?: string;
  readonly doubleOptIn?: boolean;
  readonly frequency?: { readonly atMost: number; readonly per: "day" | "week" | "month" | "year" };
}

/** An entry of a manifest's `automates`: what a tool does to people without a person. */
export interface DeclaredAutomation {
  readonly what: string;
  readonly does: string;
  readonly humanExit?: string;
}

/** An entry of a manifest's `sends`. */
export interface DeclaredSending {
  readonly to: string;
  readonly region?: string;
  readonly contract?: string;
  readonly fields?: readonly string[];
}

/** What a tool says about itself, as its `trellis.yaml` has it. What is not well formed is left out. */
export interface Declared {
  readonly tool?: string;
  readonly owner?: string;
  readonly contact?: string;
  readonly purpose?: string;
  /** How long the tool keeps what it holds about people: "P3Y". */
  readonly retention?: string;
  readonly produces?: readonly DeclaredProduct[];
  readonly consumes?: readonly { readonly contract: string; readonly fields?: readonly string[] }[];
  readonly publishes?: readonly { readonly template: string; readonly content: string }[];
  readonly sends?: readonly DeclaredSending[];
  readonly messages?: readonly DeclaredMessages[];
  readonly automates?: readonly DeclaredAutomation[];
}

/** A tool: what it declares, and the contracts that it uses. */
export interface ManifestSubject {
  readonly kind: "manifest";
  readonly declared: Declared;
  /** The contracts that the tool uses and that a guardrail package publishes, by reference. */
  readonly contracts: { readonly [ref: string]: ContractSubject };
}

/** A text of a page, and the place in its content. */
export interface ContentText {
  readonly text: string;
  /** RFC 6901, into the content file. */
  readonly pointer: string;
}

/** An address that a page leads to. */
export interface ContentLink {
  readonly url: string;
  readonly pointer: string;
}

/** One filled blank of a page. */
export interface ContentSlot {
  /** The key in the content file. */
  readonly path: string;
  readonly title?: string;
  /** "text", "rich-text", "link", "image", "list"; what is not known is "value". */
  readonly type: string;
  readonly texts: readonly ContentText[];
  readonly links: readonly ContentLink[];
}

/** The content of one page or e-mail. */
export interface ContentSubject {
  readonly kind: "content";
  /** "landing-page@1" */
  readonly template: string;
  /** BCP 47, as the page says it. */
  readonly language?: string;
  readonly market?: string;
  readonly slots: readonly ContentSlot[];
}

/** The subject that each kind stands for. */
export interface Subjects {
  readonly contract: ContractSubject;
  readonly record: RecordSubject;
  readonly manifest: ManifestSubject;
  readonly content: ContentSubject;
}

/** Whatever a rule may be given. */
export type Subject = Subjects[SubjectKind];
