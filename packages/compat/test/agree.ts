import { checkAgreement } from "./agreement.js";

const runs = Number(process.argv[2] ?? 3400);
const seed = Number(process.argv[3] ?? 1);
const { contained, notContained, undecided } = await checkAgreement(runs, seed);
const total = contained + notContained + undecided;
console.log(`${total} questions, no disagreement: ${contained} contained, ${notContained} not, ${undecided} undecided`);
