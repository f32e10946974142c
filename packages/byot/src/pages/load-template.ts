import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PublishedBrand, PublishedTemplate } from "@trellis/brand/content";
import { type Guardrails, GuardrailsError, resolveExport } from "@trellis/contract/guardrails";
import { readBytes, readDocument } from "@trellis/contract/read";
import { runGuardrailsInvalid } from "@trellis/contract/rules";
import { finding, type Labels } from "@trellis/findings";
import { refOf } from "../entries/published-names.js";
import { publishedTemplates } from "../entries/published-templates.js";
import type { LoadedTemplate, TemplateEntry, Templates } from "./template-entry.js";

/** The templates that the guardrail packages of a run publish. Their code is imported when a page needs it. */
export function templatesOf(guardrails: Pick<Guardrails, "packages">): Templates {
  const entries = publishedTemplates(guardrails);
  const loading = new Map<string, Promise<LoadedTemplate>>();
  return {
    entries,
    load(ref) {
      let started = loading.get(ref);
      if (!started) {
        const entry = entries.find((one) => refOf(one) === ref);
        started = entry ? loadTemplate(entry) : Promise.reject(new GuardrailsError([]));
        loading.set(ref, started);
      }
      return started;
    },
  };
}

const maxFileBytes = 20_000_000;

/** Imports a template with the names of its slots and what its brand says. Throws a `GuardrailsError`. */
async function loadTemplate(entry: TemplateEntry): Promise<LoadedTemplate> {
  const ref = refOf(entry);
  const { folder, name } = entry.package;
  const packageExports = exportsOf(folder);
  const invalid = (what: string, part: string, cause?: unknown): GuardrailsError => {
    const because = cause === undefined ? {} : { because: firstLine(cause) };
    const data = { name, what, part, contract: ref, ...because };
    return new GuardrailsError([finding(runGuardrailsInvalid, { file: "trellis.json", template: ref }, data)], {
      cause,
    });
  };
  const fileOf = (subpath: string): string => {
    const file = resolveExport(folder, packageExports, subpath);
    if (file === undefined || !existsSync(file)) throw invalid("module-missing", subpath);
    return file;
  };
  async function load<T>(subpath: string, wanted: string, isRight: (value: unknown) => value is T): Promise<T> {
    const file = fileOf(subpath);
    let loaded: { readonly [name: string]: unknown };
    try {
      loaded = await import(/* @vite-ignore */ pathToFileURL(file).href);
    } catch (error) {
      throw invalid("module-fails", subpath, error);
    }
    const value = Object.hasOwn(loaded, wanted) ? loaded[wanted] : undefined;
    if (!isRight(value)) throw invalid("export-missing", `${subpath}: ${wanted}`);
    return value;
  }

  const { module } = entry;
  if (!module) throw invalid("module-missing", `./${entry.name}/v${entry.major}`);
  const hasLabels = (value: unknown): value is Labels => isObject(value) && isObject(value[ref]);
  const [template, en, fr, brand] = await Promise.all([
    load(module.module, module.export, isTemplate),
    load(`${module.module}/labels/en`, "labels", hasLabels),
    load(`${module.module}/labels/fr`, "labels", hasLabels),
    entry.brand ? load(entry.brand.module, entry.brand.export, isBrand) : noBrand,
  ]);
  if (template.ref !== ref) throw invalid("contract-differs", module.module);
  return {
    ref,
    entry,
    template,
    brand,
    labels: { en: withSlots(en, template, "en"), fr: withSlots(fr, template, "fr") },
    files: () =>
      new Map(
        entry.files.map(({ address, file }) => {
          const read = readBytes({ root: folder, path: relativeTo(folder, fileOf(file)), maxBytes: maxFileBytes });
          if (!read.ok) throw invalid("module-missing", file);
          return [address, read.bytes];
        }),
      ),
  };
}

/** A slot that a market or a locale sets is no field of the content, and has a name all the same. */
function withSlots(labels: Labels, { ref, slots }: PublishedTemplate, language: "en" | "fr"): Labels {
  const known = labels[ref];
  const titles = Object.values(slots).map(({ name, title, labels: others }) => [
    name,
    language === "en" ? title : (others[language]?.title ?? title),
  ]);
  return { [ref]: { title: ref, ...known, fields: { ...Object.fromEntries(titles), ...known?.fields } } };
}

const noBrand: PublishedBrand = { rules: { brand: "" }, markets: {}, locales: {} };

function exportsOf(folder: string): unknown {
  const { value } = readDocument({ root: folder, path: "package.json" });
  return isObject(value) ? value.exports : undefined;
}

function relativeTo(folder: string, file: string): string {
  return file.slice(join(folder, "x").length - 1);
}

function isTemplate(value: unknown): value is PublishedTemplate {
  return (
    isObject(value) &&
    typeof value.ref === "string" &&
    isObject(value.slots) &&
    Array.isArray(value.shape) &&
    typeof value.contract === "function" &&
    typeof value.render === "function"
  );
}

function isBrand(value: unknown): value is PublishedBrand {
  return isObject(value) && isObject(value.rules) && isObject(value.markets) && isObject(value.locales);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? "";
}
