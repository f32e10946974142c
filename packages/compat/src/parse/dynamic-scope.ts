import type { Resource, SchemaPlace, SchemaSide } from "./schema-side.js";

/** What the way here decides: for every dynamic anchor, the outermost schema on the way that bears it. */
export interface DynamicScope {
  readonly key: string;
  readonly anchors: ReadonlyMap<string, SchemaPlace>;
}

/** Where every way begins. */
export const emptyScope: DynamicScope = { key: "", anchors: new Map() };

/** The name under which a `$recursiveAnchor` is kept. */
const recursive = "\0recursive";

/** The scope inside a resource. */
export function enter(scope: DynamicScope, resource: Resource): DynamicScope {
  const added = [...resource.dynamicAnchors].filter(([name]) => !scope.anchors.has(name));
  if (resource.isRecursive && !scope.anchors.has(recursive)) {
    added.push([recursive, { schema: resource.root, resource, pointer: "" }]);
  }
  if (added.length === 0) return scope;
  return {
    key: `${scope.key} ${added.map(([name, place]) => `${name}=${place.resource.uri}`).join(" ")}`,
    anchors: new Map([...scope.anchors, ...added]),
  };
}

/** The schema that a `$dynamicRef` means on the way here. */
export function followDynamic(
  side: SchemaSide,
  reference: string,
  from: SchemaPlace,
  scope: DynamicScope,
): SchemaPlace | undefined {
  const first = side.follow(reference, from);
  const anchor = reference.includes("#") ? reference.slice(reference.indexOf("#") + 1) : "";
  const isDynamic = first?.resource.dynamicAnchors.get(anchor)?.schema === first?.schema;
  return isDynamic ? (scope.anchors.get(anchor) ?? first) : first;
}

/** The schema that a `$recursiveRef` means on the way here. */
export function followRecursive(
  side: SchemaSide,
  reference: string,
  from: SchemaPlace,
  scope: DynamicScope,
): SchemaPlace | undefined {
  const first = side.follow(reference, from);
  if (!first?.resource.isRecursive || first.schema !== first.resource.root) return first;
  return scope.anchors.get(recursive) ?? first;
}
