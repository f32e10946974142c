/** The style of the page. It stands in the page, and the page's policy allows it by its hash alone. */
export const style = `:root{color-scheme:light dark;--ink:#1c1f24;--quiet:#4d5663;--paper:#fff;--card:#f4f6f8;--line:#c9d0d8;--bad:#a4161a;--good:#1b5e20;--note:#6a4a00;--focus:#0b57d0}
@media (prefers-color-scheme:dark){:root{--ink:#eceff3;--quiet:#b4bdc9;--paper:#15181c;--card:#1f242a;--line:#414b57;--bad:#ff9d96;--good:#8fd694;--note:#f0c76b;--focus:#9cc2ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
header,main,footer{max-width:60rem;margin:0 auto;padding:1rem 1.25rem}
h1{font-size:1.6rem;margin:.5rem 0}
h2{font-size:1.25rem;margin:2rem 0 .5rem;overflow-wrap:anywhere}
h3{font-size:1rem;margin:1.25rem 0 .25rem;overflow-wrap:anywhere}
p{margin:.25rem 0}
ul{list-style:none;margin:0;padding:0}
fieldset{border:1px solid var(--line);border-radius:.5rem;margin:1rem 0;padding:.5rem 1rem}
legend{padding:0 .25rem}
fieldset label{display:inline-flex;gap:.35rem;align-items:center;margin-right:1.25rem;min-height:1.75rem}
.problem{background:var(--card);border-inline-start:.3rem solid var(--quiet);border-radius:.25rem;margin:.75rem 0;padding:.6rem .9rem;overflow-wrap:anywhere}
.failing{border-color:var(--bad)}
.waived{border-color:var(--note)}
.what{font-weight:600}
.kind{font-weight:600;color:var(--quiet)}
.failing .kind,.fails{color:var(--bad)}
.waived .kind{color:var(--note)}
.passes{color:var(--good)}
.quiet{color:var(--quiet);font-size:.9rem}
code{font:.9em ui-monospace,monospace}
:focus-visible{outline:.2rem solid var(--focus);outline-offset:.15rem}
body:has(#show-failing:checked) .problem:not(.failing),body:has(#show-waived:checked) .problem:not(.waived),body:has(#show-advice:checked) .problem:not(.advice){display:none}
@media print{fieldset{display:none}.problem{break-inside:avoid}}
`;

/** What the page's Content-Security-Policy calls {@link style}: its SHA-256, which a test holds to the text. */
export const styleHash = "sha256-Hw2UE0CqqEHkNX9lL1E+gAnwr5hP3KOGscLuTRkad1I=";
