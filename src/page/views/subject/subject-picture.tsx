import {
  type ReactElement,
  type RefObject,
  useDeferredValue,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useAddress } from "../../address/use-address";
import { GRAPH_WORDS } from "../../graph/graph.words";
import { layout, type Layout } from "../../graph/layout/layout";
import { usePictureKeys } from "../../graph/use-picture-keys";
import { useSight } from "../../graph/use-sight";
import { useWidth } from "../../graph/use-width";
import { useWords } from "../../language/use-words";
import type { Picture } from "./neighbourhood";
import { PictureField } from "./picture-field";
import css from "./subject-picture.module.css";
import { SUBJECT_WORDS } from "./subject.words";
import { columnWidths, toLayout } from "./to-layout";

/** The subject among its neighbours: levels are columns, duties stand at the left. */
export function SubjectPicture({ picture: wanted }: { readonly picture: Picture }): ReactElement {
  const words = useWords(SUBJECT_WORDS);
  const { keys } = useWords(GRAPH_WORDS);
  const { sel } = useAddress().parameters;
  const [pointed, point] = useState<string | null>(null);
  const box = useRef<HTMLElement>(null);
  // A large picture is laid out in turns of its own, so that nobody waits for it with the rest of the view.
  const picture = useDeferredValue(wanted);
  const width = useDeferredValue(useWidth(box));
  const keysId = useId();
  const onKey = usePictureKeys(box);
  const laid = useMemo(() => (width === 0 ? null : laidOut(picture, width)), [picture, width]);
  const sight = useSight(box, picture.nodes.length);
  useBroughtToSight(box, laid, sel ?? picture.root);
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
      onMouseOver={({ target }) => point(partOf(target))}
      onMouseLeave={() => point(null)}
      onFocus={({ target }) => point(partOf(target))}
      onBlur={() => point(null)}
    >
      <p className="sr" id={keysId}>
        {keys}
      </p>
      {laid && <PictureField picture={picture} laid={laid} sight={sight} lit={pointed ?? sel ?? null} />}
    </figure>
  );
}

/** The node or link that is pointed at; while the links of a node are walked, that node. */
function partOf(target: EventTarget): string | null {
  const part = target instanceof Element ? target.closest<HTMLElement>("[data-node], [data-edge]") : null;
  return part?.dataset["node"] ?? part?.dataset["of"] ?? part?.dataset["edge"] ?? null;
}

function laidOut(picture: Picture, width: number): Layout {
  const { nodes, edges: lines } = toLayout(picture, width);
  return layout(nodes, lines, columnWidths(picture, width));
}

/** Opens a picture that is higher than its box where the chosen node or the root stands. */
function useBroughtToSight(box: RefObject<HTMLElement | null>, laid: Layout | null, id: string): void {
  const isDone = useRef(false);
  useLayoutEffect(() => {
    const { current } = box;
    const place = laid?.nodes.find((node) => node.id === id);
    if (isDone.current || current === null || place === undefined) return;
    isDone.current = true;
    const isSeen = place.y + place.height <= current.clientHeight;
    if (!isSeen) current.scrollTo({ top: place.y + place.height / 2 - current.clientHeight / 2 });
  });
}
