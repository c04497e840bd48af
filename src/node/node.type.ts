import { Field, ID, InterfaceType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import type { Entity, EntityLabel, EntityOf } from "../entity/entity";
import { labelOf } from "../entity/label";
import type { Language } from "../language/language";
import type { Moment } from "../moment/moment";
import { MomentInfo } from "../moment/moment.type";

/**
 * Anything of the graph as the API shows it. `snapshot` is the moment that it and all fields below it are asked for.
 */
@InterfaceType("Node", {
  description:
    "Anything of the graph one can point at (узел или связь графа). `label` is what a person would call it («п. 3», an organisation's name, a duty's title).",
})
export abstract class Node {
  @Field(() => ID, { description: "Opaque and stable: the same thing has it at every moment (идентификатор)." })
  readonly id: string;

  @Field(() => ID, {
    description:
      "Opaque, for caches: another thing has another one, and the same thing at another moment, too (ключ кэша).",
  })
  get key(): string {
    return `${this.id}@${this.snapshot.key}`;
  }

  @Field(() => MomentInfo, { description: "The moment that this answer is given for (момент ответа)." })
  get moment(): Moment {
    return this.snapshot.moment;
  }

  constructor(
    id: string,
    readonly snapshot: Snapshot,
  ) {
    this.id = id;
  }

  /** What a person would call it. Official names stay in the language of their source. */
  abstract labelIn(language: Language): string | Promise<string>;
}

/** A node of one label, with the state that it has at the moment. */
export abstract class EntityNode<L extends EntityLabel> extends Node {
  constructor(
    readonly entity: EntityOf<L>,
    snapshot: Snapshot,
  ) {
    super(entity.id, snapshot);
  }

  override labelIn(language: Language): string {
    return labelOf(this.entity as Entity, language);
  }
}
