/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a duty stands on the day (статус). */
export type DutyStatus =
  /** An accepted report is recorded (исполнена). */
  | 'DONE'
  /** Its date is at most 30 days away (срок подходит). */
  | 'DUE'
  /** Its period has ended, or its act or clause is no longer in force; listed where `states` asks for it (прекращена). */
  | 'LAPSED'
  /** Its period has not begun (не начата). */
  | 'NOT_STARTED'
  /** The act gives it no deadline (без срока). */
  | 'NO_DEADLINE'
  /** Runs, and nothing is due within 30 days (выполняется). */
  | 'ONGOING'
  /** Its date has passed and no accepted report is recorded (срок прошёл, принятый отчёт не зарегистрирован). */
  | 'OVERDUE';

/** What an auditor looks for (правило проверки). */
export type FindingRule =
  /** The duty requires agreements, and who executes it has none in force (нет договора). */
  | 'AGREEMENT_MISSING'
  /** An act approves a document of which the graph holds nothing (нет приложения). */
  | 'ANNEX_MISSING'
  /** A duty or link rests on what is not in force yet (основание ещё не в силе). */
  | 'BASIS_NOT_IN_FORCE_YET'
  /** A sub-item is due after the item that it details (срок позже, чем у вышестоящего пункта). */
  | 'DEADLINE_AFTER_PARENT'
  /** A group that bears a duty has no recorded member (пустая группа). */
  | 'EMPTY_GROUP'
  /** An agreement has expired, and none since is between the same parties (договор истёк). */
  | 'EXPIRED_AGREEMENT'
  /** Fewer members of a group are recorded than declared (неполная группа). */
  | 'GROUP_INCOMPLETE'
  /** The duty no longer holds, and no accepted report is recorded (прекращена без принятого отчёта). */
  | 'LAPSED_UNREPORTED'
  /** Nobody controls the duty (нет контроля). */
  | 'NO_CONTROLLER'
  /** The duty has no deadline (нет срока). */
  | 'NO_DEADLINE'
  /** Nobody bears the duty in an executing role (нет исполнителя). */
  | 'NO_EXECUTOR'
  /** It answers to nobody, though its region has subjects of a higher level (нет вышестоящего). */
  | 'ORPHAN_SUBJECT'
  /** Its date has passed and no accepted report is recorded (срок прошёл, принятого отчёта нет). */
  | 'OVERDUE'
  /** The duty is only recommended, and nobody is obliged (только рекомендовано). */
  | 'RECOMMENDED_ONLY'
  /** A duty or link rests on what is no longer in force (основание утратило силу). */
  | 'REPEALED_BASIS'
  /** Who controls the duty does it, too (контролирует сам себя). */
  | 'SELF_CONTROL'
  /** Subordination runs in a circle (круг подчинённости). */
  | 'SUBORDINATION_CYCLE'
  /** Nobody holds a post that bears a duty (должность никем не занята). */
  | 'UNASSIGNED_POST';

/** Language of a sentence or label (язык). */
export type Language =
  /** English (английский). */
  | 'EN'
  /** Russian (русский). */
  | 'RU';

/** Level of the education system (уровень). */
export type Level =
  /** Federal (федеральный). */
  | 'FEDERAL'
  /** A single organisation (институциональный). */
  | 'INSTITUTIONAL'
  /** Municipal (муниципальный). */
  | 'MUNICIPAL'
  /** Regional (региональный). */
  | 'REGIONAL';

/** What a link, duty or agreement is worth on the day (состояние). */
export type LinkState =
  /** It has ended (срок истёк). */
  | 'EXPIRED'
  /** It begins later, or its basis is not in force yet (ещё не действует). */
  | 'NOT_YET'
  /** It would hold, but its act or clause is no longer in force (основание утратило силу). */
  | 'REPEALED_BASIS'
  /** No source gives its start, and the day on which one states it is later (не известно). */
  | 'UNKNOWN'
  /** It holds, and its basis is in force (действует). */
  | 'VALID';

/** How much a finding weighs (тяжесть). */
export type Severity =
  /** Nobody answers at all (критическая). */
  | 'CRITICAL'
  /** Accountability does not hold (высокая). */
  | 'HIGH'
  /** Good to know (к сведению). */
  | 'INFO'
  /** A gap in what is recorded (низкая). */
  | 'LOW'
  /** A part of the answer is missing (средняя). */
  | 'MEDIUM';

/** What kind of subject it is (вид субъекта). */
export type SubjectKind =
  /** Forum, council or commission (форум, совет или комиссия). */
  | 'ASSEMBLY'
  /** Authority other than a ministry (орган власти). */
  | 'AUTHORITY'
  /** Education centre: «Точка роста», «Кванториум», «IT-куб» and others (центр). */
  | 'CENTRE'
  /** Vocational college (профессиональная образовательная организация). */
  | 'COLLEGE'
  /** Enterprise (предприятие). */
  | 'ENTERPRISE'
  /** A class of bearers that an act names as one (группа, коллективный ответственный). */
  | 'GROUP'
  /** Regional support institution (институт, региональное учреждение поддержки). */
  | 'INSTITUTE'
  /** Ministry (министерство). */
  | 'MINISTRY'
  /** Municipality: its education authority (муниципальное образование). */
  | 'MUNICIPALITY'
  /** A post, apart from the person who holds it (должность). */
  | 'POSITION'
  /** School (общеобразовательная организация). */
  | 'SCHOOL'
  /** University (организация высшего образования). */
  | 'UNIVERSITY';

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { readonly graph: { readonly revision: number, readonly updatedAt: string } | null, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly isFictional: boolean }> | null };

export type SuggestQueryVariables = Exact<{
  text: string;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type SuggestQuery = { readonly searchResults: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string | null, readonly until: string | null, readonly node:
        | { readonly __typename: 'Act', readonly title: string, readonly id: string, readonly label: string }
        | { readonly __typename: 'Assembly', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Authority', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Centre', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'College', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Duty', readonly status: DutyStatus, readonly id: string, readonly label: string, readonly provision: { readonly label: string, readonly act: { readonly label: string } } }
        | { readonly __typename: 'Enterprise', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Finding', readonly id: string, readonly label: string }
        | { readonly __typename: 'Group', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Institute', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Link', readonly id: string, readonly label: string }
        | { readonly __typename: 'Ministry', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Municipality', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'NetworkAgreement', readonly id: string, readonly label: string, readonly base:
            | { readonly id: string, readonly label: string }
            | { readonly id: string, readonly label: string }
            | { readonly id: string, readonly label: string }
            | { readonly id: string, readonly label: string }
            | { readonly id: string, readonly label: string }
            | { readonly id: string, readonly label: string }
            | { readonly id: string, readonly label: string }
            | { readonly id: string, readonly label: string }
            | { readonly id: string, readonly label: string }
            | { readonly id: string, readonly label: string }
            | { readonly id: string, readonly label: string }
            | { readonly id: string, readonly label: string }
           }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string, readonly positions: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Position', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Programme', readonly id: string, readonly label: string }
        | { readonly __typename: 'Provision', readonly path: string, readonly text: string, readonly id: string, readonly label: string, readonly act: { readonly id: string, readonly label: string } }
        | { readonly __typename: 'Responsibility', readonly id: string, readonly label: string }
        | { readonly __typename: 'School', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'University', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
       }> } | null };

export type StartQueryVariables = Exact<{
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type StartQuery = { readonly acts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly title: string, readonly duties: ReadonlyArray<{ readonly id: string, readonly status: DutyStatus, readonly state: LinkState }> }> } | null, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly label: string, readonly duty: { readonly id: string, readonly title: string, readonly provision: { readonly label: string, readonly act: { readonly id: string, readonly label: string, readonly region: string | null } } } | null, readonly subject:
        | { readonly id: string, readonly label: string, readonly region: string | null }
        | { readonly id: string, readonly label: string, readonly region: string | null }
        | { readonly id: string, readonly label: string, readonly region: string | null }
        | { readonly id: string, readonly label: string, readonly region: string | null }
        | { readonly id: string, readonly label: string, readonly region: string | null }
        | { readonly id: string, readonly label: string, readonly region: string | null }
        | { readonly id: string, readonly label: string, readonly region: string | null }
        | { readonly id: string, readonly label: string, readonly region: string | null }
        | { readonly id: string, readonly label: string, readonly region: string | null }
        | { readonly id: string, readonly label: string, readonly region: string | null }
        | { readonly id: string, readonly label: string, readonly region: string | null }
        | { readonly id: string, readonly label: string, readonly region: string | null }
       | null }> } | null, readonly next: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: DutyStatus, readonly deadline: { readonly nextDue: string | null } }> } | null, readonly statistics: { readonly subjectsByKind: ReadonlyArray<{ readonly kind: SubjectKind, readonly count: number }>, readonly agreementsByState: ReadonlyArray<{ readonly state: LinkState, readonly count: number }>, readonly leftOut: ReadonlyArray<{ readonly name: string }> } | null };

