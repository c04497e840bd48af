import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import { Language } from "../language/language.type";
import { LocalDate } from "../moment/local-date";
import { MomentArgs } from "../moment/moment.args";
import { nodeOf } from "../node/node-of.type";
import { Node } from "../node/node.type";
import { FIRST_DESCRIPTION } from "../pagination/connection.type";
import { checkPageSize } from "../pagination/page";
import type { RequestContext } from "../request/request-context";
import type { AgendaArgs, AgendaEntry } from "./agenda.question";
import { agenda, AgendaKind } from "./agenda.question";
import { agendaText } from "./agenda.words";

registerEnumType(AgendaKind, {
  name: "AgendaKind",
  description: "Why something stands on an agenda (повод).",
  valuesConfig: {
    DUE: { description: "A duty is due that day, and no report is handed in (срок)." },
    OVERDUE: { description: "It was due before, and no report that counts is there (просрочено)." },
    RETURNED: { description: "A report was returned, and another one has to follow (возвращено)." },
    TO_DECIDE: { description: "A report waits for a decision (ждёт решения)." },
    AGREEMENT_ENDS: { description: "The last day of an agreement (договор заканчивается)." },
  },
});

@ArgsType()
class AgendaArguments extends MomentArgs implements AgendaArgs {
  @Field(() => ID, { description: "Whose; posts, units and groups included (для кого)." })
  for!: string;

  @Field(() => LocalDate, { description: "The first day (с)." })
  from!: string;

  @Field(() => LocalDate, { description: "The last day, included (по, включительно)." })
  to!: string;

  @Field(() => Int, { defaultValue: 100, description: FIRST_DESCRIPTION })
  first!: number;
}

@ObjectType("AgendaEntry", { simpleResolvers: true, description: "Something to be seen to (пункт повестки)." })
export class AgendaEntryType {
  @Field(() => LocalDate, { description: "The day (дата)." })
  readonly on: string;

  @Field(() => AgendaKind, { description: "Why (повод)." })
  readonly kind: AgendaKind;

  constructor(
    readonly entry: AgendaEntry,
    readonly snapshot: Snapshot,
  ) {
    [this.on, this.kind] = [entry.on, entry.kind];
  }

  @Field(() => Node, { description: "The duty, report or agreement (что)." })
  get node(): Node {
    return nodeOf(this.entry.node, this.snapshot);
  }
}

@Resolver(() => AgendaEntryType)
export class AgendaResolver {
  @Extensions({ reads: 500 })
  @Query(() => [AgendaEntryType], {
    nullable: true,
    description: "What is to be seen to for a subject in these days, the earliest first (повестка).",
  })
  async agenda(
    @Args(() => AgendaArguments) args: AgendaArguments,
    @Ctx() context: RequestContext,
  ): Promise<readonly AgendaEntryType[]> {
    checkPageSize(args.first);
    const snapshot = await context.snapshot(args);
    const entries = (await agenda(snapshot, args)).slice(0, args.first);
    snapshot.budget.spend(entries.length);
    return entries.map((entry) => new AgendaEntryType(entry, snapshot));
  }

  @FieldResolver(() => String, { description: "In a few words (о чём)." })
  what(
    @Root() { entry }: AgendaEntryType,
    @Arg("language", () => Language, { defaultValue: Language.RU, description: "Of the words (язык)." })
    language: Language,
  ): string {
    return agendaText(entry, language);
  }
}
