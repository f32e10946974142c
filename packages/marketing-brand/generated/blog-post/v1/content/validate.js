// Generated from templates/blog-post/v1. Do not edit: change the template, then run `npx trellis generate`.
import { below, collect, field, isDate, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const list1 = { "template": { "title": "Template", "description": "The template that the content is for.", "x-classification": "public", "x-labels": { "fr": { "title": "Modèle", "description": "Le modèle auquel ce contenu est destiné." } }, "const": "blog-post@1", "x-reason": "Content is written for one major version of one template." }, "market": { "title": "Market", "description": "The market of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Marché", "description": "Le marché de la page." } }, "type": "string", "maxLength": 64, "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "examples": ["fr"] }, "locale": { "title": "Locale", "description": "The language of the page, and its region.", "x-classification": "public", "x-labels": { "fr": { "title": "Langue", "description": "La langue de la page, et sa région." } }, "type": "string", "pattern": "^[a-z]{2}(?:-[A-Z]{2})?$", "examples": ["fr-FR"] }, "headline": { "title": "Headline", "description": "What the article says, in one line.", "x-classification": "public", "x-labels": { "fr": { "title": "Titre", "description": "Ce que dit l’article, en une ligne." } }, "type": "string", "minLength": 1, "maxLength": 90 }, "lead": { "title": "Introduction", "description": "Two or three sentences that make one read on. Search engines show them too.", "x-classification": "public", "x-labels": { "fr": { "title": "Chapeau", "description": "Deux ou trois phrases qui donnent envie de lire. Les moteurs de recherche les montrent aussi." } }, "type": "string", "minLength": 40, "maxLength": 300 }, "topic": { "title": "Topic", "description": "What the article is about, in a word or two.", "x-classification": "public", "x-labels": { "fr": { "title": "Rubrique", "description": "De quoi parle l’article, en un mot ou deux." } }, "type": "string", "minLength": 1, "maxLength": 30 }, "accent": { "title": "Colour", "description": "The colour of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Couleur", "description": "La couleur de la page." } }, "default": "sun", "enum": ["sun", "clay", "sea", "moss"], "x-reason": "The brand has these." }, "author": { "title": "Author", "description": "Who wrote it.", "x-classification": "public", "x-labels": { "fr": { "title": "Auteur", "description": "Qui l’a écrit." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "authorRole": { "title": "What the author does", "description": "The author’s work, in a few words.", "x-classification": "public", "x-labels": { "fr": { "title": "Ce que fait l’auteur", "description": "Le travail de l’auteur, en quelques mots." } }, "type": "string", "minLength": 1, "maxLength": 80 }, "authorPicture": { "title": "Portrait", "description": "A portrait of the author.", "x-classification": "public", "x-labels": { "fr": { "title": "Portrait", "description": "Un portrait de l’auteur." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "asset": { "title": "Image file", "description": "Image file", "x-classification": "public", "x-labels": { "fr": { "title": "Fichier d’image", "description": "Fichier d’image" } }, "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" }, "alt": { "title": "Description of the image", "description": "Description of the image", "x-classification": "public", "x-labels": { "fr": { "title": "Description de l’image", "description": "Description de l’image" } }, "type": "string", "minLength": 1, "maxLength": 300 }, "decorative": { "title": "Decorative", "description": "Decorative", "x-classification": "public", "x-labels": { "fr": { "title": "Décorative", "description": "Décorative" } }, "const": true, "x-reason": "An image without a description says that it needs none." } }, "required": ["asset"], "if": { "properties": { "decorative": true }, "required": ["decorative"] }, "then": { "properties": { "alt": false } }, "else": { "required": ["alt"] } }, "published": { "title": "Published on", "description": "The day it was published.", "x-classification": "public", "x-labels": { "fr": { "title": "Publié le", "description": "Le jour de la publication." } }, "type": "string", "format": "date" }, "minutes": { "title": "Minutes to read", "description": "How long it takes to read.", "x-classification": "public", "x-labels": { "fr": { "title": "Minutes de lecture", "description": "Le temps qu’il faut pour lire." } }, "type": "integer", "minimum": 1, "maximum": 60 }, "picture": { "title": "Picture", "description": "The picture above the text.", "x-classification": "public", "x-labels": { "fr": { "title": "Image", "description": "L’image au-dessus du texte." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "asset": { "title": "Image file", "description": "Image file", "x-classification": "public", "x-labels": { "fr": { "title": "Fichier d’image", "description": "Fichier d’image" } }, "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" }, "alt": { "title": "Description of the image", "description": "Description of the image", "x-classification": "public", "x-labels": { "fr": { "title": "Description de l’image", "description": "Description de l’image" } }, "type": "string", "minLength": 1, "maxLength": 300 }, "decorative": { "title": "Decorative", "description": "Decorative", "x-classification": "public", "x-labels": { "fr": { "title": "Décorative", "description": "Décorative" } }, "const": true, "x-reason": "An image without a description says that it needs none." } }, "required": ["asset"], "if": { "properties": { "decorative": true }, "required": ["decorative"] }, "then": { "properties": { "alt": false } }, "else": { "required": ["alt"] } }, "caption": { "title": "Caption", "description": "What the picture shows, and who made it.", "x-classification": "public", "x-labels": { "fr": { "title": "Légende", "description": "Ce que montre l’image, et qui l’a faite." } }, "type": "string", "minLength": 1, "maxLength": 160 }, "points": { "title": "In short", "description": "What somebody takes away who reads no more than this.", "x-classification": "public", "x-labels": { "fr": { "title": "En bref", "description": "Ce que retient qui ne lit que cela." } }, "type": "array", "maxItems": 5, "items": { "title": "Point", "description": "One sentence.", "x-classification": "public", "x-labels": { "fr": { "title": "Point", "description": "Une phrase." } }, "type": "string", "minLength": 1, "maxLength": 140 } }, "parts": { "title": "Text", "description": "The article, in parts; each may end with a picture.", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "L’article, en parties ; chacune peut finir par une image." } }, "type": "array", "minItems": 1, "maxItems": 12, "items": { "title": "Text", "description": "Text", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "body": { "title": "Text of the part", "description": "Paragraphs, headings, lists and quotations.", "x-classification": "public", "x-labels": { "fr": { "title": "Texte de la partie", "description": "Des paragraphes, des titres, des listes et des citations." } }, "type": ["array", "string"], "minItems": 1, "maxItems": 500, "items": { "title": "Block", "description": "Block", "x-classification": "public", "x-labels": { "fr": { "title": "Bloc", "description": "Bloc" } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "type": { "title": "Kind of block", "description": "Kind of block", "x-classification": "public", "x-labels": { "fr": { "title": "Genre de bloc", "description": "Genre de bloc" } }, "enum": ["paragraph", "heading", "list", "quote"], "x-reason": "The template takes these." }, "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 12e3 }, { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "type": "string", "minLength": 1, "maxLength": 12e3 }, "strong": { "title": "Strong", "description": "Strong", "x-classification": "public", "x-labels": { "fr": { "title": "Gras", "description": "Gras" } }, "type": "boolean" }, "emphasis": { "title": "Emphasis", "description": "Emphasis", "x-classification": "public", "x-labels": { "fr": { "title": "Italique", "description": "Italique" } }, "type": "boolean" }, "code": { "title": "Code", "description": "Code", "x-classification": "public", "x-labels": { "fr": { "title": "Code", "description": "Code" } }, "type": "boolean" }, "link": { "title": "Link", "description": "Link", "x-classification": "public", "x-labels": { "fr": { "title": "Lien", "description": "Lien" } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["text"] } }] }, "level": { "title": "Level", "description": "Level", "x-classification": "public", "x-labels": { "fr": { "title": "Niveau", "description": "Niveau" } }, "type": "integer", "minimum": 1, "maximum": 5 }, "ordered": { "title": "Numbered", "description": "Numbered", "x-classification": "public", "x-labels": { "fr": { "title": "Numérotée", "description": "Numérotée" } }, "type": "boolean" }, "items": { "title": "Items", "description": "Items", "x-classification": "public", "x-labels": { "fr": { "title": "Éléments", "description": "Éléments" } }, "type": "array", "minItems": 1, "maxItems": 200, "items": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 12e3 }, { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "type": "string", "minLength": 1, "maxLength": 12e3 }, "strong": { "title": "Strong", "description": "Strong", "x-classification": "public", "x-labels": { "fr": { "title": "Gras", "description": "Gras" } }, "type": "boolean" }, "emphasis": { "title": "Emphasis", "description": "Emphasis", "x-classification": "public", "x-labels": { "fr": { "title": "Italique", "description": "Italique" } }, "type": "boolean" }, "code": { "title": "Code", "description": "Code", "x-classification": "public", "x-labels": { "fr": { "title": "Code", "description": "Code" } }, "type": "boolean" }, "link": { "title": "Link", "description": "Link", "x-classification": "public", "x-labels": { "fr": { "title": "Lien", "description": "Lien" } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["text"] } }] } } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "list" } }, "required": ["type"] }, "then": { "required": ["items"], "properties": { "text": false } }, "else": { "required": ["text"], "properties": { "items": false, "ordered": false } } }, { "if": { "properties": { "type": { "const": "heading" } }, "required": ["type"] }, "then": { "required": ["level"] }, "else": { "properties": { "level": false } } }] }, "minLength": 1, "maxLength": 24e3 }, "picture": { "title": "Picture of the part", "description": "A picture below the text.", "x-classification": "public", "x-labels": { "fr": { "title": "Image de la partie", "description": "Une image sous le texte." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "asset": { "title": "Image file", "description": "Image file", "x-classification": "public", "x-labels": { "fr": { "title": "Fichier d’image", "description": "Fichier d’image" } }, "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" }, "alt": { "title": "Description of the image", "description": "Description of the image", "x-classification": "public", "x-labels": { "fr": { "title": "Description de l’image", "description": "Description de l’image" } }, "type": "string", "minLength": 1, "maxLength": 300 }, "decorative": { "title": "Decorative", "description": "Decorative", "x-classification": "public", "x-labels": { "fr": { "title": "Décorative", "description": "Décorative" } }, "const": true, "x-reason": "An image without a description says that it needs none." } }, "required": ["asset"], "if": { "properties": { "decorative": true }, "required": ["decorative"] }, "then": { "properties": { "alt": false } }, "else": { "required": ["alt"] } }, "caption": { "title": "Caption of the part", "description": "What the picture shows.", "x-classification": "public", "x-labels": { "fr": { "title": "Légende de la partie", "description": "Ce que montre l’image." } }, "type": "string", "minLength": 1, "maxLength": 160 } }, "required": ["body"] } }, "related": { "title": "Read next", "description": "What else is worth reading.", "x-classification": "public", "x-labels": { "fr": { "title": "À lire aussi", "description": "Ce qui vaut aussi la lecture." } }, "type": "array", "maxItems": 3, "items": { "title": "Read next", "description": "Read next", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "title": { "title": "Title", "description": "The title of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Titre", "description": "Le titre de la page." } }, "type": "string", "minLength": 1, "maxLength": 90 }, "text": { "title": "Why", "description": "What one finds there.", "x-classification": "public", "x-labels": { "fr": { "title": "Pourquoi", "description": "Ce qu’on y trouve." } }, "type": "string", "minLength": 1, "maxLength": 140 }, "link": { "title": "Address", "description": "Where it stands.", "x-classification": "public", "x-labels": { "fr": { "title": "Adresse", "description": "Où elle se trouve." } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["title", "text", "link"] } } };
const pattern1 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern2 = /^[a-z]{2}(?:-[A-Z]{2})?$/u;
const set1 = /* @__PURE__ */ new Set(["sun", "clay", "sea", "moss"]);
const pattern3 = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/u;
const set2 = /* @__PURE__ */ new Set(["paragraph", "heading", "list", "quote"]);
const pattern4 = /^[^\s\p{Cc}]+$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check(data, here) {
  let count = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.headline === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "headline" });
    }
    if (data.lead === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "lead" });
    }
    if (data.topic === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "topic" });
    }
    if (data.author === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "author" });
    }
    if (data.published === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "published" });
    }
    if (data.minutes === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "minutes" });
    }
    if (data.picture === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "picture" });
    }
    if (data.parts === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "parts" });
    }
    for (const key0 in data) {
      if (!Object.prototype.hasOwnProperty.call(list1, key0)) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.template !== void 0) {
      if ("blog-post@1" !== data.template) {
        if (!here) return false;
        report(field(here, "template"), "const", { allowedValue: "blog-post@1" });
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
    if (data.headline !== void 0) {
      let data3 = data.headline;
      const here3 = here && field(here, "headline");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 90)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 90 });
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
    if (data.lead !== void 0) {
      let data4 = data.lead;
      const here4 = here && field(here, "lead");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 300)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 300 });
        }
        if (isShorterThan(data4, 40)) {
          if (!here) return false;
          report(here4, "minLength", { limit: 40 });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "string" });
      }
    }
    if (data.topic !== void 0) {
      let data5 = data.topic;
      const here5 = here && field(here, "topic");
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 30)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 30 });
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
    if (data.accent !== void 0) {
      if (!set1.has(data.accent)) {
        if (!here) return false;
        report(field(here, "accent"), "enum", { allowedValues: [...set1] });
      }
    }
    if (data.author !== void 0) {
      let data7 = data.author;
      const here6 = here && field(here, "author");
      if (typeof data7 === "string") {
        if (isLongerThan(data7, 60)) {
          if (!here) return false;
          report(here6, "maxLength", { limit: 60 });
        }
        if (isShorterThan(data7, 1)) {
          if (!here) return false;
          report(here6, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "string" });
      }
    }
    if (data.authorRole !== void 0) {
      let data8 = data.authorRole;
      const here7 = here && field(here, "authorRole");
      if (typeof data8 === "string") {
        if (isLongerThan(data8, 80)) {
          if (!here) return false;
          report(here7, "maxLength", { limit: 80 });
        }
        if (isShorterThan(data8, 1)) {
          if (!here) return false;
          report(here7, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here7, "type", { type: "string" });
      }
    }
    if (data.authorPicture !== void 0) {
      let data9 = data.authorPicture;
      const _errs43 = count;
      const kept43 = here && here.out.length;
      let valid1 = true;
      const _errs44 = count;
      branch44: {
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          if (data9.decorative === void 0) {
            count++;
            break branch44;
          }
        }
      }
      var _valid0 = _errs44 === count;
      count = _errs43;
      if (here) here.out.length = kept43;
      let ifClause0;
      if (_valid0) {
        const _errs45 = count;
        branch45: {
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.alt !== void 0) {
              count++;
              if (!here) break branch45;
              report(below(here, "/authorPicture/alt", "/properties/authorPicture/then/properties/alt"), "false schema");
            }
          }
        }
        var _valid0 = _errs45 === count;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs46 = count;
        branch46: {
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.alt === void 0) {
              count++;
              if (!here) break branch46;
              report(below(here, "/authorPicture", "/properties/authorPicture/else"), "required", { missingProperty: "alt" });
            }
          }
        }
        var _valid0 = _errs46 === count;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      const here8 = here && field(here, "authorPicture");
      if (!valid1) {
        if (!here) return false;
        report(here8, "if", { failingKeyword: ifClause0 });
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.asset === void 0) {
          if (!here) return false;
          report(here8, "required", { missingProperty: "asset" });
        }
        for (const key1 in data9) {
          if (!(key1 === "asset" || key1 === "alt" || key1 === "decorative")) {
            if (!here) return false;
            report(here8, "additionalProperties", { additionalProperty: key1 });
          }
        }
        if (data9.asset !== void 0) {
          let data11 = data9.asset;
          const here9 = here && below(here, "/authorPicture/asset", "/properties/authorPicture/properties/asset");
          if (typeof data11 === "string") {
            if (isLongerThan(data11, 200)) {
              if (!here) return false;
              report(here9, "maxLength", { limit: 200 });
            }
            if (!pattern3.test(data11)) {
              if (!here) return false;
              report(here9, "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" });
            }
          } else {
            if (!here) return false;
            report(here9, "type", { type: "string" });
          }
        }
        if (data9.alt !== void 0) {
          let data12 = data9.alt;
          const here10 = here && below(here, "/authorPicture/alt", "/properties/authorPicture/properties/alt");
          if (typeof data12 === "string") {
            if (isLongerThan(data12, 300)) {
              if (!here) return false;
              report(here10, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data12, 1)) {
              if (!here) return false;
              report(here10, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here10, "type", { type: "string" });
          }
        }
        if (data9.decorative !== void 0) {
          if (true !== data9.decorative) {
            if (!here) return false;
            report(below(here, "/authorPicture/decorative", "/properties/authorPicture/properties/decorative"), "const", { allowedValue: true });
          }
        }
      } else {
        if (!here) return false;
        report(here8, "type", { type: "object" });
      }
    }
    if (data.published !== void 0) {
      let data14 = data.published;
      const here11 = here && field(here, "published");
      if (typeof data14 === "string") {
        if (!isDate(data14)) {
          if (!here) return false;
          report(here11, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here11, "type", { type: "string" });
      }
    }
    if (data.minutes !== void 0) {
      let data15 = data.minutes;
      const here12 = here && field(here, "minutes");
      if (!Number.isInteger(data15)) {
        if (!here) return false;
        report(here12, "type", { type: "integer" });
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 60) {
          if (!here) return false;
          report(here12, "maximum", { comparison: "<=", limit: 60 });
        }
        if (data15 < 1) {
          if (!here) return false;
          report(here12, "minimum", { comparison: ">=", limit: 1 });
        }
      }
    }
    if (data.picture !== void 0) {
      let data16 = data.picture;
      const _errs73 = count;
      const kept73 = here && here.out.length;
      let valid4 = true;
      const _errs74 = count;
      branch74: {
        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
          if (data16.decorative === void 0) {
            count++;
            break branch74;
          }
        }
      }
      var _valid1 = _errs74 === count;
      count = _errs73;
      if (here) here.out.length = kept73;
      let ifClause1;
      if (_valid1) {
        const _errs75 = count;
        branch75: {
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.alt !== void 0) {
              count++;
              if (!here) break branch75;
              report(below(here, "/picture/alt", "/properties/picture/then/properties/alt"), "false schema");
            }
          }
        }
        var _valid1 = _errs75 === count;
        valid4 = _valid1;
        ifClause1 = "then";
      } else {
        const _errs76 = count;
        branch76: {
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.alt === void 0) {
              count++;
              if (!here) break branch76;
              report(below(here, "/picture", "/properties/picture/else"), "required", { missingProperty: "alt" });
            }
          }
        }
        var _valid1 = _errs76 === count;
        valid4 = _valid1;
        ifClause1 = "else";
      }
      const here13 = here && field(here, "picture");
      if (!valid4) {
        if (!here) return false;
        report(here13, "if", { failingKeyword: ifClause1 });
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.asset === void 0) {
          if (!here) return false;
          report(here13, "required", { missingProperty: "asset" });
        }
        for (const key2 in data16) {
          if (!(key2 === "asset" || key2 === "alt" || key2 === "decorative")) {
            if (!here) return false;
            report(here13, "additionalProperties", { additionalProperty: key2 });
          }
        }
        if (data16.asset !== void 0) {
          let data18 = data16.asset;
          const here14 = here && below(here, "/picture/asset", "/properties/picture/properties/asset");
          if (typeof data18 === "string") {
            if (isLongerThan(data18, 200)) {
              if (!here) return false;
              report(here14, "maxLength", { limit: 200 });
            }
            if (!pattern3.test(data18)) {
              if (!here) return false;
              report(here14, "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" });
            }
          } else {
            if (!here) return false;
            report(here14, "type", { type: "string" });
          }
        }
        if (data16.alt !== void 0) {
          let data19 = data16.alt;
          const here15 = here && below(here, "/picture/alt", "/properties/picture/properties/alt");
          if (typeof data19 === "string") {
            if (isLongerThan(data19, 300)) {
              if (!here) return false;
              report(here15, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data19, 1)) {
              if (!here) return false;
              report(here15, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here15, "type", { type: "string" });
          }
        }
        if (data16.decorative !== void 0) {
          if (true !== data16.decorative) {
            if (!here) return false;
            report(below(here, "/picture/decorative", "/properties/picture/properties/decorative"), "const", { allowedValue: true });
          }
        }
      } else {
        if (!here) return false;
        report(here13, "type", { type: "object" });
      }
    }
    if (data.caption !== void 0) {
      let data21 = data.caption;
      const here16 = here && field(here, "caption");
      if (typeof data21 === "string") {
        if (isLongerThan(data21, 160)) {
          if (!here) return false;
          report(here16, "maxLength", { limit: 160 });
        }
        if (isShorterThan(data21, 1)) {
          if (!here) return false;
          report(here16, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here16, "type", { type: "string" });
      }
    }
    if (data.points !== void 0) {
      let data22 = data.points;
      const here17 = here && field(here, "points");
      if (Array.isArray(data22)) {
        if (data22.length > 5) {
          if (!here) return false;
          report(here17, "maxItems", { limit: 5 });
        }
        const len0 = data22.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data23 = data22[i0];
          const here18 = here && below(here, "/points/" + i0, "/properties/points/items");
          if (typeof data23 === "string") {
            if (isLongerThan(data23, 140)) {
              if (!here) return false;
              report(here18, "maxLength", { limit: 140 });
            }
            if (isShorterThan(data23, 1)) {
              if (!here) return false;
              report(here18, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here18, "type", { type: "string" });
          }
        }
      } else {
        if (!here) return false;
        report(here17, "type", { type: "array" });
      }
    }
    if (data.parts !== void 0) {
      let data24 = data.parts;
      const here19 = here && field(here, "parts");
      if (Array.isArray(data24)) {
        if (data24.length > 12) {
          if (!here) return false;
          report(here19, "maxItems", { limit: 12 });
        }
        if (data24.length < 1) {
          if (!here) return false;
          report(here19, "minItems", { limit: 1 });
        }
        const len1 = data24.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data25 = data24[i1];
          const here20 = here && below(here, "/parts/" + i1, "/properties/parts/items");
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.body === void 0) {
              if (!here) return false;
              report(here20, "required", { missingProperty: "body" });
            }
            for (const key3 in data25) {
              if (!(key3 === "body" || key3 === "picture" || key3 === "caption")) {
                if (!here) return false;
                report(here20, "additionalProperties", { additionalProperty: key3 });
              }
            }
            if (data25.body !== void 0) {
              let data26 = data25.body;
              const here21 = here && below(here, "/parts/" + i1 + "/body", "/properties/parts/items/properties/body");
              if (!Array.isArray(data26) && typeof data26 !== "string") {
                if (!here) return false;
                report(here21, "type", { type: ["array", "string"] });
              }
              if (typeof data26 === "string") {
                if (isLongerThan(data26, 24e3)) {
                  if (!here) return false;
                  report(here21, "maxLength", { limit: 24e3 });
                }
                if (isShorterThan(data26, 1)) {
                  if (!here) return false;
                  report(here21, "minLength", { limit: 1 });
                }
              }
              if (Array.isArray(data26)) {
                if (data26.length > 500) {
                  if (!here) return false;
                  report(here21, "maxItems", { limit: 500 });
                }
                if (data26.length < 1) {
                  if (!here) return false;
                  report(here21, "minItems", { limit: 1 });
                }
                const len2 = data26.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data27 = data26[i2];
                  const _errs121 = count;
                  const kept121 = here && here.out.length;
                  let valid15 = true;
                  const _errs122 = count;
                  branch122: {
                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                      if (data27.type === void 0) {
                        count++;
                        break branch122;
                      } else {
                        if (data27.type !== void 0) {
                          if ("list" !== data27.type) {
                            count++;
                            break branch122;
                          }
                        }
                      }
                    }
                  }
                  var _valid2 = _errs122 === count;
                  count = _errs121;
                  if (here) here.out.length = kept121;
                  let ifClause2;
                  if (_valid2) {
                    const _errs124 = count;
                    branch124: {
                      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                        if (data27.items === void 0) {
                          count++;
                          if (!here) break branch124;
                          report(below(here, "/parts/" + i1 + "/body/" + i2, "/properties/parts/items/properties/body/items/allOf/0/then"), "required", { missingProperty: "items" });
                        }
                        if (data27.text !== void 0) {
                          count++;
                          if (!here) break branch124;
                          report(below(here, "/parts/" + i1 + "/body/" + i2 + "/text", "/properties/parts/items/properties/body/items/allOf/0/then/properties/text"), "false schema");
                        }
                      }
                    }
                    var _valid2 = _errs124 === count;
                    valid15 = _valid2;
                    ifClause2 = "then";
                  } else {
                    const _errs125 = count;
                    branch125: {
                      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                        if (data27.text === void 0) {
                          count++;
                          if (!here) break branch125;
                          report(below(here, "/parts/" + i1 + "/body/" + i2, "/properties/parts/items/properties/body/items/allOf/0/else"), "required", { missingProperty: "text" });
                        }
                        if (data27.items !== void 0) {
                          count++;
                          if (!here) break branch125;
                          report(below(here, "/parts/" + i1 + "/body/" + i2 + "/items", "/properties/parts/items/properties/body/items/allOf/0/else/properties/items"), "false schema");
                        }
                        if (data27.ordered !== void 0) {
                          count++;
                          if (!here) break branch125;
                          report(below(here, "/parts/" + i1 + "/body/" + i2 + "/ordered", "/properties/parts/items/properties/body/items/allOf/0/else/properties/ordered"), "false schema");
                        }
                      }
                    }
                    var _valid2 = _errs125 === count;
                    valid15 = _valid2;
                    ifClause2 = "else";
                  }
                  if (!valid15) {
                    if (!here) return false;
                    report(below(here, "/parts/" + i1 + "/body/" + i2, "/properties/parts/items/properties/body/items/allOf/0"), "if", { failingKeyword: ifClause2 });
                  }
                  const _errs127 = count;
                  const kept127 = here && here.out.length;
                  let valid19 = true;
                  const _errs128 = count;
                  branch128: {
                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                      if (data27.type === void 0) {
                        count++;
                        break branch128;
                      } else {
                        if (data27.type !== void 0) {
                          if ("heading" !== data27.type) {
                            count++;
                            break branch128;
                          }
                        }
                      }
                    }
                  }
                  var _valid3 = _errs128 === count;
                  count = _errs127;
                  if (here) here.out.length = kept127;
                  let ifClause3;
                  if (_valid3) {
                    const _errs130 = count;
                    branch130: {
                      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                        if (data27.level === void 0) {
                          count++;
                          if (!here) break branch130;
                          report(below(here, "/parts/" + i1 + "/body/" + i2, "/properties/parts/items/properties/body/items/allOf/1/then"), "required", { missingProperty: "level" });
                        }
                      }
                    }
                    var _valid3 = _errs130 === count;
                    valid19 = _valid3;
                    ifClause3 = "then";
                  } else {
                    const _errs131 = count;
                    branch131: {
                      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                        if (data27.level !== void 0) {
                          count++;
                          if (!here) break branch131;
                          report(below(here, "/parts/" + i1 + "/body/" + i2 + "/level", "/properties/parts/items/properties/body/items/allOf/1/else/properties/level"), "false schema");
                        }
                      }
                    }
                    var _valid3 = _errs131 === count;
                    valid19 = _valid3;
                    ifClause3 = "else";
                  }
                  if (!valid19) {
                    if (!here) return false;
                    report(below(here, "/parts/" + i1 + "/body/" + i2, "/properties/parts/items/properties/body/items/allOf/1"), "if", { failingKeyword: ifClause3 });
                  }
                  const here22 = here && below(here, "/parts/" + i1 + "/body/" + i2, "/properties/parts/items/properties/body/items");
                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                    if (data27.type === void 0) {
                      if (!here) return false;
                      report(here22, "required", { missingProperty: "type" });
                    }
                    for (const key4 in data27) {
                      if (!(key4 === "type" || key4 === "text" || key4 === "level" || key4 === "ordered" || key4 === "items")) {
                        if (!here) return false;
                        report(here22, "additionalProperties", { additionalProperty: key4 });
                      }
                    }
                    if (data27.type !== void 0) {
                      if (!set2.has(data27.type)) {
                        if (!here) return false;
                        report(below(here, "/parts/" + i1 + "/body/" + i2 + "/type", "/properties/parts/items/properties/body/items/properties/type"), "enum", { allowedValues: [...set2] });
                      }
                    }
                    if (data27.text !== void 0) {
                      let data35 = data27.text;
                      const _errs141 = count;
                      const kept141 = here && here.out.length;
                      let valid23 = false;
                      const _errs142 = count;
                      branch142: {
                        const here23 = here && below(here, "/parts/" + i1 + "/body/" + i2 + "/text", "/properties/parts/items/properties/body/items/properties/text/anyOf/0");
                        if (typeof data35 === "string") {
                          if (isLongerThan(data35, 12e3)) {
                            count++;
                            if (!here) break branch142;
                            report(here23, "maxLength", { limit: 12e3 });
                          }
                          if (isShorterThan(data35, 1)) {
                            count++;
                            if (!here) break branch142;
                            report(here23, "minLength", { limit: 1 });
                          }
                        } else {
                          count++;
                          if (!here) break branch142;
                          report(here23, "type", { type: "string" });
                        }
                      }
                      var _valid4 = _errs142 === count;
                      valid23 = valid23 || _valid4;
                      if (!valid23) {
                        const _errs144 = count;
                        branch144: {
                          const here24 = here && below(here, "/parts/" + i1 + "/body/" + i2 + "/text", "/properties/parts/items/properties/body/items/properties/text/anyOf/1");
                          if (Array.isArray(data35)) {
                            if (data35.length > 500) {
                              count++;
                              if (!here) break branch144;
                              report(here24, "maxItems", { limit: 500 });
                            }
                            if (data35.length < 1) {
                              count++;
                              if (!here) break branch144;
                              report(here24, "minItems", { limit: 1 });
                            }
                            const len3 = data35.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data36 = data35[i3];
                              const here25 = here && below(here, "/parts/" + i1 + "/body/" + i2 + "/text/" + i3, "/properties/parts/items/properties/body/items/properties/text/anyOf/1/items");
                              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                if (data36.text === void 0) {
                                  count++;
                                  if (!here) break branch144;
                                  report(here25, "required", { missingProperty: "text" });
                                }
                                for (const key5 in data36) {
                                  if (!(key5 === "text" || key5 === "strong" || key5 === "emphasis" || key5 === "code" || key5 === "link")) {
                                    count++;
                                    if (!here) break branch144;
                                    report(here25, "additionalProperties", { additionalProperty: key5 });
                                  }
                                }
                                if (data36.text !== void 0) {
                                  let data37 = data36.text;
                                  const here26 = here && below(here, "/parts/" + i1 + "/body/" + i2 + "/text/" + i3 + "/text", "/properties/parts/items/properties/body/items/properties/text/anyOf/1/items/properties/text");
                                  if (typeof data37 === "string") {
                                    if (isLongerThan(data37, 12e3)) {
                                      count++;
                                      if (!here) break branch144;
                                      report(here26, "maxLength", { limit: 12e3 });
                                    }
                                    if (isShorterThan(data37, 1)) {
                                      count++;
                                      if (!here) break branch144;
                                      report(here26, "minLength", { limit: 1 });
                                    }
                                  } else {
                                    count++;
                                    if (!here) break branch144;
                                    report(here26, "type", { type: "string" });
                                  }
                                }
                                if (data36.strong !== void 0) {
                                  if (typeof data36.strong !== "boolean") {
                                    count++;
                                    if (!here) break branch144;
                                    report(below(here, "/parts/" + i1 + "/body/" + i2 + "/text/" + i3 + "/strong", "/properties/parts/items/properties/body/items/properties/text/anyOf/1/items/properties/strong"), "type", { type: "boolean" });
                                  }
                                }
                                if (data36.emphasis !== void 0) {
                                  if (typeof data36.emphasis !== "boolean") {
                                    count++;
                                    if (!here) break branch144;
                                    report(below(here, "/parts/" + i1 + "/body/" + i2 + "/text/" + i3 + "/emphasis", "/properties/parts/items/properties/body/items/properties/text/anyOf/1/items/properties/emphasis"), "type", { type: "boolean" });
                                  }
                                }
                                if (data36.code !== void 0) {
                                  if (typeof data36.code !== "boolean") {
                                    count++;
                                    if (!here) break branch144;
                                    report(below(here, "/parts/" + i1 + "/body/" + i2 + "/text/" + i3 + "/code", "/properties/parts/items/properties/body/items/properties/text/anyOf/1/items/properties/code"), "type", { type: "boolean" });
                                  }
                                }
                                if (data36.link !== void 0) {
                                  let data41 = data36.link;
                                  const here27 = here && below(here, "/parts/" + i1 + "/body/" + i2 + "/text/" + i3 + "/link", "/properties/parts/items/properties/body/items/properties/text/anyOf/1/items/properties/link");
                                  if (typeof data41 === "string") {
                                    if (isLongerThan(data41, 2e3)) {
                                      count++;
                                      if (!here) break branch144;
                                      report(here27, "maxLength", { limit: 2e3 });
                                    }
                                    if (!pattern4.test(data41)) {
                                      count++;
                                      if (!here) break branch144;
                                      report(here27, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                                    }
                                  } else {
                                    count++;
                                    if (!here) break branch144;
                                    report(here27, "type", { type: "string" });
                                  }
                                }
                              } else {
                                count++;
                                if (!here) break branch144;
                                report(here25, "type", { type: "object" });
                              }
                            }
                          } else {
                            count++;
                            if (!here) break branch144;
                            report(here24, "type", { type: "array" });
                          }
                        }
                        var _valid4 = _errs144 === count;
                        valid23 = valid23 || _valid4;
                      }
                      if (!valid23) {
                        if (!here) return false;
                        report(below(here, "/parts/" + i1 + "/body/" + i2 + "/text", "/properties/parts/items/properties/body/items/properties/text"), "anyOf");
                      } else {
                        count = _errs141;
                        if (here) here.out.length = kept141;
                      }
                    }
                    if (data27.level !== void 0) {
                      let data42 = data27.level;
                      const here28 = here && below(here, "/parts/" + i1 + "/body/" + i2 + "/level", "/properties/parts/items/properties/body/items/properties/level");
                      if (!Number.isInteger(data42)) {
                        if (!here) return false;
                        report(here28, "type", { type: "integer" });
                      }
                      if (typeof data42 == "number" && isFinite(data42)) {
                        if (data42 > 5) {
                          if (!here) return false;
                          report(here28, "maximum", { comparison: "<=", limit: 5 });
                        }
                        if (data42 < 1) {
                          if (!here) return false;
                          report(here28, "minimum", { comparison: ">=", limit: 1 });
                        }
                      }
                    }
                    if (data27.ordered !== void 0) {
                      if (typeof data27.ordered !== "boolean") {
                        if (!here) return false;
                        report(below(here, "/parts/" + i1 + "/body/" + i2 + "/ordered", "/properties/parts/items/properties/body/items/properties/ordered"), "type", { type: "boolean" });
                      }
                    }
                    if (data27.items !== void 0) {
                      let data44 = data27.items;
                      const here29 = here && below(here, "/parts/" + i1 + "/body/" + i2 + "/items", "/properties/parts/items/properties/body/items/properties/items");
                      if (Array.isArray(data44)) {
                        if (data44.length > 200) {
                          if (!here) return false;
                          report(here29, "maxItems", { limit: 200 });
                        }
                        if (data44.length < 1) {
                          if (!here) return false;
                          report(here29, "minItems", { limit: 1 });
                        }
                        const len4 = data44.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          let data45 = data44[i4];
                          const _errs185 = count;
                          const kept185 = here && here.out.length;
                          let valid29 = false;
                          const _errs186 = count;
                          branch186: {
                            const here30 = here && below(here, "/parts/" + i1 + "/body/" + i2 + "/items/" + i4, "/properties/parts/items/properties/body/items/properties/items/items/anyOf/0");
                            if (typeof data45 === "string") {
                              if (isLongerThan(data45, 12e3)) {
                                count++;
                                if (!here) break branch186;
                                report(here30, "maxLength", { limit: 12e3 });
                              }
                              if (isShorterThan(data45, 1)) {
                                count++;
                                if (!here) break branch186;
                                report(here30, "minLength", { limit: 1 });
                              }
                            } else {
                              count++;
                              if (!here) break branch186;
                              report(here30, "type", { type: "string" });
                            }
                          }
                          var _valid5 = _errs186 === count;
                          valid29 = valid29 || _valid5;
                          if (!valid29) {
                            const _errs188 = count;
                            branch188: {
                              const here31 = here && below(here, "/parts/" + i1 + "/body/" + i2 + "/items/" + i4, "/properties/parts/items/properties/body/items/properties/items/items/anyOf/1");
                              if (Array.isArray(data45)) {
                                if (data45.length > 500) {
                                  count++;
                                  if (!here) break branch188;
                                  report(here31, "maxItems", { limit: 500 });
                                }
                                if (data45.length < 1) {
                                  count++;
                                  if (!here) break branch188;
                                  report(here31, "minItems", { limit: 1 });
                                }
                                const len5 = data45.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                  let data46 = data45[i5];
                                  const here32 = here && below(here, "/parts/" + i1 + "/body/" + i2 + "/items/" + i4 + "/" + i5, "/properties/parts/items/properties/body/items/properties/items/items/anyOf/1/items");
                                  if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                    if (data46.text === void 0) {
                                      count++;
                                      if (!here) break branch188;
                                      report(here32, "required", { missingProperty: "text" });
                                    }
                                    for (const key6 in data46) {
                                      if (!(key6 === "text" || key6 === "strong" || key6 === "emphasis" || key6 === "code" || key6 === "link")) {
                                        count++;
                                        if (!here) break branch188;
                                        report(here32, "additionalProperties", { additionalProperty: key6 });
                                      }
                                    }
                                    if (data46.text !== void 0) {
                                      let data47 = data46.text;
                                      const here33 = here && below(here, "/parts/" + i1 + "/body/" + i2 + "/items/" + i4 + "/" + i5 + "/text", "/properties/parts/items/properties/body/items/properties/items/items/anyOf/1/items/properties/text");
                                      if (typeof data47 === "string") {
                                        if (isLongerThan(data47, 12e3)) {
                                          count++;
                                          if (!here) break branch188;
                                          report(here33, "maxLength", { limit: 12e3 });
                                        }
                                        if (isShorterThan(data47, 1)) {
                                          count++;
                                          if (!here) break branch188;
                                          report(here33, "minLength", { limit: 1 });
                                        }
                                      } else {
                                        count++;
                                        if (!here) break branch188;
                                        report(here33, "type", { type: "string" });
                                      }
                                    }
                                    if (data46.strong !== void 0) {
                                      if (typeof data46.strong !== "boolean") {
                                        count++;
                                        if (!here) break branch188;
                                        report(below(here, "/parts/" + i1 + "/body/" + i2 + "/items/" + i4 + "/" + i5 + "/strong", "/properties/parts/items/properties/body/items/properties/items/items/anyOf/1/items/properties/strong"), "type", { type: "boolean" });
                                      }
                                    }
                                    if (data46.emphasis !== void 0) {
                                      if (typeof data46.emphasis !== "boolean") {
                                        count++;
                                        if (!here) break branch188;
                                        report(below(here, "/parts/" + i1 + "/body/" + i2 + "/items/" + i4 + "/" + i5 + "/emphasis", "/properties/parts/items/properties/body/items/properties/items/items/anyOf/1/items/properties/emphasis"), "type", { type: "boolean" });
                                      }
                                    }
                                    if (data46.code !== void 0) {
                                      if (typeof data46.code !== "boolean") {
                                        count++;
                                        if (!here) break branch188;
                                        report(below(here, "/parts/" + i1 + "/body/" + i2 + "/items/" + i4 + "/" + i5 + "/code", "/properties/parts/items/properties/body/items/properties/items/items/anyOf/1/items/properties/code"), "type", { type: "boolean" });
                                      }
                                    }
                                    if (data46.link !== void 0) {
                                      let data51 = data46.link;
                                      const here34 = here && below(here, "/parts/" + i1 + "/body/" + i2 + "/items/" + i4 + "/" + i5 + "/link", "/properties/parts/items/properties/body/items/properties/items/items/anyOf/1/items/properties/link");
                                      if (typeof data51 === "string") {
                                        if (isLongerThan(data51, 2e3)) {
                                          count++;
                                          if (!here) break branch188;
                                          report(here34, "maxLength", { limit: 2e3 });
                                        }
                                        if (!pattern4.test(data51)) {
                                          count++;
                                          if (!here) break branch188;
                                          report(here34, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                                        }
                                      } else {
                                        count++;
                                        if (!here) break branch188;
                                        report(here34, "type", { type: "string" });
                                      }
                                    }
                                  } else {
                                    count++;
                                    if (!here) break branch188;
                                    report(here32, "type", { type: "object" });
                                  }
                                }
                              } else {
                                count++;
                                if (!here) break branch188;
                                report(here31, "type", { type: "array" });
                              }
                            }
                            var _valid5 = _errs188 === count;
                            valid29 = valid29 || _valid5;
                          }
                          if (!valid29) {
                            if (!here) return false;
                            report(below(here, "/parts/" + i1 + "/body/" + i2 + "/items/" + i4, "/properties/parts/items/properties/body/items/properties/items/items"), "anyOf");
                          } else {
                            count = _errs185;
                            if (here) here.out.length = kept185;
                          }
                        }
                      } else {
                        if (!here) return false;
                        report(here29, "type", { type: "array" });
                      }
                    }
                  } else {
                    if (!here) return false;
                    report(here22, "type", { type: "object" });
                  }
                }
              }
            }
            if (data25.picture !== void 0) {
              let data52 = data25.picture;
              const _errs218 = count;
              const kept218 = here && here.out.length;
              let valid33 = true;
              const _errs219 = count;
              branch219: {
                if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                  if (data52.decorative === void 0) {
                    count++;
                    break branch219;
                  }
                }
              }
              var _valid6 = _errs219 === count;
              count = _errs218;
              if (here) here.out.length = kept218;
              let ifClause4;
              if (_valid6) {
                const _errs220 = count;
                branch220: {
                  if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                    if (data52.alt !== void 0) {
                      count++;
                      if (!here) break branch220;
                      report(below(here, "/parts/" + i1 + "/picture/alt", "/properties/parts/items/properties/picture/then/properties/alt"), "false schema");
                    }
                  }
                }
                var _valid6 = _errs220 === count;
                valid33 = _valid6;
                ifClause4 = "then";
              } else {
                const _errs221 = count;
                branch221: {
                  if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                    if (data52.alt === void 0) {
                      count++;
                      if (!here) break branch221;
                      report(below(here, "/parts/" + i1 + "/picture", "/properties/parts/items/properties/picture/else"), "required", { missingProperty: "alt" });
                    }
                  }
                }
                var _valid6 = _errs221 === count;
                valid33 = _valid6;
                ifClause4 = "else";
              }
              const here35 = here && below(here, "/parts/" + i1 + "/picture", "/properties/parts/items/properties/picture");
              if (!valid33) {
                if (!here) return false;
                report(here35, "if", { failingKeyword: ifClause4 });
              }
              if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                if (data52.asset === void 0) {
                  if (!here) return false;
                  report(here35, "required", { missingProperty: "asset" });
                }
                for (const key7 in data52) {
                  if (!(key7 === "asset" || key7 === "alt" || key7 === "decorative")) {
                    if (!here) return false;
                    report(here35, "additionalProperties", { additionalProperty: key7 });
                  }
                }
                if (data52.asset !== void 0) {
                  let data54 = data52.asset;
                  const here36 = here && below(here, "/parts/" + i1 + "/picture/asset", "/properties/parts/items/properties/picture/properties/asset");
                  if (typeof data54 === "string") {
                    if (isLongerThan(data54, 200)) {
                      if (!here) return false;
                      report(here36, "maxLength", { limit: 200 });
                    }
                    if (!pattern3.test(data54)) {
                      if (!here) return false;
                      report(here36, "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" });
                    }
                  } else {
                    if (!here) return false;
                    report(here36, "type", { type: "string" });
                  }
                }
                if (data52.alt !== void 0) {
                  let data55 = data52.alt;
                  const here37 = here && below(here, "/parts/" + i1 + "/picture/alt", "/properties/parts/items/properties/picture/properties/alt");
                  if (typeof data55 === "string") {
                    if (isLongerThan(data55, 300)) {
                      if (!here) return false;
                      report(here37, "maxLength", { limit: 300 });
                    }
                    if (isShorterThan(data55, 1)) {
                      if (!here) return false;
                      report(here37, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here37, "type", { type: "string" });
                  }
                }
                if (data52.decorative !== void 0) {
                  if (true !== data52.decorative) {
                    if (!here) return false;
                    report(below(here, "/parts/" + i1 + "/picture/decorative", "/properties/parts/items/properties/picture/properties/decorative"), "const", { allowedValue: true });
                  }
                }
              } else {
                if (!here) return false;
                report(here35, "type", { type: "object" });
              }
            }
            if (data25.caption !== void 0) {
              let data57 = data25.caption;
              const here38 = here && below(here, "/parts/" + i1 + "/caption", "/properties/parts/items/properties/caption");
              if (typeof data57 === "string") {
                if (isLongerThan(data57, 160)) {
                  if (!here) return false;
                  report(here38, "maxLength", { limit: 160 });
                }
                if (isShorterThan(data57, 1)) {
                  if (!here) return false;
                  report(here38, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here38, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here20, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here19, "type", { type: "array" });
      }
    }
    if (data.related !== void 0) {
      let data58 = data.related;
      const here39 = here && field(here, "related");
      if (Array.isArray(data58)) {
        if (data58.length > 3) {
          if (!here) return false;
          report(here39, "maxItems", { limit: 3 });
        }
        const len6 = data58.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data59 = data58[i6];
          const here40 = here && below(here, "/related/" + i6, "/properties/related/items");
          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
            if (data59.title === void 0) {
              if (!here) return false;
              report(here40, "required", { missingProperty: "title" });
            }
            if (data59.text === void 0) {
              if (!here) return false;
              report(here40, "required", { missingProperty: "text" });
            }
            if (data59.link === void 0) {
              if (!here) return false;
              report(here40, "required", { missingProperty: "link" });
            }
            for (const key8 in data59) {
              if (!(key8 === "title" || key8 === "text" || key8 === "link")) {
                if (!here) return false;
                report(here40, "additionalProperties", { additionalProperty: key8 });
              }
            }
            if (data59.title !== void 0) {
              let data60 = data59.title;
              const here41 = here && below(here, "/related/" + i6 + "/title", "/properties/related/items/properties/title");
              if (typeof data60 === "string") {
                if (isLongerThan(data60, 90)) {
                  if (!here) return false;
                  report(here41, "maxLength", { limit: 90 });
                }
                if (isShorterThan(data60, 1)) {
                  if (!here) return false;
                  report(here41, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here41, "type", { type: "string" });
              }
            }
            if (data59.text !== void 0) {
              let data61 = data59.text;
              const here42 = here && below(here, "/related/" + i6 + "/text", "/properties/related/items/properties/text");
              if (typeof data61 === "string") {
                if (isLongerThan(data61, 140)) {
                  if (!here) return false;
                  report(here42, "maxLength", { limit: 140 });
                }
                if (isShorterThan(data61, 1)) {
                  if (!here) return false;
                  report(here42, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here42, "type", { type: "string" });
              }
            }
            if (data59.link !== void 0) {
              let data62 = data59.link;
              const here43 = here && below(here, "/related/" + i6 + "/link", "/properties/related/items/properties/link");
              if (typeof data62 === "string") {
                if (isLongerThan(data62, 2e3)) {
                  if (!here) return false;
                  report(here43, "maxLength", { limit: 2e3 });
                }
                if (!pattern4.test(data62)) {
                  if (!here) return false;
                  report(here43, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                }
              } else {
                if (!here) return false;
                report(here43, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here40, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here39, "type", { type: "array" });
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
