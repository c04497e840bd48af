import { Fragment, type ReactElement, useState } from "react";
import { AddressLink } from "../../address/view-link";
import { useAddress } from "../../address/use-address";
import { Icon } from "../../components/icon/icon";
import { Signed } from "../../components/status/status-word";
import type { ActQuery } from "../../graphql/generated/operations";
import type { Answer } from "../../graphql/use-answer";
import { unbroken } from "../../language/citation";
import { useWords } from "../../language/use-words";
import { ActPaper } from "./act-paper";
import css from "./act-sheet.module.css";
import { ACT_WORDS } from "./act.words";
import { type Act, type Clause, quoted, sheetOf } from "./clauses";
import { ClauseMargin } from "./clause-margin";

interface ActSheetProps {
  readonly act: Act;
  readonly findings: ActQuery["findings"];
  readonly moment: Answer<unknown>["moment"];
}

/** The sheet of the act, and at its right, at the height of each clause, who is on the hook for it. */
export function ActSheet({ act, findings }: ActSheetProps): ReactElement {
  const words = useWords(ACT_WORDS);
  const [lit, light] = useState<string | null>(null);
  const clauses = sheetOf(act.provisions);
  return (
    <div className={css["reader"]}>
      <div className={`${css["clause"]} ${css["first"]}`}>
        <p className={css["note"]}>
          <Icon name="info" />
          <span>
            {act.sourceNote} {words.source} {act.source}
            {act.url !== null && (
              <>
                {" · "}
                <a href={act.url} rel="noreferrer">
                  {words.original}
                </a>
              </>
            )}
          </span>
        </p>
      </div>
      <Counts act={act} findings={findings} />
      {clauses.map(({ clause, depth, span, hasMargin }, index) => {
        const isLit = lit === clause.id ? css["lit"] : "";
        const look = `${css["clause"]} ${depth > 0 ? css["sub"] : ""} ${index === clauses.length - 1 ? css["last"] : ""}`;
        return (
          <Fragment key={clause.id}>
            <div
              className={`${look} ${isLit}`}
              id={`p${clause.path}`}
              data-clause={clause.path}
              style={{ gridRow: index + 2 }}
              onMouseEnter={() => light(clause.id)}
              onMouseLeave={() => light(null)}
            >
              <ClauseText clause={clause} />
            </div>
            {hasMargin && (
              <div
                className={`${css["margin"]} ${clause.duties.length === 0 ? css["none"] : ""} ${isLit}`}
                style={{ gridRow: `${index + 2} / span ${span}` }}
                onMouseEnter={() => light(clause.id)}
                onMouseLeave={() => light(null)}
              >
                {clause.duties.map((duty) => (
                  <ClauseMargin key={duty.id} duty={duty} />
                ))}
              </div>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

function ClauseText({ clause }: { readonly clause: Clause }): ReactElement {
  const words = useWords(ACT_WORDS);
  const address = useAddress();
  const { path, text, quote, wording, follows, amendedBy, repealedBy } = clause;
  return (
    <>
      <AddressLink
        className={css["number"]}
        to={{ ...address, hash: `p${path}` }}
        replace
        aria-label={words.toClause(path)}
      >
        {path}
      </AddressLink>
      <div>
        <p>
          {quoted(text, quote).map((piece, index) =>
            piece.isQuote ? (
              <mark key={index}>{unbroken(piece.text)}</mark>
            ) : (
              <Fragment key={index}>{unbroken(piece.text)}</Fragment>
            ),
          )}
        </p>
        {wording !== null && wording !== text && (
          <details className={css["wording"]}>
            <summary>{words.wording}</summary>
            <p>{unbroken(wording)}</p>
          </details>
        )}
        {[
          { word: words.clauseAmended, links: amendedBy },
          { word: words.clauseRepealed, links: repealedBy },
        ]
          .filter(({ links }) => links.length > 0)
          .map(({ word, links }) => (
            <p key={word} className={css["changed"]}>
              {word}{" "}
              {links.map((link) => (
                <ActPaper key={link.id} link={link} />
              ))}
            </p>
          ))}
        {follows.length > 0 && (
          <p className={css["changed"]}>
            {words.follows} {follows.map(({ label }) => label).join(", ")}
          </p>
        )}
      </div>
    </>
  );
}

/** How many duties there are, and what is wrong with them. */
function Counts({ act, findings }: Pick<ActSheetProps, "act" | "findings">): ReactElement {
  const words = useWords(ACT_WORDS);
  const duties = act.provisions.flatMap((clause) => clause.duties);
  const ofRule = (rule: string): number => findings?.nodes.filter((finding) => finding.rule === rule).length ?? 0;
  const overdue = duties.filter(({ status }) => status === "OVERDUE").length;
  return (
    <p className={css["counts"]}>
      <span>{duties.length === 0 ? words.noDuties : words.duties(duties.length)}</span>
      {overdue > 0 && (
        <Signed icon="alarm" tone="danger">
          {words.overdue(overdue)}
        </Signed>
      )}
      {ofRule("NO_CONTROLLER") > 0 && (
        <Signed icon="alarm" tone="danger">
          {words.noController(ofRule("NO_CONTROLLER"))}
        </Signed>
      )}
      {ofRule("EMPTY_GROUP") > 0 && (
        <Signed icon="diamond" tone="warn">
          {words.emptyGroups(ofRule("EMPTY_GROUP"))}
        </Signed>
      )}
    </p>
  );
}
