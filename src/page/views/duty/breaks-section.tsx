import type { ReactElement } from "react";
import { useChange } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { Button } from "../../components/button/button";
import type { IconName } from "../../components/icon/icons";
import { Note, SideSection } from "../../components/side/side";
import type { Tone } from "../../components/status/status-word";
import type { Answer } from "../../graphql/use-answer";
import type { BreakKind } from "../../graphql/generated/enums";
import type { GraphLink } from "../../graph/graph-node";
import { citation } from "../../language/citation";
import { BREAK_WORDS, ROLE_WORDS } from "../../language/enum.words";
import { useLanguage, useWords } from "../../language/use-words";
import { groupBy } from "../../collections/group-by";
import { dayText } from "../../moment/day";
import type { Chain, Trace } from "./chain";
import { DUTY_WORDS } from "./duty.words";

export const BREAK_SIGNS: Readonly<Record<BreakKind, { readonly icon: IconName; readonly tone: Tone }>> = {
  EXPIRED: { icon: "hourglass", tone: "warn" },
  NOT_YET: { icon: "notYet", tone: "info" },
  REPEALED_BASIS: { icon: "repealed", tone: "danger" },
  UNKNOWN: { icon: "nobody", tone: "warn" },
  NO_EXECUTOR: { icon: "critical", tone: "danger" },
  NO_CONTROLLER: { icon: "alarm", tone: "danger" },
  UNASSIGNED_POST: { icon: "nobody", tone: "warn" },
  EMPTY_GROUP: { icon: "nobody", tone: "warn" },
  GROUP_INCOMPLETE: { icon: "minor", tone: "calm" },
};

interface BreaksSectionProps {
  readonly chain: Chain;
  readonly trace: Trace;
  readonly moment: Answer<unknown>["moment"];
}

/** Where the chain itself breaks; that it does not is said in words, too. */
export function BreaksSection({ chain, trace, moment }: BreaksSectionProps): ReactElement {
  const words = useWords(DUTY_WORDS);
  const kinds = useWords(BREAK_WORDS);
  const language = useLanguage();
  const change = useChange();
  const own = trace.breaks.filter(({ isOnChain }) => isOnChain);
  if (own.length === 0)
    return (
      <SideSection title={words.noBreaks} icon="holds" tone="ok">
        {moment && <p className="quiet small">{words.everyHolds(dayText(moment.asOf, language))}</p>}
      </SideSection>
    );
  return (
    <SideSection title={words.breaks(own.length)} icon="broken" tone="danger">
      <ul>
        {own.map(({ kind, at, link, message }) => (
          <Note key={`${kind} ${at.id} ${link?.id ?? ""}`} {...BREAK_SIGNS[kind]} title={kinds[kind]}>
            {link === null ? (
              message
            ) : (
              <BrokenLink label={at.label} link={chain.links.get(link.id)} message={message} />
            )}{" "}
            {link && (
              <Button look="link" onClick={() => change({ sel: link.id })}>
                {words.showLink}
              </Button>
            )}
          </Note>
        ))}
      </ul>
    </SideSection>
  );
}

interface BrokenLinkProps {
  readonly label: string;
  readonly link: GraphLink | undefined;
  readonly message: string;
}

/** Whose link it is, in which role and on which clause; the message of the service where the link is not known. */
function BrokenLink({ label, link, message }: BrokenLinkProps): ReactElement {
  const words = useWords(DUTY_WORDS);
  const roles = useWords(ROLE_WORDS);
  const language = useLanguage();
  if (link?.role == null || link.basis === null) return <>{message}</>;
  return <>{`${label}: ${roles[link.role]} ${words.by(citation(link.basis, language))}.`}</>;
}

/** What is missing or stale beside the chain: posts that nobody holds, groups not known whole, former holders. */
export function BesideSection({ trace }: { readonly trace: Trace }): ReactElement | null {
  const words = useWords(DUTY_WORDS);
  const kinds = useWords(BREAK_WORDS);
  const beside = trace.breaks.filter(({ isOnChain }) => !isOnChain);
  if (beside.length === 0) return null;
  const isFormer = ({ kind, link }: (typeof beside)[number]): boolean => kind === "EXPIRED" && link?.kind === "HOLDS";
  const former = beside.filter(isFormer);
  const byKind = groupBy(
    beside.filter((other) => !isFormer(other)),
    ({ kind }) => kind,
  );
  return (
    <SideSection title={words.beside} isQuiet>
      <ul>
        {[...byKind].map(([kind, own]) => (
          <Note key={kind} {...BREAK_SIGNS[kind]} title={`${kinds[kind]}: ${own.length}`}>
            {own.map(({ at }, index) => (
              <span key={at.id}>
                {index > 0 && "; "}
                <ViewLink view="subject" of={at.id}>
                  {at.label}
                </ViewLink>
              </span>
            ))}
          </Note>
        ))}
        {former.length > 0 && (
          <Note icon="history" tone="calm" title={words.formerHolders(former.length)}>
            {former.map(({ at }) => at.label).join("; ")}
          </Note>
        )}
      </ul>
    </SideSection>
  );
}
