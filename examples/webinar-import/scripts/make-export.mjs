// Makes exports/spring-webinar.csv: 500 invented people in the columns of Eventbrite's attendee summary report.
// A seed makes it the same file every time.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const columns = [
  "Order #",
  "Order Date",
  "First Name",
  "Last Name",
  "Email",
  "Quantity",
  "Price Tier",
  "Ticket Type",
  "Attendee #",
  "Group",
  "Order Type",
  "Currency",
  "Total Paid",
  "Fees Paid",
  "Eventbrite Fees",
  "Eventbrite Payment Processing",
  "Attendee Status",
  "Home Country",
  "Job Title",
  "Company",
];
const firstNames = [
  "Ada",
  "Ben",
  "Chloé",
  "Dario",
  "Elif",
  "Farid",
  "Grace",
  "Hugo",
  "Inès",
  "Jonas",
  "Kwame",
  "Léa",
  "Mina",
  "Noé",
  "Olga",
  "Paul",
];
const lastNames = [
  "Martin",
  "Keller",
  "O’Brien",
  "da Silva",
  "Yılmaz",
  "Dupont-Moreau",
  "Novák",
  "Rossi",
  "van Dijk",
  "Haddad",
  "Nowak",
  "Lindqvist",
];
const countries = ["FR", "FR", "FR", "GB", "DE", "IT", "ES", "BE", "CH", "NL"];
const titles = ["Head of marketing", "Sales manager", "Marketing, events", "Founder", "", "CRM lead"];
const companies = ["Acme", "Acme Distribution", "Acme, Services & Co", "Acme Research", ""];

/** A small seeded generator (mulberry32): the same numbers on every machine. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = seeded(2026);
const pick = (list) => list[Math.floor(random() * list.length)];
const plain = (name) =>
  name
    .normalize("NFD")
    .replace(/[^a-zA-Z]/g, "")
    .toLowerCase();
const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The export with its header, one line for each person. */
export function makeExport(rows = 500) {
  const lines = [columns.map(cell).join(",")];
  for (let index = 1; index <= rows; index++) {
    const first = pick(firstNames);
    const last = pick(lastNames);
    const ordered = new Date(Date.UTC(2026, 1, 2, 8) + Math.floor(random() * 40 * 24 * 3600) * 1000);
    lines.push(
      [
        String(7_100_000_000 + index * 17),
        ordered.toISOString().slice(0, 19).replace("T", " "),
        first,
        last,
        `${plain(first)}.${plain(last)}${index}@acme.example`,
        "1",
        "",
        "Webinar seat",
        String(15_200_000_000 + index),
        "",
        "Free Order",
        "EUR",
        "0.00",
        "0.00",
        "0.00",
        "0.00",
        random() < 0.8 ? "Attending" : "Checked In",
        pick(countries),
        pick(titles),
        pick(companies),
      ]
        .map(cell)
        .join(","),
    );
  }
  return `${lines.join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("../exports/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("spring-webinar.csv", folder), makeExport());
}
