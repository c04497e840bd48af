import fc from "fast-check";
import type { StoredFields } from "../../../src/dump/stored-fields";
import { STORED_LINK, STORED_STATES } from "../../../src/dump/stored-fields";
import { STATE_DECODERS } from "../../../src/entity/decode-state";
import type { EntityLabel } from "../../../src/entity/entity";
import { ENTITY_FIELDS } from "../../../src/entity/entity";
import { decoderOf } from "../../../src/entity/field";
import { LINK_FIELDS, RelationKind } from "../../../src/link/link";
import { ALWAYS } from "../../../src/moment/interval";
import type { EntityFact } from "../../../src/revision/graph-facts";
import type { StoredProperties } from "../../../src/revision/stored-properties";
import { storedLink, storedState } from "../../../src/revision/stored-properties";
import { anyState } from "../../support/any-state";
import { TIMES } from "../../support/chance";

const RUNS = { numRuns: 100 * TIMES };

describe("what a store keeps", () => {
  it.each(Object.keys(ENTITY_FIELDS) as EntityLabel[])(
    "of a state of a %s reads as it was, and a dump may hold it",
    (label) => {
      const node = { id: "node", label, kind: null, states: [] } as unknown as EntityFact;
      const property = fc.property(anyState(ENTITY_FIELDS[label]), (state) => {
        const stored = storedState(node, { validity: ALWAYS, properties: state });
        expect(refused(stored, STORED_STATES.get(label))).toEqual([]);
        expect(STATE_DECODERS[label](stored)).toEqual(state);
      });
      fc.assert(property, RUNS);
    },
  );

  it("of a relationship reads as it was, and a dump may hold it", () => {
    const property = fc.property(anyState(LINK_FIELDS), (said) => {
      const stored = storedLink({
        relation: RelationKind.MEMBER_OF,
        fromId: "a",
        toId: "b",
        validity: ALWAYS,
        ...said,
      });
      expect(refused(stored, STORED_LINK)).toEqual([]);
      expect(decoderOf(LINK_FIELDS)(stored)).toEqual(said);
    });
    fc.assert(property, RUNS);
  });
});

function refused(stored: StoredProperties, fields: StoredFields | undefined): readonly string[] {
  const held = Object.entries(stored);
  return held.filter(([name, value]) => fields?.get(name)?.kind.accepts(value) !== true).map(([name]) => name);
}
