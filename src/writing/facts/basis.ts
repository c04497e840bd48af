import { unknownNode } from "../../asked/unknown-node.question";
import { clauseCitation } from "../../entity/act-label";
import { entityLoader, findEntity } from "../../entity/entity.loader";
import { labelOf } from "../../entity/label";
import { Language } from "../../language/language";
import type { IsoDay } from "../../moment/iso-day";
import { includesDay } from "../../moment/interval";
import type { Draft } from "../draft";
import { named } from "../draft";

/** A problem where the paper that a fact is to rest on is none, or is not in force on the day. Cost: one query. */
export async function checkBasis(draft: Draft, id: string | null | undefined, on: IsoDay): Promise<void> {
  if (id == null) return;
  const entity = await entityLoader(draft.snapshot(on)).load(id);
  if (entity === null) {
    const { message } = await unknownNode(draft.snapshot(on), { argument: "basis", id });
    return draft.refuse("basis", "NOT_FOUND", message);
  }
  if (entity.label !== "Provision" && entity.label !== "Agreement" && entity.label !== "Act")
    return draft.refuse(
      "basis",
      "WRONG_KIND",
      `\`basis\` wants the id of a provision, an act or an agreement, and ${named(entity)} is none: give another id.`,
    );
  const { inForceFrom: from, inForceTo: to } = entity.state;
  if (includesDay({ from, to }, on)) return;
  draft.refuse(
    "basis",
    "NOT_IN_FORCE",
    `${named(entity)} is not in force on ${on}: give a basis that is, or another day.`,
  );
}

/** How people cite the paper with this id, with its number and day; null where none is given, or known. Cost: a query or two. */
export async function citationOf(draft: Draft, id: string | null | undefined, on: IsoDay): Promise<string | null> {
  const snapshot = draft.snapshot(on);
  const paper = id == null ? null : await entityLoader(snapshot).load(id);
  if (paper?.label !== "Provision") return paper === null ? null : labelOf(paper, Language.RU);
  const act = await findEntity(snapshot, "Act", paper.state.act);
  return act === null ? labelOf(paper, Language.RU) : clauseCitation(paper.state.path, act.state, Language.RU);
}
