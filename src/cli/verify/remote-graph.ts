import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { StoreUnavailableError } from "../../errors/domain-error";
import type { Service } from "../service";
import { refusalIn } from "../service";

/** The whole graph of a service, as a graph file. Errors: STORE_UNAVAILABLE where it answers something else. */
export async function graphFileOf(service: Service): Promise<Readable> {
  const { status, body } = await service.get("/export/graph.ndjson");
  if (status === 200) return body;
  const answer = await text(body);
  throw new StoreUnavailableError(refusalIn(answer) ?? `The service answered ${status} and no graph: check --url.`);
}
