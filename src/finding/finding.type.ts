import { Field, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import type { Language } from "../language/language";
import { Node } from "../node/node.type";
import { connectionType } from "../pagination/connection.type";
import type { Finding } from "./finding";
import { Severity } from "./finding";
import { FindingRule } from "./finding-rules";
import "./finding-enums.type";
import { findingLabel } from "./finding-sentence.question";

@ObjectType("Finding", {
  implements: Node,
  simpleResolvers: true,
  description:
    "Something that an auditor would point out, with the links that prove it (нарушение или пробел). Its id stays the same from run to run.",
})
export class FindingType extends Node {
  constructor(
    readonly finding: Finding,
    snapshot: Snapshot,
  ) {
    super(finding.id, snapshot);
  }

  @Field(() => FindingRule, { description: "The rule that found it (правило)." })
  get rule(): FindingRule {
    return this.finding.rule;
  }

  @Field(() => Severity, { description: "How much it weighs (тяжесть)." })
  get severity(): Severity {
    return this.finding.severity;
  }

  @Field(() => String, {
    nullable: true,
    description: "ISO 3166-2 code of the region it is of: the duty's, else the subject's (регион).",
  })
  get region(): string | null {
    return this.finding.region === "" ? null : this.finding.region;
  }

  override labelIn(language: Language): Promise<string> {
    return findingLabel(this.snapshot, this.finding, language);
  }
}

export const FindingConnection = connectionType("Finding", () => FindingType);
