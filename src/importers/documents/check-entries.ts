import { checkExecution } from "./check-execution";
import type { DocumentSet, Placed } from "./document-set";
import type { Problem } from "../../problem/problem";
import { saysNothing, withoutActing } from "../../language/placeholder";
import { shown } from "../../problem/shown";
import { problemAt } from "./source-document";

interface WithFormer {
  readonly formerly?: readonly { readonly until: string }[];
}

/** What an entry is called by. */
interface Called {
  readonly name?: string;
  readonly shortName?: string;
  readonly title?: string;
}

/** Mistakes within one entry that a schema cannot tell: a subject related to itself, former names out of order. */
export function checkEntries(set: DocumentSet): readonly Problem[] {
  return [
    ...(["subjects", "groups", "positions", "people", "programmes"] as const).flatMap((section) =>
      set.placed(section).flatMap((placed: Placed<Called>) => noNames(placed)),
    ),
    ...set.placed("people").flatMap(actingInName),
    ...set.placed("subordination").flatMap((placed) => itself(placed, placed.entry.subject, "superior")),
    ...set.placed("successions").flatMap((placed) => itself(placed, placed.entry.subject, "predecessor")),
    ...set.placed("agreements").flatMap((placed) => withItself(placed)),
    ...set.placed("groups").flatMap((placed) => memberOfItself(placed)),
    ...set.placed("memberships").flatMap((placed) => itself(placed, placed.entry.subject, "group")),
    ...checkExecution(set),
    ...set.placed("subjects").flatMap(formerInOrder),
    ...set.placed("positions").flatMap(formerInOrder),
    ...set
      .provisions()
      .flatMap(({ entry, document, path }) => [
        ...formerInOrder({ entry, document, path }),
        ...formerInOrder({ entry: entry.duty ?? {}, document, path: [...path, "duty"] }),
      ]),
  ];
}

function noNames({ entry, document, path }: Placed<Called>): Problem[] {
  return (["name", "shortName", "title"] as const).flatMap((key) => {
    const text = entry[key];
    if (text === undefined || !saysNothing(text)) return [];
    const message = `expected a name, found ${shown(text)}, which stands for nothing: leave it out, or write the name`;
    return [problemAt(document, [...path, key], message)];
  });
}

function actingInName({ entry, document, path }: Placed<Called>): Problem[] {
  if (entry.name === undefined || !withoutActing(entry.name).isActing) return [];
  const message = `expected the name of a person alone, found ${shown(entry.name)}: say \`acting: true\` of the holder of the post`;
  return [problemAt(document, [...path, "name"], message)];
}

function itself<K extends string>(placed: Placed<Readonly<Record<K, string>>>, subject: string, key: K): Problem[] {
  const { entry, document, path } = placed;
  if (entry[key] !== subject) return [];
  return [problemAt(document, [...path, key], `expected another subject as ${key}, found «${subject}» itself`)];
}

function withItself({ entry, document, path }: DocumentSetEntry<"agreements">): Problem[] {
  return entry.participants.flatMap((participant, index) => {
    if (participant !== entry.base) return [];
    const message = `expected a party other than the base organisation, found «${participant}» itself`;
    return [problemAt(document, [...path, "participants", index], message)];
  });
}

function memberOfItself({ entry, document, path }: DocumentSetEntry<"groups">): Problem[] {
  return (entry.members ?? []).flatMap((member, index) => {
    if ((typeof member === "string" ? member : member.subject) !== entry.id) return [];
    return [
      problemAt(document, [...path, "members", index], `expected another subject as member, found the group itself`),
    ];
  });
}

function formerInOrder({ entry, document, path }: Placed<WithFormer>): Problem[] {
  const former = entry.formerly ?? [];
  return former.flatMap(({ until }, index) => {
    const before = former[index - 1]?.until;
    if (before === undefined || before < until) return [];
    const message = `expected former states earliest first, found until ${until} after until ${before}`;
    return [problemAt(document, [...path, "formerly", index, "until"], message)];
  });
}

type DocumentSetEntry<S extends "agreements" | "groups"> = ReturnType<typeof DocumentSet.prototype.placed<S>>[number];
