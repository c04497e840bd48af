import { chainOf, type Trace } from "../../../../src/page/views/duty/chain";

type Level = "FEDERAL" | "REGIONAL" | "MUNICIPAL" | "INSTITUTIONAL";

/** «controller -CONTROLLER-> duty»: a trace of drawn links; a state behind the kind breaks one. */
function drawn(
  levels: Readonly<Record<string, Level>>,
  lines: readonly string[],
  truncated: readonly object[] = [],
): Trace {
  const depths = new Map<string, number>([["duty", 0]]);
  const links = lines.map((line, index) => {
    const [, from = "", how = "", state, to = ""] = /^(\S+) -(\w+)(?::(\w+))?-> (\S+)$/.exec(line)!;
    const isRole = /^(EXECUTOR|CO_EXECUTOR|COORDINATOR|OPERATOR|CONTROLLER|RECIPIENT)$/.test(how);
    const near = depths.has(to) ? to : from;
    const far = near === to ? from : to;
    const depth = depths.get(near)! + 1;
    depths.set(far, Math.min(depths.get(far) ?? depth, depth));
    const ends = { from: { id: from }, to: { id: to } };
    const link = {
      id: `l${index}`,
      kind: isRole ? "RESPONSIBLE_FOR" : how,
      role: isRole ? how : null,
      state: state ?? "VALID",
      ...ends,
    };
    return { branch: "EXECUTION", depth, isBroken: false, link };
  });
  const nodes = Object.entries(levels).map(([id, level]) => ({
    __typename: "Ministry",
    id,
    label: id,
    kind: "MINISTRY",
    level,
  }));
  return { nodes, links, truncated } as unknown as Trace;
}

const ids = (some: readonly { readonly node: { readonly id: string } }[]) => some.map(({ node }) => node.id);

describe("A chain of responsibility, as it is drawn", () => {
  test("has the controller right above the duty, and each superior a row higher", () => {
    const chain = chainOf(
      drawn({ deputy: "REGIONAL", minister: "REGIONAL", governor: "REGIONAL" }, [
        "deputy -CONTROLLER-> duty",
        "deputy -SUBORDINATE_TO-> minister",
        "minister -SUBORDINATE_TO-> governor",
      ]),
    );
    expect(chain.control.map(ids)).toEqual([["deputy"], ["minister"], ["governor"]]);
  });

  test("shows a superior of two controllers once", () => {
    const chain = chainOf(
      drawn({ a: "REGIONAL", b: "REGIONAL", minister: "REGIONAL" }, [
        "a -CONTROLLER-> duty",
        "b -CONTROLLER-> duty",
        "a -SUBORDINATE_TO-> minister",
        "b -SUBORDINATE_TO-> minister",
      ]),
    );
    expect(chain.control.map(ids)).toEqual([["a", "b"], ["minister"]]);
  });

  test("ends where superiors go in a circle", () => {
    const chain = chainOf(
      drawn({ a: "REGIONAL", b: "REGIONAL" }, [
        "a -CONTROLLER-> duty",
        "a -SUBORDINATE_TO-> b",
        "b -SUBORDINATE_TO-> a",
      ]),
    );
    expect(chain.control.map(ids)).toEqual([["a"], ["b"]]);
  });

  test("has who does it below, who is reported to at the bottom, and whom it concerns apart", () => {
    const chain = chainOf(
      drawn({ institute: "REGIONAL", university: "INSTITUTIONAL", ministry: "REGIONAL", school: "INSTITUTIONAL" }, [
        "institute -EXECUTOR-> duty",
        "university -CO_EXECUTOR:REPEALED_BASIS-> duty",
        "ministry -RECIPIENT-> duty",
        "duty -CONCERNS-> school",
      ]),
    );
    expect([ids(chain.executors), ids(chain.recipients), ids(chain.concerned)]).toEqual([
      ["institute", "university"],
      ["ministry"],
      ["school"],
    ]);
    expect(chain.executors[1]!.link.state).toBe("REPEALED_BASIS");
  });

  test("folds the levels on which nobody stands", () => {
    const chain = chainOf(drawn({ institute: "REGIONAL" }, ["institute -EXECUTOR-> duty"]));
    expect([...chain.emptyLevels]).toEqual(["FEDERAL", "MUNICIPAL", "INSTITUTIONAL"]);
  });

  test("counts all members of a group, and shows those that the answer has", () => {
    const trace = drawn(
      { group: "MUNICIPAL", one: "MUNICIPAL", two: "MUNICIPAL", gone: "MUNICIPAL" },
      ["group -EXECUTOR-> duty", "one -MEMBER_OF-> group", "two -MEMBER_OF-> group", "gone -MEMBER_OF:EXPIRED-> group"],
      [{ node: { id: "group", label: "group" }, shown: 2, total: 18 }],
    );
    const [group] = chainOf(trace).executors;
    expect(group!.members.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(group!.memberCount).toBe(18);
  });

  test("has nobody in its lanes where nobody is named", () => {
    const chain = chainOf(drawn({}, []));
    expect([chain.control, chain.executors, chain.recipients, chain.concerned]).toEqual([[], [], [], []]);
  });
});
