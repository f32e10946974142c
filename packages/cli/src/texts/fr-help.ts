import type { HelpTexts } from "./texts.js";

/** What the help of the command says in French. */
export const help: HelpTexts = {
  tagline: "Contrôle les outils et leurs données d’après les contrats que votre organisation a publiés.",
  usage: "Utilisation\u00A0:",
  headings: { arguments: "Arguments\u00A0:", options: "Options\u00A0:", commands: "Commandes\u00A0:" },
  optionsWord: "[options]",
  commandWord: "<commande>",
  help: "affiche cette aide",
  version: "affiche la version",
  example: "Exemple\u00A0:",
  moreHelp: "Pour en savoir plus sur une commande\u00A0: trellis <commande> --help",
  exitCodes: {
    title: "Se termine par\u00A0:",
    codes: ["rien n’est à corriger", "une règle n’est pas respectée", "l’appel lui-même est à corriger"],
  },
  options: {
    contract: { value: "<réf>", does: "le contrat des fichiers de données, par exemple lead@1\u00A0; deviné sinon" },
    format: {
      value: "<format>",
      does: "text, json\u00A0; pour un contrôle aussi sarif, junit, github, gitlab, markdown, html\u00A0; odcs pour un export",
    },
    lang: { value: "<langue>", does: "en ou fr\u00A0; sinon celle de l’environnement" },
    guardrails: {
      value: "<noms>",
      does: "paquets de garde-fous, séparés par des virgules, à la place de ceux de la configuration",
    },
    config: { value: "<fichier>", does: "la configuration, trellis.config.yaml par défaut" },
    now: { value: "<moment>", does: "le moment d’après lequel jugent les règles de dates\u00A0: 2026-11-21T08:00:00Z" },
    color: { value: "", does: "sans couleurs" },
    reveal: { value: "", does: "montre les valeurs personnelles, masquées sinon" },
    output: {
      value: "<fichier>",
      does: "écrit le rapport dans un fichier\u00A0; sarif=rapport.sarif dit aussi le format\u00A0; peut être répétée",
    },
    changed: {
      value: "<révision>",
      does: "ne contrôle que ce qui a été touché depuis une révision de git, par exemple main",
    },
    watch: { value: "", does: "contrôle ce qui change, jusqu’à Ctrl-C" },
    suppressions: { value: "", does: "dit aussi les dérogations comme suppressions SARIF, que GitHub ignore" },
    map: {
      value: "<champ=colonne>",
      does: 'quelle colonne d’un fichier est quel champ\u00A0: email="E-Mail"\u00A0; peut être répétée',
    },
    offline: { value: "", does: "ne demande pas au registre ce qui est publié" },
    writePlan: { value: "", does: "l’écrit, au lieu de seulement le montrer" },
    replace: { value: "", does: "réécrit ce que personne n’a encore publié" },
    writeTo: { value: "<dossier>", does: "écrit l’ébauche dans ce paquet de garde-fous" },
    name: {
      value: "<nom>",
      does: "le nom du contrat, par exemple stock-level\u00A0; sinon d’après le nom du fichier",
    },
    typescript: { value: "", does: "un outil en TypeScript, avec un test\u00A0; sinon, un outil sans code" },
    dryRun: { value: "", does: "dit seulement ce qui serait écrit" },
    fix: { value: "", does: "corrige ce que personne n’a à décider, et dit ce qui a changé" },
    baseline: {
      value: "<jour>",
      does: "lister les problèmes du jour comme connus jusqu’à un jour\u00A0: 2027-02-28\u00A0; shrink ne fait que retirer ceux qui ont disparu",
    },
    receipt: {
      value: "",
      does: "écrire dans trellis.receipt.json ce qui a été vu des données de chaque outil, sans leurs valeurs",
    },
    write: { value: "", does: "écrit ce qui a été deviné dans un nouveau trellis.yaml" },
    pageForm: {
      value: "<forme>",
      does: "html par défaut\u00A0; fragment pour un système de contenu\u00A0; email pour un système d’envoi",
    },
    out: { value: "<dossier>", does: "où les pages sont écrites, chacune dans son dossier\u00A0; dist par défaut" },
    assetsAt: {
      value: "<adresse>",
      does: "où se trouvent les images d’un e-mail\u00A0: https://static.acme.example/printemps/",
    },
    port: { value: "<nombre>", does: "le port sur cet ordinateur\u00A0; un port libre par défaut" },
    tool: {
      value: "<dossier>",
      does: "le dossier de l’outil\u00A0; celui-ci si c’est un outil, sinon les outils de la configuration",
    },
    reason: { value: "<texte>", does: "pourquoi la règle ne peut pas être suivie ici pour le moment" },
    learn: { value: "<texte>", does: "ce que vous espérez apprendre de la dérogation" },
    until: { value: "<jour>", does: "le dernier jour\u00A0: 2027-03-31" },
    owner: {
      value: "<équipe>",
      does: "qui répond de la dérogation\u00A0: une équipe de owners.yaml\u00A0; par défaut, celle de l’outil",
    },
    outcome: { value: "<texte>", does: "ce que vous avez appris de la dérogation qui a pris fin" },
    by: { value: "<équipe>", does: "qui dit oui\u00A0; par défaut, l’équipe à qui l’on demande" },
    all: { value: "", does: "dire oui à tout ce qui est demandé" },
    yes: { value: "", does: "ne plus rien demander avant d’écrire" },
    grantTo: {
      value: "<dossier>",
      does: "le dossier d’un paquet de garde-fous\u00A0; par défaut, celui de la configuration",
    },
    draftTo: { value: "<dossier>", does: "y écrire les ébauches de propositions, un fichier par règle" },
    template: {
      value: "<réf>",
      does: "le modèle dont les pages doivent passer à la version majeure suivante\u00A0: landing-page@2",
    },
    check: { value: "", does: "n’écrit rien, et échoue si un fichier généré n’est plus à jour" },
  },
  commands: {
    check: {
      summary: "contrôle des outils, des dossiers d’outils, des fichiers de données ou des pages",
      description:
        "Contrôle un outil, un dossier d’outils, un fichier de données ou une page, et dit ce qui est à corriger et comment.",
      argument: [
        "chemin",
        "le dossier d’un outil, un dossier d’outils ou de pages, ou un fichier\u00A0; par défaut, les outils de la configuration",
      ],
      example: "trellis check tools/webinar-import",
    },
    waive: {
      summary: "fait une dérogation pour un problème",
      description:
        "Relance le contrôle, et écrit une dérogation pour un problème dans le waivers.yaml de l’outil\u00A0: avec une raison, une équipe responsable et un dernier jour.",
      argument: ["problème", "une règle, ou les premiers caractères de l’empreinte d’un problème"],
      example: "trellis waive data/not-in-list --tool tools/webinar-import",
    },
    grant: {
      summary: "dit oui à des dérogations demandées",
      description:
        "Liste les dérogations qui attendent le oui d’une équipe responsable, et écrit ce oui dans grants.yaml.",
      argument: [
        "dérogation",
        "un outil et sa dérogation\u00A0: webinar-import/country-names\u00A0; sans rien, liste ce qui est demandé",
      ],
      example: "trellis grant webinar-import/country-names",
    },
    waivers: {
      summary: "liste les dérogations\u00A0: demandées, bientôt finies, finies, inutiles",
      description: "Liste les dérogations des outils, selon leur état d’aujourd’hui.",
      argument: [
        "chemin",
        "le dossier d’un outil ou un dossier d’outils\u00A0; par défaut, les outils de la configuration",
      ],
      example: "trellis waivers tools",
    },
    endings: {
      summary: "liste ce qui prend bientôt fin\u00A0: contrats, dérogations, problèmes connus",
      description:
        "Liste ce qui prend bientôt fin ou a pris fin, responsable par responsable\u00A0: contrats utilisés, dérogations, problèmes connus.",
      argument: [
        "chemin",
        "le dossier d’un outil ou un dossier d’outils\u00A0; par défaut les outils de la configuration",
      ],
      example: "trellis endings --format markdown",
    },
    insights: {
      summary: "montre les règles qui échouent et auxquelles on déroge le plus",
      description:
        "Dit à quelles règles on déroge et lesquelles échouent le plus souvent, et ébauche une proposition pour celles auxquelles trois outils dérogent.",
      argument: [
        "chemin",
        "le dossier d’un outil ou un dossier d’outils\u00A0; par défaut, les outils de la configuration",
      ],
      example: "trellis insights tools --write propositions",
    },
    suggest: {
      summary: "propose un contrat pour un fichier de données",
      description:
        "Propose l’ébauche d’un contrat d’après un fichier de données, ou dit à quel contrat publié il ressemble.",
      argument: ["fichier", "le fichier de données"],
      example: "trellis suggest stock-levels.csv --write guardrails",
    },
    new: {
      summary: "commence un outil, un contrat ou un paquet de garde-fous",
      description: "Écrit un dossier qui fonctionne, qui est contrôlé et qui a un test. N’écrase jamais un fichier.",
      example: "trellis new tool spring-leads",
    },
    "new tool": {
      summary: "commence un outil",
      description:
        "Écrit le dossier d’un outil\u00A0: sa déclaration et des données d’exemple, ou un petit programme TypeScript et son test.",
      argument: ["nom", "le nom de l’outil\u00A0: des minuscules, des chiffres et des traits d’union"],
      example: "trellis new tool spring-leads --typescript",
    },
    "new contract": {
      summary: "commence un contrat dans ce paquet de garde-fous",
      description: "Écrit l’ébauche d’un contrat, avec des exemples, dans le paquet de garde-fous de ce dossier.",
      argument: ["nom", "le nom du contrat\u00A0: des minuscules, des chiffres et des traits d’union"],
      example: "trellis new contract stock-level",
    },
    "new guardrails": {
      summary: "commence le paquet de garde-fous de votre organisation",
      description: "Écrit un paquet npm pour vos propres contrats, avec un premier contrat pour commencer.",
      argument: ["nom", "le nom du paquet\u00A0: @acme/guardrails"],
      example: "trellis new guardrails @acme/guardrails",
    },
    diff: {
      summary: "compare deux versions de contrats",
      description:
        "Dit ce qui a changé entre deux versions de contrats, et montre un enregistrement qui serait refusé.",
      argument: ["avant-et-après", "deux fichiers, dossiers, paquet@version ou git:<commit>"],
      example: "trellis diff git:main packages/marketing-contracts",
    },
    release: {
      summary: "prépare et contrôle la publication de contrats",
      description: "Décide quelle version demande un changement, et refuse ce qui casserait des outils.",
      example: "trellis release plan packages/marketing-contracts",
    },
    "release plan": {
      summary: "dit quelle version demande un changement",
      description:
        "Compare contrats, modèles, définitions et règles à ce qui a été publié, et dit la plus petite version honnête.",
      argument: ["dossier", "le dossier du paquet, celui-ci par défaut"],
      example: "trellis release plan packages/marketing-contracts --write",
    },
    "release check": {
      summary: "contrôle une publication, et les outils qu’elle casserait",
      description: "Fait comme release plan sans rien écrire, et nomme les outils qui ne marcheraient plus.",
      argument: ["dossier", "le dossier du paquet, celui-ci par défaut"],
      example: "trellis release check packages/marketing-contracts",
    },
    "release record": {
      summary: "note ce qui va être publié",
      description:
        "Écrit released/<version>.json pour chaque contrat, modèle et définition\u00A0: ce à quoi les versions suivantes sont comparées.",
      argument: ["dossier", "le dossier du paquet, celui-ci par défaut"],
      example: "trellis release record packages/marketing-contracts",
    },
    upgrade: {
      summary: "fait passer un outil à la version majeure suivante d’un contrat",
      description:
        "Montre sous forme de diff ce qui change dans un outil (manifeste, correspondances, imports), et l’écrit à la demande.",
      argument: ["outil", "le dossier de l’outil"],
      example: "trellis upgrade tools/webinar-import --contract lead@2",
    },
    page: {
      summary: "écrit, montre et publie des pages d’après les modèles de la marque",
      description: "Une page est un contenu, contrôlé puis écrit dans un modèle que rien ne peut casser.",
      example: "trellis page new landing-page pages/printemps.yaml",
    },
    "page new": {
      summary: "commence une page",
      description: "Écrit un fichier de contenu où chaque champ d’un modèle est expliqué. N’écrase jamais un fichier.",
      argument: ["modèle-et-fichier", "le modèle, par exemple landing-page@1, et le fichier à écrire"],
      example: "trellis page new landing-page pages/printemps.yaml",
    },
    "page preview": {
      summary: "montre une page pendant que vous l’écrivez",
      description:
        "Montre une page dans le navigateur et, à côté, ce que dit le contrôle\u00A0; les deux suivent le fichier.",
      argument: ["fichier", "le fichier du contenu"],
      example: "trellis page preview pages/printemps.yaml",
    },
    "page render": {
      summary: "écrit les pages à publier",
      description: "Écrit chaque page où rien n’est à corriger, avec ses images et un manifeste d’empreintes.",
      argument: ["chemin", "un fichier de contenu, un dossier qui en contient, ou le dossier d’un outil"],
      example: "trellis page render pages/printemps.yaml --out dist",
    },
    explain: {
      summary: "dit ce que signifie une règle et comment corriger",
      description: "Affiche la page d’une règle, ou la liste de toutes les règles.",
      argument: ["règle", "l’identifiant de la règle, tel que le rapport le montre"],
      example: "trellis explain data/required-missing",
    },
    contracts: {
      summary: "montre les contrats qui existent",
      description: "Montre les contrats de vos paquets de garde-fous.",
      example: "trellis contracts list",
    },
    "contracts list": {
      summary: "liste tous les contrats",
      description: "Liste les contrats de vos paquets de garde-fous.",
      example: "trellis contracts list",
    },
    "contracts show": {
      summary: "montre un contrat et ses champs",
      description: "Montre un contrat\u00A0: son responsable, ce à quoi il sert, et ses champs.",
      argument: ["réf", "le contrat\u00A0: lead@1"],
      example: "trellis contracts show lead@1",
    },
    "contracts export": {
      summary: "écrit un contrat pour d’autres programmes",
      description: "Écrit un contrat sous forme de document de l’Open Data Contract Standard 3.1.0 (ODCS).",
      argument: ["réf", "le contrat\u00A0: lead@1"],
      example: "trellis contracts export lead@1 --format odcs --output lead.odcs.yaml",
    },
    "contracts import": {
      summary: "fait des brouillons de contrats des fichiers d’autres programmes",
      description:
        "Fait un brouillon de contrat de chaque table d’un fichier de l’Open Data Contract Standard, 3.0 ou 3.1.",
      argument: ["fichier", "le fichier\u00A0: orders.odcs.yaml"],
      example: "trellis contracts import orders.odcs.yaml --write guardrails --dry-run",
    },
    lint: {
      summary: "contrôle les contrats d’un paquet de garde-fous",
      description: "Contrôle les contrats d’un paquet de garde-fous que vous publiez.",
      argument: ["dossier", "le dossier du paquet, celui-ci par défaut"],
      example: "trellis lint packages/marketing-contracts --fix --dry-run",
    },
    generate: {
      summary: "écrit les types et les validateurs d’après les contrats",
      description: "Écrit les types, les validateurs et les libellés d’un paquet de garde-fous d’après ses contrats.",
      argument: ["dossier", "le dossier du paquet, celui-ci par défaut"],
      example: "trellis generate packages/marketing-contracts --check",
    },
  },
};
