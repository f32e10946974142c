// Compiled, never run: `npm run types` proves that the declarations say what the schema says. Each @ts-expect-error is a
// document that the schema refuses; were it to compile, the comment itself would be the error.
import { type Goods, type Parcel, parcel } from "../fixtures/acme-contracts/generated/parcel/v1/index.js";

const goods: Goods = { type: "goods", value: 12.5 };
const to: Parcel["to"] = { street: "1 High Street", city: "York", floor: 2 };
export const least: Parcel = { id: "P-1", kind: "parcel", contents: goods, to };

// @ts-expect-error a required field is missing
export const withoutId: Parcel = { kind: "parcel", contents: goods, to };
// @ts-expect-error a typo in a literal is seen
export const misspelt: Parcel = { ...least, wieght: 2 };

// const
// @ts-expect-error not the one value
export const otherKind: Parcel["kind"] = "letter";

// enum, of mixed types
export const priorities: Parcel["priority"][] = ["low", "high", 3, null];
// @ts-expect-error not in the list
export const urgent: Parcel["priority"] = "urgent";

// nullable
export const remarks: Parcel["remark"][] = ["fragile", null];
// @ts-expect-error neither text nor null
export const numbered: Parcel["remark"] = 7;

// prefixItems with `items: false`: exactly these
export const size: Parcel["size"] = [10, 20, "cm"];
// @ts-expect-error too short
export const flat: Parcel["size"] = [10, 20];
// @ts-expect-error too long
export const deep: Parcel["size"] = [10, 20, "cm", 30];
// @ts-expect-error the third is one of two units
export const inFeet: Parcel["size"] = [10, 20, "ft"];

// prefixItems with `items`: these, then any number of those
export const route: Parcel["route"] = ["York", 1, 2, 3];
// @ts-expect-error after the first come numbers
export const named: Parcel["route"] = ["York", "Leeds"];

// oneOf, told apart by a const
export function count(contents: Parcel["contents"]): number {
  if (contents.type === "letter") return contents.pages;
  // @ts-expect-error goods have no pages
  contents.pages;
  return contents.value;
}
// @ts-expect-error a letter has pages
export const emptyLetter: Parcel["contents"] = { type: "letter" };
// @ts-expect-error a branch that does not exist
export const animal: Parcel["contents"] = { type: "animal" };

// allOf: everything from both
// @ts-expect-error the floor comes from the second part
export const groundless: Parcel["to"] = { street: "1 High Street", city: "York" };
// @ts-expect-error the street comes from the first
export const streetless: Parcel["to"] = { city: "York", floor: 2 };

// unevaluatedProperties: false, over an allOf
export const customs: Parcel["customs"] = { type: "goods", value: 3, code: "0901" };
// @ts-expect-error closed over both parts
export const coloured: Parcel["customs"] = { type: "goods", value: 3, code: "0901", colour: "red" };

// recursion
export const nested: Parcel = { ...least, inside: [{ ...least, inside: [least] }] };
// @ts-expect-error a parcel inside is a parcel
export const hollow: Parcel = { ...least, inside: [{}] };

// A list is a list, whatever `minItems` and `maxItems` say: programs build lists of unknown length.
export const tags: Parcel["tags"] = ["a", "b"].map((tag) => tag.toUpperCase());
// @ts-expect-error a list of texts
export const numbers: Parcel["tags"] = [1];

// Objects of anything, and of one kind of thing.
export const attributes: Parcel["attributes"] = { width: 1, height: 2 };
// @ts-expect-error numbers only
export const described: Parcel["attributes"] = { width: "wide" };
export const extra: Parcel["extra"] = { anything: ["goes"] };

// Open objects have no index signature, so that what is derived from them keeps its names.
type Known = keyof Parcel;
// @ts-expect-error no such field
export const unknownKey: Known = "colour";
type WithoutId = Omit<Parcel, "id">;
// @ts-expect-error the other required fields are still required
export const partial: WithoutId = { kind: "parcel" };
interface OwnParcel {
  id: string;
  kind: "parcel";
  contents: Goods;
  to: { street: string; city: string; floor: number };
  ourField: string;
}
export const fromOwnType = (own: OwnParcel): Parcel => own;
export const ownFields: Parcel & { ourField: string } = { ...least, ourField: "kept" };

// The contract narrows what it has checked, and gives back what it has parsed.
export function id(input: unknown): string {
  // @ts-expect-error nothing is known yet
  input.id;
  if (parcel.is(input)) return input.id;
  const result = parcel.parse(input);
  // @ts-expect-error there may be no value
  result.value;
  return result.ok ? result.value.id : (result.findings[0]?.rule ?? "");
}
export function assertParcel(input: unknown): Parcel {
  parcel.assert(input);
  return input;
}
