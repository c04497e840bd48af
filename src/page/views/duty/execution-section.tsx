import { type ReactElement, useState } from "react";
import { ViewLink } from "../../address/view-link";
import { Button } from "../../components/button/button";
import { Note, SideSection } from "../../components/side/side";
import { bearerSign } from "../../components/status/bearer-sign";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import type { Trace } from "./chain";
import { EXECUTION_WORDS } from "./execution.words";

/** So many are shown at once: those that ask for attention first. */
const SHOWN = 6;

type Execution = Trace["duty"]["execution"];
type BearerLine = Execution["bearers"]["nodes"][number];

/** How each of those who bear the duty stands with it: what is returned or late first, then what waits. */
export function ExecutionSection({ duty }: { readonly duty: Trace["duty"] }): ReactElement | null {
  const words = useWords(EXECUTION_WORDS);
  const [isWhole, showWhole] = useState(false);
  const { bearers, takenOffControlRemark, nominated, submitted, accepted, returned } = duty.execution;
  const sorted = bearers.nodes.toSorted((a, b) => urgency(a) - urgency(b));
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN);
  if (sorted.length === 0) return null;
  return (
    <SideSection title={words.title}>
      {takenOffControlRemark !== null && <p className="quiet small">{takenOffControlRemark}</p>}
      {nominated + submitted + accepted + returned === 0 && <p className="quiet small">{words.nothing}</p>}
      <ul>
        {shown.map((line) => (
          <BearerNote key={line.bearer.id} line={line} isNamedWanted={duty.requiresNomination} />
        ))}
      </ul>
      {sorted.length > SHOWN && (
        <Button look="link" aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
          {isWhole ? words.fewer : words.more(sorted.length - SHOWN)}
        </Button>
      )}
      <p className="small">
        <ViewLink view="report" parameters={{ act: duty.provision.act.id }}>
          {words.report}
        </ViewLink>
      </p>
    </SideSection>
  );
}

interface BearerNoteProps {
  readonly line: BearerLine;
  readonly isNamedWanted: boolean;
}

function BearerNote({ line, isNamedWanted }: BearerNoteProps): ReactElement {
  const words = useWords(EXECUTION_WORDS);
  const language = useLanguage();
  const { bearer, state, isOverdue, daysLate, nomination, report } = line;
  const facts = [
    words.states[state],
    report && words.reportedOn(dayText(report.submittedOn, language)),
    daysLate !== null && (isOverdue ? words.overdueBy(daysLate) : words.late(daysLate)),
    nomination ? words.named(nomineeOf(nomination)) : isNamedWanted && words.notNamed,
    state === "RETURNED" && report?.remark,
  ].filter((fact) => typeof fact === "string");
  return (
    <Note
      {...bearerSign(line)}
      title={
        <ViewLink view="subject" of={bearer.id}>
          {bearer.label}
        </ViewLink>
      }
    >
      {facts.join("; ")}
    </Note>
  );
}

function nomineeOf({ person, position }: NonNullable<BearerLine["nomination"]>): string {
  return [person?.name, position?.label].filter((name) => name !== undefined).join(", ");
}

/** The less, the sooner somebody has to look. */
function urgency({ state, isOverdue }: BearerLine): number {
  if (state === "RETURNED") return 0;
  if (isOverdue) return 1;
  return { SUBMITTED: 2, NOT_REPORTED: 3, ACCEPTED: 4 }[state];
}
