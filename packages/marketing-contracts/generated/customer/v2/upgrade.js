// Generated from contracts/customer/v2. Do not edit: change the contract, then run `npx trellis generate`.
function upgrade(old) {
  const { givenName, familyName, companyName: _company, consents: _consents, ...rest } = old;
  return {
    ...rest,
    name: nameOf(givenName, familyName, old.email),
    provenance: ["email", "phone", "address"].filter((field) => old[field] !== void 0).map((field) => ({
      field,
      from: { source: "system", authenticated: false, at: old.updatedAt ?? old.createdAt, system: "customer@1" }
    }))
  };
}
function nameOf(given, family, email) {
  if (given === void 0 && family === void 0) return { full: within(email) };
  return {
    ...given !== void 0 && { given: within(given) },
    ...family !== void 0 && { family: within(family) }
  };
}
function within(name) {
  return [...name].slice(0, 100).join("");
}
export {
  upgrade
};
