import { FindingRule } from "../../../src/finding/finding-rules";
import { findingId, parseFindingId, partsOfKey } from "../../../src/finding/finding-id";

describe("the id of a finding", () => {
  it("tells the rule and the key", () => {
    const id = findingId(FindingRule.SELF_CONTROL, "order.d8:deputy");
    expect(id).toBe("finding:SELF_CONTROL:order.d8:deputy");
    expect(parseFindingId(id)).toEqual({ rule: FindingRule.SELF_CONTROL, key: "order.d8:deputy" });
    expect(partsOfKey("order.d8:deputy")).toEqual(["order.d8", "deputy"]);
  });

  it.each([
    "order.d8",
    "order.d8.0123456789ab",
    "link~member",
    "finding:OVERDUE",
    "finding:NO_SUCH:x",
    "other:OVERDUE:x",
  ])("is not %s", (id) => {
    expect(parseFindingId(id)).toBeNull();
  });
});
