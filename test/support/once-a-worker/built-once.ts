import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import type { InitialRevision } from "../../../src/api/load-built-in-data";
import { buildZvenoSchema } from "../../../src/api/schema";
import { builtInRevisions } from "../../../src/importers/built-in-revisions";

const DATA = join(__dirname, "../../../data");

let schema: GraphQLSchema | undefined;
const revisions = new Map<boolean, readonly InitialRevision[]>();

/** The schema of the service. */
export function zvenoSchema(): GraphQLSchema {
  return (schema ??= buildZvenoSchema());
}

/** The revisions of the built-in data. */
export function builtInData(withSample: boolean): readonly InitialRevision[] {
  const read = revisions.get(withSample) ?? builtInRevisions({ dataDirectory: DATA, withSample });
  revisions.set(withSample, read);
  return read;
}
