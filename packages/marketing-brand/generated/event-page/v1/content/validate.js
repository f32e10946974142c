// Generated from templates/event-page/v1. Do not edit: change the template, then run `npx trellis generate`.
import { below, collect, field, isDate, isLongerThan, isMultipleOf, isShorterThan, report } from "@trellis/runtime/support";
const list1 = { "template": { "title": "Template", "description": "The template that the content is for.", "x-classification": "public", "x-labels": { "fr": { "title": "Modèle", "description": "Le modèle auquel ce contenu est destiné." } }, "const": "event-page@1", "x-reason": "Content is written for one major version of one template." }, "market": { "title": "Market", "description": "The market of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Marché", "description": "Le marché de la page." } }, "type": "string", "maxLength": 64, "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "examples": ["fr"] }, "locale": { "title": "Locale", "description": "The language of the page, and its region.", "x-classification": "public", "x-labels": { "fr": { "title": "Langue", "description": "La langue de la page, et sa région." } }, "type": "string", "pattern": "^[a-z]{2}(?:-[A-Z]{2})?$", "examples": ["fr-FR"] }, "headline": { "title": "Name of the event", "description": "What the event is called.", "x-classification": "public", "x-labels": { "fr": { "title": "Nom de l’événement", "description": "Le nom de l’événement." } }, "type": "string", "minLength": 1, "maxLength": 70 }, "lead": { "title": "Introduction", "description": "What happens, and why one should come.", "x-classification": "public", "x-labels": { "fr": { "title": "Introduction", "description": "Ce qui s’y passe, et pourquoi y venir." } }, "type": "string", "minLength": 40, "maxLength": 260 }, "eyebrow": { "title": "Line above the name", "description": "The series, or the kind of event.", "x-classification": "public", "x-labels": { "fr": { "title": "Ligne au-dessus du nom", "description": "La série, ou le genre d’événement." } }, "type": "string", "minLength": 1, "maxLength": 40 }, "accent": { "title": "Colour", "description": "The colour of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Couleur", "description": "La couleur de la page." } }, "default": "sun", "enum": ["sun", "clay", "sea", "moss"], "x-reason": "The brand has these." }, "date": { "title": "Day", "description": "The day of the event.", "x-classification": "public", "x-labels": { "fr": { "title": "Jour", "description": "Le jour de l’événement." } }, "type": "string", "format": "date" }, "time": { "title": "Time", "description": "From when to when, with the time zone when people join from elsewhere.", "x-classification": "public", "x-labels": { "fr": { "title": "Heure", "description": "De quand à quand, avec le fuseau horaire si l’on participe de loin." } }, "type": "string", "minLength": 1, "maxLength": 40 }, "place": { "title": "Place", "description": "The building and the city, or that it is online.", "x-classification": "public", "x-labels": { "fr": { "title": "Lieu", "description": "Le bâtiment et la ville, ou que c’est en ligne." } }, "type": "string", "minLength": 1, "maxLength": 90 }, "address": { "title": "Street", "description": "How to find it.", "x-classification": "public", "x-labels": { "fr": { "title": "Adresse", "description": "Comment le trouver." } }, "type": "string", "minLength": 1, "maxLength": 120 }, "mapLink": { "title": "Way there", "description": "A page with a map or directions.", "x-classification": "public", "x-labels": { "fr": { "title": "Itinéraire", "description": "Une page avec un plan ou un itinéraire." } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" }, "price": { "title": "Price", "description": "What a place costs; leave it out when it is free.", "x-classification": "public", "x-labels": { "fr": { "title": "Prix", "description": "Ce que coûte une place ; à laisser vide si c’est gratuit." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "amount": { "title": "Amount", "description": "Amount", "x-classification": "public", "x-labels": { "fr": { "title": "Montant", "description": "Montant" } }, "type": "number", "minimum": 0, "maximum": 1e4, "multipleOf": 0.01 }, "currency": { "title": "Currency", "description": "Currency", "x-classification": "public", "x-labels": { "fr": { "title": "Monnaie", "description": "Monnaie" } }, "type": "string", "pattern": "^[A-Z]{3}$" } }, "required": ["amount", "currency"] }, "picture": { "title": "Picture", "description": "The picture at the top.", "x-classification": "public", "x-labels": { "fr": { "title": "Image", "description": "L’image en haut." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "asset": { "title": "Image file", "description": "Image file", "x-classification": "public", "x-labels": { "fr": { "title": "Fichier d’image", "description": "Fichier d’image" } }, "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" }, "alt": { "title": "Description of the image", "description": "Description of the image", "x-classification": "public", "x-labels": { "fr": { "title": "Description de l’image", "description": "Description de l’image" } }, "type": "string", "minLength": 1, "maxLength": 300 }, "decorative": { "title": "Decorative", "description": "Decorative", "x-classification": "public", "x-labels": { "fr": { "title": "Décorative", "description": "Décorative" } }, "const": true, "x-reason": "An image without a description says that it needs none." } }, "required": ["asset"], "if": { "properties": { "decorative": true }, "required": ["decorative"] }, "then": { "properties": { "alt": false } }, "else": { "required": ["alt"] } }, "actionLabel": { "title": "Button", "description": "How one signs up, as a verb.", "x-classification": "public", "x-labels": { "fr": { "title": "Bouton", "description": "Comment on s’inscrit, avec un verbe." } }, "type": "string", "minLength": 1, "maxLength": 32 }, "actionLink": { "title": "Link of the button", "description": "Where one signs up.", "x-classification": "public", "x-labels": { "fr": { "title": "Lien du bouton", "description": "Où l’on s’inscrit." } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" }, "body": { "title": "About", "description": "What to expect.", "x-classification": "public", "x-labels": { "fr": { "title": "À propos", "description": "Ce qui attend les visiteurs." } }, "type": ["array", "string"], "minItems": 1, "maxItems": 500, "items": { "title": "Block", "description": "Block", "x-classification": "public", "x-labels": { "fr": { "title": "Bloc", "description": "Bloc" } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "type": { "title": "Kind of block", "description": "Kind of block", "x-classification": "public", "x-labels": { "fr": { "title": "Genre de bloc", "description": "Genre de bloc" } }, "enum": ["paragraph", "heading", "list"], "x-reason": "The template takes these." }, "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 3e3 }, { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "type": "string", "minLength": 1, "maxLength": 3e3 }, "strong": { "title": "Strong", "description": "Strong", "x-classification": "public", "x-labels": { "fr": { "title": "Gras", "description": "Gras" } }, "type": "boolean" }, "emphasis": { "title": "Emphasis", "description": "Emphasis", "x-classification": "public", "x-labels": { "fr": { "title": "Italique", "description": "Italique" } }, "type": "boolean" }, "link": { "title": "Link", "description": "Link", "x-classification": "public", "x-labels": { "fr": { "title": "Lien", "description": "Lien" } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["text"] } }] }, "level": { "title": "Level", "description": "Level", "x-classification": "public", "x-labels": { "fr": { "title": "Niveau", "description": "Niveau" } }, "type": "integer", "minimum": 1, "maximum": 4 }, "ordered": { "title": "Numbered", "description": "Numbered", "x-classification": "public", "x-labels": { "fr": { "title": "Numérotée", "description": "Numérotée" } }, "type": "boolean" }, "items": { "title": "Items", "description": "Items", "x-classification": "public", "x-labels": { "fr": { "title": "Éléments", "description": "Éléments" } }, "type": "array", "minItems": 1, "maxItems": 200, "items": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 3e3 }, { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "text": { "title": "Text", "description": "Text", "x-classification": "public", "x-labels": { "fr": { "title": "Texte", "description": "Texte" } }, "type": "string", "minLength": 1, "maxLength": 3e3 }, "strong": { "title": "Strong", "description": "Strong", "x-classification": "public", "x-labels": { "fr": { "title": "Gras", "description": "Gras" } }, "type": "boolean" }, "emphasis": { "title": "Emphasis", "description": "Emphasis", "x-classification": "public", "x-labels": { "fr": { "title": "Italique", "description": "Italique" } }, "type": "boolean" }, "link": { "title": "Link", "description": "Link", "x-classification": "public", "x-labels": { "fr": { "title": "Lien", "description": "Lien" } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } }, "required": ["text"] } }] } } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "list" } }, "required": ["type"] }, "then": { "required": ["items"], "properties": { "text": false } }, "else": { "required": ["text"], "properties": { "items": false, "ordered": false } } }, { "if": { "properties": { "type": { "const": "heading" } }, "required": ["type"] }, "then": { "required": ["level"] }, "else": { "properties": { "level": false } } }] }, "minLength": 1, "maxLength": 6e3 }, "aboutTitle": { "title": "Heading above the text", "description": "One line above the text.", "x-classification": "public", "x-labels": { "fr": { "title": "Titre du texte", "description": "Une ligne au-dessus du texte." } }, "type": "string", "minLength": 1, "maxLength": 70 }, "programme": { "title": "Programme", "description": "What happens when.", "x-classification": "public", "x-labels": { "fr": { "title": "Programme", "description": "Ce qui se passe, et quand." } }, "type": "array", "maxItems": 20, "items": { "title": "Programme", "description": "Programme", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "time": { "title": "Time", "description": "“18:30”.", "x-classification": "public", "x-labels": { "fr": { "title": "Heure", "description": "« 18 h 30 »." } }, "type": "string", "minLength": 1, "maxLength": 12 }, "title": { "title": "What happens", "description": "In one line.", "x-classification": "public", "x-labels": { "fr": { "title": "Ce qui se passe", "description": "En une ligne." } }, "type": "string", "minLength": 1, "maxLength": 90 }, "text": { "title": "More", "description": "One or two sentences.", "x-classification": "public", "x-labels": { "fr": { "title": "Précisions", "description": "Une ou deux phrases." } }, "type": "string", "minLength": 1, "maxLength": 240 }, "who": { "title": "Who", "description": "The person who speaks.", "x-classification": "public", "x-labels": { "fr": { "title": "Qui", "description": "La personne qui parle." } }, "type": "string", "minLength": 1, "maxLength": 60 } }, "required": ["time", "title"] } }, "people": { "title": "Speakers", "description": "Who speaks or plays.", "x-classification": "public", "x-labels": { "fr": { "title": "Intervenants", "description": "Qui parle ou joue." } }, "type": "array", "maxItems": 8, "items": { "title": "Speakers", "description": "Speakers", "x-classification": "public", "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "name": { "title": "Name", "description": "The person’s name.", "x-classification": "public", "x-labels": { "fr": { "title": "Nom", "description": "Le nom de la personne." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "role": { "title": "What they do", "description": "Their work, in a few words.", "x-classification": "public", "x-labels": { "fr": { "title": "Ce qu’ils font", "description": "Leur travail, en quelques mots." } }, "type": "string", "minLength": 1, "maxLength": 80 }, "picture": { "title": "Portrait", "description": "A portrait.", "x-classification": "public", "x-labels": { "fr": { "title": "Portrait", "description": "Un portrait." } }, "type": "object", "additionalProperties": false, "x-reason": "A template has no place for what it does not name.", "properties": { "asset": { "title": "Image file", "description": "Image file", "x-classification": "public", "x-labels": { "fr": { "title": "Fichier d’image", "description": "Fichier d’image" } }, "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" }, "alt": { "title": "Description of the image", "description": "Description of the image", "x-classification": "public", "x-labels": { "fr": { "title": "Description de l’image", "description": "Description de l’image" } }, "type": "string", "minLength": 1, "maxLength": 300 }, "decorative": { "title": "Decorative", "description": "Decorative", "x-classification": "public", "x-labels": { "fr": { "title": "Décorative", "description": "Décorative" } }, "const": true, "x-reason": "An image without a description says that it needs none." } }, "required": ["asset"], "if": { "properties": { "decorative": true }, "required": ["decorative"] }, "then": { "properties": { "alt": false } }, "else": { "required": ["alt"] } } }, "required": ["name", "role", "picture"] } }, "closingTitle": { "title": "Last heading", "description": "The invitation at the end of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Dernier titre", "description": "L’invitation à la fin de la page." } }, "type": "string", "minLength": 1, "maxLength": 70 } };
const pattern1 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern2 = /^[a-z]{2}(?:-[A-Z]{2})?$/u;
const set1 = /* @__PURE__ */ new Set(["sun", "clay", "sea", "moss"]);
const pattern3 = /^[^\s\p{Cc}]+$/u;
const pattern4 = /^[A-Z]{3}$/u;
const pattern5 = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/u;
const set2 = /* @__PURE__ */ new Set(["paragraph", "heading", "list"]);
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
    if (data.date === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "date" });
    }
    if (data.time === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "time" });
    }
    if (data.place === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "place" });
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
    if (data.body === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "body" });
    }
    if (data.aboutTitle === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "aboutTitle" });
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
      if ("event-page@1" !== data.template) {
        if (!here) return false;
        report(field(here, "template"), "const", { allowedValue: "event-page@1" });
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
        if (isLongerThan(data4, 260)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 260 });
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
    if (data.date !== void 0) {
      let data7 = data.date;
      const here6 = here && field(here, "date");
      if (typeof data7 === "string") {
        if (!isDate(data7)) {
          if (!here) return false;
          report(here6, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "string" });
      }
    }
    if (data.time !== void 0) {
      let data8 = data.time;
      const here7 = here && field(here, "time");
      if (typeof data8 === "string") {
        if (isLongerThan(data8, 40)) {
          if (!here) return false;
          report(here7, "maxLength", { limit: 40 });
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
    if (data.place !== void 0) {
      let data9 = data.place;
      const here8 = here && field(here, "place");
      if (typeof data9 === "string") {
        if (isLongerThan(data9, 90)) {
          if (!here) return false;
          report(here8, "maxLength", { limit: 90 });
        }
        if (isShorterThan(data9, 1)) {
          if (!here) return false;
          report(here8, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here8, "type", { type: "string" });
      }
    }
    if (data.address !== void 0) {
      let data10 = data.address;
      const here9 = here && field(here, "address");
      if (typeof data10 === "string") {
        if (isLongerThan(data10, 120)) {
          if (!here) return false;
          report(here9, "maxLength", { limit: 120 });
        }
        if (isShorterThan(data10, 1)) {
          if (!here) return false;
          report(here9, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here9, "type", { type: "string" });
      }
    }
    if (data.mapLink !== void 0) {
      let data11 = data.mapLink;
      const here10 = here && field(here, "mapLink");
      if (typeof data11 === "string") {
        if (isLongerThan(data11, 2e3)) {
          if (!here) return false;
          report(here10, "maxLength", { limit: 2e3 });
        }
        if (!pattern3.test(data11)) {
          if (!here) return false;
          report(here10, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here10, "type", { type: "string" });
      }
    }
    if (data.price !== void 0) {
      let data12 = data.price;
      const here11 = here && field(here, "price");
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.amount === void 0) {
          if (!here) return false;
          report(here11, "required", { missingProperty: "amount" });
        }
        if (data12.currency === void 0) {
          if (!here) return false;
          report(here11, "required", { missingProperty: "currency" });
        }
        for (const key1 in data12) {
          if (!(key1 === "amount" || key1 === "currency")) {
            if (!here) return false;
            report(here11, "additionalProperties", { additionalProperty: key1 });
          }
        }
        if (data12.amount !== void 0) {
          let data13 = data12.amount;
          const here12 = here && below(here, "/price/amount", "/properties/price/properties/amount");
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 1e4) {
              if (!here) return false;
              report(here12, "maximum", { comparison: "<=", limit: 1e4 });
            }
            if (data13 < 0) {
              if (!here) return false;
              report(here12, "minimum", { comparison: ">=", limit: 0 });
            }
            if (!isMultipleOf(data13, 0.01)) {
              if (!here) return false;
              report(here12, "multipleOf", { multipleOf: 0.01 });
            }
          } else {
            if (!here) return false;
            report(here12, "type", { type: "number" });
          }
        }
        if (data12.currency !== void 0) {
          let data14 = data12.currency;
          const here13 = here && below(here, "/price/currency", "/properties/price/properties/currency");
          if (typeof data14 === "string") {
            if (!pattern4.test(data14)) {
              if (!here) return false;
              report(here13, "pattern", { pattern: "^[A-Z]{3}$" });
            }
          } else {
            if (!here) return false;
            report(here13, "type", { type: "string" });
          }
        }
      } else {
        if (!here) return false;
        report(here11, "type", { type: "object" });
      }
    }
    if (data.picture !== void 0) {
      let data15 = data.picture;
      const _errs69 = count;
      const kept69 = here && here.out.length;
      let valid2 = true;
      const _errs70 = count;
      branch70: {
        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
          if (data15.decorative === void 0) {
            count++;
            break branch70;
          }
        }
      }
      var _valid0 = _errs70 === count;
      count = _errs69;
      if (here) here.out.length = kept69;
      let ifClause0;
      if (_valid0) {
        const _errs71 = count;
        branch71: {
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.alt !== void 0) {
              count++;
              if (!here) break branch71;
              report(below(here, "/picture/alt", "/properties/picture/then/properties/alt"), "false schema");
            }
          }
        }
        var _valid0 = _errs71 === count;
        valid2 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs72 = count;
        branch72: {
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.alt === void 0) {
              count++;
              if (!here) break branch72;
              report(below(here, "/picture", "/properties/picture/else"), "required", { missingProperty: "alt" });
            }
          }
        }
        var _valid0 = _errs72 === count;
        valid2 = _valid0;
        ifClause0 = "else";
      }
      const here14 = here && field(here, "picture");
      if (!valid2) {
        if (!here) return false;
        report(here14, "if", { failingKeyword: ifClause0 });
      }
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.asset === void 0) {
          if (!here) return false;
          report(here14, "required", { missingProperty: "asset" });
        }
        for (const key2 in data15) {
          if (!(key2 === "asset" || key2 === "alt" || key2 === "decorative")) {
            if (!here) return false;
            report(here14, "additionalProperties", { additionalProperty: key2 });
          }
        }
        if (data15.asset !== void 0) {
          let data17 = data15.asset;
          const here15 = here && below(here, "/picture/asset", "/properties/picture/properties/asset");
          if (typeof data17 === "string") {
            if (isLongerThan(data17, 200)) {
              if (!here) return false;
              report(here15, "maxLength", { limit: 200 });
            }
            if (!pattern5.test(data17)) {
              if (!here) return false;
              report(here15, "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" });
            }
          } else {
            if (!here) return false;
            report(here15, "type", { type: "string" });
          }
        }
        if (data15.alt !== void 0) {
          let data18 = data15.alt;
          const here16 = here && below(here, "/picture/alt", "/properties/picture/properties/alt");
          if (typeof data18 === "string") {
            if (isLongerThan(data18, 300)) {
              if (!here) return false;
              report(here16, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data18, 1)) {
              if (!here) return false;
              report(here16, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here16, "type", { type: "string" });
          }
        }
        if (data15.decorative !== void 0) {
          if (true !== data15.decorative) {
            if (!here) return false;
            report(below(here, "/picture/decorative", "/properties/picture/properties/decorative"), "const", { allowedValue: true });
          }
        }
      } else {
        if (!here) return false;
        report(here14, "type", { type: "object" });
      }
    }
    if (data.actionLabel !== void 0) {
      let data20 = data.actionLabel;
      const here17 = here && field(here, "actionLabel");
      if (typeof data20 === "string") {
        if (isLongerThan(data20, 32)) {
          if (!here) return false;
          report(here17, "maxLength", { limit: 32 });
        }
        if (isShorterThan(data20, 1)) {
          if (!here) return false;
          report(here17, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here17, "type", { type: "string" });
      }
    }
    if (data.actionLink !== void 0) {
      let data21 = data.actionLink;
      const here18 = here && field(here, "actionLink");
      if (typeof data21 === "string") {
        if (isLongerThan(data21, 2e3)) {
          if (!here) return false;
          report(here18, "maxLength", { limit: 2e3 });
        }
        if (!pattern3.test(data21)) {
          if (!here) return false;
          report(here18, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here18, "type", { type: "string" });
      }
    }
    if (data.body !== void 0) {
      let data22 = data.body;
      const here19 = here && field(here, "body");
      if (!Array.isArray(data22) && typeof data22 !== "string") {
        if (!here) return false;
        report(here19, "type", { type: ["array", "string"] });
      }
      if (typeof data22 === "string") {
        if (isLongerThan(data22, 6e3)) {
          if (!here) return false;
          report(here19, "maxLength", { limit: 6e3 });
        }
        if (isShorterThan(data22, 1)) {
          if (!here) return false;
          report(here19, "minLength", { limit: 1 });
        }
      }
      if (Array.isArray(data22)) {
        if (data22.length > 500) {
          if (!here) return false;
          report(here19, "maxItems", { limit: 500 });
        }
        if (data22.length < 1) {
          if (!here) return false;
          report(here19, "minItems", { limit: 1 });
        }
        const len0 = data22.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data23 = data22[i0];
          const _errs104 = count;
          const kept104 = here && here.out.length;
          let valid8 = true;
          const _errs105 = count;
          branch105: {
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
              if (data23.type === void 0) {
                count++;
                break branch105;
              } else {
                if (data23.type !== void 0) {
                  if ("list" !== data23.type) {
                    count++;
                    break branch105;
                  }
                }
              }
            }
          }
          var _valid1 = _errs105 === count;
          count = _errs104;
          if (here) here.out.length = kept104;
          let ifClause1;
          if (_valid1) {
            const _errs107 = count;
            branch107: {
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.items === void 0) {
                  count++;
                  if (!here) break branch107;
                  report(below(here, "/body/" + i0, "/properties/body/items/allOf/0/then"), "required", { missingProperty: "items" });
                }
                if (data23.text !== void 0) {
                  count++;
                  if (!here) break branch107;
                  report(below(here, "/body/" + i0 + "/text", "/properties/body/items/allOf/0/then/properties/text"), "false schema");
                }
              }
            }
            var _valid1 = _errs107 === count;
            valid8 = _valid1;
            ifClause1 = "then";
          } else {
            const _errs108 = count;
            branch108: {
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.text === void 0) {
                  count++;
                  if (!here) break branch108;
                  report(below(here, "/body/" + i0, "/properties/body/items/allOf/0/else"), "required", { missingProperty: "text" });
                }
                if (data23.items !== void 0) {
                  count++;
                  if (!here) break branch108;
                  report(below(here, "/body/" + i0 + "/items", "/properties/body/items/allOf/0/else/properties/items"), "false schema");
                }
                if (data23.ordered !== void 0) {
                  count++;
                  if (!here) break branch108;
                  report(below(here, "/body/" + i0 + "/ordered", "/properties/body/items/allOf/0/else/properties/ordered"), "false schema");
                }
              }
            }
            var _valid1 = _errs108 === count;
            valid8 = _valid1;
            ifClause1 = "else";
          }
          if (!valid8) {
            if (!here) return false;
            report(below(here, "/body/" + i0, "/properties/body/items/allOf/0"), "if", { failingKeyword: ifClause1 });
          }
          const _errs110 = count;
          const kept110 = here && here.out.length;
          let valid12 = true;
          const _errs111 = count;
          branch111: {
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
              if (data23.type === void 0) {
                count++;
                break branch111;
              } else {
                if (data23.type !== void 0) {
                  if ("heading" !== data23.type) {
                    count++;
                    break branch111;
                  }
                }
              }
            }
          }
          var _valid2 = _errs111 === count;
          count = _errs110;
          if (here) here.out.length = kept110;
          let ifClause2;
          if (_valid2) {
            const _errs113 = count;
            branch113: {
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.level === void 0) {
                  count++;
                  if (!here) break branch113;
                  report(below(here, "/body/" + i0, "/properties/body/items/allOf/1/then"), "required", { missingProperty: "level" });
                }
              }
            }
            var _valid2 = _errs113 === count;
            valid12 = _valid2;
            ifClause2 = "then";
          } else {
            const _errs114 = count;
            branch114: {
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.level !== void 0) {
                  count++;
                  if (!here) break branch114;
                  report(below(here, "/body/" + i0 + "/level", "/properties/body/items/allOf/1/else/properties/level"), "false schema");
                }
              }
            }
            var _valid2 = _errs114 === count;
            valid12 = _valid2;
            ifClause2 = "else";
          }
          if (!valid12) {
            if (!here) return false;
            report(below(here, "/body/" + i0, "/properties/body/items/allOf/1"), "if", { failingKeyword: ifClause2 });
          }
          const here20 = here && below(here, "/body/" + i0, "/properties/body/items");
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.type === void 0) {
              if (!here) return false;
              report(here20, "required", { missingProperty: "type" });
            }
            for (const key3 in data23) {
              if (!(key3 === "type" || key3 === "text" || key3 === "level" || key3 === "ordered" || key3 === "items")) {
                if (!here) return false;
                report(here20, "additionalProperties", { additionalProperty: key3 });
              }
            }
            if (data23.type !== void 0) {
              if (!set2.has(data23.type)) {
                if (!here) return false;
                report(below(here, "/body/" + i0 + "/type", "/properties/body/items/properties/type"), "enum", { allowedValues: [...set2] });
              }
            }
            if (data23.text !== void 0) {
              let data31 = data23.text;
              const _errs124 = count;
              const kept124 = here && here.out.length;
              let valid16 = false;
              const _errs125 = count;
              branch125: {
                const here21 = here && below(here, "/body/" + i0 + "/text", "/properties/body/items/properties/text/anyOf/0");
                if (typeof data31 === "string") {
                  if (isLongerThan(data31, 3e3)) {
                    count++;
                    if (!here) break branch125;
                    report(here21, "maxLength", { limit: 3e3 });
                  }
                  if (isShorterThan(data31, 1)) {
                    count++;
                    if (!here) break branch125;
                    report(here21, "minLength", { limit: 1 });
                  }
                } else {
                  count++;
                  if (!here) break branch125;
                  report(here21, "type", { type: "string" });
                }
              }
              var _valid3 = _errs125 === count;
              valid16 = valid16 || _valid3;
              if (!valid16) {
                const _errs127 = count;
                branch127: {
                  const here22 = here && below(here, "/body/" + i0 + "/text", "/properties/body/items/properties/text/anyOf/1");
                  if (Array.isArray(data31)) {
                    if (data31.length > 500) {
                      count++;
                      if (!here) break branch127;
                      report(here22, "maxItems", { limit: 500 });
                    }
                    if (data31.length < 1) {
                      count++;
                      if (!here) break branch127;
                      report(here22, "minItems", { limit: 1 });
                    }
                    const len1 = data31.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data32 = data31[i1];
                      const here23 = here && below(here, "/body/" + i0 + "/text/" + i1, "/properties/body/items/properties/text/anyOf/1/items");
                      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                        if (data32.text === void 0) {
                          count++;
                          if (!here) break branch127;
                          report(here23, "required", { missingProperty: "text" });
                        }
                        for (const key4 in data32) {
                          if (!(key4 === "text" || key4 === "strong" || key4 === "emphasis" || key4 === "link")) {
                            count++;
                            if (!here) break branch127;
                            report(here23, "additionalProperties", { additionalProperty: key4 });
                          }
                        }
                        if (data32.text !== void 0) {
                          let data33 = data32.text;
                          const here24 = here && below(here, "/body/" + i0 + "/text/" + i1 + "/text", "/properties/body/items/properties/text/anyOf/1/items/properties/text");
                          if (typeof data33 === "string") {
                            if (isLongerThan(data33, 3e3)) {
                              count++;
                              if (!here) break branch127;
                              report(here24, "maxLength", { limit: 3e3 });
                            }
                            if (isShorterThan(data33, 1)) {
                              count++;
                              if (!here) break branch127;
                              report(here24, "minLength", { limit: 1 });
                            }
                          } else {
                            count++;
                            if (!here) break branch127;
                            report(here24, "type", { type: "string" });
                          }
                        }
                        if (data32.strong !== void 0) {
                          if (typeof data32.strong !== "boolean") {
                            count++;
                            if (!here) break branch127;
                            report(below(here, "/body/" + i0 + "/text/" + i1 + "/strong", "/properties/body/items/properties/text/anyOf/1/items/properties/strong"), "type", { type: "boolean" });
                          }
                        }
                        if (data32.emphasis !== void 0) {
                          if (typeof data32.emphasis !== "boolean") {
                            count++;
                            if (!here) break branch127;
                            report(below(here, "/body/" + i0 + "/text/" + i1 + "/emphasis", "/properties/body/items/properties/text/anyOf/1/items/properties/emphasis"), "type", { type: "boolean" });
                          }
                        }
                        if (data32.link !== void 0) {
                          let data36 = data32.link;
                          const here25 = here && below(here, "/body/" + i0 + "/text/" + i1 + "/link", "/properties/body/items/properties/text/anyOf/1/items/properties/link");
                          if (typeof data36 === "string") {
                            if (isLongerThan(data36, 2e3)) {
                              count++;
                              if (!here) break branch127;
                              report(here25, "maxLength", { limit: 2e3 });
                            }
                            if (!pattern3.test(data36)) {
                              count++;
                              if (!here) break branch127;
                              report(here25, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                            }
                          } else {
                            count++;
                            if (!here) break branch127;
                            report(here25, "type", { type: "string" });
                          }
                        }
                      } else {
                        count++;
                        if (!here) break branch127;
                        report(here23, "type", { type: "object" });
                      }
                    }
                  } else {
                    count++;
                    if (!here) break branch127;
                    report(here22, "type", { type: "array" });
                  }
                }
                var _valid3 = _errs127 === count;
                valid16 = valid16 || _valid3;
              }
              if (!valid16) {
                if (!here) return false;
                report(below(here, "/body/" + i0 + "/text", "/properties/body/items/properties/text"), "anyOf");
              } else {
                count = _errs124;
                if (here) here.out.length = kept124;
              }
            }
            if (data23.level !== void 0) {
              let data37 = data23.level;
              const here26 = here && below(here, "/body/" + i0 + "/level", "/properties/body/items/properties/level");
              if (!Number.isInteger(data37)) {
                if (!here) return false;
                report(here26, "type", { type: "integer" });
              }
              if (typeof data37 == "number" && isFinite(data37)) {
                if (data37 > 4) {
                  if (!here) return false;
                  report(here26, "maximum", { comparison: "<=", limit: 4 });
                }
                if (data37 < 1) {
                  if (!here) return false;
                  report(here26, "minimum", { comparison: ">=", limit: 1 });
                }
              }
            }
            if (data23.ordered !== void 0) {
              if (typeof data23.ordered !== "boolean") {
                if (!here) return false;
                report(below(here, "/body/" + i0 + "/ordered", "/properties/body/items/properties/ordered"), "type", { type: "boolean" });
              }
            }
            if (data23.items !== void 0) {
              let data39 = data23.items;
              const here27 = here && below(here, "/body/" + i0 + "/items", "/properties/body/items/properties/items");
              if (Array.isArray(data39)) {
                if (data39.length > 200) {
                  if (!here) return false;
                  report(here27, "maxItems", { limit: 200 });
                }
                if (data39.length < 1) {
                  if (!here) return false;
                  report(here27, "minItems", { limit: 1 });
                }
                const len2 = data39.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data40 = data39[i2];
                  const _errs164 = count;
                  const kept164 = here && here.out.length;
                  let valid22 = false;
                  const _errs165 = count;
                  branch165: {
                    const here28 = here && below(here, "/body/" + i0 + "/items/" + i2, "/properties/body/items/properties/items/items/anyOf/0");
                    if (typeof data40 === "string") {
                      if (isLongerThan(data40, 3e3)) {
                        count++;
                        if (!here) break branch165;
                        report(here28, "maxLength", { limit: 3e3 });
                      }
                      if (isShorterThan(data40, 1)) {
                        count++;
                        if (!here) break branch165;
                        report(here28, "minLength", { limit: 1 });
                      }
                    } else {
                      count++;
                      if (!here) break branch165;
                      report(here28, "type", { type: "string" });
                    }
                  }
                  var _valid4 = _errs165 === count;
                  valid22 = valid22 || _valid4;
                  if (!valid22) {
                    const _errs167 = count;
                    branch167: {
                      const here29 = here && below(here, "/body/" + i0 + "/items/" + i2, "/properties/body/items/properties/items/items/anyOf/1");
                      if (Array.isArray(data40)) {
                        if (data40.length > 500) {
                          count++;
                          if (!here) break branch167;
                          report(here29, "maxItems", { limit: 500 });
                        }
                        if (data40.length < 1) {
                          count++;
                          if (!here) break branch167;
                          report(here29, "minItems", { limit: 1 });
                        }
                        const len3 = data40.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data41 = data40[i3];
                          const here30 = here && below(here, "/body/" + i0 + "/items/" + i2 + "/" + i3, "/properties/body/items/properties/items/items/anyOf/1/items");
                          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                            if (data41.text === void 0) {
                              count++;
                              if (!here) break branch167;
                              report(here30, "required", { missingProperty: "text" });
                            }
                            for (const key5 in data41) {
                              if (!(key5 === "text" || key5 === "strong" || key5 === "emphasis" || key5 === "link")) {
                                count++;
                                if (!here) break branch167;
                                report(here30, "additionalProperties", { additionalProperty: key5 });
                              }
                            }
                            if (data41.text !== void 0) {
                              let data42 = data41.text;
                              const here31 = here && below(here, "/body/" + i0 + "/items/" + i2 + "/" + i3 + "/text", "/properties/body/items/properties/items/items/anyOf/1/items/properties/text");
                              if (typeof data42 === "string") {
                                if (isLongerThan(data42, 3e3)) {
                                  count++;
                                  if (!here) break branch167;
                                  report(here31, "maxLength", { limit: 3e3 });
                                }
                                if (isShorterThan(data42, 1)) {
                                  count++;
                                  if (!here) break branch167;
                                  report(here31, "minLength", { limit: 1 });
                                }
                              } else {
                                count++;
                                if (!here) break branch167;
                                report(here31, "type", { type: "string" });
                              }
                            }
                            if (data41.strong !== void 0) {
                              if (typeof data41.strong !== "boolean") {
                                count++;
                                if (!here) break branch167;
                                report(below(here, "/body/" + i0 + "/items/" + i2 + "/" + i3 + "/strong", "/properties/body/items/properties/items/items/anyOf/1/items/properties/strong"), "type", { type: "boolean" });
                              }
                            }
                            if (data41.emphasis !== void 0) {
                              if (typeof data41.emphasis !== "boolean") {
                                count++;
                                if (!here) break branch167;
                                report(below(here, "/body/" + i0 + "/items/" + i2 + "/" + i3 + "/emphasis", "/properties/body/items/properties/items/items/anyOf/1/items/properties/emphasis"), "type", { type: "boolean" });
                              }
                            }
                            if (data41.link !== void 0) {
                              let data45 = data41.link;
                              const here32 = here && below(here, "/body/" + i0 + "/items/" + i2 + "/" + i3 + "/link", "/properties/body/items/properties/items/items/anyOf/1/items/properties/link");
                              if (typeof data45 === "string") {
                                if (isLongerThan(data45, 2e3)) {
                                  count++;
                                  if (!here) break branch167;
                                  report(here32, "maxLength", { limit: 2e3 });
                                }
                                if (!pattern3.test(data45)) {
                                  count++;
                                  if (!here) break branch167;
                                  report(here32, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
                                }
                              } else {
                                count++;
                                if (!here) break branch167;
                                report(here32, "type", { type: "string" });
                              }
                            }
                          } else {
                            count++;
                            if (!here) break branch167;
                            report(here30, "type", { type: "object" });
                          }
                        }
                      } else {
                        count++;
                        if (!here) break branch167;
                        report(here29, "type", { type: "array" });
                      }
                    }
                    var _valid4 = _errs167 === count;
                    valid22 = valid22 || _valid4;
                  }
                  if (!valid22) {
                    if (!here) return false;
                    report(below(here, "/body/" + i0 + "/items/" + i2, "/properties/body/items/properties/items/items"), "anyOf");
                  } else {
                    count = _errs164;
                    if (here) here.out.length = kept164;
                  }
                }
              } else {
                if (!here) return false;
                report(here27, "type", { type: "array" });
              }
            }
          } else {
            if (!here) return false;
            report(here20, "type", { type: "object" });
          }
        }
      }
    }
    if (data.aboutTitle !== void 0) {
      let data46 = data.aboutTitle;
      const here33 = here && field(here, "aboutTitle");
      if (typeof data46 === "string") {
        if (isLongerThan(data46, 70)) {
          if (!here) return false;
          report(here33, "maxLength", { limit: 70 });
        }
        if (isShorterThan(data46, 1)) {
          if (!here) return false;
          report(here33, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here33, "type", { type: "string" });
      }
    }
    if (data.programme !== void 0) {
      let data47 = data.programme;
      const here34 = here && field(here, "programme");
      if (Array.isArray(data47)) {
        if (data47.length > 20) {
          if (!here) return false;
          report(here34, "maxItems", { limit: 20 });
        }
        const len4 = data47.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data48 = data47[i4];
          const here35 = here && below(here, "/programme/" + i4, "/properties/programme/items");
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            if (data48.time === void 0) {
              if (!here) return false;
              report(here35, "required", { missingProperty: "time" });
            }
            if (data48.title === void 0) {
              if (!here) return false;
              report(here35, "required", { missingProperty: "title" });
            }
            for (const key6 in data48) {
              if (!(key6 === "time" || key6 === "title" || key6 === "text" || key6 === "who")) {
                if (!here) return false;
                report(here35, "additionalProperties", { additionalProperty: key6 });
              }
            }
            if (data48.time !== void 0) {
              let data49 = data48.time;
              const here36 = here && below(here, "/programme/" + i4 + "/time", "/properties/programme/items/properties/time");
              if (typeof data49 === "string") {
                if (isLongerThan(data49, 12)) {
                  if (!here) return false;
                  report(here36, "maxLength", { limit: 12 });
                }
                if (isShorterThan(data49, 1)) {
                  if (!here) return false;
                  report(here36, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here36, "type", { type: "string" });
              }
            }
            if (data48.title !== void 0) {
              let data50 = data48.title;
              const here37 = here && below(here, "/programme/" + i4 + "/title", "/properties/programme/items/properties/title");
              if (typeof data50 === "string") {
                if (isLongerThan(data50, 90)) {
                  if (!here) return false;
                  report(here37, "maxLength", { limit: 90 });
                }
                if (isShorterThan(data50, 1)) {
                  if (!here) return false;
                  report(here37, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here37, "type", { type: "string" });
              }
            }
            if (data48.text !== void 0) {
              let data51 = data48.text;
              const here38 = here && below(here, "/programme/" + i4 + "/text", "/properties/programme/items/properties/text");
              if (typeof data51 === "string") {
                if (isLongerThan(data51, 240)) {
                  if (!here) return false;
                  report(here38, "maxLength", { limit: 240 });
                }
                if (isShorterThan(data51, 1)) {
                  if (!here) return false;
                  report(here38, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here38, "type", { type: "string" });
              }
            }
            if (data48.who !== void 0) {
              let data52 = data48.who;
              const here39 = here && below(here, "/programme/" + i4 + "/who", "/properties/programme/items/properties/who");
              if (typeof data52 === "string") {
                if (isLongerThan(data52, 60)) {
                  if (!here) return false;
                  report(here39, "maxLength", { limit: 60 });
                }
                if (isShorterThan(data52, 1)) {
                  if (!here) return false;
                  report(here39, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here39, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here35, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here34, "type", { type: "array" });
      }
    }
    if (data.people !== void 0) {
      let data53 = data.people;
      const here40 = here && field(here, "people");
      if (Array.isArray(data53)) {
        if (data53.length > 8) {
          if (!here) return false;
          report(here40, "maxItems", { limit: 8 });
        }
        const len5 = data53.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data54 = data53[i5];
          const here41 = here && below(here, "/people/" + i5, "/properties/people/items");
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            if (data54.name === void 0) {
              if (!here) return false;
              report(here41, "required", { missingProperty: "name" });
            }
            if (data54.role === void 0) {
              if (!here) return false;
              report(here41, "required", { missingProperty: "role" });
            }
            if (data54.picture === void 0) {
              if (!here) return false;
              report(here41, "required", { missingProperty: "picture" });
            }
            for (const key7 in data54) {
              if (!(key7 === "name" || key7 === "role" || key7 === "picture")) {
                if (!here) return false;
                report(here41, "additionalProperties", { additionalProperty: key7 });
              }
            }
            if (data54.name !== void 0) {
              let data55 = data54.name;
              const here42 = here && below(here, "/people/" + i5 + "/name", "/properties/people/items/properties/name");
              if (typeof data55 === "string") {
                if (isLongerThan(data55, 60)) {
                  if (!here) return false;
                  report(here42, "maxLength", { limit: 60 });
                }
                if (isShorterThan(data55, 1)) {
                  if (!here) return false;
                  report(here42, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here42, "type", { type: "string" });
              }
            }
            if (data54.role !== void 0) {
              let data56 = data54.role;
              const here43 = here && below(here, "/people/" + i5 + "/role", "/properties/people/items/properties/role");
              if (typeof data56 === "string") {
                if (isLongerThan(data56, 80)) {
                  if (!here) return false;
                  report(here43, "maxLength", { limit: 80 });
                }
                if (isShorterThan(data56, 1)) {
                  if (!here) return false;
                  report(here43, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here43, "type", { type: "string" });
              }
            }
            if (data54.picture !== void 0) {
              let data57 = data54.picture;
              const _errs239 = count;
              const kept239 = here && here.out.length;
              let valid32 = true;
              const _errs240 = count;
              branch240: {
                if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                  if (data57.decorative === void 0) {
                    count++;
                    break branch240;
                  }
                }
              }
              var _valid5 = _errs240 === count;
              count = _errs239;
              if (here) here.out.length = kept239;
              let ifClause3;
              if (_valid5) {
                const _errs241 = count;
                branch241: {
                  if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                    if (data57.alt !== void 0) {
                      count++;
                      if (!here) break branch241;
                      report(below(here, "/people/" + i5 + "/picture/alt", "/properties/people/items/properties/picture/then/properties/alt"), "false schema");
                    }
                  }
                }
                var _valid5 = _errs241 === count;
                valid32 = _valid5;
                ifClause3 = "then";
              } else {
                const _errs242 = count;
                branch242: {
                  if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                    if (data57.alt === void 0) {
                      count++;
                      if (!here) break branch242;
                      report(below(here, "/people/" + i5 + "/picture", "/properties/people/items/properties/picture/else"), "required", { missingProperty: "alt" });
                    }
                  }
                }
                var _valid5 = _errs242 === count;
                valid32 = _valid5;
                ifClause3 = "else";
              }
              const here44 = here && below(here, "/people/" + i5 + "/picture", "/properties/people/items/properties/picture");
              if (!valid32) {
                if (!here) return false;
                report(here44, "if", { failingKeyword: ifClause3 });
              }
              if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                if (data57.asset === void 0) {
                  if (!here) return false;
                  report(here44, "required", { missingProperty: "asset" });
                }
                for (const key8 in data57) {
                  if (!(key8 === "asset" || key8 === "alt" || key8 === "decorative")) {
                    if (!here) return false;
                    report(here44, "additionalProperties", { additionalProperty: key8 });
                  }
                }
                if (data57.asset !== void 0) {
                  let data59 = data57.asset;
                  const here45 = here && below(here, "/people/" + i5 + "/picture/asset", "/properties/people/items/properties/picture/properties/asset");
                  if (typeof data59 === "string") {
                    if (isLongerThan(data59, 200)) {
                      if (!here) return false;
                      report(here45, "maxLength", { limit: 200 });
                    }
                    if (!pattern5.test(data59)) {
                      if (!here) return false;
                      report(here45, "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" });
                    }
                  } else {
                    if (!here) return false;
                    report(here45, "type", { type: "string" });
                  }
                }
                if (data57.alt !== void 0) {
                  let data60 = data57.alt;
                  const here46 = here && below(here, "/people/" + i5 + "/picture/alt", "/properties/people/items/properties/picture/properties/alt");
                  if (typeof data60 === "string") {
                    if (isLongerThan(data60, 300)) {
                      if (!here) return false;
                      report(here46, "maxLength", { limit: 300 });
                    }
                    if (isShorterThan(data60, 1)) {
                      if (!here) return false;
                      report(here46, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here46, "type", { type: "string" });
                  }
                }
                if (data57.decorative !== void 0) {
                  if (true !== data57.decorative) {
                    if (!here) return false;
                    report(below(here, "/people/" + i5 + "/picture/decorative", "/properties/people/items/properties/picture/properties/decorative"), "const", { allowedValue: true });
                  }
                }
              } else {
                if (!here) return false;
                report(here44, "type", { type: "object" });
              }
            }
          } else {
            if (!here) return false;
            report(here41, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here40, "type", { type: "array" });
      }
    }
    if (data.closingTitle !== void 0) {
      let data62 = data.closingTitle;
      const here47 = here && field(here, "closingTitle");
      if (typeof data62 === "string") {
        if (isLongerThan(data62, 70)) {
          if (!here) return false;
          report(here47, "maxLength", { limit: 70 });
        }
        if (isShorterThan(data62, 1)) {
          if (!here) return false;
          report(here47, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here47, "type", { type: "string" });
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
