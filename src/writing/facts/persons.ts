import type { SubjectEntity } from "../../entity/entity";
import { regionPrefix } from "../../importers/tables/kinds/new-id";
import { identifyHolder } from "../../importers/tables/kinds/posts/identify-holder";
import type { IsoDay } from "../../moment/iso-day";
import { nodeFact, stateFact } from "../../revision/fact";
import type { EntityFact } from "../../revision/graph-facts";
import { checkNewId } from "../check-texts";
import type { Draft } from "../draft";
import { personsLike } from "./near-names";

/** A person whom an input names by an id, by a name, or a new one by both. */
export interface NamedPerson {
  readonly id: string | null | undefined;
  readonly name: string | null | undefined;
}

/** The person, and the fact of them where nobody knew them before. */
export interface IdentifiedPerson {
  readonly id: string;
  readonly entities: readonly EntityFact[];
}

/** Where a person is looked for first: the organisation with this id, in its region and on its level. */
export interface PlaceOfPerson {
  readonly organisation: string;
  readonly region: string | null;
  readonly level: SubjectEntity["state"]["level"];
  readonly on: IsoDay;
}

/**
 * Whom the fields name; null, with a problem, where a name fits several, or nobody has the id. `fields`: what the input calls
 * the two. Cost: a query for an id; for a name, one search and three queries.
 */
export async function identifyPerson(
  draft: Draft,
  { id, name }: NamedPerson,
  { place, fields }: { readonly place: PlaceOfPerson; readonly fields: Readonly<Record<"id" | "name", string>> },
): Promise<IdentifiedPerson | null> {
  if (id != null && (name == null || (await draft.isTaken(id)))) {
    const known = await draft.node("Person", fields.id, id, place.on);
    return known === null ? null : { id: known.id, entities: [] };
  }
  const named = (name ?? "").trim();
  return id == null ? byName(draft, named, { place, fields }) : newPerson(draft, fields.id, { id, name: named });
}

async function byName(
  draft: Draft,
  name: string,
  { place, fields }: { readonly place: PlaceOfPerson; readonly fields: Readonly<Record<"id" | "name", string>> },
): Promise<IdentifiedPerson | null> {
  const { region, level } = place;
  const said = { label: "Subject", kind: null, region, level, names: [], within: [] } as const;
  const organisation = { id: place.organisation, ...said };
  const found = identifyHolder(name, { stated: undefined, organisation, directory: await personsLike(draft, name) });
  if (found.message !== undefined) {
    draft.refuse(fields.name, "NEAR_NAME", `${found.message}, as \`${fields.id}\`.`);
    return null;
  }
  if (found.isNew !== true) return { id: found.id ?? "", entities: [] };
  return newPerson(draft, fields.name, { id: await draft.freshId([regionPrefix(region), name]), name });
}

function newPerson(
  draft: Draft,
  field: string,
  { id, name }: { readonly id: string; readonly name: string },
): IdentifiedPerson | null {
  if (!checkNewId(draft, field, id)) return null;
  return { id, entities: [nodeFact("Person", id, [stateFact("Person", { name })])] };
}
