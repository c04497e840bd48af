import { describeProblem } from "../../../src/problem/problem";
import type { DocumentsRead } from "../../../src/importers/read-documents";
import { readDocuments } from "../../../src/importers/read-documents";
import { readYaml } from "../../../src/importers/documents/read-yaml";

/** Documents written inline, named a.yaml, b.yaml …, read together. */
export function readTexts(...texts: readonly string[]): DocumentsRead {
  return readDocuments(texts.map((text, index) => readYaml(`${"abc"[index]}.yaml`, text)));
}

/** The mistakes of inline documents, as users see them. */
export function problemsOf(...texts: readonly string[]): readonly string[] {
  return readTexts(...texts).problems.map(describeProblem);
}
