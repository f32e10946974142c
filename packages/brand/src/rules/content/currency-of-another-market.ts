import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const currencyOfAnotherMarket = defineRule({ id: "content/currency-of-another-market", level: "soft" });

type Data = { field: Label; currency: Shown; expected: Shown; market: Shown };

export const en: Words<typeof currencyOfAnotherMarket, Data> = ({ currency, expected, market }) => ({
  problem: `The price is in ${currency}; the market “${market}” reads prices in ${expected}.`,
  fix: `Give the price in ${expected}.`,
});

export const fr: Words<typeof currencyOfAnotherMarket, Data> = ({ currency, expected, market }) => ({
  problem: `Le prix est en ${currency} ; le marché « ${market} » lit les prix en ${expected}.`,
  fix: `Donnez le prix en ${expected}.`,
});
