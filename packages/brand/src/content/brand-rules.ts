import { closestPosition, readDocument } from "@trellis/contract/read";
import type { Finding } from "@trellis/findings";
import { type Brand, brand as brandContract } from "../../generated/brand/v1/index.js";

/** The rules of a brand, as brand.yaml says them. */
export type BrandRules = Brand;

/** Reads a brand's rules. Whatever is wrong with the file is a finding; never throws. */
export function readBrand({ root, path = "brand.yaml" }: { root: string; path?: string }): {
  readonly brand: BrandRules | undefined;
  readonly findings: readonly Finding[];
} {
  const at = { contract: "brand@1" };
  const document = readDocument({ root, path, at });
  if (document.value === undefined) return { brand: undefined, findings: document.findings };
  const result = brandContract.parse(document.value, { at: { ...at, file: document.file } });
  if (result.ok) return { brand: result.value, findings: document.findings };
  const located = result.findings.map((one) => ({
    ...one,
    at: {
      ...one.at,
      ...closestPosition(document, one.at.pointer ?? "", one.rule === "data/unknown-property" ? "key" : "value"),
    },
  }));
  return { brand: undefined, findings: [...document.findings, ...located] };
}
