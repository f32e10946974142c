import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { layersOf, type PublishedTemplate, type RenderedPage, readContent, renderPage } from "@trellis/brand";
import type { Picture } from "@trellis/brand/render";
import type { Json } from "@trellis/findings";
import { brand } from "../generated/brand.js";

/** The folder of this package. */
export const folder = fileURLToPath(new URL("..", import.meta.url));

/** The day of every test: all dates of the examples are still to come. */
const now = new Date("2026-11-20T08:00:00Z");

interface Row {
  readonly name: string;
  readonly major: number;
  readonly kind: "page" | "email" | "fragment";
  readonly module: string;
  readonly export: string;
  readonly files: readonly { readonly address: string; readonly file: string }[];
}

/** What `trellis.json` lists. */
export const rows = (JSON.parse(readFileSync(join(folder, "trellis.json"), "utf8")) as { templates: readonly Row[] })
  .templates;

/** A template as this package publishes it. */
export async function published(row: Row): Promise<PublishedTemplate> {
  const loaded = (await import(join(folder, "generated", row.module, "index.js"))) as Record<string, PublishedTemplate>;
  const template = loaded[row.export];
  if (!template) throw new Error(`${row.module} does not export ${row.export}.`);
  return template;
}

/** The pictures of the examples, by the asset that names them. */
export const pictures: ReadonlyMap<string, Picture> = new Map(
  readdirSync(join(folder, "pictures")).map((name) => [
    `pictures/${name}`,
    { src: `pictures/${name}`, ...sizeOf(name) },
  ]),
);

function sizeOf(name: string): { width: number; height: number } {
  const bytes = readFileSync(join(folder, "pictures", name));
  if (name.endsWith(".png")) return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(bytes.toString("utf8")) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** An example and the template that it is for. */
export interface Example {
  readonly row: Row;
  /** "landing-page/v1/examples/shortest.yaml" */
  readonly file: string;
  readonly name: string;
  readonly content: { readonly [key: string]: Json };
}

/** The examples in a folder of every template. */
export function examplesIn(path: "examples" | "examples/rejected"): Example[] {
  return rows.flatMap((row) => {
    const inner = `${row.name}/v${row.major}/${path}`;
    return readdirSync(join(folder, "templates", dirname(inner)), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && join(entry.parentPath) === join(folder, "templates", inner))
      .filter(({ name }) => name.endsWith(".yaml"))
      .map(({ name }) => {
        const { value, findings } = readContent({ root: join(folder, "templates"), path: `${inner}/${name}` });
        if (findings.length > 0) throw new Error(JSON.stringify(findings));
        return { row, file: `${inner}/${name}`, name: name.slice(0, -5), content: value as Example["content"] };
      });
  });
}

/** The page of a content, in its own market or in another. */
export function pageOf(template: PublishedTemplate, content: Example["content"], market?: string): RenderedPage {
  const place = { market: market ?? String(content.market), locale: String(content.locale) };
  const layers = layersOf(template, brand, place);
  return renderPage(template, content, { ...place, now, brand: brand.rules, assets: pictures, layers });
}
