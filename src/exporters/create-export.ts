import type { Readable } from "node:stream";
import { requireAsked } from "../asked/require-asked.question";
import { UnauthenticatedError } from "../errors/domain-error";
import type { Principal } from "../request/principal";
import type { Services } from "../request/request-context";
import { createRequestContext } from "../request/request-context";
import type { Moment } from "../moment/moment";
import { findRevision } from "../revision/revision-list.question";
import { CONTENT_TYPES } from "./export-format";
import type { ExportMetadata } from "./export-metadata";
import { ExportReader } from "./export-reader";
import type { ExportRequest } from "./export-request";
import { fileName } from "./file-name";
import { SERVICE_VERSION } from "../service-version";

const AS_STORED =
  "This file holds what is stored as it is, names of persons included, which this service keeps from those who do not say who they are: sign in, or send a token.";

/** An export that is ready to be taken. */
export interface Export {
  readonly fileName: string;
  readonly contentType: string;
  readonly metadata: ExportMetadata;
  /**
   * Reads the graph while it is read itself. It ends with an error where the rest cannot be read, so that nobody takes
   * a part for the whole.
   */
  readonly stream: Readable;
}

/**
 * The export, its first part read: the one function behind the command line and HTTP. Whoever does not want the rest
 * destroys the stream, and with it the reading ends.
 *
 * Errors: BAD_USER_INPUT for a revision that does not exist, NOT_FOUND for what the parameters name and nobody knows, and those
 * of the store.
 */
export async function createExport(
  { definition, format, parameters }: ExportRequest,
  services: Services,
  principal?: Principal,
): Promise<Export> {
  const context = createRequestContext(services, principal === undefined ? {} : { principal });
  if (definition.isAsStored === true && context.hidesPersons) throw new UnauthenticatedError(AS_STORED);
  const { asOf, knownAt, ...asked } = parameters;
  const snapshot = await context.snapshot({ asOf, knownAt } as Partial<Moment>);
  const { moment } = snapshot;
  const reader = new ExportReader(context.store, moment);
  await requireAsked(reader.asked, asked);
  const metadata: ExportMetadata = {
    name: definition.name,
    title: definition.title,
    asOf: moment.asOf,
    revision: moment.knownAt,
    hash: (await findRevision(snapshot, moment.knownAt))?.hash ?? null,
    parameters: asked,
    exportedAt: services.now().toISOString(),
    timeZone: services.timeZone,
    version: SERVICE_VERSION,
    isPartial: false,
  };
  const { stream, isPartial, about } = await definition.open({ format, parameters: asked, reader, metadata });
  return {
    fileName: fileName(metadata, format, about),
    contentType: CONTENT_TYPES[format],
    metadata: { ...metadata, isPartial },
    stream,
  };
}
