import type { ReactElement } from "react";
import type { Parameters } from "../../address/address";
import { ViewLink } from "../../address/view-link";
import type { ViewName } from "../../address/views";
import { type Shade, StackedBars } from "../../components/chart/stacked-bars";
import { Panel } from "../../components/panel/panel";
import { useRegionName } from "../../frame/frame-facts";
import { useWords } from "../../language/use-words";
import { DASHBOARD_WORDS } from "./dashboard.words";
import type { Stack } from "./stacks";

interface StackedPanelProps<Value extends string> {
  readonly title: string;
  readonly note: string;
  readonly stacks: readonly Stack<Value>[];
  readonly shades: Readonly<Record<Value, Shade>>;
  readonly names: Readonly<Record<Value, string>>;
  /** Where the list behind a number is, and which parameter chooses its value there. */
  readonly view: ViewName;
  readonly parameter: string;
}

/** Numbers by region as bars; each number opens its list. */
export function StackedPanel<Value extends string>(props: StackedPanelProps<Value>): ReactElement {
  const { title, note, stacks, shades, names, view, parameter } = props;
  const words = useWords(DASHBOARD_WORDS);
  const regionName = useRegionName();
  const nameOf = (region: string): string => (region === "" ? words.noRegion : regionName(region));
  const used = (Object.keys(shades) as Value[]).filter((value) =>
    stacks.some(({ parts }) => parts.some((part) => part.value === value)),
  );
  const rows = stacks.map(({ region, parts }) => ({
    key: region,
    name: (
      <ViewLink view={view} parameters={{ region }}>
        {nameOf(region)}
      </ViewLink>
    ),
    parts: parts.map(({ value, count }) => {
      const parameters: Parameters = { region, [parameter]: value };
      return {
        key: value,
        count,
        shade: shades[value],
        link: (className: string, style: { readonly width: string }) => (
          <ViewLink view={view} parameters={parameters} className={className} style={style} title={names[value]}>
            {count}
            <span className="sr">{` ${words.opens(nameOf(region), names[value], count)}`}</span>
          </ViewLink>
        ),
      };
    }),
  }));
  return (
    <Panel title={title} note={note}>
      {rows.length === 0 ? (
        <p className="quiet small" style={{ padding: "0 16px 16px" }}>
          {words.nothing}
        </p>
      ) : (
        <StackedBars rows={rows} legend={used.map((value) => ({ shade: shades[value], word: names[value] }))} />
      )}
    </Panel>
  );
}
