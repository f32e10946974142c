import { defineRule, type Sentences, type Shown, type Words } from "@trellis/findings";
import type { SyntaxProblem } from "../../read/text-problem.js";

/** A JSON or YAML text does not follow the grammar, so it could not be read as data. */
export const syntaxError = defineRule({ id: "file/syntax-error", level: "hard", fixed: true });

/** `found` and `instead` are signs of the grammar; every kind of problem that names them has them. */
type Data = { what: SyntaxProblem; found: Shown; instead: Shown; lineEnd?: boolean };
type Table = { readonly [what in SyntaxProblem]: (data: Data) => Sentences };

export const en: Words<typeof syntaxError, Data> = (data) => english[data.what](data);
export const fr: Words<typeof syntaxError, Data> = (data) => french[data.what](data);

const english: Table = {
  "bad-escape": () => ({
    problem: "The “\\” here starts no sign that is known.",
    fix: "Write “\\\\” for a backslash, or use “/” in paths.",
  }),
  "bracket-extra": ({ found }) => ({
    problem: `The “${found}” here closes nothing.`,
    fix: "Delete it, or add the bracket that opens what it should close.",
  }),
  "bracket-mismatch": ({ found, instead }) => ({
    problem: `There is a “${found}” here where “${instead}” must come first.`,
    fix: `Add “${instead}” before it, or replace it.`,
  }),
  "bracket-unclosed": ({ found, instead }) => ({
    problem: `The “${found}” that opens here is never closed.`,
    fix: `Add “${instead}” where it ends. If the file breaks off, export or download it again.`,
  }),
  "colon-in-list": () => ({
    problem: "A name with “:” stands here inside “[ ]”, where only values stand.",
    fix: "Put the name and its value in “{ }”.",
  }),
  "colon-in-text": () => ({
    problem: "This text has a “:” and a space in it, which reads as the start of another value.",
    fix: 'Put the whole text in quotation marks, as in title: "Spring: the guide".',
  }),
  "colon-missing": () => ({
    problem: "A “:” is missing after this name.",
    fix: "Write the name, “:”, then the value.",
  }),
  "comma-extra": () => ({
    problem: "There is a comma too many here.",
    fix: "Delete it.",
  }),
  "comma-missing": ({ lineEnd }) =>
    lineEnd
      ? { problem: "A comma is missing at the end of this line.", fix: "Add “,” at the end of the line." }
      : { problem: "A comma is missing here.", fix: "Add “,” between the two values." },
  comment: () => ({
    problem: "There is a comment here, and JSON knows none.",
    fix: "Delete it.",
  }),
  "control-character": () => ({
    problem: "There is an invisible character inside this text, such as a tab.",
    fix: "Delete it, or write a tab as “\\t”.",
  }),
  "curly-quotes": () => ({
    problem: "The quotation marks here are the curved ones that word processors make.",
    fix: 'Replace them with straight ones: ".',
  }),
  "dash-missing": () => ({
    problem: "This line stands in a list but does not begin with a dash.",
    fix: "Begin it with “-” and a space, or move it out of the list.",
  }),
  "dash-on-same-line": () => ({
    problem: "A list begins here on the same line as its name.",
    fix: "Put each “-” on a line of its own, under the name. If it is a text, put it in quotation marks.",
  }),
  empty: () => ({
    problem: "The file is empty.",
    fix: "Check that it was saved, and that it is the right file.",
  }),
  indent: () => ({
    problem: "This line is indented differently from the lines it belongs to.",
    fix: "Give it exactly as many spaces as the lines beside it have.",
  }),
  "line-not-understood": () => ({
    problem: "This line cannot be understood from here on.",
    fix: "Compare it with a line that works. If it is a text with special signs, put it in quotation marks.",
  }),
  "line-without-colon": () => ({
    problem: "A “:” with a space after it is missing on this line.",
    fix: "Write the name, “:”, a space and the value. If the line goes on from the text above, give it more spaces in front.",
  }),
  "name-missing": () => ({
    problem: "A name in quotation marks is missing here, before the value.",
    fix: 'Write the name, “:” and the value: "city": "Paris".',
  }),
  "name-unquoted": () => ({
    problem: "The name here has no quotation marks.",
    fix: 'Put it in straight quotation marks: "name".',
  }),
  "needs-quotes": ({ found }) => ({
    problem: `A text cannot start with “${found}” unless it is in quotation marks.`,
    fix: `Put the whole text in quotation marks: "${found}…".`,
  }),
  "not-json": () => ({
    problem: "This is not JSON: it should begin with “{” or “[”.",
    fix: "Check that it is the right file. An error page saved in its place begins with “<”.",
  }),
  "number-form": () => ({
    problem: "This number is not written the way JSON writes numbers.",
    fix: "Write it like -12.5: a point, no “+”, no zero in front. If it is a name, put it in quotation marks.",
  }),
  "odd-space": () => ({
    problem: "There is a space here that is none to a program, as text copied from web pages has.",
    fix: "Delete it and type a space.",
  }),
  "quote-unclosed": () => ({
    problem: "The quotation mark that opens here is never closed.",
    fix: "Add the same mark where the text ends, on the same line.",
  }),
  "quotes-inside": () => ({
    problem: "There is a quotation mark inside this text, so the text ends too early.",
    fix: 'Write it as \\" inside the text, or use “ ” there.',
  }),
  "several-documents": () => ({
    problem: "A second document begins here, after “---”; we read one per file.",
    fix: "Put it in a file of its own, or delete the “---”.",
  }),
  "several-records": () => ({
    problem: "A second record begins here without “[ ]” around them all.",
    fix: "If each line is a record, end the file’s name in “.ndjson”. Otherwise put “[” before the first, “]” after the last, and commas between.",
  }),
  "single-quotes": () => ({
    problem: "The quotation marks here are single ones.",
    fix: 'Replace them with straight double ones: ".',
  }),
  "space-missing": ({ found }) => ({
    problem: `A space is missing next to the “${found}” here.`,
    fix: "Add a space: after “:”, and before “#”.",
  }),
  "tab-indent": () => ({
    problem: "This line is indented with a tab.",
    fix: "Replace the tab with spaces, as many as the lines beside it have.",
  }),
  "text-after-end": () => ({
    problem: "The document is complete before this, and something follows it.",
    fix: "Delete what follows, or the bracket that closes too early.",
  }),
  "text-unquoted": () => ({
    problem: "The text here has no quotation marks.",
    fix: 'Put it in straight quotation marks: "like this".',
  }),
  "value-missing": () => ({
    problem: "The value is missing here, after the “:”.",
    fix: "Write the value, or null if there is none.",
  }),
  "word-misspelt": ({ found, instead }) => ({
    problem: `“${found}” is not a word that JSON knows.`,
    fix: `Write ${instead}. If it is a text, put it in quotation marks.`,
  }),
};

const french: Table = {
  "bad-escape": () => ({
    problem: "Le « \\ » n’annonce ici aucun signe connu.",
    fix: "Écrivez « \\\\ » pour une barre oblique inversée, ou utilisez « / » dans les chemins.",
  }),
  "bracket-extra": ({ found }) => ({
    problem: `Le signe « ${found} » ne ferme rien ici.`,
    fix: "Supprimez-le, ou ajoutez le signe qui ouvre ce qu’il devrait fermer.",
  }),
  "bracket-mismatch": ({ found, instead }) => ({
    problem: `Il y a ici « ${found} » alors que « ${instead} » doit venir d’abord.`,
    fix: `Ajoutez « ${instead} » avant, ou remplacez le signe.`,
  }),
  "bracket-unclosed": ({ found, instead }) => ({
    problem: `Le signe « ${found} » ouvert ici n’est jamais refermé.`,
    fix: `Ajoutez « ${instead} » à l’endroit où il finit. Si le fichier s’interrompt, exportez-le ou téléchargez-le de nouveau.`,
  }),
  "colon-in-list": () => ({
    problem: "Un nom suivi de « : » figure ici entre « [ ] », où il n’y a que des valeurs.",
    fix: "Mettez le nom et sa valeur entre « { } ».",
  }),
  "colon-in-text": () => ({
    problem: "Ce texte contient un deux-points suivi d’un espace, ce qui se lit comme le début d’une autre valeur.",
    fix: 'Mettez tout le texte entre guillemets droits, comme dans title: "Printemps: le guide".',
  }),
  "colon-missing": () => ({
    problem: "Il manque « : » après ce nom.",
    fix: "Écrivez le nom, « : », puis la valeur.",
  }),
  "comma-extra": () => ({
    problem: "Il y a ici une virgule de trop.",
    fix: "Supprimez-la.",
  }),
  "comma-missing": ({ lineEnd }) =>
    lineEnd
      ? { problem: "Il manque une virgule à la fin de cette ligne.", fix: "Ajoutez « , » à la fin de la ligne." }
      : { problem: "Il manque ici une virgule.", fix: "Ajoutez « , » entre les deux valeurs." },
  comment: () => ({
    problem: "Il y a ici un commentaire, et JSON n’en connaît pas.",
    fix: "Supprimez-le.",
  }),
  "control-character": () => ({
    problem: "Ce texte contient un caractère invisible, par exemple une tabulation.",
    fix: "Supprimez-le, ou écrivez une tabulation « \\t ».",
  }),
  "curly-quotes": () => ({
    problem: "Les guillemets sont ici ceux des traitements de texte.",
    fix: 'Remplacez-les par des guillemets droits : ".',
  }),
  "dash-missing": () => ({
    problem: "Cette ligne se trouve dans une liste mais ne commence pas par un tiret.",
    fix: "Commencez-la par un tiret et un espace, ou sortez-la de la liste.",
  }),
  "dash-on-same-line": () => ({
    problem: "Une liste commence ici sur la même ligne que son nom.",
    fix: "Mettez chaque tiret sur sa propre ligne, sous le nom. Si c’est un texte, mettez-le entre guillemets droits.",
  }),
  empty: () => ({
    problem: "Le fichier est vide.",
    fix: "Vérifiez qu’il a été enregistré et que c’est le bon fichier.",
  }),
  indent: () => ({
    problem: "Cette ligne n’a pas le même retrait que les lignes auxquelles elle appartient.",
    fix: "Donnez-lui exactement autant d’espaces qu’à ses voisines.",
  }),
  "line-not-understood": () => ({
    problem: "À partir d’ici, cette ligne ne peut pas être comprise.",
    fix: "Comparez-la à une ligne qui fonctionne. Si c’est un texte avec des signes particuliers, mettez-le entre guillemets droits.",
  }),
  "line-without-colon": () => ({
    problem: "Il manque sur cette ligne un deux-points suivi d’un espace.",
    fix: "Écrivez le nom, le deux-points, un espace et la valeur. Si la ligne continue le texte du dessus, mettez-la davantage en retrait.",
  }),
  "name-missing": () => ({
    problem: "Il manque ici un nom entre guillemets droits, avant la valeur.",
    fix: 'Écrivez le nom, « : » et la valeur : "city": "Paris".',
  }),
  "name-unquoted": () => ({
    problem: "Le nom n’a pas de guillemets ici.",
    fix: 'Mettez-le entre guillemets droits : "nom".',
  }),
  "needs-quotes": ({ found }) => ({
    problem: `Un texte ne peut pas commencer par « ${found} » sans guillemets.`,
    fix: `Mettez tout le texte entre guillemets droits : "${found}…".`,
  }),
  "not-json": () => ({
    problem: "Ce n’est pas du JSON : il devrait commencer par « { » ou « [ ».",
    fix: "Vérifiez que c’est le bon fichier. Une page d’erreur enregistrée à sa place commence par « < ».",
  }),
  "number-form": () => ({
    problem: "Ce nombre n’est pas écrit comme JSON écrit les nombres.",
    fix: "Écrivez-le comme -12.5 : un point, pas de « + », pas de zéro devant. Si c’est un nom, mettez-le entre guillemets droits.",
  }),
  "odd-space": () => ({
    problem: "Il y a ici un espace qui n’en est pas un pour un programme, comme dans un texte copié d’une page web.",
    fix: "Effacez-le et tapez un espace.",
  }),
  "quote-unclosed": () => ({
    problem: "Le guillemet ouvert ici n’est jamais refermé.",
    fix: "Ajoutez le même signe à la fin du texte, sur la même ligne.",
  }),
  "quotes-inside": () => ({
    problem: "Ce texte contient un guillemet : il se termine trop tôt.",
    fix: 'Écrivez-le \\" à l’intérieur du texte, ou utilisez-y «  ».',
  }),
  "several-documents": () => ({
    problem: "Un deuxième document commence ici, après « --- » ; nous en lisons un par fichier.",
    fix: "Mettez-le dans un fichier à part, ou supprimez « --- ».",
  }),
  "several-records": () => ({
    problem: "Un deuxième enregistrement commence ici sans « [ ] » autour de l’ensemble.",
    fix: "Si chaque ligne est un enregistrement, terminez le nom du fichier par « .ndjson ». Sinon mettez « [ » avant le premier, « ] » après le dernier, et des virgules entre eux.",
  }),
  "single-quotes": () => ({
    problem: "Les guillemets sont simples ici.",
    fix: 'Remplacez-les par des guillemets droits doubles : ".',
  }),
  "space-missing": ({ found }) => ({
    problem: `Il manque ici un espace à côté de « ${found} ».`,
    fix: "Ajoutez un espace : après « : », et avant « # ».",
  }),
  "tab-indent": () => ({
    problem: "Cette ligne est en retrait par une tabulation.",
    fix: "Remplacez la tabulation par des espaces, autant que les lignes voisines.",
  }),
  "text-after-end": () => ({
    problem: "Le document est complet avant ce point, et quelque chose le suit.",
    fix: "Supprimez la suite, ou le signe qui ferme trop tôt.",
  }),
  "text-unquoted": () => ({
    problem: "Le texte n’a pas de guillemets ici.",
    fix: 'Mettez-le entre guillemets droits : "comme ceci".',
  }),
  "value-missing": () => ({
    problem: "Il manque ici la valeur, après « : ».",
    fix: "Écrivez la valeur, ou null s’il n’y en a pas.",
  }),
  "word-misspelt": ({ found, instead }) => ({
    problem: `« ${found} » n’est pas un mot que JSON connaît.`,
    fix: `Écrivez ${instead}. Si c’est un texte, mettez-le entre guillemets droits.`,
  }),
};
