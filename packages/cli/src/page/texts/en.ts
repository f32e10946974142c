import type { PageTexts } from "./page-texts.js";

/** What the commands about pages say in English. */
export const pageTexts: PageTexts = {
  rendered: ({ written, held, dryRun }) =>
    [
      written.length === 0
        ? "No page was written."
        : `${written.length} ${written.length === 1 ? "page" : "pages"} ${dryRun ? "would be written" : "written"}: ${written.join(", ")}.`,
      ...(held > 0 && written.length > 0
        ? [
            `${held} ${held === 1 ? "page was" : "pages were"} held back until nothing in ${held === 1 ? "it" : "them"} fails.`,
          ]
        : []),
    ].join(" "),
  upgraded: ({ pages, ready, template }) =>
    pages === 0
      ? `No page here uses another version of ${template}.`
      : `${pages} ${pages === 1 ? "page" : "pages"} compared with ${template}; ${ready === 0 ? "none" : ready} can move as ${ready === 1 ? "it is" : "they are"}.`,
  begin: (check) =>
    `Replace what stands in square brackets. A # and a space begin a note. A # right before a word stands before something that a page can go without: take it away to use that. Then: ${check}`,
  market: (known) => `The market. What is the law or the custom there comes from it: ${list(known, "or")}.`,
  locale: "The language of the page, and its region when it matters: en, fr or fr-FR.",
  kind: (kind, required) => `(${kind}; ${required ? "required" : "may be left out"})`,
  titled: (title, description) => `${title}: ${description}`,
  byDefault: (value) => `Without this line: ${value}`,
  alsoSetBy: (layers) => `Where the page does not say it, it comes from the ${list([...layers], "or the")}.`,
  example: (value) => `Example: ${value}`,
  elsewhere: (titles) => `Not written here, since they come from the market or the language: ${titles.join(", ")}.`,
  kinds: {
    text: (least, most) =>
      least > 1 ? `text of ${least} to ${most} characters` : `text of at most ${most} characters`,
    richText: (most, allow) =>
      `a list of paragraphs, of at most ${most} characters together${
        allow.length > 0
          ? `; it may have ${list(
              allow.map((one) => richText[one]),
              "and",
            )}`
          : ""
      }`,
    list: (least, most) => (least > 0 ? `a list of ${least} to ${most}` : `a list of at most ${most}`),
    choice: (values) => `one of ${list(values, "or")}`,
    number: (min, max) =>
      min === undefined
        ? max === undefined
          ? "a number"
          : `a number up to ${max}`
        : max === undefined
          ? `a number from ${min}`
          : `a number from ${min} to ${max}`,
    money: (currencies) =>
      `an amount and its currency${currencies.length > 0 ? `, ${list(currencies, "or")}` : ", such as EUR"}`,
    date: (upcoming) => `a day, written 2027-05-15${upcoming ? ", that has not passed" : ""}`,
    link: "an address that begins with https://, or with / inside your own site",
    image:
      "a picture in the folder assets, and what it shows in words; a mere ornament has decorative: true instead of alt",
    boolean: "true or false",
  },
  mark: (title) => `[insert: ${title}]`,
  linkMark: "[insert-an-address]",
  imageMark: "name-of-the-picture.jpg",
  preview: {
    started: (address, file) => `Preview of ${file}: ${address}\nIt changes with the file. Ctrl-C ends it.`,
    stopped: "The preview has ended.",
    title: "Preview",
    findings: "What the check says",
    nothing: "Nothing to mend.",
    stale: "The file has something to mend. The page is the last one that had nothing.",
    none: "There is no page yet: something in the file has to be mended first.",
    lost: "The preview has ended. Start it again with trellis page preview.",
    views: { page: "Page", text: "Text part" },
    widths: { legend: "Width", phone: "Phone", tablet: "Tablet", full: "Full" },
    line: (line) => `line ${line}`,
  },
};

const richText = {
  heading: "headings",
  list: "lists",
  quote: "quotations",
  strong: "strong words",
  emphasis: "stressed words",
  code: "code",
  link: "links",
};

function list(parts: readonly string[], word: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
}
