// Generated from contracts/template/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { below, collect, field, findDuplicate, isDate, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const list1 = { "type": { "title": "Type", "description": "What goes into the slot.", "examples": ["text"], "x-classification": "internal", "x-labels": { "fr": { "title": "Type", "description": "Ce qui entre dans le champ." } }, "enum": ["text", "rich-text", "link", "image", "list", "choice", "token", "number", "money", "date", "boolean"], "x-reason": "Each type is a promise about what can reach the page." }, "title": { "title": "Title", "description": "What a maker calls the slot.", "type": "string", "minLength": 1, "maxLength": 100, "examples": ["Headline"], "x-classification": "internal", "x-labels": { "fr": { "title": "Titre", "description": "Comment on appelle le champ." } } }, "description": { "title": "Description", "description": "What to write there, in a sentence or two.", "type": "string", "minLength": 1, "maxLength": 500, "examples": ["The promise of the page, in one line."], "x-classification": "internal", "x-labels": { "fr": { "title": "Description", "description": "Ce qu’il faut y écrire, en une ou deux phrases." } } }, "labels": { "title": "Other languages", "description": "What it is called in languages besides English, by the language’s code.", "examples": [{ "fr": { "title": "Titre" } }], "x-classification": "internal", "x-labels": { "fr": { "title": "Autres langues", "description": "Le nom dans les autres langues que l’anglais, par code de langue." } }, "type": "object", "maxProperties": 20, "propertyNames": { "pattern": "^[a-z]{2}(?:-[A-Z]{2})?$" }, "additionalProperties": { "title": "In one language", "description": "The name, and what stands beside it.", "x-classification": "internal", "x-labels": { "fr": { "title": "Dans une langue", "description": "Le nom, et ce qui l’accompagne." } }, "type": "object", "additionalProperties": false, "x-reason": "A misspelt word would otherwise be taken for nothing at all.", "properties": { "title": { "title": "Name", "description": "What people call it.", "type": "string", "minLength": 1, "maxLength": 100, "examples": ["Titre"], "x-classification": "internal", "x-labels": { "fr": { "title": "Nom", "description": "Comment on l’appelle." } } }, "description": { "title": "Explanation", "description": "What to write there, in a sentence or two.", "type": "string", "minLength": 1, "maxLength": 500, "x-classification": "internal", "x-labels": { "fr": { "title": "Explication", "description": "Ce qu’il faut y écrire, en une ou deux phrases." } } } } } }, "optional": { "title": "Optional", "description": "Whether the page is complete without it.", "type": "boolean", "examples": [true], "x-classification": "internal", "x-labels": { "fr": { "title": "Facultatif", "description": "Si la page est complète sans lui." } } }, "default": { "title": "Default", "description": "What stands there when nobody sets it.", "examples": ["Read more"], "x-classification": "internal", "x-labels": { "fr": { "title": "Valeur par défaut", "description": "Ce qui s’y trouve quand personne ne le remplit." } } }, "set-by": { "title": "Set by", "description": "Who may set it: the content of a page, a market, or a locale. Content alone unless said.", "examples": [["market"]], "x-classification": "internal", "x-labels": { "fr": { "title": "Rempli par", "description": "Qui peut le remplir : le contenu d’une page, un marché ou une langue. Le contenu seul, sauf mention." } }, "type": "array", "items": { "title": "Layer", "description": "content, market or locale.", "examples": ["market"], "x-classification": "internal", "x-labels": { "fr": { "title": "Niveau", "description": "content, market ou locale." } }, "enum": ["content", "market", "locale"], "x-reason": "The layers of a page." }, "minItems": 1, "maxItems": 3, "uniqueItems": true }, "required-from": { "title": "Required from", "description": "The layer that must set it: nobody else can, and none of its pages goes without.", "examples": ["market"], "x-classification": "internal", "x-labels": { "fr": { "title": "Exigé de", "description": "Le niveau qui doit le remplir : personne d’autre ne le peut, et aucune de ses pages ne s’en passe." } }, "enum": ["market", "locale"], "x-reason": "The layers above content." }, "min-length": { "title": "Shortest", "description": "The least number of characters.", "type": "integer", "minimum": 1, "maximum": 1e5, "examples": [3], "x-classification": "internal", "x-labels": { "fr": { "title": "Au moins", "description": "Le plus petit nombre de caractères." } } }, "max-length": { "title": "Longest", "description": "The greatest number of characters.", "type": "integer", "minimum": 1, "maximum": 1e5, "examples": [80], "x-classification": "internal", "x-labels": { "fr": { "title": "Au plus", "description": "Le plus grand nombre de caractères." } } }, "min": { "title": "Least", "description": "The least value of a number or an amount.", "type": "number", "examples": [0], "x-classification": "internal", "x-labels": { "fr": { "title": "Minimum", "description": "La plus petite valeur d’un nombre ou d’un montant." } } }, "max": { "title": "Most", "description": "The greatest value of a number or an amount.", "type": "number", "examples": [100], "x-classification": "internal", "x-labels": { "fr": { "title": "Maximum", "description": "La plus grande valeur d’un nombre ou d’un montant." } } }, "decimals": { "title": "Decimals", "description": "How many digits may follow the decimal sign. None unless said; two for money.", "type": "integer", "minimum": 0, "maximum": 6, "examples": [2], "x-classification": "internal", "x-labels": { "fr": { "title": "Décimales", "description": "Combien de chiffres peuvent suivre la virgule. Aucun sauf mention ; deux pour les montants." } } }, "min-items": { "title": "Fewest", "description": "The least number of items in a list.", "type": "integer", "minimum": 0, "maximum": 200, "examples": [1], "x-classification": "internal", "x-labels": { "fr": { "title": "Le moins d'éléments", "description": "Le plus petit nombre d’éléments d’une liste." } } }, "max-items": { "title": "Most items", "description": "The greatest number of items in a list. Twenty unless said.", "type": "integer", "minimum": 1, "maximum": 200, "examples": [6], "x-classification": "internal", "x-labels": { "fr": { "title": "Le plus d'éléments", "description": "Le plus grand nombre d’éléments d’une liste. Vingt sauf mention." } } }, "fields": { "title": "Fields", "description": "The slots of each item of a list.", "examples": [{ "title": { "type": "text", "title": "Title", "max-length": 60 } }], "x-classification": "internal", "x-labels": { "fr": { "title": "Champs", "description": "Les champs de chaque élément d’une liste." } }, "type": "object", "maxProperties": 30, "propertyNames": { "pattern": "^[a-z][A-Za-z0-9]*(?:-[a-z0-9]+)*$", "maxLength": 64 }, "additionalProperties": { "$ref": "#/$defs/slot" } }, "item": { "$ref": "#/$defs/slot", "title": "Item", "description": "What each item of a list is, when it is a single slot.", "examples": [{ "type": "text", "title": "Point", "max-length": 60 }], "x-classification": "internal", "x-labels": { "fr": { "title": "Élément", "description": "Ce qu’est chaque élément d’une liste, quand c’est un seul champ." } } }, "values": { "title": "Values", "description": "The values of a choice, and what each is called.", "examples": [{ "wide": { "title": "Wide" } }], "x-classification": "internal", "x-labels": { "fr": { "title": "Valeurs", "description": "Les valeurs d’un choix, et le nom de chacune." } }, "type": "object", "maxProperties": 100, "propertyNames": { "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$", "maxLength": 64 }, "additionalProperties": { "title": "Value", "description": "What one value is called.", "x-classification": "internal", "x-labels": { "fr": { "title": "Valeur", "description": "Le nom d’une valeur." } }, "type": "object", "required": ["title"], "additionalProperties": false, "x-reason": "A misspelt word would otherwise be taken for nothing at all.", "properties": { "title": { "title": "Name", "description": "What people call the value.", "type": "string", "minLength": 1, "maxLength": 100, "examples": ["Wide"], "x-classification": "internal", "x-labels": { "fr": { "title": "Nom", "description": "Comment on appelle la valeur." } } }, "labels": { "title": "Other languages", "description": "What it is called in languages besides English, by the language’s code.", "examples": [{ "fr": { "title": "Titre" } }], "x-classification": "internal", "x-labels": { "fr": { "title": "Autres langues", "description": "Le nom dans les autres langues que l’anglais, par code de langue." } }, "type": "object", "maxProperties": 20, "propertyNames": { "pattern": "^[a-z]{2}(?:-[A-Z]{2})?$" }, "additionalProperties": { "title": "In one language", "description": "The name, and what stands beside it.", "x-classification": "internal", "x-labels": { "fr": { "title": "Dans une langue", "description": "Le nom, et ce qui l’accompagne." } }, "type": "object", "additionalProperties": false, "x-reason": "A misspelt word would otherwise be taken for nothing at all.", "properties": { "title": { "title": "Name", "description": "What people call it.", "type": "string", "minLength": 1, "maxLength": 100, "examples": ["Titre"], "x-classification": "internal", "x-labels": { "fr": { "title": "Nom", "description": "Comment on l’appelle." } } }, "description": { "title": "Explanation", "description": "What to write there, in a sentence or two.", "type": "string", "minLength": 1, "maxLength": 500, "x-classification": "internal", "x-labels": { "fr": { "title": "Explication", "description": "Ce qu’il faut y écrire, en une ou deux phrases." } } } } } } } } }, "tokens": { "title": "Tokens", "description": "The group of design tokens to choose from: color.accent.", "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*$", "examples": ["color.accent"], "x-classification": "internal", "x-labels": { "fr": { "title": "Jetons", "description": "Le groupe de jetons de design où choisir : color.accent." } } }, "heading": { "title": "Heading", "description": "The level of the highest heading that rich text may bring: 2 makes its first level an h2.", "type": "integer", "minimum": 2, "maximum": 6, "examples": [2], "x-classification": "internal", "x-labels": { "fr": { "title": "Niveau de titre", "description": "Le niveau du plus haut titre que le texte enrichi peut apporter : 2 fait de son premier niveau un h2." } } }, "allow": { "title": "Allowed", "description": "What rich text may hold besides paragraphs. Everything unless said.", "examples": [["strong", "link"]], "x-classification": "internal", "x-labels": { "fr": { "title": "Permis", "description": "Ce que le texte enrichi peut contenir outre les paragraphes. Tout, sauf mention." } }, "type": "array", "items": { "title": "Kind", "description": "One kind of text.", "examples": ["strong"], "x-classification": "internal", "x-labels": { "fr": { "title": "Genre", "description": "Un genre de texte." } }, "enum": ["heading", "list", "quote", "strong", "emphasis", "code", "link"], "x-reason": "What the renderer can write safely." }, "maxItems": 7, "uniqueItems": true }, "currencies": { "title": "Currencies", "description": "The currencies that an amount may be in.", "examples": [["EUR", "GBP"]], "x-classification": "internal", "x-labels": { "fr": { "title": "Monnaies", "description": "Les monnaies dans lesquelles un montant peut être." } }, "type": "array", "items": { "title": "Currency", "description": "A code of three capitals.", "type": "string", "pattern": "^[A-Z]{3}$", "examples": ["EUR"], "x-classification": "internal", "x-labels": { "fr": { "title": "Monnaie", "description": "Un code de trois capitales." } } }, "minItems": 1, "maxItems": 50, "uniqueItems": true }, "form": { "title": "Form", "description": "How a date is written on the page. Long unless said.", "examples": ["long"], "x-classification": "internal", "x-labels": { "fr": { "title": "Forme", "description": "Comment une date s’écrit sur la page. En entier, sauf mention." } }, "enum": ["long", "medium", "short", "full"], "x-reason": "The forms that every language has." }, "upcoming": { "title": "Upcoming", "description": "Whether a date that has passed is a problem.", "type": "boolean", "examples": [true], "x-classification": "internal", "x-labels": { "fr": { "title": "À venir", "description": "Si une date passée pose un problème." } } } };
const set1 = /* @__PURE__ */ new Set(["text", "rich-text", "link", "image", "list", "choice", "token", "number", "money", "date", "boolean"]);
const pattern1 = /^[a-z]{2}(?:-[A-Z]{2})?$/u;
const set2 = /* @__PURE__ */ new Set(["content", "market", "locale"]);
const pattern2 = /^[a-z][A-Za-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern3 = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const pattern4 = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/u;
const set3 = /* @__PURE__ */ new Set(["heading", "list", "quote", "strong", "emphasis", "code", "link"]);
const pattern5 = /^[A-Z]{3}$/u;
const set4 = /* @__PURE__ */ new Set(["long", "medium", "short", "full"]);
const list2 = { "template": { "title": "Name", "description": "The template’s name: small letters, digits and hyphens.", "type": "string", "maxLength": 64, "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "examples": ["landing-page"], "x-classification": "internal", "x-labels": { "fr": { "title": "Nom", "description": "Le nom du modèle : des minuscules, des chiffres et des traits d’union." } } }, "version": { "title": "Version", "description": "Three numbers. A change that breaks content raises the first.", "type": "string", "pattern": "^[1-9]\\d{0,5}\\.\\d{1,6}\\.\\d{1,6}$", "examples": ["1.2.0"], "x-classification": "internal", "x-labels": { "fr": { "title": "Version", "description": "Trois nombres. Un changement qui casse des contenus augmente le premier." } } }, "title": { "title": "Title", "description": "What people call the template, in English.", "type": "string", "minLength": 1, "maxLength": 100, "examples": ["Landing page"], "x-classification": "internal", "x-labels": { "fr": { "title": "Titre", "description": "Le nom courant du modèle, en anglais." } } }, "labels": { "title": "Other languages", "description": "What it is called in languages besides English, by the language’s code.", "examples": [{ "fr": { "title": "Titre" } }], "x-classification": "internal", "x-labels": { "fr": { "title": "Autres langues", "description": "Le nom dans les autres langues que l’anglais, par code de langue." } }, "type": "object", "maxProperties": 20, "propertyNames": { "pattern": "^[a-z]{2}(?:-[A-Z]{2})?$" }, "additionalProperties": { "title": "In one language", "description": "The name, and what stands beside it.", "x-classification": "internal", "x-labels": { "fr": { "title": "Dans une langue", "description": "Le nom, et ce qui l’accompagne." } }, "type": "object", "additionalProperties": false, "x-reason": "A misspelt word would otherwise be taken for nothing at all.", "properties": { "title": { "title": "Name", "description": "What people call it.", "type": "string", "minLength": 1, "maxLength": 100, "examples": ["Titre"], "x-classification": "internal", "x-labels": { "fr": { "title": "Nom", "description": "Comment on l’appelle." } } }, "description": { "title": "Explanation", "description": "What to write there, in a sentence or two.", "type": "string", "minLength": 1, "maxLength": 500, "x-classification": "internal", "x-labels": { "fr": { "title": "Explication", "description": "Ce qu’il faut y écrire, en une ou deux phrases." } } } } } }, "owner": { "title": "Owner", "description": "The team that answers for the template.", "type": "string", "minLength": 1, "maxLength": 100, "examples": ["brand"], "x-classification": "internal", "x-labels": { "fr": { "title": "Équipe responsable", "description": "L’équipe qui répond du modèle." } } }, "status": { "title": "Status", "description": "Where the template stands in its life.", "examples": ["active"], "x-classification": "internal", "x-labels": { "fr": { "title": "Statut", "description": "Où en est le modèle." } }, "enum": ["draft", "active", "deprecated", "retired"], "x-reason": "The stations of everything that Trellis publishes." }, "sunset": { "title": "Sunset", "description": "The last day of a deprecated template.", "type": "string", "format": "date", "examples": ["2027-06-30"], "x-classification": "internal", "x-labels": { "fr": { "title": "Fin de vie", "description": "Le dernier jour d’un modèle déprécié." } } }, "purpose": { "title": "Purpose", "description": "What pages of this template are for.", "type": "string", "minLength": 1, "maxLength": 500, "examples": ["The page a campaign leads to."], "x-classification": "internal", "x-labels": { "fr": { "title": "But", "description": "À quoi servent les pages de ce modèle." } } }, "kind": { "title": "Kind", "description": "A web page, an e-mail, or a part of a page. A page unless said.", "examples": ["page"], "x-classification": "internal", "x-labels": { "fr": { "title": "Genre", "description": "Une page web, un e-mail ou une partie de page. Une page, sauf mention." } }, "enum": ["page", "email", "fragment"], "x-reason": "Each kind has rules of its own." }, "slots": { "title": "Slots", "description": "The gaps of the template, by name.", "examples": [{ "headline": { "type": "text", "title": "Headline", "max-length": 80 } }], "x-classification": "internal", "x-labels": { "fr": { "title": "Champs", "description": "Les vides du modèle, par nom." } }, "type": "object", "maxProperties": 200, "propertyNames": { "pattern": "^[a-z][A-Za-z0-9]*(?:-[a-z0-9]+)*$", "maxLength": 64 }, "additionalProperties": { "$ref": "#/$defs/slot" } }, "contrast": { "title": "Contrast", "description": "Which colours of text stand on which colours, to be proven legible in every mode.", "examples": [[{ "text": "color.text", "on": "color.page" }]], "x-classification": "internal", "x-labels": { "fr": { "title": "Contraste", "description": "Quelles couleurs de texte se posent sur quelles couleurs, à prouver lisibles dans chaque mode." } }, "type": "array", "items": { "title": "Pair", "description": "One colour on another.", "x-classification": "internal", "x-labels": { "fr": { "title": "Paire", "description": "Une couleur sur une autre." } }, "type": "object", "required": ["text", "on"], "additionalProperties": false, "x-reason": "A misspelt word would otherwise be taken for nothing at all.", "properties": { "text": { "title": "Text", "description": "The token of the colour in front.", "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*$", "examples": ["color.text"], "x-classification": "internal", "x-labels": { "fr": { "title": "Texte", "description": "Le jeton de la couleur de devant." } } }, "on": { "title": "On", "description": "The token of the colour behind.", "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*$", "examples": ["color.text"], "x-classification": "internal", "x-labels": { "fr": { "title": "Sur", "description": "Le jeton de la couleur de derrière." } } }, "size": { "title": "Size", "description": "How large the text is: normal, large (from 24 px, or 18.66 px bold), or graphics that carry meaning.", "examples": ["large"], "x-classification": "internal", "x-labels": { "fr": { "title": "Taille", "description": "La taille du texte : normal, large (dès 24 px, ou 18,66 px en gras), ou graphics pour ce qui porte du sens." } }, "enum": ["normal", "large", "graphics"], "x-reason": "The classes of WCAG 2.2." } } }, "minItems": 1, "maxItems": 200 } };
const pattern6 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern7 = /^[1-9]\d{0,5}\.\d{1,6}\.\d{1,6}$/u;
const set5 = /* @__PURE__ */ new Set(["draft", "active", "deprecated", "retired"]);
const set6 = /* @__PURE__ */ new Set(["page", "email", "fragment"]);
const set7 = /* @__PURE__ */ new Set(["normal", "large", "graphics"]);
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check1(data, here) {
  let count = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "type" });
    }
    if (data.title === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "title" });
    }
    for (const key0 in data) {
      if (!Object.prototype.hasOwnProperty.call(list1, key0)) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.type !== void 0) {
      if (!set1.has(data.type)) {
        if (!here) return false;
        report(field(here, "type"), "enum", { allowedValues: [...set1] });
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      const here1 = here && field(here, "title");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 100)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data1, 1)) {
          if (!here) return false;
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      const here2 = here && field(here, "description");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 500)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 500 });
        }
        if (isShorterThan(data2, 1)) {
          if (!here) return false;
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.labels !== void 0) {
      let data3 = data.labels;
      const here3 = here && field(here, "labels");
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 20) {
          if (!here) return false;
          report(here3, "maxProperties", { limit: 20 });
        }
        for (const key1 in data3) {
          const _errs21 = count;
          branch21: {
            if (typeof key1 === "string") {
              if (!pattern1.test(key1)) {
                count++;
                if (!here) break branch21;
                report(below(here, "/labels", "/properties/labels/propertyNames"), "pattern", { pattern: "^[a-z]{2}(?:-[A-Z]{2})?$" });
              }
            }
          }
          var valid1 = _errs21 === count;
          if (!valid1) {
            if (!here) return false;
            report(here3, "propertyNames", { propertyName: key1 });
          }
        }
        for (const key2 in data3) {
          let data4 = data3[key2];
          const here4 = here && below(here, "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "/properties/labels/additionalProperties");
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key3 in data4) {
              if (!(key3 === "title" || key3 === "description")) {
                if (!here) return false;
                report(here4, "additionalProperties", { additionalProperty: key3 });
              }
            }
            if (data4.title !== void 0) {
              let data5 = data4.title;
              const here5 = here && below(here, "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", "/properties/labels/additionalProperties/properties/title");
              if (typeof data5 === "string") {
                if (isLongerThan(data5, 100)) {
                  if (!here) return false;
                  report(here5, "maxLength", { limit: 100 });
                }
                if (isShorterThan(data5, 1)) {
                  if (!here) return false;
                  report(here5, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here5, "type", { type: "string" });
              }
            }
            if (data4.description !== void 0) {
              let data6 = data4.description;
              const here6 = here && below(here, "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", "/properties/labels/additionalProperties/properties/description");
              if (typeof data6 === "string") {
                if (isLongerThan(data6, 500)) {
                  if (!here) return false;
                  report(here6, "maxLength", { limit: 500 });
                }
                if (isShorterThan(data6, 1)) {
                  if (!here) return false;
                  report(here6, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here6, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here4, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "object" });
      }
    }
    if (data.optional !== void 0) {
      if (typeof data.optional !== "boolean") {
        if (!here) return false;
        report(field(here, "optional"), "type", { type: "boolean" });
      }
    }
    if (data["set-by"] !== void 0) {
      let data9 = data["set-by"];
      const here7 = here && field(here, "set-by");
      if (Array.isArray(data9)) {
        if (data9.length > 3) {
          if (!here) return false;
          report(here7, "maxItems", { limit: 3 });
        }
        if (data9.length < 1) {
          if (!here) return false;
          report(here7, "minItems", { limit: 1 });
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!set2.has(data9[i0])) {
            if (!here) return false;
            report(below(here, "/set-by/" + i0, "/properties/set-by/items"), "enum", { allowedValues: [...set2] });
          }
        }
        const equal0 = findDuplicate(data9);
        if (equal0 !== void 0) {
          if (!here) return false;
          report(here7, "uniqueItems", { i: equal0[0], j: equal0[1] });
        }
      } else {
        if (!here) return false;
        report(here7, "type", { type: "array" });
      }
    }
    if (data["required-from"] !== void 0) {
      let data11 = data["required-from"];
      if (!(data11 === "market" || data11 === "locale")) {
        if (!here) return false;
        report(field(here, "required-from"), "enum", { allowedValues: ["market", "locale"] });
      }
    }
    if (data["min-length"] !== void 0) {
      let data12 = data["min-length"];
      const here8 = here && field(here, "min-length");
      if (!Number.isInteger(data12)) {
        if (!here) return false;
        report(here8, "type", { type: "integer" });
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 1e5) {
          if (!here) return false;
          report(here8, "maximum", { comparison: "<=", limit: 1e5 });
        }
        if (data12 < 1) {
          if (!here) return false;
          report(here8, "minimum", { comparison: ">=", limit: 1 });
        }
      }
    }
    if (data["max-length"] !== void 0) {
      let data13 = data["max-length"];
      const here9 = here && field(here, "max-length");
      if (!Number.isInteger(data13)) {
        if (!here) return false;
        report(here9, "type", { type: "integer" });
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 1e5) {
          if (!here) return false;
          report(here9, "maximum", { comparison: "<=", limit: 1e5 });
        }
        if (data13 < 1) {
          if (!here) return false;
          report(here9, "minimum", { comparison: ">=", limit: 1 });
        }
      }
    }
    if (data.min !== void 0) {
      let data14 = data.min;
      if (!(typeof data14 == "number" && isFinite(data14))) {
        if (!here) return false;
        report(field(here, "min"), "type", { type: "number" });
      }
    }
    if (data.max !== void 0) {
      let data15 = data.max;
      if (!(typeof data15 == "number" && isFinite(data15))) {
        if (!here) return false;
        report(field(here, "max"), "type", { type: "number" });
      }
    }
    if (data.decimals !== void 0) {
      let data16 = data.decimals;
      const here10 = here && field(here, "decimals");
      if (!Number.isInteger(data16)) {
        if (!here) return false;
        report(here10, "type", { type: "integer" });
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 6) {
          if (!here) return false;
          report(here10, "maximum", { comparison: "<=", limit: 6 });
        }
        if (data16 < 0) {
          if (!here) return false;
          report(here10, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data["min-items"] !== void 0) {
      let data17 = data["min-items"];
      const here11 = here && field(here, "min-items");
      if (!Number.isInteger(data17)) {
        if (!here) return false;
        report(here11, "type", { type: "integer" });
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 200) {
          if (!here) return false;
          report(here11, "maximum", { comparison: "<=", limit: 200 });
        }
        if (data17 < 0) {
          if (!here) return false;
          report(here11, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data["max-items"] !== void 0) {
      let data18 = data["max-items"];
      const here12 = here && field(here, "max-items");
      if (!Number.isInteger(data18)) {
        if (!here) return false;
        report(here12, "type", { type: "integer" });
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 200) {
          if (!here) return false;
          report(here12, "maximum", { comparison: "<=", limit: 200 });
        }
        if (data18 < 1) {
          if (!here) return false;
          report(here12, "minimum", { comparison: ">=", limit: 1 });
        }
      }
    }
    if (data.fields !== void 0) {
      let data19 = data.fields;
      const here13 = here && field(here, "fields");
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (Object.keys(data19).length > 30) {
          if (!here) return false;
          report(here13, "maxProperties", { limit: 30 });
        }
        for (const key4 in data19) {
          const _errs88 = count;
          branch88: {
            if (typeof key4 === "string") {
              const here14 = here && below(here, "/fields", "/properties/fields/propertyNames");
              if (isLongerThan(key4, 64)) {
                count++;
                if (!here) break branch88;
                report(here14, "maxLength", { limit: 64 });
              }
              if (!pattern2.test(key4)) {
                count++;
                if (!here) break branch88;
                report(here14, "pattern", { pattern: "^[a-z][A-Za-z0-9]*(?:-[a-z0-9]+)*$" });
              }
            }
          }
          var valid6 = _errs88 === count;
          if (!valid6) {
            if (!here) return false;
            report(here13, "propertyNames", { propertyName: key4 });
          }
        }
        for (const key5 in data19) {
          if (!check1(data19[key5], here && below(here, "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "/properties/fields/additionalProperties/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here13, "type", { type: "object" });
      }
    }
    if (data.item !== void 0) {
      if (!check1(data.item, here && below(here, "/item", "/properties/item/$ref")) && !here) return false;
    }
    if (data.values !== void 0) {
      let data22 = data.values;
      const here15 = here && field(here, "values");
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (Object.keys(data22).length > 100) {
          if (!here) return false;
          report(here15, "maxProperties", { limit: 100 });
        }
        for (const key6 in data22) {
          const _errs98 = count;
          branch98: {
            if (typeof key6 === "string") {
              const here16 = here && below(here, "/values", "/properties/values/propertyNames");
              if (isLongerThan(key6, 64)) {
                count++;
                if (!here) break branch98;
                report(here16, "maxLength", { limit: 64 });
              }
              if (!pattern3.test(key6)) {
                count++;
                if (!here) break branch98;
                report(here16, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" });
              }
            }
          }
          var valid8 = _errs98 === count;
          if (!valid8) {
            if (!here) return false;
            report(here15, "propertyNames", { propertyName: key6 });
          }
        }
        for (const key7 in data22) {
          let data23 = data22[key7];
          const here17 = here && below(here, "/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), "/properties/values/additionalProperties");
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.title === void 0) {
              if (!here) return false;
              report(here17, "required", { missingProperty: "title" });
            }
            for (const key8 in data23) {
              if (!(key8 === "title" || key8 === "labels")) {
                if (!here) return false;
                report(here17, "additionalProperties", { additionalProperty: key8 });
              }
            }
            if (data23.title !== void 0) {
              let data24 = data23.title;
              const here18 = here && below(here, "/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", "/properties/values/additionalProperties/properties/title");
              if (typeof data24 === "string") {
                if (isLongerThan(data24, 100)) {
                  if (!here) return false;
                  report(here18, "maxLength", { limit: 100 });
                }
                if (isShorterThan(data24, 1)) {
                  if (!here) return false;
                  report(here18, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here18, "type", { type: "string" });
              }
            }
            if (data23.labels !== void 0) {
              let data25 = data23.labels;
              const here19 = here && below(here, "/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/labels", "/properties/values/additionalProperties/properties/labels");
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                if (Object.keys(data25).length > 20) {
                  if (!here) return false;
                  report(here19, "maxProperties", { limit: 20 });
                }
                for (const key9 in data25) {
                  const _errs114 = count;
                  branch114: {
                    if (typeof key9 === "string") {
                      if (!pattern1.test(key9)) {
                        count++;
                        if (!here) break branch114;
                        report(below(here, "/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/labels", "/properties/values/additionalProperties/properties/labels/propertyNames"), "pattern", { pattern: "^[a-z]{2}(?:-[A-Z]{2})?$" });
                      }
                    }
                  }
                  var valid11 = _errs114 === count;
                  if (!valid11) {
                    if (!here) return false;
                    report(here19, "propertyNames", { propertyName: key9 });
                  }
                }
                for (const key10 in data25) {
                  let data26 = data25[key10];
                  const here20 = here && below(here, "/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), "/properties/values/additionalProperties/properties/labels/additionalProperties");
                  if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                    for (const key11 in data26) {
                      if (!(key11 === "title" || key11 === "description")) {
                        if (!here) return false;
                        report(here20, "additionalProperties", { additionalProperty: key11 });
                      }
                    }
                    if (data26.title !== void 0) {
                      let data27 = data26.title;
                      const here21 = here && below(here, "/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", "/properties/values/additionalProperties/properties/labels/additionalProperties/properties/title");
                      if (typeof data27 === "string") {
                        if (isLongerThan(data27, 100)) {
                          if (!here) return false;
                          report(here21, "maxLength", { limit: 100 });
                        }
                        if (isShorterThan(data27, 1)) {
                          if (!here) return false;
                          report(here21, "minLength", { limit: 1 });
                        }
                      } else {
                        if (!here) return false;
                        report(here21, "type", { type: "string" });
                      }
                    }
                    if (data26.description !== void 0) {
                      let data28 = data26.description;
                      const here22 = here && below(here, "/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", "/properties/values/additionalProperties/properties/labels/additionalProperties/properties/description");
                      if (typeof data28 === "string") {
                        if (isLongerThan(data28, 500)) {
                          if (!here) return false;
                          report(here22, "maxLength", { limit: 500 });
                        }
                        if (isShorterThan(data28, 1)) {
                          if (!here) return false;
                          report(here22, "minLength", { limit: 1 });
                        }
                      } else {
                        if (!here) return false;
                        report(here22, "type", { type: "string" });
                      }
                    }
                  } else {
                    if (!here) return false;
                    report(here20, "type", { type: "object" });
                  }
                }
              } else {
                if (!here) return false;
                report(here19, "type", { type: "object" });
              }
            }
          } else {
            if (!here) return false;
            report(here17, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here15, "type", { type: "object" });
      }
    }
    if (data.tokens !== void 0) {
      let data29 = data.tokens;
      const here23 = here && field(here, "tokens");
      if (typeof data29 === "string") {
        if (isLongerThan(data29, 200)) {
          if (!here) return false;
          report(here23, "maxLength", { limit: 200 });
        }
        if (!pattern4.test(data29)) {
          if (!here) return false;
          report(here23, "pattern", { example: "color.accent" });
        }
      } else {
        if (!here) return false;
        report(here23, "type", { type: "string" });
      }
    }
    if (data.heading !== void 0) {
      let data30 = data.heading;
      const here24 = here && field(here, "heading");
      if (!Number.isInteger(data30)) {
        if (!here) return false;
        report(here24, "type", { type: "integer" });
      }
      if (typeof data30 == "number" && isFinite(data30)) {
        if (data30 > 6) {
          if (!here) return false;
          report(here24, "maximum", { comparison: "<=", limit: 6 });
        }
        if (data30 < 2) {
          if (!here) return false;
          report(here24, "minimum", { comparison: ">=", limit: 2 });
        }
      }
    }
    if (data.allow !== void 0) {
      let data31 = data.allow;
      const here25 = here && field(here, "allow");
      if (Array.isArray(data31)) {
        if (data31.length > 7) {
          if (!here) return false;
          report(here25, "maxItems", { limit: 7 });
        }
        const len1 = data31.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!set3.has(data31[i1])) {
            if (!here) return false;
            report(below(here, "/allow/" + i1, "/properties/allow/items"), "enum", { allowedValues: [...set3] });
          }
        }
        const equal1 = findDuplicate(data31);
        if (equal1 !== void 0) {
          if (!here) return false;
          report(here25, "uniqueItems", { i: equal1[0], j: equal1[1] });
        }
      } else {
        if (!here) return false;
        report(here25, "type", { type: "array" });
      }
    }
    if (data.currencies !== void 0) {
      let data33 = data.currencies;
      const here26 = here && field(here, "currencies");
      if (Array.isArray(data33)) {
        if (data33.length > 50) {
          if (!here) return false;
          report(here26, "maxItems", { limit: 50 });
        }
        if (data33.length < 1) {
          if (!here) return false;
          report(here26, "minItems", { limit: 1 });
        }
        const len2 = data33.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data34 = data33[i2];
          const here27 = here && below(here, "/currencies/" + i2, "/properties/currencies/items");
          if (typeof data34 === "string") {
            if (!pattern5.test(data34)) {
              if (!here) return false;
              report(here27, "pattern", { example: "EUR" });
            }
          } else {
            if (!here) return false;
            report(here27, "type", { type: "string" });
          }
        }
        const equal2 = findDuplicate(data33);
        if (equal2 !== void 0) {
          if (!here) return false;
          report(here26, "uniqueItems", { i: equal2[0], j: equal2[1] });
        }
      } else {
        if (!here) return false;
        report(here26, "type", { type: "array" });
      }
    }
    if (data.form !== void 0) {
      if (!set4.has(data.form)) {
        if (!here) return false;
        report(field(here, "form"), "enum", { allowedValues: [...set4] });
      }
    }
    if (data.upcoming !== void 0) {
      if (typeof data.upcoming !== "boolean") {
        if (!here) return false;
        report(field(here, "upcoming"), "type", { type: "boolean" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return count === 0;
}
function check(data, here) {
  let count = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.template === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "template" });
    }
    if (data.version === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "version" });
    }
    if (data.title === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "title" });
    }
    if (data.owner === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "owner" });
    }
    if (data.status === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "status" });
    }
    if (data.slots === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "slots" });
    }
    for (const key0 in data) {
      if (!Object.prototype.hasOwnProperty.call(list2, key0)) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.template !== void 0) {
      let data0 = data.template;
      const here1 = here && field(here, "template");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 64)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 64 });
        }
        if (!pattern6.test(data0)) {
          if (!here) return false;
          report(here1, "pattern", { example: "landing-page" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      const here2 = here && field(here, "version");
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          if (!here) return false;
          report(here2, "pattern", { example: "1.2.0" });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      const here3 = here && field(here, "title");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 100)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data2, 1)) {
          if (!here) return false;
          report(here3, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.labels !== void 0) {
      let data3 = data.labels;
      const here4 = here && field(here, "labels");
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 20) {
          if (!here) return false;
          report(here4, "maxProperties", { limit: 20 });
        }
        for (const key1 in data3) {
          const _errs21 = count;
          branch21: {
            if (typeof key1 === "string") {
              if (!pattern1.test(key1)) {
                count++;
                if (!here) break branch21;
                report(below(here, "/labels", "/properties/labels/propertyNames"), "pattern", { pattern: "^[a-z]{2}(?:-[A-Z]{2})?$" });
              }
            }
          }
          var valid1 = _errs21 === count;
          if (!valid1) {
            if (!here) return false;
            report(here4, "propertyNames", { propertyName: key1 });
          }
        }
        for (const key2 in data3) {
          let data4 = data3[key2];
          const here5 = here && below(here, "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "/properties/labels/additionalProperties");
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key3 in data4) {
              if (!(key3 === "title" || key3 === "description")) {
                if (!here) return false;
                report(here5, "additionalProperties", { additionalProperty: key3 });
              }
            }
            if (data4.title !== void 0) {
              let data5 = data4.title;
              const here6 = here && below(here, "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", "/properties/labels/additionalProperties/properties/title");
              if (typeof data5 === "string") {
                if (isLongerThan(data5, 100)) {
                  if (!here) return false;
                  report(here6, "maxLength", { limit: 100 });
                }
                if (isShorterThan(data5, 1)) {
                  if (!here) return false;
                  report(here6, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here6, "type", { type: "string" });
              }
            }
            if (data4.description !== void 0) {
              let data6 = data4.description;
              const here7 = here && below(here, "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", "/properties/labels/additionalProperties/properties/description");
              if (typeof data6 === "string") {
                if (isLongerThan(data6, 500)) {
                  if (!here) return false;
                  report(here7, "maxLength", { limit: 500 });
                }
                if (isShorterThan(data6, 1)) {
                  if (!here) return false;
                  report(here7, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here7, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here5, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "object" });
      }
    }
    if (data.owner !== void 0) {
      let data7 = data.owner;
      const here8 = here && field(here, "owner");
      if (typeof data7 === "string") {
        if (isLongerThan(data7, 100)) {
          if (!here) return false;
          report(here8, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data7, 1)) {
          if (!here) return false;
          report(here8, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here8, "type", { type: "string" });
      }
    }
    if (data.status !== void 0) {
      if (!set5.has(data.status)) {
        if (!here) return false;
        report(field(here, "status"), "enum", { allowedValues: [...set5] });
      }
    }
    if (data.sunset !== void 0) {
      let data9 = data.sunset;
      const here9 = here && field(here, "sunset");
      if (typeof data9 === "string") {
        if (!isDate(data9)) {
          if (!here) return false;
          report(here9, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here9, "type", { type: "string" });
      }
    }
    if (data.purpose !== void 0) {
      let data10 = data.purpose;
      const here10 = here && field(here, "purpose");
      if (typeof data10 === "string") {
        if (isLongerThan(data10, 500)) {
          if (!here) return false;
          report(here10, "maxLength", { limit: 500 });
        }
        if (isShorterThan(data10, 1)) {
          if (!here) return false;
          report(here10, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here10, "type", { type: "string" });
      }
    }
    if (data.kind !== void 0) {
      if (!set6.has(data.kind)) {
        if (!here) return false;
        report(field(here, "kind"), "enum", { allowedValues: [...set6] });
      }
    }
    if (data.slots !== void 0) {
      let data12 = data.slots;
      const here11 = here && field(here, "slots");
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length > 200) {
          if (!here) return false;
          report(here11, "maxProperties", { limit: 200 });
        }
        for (const key4 in data12) {
          const _errs61 = count;
          branch61: {
            if (typeof key4 === "string") {
              const here12 = here && below(here, "/slots", "/properties/slots/propertyNames");
              if (isLongerThan(key4, 64)) {
                count++;
                if (!here) break branch61;
                report(here12, "maxLength", { limit: 64 });
              }
              if (!pattern2.test(key4)) {
                count++;
                if (!here) break branch61;
                report(here12, "pattern", { pattern: "^[a-z][A-Za-z0-9]*(?:-[a-z0-9]+)*$" });
              }
            }
          }
          var valid4 = _errs61 === count;
          if (!valid4) {
            if (!here) return false;
            report(here11, "propertyNames", { propertyName: key4 });
          }
        }
        for (const key5 in data12) {
          if (!check1(data12[key5], here && below(here, "/slots/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "/properties/slots/additionalProperties/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here11, "type", { type: "object" });
      }
    }
    if (data.contrast !== void 0) {
      let data14 = data.contrast;
      const here13 = here && field(here, "contrast");
      if (Array.isArray(data14)) {
        if (data14.length > 200) {
          if (!here) return false;
          report(here13, "maxItems", { limit: 200 });
        }
        if (data14.length < 1) {
          if (!here) return false;
          report(here13, "minItems", { limit: 1 });
        }
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          const here14 = here && below(here, "/contrast/" + i0, "/properties/contrast/items");
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.text === void 0) {
              if (!here) return false;
              report(here14, "required", { missingProperty: "text" });
            }
            if (data15.on === void 0) {
              if (!here) return false;
              report(here14, "required", { missingProperty: "on" });
            }
            for (const key6 in data15) {
              if (!(key6 === "text" || key6 === "on" || key6 === "size")) {
                if (!here) return false;
                report(here14, "additionalProperties", { additionalProperty: key6 });
              }
            }
            if (data15.text !== void 0) {
              let data16 = data15.text;
              const here15 = here && below(here, "/contrast/" + i0 + "/text", "/properties/contrast/items/properties/text");
              if (typeof data16 === "string") {
                if (isLongerThan(data16, 200)) {
                  if (!here) return false;
                  report(here15, "maxLength", { limit: 200 });
                }
                if (!pattern4.test(data16)) {
                  if (!here) return false;
                  report(here15, "pattern", { example: "color.text" });
                }
              } else {
                if (!here) return false;
                report(here15, "type", { type: "string" });
              }
            }
            if (data15.on !== void 0) {
              let data17 = data15.on;
              const here16 = here && below(here, "/contrast/" + i0 + "/on", "/properties/contrast/items/properties/on");
              if (typeof data17 === "string") {
                if (isLongerThan(data17, 200)) {
                  if (!here) return false;
                  report(here16, "maxLength", { limit: 200 });
                }
                if (!pattern4.test(data17)) {
                  if (!here) return false;
                  report(here16, "pattern", { example: "color.text" });
                }
              } else {
                if (!here) return false;
                report(here16, "type", { type: "string" });
              }
            }
            if (data15.size !== void 0) {
              if (!set7.has(data15.size)) {
                if (!here) return false;
                report(below(here, "/contrast/" + i0 + "/size", "/properties/contrast/items/properties/size"), "enum", { allowedValues: [...set7] });
              }
            }
          } else {
            if (!here) return false;
            report(here14, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here13, "type", { type: "array" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return count === 0;
}
export {
  errors,
  is
};
