import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readContracts } from "@trellis/contract";
import { expect, onTestFinished, test } from "vitest";
import { contractPages } from "./contract-pages.js";

const schema = (kind: string, name: string, rest: object): string =>
  JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://acme.example/${kind}/${name}/v1/schema.json`,
    ...rest,
  });
const header = (name: string): string =>
  `contract: ${name}\nversion: 1.2.0\ntitle: Order\nowner: commerce\nstatus: active\ndescription: { purpose: One shape. }\n` +
  "compatibility: backward\nquality: [{ unique: [id] }, { complete: { field: id, atLeast: 0.99 } }]\nservice: { retention: P1Y }\n";
const id = { $ref: "../../../definitions/identifier/v1/schema.json", title: "Identifier" };

const files: { readonly [file: string]: string } = {
  "owners.yaml": 'commerce: { name: Commerce, contact: commerce@acme.example, channel: "#commerce" }\n',
  "contracts/customer/v1/contract.yaml": header("customer"),
  "contracts/customer/v1/schema.json": schema("contracts", "customer", { type: "object", properties: { id } }),
  "contracts/order/v1/contract.yaml": header("order"),
  "contracts/order/v1/schema.json": schema("contracts", "order", {
    description: "What was bought.",
    "x-labels": { fr: { title: "Commande" } },
    type: "object",
    properties: {
      id: { ...id, "x-labels": { fr: { title: "Identifiant" } }, "x-also-called": ["Order ID"] },
      customer: { ...id, title: "Customer", "x-refers-to": "customer@1", "x-classification": "personal" },
      status: {
        title: "Status",
        description: "Open | closed.",
        enum: ["open", "closed"],
        "x-classification": "internal",
      },
      closedAt: { title: "Closed at", type: "string", format: "date-time", "x-classification": "internal" },
    },
    required: ["id", "customer"],
    anyOf: [{ required: ["status"] }, { required: ["closedAt"] }],
    allOf: [JSON.parse('{"if":{"properties":{"status":{"const":"closed"}}},"then":{"required":["closedAt"]}}')],
  }),
  "contracts/order/v1/examples/accepted/least.json": '{ "id": "O-1", "customer": "C-1", "status": "open" }',
  "contracts/order/v1/examples/rejected/required-missing--no-id.json": '{ "customer": "C-1", "status": "open" }',
  "definitions/identifier/v1/schema.json": schema("definitions", "identifier", {
    title: "Identifier",
    description: "Tells records apart.",
    type: "string",
    maxLength: 64,
    "x-classification": "internal",
    "x-labels": { fr: { title: "Identifiant" } },
  }),
  "definitions/identifier/v1/examples/accepted/short.json": '"O-1"',
  "definitions/identifier/v1/examples/rejected/wrong-type--a-number.json": "7",
};

test("a contract's page says what the contract says", () => {
  expect(pages().get("order-v1.md")).toMatchInlineSnapshot(`
    "<!-- Generated from the contracts. Do not edit: change the contract. -->

    # Order (\`order@1\`)

    *Commande.* What was bought.

    - **What it is for**: One shape.

    ## Promises

    |  |  |
    |---|---|
    | versions | **1.2.0, active** |
    | owner | Commerce, commerce@acme.example, #commerce |
    | compatibility | backward |
    | quality | unique: id; complete: \`id\` at least 99 % |
    | retention | 1 year |
    | import | \`@acme/contracts/order/v1\` |

    ## Fields

    | field | label | libellé | meaning | value | care | required |
    |---|---|---|---|---|---|---|
    | \`id\` | Identifier | Identifiant | Tells records apart. | text, at most 64 characters ([identifier](definitions.md#identifier)) | internal | yes |
    | \`customer\` | Customer | Customer | Tells records apart. | text, at most 64 characters ([identifier](definitions.md#identifier)) | personal | yes |
    | \`status\` | Status | Status | Open \\| closed. | \`open\`, \`closed\` | internal |  |
    | \`closedAt\` | Closed at | Closed at |  | date and time with zone | internal |  |

    Together:

    - At least one of \`status\`, \`closedAt\`.
    - When \`status\` is \`closed\`: \`closedAt\` must be there.

    Refers to, and is referred to by:

    - \`customer\` names a [customer@1](customer-v1.md)

    ## Names in other tools

    | field | columns of exports |
    |---|---|
    | \`id\` | Order ID |

    ## Examples

    \`\`\`json
    {
      "id": "O-1",
      "customer": "C-1",
      "status": "open"
    }
    \`\`\`

    Rejected, each by one rule alone:

    - \`data/required-missing\`: [no id](../contracts/order/v1/examples/rejected/required-missing--no-id.json)
    "
  `);
});

test("the list shows how contracts refer to one another", () => {
  expect(pages().get("README.md")).toMatchInlineSnapshot(`
    "<!-- Generated from the contracts. Do not edit: change the contract. -->

    # Contracts

    | contract |  | libellé | status | owner |
    |---|---|---|---|---|
    | [customer@1](customer-v1.md) | Order | Order | active | \`commerce\` |
    | [order@1](order-v1.md) | What was bought. | Commande | active | \`commerce\` |

    The shapes that they share stand in [definitions](definitions.md).

    ## How they refer to one another

    Each line is a field that holds the identifier of a record of another contract, of the newest major of each.

    \`\`\`mermaid
    erDiagram
      order }o--|| customer : "customer"
    \`\`\`
    "
  `);
});

test("shared shapes have a page of their own", () => {
  expect(pages().get("definitions.md")).toMatchInlineSnapshot(`
    "<!-- Generated from the contracts. Do not edit: change the contract. -->

    # Shared shapes

    Contracts refer to these definitions. They promise nothing by themselves, and show what they accept and reject by examples of their own.

    ## identifier

    **Identifier** (*Identifiant*). Tells records apart.

    - version: 1
    - value: text, at most 64 characters
    - care: internal

    Accepted: [\`"O-1"\`](../definitions/identifier/v1/examples/accepted/short.json).

    Rejected: [wrong type: a number](../definitions/identifier/v1/examples/rejected/wrong-type--a-number.json).
    "
  `);
});

function pages(): Map<string, string> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "trellis-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return contractPages(readContracts({ folder }), { packageName: "@acme/contracts", link: (file) => `../${file}` });
}
