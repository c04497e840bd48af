import { absencesOfStates } from "../graph/absences";
import type { Row } from "../graph/cypher-query";
import { heldForm, lapsesOfStates, type WrittenLink } from "../graph/held-links";
import type { NodeRecord } from "./dump-format";

/** What relationships may rest on. */
const DOCUMENTS: readonly string[] = ["Act", "Provision", "Agreement"];

/**
 * What bounds the relationships of a graph file, gathered from its nodes, which come first: of documents when they are in
 * force, of other nodes alone whose existence is bounded when they are not there.
 */
export class LinkBounds {
  private readonly absences = new Map<string, readonly string[]>();
  private readonly lapses = new Map<string, readonly string[]>();

  /** Takes note of a node, and gives the stretches in which it is not there. */
  add({ id, label, states }: NodeRecord): readonly string[] {
    const absences = absencesOfStates(states);
    if (absences.length > 0) this.absences.set(id, absences);
    if (DOCUMENTS.includes(label)) this.lapses.set(id, lapsesOfStates(states));
    return absences;
  }

  /** What is kept with a relationship beside what it states. */
  formOf(link: WrittenLink): Row {
    return heldForm(link, this.absences, this.lapses);
  }
}
