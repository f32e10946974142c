// Generated from templates/product-announcement/v1. Do not edit: change the template, then run `npx trellis generate`.
import { below, collect, field, isDate, isLongerThan, isMultipleOf, isShorterThan, report } from "@trellis/runtime/support";
const list1 = { "template": { "title": "Template", "description": "The template that the content is for.", "x-classification": "public", "x-labels": { "fr": { "title": "Modèle", "description": "Le modèle auquel ce contenu est destiné." } }, "const": "product-announcement@1", "x-reason": "Content is written for one major version of one template." }, "market": { "title": "Market", "description": "The market of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Marché", "description": "Le marché de la page." } }, "type": "string", "maxLength": 64, "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "examples": ["fr"] }, "locale": { "title": "Locale", "description": "The language of the page, and its region.", "x-classification": "public", "x-labels": { "fr": { "title": "Langue", "description": "La langue de la page, et sa région." } }, "type": "string", "pattern": "^[a-z]{2}(?:-[A-Z]{2})?$", "examples": ["fr-FR"] }, "product": { "title": "Product", "description": "The name of the product.", "x-classification": "public", "x-labels": { "fr": { "title": "Produit", "description": "Le nom du produit." } }, "type": "string", "minLength": 1, "maxLength": 40 }, "headline": { "title": "Headline", "description": "What is new about it.", "x-classification": "public", "x-labels": { "fr": { "title": "Titre", "description": "Ce qu’il y a de nouveau." } }, "type": "string", "minLength": 1, "maxLength": 70 }, "lead": { "title": "Introduction", "description": "What it is, in two or three sentences.", "x-classification": "public", "x-labels": { "fr": { "title": "Introduction", "description": "Ce que c’est, en deux ou trois phrases." } }, "type": "string", "minLength": 40, "maxLength": 260 }, "accent": { "title": "Colour", "description": "The colour of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Couleur", "description": "La couleur de la page." } }, "default": "sun", "enum": ["sun", "clay", "sea", "moss"], "x-reason": "The brand has these." }, "picture": { "title": "Picture", "description": "The product, large.", "x-classification": "public", "x-labels": { "fr": { "title": "Image", "description": "Le produit, en grand." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "asset": { "title": "Image file", "description": "Image file", "x-classification": "public", "x-labels": { "fr": { "title": "Fichier d’image", "description": "Fichier d’image" } }, "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" }, "alt": { "title": "Description of the image", "description": "Description of the image", "x-classification": "public", "x-labels": { "fr": { "title": "Description de l’image", "description": "Description de l’image" } }, "type": "string", "minLength": 1, "maxLength": 300 }, "decorative": { "title": "Decorative", "description": "Decorative", "x-classification": "public", "x-labels": { "fr": { "title": "Décorative", "description": "Décorative" } }, "const": true, "x-reason": "An image without a description says that it needs none." } }, "required": ["asset"], "if": { "properties": { "decorative": true }, "required": ["decorative"] }, "then": { "properties": { "alt": false } }, "else": { "required": ["alt"] } }, "available": { "title": "Available from", "description": "The first day it can be bought.", "x-classification": "public", "x-labels": { "fr": { "title": "Disponible à partir du", "description": "Le premier jour de la vente." } }, "type": "string", "format": "date" }, "price": { "title": "Price from", "description": "What the least of it costs.", "x-classification": "public", "x-labels": { "fr": { "title": "À partir de", "description": "Le prix du modèle de base." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "amount": { "title": "Amount", "description": "Amount", "x-classification": "public", "x-labels": { "fr": { "title": "Montant", "description": "Montant" } }, "type": "number", "minimum": 0, "maximum": 1e6, "multipleOf": 0.01 }, "currency": { "title": "Currency", "description": "Currency", "x-classification": "public", "x-labels": { "fr": { "title": "Monnaie", "description": "Monnaie" } }, "enum": ["EUR", "GBP", "USD"], "x-reason": "The template takes these." } }, "required": ["amount", "currency"] }, "actionLabel": { "title": "Button", "description": "What one can do now, as a verb.", "x-classification": "public", "x-labels": { "fr": { "title": "Bouton", "description": "Ce qu’on peut faire maintenant, avec un verbe." } }, "type": "string", "minLength": 1, "maxLength": 32 }, "actionLink": { "title": "Link of the button", "description": "Where the button leads.", "x-classification": "public", "x-labels": { "fr": { "title": "Lien du bouton", "description": "Où mène le bouton." } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" }, "features": { "title": "What is new", "description": "The best of it; the first is shown largest.", "x-classification": "public", "x-labels": { "fr": { "title": "Nouveautés", "description": "Le meilleur ; la première est montrée en plus grand." } }, "type": "array", "minItems": 2, "maxItems": 5, "items": { "title": "What is new", "description": "What is new", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "title": { "title": "Heading", "description": "In a few words.", "x-classification": "public", "x-labels": { "fr": { "title": "Titre", "description": "En quelques mots." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "text": { "title": "Explanation", "description": "One to three sentences.", "x-classification": "public", "x-labels": { "fr": { "title": "Explication", "description": "Une à trois phrases." } }, "type": "string", "minLength": 1, "maxLength": 240 }, "picture": { "title": "Picture", "description": "Shows it.", "x-classification": "public", "x-labels": { "fr": { "title": "Image", "description": "La montre." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "asset": { "title": "Image file", "description": "Image file", "x-classification": "public", "x-labels": { "fr": { "title": "Fichier d’image", "description": "Fichier d’image" } }, "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" }, "alt": { "title": "Description of the image", "description": "Description of the image", "x-classification": "public", "x-labels": { "fr": { "title": "Description de l’image", "description": "Description de l’image" } }, "type": "string", "minLength": 1, "maxLength": 300 }, "decorative": { "title": "Decorative", "description": "Decorative", "x-classification": "public", "x-labels": { "fr": { "title": "Décorative", "description": "Décorative" } }, "const": true, "x-reason": "An image without a description says that it needs none." } }, "required": ["asset"], "if": { "properties": { "decorative": true }, "required": ["decorative"] }, "then": { "properties": { "alt": false } }, "else": { "required": ["alt"] } } }, "required": ["title", "text"] } }, "versions": { "title": "Versions", "description": "What one can choose from, with its price.", "x-classification": "public", "x-labels": { "fr": { "title": "Versions", "description": "Ce que l’on peut choisir, avec son prix." } }, "type": "array", "maxItems": 4, "items": { "title": "Versions", "description": "Versions", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "name": { "title": "Version", "description": "What it is called.", "x-classification": "public", "x-labels": { "fr": { "title": "Version", "description": "Son nom." } }, "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "title": "Difference", "description": "What sets it apart.", "x-classification": "public", "x-labels": { "fr": { "title": "Différence", "description": "Ce qui la distingue." } }, "type": "string", "minLength": 1, "maxLength": 120 }, "price": { "title": "Price", "description": "What it costs.", "x-classification": "public", "x-labels": { "fr": { "title": "Prix", "description": "Ce qu’elle coûte." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "amount": { "title": "Amount", "description": "Amount", "x-classification": "public", "x-labels": { "fr": { "title": "Montant", "description": "Montant" } }, "type": "number", "minimum": 0, "maximum": 1e6, "multipleOf": 0.01 }, "currency": { "title": "Currency", "description": "Currency", "x-classification": "public", "x-labels": { "fr": { "title": "Monnaie", "description": "Monnaie" } }, "enum": ["EUR", "GBP", "USD"], "x-reason": "The template takes these." } }, "required": ["amount", "currency"] } }, "required": ["name", "text", "price"] } }, "facts": { "title": "Facts", "description": "What one asks in a shop: size, weight, material.", "x-classification": "public", "x-labels": { "fr": { "title": "Caractéristiques", "description": "Ce qu’on demande en magasin : taille, poids, matière." } }, "type": "array", "maxItems": 14, "items": { "title": "Facts", "description": "Facts", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "name": { "title": "What", "description": "“Height”.", "x-classification": "public", "x-labels": { "fr": { "title": "Quoi", "description": "« Hauteur »." } }, "type": "string", "minLength": 1, "maxLength": 40 }, "value": { "title": "How much", "description": "“78 cm”.", "x-classification": "public", "x-labels": { "fr": { "title": "Combien", "description": "« 78 cm »." } }, "type": "string", "minLength": 1, "maxLength": 120 } }, "required": ["name", "value"] } }, "quote": { "title": "Quotation", "description": "What the maker says, without quotation marks.", "x-classification": "public", "x-labels": { "fr": { "title": "Citation", "description": "Ce que dit son créateur, sans guillemets." } }, "type": "string", "minLength": 1, "maxLength": 240 }, "quoteName": { "title": "Who says so", "description": "The person’s name and what they do.", "x-classification": "public", "x-labels": { "fr": { "title": "Qui le dit", "description": "Le nom de la personne et ce qu’elle fait." } }, "type": "string", "minLength": 1, "maxLength": 80 }, "closingTitle": { "title": "Last heading", "description": "The invitation at the end of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Dernier titre", "description": "L’invitation à la fin de la page." } }, "type": "string", "minLength": 1, "maxLength": 70 }, "press": { "title": "For the press", "description": "Whom to ask, and where pictures are.", "x-classification": "public", "x-labels": { "fr": { "title": "Presse", "description": "À qui s’adresser, et où trouver des images." } }, "type": ["array", "string"], "minItems": 1, "maxItems": 500, "items": { "title": "Block", "description": "Block", "x-classification": "public", "x-labels": { "fr": { "title": "Bloc", "description": "Bloc" } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "type": { "title": "Kind of block", "description": "Kind of block", "x-classification": "public", "x-labels": { "fr": { "title": "Genre de bloc", "description": "Genre de bloc" } }, "enum": ["paragraph", "list"], "x-reason": "The template takes these." }, "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 800 }, { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "type": "string", "minLength": 1, "maxLength": 800 }, "strong": { "title": "Strong", "description": "Strong", "x-classification": "public", "x-labels": { "fr": { "title": "Gras", "description": "Gras" } }, "type": "boolean" }, "emphasis": { "title": "Emphasis", "description": "Emphasis", "x-classification": "public", "x-labels": { "fr": { "title": "Italique", "description": "Italique" } }, "type": "boolean" }, "link": { "title": "Link", "description": "Link", "x-classification": "public", "x-labels": { "fr": { "title": "Lien", "description": "Lien" } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["text"] } }] }, "ordered": { "title": "Numbered", "description": "Numbered", "x-classification": "public", "x-labels": { "fr": { "title": "Numérotée", "description": "Numérotée" } }, "type": "boolean" }, "items": { "title": "Items", "description": "Items", "x-classification": "public", "x-labels": { "fr": { "title": "Éléments", "description": "Éléments" } }, "type": "array", "minItems": 1, "maxItems": 200, "items": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 800 }, { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "type": "string", "minLength": 1, "maxLength": 800 }, "strong": { "title": "Strong", "description": "Strong", "x-classification": "public", "x-labels": { "fr": { "title": "Gras", "description": "Gras" } }, "type": "boolean" }, "emphasis": { "title": "Emphasis", "description": "Emphasis", "x-classification": "public", "x-labels": { "fr": { "title": "Italique", "description": "Italique" } }, "type": "boolean" }, "link": { "title": "Link", "description": "Link", "x-classification": "public", "x-labels": { "fr": { "title": "Lien", "description": "Lien" } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["text"] } }] } } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "list" } }, "required": ["type"] }, "then": { "required": ["items"], "properties": { "text": false } }, "else": { "required": ["text"], "properties": { "items": false, "ordered": false } } }, { "if": { "properties": { "type": { "const": "heading" } }, "required": ["type"] }, "then": { "required": ["level"] }, "else": { "properties": { "level": false } } }] }, "minLength": 1, "maxLength": 1600 } };
const pattern1 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern2 = /^[a-z]{2}(?:-[A-Z]{2})?$/u;
const set1 = /* @__PURE__ */ new Set(["sun", "clay", "sea", "moss"]);
const pattern3 = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/u;
const set2 = /* @__PURE__ */ new Set(["EUR", "GBP", "USD"]);
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
    if (data.product === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "product" });
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
    if (data.available === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "available" });
    }
    if (data.price === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "price" });
    }
    if (data.actionLabel === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "actionLabel" });
    }
    if (data.actionLink === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "actionLink" });
    }
    if (data.features === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "features" });
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
      if ("product-announcement@1" !== data.template) {
        if (!here) return false;
        report(field(here, "template"), "const", { allowedValue: "product-announcement@1" });
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
    if (data.product !== void 0) {
      let data3 = data.product;
      const here3 = here && field(here, "product");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 40)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 40 });
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
    if (data.headline !== void 0) {
      let data4 = data.headline;
      const here4 = here && field(here, "headline");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 70)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 70 });
        }
        if (isShorterThan(data4, 1)) {
          if (!here) return false;
          report(here4, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "string" });
      }
    }
    if (data.lead !== void 0) {
      let data5 = data.lead;
      const here5 = here && field(here, "lead");
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 260)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 260 });
        }
        if (isShorterThan(data5, 40)) {
          if (!here) return false;
          report(here5, "minLength", { limit: 40 });
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
    if (data.picture !== void 0) {
      let data7 = data.picture;
      const _errs35 = count;
      const kept35 = here && here.out.length;
      let valid1 = true;
      const _errs36 = count;
      branch36: {
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
          if (data7.decorative === void 0) {
            count++;
            break branch36;
          }
        }
      }
      var _valid0 = _errs36 === count;
      count = _errs35;
      if (here) here.out.length = kept35;
      let ifClause0;
      if (_valid0) {
        const _errs37 = count;
        branch37: {
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.alt !== void 0) {
              count++;
              if (!here) break branch37;
              report(below(here, "/picture/alt", "/properties/picture/then/properties/alt"), "false schema");
            }
          }
        }
        var _valid0 = _errs37 === count;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs38 = count;
        branch38: {
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.alt === void 0) {
              count++;
              if (!here) break branch38;
              report(below(here, "/picture", "/properties/picture/else"), "required", { missingProperty: "alt" });
            }
          }
        }
        var _valid0 = _errs38 === count;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      const here6 = here && field(here, "picture");
      if (!valid1) {
        if (!here) return false;
        report(here6, "if", { failingKeyword: ifClause0 });
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.asset === void 0) {
          if (!here) return false;
          report(here6, "required", { missingProperty: "asset" });
        }
        for (const key1 in data7) {
          if (!(key1 === "asset" || key1 === "alt" || key1 === "decorative")) {
            if (!here) return false;
            report(here6, "additionalProperties", { additionalProperty: key1 });
          }
        }
        if (data7.asset !== void 0) {
          let data9 = data7.asset;
          const here7 = here && below(here, "/picture/asset", "/properties/picture/properties/asset");
          if (typeof data9 === "string") {
            if (isLongerThan(data9, 200)) {
              if (!here) return false;
              report(here7, "maxLength", { limit: 200 });
            }
            if (!pattern3.test(data9)) {
              if (!here) return false;
              report(here7, "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" });
            }
          } else {
            if (!here) return false;
            report(here7, "type", { type: "string" });
          }
        }
        if (data7.alt !== void 0) {
          let data10 = data7.alt;
          const here8 = here && below(here, "/picture/alt", "/properties/picture/properties/alt");
          if (typeof data10 === "string") {
            if (isLongerThan(data10, 300)) {
              if (!here) return false;
              report(here8, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data10, 1)) {
              if (!here) return false;
              report(here8, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here8, "type", { type: "string" });
          }
        }
        if (data7.decorative !== void 0) {
          if (true !== data7.decorative) {
            if (!here) return false;
            report(below(here, "/picture/decorative", "/properties/picture/properties/decorative"), "const", { allowedValue: true });
          }
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "object" });
      }
    }
    if (data.available !== void 0) {
      let data12 = data.available;
      const here9 = here && field(here, "available");
      if (typeof data12 === "string") {
        if (!isDate(data12)) {
          if (!here) return false;
          report(here9, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here9, "type", { type: "string" });
      }
    }
    if (data.price !== void 0) {
      let data13 = data.price;
      const here10 = here && field(here, "price");
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.amount === void 0) {
          if (!here) return false;
          report(here10, "required", { missingProperty: "amount" });
        }
        if (data13.currency === void 0) {
          if (!here) return false;
          report(here10, "required", { missingProperty: "currency" });
        }
        for (const key2 in data13) {
          if (!(key2 === "amount" || key2 === "currency")) {
            if (!here) return false;
            report(here10, "additionalProperties", { additionalProperty: key2 });
          }
        }
        if (data13.amount !== void 0) {
          let data14 = data13.amount;
          const here11 = here && below(here, "/price/amount", "/properties/price/properties/amount");
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 1e6) {
              if (!here) return false;
              report(here11, "maximum", { comparison: "<=", limit: 1e6 });
            }
            if (data14 < 0) {
              if (!here) return false;
              report(here11, "minimum", { comparison: ">=", limit: 0 });
            }
            if (!isMultipleOf(data14, 0.01)) {
              if (!here) return false;
              report(here11, "multipleOf", { multipleOf: 0.01 });
            }
          } else {
            if (!here) return false;
            report(here11, "type", { type: "number" });
          }
        }
        if (data13.currency !== void 0) {
          if (!set2.has(data13.currency)) {
            if (!here) return false;
            report(below(here, "/price/currency", "/properties/price/properties/currency"), "enum", { allowedValues: [...set2] });
          }
        }
      } else {
        if (!here) return false;
        report(here10, "type", { type: "object" });
      }
    }
    if (data.actionLabel !== void 0) {
      let data16 = data.actionLabel;
      const here12 = here && field(here, "actionLabel");
      if (typeof data16 === "string") {
        if (isLongerThan(data16, 32)) {
          if (!here) return false;
          report(here12, "maxLength", { limit: 32 });
        }
        if (isShorterThan(data16, 1)) {
          if (!here) return false;
          report(here12, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here12, "type", { type: "string" });
      }
    }
    if (data.actionLink !== void 0) {
      let data17 = data.actionLink;
      const here13 = here && field(here, "actionLink");
      if (typeof data17 === "string") {
        if (isLongerThan(data17, 2e3)) {
          if (!here) return false;
          report(here13, "maxLength", { limit: 2e3 });
        }
        if (!pattern4.test(data17)) {
          if (!here) return false;
          report(here13, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here13, "type", { type: "string" });
      }
    }
    if (data.features !== void 0) {
      let data18 = data.features;
      const here14 = here && field(here, "features");
      if (Array.isArray(data18)) {
        if (data18.length > 5) {
          if (!here) return false;
          report(here14, "maxItems", { limit: 5 });
        }
        if (data18.length < 2) {
          if (!here) return false;
          report(here14, "minItems", { limit: 2 });
        }
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data19 = data18[i0];
          const here15 = here && below(here, "/features/" + i0, "/properties/features/items");
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.title === void 0) {
              if (!here) return false;
              report(here15, "required", { missingProperty: "title" });
            }
            if (data19.text === void 0) {
              if (!here) return false;
              report(here15, "required", { missingProperty: "text" });
            }
            for (const key3 in data19) {
              if (!(key3 === "title" || key3 === "text" || key3 === "picture")) {
                if (!here) return false;
                report(here15, "additionalProperties", { additionalProperty: key3 });
              }
            }
            if (data19.title !== void 0) {
              let data20 = data19.title;
              const here16 = here && below(here, "/features/" + i0 + "/title", "/properties/features/items/properties/title");
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
            if (data19.text !== void 0) {
              let data21 = data19.text;
              const here17 = here && below(here, "/features/" + i0 + "/text", "/properties/features/items/properties/text");
              if (typeof data21 === "string") {
                if (isLongerThan(data21, 240)) {
                  if (!here) return false;
                  report(here17, "maxLength", { limit: 240 });
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
            if (data19.picture !== void 0) {
              let data22 = data19.picture;
              const _errs100 = count;
              const kept100 = here && here.out.length;
              let valid8 = true;
              const _errs101 = count;
              branch101: {
                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                  if (data22.decorative === void 0) {
                    count++;
                    break branch101;
                  }
                }
              }
              var _valid1 = _errs101 === count;
              count = _errs100;
              if (here) here.out.length = kept100;
              let ifClause1;
              if (_valid1) {
                const _errs102 = count;
                branch102: {
                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                    if (data22.alt !== void 0) {
                      count++;
                      if (!here) break branch102;
                      report(below(here, "/features/" + i0 + "/picture/alt", "/properties/features/items/properties/picture/then/properties/alt"), "false schema");
                    }
                  }
                }
                var _valid1 = _errs102 === count;
                valid8 = _valid1;
                ifClause1 = "then";
              } else {
                const _errs103 = count;
                branch103: {
                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                    if (data22.alt === void 0) {
                      count++;
                      if (!here) break branch103;
                      report(below(here, "/features/" + i0 + "/picture", "/properties/features/items/properties/picture/else"), "required", { missingProperty: "alt" });
                    }
                  }
                }
                var _valid1 = _errs103 === count;
                valid8 = _valid1;
                ifClause1 = "else";
              }
              const here18 = here && below(here, "/features/" + i0 + "/picture", "/properties/features/items/properties/picture");
              if (!valid8) {
                if (!here) return false;
                report(here18, "if", { failingKeyword: ifClause1 });
              }
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.asset === void 0) {
                  if (!here) return false;
                  report(here18, "required", { missingProperty: "asset" });
                }
                for (const key4 in data22) {
                  if (!(key4 === "asset" || key4 === "alt" || key4 === "decorative")) {
                    if (!here) return false;
                    report(here18, "additionalProperties", { additionalProperty: key4 });
                  }
                }
                if (data22.asset !== void 0) {
                  let data24 = data22.asset;
                  const here19 = here && below(here, "/features/" + i0 + "/picture/asset", "/properties/features/items/properties/picture/properties/asset");
                  if (typeof data24 === "string") {
                    if (isLongerThan(data24, 200)) {
                      if (!here) return false;
                      report(here19, "maxLength", { limit: 200 });
                    }
                    if (!pattern3.test(data24)) {
                      if (!here) return false;
                      report(here19, "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" });
                    }
                  } else {
                    if (!here) return false;
                    report(here19, "type", { type: "string" });
                  }
                }
                if (data22.alt !== void 0) {
                  let data25 = data22.alt;
                  const here20 = here && below(here, "/features/" + i0 + "/picture/alt", "/properties/features/items/properties/picture/properties/alt");
                  if (typeof data25 === "string") {
                    if (isLongerThan(data25, 300)) {
                      if (!here) return false;
                      report(here20, "maxLength", { limit: 300 });
                    }
                    if (isShorterThan(data25, 1)) {
                      if (!here) return false;
                      report(here20, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here20, "type", { type: "string" });
                  }
                }
                if (data22.decorative !== void 0) {
                  if (true !== data22.decorative) {
                    if (!here) return false;
                    report(below(here, "/features/" + i0 + "/picture/decorative", "/properties/features/items/properties/picture/properties/decorative"), "const", { allowedValue: true });
                  }
                }
              } else {
                if (!here) return false;
                report(here18, "type", { type: "object" });
              }
            }
          } else {
            if (!here) return false;
            report(here15, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here14, "type", { type: "array" });
      }
    }
    if (data.versions !== void 0) {
      let data27 = data.versions;
      const here21 = here && field(here, "versions");
      if (Array.isArray(data27)) {
        if (data27.length > 4) {
          if (!here) return false;
          report(here21, "maxItems", { limit: 4 });
        }
        const len1 = data27.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data28 = data27[i1];
          const here22 = here && below(here, "/versions/" + i1, "/properties/versions/items");
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.name === void 0) {
              if (!here) return false;
              report(here22, "required", { missingProperty: "name" });
            }
            if (data28.text === void 0) {
              if (!here) return false;
              report(here22, "required", { missingProperty: "text" });
            }
            if (data28.price === void 0) {
              if (!here) return false;
              report(here22, "required", { missingProperty: "price" });
            }
            for (const key5 in data28) {
              if (!(key5 === "name" || key5 === "text" || key5 === "price")) {
                if (!here) return false;
                report(here22, "additionalProperties", { additionalProperty: key5 });
              }
            }
            if (data28.name !== void 0) {
              let data29 = data28.name;
              const here23 = here && below(here, "/versions/" + i1 + "/name", "/properties/versions/items/properties/name");
              if (typeof data29 === "string") {
                if (isLongerThan(data29, 40)) {
                  if (!here) return false;
                  report(here23, "maxLength", { limit: 40 });
                }
                if (isShorterThan(data29, 1)) {
                  if (!here) return false;
                  report(here23, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here23, "type", { type: "string" });
              }
            }
            if (data28.text !== void 0) {
              let data30 = data28.text;
              const here24 = here && below(here, "/versions/" + i1 + "/text", "/properties/versions/items/properties/text");
              if (typeof data30 === "string") {
                if (isLongerThan(data30, 120)) {
                  if (!here) return false;
                  report(here24, "maxLength", { limit: 120 });
                }
                if (isShorterThan(data30, 1)) {
                  if (!here) return false;
                  report(here24, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here24, "type", { type: "string" });
              }
            }
            if (data28.price !== void 0) {
              let data31 = data28.price;
              const here25 = here && below(here, "/versions/" + i1 + "/price", "/properties/versions/items/properties/price");
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                if (data31.amount === void 0) {
                  if (!here) return false;
                  report(here25, "required", { missingProperty: "amount" });
                }
                if (data31.currency === void 0) {
                  if (!here) return false;
                  report(here25, "required", { missingProperty: "currency" });
                }
                for (const key6 in data31) {
                  if (!(key6 === "amount" || key6 === "currency")) {
                    if (!here) return false;
                    report(here25, "additionalProperties", { additionalProperty: key6 });
                  }
                }
                if (data31.amount !== void 0) {
                  let data32 = data31.amount;
                  const here26 = here && below(here, "/versions/" + i1 + "/price/amount", "/properties/versions/items/properties/price/properties/amount");
                  if (typeof data32 == "number" && isFinite(data32)) {
                    if (data32 > 1e6) {
                      if (!here) return false;
                      report(here26, "maximum", { comparison: "<=", limit: 1e6 });
                    }
                    if (data32 < 0) {
                      if (!here) return false;
                      report(here26, "minimum", { comparison: ">=", limit: 0 });
                    }
                    if (!isMultipleOf(data32, 0.01)) {
                      if (!here) return false;
                      report(here26, "multipleOf", { multipleOf: 0.01 });
                    }
                  } else {
                    if (!here) return false;
                    report(here26, "type", { type: "number" });
                  }
                }
                if (data31.currency !== void 0) {
                  if (!set2.has(data31.currency)) {
                    if (!here) return false;
                    report(below(here, "/versions/" + i1 + "/price/currency", "/properties/versions/items/properties/price/properties/currency"), "enum", { allowedValues: [...set2] });
                  }
                }
              } else {
                if (!here) return false;
                report(here25, "type", { type: "object" });
              }
            }
          } else {
            if (!here) return false;
            report(here22, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here21, "type", { type: "array" });
      }
    }
    if (data.facts !== void 0) {
      let data34 = data.facts;
      const here27 = here && field(here, "facts");
      if (Array.isArray(data34)) {
        if (data34.length > 14) {
          if (!here) return false;
          report(here27, "maxItems", { limit: 14 });
        }
        const len2 = data34.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data35 = data34[i2];
          const here28 = here && below(here, "/facts/" + i2, "/properties/facts/items");
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.name === void 0) {
              if (!here) return false;
              report(here28, "required", { missingProperty: "name" });
            }
            if (data35.value === void 0) {
              if (!here) return false;
              report(here28, "required", { missingProperty: "value" });
            }
            for (const key7 in data35) {
              if (!(key7 === "name" || key7 === "value")) {
                if (!here) return false;
                report(here28, "additionalProperties", { additionalProperty: key7 });
              }
            }
            if (data35.name !== void 0) {
              let data36 = data35.name;
              const here29 = here && below(here, "/facts/" + i2 + "/name", "/properties/facts/items/properties/name");
              if (typeof data36 === "string") {
                if (isLongerThan(data36, 40)) {
                  if (!here) return false;
                  report(here29, "maxLength", { limit: 40 });
                }
                if (isShorterThan(data36, 1)) {
                  if (!here) return false;
                  report(here29, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here29, "type", { type: "string" });
              }
            }
            if (data35.value !== void 0) {
              let data37 = data35.value;
              const here30 = here && below(here, "/facts/" + i2 + "/value", "/properties/facts/items/properties/value");
              if (typeof data37 === "string") {
                if (isLongerThan(data37, 120)) {
                  if (!here) return false;
                  report(here30, "maxLength", { limit: 120 });
                }
                if (isShorterThan(data37, 1)) {
                  if (!here) return false;
                  report(here30, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here30, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here28, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here27, "type", { type: "array" });
      }
    }
    if (data.quote !== void 0) {
      let data38 = data.quote;
      const here31 = here && field(here, "quote");
      if (typeof data38 === "string") {
        if (isLongerThan(data38, 240)) {
          if (!here) return false;
          report(here31, "maxLength", { limit: 240 });
        }
        if (isShorterThan(data38, 1)) {
          if (!here) return false;
          report(here31, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here31, "type", { type: "string" });
      }
    }
    if (data.quoteName !== void 0) {
      let data39 = data.quoteName;
      const here32 = here && field(here, "quoteName");
      if (typeof data39 === "string") {
        if (isLongerThan(data39, 80)) {
          if (!here) return false;
          report(here32, "maxLength", { limit: 80 });
        }
        if (isShorterThan(data39, 1)) {
          if (!here) return false;
          report(here32, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here32, "type", { type: "string" });
      }
    }
    if (data.closingTitle !== void 0) {
      let data40 = data.closingTitle;
      const here33 = here && field(here, "closingTitle");
      if (typeof data40 === "string") {
        if (isLongerThan(data40, 70)) {
          if (!here) return false;
          report(here33, "maxLength", { limit: 70 });
        }
        if (isShorterThan(data40, 1)) {
          if (!here) return false;
          report(here33, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here33, "type", { type: "string" });
      }
    }
    if (data.press !== void 0) {
      let data41 = data.press;
      const here34 = here && field(here, "press");
      if (!Array.isArray(data41) && typeof data41 !== "string") {
        if (!here) return false;
        report(here34, "type", { type: ["array", "string"] });
      }
      if (typeof data41 === "string") {
        if (isLongerThan(data41, 1600)) {
          if (!here) return false;
          report(here34, "maxLength", { limit: 1600 });
        }
        if (isShorterThan(data41, 1)) {
          if (!here) return false;
          report(here34, "minLength", { limit: 1 });
        }
      }
      if (Array.isArray(data41)) {
        if (data41.length > 500) {
          if (!here) return false;
          report(here34, "maxItems", { limit: 500 });
        }
        if (data41.length < 1) {
          if (!here) return false;
          report(here34, "minItems", { limit: 1 });
        }
        const len3 = data41.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data42 = data41[i3];
          const _errs187 = count;
          const kept187 = here && here.out.length;
          let valid21 = true;
          const _errs188 = count;
          branch188: {
            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
              if (data42.type === void 0) {
                count++;
                break branch188;
              } else {
                if (data42.type !== void 0) {
                  if ("list" !== data42.type) {
                    count++;
                    break branch188;
                  }
                }
              }
            }
          }
          var _valid2 = _errs188 === count;
          count = _errs187;
          if (here) here.out.length = kept187;
          let ifClause2;
          if (_valid2) {
            const _errs190 = count;
            branch190: {
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                if (data42.items === void 0) {
                  count++;
                  if (!here) break branch190;
                  report(below(here, "/press/" + i3, "/properties/press/items/allOf/0/then"), "required", { missingProperty: "items" });
                }
                if (data42.text !== void 0) {
                  count++;
                  if (!here) break branch190;
                  report(below(here, "/press/" + i3 + "/text", "/properties/press/items/allOf/0/then/properties/text"), "false schema");
                }
              }
            }
            var _valid2 = _errs190 === count;
            valid21 = _valid2;
            ifClause2 = "then";
          } else {
            const _errs191 = count;
            branch191: {
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                if (data42.text === void 0) {
                  count++;
                  if (!here) break branch191;
                  report(below(here, "/press/" + i3, "/properties/press/items/allOf/0/else"), "required", { missingProperty: "text" });
                }
                if (data42.items !== void 0) {
                  count++;
                  if (!here) break branch191;
                  report(below(here, "/press/" + i3 + "/items", "/properties/press/items/allOf/0/else/properties/items"), "false schema");
                }
                if (data42.ordered !== void 0) {
                  count++;
                  if (!here) break branch191;
                  report(below(here, "/press/" + i3 + "/ordered", "/properties/press/items/allOf/0/else/properties/ordered"), "false schema");
                }
              }
            }
            var _valid2 = _errs191 === count;
            valid21 = _valid2;
            ifClause2 = "else";
          }
          if (!valid21) {
            if (!here) return false;
            report(below(here, "/press/" + i3, "/properties/press/items/allOf/0"), "if", { failingKeyword: ifClause2 });
          }
          const _errs193 = count;
          const kept193 = here && here.out.length;
          let valid25 = true;
          const _errs194 = count;
          branch194: {
            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
              if (data42.type === void 0) {
                count++;
                break branch194;
              } else {
                if (data42.type !== void 0) {
                  if ("heading" !== data42.type) {
                    count++;
                    break branch194;
                  }
                }
              }
            }
          }
          var _valid3 = _errs194 === count;
          count = _errs193;
          if (here) here.out.length = kept193;
          let ifClause3;
          if (_valid3) {
            const _errs196 = count;
            branch196: {
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                if (data42.level === void 0) {
                  count++;
                  if (!here) break branch196;
                  report(below(here, "/press/" + i3, "/properties/press/items/allOf/1/then"), "required", { missingProperty: "level" });
                }
              }
            }
            var _valid3 = _errs196 === count;
            valid25 = _valid3;
            ifClause3 = "then";
          } else {
            const _errs197 = count;
            branch197: {
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                if (data42.level !== void 0) {
                  count++;
                  if (!here) break branch197;
                  report(below(here, "/press/" + i3 + "/level", "/properties/press/items/allOf/1/else/properties/level"), "false schema");
                }
              }
            }
            var _valid3 = _errs197 === count;
            valid25 = _valid3;
            ifClause3 = "else";
          }
          if (!valid25) {
            if (!here) return false;
            report(below(here, "/press/" + i3, "/properties/press/items/allOf/1"), "if", { failingKeyword: ifClause3 });
          }
          const here35 = here && below(here, "/press/" + i3, "/properties/press/items");
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.type === void 0) {
              if (!here) return false;
              report(here35, "required", { missingProperty: "type" });
            }
            for (const key8 in data42) {
              if (!(key8 === "type" || key8 === "text" || key8 === "ordered" || key8 === "items")) {
                if (!here) return false;
                report(here35, "additionalProperties", { additionalProperty: key8 });
              }
            }
            if (data42.type !== void 0) {
              let data49 = data42.type;
              if (!(data49 === "paragraph" || data49 === "list")) {
                if (!here) return false;
                report(below(here, "/press/" + i3 + "/type", "/properties/press/items/properties/type"), "enum", { allowedValues: ["paragraph", "list"] });
              }
            }
            if (data42.text !== void 0) {
              let data50 = data42.text;
              const _errs207 = count;
              const kept207 = here && here.out.length;
              let valid29 = false;
              const _errs208 = count;
              branch208: {
                const here36 = here && below(here, "/press/" + i3 + "/text", "/properties/press/items/properties/text/anyOf/0");
                if (typeof data50 === "string") {
                  if (isLongerThan(data50, 800)) {
                    count++;
                    if (!here) break branch208;
                    report(here36, "maxLength", { limit: 800 });
                  }
                  if (isShorterThan(data50, 1)) {
                    count++;
                    if (!here) break branch208;
                    report(here36, "minLength", { limit: 1 });
                  }
                } else {
                  count++;
                  if (!here) break branch208;
                  report(here36, "type", { type: "string" });
                }
              }
              var _valid4 = _errs208 === count;
              valid29 = valid29 || _valid4;
              if (!valid29) {
                const _errs210 = count;
                branch210: {
                  const here37 = here && below(here, "/press/" + i3 + "/text", "/properties/press/items/properties/text/anyOf/1");
                  if (Array.isArray(data50)) {
                    if (data50.length > 500) {
                      count++;
                      if (!here) break branch210;
                      report(here37, "maxItems", { limit: 500 });
                    }
                    if (data50.length < 1) {
                      count++;
                      if (!here) break branch210;
                      report(here37, "minItems", { limit: 1 });
                    }
                    const len4 = data50.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data51 = data50[i4];
                      const here38 = here && below(here, "/press/" + i3 + "/text/" + i4, "/properties/press/items/properties/text/anyOf/1/items");
                      if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                        if (data51.text === void 0) {
                          count++;
                          if (!here) break branch210;
                          report(here38, "required", { missingProperty: "text" });
                        }
                        for (const key9 in data51) {
                          if (!(key9 === "text" || key9 === "strong" || key9 === "emphasis" || key9 === "link")) {
                            count++;
                            if (!here) break branch210;
                            report(here38, "additionalProperties", { additionalProperty: key9 });
                          }
                        }
                        if (data51.text !== void 0) {
                          let data52 = data51.text;
                          const here39 = here && below(here, "/press/" + i3 + "/text/" + i4 + "/text", "/properties/press/items/properties/text/anyOf/1/items/properties/text");
                          if (typeof data52 === "string") {
                            if (isLongerThan(data52, 800)) {
                              count++;
                              if (!here) break branch210;
                              report(here39, "maxLength", { limit: 800 });
                            }
                            if (isShorterThan(data52, 1)) {
                              count++;
                              if (!here) break branch210;
                              report(here39, "minLength", { limit: 1 });
                            }
                          } else {
                            count++;
                            if (!here) break branch210;
                            report(here39, "type", { type: "string" });
                          }
                        }
                        if (data51.strong !== void 0) {
                          if (typeof data51.strong !== "boolean") {
                            count++;
                            if (!here) break branch210;
                            report(below(here, "/press/" + i3 + "/text/" + i4 + "/strong", "/properties/press/items/properties/text/anyOf/1/items/properties/strong"), "type", { type: "boolean" });
                          }
                        }
                        if (data51.emphasis !== void 0) {
                          if (typeof data51.emphasis !== "boolean") {
                            count++;
                            if (!here) break branch210;
                            report(below(here, "/press/" + i3 + "/text/" + i4 + "/emphasis", "/properties/press/items/properties/text/anyOf/1/items/properties/emphasis"), "type", { type: "boolean" });
                          }
                        }
                        if (data51.link !== void 0) {
                          let data55 = data51.link;
                          const here40 = here && below(here, "/press/" + i3 + "/text/" + i4 + "/link", "/properties/press/items/properties/text/anyOf/1/items/properties/link");
                          if (typeof data55 === "string") {
                            if (isLongerThan(data55, 2e3)) {
                              count++;
                              if (!here) break branch210;
                              report(here40, "maxLength", { limit: 2e3 });
                            }
                            if (!pattern4.test(data55)) {
                              count++;
                              if (!here) break branch210;
                              report(here40, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                            }
                          } else {
                            count++;
                            if (!here) break branch210;
                            report(here40, "type", { type: "string" });
                          }
                        }
                      } else {
                        count++;
                        if (!here) break branch210;
                        report(here38, "type", { type: "object" });
                      }
                    }
                  } else {
                    count++;
                    if (!here) break branch210;
                    report(here37, "type", { type: "array" });
                  }
                }
                var _valid4 = _errs210 === count;
                valid29 = valid29 || _valid4;
              }
              if (!valid29) {
                if (!here) return false;
                report(below(here, "/press/" + i3 + "/text", "/properties/press/items/properties/text"), "anyOf");
              } else {
                count = _errs207;
                if (here) here.out.length = kept207;
              }
            }
            if (data42.ordered !== void 0) {
              if (typeof data42.ordered !== "boolean") {
                if (!here) return false;
                report(below(here, "/press/" + i3 + "/ordered", "/properties/press/items/properties/ordered"), "type", { type: "boolean" });
              }
            }
            if (data42.items !== void 0) {
              let data57 = data42.items;
              const here41 = here && below(here, "/press/" + i3 + "/items", "/properties/press/items/properties/items");
              if (Array.isArray(data57)) {
                if (data57.length > 200) {
                  if (!here) return false;
                  report(here41, "maxItems", { limit: 200 });
                }
                if (data57.length < 1) {
                  if (!here) return false;
                  report(here41, "minItems", { limit: 1 });
                }
                const len5 = data57.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data58 = data57[i5];
                  const _errs243 = count;
                  const kept243 = here && here.out.length;
                  let valid35 = false;
                  const _errs244 = count;
                  branch244: {
                    const here42 = here && below(here, "/press/" + i3 + "/items/" + i5, "/properties/press/items/properties/items/items/anyOf/0");
                    if (typeof data58 === "string") {
                      if (isLongerThan(data58, 800)) {
                        count++;
                        if (!here) break branch244;
                        report(here42, "maxLength", { limit: 800 });
                      }
                      if (isShorterThan(data58, 1)) {
                        count++;
                        if (!here) break branch244;
                        report(here42, "minLength", { limit: 1 });
                      }
                    } else {
                      count++;
                      if (!here) break branch244;
                      report(here42, "type", { type: "string" });
                    }
                  }
                  var _valid5 = _errs244 === count;
                  valid35 = valid35 || _valid5;
                  if (!valid35) {
                    const _errs246 = count;
                    branch246: {
                      const here43 = here && below(here, "/press/" + i3 + "/items/" + i5, "/properties/press/items/properties/items/items/anyOf/1");
                      if (Array.isArray(data58)) {
                        if (data58.length > 500) {
                          count++;
                          if (!here) break branch246;
                          report(here43, "maxItems", { limit: 500 });
                        }
                        if (data58.length < 1) {
                          count++;
                          if (!here) break branch246;
                          report(here43, "minItems", { limit: 1 });
                        }
                        const len6 = data58.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          let data59 = data58[i6];
                          const here44 = here && below(here, "/press/" + i3 + "/items/" + i5 + "/" + i6, "/properties/press/items/properties/items/items/anyOf/1/items");
                          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                            if (data59.text === void 0) {
                              count++;
                              if (!here) break branch246;
                              report(here44, "required", { missingProperty: "text" });
                            }
                            for (const key10 in data59) {
                              if (!(key10 === "text" || key10 === "strong" || key10 === "emphasis" || key10 === "link")) {
                                count++;
                                if (!here) break branch246;
                                report(here44, "additionalProperties", { additionalProperty: key10 });
                              }
                            }
                            if (data59.text !== void 0) {
                              let data60 = data59.text;
                              const here45 = here && below(here, "/press/" + i3 + "/items/" + i5 + "/" + i6 + "/text", "/properties/press/items/properties/items/items/anyOf/1/items/properties/text");
                              if (typeof data60 === "string") {
                                if (isLongerThan(data60, 800)) {
                                  count++;
                                  if (!here) break branch246;
                                  report(here45, "maxLength", { limit: 800 });
                                }
                                if (isShorterThan(data60, 1)) {
                                  count++;
                                  if (!here) break branch246;
                                  report(here45, "minLength", { limit: 1 });
                                }
                              } else {
                                count++;
                                if (!here) break branch246;
                                report(here45, "type", { type: "string" });
                              }
                            }
                            if (data59.strong !== void 0) {
                              if (typeof data59.strong !== "boolean") {
                                count++;
                                if (!here) break branch246;
                                report(below(here, "/press/" + i3 + "/items/" + i5 + "/" + i6 + "/strong", "/properties/press/items/properties/items/items/anyOf/1/items/properties/strong"), "type", { type: "boolean" });
                              }
                            }
                            if (data59.emphasis !== void 0) {
                              if (typeof data59.emphasis !== "boolean") {
                                count++;
                                if (!here) break branch246;
                                report(below(here, "/press/" + i3 + "/items/" + i5 + "/" + i6 + "/emphasis", "/properties/press/items/properties/items/items/anyOf/1/items/properties/emphasis"), "type", { type: "boolean" });
                              }
                            }
                            if (data59.link !== void 0) {
                              let data63 = data59.link;
                              const here46 = here && below(here, "/press/" + i3 + "/items/" + i5 + "/" + i6 + "/link", "/properties/press/items/properties/items/items/anyOf/1/items/properties/link");
                              if (typeof data63 === "string") {
                                if (isLongerThan(data63, 2e3)) {
                                  count++;
                                  if (!here) break branch246;
                                  report(here46, "maxLength", { limit: 2e3 });
                                }
                                if (!pattern4.test(data63)) {
                                  count++;
                                  if (!here) break branch246;
                                  report(here46, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                                }
                              } else {
                                count++;
                                if (!here) break branch246;
                                report(here46, "type", { type: "string" });
                              }
                            }
                          } else {
                            count++;
                            if (!here) break branch246;
                            report(here44, "type", { type: "object" });
                          }
                        }
                      } else {
                        count++;
                        if (!here) break branch246;
                        report(here43, "type", { type: "array" });
                      }
                    }
                    var _valid5 = _errs246 === count;
                    valid35 = valid35 || _valid5;
                  }
                  if (!valid35) {
                    if (!here) return false;
                    report(below(here, "/press/" + i3 + "/items/" + i5, "/properties/press/items/properties/items/items"), "anyOf");
                  } else {
                    count = _errs243;
                    if (here) here.out.length = kept243;
                  }
                }
              } else {
                if (!here) return false;
                report(here41, "type", { type: "array" });
              }
            }
          } else {
            if (!here) return false;
            report(here35, "type", { type: "object" });
          }
        }
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
