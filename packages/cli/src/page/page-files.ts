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

/** What each page's folder is called: by its content's file, and by its path where two files share a name. */
export function pageNames(pages: readonly CheckedPage[]): ReadonlyMap<CheckedPage, string> {
  const plain = (file: string): string => file.replace(/\.[^./]*$/, "");
  const short = (file: string): string => plain(file).split("/").at(-1) ?? "";
  const taken = new Map<string, number>();
  for (const { file } of pages) taken.set(short(file), (taken.get(short(file)) ?? 0) + 1);
  return new Map(
    pages.map((page) => [
      page,
      taken.get(short(page.file)) === 1 ? short(page.file) : plain(page.file).replace(/^(?:\.\.?\/)+/, ""),
    ]),
  );
}
