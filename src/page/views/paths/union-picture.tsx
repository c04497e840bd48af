import { type ReactElement, useMemo, useRef } from "react";
import edges from "../../graph/edges.module.css";
import { LinkWord } from "../../graph/link-word";
import { layout } from "../../graph/layout/layout";
import { nodeHeight } from "../../graph/measure";
import { NodeLink } from "../../graph/node-link";
import { useWidth } from "../../graph/use-width";
import { useWords } from "../../language/use-words";
import { chainUnion, type InteractionChain, unionColumns, unionLayout } from "./chain-union";
import { PATHS_WORDS } from "./paths.words";
import css from "./union-picture.module.css";

interface UnionPictureProps {
  readonly chains: readonly InteractionChain[];
  readonly chosen: InteractionChain;
}

/** Below the lowest node there is room for an edge that passes it. */
const BELOW = 20;

/** All chains in one picture; the chosen one is thick and has its words. */
export function UnionPicture({ chains, chosen }: UnionPictureProps): ReactElement {
  const words = useWords(PATHS_WORDS);
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const union = useMemo(() => {
    const { nodes: named, ...rest } = chainUnion(chains);
    // Columns are narrow here, so a short name is better where there is one.
    return { ...rest, nodes: named.map((node) => ({ ...node, label: node.shortName ?? node.label })) };
  }, [chains]);
  const laid = useMemo(() => {
    const columns = unionColumns(union, width);
    const { nodes, edges: lines } = unionLayout(union, columns, ({ label, kind }, own) =>
      nodeHeight(label, own, kind === "POSITION" ? 1 : 0),
    );
    return layout(nodes, lines, columns);
  }, [union, width]);
  const nodes = new Map(union.nodes.map((node) => [node.id, node]));
  const links = new Map(union.links.map((link) => [link.id, link]));
  const onPath = new Set([...chosen.links, ...chosen.nodes].map(({ id }) => id));
  return (
    <figure
      className={css["picture"]}
      ref={box}
      id="picture"
      data-picture=""
      role="group"
      tabIndex={0}
      aria-label={words.picture(chains.length, union.nodes.length)}
    >
      <div className={css["field"]} style={{ width: laid.width, height: laid.height + BELOW }}>
        <svg className={edges["edges"]} aria-hidden="true">
          {laid.routes.map(({ id, path }) => {
            const isOn = onPath.has(id);
            const state = links.get(id)?.state ?? "VALID";
            const look = state === "VALID" ? (isOn ? "execution" : "") : state;
            return (
              <path
                key={id}
                className={`${edges["edge"]} ${edges[look] ?? ""} ${isOn ? edges["chosen"] : edges["dim"]}`}
                d={path}
              />
            );
          })}
        </svg>
        {laid.nodes.map(({ id, x, y, width: own, height }) => {
          const node = nodes.get(id);
          return (
            <div
              key={id}
              className={`${css["place"]} ${onPath.has(id) ? css["onPath"] : ""}`}
              style={{ left: x, top: y, width: own, height }}
            >
              {node && <NodeLink node={node} />}
            </div>
          );
        })}
        {laid.routes.map(({ id, tag }) => {
          const link = links.get(id);
          if (link === undefined || (!onPath.has(id) && link.state === "VALID")) return null;
          return (
            <div key={id} className={css["tag"]} style={{ left: tag.x, top: tag.y, maxWidth: Math.max(tag.room, 96) }}>
              <LinkWord link={link} />
            </div>
          );
        })}
      </div>
    </figure>
  );
}
