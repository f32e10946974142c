// Generated from templates/product-announcement/v1. Do not edit: change the template, then run `npx trellis generate`.
import { direction, escapeAttribute, escapeText, formatDate, formatMoney, imageAlt, imageSize, imageSource, imageSources, isPresent, renderRichText, writeLink } from "@trellis/brand/render";

export const digest = "sha256-29ffb254d4a99cf979ce2f8653cd15887df16f72783cf75fc4a0c8779ab6e6d5";
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
    escapeText(v0["product"]) +
    ": " +
    escapeText(v0["headline"]) +
    " – Acme</title>\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n    <meta name=\"description\" content=\"" +
    escapeAttribute(v0["lead"]) +
    "\">\n    <meta name=\"color-scheme\" content=\"light dark\">\n    <meta property=\"og:title\" content=\"" +
    escapeAttribute(v0["product"]) +
    ": " +
    escapeAttribute(v0["headline"]) +
    "\">\n    <meta property=\"og:description\" content=\"" +
    escapeAttribute(v0["lead"]) +
    "\">\n    <meta property=\"og:image\" content=\"" +
    escapeAttribute(imageSource(v0["picture"], page)) +
    "\">\n    <link rel=\"stylesheet\" href=\"brand/product-announcement-v1.css\">\n  </head>\n  <body class=\"product accent-" +
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
    "</a>\n      </div>\n    </header>\n    <main id=\"content\">\n      <section class=\"stage\" aria-labelledby=\"product\">\n        <div class=\"page\">\n          <p class=\"new\"><span>" +
    escapeText(v0["newLabel"]) +
    "</span></p>\n          <h1 id=\"product\"><span class=\"name\">" +
    escapeText(v0["product"]) +
    "</span> <span class=\"claim\">" +
    escapeText(v0["headline"]) +
    "</span></h1>\n          <div class=\"picture\"><img src=\"" +
    escapeAttribute(imageSource(v0["picture"], page)) +
    "\" srcset=\"" +
    escapeAttribute(imageSources(v0["picture"], page)) +
    "\" sizes=\"(min-width: 60rem) 60rem, 92vw\" alt=\"" +
    escapeAttribute(imageAlt(v0["picture"])) +
    "\" width=\"" +
    imageSize(v0["picture"], "width", page) +
    "\" height=\"" +
    imageSize(v0["picture"], "height", page) +
    "\"></div>\n          <div class=\"below\">\n            <p class=\"lead\">" +
    escapeText(v0["lead"]) +
    "</p>\n            <div class=\"buy\">\n              <p class=\"price\"><span>" +
    escapeText(v0["fromLabel"]) +
    "</span> <strong>" +
    escapeText(formatMoney(v0["price"], page)) +
    "</strong></p>\n              <p class=\"when\">" +
    escapeText(v0["availableLabel"]) +
    " <time datetime=\"" +
    v0["available"] +
    "\">" +
    escapeText(formatDate(v0["available"], "long", page)) +
    "</time></p>\n              <p class=\"actions\"><a class=\"button\" href=\"" +
    escapeAttribute(writeLink(v0["actionLink"])) +
    "\">" +
    escapeText(v0["actionLabel"]) +
    "</a></p>\n            </div>\n          </div>\n        </div>\n      </section>\n      <section class=\"features\" aria-labelledby=\"features\">\n        <div class=\"page\">\n          <h2 id=\"features\">" +
    escapeText(v0["featuresTitle"]) +
    "</h2>\n          <ul>\n            ";
  for (let i1 = 0, l1 = v0["features"] ?? []; i1 < l1.length; i1++) {
    const v1 = l1[i1];
    html += "<li>\n              <div class=\"words\">\n                <h3>" +
      escapeText(v1["title"]) +
      "</h3>\n                <p>" +
      escapeText(v1["text"]) +
      "</p>\n              </div>\n              ";
    if (isPresent(v1["picture"])) {
      html += "<div class=\"picture\"><img src=\"" +
        escapeAttribute(imageSource(v1["picture"], page)) +
        "\" srcset=\"" +
        escapeAttribute(imageSources(v1["picture"], page)) +
        "\" sizes=\"(min-width: 60rem) 40rem, 92vw\" alt=\"" +
        escapeAttribute(imageAlt(v1["picture"])) +
        "\" width=\"" +
        imageSize(v1["picture"], "width", page) +
        "\" height=\"" +
        imageSize(v1["picture"], "height", page) +
        "\" loading=\"lazy\"></div>";
    }
    html += "\n            </li>";
  }
  html += "\n          </ul>\n        </div>\n      </section>\n      ";
  if (isPresent(v0["versions"])) {
    html += "<section class=\"versions\" aria-labelledby=\"versions\">\n        <div class=\"page\">\n          <h2 id=\"versions\">" +
      escapeText(v0["versionsTitle"]) +
      "</h2>\n          <ul>\n            ";
    for (let i1 = 0, l1 = v0["versions"] ?? []; i1 < l1.length; i1++) {
      const v1 = l1[i1];
      html += "<li>\n              <h3>" +
        escapeText(v1["name"]) +
        "</h3>\n              <p>" +
        escapeText(v1["text"]) +
        "</p>\n              <p class=\"cost\">" +
        escapeText(formatMoney(v1["price"], page)) +
        "</p>\n            </li>";
    }
    html += "\n          </ul>\n        </div>\n      </section>";
  }
  html += "\n      <div class=\"details page\">\n        ";
  if (isPresent(v0["facts"])) {
    html += "<section class=\"facts\" aria-labelledby=\"facts\">\n          <h2 id=\"facts\">" +
      escapeText(v0["factsTitle"]) +
      "</h2>\n          <dl>\n            ";
    for (let i1 = 0, l1 = v0["facts"] ?? []; i1 < l1.length; i1++) {
      const v1 = l1[i1];
      html += "<div>\n              <dt>" +
        escapeText(v1["name"]) +
        "</dt>\n              <dd>" +
        escapeText(v1["value"]) +
        "</dd>\n            </div>";
    }
    html += "\n          </dl>\n        </section>";
  }
  html += "\n        ";
  if (isPresent(v0["quote"])) {
    html += "<figure class=\"quote\">\n          <blockquote><p>" +
      escapeText((v0["quote"] ?? "")) +
      "</p></blockquote>\n          ";
    if (isPresent(v0["quoteName"])) {
      html += "<figcaption>" +
        escapeText((v0["quoteName"] ?? "")) +
        "</figcaption>";
    }
    html += "\n        </figure>";
  }
  html += "\n      </div>\n      <section class=\"closing\" aria-labelledby=\"closing\">\n        <div class=\"page\">\n          <h2 id=\"closing\">" +
    escapeText(v0["closingTitle"]) +
    "</h2>\n          <p class=\"actions\"><a class=\"button\" href=\"" +
    escapeAttribute(writeLink(v0["actionLink"])) +
    "\">" +
    escapeText(v0["actionLabel"]) +
    "</a></p>\n        </div>\n      </section>\n      ";
  if (isPresent(v0["press"])) {
    html += "<section class=\"press page\" aria-labelledby=\"press\">\n        <h2 id=\"press\">" +
      escapeText(v0["pressTitle"]) +
      "</h2>\n        <div class=\"text\">" +
      renderRichText(v0["press"], 3) +
      "</div>\n      </section>";
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
