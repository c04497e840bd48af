import { definedFields } from "../../../../collections/defined-fields";
import { SubjectKind } from "../../../../entity/subject";
import { RelationKind } from "../../../../link/link";
import { shown } from "../../../../problem/shown";
import { KnownFacts } from "../../../known/known-facts";
import { knownSubjects, positionFields } from "../../../known/known-subjects";
import type { DocumentDraft } from "../../rows/document-draft";
import type { Conversion } from "../table-kind";
import type { SubjectRow } from "./subject-columns";
import { subjectColumns } from "./subject-columns";

/** Writes posts that the graph knows by their id, as an export of subjects has them among the others. */
export async function addPosts(
  rows: readonly SubjectRow[],
  draft: DocumentDraft,
  { directory, graph }: Conversion,
): Promise<void> {
  const posts = rows.filter((row) => isKnown(row, draft, directory));
  const ids = posts.flatMap(({ values }) => values.id ?? []);
  const known = await knownSubjects(graph, ids);
  const facts = await KnownFacts.of(graph, ids);
  const links = await graph.linksOf(ids);
  for (const { row, values } of posts) {
    const subject = known.get(values.id ?? "");
    const place = links.find(({ fromId, relation }) => fromId === values.id && relation === RelationKind.POST_IN);
    if (values.id === undefined || subject === undefined || place === undefined) continue;
    const { name, shortName, level, region } = values;
    const key = { relation: RelationKind.POST_IN, from: values.id, to: place.toId };
    const entry = {
      ...positionFields(subject),
      ...facts.completed(key, {}),
      ...definedFields({ name, shortName, level, region }),
    };
    draft.add("positions", { region: null, ...entry, id: values.id, organisation: place.toId }, row);
  }
}

function isKnown({ row, values }: SubjectRow, draft: DocumentDraft, directory: Conversion["directory"]): boolean {
  const known = directory.withId(values.id ?? "");
  if (known?.kind === SubjectKind.POSITION) return true;
  const kinds = (subjectColumns.kind.cell.choices ?? []).join(", ");
  draft.problem(
    { row, field: "kind" },
    `expected one of ${kinds}; found ${shown("должность")}: new posts have a table of their own`,
  );
  return false;
}
