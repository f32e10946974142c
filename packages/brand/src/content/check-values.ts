import { classifyValue, type Finding, finding, type Json, type Place } from "@trellis/findings";
import { dataTooShort } from "@trellis/runtime/rules";
import type { PublishedTemplate } from "../compile/compile-template.js";
import { linkProblem, usualSchemes } from "../render/link.js";
import { altIsFileName } from "../rules/content/alt-is-file-name.js";
import { assetMissing } from "../rules/content/asset-missing.js";
import { currencyOfAnotherMarket } from "../rules/content/currency-of-another-market.js";
import { datePassed } from "../rules/content/date-passed.js";
import { headingSkipped } from "../rules/content/heading-skipped.js";
import { legalTextMissing } from "../rules/content/legal-text-missing.js";
import { linkNotAllowed } from "../rules/content/link-not-allowed.js";
import { placeholderLeft } from "../rules/content/placeholder-left.js";
import { sentenceTooLong } from "../rules/content/sentence-too-long.js";
import { textTooLong } from "../rules/content/text-too-long.js";
import { unsafeCharacter } from "../rules/content/unsafe-character.js";
import { wordBanned } from "../rules/content/word-banned.js";
import { wordPreferred } from "../rules/content/word-preferred.js";
import type { RichText } from "../schema/rich-text.js";
import { longestSentence, type WordList, wordList } from "./check-words.js";
import type { MergedContent } from "./merge-layers.js";
import type { PageOptions } from "./page-options.js";
import { blanksOf, type Filled, filledSlots, type Piece, piecesOf, plainTextOf } from "./visit-content.js";

/** What {@link checkValues} looks at. */
export interface ValuesToCheck {
  readonly template: PublishedTemplate;
  readonly merged: MergedContent;
  readonly locale: string;
  readonly market: string | undefined;
  readonly options: PageOptions;
  /** The place of a part of the content. */
  readonly at: (pointer: string) => Place;
}

/** Everything about a page's values that a schema cannot say. */
export function checkValues(given: ValuesToCheck): Finding[] {
  const { template, merged, options, locale, market } = given;
  const findings: Finding[] = [];
  const words = options.brand ? wordList(options.brand, locale) : undefined;
  const texts: string[] = [];
  for (const one of filledSlots(template.slots, merged.values)) {
    const at = (pointer: string): Place => ({ ...given.at(pointer), slot: one.slot.name });
    for (const piece of piecesOf(one)) {
      if (piece.kind === "text") checkText(piece, words, at, findings);
      else checkLink(piece, template.kind, options, at, findings);
    }
    checkOne(one, given, at, findings);
    // A sign that must go is told as such.
    for (const pointer of blanksOf(one))
      if (!findings.some((found) => found.at.pointer === pointer))
        findings.push(finding(dataTooShort, at(pointer), { empty: true, limit: 1, length: 0 }));
    if (one.slot.type === "text" || one.slot.type === "rich-text") texts.push(plainTextOf(one));
  }
  const rules = options.brand?.markets;
  const legal = market !== undefined && rules && Object.hasOwn(rules, market) ? (rules[market]?.legal ?? []) : [];
  if (legal.length > 0) {
    const whole = flat(texts.join(" "));
    for (const text of legal)
      if (!whole.includes(flat(text)))
        findings.push(finding(legalTextMissing, given.at(""), { market, text: classifyValue(text, "public") }));
  }
  return findings;
}

type At = (pointer: string) => Place;

// Control characters, half characters, and what turns the direction of the text that follows: nobody types them, and a
// reader cannot see them.
const unsafe = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|\p{Cs}/u;
const placeholder =
  /\blorem ipsum\b|\b(?:TODO|TBD|FIXME|XXX+)\b|\{\{|\}\}|\[(?:insert|your|placeholder|votre|insérer|à compléter)\b[^\]]{0,80}\]/i;
const shouted = /^(?:todo|tbd|fixme|xxx+)$/i;

function checkText({ text, pointer }: Piece, words: WordList | undefined, at: At, findings: Finding[]): void {
  const odd = unsafe.exec(text);
  if (odd) findings.push(finding(unsafeCharacter, at(pointer), { code: codeOf(odd[0]), position: odd.index + 1 }));
  const left = placeholder.exec(text)?.[0];
  // "todo" is a word in Spanish; "TODO" is a note to oneself everywhere.
  if (left !== undefined && !(shouted.test(left) && left !== left.toUpperCase()))
    findings.push(finding(placeholderLeft, at(pointer), { text: classifyValue(left, "public") }));
  if (!words) return;
  if (words.any?.test(text)) {
    for (const { word, why, pattern } of words.banned)
      if (pattern.test(text)) findings.push(finding(wordBanned, at(pointer), { name: word, reason: why }));
    for (const { word, use, pattern } of words.preferred)
      if (pattern.test(text)) findings.push(finding(wordPreferred, at(pointer), { name: word, use }));
  }
  if (words.sentence !== undefined) {
    const found = longestSentence(text);
    if (found > words.sentence) findings.push(finding(sentenceTooLong, at(pointer), { found, limit: words.sentence }));
  }
}

function checkLink(
  { text, pointer }: Piece,
  kind: PublishedTemplate["kind"],
  { brand }: PageOptions,
  at: At,
  findings: Finding[],
): void {
  // In an inbox there is no site within which "/chairs" could lead anywhere.
  const isAdrift = kind === "email" && /^[/?.]/.test(text);
  const why = linkProblem(text, brand?.links) ?? (isAdrift ? "adrift" : undefined);
  if (why === undefined) return;
  const { hosts, schemes = usualSchemes } = brand?.links ?? {};
  findings.push(
    finding(linkNotAllowed, at(pointer), {
      why,
      value: classifyValue(text, "public"),
      ...(why === "host" ? { allowed: hosts } : why === "scheme" ? { allowed: schemes } : {}),
    }),
  );
}

function checkOne(
  { slot, value, pointer }: Filled,
  { options, market }: ValuesToCheck,
  at: At,
  findings: Finding[],
): void {
  switch (slot.type) {
    case "image": {
      const { asset, alt } = value as { asset: string; alt?: string };
      if (options.assets && !options.assets.has(asset))
        findings.push(finding(assetMissing, at(`${pointer}/asset`), { name: asset }));
      if (alt !== undefined && isFileName(alt, asset))
        findings.push(finding(altIsFileName, at(`${pointer}/alt`), { text: classifyValue(alt, "public") }));
      return;
    }
    case "date": {
      const day = value as string;
      if (slot.upcoming && day < options.now.toISOString().slice(0, 10))
        findings.push(finding(datePassed, at(pointer), { day }));
      return;
    }
    case "money": {
      const rules = options.brand?.markets;
      const expected =
        market !== undefined && rules && Object.hasOwn(rules, market) ? rules[market]?.currency : undefined;
      const { currency } = value as { currency: string };
      if (expected !== undefined && currency !== expected)
        findings.push(finding(currencyOfAnotherMarket, at(`${pointer}/currency`), { currency, expected, market }));
      return;
    }
    case "rich-text": {
      const blocks = value as unknown as RichText;
      const length = [...plainTextOf({ slot, value: value as Json, pointer })].length;
      if (length > slot.maxLength)
        findings.push(finding(textTooLong, at(pointer), { found: length, limit: slot.maxLength }));
      let level = 0;
      for (const [index, block] of blocks.entries()) {
        if (block.type !== "heading") continue;
        if (block.level > level + 1)
          findings.push(
            finding(headingSkipped, at(`${pointer}/${index}/level`), { level: block.level, expected: level + 1 }),
          );
        level = block.level;
      }
      return;
    }
    default:
  }
}

/** "IMG_2041.jpg", or the asset's own name with its dashes. */
function isFileName(alt: string, asset: string): boolean {
  if (/^\S+\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?)$/i.test(alt.trim())) return true;
  if (/^(?:img|dsc|dscn|image|photo|screenshot|capture)[\s_-]*\d+$/i.test(alt.trim())) return true;
  const name = asset.slice(asset.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return /[-_]/.test(name) && alt.trim().toLowerCase() === name.toLowerCase();
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function flat(text: string): string {
  return text.replaceAll(/[\s\u00A0\u202F]+/g, " ").trim();
}
