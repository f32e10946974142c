import type { Label, Shown, Words } from "@trellis/findings";
import { defineRule, type Hit, isoMonths, type ManifestSubject } from "@trellis/findings/policy";
import { contract, manifest } from "../case-subjects.js";

const lead = contract("lead@1", { id: "internal", email: "personal", name: "internal", "name.given": "personal" });
const makes = { produces: [{ contract: "lead@1" }] };

/** Who holds data about people says for how long, and not for ever. */
export const retentionDeclared = defineRule({
  id: "policy/retention-declared",
  level: "soft",
  owner: "privacy-office",
  on: "manifest",
  check: (subject, { limit }): Hit[] => {
    const holds = personalContract(subject);
    if (holds === undefined) return [];
    const { retention } = subject.declared;
    if (retention === undefined) return [{ pointer: "", data: { what: "missing", contract: holds } }];
    const months = isoMonths(retention);
    const most = limit("retention-months") ?? 36;
    if (months === undefined) return [{ pointer: "/retention", data: { what: "unreadable", retention } }];
    return months > most ? [{ pointer: "/retention", data: { what: "too-long", retention, most } }] : [];
  },
  cases: [
    { name: "personal data and no word of it", subject: manifest(makes, [lead]), finds: [""] },
    {
      name: "a personal field that is read",
      subject: manifest({ consumes: [{ contract: "lead@1", fields: ["name"] }] }, [lead]),
      finds: [""],
    },
    {
      name: "a time that is too long",
      subject: manifest({ ...makes, retention: "P10Y" }, [lead]),
      finds: ["/retention"],
    },
    {
      name: "a time that says nothing",
      subject: manifest({ ...makes, retention: "P" }, [lead]),
      finds: ["/retention"],
    },
    { name: "a time", subject: manifest({ ...makes, retention: "P36M" }, [lead]), finds: [] },
    {
      name: "fields that are about nobody",
      subject: manifest({ consumes: [{ contract: "lead@1", fields: ["id"] }] }, [lead]),
      finds: [],
    },
    {
      name: "a contract that is about nobody",
      subject: manifest(makes, [contract("lead@1", { id: "internal" })]),
      finds: [],
    },
  ],
});

/** The first contract by which a tool holds something about people. */
function personalContract({ declared, contracts }: ManifestSubject): string | undefined {
  const isPersonal = (ref: string, named?: readonly string[]): boolean => {
    const wanted = named?.map((one) => one.replace(/\[\d*\]/g, "[]"));
    const fields = Object.hasOwn(contracts, ref) ? (contracts[ref]?.fields ?? []) : [];
    return fields.some(({ path, classification }) => {
      if (classification !== "personal" && classification !== "sensitive") return false;
      return wanted?.some((one) => path === one || path.startsWith(`${one}.`) || path.startsWith(`${one}[`)) ?? true;
    });
  };
  const produced = (declared.produces ?? []).find((one) => isPersonal(one.contract));
  return (produced ?? (declared.consumes ?? []).find((one) => isPersonal(one.contract, one.fields)))?.contract;
}

type Data = {
  field: Label;
  what: "missing" | "unreadable" | "too-long";
  contract?: Shown;
  retention?: Shown;
  most?: number;
};

export const en: Words<typeof retentionDeclared, Data> = ({ what, contract: ref, retention, most = 0 }, say) => ({
  problem: {
    missing: `The tool holds data about people (${ref}), and does not say for how long.`,
    unreadable: `“${retention}” says no time.`,
    "too-long": `The tool keeps data about people for “${retention}”; at most ${say.count(most, "month", "months")} are allowed.`,
  }[what],
  fix:
    what === "too-long"
      ? "Delete earlier, or ask the privacy office for an exception."
      : "Write when it is deleted, for example retention: P3Y for three years, or P0D if nothing is kept.",
});

export const fr: Words<typeof retentionDeclared, Data> = ({ what, contract: ref, retention, most = 0 }, say) => ({
  problem: {
    missing: `L’outil détient des données sur des personnes (${ref}), et ne dit pas pour combien de temps.`,
    unreadable: `« ${retention} » n’indique aucune durée.`,
    "too-long": `L’outil garde des données sur des personnes pendant « ${retention} » ; ${say.count(most, "mois", "mois")} au plus sont permis.`,
  }[what],
  fix:
    what === "too-long"
      ? "Supprimez plus tôt, ou demandez une dérogation à l’équipe protection des données."
      : "Écrivez quand elles sont supprimées, par exemple retention: P3Y pour trois ans, ou P0D si rien n’est gardé.",
});
