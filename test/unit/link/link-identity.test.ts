import { Certainty, RelationKind, ResponsibilityRole } from "../../../src/link/link";
import { linkId, linkIdentity, subjectOfLink } from "../../../src/link/link-identity";
import type { LinkFact } from "../../../src/revision/graph-facts";

const FACT: LinkFact = {
  relation: RelationKind.RESPONSIBLE_FOR,
  fromId: "school-7",
  toId: "order.d1",
  validity: { from: "2022-01-01", to: null },
  attestedOn: null,
  basis: "order.p1",
  source: "test",
  certainty: Certainty.STATED,
  role: ResponsibilityRole.EXECUTOR,
  order: 0,
  agreementId: null,
  kind: null,
  acting: false,
  value: null,
  remark: null,
};

describe("the identity of a link", () => {
  it.each<[string, Partial<LinkFact>]>([
    ["its end", { validity: { from: "2022-01-01", to: "2023-01-01" } }],
    ["its basis", { basis: "order.p2" }],
    ["its source", { source: "other" }],
    ["its certainty", { certainty: Certainty.INFERRED }],
    ["its place among siblings", { order: 3 }],
    ["being for the time being", { acting: true }],
  ])("stays when %s changes, which corrects the fact", (_what, said) => {
    expect(linkIdentity({ ...FACT, ...said })).toBe(linkIdentity(FACT));
  });

  it.each<[string, Partial<LinkFact>]>([
    ["relation", { relation: RelationKind.MEMBER_OF }],
    ["subject", { fromId: "school-8" }],
    ["object", { toId: "order.d2" }],
    ["role", { role: ResponsibilityRole.CONTROLLER }],
    ["start", { validity: { from: "2022-01-02", to: null } }],
    ["unknown start", { validity: { from: null, to: null } }],
    ["agreement", { agreementId: "a-1" }],
  ])("is another for another %s", (_what, said) => {
    expect(linkIdentity({ ...FACT, ...said })).not.toBe(linkIdentity(FACT));
    expect(linkId({ ...FACT, ...said }, 1)).not.toBe(linkId(FACT, 1));
  });
});

describe("the id of a link", () => {
  it("begins with its subject's id, and tells it", () => {
    expect(linkId(FACT, 1)).toMatch(/^school-7\.[0-9a-f]{12}$/);
    expect(subjectOfLink(linkId(FACT, 1))).toBe("school-7");
    expect(subjectOfLink(linkId({ ...FACT, fromId: "order.p1.2" }, 1))).toBe("order.p1.2");
  });

  it("is the same in the same revision of another store, and another in another revision", () => {
    expect(linkId({ ...FACT }, 3)).toBe(linkId(FACT, 3));
    expect(linkId(FACT, 4)).not.toBe(linkId(FACT, 3));
  });

  it.each([
    "",
    "school-7",
    "order.p1",
    ".0123456789ab",
    "school-7.0123456789AB",
    "school-7.0123456789abc",
    "a.0123456789ab~b",
  ])("is not «%s»", (id) => {
    expect(subjectOfLink(id)).toBeNull();
  });
});
