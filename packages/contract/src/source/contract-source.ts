import type { Finding, Json } from "@trellis/findings";
import type { ContractHeader } from "@trellis/runtime";
import type { JsonSchema, SchemaObject } from "./json-schema.js";

/** A file that was read: its value, and where every part of it stands. */
export interface SourceDocument {
  /** Relative to the run's root, with "/". */
  readonly file: string;
  /** Undefined when the file is missing or could not be read; the findings of the reading say why. */
  readonly value: Json | undefined;
  /** Line and column of the part that an RFC 6901 pointer names, from 1; undefined when it is not there. */
  locate(pointer: string, part?: "key" | "value"): { line: number; column: number } | undefined;
}

/** A document that proves what a contract or a definition accepts or rejects. */
export interface Example extends SourceDocument {
  /** The file's name without its ending: `required-missing--no-email`. */
  readonly name: string;
}

/** What contracts and definitions have in common: a schema in a folder of its own. */
interface SchemaSource {
  readonly name: string;
  readonly major: number;
  /** The folder that holds it, as a file-system path. */
  readonly folder: string;
  readonly schema: JsonSchema;
  readonly schemaDocument: SourceDocument;
  /** From `examples/accepted` and `examples/rejected`, in the order of their names. */
  readonly examples: { readonly accepted: readonly Example[]; readonly rejected: readonly Example[] };
}

/** A shape that contracts share: `definitions/<name>/v<major>/schema.json`. It promises nothing. */
export interface DefinitionSource extends SchemaSource {
  readonly kind: "definition";
}

/** What `contract.yaml` says of a contract. */
export interface SourceHeader extends ContractHeader {
  /** `description.purpose`: told by `trellis contracts show` and in the types, and no part of what a web page loads. */
  readonly purpose?: string;
}

/** A contract as its authors write it: `contracts/<name>/v<major>/`. */
export interface ContractSource extends SchemaSource {
  readonly kind: "contract";
  /** As it is referred to: "lead@1". */
  readonly ref: string;
  /** From `contract.yaml`; what is missing or wrong there is filled from the folder's name, and is lint's to report. */
  readonly header: SourceHeader;
  readonly title: string;
  readonly headerDocument: SourceDocument;
  /** `migrate.ts`, when this major says how a document of the one before becomes one of its own. */
  readonly migration?: MigrationFile;
}

/** A `migrate.ts`: TypeScript that exports `upgrade(old)`. */
export interface MigrationFile {
  /** Relative to the run's root, with "/". */
  readonly file: string;
  readonly text: string;
}

/** A schema of another guardrail package, as it was published. */
export interface PublishedSchema {
  /** Its `$id`. */
  readonly uri: string;
  readonly schema: SchemaObject;
  /** The package's name. */
  readonly package: string;
  /** When it is a contract: which, and how it stands. */
  readonly ref?: string;
  readonly status?: string;
}

/** What the packages publish on which a package depends. */
export interface PublishedSchemas {
  readonly schemas: readonly PublishedSchema[];
  /** Dependencies that are not installed. */
  readonly missing: readonly string[];
}

/** Every contract and definition of one package, and what it may borrow from others. */
export interface ContractSources {
  readonly contracts: readonly ContractSource[];
  readonly definitions: readonly DefinitionSource[];
  readonly published?: PublishedSchemas;
}

/** What {@link readContracts} gives. */
export interface ReadContracts extends ContractSources {
  /** `owners.yaml`: who the owners are and how to reach them; undefined when the package has none. */
  readonly owners: SourceDocument | undefined;
  /** What could not be read. Whether what was read is right is {@link lintPackage}'s to say. */
  readonly findings: readonly Finding[];
}
