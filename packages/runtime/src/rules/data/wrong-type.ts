import { defineRule } from "@trellis/findings";

export const wrongType = defineRule({ id: "data/wrong-type", level: "hard" });
