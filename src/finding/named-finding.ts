import type { ActState } from "../entity/act";
import { actLabel, clauseCitation } from "../entity/act-label";
import type { DutyState } from "../entity/duty";
import type { Entity } from "../entity/entity";
import { dayText } from "../language/day-text";
import { quoted } from "../language/russian";
import { capitalised } from "../language/sentence";
import type { IsoDay } from "../moment/iso-day";
import { Language } from "../language/language";
import type { Finding } from "./finding";

/** A finding with the names of what it is about, in one language: what its sentences are made of. */
export class NamedFinding {
  constructor(
    private readonly finding: Finding,
    private readonly entities: ReadonlyMap<string, Entity>,
    private readonly asOf: IsoDay,
    private readonly language: Language,
  ) {}

  /** The day of the moment, as people write it. */
  get today(): string {
    return this.day(this.asOf);
  }

  day(day: IsoDay): string {
    return dayText(day, this.language);
  }

  /** The subject's name in quotes. */
  get subject(): string {
    return this.name(this.finding.subjectId);
  }

  get region(): string {
    return this.finding.region;
  }

  /** The duty itself; undefined where the finding has none. */
  get dutyState(): DutyState | undefined {
    return this.dutyOf(this.finding.dutyId);
  }

  /** The last day of the duty. */
  get due(): string {
    return this.day(this.dutyState?.due ?? "");
  }

  /** The duty with its clause: «Сводный отчёт» (пункт 5 распоряжения от 24.08.2022 № 3.12-1101-Р). */
  get duty(): string {
    return this.dutyWithClause(this.finding.dutyId);
  }

  /** The name of the mentioned node in this place, in quotes. */
  mention(place: number): string {
    return this.name(this.finding.mentions[place] ?? null);
  }

  /** The names of all mentioned nodes from this place on, in quotes. */
  mentionsFrom(place: number): readonly string[] {
    return this.finding.mentions.slice(place).map((id) => this.name(id));
  }

  get mentioned(): number {
    return this.finding.mentions.length;
  }

  mentionedEntity(place: number): Entity | undefined {
    return this.entities.get(this.finding.mentions[place] ?? "");
  }

  mentionedDuty(place: number): string {
    return this.dutyWithClause(this.finding.mentions[place] ?? null);
  }

  count(place: number): number {
    return this.finding.counts[place] ?? 0;
  }

  /** Whether the finding is about the duty alone, not about a relationship. */
  get isAboutDuty(): boolean {
    return this.finding.subjectId === null;
  }

  /** A clause or document that something rests on: «пункт 3 распоряжения от …», «Распоряжение от …». */
  document(id: string | undefined): string {
    const entity = id === undefined ? undefined : this.entities.get(id);
    if (entity?.label === "Act") return actLabel(entity.state, this.language);
    const act = this.actOf(this.finding.actId);
    if (entity?.label === "Provision" && act !== undefined)
      return clauseCitation(entity.state.path, act, this.language);
    return quoted(id ?? "");
  }

  /** The mentioned clause or document in this place. */
  mentionedDocument(place: number): string {
    return this.document(this.finding.mentions[place]);
  }

  /** What the finding's mentioned basis is. */
  get basis(): string {
    return this.document(this.finding.mentions[0]);
  }

  /**
   * A sentence about something absent. It says «in the text we hold» where the act's source is cut or silent, or where
   * no act speaks of it at all.
   */
  absent(sentence: string): string {
    const source = this.actOf(this.finding.actId);
    if (source !== undefined && source.sourceNote === null) return capitalised(sentence);
    const held = this.language === Language.RU ? "В тексте, который у нас есть, " : "In the text we hold, ";
    return `${held}${sentence}`;
  }

  private dutyWithClause(id: string | null): string {
    const duty = this.dutyOf(id);
    if (duty === undefined) return quoted(id ?? "");
    const act = this.actOf(duty.act);
    return act === undefined
      ? quoted(duty.title)
      : `${quoted(duty.title)} (${clauseCitation(duty.path, act, this.language)})`;
  }

  private dutyOf(id: string | null): DutyState | undefined {
    const entity = this.entities.get(id ?? "");
    return entity?.label === "Duty" ? entity.state : undefined;
  }

  private actOf(id: string | null): ActState | undefined {
    const entity = this.entities.get(id ?? "");
    return entity?.label === "Act" ? entity.state : undefined;
  }

  private name(id: string | null): string {
    const entity = this.entities.get(id ?? "");
    if (entity === undefined) return quoted(id ?? "");
    if ("name" in entity.state) return quoted(entity.state.name);
    return quoted("title" in entity.state ? (entity.state.title ?? entity.id) : entity.id);
  }
}
