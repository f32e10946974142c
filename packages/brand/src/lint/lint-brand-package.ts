import { resolve } from "node:path";
import { contractLabels, type SourceDocument } from "@trellis/contract";
import { lintSources } from "@trellis/contract/lint";
import { closestPosition } from "@trellis/contract/read";
import { contractExampleWronglyAccepted, contractExampleWronglyRejected } from "@trellis/contract/rules";
import {
  childPointer,
  type Finding,
  fails,
  finding,
  type Json,
  type Labels,
  nearest,
  type Place,
} from "@trellis/findings";
import { layersOf, type PublishedBrand } from "../content/layers-of.js";
import type { Locate, PageOptions } from "../content/page-options.js";
import type { Picture } from "../render/format.js";
import { renderPage } from "../render/render-page.js";
import { templateValueUntaken } from "../rules/index.gen.js";
import { templateContract } from "../schema/template-contract.js";
import { type BrandPackage, type PackageTemplate, readBrandPackage } from "../source/read-brand-package.js";
import { lintTemplate } from "./lint-template.js";

/** What {@link lintBrandPackage} found. */
export interface LintedBrand {
  readonly findings: readonly Finding[];
  /** How many templates the package has. */
  readonly templates: number;
  /** What the templates' slots are called, for reports. */
  readonly labels: { readonly en: Labels; readonly fr: Labels };
}

/**
 * Checks the templates of a package as their readers will meet them: tokens, markup and slots; the schema of the content, by
 * the rules of any contract; what markets and locales say; and the examples, each as a page, whose HTML is judged too.
 * Files in findings are relative to `root`. Never throws for what is in a file.
 */
export async function lintBrandPackage({
  folder,
  root = folder,
}: {
  readonly folder: string;
  readonly root?: string;
}): Promise<LintedBrand> {
  const read = await readBrandPackage({ folder: resolve(folder), root: resolve(root) });
  const { templates, owners } = read;
  const contracts = templates.map(({ template, path, manifest }) =>
    templateContract(template, { folder: resolve(folder, path), manifest }),
  );
  const findings: Finding[] = [
    ...read.findings,
    ...lintSources({ contracts, definitions: [], owners, findings: [] }, { generated: true }),
  ];
  const ofLayers = lintLayers(read);
  findings.push(...ofLayers);
  // A layer that is wrong would be told again for every page that it stands on.
  if (!ofLayers.some(fails)) for (const one of templates) findings.push(...(await lintExamples(one, read)));
  const labels = (language: "en" | "fr"): Labels =>
    Object.fromEntries(
      templates.map(({ template: { ref, schema, header } }) => [ref, contractLabels(schema, header.title, language)]),
    );
  return { findings: distinct(findings), templates: read.paths.length, labels: { en: labels("en"), fr: labels("fr") } };
}

/** What a market or a locale says must be taken by some template, and be right for each that takes it. */
function lintLayers({ layers, templates, paths }: BrandPackage): Finding[] {
  return layers.flatMap((document) => {
    const { layer, value, file } = document;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    const place = locateIn(document);
    const slots = templates.flatMap(({ template }) => Object.values(template.slots));
    const known = new Set(slots.filter(({ setBy }) => setBy.includes(layer)).map(({ name }) => name));
    // While a template cannot be read, nobody knows what it would take.
    const untaken = templates.length < paths.length ? [] : Object.keys(value).filter((name) => !known.has(name));
    const wrong = templates.flatMap(({ template }) => {
      const own = layersOf(
        template,
        { markets: { own: value }, locales: { own: value } },
        { market: "own", locale: "own" },
      );
      const result = template.contract(layer).parse(own[layer] ?? {});
      return result.ok
        ? []
        : result.findings.map((one) => ({ ...one, at: { ...one.at, ...place(one.at.pointer ?? "") } }));
    });
    return [
      ...untaken.map((name) =>
        finding(
          templateValueUntaken,
          { ...place(childPointer("", name), "key"), file },
          { name, layer, nearest: nearest(name, known) },
        ),
      ),
      ...wrong,
    ];
  });
}

/** Every example as a page of its market and locale. An example does not age: its dates never pass. */
async function lintExamples({ template, examples }: PackageTemplate, { brand }: BrandPackage): Promise<Finding[]> {
  const options = (document: SourceDocument): PageOptions => {
    const layers = brand ? layersOf(template, brand, placeOf(document.value, brand)) : {};
    return {
      now: new Date(0),
      ...(brand ? { brand: brand.rules } : {}),
      layers,
      assets: picturesIn(document.value),
      places: { content: locateIn(document) },
    };
  };
  const findings: Finding[] = [];
  for (const example of examples.accepted)
    if (example.value !== undefined)
      findings.push(...(await lintTemplate(template, [example.value], options(example))));
  for (const example of examples.rejected) {
    if (example.value === undefined) continue;
    const { name, file } = example;
    const found = [
      ...new Set(
        renderPage(template, example.value, options(example))
          .findings.filter(fails)
          .map(({ rule }) => rule),
      ),
    ].sort();
    const expected = name.split("--")[0] ?? name;
    const at = { file, template: template.ref };
    if (found.length === 0) findings.push(finding(contractExampleWronglyAccepted, at, { name, expected }));
    else if (found.length > 1 || found[0]?.split("/")[1] !== expected)
      findings.push(finding(contractExampleWronglyRejected, at, { name, expected, found }));
  }
  return findings;
}

/** Every picture that content names, as if it were there: an example is judged by itself, wherever its pictures stand. */
function picturesIn(value: Json | undefined): Map<string, Picture> {
  if (typeof value !== "object" || value === null) return new Map();
  const named = "asset" in value && typeof value.asset === "string" ? value.asset : undefined;
  return new Map([
    ...(named === undefined ? [] : [[named, { src: named, width: 1200, height: 900 }] as const]),
    ...Object.values(value as { readonly [key: string]: Json }).flatMap((inner) => [...picturesIn(inner)]),
  ]);
}

function placeOf(
  content: Json | undefined,
  { markets, locales }: PublishedBrand,
): { market?: string; locale?: string } {
  const said = (key: "market" | "locale"): string | undefined => {
    if (typeof content !== "object" || content === null || !Object.hasOwn(content, key)) return undefined;
    const value = (content as { readonly [key: string]: Json })[key];
    return typeof value === "string" ? value : undefined;
  };
  const market = said("market") ?? Object.keys(markets)[0];
  const locale = said("locale") ?? Object.keys(locales)[0];
  return { ...(market === undefined ? {} : { market }), ...(locale === undefined ? {} : { locale }) };
}

function locateIn(document: SourceDocument): Locate {
  return (pointer, part): Place => ({
    file: document.file,
    pointer,
    ...closestPosition(document, pointer, part),
  });
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}
