import type { Json } from "@trellis/findings";
import type {
  ContentLink,
  ContentSubject,
  ContentText,
  ContractSubject,
  Declared,
  ManifestSubject,
  RecordSubject,
} from "@trellis/findings/policy";

/** A record for a case. */
export function record(contract: string, value: Json): RecordSubject {
  return { kind: "record", contract, value };
}

/** A manifest for a case. */
export function manifest(declared: Declared, contracts: readonly ContractSubject[] = []): ManifestSubject {
  return {
    kind: "manifest",
    declared: { tool: "alpha", owner: "sales", ...declared },
    contracts: Object.fromEntries(contracts.map((one) => [one.ref, one])),
  };
}

/** A page of one text and of links for a case. */
export function page(text: string, links: readonly string[] = [], language = "en"): ContentSubject {
  const texts: ContentText[] = text === "" ? [] : [{ text, pointer: "/headline" }];
  const there = links.map((url, nth): ContentLink => ({ url, pointer: `/links/${nth}` }));
  return {
    kind: "content",
    template: "landing-page@1",
    language,
    slots: [
      { path: "headline", type: "text", texts, links: [] },
      { path: "links", type: "list", texts: [], links: there },
    ],
  };
}

/** A contract for a case, with fields by path and classification. */
export function contract(
  ref: string,
  fields: { readonly [path: string]: "public" | "internal" | "personal" | "sensitive" },
): ContractSubject {
  const [name = "", major = "1"] = ref.split("@");
  return {
    kind: "contract",
    ref,
    name,
    major: Number(major),
    version: `${major}.0.0`,
    status: "active",
    fields: Object.entries(fields).map(([path, classification]) => ({
      path,
      types: [],
      required: false,
      classification,
    })),
  };
}
