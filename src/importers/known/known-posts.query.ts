import { cypherQuery } from "../../graph/cypher-query";
import { text, textOrNull } from "../../graph/row";

/** A post in its organisation, and one who holds or held it. */
export interface KnownPost {
  readonly post: string;
  readonly organisation: string;
  readonly person: string | null;
}

/** Source: cypher/entity/posts.cypher. */
export const knownPostsQuery = cypherQuery<{ readonly knownAt: number }, KnownPost>("entity/posts", (row) => ({
  post: text(row, "post"),
  organisation: text(row, "organisation"),
  person: textOrNull(row, "person"),
}));
