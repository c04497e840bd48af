import type { ReactElement, ReactNode } from "react";
import { Partial } from "../components/states/partial";
import { useIsNarrow } from "../components/width/use-is-narrow";
import { Legend } from "./legend";
import css from "./picture-view.module.css";
import { Stage } from "./stage";

interface PictureViewProps {
  readonly picture: ReactNode;
  /** At the right below the picture: how much is shown. */
  readonly note: ReactNode;
  readonly panel: ReactNode;
  /** Whether the panel stands beside the picture, where there is room, or below it. */
  readonly isPanelBeside: boolean;
  /** What stands in place of the picture where there is one column. */
  readonly list: ReactNode;
}

/** A picture with its legend, and its panel. */
export function PictureView({ picture, note, panel, isPanelBeside, list }: PictureViewProps): ReactElement {
  const isNarrow = useIsNarrow();
  if (isNarrow)
    return (
      <>
        {list}
        <div className={css["below"]}>{panel}</div>
      </>
    );
  return (
    <div className={`${css["view"]} ${isPanelBeside ? css["beside"] : ""}`}>
      <div className={css["main"]}>
        <Stage>{picture}</Stage>
        <div className={css["foot"]}>
          <Legend />
          <span className="faint">{note}</span>
        </div>
      </div>
      {panel}
    </div>
  );
}

/** The band above a picture that is not whole. */
export function PartialPicture({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div className={css["band"]}>
      <Partial>{children}</Partial>
    </div>
  );
}
