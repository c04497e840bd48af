import type { ReactElement } from "react";
import { viewOfType } from "../../address/view-of-type";
import { ViewLink } from "../../address/view-link";
import { StateWord } from "../../components/status/status-word";
import type { Column } from "../../components/table/column";
import { DataTable } from "../../components/table/data-table";
import { type GraphLink, type GraphNode, nodesById } from "../../graph/graph-node";
import type { Answer } from "../../graphql/use-answer";
import { CERTAINTY_WORDS, RELATION_WORDS, ROLE_WORDS, STATE_WORDS } from "../../language/enum.words";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText, daysLater } from "../../moment/day";
import type { Neighbourhood } from "./neighbourhood";
import { SUBJECT_WORDS } from "./subject.words";

interface NeighbourTableProps {
  readonly subject: string;
  readonly around: Neighbourhood;
  readonly moment: Answer<unknown>["moment"];
}

/** The links around a subject as a table: the full equal of the picture. */
export function NeighbourTable({ subject, around, moment }: NeighbourTableProps): ReactElement {
  const columns = useColumns(nodesById(around.nodes));
  const words = useWords(SUBJECT_WORDS);
  return (
    <DataTable
      caption={words.picture(around.nodes.length, around.links.length)}
      file={`subject-${subject}`}
      columns={columns}
      rows={around.links.filter(isWhole)}
      rowKey={({ id }) => id}
      moment={moment}
      tone={({ state }) => (state === "VALID" ? undefined : state === "EXPIRED" ? "pale" : "danger")}
    />
  );
}

/** Whether all that is known of the link was asked for, as it is where a table is shown. */
function isWhole(link: Neighbourhood["links"][number]): link is GraphLink {
  return link.source !== undefined;
}

function useColumns(nodes: ReadonlyMap<string, GraphNode>): readonly Column<GraphLink>[] {
  const { table } = useWords(SUBJECT_WORDS);
  const roles = useWords(ROLE_WORDS);
  const relations = useWords(RELATION_WORDS);
  const states = useWords(STATE_WORDS);
  const certainties = useWords(CERTAINTY_WORDS);
  const language = useLanguage();
  const end = (key: "from" | "to", title: string): Column<GraphLink> => ({
    key,
    title,
    text: (link) => nodes.get(link[key].id)?.label ?? link[key].id,
    cell: (link) => <NodeLink node={nodes.get(link[key].id)} />,
  });
  return [
    end("from", table.from),
    { key: "how", title: table.how, text: ({ kind }) => relations[kind] },
    { key: "role", title: table.role, text: ({ role }) => (role === null ? "" : roles[role]) },
    end("to", table.to),
    { key: "basis", title: table.basis, text: ({ basis }) => (basis ? `${basis.label}, ${basis.act.label}` : "") },
    {
      key: "since",
      title: table.since,
      text: ({ validity: { from } }) => (from === null ? "" : dayText(from, language)),
      order: ({ validity }) => validity.from ?? "",
    },
    {
      key: "until",
      title: table.until,
      text: ({ validity: { to } }) => (to === null ? "" : dayText(daysLater(to, -1), language)),
      order: ({ validity }) => validity.to ?? "",
    },
    {
      key: "state",
      title: table.state,
      text: ({ state }) => states[state],
      cell: ({ state }) => <StateWord state={state} />,
    },
    { key: "certainty", title: table.certainty, text: ({ certainty }) => certainties[certainty], isExtra: true },
    { key: "source", title: table.source, text: ({ source }) => source, isExtra: true },
    {
      key: "revision",
      title: table.revision,
      text: ({ addedIn }) => String(addedIn),
      order: ({ addedIn }) => addedIn,
      isExtra: true,
    },
  ];
}

function NodeLink({ node }: { readonly node: GraphNode | undefined }): ReactElement | null {
  if (node === undefined) return null;
  if (node.typename !== "Duty" && node.level === undefined) return <>{node.label}</>;
  return (
    <ViewLink view={viewOfType(node.typename)} of={node.id}>
      {node.label}
    </ViewLink>
  );
}
