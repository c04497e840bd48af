import type { EntityFact, GraphFacts, LinkFact, StateFact } from "../../src/revision/graph-facts";
import type { EntityLabel, EntityStates } from "../../src/entity/entity";
import { ActKind } from "../../src/entity/act";
import { AgreementForm } from "../../src/entity/agreement";
import { DeadlineKind, DutyForce } from "../../src/entity/duty";
import { Certainty, RelationKind } from "../../src/link/link";
import type { Interval } from "../../src/moment/interval";
import { ALWAYS } from "../../src/moment/interval";
import { Level, SubjectKind } from "../../src/entity/subject";

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

/** What the words say; `region=` says that there is none. */
function said(set: Readonly<Record<string, string>>): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(set).map(([name, value]) => [name, value === "" ? null : value]));
}

function drawLink(line: string): LinkFact {
  const [, fromId = "", relation = "", toId = "", rest = ""] = LINK_LINE.exec(line) ?? [];
  const { set, interval } = readWords(rest);
  const fact = {
    relation: relation as RelationKind,
    fromId,
    toId,
    validity: interval ?? ALWAYS,
    attestedOn: null,
    basis: null,
    source: SOURCE,
    certainty: Certainty.STATED,
    role: null,
    agreementId: null,
    kind: null,
    ...set,
  };
  return { ...fact, order: Number(set["order"] ?? 0), acting: set["acting"] === "true" };
}

function drawNodes(line: string): EntityFact[] {
  const { plain, set, interval } = readWords(line);
  const [kind = "", ...ids] = plain;
  return ids.map((id) => drawNode(kind, id, set, interval ?? ALWAYS));
}

function drawNode(kind: string, id: string, set: Readonly<Record<string, string>>, interval: Interval): EntityFact {
  const inForce = { inForceFrom: interval.from, inForceTo: interval.to };
  if (kind === "person") return entity("Person", id, { name: set["name"] ?? id }, interval);
  if (kind === "programme") return entity("Programme", id, { name: set["name"] ?? id }, interval);
  if (kind === "act") return entity("Act", id, { ...ACT, ...inForce, title: id, ...said(set) }, ALWAYS);
  if (kind === "clause") return drawClause(id, set["of"] ?? "", inForce);
  if (kind === "duty") return drawDuty(id, set, inForce);
  if (kind === "agreement") {
    const programmes = set["programmes"]?.split(",") ?? [];
    return entity("Agreement", id, { ...AGREEMENT, ...inForce, base: "", ...said(set), programmes }, ALWAYS);
  }
  return drawSubject(kind.toUpperCase() as SubjectKind, id, set, interval);
}

type InForce = Pick<EntityStates["Act"], "inForceFrom" | "inForceTo">;

function drawClause(id: string, act: string, inForce: InForce): EntityFact {
  return entity("Provision", id, { path: pathOf(id), text: id, quote: null, act, ...inForce }, ALWAYS);
}

function drawDuty(id: string, set: Readonly<Record<string, string>>, inForce: InForce): EntityFact {
  const { by: provision = "", ...others } = set;
  const own = { title: id, text: id, provision, act: provision.split(".p")[0] ?? "", path: pathOf(provision) };
  const requiresAgreement = set["requiresAgreement"] === "true";
  return entity("Duty", id, { ...DUTY, ...inForce, ...own, ...said(others), requiresAgreement }, ALWAYS);
}

/** `"1.2"` of `"order.p1.2"`. */
function pathOf(clause: string): string {
  return clause.split(".p")[1] ?? "1";
}

function drawSubject(
  kind: SubjectKind,
  id: string,
  set: Readonly<Record<string, string>>,
  validity: Interval,
): EntityFact {
  const properties = {
    name: id,
    shortName: null,
    level: LEVEL_OF[kind] ?? Level.INSTITUTIONAL,
    region: "XX-01",
    existsFrom: null,
    existsTo: null,
    title: null,
    centreKind: null,
    ...set,
    ...(set["region"] === "" ? { region: null } : {}),
    declaredSize: set["declaredSize"] === undefined ? null : Number(set["declaredSize"]),
    headsOnly: set["headsOnly"] === "true",
  } as EntityStates["Subject"];
  return { id, label: "Subject", kind, states: [{ validity, properties }] };
}

function entity<L extends Exclude<EntityLabel, "Subject">>(
  label: L,
  id: string,
  properties: object,
  validity: Interval,
): EntityFact {
  const states = [{ validity, properties } as StateFact<L>];
  return { id, label, kind: null, states } as unknown as EntityFact;
}

const ACT: EntityStates["Act"] = {
  kind: ActKind.ORDER,
  number: null,
  date: null,
  title: "",
  region: "XX-01",
  inForceFrom: null,
  inForceTo: null,
  source: SOURCE,
  sourceNote: null,
  url: null,
};

const DUTY: EntityStates["Duty"] = {
  title: "",
  text: "",
  force: DutyForce.MANDATORY,
  requiresAgreement: false,
  provision: "",
  act: "",
  path: "1",
  region: "XX-01",
  inForceFrom: null,
  inForceTo: null,
  periodFrom: null,
  periodTo: null,
  deadlineKind: DeadlineKind.ONGOING,
  deadlineText: "постоянно",
  deadlineFrom: null,
  due: null,
  rrule: null,
  plan: null,
  thereafter: null,
};

const AGREEMENT: Omit<EntityStates["Agreement"], "base" | "programmes"> = {
  number: null,
  form: AgreementForm.NETWORK_FORM,
  signedOn: null,
  region: "XX-01",
  inForceFrom: null,
  inForceTo: null,
  source: SOURCE,
};
