import { defineRule, type Shown, type Words } from "@trellis/findings";

export const addressNotAllowed = defineRule({ id: "template/address-not-allowed", level: "hard" });

type Data = { name: Shown; what: Shown };

export const en: Words<typeof addressNotAllowed, Data> = ({ name, what }) => ({
  problem: `The template holds the address “${name}” in “${what}”, which can run code or leads nowhere safe.`,
  fix: `Write an address that begins with https://, mailto: or tel:, or one of your own site.`,
});

export const fr: Words<typeof addressNotAllowed, Data> = ({ name, what }) => ({
  problem: `Le modèle contient l’adresse « ${name} » dans « ${what} », qui peut exécuter du code ou ne mène à rien de sûr.`,
  fix: `Écrivez une adresse qui commence par https://, mailto: ou tel:, ou une adresse de votre propre site.`,
});
