import type { ReactElement } from "react";
import { useChange } from "../address/use-address";
import { ViewLink } from "../address/view-link";
import { Button } from "../components/button/button";
import { ClauseText, Facts, SideSection } from "../components/side/side";
import { StateWord } from "../components/status/status-word";
import { type Offer, WriteMenu } from "../forms/write-menu";
import { citation, unbroken } from "../language/citation";
import { CERTAINTY_WORDS, RELATION_WORDS, ROLE_WORDS } from "../language/enum.words";
import { useLanguage, useWords } from "../language/use-words";
import { dayText, intervalText } from "../moment/day";
import type { GraphLink, GraphNode } from "./graph-node";
import { SELECTED_WORDS } from "./selected.words";

interface SelectedLinkProps {
  readonly link: GraphLink;
  readonly nodes: ReadonlyMap<string, GraphNode>;
}

/** All that is known of a link: between whom, on which clause, since when, from where. */
export function SelectedLink({ link, nodes }: SelectedLinkProps): ReactElement {
  const words = useWords(SELECTED_WORDS);
  const roles = useWords(ROLE_WORDS);
  const relations = useWords(RELATION_WORDS);
  const certainties = useWords(CERTAINTY_WORDS);
  const language = useLanguage();
  const { basis, role, kind } = link;
  return (
    <>
      <SideSection title={words.link(role === null ? relations[kind] : roles[role])} action={<CloseButton />}>
        <p className="quiet">
          <NodeLink node={nodes.get(link.from.id)} /> — {role === null ? relations[kind] : roles[role]} —{" "}
          <NodeLink node={nodes.get(link.to.id)} />
        </p>
        {basis !== null && (
          <ClauseText
            where={
              <ViewLink view="act" of={basis.act.id} hash={`p${basis.path}`}>
                {words.basisOf(citation(basis, language))}
              </ViewLink>
            }
          >
            {unbroken(basis.text)}
          </ClauseText>
        )}
      </SideSection>
      <SideSection title={words.facts} isQuiet>
        <Facts
          facts={[
            [words.onDay, <StateWord key="state" state={link.state} />],
            [words.period, intervalText(link.validity, language) ?? words.unknownPeriod],
            [words.attested, link.attestedOn === null ? null : dayText(link.attestedOn, language)],
            [words.certainty, certainties[link.certainty]],
            [words.recorded, words.revision(link.addedIn)],
            [words.source, link.source],
            [words.agreement, link.agreement?.label],
          ]}
        />
        <WriteMenu on={link.id} offers={offersFor(link)} isSmall />
      </SideSection>
    </>
  );
}

function offersFor({ id, kind, role }: GraphLink): readonly Offer[] {
  const withdraw: Offer = { name: "withdrawFact", given: { id } };
  return role === null || kind !== "RESPONSIBLE_FOR"
    ? [withdraw]
    : [{ name: "releaseFromDuty", given: { responsibility: id } }, withdraw];
}

/** Takes the selection away; Esc does so, too. */
export function CloseButton(): ReactElement {
  const { close } = useWords(SELECTED_WORDS);
  const change = useChange();
  return <Button look="bare" icon="close" aria-label={close} onClick={() => change({ sel: "" })} />;
}

function NodeLink({ node }: { readonly node: GraphNode | undefined }): ReactElement | null {
  if (node === undefined) return null;
  const isShown = node.level !== undefined;
  if (node.typename === "Duty") return <ViewLink view="duty" of={node.id}>{`«${node.label}»`}</ViewLink>;
  if (!isShown) return <span>{node.label}</span>;
  return (
    <ViewLink view="subject" of={node.id}>
      {node.label}
    </ViewLink>
  );
}
