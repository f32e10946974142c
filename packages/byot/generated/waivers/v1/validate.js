// Generated from contracts/waivers/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { below, collect, field, isDate, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const list1 = { "id": { "title": "Id", "description": "The name of the exception within the tool, in small letters, digits and hyphens. Grants and renewals go by it.", "type": "string", "maxLength": 64, "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$", "x-classification": "internal", "x-labels": { "fr": { "title": "Identifiant", "description": "Le nom de la dérogation au sein de l’outil, en minuscules, chiffres et traits d’union. Les accords et les renouvellements s’y réfèrent." } }, "examples": ["country-names"] }, "rule": { "title": "Rule", "description": "The rule that is bent, as the report names it.", "type": "string", "maxLength": 100, "pattern": "^[a-z0-9*/-]+$", "x-classification": "internal", "x-labels": { "fr": { "title": "Règle", "description": "La règle à laquelle on déroge, comme le rapport la nomme." } }, "examples": ["data/not-in-list"] }, "place": { "title": "Place", "description": "Where the rule is bent. Each part narrows it: the file, the contract, the field, the blank of a template, or the name of what is meant, such as a column.", "type": "object", "minProperties": 1, "additionalProperties": false, "x-reason": "A misspelt part would leave the place wider than was meant.", "properties": { "file": { "title": "File", "description": "A file, from the tool’s folder. `*` stands for a part of its name.", "type": "string", "minLength": 1, "maxLength": 300, "x-classification": "internal", "x-labels": { "fr": { "title": "Fichier", "description": "Un fichier, depuis le dossier de l’outil. `*` remplace une partie de son nom." } }, "examples": ["exports/spring.csv"] }, "contract": { "title": "Contract", "description": "A contract and its major version.", "type": "string", "minLength": 1, "maxLength": 100, "x-classification": "internal", "x-labels": { "fr": { "title": "Contrat", "description": "Un contrat et sa version majeure." } }, "examples": ["lead@1"] }, "field": { "title": "Field", "description": "A field of the contract, by its path; [] stands for every entry of a list.", "type": "string", "minLength": 1, "maxLength": 300, "x-classification": "internal", "x-labels": { "fr": { "title": "Champ de données", "description": "Un champ du contrat, par son chemin ; [] désigne chaque élément d’une liste." } }, "examples": ["country", "consents[].basis"] }, "slot": { "title": "Blank", "description": "A blank of a template.", "type": "string", "minLength": 1, "maxLength": 100, "x-classification": "internal", "x-labels": { "fr": { "title": "Champ de modèle", "description": "Un champ d’un modèle." } }, "examples": ["headline"] }, "name": { "title": "Name", "description": "The name of what is meant where it is no field: a column, for instance.", "type": "string", "minLength": 1, "maxLength": 300, "x-classification": "internal", "x-labels": { "fr": { "title": "Nom", "description": "Le nom de ce qui est visé quand ce n’est pas un champ : une colonne, par exemple." } }, "examples": ["Home Country"] } }, "x-classification": "internal", "x-labels": { "fr": { "title": "Endroit", "description": "Là où l’on déroge à la règle. Chaque partie le précise : le fichier, le contrat, le champ, le champ d’un modèle, ou le nom de ce qui est visé, une colonne par exemple." } }, "examples": [{ "file": "exports/spring.csv", "field": "country" }] }, "reason": { "title": "Reason", "description": "Why the rule cannot be kept here for now.", "type": "string", "minLength": 1, "maxLength": 1e3, "x-classification": "internal", "x-labels": { "fr": { "title": "Raison", "description": "Pourquoi la règle ne peut pas être suivie ici pour le moment." } }, "examples": ["The event platform writes countries in full until its update."] }, "learn": { "title": "What we hope to learn", "description": "What the exception is to show: whoever keeps the rule learns from it.", "type": "string", "minLength": 1, "maxLength": 1e3, "x-classification": "internal", "x-labels": { "fr": { "title": "Ce que nous espérons apprendre", "description": "Ce que la dérogation doit montrer : les personnes qui tiennent la règle en apprennent quelque chose." } }, "examples": ["Whether anybody needs the code before the update."] }, "owner": { "title": "Owner", "description": "The team that answers for the exception; one of owners.yaml.", "type": "string", "minLength": 1, "maxLength": 100, "x-classification": "internal", "x-labels": { "fr": { "title": "Équipe responsable", "description": "L’équipe qui répond de la dérogation ; une de celles de owners.yaml." } }, "examples": ["events"] }, "since": { "title": "Written on", "description": "The day on which the exception was written: year, month and day. The longest span counts from it.", "type": "string", "format": "date", "x-classification": "internal", "x-labels": { "fr": { "title": "Écrite le", "description": "Le jour où la dérogation a été écrite : année, mois et jour. La durée la plus longue se compte à partir de là." } }, "examples": ["2027-01-10"] }, "until": { "title": "Last day", "description": "The last day of the exception. After its end the problem fails the check again.", "type": "string", "format": "date", "x-classification": "internal", "x-labels": { "fr": { "title": "Dernier jour", "description": "Le dernier jour de la dérogation. Après sa fin, le problème fait de nouveau échouer le contrôle." } }, "examples": ["2027-03-31"] }, "zone": { "title": "Time zone", "description": "Where the days begin and end, by its IANA name; otherwise the zone of the configuration holds.", "type": "string", "minLength": 1, "maxLength": 100, "x-classification": "internal", "x-labels": { "fr": { "title": "Fuseau horaire", "description": "Là où les jours commencent et finissent, par son nom IANA ; sinon, le fuseau de la configuration vaut." } }, "examples": ["Europe/Paris"] }, "outcome": { "title": "Outcome", "description": "What was learned. Without it the exception cannot be renewed.", "type": "string", "maxLength": 2e3, "x-classification": "internal", "x-labels": { "fr": { "title": "Résultat", "description": "Ce qui a été appris. Sans cela, la dérogation ne peut pas être renouvelée." } }, "examples": ["Two of our three reports need the code."] }, "renews": { "title": "Renews", "description": "The id of the exception that this one goes on with.", "type": "string", "minLength": 1, "maxLength": 64, "x-classification": "internal", "x-labels": { "fr": { "title": "Renouvelle", "description": "L’identifiant de la dérogation que celle-ci prolonge." } }, "examples": ["country-names"] } };
const pattern1 = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const pattern2 = /^[a-z0-9*/-]+$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waivers === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "waivers" });
    }
    for (const key0 in data) {
      if (!(key0 === "waivers")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.waivers !== void 0) {
      let data0 = data.waivers;
      const here1 = here && field(here, "waivers");
      if (Array.isArray(data0)) {
        if (data0.length > 200) {
          if (!here) return false;
          report(here1, "maxItems", { limit: 200 });
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const here2 = here && below(here, "/waivers/" + i0, "/properties/waivers/items");
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "id" });
            }
            if (data1.rule === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "rule" });
            }
            if (data1.place === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "place" });
            }
            if (data1.reason === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "reason" });
            }
            if (data1.learn === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "learn" });
            }
            if (data1.owner === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "owner" });
            }
            if (data1.since === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "since" });
            }
            if (data1.until === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "until" });
            }
            for (const key1 in data1) {
              if (!Object.prototype.hasOwnProperty.call(list1, key1)) {
                if (!here) return false;
                report(here2, "additionalProperties", { additionalProperty: key1 });
              }
            }
            if (data1.id !== void 0) {
              let data2 = data1.id;
              const here3 = here && below(here, "/waivers/" + i0 + "/id", "/properties/waivers/items/properties/id");
              if (typeof data2 === "string") {
                if (isLongerThan(data2, 64)) {
                  if (!here) return false;
                  report(here3, "maxLength", { limit: 64 });
                }
                if (!pattern1.test(data2)) {
                  if (!here) return false;
                  report(here3, "pattern", { example: "country-names" });
                }
              } else {
                if (!here) return false;
                report(here3, "type", { type: "string" });
              }
            }
            if (data1.rule !== void 0) {
              let data3 = data1.rule;
              const here4 = here && below(here, "/waivers/" + i0 + "/rule", "/properties/waivers/items/properties/rule");
              if (typeof data3 === "string") {
                if (isLongerThan(data3, 100)) {
                  if (!here) return false;
                  report(here4, "maxLength", { limit: 100 });
                }
                if (!pattern2.test(data3)) {
                  if (!here) return false;
                  report(here4, "pattern", { example: "data/not-in-list" });
                }
              } else {
                if (!here) return false;
                report(here4, "type", { type: "string" });
              }
            }
            if (data1.place !== void 0) {
              let data4 = data1.place;
              const here5 = here && below(here, "/waivers/" + i0 + "/place", "/properties/waivers/items/properties/place");
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (Object.keys(data4).length < 1) {
                  if (!here) return false;
                  report(here5, "minProperties", { limit: 1 });
                }
                for (const key2 in data4) {
                  if (!(key2 === "file" || key2 === "contract" || key2 === "field" || key2 === "slot" || key2 === "name")) {
                    if (!here) return false;
                    report(here5, "additionalProperties", { additionalProperty: key2 });
                  }
                }
                if (data4.file !== void 0) {
                  let data5 = data4.file;
                  const here6 = here && below(here, "/waivers/" + i0 + "/place/file", "/properties/waivers/items/properties/place/properties/file");
                  if (typeof data5 === "string") {
                    if (isLongerThan(data5, 300)) {
                      if (!here) return false;
                      report(here6, "maxLength", { limit: 300 });
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
                if (data4.contract !== void 0) {
                  let data6 = data4.contract;
                  const here7 = here && below(here, "/waivers/" + i0 + "/place/contract", "/properties/waivers/items/properties/place/properties/contract");
                  if (typeof data6 === "string") {
                    if (isLongerThan(data6, 100)) {
                      if (!here) return false;
                      report(here7, "maxLength", { limit: 100 });
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
                if (data4.field !== void 0) {
                  let data7 = data4.field;
                  const here8 = here && below(here, "/waivers/" + i0 + "/place/field", "/properties/waivers/items/properties/place/properties/field");
                  if (typeof data7 === "string") {
                    if (isLongerThan(data7, 300)) {
                      if (!here) return false;
                      report(here8, "maxLength", { limit: 300 });
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
                if (data4.slot !== void 0) {
                  let data8 = data4.slot;
                  const here9 = here && below(here, "/waivers/" + i0 + "/place/slot", "/properties/waivers/items/properties/place/properties/slot");
                  if (typeof data8 === "string") {
                    if (isLongerThan(data8, 100)) {
                      if (!here) return false;
                      report(here9, "maxLength", { limit: 100 });
                    }
                    if (isShorterThan(data8, 1)) {
                      if (!here) return false;
                      report(here9, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here9, "type", { type: "string" });
                  }
                }
                if (data4.name !== void 0) {
                  let data9 = data4.name;
                  const here10 = here && below(here, "/waivers/" + i0 + "/place/name", "/properties/waivers/items/properties/place/properties/name");
                  if (typeof data9 === "string") {
                    if (isLongerThan(data9, 300)) {
                      if (!here) return false;
                      report(here10, "maxLength", { limit: 300 });
                    }
                    if (isShorterThan(data9, 1)) {
                      if (!here) return false;
                      report(here10, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here10, "type", { type: "string" });
                  }
                }
              } else {
                if (!here) return false;
                report(here5, "type", { type: "object" });
              }
            }
            if (data1.reason !== void 0) {
              let data10 = data1.reason;
              const here11 = here && below(here, "/waivers/" + i0 + "/reason", "/properties/waivers/items/properties/reason");
              if (typeof data10 === "string") {
                if (isLongerThan(data10, 1e3)) {
                  if (!here) return false;
                  report(here11, "maxLength", { limit: 1e3 });
                }
                if (isShorterThan(data10, 1)) {
                  if (!here) return false;
                  report(here11, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here11, "type", { type: "string" });
              }
            }
            if (data1.learn !== void 0) {
              let data11 = data1.learn;
              const here12 = here && below(here, "/waivers/" + i0 + "/learn", "/properties/waivers/items/properties/learn");
              if (typeof data11 === "string") {
                if (isLongerThan(data11, 1e3)) {
                  if (!here) return false;
                  report(here12, "maxLength", { limit: 1e3 });
                }
                if (isShorterThan(data11, 1)) {
                  if (!here) return false;
                  report(here12, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here12, "type", { type: "string" });
              }
            }
            if (data1.owner !== void 0) {
              let data12 = data1.owner;
              const here13 = here && below(here, "/waivers/" + i0 + "/owner", "/properties/waivers/items/properties/owner");
              if (typeof data12 === "string") {
                if (isLongerThan(data12, 100)) {
                  if (!here) return false;
                  report(here13, "maxLength", { limit: 100 });
                }
                if (isShorterThan(data12, 1)) {
                  if (!here) return false;
                  report(here13, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here13, "type", { type: "string" });
              }
            }
            if (data1.since !== void 0) {
              let data13 = data1.since;
              const here14 = here && below(here, "/waivers/" + i0 + "/since", "/properties/waivers/items/properties/since");
              if (typeof data13 === "string") {
                if (!isDate(data13)) {
                  if (!here) return false;
                  report(here14, "format", { format: "date" });
                }
              } else {
                if (!here) return false;
                report(here14, "type", { type: "string" });
              }
            }
            if (data1.until !== void 0) {
              let data14 = data1.until;
              const here15 = here && below(here, "/waivers/" + i0 + "/until", "/properties/waivers/items/properties/until");
              if (typeof data14 === "string") {
                if (!isDate(data14)) {
                  if (!here) return false;
                  report(here15, "format", { format: "date" });
                }
              } else {
                if (!here) return false;
                report(here15, "type", { type: "string" });
              }
            }
            if (data1.zone !== void 0) {
              let data15 = data1.zone;
              const here16 = here && below(here, "/waivers/" + i0 + "/zone", "/properties/waivers/items/properties/zone");
              if (typeof data15 === "string") {
                if (isLongerThan(data15, 100)) {
                  if (!here) return false;
                  report(here16, "maxLength", { limit: 100 });
                }
                if (isShorterThan(data15, 1)) {
                  if (!here) return false;
                  report(here16, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here16, "type", { type: "string" });
              }
            }
            if (data1.outcome !== void 0) {
              let data16 = data1.outcome;
              const here17 = here && below(here, "/waivers/" + i0 + "/outcome", "/properties/waivers/items/properties/outcome");
              if (typeof data16 === "string") {
                if (isLongerThan(data16, 2e3)) {
                  if (!here) return false;
                  report(here17, "maxLength", { limit: 2e3 });
                }
              } else {
                if (!here) return false;
                report(here17, "type", { type: "string" });
              }
            }
            if (data1.renews !== void 0) {
              let data17 = data1.renews;
              const here18 = here && below(here, "/waivers/" + i0 + "/renews", "/properties/waivers/items/properties/renews");
              if (typeof data17 === "string") {
                if (isLongerThan(data17, 64)) {
                  if (!here) return false;
                  report(here18, "maxLength", { limit: 64 });
                }
                if (isShorterThan(data17, 1)) {
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
            report(here2, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "array" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
export {
  errors,
  is
};
