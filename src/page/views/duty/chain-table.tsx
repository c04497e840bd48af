import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { StateWord } from "../../components/status/status-word";
import type { Column } from "../../components/table/column";
import { DataTable } from "../../components/table/data-table";
import { groupBy } from "../../collections/group-by";
import type { GraphNode } from "../../graph/graph-node";
import type { TraceBranch } from "../../graphql/generated/enums";
import type { Answer } from "../../graphql/use-answer";
import { BRANCH_WORDS, CERTAINTY_WORDS, RELATION_WORDS, ROLE_WORDS, STATE_WORDS } from "../../language/enum.words";
import { useLanguage, useWords } from "../../language/use-words";
import { intervalText } from "../../moment/day";
import type { Chain, Trace } from "./chain";
import { DUTY_WORDS } from "./duty.words";

type TraceLink = Trace["links"][number];

const BRANCHES: readonly TraceBranch[] = ["CONTROL", "BASIS", "EXECUTION", "CONCERNS"];

interface ChainTableProps {
  readonly chain: Chain;
  readonly trace: Trace;
  readonly moment: Answer<unknown>["moment"];
}

/** The chain as a table, a row a link: the full equal of the picture. */
export function ChainTable({ chain, trace, moment }: ChainTableProps): ReactElement {
  const columns = useColumns(chain);
  const branches = useWords(BRANCH_WORDS);
  const { table } = useWords(DUTY_WORDS);
  const byBranch = groupBy(trace.links, ({ branch }) => branch);
  const rows = BRANCHES.flatMap((branch) => (byBranch.get(branch) ?? []).toSorted((a, b) => a.depth - b.depth));
  return (
    <DataTable
      caption={`${trace.duty.title}: ${table.how.toLowerCase()}`}
      file={`duty-${trace.duty.id}`}
      columns={columns}
      rows={rows}
      rowKey={({ branch, link }) => `${branch} ${link.id}`}
      moment={moment}
      group={({ branch }) => `${branches[branch]} ${byBranch.get(branch)?.length ?? 0}`}
      tone={({ link }) => {
        if (link.kind === "HOLDS" && link.state === "EXPIRED") return "pale";
        return link.state === "VALID" ? undefined : "danger";
      }}
    />
  );
}

function useColumns({ nodes }: Chain): readonly Column<TraceLink>[] {
  const { table, sourceIs } = useWords(DUTY_WORDS);
  const roles = useWords(ROLE_WORDS);
  const relations = useWords(RELATION_WORDS);
  const states = useWords(STATE_WORDS);
  const certainties = useWords(CERTAINTY_WORDS);
  const language = useLanguage();
  const labelOf = (id: string): string => nodes.get(id)?.label ?? id;
  const period = ({ link }: TraceLink): string => intervalText(link.validity, language) ?? "—";
  return [
    {
      key: "who",
      title: table.who,
      text: ({ link }) => labelOf(link.from.id),
      cell: ({ link }) => <NodeLink node={nodes.get(link.from.id)} />,
    },
    {
      key: "how",
      title: table.how,
      text: ({ link }) => (link.role === null ? relations[link.kind] : roles[link.role]),
    },
    {
      key: "whom",
      title: table.whom,
      text: ({ link }) => labelOf(link.to.id),
      cell: ({ link }) => <NodeLink node={nodes.get(link.to.id)} />,
    },
    {
      key: "basis",
      title: table.basis,
      text: ({ link }) =>
        link.basis === null ? sourceIs(link.source) : `${link.basis.label}, ${link.basis.act.label}`,
    },
    { key: "period", title: table.period, text: period, order: ({ link }) => link.validity.from ?? "" },
    {
      key: "state",
      title: table.state,
      text: ({ link }) => states[link.state],
      cell: ({ link }) => <StateWord state={link.state} />,
    },
    { key: "step", title: table.step, text: ({ depth }) => String(depth), order: ({ depth }) => depth },
    { key: "certainty", title: table.certainty, text: ({ link }) => certainties[link.certainty], isExtra: true },
    { key: "source", title: table.source, text: ({ link }) => link.source, isExtra: true },
    {
      key: "revision",
      title: table.revision,
      text: ({ link }) => String(link.addedIn),
      order: ({ link }) => link.addedIn,
      isExtra: true,
    },
  ];
}

function NodeLink({ node }: { readonly node: GraphNode | undefined }): ReactElement | null {
  if (node === undefined) return null;
  if (node.typename === "Duty" || node.level === undefined) return <>{node.label}</>;
  return (
    <ViewLink view="subject" of={node.id}>
      {node.label}
    </ViewLink>
  );
}
