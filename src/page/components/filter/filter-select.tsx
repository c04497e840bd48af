import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import css from "./filter-select.module.css";

interface FilterSelectProps {
  /** The parameter of the address that keeps the choice. */
  readonly name: string;
  readonly label: string;
  /** What is said where nothing is chosen. */
  readonly any: string;
  readonly options: readonly (readonly [value: string, word: string])[];
}

/** A choice that narrows a list, kept in the address. */
export function FilterSelect({ name, label, any, options }: FilterSelectProps): ReactElement {
  const { parameters } = useAddress();
  const change = useChange();
  return (
    <label className={css["filter"]}>
      <span>{label}</span>
      <select
        className="field"
        value={parameters[name] ?? ""}
        onChange={(event) => change({ [name]: event.target.value })}
      >
        <option value="">{any}</option>
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FilterTextProps {
  readonly name: string;
  readonly label: string;
}

/** A text that narrows a list, kept in the address as it is typed. */
export function FilterText({ name, label }: FilterTextProps): ReactElement {
  const { parameters } = useAddress();
  const change = useChange();
  return (
    <label className={css["filter"]}>
      <span>{label}</span>
      <input
        className="field"
        type="search"
        value={parameters[name] ?? ""}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </label>
  );
}
