import type { EntityLabel, EntityStates } from "../../src/entity/entity";
import { ENTITY_FIELDS } from "../../src/entity/entity";
import { ActKind } from "../../src/entity/act";
import { AgreementForm } from "../../src/entity/agreement";
import type { DutyState } from "../../src/entity/duty";
import { DeadlineKind } from "../../src/entity/duty";
import type { Fields, StateOf } from "../../src/entity/field";
import { Level, SubjectKind } from "../../src/entity/subject";
import type { StoredType } from "../../src/entity/value-kind";
import type { RelationKind } from "../../src/link/link";
import { LINK_FIELDS } from "../../src/link/link";
import type { Interval } from "../../src/moment/interval";
import { ALWAYS } from "../../src/moment/interval";
import type { SaidOfNode } from "../../src/revision/fact";
import { linkFact, nodeFact, stateFact, subjectFact } from "../../src/revision/fact";
import type { EntityFact, GraphFacts, LinkFact } from "../../src/revision/graph-facts";

const REGION = "XX-01";
const SOURCE = "drawing";
const LINK_LINE = /^(\S+) -(\w+)-> (\S+)(.*)$/;
const INTERVAL = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/;

const LEVEL_OF: Partial<Record<SubjectKind, Level>> = {
  [SubjectKind.MINISTRY]: Level.REGIONAL,
  [SubjectKind.INSTITUTE]: Level.REGIONAL,
  [SubjectKind.MUNICIPALITY]: Level.MUNICIPAL,
};

/**
 * A small graph as a drawing, one thing a line:
 *
 *     ministry minobr
 *     school school-7 school-8 name="Лицей № 7" 2020-01-01..     (an interval: the state's)
 *     act order 2022-01-01..2023-01-01                            (in force)
 *     clause order.p1 of=order
 *     duty order.d1 by=order.p1 deadlineKind=DATE due=2022-09-01
 *     agreement a-1 base=college 2022-01-01..                     (in force)
 *     nomination n-1 duty=order.d1 authority=rayon 2022-01-01..   (named)
 *     report r-1 duty=order.d1 bearer=rayon 2022-01-01..          (the state's; submitted on its first day)
 *     indicator i-1 sums=MEAN
 *     school-7 -SUBORDINATE_TO-> minobr 2022-01-01..2023-01-01 kind=FOUNDER
 *     school-7 -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
 *
 * A node drawn twice has two states. Other words `name=value` set properties; quotes hold spaces; `region=` is none.
 */
export function drawing(text: string): GraphFacts {
  const lines = text.split("\n").map((line) => line.replace(/^\s+|\s+$/g, ""));
  const links = lines.filter((line) => LINK_LINE.test(line)).map(drawLink);
  const nodes = lines.filter((line) => line !== "" && !LINK_LINE.test(line)).flatMap(drawNodes);
  const entities = new Map<string, EntityFact>();
  for (const node of nodes) {
    const known = entities.get(node.id);
    entities.set(
      node.id,
      known === undefined ? node : ({ ...known, states: [...known.states, ...node.states] } as EntityFact),
    );
  }
  return { entities: [...entities.values()], links, retractions: [] };
}

interface Words {
  readonly plain: readonly string[];
  readonly set: Readonly<Record<string, string>>;
  readonly interval: Interval | null;
}

function readWords(text: string): Words {
  const words = text.match(/(?:[^\s"]+(?:"[^"]*")?)+/g) ?? [];
  const interval = words.map((word) => INTERVAL.exec(word)).find((match) => match !== null);
  const set = words.filter((word) => word.includes("=")).map((word) => nameAndValue(word.replaceAll('"', "")));
  return {
    plain: words.filter((word) => !word.includes("=") && !INTERVAL.test(word)),
    set: Object.fromEntries(set),
    interval: interval == null ? null : { from: interval[1] ?? null, to: interval[2] ?? null },
  };
}

/** Cut at the first sign of equality: a value may hold others (`rrule=FREQ=YEARLY`). */
function nameAndValue(word: string): [string, string] {
  const place = word.indexOf("=");
  return [word.slice(0, place), word.slice(place + 1)];
}

function drawLink(line: string): LinkFact {
  const [, fromId = "", relation = "", toId = "", rest = ""] = LINK_LINE.exec(line) ?? [];
  const { set, interval } = readWords(rest);
  const words = { source: SOURCE, ...said(LINK_FIELDS, set), validity: interval ?? ALWAYS };
  return linkFact(relation as RelationKind, fromId, toId, words);
}

function drawNodes(line: string): EntityFact[] {
  const { plain, set, interval } = readWords(line);
  const [kind = "", ...ids] = plain;
  return ids.map((id) => drawNode(kind, id, set, interval ?? ALWAYS));
}

function drawNode(kind: string, id: string, { of: act = "", ...set }: Words["set"], interval: Interval): EntityFact {
  const inForce = { inForceFrom: interval.from, inForceTo: interval.to };
  const own = { region: REGION, ...inForce };
  if (kind === "person") return drawn("Person", id, { name: id, ...saidOf("Person", set) }, interval);
  if (kind === "programme") return drawn("Programme", id, { name: id, ...saidOf("Programme", set) }, interval);
  if (kind === "act")
    return drawn("Act", id, { kind: ActKind.ORDER, title: id, source: SOURCE, ...own, ...saidOf("Act", set) });
  if (kind === "clause") return drawn("Provision", id, { path: pathOf(id), text: id, act, ...inForce });
  if (kind === "duty") return drawDuty(id, set, own);
  if (kind === "nomination") {
    const { from: periodFrom, to: periodTo } = interval;
    const said = { duty: "", authority: "", source: SOURCE, region: REGION, periodFrom, periodTo };
    return drawn("Nomination", id, { ...said, ...saidOf("Nomination", set) });
  }
  if (kind === "report") {
    const said = { duty: "", bearer: "", text: id, source: SOURCE, region: REGION, submittedOn: interval.from ?? "" };
    return drawn("Report", id, { ...said, ...saidOf("Report", set) }, interval);
  }
  if (kind === "indicator")
    return drawn("Indicator", id, { name: id, source: SOURCE, region: REGION, ...saidOf("Indicator", set) });
  if (kind === "agreement") {
    const plain = { form: AgreementForm.NETWORK_FORM, base: "", source: SOURCE, ...own };
    return drawn("Agreement", id, { ...plain, ...saidOf("Agreement", set) });
  }
  return drawSubject(kind.toUpperCase() as SubjectKind, id, set, interval);
}

function drawDuty(id: string, { by: provision = "", ...set }: Words["set"], own: Partial<DutyState>): EntityFact {
  const plain = { title: id, text: id, provision, act: provision.split(".p")[0] ?? "", path: pathOf(provision) };
  const ongoing = { deadlineKind: DeadlineKind.ONGOING, deadlineText: "постоянно" };
  return drawn("Duty", id, { ...ongoing, ...own, ...plain, ...saidOf("Duty", set) });
}

/** `"1.2"` of `"order.p1.2"`. */
function pathOf(clause: string): string {
  return clause.split(".p")[1] ?? "1";
}

function drawSubject(kind: SubjectKind, id: string, set: Words["set"], validity: Interval): EntityFact {
  const said = { name: id, level: LEVEL_OF[kind] ?? Level.INSTITUTIONAL, region: REGION, ...saidOf("Subject", set) };
  return subjectFact(kind, id, [stateFact("Subject", said, validity)]);
}

function drawn<L extends Exclude<EntityLabel, "Subject">>(
  label: L,
  id: string,
  said: SaidOfNode<L>,
  validity: Interval = ALWAYS,
): EntityFact {
  return nodeFact(label, id, [stateFact(label, said, validity)]);
}

function saidOf<L extends EntityLabel>(label: L, set: Words["set"]): Partial<EntityStates[L]> {
  return said(ENTITY_FIELDS[label], set) as Partial<EntityStates[L]>;
}

/** What the words say of these properties, and of no others; `region=` says that there is none. */
function said<F extends Fields>(fields: F, set: Words["set"]): Partial<StateOf<F>> {
  const known = Object.entries(fields).flatMap(([name, { kind }]) => {
    const word = set[name];
    return word === undefined ? [] : [[name, word === "" ? null : VALUES[kind.type](word)]];
  });
  return Object.fromEntries(known) as Partial<StateOf<F>>;
}

const VALUES: Readonly<Record<StoredType, (word: string) => unknown>> = {
  string: (word) => word,
  long: Number,
  double: Number,
  boolean: (word) => word === "true",
  "string[]": (word) => word.split(","),
};
