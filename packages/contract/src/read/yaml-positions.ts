import { pointerSegments } from "@trellis/findings";
import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { AliasTargets } from "./yaml-value.js";

/** Finds where something stands in a YAML document. */
export function locateYaml(
  root: Node,
  targets: AliasTargets,
): (pointer: string, part: "key" | "value") => number | undefined {
  // A map's names are looked up once: rules ask for many places of one document.
  const entries = new Map<Node, Map<string, Place>>();

  function follow(node: Node | undefined): Node | undefined {
    let target = node;
    while (isAlias(target)) target = targets.get(target);
    return target;
  }

  function child(parent: Node | undefined, segment: string): Place | undefined {
    if (isSeq(parent)) {
      const item = /^(?:0|[1-9]\d*)$/.test(segment) ? (parent.items[Number(segment)] as Node | undefined) : undefined;
      return item ? { value: item, offset: start(item) } : undefined;
    }
    if (!isMap(parent)) return undefined;
    let known = entries.get(parent);
    if (!known) {
      known = new Map();
      for (const { key, value } of parent.items as { key: Node; value: Node | null }[]) {
        if (isScalar(key) && typeof key.value === "string") {
          known.set(key.value, { ...(value && { value }), keyOffset: start(key), offset: start(value ?? key) });
        }
      }
      entries.set(parent, known);
    }
    return known.get(segment);
  }

  return (pointer, part) => {
    let place: Place | undefined = { value: root, offset: start(root) };
    for (const segment of pointerSegments(pointer)) {
      place = child(follow(place?.value), segment);
      if (!place) return undefined;
    }
    return part === "key" ? (place.keyOffset ?? place.offset) : place.offset;
  };
}

interface Place {
  readonly value?: Node;
  readonly keyOffset?: number;
  readonly offset: number;
}

function start(node: Node): number {
  return node.range?.[0] ?? 0;
}
