// Generated from templates/landing-page/v1. Do not edit: change the template, then run `npx trellis generate`.
import { direction, escapeAttribute, escapeText, imageAlt, imageSize, imageSource, imageSources, isPresent, renderRichText, writeLink } from "@trellis/brand/render";

export const digest = "sha256-bd1fb1f63ba3a14abab9674f1baba4b0e2faefa69ecf76e03a510fab458a8d05";
const k0 = {"sun":"sun","clay":"clay","sea":"sea","moss":"moss"};

export function render(v0, page) {
  let html = "";
  html += "<!doctype html>\n<html lang=\"" +
    escapeAttribute(page.locale) +
    "\" dir=\"" +
    direction(page) +
    "\" data-mode=\"" +
    v0["look"] +
    "\">\n  <head>\n    <meta charset=\"utf-8\">\n    <title>" +
    escapeText(v0["headline"]) +
    " – Acme</title>\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n    <meta name=\"description\" content=\"" +
    escapeAttribute(v0["lead"]) +
    "\">\n    <meta name=\"color-scheme\" content=\"light dark\">\n    <meta property=\"og:title\" content=\"" +
    escapeAttribute(v0["headline"]) +
    "\">\n    <meta property=\"og:description\" content=\"" +
    escapeAttribute(v0["lead"]) +
    "\">\n    <meta property=\"og:image\" content=\"" +
    escapeAttribute(imageSource(v0["picture"], page)) +
    "\">\n    <link rel=\"stylesheet\" href=\"brand/landing-page-v1.css\">\n  </head>\n  <body class=\"landing accent-" +
    (k0[v0["accent"]] ?? "") +
    "\">\n    <a class=\"skip\" href=\"#content\">" +
    escapeText(v0["skipLabel"]) +
    "</a>\n    <header class=\"bar\">\n      <div class=\"page\">\n        <a class=\"sign\" href=\"" +
    escapeAttribute(writeLink(v0["homeLink"])) +
    "\" aria-label=\"" +
    escapeAttribute(v0["homeLabel"]) +
    "\">\n          <svg viewBox=\"0 0 40 40\" width=\"36\" height=\"36\" aria-hidden=\"true\" focusable=\"false\">\n            <path d=\"M8 4v32M8 22h24M32 22v14M8 4c12 0 12 18 12 18\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"4\" stroke-linecap=\"round\" stroke-linejoin=\"round\" />\n          </svg>\n          <span>Acme</span>\n        </a>\n        <a class=\"button small\" href=\"" +
    escapeAttribute(writeLink(v0["actionLink"])) +
    "\">" +
    escapeText(v0["actionLabel"]) +
    "</a>\n      </div>\n    </header>\n    <main id=\"content\">\n      <section class=\"hero " +
    v0["layout"] +
    "\" aria-labelledby=\"headline\">\n        <div class=\"page\">\n          <div class=\"words\">\n            ";
  if (isPresent(v0["eyebrow"])) {
    html += "<p class=\"eyebrow\">" +
      escapeText((v0["eyebrow"] ?? "")) +
      "</p>";
  }
  html += "\n            <h1 id=\"headline\">" +
    escapeText(v0["headline"]) +
    "</h1>\n            <p class=\"lead\">" +
    escapeText(v0["lead"]) +
    "</p>\n            <p class=\"actions\">\n              <a class=\"button\" href=\"" +
    escapeAttribute(writeLink(v0["actionLink"])) +
    "\">" +
    escapeText(v0["actionLabel"]) +
    "</a>\n              ";
  if (isPresent(v0["moreLabel"])) {
    html += "<a class=\"quiet\" href=\"" +
      escapeAttribute(writeLink(v0["moreLink"])) +
      "\">" +
      escapeText((v0["moreLabel"] ?? "")) +
      "</a>";
  }
  html += "\n            </p>\n          </div>\n          <div class=\"picture\">\n            <img src=\"" +
    escapeAttribute(imageSource(v0["picture"], page)) +
    "\" srcset=\"" +
    escapeAttribute(imageSources(v0["picture"], page)) +
    "\" sizes=\"(min-width: 60rem) 36rem, 92vw\" alt=\"" +
    escapeAttribute(imageAlt(v0["picture"])) +
    "\" width=\"" +
    imageSize(v0["picture"], "width", page) +
    "\" height=\"" +
    imageSize(v0["picture"], "height", page) +
    "\">\n          </div>\n        </div>\n      </section>\n      ";
  if (isPresent(v0["figures"])) {
    html += "<section class=\"figures\" aria-labelledby=\"figures\">\n        <div class=\"page\">\n          <h2 class=\"heard\" id=\"figures\">" +
      escapeText(v0["figuresTitle"]) +
      "</h2>\n          <ul>\n            ";
    for (let i1 = 0, l1 = v0["figures"] ?? []; i1 < l1.length; i1++) {
      const v1 = l1[i1];
      html += "<li><strong>" +
        escapeText(v1["value"]) +
        "</strong> <span>" +
        escapeText(v1["label"]) +
        "</span></li>";
    }
    html += "\n          </ul>\n        </div>\n      </section>";
  }
  html += "\n      <section class=\"benefits\" id=\"more\" aria-labelledby=\"benefits\">\n        <div class=\"page\">\n          <h2 id=\"benefits\">" +
    escapeText(v0["benefitsTitle"]) +
    "</h2>\n          <ul>\n            ";
  for (let i1 = 0, l1 = v0["benefits"] ?? []; i1 < l1.length; i1++) {
    const v1 = l1[i1];
    html += "<li>\n              <h3>" +
      escapeText(v1["title"]) +
      "</h3>\n              <p>" +
      escapeText(v1["text"]) +
      "</p>\n            </li>";
  }
  html += "\n          </ul>\n        </div>\n      </section>\n      ";
  if (isPresent(v0["stories"])) {
    html += "<div class=\"stories page\">\n        ";
    for (let i1 = 0, l1 = v0["stories"] ?? []; i1 < l1.length; i1++) {
      const v1 = l1[i1];
      html += "<section class=\"story\" aria-labelledby=\"story-" +
        (i1 + 1) +
        "\">\n          <div class=\"words\">\n            <h2 id=\"story-" +
        (i1 + 1) +
        "\">" +
        escapeText(v1["title"]) +
        "</h2>\n            <div class=\"text\">" +
        renderRichText(v1["body"], 3) +
        "</div>\n          </div>\n          <div class=\"picture\">\n            <img src=\"" +
        escapeAttribute(imageSource(v1["picture"], page)) +
        "\" srcset=\"" +
        escapeAttribute(imageSources(v1["picture"], page)) +
        "\" sizes=\"(min-width: 60rem) 34rem, 92vw\" alt=\"" +
        escapeAttribute(imageAlt(v1["picture"])) +
        "\" width=\"" +
        imageSize(v1["picture"], "width", page) +
        "\" height=\"" +
        imageSize(v1["picture"], "height", page) +
        "\" loading=\"lazy\">\n          </div>\n        </section>";
    }
    html += "\n      </div>";
  }
  html += "\n      ";
  if (isPresent(v0["quote"])) {
    html += "<figure class=\"quote page\">\n        <blockquote><p>" +
      escapeText((v0["quote"] ?? "")) +
      "</p></blockquote>\n        ";
    if (isPresent(v0["quoteName"])) {
      html += "<figcaption>" +
        escapeText((v0["quoteName"] ?? "")) +
        "</figcaption>";
    }
    html += "\n      </figure>";
  }
  html += "\n      ";
  if (isPresent(v0["questions"])) {
    html += "<section class=\"questions page\" aria-labelledby=\"questions\">\n        <h2 id=\"questions\">" +
      escapeText(v0["questionsTitle"]) +
      "</h2>\n        <div class=\"list\">\n          ";
    for (let i1 = 0, l1 = v0["questions"] ?? []; i1 < l1.length; i1++) {
      const v1 = l1[i1];
      html += "<details>\n            <summary>" +
        escapeText(v1["question"]) +
        "</summary>\n            <div class=\"text\">" +
        renderRichText(v1["answer"], 4) +
        "</div>\n          </details>";
    }
    html += "\n        </div>\n      </section>";
  }
  html += "\n      <section class=\"closing\" aria-labelledby=\"closing\">\n        <div class=\"page\">\n          <h2 id=\"closing\">" +
    escapeText(v0["closingTitle"]) +
    "</h2>\n          ";
  if (isPresent(v0["closingText"])) {
    html += "<p>" +
      escapeText((v0["closingText"] ?? "")) +
      "</p>";
  }
  html += "\n          <p class=\"actions\"><a class=\"button\" href=\"" +
    escapeAttribute(writeLink(v0["actionLink"])) +
    "\">" +
    escapeText(v0["actionLabel"]) +
    "</a></p>\n        </div>\n      </section>\n    </main>\n    <footer class=\"foot\">\n      <div class=\"page\">\n        <p>" +
    escapeText(v0["legal"]) +
    "</p>\n        <ul>\n          <li><a href=\"" +
    escapeAttribute(writeLink(v0["privacyLink"])) +
    "\">" +
    escapeText(v0["privacyLabel"]) +
    "</a></li>\n          <li><a href=\"" +
    escapeAttribute(writeLink(v0["imprintLink"])) +
    "\">" +
    escapeText(v0["imprintLabel"]) +
    "</a></li>\n        </ul>\n      </div>\n    </footer>\n  </body>\n</html>\n";
  return html;
}
