import { defineRule, type Words } from "@trellis/findings";

export const nothingDeclared = defineRule({ id: "tool/nothing-declared", level: "hard" });

export const en: Words<typeof nothingDeclared> = () => ({
  problem:
    "This tool says neither what it produces, nor what it reads, nor what it publishes: there is nothing to check.",
  fix: "In trellis.yaml, name the contract of the data: under “produces” if the tool makes it, under “consumes” if the tool reads it.",
});

export const fr: Words<typeof nothingDeclared> = () => ({
  problem: "Cet outil ne dit ni ce qu’il produit, ni ce qu’il lit, ni ce qu’il publie : il n’y a rien à contrôler.",
  fix: "Dans trellis.yaml, nommez le contrat des données : sous « produces » si l’outil les fabrique, sous « consumes » s’il les lit.",
});
