import type { SubjectEntity } from "../../entity/entity";
import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import { includesDay } from "../../moment/interval";
import { linkFact } from "../../revision/fact";
import { checkName } from "../check-texts";
import type { Draft } from "../draft";
import { checkBasis } from "../facts/basis";
import type { HeldLink } from "../facts/links";
import { endedOn, joinedFacts, linksAround, linksOutOf } from "../facts/links";
import type { IdentifiedPerson } from "../facts/persons";
import { identifyPerson } from "../facts/persons";
import { ANY_POST, subjectOn } from "../facts/subjects";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface AppointHolderInput extends WriteInput {
  readonly position: string;
  /** The id of a known person; of a new one together with `name`. */
  readonly person?: string | null;
  readonly name?: string | null;
  /** For the time being (и.о.): whoever holds the post keeps it. */
  readonly acting?: boolean;
  readonly on: IsoDay;
  readonly basis?: string | null;
}

/** Somebody holds a post from a day on; who held it before does so up to that day, unless it is for the time being. */
export const appointHolder: Mutation<AppointHolderInput> = {
  action: "appointHolder",
  names: ({ position }) => [position],
  compose,
};

async function compose(draft: Draft, input: AppointHolderInput): Promise<WritePlan | null> {
  const { position: id, on, basis = null, acting = false } = input;
  checkName(draft, "name", input.name);
  await checkBasis(draft, basis, on);
  const post = await subjectOn(draft, "position", { id, on }, ANY_POST);
  if (post === null || draft.problems.length > 0) return null;
  const person = await appointedBy(draft, post, input);
  if (person === null) return null;
  const holdings = (await linksAround(draft, [id])).filter((link) => link.relation === RelationKind.HOLDS);
  refuseRepeated(draft, holdings, { person: person.id, on, acting });
  const said = { basis, acting, source: draft.source, validity: { from: on, to: nextStart(holdings, on) } };
  const replaced = holdings.filter((link) => isReplaced(link, { person: person.id, on, acting }));
  return {
    node: id,
    about: [id, person.id],
    facts: joinedFacts(
      { entities: person.entities, links: [linkFact(RelationKind.HOLDS, person.id, id, said)] },
      endedOn(replaced, on),
    ),
  };
}

interface Appointment {
  readonly person: string;
  readonly on: IsoDay;
  readonly acting: boolean;
}

/** Whoever holds the post on the day leaves it; where somebody only acts, nobody but the same person does. */
function isReplaced({ fromId, validity }: HeldLink, { person, on, acting }: Appointment): boolean {
  const isBefore = validity.from === null || validity.from < on;
  return isBefore && includesDay(validity, on) && (!acting || fromId === person);
}

/** The day from which somebody else is already known to hold the post. */
function nextStart(holdings: readonly HeldLink[], on: IsoDay): IsoDay | null {
  const starts = holdings.filter(({ acting }) => !acting).flatMap(({ validity: { from } }) => from ?? []);
  return starts.filter((from) => from > on).sort()[0] ?? null;
}

function refuseRepeated(draft: Draft, holdings: readonly HeldLink[], { person, on, acting }: Appointment): void {
  const same = holdings.find(
    (link) => link.fromId === person && link.acting === acting && includesDay(link.validity, on),
  );
  if (same === undefined) return;
  const message = `${person} holds the post on ${on} already: appoint somebody else, or withdraw what is wrong.`;
  draft.refuse("person", "ALREADY", message);
}

async function appointedBy(
  draft: Draft,
  post: SubjectEntity,
  { person, name, on }: AppointHolderInput,
): Promise<IdentifiedPerson | null> {
  if (person == null && name == null) {
    draft.refuse("person", "EMPTY", "Neither `person` nor `name` says who is appointed: give one of them.");
    return null;
  }
  const { region, level } = post.state;
  const [home] = (await linksOutOf(draft, [post.id])).filter(({ relation }) => relation === RelationKind.POST_IN);
  const place = { organisation: home?.toId ?? "", region, level, on };
  return identifyPerson(draft, { id: person, name }, { place, fields: { id: "person", name: "name" } });
}
