import { fr as say } from "@trellis/findings/phrases/fr";
import { sayDay } from "@trellis/findings/waive";
import type { ExceptionTexts } from "./exception-texts.js";

/** What the commands about exceptions say in French. */
export const exceptionTexts: ExceptionTexts = {
  parts: {
    rule: "règle",
    place: "où",
    reason: "raison",
    learn: "à apprendre",
    owner: "responsable",
    until: "jusqu’au",
    renews: "renouvelle",
    outcome: "appris",
    evidence: "constaté",
    waitsFor: "attend",
  },
  until: (day, zone) => `${sayDay(day, say)}, à la fin du jour (${zone})`,
  waive: {
    askReason: "Pourquoi la règle ne peut-elle pas être suivie ici pour le moment\u00A0? ",
    askLearn: "Qu’espérez-vous apprendre de cette dérogation\u00A0? ",
    askUntil: (latest) => `Jusqu’à quel jour\u00A0? Année-mois-jour, au plus tard ${latest}\u00A0: `,
    askOwner: (suggested) => `Quelle équipe en répond\u00A0?${suggested === undefined ? "" : ` (${suggested})`} `,
    askOutcome: (id) => `«\u00A0${id}\u00A0» a pris fin. Qu’en avez-vous appris\u00A0? `,
    askWhich: (amount) => `Lequel\u00A0? Un nombre de 1 à ${amount}\u00A0: `,
    confirm: "Écrire cette dérogation\u00A0? (o/n) ",
    yes: ["o", "oui", "y"],
    made: (id) => `La dérogation «\u00A0${id}\u00A0»`,
    promise: (until) =>
      `Vous promettez de répondre de ce problème jusqu’au ${sayDay(until, say)}. Après ce jour, il fait de nouveau échouer le contrôle\u00A0; pour continuer, vous écrirez d’abord ce que vous avez appris.`,
    asksFor: (owner) =>
      `Cette règle demande aussi le oui de\u00A0: ${owner}. Tant qu’il n’est pas donné, le problème fait échouer le contrôle.`,
    anyOwner: "une équipe qui répond ici de contrats ou de politiques",
    grantWith: (command) => `Pour dire oui\u00A0: ${command}`,
    written: (file) => `Écrit\u00A0: ${file}`,
    planned: (file) => `Rien n’a été écrit. Sans --dry-run, ce sera écrit dans ${file}`,
    cancelled: "Rien n’a été écrit.",
    heading:
      "Les règles auxquelles cet outil déroge pour un temps, et pourquoi. «\u00A0trellis waive\u00A0» complète cette liste.",
  },
  grant: {
    none: "Personne ne demande de dérogation.",
    heading:
      "Les dérogations que les équipes responsables ont accordées. «\u00A0trellis grant\u00A0» complète cette liste.",
    asked: (amount) =>
      amount === 1 ? "Une dérogation attend un oui." : `${say.number(amount)} dérogations attendent un oui.`,
    sayYes: (command) => `Dire oui\u00A0: ${command}`,
    granted: (amount) =>
      amount === 1 ? "Une dérogation est accordée." : `${say.number(amount)} dérogations sont accordées.`,
    again:
      "Enregistrez le fichier dans git\u00A0: c’est la relecture de ce changement qui prouve le oui. Qui change la règle, l’endroit ou la raison doit demander de nouveau.",
  },
  waivers: {
    none: "Il n’y a pas de dérogation ici.",
    states: {
      asked: "Demandées",
      active: "En vigueur",
      "ends-soon": "Bientôt finies",
      expired: "Finies",
      unused: "Inutiles",
      refused: "Fausses, et sans effet",
    },
    counted: (amount) => `${say.count(amount, "dérogation", "dérogations")}.`,
    daysLeft: (days) =>
      days < 0
        ? `finie depuis ${say.count(-days, "jour", "jours")}`
        : days === 0
          ? "finit aujourd’hui"
          : `encore ${say.count(days, "jour", "jours")}`,
  },
  insights: {
    none: "Rien n’échoue et personne ne déroge à rien\u00A0: il n’y a rien à en apprendre.",
    line: ({ fails, failing, bending, waived, advice }) =>
      [
        ...(bending > 0
          ? [
              `${say.count(bending, "outil y déroge", "outils y dérogent")}${waived > 0 ? ` (${say.count(waived, "problème", "problèmes")})` : ""}`,
            ]
          : []),
        ...(fails > 0
          ? [`échoue ${say.number(fails)} fois dans ${say.count(failing, "outil ou fichier", "outils ou fichiers")}`]
          : []),
        ...(advice > 0 ? [`conseil donné ${say.number(advice)} fois`] : []),
      ].join(", ") || "n’échoue pas, et personne n’y déroge en ce moment",
    proposal: (rules) =>
      `Trois outils ou plus dérogent à ${rules === 1 ? "une règle" : `${say.number(rules)} règles`}. L’ébauche d’une proposition à l’équipe qui en répond\u00A0: --format markdown, ou --write <dossier>`,
    written: (file) => `Écrit\u00A0: ${file}`,
  },
  proposal: {
    title: (rule) => `Revoir ${rule}`,
    intro: ({ rule, bending, fails, failing }) =>
      `${say.count(bending, "outil déroge", "outils dérogent")} à la règle ${rule}${fails > 0 ? `, et elle échoue ${say.number(fails)} fois à ${say.count(failing, "autre endroit", "autres endroits")}` : ""}. Tant d’équipes se trompent rarement de la même façon\u00A0: elles savent peut-être quelque chose que la règle ignore.`,
    level: "Niveau",
    says: "Ce qu’elle dit",
    owner: "Responsable",
    heading: "Ce que disent les équipes",
    columns: ["outil", "responsable", "pourquoi", "à apprendre", "appris", "jusqu’au"],
    open: "rien encore",
    questions: "Ce qui pourrait être décidé",
    decisions: [
      "Garder la règle, et corriger ensemble ce qui arrête les équipes\u00A0: qui les aide, jusqu’à quand\u00A0?",
      "Changer la règle ou le contrat, pour permettre ce qui s’est révélé juste\u00A0: quoi exactement\u00A0?",
      "Assouplir la règle pour un temps, et dire à partir de quel jour elle vaut de nouveau.",
      "Tout laisser en l’état, et écrire ici pourquoi.",
    ],
    drafted: (day) =>
      `Ébauche faite par «\u00A0trellis insights\u00A0» le ${sayDay(day, say)}, d’après ce que les équipes ont écrit elles-mêmes. Elle ne décide de rien.`,
  },
};
