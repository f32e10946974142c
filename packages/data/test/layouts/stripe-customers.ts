import type { Layout } from "./layout.js";

export const stripeCustomers: Layout = {
  tool: "Stripe: customers",
  file: "customers.csv",
  sources: [
    {
      title: "Header lines of this export in public code on GitHub",
      address: "https://github.com/search?q=%22id%2CDescription%2CEmail%2CName%2CCreated+%28UTC%29%22&type=code",
    },
  ],
  notSeen: ["Card ID", "Card Brand", "Card Last4", "Cancel At Period End", "Average Order", "Currency"],
  contract: ["customer"],
  columns: {
    id: ["cus_QXg1o8vcGmoR32", "cus_QXg1o8vcGmoR33", "cus_QXg1o8vcGmoR34"],
    Description: ["", "Annual plan", ""],
    Email: ["ada.martin@acme.example", "ben.keller@acme.example", "chloe.rossi@acme.example"],
    Name: ["Ada Martin", "Ben Keller", "Chloé Rossi"],
    "Created (UTC)": ["2026-03-02 08:15", "2026-03-04 17:02", "2026-03-21 09:30"],
    Delinquent: ["false", "false", "true"],
    "Card ID": ["card_1", "card_2", "card_3"],
    "Card Brand": ["Visa", "MasterCard", "Visa"],
    "Card Last4": ["4242", "4444", "1881"],
    Plan: ["pro", "basic", "pro"],
    Status: ["active", "active", "canceled"],
    "Cancel At Period End": ["false", "true", "false"],
    "Total Spend": ["124.70", "0.00", "23.40"],
    "Payment Count": ["3", "0", "1"],
    "Average Order": ["41.57", "0.00", "23.40"],
    "Refunded Volume": ["0.00", "0.00", "0.00"],
    Currency: ["eur", "eur", "gbp"],
  },
  fields: {
    id: "id",
    Description: "notes",
    Email: "email",
    Name: "name.full",
    "Created (UTC)": "createdAt",
    Status: "status",
    "Total Spend": "lifetimeValue.amount",
    "Payment Count": "orderCount",
    Currency: "lifetimeValue.currency",
  },
};
