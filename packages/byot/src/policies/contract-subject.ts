import type { PublishedContract } from "@trellis/contract/guardrails";
import type { ContractSubject } from "@trellis/findings/policy";

/** A published contract as a policy sees it. */
export function contractSubject({ ref, entry, fields }: PublishedContract): ContractSubject {
  const { name, major, version, status, owner, title, purpose, sunset } = entry;
  return {
    kind: "contract",
    ref,
    name,
    major,
    version,
    status,
    ...(owner !== undefined && { owner }),
    ...(title !== undefined && { title }),
    ...(purpose !== undefined && { purpose }),
    ...(sunset !== undefined && { sunset }),
    fields,
  };
}
