import type { SchemaObject } from "@trellis/contract";
import { schemaDigest } from "@trellis/contract";
import { type Finding, fails, finding, type Json, type Place } from "@trellis/findings";
import type { Contract, ContractHeader } from "@trellis/runtime";
import { type ParserError, parse, parseFragment } from "parse5";
import { type Template as TemplateManifest, template as templateContract } from "../../generated/template/v1/index.js";
import { interpret } from "../render/interpret.js";
import type { RenderFunction } from "../render/render-function.js";
import { markupInvalid } from "../rules/template/markup-invalid.js";
import { slotInvalid } from "../rules/template/slot-invalid.js";
import { slotUnused } from "../rules/template/slot-unused.js";
import { checkDefaults } from "../schema/check-defaults.js";
import { contractOf } from "../schema/content-contract.js";
import { contentSchema } from "../schema/content-schema.js";
import { readSlots } from "../slots/read-slots.js";
import type { Layer, Slots } from "../slots/slot.js";
import { checkContrast } from "../tokens/check-contrast.js";
import type { TokenSet } from "../tokens/token-set.js";
import { checkMail } from "./check-mail.js";
import { checkOutline } from "./check-outline.js";
import { Compilation } from "./compilation.js";
import { compileChildren } from "./compile-element.js";
import type { Operation, Shape } from "./model.js";
import { buildOperations } from "./operations.js";
import { sourceText } from "./source-text.js";

/** What {@link compileTemplate} compiles. */
export interface TemplateSource {
  /** The markup. */
  readonly html: string;
  /** What template.yaml says, as data; it is checked here. */
  readonly manifest: Json;
  /** The brand's tokens; without them styles are not compared with any. */
  readonly tokens?: TokenSet;
  /** What findings call the two files. */
  readonly files?: { readonly html?: string; readonly manifest?: string };
  /** Where a part of the manifest stands, when it was read from a file. */
  readonly place?: (pointer: string, part?: "key" | "value") => Place;
}

/** A template ready for pages, compiled here or published: it cannot write anything but its own markup around values. */
export interface PublishedTemplate {
  /** As it is referred to: "landing-page@1". */
  readonly ref: string;
  readonly header: ContractHeader;
  readonly kind: "page" | "email" | "fragment";
  readonly slots: Slots;
  /** Checks one layer's values, as any published contract does. */
  contract(layer: Layer): Contract;
  /** What every page's tree must be. */
  readonly shape: readonly Shape[];
  /** Names the exact tokens that it was compiled with. */
  readonly tokens?: Pick<TokenSet, "digest">;
  /** Names the exact template: "sha256-" and 64 hexadecimal digits over its manifest and markup. */
  readonly digest: string;
  /** Writes a page of content that was checked before. */
  readonly render: RenderFunction;
}

/** A template that was compiled here and now, with what a package needs to publish it. */
export interface Template extends PublishedTemplate {
  /** The JSON Schema of its content: what a maker may write. */
  readonly schema: SchemaObject;
  /** The schemas of what markets and locales may say. */
  readonly layerSchemas: Readonly<Record<"market" | "locale", SchemaObject>>;
  readonly operations: readonly Operation[];
  readonly tokens?: TokenSet;
  /** What pages of it are for, in the words of its owner. */
  readonly purpose?: string;
}

/** A template, or why it cannot be one. A template that compiles may still have advice. */
export type CompiledTemplate =
  | { readonly ok: true; readonly template: Template; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Compiles a template: finds the place of every slot, refuses what could let content become markup, and gives the schema of
 * the content, the operations that write a page, and the tree that every page must have. Never throws.
 */
export function compileTemplate({ html, manifest, tokens, files = {}, place }: TemplateSource): CompiledTemplate {
  const file = files.manifest ?? "template.yaml";
  const inManifest = (pointer: string, part?: "key" | "value"): Place => ({
    contract: "template@1",
    ...(place ? place(pointer, part) : { file, pointer }),
  });
  const checked = templateContract.parse(manifest);
  if (!checked.ok) {
    const findings = checked.findings.map((one) => ({
      ...one,
      at: { ...one.at, ...inManifest(one.at.pointer ?? "", one.rule === "data/unknown-property" ? "key" : "value") },
    }));
    return { ok: false, findings };
  }
  const written = checked.value;
  const header = headerOf(written);
  const ref = `${header.name}@${header.major}`;
  const findings: Finding[] = [];
  const slots = readSlots(
    written.slots,
    (group) => (tokens ? tokens.names.filter((name) => name.startsWith(`${group}.`)) : []),
    ({ pointer, why, name }) =>
      findings.push(finding(slotInvalid, { ...inManifest(pointer, "key"), template: ref }, { why, name })),
  );
  const kind = written.kind ?? "page";
  const c = new Compilation(sourceText(html), files.html ?? "template.html", ref, slots, tokens, kind);
  const { shape, operations } = compileMarkup(c);
  findings.push(...c.findings);
  for (const name of Object.keys(slots)) {
    if (!c.used.has(name))
      findings.push(
        finding(slotUnused, { ...inManifest(`/slots/${name}`, "key"), template: ref, slot: name }, { name }),
      );
  }
  const identity = {
    name: header.name,
    major: header.major,
    title: header.title,
    ...(written.purpose === undefined ? {} : { description: written.purpose }),
    labels: written.labels ?? {},
  };
  const schema = contentSchema(identity, slots);
  const layerSchemas = {
    market: contentSchema(identity, slots, "market"),
    locale: contentSchema(identity, slots, "locale"),
  };
  findings.push(...checkDefaults(slots, (pointer) => ({ ...inManifest(pointer), template: ref })));
  if (tokens && written.contrast)
    findings.push(...checkContrast(tokens, written.contrast, (pointer) => ({ ...inManifest(pointer), template: ref })));
  if (findings.some(fails)) return { ok: false, findings };
  const contracts = new Map<Layer, Contract>();
  return {
    ok: true,
    findings,
    template: {
      ref,
      header,
      kind,
      slots,
      schema,
      layerSchemas,
      contract(layer) {
        let made = contracts.get(layer);
        if (!made) {
          made = contractOf(header, layer === "content" ? schema : layerSchemas[layer]);
          contracts.set(layer, made);
        }
        return made;
      },
      operations,
      render: (content, page) => interpret(operations, content, page),
      shape,
      ...(written.purpose === undefined ? {} : { purpose: written.purpose }),
      ...(tokens ? { tokens } : {}),
      digest: schemaDigest({ manifest, html: c.source.text }),
    },
  };
}

function compileMarkup(c: Compilation): { shape: readonly Shape[]; operations: readonly Operation[] } {
  const { text } = c.source;
  const onParseError = ({ code, startOffset }: ParserError): void => {
    if (code === "missing-doctype" && c.kind === "fragment") return;
    // Old mail programs read these comments; to everybody else they are comments like any other.
    if (code === "nested-comment" && c.kind === "email") return;
    c.report(markupInvalid, Math.min(startOffset, text.length), { what: "syntax", name: code });
  };
  const nul = text.indexOf("\0");
  if (nul !== -1) c.report(markupInvalid, nul, { what: "syntax", name: "null-character" });
  const options = { sourceCodeLocationInfo: true, onParseError } as const;
  const tree = c.kind === "fragment" ? parseFragment(text, options) : parse(text, options);
  const around = {
    lists: [],
    present: new Set<string>(),
    ancestors: [],
    repeatedIds: new Set<string>(),
    conditional: false,
  };
  const shape = compileChildren(c, tree, { start: 0, end: text.length }, around);
  checkOutline(c, tree);
  if (c.kind === "email") checkMail(c, tree);
  // Edits of a template that is refused may lie across each other; nothing is made of them.
  return { shape, operations: c.findings.some(fails) ? [] : buildOperations(text, c.edits) };
}

function headerOf({ template, version, title, owner, status, sunset }: TemplateManifest): ContractHeader {
  return {
    name: template,
    version,
    major: Number(version.split(".")[0]),
    title,
    owner,
    status,
    ...(sunset === undefined ? {} : { sunset }),
  };
}
