import type { ReactElement } from "react";
import { Button } from "../button/button";
import { Icon } from "../icon/icon";
import type { IconName } from "../icon/icons";
import { MenuItem } from "../menu/menu-item";
import { Popup } from "../menu/popup";

export interface Option {
  readonly value: string;
  readonly name: string;
  /** At the right, quiet: how many there are. */
  readonly note?: string | number;
}

interface ChoiceProps {
  /** What is chosen, for screen readers. */
  readonly label: string;
  /** The chosen value; empty where nothing is. */
  readonly value: string;
  /** What is said where nothing is chosen; without it something always is. */
  readonly all?: string;
  readonly icon?: IconName;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/** A button that says what is chosen, and opens the list of what there is to choose. */
export function Choice({ label, value, all, icon, options, onChoose }: ChoiceProps): ReactElement {
  const chosen = options.find((option) => option.value === value);
  const offered: readonly Option[] = all === undefined ? options : [{ value: "", name: all }, ...options];
  const said = chosen?.name ?? (value === "" ? (all ?? label) : value);
  return (
    <Popup
      label={label}
      button={(attributes) => (
        <Button {...attributes} {...(icon && { icon })} aria-label={`${label}: ${said}`}>
          {said}
          <Icon name="down" />
        </Button>
      )}
    >
      {(close) =>
        offered.map((option) => (
          <MenuItem
            key={option.value}
            isCurrent={option.value === value}
            note={option.note}
            onClick={() => {
              onChoose(option.value);
              close();
            }}
          >
            {option.name}
          </MenuItem>
        ))
      }
    </Popup>
  );
}

/** The values of an enumeration with their words, as a choice offers them. */
export function optionsOf(words: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(words).map(([value, name]) => ({ value, name }));
}
