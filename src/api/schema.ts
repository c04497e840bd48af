import { isAbstractType } from "graphql";
import type { GraphQLAbstractType, GraphQLSchema } from "graphql";
import type { PubSub } from "type-graphql";
import { buildSchemaSync } from "type-graphql";
import { ActResolver, ProvisionResolver } from "../act/act.resolver";
import { AgendaResolver } from "../agenda/agenda.resolver";
import { AgreementResolver } from "../agreement/agreement.resolver";
import { HISTORY_RESOLVERS } from "../change/history.resolver";
import { ChangeEntryResolver, RevisionChangeResolver } from "../change/revision-change.resolver";
import { ChainResolver } from "../chain/chain.resolver";
import { AccountabilityResolver, BreakResolver } from "../chain/accountability.resolver";
import { ConsolidatedReportResolver } from "../consolidated-report/consolidated-report.resolver";
import { ChangeResolver, ComparisonResolver } from "../comparison/comparison.resolver";
import { DisciplineResolver } from "../discipline/discipline.resolver";
import { DutyResolver } from "../duty/duty.resolver";
import { DutyExecutionOfDutyResolver, DutyExecutionResolver } from "../execution/execution.resolver";
import { FindingConnectionResolver, FindingResolver } from "../finding/finding.resolver";
import { GraphInfoResolver } from "../graph-info/graph-info.resolver";
import { ImpactResolver } from "../impact/impact.resolver";
import { IndicatorResolver } from "../indicator/indicator.resolver";
import { LinkResolver } from "../link/link.resolver";
import { MatrixResolver } from "../matrix/matrix.resolver";
import { NominationResolver } from "../nomination/nomination.resolver";
import { NodeResolver } from "../node/node.resolver";
import { PersonResolver } from "../person/person.resolver";
import { ProgrammeResolver } from "../programme/programme.resolver";
import { RegionResolver } from "../region/region.resolver";
import { ReportResolver } from "../report/report.resolver";
import { ResponsibilityResolver } from "../responsibility/responsibility.resolver";
import { GraphChangedResolver } from "../revision/graph-changed.resolver";
import { RevisionResolver } from "../revision/revision.resolver";
import { PermissionResolver, ViewerResolver } from "../rights/viewer.resolver";
import { SearchResolver } from "../search/search.resolver";
import { StatisticsResolver } from "../statistics/statistics.resolver";
import { TallyGroupResolver, TallyKeyResolver, TallyResolver } from "../statistics/tally.resolver";
import { ORGANISATION_RESOLVERS } from "../subject/organisation.resolver";
import { CentreResolver, GroupResolver, PositionResolver } from "../subject/subject-kinds.resolver";
import { SUBJECT_CLASSES } from "../subject/subject-kinds.type";
import { SubjectResolver } from "../subject/subject.resolver";
import { ActWritingResolver } from "../writing/act.resolver";
import { AgreementWritingResolver } from "../writing/agreement.resolver";
import { DutyWritingResolver } from "../writing/duty.resolver";
import { ExecutionWritingResolver } from "../writing/execution.resolver";
import { FactWritingResolver } from "../writing/fact.resolver";
import { ImportWritingResolver } from "../writing/import.resolver";
import { RevisionWritingResolver } from "../writing/revision.resolver";
import { PostWritingResolver } from "../writing/post.resolver";
import { SubjectWritingResolver } from "../writing/subject.resolver";
import { WriteProblemResolver } from "../writing/write.type";
import { resolveAtOnce } from "./field-resolvers";

const RESOLVERS = [
  NodeResolver,
  SubjectResolver,
  CentreResolver,
  PositionResolver,
  GroupResolver,
  PersonResolver,
  ProgrammeResolver,
  ActResolver,
  ProvisionResolver,
  DutyResolver,
  ResponsibilityResolver,
  AgreementResolver,
  NominationResolver,
  ReportResolver,
  DutyExecutionOfDutyResolver,
  DutyExecutionResolver,
  ConsolidatedReportResolver,
  DisciplineResolver,
  AgendaResolver,
  IndicatorResolver,
  LinkResolver,
  AccountabilityResolver,
  BreakResolver,
  FindingResolver,
  FindingConnectionResolver,
  SearchResolver,
  ChainResolver,
  MatrixResolver,
  ChangeResolver,
  ComparisonResolver,
  ImpactResolver,
  StatisticsResolver,
  TallyResolver,
  TallyGroupResolver,
  TallyKeyResolver,
  RegionResolver,
  RevisionResolver,
  GraphChangedResolver,
  RevisionChangeResolver,
  ChangeEntryResolver,
  ...HISTORY_RESOLVERS,
  GraphInfoResolver,
  SubjectWritingResolver,
  PostWritingResolver,
  DutyWritingResolver,
  AgreementWritingResolver,
  ActWritingResolver,
  ExecutionWritingResolver,
  FactWritingResolver,
  ImportWritingResolver,
  RevisionWritingResolver,
  WriteProblemResolver,
  ViewerResolver,
  PermissionResolver,
] as const;

const NO_TOPICS: PubSub = {
  publish: noTopics,
  subscribe: noTopics,
};

function noTopics(): never {
  throw new Error("Subscriptions read from the store; there are no topics.");
}

/** The executable schema. Build it once a process: its classes register themselves globally. */
export function buildZvenoSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...RESOLVERS, ...ORGANISATION_RESOLVERS],
    // Reached only through the interface Subject.
    orphanedTypes: Object.values(SUBJECT_CLASSES),
    // Its checks of arguments are the questions' own, which say what to do.
    validate: false,
    // It wants one wherever there is a subscription; ours reads from the store, so no topic is ever named.
    pubSub: NO_TOPICS,
  });
  const query = schema.getQueryType();
  if (query) query.description = "Questions about the graph, each at one moment (вопросы).";
  const mutation = schema.getMutationType();
  if (mutation)
    mutation.description =
      "What changes the graph, each as one revision, in the order in which they stand (изменения).";
  const subscription = schema.getSubscriptionType();
  if (subscription) subscription.description = "What is told as it happens, as server-sent events (подписки).";
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) resolveByClass(type, schema);
  }
  resolveAtOnce(schema);
  return schema;
}

/**
 * Objects of the API are instances of classes named as their types: `Duty`, or `LinkType` for Link where the domain has a
 * `Link` of its own. type-graphql's own way throws where none fits.
 */
function resolveByClass(type: GraphQLAbstractType, schema: GraphQLSchema): void {
  const possible = new Set(schema.getPossibleTypes(type).map((object) => object.name));
  type.resolveType = (value: object) => {
    const name = value.constructor.name.replace(/Type$/, "");
    return possible.has(name) ? name : undefined;
  };
}
