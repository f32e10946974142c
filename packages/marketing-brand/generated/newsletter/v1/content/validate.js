// Generated from templates/newsletter/v1. Do not edit: change the template, then run `npx trellis generate`.
import { below, collect, field, isDate, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const list1 = { "template": { "title": "Template", "description": "The template that the content is for.", "x-classification": "public", "x-labels": { "fr": { "title": "Modèle", "description": "Le modèle auquel ce contenu est destiné." } }, "const": "newsletter@1", "x-reason": "Content is written for one major version of one template." }, "market": { "title": "Market", "description": "The market of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Marché", "description": "Le marché de la page." } }, "type": "string", "maxLength": 64, "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "examples": ["fr"] }, "locale": { "title": "Locale", "description": "The language of the page, and its region.", "x-classification": "public", "x-labels": { "fr": { "title": "Langue", "description": "La langue de la page, et sa région." } }, "type": "string", "pattern": "^[a-z]{2}(?:-[A-Z]{2})?$", "examples": ["fr-FR"] }, "subject": { "title": "Subject", "description": "The line in the inbox.", "x-classification": "public", "x-labels": { "fr": { "title": "Objet", "description": "La ligne dans la boîte de réception." } }, "type": "string", "minLength": 1, "maxLength": 70 }, "preheader": { "title": "Preheader", "description": "The line that the inbox shows behind the subject.", "x-classification": "public", "x-labels": { "fr": { "title": "Pré-en-tête", "description": "La ligne que la boîte de réception montre après l’objet." } }, "type": "string", "minLength": 20, "maxLength": 110 }, "issue": { "title": "Issue", "description": "The month, or the number of the letter.", "x-classification": "public", "x-labels": { "fr": { "title": "Numéro", "description": "Le mois, ou le numéro de la lettre." } }, "type": "string", "minLength": 1, "maxLength": 40 }, "headline": { "title": "Headline", "description": "What the first story says.", "x-classification": "public", "x-labels": { "fr": { "title": "Titre", "description": "Ce que dit le premier sujet." } }, "type": "string", "minLength": 1, "maxLength": 80 }, "lead": { "title": "First story", "description": "A few sentences, as if to one reader.", "x-classification": "public", "x-labels": { "fr": { "title": "Premier sujet", "description": "Quelques phrases, comme à un seul lecteur." } }, "type": ["array", "string"], "minItems": 1, "maxItems": 500, "items": { "title": "Block", "description": "Block", "x-classification": "public", "x-labels": { "fr": { "title": "Bloc", "description": "Bloc" } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "type": { "title": "Kind of block", "description": "Kind of block", "x-classification": "public", "x-labels": { "fr": { "title": "Genre de bloc", "description": "Genre de bloc" } }, "enum": ["paragraph", "list"], "x-reason": "The template takes these." }, "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 1500 }, { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "type": "string", "minLength": 1, "maxLength": 1500 }, "strong": { "title": "Strong", "description": "Strong", "x-classification": "public", "x-labels": { "fr": { "title": "Gras", "description": "Gras" } }, "type": "boolean" }, "emphasis": { "title": "Emphasis", "description": "Emphasis", "x-classification": "public", "x-labels": { "fr": { "title": "Italique", "description": "Italique" } }, "type": "boolean" }, "link": { "title": "Link", "description": "Link", "x-classification": "public", "x-labels": { "fr": { "title": "Lien", "description": "Lien" } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["text"] } }] }, "ordered": { "title": "Numbered", "description": "Numbered", "x-classification": "public", "x-labels": { "fr": { "title": "Numérotée", "description": "Numérotée" } }, "type": "boolean" }, "items": { "title": "Items", "description": "Items", "x-classification": "public", "x-labels": { "fr": { "title": "Éléments", "description": "Éléments" } }, "type": "array", "minItems": 1, "maxItems": 200, "items": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 1500 }, { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "type": "string", "minLength": 1, "maxLength": 1500 }, "strong": { "title": "Strong", "description": "Strong", "x-classification": "public", "x-labels": { "fr": { "title": "Gras", "description": "Gras" } }, "type": "boolean" }, "emphasis": { "title": "Emphasis", "description": "Emphasis", "x-classification": "public", "x-labels": { "fr": { "title": "Italique", "description": "Italique" } }, "type": "boolean" }, "link": { "title": "Link", "description": "Link", "x-classification": "public", "x-labels": { "fr": { "title": "Lien", "description": "Lien" } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["text"] } }] } } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "list" } }, "required": ["type"] }, "then": { "required": ["items"], "properties": { "text": false } }, "else": { "required": ["text"], "properties": { "items": false, "ordered": false } } }, { "if": { "properties": { "type": { "const": "heading" } }, "required": ["type"] }, "then": { "required": ["level"] }, "else": { "properties": { "level": false } } }] }, "minLength": 1, "maxLength": 3e3 }, "picture": { "title": "Picture", "description": "The picture of the first story: PNG or JPEG, 1200 pixels wide.", "x-classification": "public", "x-labels": { "fr": { "title": "Image", "description": "L’image du premier sujet : PNG ou JPEG, 1200 pixels de large." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "asset": { "title": "Image file", "description": "Image file", "x-classification": "public", "x-labels": { "fr": { "title": "Fichier d’image", "description": "Fichier d’image" } }, "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" }, "alt": { "title": "Description of the image", "description": "Description of the image", "x-classification": "public", "x-labels": { "fr": { "title": "Description de l’image", "description": "Description de l’image" } }, "type": "string", "minLength": 1, "maxLength": 300 }, "decorative": { "title": "Decorative", "description": "Decorative", "x-classification": "public", "x-labels": { "fr": { "title": "Décorative", "description": "Décorative" } }, "const": true, "x-reason": "An image without a description says that it needs none." } }, "required": ["asset"], "if": { "properties": { "decorative": true }, "required": ["decorative"] }, "then": { "properties": { "alt": false } }, "else": { "required": ["alt"] } }, "actionLabel": { "title": "Button", "description": "What one can do, as a verb.", "x-classification": "public", "x-labels": { "fr": { "title": "Bouton", "description": "Ce que l’on peut faire, avec un verbe." } }, "type": "string", "minLength": 1, "maxLength": 32 }, "actionLink": { "title": "Link of the button", "description": "Where the button leads.", "x-classification": "public", "x-labels": { "fr": { "title": "Lien du bouton", "description": "Où mène le bouton." } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" }, "stories": { "title": "Stories", "description": "What else there is.", "x-classification": "public", "x-labels": { "fr": { "title": "Sujets", "description": "Ce qu’il y a d’autre." } }, "type": "array", "minItems": 1, "maxItems": 6, "items": { "title": "Stories", "description": "Stories", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "title": { "title": "Title", "description": "In one line.", "x-classification": "public", "x-labels": { "fr": { "title": "Titre", "description": "En une ligne." } }, "type": "string", "minLength": 1, "maxLength": 80 }, "text": { "title": "Text", "description": "Two or three sentences.", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Deux ou trois phrases." } }, "type": "string", "minLength": 1, "maxLength": 320 }, "picture": { "title": "Picture", "description": "PNG or JPEG, square.", "x-classification": "public", "x-labels": { "fr": { "title": "Image", "description": "PNG ou JPEG, carrée." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "asset": { "title": "Image file", "description": "Image file", "x-classification": "public", "x-labels": { "fr": { "title": "Fichier d’image", "description": "Fichier d’image" } }, "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" }, "alt": { "title": "Description of the image", "description": "Description of the image", "x-classification": "public", "x-labels": { "fr": { "title": "Description de l’image", "description": "Description de l’image" } }, "type": "string", "minLength": 1, "maxLength": 300 }, "decorative": { "title": "Decorative", "description": "Decorative", "x-classification": "public", "x-labels": { "fr": { "title": "Décorative", "description": "Décorative" } }, "const": true, "x-reason": "An image without a description says that it needs none." } }, "required": ["asset"], "if": { "properties": { "decorative": true }, "required": ["decorative"] }, "then": { "properties": { "alt": false } }, "else": { "required": ["alt"] } }, "label": { "title": "Link text", "description": "Where the link leads, in words.", "x-classification": "public", "x-labels": { "fr": { "title": "Texte du lien", "description": "Où mène le lien, avec des mots." } }, "type": "string", "minLength": 1, "maxLength": 40 }, "link": { "title": "Address", "description": "Where the link leads.", "x-classification": "public", "x-labels": { "fr": { "title": "Adresse", "description": "Où mène le lien." } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["title", "text", "picture", "label", "link"] } }, "tip": { "title": "Tip", "description": "One useful thing.", "x-classification": "public", "x-labels": { "fr": { "title": "Conseil", "description": "Une chose utile." } }, "type": "string", "minLength": 1, "maxLength": 300 }, "tipTitle": { "title": "Heading of the tip", "description": "In a few words.", "x-classification": "public", "x-labels": { "fr": { "title": "Titre du conseil", "description": "En quelques mots." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "dates": { "title": "Dates", "description": "What is coming up.", "x-classification": "public", "x-labels": { "fr": { "title": "Dates", "description": "Ce qui arrive." } }, "type": "array", "maxItems": 5, "items": { "title": "Dates", "description": "Dates", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "date": { "title": "Day", "description": "The day.", "x-classification": "public", "x-labels": { "fr": { "title": "Jour", "description": "Le jour." } }, "type": "string", "format": "date" }, "title": { "title": "What", "description": "In one line.", "x-classification": "public", "x-labels": { "fr": { "title": "Quoi", "description": "En une ligne." } }, "type": "string", "minLength": 1, "maxLength": 80 }, "link": { "title": "Address", "description": "Where one reads more.", "x-classification": "public", "x-labels": { "fr": { "title": "Adresse", "description": "Où en lire plus." } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["date", "title", "link"] } }, "closing": { "title": "Last line", "description": "How you say goodbye.", "x-classification": "public", "x-labels": { "fr": { "title": "Dernière ligne", "description": "Comment vous prenez congé." } }, "type": "string", "minLength": 1, "maxLength": 160 } };
const pattern1 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern2 = /^[a-z]{2}(?:-[A-Z]{2})?$/u;
const pattern3 = /^[^\s\p{Cc}]+$/u;
const pattern4 = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check(data, here) {
  let count = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subject === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "subject" });
    }
    if (data.preheader === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "preheader" });
    }
    if (data.issue === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "issue" });
    }
    if (data.headline === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "headline" });
    }
    if (data.lead === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "lead" });
    }
    if (data.picture === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "picture" });
    }
    if (data.actionLabel === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "actionLabel" });
    }
    if (data.actionLink === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "actionLink" });
    }
    if (data.stories === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "stories" });
    }
    if (data.closing === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "closing" });
    }
    for (const key0 in data) {
      if (!Object.prototype.hasOwnProperty.call(list1, key0)) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.template !== void 0) {
      if ("newsletter@1" !== data.template) {
        if (!here) return false;
        report(field(here, "template"), "const", { allowedValue: "newsletter@1" });
      }
    }
    if (data.market !== void 0) {
      let data1 = data.market;
      const here1 = here && field(here, "market");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 64)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 64 });
        }
        if (!pattern1.test(data1)) {
          if (!here) return false;
          report(here1, "pattern", { example: "fr" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.locale !== void 0) {
      let data2 = data.locale;
      const here2 = here && field(here, "locale");
      if (typeof data2 === "string") {
        if (!pattern2.test(data2)) {
          if (!here) return false;
          report(here2, "pattern", { example: "fr-FR" });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.subject !== void 0) {
      let data3 = data.subject;
      const here3 = here && field(here, "subject");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 70)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 70 });
        }
        if (isShorterThan(data3, 1)) {
          if (!here) return false;
          report(here3, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.preheader !== void 0) {
      let data4 = data.preheader;
      const here4 = here && field(here, "preheader");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 110)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 110 });
        }
        if (isShorterThan(data4, 20)) {
          if (!here) return false;
          report(here4, "minLength", { limit: 20 });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "string" });
      }
    }
    if (data.issue !== void 0) {
      let data5 = data.issue;
      const here5 = here && field(here, "issue");
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 40)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 40 });
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
    if (data.headline !== void 0) {
      let data6 = data.headline;
      const here6 = here && field(here, "headline");
      if (typeof data6 === "string") {
        if (isLongerThan(data6, 80)) {
          if (!here) return false;
          report(here6, "maxLength", { limit: 80 });
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
    if (data.lead !== void 0) {
      let data7 = data.lead;
      const here7 = here && field(here, "lead");
      if (!Array.isArray(data7) && typeof data7 !== "string") {
        if (!here) return false;
        report(here7, "type", { type: ["array", "string"] });
      }
      if (typeof data7 === "string") {
        if (isLongerThan(data7, 3e3)) {
          if (!here) return false;
          report(here7, "maxLength", { limit: 3e3 });
        }
        if (isShorterThan(data7, 1)) {
          if (!here) return false;
          report(here7, "minLength", { limit: 1 });
        }
      }
      if (Array.isArray(data7)) {
        if (data7.length > 500) {
          if (!here) return false;
          report(here7, "maxItems", { limit: 500 });
        }
        if (data7.length < 1) {
          if (!here) return false;
          report(here7, "minItems", { limit: 1 });
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          const _errs40 = count;
          const kept40 = here && here.out.length;
          let valid4 = true;
          const _errs41 = count;
          branch41: {
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              if (data8.type === void 0) {
                count++;
                break branch41;
              } else {
                if (data8.type !== void 0) {
                  if ("list" !== data8.type) {
                    count++;
                    break branch41;
                  }
                }
              }
            }
          }
          var _valid0 = _errs41 === count;
          count = _errs40;
          if (here) here.out.length = kept40;
          let ifClause0;
          if (_valid0) {
            const _errs43 = count;
            branch43: {
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.items === void 0) {
                  count++;
                  if (!here) break branch43;
                  report(below(here, "/lead/" + i0, "/properties/lead/items/allOf/0/then"), "required", { missingProperty: "items" });
                }
                if (data8.text !== void 0) {
                  count++;
                  if (!here) break branch43;
                  report(below(here, "/lead/" + i0 + "/text", "/properties/lead/items/allOf/0/then/properties/text"), "false schema");
                }
              }
            }
            var _valid0 = _errs43 === count;
            valid4 = _valid0;
            ifClause0 = "then";
          } else {
            const _errs44 = count;
            branch44: {
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.text === void 0) {
                  count++;
                  if (!here) break branch44;
                  report(below(here, "/lead/" + i0, "/properties/lead/items/allOf/0/else"), "required", { missingProperty: "text" });
                }
                if (data8.items !== void 0) {
                  count++;
                  if (!here) break branch44;
                  report(below(here, "/lead/" + i0 + "/items", "/properties/lead/items/allOf/0/else/properties/items"), "false schema");
                }
                if (data8.ordered !== void 0) {
                  count++;
                  if (!here) break branch44;
                  report(below(here, "/lead/" + i0 + "/ordered", "/properties/lead/items/allOf/0/else/properties/ordered"), "false schema");
                }
              }
            }
            var _valid0 = _errs44 === count;
            valid4 = _valid0;
            ifClause0 = "else";
          }
          if (!valid4) {
            if (!here) return false;
            report(below(here, "/lead/" + i0, "/properties/lead/items/allOf/0"), "if", { failingKeyword: ifClause0 });
          }
          const _errs46 = count;
          const kept46 = here && here.out.length;
          let valid8 = true;
          const _errs47 = count;
          branch47: {
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              if (data8.type === void 0) {
                count++;
                break branch47;
              } else {
                if (data8.type !== void 0) {
                  if ("heading" !== data8.type) {
                    count++;
                    break branch47;
                  }
                }
              }
            }
          }
          var _valid1 = _errs47 === count;
          count = _errs46;
          if (here) here.out.length = kept46;
          let ifClause1;
          if (_valid1) {
            const _errs49 = count;
            branch49: {
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.level === void 0) {
                  count++;
                  if (!here) break branch49;
                  report(below(here, "/lead/" + i0, "/properties/lead/items/allOf/1/then"), "required", { missingProperty: "level" });
                }
              }
            }
            var _valid1 = _errs49 === count;
            valid8 = _valid1;
            ifClause1 = "then";
          } else {
            const _errs50 = count;
            branch50: {
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.level !== void 0) {
                  count++;
                  if (!here) break branch50;
                  report(below(here, "/lead/" + i0 + "/level", "/properties/lead/items/allOf/1/else/properties/level"), "false schema");
                }
              }
            }
            var _valid1 = _errs50 === count;
            valid8 = _valid1;
            ifClause1 = "else";
          }
          if (!valid8) {
            if (!here) return false;
            report(below(here, "/lead/" + i0, "/properties/lead/items/allOf/1"), "if", { failingKeyword: ifClause1 });
          }
          const here8 = here && below(here, "/lead/" + i0, "/properties/lead/items");
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.type === void 0) {
              if (!here) return false;
              report(here8, "required", { missingProperty: "type" });
            }
            for (const key1 in data8) {
              if (!(key1 === "type" || key1 === "text" || key1 === "ordered" || key1 === "items")) {
                if (!here) return false;
                report(here8, "additionalProperties", { additionalProperty: key1 });
              }
            }
            if (data8.type !== void 0) {
              let data15 = data8.type;
              if (!(data15 === "paragraph" || data15 === "list")) {
                if (!here) return false;
                report(below(here, "/lead/" + i0 + "/type", "/properties/lead/items/properties/type"), "enum", { allowedValues: ["paragraph", "list"] });
              }
            }
            if (data8.text !== void 0) {
              let data16 = data8.text;
              const _errs60 = count;
              const kept60 = here && here.out.length;
              let valid12 = false;
              const _errs61 = count;
              branch61: {
                const here9 = here && below(here, "/lead/" + i0 + "/text", "/properties/lead/items/properties/text/anyOf/0");
                if (typeof data16 === "string") {
                  if (isLongerThan(data16, 1500)) {
                    count++;
                    if (!here) break branch61;
                    report(here9, "maxLength", { limit: 1500 });
                  }
                  if (isShorterThan(data16, 1)) {
                    count++;
                    if (!here) break branch61;
                    report(here9, "minLength", { limit: 1 });
                  }
                } else {
                  count++;
                  if (!here) break branch61;
                  report(here9, "type", { type: "string" });
                }
              }
              var _valid2 = _errs61 === count;
              valid12 = valid12 || _valid2;
              if (!valid12) {
                const _errs63 = count;
                branch63: {
                  const here10 = here && below(here, "/lead/" + i0 + "/text", "/properties/lead/items/properties/text/anyOf/1");
                  if (Array.isArray(data16)) {
                    if (data16.length > 500) {
                      count++;
                      if (!here) break branch63;
                      report(here10, "maxItems", { limit: 500 });
                    }
                    if (data16.length < 1) {
                      count++;
                      if (!here) break branch63;
                      report(here10, "minItems", { limit: 1 });
                    }
                    const len1 = data16.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data17 = data16[i1];
                      const here11 = here && below(here, "/lead/" + i0 + "/text/" + i1, "/properties/lead/items/properties/text/anyOf/1/items");
                      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        if (data17.text === void 0) {
                          count++;
                          if (!here) break branch63;
                          report(here11, "required", { missingProperty: "text" });
                        }
                        for (const key2 in data17) {
                          if (!(key2 === "text" || key2 === "strong" || key2 === "emphasis" || key2 === "link")) {
                            count++;
                            if (!here) break branch63;
                            report(here11, "additionalProperties", { additionalProperty: key2 });
                          }
                        }
                        if (data17.text !== void 0) {
                          let data18 = data17.text;
                          const here12 = here && below(here, "/lead/" + i0 + "/text/" + i1 + "/text", "/properties/lead/items/properties/text/anyOf/1/items/properties/text");
                          if (typeof data18 === "string") {
                            if (isLongerThan(data18, 1500)) {
                              count++;
                              if (!here) break branch63;
                              report(here12, "maxLength", { limit: 1500 });
                            }
                            if (isShorterThan(data18, 1)) {
                              count++;
                              if (!here) break branch63;
                              report(here12, "minLength", { limit: 1 });
                            }
                          } else {
                            count++;
                            if (!here) break branch63;
                            report(here12, "type", { type: "string" });
                          }
                        }
                        if (data17.strong !== void 0) {
                          if (typeof data17.strong !== "boolean") {
                            count++;
                            if (!here) break branch63;
                            report(below(here, "/lead/" + i0 + "/text/" + i1 + "/strong", "/properties/lead/items/properties/text/anyOf/1/items/properties/strong"), "type", { type: "boolean" });
                          }
                        }
                        if (data17.emphasis !== void 0) {
                          if (typeof data17.emphasis !== "boolean") {
                            count++;
                            if (!here) break branch63;
                            report(below(here, "/lead/" + i0 + "/text/" + i1 + "/emphasis", "/properties/lead/items/properties/text/anyOf/1/items/properties/emphasis"), "type", { type: "boolean" });
                          }
                        }
                        if (data17.link !== void 0) {
                          let data21 = data17.link;
                          const here13 = here && below(here, "/lead/" + i0 + "/text/" + i1 + "/link", "/properties/lead/items/properties/text/anyOf/1/items/properties/link");
                          if (typeof data21 === "string") {
                            if (isLongerThan(data21, 2e3)) {
                              count++;
                              if (!here) break branch63;
                              report(here13, "maxLength", { limit: 2e3 });
                            }
                            if (!pattern3.test(data21)) {
                              count++;
                              if (!here) break branch63;
                              report(here13, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                            }
                          } else {
                            count++;
                            if (!here) break branch63;
                            report(here13, "type", { type: "string" });
                          }
                        }
                      } else {
                        count++;
                        if (!here) break branch63;
                        report(here11, "type", { type: "object" });
                      }
                    }
                  } else {
                    count++;
                    if (!here) break branch63;
                    report(here10, "type", { type: "array" });
                  }
                }
                var _valid2 = _errs63 === count;
                valid12 = valid12 || _valid2;
              }
              if (!valid12) {
                if (!here) return false;
                report(below(here, "/lead/" + i0 + "/text", "/properties/lead/items/properties/text"), "anyOf");
              } else {
                count = _errs60;
                if (here) here.out.length = kept60;
              }
            }
            if (data8.ordered !== void 0) {
              if (typeof data8.ordered !== "boolean") {
                if (!here) return false;
                report(below(here, "/lead/" + i0 + "/ordered", "/properties/lead/items/properties/ordered"), "type", { type: "boolean" });
              }
            }
            if (data8.items !== void 0) {
              let data23 = data8.items;
              const here14 = here && below(here, "/lead/" + i0 + "/items", "/properties/lead/items/properties/items");
              if (Array.isArray(data23)) {
                if (data23.length > 200) {
                  if (!here) return false;
                  report(here14, "maxItems", { limit: 200 });
                }
                if (data23.length < 1) {
                  if (!here) return false;
                  report(here14, "minItems", { limit: 1 });
                }
                const len2 = data23.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data24 = data23[i2];
                  const _errs96 = count;
                  const kept96 = here && here.out.length;
                  let valid18 = false;
                  const _errs97 = count;
                  branch97: {
                    const here15 = here && below(here, "/lead/" + i0 + "/items/" + i2, "/properties/lead/items/properties/items/items/anyOf/0");
                    if (typeof data24 === "string") {
                      if (isLongerThan(data24, 1500)) {
                        count++;
                        if (!here) break branch97;
                        report(here15, "maxLength", { limit: 1500 });
                      }
                      if (isShorterThan(data24, 1)) {
                        count++;
                        if (!here) break branch97;
                        report(here15, "minLength", { limit: 1 });
                      }
                    } else {
                      count++;
                      if (!here) break branch97;
                      report(here15, "type", { type: "string" });
                    }
                  }
                  var _valid3 = _errs97 === count;
                  valid18 = valid18 || _valid3;
                  if (!valid18) {
                    const _errs99 = count;
                    branch99: {
                      const here16 = here && below(here, "/lead/" + i0 + "/items/" + i2, "/properties/lead/items/properties/items/items/anyOf/1");
                      if (Array.isArray(data24)) {
                        if (data24.length > 500) {
                          count++;
                          if (!here) break branch99;
                          report(here16, "maxItems", { limit: 500 });
                        }
                        if (data24.length < 1) {
                          count++;
                          if (!here) break branch99;
                          report(here16, "minItems", { limit: 1 });
                        }
                        const len3 = data24.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data25 = data24[i3];
                          const here17 = here && below(here, "/lead/" + i0 + "/items/" + i2 + "/" + i3, "/properties/lead/items/properties/items/items/anyOf/1/items");
                          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                            if (data25.text === void 0) {
                              count++;
                              if (!here) break branch99;
                              report(here17, "required", { missingProperty: "text" });
                            }
                            for (const key3 in data25) {
                              if (!(key3 === "text" || key3 === "strong" || key3 === "emphasis" || key3 === "link")) {
                                count++;
                                if (!here) break branch99;
                                report(here17, "additionalProperties", { additionalProperty: key3 });
                              }
                            }
                            if (data25.text !== void 0) {
                              let data26 = data25.text;
                              const here18 = here && below(here, "/lead/" + i0 + "/items/" + i2 + "/" + i3 + "/text", "/properties/lead/items/properties/items/items/anyOf/1/items/properties/text");
                              if (typeof data26 === "string") {
                                if (isLongerThan(data26, 1500)) {
                                  count++;
                                  if (!here) break branch99;
                                  report(here18, "maxLength", { limit: 1500 });
                                }
                                if (isShorterThan(data26, 1)) {
                                  count++;
                                  if (!here) break branch99;
                                  report(here18, "minLength", { limit: 1 });
                                }
                              } else {
                                count++;
                                if (!here) break branch99;
                                report(here18, "type", { type: "string" });
                              }
                            }
                            if (data25.strong !== void 0) {
                              if (typeof data25.strong !== "boolean") {
                                count++;
                                if (!here) break branch99;
                                report(below(here, "/lead/" + i0 + "/items/" + i2 + "/" + i3 + "/strong", "/properties/lead/items/properties/items/items/anyOf/1/items/properties/strong"), "type", { type: "boolean" });
                              }
                            }
                            if (data25.emphasis !== void 0) {
                              if (typeof data25.emphasis !== "boolean") {
                                count++;
                                if (!here) break branch99;
                                report(below(here, "/lead/" + i0 + "/items/" + i2 + "/" + i3 + "/emphasis", "/properties/lead/items/properties/items/items/anyOf/1/items/properties/emphasis"), "type", { type: "boolean" });
                              }
                            }
                            if (data25.link !== void 0) {
                              let data29 = data25.link;
                              const here19 = here && below(here, "/lead/" + i0 + "/items/" + i2 + "/" + i3 + "/link", "/properties/lead/items/properties/items/items/anyOf/1/items/properties/link");
                              if (typeof data29 === "string") {
                                if (isLongerThan(data29, 2e3)) {
                                  count++;
                                  if (!here) break branch99;
                                  report(here19, "maxLength", { limit: 2e3 });
                                }
                                if (!pattern3.test(data29)) {
                                  count++;
                                  if (!here) break branch99;
                                  report(here19, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                                }
                              } else {
                                count++;
                                if (!here) break branch99;
                                report(here19, "type", { type: "string" });
                              }
                            }
                          } else {
                            count++;
                            if (!here) break branch99;
                            report(here17, "type", { type: "object" });
                          }
                        }
                      } else {
                        count++;
                        if (!here) break branch99;
                        report(here16, "type", { type: "array" });
                      }
                    }
                    var _valid3 = _errs99 === count;
                    valid18 = valid18 || _valid3;
                  }
                  if (!valid18) {
                    if (!here) return false;
                    report(below(here, "/lead/" + i0 + "/items/" + i2, "/properties/lead/items/properties/items/items"), "anyOf");
                  } else {
                    count = _errs96;
                    if (here) here.out.length = kept96;
                  }
                }
              } else {
                if (!here) return false;
                report(here14, "type", { type: "array" });
              }
            }
          } else {
            if (!here) return false;
            report(here8, "type", { type: "object" });
          }
        }
      }
    }
    if (data.picture !== void 0) {
      let data30 = data.picture;
      const _errs125 = count;
      const kept125 = here && here.out.length;
      let valid22 = true;
      const _errs126 = count;
      branch126: {
        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
          if (data30.decorative === void 0) {
            count++;
            break branch126;
          }
        }
      }
      var _valid4 = _errs126 === count;
      count = _errs125;
      if (here) here.out.length = kept125;
      let ifClause2;
      if (_valid4) {
        const _errs127 = count;
        branch127: {
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.alt !== void 0) {
              count++;
              if (!here) break branch127;
              report(below(here, "/picture/alt", "/properties/picture/then/properties/alt"), "false schema");
            }
          }
        }
        var _valid4 = _errs127 === count;
        valid22 = _valid4;
        ifClause2 = "then";
      } else {
        const _errs128 = count;
        branch128: {
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.alt === void 0) {
              count++;
              if (!here) break branch128;
              report(below(here, "/picture", "/properties/picture/else"), "required", { missingProperty: "alt" });
            }
          }
        }
        var _valid4 = _errs128 === count;
        valid22 = _valid4;
        ifClause2 = "else";
      }
      const here20 = here && field(here, "picture");
      if (!valid22) {
        if (!here) return false;
        report(here20, "if", { failingKeyword: ifClause2 });
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.asset === void 0) {
          if (!here) return false;
          report(here20, "required", { missingProperty: "asset" });
        }
        for (const key4 in data30) {
          if (!(key4 === "asset" || key4 === "alt" || key4 === "decorative")) {
            if (!here) return false;
            report(here20, "additionalProperties", { additionalProperty: key4 });
          }
        }
        if (data30.asset !== void 0) {
          let data32 = data30.asset;
          const here21 = here && below(here, "/picture/asset", "/properties/picture/properties/asset");
          if (typeof data32 === "string") {
            if (isLongerThan(data32, 200)) {
              if (!here) return false;
              report(here21, "maxLength", { limit: 200 });
            }
            if (!pattern4.test(data32)) {
              if (!here) return false;
              report(here21, "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" });
            }
          } else {
            if (!here) return false;
            report(here21, "type", { type: "string" });
          }
        }
        if (data30.alt !== void 0) {
          let data33 = data30.alt;
          const here22 = here && below(here, "/picture/alt", "/properties/picture/properties/alt");
          if (typeof data33 === "string") {
            if (isLongerThan(data33, 300)) {
              if (!here) return false;
              report(here22, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data33, 1)) {
              if (!here) return false;
              report(here22, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here22, "type", { type: "string" });
          }
        }
        if (data30.decorative !== void 0) {
          if (true !== data30.decorative) {
            if (!here) return false;
            report(below(here, "/picture/decorative", "/properties/picture/properties/decorative"), "const", { allowedValue: true });
          }
        }
      } else {
        if (!here) return false;
        report(here20, "type", { type: "object" });
      }
    }
    if (data.actionLabel !== void 0) {
      let data35 = data.actionLabel;
      const here23 = here && field(here, "actionLabel");
      if (typeof data35 === "string") {
        if (isLongerThan(data35, 32)) {
          if (!here) return false;
          report(here23, "maxLength", { limit: 32 });
        }
        if (isShorterThan(data35, 1)) {
          if (!here) return false;
          report(here23, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here23, "type", { type: "string" });
      }
    }
    if (data.actionLink !== void 0) {
      let data36 = data.actionLink;
      const here24 = here && field(here, "actionLink");
      if (typeof data36 === "string") {
        if (isLongerThan(data36, 2e3)) {
          if (!here) return false;
          report(here24, "maxLength", { limit: 2e3 });
        }
        if (!pattern3.test(data36)) {
          if (!here) return false;
          report(here24, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here24, "type", { type: "string" });
      }
    }
    if (data.stories !== void 0) {
      let data37 = data.stories;
      const here25 = here && field(here, "stories");
      if (Array.isArray(data37)) {
        if (data37.length > 6) {
          if (!here) return false;
          report(here25, "maxItems", { limit: 6 });
        }
        if (data37.length < 1) {
          if (!here) return false;
          report(here25, "minItems", { limit: 1 });
        }
        const len4 = data37.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data38 = data37[i4];
          const here26 = here && below(here, "/stories/" + i4, "/properties/stories/items");
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            if (data38.title === void 0) {
              if (!here) return false;
              report(here26, "required", { missingProperty: "title" });
            }
            if (data38.text === void 0) {
              if (!here) return false;
              report(here26, "required", { missingProperty: "text" });
            }
            if (data38.picture === void 0) {
              if (!here) return false;
              report(here26, "required", { missingProperty: "picture" });
            }
            if (data38.label === void 0) {
              if (!here) return false;
              report(here26, "required", { missingProperty: "label" });
            }
            if (data38.link === void 0) {
              if (!here) return false;
              report(here26, "required", { missingProperty: "link" });
            }
            for (const key5 in data38) {
              if (!(key5 === "title" || key5 === "text" || key5 === "picture" || key5 === "label" || key5 === "link")) {
                if (!here) return false;
                report(here26, "additionalProperties", { additionalProperty: key5 });
              }
            }
            if (data38.title !== void 0) {
              let data39 = data38.title;
              const here27 = here && below(here, "/stories/" + i4 + "/title", "/properties/stories/items/properties/title");
              if (typeof data39 === "string") {
                if (isLongerThan(data39, 80)) {
                  if (!here) return false;
                  report(here27, "maxLength", { limit: 80 });
                }
                if (isShorterThan(data39, 1)) {
                  if (!here) return false;
                  report(here27, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here27, "type", { type: "string" });
              }
            }
            if (data38.text !== void 0) {
              let data40 = data38.text;
              const here28 = here && below(here, "/stories/" + i4 + "/text", "/properties/stories/items/properties/text");
              if (typeof data40 === "string") {
                if (isLongerThan(data40, 320)) {
                  if (!here) return false;
                  report(here28, "maxLength", { limit: 320 });
                }
                if (isShorterThan(data40, 1)) {
                  if (!here) return false;
                  report(here28, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here28, "type", { type: "string" });
              }
            }
            if (data38.picture !== void 0) {
              let data41 = data38.picture;
              const _errs172 = count;
              const kept172 = here && here.out.length;
              let valid28 = true;
              const _errs173 = count;
              branch173: {
                if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                  if (data41.decorative === void 0) {
                    count++;
                    break branch173;
                  }
                }
              }
              var _valid5 = _errs173 === count;
              count = _errs172;
              if (here) here.out.length = kept172;
              let ifClause3;
              if (_valid5) {
                const _errs174 = count;
                branch174: {
                  if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                    if (data41.alt !== void 0) {
                      count++;
                      if (!here) break branch174;
                      report(below(here, "/stories/" + i4 + "/picture/alt", "/properties/stories/items/properties/picture/then/properties/alt"), "false schema");
                    }
                  }
                }
                var _valid5 = _errs174 === count;
                valid28 = _valid5;
                ifClause3 = "then";
              } else {
                const _errs175 = count;
                branch175: {
                  if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                    if (data41.alt === void 0) {
                      count++;
                      if (!here) break branch175;
                      report(below(here, "/stories/" + i4 + "/picture", "/properties/stories/items/properties/picture/else"), "required", { missingProperty: "alt" });
                    }
                  }
                }
                var _valid5 = _errs175 === count;
                valid28 = _valid5;
                ifClause3 = "else";
              }
              const here29 = here && below(here, "/stories/" + i4 + "/picture", "/properties/stories/items/properties/picture");
              if (!valid28) {
                if (!here) return false;
                report(here29, "if", { failingKeyword: ifClause3 });
              }
              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                if (data41.asset === void 0) {
                  if (!here) return false;
                  report(here29, "required", { missingProperty: "asset" });
                }
                for (const key6 in data41) {
                  if (!(key6 === "asset" || key6 === "alt" || key6 === "decorative")) {
                    if (!here) return false;
                    report(here29, "additionalProperties", { additionalProperty: key6 });
                  }
                }
                if (data41.asset !== void 0) {
                  let data43 = data41.asset;
                  const here30 = here && below(here, "/stories/" + i4 + "/picture/asset", "/properties/stories/items/properties/picture/properties/asset");
                  if (typeof data43 === "string") {
                    if (isLongerThan(data43, 200)) {
                      if (!here) return false;
                      report(here30, "maxLength", { limit: 200 });
                    }
                    if (!pattern4.test(data43)) {
                      if (!here) return false;
                      report(here30, "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" });
                    }
                  } else {
                    if (!here) return false;
                    report(here30, "type", { type: "string" });
                  }
                }
                if (data41.alt !== void 0) {
                  let data44 = data41.alt;
                  const here31 = here && below(here, "/stories/" + i4 + "/picture/alt", "/properties/stories/items/properties/picture/properties/alt");
                  if (typeof data44 === "string") {
                    if (isLongerThan(data44, 300)) {
                      if (!here) return false;
                      report(here31, "maxLength", { limit: 300 });
                    }
                    if (isShorterThan(data44, 1)) {
                      if (!here) return false;
                      report(here31, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here31, "type", { type: "string" });
                  }
                }
                if (data41.decorative !== void 0) {
                  if (true !== data41.decorative) {
                    if (!here) return false;
                    report(below(here, "/stories/" + i4 + "/picture/decorative", "/properties/stories/items/properties/picture/properties/decorative"), "const", { allowedValue: true });
                  }
                }
              } else {
                if (!here) return false;
                report(here29, "type", { type: "object" });
              }
            }
            if (data38.label !== void 0) {
              let data46 = data38.label;
              const here32 = here && below(here, "/stories/" + i4 + "/label", "/properties/stories/items/properties/label");
              if (typeof data46 === "string") {
                if (isLongerThan(data46, 40)) {
                  if (!here) return false;
                  report(here32, "maxLength", { limit: 40 });
                }
                if (isShorterThan(data46, 1)) {
                  if (!here) return false;
                  report(here32, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here32, "type", { type: "string" });
              }
            }
            if (data38.link !== void 0) {
              let data47 = data38.link;
              const here33 = here && below(here, "/stories/" + i4 + "/link", "/properties/stories/items/properties/link");
              if (typeof data47 === "string") {
                if (isLongerThan(data47, 2e3)) {
                  if (!here) return false;
                  report(here33, "maxLength", { limit: 2e3 });
                }
                if (!pattern3.test(data47)) {
                  if (!here) return false;
                  report(here33, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                }
              } else {
                if (!here) return false;
                report(here33, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here26, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here25, "type", { type: "array" });
      }
    }
    if (data.tip !== void 0) {
      let data48 = data.tip;
      const here34 = here && field(here, "tip");
      if (typeof data48 === "string") {
        if (isLongerThan(data48, 300)) {
          if (!here) return false;
          report(here34, "maxLength", { limit: 300 });
        }
        if (isShorterThan(data48, 1)) {
          if (!here) return false;
          report(here34, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here34, "type", { type: "string" });
      }
    }
    if (data.tipTitle !== void 0) {
      let data49 = data.tipTitle;
      const here35 = here && field(here, "tipTitle");
      if (typeof data49 === "string") {
        if (isLongerThan(data49, 60)) {
          if (!here) return false;
          report(here35, "maxLength", { limit: 60 });
        }
        if (isShorterThan(data49, 1)) {
          if (!here) return false;
          report(here35, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here35, "type", { type: "string" });
      }
    }
    if (data.dates !== void 0) {
      let data50 = data.dates;
      const here36 = here && field(here, "dates");
      if (Array.isArray(data50)) {
        if (data50.length > 5) {
          if (!here) return false;
          report(here36, "maxItems", { limit: 5 });
        }
        const len5 = data50.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data51 = data50[i5];
          const here37 = here && below(here, "/dates/" + i5, "/properties/dates/items");
          if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
            if (data51.date === void 0) {
              if (!here) return false;
              report(here37, "required", { missingProperty: "date" });
            }
            if (data51.title === void 0) {
              if (!here) return false;
              report(here37, "required", { missingProperty: "title" });
            }
            if (data51.link === void 0) {
              if (!here) return false;
              report(here37, "required", { missingProperty: "link" });
            }
            for (const key7 in data51) {
              if (!(key7 === "date" || key7 === "title" || key7 === "link")) {
                if (!here) return false;
                report(here37, "additionalProperties", { additionalProperty: key7 });
              }
            }
            if (data51.date !== void 0) {
              let data52 = data51.date;
              const here38 = here && below(here, "/dates/" + i5 + "/date", "/properties/dates/items/properties/date");
              if (typeof data52 === "string") {
                if (!isDate(data52)) {
                  if (!here) return false;
                  report(here38, "format", { format: "date" });
                }
              } else {
                if (!here) return false;
                report(here38, "type", { type: "string" });
              }
            }
            if (data51.title !== void 0) {
              let data53 = data51.title;
              const here39 = here && below(here, "/dates/" + i5 + "/title", "/properties/dates/items/properties/title");
              if (typeof data53 === "string") {
                if (isLongerThan(data53, 80)) {
                  if (!here) return false;
                  report(here39, "maxLength", { limit: 80 });
                }
                if (isShorterThan(data53, 1)) {
                  if (!here) return false;
                  report(here39, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here39, "type", { type: "string" });
              }
            }
            if (data51.link !== void 0) {
              let data54 = data51.link;
              const here40 = here && below(here, "/dates/" + i5 + "/link", "/properties/dates/items/properties/link");
              if (typeof data54 === "string") {
                if (isLongerThan(data54, 2e3)) {
                  if (!here) return false;
                  report(here40, "maxLength", { limit: 2e3 });
                }
                if (!pattern3.test(data54)) {
                  if (!here) return false;
                  report(here40, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                }
              } else {
                if (!here) return false;
                report(here40, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here37, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here36, "type", { type: "array" });
      }
    }
    if (data.closing !== void 0) {
      let data55 = data.closing;
      const here41 = here && field(here, "closing");
      if (typeof data55 === "string") {
        if (isLongerThan(data55, 160)) {
          if (!here) return false;
          report(here41, "maxLength", { limit: 160 });
        }
        if (isShorterThan(data55, 1)) {
          if (!here) return false;
          report(here41, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here41, "type", { type: "string" });
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
