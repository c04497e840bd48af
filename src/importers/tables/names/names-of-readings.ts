import { checkSchema } from "../../documents/document-schema";
import type { Reading } from "../../documents/read-yaml";
import { declaredNames } from "./declared-names";
import type { DirectoryEntry } from "./directory-entry";

/** What the documents of an import bring in by name; nothing of one that does not fit the schema, which is told elsewhere. */
export function namesOfReadings(readings: readonly Reading[]): readonly DirectoryEntry[] {
  return readings.flatMap((reading) => {
    const document = "source" in reading ? checkSchema(reading.source).document : null;
    return document === null ? [] : declaredNames(document);
  });
}
