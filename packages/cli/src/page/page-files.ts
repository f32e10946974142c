import type { CheckedPage } from "@trellis/byot";

/** The forms in which a page is written. */
export type PageForm = "html" | "fragment" | "email";

type MadePage = Extract<ReturnType<CheckedPage["make"]>, { readonly ok: true }>;

/** The files of a page in one form, by path below its folder; the page itself comes last. */
export async function pageFiles(
  made: MadePage,
  page: CheckedPage,
  form: PageForm,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { exportFragment, exportPage } = await import("@trellis/brand/content");
  const { "index.html": html = "", ...others } = Object.fromEntries(exportPage(made, { assets: page.assets() }));
  // Nothing lies beside an e-mail: its pictures are written to be brought to where it looks for them.
  if (form === "email")
    for (const [address, bytes] of page.assets()) if (address.startsWith("assets/")) others[address] = bytes;
  if (form !== "fragment") return new Map([...Object.entries(others), ["index.html", html]]);
  const fragment = exportFragment(made);
  const manifest = `${JSON.stringify(fragment.manifest, null, 2)}\n`;
  return new Map([...Object.entries({ ...others, "page.json": manifest }), ["fragment.html", `${fragment.html}\n`]]);
}

/**
 * What each page's folder is called, below the folder in which pages are written: by its content's file, by its path where
 * several files share a name, and by a number where they share that too. Whatever a file is called, no name leads upwards.
 */
export function pageNames<Page extends Pick<CheckedPage, "file">>(pages: readonly Page[]): ReadonlyMap<Page, string> {
  const short = ({ file }: Page): string => plainName(file.split("/").at(-1) ?? "");
  const shared = new Map<string, number>();
  for (const page of pages) shared.set(fold(short(page)), (shared.get(fold(short(page))) ?? 0) + 1);
  const names = new Map<Page, string>();
  const taken = new Set<string>();
  for (const page of pages) {
    const isAlone = shared.get(fold(short(page))) === 1;
    const wanted = isAlone ? short(page) : page.file.split("/").map(plainName).join("/");
    let name = wanted;
    for (let number = 2; taken.has(fold(name)); number += 1) name = `${wanted}-${number}`;
    taken.add(fold(name));
    names.set(page, name);
  }
  return names;
}

/** A step of a path without its ending, and without the dots that would lead upwards or hide it. */
function plainName(step: string): string {
  return step.replace(/\.(?:ya?ml|json)$/i, "").replace(/^\.+|\.+$/g, "") || "page";
}

/** Some systems tell no capital from a small letter. */
function fold(name: string): string {
  return name.toLowerCase();
}
