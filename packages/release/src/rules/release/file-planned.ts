import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A file was written for the release. */
export const filePlanned = defineRule({ id: "release/file-planned", level: "advisory" });

type Data = { name: Shown; what: string };

export const en: Words<typeof filePlanned, Data> = ({ name, what }) => ({
  problem: `“${name}” was written.`,
  fix: what === "changeset" ? "Read its words: they stand in the changelog." : "Commit it with the change.",
});

export const fr: Words<typeof filePlanned, Data> = ({ name, what }) => ({
  problem: `« ${name} » a été écrit.`,
  fix:
    what === "changeset"
      ? "Relisez ses mots : ils seront dans le journal des changements."
      : "Validez-le avec le changement.",
});
