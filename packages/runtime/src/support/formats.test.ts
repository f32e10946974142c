import { expect, test } from "vitest";
import { formats } from "./formats.js";

// The official suite is run by packages/conformance; here is what tells our strictness from anybody's.
const cases: { readonly [format in keyof typeof formats]: { holds: readonly string[]; fails: readonly string[] } } = {
  date: {
    holds: ["2026-02-28", "2028-02-29", "2000-02-29", "2026-12-31", "2026-07-31", "2026-08-31"],
    fails: [
      "2026-02-29",
      "1900-02-29",
      "2026-04-31",
      "2026-11-31",
      "2026-13-01",
      "2026-00-10",
      "2026-01-00",
      "2026-1-01",
      "31/02/2026",
      "",
    ],
  },
  time: {
    holds: ["14:30:00Z", "14:30:00.5+02:00", "23:59:60Z", "01:29:60+01:30"],
    fails: ["14:30:00", "24:00:00Z", "14:30:60Z", "14:30:00+24:00", "14:30:00.Z", "14:30Z", "14:30:00.1"],
  },
  "date-time": {
    holds: [
      "2026-02-28T14:30:00Z",
      "2026-02-28t14:30:00z",
      "2026-02-28T14:30:00.123456789-08:00",
      "1998-12-31T23:59:60Z",
    ],
    fails: [
      "2026-02-31T14:30:00Z",
      "2026-02-28 14:30:00Z",
      "2026-02-28T14:30:00",
      "2026-02-28",
      "2026-02-28T14:30:00Zz",
    ],
  },
  duration: {
    holds: ["P2Y", "PT36H", "P1Y2M3DT4H5M6S", "P2W"],
    fails: ["P", "PT", "P1Y2D", "P1Y2W", "PT0.5S", "-P1D", "P1YT"],
  },
  email: {
    holds: ["joe.bloggs@acme.example", '"joe bloggs"@acme.example', "joe@[192.0.2.7]", "joe@[IPv6:2001:db8::7]", "a@b"],
    fails: [
      "joe",
      "@acme.example",
      "joe@",
      ".joe@acme.example",
      "joe..b@acme.example",
      "joe.@acme.example",
      "joe@-acme.example",
      "joe@acme-.example",
      "joe@acme..example",
      "joe@acme.example.",
      "jöe@acme.example",
      "joe@acme.example ",
      `${"a".repeat(65)}@acme.example`,
      `joe@${"a".repeat(64)}.example`,
      "joe@[300.0.2.7]",
    ],
  },
  "idn-email": { holds: ["jöe@büro.example", "실례@실례.테스트"], fails: ["jöe", "jöe@"] },
  hostname: {
    holds: ["www.acme.example", "a--b.example", "xn--9n2bp8q.xn--9t4b11yi5a"],
    fails: ["", ".", "acme.example.", "-acme", "a_b", "xn--X", "büro.example"],
  },
  "idn-hostname": {
    holds: ["büro.example", "실례.테스트", "ex。ample"],
    fails: ["", "a..b", "-büro", "aא", "〮실례.테스트"],
  },
  ipv4: {
    holds: ["192.0.2.7", "0.0.0.0"],
    fails: ["192.0.2", "192.0.2.256", "192.0.02.7", "192.0.2.7.1", "192.0.2.7 "],
  },
  ipv6: {
    holds: ["::", "::1", "2001:db8::7", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.7"],
    fails: ["1", ":1:2:3:4:5:6:7", "1::2::3", "12345::", "1:2:3:4:5:6:7", "::1%eth0", "1:2:3:4:5:6:7::8:9"],
  },
  uri: {
    holds: [
      "https://acme.example/offers?id=7#top",
      "mailto:joe@acme.example",
      "urn:acme:lead",
      "http://[2001:db8::7]:80/",
    ],
    fails: [
      "/offers",
      "https://acme.example/a b",
      "https://acme.example/%2",
      "https://acme.example:port/",
      "1http://acme.example",
      "https://bü.example/",
    ],
  },
  "uri-reference": {
    holds: ["", "/offers", "?q", "#top", "//acme.example", "./a:b"],
    fails: ["a b", "a:b:c d", "1:b", "#a#b"],
  },
  iri: { holds: ["https://bü.example/é?q=é"], fails: ["/é", "https://bü.example/é é"] },
  "iri-reference": { holds: ["/é", "é"], fails: ["\\é"] },
  "uri-template": { holds: ["/leads{/id}{?fields*,q:3}", ""], fails: ["/leads/{id", "{}", "{a,}", "a b", "}"] },
  uuid: {
    holds: ["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000"],
    fails: [
      "123e4567e89b12d3a456426614174000",
      "123e4567-e89b-12d3-a456-42661417400g",
      "{123e4567-e89b-12d3-a456-426614174000}",
    ],
  },
  "json-pointer": { holds: ["", "/a~0~1/0"], fails: ["a", "/a~", "/a~2"] },
  "relative-json-pointer": { holds: ["0", "1/a", "0#"], fails: ["/a", "01", "-1", "0##", ""] },
  regex: { holds: ["^[A-Z]+$", "(?<year>\\d{4})"], fails: ["^(a]", "\\a", "(?P<n>x)"] },
};

test.each(Object.entries(cases))("%s", (name, { holds, fails }) => {
  const check = formats[name as keyof typeof formats];
  expect(holds.filter((text) => !check(text))).toEqual([]);
  expect(fails.filter(check)).toEqual([]);
});

test.each(Object.entries(formats))("%s answers at once however long and odd the text", (_name, check) => {
  for (const part of [
    "a",
    "1",
    ":",
    "/",
    "%41",
    "{a}",
    ".",
    "-",
    "@",
    '"',
    "é",
    "\ud800",
    "a.",
    "1:",
    "~0",
    "P1",
    "xn--a",
  ]) {
    for (const opening of ["", "P", "https://", "/", "a@", '"', "{", "2026-02-28T14:30:00."]) {
      check(opening + part.repeat(20_000));
      check(`${opening}${part.repeat(20_000)}\n`);
    }
  }
});
