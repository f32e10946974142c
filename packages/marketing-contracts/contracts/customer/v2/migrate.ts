import type { Customer as Old } from "../../../generated/customer/v1/index.js";
import type { Customer as New } from "../../../generated/customer/v2/index.js";

/**
 * Makes a customer@2 out of a valid customer@1, which stays as it is. Two parts have no place in the new version: what the
 * customer agreed to stands in consent@1 (write one record for each of `old.consents` before you drop the old document), and
 * the company is known by `account`. Of every value that we know how to reach the customer by, the provenance says that it
 * came out of a system and that nobody knows who gave it.
 */
export function upgrade(old: Old): New {
  const { givenName, familyName, companyName: _company, consents: _consents, ...rest } = old;
  return {
    ...rest,
    name: nameOf(givenName, familyName, old.email),
    provenance: (["email", "phone", "address"] as const)
      .filter((field) => old[field] !== undefined)
      .map((field) => ({
        field,
        from: { source: "system", authenticated: false, at: old.updatedAt ?? old.createdAt, system: "customer@1" },
      })),
  };
}

/** Nobody may have told us a name; the address then says whom we mean. */
function nameOf(given: string | undefined, family: string | undefined, email: string): New["name"] {
  if (given === undefined && family === undefined) return { full: within(email) };
  return {
    ...(given !== undefined && { given: within(given) }),
    ...(family !== undefined && { family: within(family) }),
  };
}

/** Names were twice as long before. */
function within(name: string): string {
  return [...name].slice(0, 100).join("");
}
