import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is known of a guardrail package that a contract is to be written into. */
export interface GuardrailFolder {
  /** Who publishes it, as the `$id` of its contracts says: `acme.example`. */
  readonly publisher: string;
  /** A key of its owners.yaml; undefined when it has none. */
  readonly owner: string | undefined;
}

/** Looks into the folder of a guardrail package, or of what may become one. */
export async function readGuardrailFolder(folder: string): Promise<GuardrailFolder> {
  const { readContracts } = await import("@trellis/contract");
  const { contracts, definitions, owners } = readContracts({ folder, root: folder });
  const ids = [...contracts, ...definitions].map(({ schema }) => (typeof schema === "object" ? schema.$id : undefined));
  const known = ids.flatMap((id) => (typeof id === "string" ? (/^https?:\/\/([^/]+)\//.exec(id)?.[1] ?? []) : []))[0];
  const [owner] = typeof owners?.value === "object" && owners.value !== null ? Object.keys(owners.value) : [];
  return { publisher: known ?? `${scopeOf(folder) ?? "my-organisation"}.example`, owner };
}

function scopeOf(folder: string): string | undefined {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
    const name = typeof manifest === "object" && manifest !== null && "name" in manifest ? String(manifest.name) : "";
    return /^@([a-z0-9-]+)\//.exec(name)?.[1];
  } catch {
    // A package.json that cannot be read is somebody else's to report.
    return undefined;
  }
}
