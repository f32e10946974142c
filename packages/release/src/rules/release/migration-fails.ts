import { defineRule, type Phrases, type Shown, type Words } from "@trellis/findings";

/** A document of the earlier major does not come out valid. */
export const migrationFails = defineRule({ id: "release/migration-fails", level: "hard" });

interface Data {
  /** "lead@1" */
  from: Shown;
  /** "lead@2" */
  to: Shown;
  why: "invalid" | "throws" | "too-few";
  /** What the new schema refuses, or what the code said. */
  because?: Shown;
  /** The file of the example, when it is one. */
  name?: Shown;
  /** The document of the earlier major. */
  witness?: Shown;
  count?: number;
  needed?: number;
}

export const en: Words<typeof migrationFails, Data> = (
  { from, to, why, because = "", name, witness = "", count = 0, needed = 0 },
  say: Phrases,
) => {
  if (why === "too-few") {
    return {
      problem: `Only ${say.count(count, "document", "documents")} of “${from}” could be made to try the migration to “${to}”, and it takes ${needed}.`,
      fix: "Put examples beside the fields that have a pattern (examples: […]) in the earlier schema.",
    };
  }
  const which = name ? `The example “${name}”` : `A document of “${from}”`;
  const what =
    why === "throws"
      ? `stops the migration to “${to}” (${because})`
      : `does not come out as a valid “${to}” (${because})`;
  return {
    problem: `${which} ${what}: ${witness}`,
    fix: "Make upgrade in migrate.ts give a valid document for it.",
  };
};

export const fr: Words<typeof migrationFails, Data> = (
  { from, to, why, because = "", name, witness = "", count = 0, needed = 0 },
  say: Phrases,
) => {
  if (why === "too-few") {
    return {
      problem: `Seulement ${say.count(count, "document", "documents")} de «\u00A0${from}\u00A0» ont pu être fabriqués pour essayer la migration vers «\u00A0${to}\u00A0», et il en faut ${needed}.`,
      fix: "Mettez des exemples à côté des champs qui ont un motif (examples\u00A0: […]) dans l’ancien schéma.",
    };
  }
  const which = name ? `L’exemple «\u00A0${name}\u00A0»` : `Un document de «\u00A0${from}\u00A0»`;
  const what =
    why === "throws"
      ? `arrête la migration vers «\u00A0${to}\u00A0» (${because})`
      : `ne devient pas un «\u00A0${to}\u00A0» valable (${because})`;
  return {
    problem: `${which} ${what}\u00A0: ${witness}`,
    fix: "Faites en sorte que upgrade, dans migrate.ts, donne un document valable.",
  };
};
