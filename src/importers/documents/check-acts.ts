import type { ActEntry, ProvisionEntry } from "./act-document";
import { dayOfEffect } from "./act-force";
import type { DocumentSet, Placed } from "./document-set";
import { actOfPart, parentPath, provisionId } from "./part-ids";
import type { Problem } from "../../problem/problem";
import type { DocumentPath } from "./source-document";
import { problemAt } from "./source-document";

/**
 * Mistakes within an act: provisions out of place, clauses on control that cover nothing, repeals without a day or of acts that are not among the ids `readTogether`.
 */
export function checkActs(set: DocumentSet, readTogether: ReadonlySet<string>): readonly Problem[] {
  return set.placed("acts").flatMap((placed) => {
    const at = (path: DocumentPath, message: string) => problemAt(placed.document, [...placed.path, ...path], message);
    const paths = pathsOf(placed.entry);
    const provisions = (placed.entry.provisions ?? []).flatMap((provision, index) =>
      checkProvision(placed.entry.id, provision, paths).map(([key, message]) =>
        at(["provisions", index, ...key], message),
      ),
    );
    return [
      ...provisions,
      ...checkRepeals(placed, (id) => readTogether.has(id) || knows(set, id)).map(([path, message]) =>
        at(path, message),
      ),
    ];
  });
}

type Mistake = readonly [path: DocumentPath, message: string];

/** The paths of an act's provisions, and those of its provisions with a duty. */
interface Paths {
  readonly all: ReadonlySet<string>;
  readonly withDuty: ReadonlySet<string>;
}

function pathsOf({ provisions = [] }: ActEntry): Paths {
  const withDuty = provisions.filter(({ duty }) => duty !== undefined);
  return { all: new Set(provisions.map(({ path }) => path)), withDuty: new Set(withDuty.map(({ path }) => path)) };
}

function checkProvision(act: string, provision: ProvisionEntry, paths: Paths): Mistake[] {
  return [...missingParent(act, provision, paths), ...uncontrolled(provision, paths)];
}

function missingParent(act: string, { path }: ProvisionEntry, { all }: Paths): Mistake[] {
  const parent = parentPath(path);
  if (parent === null || all.has(parent)) return [];
  return [[["path"], `expected a provision ${parent} that ${path} is part of, found none in the act ${act}`]];
}

function uncontrolled({ control }: ProvisionEntry, { withDuty }: Paths): Mistake[] {
  return (control?.duties ?? []).flatMap((path, index): Mistake[] => {
    if (withDuty.has(path)) return [];
    return [
      [["control", "duties", index], `expected the path of a provision of this act with a duty, found «${path}»`],
    ];
  });
}

function knows(set: DocumentSet, id: string): boolean {
  const act = set.act(actOfPart(id));
  return (
    act !== undefined && (act.id === id || (act.provisions ?? []).some(({ path }) => provisionId(act.id, path) === id))
  );
}

function checkRepeals({ entry }: Placed<ActEntry>, isKnown: (id: string) => boolean): Mistake[] {
  return (entry.repeals ?? []).flatMap((repealed, index): Mistake[] => {
    const path = ["repeals", index];
    if (repealed.target === entry.id) return [[path, "expected another act, found the act itself"]];
    if (dayOfEffect(entry, repealed) === null)
      return [[path, "expected the day of the repeal: give `on` here, or the act's `date` or `inForce`"]];
    if (isKnown(repealed.target)) return [];
    const message = `expected «${repealed.target}» in a file read together with this one, so that its end can be recorded`;
    return [[path, message]];
  });
}
