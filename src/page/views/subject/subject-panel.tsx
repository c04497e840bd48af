import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { Facts, Side, SideSection } from "../../components/side/side";
import { StateWord, StatusWord } from "../../components/status/status-word";
import { ChosenLink } from "../../graph/chosen-link";
import { FindingsSection } from "../../graph/findings-section";
import { SelectedNode } from "../../graph/selected-node";
import type { SubjectQuery } from "../../graphql/generated/operations";
import type { Answer } from "../../graphql/use-answer";
import { ROLE_WORDS } from "../../language/enum.words";
import { useLanguage, useWords } from "../../language/use-words";
import { intervalText } from "../../moment/day";
import type { Neighbourhood, Picture } from "./neighbourhood";
import css from "./subject-view.module.css";
import { SUBJECT_WORDS } from "./subject.words";

interface SubjectPanelProps {
  readonly subject: NonNullable<SubjectQuery["subject"]>;
  readonly around: Neighbourhood;
  readonly picture: Picture;
  readonly findings: SubjectQuery["findings"];
  readonly moment: Answer<unknown>["moment"];
}

/** Beside the picture: what is selected, then what the subject answers for, and what is found of it. */
export function SubjectPanel({ subject, around, picture, findings }: SubjectPanelProps): ReactElement {
  const words = useWords(SUBJECT_WORDS);
  const { sel = "" } = useAddress().parameters;
  const link = around.links.find(({ id }) => id === sel);
  const node = picture.byId.get(sel);
  return (
    <Side label={words.panel} isSelected={link !== undefined || node !== undefined}>
      {link && <ChosenLink id={link.id} nodes={picture.byId} />}
      {node && node.id !== subject.id && <SelectedNode node={node} />}
      <About subject={subject} />
      <FindingsSection findings={findings} />
    </Side>
  );
}

function About({ subject }: Pick<SubjectPanelProps, "subject">): ReactElement {
  const words = useWords(SUBJECT_WORDS);
  const roles = useWords(ROLE_WORDS);
  const language = useLanguage();
  const { superior, existence, responsibilities } = subject;
  return (
    <>
      <SideSection title={words.panel} isQuiet>
        <p>{subject.name}</p>
        <Facts
          facts={[
            [
              words.facts.superior,
              superior && (
                <ViewLink key="superior" view="subject" of={superior.id}>
                  {superior.label}
                </ViewLink>
              ),
            ],
            [words.facts.existence, intervalText(existence, language)],
          ]}
        />
      </SideSection>
      <SideSection title={`${words.duties}: ${responsibilities.totalCount}`}>
        {responsibilities.totalCount === 0 && <p className="quiet small">{words.noDuties}</p>}
        <ul className={css["duties"]}>
          {responsibilities.nodes.map(({ id, role, state, via, duty }) => (
            <li key={id}>
              <ViewLink view="duty" of={duty.id}>
                {duty.title}
              </ViewLink>
              <span className="quiet">
                {roles[role]}
                {via !== null && `, ${words.through2(via.label)}`}
              </span>
              {state === "VALID" ? <StatusWord status={duty.status} /> : <StateWord state={state} />}
            </li>
          ))}
        </ul>
      </SideSection>
    </>
  );
}
