import { memo, type ReactElement, useMemo } from "react";
import { EdgeTag } from "../../graph/edge-tag";
import edges from "../../graph/edges.module.css";
import type { GraphLine, GraphNode } from "../../graph/graph-node";
import { GRAPH_WORDS } from "../../graph/graph.words";
import type { Layout, Placed, Route } from "../../graph/layout/layout";
import { Lines } from "../../graph/lines";
import { Holder, NodeFrame, type NodeTone, useNodePress } from "../../graph/node-card";
import type { Sight } from "../../graph/use-sight";
import { LEVEL_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { BundleCard } from "./bundle-card";
import type { Picture } from "./neighbourhood";
import css from "./subject-picture.module.css";
import { SUBJECT_WORDS } from "./subject.words";

/** The word of a broken edge takes about so much; where there is less, its icon stands alone until it is pointed at. */
const WORD_ROOM = 150;

interface PictureFieldProps {
  readonly picture: Picture;
  readonly laid: Layout;
  readonly sight: Sight;
  /** What the eye is on: the node or link that is pointed at or chosen. */
  readonly lit: string | null;
}

/** Columns, lines, nodes and the words of links, each where it was laid out. */
export function PictureField({ picture, laid, sight, lit }: PictureFieldProps): ReactElement {
  const links = useMemo(() => new Map(picture.links.map((link) => [link.id, link])), [picture]);
  const near = lit === null ? [] : laid.routes.filter((route) => isNear(route, links.get(route.id), lit));
  const chosen = near.filter(({ id }) => id === lit);
  return (
    <div className={css["field"]} style={{ width: laid.width, height: laid.height }}>
      <Columns picture={picture} lefts={laid.lefts} />
      <svg className={edges["edges"]} aria-hidden="true">
        <g className={lit === null ? "" : edges["dim"]}>
          <Lines routes={laid.routes} links={links} />
        </g>
        <Lines routes={near} links={links} />
        <Lines routes={chosen} links={links} look="execution" isChosen />
      </svg>
      <Places picture={picture} places={laid.nodes} sight={sight} />
      {laid.routes.map((route) => {
        const link = links.get(route.id);
        return link && <Tag key={link.id} route={route} link={link} sight={sight} lit={lit} />;
      })}
    </div>
  );
}

interface PlacesProps {
  readonly picture: Picture;
  readonly places: readonly Placed[];
  readonly sight: Sight;
}

/** The nodes and bundles where they stand: cards in sight, bare links beyond. */
const Places = memo(function Places({ picture, places, sight: { top, bottom } }: PlacesProps): ReactElement {
  const bundles = new Map(picture.bundles.map((bundle) => [bundle.id, bundle]));
  const press = useNodePress();
  return (
    <>
      {places.map(({ id, x, y, width, height }) => {
        const bundle = bundles.get(id);
        const node = picture.byId.get(id);
        return (
          <div key={id} className={css["place"]} style={{ left: x, top: y, width, height }}>
            {bundle && <BundleCard bundle={bundle} />}
            {node && (
              <NodeFrame
                node={node}
                press={press}
                tone={toneOf(node, picture.root)}
                isFar={y > bottom || y + height < top}
                className={css["card"]}
              >
                <Second node={node} />
              </NodeFrame>
            )}
          </div>
        );
      })}
    </>
  );
});

function toneOf({ id, kind, recordedSize, typename }: GraphNode, root: string): NodeTone | undefined {
  if (kind === "GROUP" && recordedSize === 0) return "empty";
  if (id === root) return "root";
  return typename === "Duty" ? "basis" : undefined;
}

interface TagProps {
  readonly route: Route;
  readonly link: GraphLine;
  readonly sight: Sight;
  readonly lit: string | null;
}

/** The word of a link: seen where it is broken or the eye is on it, spoken wherever it is in sight. */
function Tag({ route, link, sight, lit }: TagProps): ReactElement | null {
  const { tag } = route;
  const isLit = lit !== null && isNear(route, link, lit);
  if (!isLit && (tag.y < sight.top || tag.y > sight.bottom)) return null;
  const isShown = isLit || link.state !== "VALID";
  return (
    <div className={`${css["tag"]} ${isShown ? "" : css["hidden"]}`} style={{ left: tag.x, top: tag.y }}>
      <EdgeTag link={link} tone="execution" isShort={lit === null && tag.room < WORD_ROOM} />
    </div>
  );
}

function Columns({ picture, lefts }: { readonly picture: Picture; readonly lefts: readonly number[] }): ReactElement {
  const levels = useWords(LEVEL_WORDS);
  const words = useWords(SUBJECT_WORDS);
  return (
    <>
      {picture.columns.map(({ key, level, isSecond, isEmpty, count }, index) => (
        <div
          key={key}
          className={`${css["column"]} ${isEmpty ? css["folded"] : ""} ${isSecond ? css["second"] : ""}`}
          style={{ left: lefts[index], width: (lefts[index + 1] ?? 0) - (lefts[index] ?? 0) }}
        >
          {!isSecond && (
            <h3>
              {level === "DUTIES" ? words.duties : levels[level]}{" "}
              {!isEmpty && (
                <span className="num">
                  {count +
                    (picture.columns[index + 1]?.isSecond === true ? (picture.columns[index + 1]?.count ?? 0) : 0)}
                </span>
              )}
            </h3>
          )}
        </div>
      ))}
    </>
  );
}

function Second({ node }: { readonly node: GraphNode }): ReactElement | null {
  const words = useWords(GRAPH_WORDS);
  if (node.kind === "GROUP")
    return (
      <span className={css["second-line"]}>
        {node.recordedSize === 0 ? words.nobody : words.members(node.recordedSize ?? 0)}
      </span>
    );
  return node.kind === "POSITION" ? <Holder node={node} /> : null;
}

/** Whether an edge is the chosen one, or one of the chosen node. */
function isNear({ id }: Route, link: GraphLine | undefined, lit: string): boolean {
  return link === undefined ? id.includes(lit) : [link.id, link.from.id, link.to.id].includes(lit);
}
