import { defineRule, type Shown, type Words } from "@trellis/findings";

export const nameTaken = defineRule({ id: "tool/name-taken", level: "hard" });

type Data = { name: Shown; folder: Shown };

export const en: Words<typeof nameTaken, Data> = ({ name, folder }) => ({
  problem: `The name “${name}” is already taken by the tool in “${folder}”.`,
  fix: "Give one of them a name of its own: reports and exceptions tell tools apart by it.",
});

export const fr: Words<typeof nameTaken, Data> = ({ name, folder }) => ({
  problem: `Le nom « ${name} » est déjà pris par l’outil du dossier « ${folder} ».`,
  fix: "Donnez à l’un d’eux un nom qui n’est qu’à lui : c’est ce qui distingue les outils dans les rapports et les dérogations.",
});
