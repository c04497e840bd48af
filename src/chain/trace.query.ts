import { cypherQuery } from "../graph/cypher-query";
import type { Step } from "../link/link.query";
import { decodeStep } from "../link/link.query";

type Params = { readonly ids: readonly string[]; readonly perGroup: number; readonly limit: number };

/** One step of an accountability trace. Source: cypher/chain/trace-step.cypher. */
export const traceStepQuery = cypherQuery<Params, Step>("chain/trace-step", decodeStep);
