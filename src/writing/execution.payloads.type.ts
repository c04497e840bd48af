import { Field, ObjectType } from "type-graphql";
import { Indicator } from "../indicator/indicator.type";
import { Nomination } from "../nomination/nomination.type";
import { Report } from "../report/report.type";
import { nodeOfWrite } from "./payloads.type";
import { WritePayload } from "./write.type";

@ObjectType({
  implements: WritePayload,
  simpleResolvers: true,
  description: "What became of naming somebody (итог назначения).",
})
export class NominationPayload extends WritePayload {
  @Field(() => Nomination, {
    nullable: true,
    description: "The nomination as it is now; null where there are problems, and where it is only tried (назначение).",
  })
  get nomination(): Promise<Nomination | null> {
    return nodeOfWrite(this, "Nomination").then((found) => {
      return found === null ? null : new Nomination(found, this.snapshot);
    });
  }
}

@ObjectType({
  implements: WritePayload,
  simpleResolvers: true,
  description: "What became of a write about a report (итог изменения доклада).",
})
export class ReportPayload extends WritePayload {
  @Field(() => Report, {
    nullable: true,
    description: "The report as it is now; null where there are problems (доклад).",
  })
  get report(): Promise<Report | null> {
    return nodeOfWrite(this, "Report").then((found) => (found === null ? null : new Report(found, this.snapshot)));
  }
}

@ObjectType({
  implements: WritePayload,
  simpleResolvers: true,
  description: "What became of a write about an indicator (итог изменения показателя).",
})
export class IndicatorPayload extends WritePayload {
  @Field(() => Indicator, {
    nullable: true,
    description: "The indicator as it is now; null where there are problems (показатель).",
  })
  get indicator(): Promise<Indicator | null> {
    return nodeOfWrite(this, "Indicator").then((found) => {
      return found === null ? null : new Indicator(found, this.snapshot);
    });
  }
}
