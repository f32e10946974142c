import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { finding, type Labels } from "@trellis/findings";
import type { Contract, Field } from "@trellis/runtime";
import { guardrailsInvalid } from "../rules/run/guardrails-invalid.js";
import type { ContractEntry, PublishedContract } from "./guardrails.js";
import { GuardrailsError } from "./guardrails-error.js";
import type { OpenedPackage } from "./open-package.js";
import { resolveExport } from "./resolve-export.js";

/**
 * Imports a published contract with its fields and labels. The files are those that the package exports, so that a
 * tool which imports the same contract shares them. Throws {@link GuardrailsError}.
 */
export async function loadContract(
  ref: string,
  entry: ContractEntry,
  owner: OpenedPackage,
): Promise<PublishedContract> {
  const invalid = (what: string, part: string, because?: unknown): GuardrailsError =>
    new GuardrailsError(
      [
        finding(
          guardrailsInvalid,
          { file: owner.index.file, contract: ref },
          {
            name: owner.package.name,
            what,
            part,
            contract: ref,
            ...(because !== undefined && { because: firstLine(because) }),
          },
        ),
      ],
      { cause: because },
    );

  async function load<T>(subpath: string, name: string, isRight: (value: unknown) => value is T): Promise<T> {
    const file = resolveExport(owner.package.folder, owner.exports, subpath);
    if (file === undefined || !existsSync(file)) throw invalid("module-missing", subpath);
    let loaded: { readonly [name: string]: unknown };
    try {
      loaded = await import(/* @vite-ignore */ pathToFileURL(file).href);
    } catch (error) {
      throw invalid("module-fails", subpath, error);
    }
    const value = Object.hasOwn(loaded, name) ? loaded[name] : undefined;
    if (!isRight(value)) throw invalid("export-missing", `${subpath}: ${name}`);
    return value;
  }

  const contract = await load(entry.module, entry.export, isContract);
  const { name, major, version } = contract.contract;
  if (name !== entry.name || major !== entry.major || version !== entry.version)
    throw invalid("contract-differs", entry.module);
  const hasLabels = (value: unknown): value is Labels => isObject(value) && isObject(value[ref]);
  const [fields, en, fr] = await Promise.all([
    load(`${entry.module}/fields`, "fields", isFieldList),
    load(`${entry.module}/labels/en`, "labels", hasLabels),
    load(`${entry.module}/labels/fr`, "labels", hasLabels),
  ]);
  return { ref, entry, contract, fields, labels: { en, fr } };
}

function isContract(value: unknown): value is Contract<unknown> {
  return (
    isObject(value) && isObject(value.contract) && typeof value.is === "function" && typeof value.parse === "function"
  );
}

function isFieldList(value: unknown): value is readonly Field[] {
  return Array.isArray(value) && value.every((field) => isObject(field) && typeof field.path === "string");
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? "";
}
