/** The kinds of objects in a document of ODCS whose names are limited in version 3.1. */
export type PlaceName =
  | "root"
  | "description"
  | "object"
  | "property"
  | "quality"
  | "definition"
  | "support"
  | "price"
  | "team"
  | "member"
  | "role"
  | "level"
  | "custom"
  | "server";

/** The names that one kind of object may have. */
export interface ClosedPlace {
  /** Undefined where any name is allowed. */
  readonly known?: ReadonlySet<string>;
  /** Where further objects stand, alone or in lists. */
  readonly inside: { readonly [name: string]: PlaceName };
  /** Whether it may have `customProperties`. */
  readonly isExtensible: boolean;
}

const custom = { customProperties: "custom" } as const;
const element = { ...custom, authoritativeDefinitions: "definition" } as const;
const elementNames = "id name physicalType description businessName authoritativeDefinitions tags customProperties";

/** What the official schema of ODCS 3.1.0 allows, by the kind of object. */
export const closedPlaces: { readonly [Name in PlaceName]: ClosedPlace } = {
  root: place(
    "version kind apiVersion id name tenant tags status servers dataProduct description domain schema support price team roles slaDefaultElement slaProperties authoritativeDefinitions customProperties contractCreatedTs",
    {
      ...element,
      description: "description",
      schema: "object",
      servers: "server",
      support: "support",
      price: "price",
      team: "team",
      roles: "role",
      slaProperties: "level",
    },
  ),
  description: { inside: element, isExtensible: true },
  object: place(
    `${elementNames} logicalType physicalName dataGranularityDescription properties relationships quality`,
    { ...element, properties: "property", quality: "quality" },
  ),
  property: place(
    `${elementNames} primaryKey primaryKeyPosition logicalType logicalTypeOptions physicalName required unique partitioned partitionKeyPosition classification encryptedName transformSourceObjects transformLogic transformDescription examples criticalDataElement relationships quality properties items`,
    { ...element, properties: "property", items: "property", quality: "quality" },
  ),
  quality: place(
    "id authoritativeDefinitions businessImpact customProperties description dimension method name schedule scheduler severity tags type unit metric rule arguments query engine implementation mustBe mustNotBe mustBeGreaterThan mustBeGreaterOrEqualTo mustBeLessThan mustBeLessOrEqualTo mustBeBetween mustNotBeBetween",
    element,
  ),
  definition: { ...place("id url type description", {}), isExtensible: false },
  support: place("id channel url description tool scope invitationUrl customProperties", custom),
  price: { ...place("id priceAmount priceCurrency priceUnit", {}), isExtensible: false },
  // A list of members stands for a team in version 3.0.
  team: place(
    "id name description members tags customProperties authoritativeDefinitions username role dateIn dateOut replacedByUsername",
    { ...element, members: "member" },
  ),
  member: place(
    "id username name description role dateIn dateOut replacedByUsername tags customProperties authoritativeDefinitions",
    element,
  ),
  role: place("id role description access firstLevelApprovers secondLevelApprovers customProperties", custom),
  level: {
    ...place("id property value valueExt unit element driver description scheduler schedule", {}),
    isExtensible: false,
  },
  custom: { ...place("id property value description", {}), isExtensible: false },
  server: { inside: { ...custom, roles: "role" }, isExtensible: true },
};

function place(names: string, inside: ClosedPlace["inside"]): ClosedPlace {
  return { known: new Set(names.split(" ")), inside, isExtensible: true };
}
