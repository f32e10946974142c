import type { PreviewTexts } from "../page/texts/page-texts.js";

/** The frame around the page: nothing of the page's own content is in it. */
export function shellHtml(file: string, language: string, texts: PreviewTexts): string {
  const { views, widths } = texts;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(`${texts.title}: ${file}`)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/preview.css">
<script src="/preview.js" defer></script>
</head>
<body>
<header>
<h1>${escapeHtml(file)}</h1>
<p id="status" role="status" data-lost="${escapeHtml(texts.lost)}"></p>
<fieldset>
<legend>${escapeHtml(widths.legend)}</legend>
<label><input type="radio" name="width" value="360"> ${escapeHtml(widths.phone)}</label>
<label><input type="radio" name="width" value="768"> ${escapeHtml(widths.tablet)}</label>
<label><input type="radio" name="width" value="" checked> ${escapeHtml(widths.full)}</label>
</fieldset>
<fieldset id="views" hidden>
<legend hidden>${escapeHtml(texts.title)}</legend>
<label><input type="radio" name="view" value="" checked> ${escapeHtml(views.page)}</label>
<label><input type="radio" name="view" value="text" > ${escapeHtml(views.text)}</label>
</fieldset>
</header>
<main>
<iframe id="page" title="${escapeHtml(texts.title)}" sandbox="" hidden></iframe>
</main>
<aside aria-labelledby="said">
<h2 id="said">${escapeHtml(texts.findings)}</h2>
<ul id="findings" aria-live="polite"></ul>
</aside>
</body>
</html>
`;
}

/** Everything that the frame does. It sets text and never markup, and runs where the page cannot reach it. */
export const shellScript = `"use strict";
const element = (id) => document.getElementById(id);
const chosen = (name) => document.querySelector('input[name="' + name + '"]:checked').value;
let shown;
function show() {
  const frame = element("page");
  frame.hidden = shown.revision === 0;
  element("views").hidden = !shown.hasText;
  const address = "/page/" + shown.revision + "/" + (shown.hasText ? chosen("view") : "");
  if (shown.revision > 0 && frame.getAttribute("src") !== address) frame.setAttribute("src", address);
  frame.style.width = chosen("width") === "" ? "100%" : chosen("width") + "px";
  element("status").textContent = shown.status;
  element("status").dataset.state = shown.state;
  element("findings").replaceChildren(...shown.findings.map((one) => {
    const item = document.createElement("li");
    item.dataset.fails = String(one.fails);
    item.append(...["problem", "fix", "place"].filter((part) => one[part] !== "").map((part) => {
      const line = document.createElement("p");
      line.className = part;
      line.textContent = one[part];
      return line;
    }));
    return item;
  }));
}
const events = new EventSource("/events");
events.onmessage = ({ data }) => {
  shown = JSON.parse(data);
  show();
};
events.onerror = () => {
  element("status").textContent = element("status").dataset.lost;
  element("status").dataset.state = "lost";
};
for (const input of document.querySelectorAll("input")) input.addEventListener("change", () => shown && show());
`;

/** How the frame looks. */
export const shellStyle = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; height: 100vh; display: grid; grid: auto 1fr / 1fr minmax(16rem, 24rem); }
header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; padding: 0.5rem 1rem; border-bottom: 1px solid GrayText; }
h1 { font-size: 1rem; margin: 0; }
h2 { font-size: 1rem; margin: 0 0 0.5rem; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: 0.75rem; font-size: 0.875rem; }
fieldset[hidden], iframe[hidden] { display: none; }
legend { float: left; margin-right: 0.75rem; }
#status { margin: 0; flex: 1 1 20rem; font-weight: 600; }
#status[data-state="ok"] { color: light-dark(#12633a, #7bd6a4); }
#status[data-state="stale"], #status[data-state="none"], #status[data-state="lost"] { color: light-dark(#a3241b, #ff9c93); }
main { overflow: auto; background: light-dark(#eceae6, #262522); }
iframe { display: block; border: 0; width: 100%; height: 100%; margin: 0 auto; background: Canvas; }
aside { overflow: auto; padding: 1rem; border-left: 1px solid GrayText; overflow-wrap: anywhere; }
ul { list-style: none; margin: 0; padding: 0; }
li { border-left: 4px solid light-dark(#12633a, #7bd6a4); padding-left: 0.75rem; margin-bottom: 1rem; }
li[data-fails="true"] { border-color: light-dark(#a3241b, #ff9c93); }
li p { margin: 0; }
.problem { font-weight: 600; }
.place { font-size: 0.875rem; opacity: 0.8; }
@media (max-width: 50rem) { body { grid: auto minmax(20rem, 1fr) auto / 1fr; } aside { border-left: 0; border-top: 1px solid GrayText; max-height: 40vh; } }
`;

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
