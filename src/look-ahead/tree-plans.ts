import type { ASTNode, FieldNode, GraphQLResolveInfo } from "graphql";
import { Kind, visit } from "graphql";
import { LRUCache } from "lru-cache";
import type { EntityLabel } from "../entity/entity";
import { fieldsBelow, fieldsOfItems } from "./asked-field";
import { foresee } from "./foresee";
import type { TreePlan } from "./plan";
import { Plan } from "./plan";

/** Plans kept of one field: its lists may be asked for in any length. */
const MOST_KEPT = 20;

/** What was planned for a field, by the variables that count below it. */
interface KeptPlans {
  readonly variables: readonly string[];
  readonly byVariables: LRUCache<string, TreePlan>;
}

/** Clients send the same text again and again, and Apollo Server keeps what it has parsed. */
const kept = new WeakMap<FieldNode, KeptPlans>();

/** What a query for a tree begins with. */
export interface Root {
  readonly label: EntityLabel;
  /** The field gives a page of a list, not a node. */
  readonly isPage: boolean;
  /** More than what is shown will be asked of the nodes themselves, such as what tells their places in a list. */
  readonly isWhole: boolean;
}

/** The query for what a field asks of a node, or of the items of a page. */
export function treePlanOf(info: GraphQLResolveInfo, root: Root): TreePlan {
  const plans = keptPlans(info);
  const key = JSON.stringify([root.isWhole, ...plans.variables.map((name) => [info.variableValues[name]])]);
  const plan = plans.byVariables.get(key) ?? treePlan(info, root);
  plans.byVariables.set(key, plan);
  return plan;
}

function treePlan(info: GraphQLResolveInfo, { label, isPage, isWhole }: Root): TreePlan {
  const plan = new Plan(label);
  const below = fieldsBelow(info);
  const isForeseen = foresee(plan, isPage ? fieldsOfItems({ below }) : below, plan.seeds);
  if (isWhole) plan.columnsOf(label).addAll();
  return plan.complete(isForeseen && isAlone(info));
}

function keptPlans(info: GraphQLResolveInfo): KeptPlans {
  const [node] = info.fieldNodes;
  const found = info.fieldNodes.length === 1 ? kept.get(node!) : undefined;
  if (found !== undefined) return found;
  const plans = { variables: variablesBelow(info), byVariables: new LRUCache<string, TreePlan>({ max: MOST_KEPT }) };
  kept.set(node!, plans);
  return plans;
}

/** Whether no other field of the operation reads nodes: it might want more of the same ones. */
function isAlone({ operation }: GraphQLResolveInfo): boolean {
  const { selections } = operation.selectionSet;
  const isNamedType = (selection: (typeof selections)[number]) =>
    selection.kind === Kind.FIELD && selection.name.value === "__typename";
  const others = selections.filter((selection) => !isNamedType(selection));
  return others.length === 1 && others[0]!.kind === Kind.FIELD;
}

function variablesBelow({ fieldNodes, fragments }: GraphQLResolveInfo): readonly string[] {
  const variables = new Set<string>();
  const seen = new Set<string>();
  const look = (node: ASTNode | undefined): void => {
    if (node === undefined) return;
    visit(node, {
      [Kind.VARIABLE]: ({ name }) => void variables.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        if (seen.has(name.value)) return;
        seen.add(name.value);
        look(fragments[name.value]);
      },
    });
  };
  for (const { selectionSet } of fieldNodes) look(selectionSet);
  return [...variables].sort();
}
