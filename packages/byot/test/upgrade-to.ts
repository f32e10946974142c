import { loadGuardrails } from "@trellis/contract/guardrails";
import { readConfig } from "../src/config/read-config.js";
import { templatesOf } from "../src/pages/load-template.js";
import { type PagesUpgrade, upgradePages } from "../src/pages/upgrade-pages.js";
import { acmeBrand, withBrand } from "./acme-brand.js";
import { checkWorkspace, makeWorkspace } from "./workspace.js";

/** What moving a page of Acme's first notice to the second asks for. */
export async function upgradeNotice(content: string): Promise<PagesUpgrade> {
  const files = { ...acmeBrand("brand", { majors: [1, 2] }), "pages/a.yaml": content };
  const cwd = makeWorkspace(withBrand(files));
  const { pages } = await checkWorkspace(cwd, { paths: ["pages"] });
  const names = readConfig({ cwd }).config.guardrails ?? [];
  const templates = templatesOf(await loadGuardrails({ names, from: cwd }));
  return await upgradePages(pages, await templates.load("notice@2"), new Date("2027-05-15T08:00:00Z"));
}
