// Generated from templates/blog-post/v1. Do not edit: change the template, then run `npx trellis generate`.
import { direction, escapeAttribute, escapeText, formatDate, formatNumber, imageAlt, imageSize, imageSource, imageSources, isPresent, renderRichText, writeLink } from "@trellis/brand/render";

export const digest = "sha256-d35031a4e0b392199efaca37571da9988b8393394aab845684cdf61ce6aae07e";
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
    "\">\n    <meta property=\"og:type\" content=\"article\">\n    <meta property=\"article:published_time\" content=\"" +
    v0["published"] +
    "\">\n    <link rel=\"stylesheet\" href=\"brand/blog-post-v1.css\">\n  </head>\n  <body class=\"post accent-" +
    (k0[v0["accent"]] ?? "") +
    "\">\n    <a class=\"skip\" href=\"#content\">" +
    escapeText(v0["skipLabel"]) +
    "</a>\n    <header class=\"bar\">\n      <div class=\"page\">\n        <a class=\"sign\" href=\"" +
    escapeAttribute(writeLink(v0["homeLink"])) +
    "\" aria-label=\"" +
    escapeAttribute(v0["homeLabel"]) +
    "\">\n          <svg viewBox=\"0 0 40 40\" width=\"36\" height=\"36\" aria-hidden=\"true\" focusable=\"false\">\n            <path d=\"M8 4v32M8 22h24M32 22v14M8 4c12 0 12 18 12 18\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"4\" stroke-linecap=\"round\" stroke-linejoin=\"round\" />\n          </svg>\n          <span>Acme</span>\n        </a>\n      </div>\n    </header>\n    <main id=\"content\">\n      <article aria-labelledby=\"headline\">\n        <header class=\"opening\">\n          <div class=\"page\">\n            <p class=\"eyebrow\">" +
    escapeText(v0["topic"]) +
    "</p>\n            <h1 id=\"headline\">" +
    escapeText(v0["headline"]) +
    "</h1>\n            <p class=\"lead\">" +
    escapeText(v0["lead"]) +
    "</p>\n            <div class=\"byline\">\n              ";
  if (isPresent(v0["authorPicture"])) {
    html += "<div class=\"face\"><img src=\"" +
      escapeAttribute(imageSource(v0["authorPicture"], page)) +
      "\" srcset=\"" +
      escapeAttribute(imageSources(v0["authorPicture"], page)) +
      "\" sizes=\"3rem\" alt=\"" +
      escapeAttribute(imageAlt(v0["authorPicture"])) +
      "\" width=\"" +
      imageSize(v0["authorPicture"], "width", page) +
      "\" height=\"" +
      imageSize(v0["authorPicture"], "height", page) +
      "\"></div>";
  }
  html += "\n              <p>\n                <span class=\"who\">" +
    escapeText(v0["byLabel"]) +
    " <strong>" +
    escapeText(v0["author"]) +
    "</strong>";
  if (isPresent(v0["authorRole"])) {
    html += "<span>, " +
      escapeText((v0["authorRole"] ?? "")) +
      "</span>";
  }
  html += "</span>\n                <span class=\"when\"><time datetime=\"" +
    v0["published"] +
    "\">" +
    escapeText(formatDate(v0["published"], "long", page)) +
    "</time> · " +
    escapeText(formatNumber(v0["minutes"], 0, page)) +
    " " +
    escapeText(v0["minutesLabel"]) +
    "</span>\n              </p>\n            </div>\n          </div>\n        </header>\n        <figure class=\"first\">\n          <img src=\"" +
    escapeAttribute(imageSource(v0["picture"], page)) +
    "\" srcset=\"" +
    escapeAttribute(imageSources(v0["picture"], page)) +
    "\" sizes=\"(min-width: 76rem) 74rem, 92vw\" alt=\"" +
    escapeAttribute(imageAlt(v0["picture"])) +
    "\" width=\"" +
    imageSize(v0["picture"], "width", page) +
    "\" height=\"" +
    imageSize(v0["picture"], "height", page) +
    "\">\n          ";
  if (isPresent(v0["caption"])) {
    html += "<figcaption>" +
      escapeText((v0["caption"] ?? "")) +
      "</figcaption>";
  }
  html += "\n        </figure>\n        <div class=\"reading\">\n          ";
  if (isPresent(v0["points"])) {
    html += "<aside class=\"points\" aria-labelledby=\"points\">\n            <h2 id=\"points\">" +
      escapeText(v0["pointsTitle"]) +
      "</h2>\n            <ul>\n              ";
    for (let i1 = 0, l1 = v0["points"] ?? []; i1 < l1.length; i1++) {
      const v1 = l1[i1];
      html += "<li>" +
        escapeText(v1) +
        "</li>";
    }
    html += "\n            </ul>\n          </aside>";
  }
  html += "\n          <div class=\"parts\">\n            ";
  for (let i1 = 0, l1 = v0["parts"] ?? []; i1 < l1.length; i1++) {
    const v1 = l1[i1];
    html += "<div class=\"part\">\n              <div class=\"text\">" +
      renderRichText(v1["body"], 2) +
      "</div>\n              ";
    if (isPresent(v1["picture"])) {
      html += "<figure>\n                <img src=\"" +
        escapeAttribute(imageSource(v1["picture"], page)) +
        "\" srcset=\"" +
        escapeAttribute(imageSources(v1["picture"], page)) +
        "\" sizes=\"(min-width: 60rem) 48rem, 92vw\" alt=\"" +
        escapeAttribute(imageAlt(v1["picture"])) +
        "\" width=\"" +
        imageSize(v1["picture"], "width", page) +
        "\" height=\"" +
        imageSize(v1["picture"], "height", page) +
        "\" loading=\"lazy\">\n                ";
      if (isPresent(v1["caption"])) {
        html += "<figcaption>" +
          escapeText((v1["caption"] ?? "")) +
          "</figcaption>";
      }
      html += "\n              </figure>";
    }
    html += "\n            </div>";
  }
  html += "\n          </div>\n        </div>\n      </article>\n      ";
  if (isPresent(v0["related"])) {
    html += "<section class=\"related\" aria-labelledby=\"related\">\n        <div class=\"page\">\n          <h2 id=\"related\">" +
      escapeText(v0["relatedTitle"]) +
      "</h2>\n          <ul>\n            ";
    for (let i1 = 0, l1 = v0["related"] ?? []; i1 < l1.length; i1++) {
      const v1 = l1[i1];
      html += "<li>\n              <h3><a href=\"" +
        escapeAttribute(writeLink(v1["link"])) +
        "\">" +
        escapeText(v1["title"]) +
        "</a></h3>\n              <p>" +
        escapeText(v1["text"]) +
        "</p>\n            </li>";
    }
    html += "\n          </ul>\n        </div>\n      </section>";
  }
  html += "\n    </main>\n    <footer class=\"foot\">\n      <div class=\"page\">\n        <p>" +
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
