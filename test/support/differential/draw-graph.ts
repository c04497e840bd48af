import type { GraphFacts } from "../../../src/revision/graph-facts";
import { linkIdentity } from "../../../src/link/link-identity";
import { drawing } from "../drawing";
import type { Draw } from "./draw";

/** Two revisions: a graph, then what was found to be wrong in it. */
export interface DrawnGraph {
  readonly first: GraphFacts;
  readonly correction: GraphFacts;
  /** The first one as a drawing, for whoever reads why a test failed. */
  readonly text: string;
}

/** The first four are in every graph. */
const SUBJECTS = ["group", "group", "school", "position", "school", "ministry", "centre", "municipality", "group"];
const ROLES = ["EXECUTOR", "EXECUTOR", "CO_EXECUTOR", "CONTROLLER", "RECIPIENT"];
/** Around 2022-09-15, the day on which questions are asked; an end is the first day on which it holds no more. */
const INTERVALS = [
  "",
  "",
  "",
  "",
  "2022-01-01..",
  "..2022-09-15",
  "..2022-09-16",
  "2022-09-15..",
  "2022-09-16..",
  "2022-01-01..2022-06-01",
];
/** Case, ё, marks, numbers by size, other scripts, signs past the first plane of Unicode. */
const NAMES = [
  "Лицей № 2",
  "Лицей № 12",
  "лицей №2",
  "Ёлка",
  "Елка",
  "Йошкар",
  "Йошкар",
  "School «A-1»",
  "ﬀ-центр",
  "🙂 центр",
  "İstanbul",
  "Straße",
  "Ωmega 3.12-1101-Р",
];
const REGIONS = ["XX-01", "XX-01", "XX-02", ""];
const DEADLINES = [
  ...[
    "deadlineKind=DATE due=2022-09-14",
    "deadlineKind=DATE due=2022-09-15",
    "deadlineKind=PERIOD deadlineFrom=2022-09-16 due=2022-12-01",
  ],
  ...[
    "deadlineKind=NONE",
    "deadlineKind=ONGOING",
    "deadlineKind=RECURRING rrule=FREQ=MONTHLY;BYMONTHDAY=1 deadlineFrom=2021-05-01",
  ],
];

/**
 * A graph of a handful of nodes, their ids behind a prefix: links of every kind among them, so cycles, diamonds, groups
 * in groups and posts in posts come about; some links ended, some not begun, some on a clause that was repealed.
 */
export function drawGraph(draw: Draw, prefix: string): DrawnGraph {
  const drawer = new GraphDrawer(draw, prefix);
  const text = [...drawer.nodes(), ...drawer.links()].join("\n");
  const drawn = drawing(text);
  // Two statements of one fact would be refused.
  const links = [...new Map(drawn.links.map((link) => [linkIdentity(link), link])).values()];
  return { first: { ...drawn, links }, correction: correctionOf(draw, { ...drawn, links }), text };
}

/** Some links withdrawn, one subject renamed. */
function correctionOf(draw: Draw, { links, entities }: GraphFacts): GraphFacts {
  const [renamed] = entities;
  const states = renamed!.states.map((state) => ({
    ...state,
    properties: { ...state.properties, name: draw.pick(NAMES) },
  }));
  return {
    entities: [{ ...renamed!, states } as GraphFacts["entities"][number]],
    links: [],
    retractions: draw.some(links, 4).map(({ relation, fromId, toId }) => ({ relation, fromId, toId })),
  };
}

class GraphDrawer {
  private readonly subjects: readonly string[];
  private readonly kinds: readonly string[];
  private readonly acts: readonly string[];
  private readonly clauses: readonly string[];
  private readonly duties: readonly string[];
  private readonly agreements: readonly string[];

  constructor(
    private readonly draw: Draw,
    private readonly prefix: string,
  ) {
    this.subjects = this.ids("s", 5 + draw.below(4));
    this.kinds = this.subjects.map((_id, place) => (place < 4 ? SUBJECTS[place]! : draw.pick(SUBJECTS)));
    this.acts = this.ids("act", 2);
    this.clauses = this.acts.flatMap((act) => [`${act}.p1`, `${act}.p10`, `${act}.p1.2`]);
    this.duties = this.ids("d", 1 + draw.below(4));
    this.agreements = this.ids("a", 1 + draw.below(2));
  }

  private ids(letter: string, count: number): readonly string[] {
    return Array.from({ length: count }, (_none, place) => `${this.prefix}${letter}${place}`);
  }

  private ofKind(kind: string): readonly string[] {
    return this.subjects.filter((_id, place) => this.kinds[place] === kind);
  }

  nodes(): readonly string[] {
    const { draw, prefix } = this;
    const interval = () => draw.pick(INTERVALS);
    const region = () => `region=${draw.pick(REGIONS)}`;
    const base = () => draw.pick(this.subjects);
    return [
      ...this.subjects.flatMap((id, place) => this.subject(id, this.kinds[place]!)),
      `person ${prefix}x name="${draw.pick(NAMES)}"`,
      `programme ${prefix}g name="${draw.pick(NAMES)}"`,
      ...this.acts.map(
        (id) =>
          `act ${id} title="${draw.pick(NAMES)}" number=${draw.below(3)} date=2022-0${1 + draw.below(8)}-01 ${region()} ${interval()}`,
      ),
      ...this.clauses.map((id) => `clause ${id} of=${id.split(".p")[0]} ${interval()}`),
      ...this.duties.map(
        (id) =>
          `duty ${id} by=${draw.pick(this.clauses)} title="${draw.pick(NAMES)}" ${draw.pick(DEADLINES)} ${region()} ${interval()}`,
      ),
      ...this.agreements.map(
        (id) =>
          `agreement ${id} base=${base()} number=${draw.below(3)} programmes=${prefix}g ${region()} ${interval()}`,
      ),
    ];
  }

  /** Drawn twice where it has two states: it was renamed, or moved to another region. */
  private subject(id: string, kind: string): readonly string[] {
    const { draw } = this;
    const own = kind === "centre" ? "centreKind=IT_CUBE" : kind === "group" ? `declaredSize=${draw.below(4)}` : "";
    const state = () =>
      `${kind} ${id} name="${draw.pick(NAMES)}" region=${draw.pick(REGIONS)} ${own} ${draw.oneIn(4) ? "existsTo=2022-09-15" : ""}`;
    if (!draw.oneIn(3)) return [state()];
    return [`${state()} ..2022-06-01`, `${state()} 2022-06-01..`];
  }

  links(): readonly string[] {
    const { draw, prefix, subjects, acts, clauses, duties, agreements } = this;
    const link = (from: readonly string[], relation: string, to: readonly string[], more = "") =>
      `${draw.pick(from)} -${relation}-> ${draw.pick(to)} ${draw.pick(INTERVALS)} ${draw.oneIn(3) ? `basis=${draw.pick(clauses)}` : ""} ${more}`;
    const [groups, posts] = [this.ofKind("group"), this.ofKind("position")];
    const kinds = [
      () => link(subjects, "SUBORDINATE_TO", subjects, `kind=${draw.pick(["ADMINISTRATIVE", "FOUNDER"])}`),
      () => link(subjects, "MEMBER_OF", groups),
      () => link(subjects, draw.pick(["HOSTED_BY", "SUCCEEDS"]), subjects),
      () => link(posts, "POST_IN", subjects),
      () =>
        link(subjects, "NETWORK_AGREEMENT", subjects, `agreementId=${draw.pick(agreements)} order=${draw.below(3)}`),
      () => link(subjects, "RESPONSIBLE_FOR", duties, `role=${draw.pick(ROLES)} order=${draw.below(3)}`),
      () => link(acts, draw.pick(["FOLLOWS", "AMENDS", "REPEALS"]), acts),
      () => link(acts, draw.pick(["ISSUED_BY", "SIGNED_BY"]), subjects),
      () => link([`${prefix}x`], "HOLDS", posts, `acting=${draw.oneIn(2)}`),
      () => link(duties, "UNDER", [`${prefix}g`]),
    ];
    return [
      ...clauses.map((id) => `${id} -PART_OF-> ${id.endsWith(".p1.2") ? id.slice(0, -2) : id.split(".p")[0]}`),
      ...duties.map((id) => `${draw.pick(clauses)} -ESTABLISHES-> ${id}`),
      ...Array.from({ length: 8 + draw.below(20) }, () => draw.pick([...kinds.slice(0, 6), ...kinds])()),
    ];
  }
}
