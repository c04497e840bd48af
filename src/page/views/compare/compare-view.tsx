import { type ReactElement, useMemo } from "react";
import type { Parameters } from "../../address/address";
import { useAddress, useChange } from "../../address/use-address";
import { Button } from "../../components/button/button";
import { Choice } from "../../components/choice/choice";
import { RegionChoice } from "../../components/choice/region-choice";
import { Answered } from "../../components/states/answered";
import { Notice } from "../../components/states/notice";
import { Partial } from "../../components/states/partial";
import { useFrame } from "../../frame/frame-facts";
import { ViewHead } from "../../frame/view-head";
import { CompareDocument } from "../../graphql/generated/compare";
import { useAnswer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { daysLater, isDay } from "../../moment/day";
import { useMoment } from "../../moment/use-moment";
import { CHANGE_GROUPS, changeRows, type Comparison } from "./changes";
import { ChangeExport } from "./change-export";
import { ChangeTable } from "./change-table";
import css from "./compare-view.module.css";
import { COMPARE_WORDS } from "./compare.words";
import { MomentField } from "./moment-field";

interface Compared {
  readonly before: { readonly asOf: string; readonly knownAt: number };
  readonly after: { readonly asOf: string; readonly knownAt: number };
}

/** Сравнение: what changed between two days, or two revisions. */
export function CompareView(): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const { parameters } = useAddress();
  const compared = useCompared(parameters);
  const { region = "" } = parameters;
  const own = { ...(compared ?? NOTHING), region: region === "" ? null : region };
  const answer = useAnswer(CompareDocument, own, { pause: compared === null });
  const comparison = answer.data?.compare ?? null;
  const rows = useShownRows(comparison, parameters["kind"] ?? "");
  const { before, after } = own;
  const fixed = { b: before.asOf, brev: String(before.knownAt), a: after.asOf, arev: String(after.knownAt) };
  return (
    <>
      <ViewHead
        title={words.title}
        answer={answer}
        fixed={fixed}
        exports={(close) => comparison && <ChangeExport rows={rows} comparison={comparison} close={close} />}
      />
      {compared && <Fields compared={compared} />}
      <Answered answer={answer}>
        {({ compare }) =>
          compare && (
            <>
              <Counts comparison={compare} />
              {compare.isPartial && <Partial>{words.cut}</Partial>}
              {rows.length === 0 ? <Nothing /> : <ChangeTable rows={rows} comparison={compare} />}
            </>
          )
        }
      </Answered>
    </>
  );
}

const NOTHING: Compared = { before: { asOf: "", knownAt: 0 }, after: { asOf: "", knownAt: 0 } };
const YEAR_DAYS = 365;

/** The two moments: by default the day of the header, and the same day a year before; null until the day is known. */
function useCompared({ b, brev, a, arev }: Parameters): Compared | null {
  const { today, newestRevision } = useFrame();
  const { on, rev } = useMoment();
  const day = a !== undefined && isDay(a) ? a : (on ?? today);
  if (day === undefined || newestRevision === undefined) return null;
  const revision = (text: string | undefined): number =>
    text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : (rev ?? newestRevision);
  const former = b !== undefined && isDay(b) ? b : daysLater(day, -YEAR_DAYS);
  return { before: { asOf: former, knownAt: revision(brev) }, after: { asOf: day, knownAt: revision(arev) } };
}

function useShownRows(comparison: Comparison | null, kind: string) {
  return useMemo(() => {
    const rows = comparison === null ? [] : changeRows(comparison);
    return kind === "" ? rows : rows.filter(({ group }) => group === kind);
  }, [comparison, kind]);
}

function Fields({ compared: { before, after } }: { readonly compared: Compared }): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const change = useChange();
  const { kind = "" } = useAddress().parameters;
  const swap = (): void =>
    change({ b: after.asOf, brev: String(after.knownAt), a: before.asOf, arev: String(before.knownAt) });
  return (
    <div className={css["fields"]}>
      <MomentField label={words.before} day={before.asOf} revision={before.knownAt} dayName="b" revisionName="brev" />
      <Button icon="swap" aria-label={words.swap} onClick={swap} />
      <MomentField label={words.after} day={after.asOf} revision={after.knownAt} dayName="a" revisionName="arev" />
      <span className={css["choices"]}>
        <RegionChoice />
        <Choice
          label={words.group}
          value={kind}
          all={words.allGroups}
          options={CHANGE_GROUPS.map((value) => ({ value, name: words.groups[value] }))}
          onChoose={(chosen) => change({ kind: chosen })}
        />
      </span>
    </div>
  );
}

function Counts({ comparison: { counts, isPartial } }: { readonly comparison: Comparison }): ReactElement {
  const words = useWords(COMPARE_WORDS);
  return (
    <p className={css["counts"]} aria-live="polite">
      <span className={css["added"]}>
        <b>+{counts.added}</b> {words.added}
      </span>
      <span className={css["removed"]}>
        <b>−{counts.removed}</b> {words.removed}
      </span>
      <span>
        <b>{counts.changed}</b> {words.changed}
      </span>
      {!isPartial && <small className="wide">{words.whole}</small>}
    </p>
  );
}

function Nothing(): ReactElement {
  const words = useWords(COMPARE_WORDS);
  return (
    <Notice title={words.same} icon="holds" tone="ok">
      <p>{words.sameWhy}</p>
    </Notice>
  );
}
