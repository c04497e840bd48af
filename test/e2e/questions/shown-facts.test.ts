import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";
import { record } from "../../support/test-graph";

const GRAPH = `
  ministry shown-minobr
  school shown-school shown-merged
  municipality shown-district
  position shown-director shown-deputy
  person shown-ivanov shown-petrov
  act shown-order source="Приказ № 1"
  clause shown-order.p1 of=shown-order
  duty shown-order.d1 by=shown-order.p1
  shown-order.p1 -PART_OF-> shown-order
  shown-school -SUBORDINATE_TO-> shown-district kind=FOUNDER
  shown-school -SUBORDINATE_TO-> shown-minobr kind=ADMINISTRATIVE
  shown-school -SUCCEEDS-> shown-merged kind=MERGED
  shown-director -POST_IN-> shown-school
  shown-deputy -POST_IN-> shown-school
  shown-ivanov -HOLDS-> shown-director acting=true
  shown-petrov -HOLDS-> shown-deputy
`;

const LINKS = `{ subject(id: "shown-school", asOf: "2022-09-15") {
  links { nodes { kind subordinationKind successionKind acting to { id } } }
  ... on School { positions { id isHolderActing holder { name } } }
} }`;
const STATED = `{
  subject(id: "shown-school") { addedIn }
  duty(id: "shown-order.d1") { addedIn source provision { addedIn source act { addedIn source } } }
  holding: subject(id: "shown-director") { links(over: [HOLDS]) { nodes { acting subordinationKind } } }
  person: node(id: "shown-ivanov") { ... on Person { addedIn } }
}`;

describe.each(STORES)("what is stored of facts, on $name", (testStore) => {
  let zveno: Zveno;
  let revision = 0;

  beforeAll(async () => {
    zveno = await Zveno.start(testStore);
    ({ revision } = await record(zveno.store, GRAPH));
  });
  afterAll(() => zveno.stop());

  it("is shown of subordination, succession and holding", async () => {
    const { data, errors } = await zveno.ask<Record<string, unknown>>(LINKS);
    expect(errors).toBeUndefined();
    const none = { subordinationKind: null, successionKind: null, acting: null };
    expect(data["subject"]).toMatchObject({
      positions: [
        { id: "shown-deputy", isHolderActing: false, holder: { name: "shown-petrov" } },
        { id: "shown-director", isHolderActing: true, holder: { name: "shown-ivanov" } },
      ],
    });
    const { links } = data["subject"] as { readonly links: { readonly nodes: readonly unknown[] } };
    expect(links.nodes).toEqual(
      expect.arrayContaining([
        { ...none, kind: "SUBORDINATE_TO", subordinationKind: "FOUNDER", to: { id: "shown-district" } },
        { ...none, kind: "SUBORDINATE_TO", subordinationKind: "ADMINISTRATIVE", to: { id: "shown-minobr" } },
        { ...none, kind: "SUCCEEDS", successionKind: "MERGED", to: { id: "shown-merged" } },
        { ...none, kind: "POST_IN", to: { id: "shown-school" } },
      ]),
    );
  });

  it("is shown of where a duty and a provision were read, and of when the graph learned of each thing", async () => {
    const { data, errors } = await zveno.ask(STATED);
    expect(errors).toBeUndefined();
    const read = { addedIn: revision, source: "Приказ № 1" };
    expect(data).toEqual({
      subject: { addedIn: revision },
      duty: { ...read, provision: { ...read, act: read } },
      holding: { links: { nodes: [{ acting: true, subordinationKind: null }] } },
      person: { addedIn: revision },
    });
  });
});
