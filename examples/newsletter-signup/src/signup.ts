import { type Lead, lead } from "@trellis/marketing-contracts/lead/v1";
import { describe, type Labels, type WordBook } from "@trellis/runtime";

/** What a visitor typed. */
export interface SignUp {
  readonly email: string;
  readonly givenName: string;
  readonly agreed: boolean;
}

/** A language's sentences and the contract's field names in it. */
export interface Reader {
  readonly words: WordBook;
  readonly labels: Labels;
}

/** A lead that keeps the contract, or a sentence for each field that does not. */
export type Outcome =
  | { readonly ok: true; readonly lead: Lead }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Problem {
  /** The field of the form: "email", "givenName" or "consents". */
  readonly field: string;
  readonly sentence: string;
}

/** Makes a lead of what was typed. `id` and `now` come from the caller, so that the same entry gives the same lead. */
export function signUp(entry: SignUp, { words, labels }: Reader, id: string, now: Date): Outcome {
  const capturedAt = now.toISOString();
  const result = lead.parse(
    {
      id,
      ...(entry.email === "" ? {} : { email: entry.email }),
      ...(entry.givenName === "" ? {} : { givenName: entry.givenName }),
      source: "web-form",
      ...(entry.agreed ? { consents: [{ purpose: "newsletter", basis: "consent", grantedAt: capturedAt }] } : {}),
      capturedAt,
    },
    { reveal: true },
  ); // The visitor may see what the visitor typed.
  if (result.ok) return { ok: true, lead: result.value };
  return {
    ok: false,
    problems: result.findings.map((finding) => {
      const { problem, fix } = describe(finding, words, labels);
      return { field: finding.at.pointer?.split("/")[1] ?? "", sentence: `${problem} ${fix}` };
    }),
  };
}
