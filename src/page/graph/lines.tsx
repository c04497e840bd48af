import { memo, type ReactElement } from "react";
import { groupBy } from "../collections/group-by";
import type { LinkState } from "../graphql/generated/enums";
import edges from "./edges.module.css";
import type { GraphLine } from "./graph-node";
import type { Route } from "./layout/layout";

interface LinesProps {
  readonly routes: readonly Route[];
  readonly links: ReadonlyMap<string, GraphLine>;
  /** How a link looks that is in force. */
  readonly look?: "execution";
  readonly isChosen?: boolean;
}

/** The lines of links, each with a dot where it ends: those of one state are one path, however many there are. */
export const Lines = memo(function Lines({ routes, links, look, isChosen }: LinesProps): ReactElement {
  const byState = groupBy(routes, ({ id }): LinkState => links.get(id)?.state ?? "VALID");
  return (
    <>
      {[...byState].map(([state, own]) => {
        const color = edges[state] ?? (look && edges[look]) ?? "";
        return (
          <g key={state}>
            <path
              className={`${edges["edge"]} ${color} ${isChosen === true ? edges["chosen"] : ""}`}
              d={own.map(({ path }) => path).join("")}
            />
            <path
              className={`${edges["edge"]} ${edges["dots"]} ${color}`}
              d={own.map(({ ends }) => ends.slice(1).map(({ x, y }) => `M${x} ${y}h0`)).join("")}
            />
          </g>
        );
      })}
    </>
  );
});
