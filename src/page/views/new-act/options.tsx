import type { ReactElement } from "react";

interface OptionsProps {
  readonly "aria-label": string;
  readonly value: string;
  /** What each value is called. */
  readonly names: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}

/** A list to choose one from. */
export function Options({ names, onChange, ...rest }: OptionsProps): ReactElement {
  return (
    <select className="field" {...rest} onChange={({ target }) => onChange(target.value)}>
      {Object.entries(names).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
