import { circlesAmong } from "../../importers/documents/check-circles";
import { linksAboveNodes } from "../../importers/known/links-above.question";
import type { LinkFact } from "../../revision/graph-facts";
import type { Draft } from "../draft";

/**
 * A problem where relationships of one kind would lead back to where they begin, on one and the same day. Cost: a query for
 * each level above.
 */
export async function checkCircles(draft: Draft, field: string, stated: readonly LinkFact[]): Promise<void> {
  const [{ relation } = { relation: null }] = stated;
  const known = await linksAboveNodes(
    draft.reader,
    stated.map(({ toId }) => toId),
  );
  const alike = known.filter((link) => link.relation === relation);
  const starts = new Set(stated.map(({ fromId }) => fromId));
  const circles = circlesAmong([...stated, ...alike]).filter((circle) => circle.some((id) => starts.has(id)));
  for (const circle of circles) {
    const way = [...circle, circle[0] ?? ""].join(" → ");
    draft.refuse(
      field,
      "CIRCLE",
      `\`${field}\` would close a circle, ${way}: choose another, or end one of these first.`,
    );
  }
}
