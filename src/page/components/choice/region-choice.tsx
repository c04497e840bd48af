import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { useFrame } from "../../frame/frame-facts";
import { useWords } from "../../language/use-words";
import { Choice } from "./choice";
import { CHOICE_WORDS } from "./choice.words";

/** Chooses the region of the address, or all of them. */
export function RegionChoice(): ReactElement {
  const words = useWords(CHOICE_WORDS);
  const { regions } = useFrame();
  const change = useChange();
  return (
    <Choice
      label={words.region}
      value={useAddress().parameters["region"] ?? ""}
      all={words.allRegions}
      options={regions.map(({ code, name }) => ({ value: code, name }))}
      onChoose={(region) => change({ region })}
    />
  );
}
