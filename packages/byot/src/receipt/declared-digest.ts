import type { Produced } from "../manifest/declarations.js";
import { contentDigest } from "./seal-receipt.js";

/** Names the exact entry of a manifest: the contract, the files and the map. What else it says leaves a check as it is. */
export function declaredDigest({ contract, data, map }: Produced): string {
  return contentDigest({ contract: contract.text, data: data?.text ?? null, map: map?.value ?? null });
}
