import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ENTITY_FIELDS } from "../../../../src/entity/entity";
import type { Field, Fields } from "../../../../src/entity/field";
import { fieldsOfKind, fieldsThatMayHaveBeen, fieldsWithout } from "../../../../src/entity/field";
import { SubjectKind } from "../../../../src/entity/subject";
import { kindsWhere } from "../../../../src/entity/subject-kinds";
import { FACT_FIELDS, LINK_FIELDS } from "../../../../src/link/link";

interface Schema {
  readonly $defs: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const SCHEMA = JSON.parse(readFileSync(join(__dirname, "../../../../data/act-document.schema.json"), "utf8")) as Schema;

const ORGANISATION = fieldsOfKind(ENTITY_FIELDS.Subject, SubjectKind.CENTRE);
const POST = fieldsOfKind(ENTITY_FIELDS.Subject, SubjectKind.POSITION);

/** Part of the schema → what it has to have. */
const PARTS: readonly (readonly [string, Fields])[] = [
  ["subject", ORGANISATION],
  ["formerSubject", fieldsThatMayHaveBeen(ORGANISATION)],
  ["group", fieldsOfKind(ENTITY_FIELDS.Subject, SubjectKind.GROUP)],
  ["position", { ...POST, ...FACT_FIELDS }],
  ["formerPosition", fieldsWithout(fieldsThatMayHaveBeen(POST), ["level"])],
  ["person", ENTITY_FIELDS.Person],
  ["programme", ENTITY_FIELDS.Programme],
  ["act", ENTITY_FIELDS.Act],
  ["provision", ENTITY_FIELDS.Provision],
  ["duty", ENTITY_FIELDS.Duty],
  ["formerDuty", fieldsThatMayHaveBeen(ENTITY_FIELDS.Duty)],
  ["agreement", ENTITY_FIELDS.Agreement],
  ["indicator", ENTITY_FIELDS.Indicator],
  ["nomination", ENTITY_FIELDS.Nomination],
  ["report", ENTITY_FIELDS.Report],
  ["member", FACT_FIELDS],
  ["holder", { ...FACT_FIELDS, acting: LINK_FIELDS.acting }],
  ["responsible", { ...FACT_FIELDS, role: LINK_FIELDS.role }],
];

describe("the schema of act documents", () => {
  it.each(PARTS)("has in %s what the tables of fields say of it", (part, fields) => {
    const missing = Object.entries(fields).filter(([name, field]) => !isDescribed(name, field, SCHEMA.$defs[part]));
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it("has the kinds of organisations", () => {
    const kinds = kindsWhere(({ isOrganisation }) => isOrganisation);
    expect(SCHEMA.$defs["subject"]?.properties?.["kind"]?.enum).toEqual(kinds);
    expect(SCHEMA.$defs["group"]?.properties?.["everyone"]?.properties?.["kind"]?.enum).toEqual(kinds);
  });
});

function isDescribed(name: string, { kind, options }: Field, part: Schema | undefined): boolean {
  if (options.entry === null) return true;
  const path = (options.entry ?? name).split(".");
  const found = path.reduce<Schema | undefined>((within, key) => resolved(within?.properties?.[key]), resolved(part));
  if (found === undefined || kind.choices === undefined) return found !== undefined;
  // A date or a period cannot follow another deadline.
  if (name === "thereafter") return found.enum?.every((choice) => kind.choices?.includes(choice)) === true;
  return JSON.stringify(found.enum) === JSON.stringify(kind.choices);
}

function resolved(schema: Schema | undefined): Schema | undefined {
  return schema?.$ref === undefined ? schema : SCHEMA.$defs[schema.$ref.replace("#/$defs/", "")];
}
