/** Where a package stands, and what it may lean on. */
export interface Layer {
  /** A number: it imports only lower numbers. `content` is published guardrails, `private` is ours alone. */
  readonly layer: number | "content" | "private";
  /** Third-party packages that its code may import, at run time or for their types. */
  readonly thirdParty: readonly string[];
  /** Runs in a browser and a worker too: no Node built-ins. */
  readonly browserSafe?: boolean;
}

/** The table of the house. A new package or dependency is a decision, and is written here before it is imported. */
export const layers: Readonly<Record<string, Layer>> = {
  findings: { layer: 0, thirdParty: [], browserSafe: true },
  runtime: { layer: 1, thirdParty: [], browserSafe: true },
  // ajv-draft-04 holds the meta-schema of draft-04, to which schemas may refer.
  compat: { layer: 1, thirdParty: ["@eslint-community/regexpp", "ajv", "ajv-draft-04", "refa"] },
  contract: { layer: 2, thirdParty: ["ajv", "recheck", "yaml"] },
  // html-validate judges templates when they are compiled; mdast-util-from-markdown reads what makers paste.
  brand: { layer: 3, thirdParty: ["css-tree", "html-validate", "mdast-util-from-markdown", "mjml", "parse5"] },
  // luxon reads local times in named zones, which a map's `form` and `zone` promise.
  data: {
    layer: 3,
    thirdParty: ["@duckdb/node-api", "csv-parse", "hucre", "libphonenumber-js", "luxon"],
  },
  // acorn reads the code that Ajv writes, so that what it requires can be taken out and proven gone.
  generate: { layer: 4, thirdParty: ["acorn", "ajv", "esbuild", "json-schema-to-typescript"] },
  // tinyglobby finds the files that a manifest's `data` names; Node 20 has no stable glob of its own.
  // image-size reads the width and height of a page's pictures, of any format that browsers show.
  // yaml writes trellis.known.yaml; what a maker may have commented is edited through contract.
  byot: { layer: 4, thirdParty: ["image-size", "tinyglobby", "yaml"] },
  release: { layer: 5, thirdParty: ["@changesets/*", "diff", "fast-check", "js-tokens", "pacote"] },
  // picocolors is the colour of the text report, and knows when a terminal wants none.
  // chokidar looks on for check --watch: Node 20's own watcher looks into node_modules and tells changes twice.
  cli: { layer: 6, thirdParty: ["chokidar", "citty", "commander", "picocolors"] },
  "marketing-contracts": { layer: "content", thirdParty: [] },
  "marketing-brand": { layer: "content", thirdParty: [] },
  "marketing-policies": { layer: "content", thirdParty: [] },
  tooling: { layer: "private", thirdParty: ["*"] },
  bench: { layer: "private", thirdParty: ["*"] },
  conformance: { layer: "private", thirdParty: ["*"] },
};

/** What published guardrails may depend on: the two packages a page can afford. */
const contentDependencies: readonly string[] = ["findings", "runtime"];

/** Besides those, what a page of a template is written and proven with: docs/decisions/0062-a-brand-depends-on-its-engine.md. */
const brandDependencies: readonly string[] = [...contentDependencies, "brand"];

/** Our own packages that look at published guardrails from outside. */
const contentReaders: readonly string[] = ["bench", "conformance"];

/** Who carries guardrails along as files to be read, so that a first check needs no other package. Nobody imports them. */
const contentCarriers: readonly string[] = ["cli"];

/** Says why `from` may not depend on `to`, or nothing when it may. */
export function dependencyProblem(from: string, to: string): string | undefined {
  return layers[to]?.layer === "content" && contentCarriers.includes(from) ? undefined : layerProblem(from, to);
}

/**
 * Says why `from` may not import `to`, or nothing when it may. Both are folder names under `packages`. What only tests import
 * is not published: the tests of published guardrails may use every engine.
 */
export function layerProblem(from: string, to: string, forTests = false): string | undefined {
  const above = layers[from];
  const below = layers[to];
  if (!above || !below || from === to) return undefined;
  if (below.layer === "content") {
    return contentReaders.includes(from)
      ? undefined
      : `${to} is a content package; only examples, bench and conformance import those`;
  }
  if (above.layer === "private") return undefined;
  if (below.layer === "private") return `${to} is private to this repository and cannot be published with ${from}`;
  if (above.layer === "content") {
    const allowed = from === "marketing-brand" ? brandDependencies : contentDependencies;
    return forTests || allowed.includes(to) ? undefined : `a content package depends on ${allowed.join(" and ")} alone`;
  }
  return below.layer < above.layer
    ? undefined
    : `${to} (layer ${below.layer}) is not below ${from} (layer ${above.layer})`;
}

/** Whether `name`, an npm package, is in the list of `allowed` ones: "*" is all, "@scope/*" is all of a scope. */
export function isAllowed(allowed: readonly string[], name: string): boolean {
  return allowed.some(
    (entry) => entry === "*" || entry === name || (entry.endsWith("/*") && name.startsWith(entry.slice(0, -1))),
  );
}
