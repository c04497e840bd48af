import { SUBJECT_KINDS } from "../entity/subject-kinds";
import type { NodeRecord } from "./dump-format";

/** The labels of a stored node, as Cypher joins them: `Entity:Subject:School`. */
export function nodeLabels({ label, kind }: Pick<NodeRecord, "label" | "kind">): string {
  return ["Entity", label, ...(kind === undefined ? [] : [SUBJECT_KINDS[kind].label])].join(":");
}
