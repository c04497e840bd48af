import { type ReactElement, useId, useMemo, useRef, useState } from "react";
import { useAddress } from "../../address/use-address";
import { EdgeTag } from "../../graph/edge-tag";
import edges from "../../graph/edges.module.css";
import type { GraphLink } from "../../graph/graph-node";
import { GRAPH_WORDS } from "../../graph/graph.words";
import { layout, type Route } from "../../graph/layout/layout";
import { Holder, NodeCard } from "../../graph/node-card";
import { usePictureKeys } from "../../graph/use-picture-keys";
import { LEVEL_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { BundleCard } from "./bundle-card";
import type { Picture } from "./neighbourhood";
import css from "./subject-picture.module.css";
import { SUBJECT_WORDS } from "./subject.words";
import { columnWidths, toLayout } from "./to-layout";
import { useWidth } from "../../graph/use-width";

/** The word of a broken edge takes about so much; where there is less, its icon stands alone until it is pointed at. */
const WORD_ROOM = 150;

/** The subject among its neighbours: levels are columns, duties stand at the left. */
export function SubjectPicture({ picture }: { readonly picture: Picture }): ReactElement {
  const words = useWords(SUBJECT_WORDS);
  const { keys } = useWords(GRAPH_WORDS);
  const { sel } = useAddress().parameters;
  const [pointed, point] = useState<string | null>(null);
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const keysId = useId();
  const onKey = usePictureKeys(box);
  const laid = useMemo(() => {
    const { nodes, edges: lines } = toLayout(picture, width);
    return layout(nodes, lines, columnWidths(picture, width));
  }, [picture, width]);
  const links = new Map(picture.links.map((link) => [link.id, link]));
  const lit = pointed ?? sel ?? null;
  return (
    <figure
      className={css["picture"]}
      ref={box}
      id="picture"
      data-picture=""
      role="group"
      aria-label={words.picture(picture.nodes.length, picture.links.length)}
      aria-describedby={keysId}
      onKeyDown={onKey}
    >
      <p className="sr" id={keysId}>
        {keys}
      </p>
      <div className={css["field"]} style={{ width: laid.width, height: laid.height }}>
        <Columns picture={picture} lefts={laid.lefts} />
        <svg className={edges["edges"]} aria-hidden="true">
          {laid.routes.map((route) => (
            <Line key={route.id} route={route} link={links.get(route.id)} lit={lit} />
          ))}
        </svg>
        {laid.nodes.map(({ id, x, y, width: own, height }) => (
          <div
            key={id}
            className={css["place"]}
            style={{ left: x, top: y, width: own, height }}
            onMouseEnter={() => point(id)}
            onMouseLeave={() => point(null)}
            onFocus={() => point(id)}
            onBlur={() => point(null)}
          >
            <Shown picture={picture} id={id} />
          </div>
        ))}
        {laid.routes.map((route) => {
          const { id, tag } = route;
          const link = links.get(id);
          if (link === undefined) return null;
          const isShown = link.state !== "VALID" || (lit !== null && isNear(route, link, lit));
          return (
            <div
              key={id}
              className={`${css["tag"]} ${isShown ? "" : css["hidden"]}`}
              style={{ left: tag.x, top: tag.y }}
            >
              <EdgeTag link={link} tone="execution" isShort={lit === null && tag.room < WORD_ROOM} />
            </div>
          );
        })}
      </div>
    </figure>
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

function Shown({ picture, id }: { readonly picture: Picture; readonly id: string }): ReactElement | null {
  const bundle = picture.bundles.find((other) => other.id === id);
  if (bundle !== undefined) return <BundleCard bundle={bundle} />;
  const node = picture.byId.get(id);
  if (node === undefined) return null;
  const tone = id === picture.root ? "root" : node.typename === "Duty" ? "basis" : undefined;
  const isNobody = node.kind === "GROUP" && node.recordedSize === 0;
  return (
    <NodeCard node={node} tone={isNobody ? "empty" : tone} className={css["card"]}>
      <Second node={node} />
    </NodeCard>
  );
}

function Second({ node }: { readonly node: Picture["nodes"][number] }): ReactElement | null {
  const words = useWords(GRAPH_WORDS);
  if (node.kind === "GROUP")
    return (
      <span className={css["second-line"]}>
        {node.recordedSize === 0 ? words.nobody : words.members(node.recordedSize ?? 0)}
      </span>
    );
  return node.kind === "POSITION" ? <Holder node={node} /> : null;
}

interface LineProps {
  readonly route: Route;
  readonly link: GraphLink | undefined;
  readonly lit: string | null;
}

/** The chosen edge and those of the chosen node as they are, the others faint. */
function Line({ route, link, lit }: LineProps): ReactElement {
  const isChosen = lit !== null && link?.id === lit;
  const state = link?.state ?? "VALID";
  const look = state === "VALID" && isChosen ? edges["execution"] : edges[state];
  return (
    <g className={isNear(route, link, lit) ? "" : edges["dim"]}>
      <path className={`${edges["edge"]} ${look ?? ""} ${isChosen ? edges["chosen"] : ""}`} d={route.path} />
      {route.ends.slice(1).map(({ x, y }) => (
        <circle key="end" className={`${edges["dot"]} ${edges[state] ?? ""}`} cx={x} cy={y} r="2.5" />
      ))}
    </g>
  );
}

/** Whether an edge is the chosen one, or one of the chosen node; all are where nothing is chosen. */
function isNear({ id }: Route, link: GraphLink | undefined, lit: string | null): boolean {
  if (lit === null) return true;
  return link === undefined ? id.includes(lit) : [link.id, link.from.id, link.to.id].includes(lit);
}
