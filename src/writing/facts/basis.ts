import { unknownNode } from "../../asked/unknown-node.question";
import { entityLoader } from "../../entity/entity.loader";
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
