import { Field, ObjectType } from "type-graphql";
import { Act } from "../act/act.type";
import { NetworkAgreement } from "../agreement/agreement.type";
import { ChangeKind, entriesOf } from "../change/change-entry";
import { Duty } from "../duty/duty.type";
import type { EntityLabel, EntityOf } from "../entity/entity";
import { findEntity } from "../entity/entity.loader";
import { LinkType } from "../link/link.type";
import { nodeOf } from "../node/node-of.type";
import { Node } from "../node/node.type";
import { Subject } from "../subject/subject.type";
import { subjectOf } from "../subject/subject-of.type";
import { WritePayload } from "./write.type";

@ObjectType({
  implements: WritePayload,
  simpleResolvers: true,
  description: "What became of a write about a subject (итог изменения субъекта).",
})
export class SubjectPayload extends WritePayload {
  @Field(() => Subject, {
    nullable: true,
    description: "The subject as it is now; null where there are problems, and where it is only tried (субъект).",
  })
  get subject(): Promise<Subject | null> {
    return nodeOfWrite(this, "Subject").then((found) => (found === null ? null : subjectOf(found, this.snapshot)));
  }
}

@ObjectType({
  implements: WritePayload,
  simpleResolvers: true,
  description: "What became of a write about a duty (итог изменения обязанности).",
})
export class DutyPayload extends WritePayload {
  @Field(() => Duty, {
    nullable: true,
    description: "The duty as it is now; null where there are problems (обязанность).",
  })
  get duty(): Promise<Duty | null> {
    return nodeOfWrite(this, "Duty").then((found) => (found === null ? null : new Duty(found, this.snapshot)));
  }
}

@ObjectType({
  implements: WritePayload,
  simpleResolvers: true,
  description: "What became of a write about an agreement (итог изменения договора).",
})
export class AgreementPayload extends WritePayload {
  @Field(() => NetworkAgreement, {
    nullable: true,
    description: "The agreement as it is now; null where there are problems, and where it is only tried (договор).",
  })
  get agreement(): Promise<NetworkAgreement | null> {
    return nodeOfWrite(this, "Agreement").then((found) => {
      return found === null ? null : new NetworkAgreement(found, this.snapshot);
    });
  }
}

@ObjectType({
  implements: WritePayload,
  simpleResolvers: true,
  description: "What became of a write about an act (итог изменения акта).",
})
export class ActPayload extends WritePayload {
  @Field(() => Act, { nullable: true, description: "The act as it is now; null where there are problems (акт)." })
  get act(): Promise<Act | null> {
    return nodeOfWrite(this, "Act").then((found) => (found === null ? null : new Act(found, this.snapshot)));
  }
}

@ObjectType({
  implements: WritePayload,
  simpleResolvers: true,
  description: "What became of taking something back (итог отзыва).",
})
export class FactPayload extends WritePayload {
  @Field(() => [Node], {
    description: "What was taken back, or would be, with it: links of a node, and what rests on it (вместе с ним).",
  })
  get alsoWithdrawn(): readonly Node[] {
    const { snapshot } = this.change.source;
    const withdrawn = entriesOf(this.outcome.facts).filter(({ kind }) => kind === ChangeKind.WITHDRAWN);
    const nodes = withdrawn.map((entry) =>
      "node" in entry ? nodeOf(entry.node, snapshot) : new LinkType(entry.link, snapshot),
    );
    return nodes.filter(({ id }) => id !== this.outcome.node);
  }
}

@ObjectType({
  implements: WritePayload,
  simpleResolvers: true,
  description: "What became of an import (итог импорта).",
})
export class ImportPayload extends WritePayload {
  @Field(() => [Act], {
    description: "The acts that it added or changed, as they are now; none where it is only tried (акты).",
  })
  get acts(): Promise<readonly Act[]> {
    const { facts, revision } = this.outcome;
    const acts = revision === null ? [] : facts.added.states.filter(({ label }) => label === "Act");
    const ids = [...new Set(acts.map(({ entityId }) => entityId))];
    const found = Promise.all(ids.map(async (id) => findEntity(this.snapshot, "Act", id)));
    return found.then((all) => all.flatMap((act) => (act === null ? [] : [new Act(act, this.snapshot)])));
  }
}

@ObjectType({ implements: WritePayload, simpleResolvers: true, description: "What became of an undo (итог отмены)." })
export class UndoPayload extends WritePayload {}

/** The node of this label that a write was about, as it is now; null where there is none. */
export async function nodeOfWrite<L extends EntityLabel>(
  { outcome: { node }, snapshot }: WritePayload,
  label: L,
): Promise<EntityOf<L> | null> {
  return node === null ? null : ((await findEntity(snapshot, label, node)) as EntityOf<L> | null);
}
