import { defineRule, type Shown, type Words } from "@trellis/findings";

/** There is nothing here that the exception could be made from. */
export const exceptionNotMade = defineRule({ id: "run/exception-not-made", level: "absolute" });

type Data = {
  name: Shown;
  what: "not-found" | "several" | "advice" | "absolute" | "already";
  choices?: readonly Shown[];
  near?: Shown;
};

export const en: Words<typeof exceptionNotMade, Data> = ({ name, what, choices = [], near }) => ({
  problem: inEnglish[what](name),
  fix: near
    ? `Did you mean “${near}”?`
    : what === "several"
      ? `Name one by its fingerprint: ${choices.join("; ")}.`
      : "What is found, and each problem’s fingerprint: trellis check --format json",
});

export const fr: Words<typeof exceptionNotMade, Data> = ({ name, what, choices = [], near }) => ({
  problem: inFrench[what](name),
  fix: near
    ? `Vouliez-vous dire « ${near} » ?`
    : what === "several"
      ? `Désignez-en un par son empreinte : ${choices.join(" ; ")}.`
      : "Ce qui est constaté, et l’empreinte de chaque problème : trellis check --format json",
});

const inEnglish = {
  "not-found": (name: Shown) => `The check finds no problem “${name}”.`,
  several: (name: Shown) => `The check finds “${name}” in several places, and an exception is for one of them.`,
  advice: (name: Shown) => `“${name}” is advice here: it fails nothing and needs no exception.`,
  absolute: (name: Shown) => `“${name}” is never to be bent.`,
  already: (name: Shown) => `There is an exception for “${name}” already.`,
};

const inFrench = {
  "not-found": (name: Shown) => `Le contrôle ne trouve pas de problème « ${name} ».`,
  several: (name: Shown) => `Le contrôle trouve « ${name} » à plusieurs endroits, et une dérogation vaut pour un seul.`,
  advice: (name: Shown) => `« ${name} » est ici un conseil : il ne fait rien échouer et ne demande pas de dérogation.`,
  absolute: (name: Shown) => `On ne déroge jamais à « ${name} ».`,
  already: (name: Shown) => `Il y a déjà une dérogation pour « ${name} ».`,
};
