import { type ReactElement, useState } from "react";
import { changeAddress, writeAddress } from "../../address/address";
import { useAddress } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { Button } from "../../components/button/button";
import { CopyButton } from "../../components/copy/copy-button";
import { Answered } from "../../components/states/answered";
import { graphNode } from "../../graph/graph-node";
import { LinkWord } from "../../graph/link-word";
import { NodeLink } from "../../graph/node-link";
import { OpenedFindingDocument } from "../../graphql/generated/opened-finding";
import type { OpenedFindingQuery } from "../../graphql/generated/operations";
import { useAnswer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import type { FindingLine } from "./finding-row";
import css from "./opened-finding.module.css";
import { FINDINGS_WORDS } from "./findings.words";

type Finding = Extract<OpenedFindingQuery["node"], { readonly __typename: "Finding" }>;

const FIELDS = ["criteria", "condition", "cause", "effect"] as const;
/** Links beyond these are behind a button. */
const LINKS_SHOWN = 4;

/** An opened finding: how it should be, how it is, why, what follows; what proves it; ways on. */
export function OpenedFinding({ finding: { id, duty, subject } }: { readonly finding: FindingLine }): ReactElement {
  const words = useWords(FINDINGS_WORDS);
  const answer = useAnswer(OpenedFindingDocument, { id });
  const address = useAddress();
  const { moment } = answer;
  const link = (): string => {
    const at = moment === undefined ? {} : { on: moment.asOf, rev: String(moment.knownAt) };
    return location.origin + writeAddress(changeAddress(address, at));
  };
  return (
    <div className={css["body"]}>
      <Answered answer={answer}>{({ node }) => node?.__typename === "Finding" && <Fields finding={node} />}</Answered>
      <p className={css["ways"]}>
        {duty && (
          <ViewLink className={css["way"]} view="duty" of={duty.id}>
            {words.chain}
          </ViewLink>
        )}
        {subject && (
          <ViewLink className={css["way"]} view="subject" of={subject.id}>
            {words.subject}
          </ViewLink>
        )}
        <CopyButton icon="link" text={link}>
          {words.link}
        </CopyButton>
      </p>
    </div>
  );
}

function Fields({ finding }: { readonly finding: Finding }): ReactElement {
  const words = useWords(FINDINGS_WORDS);
  return (
    <div className={css["columns"]}>
      <dl className={css["fields"]}>
        {FIELDS.map((field) => (
          <div key={field}>
            <dt>{words.fields[field]}</dt>
            <dd>{finding[field]}</dd>
          </div>
        ))}
      </dl>
      {finding.evidence.length > 0 && <Evidence links={finding.evidence} />}
    </div>
  );
}

/** The links that prove a finding: from whom, what it is, to what. Side by side, an end that repeats stands once. */
function Evidence({ links }: { readonly links: Finding["evidence"] }): ReactElement {
  const words = useWords(FINDINGS_WORDS);
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? links : links.slice(0, LINKS_SHOWN);
  return (
    <section className={css["evidence"]} aria-label={words.evidence}>
      <ul>
        {shown.map((link, index) => {
          const before = shown[index - 1];
          return (
            <li key={link.id}>
              <div className={link.from.id === before?.from.id ? "narrow" : undefined}>
                <NodeLink node={graphNode(link.from)} />
              </div>
              <LinkWord link={link} />
              <div className={link.to.id === before?.to.id ? "narrow" : undefined}>
                <NodeLink node={graphNode(link.to)} />
              </div>
            </li>
          );
        })}
      </ul>
      {links.length > shown.length && (
        <Button look="link" onClick={() => showWhole(true)}>
          {words.moreEvidence(links.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
