import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { customer } from "@trellis/marketing-contracts/customer/v1";
import { order } from "@trellis/marketing-contracts/order/v1";
import { findRenewals } from "../src/find-renewals.js";
import { readRecords } from "../src/read-records.js";

const read = (file: string) => readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8");
const customers = readRecords(read("customers.ndjson"), customer);
const orders = readRecords(read("orders.ndjson"), order);

test("who is to be alerted, the first to end first", () => {
  assert.deepEqual(findRenewals(customers.records, orders.records, "2026-03-01", 31), [
    {
      email: "ben.keller@acme.example",
      name: "Ben",
      order: "O-3",
      endsOn: "2026-03-09",
      amount: "240.00 GBP",
      owner: "dana",
    },
    {
      email: "ada.martin@acme.example",
      name: "Ada",
      order: "O-1",
      endsOn: "2026-03-20",
      amount: "1200.00 EUR",
      owner: "nobody yet",
    },
  ]);
});

test("a record that breaks its contract is set aside, with the reason", () => {
  assert.deepEqual(customers.refused, []);
  assert.deepEqual(
    orders.refused.map(({ line }) => line),
    [5],
  );
  assert.match(orders.refused.map(({ problem }) => problem).join(), /renews on/i);
});
