import type { SubjectEntity } from "../../entity/entity";
import type { CentreKind } from "../../entity/subject";
import { Level, SubjectKind } from "../../entity/subject";
import { SUBJECT_KINDS } from "../../entity/subject-kinds";
import { regionPrefix } from "../../importers/tables/kinds/new-id";
import { identify } from "../../importers/tables/kinds/subjects/identify-subject";
import { RelationKind, SubordinationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import { linkFact, stateFact, subjectFact } from "../../revision/fact";
import type { LinkFact } from "../../revision/graph-facts";
import { checkName, checkNewId } from "../check-texts";
import type { Draft } from "../draft";
import { checkBasis } from "../facts/basis";
import { subjectsLike } from "../facts/near-names";
import { ANY_HOST, ANY_ORGANISATION, ANY_SUPERIOR, subjectOn } from "../facts/subjects";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface AddSubjectInput extends WriteInput {
  /** Given, it says that this is nobody known. */
  readonly id?: string | null;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly shortName?: string | null;
  /** ISO 3166-2; that of the organisation, superior or host where it is left out. */
  readonly region?: string | null;
  readonly level?: Level | null;
  readonly centreKind?: CentreKind | null;
  /** Of a post. */
  readonly organisation?: string | null;
  readonly superior?: string | null;
  readonly host?: string | null;
  readonly from?: IsoDay | null;
  readonly basis?: string | null;
}

/** An organisation, group or post that nobody knew. */
export const addSubject: Mutation<AddSubjectInput> = {
  action: "addSubject",
  names: ({ organisation, superior, host }) => [organisation, superior, host].filter((id) => id != null),
  regions: ({ region, organisation, superior, host }) =>
    region == null || (organisation ?? superior ?? host) != null ? [] : [region],
  compose,
};

async function compose(draft: Draft, input: AddSubjectInput): Promise<WritePlan | null> {
  const { kind, from = null, basis = null } = input;
  checkName(draft, "name", input.name);
  checkName(draft, "shortName", input.shortName);
  await checkBasis(draft, basis, from ?? draft.today);
  checkKind(draft, input);
  const places = await placesOf(draft, input);
  const level = input.level ?? levelOf(kind, places);
  const region = regionOf(draft, input, { level, places });
  if (draft.problems.length > 0) return null;
  const name = input.name.trim();
  const id = await idOf(draft, input, { name, region, level });
  if (id === null) return null;
  const state = stateFact("Subject", stateOf(input, { name, level, region }));
  const links = linksTo(places, { id, said: { basis, source: draft.source, validity: { from, to: null } } });
  const around = Object.values(places).flatMap((place: SubjectEntity | null) => place ?? []);
  const isOfTheirs = region === null || around.some((place) => place.state.region === region);
  return {
    ...{ node: id, about: [id, ...around.map((place) => place.id)], regions: isOfTheirs ? [] : [region] },
    facts: { entities: [subjectFact(kind, id, [state])], links },
  };
}

function stateOf(
  { kind, shortName, centreKind, from }: AddSubjectInput,
  said: { readonly name: string; readonly region: string | null; readonly level: Level },
) {
  return {
    ...{ ...said, shortName: shortName?.trim() ?? null, centreKind: centreKind ?? null },
    ...{ title: kind === SubjectKind.POSITION ? said.name : null, existsFrom: from ?? null },
  };
}

/** Where a new subject has its place among those that are known. */
interface Places {
  readonly organisation: SubjectEntity | null;
  readonly superior: SubjectEntity | null;
  readonly host: SubjectEntity | null;
}

async function placesOf(draft: Draft, input: AddSubjectInput): Promise<Places> {
  const on = input.from ?? draft.today;
  const place = (field: "organisation" | "superior" | "host", wanted: typeof ANY_HOST) => {
    const id = input[field];
    return id == null ? Promise.resolve(null) : subjectOn(draft, field, { id, on }, wanted);
  };
  return {
    organisation: await place("organisation", ANY_ORGANISATION),
    superior: await place("superior", ANY_SUPERIOR),
    host: await place("host", ANY_HOST),
  };
}

/** Problems for what the kind has not, or has to have. */
function checkKind(draft: Draft, { kind, organisation, host, centreKind }: AddSubjectInput): void {
  const isPost = kind === SubjectKind.POSITION;
  if (isPost && organisation == null)
    draft.refuse(
      "organisation",
      "EMPTY",
      "`organisation` is empty, and a post is one of an organisation: give its id.",
    );
  if (!isPost && organisation != null)
    draft.refuse("organisation", "WRONG_KIND", "Only a post has an `organisation`: give `superior`, or leave it out.");
  const isCentre = kind === SubjectKind.CENTRE;
  if (isCentre && centreKind == null)
    draft.refuse(
      "centreKind",
      "EMPTY",
      "`centreKind` is empty, and a centre is of some kind: choose one, such as OTHER.",
    );
  if (!isCentre && (host != null || centreKind != null))
    draft.refuse("kind", "WRONG_KIND", "Only a centre has a `host` and a `centreKind`: leave them out.");
}

function levelOf(kind: SubjectKind, { organisation }: Places): Level {
  return kind === SubjectKind.POSITION && organisation !== null ? organisation.state.level : SUBJECT_KINDS[kind].level;
}

function regionOf(
  draft: Draft,
  { region }: AddSubjectInput,
  { level, places }: { readonly level: Level; readonly places: Places },
): string | null {
  const around = Object.values(places).flatMap((place: SubjectEntity | null) => place?.state.region ?? []);
  const found = region ?? around[0] ?? null;
  if (found === null && level !== Level.FEDERAL && draft.problems.length === 0)
    draft.refuse(
      "region",
      "EMPTY",
      "`region` is empty, and only a federal subject has none: give its code, such as RU-SAK.",
    );
  if (region != null && !/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(region))
    draft.refuse(
      "region",
      "NOT_A_TEXT",
      `\`region\` is a code such as RU-SAK, and not «${region.slice(0, 40)}»: correct it.`,
    );
  return level === Level.FEDERAL && region == null ? null : found;
}

/** The stated id, or one made of region and name. Null, with a problem, where it may be somebody known. */
async function idOf(
  draft: Draft,
  { id, kind }: AddSubjectInput,
  { name, region, level }: { readonly name: string; readonly region: string | null; readonly level: Level },
): Promise<string | null> {
  if (id != null) {
    if (!checkNewId(draft, "id", id)) return null;
    if (!(await draft.isTaken(id))) return id;
    draft.refuse("id", "TAKEN", `The id ${id} is taken: choose another, or leave it out.`);
    return null;
  }
  const directory = await subjectsLike(draft, name);
  const found = identify({ region: region ?? undefined, values: { level } }, { kind, name }, directory);
  if (found.problem !== undefined) {
    draft.refuse("name", "NEAR_NAME", found.problem.message);
    return null;
  }
  const known = found.id === undefined ? undefined : directory.withId(found.id);
  if (known === undefined) return draft.freshId([regionPrefix(region), name]);
  draft.refuse(
    "name",
    "NEAR_NAME",
    `${known.id} has this name already: write about it, or give a new one an \`id\` of its own.`,
  );
  return null;
}

function linksTo(
  { organisation, superior, host }: Places,
  { id, said }: { readonly id: string; readonly said: Parameters<typeof linkFact>[3] },
): readonly LinkFact[] {
  const link = (relation: RelationKind, to: SubjectEntity | null, own = said) => {
    return to === null ? [] : [linkFact(relation, id, to.id, own)];
  };
  return [
    ...link(RelationKind.POST_IN, organisation),
    ...link(RelationKind.SUBORDINATE_TO, superior, { ...said, kind: SubordinationKind.ADMINISTRATIVE }),
    ...link(RelationKind.HOSTED_BY, host),
  ];
}
