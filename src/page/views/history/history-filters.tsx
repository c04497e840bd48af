import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { Button } from "../../components/button/button";
import { RegionChoice } from "../../components/choice/region-choice";
import type { HistoryQuery, RevisionFilter } from "../../graphql/generated/operations";
import { useWords } from "../../language/use-words";
import { HISTORY_WORDS } from "./history.words";

/** Which revisions the address asks for. */
export function useRevisionFilter(): RevisionFilter {
  const { about, by, region, from, to } = useAddress().parameters;
  const asked = { about, by: by?.trim(), region, from, to };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ""));
}

/** Of what, by whom, where and between which days: what is chosen is in the address. */
export function HistoryFilters({ about }: { readonly about: HistoryQuery["about"] }): ReactElement {
  const words = useWords(HISTORY_WORDS);
  const { parameters } = useAddress();
  const change = useChange();
  return (
    <>
      {parameters["about"] !== undefined && (
        <Button icon="close" onClick={() => change({ about: "" })}>
          {words.about(about?.label ?? parameters["about"])}
        </Button>
      )}
      <input
        className="field"
        type="search"
        aria-label={words.by}
        placeholder={words.by}
        defaultValue={parameters["by"] ?? ""}
        onBlur={({ target }) => change({ by: target.value })}
        onKeyDown={({ key, currentTarget }) => key === "Enter" && change({ by: currentTarget.value })}
      />
      <RegionChoice />
      {(["from", "to"] as const).map((name) => (
        <input
          key={name}
          className="field"
          type="date"
          aria-label={words[name]}
          title={words[name]}
          value={parameters[name] ?? ""}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      ))}
    </>
  );
}
