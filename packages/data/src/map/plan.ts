import { type Classification, childPointer, type Json } from "@trellis/findings";
import type { Conversion } from "../convert/conversion.js";
import type { TargetPath } from "./target-path.js";

/** One field of a mapped record: where it goes, and where it comes from. */
export interface PlannedField {
  readonly path: TargetPath;
  /** Where it goes, as an RFC 6901 pointer. */
  readonly pointer: string;
  readonly classification: Classification;
  readonly from: FieldSource;
}

/** Where a mapped field comes from. */
export type FieldSource =
  | { readonly kind: "fixed"; readonly value: Json }
  /** `column` names it for people; `key` is the cell's index or the property's path. A column that is not there has no key. */
  | {
      readonly kind: "column";
      readonly column: string;
      readonly key: number | readonly string[] | undefined;
      readonly convert?: Conversion;
      readonly zone?: string;
    };

/** The record that a map describes, as a tree that is walked once per record. */
export type PlanNode =
  | { readonly kind: "field"; readonly field: PlannedField }
  | { readonly kind: "object"; readonly members: Map<string, PlanNode> }
  | { readonly kind: "list"; readonly items: Map<number, PlanNode> };

/** Makes the tree of all fields; `taken` hears of a field whose place another one has. */
export function growPlan(fields: readonly PlannedField[], taken: (field: PlannedField) => void): PlanNode {
  const root: PlanNode = { kind: "object", members: new Map() };
  for (const field of fields) if (!plant(root, field, 0)) taken(field);
  orderLists(root);
  return root;
}

/** A map may name the second item of a list before the first. */
function orderLists(node: PlanNode): void {
  if (node.kind === "field") return;
  if (node.kind === "list") {
    const sorted = [...node.items].sort(([a], [b]) => a - b);
    node.items.clear();
    for (const [index, item] of sorted) node.items.set(index, item);
  }
  for (const child of (node.kind === "list" ? node.items : node.members).values()) orderLists(child);
}

function plant(node: PlanNode, field: PlannedField, depth: number): boolean {
  const step = field.path[depth];
  const isLast = depth === field.path.length - 1;
  const children = branches(node, step);
  if (step === undefined || !children) return false;
  const existing = children.get(step);
  if (isLast) {
    if (existing) return false;
    children.set(step, { kind: "field", field });
    return true;
  }
  const child: PlanNode =
    existing ??
    (typeof field.path[depth + 1] === "number"
      ? { kind: "list", items: new Map() }
      : { kind: "object", members: new Map() });
  if (!plant(child, field, depth + 1)) return false;
  children.set(step, child);
  return true;
}

function branches(node: PlanNode, step: string | number | undefined): Map<string | number, PlanNode> | undefined {
  if (node.kind === "object" && typeof step === "string") return node.members as Map<string | number, PlanNode>;
  if (node.kind === "list" && typeof step === "number") return node.items as Map<string | number, PlanNode>;
  return undefined;
}

/** What a plan asks while it makes a record. */
export interface PlanVisitor {
  /** The value of a field; undefined leaves it out. */
  value(field: PlannedField): Json | undefined;
  /** Hears where each field ended up, whether or not it has a value: items that are left out move the later ones up. */
  placed?(field: PlannedField, pointer: string): void;
}

/** Makes the record of a plan. Objects and items without a single value are left out. */
export function followPlan(plan: PlanNode, visitor: PlanVisitor): Json {
  return follow(plan, visitor, "") ?? {};
}

function follow(node: PlanNode, visitor: PlanVisitor, pointer: string): Json | undefined {
  if (node.kind === "field") {
    visitor.placed?.(node.field, pointer);
    return visitor.value(node.field);
  }
  if (node.kind === "list") {
    const items: Json[] = [];
    for (const item of node.items.values()) {
      const value = follow(item, visitor, visitor.placed ? childPointer(pointer, items.length) : "");
      if (value !== undefined) items.push(value);
    }
    return items.length > 0 ? items : undefined;
  }
  let made: Record<string, Json> | undefined;
  for (const [name, member] of node.members) {
    const value = follow(member, visitor, visitor.placed ? childPointer(pointer, name) : "");
    if (value === undefined) continue;
    made ??= {};
    made[name] = value;
  }
  return made;
}
