import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import type { InitialRevision } from "../../../src/api/load-built-in-data";
import { loadBuiltInData } from "../../../src/api/load-built-in-data";
import { buildZvenoSchema } from "../../../src/api/schema";
import { builtInRevisions } from "../../../src/importers/built-in-revisions";
import type { StoreContent } from "./store-pool";

/** The day on which the tests ask; revisions are recorded on it, too. */
export const ASKED_AT = new Date("2022-09-15T09:00:00Z");

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

const WITHOUT_SAMPLE: StoreContent = { fill: (store) => loadBuiltInData(store, builtInData(false), () => ASKED_AT) };
const WITH_SAMPLE: StoreContent = { fill: (store) => loadBuiltInData(store, builtInData(true), () => ASKED_AT) };

/** The built-in data as a store has it; a store that holds it already stays as it is. */
export function builtInGraph(withSample: boolean): StoreContent {
  return withSample ? WITH_SAMPLE : WITHOUT_SAMPLE;
}
