import { type CSSProperties, Fragment, type ReactElement, useId, useMemo, useRef } from "react";
import { EdgeTag, type EdgeTone } from "../../graph/edge-tag";
import { GRAPH_WORDS } from "../../graph/graph.words";
import { Holder, NodeCard } from "../../graph/node-card";
import { usePictureKeys } from "../../graph/use-picture-keys";
import type { Level } from "../../graphql/generated/enums";
import { LEVEL_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { BearerCard } from "./bearer-card";
import { type Bearer, type Chain, LEVELS, levelOf, type Superior, type Trace } from "./chain";
import { type ChainEdge, ChainEdges } from "./chain-edges";
import css from "./chain-picture.module.css";
import { DutyBar } from "./duty-bar";
import { DUTY_WORDS } from "./duty.words";

interface ChainPictureProps {
  readonly chain: Chain;
  readonly trace: Trace;
}

/** The chain as a picture: lanes are rows, levels are columns, the duty is a bar across all of them. */
export function ChainPicture({ chain, trace }: ChainPictureProps): ReactElement {
  const words = useWords(DUTY_WORDS);
  const { keys } = useWords(GRAPH_WORDS);
  const picture = useRef<HTMLElement>(null);
  const keysId = useId();
  const onKey = usePictureKeys(picture);
  const edges = useMemo(() => edgesOf(chain), [chain]);
  const rows = rowsOf(chain);
  return (
    <figure
      className={css["picture"]}
      ref={picture}
      id="picture"
      data-picture=""
      role="group"
      aria-label={words.picture(chain.control[0]?.length ?? 0, chain.executors.length)}
      aria-describedby={keysId}
      style={{ gridTemplateColumns: columnsOf(chain) }}
      onKeyDown={onKey}
    >
      <p className="sr" id={keysId}>
        {keys}
      </p>
      <Columns chain={chain} />
      <Lanes chain={chain} />
      <ChainEdges edges={edges} />
      {chain.control
        .map((row, height) => (
          <ControlRow key={height} row={row} line={rows.basis - 1 - height} isNearest={height === 0} />
        ))
        // As it is read: from the top.
        .toReversed()}
      {chain.control.length === 0 && <Nobody word={words.nobody.control} line={rows.basis - 1} />}
      <div className={css["bar"]} style={{ gridRow: rows.basis }}>
        <DutyBar duty={trace.duty} />
      </div>
      {LEVELS.map((level) => (
        <ExecutionCell key={level} chain={chain} level={level} line={rows.execution} />
      ))}
      {chain.executors.length === 0 && <Nobody word={words.nobody.execution} line={rows.execution} />}
      <BottomLane bearers={chain.recipients} line={rows.report} />
      <BottomLane bearers={chain.concerned} line={rows.concerns} />
    </figure>
  );
}

/** The lines of the grid: the head, one a row of control, the bar, execution, and the lanes below that have anybody. */
function rowsOf(chain: Chain): Readonly<Record<"basis" | "execution" | "report" | "concerns", number>> {
  const basis = 2 + Math.max(chain.control.length, 1);
  const report = basis + 2;
  return { basis, execution: basis + 1, report, concerns: report + (chain.recipients.length > 0 ? 1 : 0) };
}

/** Levels with nobody are folded; the others share the width by how many stand side by side. */
function columnsOf(chain: Chain): string {
  const widths = LEVELS.map((level) => {
    if (chain.emptyLevels.has(level)) return "28px";
    const own = chain.executors.filter(({ node }) => levelOf(node) === level).length;
    const below = chain.recipients.filter(({ node }) => levelOf(node) === level).length;
    return `minmax(200px, ${Math.min(Math.max(own + below, 1), 4)}fr)`;
  });
  return ["112px", ...widths].join(" ");
}

function Columns({ chain }: { readonly chain: Chain }): ReactElement {
  const levels = useWords(LEVEL_WORDS);
  return (
    <>
      {LEVELS.map((level, index) => (
        <div
          key={level}
          className={`${css["column"]} ${chain.emptyLevels.has(level) ? css["folded"] : ""}`}
          style={{ gridColumn: index + 2, gridRow: `1 / ${rowsOf(chain).concerns + 1}` }}
        >
          <h3>{levels[level]}</h3>
        </div>
      ))}
    </>
  );
}

interface LaneRows {
  readonly key: "control" | "basis" | "execution" | "report" | "concerns";
  readonly from: number;
  readonly to: number;
}

function Lanes({ chain }: { readonly chain: Chain }): ReactElement {
  const { lanes } = useWords(DUTY_WORDS);
  const rows = rowsOf(chain);
  const shown: readonly LaneRows[] = [
    { key: "control", from: 2, to: rows.basis },
    { key: "basis", from: rows.basis, to: rows.basis + 1 },
    { key: "execution", from: rows.execution, to: rows.execution + 1 },
    { key: "report", from: rows.report, to: rows.concerns },
    { key: "concerns", from: rows.concerns, to: rows.concerns + Math.min(chain.concerned.length, 1) },
  ];
  return (
    <>
      {shown
        .filter(({ from, to }) => to > from)
        .map(({ key, from, to }) => (
          <div key={key} className={`${css["lane"]} ${css[key]}`} style={{ gridRow: `${from} / ${to}` }}>
            <h3>
              {lanes[key][0]}
              <small>{lanes[key][1]}</small>
            </h3>
          </div>
        ))}
    </>
  );
}

function Nobody({ word, line }: { readonly word: string; readonly line: number }): ReactElement {
  return (
    <p className={css["nobody"]} style={{ gridRow: line }}>
      {word}
    </p>
  );
}

interface ControlRowProps {
  readonly row: readonly Superior[];
  readonly line: number;
  readonly isNearest: boolean;
}

function ControlRow({ row, line, isNearest }: ControlRowProps): ReactElement {
  return (
    <>
      {LEVELS.map((level, index) => {
        const own = row.filter(({ node }) => levelOf(node) === level);
        if (own.length === 0) return null;
        return (
          <div
            key={level}
            className={`${css["control-cell"]} ${isNearest ? css["nearest"] : ""}`}
            style={{ gridRow: line, gridColumn: index + 2 }}
          >
            {own.map(({ node, link }) => (
              <div key={node.id} className={css["superior"]}>
                <NodeCard
                  node={node}
                  tone={link.state === "VALID" ? "control" : "broken"}
                  end={<Holder node={node} />}
                />
                <EdgeTag link={link} tone="control" />
              </div>
            ))}
          </div>
        );
      })}
    </>
  );
}

interface CellProps {
  readonly chain: Chain;
  readonly level: Level;
  readonly line: number;
}

/** Executors hang right under the bar; beside them the words of the edges that go on to the report. */
function ExecutionCell({ chain, level, line }: CellProps): ReactElement | null {
  const own = chain.executors.filter(({ node }) => levelOf(node) === level);
  const through = chain.recipients.filter(({ node }) => levelOf(node) === level);
  if (own.length + through.length === 0) return null;
  const style: CSSProperties = { gridRow: line, gridColumn: LEVELS.indexOf(level) + 2 };
  return (
    <div className={css["cell"]} style={style}>
      {own.length > 0 && (
        <div className={css["hanging"]}>
          {own.map((bearer) => (
            <div key={bearer.link.id} className={css["hang"]}>
              <div className={css["word"]}>
                <EdgeTag link={bearer.link} tone="execution" />
              </div>
              <BearerCard bearer={bearer} />
            </div>
          ))}
        </div>
      )}
      {through.map(({ link }) => (
        <div key={link.id} className={css["through"]}>
          <div className={css["word"]}>
            <EdgeTag link={link} tone="execution" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** Who is reported to; whom it concerns bears nothing, so that no line leads there: the lane says why they are here. */
function BottomLane({ bearers, line }: { readonly bearers: readonly Bearer[]; readonly line: number }): ReactElement {
  return (
    <>
      {LEVELS.map((level, index) => {
        const own = bearers.filter(({ node }) => levelOf(node) === level);
        if (own.length === 0) return <Fragment key={level} />;
        return (
          <div key={level} className={css["bottom"]} style={{ gridRow: line, gridColumn: index + 2 }}>
            {own.map((bearer) => (
              <div key={bearer.link.id}>
                {bearer.link.kind === "CONCERNS" && <EdgeTag link={bearer.link} tone="plain" />}
                <BearerCard bearer={bearer} />
              </div>
            ))}
          </div>
        );
      })}
    </>
  );
}

function edgesOf(chain: Chain): readonly ChainEdge[] {
  const control = chain.control.flat().map(({ node, link }): ChainEdge => {
    const tone: EdgeTone = "control";
    // A controller reaches the duty; a superior reaches who answers to them.
    const lower = link.kind === "SUBORDINATE_TO" ? link.from.id : null;
    return { link, tone, upper: node.id, lower };
  });
  const below = (bearers: readonly Bearer[], tone: EdgeTone): readonly ChainEdge[] =>
    bearers.map(({ node, link }) => ({ link, tone, upper: null, lower: node.id }));
  return [...control, ...below(chain.executors, "execution"), ...below(chain.recipients, "execution")];
}
