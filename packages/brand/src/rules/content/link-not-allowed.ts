import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const linkNotAllowed = defineRule({ id: "content/link-not-allowed", level: "hard" });

type Data = { why: Shown; value: Shown; allowed?: readonly Shown[]; field: Label };

export const en: Words<typeof linkNotAllowed, Data> = ({ why, value, allowed }, say) => ({
  problem:
    {
      scheme: `“${value}” is no address that a page may lead to.`,
      host: `“${value}” leads to a site that is not among those allowed.`,
      credentials: `“${value}” holds a name or a password.`,
      characters: `“${value}” holds signs that an address cannot have.`,
      adrift: `“${value}” leads nowhere from an e-mail.`,
    }[why] ?? `“${value}” is not a whole address.`,
  fix:
    why === "scheme" && allowed
      ? `Begin it with ${say.anyOf(allowed.map((one) => `${one}:`))}.`
      : why === "host" && allowed
        ? `Lead to ${say.anyOf(allowed)}, or ask the brand team to add the site.`
        : why === "characters"
          ? "Copy it from the browser's address bar."
          : why === "credentials"
            ? "Take out what stands before the @."
            : why === "adrift"
              ? "Write it in full, beginning with https://."
              : "Write it in full, beginning with https://; within your own site it may begin with /.",
});

export const fr: Words<typeof linkNotAllowed, Data> = ({ why, value, allowed }, say) => ({
  problem:
    {
      scheme: `« ${value} » n’est pas une adresse où une page puisse mener.`,
      host: `« ${value} » mène à un site qui n’est pas parmi ceux qui sont permis.`,
      credentials: `« ${value} » contient un nom ou un mot de passe.`,
      characters: `« ${value} » contient des signes qu’une adresse ne peut pas avoir.`,
      adrift: `« ${value} » ne mène nulle part depuis un e-mail.`,
    }[why] ?? `« ${value} » n’est pas une adresse entière.`,
  fix:
    why === "scheme" && allowed
      ? `Commencez-la par ${say.anyOf(allowed.map((one) => `${one}:`))}.`
      : why === "host" && allowed
        ? `Menez à ${say.anyOf(allowed)}, ou demandez à l’équipe de la marque d’ajouter le site.`
        : why === "characters"
          ? "Copiez-la depuis la barre d’adresse du navigateur."
          : why === "credentials"
            ? "Retirez ce qui précède le @."
            : why === "adrift"
              ? "Écrivez-la en entier, en commençant par https://."
              : "Écrivez-la en entier, en commençant par https:// ; dans votre propre site elle peut commencer par /.",
});
