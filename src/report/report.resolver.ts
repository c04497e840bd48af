import { FieldResolver, Resolver, Root } from "type-graphql";
import { Duty } from "../duty/duty.type";
import { Indicator } from "../indicator/indicator.type";
import { RelationKind } from "../link/link";
import { getEntity } from "../link/neighbours.question";
import { stepLoader } from "../link/step.loader";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import { decisionsOf } from "./decisions.question";
import { IndicatorValue, Report, ReportDecision } from "./report.type";

@Resolver(() => Report)
export class ReportResolver {
  @FieldResolver(() => Duty, { description: "The duty (обязанность)." })
  async duty(@Root() { entity, snapshot }: Report): Promise<Duty> {
    return new Duty(await getEntity(snapshot, "Duty", entity.state.duty), snapshot);
  }

  @FieldResolver(() => Subject, { description: "Who reports (кто докладывает)." })
  async bearer(@Root() { entity, snapshot }: Report): Promise<Subject> {
    return subjectOf(await getEntity(snapshot, "Subject", entity.state.bearer), snapshot);
  }

  @FieldResolver(() => [IndicatorValue], { description: "Values of indicators (значения показателей)." })
  async indicators(@Root() { id, snapshot }: Report): Promise<readonly IndicatorValue[]> {
    const steps = await stepLoader(snapshot, RelationKind.MEASURES).load(id);
    snapshot.budget.spend(steps.length);
    return steps.flatMap(({ link, far }) =>
      far.label === "Indicator" ? [{ indicator: new Indicator(far, snapshot), value: link.value ?? 0 }] : [],
    );
  }

  @FieldResolver(() => [ReportDecision], {
    description: "What became of it up to the day, its submission first (ход рассмотрения).",
  })
  async decisions(@Root() { id, snapshot }: Report): Promise<readonly ReportDecision[]> {
    const decisions = await decisionsOf(snapshot, id);
    snapshot.budget.spend(decisions.length);
    return decisions;
  }
}
