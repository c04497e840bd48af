import { Readable } from "node:stream";
import { GraphQLString } from "graphql";
import { dumpLines } from "../dump/dump-graph";
import { withLineFeeds } from "../dump/write-lines";
import type { AskedExport, ExportDefinition, OpenedExport } from "./export-definition";
import { argumentsOf } from "./parameters";
import { primed } from "./table/primed";

interface GraphParameters {
  readonly region?: string;
}

/** The whole graph or a region as a graph file (docs/dump.md), which another store can load: all days, so it has no `asOf`. */
export const GRAPH_EXPORT: ExportDefinition = {
  name: "graph",
  title: "Граф",
  formats: ["ndjson"],
  isAsStored: true,
  parameters: (schema) => ({
    region: { type: GraphQLString, description: "Only this region, as an ISO 3166-2 code (регион)." },
    ...argumentsOf(schema, "subjects", ["knownAt"]),
  }),
  open: openGraph,
};

async function openGraph({ parameters, reader, metadata }: AskedExport): Promise<OpenedExport> {
  const { region } = parameters as GraphParameters;
  const { exportedAt, revision, version } = metadata;
  const options = { at: new Date(exportedAt), version, knownAt: revision, ...(region === undefined ? {} : { region }) };
  const lines = await primed(dumpLines(reader.store, options));
  const stream = Readable.from(withLineFeeds(lines), { objectMode: false });
  return { stream, isPartial: false, ...(region === undefined ? {} : { about: region }) };
}
