import { checkAgreement } from "./agreement.js";

// Run by `npm run agree`, with the number of runs: three kinds of question are asked that many times each, one of them both ways.
const runs = Number(process.argv[2] ?? 5000);
const seed = Number(process.argv[3] ?? 1);
const { contained, notContained, undecided } = checkAgreement(runs, seed);
const total = contained + notContained + undecided;
console.log(`${total} questions, no disagreement: ${contained} contained, ${notContained} not, ${undecided} undecided`);
