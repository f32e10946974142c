import { readdirSync, readFileSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import { type Customer as CustomerV1, customer as v1 } from "../generated/customer/v1/index.js";
import { type Customer as CustomerV2, customer as v2 } from "../generated/customer/v2/index.js";
import { upgrade } from "../generated/customer/v2/upgrade.js";

const folder = new URL("../contracts/customer/v1/examples/accepted/", import.meta.url);

test("a customer of version 1 becomes one of version 2", () => {
  const old = {
    id: "CU-2026-00042",
    email: "ada.martin@acme.example",
    givenName: "Ada",
    phone: "+33142685300",
    companyName: "Acme",
    status: "active",
    consents: [],
    createdAt: "2024-09-02T07:15:00Z",
    updatedAt: "2026-03-14T09:30:00Z",
  } as const;
  v1.assert(old);
  const from = { source: "system", authenticated: false, at: "2026-03-14T09:30:00Z", system: "customer@1" };
  expect(upgrade(old)).toEqual({
    id: "CU-2026-00042",
    email: "ada.martin@acme.example",
    name: { given: "Ada" },
    phone: "+33142685300",
    status: "active",
    provenance: [
      { field: "email", from },
      { field: "phone", from },
    ],
    createdAt: "2024-09-02T07:15:00Z",
    updatedAt: "2026-03-14T09:30:00Z",
  });
});

test("who never told a name is called by the address", () => {
  const old: CustomerV1 = {
    id: "CU-2026-00043",
    email: "sam@acme.example",
    status: "former",
    consents: [],
    createdAt: "2026-01-01T00:00:00Z",
  };
  expect(upgrade(old).name).toEqual({ full: "sam@acme.example" });
});

test.each(readdirSync(folder))("the accepted example %s comes out valid", (file) => {
  const old: unknown = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  v1.assert(old);
  expect(v2.parse(upgrade(old))).toMatchObject({ ok: true });
});

test("the types are those of both versions", () => {
  expectTypeOf(upgrade).parameters.toEqualTypeOf<[old: CustomerV1]>();
  expectTypeOf(upgrade).returns.toEqualTypeOf<CustomerV2>();
});
