import fc from "fast-check";
import { ENTITY_FIELDS } from "../../../../src/entity/entity";
import type { Fields, StateOf } from "../../../../src/entity/field";
import { fieldsOfKind, stateOf } from "../../../../src/entity/field";
import { SubjectKind } from "../../../../src/entity/subject";
import { entryOf, saidIn } from "../../../../src/importers/documents/entry";
import { LINK_FIELDS, RelationKind } from "../../../../src/link/link";
import { anyState } from "../../../support/any-state";
import { TIMES } from "../../../support/chance";

const { Subject, ...others } = ENTITY_FIELDS;

const TABLES: readonly (readonly [string, Fields])[] = [
  ...Object.entries(others),
  ...Object.values(SubjectKind).map((kind) => [kind, fieldsOfKind(Subject, kind)] as const),
  ...Object.values(RelationKind).map((relation) => [relation, fieldsOfKind(LINK_FIELDS, relation)] as const),
];

describe.each(TABLES)("what is known of a %s", (_name, fields) => {
  it("is the same when it is said as an entry and read again, but for what no entry says", () => {
    const property = fc.property(anyState(fields), (state) => {
      expect(stateOf(fields, { ...state, ...notSaid(fields), ...saidIn(fields, entryOf(fields, state)) })).toEqual(
        state,
      );
    });
    fc.assert(property, { numRuns: 50 * TIMES });
  });
});

/** Something else for every property that an entry should say. */
function notSaid(fields: Fields): Partial<StateOf<Fields>> {
  const saidByEntries = Object.entries(fields).filter(([, { options }]) => options.entry !== null);
  return Object.fromEntries(saidByEntries.map(([name, { blank }]) => [name, blank]));
}

describe("an entry", () => {
  it("says null where there is none and leaving it out would say something else", () => {
    const act = stateOf(ENTITY_FIELDS.Subject, { name: "Школа", region: null });
    expect(entryOf(ENTITY_FIELDS.Subject, act)).toEqual({ name: "Школа", level: "INSTITUTIONAL", region: null });
  });

  it("gathers what belongs together in a map of its own", () => {
    const said = { title: "Дело", provision: "a.p1", act: "a", path: "1", text: "Дело", deadlineText: "к весне" };
    expect(entryOf(ENTITY_FIELDS.Duty, stateOf(ENTITY_FIELDS.Duty, said))).toMatchObject({
      deadline: { kind: "NONE", text: "к весне" },
    });
  });
});
