import { type Neighbourhood, pictureOf } from "../../../src/page/views/subject/neighbourhood";

/** «school-1:INSTITUTIONAL»: subjects with their levels; «duty» alone is a duty. «a -KIND-> b»: links. */
function drawn(subjects: readonly string[], lines: readonly string[], bundles: readonly object[] = []): Neighbourhood {
  const nodes = subjects.map((word) => {
    const [id = "", level] = word.split(":");
    return level === undefined
      ? {
          __typename: "Duty",
          id,
          label: id,
          status: "ONGOING",
          provision: { path: "1", label: "п. 1", act: { id: "act", label: "Акт" } },
        }
      : { __typename: "School", id, label: id, kind: "SCHOOL", level, region: null, shortName: null };
  });
  const links = lines.map((line, index) => {
    const [, from, kind, to] = /^(\S+) -(\w+)-> (\S+)$/.exec(line)!;
    return { id: `l${index}`, kind, role: null, state: "VALID", from: { id: from }, to: { id: to } };
  });
  return { isPartial: false, nodes, links, bundles } as unknown as Neighbourhood;
}

const columnsOf = (picture: ReturnType<typeof pictureOf>) =>
  Object.fromEntries([...picture.columnOf].map(([id, column]) => [id, picture.columns[column]!.key]));

/** A ministry with so many schools below, of which the answer shows two. */
const manySchools = (total: number, more: readonly string[] = []) =>
  drawn(
    ["ministry:REGIONAL", "a:INSTITUTIONAL", "b:INSTITUTIONAL", "c:INSTITUTIONAL"],
    ["a -SUBORDINATE_TO-> ministry", "b -SUBORDINATE_TO-> ministry", ...more],
    [{ of: "ministry", kind: "SUBORDINATE_TO", direction: "IN", role: null, memberKind: "SCHOOL", shown: 2, total }],
  );

describe("The picture of a subject", () => {
  test("has duties at the left, each level at its place, and levels with nobody folded", () => {
    const around = drawn(["root:REGIONAL", "school:INSTITUTIONAL", "duty"], ["root -RESPONSIBLE_FOR-> duty"]);
    const picture = pictureOf("root", around, false);
    expect(columnsOf(picture)).toEqual({ root: "REGIONAL", school: "INSTITUTIONAL", duty: "DUTIES" });
    expect(picture.columns.filter(({ isEmpty }) => isEmpty).map(({ key }) => key)).toEqual(["FEDERAL", "MUNICIPAL"]);
  });

  test("puts who stands on the root's own level beside it, not below", () => {
    const around = drawn(["root:REGIONAL", "other:REGIONAL"], ["other -SUBORDINATE_TO-> root"]);
    expect(columnsOf(pictureOf("root", around, false))).toEqual({ root: "REGIONAL", other: "REGIONAL+" });
  });

  test("folds what is alike and more than twelve into one, which knows how many there are", () => {
    const { bundles, nodes, links } = pictureOf("ministry", manySchools(63), false);
    expect(bundles.map(({ total, members }) => [total, members.map(({ id }) => id)])).toEqual([[63, ["a", "b"]]]);
    expect(nodes.map(({ id }) => id)).toEqual(["ministry", "c"]);
    expect(links).toEqual([]);
  });

  test("leaves twelve and fewer as they are, and all where all are asked for", () => {
    expect(pictureOf("ministry", manySchools(12), false).bundles).toEqual([]);
    expect(pictureOf("ministry", manySchools(63), true).bundles).toEqual([]);
  });

  test("folds nobody who has another link, because that would go with them", () => {
    const linked = manySchools(63, ["a -NETWORK_AGREEMENT-> c", "b -NETWORK_AGREEMENT-> c"]);
    expect(pictureOf("ministry", linked, false).bundles).toEqual([]);
  });
});
