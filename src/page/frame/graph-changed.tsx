import type { ReactElement } from "react";
import { Button } from "../components/button/button";
import { useWords } from "../language/use-words";
import { useMoment } from "../moment/use-moment";
import { useFrame } from "./frame-facts";
import { FRAME_WORDS } from "./frame.words";
import css from "./graph-changed.module.css";
import { useIsOutdated } from "./newer-revision";

/** «Граф изменился»: a note over the foot of the page, which stays as it is until somebody wants it anew. */
export function GraphChanged(): ReactElement {
  const words = useWords(FRAME_WORDS);
  const { newestRevision, askAnew } = useFrame();
  const { rev } = useMoment();
  const isOutdated = useIsOutdated(rev === undefined ? newestRevision : undefined);
  return (
    <div role="status" className={css["place"]}>
      {isOutdated && (
        <p className={css["note"]}>
          {words.changed}
          <Button onClick={askAnew}>{words.refresh}</Button>
        </p>
      )}
    </div>
  );
}
