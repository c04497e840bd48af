import type { EntityLabel } from "../entity/entity";
import { isAtAGlance } from "../filter/inner-first.question";
import type { SubjectFilter } from "../filter/subject.filter";
import { RelationKind } from "../link/link";
import { Direction } from "../link/link-fragments";
import { ONLY_GROUPS, ResponsibilityPath } from "../link/responsibility-path";
import type { LinkState } from "../moment/link-state";
import { agreementsAhead, partiesAhead } from "./agreements";
import type { AskedField } from "./asked-field";
import { asksForTotal, fieldsOfItems } from "./asked-field";
import { joinedSubjectsAhead } from "./joined-subjects";
import type { NodeSet, Plan } from "./plan";
import type { Stepped } from "./steps";
import { basesAhead, closureAhead, stepAhead } from "./steps";

/** Adds to the plan what a field of the nodes of a set asks for. False where that is not foreseen. */
type Foresight = (plan: Plan, field: AskedField, near: NodeSet) => boolean;

/** The properties that a field shows; null for all. */
type Shown = readonly string[] | null;

/** For each field of a noun: the properties that it shows, or how what it leads to is found. */
type Fields = Readonly<Record<string, Shown | Foresight>>;

const NOTHING: Shown = [];
const ALL: Shown = null;
/** Of every noun. */
const NODE: Fields = { __typename: NOTHING, id: NOTHING, key: NOTHING, moment: NOTHING, addedIn: NOTHING };

const SUBJECT: Fields = {
  ...NODE,
  kind: NOTHING,
  ...{ name: ["name"], shortName: ["shortName"], level: ["level"], region: ["region"], inferred: ["inferred"] },
  ...{ existence: ["existsFrom", "existsTo"], title: ["name", "title"], centreKind: ["centreKind"] },
  ...{ declaredSize: ["declaredSize"], declaredSizeOn: ["declaredSizeOn"], headsOnly: ["headsOnly"] },
  superior: neighbours({ relation: RelationKind.SUBORDINATE_TO, label: "Subject" }),
  groups: neighbours({ relation: RelationKind.MEMBER_OF, label: "Subject" }),
  host: neighbours({ relation: RelationKind.HOSTED_BY, label: "Subject" }),
  centres: neighbours({ relation: RelationKind.HOSTED_BY, label: "Subject", direction: Direction.IN }),
  organisation: neighbours({ relation: RelationKind.POST_IN, label: "Subject" }),
  positions: neighbours({ relation: RelationKind.POST_IN, label: "Subject", direction: Direction.IN }),
  holder: neighbours({ relation: RelationKind.HOLDS, label: "Person", direction: Direction.IN }),
  superiors: (plan, field, near) => {
    const above = closureAhead(plan, near, RelationKind.SUBORDINATE_TO);
    const { far } = stepAhead(plan, above, { relation: RelationKind.SUBORDINATE_TO, label: "Subject" });
    return foresee(plan, field.below, far);
  },
  subordinates: (plan, field, near) => {
    const { first, after, filter } = field.args as { first: number; after?: string; filter?: SubjectFilter };
    if (after != null || !isAtAGlance(filter) || asksForTotal(field)) return false;
    const far = joinedSubjectsAhead(plan, near, { relation: RelationKind.SUBORDINATE_TO, filter, first });
    return foresee(plan, fieldsOfItems(field), far);
  },
  responsibilities: (plan, field, near) => {
    const { states, through, inherited } = field.args as Partial<SubjectResponsibilities>;
    const paths = through ?? (inherited === true ? ONLY_GROUPS : []);
    if (states === undefined || paths.some((path) => path !== ResponsibilityPath.GROUPS)) return false;
    const bearers = paths.length === 0 ? near : membershipsAhead(plan, near);
    const stepped = stepAhead(plan, bearers, { relation: RelationKind.RESPONSIBLE_FOR, label: "Duty", states });
    return foreseeResponsibilities(plan, field, { stepped, subject: near, via: bearers, duty: stepped.far });
  },
  agreements: (plan, field, near) => {
    const agreements = agreementsAhead(plan, near);
    return foresee(plan, fieldsOfItems(field), agreements);
  },
};

interface SubjectResponsibilities {
  readonly states: readonly LinkState[];
  readonly through: readonly ResponsibilityPath[] | null;
  readonly inherited: boolean;
}

const DUTY: Fields = {
  ...NODE,
  ...{ title: ["title"], text: ["text"], force: ["force"] },
  ...{ requiresAgreement: ["requiresAgreement"], requiresNomination: ["requiresNomination"] },
  ...{ deadline: ALL, status: ALL, validity: ALL, state: ALL, occurrences: ALL },
  programmes: neighbours({ relation: RelationKind.UNDER, label: "Programme" }),
  concerns: neighbours({ relation: RelationKind.CONCERNS, label: "Subject" }),
  responsibilities: (plan, field, near) => {
    const { states } = field.args as { readonly states?: readonly LinkState[] };
    if (states === undefined) return false;
    const ahead = {
      relation: RelationKind.RESPONSIBLE_FOR,
      label: "Subject",
      direction: Direction.IN,
      states,
    } as const;
    const stepped = stepAhead(plan, near, ahead);
    return foreseeResponsibilities(plan, field, { stepped, subject: stepped.far, via: stepped.far, duty: near });
  },
};

const FIELDS: Readonly<Partial<Record<EntityLabel, Fields>>> = { Subject: SUBJECT, Duty: DUTY };

/** The fields of an agreement that show itself, beside those of every noun. */
const OF_AGREEMENT: ReadonlySet<string> = new Set(["number", "form", "signedOn", "validity", "state", "source"]);

/** Of a responsibility: the properties of its link that each field shows. */
const RESPONSIBILITY: Readonly<Record<string, readonly string[]>> = {
  ...{ __typename: [], id: [], key: [], moment: [], retractedIn: [] },
  ...{ role: ["role"], validity: ["validFrom", "validTo"], attestedOn: ["attestedOn"], certainty: ["certainty"] },
  ...{ addedIn: ["addedIn"], source: ["source"], basis: ["basis"] },
  state: ["validFrom", "validTo", "attestedOn", "absences", "basis"],
};

/** Adds to the plan what is asked of the nodes of a set. False where some of that is not foreseen. */
export function foresee(plan: Plan, fields: readonly AskedField[], near: NodeSet): boolean {
  if (near.label === "Agreement") return foreseeAgreements(plan, fields, near);
  return fields.map((field) => foreseeField(plan, field, near)).every(Boolean);
}

function foreseeField(plan: Plan, field: AskedField, near: NodeSet): boolean {
  const table = FIELDS[near.label] ?? NODE;
  const known = table[field.name];
  if (typeof known === "function") return known(plan, field, near);
  const columns = plan.columnsOf(near.label);
  if (known == null) columns.addAll();
  else columns.add(known);
  return known !== undefined;
}

function neighbours(ahead: Parameters<typeof stepAhead>[2]): Foresight {
  return (plan, field, near) => foresee(plan, field.below, stepAhead(plan, near, ahead).far);
}

/** A set with all groups above its members, and their own memberships. */
function membershipsAhead(plan: Plan, near: NodeSet): NodeSet {
  const bearers = closureAhead(plan, near, RelationKind.MEMBER_OF);
  stepAhead(plan, bearers, { relation: RelationKind.MEMBER_OF, label: "Subject" });
  return bearers;
}

interface ResponsibilitySets {
  readonly stepped: Stepped;
  readonly subject: NodeSet;
  readonly via: NodeSet;
  readonly duty: NodeSet;
}

function foreseeResponsibilities(plan: Plan, field: AskedField, { stepped, ...sets }: ResponsibilitySets): boolean {
  stepped.columns.add(["role"]);
  const items = fieldsOfItems(field);
  if (items.some(({ name }) => name === "basis" || name === "state"))
    for (const basis of basesAhead(plan, stepped, ["Provision", "Agreement"])) plan.columnsOf(basis.label).addAll();
  return items
    .map((item) => {
      const set = sets[item.name as keyof typeof sets] as NodeSet | undefined;
      if (set !== undefined) return foresee(plan, item.below, set);
      const shown = RESPONSIBILITY[item.name];
      if (shown === undefined) stepped.columns.addAll();
      else stepped.columns.add(shown);
      return shown !== undefined && (item.name !== "basis" || isFlat(item));
    })
    .every(Boolean);
}

function foreseeAgreements(plan: Plan, fields: readonly AskedField[], near: NodeSet): boolean {
  // Their states and their order are looked at, whatever is shown of them.
  plan.columnsOf("Agreement").addAll();
  const { bases, participants } = partiesAhead(plan, near);
  return fields
    .map((field) => {
      if (field.name === "base") return foresee(plan, field.below, bases);
      if (field.name === "participants") return foresee(plan, field.below, participants);
      return field.name in NODE || OF_AGREEMENT.has(field.name);
    })
    .every(Boolean);
}

/** Whether a field, or what is asked below it, leads to no other node. */
function isFlat({ below }: AskedField): boolean {
  return below.every((field) => field.below.length === 0);
}
