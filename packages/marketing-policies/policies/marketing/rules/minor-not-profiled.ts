import type { Label, Words } from "@trellis/findings";
import { defineRule, type Hit } from "@trellis/findings/policy";
import { record } from "../case-subjects.js";
import { activeConsents } from "../consents.js";
import { fieldOf, textOf } from "../values.js";

const child = { birthDate: "2012-06-01" };
const profiling = { purpose: "profiling", basis: "consent", grantedAt: "2026-05-01T08:00:00Z" };
const profiles = { automates: [{ what: "Scores customers", does: "profile" }] };

/** Who is no adult yet is not judged by a machine. */
export const minorNotProfiled = defineRule({
  id: "policy/minor-not-profiled",
  level: "hard",
  fixed: true,
  owner: "privacy-office",
  on: "record",
  check: ({ value }, { now, declared, limit }): Hit[] => {
    const adult = limit("adult-age") ?? 18;
    const born = /^(\d{4})-(\d{2})-(\d{2})/.exec(textOf(fieldOf(value, "birthDate")) ?? "");
    if (!born || ageOn(now, born.slice(1).map(Number)) >= adult) return [];
    const consent = activeConsents(value, now).find(({ purpose }) => purpose === "profiling");
    if (consent) return [{ pointer: consent.pointer, data: { what: "consent", adult } }];
    if (typeof fieldOf(value, "score") === "number") return [{ pointer: "/score", data: { what: "score", adult } }];
    const isProfiled = declared?.automates?.some(({ does }) => does === "profile") ?? false;
    return isProfiled ? [{ pointer: "/birthDate", data: { what: "tool", adult } }] : [];
  },
  cases: [
    {
      name: "a child with a consent to profiling",
      subject: record("customer@1", { ...child, consents: [profiling] }),
      finds: ["/consents/0"],
    },
    { name: "a child with a score", subject: record("customer@1", { ...child, score: 40 }), finds: ["/score"] },
    {
      name: "a child in a tool that profiles",
      subject: record("customer@2", child),
      finds: ["/birthDate"],
      declared: profiles,
    },
    {
      name: "the day before the birthday",
      subject: record("customer@2", { birthDate: "2009-01-16" }),
      finds: ["/birthDate"],
      declared: profiles,
    },
    {
      name: "the birthday",
      subject: record("customer@2", { birthDate: "2009-01-15", consents: [profiling] }),
      finds: [],
      declared: profiles,
    },
    { name: "a child that nobody profiles", subject: record("customer@2", child), finds: [] },
    {
      name: "a person of unknown age",
      subject: record("customer@1", { consents: [profiling] }),
      finds: [],
      declared: profiles,
    },
  ],
});

/** Whole years; a day of the year counts as it begins in UTC. */
function ageOn(now: Date, [year = 0, month = 0, date = 0]: readonly number[]): number {
  const had = now.getUTCMonth() + 1 > month || (now.getUTCMonth() + 1 === month && now.getUTCDate() >= date);
  return now.getUTCFullYear() - year - (had ? 0 : 1);
}

type Data = { field: Label; what: "consent" | "score" | "tool"; adult: number };

export const en: Words<typeof minorNotProfiled, Data> = ({ what, adult }) => ({
  problem: {
    consent: `This person is not ${adult} yet, and is marked for profiling.`,
    score: `This person is not ${adult} yet, and has a score.`,
    tool: `This person is not ${adult} yet, and the tool profiles whom it holds.`,
  }[what],
  fix:
    what === "tool"
      ? "Leave everybody under age out of this tool’s data."
      : "Take it out of the record: minors are not profiled.",
});

export const fr: Words<typeof minorNotProfiled, Data> = ({ what, adult }) => ({
  problem: {
    consent: `Cette personne n’a pas encore ${adult} ans, et est marquée pour le profilage.`,
    score: `Cette personne n’a pas encore ${adult} ans, et a un score.`,
    tool: `Cette personne n’a pas encore ${adult} ans, et l’outil profile les personnes qu’il détient.`,
  }[what],
  fix:
    what === "tool"
      ? "Laissez les mineurs hors des données de cet outil."
      : "Retirez-le de l’enregistrement : les mineurs ne sont pas profilés.",
});
