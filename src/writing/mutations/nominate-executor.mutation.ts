import type { NominationEntity } from "../../entity/entity";
import { regionPrefix } from "../../importers/tables/kinds/new-id";
import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import { linkFact, nodeFact, stateFact } from "../../revision/fact";
import type { EntityFact } from "../../revision/graph-facts";
import { checkName } from "../check-texts";
import type { Draft } from "../draft";
import { named } from "../draft";
import type { Executing } from "../facts/execution";
import { executingOn } from "../facts/execution";
import type { IdentifiedPerson } from "../facts/persons";
import { identifyPerson } from "../facts/persons";
import { changedAlways, entityWith, statesOf } from "../facts/states";
import { ANY_POST, subjectOn } from "../facts/subjects";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface NominateExecutorInput extends WriteInput {
  readonly duty: string;
  /** Who names somebody: one of those who have to do the duty. */
  readonly authority: string;
  readonly position?: string | null;
  /** The id of a known person; of a new one together with `personName`. */
  readonly person?: string | null;
  readonly personName?: string | null;
  /** As what they are named. */
  readonly title?: string | null;
  readonly document?: string | null;
  readonly on: IsoDay;
}

/** An authority names who does a duty, from a day on; whom it named before is so up to that day. */
export const nominateExecutor: Mutation<NominateExecutorInput> = {
  action: "nominateExecutor",
  names: ({ authority }) => [authority],
  compose,
};

const NOBODY: IdentifiedPerson = { id: "", entities: [] };

async function compose(draft: Draft, input: NominateExecutorInput): Promise<WritePlan | null> {
  const { on, document = null, title = null } = input;
  for (const field of ["personName", "title", "document"] as const) checkName(draft, field, input[field]);
  const executing = await executingOn(draft, { duty: input.duty, bearer: input.authority, on }, "authority");
  const position = input.position == null ? null : await positionOf(draft, input.position, on);
  if (executing === null || draft.problems.length > 0) return null;
  const { duty, bearer: authority } = executing;
  const person = await personOf(draft, executing, input);
  if (person === null) return null;
  const before = earlierBy(executing);
  refuseRepeated(draft, before, on);
  const id = await draft.freshId([regionPrefix(authority.state.region), "nomination", duty.id, authority.id, on]);
  const state = stateFact("Nomination", {
    ...{ duty: duty.id, authority: authority.id, position, person: person.id === "" ? null : person.id },
    ...{ title: trimmed(title), document: trimmed(document), region: authority.state.region, source: draft.source },
    ...{ periodFrom: on, periodTo: nextStart(before, on) },
  });
  return {
    node: id,
    about: [authority.id, duty.id],
    facts: {
      entities: [...person.entities, ...(await endedBy(draft, before, on)), nodeFact("Nomination", id, [state])],
      links: [linkFact(RelationKind.EXECUTION_OF, id, duty.id, { source: draft.source })],
    },
  };
}

async function positionOf(draft: Draft, id: string, on: IsoDay): Promise<string | null> {
  return (await subjectOn(draft, "position", { id, on }, ANY_POST))?.id ?? null;
}

/** The person who is named; nobody where a post alone is. */
async function personOf(
  draft: Draft,
  { bearer }: Executing,
  { position, person, personName, on }: NominateExecutorInput,
): Promise<IdentifiedPerson | null> {
  if (person != null || personName != null) {
    const place = { organisation: bearer.id, region: bearer.state.region, level: bearer.state.level, on };
    const fields = { id: "person", name: "personName" };
    return identifyPerson(draft, { id: person, name: personName }, { place, fields });
  }
  if (position != null) return NOBODY;
  draft.refuse(
    "position",
    "EMPTY",
    "None of `position`, `person` and `personName` says who is named: give one of them.",
  );
  return null;
}

/** What the authority named for the duty on other days. */
function earlierBy({ bearer, records }: Executing): readonly NominationEntity[] {
  return records.nominations.filter(({ state }) => state.authority === bearer.id);
}

function refuseRepeated(draft: Draft, known: readonly NominationEntity[], on: IsoDay): void {
  const same = known.find(({ state }) => state.periodFrom === on);
  if (same !== undefined)
    draft.refuse("on", "ALREADY", `${named(same)} begins on ${on} already: give another day, or withdraw it first.`);
}

/** The day from which on somebody else is already known to be named. */
function nextStart(known: readonly NominationEntity[], on: IsoDay): IsoDay | null {
  const starts = known.flatMap(({ state: { periodFrom } }) => periodFrom ?? []);
  return starts.filter((from) => from > on).sort()[0] ?? null;
}

/** Those who were named before, up to the day. */
async function endedBy(draft: Draft, known: readonly NominationEntity[], on: IsoDay): Promise<readonly EntityFact[]> {
  const lasting = known.filter(({ state: { periodFrom, periodTo } }) => {
    return (periodFrom ?? "") < on && (periodTo === null || periodTo > on);
  });
  return Promise.all(
    lasting.map(async (nomination) => {
      return entityWith(nomination, changedAlways(await statesOf(draft, nomination), { periodTo: on }));
    }),
  );
}

function trimmed(text: string | null): string | null {
  return text === null ? null : text.trim();
}
