import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Figure } from "./figure.js";

const english = 'import * as en from "@trellis/runtime/words/en";';
const useLead =
  'import { lead } from "@trellis/marketing-contracts/lead/v1"; globalThis.lead = (input) => lead.parse(input);';
const useCampaign =
  'import { campaign } from "@trellis/marketing-contracts/campaign/v1"; globalThis.campaign = (input) => campaign.parse(input);';
const speak = 'import { describe } from "@trellis/runtime"; globalThis.say = (finding) => describe(finding, en);';

/** What a web page pays for contracts and English words: minified, gzipped kilobytes (1 kB is 1,000 bytes). */
export async function bundleFigures(): Promise<Figure[]> {
  const one = await bundle(english + useLead + speak);
  const two = await bundle(english + useLead + useCampaign + speak);
  for (const word of ["eval(", "new Function", "Function("]) {
    if (two.text.includes(word)) throw new Error(`The bundle holds ${word}, which a Content-Security-Policy forbids.`);
  }
  return [
    { what: "page with lead.parse and English words", value: one.kilobytes, unit: "kB", atMost: 12 },
    { what: "a second contract (campaign) adds", value: two.kilobytes - one.kilobytes, unit: "kB", atMost: 5 },
  ];
}

async function bundle(contents: string): Promise<{ text: string; kilobytes: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  return { text, kilobytes: gzipSync(text, { level: 9 }).length / 1000 };
}
