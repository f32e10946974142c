// Generated from templates/event-page/v1. Do not edit: change the template, then run `npx trellis generate`.
import { direction, escapeAttribute, escapeText, formatDate, formatMoney, imageAlt, imageSize, imageSource, imageSources, isPresent, renderRichText, writeLink } from "@trellis/brand/render";

export const digest = "sha256-70c3c0e482ca1e72fb90489812154dfe0b8142308c25cbffd67e443ade05e883";
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
    "\">\n    <link rel=\"stylesheet\" href=\"brand/event-page-v1.css\">\n  </head>\n  <body class=\"event accent-" +
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
    "</a>\n      </div>\n    </header>\n    <main id=\"content\">\n      <section class=\"opening\" aria-labelledby=\"headline\">\n        <div class=\"page\">\n          <div class=\"words\">\n            ";
  if (isPresent(v0["eyebrow"])) {
    html += "<p class=\"eyebrow\">" +
      escapeText((v0["eyebrow"] ?? "")) +
      "</p>";
  }
  html += "\n            <h1 id=\"headline\">" +
    escapeText(v0["headline"]) +
    "</h1>\n            <p class=\"lead\">" +
    escapeText(v0["lead"]) +
    "</p>\n          </div>\n          <div class=\"ticket\">\n            <dl>\n              <div>\n                <dt>" +
    escapeText(v0["dateLabel"]) +
    "</dt>\n                <dd><time datetime=\"" +
    v0["date"] +
    "\">" +
    escapeText(formatDate(v0["date"], "full", page)) +
    "</time></dd>\n                <dd>" +
    escapeText(v0["time"]) +
    "</dd>\n              </div>\n              <div>\n                <dt>" +
    escapeText(v0["placeLabel"]) +
    "</dt>\n                <dd>" +
    escapeText(v0["place"]) +
    "</dd>\n                ";
  if (isPresent(v0["address"])) {
    html += "<dd>" +
      escapeText((v0["address"] ?? "")) +
      "</dd>";
  }
  html += "\n                ";
  if (isPresent(v0["mapLink"])) {
    html += "<dd><a href=\"" +
      escapeAttribute(writeLink(v0["mapLink"])) +
      "\">" +
      escapeText(v0["mapLabel"]) +
      "</a></dd>";
  }
  html += "\n              </div>\n              <div>\n                <dt>" +
    escapeText(v0["priceLabel"]) +
    "</dt>\n                ";
  if (isPresent(v0["price"])) {
    html += "<dd>" +
      escapeText(formatMoney(v0["price"], page)) +
      "</dd>";
  }
  html += "\n                ";
  if (!isPresent(v0["price"])) {
    html += "<dd>" +
      escapeText(v0["freeLabel"]) +
      "</dd>";
  }
  html += "\n              </div>\n            </dl>\n            <p class=\"actions\"><a class=\"button\" href=\"" +
    escapeAttribute(writeLink(v0["actionLink"])) +
    "\">" +
    escapeText(v0["actionLabel"]) +
    "</a></p>\n          </div>\n        </div>\n      </section>\n      <div class=\"scene\">\n        <img src=\"" +
    escapeAttribute(imageSource(v0["picture"], page)) +
    "\" srcset=\"" +
    escapeAttribute(imageSources(v0["picture"], page)) +
    "\" sizes=\"100vw\" alt=\"" +
    escapeAttribute(imageAlt(v0["picture"])) +
    "\" width=\"" +
    imageSize(v0["picture"], "width", page) +
    "\" height=\"" +
    imageSize(v0["picture"], "height", page) +
    "\">\n      </div>\n      <div class=\"inside page\">\n        <section class=\"about\" aria-labelledby=\"about\">\n          <h2 id=\"about\">" +
    escapeText(v0["aboutTitle"]) +
    "</h2>\n          <div class=\"text\">" +
    renderRichText(v0["body"], 3) +
    "</div>\n        </section>\n        ";
  if (isPresent(v0["programme"])) {
    html += "<section class=\"programme\" aria-labelledby=\"programme\">\n          <h2 id=\"programme\">" +
      escapeText(v0["programmeTitle"]) +
      "</h2>\n          <ol>\n            ";
    for (let i1 = 0, l1 = v0["programme"] ?? []; i1 < l1.length; i1++) {
      const v1 = l1[i1];
      html += "<li>\n              <p class=\"time\">" +
        escapeText(v1["time"]) +
        "</p>\n              <div>\n                <h3>" +
        escapeText(v1["title"]) +
        "</h3>\n                ";
      if (isPresent(v1["text"])) {
        html += "<p>" +
          escapeText((v1["text"] ?? "")) +
          "</p>";
      }
      html += "\n                ";
      if (isPresent(v1["who"])) {
        html += "<p class=\"who\">" +
          escapeText((v1["who"] ?? "")) +
          "</p>";
      }
      html += "\n              </div>\n            </li>";
    }
    html += "\n          </ol>\n        </section>";
  }
  html += "\n      </div>\n      ";
  if (isPresent(v0["people"])) {
    html += "<section class=\"people\" aria-labelledby=\"people\">\n        <div class=\"page\">\n          <h2 id=\"people\">" +
      escapeText(v0["peopleTitle"]) +
      "</h2>\n          <ul>\n            ";
    for (let i1 = 0, l1 = v0["people"] ?? []; i1 < l1.length; i1++) {
      const v1 = l1[i1];
      html += "<li>\n              <img src=\"" +
        escapeAttribute(imageSource(v1["picture"], page)) +
        "\" srcset=\"" +
        escapeAttribute(imageSources(v1["picture"], page)) +
        "\" sizes=\"12rem\" alt=\"" +
        escapeAttribute(imageAlt(v1["picture"])) +
        "\" width=\"" +
        imageSize(v1["picture"], "width", page) +
        "\" height=\"" +
        imageSize(v1["picture"], "height", page) +
        "\" loading=\"lazy\">\n              <h3>" +
        escapeText(v1["name"]) +
        "</h3>\n              <p>" +
        escapeText(v1["role"]) +
        "</p>\n            </li>";
    }
    html += "\n          </ul>\n        </div>\n      </section>";
  }
  html += "\n      <section class=\"closing\" aria-labelledby=\"closing\">\n        <div class=\"page\">\n          <h2 id=\"closing\">" +
    escapeText(v0["closingTitle"]) +
    "</h2>\n          <p><time datetime=\"" +
    v0["date"] +
    "\">" +
    escapeText(formatDate(v0["date"], "full", page)) +
    "</time> · " +
    escapeText(v0["time"]) +
    " · " +
    escapeText(v0["place"]) +
    "</p>\n          <p class=\"actions\"><a class=\"button\" href=\"" +
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
