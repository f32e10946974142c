import { readFile } from "node:fs/promises";
import { lead } from "@trellis/marketing-contracts/lead/v1";
import type { Figure } from "./figure.js";
import { compare, ratio } from "./measure.js";
import { plainAjvStandalone } from "./peers.js";

/** How a published contract's own functions compare with plain Ajv on the same schema and documents. */
export async function validationFigures(): Promise<Figure[]> {
  const schema = JSON.parse(
    await readFile(new URL(import.meta.resolve("@trellis/marketing-contracts/lead/v1/schema.json")), "utf8"),
  );
  const fast = await plainAjvStandalone(schema, "fast");
  const full = await plainAjvStandalone(schema, "full");
  const documents = makeLeads(256);
  for (const [index, document] of documents.entries()) {
    const verdicts = [lead.is(document), lead.parse(document).ok, fast(document), full(document)];
    if (!verdicts.every(Boolean))
      throw new Error(`Document ${index} of the benchmark is not valid for everyone: ${verdicts}`);
  }
  const each = (check: (input: unknown) => unknown) => (times: number) => {
    let count = 0;
    for (let index = 0; index < times; index++) if (check(documents[index & 255])) count++;
    return count;
  };
  const timings = compare({
    is: each((document) => lead.is(document)),
    parse: each((document) => lead.parse(document).ok),
    fast: each(fast),
    full: each(full),
  });
  return [
    {
      what: "lead.is() / plain Ajv standalone, fast formats",
      value: ratio(timings, "is", "fast"),
      unit: "×",
      atMost: 1.15,
    },
    { what: "lead.is() / plain Ajv standalone, full formats", value: ratio(timings, "is", "full"), unit: "×" },
    {
      what: "lead.parse() of a valid document / lead.is()",
      value: ratio(timings, "parse", "is"),
      unit: "×",
      atMost: 1.3,
    },
  ];
}

/** Valid leads of many shapes: optional fields come and go, values differ, so that no branch is a constant. */
function makeLeads(count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => {
    const time = new Date(Date.UTC(2026, index % 12, 1 + (index % 28), index % 24, index % 60)).toISOString();
    const consents = Array.from({ length: index % 4 }, () => ({
      purpose: "newsletter",
      basis: "consent",
      grantedAt: time,
    }));
    return {
      id: `L-2026-${index}`,
      email: `person.${index}@mail${index % 7}.acme.example`,
      source: ["web-form", "webinar", "event", "partner"][index % 4],
      consents,
      capturedAt: time,
      ...(index % 2 ? { givenName: "Ada", familyName: "Martin", country: ["FR", "GB", "ZW"][index % 3] } : {}),
      ...(index % 3
        ? { phone: `+3314268${String(index).padStart(4, "0")}`, language: "fr-CA", score: index % 101 }
        : {}),
      ...(index % 5 ? { utm: { source: "newsletter", medium: "email", campaign: `spring-${index}` } } : {}),
    };
  });
}
