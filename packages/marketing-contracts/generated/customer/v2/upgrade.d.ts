// Generated from contracts/customer/v2. Do not edit: change the contract, then run `npx trellis generate`.
import type { Customer as CustomerV1 } from "../v1/index.js";
import type { Customer as CustomerV2 } from "./index.js";

/**
 * Makes a customer@2 out of a valid customer@1, which stays as it is. Two parts have no place in the new version: what the
 * customer agreed to stands in consent@1 (write one record for each of `old.consents` before you drop the old document), and
 * the company is known by `account`. Of every value that we know how to reach the customer by, the provenance says that it
 * came out of a system and that nobody knows who gave it.
 */
export declare function upgrade(old: CustomerV1): CustomerV2;
