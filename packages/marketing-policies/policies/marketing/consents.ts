import type { Json } from "@trellis/findings";
import { fieldOf, listOf, textOf } from "./values.js";

/** What a person agreed to and has not taken back. */
export interface ActiveConsent {
  readonly purpose: string;
  readonly basis: string;
  readonly pointer: string;
}

/** The consents of a record that hold at `now`: given before, and not withdrawn yet. */
export function activeConsents(record: Json, now: Date): ActiveConsent[] {
  return listOf(fieldOf(record, "consents")).flatMap((one, nth) => {
    const purpose = textOf(fieldOf(one, "purpose"));
    const basis = textOf(fieldOf(one, "basis"));
    const granted = Date.parse(textOf(fieldOf(one, "grantedAt")) ?? "");
    const withdrawn = textOf(fieldOf(one, "withdrawnAt"));
    if (purpose === undefined || basis === undefined || !(granted <= now.getTime())) return [];
    if (withdrawn !== undefined && !(Date.parse(withdrawn) > now.getTime())) return [];
    return [{ purpose, basis, pointer: `/consents/${nth}` }];
  });
}
