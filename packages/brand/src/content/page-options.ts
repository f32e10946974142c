import type { Finding, Json, Place } from "@trellis/findings";
import type { Picture } from "../render/format.js";
import type { RenderFunction } from "../render/render-function.js";
import type { BrandRules } from "./brand-rules.js";

/** Says where a part of a layer stands, when it was read from a file. */
export type Locate = (pointer: string, part?: "key" | "value") => Place;

/** What a page is made with besides its template and its content. */
export interface PageOptions {
  /** The time of the run, the same for everything in it. */
  readonly now: Date;
  /** "fr-FR"; content may say it itself. "en" when nobody does. */
  readonly locale?: string;
  /** The market's name; content may say it itself. */
  readonly market?: string;
  /** The values of the layers above content. */
  readonly layers?: { readonly market?: Json; readonly locale?: Json };
  readonly brand?: BrandRules;
  /** The pictures that there are, by asset; without it every asset is taken to be there. */
  readonly assets?: ReadonlyMap<string, Picture>;
  /** Writes the page instead of the template's own writer; the proof holds for any. */
  readonly render?: RenderFunction;
  /** Lays an organisation's levels and waivers on the findings, before they decide whether there is a page. */
  readonly settle?: (findings: readonly Finding[]) => readonly Finding[];
  /** Where the parts of each layer stand. */
  readonly places?: { readonly content?: Locate; readonly market?: Locate; readonly locale?: Locate };
}
