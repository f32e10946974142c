// Generated from policies/marketing. Do not edit: change the policy, then run `npx trellis generate`.
import { fr as fr15 } from "@trellis/findings/phrases/fr";

var fr = ({ field, what, end, longest = 0 }, say) => ({
  problem: {
    missing: `« ${field} » est absent : la campagne ne finirait jamais.`,
    "before-start": `La campagne finit avant de commencer : « ${field} » dit ${end}.`,
    "too-far": `La campagne durerait jusqu’au ${end}, plus de ${say.count(longest, "jour", "jours")}.`,
    over: `La campagne est en cours, et sa fin était le ${end}.`
  }[what],
  fix: what === "over" ? "Passez son statut à « finished », ou donnez-lui une nouvelle fin." : "Écrivez le jour où la campagne doit finir."
});

var fr2 = ({ field }) => ({
  problem: `Cette personne reçoit de la publicité par e-mail, et « ${field} » ne contient aucun consentement valable aujourd’hui.`,
  fix: "Retirez la personne jusqu’à ce qu’il y ait un consentement, ou corrigez l’enregistrement s’il a été donné."
});

var fr3 = ({ field, what, market }) => ({
  problem: what === "messages" ? `De la publicité par e-mail part vers ${market}, et l’outil ne dit pas que les adresses sont d’abord confirmées.` : `« ${field} » est absent : un consentement à l’e-mail ne vaut dans ce marché (${market}) que si l’adresse a été confirmée.`,
  fix: what === "messages" ? "Envoyez un premier message avec un lien de confirmation, et écrivez ici doubleOptIn: true ; ou retirez le marché." : "Demandez à la personne de confirmer, et tenez le consentement pour en attente jusque-là."
});

var fr4 = ({ what, most }, say) => ({
  problem: what === "missing" ? "Il n’est pas dit à quel rythme une personne reçoit ces messages au plus." : `Une personne recevrait ces messages plus de ${say.count(most, "fois", "fois")} par mois.`,
  fix: what === "missing" ? "Décidez d’une limite et écrivez-la, par exemple frequency: { atMost: 1, per: week }." : "Écrivez moins souvent, ou laissez les personnes choisir le rythme."
});

var fr5 = ({ name }) => ({
  problem: `L’outil fait quelque chose de lui-même (« ${name} »), et ne dit pas comment joindre une personne.`,
  fix: "Désignez quelqu’un qui peut changer le résultat, et écrivez sous « humanExit » comment le joindre."
});

var fr6 = ({ what, adult }) => ({
  problem: {
    consent: `Cette personne n’a pas encore ${adult} ans, et est marquée pour le profilage.`,
    score: `Cette personne n’a pas encore ${adult} ans, et a un score.`,
    tool: `Cette personne n’a pas encore ${adult} ans, et l’outil profile les personnes qu’il détient.`
  }[what],
  fix: what === "tool" ? "Laissez les mineurs hors des données de cet outil." : "Retirez-le de l’enregistrement : les mineurs ne sont pas profilés."
});

var fr7 = ({ field, phrase }) => ({
  problem: `« ${field} » presse les personnes ou les culpabilise : « ${phrase} ».`,
  fix: "Dites simplement ce qui est offert et jusqu’à quand, et rendez le « non » aussi facile que le « oui »."
});

var fr8 = ({ field, what, parameter }) => ({
  problem: what === "parameter" ? `L’adresse web dans « ${field} » porte « ${parameter} », qui concerne une personne.` : `L’adresse web dans « ${field} » porte l’adresse e-mail, le numéro de téléphone ou le nom d’une personne.`,
  fix: "Retirez-le de l’adresse, et utilisez un identifiant qui ne dit rien à des tiers."
});

var fr9 = ({ field, what, name }) => ({
  problem: {
    card: `« ${field} » montre le numéro d’une carte de paiement.`,
    account: `« ${field} » montre le numéro d’un compte bancaire (IBAN).`,
    "social-security": `« ${field} » montre un numéro de sécurité sociale.`,
    placeholder: `« ${field} » montrerait « ${name} », une donnée sensible sur une personne.`
  }[what],
  fix: "Retirez-le. Si les personnes en ont besoin, montrez-le derrière une connexion et non sur une page."
});

var fr10 = ({ what, wanted, purpose }, say) => ({
  problem: what === "message" ? `Un message a été envoyé pour « ${purpose} », et l’outil dit qu’il écrit pour ${say.allOf(wanted)}.` : `Cette personne a consenti à autre chose que ${say.anyOf(wanted)}, pour quoi l’outil écrit.`,
  fix: what === "message" ? "Ajoutez la finalité sous « messages » dans trellis.yaml, avec tout ce qui en fait partie, ou corrigez-la ici." : "Retirez la personne de ces messages : un consentement vaut pour la finalité pour laquelle il a été donné."
});

var fr11 = ({ what, contract: ref, retention, most = 0 }, say) => ({
  problem: {
    missing: `L’outil détient des données sur des personnes (${ref}), et ne dit pas pour combien de temps.`,
    unreadable: `« ${retention} » n’indique aucune durée.`,
    "too-long": `L’outil garde des données sur des personnes pendant « ${retention} » ; ${say.count(most, "mois", "mois")} au plus sont permis.`
  }[what],
  fix: what === "too-long" ? "Supprimez plus tôt, ou demandez une dérogation à l’équipe protection des données." : "Écrivez quand elles sont supprimées, par exemple retention: P3Y pour trois ans, ou P0D si rien n’est gardé."
});

var fr12 = ({ what }) => ({
  problem: {
    name: "Il n’est pas dit au nom de qui les messages sont envoyés.",
    address: "L’expéditeur des messages n’a pas d’adresse postale.",
    unsubscribe: "Il n’est pas dit comment se désinscrire des messages."
  }[what],
  fix: {
    name: "Écrivez le nom de l’entreprise sous « sender », tel que les personnes le lisent.",
    address: "Écrivez l’adresse postale sous « sender » ; elle figure dans chaque message.",
    unsubscribe: "Écrivez la page ou l’adresse sous « unsubscribe » ; un clic doit y suffire."
  }[what]
});

var fr13 = ({ to }) => ({
  problem: `Cette personne ne doit pas être contactée, et l’enregistrement part vers « ${to} ».`,
  fix: "Retirez la personne de ce qui est transmis. Seule une liste de personnes à ne pas contacter peut la porter."
});

var fr14 = ({ what, part, value, tidy: better }) => ({
  problem: what === "missing" ? `« ${part} » est absent.` : `« ${part} » dit « ${value} », avec des majuscules ou des espaces.`,
  fix: what === "missing" ? `Ajoutez « ${part} », ou retirez les autres éléments qui commencent par utm_.` : `Écrivez « ${better} », pour que les rapports comptent une campagne et non deux.`
});
export {
  fr15 as phrases,
  fr as policyCampaignHasEnd,
  fr2 as policyConsentBeforeEmail,
  fr3 as policyDoubleOptInMarket,
  fr4 as policyFrequencyLimitDeclared,
  fr5 as policyHumanExitDeclared,
  fr6 as policyMinorNotProfiled,
  fr7 as policyNoDarkPatternWords,
  fr8 as policyNoPersonalFieldInUrl,
  fr9 as policyNoSensitiveDataOnAPage,
  fr10 as policyPurposeMatchesConsent,
  fr11 as policyRetentionDeclared,
  fr12 as policySenderIdentified,
  fr13 as policySuppressedNeverExported,
  fr14 as policyUtmCompleteAndLowerCase
};
