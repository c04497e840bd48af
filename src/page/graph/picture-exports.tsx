import type { ReactElement } from "react";
import { MenuItem } from "../components/menu/menu-item";
import { download, fileName } from "../components/table/download";
import type { Answer } from "../graphql/use-answer";
import { useLanguage, useWords } from "../language/use-words";
import { dayText } from "../moment/day";
import { GRAPH_WORDS } from "./graph.words";
import { drawWhole } from "./use-sight";

interface PictureExportsProps {
  readonly file: string;
  readonly moment: Answer<unknown>["moment"];
  readonly close: () => void;
}

/** The picture as SVG and as PNG, with its day and revision printed below; nothing where no picture is shown. */
export function PictureExports({ file, moment, close }: PictureExportsProps): ReactElement | null {
  const words = useWords(GRAPH_WORDS);
  const language = useLanguage();
  const picture = document.querySelector<HTMLElement>("[data-picture]");
  if (picture === null || picture.offsetParent === null) return null;
  const save = async (form: "svg" | "png"): Promise<void> => {
    close();
    const printed = moment ? words.printed(dayText(moment.asOf, language), moment.knownAt) : "";
    // What draws the file arrives when somebody first asks for one.
    const { pictureSvg, pngOf } = await import("./picture-svg");
    drawWhole(picture);
    const svg = await inFullSize(picture, () => pictureSvg(picture, `${document.title}. ${printed}`));
    const content = form === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOf(svg);
    download(fileName(file, moment, form), content);
  };
  return (
    <>
      <MenuItem note="SVG" onClick={() => void save("svg")}>
        {words.picture}
      </MenuItem>
      <MenuItem note="PNG" onClick={() => void save("png")}>
        {words.picture}
      </MenuItem>
    </>
  );
}

/** What is measured of a picture that is shown smaller or larger would be too small or too large in the file. */
async function inFullSize<T>(picture: HTMLElement, work: () => Promise<T>): Promise<T> {
  const zoomed = picture.closest<HTMLElement>("[data-zoom]");
  const shown = zoomed?.style.zoom ?? "";
  if (zoomed) zoomed.style.zoom = "1";
  try {
    return await work();
  } finally {
    if (zoomed) zoomed.style.zoom = shown;
  }
}
