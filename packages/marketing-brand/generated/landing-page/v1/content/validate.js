// Generated from templates/landing-page/v1. Do not edit: change the template, then run `npx trellis generate`.
import { below, collect, field, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const list1 = { "template": { "title": "Template", "description": "The template that the content is for.", "x-classification": "public", "x-labels": { "fr": { "title": "Modèle", "description": "Le modèle auquel ce contenu est destiné." } }, "const": "landing-page@1", "x-reason": "Content is written for one major version of one template." }, "market": { "title": "Market", "description": "The market of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Marché", "description": "Le marché de la page." } }, "type": "string", "maxLength": 64, "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "examples": ["fr"] }, "locale": { "title": "Locale", "description": "The language of the page, and its region.", "x-classification": "public", "x-labels": { "fr": { "title": "Langue", "description": "La langue de la page, et sa région." } }, "type": "string", "pattern": "^[a-z]{2}(?:-[A-Z]{2})?$", "examples": ["fr-FR"] }, "headline": { "title": "Headline", "description": "What the visitor gets, in one line.", "x-classification": "public", "x-labels": { "fr": { "title": "Titre", "description": "Ce que le visiteur obtient, en une ligne." } }, "type": "string", "minLength": 1, "maxLength": 70 }, "lead": { "title": "Introduction", "description": "Two or three sentences below the headline. Search engines show them too.", "x-classification": "public", "x-labels": { "fr": { "title": "Introduction", "description": "Deux ou trois phrases sous le titre. Les moteurs de recherche les montrent aussi." } }, "type": "string", "minLength": 40, "maxLength": 240 }, "eyebrow": { "title": "Line above the headline", "description": "The campaign or the range, in a few words.", "x-classification": "public", "x-labels": { "fr": { "title": "Ligne au-dessus du titre", "description": "La campagne ou la gamme, en quelques mots." } }, "type": "string", "minLength": 1, "maxLength": 40 }, "accent": { "title": "Colour", "description": "The colour of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Couleur", "description": "La couleur de la page." } }, "default": "sun", "enum": ["sun", "clay", "sea", "moss"], "x-reason": "The brand has these." }, "layout": { "title": "Layout", "description": "Where the picture stands.", "x-classification": "public", "x-labels": { "fr": { "title": "Mise en page", "description": "La place de l’image." } }, "default": "beside", "enum": ["beside", "below"], "x-reason": "The template knows these." }, "picture": { "title": "Picture", "description": "The picture at the top of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Image", "description": "L’image en haut de la page." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "asset": { "title": "Image file", "description": "Image file", "x-classification": "public", "x-labels": { "fr": { "title": "Fichier d’image", "description": "Fichier d’image" } }, "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" }, "alt": { "title": "Description of the image", "description": "Description of the image", "x-classification": "public", "x-labels": { "fr": { "title": "Description de l’image", "description": "Description de l’image" } }, "type": "string", "minLength": 1, "maxLength": 300 }, "decorative": { "title": "Decorative", "description": "Decorative", "x-classification": "public", "x-labels": { "fr": { "title": "Décorative", "description": "Décorative" } }, "const": true, "x-reason": "An image without a description says that it needs none." } }, "required": ["asset"], "if": { "properties": { "decorative": true }, "required": ["decorative"] }, "then": { "properties": { "alt": false } }, "else": { "required": ["alt"] } }, "actionLabel": { "title": "Button", "description": "What happens when the visitor presses the button, as a verb.", "x-classification": "public", "x-labels": { "fr": { "title": "Bouton", "description": "Ce qui se passe quand on appuie sur le bouton, avec un verbe." } }, "type": "string", "minLength": 1, "maxLength": 32 }, "actionLink": { "title": "Link of the button", "description": "Where the button leads.", "x-classification": "public", "x-labels": { "fr": { "title": "Lien du bouton", "description": "Où mène le bouton." } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" }, "moreLabel": { "title": "Second link", "description": "A quieter second thing to do.", "x-classification": "public", "x-labels": { "fr": { "title": "Second lien", "description": "Une seconde action plus discrète." } }, "type": "string", "minLength": 1, "maxLength": 40 }, "moreLink": { "title": "Address of the second link", "description": "Where the second link leads.", "x-classification": "public", "x-labels": { "fr": { "title": "Adresse du second lien", "description": "Où mène le second lien." } }, "default": "#more", "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" }, "figures": { "title": "Figures", "description": "Numbers that speak for themselves.", "x-classification": "public", "x-labels": { "fr": { "title": "Chiffres", "description": "Des chiffres qui parlent d’eux-mêmes." } }, "type": "array", "maxItems": 4, "items": { "title": "Figures", "description": "Figures", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "value": { "title": "Figure", "description": "The number with its unit.", "x-classification": "public", "x-labels": { "fr": { "title": "Chiffre", "description": "Le nombre et son unité." } }, "type": "string", "minLength": 1, "maxLength": 12 }, "label": { "title": "What it counts", "description": "What the number counts, in a few words.", "x-classification": "public", "x-labels": { "fr": { "title": "Ce qu’il compte", "description": "Ce que compte le nombre, en quelques mots." } }, "type": "string", "minLength": 1, "maxLength": 60 } }, "required": ["value", "label"] } }, "benefitsTitle": { "title": "Heading above the reasons", "description": "One line above the reasons.", "x-classification": "public", "x-labels": { "fr": { "title": "Titre des raisons", "description": "Une ligne au-dessus des raisons." } }, "type": "string", "minLength": 1, "maxLength": 70 }, "benefits": { "title": "Reasons", "description": "Why somebody would want this.", "x-classification": "public", "x-labels": { "fr": { "title": "Raisons", "description": "Pourquoi on le voudrait." } }, "type": "array", "minItems": 2, "maxItems": 6, "items": { "title": "Reasons", "description": "Reasons", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "title": { "title": "Reason", "description": "The reason in a few words.", "x-classification": "public", "x-labels": { "fr": { "title": "Raison", "description": "La raison en quelques mots." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "text": { "title": "Explanation", "description": "One to three sentences.", "x-classification": "public", "x-labels": { "fr": { "title": "Explication", "description": "Une à trois phrases." } }, "type": "string", "minLength": 1, "maxLength": 260 } }, "required": ["title", "text"] } }, "stories": { "title": "Sections", "description": "Sections with a picture, for who wants to know more.", "x-classification": "public", "x-labels": { "fr": { "title": "Parties", "description": "Des parties avec une image, pour qui veut en savoir plus." } }, "type": "array", "maxItems": 4, "items": { "title": "Sections", "description": "Sections", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "title": { "title": "Heading", "description": "The heading of the section.", "x-classification": "public", "x-labels": { "fr": { "title": "Titre", "description": "Le titre de la partie." } }, "type": "string", "minLength": 1, "maxLength": 70 }, "body": { "title": "Text", "description": "The text of the section.", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Le texte de la partie." } }, "type": ["array", "string"], "minItems": 1, "maxItems": 500, "items": { "title": "Block", "description": "Block", "x-classification": "public", "x-labels": { "fr": { "title": "Bloc", "description": "Bloc" } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "type": { "title": "Kind of block", "description": "Kind of block", "x-classification": "public", "x-labels": { "fr": { "title": "Genre de bloc", "description": "Genre de bloc" } }, "enum": ["paragraph", "list"], "x-reason": "The template takes these." }, "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 1200 }, { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "type": "string", "minLength": 1, "maxLength": 1200 }, "strong": { "title": "Strong", "description": "Strong", "x-classification": "public", "x-labels": { "fr": { "title": "Gras", "description": "Gras" } }, "type": "boolean" }, "emphasis": { "title": "Emphasis", "description": "Emphasis", "x-classification": "public", "x-labels": { "fr": { "title": "Italique", "description": "Italique" } }, "type": "boolean" }, "link": { "title": "Link", "description": "Link", "x-classification": "public", "x-labels": { "fr": { "title": "Lien", "description": "Lien" } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["text"] } }] }, "ordered": { "title": "Numbered", "description": "Numbered", "x-classification": "public", "x-labels": { "fr": { "title": "Numérotée", "description": "Numérotée" } }, "type": "boolean" }, "items": { "title": "Items", "description": "Items", "x-classification": "public", "x-labels": { "fr": { "title": "Éléments", "description": "Éléments" } }, "type": "array", "minItems": 1, "maxItems": 200, "items": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 1200 }, { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "type": "string", "minLength": 1, "maxLength": 1200 }, "strong": { "title": "Strong", "description": "Strong", "x-classification": "public", "x-labels": { "fr": { "title": "Gras", "description": "Gras" } }, "type": "boolean" }, "emphasis": { "title": "Emphasis", "description": "Emphasis", "x-classification": "public", "x-labels": { "fr": { "title": "Italique", "description": "Italique" } }, "type": "boolean" }, "link": { "title": "Link", "description": "Link", "x-classification": "public", "x-labels": { "fr": { "title": "Lien", "description": "Lien" } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["text"] } }] } } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "list" } }, "required": ["type"] }, "then": { "required": ["items"], "properties": { "text": false } }, "else": { "required": ["text"], "properties": { "items": false, "ordered": false } } }, { "if": { "properties": { "type": { "const": "heading" } }, "required": ["type"] }, "then": { "required": ["level"] }, "else": { "properties": { "level": false } } }] }, "minLength": 1, "maxLength": 2400 }, "picture": { "title": "Picture", "description": "The picture beside the text.", "x-classification": "public", "x-labels": { "fr": { "title": "Image", "description": "L’image à côté du texte." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "asset": { "title": "Image file", "description": "Image file", "x-classification": "public", "x-labels": { "fr": { "title": "Fichier d’image", "description": "Fichier d’image" } }, "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" }, "alt": { "title": "Description of the image", "description": "Description of the image", "x-classification": "public", "x-labels": { "fr": { "title": "Description de l’image", "description": "Description de l’image" } }, "type": "string", "minLength": 1, "maxLength": 300 }, "decorative": { "title": "Decorative", "description": "Decorative", "x-classification": "public", "x-labels": { "fr": { "title": "Décorative", "description": "Décorative" } }, "const": true, "x-reason": "An image without a description says that it needs none." } }, "required": ["asset"], "if": { "properties": { "decorative": true }, "required": ["decorative"] }, "then": { "properties": { "alt": false } }, "else": { "required": ["alt"] } } }, "required": ["title", "body", "picture"] } }, "quote": { "title": "Quotation", "description": "What a customer says, without quotation marks.", "x-classification": "public", "x-labels": { "fr": { "title": "Citation", "description": "Ce que dit un client, sans guillemets." } }, "type": "string", "minLength": 1, "maxLength": 240 }, "quoteName": { "title": "Who says so", "description": "The person’s name and what they do.", "x-classification": "public", "x-labels": { "fr": { "title": "Qui le dit", "description": "Le nom de la personne et ce qu’elle fait." } }, "type": "string", "minLength": 1, "maxLength": 80 }, "questions": { "title": "Questions", "description": "Questions that people ask, with their answers.", "x-classification": "public", "x-labels": { "fr": { "title": "Questions", "description": "Les questions que l’on pose, avec leurs réponses." } }, "type": "array", "maxItems": 8, "items": { "title": "Questions", "description": "Questions", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "question": { "title": "Question", "description": "As people ask it.", "x-classification": "public", "x-labels": { "fr": { "title": "Question", "description": "Telle qu’on la pose." } }, "type": "string", "minLength": 1, "maxLength": 120 }, "answer": { "title": "Answer", "description": "A short answer.", "x-classification": "public", "x-labels": { "fr": { "title": "Réponse", "description": "Une réponse courte." } }, "type": ["array", "string"], "minItems": 1, "maxItems": 500, "items": { "title": "Block", "description": "Block", "x-classification": "public", "x-labels": { "fr": { "title": "Bloc", "description": "Bloc" } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "type": { "title": "Kind of block", "description": "Kind of block", "x-classification": "public", "x-labels": { "fr": { "title": "Genre de bloc", "description": "Genre de bloc" } }, "enum": ["paragraph", "list"], "x-reason": "The template takes these." }, "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 800 }, { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "type": "string", "minLength": 1, "maxLength": 800 }, "strong": { "title": "Strong", "description": "Strong", "x-classification": "public", "x-labels": { "fr": { "title": "Gras", "description": "Gras" } }, "type": "boolean" }, "emphasis": { "title": "Emphasis", "description": "Emphasis", "x-classification": "public", "x-labels": { "fr": { "title": "Italique", "description": "Italique" } }, "type": "boolean" }, "link": { "title": "Link", "description": "Link", "x-classification": "public", "x-labels": { "fr": { "title": "Lien", "description": "Lien" } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["text"] } }] }, "ordered": { "title": "Numbered", "description": "Numbered", "x-classification": "public", "x-labels": { "fr": { "title": "Numérotée", "description": "Numérotée" } }, "type": "boolean" }, "items": { "title": "Items", "description": "Items", "x-classification": "public", "x-labels": { "fr": { "title": "Éléments", "description": "Éléments" } }, "type": "array", "minItems": 1, "maxItems": 200, "items": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 800 }, { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "type": "string", "minLength": 1, "maxLength": 800 }, "strong": { "title": "Strong", "description": "Strong", "x-classification": "public", "x-labels": { "fr": { "title": "Gras", "description": "Gras" } }, "type": "boolean" }, "emphasis": { "title": "Emphasis", "description": "Emphasis", "x-classification": "public", "x-labels": { "fr": { "title": "Italique", "description": "Italique" } }, "type": "boolean" }, "link": { "title": "Link", "description": "Link", "x-classification": "public", "x-labels": { "fr": { "title": "Lien", "description": "Lien" } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["text"] } }] } } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "list" } }, "required": ["type"] }, "then": { "required": ["items"], "properties": { "text": false } }, "else": { "required": ["text"], "properties": { "items": false, "ordered": false } } }, { "if": { "properties": { "type": { "const": "heading" } }, "required": ["type"] }, "then": { "required": ["level"] }, "else": { "properties": { "level": false } } }] }, "minLength": 1, "maxLength": 1600 } }, "required": ["question", "answer"] } }, "closingTitle": { "title": "Last heading", "description": "The invitation at the end of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Dernier titre", "description": "L’invitation à la fin de la page." } }, "type": "string", "minLength": 1, "maxLength": 70 }, "closingText": { "title": "Last sentence", "description": "What to know before one decides.", "x-classification": "public", "x-labels": { "fr": { "title": "Dernière phrase", "description": "Ce qu’il faut savoir avant de se décider." } }, "type": "string", "minLength": 1, "maxLength": 200 } };
const pattern1 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern2 = /^[a-z]{2}(?:-[A-Z]{2})?$/u;
const set1 = /* @__PURE__ */ new Set(["sun", "clay", "sea", "moss"]);
const pattern3 = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/u;
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
    if (data.benefitsTitle === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "benefitsTitle" });
    }
    if (data.benefits === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "benefits" });
    }
    if (data.closingTitle === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "closingTitle" });
    }
    for (const key0 in data) {
      if (!Object.prototype.hasOwnProperty.call(list1, key0)) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.template !== void 0) {
      if ("landing-page@1" !== data.template) {
        if (!here) return false;
        report(field(here, "template"), "const", { allowedValue: "landing-page@1" });
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
    if (data.lead !== void 0) {
      let data4 = data.lead;
      const here4 = here && field(here, "lead");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 240)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 240 });
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
    if (data.eyebrow !== void 0) {
      let data5 = data.eyebrow;
      const here5 = here && field(here, "eyebrow");
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
    if (data.accent !== void 0) {
      if (!set1.has(data.accent)) {
        if (!here) return false;
        report(field(here, "accent"), "enum", { allowedValues: [...set1] });
      }
    }
    if (data.layout !== void 0) {
      let data7 = data.layout;
      if (!(data7 === "beside" || data7 === "below")) {
        if (!here) return false;
        report(field(here, "layout"), "enum", { allowedValues: ["beside", "below"] });
      }
    }
    if (data.picture !== void 0) {
      let data8 = data.picture;
      const _errs39 = count;
      const kept39 = here && here.out.length;
      let valid1 = true;
      const _errs40 = count;
      branch40: {
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
          if (data8.decorative === void 0) {
            count++;
            break branch40;
          }
        }
      }
      var _valid0 = _errs40 === count;
      count = _errs39;
      if (here) here.out.length = kept39;
      let ifClause0;
      if (_valid0) {
        const _errs41 = count;
        branch41: {
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.alt !== void 0) {
              count++;
              if (!here) break branch41;
              report(below(here, "/picture/alt", "/properties/picture/then/properties/alt"), "false schema");
            }
          }
        }
        var _valid0 = _errs41 === count;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs42 = count;
        branch42: {
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.alt === void 0) {
              count++;
              if (!here) break branch42;
              report(below(here, "/picture", "/properties/picture/else"), "required", { missingProperty: "alt" });
            }
          }
        }
        var _valid0 = _errs42 === count;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      const here6 = here && field(here, "picture");
      if (!valid1) {
        if (!here) return false;
        report(here6, "if", { failingKeyword: ifClause0 });
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.asset === void 0) {
          if (!here) return false;
          report(here6, "required", { missingProperty: "asset" });
        }
        for (const key1 in data8) {
          if (!(key1 === "asset" || key1 === "alt" || key1 === "decorative")) {
            if (!here) return false;
            report(here6, "additionalProperties", { additionalProperty: key1 });
          }
        }
        if (data8.asset !== void 0) {
          let data10 = data8.asset;
          const here7 = here && below(here, "/picture/asset", "/properties/picture/properties/asset");
          if (typeof data10 === "string") {
            if (isLongerThan(data10, 200)) {
              if (!here) return false;
              report(here7, "maxLength", { limit: 200 });
            }
            if (!pattern3.test(data10)) {
              if (!here) return false;
              report(here7, "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" });
            }
          } else {
            if (!here) return false;
            report(here7, "type", { type: "string" });
          }
        }
        if (data8.alt !== void 0) {
          let data11 = data8.alt;
          const here8 = here && below(here, "/picture/alt", "/properties/picture/properties/alt");
          if (typeof data11 === "string") {
            if (isLongerThan(data11, 300)) {
              if (!here) return false;
              report(here8, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data11, 1)) {
              if (!here) return false;
              report(here8, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here8, "type", { type: "string" });
          }
        }
        if (data8.decorative !== void 0) {
          if (true !== data8.decorative) {
            if (!here) return false;
            report(below(here, "/picture/decorative", "/properties/picture/properties/decorative"), "const", { allowedValue: true });
          }
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "object" });
      }
    }
    if (data.actionLabel !== void 0) {
      let data13 = data.actionLabel;
      const here9 = here && field(here, "actionLabel");
      if (typeof data13 === "string") {
        if (isLongerThan(data13, 32)) {
          if (!here) return false;
          report(here9, "maxLength", { limit: 32 });
        }
        if (isShorterThan(data13, 1)) {
          if (!here) return false;
          report(here9, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here9, "type", { type: "string" });
      }
    }
    if (data.actionLink !== void 0) {
      let data14 = data.actionLink;
      const here10 = here && field(here, "actionLink");
      if (typeof data14 === "string") {
        if (isLongerThan(data14, 2e3)) {
          if (!here) return false;
          report(here10, "maxLength", { limit: 2e3 });
        }
        if (!pattern4.test(data14)) {
          if (!here) return false;
          report(here10, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here10, "type", { type: "string" });
      }
    }
    if (data.moreLabel !== void 0) {
      let data15 = data.moreLabel;
      const here11 = here && field(here, "moreLabel");
      if (typeof data15 === "string") {
        if (isLongerThan(data15, 40)) {
          if (!here) return false;
          report(here11, "maxLength", { limit: 40 });
        }
        if (isShorterThan(data15, 1)) {
          if (!here) return false;
          report(here11, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here11, "type", { type: "string" });
      }
    }
    if (data.moreLink !== void 0) {
      let data16 = data.moreLink;
      const here12 = here && field(here, "moreLink");
      if (typeof data16 === "string") {
        if (isLongerThan(data16, 2e3)) {
          if (!here) return false;
          report(here12, "maxLength", { limit: 2e3 });
        }
        if (!pattern4.test(data16)) {
          if (!here) return false;
          report(here12, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here12, "type", { type: "string" });
      }
    }
    if (data.figures !== void 0) {
      let data17 = data.figures;
      const here13 = here && field(here, "figures");
      if (Array.isArray(data17)) {
        if (data17.length > 4) {
          if (!here) return false;
          report(here13, "maxItems", { limit: 4 });
        }
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data18 = data17[i0];
          const here14 = here && below(here, "/figures/" + i0, "/properties/figures/items");
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.value === void 0) {
              if (!here) return false;
              report(here14, "required", { missingProperty: "value" });
            }
            if (data18.label === void 0) {
              if (!here) return false;
              report(here14, "required", { missingProperty: "label" });
            }
            for (const key2 in data18) {
              if (!(key2 === "value" || key2 === "label")) {
                if (!here) return false;
                report(here14, "additionalProperties", { additionalProperty: key2 });
              }
            }
            if (data18.value !== void 0) {
              let data19 = data18.value;
              const here15 = here && below(here, "/figures/" + i0 + "/value", "/properties/figures/items/properties/value");
              if (typeof data19 === "string") {
                if (isLongerThan(data19, 12)) {
                  if (!here) return false;
                  report(here15, "maxLength", { limit: 12 });
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
            if (data18.label !== void 0) {
              let data20 = data18.label;
              const here16 = here && below(here, "/figures/" + i0 + "/label", "/properties/figures/items/properties/label");
              if (typeof data20 === "string") {
                if (isLongerThan(data20, 60)) {
                  if (!here) return false;
                  report(here16, "maxLength", { limit: 60 });
                }
                if (isShorterThan(data20, 1)) {
                  if (!here) return false;
                  report(here16, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here16, "type", { type: "string" });
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
    if (data.benefitsTitle !== void 0) {
      let data21 = data.benefitsTitle;
      const here17 = here && field(here, "benefitsTitle");
      if (typeof data21 === "string") {
        if (isLongerThan(data21, 70)) {
          if (!here) return false;
          report(here17, "maxLength", { limit: 70 });
        }
        if (isShorterThan(data21, 1)) {
          if (!here) return false;
          report(here17, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here17, "type", { type: "string" });
      }
    }
    if (data.benefits !== void 0) {
      let data22 = data.benefits;
      const here18 = here && field(here, "benefits");
      if (Array.isArray(data22)) {
        if (data22.length > 6) {
          if (!here) return false;
          report(here18, "maxItems", { limit: 6 });
        }
        if (data22.length < 2) {
          if (!here) return false;
          report(here18, "minItems", { limit: 2 });
        }
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          const here19 = here && below(here, "/benefits/" + i1, "/properties/benefits/items");
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.title === void 0) {
              if (!here) return false;
              report(here19, "required", { missingProperty: "title" });
            }
            if (data23.text === void 0) {
              if (!here) return false;
              report(here19, "required", { missingProperty: "text" });
            }
            for (const key3 in data23) {
              if (!(key3 === "title" || key3 === "text")) {
                if (!here) return false;
                report(here19, "additionalProperties", { additionalProperty: key3 });
              }
            }
            if (data23.title !== void 0) {
              let data24 = data23.title;
              const here20 = here && below(here, "/benefits/" + i1 + "/title", "/properties/benefits/items/properties/title");
              if (typeof data24 === "string") {
                if (isLongerThan(data24, 60)) {
                  if (!here) return false;
                  report(here20, "maxLength", { limit: 60 });
                }
                if (isShorterThan(data24, 1)) {
                  if (!here) return false;
                  report(here20, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here20, "type", { type: "string" });
              }
            }
            if (data23.text !== void 0) {
              let data25 = data23.text;
              const here21 = here && below(here, "/benefits/" + i1 + "/text", "/properties/benefits/items/properties/text");
              if (typeof data25 === "string") {
                if (isLongerThan(data25, 260)) {
                  if (!here) return false;
                  report(here21, "maxLength", { limit: 260 });
                }
                if (isShorterThan(data25, 1)) {
                  if (!here) return false;
                  report(here21, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here21, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here19, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here18, "type", { type: "array" });
      }
    }
    if (data.stories !== void 0) {
      let data26 = data.stories;
      const here22 = here && field(here, "stories");
      if (Array.isArray(data26)) {
        if (data26.length > 4) {
          if (!here) return false;
          report(here22, "maxItems", { limit: 4 });
        }
        const len2 = data26.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data27 = data26[i2];
          const here23 = here && below(here, "/stories/" + i2, "/properties/stories/items");
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.title === void 0) {
              if (!here) return false;
              report(here23, "required", { missingProperty: "title" });
            }
            if (data27.body === void 0) {
              if (!here) return false;
              report(here23, "required", { missingProperty: "body" });
            }
            if (data27.picture === void 0) {
              if (!here) return false;
              report(here23, "required", { missingProperty: "picture" });
            }
            for (const key4 in data27) {
              if (!(key4 === "title" || key4 === "body" || key4 === "picture")) {
                if (!here) return false;
                report(here23, "additionalProperties", { additionalProperty: key4 });
              }
            }
            if (data27.title !== void 0) {
              let data28 = data27.title;
              const here24 = here && below(here, "/stories/" + i2 + "/title", "/properties/stories/items/properties/title");
              if (typeof data28 === "string") {
                if (isLongerThan(data28, 70)) {
                  if (!here) return false;
                  report(here24, "maxLength", { limit: 70 });
                }
                if (isShorterThan(data28, 1)) {
                  if (!here) return false;
                  report(here24, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here24, "type", { type: "string" });
              }
            }
            if (data27.body !== void 0) {
              let data29 = data27.body;
              const here25 = here && below(here, "/stories/" + i2 + "/body", "/properties/stories/items/properties/body");
              if (!Array.isArray(data29) && typeof data29 !== "string") {
                if (!here) return false;
                report(here25, "type", { type: ["array", "string"] });
              }
              if (typeof data29 === "string") {
                if (isLongerThan(data29, 2400)) {
                  if (!here) return false;
                  report(here25, "maxLength", { limit: 2400 });
                }
                if (isShorterThan(data29, 1)) {
                  if (!here) return false;
                  report(here25, "minLength", { limit: 1 });
                }
              }
              if (Array.isArray(data29)) {
                if (data29.length > 500) {
                  if (!here) return false;
                  report(here25, "maxItems", { limit: 500 });
                }
                if (data29.length < 1) {
                  if (!here) return false;
                  report(here25, "minItems", { limit: 1 });
                }
                const len3 = data29.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data30 = data29[i3];
                  const _errs133 = count;
                  const kept133 = here && here.out.length;
                  let valid16 = true;
                  const _errs134 = count;
                  branch134: {
                    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                      if (data30.type === void 0) {
                        count++;
                        break branch134;
                      } else {
                        if (data30.type !== void 0) {
                          if ("list" !== data30.type) {
                            count++;
                            break branch134;
                          }
                        }
                      }
                    }
                  }
                  var _valid1 = _errs134 === count;
                  count = _errs133;
                  if (here) here.out.length = kept133;
                  let ifClause1;
                  if (_valid1) {
                    const _errs136 = count;
                    branch136: {
                      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        if (data30.items === void 0) {
                          count++;
                          if (!here) break branch136;
                          report(below(here, "/stories/" + i2 + "/body/" + i3, "/properties/stories/items/properties/body/items/allOf/0/then"), "required", { missingProperty: "items" });
                        }
                        if (data30.text !== void 0) {
                          count++;
                          if (!here) break branch136;
                          report(below(here, "/stories/" + i2 + "/body/" + i3 + "/text", "/properties/stories/items/properties/body/items/allOf/0/then/properties/text"), "false schema");
                        }
                      }
                    }
                    var _valid1 = _errs136 === count;
                    valid16 = _valid1;
                    ifClause1 = "then";
                  } else {
                    const _errs137 = count;
                    branch137: {
                      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        if (data30.text === void 0) {
                          count++;
                          if (!here) break branch137;
                          report(below(here, "/stories/" + i2 + "/body/" + i3, "/properties/stories/items/properties/body/items/allOf/0/else"), "required", { missingProperty: "text" });
                        }
                        if (data30.items !== void 0) {
                          count++;
                          if (!here) break branch137;
                          report(below(here, "/stories/" + i2 + "/body/" + i3 + "/items", "/properties/stories/items/properties/body/items/allOf/0/else/properties/items"), "false schema");
                        }
                        if (data30.ordered !== void 0) {
                          count++;
                          if (!here) break branch137;
                          report(below(here, "/stories/" + i2 + "/body/" + i3 + "/ordered", "/properties/stories/items/properties/body/items/allOf/0/else/properties/ordered"), "false schema");
                        }
                      }
                    }
                    var _valid1 = _errs137 === count;
                    valid16 = _valid1;
                    ifClause1 = "else";
                  }
                  if (!valid16) {
                    if (!here) return false;
                    report(below(here, "/stories/" + i2 + "/body/" + i3, "/properties/stories/items/properties/body/items/allOf/0"), "if", { failingKeyword: ifClause1 });
                  }
                  const _errs139 = count;
                  const kept139 = here && here.out.length;
                  let valid20 = true;
                  const _errs140 = count;
                  branch140: {
                    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                      if (data30.type === void 0) {
                        count++;
                        break branch140;
                      } else {
                        if (data30.type !== void 0) {
                          if ("heading" !== data30.type) {
                            count++;
                            break branch140;
                          }
                        }
                      }
                    }
                  }
                  var _valid2 = _errs140 === count;
                  count = _errs139;
                  if (here) here.out.length = kept139;
                  let ifClause2;
                  if (_valid2) {
                    const _errs142 = count;
                    branch142: {
                      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        if (data30.level === void 0) {
                          count++;
                          if (!here) break branch142;
                          report(below(here, "/stories/" + i2 + "/body/" + i3, "/properties/stories/items/properties/body/items/allOf/1/then"), "required", { missingProperty: "level" });
                        }
                      }
                    }
                    var _valid2 = _errs142 === count;
                    valid20 = _valid2;
                    ifClause2 = "then";
                  } else {
                    const _errs143 = count;
                    branch143: {
                      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        if (data30.level !== void 0) {
                          count++;
                          if (!here) break branch143;
                          report(below(here, "/stories/" + i2 + "/body/" + i3 + "/level", "/properties/stories/items/properties/body/items/allOf/1/else/properties/level"), "false schema");
                        }
                      }
                    }
                    var _valid2 = _errs143 === count;
                    valid20 = _valid2;
                    ifClause2 = "else";
                  }
                  if (!valid20) {
                    if (!here) return false;
                    report(below(here, "/stories/" + i2 + "/body/" + i3, "/properties/stories/items/properties/body/items/allOf/1"), "if", { failingKeyword: ifClause2 });
                  }
                  const here26 = here && below(here, "/stories/" + i2 + "/body/" + i3, "/properties/stories/items/properties/body/items");
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    if (data30.type === void 0) {
                      if (!here) return false;
                      report(here26, "required", { missingProperty: "type" });
                    }
                    for (const key5 in data30) {
                      if (!(key5 === "type" || key5 === "text" || key5 === "ordered" || key5 === "items")) {
                        if (!here) return false;
                        report(here26, "additionalProperties", { additionalProperty: key5 });
                      }
                    }
                    if (data30.type !== void 0) {
                      let data37 = data30.type;
                      if (!(data37 === "paragraph" || data37 === "list")) {
                        if (!here) return false;
                        report(below(here, "/stories/" + i2 + "/body/" + i3 + "/type", "/properties/stories/items/properties/body/items/properties/type"), "enum", { allowedValues: ["paragraph", "list"] });
                      }
                    }
                    if (data30.text !== void 0) {
                      let data38 = data30.text;
                      const _errs153 = count;
                      const kept153 = here && here.out.length;
                      let valid24 = false;
                      const _errs154 = count;
                      branch154: {
                        const here27 = here && below(here, "/stories/" + i2 + "/body/" + i3 + "/text", "/properties/stories/items/properties/body/items/properties/text/anyOf/0");
                        if (typeof data38 === "string") {
                          if (isLongerThan(data38, 1200)) {
                            count++;
                            if (!here) break branch154;
                            report(here27, "maxLength", { limit: 1200 });
                          }
                          if (isShorterThan(data38, 1)) {
                            count++;
                            if (!here) break branch154;
                            report(here27, "minLength", { limit: 1 });
                          }
                        } else {
                          count++;
                          if (!here) break branch154;
                          report(here27, "type", { type: "string" });
                        }
                      }
                      var _valid3 = _errs154 === count;
                      valid24 = valid24 || _valid3;
                      if (!valid24) {
                        const _errs156 = count;
                        branch156: {
                          const here28 = here && below(here, "/stories/" + i2 + "/body/" + i3 + "/text", "/properties/stories/items/properties/body/items/properties/text/anyOf/1");
                          if (Array.isArray(data38)) {
                            if (data38.length > 500) {
                              count++;
                              if (!here) break branch156;
                              report(here28, "maxItems", { limit: 500 });
                            }
                            if (data38.length < 1) {
                              count++;
                              if (!here) break branch156;
                              report(here28, "minItems", { limit: 1 });
                            }
                            const len4 = data38.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                              let data39 = data38[i4];
                              const here29 = here && below(here, "/stories/" + i2 + "/body/" + i3 + "/text/" + i4, "/properties/stories/items/properties/body/items/properties/text/anyOf/1/items");
                              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                if (data39.text === void 0) {
                                  count++;
                                  if (!here) break branch156;
                                  report(here29, "required", { missingProperty: "text" });
                                }
                                for (const key6 in data39) {
                                  if (!(key6 === "text" || key6 === "strong" || key6 === "emphasis" || key6 === "link")) {
                                    count++;
                                    if (!here) break branch156;
                                    report(here29, "additionalProperties", { additionalProperty: key6 });
                                  }
                                }
                                if (data39.text !== void 0) {
                                  let data40 = data39.text;
                                  const here30 = here && below(here, "/stories/" + i2 + "/body/" + i3 + "/text/" + i4 + "/text", "/properties/stories/items/properties/body/items/properties/text/anyOf/1/items/properties/text");
                                  if (typeof data40 === "string") {
                                    if (isLongerThan(data40, 1200)) {
                                      count++;
                                      if (!here) break branch156;
                                      report(here30, "maxLength", { limit: 1200 });
                                    }
                                    if (isShorterThan(data40, 1)) {
                                      count++;
                                      if (!here) break branch156;
                                      report(here30, "minLength", { limit: 1 });
                                    }
                                  } else {
                                    count++;
                                    if (!here) break branch156;
                                    report(here30, "type", { type: "string" });
                                  }
                                }
                                if (data39.strong !== void 0) {
                                  if (typeof data39.strong !== "boolean") {
                                    count++;
                                    if (!here) break branch156;
                                    report(below(here, "/stories/" + i2 + "/body/" + i3 + "/text/" + i4 + "/strong", "/properties/stories/items/properties/body/items/properties/text/anyOf/1/items/properties/strong"), "type", { type: "boolean" });
                                  }
                                }
                                if (data39.emphasis !== void 0) {
                                  if (typeof data39.emphasis !== "boolean") {
                                    count++;
                                    if (!here) break branch156;
                                    report(below(here, "/stories/" + i2 + "/body/" + i3 + "/text/" + i4 + "/emphasis", "/properties/stories/items/properties/body/items/properties/text/anyOf/1/items/properties/emphasis"), "type", { type: "boolean" });
                                  }
                                }
                                if (data39.link !== void 0) {
                                  let data43 = data39.link;
                                  const here31 = here && below(here, "/stories/" + i2 + "/body/" + i3 + "/text/" + i4 + "/link", "/properties/stories/items/properties/body/items/properties/text/anyOf/1/items/properties/link");
                                  if (typeof data43 === "string") {
                                    if (isLongerThan(data43, 2e3)) {
                                      count++;
                                      if (!here) break branch156;
                                      report(here31, "maxLength", { limit: 2e3 });
                                    }
                                    if (!pattern4.test(data43)) {
                                      count++;
                                      if (!here) break branch156;
                                      report(here31, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                                    }
                                  } else {
                                    count++;
                                    if (!here) break branch156;
                                    report(here31, "type", { type: "string" });
                                  }
                                }
                              } else {
                                count++;
                                if (!here) break branch156;
                                report(here29, "type", { type: "object" });
                              }
                            }
                          } else {
                            count++;
                            if (!here) break branch156;
                            report(here28, "type", { type: "array" });
                          }
                        }
                        var _valid3 = _errs156 === count;
                        valid24 = valid24 || _valid3;
                      }
                      if (!valid24) {
                        if (!here) return false;
                        report(below(here, "/stories/" + i2 + "/body/" + i3 + "/text", "/properties/stories/items/properties/body/items/properties/text"), "anyOf");
                      } else {
                        count = _errs153;
                        if (here) here.out.length = kept153;
                      }
                    }
                    if (data30.ordered !== void 0) {
                      if (typeof data30.ordered !== "boolean") {
                        if (!here) return false;
                        report(below(here, "/stories/" + i2 + "/body/" + i3 + "/ordered", "/properties/stories/items/properties/body/items/properties/ordered"), "type", { type: "boolean" });
                      }
                    }
                    if (data30.items !== void 0) {
                      let data45 = data30.items;
                      const here32 = here && below(here, "/stories/" + i2 + "/body/" + i3 + "/items", "/properties/stories/items/properties/body/items/properties/items");
                      if (Array.isArray(data45)) {
                        if (data45.length > 200) {
                          if (!here) return false;
                          report(here32, "maxItems", { limit: 200 });
                        }
                        if (data45.length < 1) {
                          if (!here) return false;
                          report(here32, "minItems", { limit: 1 });
                        }
                        const len5 = data45.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                          let data46 = data45[i5];
                          const _errs189 = count;
                          const kept189 = here && here.out.length;
                          let valid30 = false;
                          const _errs190 = count;
                          branch190: {
                            const here33 = here && below(here, "/stories/" + i2 + "/body/" + i3 + "/items/" + i5, "/properties/stories/items/properties/body/items/properties/items/items/anyOf/0");
                            if (typeof data46 === "string") {
                              if (isLongerThan(data46, 1200)) {
                                count++;
                                if (!here) break branch190;
                                report(here33, "maxLength", { limit: 1200 });
                              }
                              if (isShorterThan(data46, 1)) {
                                count++;
                                if (!here) break branch190;
                                report(here33, "minLength", { limit: 1 });
                              }
                            } else {
                              count++;
                              if (!here) break branch190;
                              report(here33, "type", { type: "string" });
                            }
                          }
                          var _valid4 = _errs190 === count;
                          valid30 = valid30 || _valid4;
                          if (!valid30) {
                            const _errs192 = count;
                            branch192: {
                              const here34 = here && below(here, "/stories/" + i2 + "/body/" + i3 + "/items/" + i5, "/properties/stories/items/properties/body/items/properties/items/items/anyOf/1");
                              if (Array.isArray(data46)) {
                                if (data46.length > 500) {
                                  count++;
                                  if (!here) break branch192;
                                  report(here34, "maxItems", { limit: 500 });
                                }
                                if (data46.length < 1) {
                                  count++;
                                  if (!here) break branch192;
                                  report(here34, "minItems", { limit: 1 });
                                }
                                const len6 = data46.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                  let data47 = data46[i6];
                                  const here35 = here && below(here, "/stories/" + i2 + "/body/" + i3 + "/items/" + i5 + "/" + i6, "/properties/stories/items/properties/body/items/properties/items/items/anyOf/1/items");
                                  if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                    if (data47.text === void 0) {
                                      count++;
                                      if (!here) break branch192;
                                      report(here35, "required", { missingProperty: "text" });
                                    }
                                    for (const key7 in data47) {
                                      if (!(key7 === "text" || key7 === "strong" || key7 === "emphasis" || key7 === "link")) {
                                        count++;
                                        if (!here) break branch192;
                                        report(here35, "additionalProperties", { additionalProperty: key7 });
                                      }
                                    }
                                    if (data47.text !== void 0) {
                                      let data48 = data47.text;
                                      const here36 = here && below(here, "/stories/" + i2 + "/body/" + i3 + "/items/" + i5 + "/" + i6 + "/text", "/properties/stories/items/properties/body/items/properties/items/items/anyOf/1/items/properties/text");
                                      if (typeof data48 === "string") {
                                        if (isLongerThan(data48, 1200)) {
                                          count++;
                                          if (!here) break branch192;
                                          report(here36, "maxLength", { limit: 1200 });
                                        }
                                        if (isShorterThan(data48, 1)) {
                                          count++;
                                          if (!here) break branch192;
                                          report(here36, "minLength", { limit: 1 });
                                        }
                                      } else {
                                        count++;
                                        if (!here) break branch192;
                                        report(here36, "type", { type: "string" });
                                      }
                                    }
                                    if (data47.strong !== void 0) {
                                      if (typeof data47.strong !== "boolean") {
                                        count++;
                                        if (!here) break branch192;
                                        report(below(here, "/stories/" + i2 + "/body/" + i3 + "/items/" + i5 + "/" + i6 + "/strong", "/properties/stories/items/properties/body/items/properties/items/items/anyOf/1/items/properties/strong"), "type", { type: "boolean" });
                                      }
                                    }
                                    if (data47.emphasis !== void 0) {
                                      if (typeof data47.emphasis !== "boolean") {
                                        count++;
                                        if (!here) break branch192;
                                        report(below(here, "/stories/" + i2 + "/body/" + i3 + "/items/" + i5 + "/" + i6 + "/emphasis", "/properties/stories/items/properties/body/items/properties/items/items/anyOf/1/items/properties/emphasis"), "type", { type: "boolean" });
                                      }
                                    }
                                    if (data47.link !== void 0) {
                                      let data51 = data47.link;
                                      const here37 = here && below(here, "/stories/" + i2 + "/body/" + i3 + "/items/" + i5 + "/" + i6 + "/link", "/properties/stories/items/properties/body/items/properties/items/items/anyOf/1/items/properties/link");
                                      if (typeof data51 === "string") {
                                        if (isLongerThan(data51, 2e3)) {
                                          count++;
                                          if (!here) break branch192;
                                          report(here37, "maxLength", { limit: 2e3 });
                                        }
                                        if (!pattern4.test(data51)) {
                                          count++;
                                          if (!here) break branch192;
                                          report(here37, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                                        }
                                      } else {
                                        count++;
                                        if (!here) break branch192;
                                        report(here37, "type", { type: "string" });
                                      }
                                    }
                                  } else {
                                    count++;
                                    if (!here) break branch192;
                                    report(here35, "type", { type: "object" });
                                  }
                                }
                              } else {
                                count++;
                                if (!here) break branch192;
                                report(here34, "type", { type: "array" });
                              }
                            }
                            var _valid4 = _errs192 === count;
                            valid30 = valid30 || _valid4;
                          }
                          if (!valid30) {
                            if (!here) return false;
                            report(below(here, "/stories/" + i2 + "/body/" + i3 + "/items/" + i5, "/properties/stories/items/properties/body/items/properties/items/items"), "anyOf");
                          } else {
                            count = _errs189;
                            if (here) here.out.length = kept189;
                          }
                        }
                      } else {
                        if (!here) return false;
                        report(here32, "type", { type: "array" });
                      }
                    }
                  } else {
                    if (!here) return false;
                    report(here26, "type", { type: "object" });
                  }
                }
              }
            }
            if (data27.picture !== void 0) {
              let data52 = data27.picture;
              const _errs218 = count;
              const kept218 = here && here.out.length;
              let valid34 = true;
              const _errs219 = count;
              branch219: {
                if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                  if (data52.decorative === void 0) {
                    count++;
                    break branch219;
                  }
                }
              }
              var _valid5 = _errs219 === count;
              count = _errs218;
              if (here) here.out.length = kept218;
              let ifClause3;
              if (_valid5) {
                const _errs220 = count;
                branch220: {
                  if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                    if (data52.alt !== void 0) {
                      count++;
                      if (!here) break branch220;
                      report(below(here, "/stories/" + i2 + "/picture/alt", "/properties/stories/items/properties/picture/then/properties/alt"), "false schema");
                    }
                  }
                }
                var _valid5 = _errs220 === count;
                valid34 = _valid5;
                ifClause3 = "then";
              } else {
                const _errs221 = count;
                branch221: {
                  if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                    if (data52.alt === void 0) {
                      count++;
                      if (!here) break branch221;
                      report(below(here, "/stories/" + i2 + "/picture", "/properties/stories/items/properties/picture/else"), "required", { missingProperty: "alt" });
                    }
                  }
                }
                var _valid5 = _errs221 === count;
                valid34 = _valid5;
                ifClause3 = "else";
              }
              const here38 = here && below(here, "/stories/" + i2 + "/picture", "/properties/stories/items/properties/picture");
              if (!valid34) {
                if (!here) return false;
                report(here38, "if", { failingKeyword: ifClause3 });
              }
              if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                if (data52.asset === void 0) {
                  if (!here) return false;
                  report(here38, "required", { missingProperty: "asset" });
                }
                for (const key8 in data52) {
                  if (!(key8 === "asset" || key8 === "alt" || key8 === "decorative")) {
                    if (!here) return false;
                    report(here38, "additionalProperties", { additionalProperty: key8 });
                  }
                }
                if (data52.asset !== void 0) {
                  let data54 = data52.asset;
                  const here39 = here && below(here, "/stories/" + i2 + "/picture/asset", "/properties/stories/items/properties/picture/properties/asset");
                  if (typeof data54 === "string") {
                    if (isLongerThan(data54, 200)) {
                      if (!here) return false;
                      report(here39, "maxLength", { limit: 200 });
                    }
                    if (!pattern3.test(data54)) {
                      if (!here) return false;
                      report(here39, "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" });
                    }
                  } else {
                    if (!here) return false;
                    report(here39, "type", { type: "string" });
                  }
                }
                if (data52.alt !== void 0) {
                  let data55 = data52.alt;
                  const here40 = here && below(here, "/stories/" + i2 + "/picture/alt", "/properties/stories/items/properties/picture/properties/alt");
                  if (typeof data55 === "string") {
                    if (isLongerThan(data55, 300)) {
                      if (!here) return false;
                      report(here40, "maxLength", { limit: 300 });
                    }
                    if (isShorterThan(data55, 1)) {
                      if (!here) return false;
                      report(here40, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here40, "type", { type: "string" });
                  }
                }
                if (data52.decorative !== void 0) {
                  if (true !== data52.decorative) {
                    if (!here) return false;
                    report(below(here, "/stories/" + i2 + "/picture/decorative", "/properties/stories/items/properties/picture/properties/decorative"), "const", { allowedValue: true });
                  }
                }
              } else {
                if (!here) return false;
                report(here38, "type", { type: "object" });
              }
            }
          } else {
            if (!here) return false;
            report(here23, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here22, "type", { type: "array" });
      }
    }
    if (data.quote !== void 0) {
      let data57 = data.quote;
      const here41 = here && field(here, "quote");
      if (typeof data57 === "string") {
        if (isLongerThan(data57, 240)) {
          if (!here) return false;
          report(here41, "maxLength", { limit: 240 });
        }
        if (isShorterThan(data57, 1)) {
          if (!here) return false;
          report(here41, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here41, "type", { type: "string" });
      }
    }
    if (data.quoteName !== void 0) {
      let data58 = data.quoteName;
      const here42 = here && field(here, "quoteName");
      if (typeof data58 === "string") {
        if (isLongerThan(data58, 80)) {
          if (!here) return false;
          report(here42, "maxLength", { limit: 80 });
        }
        if (isShorterThan(data58, 1)) {
          if (!here) return false;
          report(here42, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here42, "type", { type: "string" });
      }
    }
    if (data.questions !== void 0) {
      let data59 = data.questions;
      const here43 = here && field(here, "questions");
      if (Array.isArray(data59)) {
        if (data59.length > 8) {
          if (!here) return false;
          report(here43, "maxItems", { limit: 8 });
        }
        const len7 = data59.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data60 = data59[i7];
          const here44 = here && below(here, "/questions/" + i7, "/properties/questions/items");
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            if (data60.question === void 0) {
              if (!here) return false;
              report(here44, "required", { missingProperty: "question" });
            }
            if (data60.answer === void 0) {
              if (!here) return false;
              report(here44, "required", { missingProperty: "answer" });
            }
            for (const key9 in data60) {
              if (!(key9 === "question" || key9 === "answer")) {
                if (!here) return false;
                report(here44, "additionalProperties", { additionalProperty: key9 });
              }
            }
            if (data60.question !== void 0) {
              let data61 = data60.question;
              const here45 = here && below(here, "/questions/" + i7 + "/question", "/properties/questions/items/properties/question");
              if (typeof data61 === "string") {
                if (isLongerThan(data61, 120)) {
                  if (!here) return false;
                  report(here45, "maxLength", { limit: 120 });
                }
                if (isShorterThan(data61, 1)) {
                  if (!here) return false;
                  report(here45, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here45, "type", { type: "string" });
              }
            }
            if (data60.answer !== void 0) {
              let data62 = data60.answer;
              const here46 = here && below(here, "/questions/" + i7 + "/answer", "/properties/questions/items/properties/answer");
              if (!Array.isArray(data62) && typeof data62 !== "string") {
                if (!here) return false;
                report(here46, "type", { type: ["array", "string"] });
              }
              if (typeof data62 === "string") {
                if (isLongerThan(data62, 1600)) {
                  if (!here) return false;
                  report(here46, "maxLength", { limit: 1600 });
                }
                if (isShorterThan(data62, 1)) {
                  if (!here) return false;
                  report(here46, "minLength", { limit: 1 });
                }
              }
              if (Array.isArray(data62)) {
                if (data62.length > 500) {
                  if (!here) return false;
                  report(here46, "maxItems", { limit: 500 });
                }
                if (data62.length < 1) {
                  if (!here) return false;
                  report(here46, "minItems", { limit: 1 });
                }
                const len8 = data62.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data63 = data62[i8];
                  const _errs266 = count;
                  const kept266 = here && here.out.length;
                  let valid43 = true;
                  const _errs267 = count;
                  branch267: {
                    if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                      if (data63.type === void 0) {
                        count++;
                        break branch267;
                      } else {
                        if (data63.type !== void 0) {
                          if ("list" !== data63.type) {
                            count++;
                            break branch267;
                          }
                        }
                      }
                    }
                  }
                  var _valid6 = _errs267 === count;
                  count = _errs266;
                  if (here) here.out.length = kept266;
                  let ifClause4;
                  if (_valid6) {
                    const _errs269 = count;
                    branch269: {
                      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                        if (data63.items === void 0) {
                          count++;
                          if (!here) break branch269;
                          report(below(here, "/questions/" + i7 + "/answer/" + i8, "/properties/questions/items/properties/answer/items/allOf/0/then"), "required", { missingProperty: "items" });
                        }
                        if (data63.text !== void 0) {
                          count++;
                          if (!here) break branch269;
                          report(below(here, "/questions/" + i7 + "/answer/" + i8 + "/text", "/properties/questions/items/properties/answer/items/allOf/0/then/properties/text"), "false schema");
                        }
                      }
                    }
                    var _valid6 = _errs269 === count;
                    valid43 = _valid6;
                    ifClause4 = "then";
                  } else {
                    const _errs270 = count;
                    branch270: {
                      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                        if (data63.text === void 0) {
                          count++;
                          if (!here) break branch270;
                          report(below(here, "/questions/" + i7 + "/answer/" + i8, "/properties/questions/items/properties/answer/items/allOf/0/else"), "required", { missingProperty: "text" });
                        }
                        if (data63.items !== void 0) {
                          count++;
                          if (!here) break branch270;
                          report(below(here, "/questions/" + i7 + "/answer/" + i8 + "/items", "/properties/questions/items/properties/answer/items/allOf/0/else/properties/items"), "false schema");
                        }
                        if (data63.ordered !== void 0) {
                          count++;
                          if (!here) break branch270;
                          report(below(here, "/questions/" + i7 + "/answer/" + i8 + "/ordered", "/properties/questions/items/properties/answer/items/allOf/0/else/properties/ordered"), "false schema");
                        }
                      }
                    }
                    var _valid6 = _errs270 === count;
                    valid43 = _valid6;
                    ifClause4 = "else";
                  }
                  if (!valid43) {
                    if (!here) return false;
                    report(below(here, "/questions/" + i7 + "/answer/" + i8, "/properties/questions/items/properties/answer/items/allOf/0"), "if", { failingKeyword: ifClause4 });
                  }
                  const _errs272 = count;
                  const kept272 = here && here.out.length;
                  let valid47 = true;
                  const _errs273 = count;
                  branch273: {
                    if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                      if (data63.type === void 0) {
                        count++;
                        break branch273;
                      } else {
                        if (data63.type !== void 0) {
                          if ("heading" !== data63.type) {
                            count++;
                            break branch273;
                          }
                        }
                      }
                    }
                  }
                  var _valid7 = _errs273 === count;
                  count = _errs272;
                  if (here) here.out.length = kept272;
                  let ifClause5;
                  if (_valid7) {
                    const _errs275 = count;
                    branch275: {
                      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                        if (data63.level === void 0) {
                          count++;
                          if (!here) break branch275;
                          report(below(here, "/questions/" + i7 + "/answer/" + i8, "/properties/questions/items/properties/answer/items/allOf/1/then"), "required", { missingProperty: "level" });
                        }
                      }
                    }
                    var _valid7 = _errs275 === count;
                    valid47 = _valid7;
                    ifClause5 = "then";
                  } else {
                    const _errs276 = count;
                    branch276: {
                      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                        if (data63.level !== void 0) {
                          count++;
                          if (!here) break branch276;
                          report(below(here, "/questions/" + i7 + "/answer/" + i8 + "/level", "/properties/questions/items/properties/answer/items/allOf/1/else/properties/level"), "false schema");
                        }
                      }
                    }
                    var _valid7 = _errs276 === count;
                    valid47 = _valid7;
                    ifClause5 = "else";
                  }
                  if (!valid47) {
                    if (!here) return false;
                    report(below(here, "/questions/" + i7 + "/answer/" + i8, "/properties/questions/items/properties/answer/items/allOf/1"), "if", { failingKeyword: ifClause5 });
                  }
                  const here47 = here && below(here, "/questions/" + i7 + "/answer/" + i8, "/properties/questions/items/properties/answer/items");
                  if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                    if (data63.type === void 0) {
                      if (!here) return false;
                      report(here47, "required", { missingProperty: "type" });
                    }
                    for (const key10 in data63) {
                      if (!(key10 === "type" || key10 === "text" || key10 === "ordered" || key10 === "items")) {
                        if (!here) return false;
                        report(here47, "additionalProperties", { additionalProperty: key10 });
                      }
                    }
                    if (data63.type !== void 0) {
                      let data70 = data63.type;
                      if (!(data70 === "paragraph" || data70 === "list")) {
                        if (!here) return false;
                        report(below(here, "/questions/" + i7 + "/answer/" + i8 + "/type", "/properties/questions/items/properties/answer/items/properties/type"), "enum", { allowedValues: ["paragraph", "list"] });
                      }
                    }
                    if (data63.text !== void 0) {
                      let data71 = data63.text;
                      const _errs286 = count;
                      const kept286 = here && here.out.length;
                      let valid51 = false;
                      const _errs287 = count;
                      branch287: {
                        const here48 = here && below(here, "/questions/" + i7 + "/answer/" + i8 + "/text", "/properties/questions/items/properties/answer/items/properties/text/anyOf/0");
                        if (typeof data71 === "string") {
                          if (isLongerThan(data71, 800)) {
                            count++;
                            if (!here) break branch287;
                            report(here48, "maxLength", { limit: 800 });
                          }
                          if (isShorterThan(data71, 1)) {
                            count++;
                            if (!here) break branch287;
                            report(here48, "minLength", { limit: 1 });
                          }
                        } else {
                          count++;
                          if (!here) break branch287;
                          report(here48, "type", { type: "string" });
                        }
                      }
                      var _valid8 = _errs287 === count;
                      valid51 = valid51 || _valid8;
                      if (!valid51) {
                        const _errs289 = count;
                        branch289: {
                          const here49 = here && below(here, "/questions/" + i7 + "/answer/" + i8 + "/text", "/properties/questions/items/properties/answer/items/properties/text/anyOf/1");
                          if (Array.isArray(data71)) {
                            if (data71.length > 500) {
                              count++;
                              if (!here) break branch289;
                              report(here49, "maxItems", { limit: 500 });
                            }
                            if (data71.length < 1) {
                              count++;
                              if (!here) break branch289;
                              report(here49, "minItems", { limit: 1 });
                            }
                            const len9 = data71.length;
                            for (let i9 = 0; i9 < len9; i9++) {
                              let data72 = data71[i9];
                              const here50 = here && below(here, "/questions/" + i7 + "/answer/" + i8 + "/text/" + i9, "/properties/questions/items/properties/answer/items/properties/text/anyOf/1/items");
                              if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                                if (data72.text === void 0) {
                                  count++;
                                  if (!here) break branch289;
                                  report(here50, "required", { missingProperty: "text" });
                                }
                                for (const key11 in data72) {
                                  if (!(key11 === "text" || key11 === "strong" || key11 === "emphasis" || key11 === "link")) {
                                    count++;
                                    if (!here) break branch289;
                                    report(here50, "additionalProperties", { additionalProperty: key11 });
                                  }
                                }
                                if (data72.text !== void 0) {
                                  let data73 = data72.text;
                                  const here51 = here && below(here, "/questions/" + i7 + "/answer/" + i8 + "/text/" + i9 + "/text", "/properties/questions/items/properties/answer/items/properties/text/anyOf/1/items/properties/text");
                                  if (typeof data73 === "string") {
                                    if (isLongerThan(data73, 800)) {
                                      count++;
                                      if (!here) break branch289;
                                      report(here51, "maxLength", { limit: 800 });
                                    }
                                    if (isShorterThan(data73, 1)) {
                                      count++;
                                      if (!here) break branch289;
                                      report(here51, "minLength", { limit: 1 });
                                    }
                                  } else {
                                    count++;
                                    if (!here) break branch289;
                                    report(here51, "type", { type: "string" });
                                  }
                                }
                                if (data72.strong !== void 0) {
                                  if (typeof data72.strong !== "boolean") {
                                    count++;
                                    if (!here) break branch289;
                                    report(below(here, "/questions/" + i7 + "/answer/" + i8 + "/text/" + i9 + "/strong", "/properties/questions/items/properties/answer/items/properties/text/anyOf/1/items/properties/strong"), "type", { type: "boolean" });
                                  }
                                }
                                if (data72.emphasis !== void 0) {
                                  if (typeof data72.emphasis !== "boolean") {
                                    count++;
                                    if (!here) break branch289;
                                    report(below(here, "/questions/" + i7 + "/answer/" + i8 + "/text/" + i9 + "/emphasis", "/properties/questions/items/properties/answer/items/properties/text/anyOf/1/items/properties/emphasis"), "type", { type: "boolean" });
                                  }
                                }
                                if (data72.link !== void 0) {
                                  let data76 = data72.link;
                                  const here52 = here && below(here, "/questions/" + i7 + "/answer/" + i8 + "/text/" + i9 + "/link", "/properties/questions/items/properties/answer/items/properties/text/anyOf/1/items/properties/link");
                                  if (typeof data76 === "string") {
                                    if (isLongerThan(data76, 2e3)) {
                                      count++;
                                      if (!here) break branch289;
                                      report(here52, "maxLength", { limit: 2e3 });
                                    }
                                    if (!pattern4.test(data76)) {
                                      count++;
                                      if (!here) break branch289;
                                      report(here52, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                                    }
                                  } else {
                                    count++;
                                    if (!here) break branch289;
                                    report(here52, "type", { type: "string" });
                                  }
                                }
                              } else {
                                count++;
                                if (!here) break branch289;
                                report(here50, "type", { type: "object" });
                              }
                            }
                          } else {
                            count++;
                            if (!here) break branch289;
                            report(here49, "type", { type: "array" });
                          }
                        }
                        var _valid8 = _errs289 === count;
                        valid51 = valid51 || _valid8;
                      }
                      if (!valid51) {
                        if (!here) return false;
                        report(below(here, "/questions/" + i7 + "/answer/" + i8 + "/text", "/properties/questions/items/properties/answer/items/properties/text"), "anyOf");
                      } else {
                        count = _errs286;
                        if (here) here.out.length = kept286;
                      }
                    }
                    if (data63.ordered !== void 0) {
                      if (typeof data63.ordered !== "boolean") {
                        if (!here) return false;
                        report(below(here, "/questions/" + i7 + "/answer/" + i8 + "/ordered", "/properties/questions/items/properties/answer/items/properties/ordered"), "type", { type: "boolean" });
                      }
                    }
                    if (data63.items !== void 0) {
                      let data78 = data63.items;
                      const here53 = here && below(here, "/questions/" + i7 + "/answer/" + i8 + "/items", "/properties/questions/items/properties/answer/items/properties/items");
                      if (Array.isArray(data78)) {
                        if (data78.length > 200) {
                          if (!here) return false;
                          report(here53, "maxItems", { limit: 200 });
                        }
                        if (data78.length < 1) {
                          if (!here) return false;
                          report(here53, "minItems", { limit: 1 });
                        }
                        const len10 = data78.length;
                        for (let i10 = 0; i10 < len10; i10++) {
                          let data79 = data78[i10];
                          const _errs322 = count;
                          const kept322 = here && here.out.length;
                          let valid57 = false;
                          const _errs323 = count;
                          branch323: {
                            const here54 = here && below(here, "/questions/" + i7 + "/answer/" + i8 + "/items/" + i10, "/properties/questions/items/properties/answer/items/properties/items/items/anyOf/0");
                            if (typeof data79 === "string") {
                              if (isLongerThan(data79, 800)) {
                                count++;
                                if (!here) break branch323;
                                report(here54, "maxLength", { limit: 800 });
                              }
                              if (isShorterThan(data79, 1)) {
                                count++;
                                if (!here) break branch323;
                                report(here54, "minLength", { limit: 1 });
                              }
                            } else {
                              count++;
                              if (!here) break branch323;
                              report(here54, "type", { type: "string" });
                            }
                          }
                          var _valid9 = _errs323 === count;
                          valid57 = valid57 || _valid9;
                          if (!valid57) {
                            const _errs325 = count;
                            branch325: {
                              const here55 = here && below(here, "/questions/" + i7 + "/answer/" + i8 + "/items/" + i10, "/properties/questions/items/properties/answer/items/properties/items/items/anyOf/1");
                              if (Array.isArray(data79)) {
                                if (data79.length > 500) {
                                  count++;
                                  if (!here) break branch325;
                                  report(here55, "maxItems", { limit: 500 });
                                }
                                if (data79.length < 1) {
                                  count++;
                                  if (!here) break branch325;
                                  report(here55, "minItems", { limit: 1 });
                                }
                                const len11 = data79.length;
                                for (let i11 = 0; i11 < len11; i11++) {
                                  let data80 = data79[i11];
                                  const here56 = here && below(here, "/questions/" + i7 + "/answer/" + i8 + "/items/" + i10 + "/" + i11, "/properties/questions/items/properties/answer/items/properties/items/items/anyOf/1/items");
                                  if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                                    if (data80.text === void 0) {
                                      count++;
                                      if (!here) break branch325;
                                      report(here56, "required", { missingProperty: "text" });
                                    }
                                    for (const key12 in data80) {
                                      if (!(key12 === "text" || key12 === "strong" || key12 === "emphasis" || key12 === "link")) {
                                        count++;
                                        if (!here) break branch325;
                                        report(here56, "additionalProperties", { additionalProperty: key12 });
                                      }
                                    }
                                    if (data80.text !== void 0) {
                                      let data81 = data80.text;
                                      const here57 = here && below(here, "/questions/" + i7 + "/answer/" + i8 + "/items/" + i10 + "/" + i11 + "/text", "/properties/questions/items/properties/answer/items/properties/items/items/anyOf/1/items/properties/text");
                                      if (typeof data81 === "string") {
                                        if (isLongerThan(data81, 800)) {
                                          count++;
                                          if (!here) break branch325;
                                          report(here57, "maxLength", { limit: 800 });
                                        }
                                        if (isShorterThan(data81, 1)) {
                                          count++;
                                          if (!here) break branch325;
                                          report(here57, "minLength", { limit: 1 });
                                        }
                                      } else {
                                        count++;
                                        if (!here) break branch325;
                                        report(here57, "type", { type: "string" });
                                      }
                                    }
                                    if (data80.strong !== void 0) {
                                      if (typeof data80.strong !== "boolean") {
                                        count++;
                                        if (!here) break branch325;
                                        report(below(here, "/questions/" + i7 + "/answer/" + i8 + "/items/" + i10 + "/" + i11 + "/strong", "/properties/questions/items/properties/answer/items/properties/items/items/anyOf/1/items/properties/strong"), "type", { type: "boolean" });
                                      }
                                    }
                                    if (data80.emphasis !== void 0) {
                                      if (typeof data80.emphasis !== "boolean") {
                                        count++;
                                        if (!here) break branch325;
                                        report(below(here, "/questions/" + i7 + "/answer/" + i8 + "/items/" + i10 + "/" + i11 + "/emphasis", "/properties/questions/items/properties/answer/items/properties/items/items/anyOf/1/items/properties/emphasis"), "type", { type: "boolean" });
                                      }
                                    }
                                    if (data80.link !== void 0) {
                                      let data84 = data80.link;
                                      const here58 = here && below(here, "/questions/" + i7 + "/answer/" + i8 + "/items/" + i10 + "/" + i11 + "/link", "/properties/questions/items/properties/answer/items/properties/items/items/anyOf/1/items/properties/link");
                                      if (typeof data84 === "string") {
                                        if (isLongerThan(data84, 2e3)) {
                                          count++;
                                          if (!here) break branch325;
                                          report(here58, "maxLength", { limit: 2e3 });
                                        }
                                        if (!pattern4.test(data84)) {
                                          count++;
                                          if (!here) break branch325;
                                          report(here58, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                                        }
                                      } else {
                                        count++;
                                        if (!here) break branch325;
                                        report(here58, "type", { type: "string" });
                                      }
                                    }
                                  } else {
                                    count++;
                                    if (!here) break branch325;
                                    report(here56, "type", { type: "object" });
                                  }
                                }
                              } else {
                                count++;
                                if (!here) break branch325;
                                report(here55, "type", { type: "array" });
                              }
                            }
                            var _valid9 = _errs325 === count;
                            valid57 = valid57 || _valid9;
                          }
                          if (!valid57) {
                            if (!here) return false;
                            report(below(here, "/questions/" + i7 + "/answer/" + i8 + "/items/" + i10, "/properties/questions/items/properties/answer/items/properties/items/items"), "anyOf");
                          } else {
                            count = _errs322;
                            if (here) here.out.length = kept322;
                          }
                        }
                      } else {
                        if (!here) return false;
                        report(here53, "type", { type: "array" });
                      }
                    }
                  } else {
                    if (!here) return false;
                    report(here47, "type", { type: "object" });
                  }
                }
              }
            }
          } else {
            if (!here) return false;
            report(here44, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here43, "type", { type: "array" });
      }
    }
    if (data.closingTitle !== void 0) {
      let data85 = data.closingTitle;
      const here59 = here && field(here, "closingTitle");
      if (typeof data85 === "string") {
        if (isLongerThan(data85, 70)) {
          if (!here) return false;
          report(here59, "maxLength", { limit: 70 });
        }
        if (isShorterThan(data85, 1)) {
          if (!here) return false;
          report(here59, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here59, "type", { type: "string" });
      }
    }
    if (data.closingText !== void 0) {
      let data86 = data.closingText;
      const here60 = here && field(here, "closingText");
      if (typeof data86 === "string") {
        if (isLongerThan(data86, 200)) {
          if (!here) return false;
          report(here60, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data86, 1)) {
          if (!here) return false;
          report(here60, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here60, "type", { type: "string" });
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
