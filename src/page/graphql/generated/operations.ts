/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which acts (отбор актов). Fields are ANDed, lists are any-of; unknown ids match nothing. */
export type ActFilter = {
  /** With one of these ids (идентификаторы). */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** In force on this day, as far as the source says (в силе на дату). */
  readonly inForceOn?: string | null | undefined;
  /** Issued by this subject (кем принят). */
  readonly issuedBy?: string | null | undefined;
  /** Of one of these kinds (виды). */
  readonly kinds?: ReadonlyArray<ActKind> | null | undefined;
  /** With exactly this number (номер). */
  readonly number?: string | null | undefined;
  /** Of one of these regions (регионы). */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** The title contains it; case aside, ё as е (название содержит). */
  readonly titleContains?: string | null | undefined;
};

/** Kind of act (вид акта). */
export type ActKind =
  /** Form of an agreement (форма договора). */
  | 'AGREEMENT_FORM'
  /** Instruction (поручение). */
  | 'INSTRUCTION'
  /** Model (модель). */
  | 'MODEL'
  /** Order (распоряжение, приказ). */
  | 'ORDER'
  /** Plan (план). */
  | 'PLAN'
  /** Methodical recommendations (методические рекомендации). */
  | 'RECOMMENDATION'
  /** Resolution (решение). */
  | 'RESOLUTION';

/** Who belongs to a group from a day on (участники группы). */
export type AddMembersInput = {
  /** The provision or act that says so (основание). */
  readonly basis?: string | null | undefined;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** The first day; null where nobody knows (с какого дня). */
  readonly from?: string | null | undefined;
  /** The group (группа). */
  readonly group: string;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** Up to 1000 subjects (участники). */
  readonly members: ReadonlyArray<string>;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
};

/** A subject that nobody knew (новый субъект). */
export type AddSubjectInput = {
  /** The provision or act that says so (основание). */
  readonly basis?: string | null | undefined;
  /** Of a centre: its kind (вид центра). */
  readonly centreKind?: CentreKind | null | undefined;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** Since when it is there; null where nobody knows (с какого дня). */
  readonly from?: string | null | undefined;
  /** Of a centre: where it sits (база). */
  readonly host?: string | null | undefined;
  /** A new id; given, it says that this is nobody known. Made of region and name by default (идентификатор). */
  readonly id?: string | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** Its kind (вид). */
  readonly kind: SubjectKind;
  /** Its level; that of its kind by default (уровень). */
  readonly level?: Level | null | undefined;
  /** Its official name (наименование). */
  readonly name: string;
  /** Of a post: its organisation (организация). */
  readonly organisation?: string | null | undefined;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** ISO 3166-2, such as RU-SAK; that of its organisation, superior or host by default (регион). */
  readonly region?: string | null | undefined;
  /** What it is called for short (краткое наименование). */
  readonly shortName?: string | null | undefined;
  /** Whom it answers to (вышестоящий). */
  readonly superior?: string | null | undefined;
};

/** Why something stands on an agenda (повод). */
export type AgendaKind =
  /** The last day of an agreement (договор заканчивается). */
  | 'AGREEMENT_ENDS'
  /** A duty is due that day, and no report is handed in (срок). */
  | 'DUE'
  /** It was due before, and no report that counts is there (просрочено). */
  | 'OVERDUE'
  /** A report was returned, and another one has to follow (возвращено). */
  | 'RETURNED'
  /** A report waits for a decision (ждёт решения). */
  | 'TO_DECIDE';

/** Which network agreements (отбор договоров). Fields are ANDed, lists are any-of; unknown ids match nothing. */
export type AgreementFilter = {
  /** Of one of these forms (формы). */
  readonly forms?: ReadonlyArray<AgreementForm> | null | undefined;
  /** With one of these ids (идентификаторы). */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** With exactly this number (номер). */
  readonly number?: string | null | undefined;
  /** With this subject as base or participant (сторона). */
  readonly partner?: string | null | undefined;
  /** On one of these programmes (программы). */
  readonly programmes?: ReadonlyArray<string> | null | undefined;
  /** Of one of these regions (регионы). */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** In one of these states on the day. Where it is absent, a filter of subjects means VALID agreements (with `validOn`, those in force on that day), and a list those of its own `states` (состояния). */
  readonly states?: ReadonlyArray<LinkState> | null | undefined;
  /** In force on this day (действует на дату). */
  readonly validOn?: string | null | undefined;
};

/** Form of a network agreement (форма договора). */
export type AgreementForm =
  /** Cooperation (сотрудничество). */
  | 'COOPERATION'
  /** Network form of education, Federal Law 273, article 15 (сетевая форма). */
  | 'NETWORK_FORM'
  /** Practical training (практическая подготовка). */
  | 'PRACTICE';

/** Who holds a post from a day on (назначение). */
export type AppointHolderInput = {
  /** For the time being; who held the post keeps it (исполняющий обязанности). */
  readonly acting?: boolean;
  /** The provision or act that says so (основание). */
  readonly basis?: string | null | undefined;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** The name of a person: of one not known yet, or of one with a post in the same organisation (имя). */
  readonly name?: string | null | undefined;
  /** The first day (с какого дня). */
  readonly on: string;
  /** A known person; together with `name`, the new id of somebody not known yet (лицо). */
  readonly person?: string | null | undefined;
  /** The post (должность). */
  readonly position: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
};

/** Who bears a duty from a day on (возложение обязанности). */
export type AssignDutyInput = {
  /** The provision or act that says so (основание). */
  readonly basis?: string | null | undefined;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The duty (обязанность). */
  readonly duty: string;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** The first day; null where nobody knows (с какого дня). */
  readonly from?: string | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** In which role (роль). */
  readonly role: ResponsibilityRole;
  /** Who bears it: an organisation, a post or a group (кто). */
  readonly subject: string;
};

/** How somebody who bears a duty stands with it (состояние исполнения). */
export type BearerState =
  /** A report is accepted (принят). */
  | 'ACCEPTED'
  /** No report, or one that was withdrawn (не представлен). */
  | 'NOT_REPORTED'
  /** A report was returned, and no other has followed (возвращён). */
  | 'RETURNED'
  /** A report waits for a decision (на проверке). */
  | 'SUBMITTED';

/** What is missing or stale in a chain (разрыв). */
export type BreakKind =
  /** No member of a group is recorded (пустая группа). */
  | 'EMPTY_GROUP'
  /** A link or the duty has ended (срок истёк). */
  | 'EXPIRED'
  /** Fewer members are recorded than declared (неполная группа). */
  | 'GROUP_INCOMPLETE'
  /** A link or the duty begins later (ещё не действует). */
  | 'NOT_YET'
  /** Nobody is named to control it (нет контроля). */
  | 'NO_CONTROLLER'
  /** Nobody is named to do it (нет исполнителя). */
  | 'NO_EXECUTOR'
  /** It rests on what is no longer in force (основание утратило силу). */
  | 'REPEALED_BASIS'
  /** Nobody is recorded as holding a post (должность никем не занята). */
  | 'UNASSIGNED_POST'
  /** No source says whether a link held yet: it is attested on a later day (не известно). */
  | 'UNKNOWN';

/** What kind of centre it is (вид центра). */
export type CentreKind =
  /** Centre of digital education «IT-куб». */
  | 'IT_CUBE'
  /** Children's technopark «Кванториум» (детский технопарк). */
  | 'KVANTORIUM'
  /** Mobile «Кванториум» (мобильный Кванториум). */
  | 'MOBILE_KVANTORIUM'
  /** Another kind (иной центр). */
  | 'OTHER'
  /** Railway «Кванториум» (железнодорожный Кванториум). */
  | 'RAILWAY_KVANTORIUM'
  /** School-based «Кванториум» (школьный Кванториум). */
  | 'SCHOOL_KVANTORIUM'
  /** Centre for developing talents (центр развития талантов, «Аврора»). */
  | 'TALENT_CENTRE'
  /** Centre for teachers' professional development (ЦНППМ). */
  | 'TEACHER_DEVELOPMENT'
  /** Technology class (технокласс). */
  | 'TECHNOCLASS'
  /** «Точка роста». */
  | 'TOCHKA_ROSTA';

/** How sure a fact is (достоверность). */
export type Certainty =
  /** It follows from a source that does not say it (выведено). */
  | 'INFERRED'
  /** A source says so (указано в источнике). */
  | 'STATED';

/** What became of a node or link (вид изменения). */
export type ChangeKind =
  /** Said first, or anew (внесено). */
  | 'ADDED'
  /** Says something else than before (изменено). */
  | 'CHANGED'
  /** Holds no longer from a day on; before that day it stays (прекращено). */
  | 'ENDED'
  /** It was recorded in error (отозвано). */
  | 'WITHDRAWN';

/** A network agreement (заключение договора). */
export type ConcludeAgreementInput = {
  /** The base organisation (базовая организация). */
  readonly base: string;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** Its form (форма). */
  readonly form: AgreementForm;
  /** The first day in force (действует с). */
  readonly from?: string | null | undefined;
  /** A new id; made of its base and number by default (идентификатор). */
  readonly id?: string | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** Its number (номер). */
  readonly number?: string | null | undefined;
  /** Up to 1000 organisations that take part (участники). */
  readonly participants: ReadonlyArray<string>;
  /** What it is about (программы). */
  readonly programmes?: ReadonlyArray<string> | null | undefined;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** When it was signed (подписан). */
  readonly signedOn?: string | null | undefined;
  /** The first day on which it is no longer in force (действует до). */
  readonly to?: string | null | undefined;
};

/** A decision about the control of a duty (решение о контроле). */
export type ControlInput = {
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The duty (обязанность). */
  readonly duty: string;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** From which day on (с какого дня). */
  readonly on: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** What is said of it (замечание). */
  readonly remark?: string | null | undefined;
};

/** Kind of deadline (вид срока). */
export type DeadlineKind =
  /** As a plan says (по плану). */
  | 'BY_PLAN'
  /** By a day, that day included (до даты). */
  | 'DATE'
  /** The act gives none (не установлен). */
  | 'NONE'
  /** All the time (постоянно). */
  | 'ONGOING'
  /** Within a period (в течение периода). */
  | 'PERIOD'
  /** Again and again: quarterly, by 25 January every year (периодически). */
  | 'RECURRING';

/** A decision about a report (решение по докладу). */
export type DecideReportInput = {
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** The day of the decision (дата). */
  readonly on: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** What is said of it; needed to return one (замечание). */
  readonly remark?: string | null | undefined;
  /** The report (доклад). */
  readonly report: string;
};

/** By what counts are grouped (разрез). */
export type Dimension =
  /** Act (акт). */
  | 'ACT'
  /** SubjectKind (вид). */
  | 'KIND'
  /** Level of a subject (уровень). */
  | 'LEVEL'
  /** YYYY-MM in which a duty is due, the next time where it recurs, or the duty of a finding; in which an agreement was signed (месяц). */
  | 'MONTH'
  /** The municipality that a subject is or is under; of an agreement, its base; of a duty, all whose subjects bear it (муниципалитет). */
  | 'MUNICIPALITY'
  /** Programme (программа). */
  | 'PROGRAMME'
  /** ISO 3166-2 code of the region (регион). */
  | 'REGION'
  /** FindingRule (правило). */
  | 'RULE'
  /** Severity of a finding (тяжесть). */
  | 'SEVERITY'
  /** LinkState of an agreement (состояние). */
  | 'STATE'
  /** DutyStatus (статус). */
  | 'STATUS';

/** Which links of a node are meant (направление). */
export type Direction =
  /** Both (все). */
  | 'BOTH'
  /** Those that reach it (входящие). */
  | 'IN'
  /** Those that leave it (исходящие). */
  | 'OUT';

/** By whom discipline is counted (по кому). */
export type DisciplineBy =
  /** By the act (по актам). */
  | 'ACT'
  /** By who controls it (по контролирующим). */
  | 'CONTROLLER'
  /** By who has to do it (по исполнителям). */
  | 'SUBJECT';

/** What became of a report that was due (показатель дисциплины). */
export type DisciplineFigure =
  /** It came by its day and is accepted (в срок). */
  | 'IN_TIME'
  /** It came after its day and is accepted (с опозданием). */
  | 'LATE'
  /** Its day has not passed, or it came in time and waits (в работе). */
  | 'OPEN'
  /** Its day has passed, and it is not accepted (просрочено). */
  | 'OVERDUE';

/** The end of a subject (прекращение). */
export type DissolveSubjectInput = {
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** The first day on which it is there no more (с какого дня). */
  readonly on: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** The subject (субъект). */
  readonly subject: string;
  /** Who takes its place: one, or several (правопреемники). */
  readonly successors?: ReadonlyArray<string> | null | undefined;
};

/** Which duties (отбор обязанностей). Fields are ANDed, lists are any-of; unknown ids match nothing. */
export type DutyFilter = {
  /** Laid down by one of these acts (акты). */
  readonly acts?: ReadonlyArray<string> | null | undefined;
  /** All of these hold, too (и). */
  readonly and?: ReadonlyArray<DutyFilter> | null | undefined;
  /** Concerns this subject, itself or through its groups (в отношении кого, с кем). */
  readonly concerns?: string | null | undefined;
  /** With a deadline of one of these kinds (виды срока). */
  readonly deadlineKinds?: ReadonlyArray<DeadlineKind> | null | undefined;
  /** Due on this day or later (срок не раньше). */
  readonly dueAfter?: string | null | undefined;
  /** Due before this day, the day itself left out (срок раньше). */
  readonly dueBefore?: string | null | undefined;
  /** Binding so (сила). */
  readonly force?: DutyForce | null | undefined;
  /** Whether somebody controls it, in the texts we hold (есть контролирующий). */
  readonly hasController?: boolean | null | undefined;
  /** With one of these ids (идентификаторы). */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** As `nextDueBefore`: something is due next on this day or later (ближайший срок не раньше). */
  readonly nextDueAfter?: string | null | undefined;
  /** The next day on or after the moment's day on which something is due is before this one, the day itself left out. It sees recurring duties, and among VALID ones those that come into force before they are due (ближайший срок раньше). */
  readonly nextDueBefore?: string | null | undefined;
  /** This does not hold (не). */
  readonly not?: DutyFilter | null | undefined;
  /** One of these holds, too (или). */
  readonly or?: ReadonlyArray<DutyFilter> | null | undefined;
  /** Laid down by the provision with this number (номер пункта). */
  readonly path?: string | null | undefined;
  /** Under one of these programmes (программы). */
  readonly programmes?: ReadonlyArray<string> | null | undefined;
  /** Of acts of one of these regions (регионы). */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** Borne by this subject, itself or through its groups, or as `responsibleThrough` says; in one of `roles`, where given (ответственный). */
  readonly responsible?: string | null | undefined;
  /** Through what `responsible` may bear it, beside by name; through groups by default (через что отвечает). */
  readonly responsibleThrough?: ReadonlyArray<ResponsibilityPath> | null | undefined;
  /** In these roles `responsible` or `subject` bears it; alone: somebody bears it in one of them (роли). */
  readonly roles?: ReadonlyArray<ResponsibilityRole> | null | undefined;
  /** In one of these states on the day. Where it is absent, a filter of subjects means VALID duties, and a list those of its own `states` (состояния). */
  readonly states?: ReadonlyArray<LinkState> | null | undefined;
  /** In one of these statuses on the day; DUE looks 30 days ahead, `nextDueBefore` as far as is asked (статусы). */
  readonly statuses?: ReadonlyArray<DutyStatus> | null | undefined;
  /** Somebody who bears it fits, named in it or through a group; in one of `roles`, where given (среди ответственных). */
  readonly subject?: SubjectFilter | null | undefined;
  /** The title contains it; case aside, ё as е (название содержит). */
  readonly titleContains?: string | null | undefined;
};

/** How strongly a duty binds (сила). */
export type DutyForce =
  /** Must be done (обязательно). */
  | 'MANDATORY'
  /** Is only recommended, as to municipalities by a ministry (рекомендовано). */
  | 'RECOMMENDED';

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

/** What proves a report; the file itself is kept elsewhere (подтверждение). */
export type EvidenceInput = {
  /** SHA-256 of the file, 64 hexadecimal digits (хэш файла). */
  readonly sha256?: string | null | undefined;
  /** What it is (название). */
  readonly title: string;
  /** Where it is (ссылка). */
  readonly url?: string | null | undefined;
};

/** A later end of an agreement (продление договора). */
export type ExtendAgreementInput = {
  /** The agreement (договор). */
  readonly agreement: string;
  /** The paper that it rests on, as people cite it; the reason names it (документ). */
  readonly document?: string | null | undefined;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** The day on which it was extended; today by default. Before it, its end is the former one (когда продлён). */
  readonly on?: string | null | undefined;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** The first day on which it is no longer in force (действует до). */
  readonly to: string;
};

/** Which findings (отбор). Fields are ANDed, lists are any-of; unknown ids match nothing. */
export type FindingFilter = {
  /** About a duty of this act, about a group or post that bears one, or about what rests on the act (акт). */
  readonly act?: string | null | undefined;
  /** About this duty, or about a group or post that bears it (обязанность). */
  readonly duty?: string | null | undefined;
  /** In one of these regions: of the duty, else of the subject; as ISO 3166-2 codes (регионы). */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** Of one of these rules (правила). */
  readonly rules?: ReadonlyArray<FindingRule> | null | undefined;
  /** Of one of these severities (тяжесть). */
  readonly severities?: ReadonlyArray<Severity> | null | undefined;
  /** About this subject; a circle of subordination is about all on it (субъект). */
  readonly subject?: string | null | undefined;
};

/** What an auditor looks for (правило проверки). */
export type FindingRule =
  /** The duty requires agreements, and who executes it has none in force (нет договора). */
  | 'AGREEMENT_MISSING'
  /** An act approves a document of which the graph holds nothing (нет приложения). */
  | 'ANNEX_MISSING'
  /** A duty or link rests on what is not in force yet (основание ещё не в силе). */
  | 'BASIS_NOT_IN_FORCE_YET'
  /** The duty was taken off control, and no accepted report is recorded (снята с контроля без доклада). */
  | 'CLOSED_WITHOUT_REPORT'
  /** A sub-item is due after the item that it details (срок позже, чем у вышестоящего пункта). */
  | 'DEADLINE_AFTER_PARENT'
  /** A group that bears a duty has no recorded member (пустая группа). */
  | 'EMPTY_GROUP'
  /** An agreement has expired, and none since is between the same parties (договор истёк). */
  | 'EXPIRED_AGREEMENT'
  /** Fewer members of a group are recorded than declared (неполная группа). */
  | 'GROUP_INCOMPLETE'
  /** The period of a plan has ended, and accepted reports tell that it was not reached (показатель не выполнен). */
  | 'INDICATOR_MISSED'
  /** The duty no longer holds, and no accepted report is recorded (прекращена без принятого отчёта). */
  | 'LAPSED_UNREPORTED'
  /** Somebody had to be named for the duty by a day that has passed, and nobody is on record (исполнитель не назначен). */
  | 'NOT_NOMINATED'
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
  /** A report was submitted ten days ago or earlier, and nobody has decided on it (доклад ждёт решения). */
  | 'REPORT_WAITS'
  /** Who controls the duty does it, too (контролирует сам себя). */
  | 'SELF_CONTROL'
  /** Subordination runs in a circle (круг подчинённости). */
  | 'SUBORDINATION_CYCLE'
  /** Nobody holds a post that bears a duty (должность никем не занята). */
  | 'UNASSIGNED_POST';

/** An act document or table (документ или таблица). */
export type ImportDocumentInput = {
  /** Its bytes, such as those of a workbook (в base64). */
  readonly base64?: string | null | undefined;
  /** The name of its file, whose ending tells what it is; facts keep it as their source (имя файла). */
  readonly name: string;
  /** What it says: YAML, JSON or CSV (текст). */
  readonly text?: string | null | undefined;
};

/** Act documents and tables that belong together (импорт). */
export type ImportDocumentsInput = {
  /** Up to 100 documents and tables (документы). */
  readonly documents: ReadonlyArray<ImportDocumentInput>;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** Withdraw what an earlier version of these act documents stated, and they state no more (заменить прежнее). */
  readonly replace?: boolean;
};

/** Which way an indicator gets better (что лучше). */
export type IndicatorBetter =
  /** Less is better (меньше – лучше). */
  | 'LESS'
  /** More is better (больше – лучше). */
  | 'MORE';

/** What a report says of an indicator (значение показателя). */
export type IndicatorValueInput = {
  /** The indicator, of the duty's act or of a programme of it (показатель). */
  readonly indicator: string;
  /** Its value, in the indicator's unit (значение). */
  readonly value: number;
};

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

/** A point on both clocks: what held on a day, as a revision knew it (момент). */
export type Moment = {
  /** The day; today by default (на дату). */
  readonly asOf?: string | null | undefined;
  /** The revision; the newest by default (известно на ревизию). */
  readonly knownAt?: number | null | undefined;
};

/** By when a duty is due from now on (перенос срока). */
export type MoveDeadlineInput = {
  /** The provision or act that says so (основание). */
  readonly basis?: string | null | undefined;
  /** The paper that it rests on, with its number and day, as people cite it; the deadline and the reason name it. That of `basis` by default (документ). */
  readonly document?: string | null | undefined;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The new last day, included (новый срок). */
  readonly due: string;
  /** The duty (обязанность). */
  readonly duty: string;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** The day on which it was moved (когда перенесён). */
  readonly on: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** The deadline as the paper has it (срок в документе). */
  readonly text?: string | null | undefined;
};

/** Whom an authority names for a duty (назначение исполнителя). */
export type NominateExecutorInput = {
  /** Who names somebody: one of its `bearers` (кто назначает). */
  readonly authority: string;
  /** The paper by which they are named (документ). */
  readonly document?: string | null | undefined;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The duty (обязанность). */
  readonly duty: string;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** From which day on (с какого дня). */
  readonly on: string;
  /** The person; a new id together with `personName` (лицо). */
  readonly person?: string | null | undefined;
  /** The name of a person (фамилия, имя, отчество). */
  readonly personName?: string | null | undefined;
  /** The post that is named (должность). */
  readonly position?: string | null | undefined;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** As what they are named (в качестве кого). */
  readonly title?: string | null | undefined;
};

/** What an indicator is to be in a period (план показателя). */
export type PlanIndicatorInput = {
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** The first day of the period (с). */
  readonly from: string;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** The indicator (показатель). */
  readonly indicator: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** For whom (для кого). */
  readonly subject: string;
  /** The first day behind the period (по, не включая). */
  readonly to: string;
  /** In the indicator's unit (значение). */
  readonly value: number;
};

/** Kind of relationship, read from → to (вид связи). */
export type RelationKind =
  /** Act changes an act or provision (изменяет). */
  | 'AMENDS'
  /** Provision approves an act (утверждает). */
  | 'APPROVES'
  /** Duty is about a subject or to be done with it (в отношении кого, с кем). */
  | 'CONCERNS'
  /** Provision lays down a duty (устанавливает). */
  | 'ESTABLISHES'
  /** Nomination or report is about a duty (об исполнении). */
  | 'EXECUTION_OF'
  /** Act or provision executes or rests on an act (во исполнение, в соответствии с). */
  | 'FOLLOWS'
  /** Person holds a position (занимает должность). */
  | 'HOLDS'
  /** Centre sits in an organisation (создан на базе). */
  | 'HOSTED_BY'
  /** Act is issued by a subject (принят). */
  | 'ISSUED_BY'
  /** Report tells the value of an indicator (сообщает значение показателя). */
  | 'MEASURES'
  /** Subject belongs to a group (входит в группу). */
  | 'MEMBER_OF'
  /** Base organisation has an agreement with a participant (сетевой договор). */
  | 'NETWORK_AGREEMENT'
  /** Controller took a duty off control (снял с контроля). */
  | 'OFF_CONTROL'
  /** Provision is part of an act or provision (часть). */
  | 'PART_OF'
  /** Indicator has a plan for a subject and a period (запланирован для). */
  | 'PLANNED_FOR'
  /** Position is a post of its organisation (должность в организации). */
  | 'POST_IN'
  /** Act repeals an act or provision (отменяет). */
  | 'REPEALS'
  /** Subject bears a duty (отвечает за). */
  | 'RESPONSIBLE_FOR'
  /** Act is signed by a subject (подписан). */
  | 'SIGNED_BY'
  /** Subject answers to its superior or founder (подчиняется). */
  | 'SUBORDINATE_TO'
  /** Subject took the place of another (правопреемник). */
  | 'SUCCEEDS'
  /** Duty belongs to a programme (в рамках). */
  | 'UNDER';

/** Who bears a duty no more (снятие обязанности). */
export type ReleaseFromDutyInput = {
  /** The provision or act that says so (основание). */
  readonly basis?: string | null | undefined;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** The first day on which it is borne no more (с какого дня). */
  readonly on: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** The responsibility, as `bearers` of the duty has it (ответственность). */
  readonly responsibility: string;
};

/** Who holds a post no more (освобождение от должности). */
export type ReleaseHolderInput = {
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** The first day on which they do not hold it (с какого дня). */
  readonly on: string;
  /** Who; everybody who holds it by default (лицо). */
  readonly person?: string | null | undefined;
  /** The post (должность). */
  readonly position: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
};

/** Who belongs to a group no more (исключение из группы). */
export type RemoveMembersInput = {
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** The group (группа). */
  readonly group: string;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** Up to 1000 subjects (участники). */
  readonly members: ReadonlyArray<string>;
  /** The first day on which they are no members (с какого дня). */
  readonly on: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
};

/** Another name from a day on (переименование). */
export type RenameSubjectInput = {
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** The new official name (новое наименование). */
  readonly name: string;
  /** The first day of the new name (с какого дня). */
  readonly on: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** The new short name; none by default (краткое наименование). */
  readonly shortName?: string | null | undefined;
  /** The subject (субъект). */
  readonly subject: string;
};

/** The end of an act, or of some of its clauses (утрата силы). */
export type RepealActInput = {
  /** The act (акт). */
  readonly act: string;
  /** The act that repeals it (каким актом). */
  readonly by?: string | null | undefined;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** The first day on which it is no longer in force (с какого дня). */
  readonly on: string;
  /** Paths of clauses, such as 1.2, each with what is below it; the whole act by default (пункты). */
  readonly provisions?: ReadonlyArray<string> | null | undefined;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
};

/** What became of a report (состояние доклада). */
export type ReportState =
  /** A controller has accepted it (принят). */
  | 'ACCEPTED'
  /** A controller has returned it; another one has to follow (возвращён). */
  | 'RETURNED'
  /** Waits for a decision (представлен). */
  | 'SUBMITTED'
  /** Who submitted it has taken it back (отозван). */
  | 'WITHDRAWN';

/** Through what a subject answers for a duty that does not name it (через что отвечает). */
export type ResponsibilityPath =
  /** A group that it belongs to is named (группы). */
  | 'GROUPS'
  /** A post in it is named (должности). */
  | 'POSTS'
  /** A centre that sits in it is named (центры на её базе). */
  | 'UNITS';

/** In which role a duty is borne (роль). EXECUTOR, CO_EXECUTOR, COORDINATOR and OPERATOR execute. */
export type ResponsibilityRole =
  /** Controls it (контроль). */
  | 'CONTROLLER'
  /** Coordinates it (координатор). */
  | 'COORDINATOR'
  /** Does it together with the executor (соисполнитель). */
  | 'CO_EXECUTOR'
  /** Does it (исполнитель). */
  | 'EXECUTOR'
  /** Operates it (оператор). */
  | 'OPERATOR'
  /** Is reported to (получатель отчёта). */
  | 'RECIPIENT';

/** Which revisions (отбор ревизий). Fields are ANDed. */
export type RevisionFilter = {
  /** They said something of this node, or of a link at it (о ком или о чём). */
  readonly about?: string | null | undefined;
  /** Recorded by exactly this name (кем внесены). */
  readonly by?: string | null | undefined;
  /** Recorded on this day or later, in the service's time zone (не раньше). */
  readonly from?: string | null | undefined;
  /** They said something of a node of this region, or of a link at one, as an ISO 3166-2 code (регион). */
  readonly region?: string | null | undefined;
  /** Recorded on this day or earlier (не позже). */
  readonly to?: string | null | undefined;
};

/** What is searched (что искать). */
export type SearchKind =
  /** Acts, by title and number (акты). */
  | 'ACT'
  /** Network agreements, by number and form (договоры). */
  | 'AGREEMENT'
  /** Duties, by title and text (обязанности). */
  | 'DUTY'
  /** Holders of posts, by name (лица). */
  | 'PERSON'
  /** Clauses of acts, by what they say (пункты). */
  | 'PROVISION'
  /** Subjects, by name, short name or title (субъекты). */
  | 'SUBJECT';

/** Where a centre sits from a day on (база центра). */
export type SetHostInput = {
  /** The provision or act that says so (основание). */
  readonly basis?: string | null | undefined;
  /** The centre (центр). */
  readonly centre: string;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A school, college or institute; null: nowhere any more (база). */
  readonly host?: string | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** The first day (с какого дня). */
  readonly on: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
};

/** Whom a subject answers to from a day on (подчинённость). */
export type SetSuperiorInput = {
  /** The provision or act that says so (основание). */
  readonly basis?: string | null | undefined;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** ADMINISTRATIVE by default, or FOUNDER (вид). */
  readonly kind?: string | null | undefined;
  /** The first day (с какого дня). */
  readonly on: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** The subject (субъект). */
  readonly subject: string;
  /** Its superior; null: nobody any more (вышестоящий). */
  readonly superior?: string | null | undefined;
};

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

/** Which subjects (отбор субъектов). Fields are ANDed, lists are any-of; unknown ids match nothing. */
export type SubjectFilter = {
  /** Is a party to such an agreement, a VALID one unless `states` says otherwise (сторона договора). */
  readonly agreement?: AgreementFilter | null | undefined;
  /** All of these hold, too (и). */
  readonly and?: ReadonlyArray<SubjectFilter> | null | undefined;
  /** Centres of one of these kinds (виды центров). */
  readonly centreKinds?: ReadonlyArray<CentreKind> | null | undefined;
  /** With one of these ids (идентификаторы). */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Of one of these kinds (виды). */
  readonly kinds?: ReadonlyArray<SubjectKind> | null | undefined;
  /** On one of these levels (уровни). */
  readonly levels?: ReadonlyArray<Level> | null | undefined;
  /** Belongs to this group, through groups in it too (входит в группу). */
  readonly memberOf?: string | null | undefined;
  /** The name or short name contains it; case aside, ё as е (название содержит). */
  readonly nameContains?: string | null | undefined;
  /** This does not hold (не). */
  readonly not?: SubjectFilter | null | undefined;
  /** One of these holds, too (или). */
  readonly or?: ReadonlyArray<SubjectFilter> | null | undefined;
  /** Of one of these regions, as ISO 3166-2 codes (регионы). */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** Bears a duty itself, groups aside, in one of these roles; a VALID link (сам отвечает в роли). */
  readonly responsibleAs?: ReadonlyArray<ResponsibilityRole> | null | undefined;
  /** Bears such a duty, itself or through its groups; a VALID one unless `states` says otherwise (отвечает за). */
  readonly responsibleFor?: DutyFilter | null | undefined;
  /** Answers directly to this subject (непосредственно подчинён). */
  readonly superior?: string | null | undefined;
  /** Answers to this subject, sits in it or is a post of it, at any distance (в ведении). */
  readonly under?: string | null | undefined;
};

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

/** A report on a duty (доклад об исполнении). */
export type SubmitReportInput = {
  /** Who reports: one of its `bearers` (кто докладывает). */
  readonly bearer: string;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** Which of its days, where it is due again and again (к какому сроку). */
  readonly due?: string | null | undefined;
  /** The duty (обязанность). */
  readonly duty: string;
  /** What proves it (подтверждения). */
  readonly evidence?: ReadonlyArray<EvidenceInput> | null | undefined;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** Values of indicators (показатели). */
  readonly indicators?: ReadonlyArray<IndicatorValueInput> | null | undefined;
  /** The day of submission (дата). */
  readonly on: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** What was done (текст). */
  readonly text: string;
};

/** The end of an agreement (расторжение договора). */
export type TerminateAgreementInput = {
  /** The agreement (договор). */
  readonly agreement: string;
  /** The paper that it rests on, as people cite it; the reason names it (документ). */
  readonly document?: string | null | undefined;
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** The first day on which it is no longer in force (с какого дня). */
  readonly on: string;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
};

/** Why a link is part of a trace (ветвь). */
export type TraceBranch =
  /** It leads to what the duty rests on (основание). */
  | 'BASIS'
  /** It leads to whom it is about or with whom it is to be done, who bears nothing by it (в отношении кого, с кем). */
  | 'CONCERNS'
  /** It leads to who controls it, and who stands above (контроль). */
  | 'CONTROL'
  /** It leads to who does it, or is reported to (исполнение). */
  | 'EXECUTION';

/** What somebody may be in this service (роль). docs/rights.md says what each may. */
export type ViewerRole =
  /** does all, and is named by each revision (администратор). */
  | 'ADMINISTRATOR'
  /** reads everything, and writes nothing (аудитор). */
  | 'AUDITOR'
  /** decides on reports about duties that they control (контролёр). */
  | 'CONTROLLER'
  /** writes about those for whom they act, what is under them, and their regions (редактор). */
  | 'EDITOR'
  /** reads, names of persons included (читатель). */
  | 'READER';

/** What was recorded in error (ошибочно внесённое). */
export type WithdrawFactInput = {
  /** Only try: the whole answer, and nothing is written (пробно). */
  readonly dryRun?: boolean;
  /** The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия). */
  readonly expectedRevision?: number | null | undefined;
  /** A link, a node, or a state of a node (что отозвать). */
  readonly id: string;
  /** A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора). */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, in words for whoever reads the history; kept for ever (причина). */
  readonly reason: string;
  /** Of a node: take its links with it, and what rests on it (вместе со связями). */
  readonly withLinks?: boolean;
};

export type BindingActFragment = { readonly id: string, readonly label: string, readonly title: string, readonly duties: ReadonlyArray<{ readonly id: string, readonly state: LinkState }> };

type Written_ActPayload_Fragment = { readonly revision: number | null, readonly change: { readonly added: number, readonly ended: number, readonly withdrawn: number, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly sentence: string }> } }, readonly problems: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: string, readonly message: string }> };

type Written_AgreementPayload_Fragment = { readonly revision: number | null, readonly change: { readonly added: number, readonly ended: number, readonly withdrawn: number, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly sentence: string }> } }, readonly problems: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: string, readonly message: string }> };

type Written_DutyPayload_Fragment = { readonly revision: number | null, readonly change: { readonly added: number, readonly ended: number, readonly withdrawn: number, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly sentence: string }> } }, readonly problems: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: string, readonly message: string }> };

type Written_FactPayload_Fragment = { readonly revision: number | null, readonly change: { readonly added: number, readonly ended: number, readonly withdrawn: number, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly sentence: string }> } }, readonly problems: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: string, readonly message: string }> };

type Written_ImportPayload_Fragment = { readonly revision: number | null, readonly change: { readonly added: number, readonly ended: number, readonly withdrawn: number, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly sentence: string }> } }, readonly problems: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: string, readonly message: string }> };

type Written_IndicatorPayload_Fragment = { readonly revision: number | null, readonly change: { readonly added: number, readonly ended: number, readonly withdrawn: number, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly sentence: string }> } }, readonly problems: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: string, readonly message: string }> };

type Written_NominationPayload_Fragment = { readonly revision: number | null, readonly change: { readonly added: number, readonly ended: number, readonly withdrawn: number, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly sentence: string }> } }, readonly problems: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: string, readonly message: string }> };

type Written_ReportPayload_Fragment = { readonly revision: number | null, readonly change: { readonly added: number, readonly ended: number, readonly withdrawn: number, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly sentence: string }> } }, readonly problems: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: string, readonly message: string }> };

type Written_SubjectPayload_Fragment = { readonly revision: number | null, readonly change: { readonly added: number, readonly ended: number, readonly withdrawn: number, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly sentence: string }> } }, readonly problems: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: string, readonly message: string }> };

type Written_UndoPayload_Fragment = { readonly revision: number | null, readonly change: { readonly added: number, readonly ended: number, readonly withdrawn: number, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly sentence: string }> } }, readonly problems: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: string, readonly message: string }> };

export type WrittenFragment =
  | Written_ActPayload_Fragment
  | Written_AgreementPayload_Fragment
  | Written_DutyPayload_Fragment
  | Written_FactPayload_Fragment
  | Written_ImportPayload_Fragment
  | Written_IndicatorPayload_Fragment
  | Written_NominationPayload_Fragment
  | Written_ReportPayload_Fragment
  | Written_SubjectPayload_Fragment
  | Written_UndoPayload_Fragment
;

export type MayQueryVariables = Exact<{
  action: string;
  of?: string | null | undefined;
  lang: Language;
}>;


export type MayQuery = { readonly viewer: { readonly may: { readonly allowed: boolean, readonly reason: string } } | null };

export type AddMembersMutationVariables = Exact<{
  input: AddMembersInput;
  lang: Language;
}>;


export type AddMembersMutation = { readonly written: Written_SubjectPayload_Fragment | null };

export type AddSubjectMutationVariables = Exact<{
  input: AddSubjectInput;
  lang: Language;
}>;


export type AddSubjectMutation = { readonly written: Written_SubjectPayload_Fragment | null };

export type AppointHolderMutationVariables = Exact<{
  input: AppointHolderInput;
  lang: Language;
}>;


export type AppointHolderMutation = { readonly written: Written_SubjectPayload_Fragment | null };

export type AssignDutyMutationVariables = Exact<{
  input: AssignDutyInput;
  lang: Language;
}>;


export type AssignDutyMutation = { readonly written: Written_DutyPayload_Fragment | null };

export type ConcludeAgreementMutationVariables = Exact<{
  input: ConcludeAgreementInput;
  lang: Language;
}>;


export type ConcludeAgreementMutation = { readonly written: Written_AgreementPayload_Fragment | null };

export type DissolveSubjectMutationVariables = Exact<{
  input: DissolveSubjectInput;
  lang: Language;
}>;


export type DissolveSubjectMutation = { readonly written: Written_SubjectPayload_Fragment | null };

export type ExtendAgreementMutationVariables = Exact<{
  input: ExtendAgreementInput;
  lang: Language;
}>;


export type ExtendAgreementMutation = { readonly written: Written_AgreementPayload_Fragment | null };

export type ImportDocumentsMutationVariables = Exact<{
  input: ImportDocumentsInput;
  lang: Language;
}>;


export type ImportDocumentsMutation = { readonly written: Written_ImportPayload_Fragment | null };

export type MoveDeadlineMutationVariables = Exact<{
  input: MoveDeadlineInput;
  lang: Language;
}>;


export type MoveDeadlineMutation = { readonly written: Written_DutyPayload_Fragment | null };

export type ReleaseFromDutyMutationVariables = Exact<{
  input: ReleaseFromDutyInput;
  lang: Language;
}>;


export type ReleaseFromDutyMutation = { readonly written: Written_DutyPayload_Fragment | null };

export type ReleaseHolderMutationVariables = Exact<{
  input: ReleaseHolderInput;
  lang: Language;
}>;


export type ReleaseHolderMutation = { readonly written: Written_SubjectPayload_Fragment | null };

export type RemoveMembersMutationVariables = Exact<{
  input: RemoveMembersInput;
  lang: Language;
}>;


export type RemoveMembersMutation = { readonly written: Written_SubjectPayload_Fragment | null };

export type RenameSubjectMutationVariables = Exact<{
  input: RenameSubjectInput;
  lang: Language;
}>;


export type RenameSubjectMutation = { readonly written: Written_SubjectPayload_Fragment | null };

export type RepealActMutationVariables = Exact<{
  input: RepealActInput;
  lang: Language;
}>;


export type RepealActMutation = { readonly written: Written_ActPayload_Fragment | null };

export type SetHostMutationVariables = Exact<{
  input: SetHostInput;
  lang: Language;
}>;


export type SetHostMutation = { readonly written: Written_SubjectPayload_Fragment | null };

export type SetSuperiorMutationVariables = Exact<{
  input: SetSuperiorInput;
  lang: Language;
}>;


export type SetSuperiorMutation = { readonly written: Written_SubjectPayload_Fragment | null };

export type TerminateAgreementMutationVariables = Exact<{
  input: TerminateAgreementInput;
  lang: Language;
}>;


export type TerminateAgreementMutation = { readonly written: Written_AgreementPayload_Fragment | null };

export type WithdrawFactMutationVariables = Exact<{
  input: WithdrawFactInput;
  lang: Language;
}>;


export type WithdrawFactMutation = { readonly written: Written_FactPayload_Fragment | null };

export type NominateExecutorMutationVariables = Exact<{
  input: NominateExecutorInput;
  lang: Language;
}>;


export type NominateExecutorMutation = { readonly written: Written_NominationPayload_Fragment | null };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
  lang: Language;
}>;


export type SubmitReportMutation = { readonly written: Written_ReportPayload_Fragment | null };

export type AcceptReportMutationVariables = Exact<{
  input: DecideReportInput;
  lang: Language;
}>;


export type AcceptReportMutation = { readonly written: Written_ReportPayload_Fragment | null };

export type ReturnReportMutationVariables = Exact<{
  input: DecideReportInput;
  lang: Language;
}>;


export type ReturnReportMutation = { readonly written: Written_ReportPayload_Fragment | null };

export type WithdrawReportMutationVariables = Exact<{
  input: DecideReportInput;
  lang: Language;
}>;


export type WithdrawReportMutation = { readonly written: Written_ReportPayload_Fragment | null };

export type TakeOffControlMutationVariables = Exact<{
  input: ControlInput;
  lang: Language;
}>;


export type TakeOffControlMutation = { readonly written: Written_DutyPayload_Fragment | null };

export type PutOnControlMutationVariables = Exact<{
  input: ControlInput;
  lang: Language;
}>;


export type PutOnControlMutation = { readonly written: Written_DutyPayload_Fragment | null };

export type PlanIndicatorMutationVariables = Exact<{
  input: PlanIndicatorInput;
  lang: Language;
}>;


export type PlanIndicatorMutation = { readonly written: Written_IndicatorPayload_Fragment | null };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { readonly graph: { readonly revision: number, readonly updatedAt: string } | null, readonly viewer: { readonly name: string | null, readonly isAnonymous: boolean, readonly roles: ReadonlyArray<ViewerRole>, readonly regions: ReadonlyArray<string>, readonly actsFor: ReadonlyArray<
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
    > } | null, readonly revisions: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly on: string, readonly why: string }> } | null, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly isFictional: boolean }> | null };

export type GraphChangedSubscriptionVariables = Exact<{
  after?: number | null | undefined;
}>;


export type GraphChangedSubscription = { readonly graphChanged: { readonly number: number } };

export type SuggestQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
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
        | { readonly __typename: 'Indicator', readonly id: string, readonly label: string }
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
        | { readonly __typename: 'Nomination', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string, readonly positions: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Position', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Programme', readonly id: string, readonly label: string }
        | { readonly __typename: 'Provision', readonly path: string, readonly text: string, readonly id: string, readonly label: string, readonly act: { readonly id: string, readonly label: string } }
        | { readonly __typename: 'Report', readonly id: string, readonly label: string }
        | { readonly __typename: 'Responsibility', readonly id: string, readonly label: string }
        | { readonly __typename: 'School', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'University', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly id: string, readonly label: string }
       }> } | null };

type Brick_Act_Fragment = { readonly __typename: 'Act', readonly id: string, readonly label: string };

type Brick_Assembly_Fragment = { readonly __typename: 'Assembly', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly shortName: string | null, readonly id: string, readonly label: string };

type Brick_Authority_Fragment = { readonly __typename: 'Authority', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly shortName: string | null, readonly id: string, readonly label: string };

type Brick_Centre_Fragment = { readonly __typename: 'Centre', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly shortName: string | null, readonly id: string, readonly label: string };

type Brick_College_Fragment = { readonly __typename: 'College', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly shortName: string | null, readonly id: string, readonly label: string };

type Brick_Duty_Fragment = { readonly __typename: 'Duty', readonly status: DutyStatus, readonly id: string, readonly label: string, readonly provision: { readonly path: string, readonly label: string, readonly act: { readonly id: string, readonly label: string } } };

type Brick_Enterprise_Fragment = { readonly __typename: 'Enterprise', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly shortName: string | null, readonly id: string, readonly label: string };

type Brick_Finding_Fragment = { readonly __typename: 'Finding', readonly id: string, readonly label: string };

type Brick_Group_Fragment = { readonly __typename: 'Group', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly shortName: string | null, readonly recordedSize: number, readonly declaredSize: number | null, readonly id: string, readonly label: string };

type Brick_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly label: string };

type Brick_Institute_Fragment = { readonly __typename: 'Institute', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly shortName: string | null, readonly id: string, readonly label: string };

type Brick_Link_Fragment = { readonly __typename: 'Link', readonly id: string, readonly label: string };

type Brick_Ministry_Fragment = { readonly __typename: 'Ministry', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly shortName: string | null, readonly id: string, readonly label: string };

type Brick_Municipality_Fragment = { readonly __typename: 'Municipality', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly shortName: string | null, readonly id: string, readonly label: string };

type Brick_NetworkAgreement_Fragment = { readonly __typename: 'NetworkAgreement', readonly id: string, readonly label: string };

type Brick_Nomination_Fragment = { readonly __typename: 'Nomination', readonly id: string, readonly label: string };

type Brick_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly label: string };

type Brick_Position_Fragment = { readonly __typename: 'Position', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly shortName: string | null, readonly id: string, readonly label: string, readonly holder: { readonly id: string, readonly name: string } | null, readonly organisation:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

type Brick_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly label: string };

type Brick_Provision_Fragment = { readonly __typename: 'Provision', readonly path: string, readonly id: string, readonly label: string, readonly act: { readonly id: string } };

type Brick_Report_Fragment = { readonly __typename: 'Report', readonly id: string, readonly label: string };

type Brick_Responsibility_Fragment = { readonly __typename: 'Responsibility', readonly id: string, readonly label: string };

type Brick_School_Fragment = { readonly __typename: 'School', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly shortName: string | null, readonly id: string, readonly label: string };

type Brick_University_Fragment = { readonly __typename: 'University', readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly shortName: string | null, readonly id: string, readonly label: string };

export type BrickFragment =
  | Brick_Act_Fragment
  | Brick_Assembly_Fragment
  | Brick_Authority_Fragment
  | Brick_Centre_Fragment
  | Brick_College_Fragment
  | Brick_Duty_Fragment
  | Brick_Enterprise_Fragment
  | Brick_Finding_Fragment
  | Brick_Group_Fragment
  | Brick_Indicator_Fragment
  | Brick_Institute_Fragment
  | Brick_Link_Fragment
  | Brick_Ministry_Fragment
  | Brick_Municipality_Fragment
  | Brick_NetworkAgreement_Fragment
  | Brick_Nomination_Fragment
  | Brick_Person_Fragment
  | Brick_Position_Fragment
  | Brick_Programme_Fragment
  | Brick_Provision_Fragment
  | Brick_Report_Fragment
  | Brick_Responsibility_Fragment
  | Brick_School_Fragment
  | Brick_University_Fragment
;

export type ChosenLinkQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type ChosenLinkQuery = { readonly node:
    | { readonly __typename: 'Act' }
    | { readonly __typename: 'Assembly' }
    | { readonly __typename: 'Authority' }
    | { readonly __typename: 'Centre' }
    | { readonly __typename: 'College' }
    | { readonly __typename: 'Duty' }
    | { readonly __typename: 'Enterprise' }
    | { readonly __typename: 'Finding' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'Institute' }
    | (
      { readonly __typename: 'Link' }
      & WireFragment
    )
    | { readonly __typename: 'Ministry' }
    | { readonly __typename: 'Municipality' }
    | { readonly __typename: 'NetworkAgreement' }
    | { readonly __typename: 'Nomination' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Programme' }
    | { readonly __typename: 'Provision' }
    | { readonly __typename: 'Report' }
    | { readonly __typename: 'Responsibility' }
    | { readonly __typename: 'School' }
    | { readonly __typename: 'University' }
   | null };

export type MembersQueryVariables = Exact<{
  group: string;
  text?: string | null | undefined;
  after?: string | null | undefined;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type MembersQuery = { readonly subjects: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
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
    > } | null };

export type LineFragment = { readonly id: string, readonly kind: RelationKind, readonly role: ResponsibilityRole | null, readonly state: LinkState, readonly certainty: Certainty, readonly basis: { readonly label: string } | null, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   };

export type WireFragment = (
  { readonly source: string, readonly attestedOn: string | null, readonly addedIn: number, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly basis: { readonly id: string, readonly path: string, readonly label: string, readonly text: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly label: string, readonly inForce: { readonly to: string | null } } } | null, readonly agreement: { readonly id: string, readonly label: string } | null }
  & LineFragment
);

export type ActQueryVariables = Exact<{
  act: string;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type ActQuery = { readonly act: { readonly id: string, readonly kind: ActKind, readonly label: string, readonly title: string, readonly region: string | null, readonly source: string, readonly sourceNote: string | null, readonly url: string | null, readonly inForce: { readonly from: string | null, readonly to: string | null }, readonly issuedBy: ReadonlyArray<
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
    >, readonly signedBy: ReadonlyArray<
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string, readonly holder: { readonly name: string } | null }
      | { readonly id: string, readonly label: string }
      | { readonly id: string, readonly label: string }
    >, readonly follows: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly repealedBy: ReadonlyArray<ActPaperFragment>, readonly amendedBy: ReadonlyArray<ActPaperFragment>, readonly approvedBy: ReadonlyArray<ActPaperFragment>, readonly provisions: ReadonlyArray<{ readonly id: string, readonly path: string, readonly label: string, readonly text: string, readonly quote: string | null, readonly wording: string | null, readonly parent: { readonly id: string } | null, readonly follows: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly amendedBy: ReadonlyArray<ActPaperFragment>, readonly repealedBy: ReadonlyArray<ActPaperFragment>, readonly duties: ReadonlyArray<ClauseDutyFragment> }> } | null, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly duty: { readonly id: string } | null }> } | null };

export type ActPaperFragment = { readonly id: string, readonly state: LinkState, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly from:
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
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly path: string, readonly id: string, readonly label: string, readonly act: { readonly id: string, readonly label: string } }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
   };

export type ClauseDutyFragment = { readonly id: string, readonly title: string, readonly force: DutyForce, readonly status: DutyStatus, readonly state: LinkState, readonly deadline: { readonly text: string }, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly subject:
        | { readonly __typename: 'Assembly', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind }
        | { readonly __typename: 'Authority', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind }
        | { readonly __typename: 'Centre', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind }
        | { readonly __typename: 'College', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind }
        | { readonly __typename: 'Enterprise', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind }
        | { readonly __typename: 'Group', readonly recordedSize: number, readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind }
        | { readonly __typename: 'Institute', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind }
        | { readonly __typename: 'Ministry', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind }
        | { readonly __typename: 'Municipality', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind }
        | { readonly __typename: 'Position', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly holder: { readonly name: string } | null }
        | { readonly __typename: 'School', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind }
        | { readonly __typename: 'University', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind }
       }> } };

export type ActsQueryVariables = Exact<{
  filter?: ActFilter | null | undefined;
  after?: string | null | undefined;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type ActsQuery = { readonly acts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ActKind, readonly label: string, readonly title: string, readonly date: string | null, readonly region: string | null, readonly inForce: { readonly from: string | null, readonly to: string | null }, readonly issuedBy: ReadonlyArray<
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
      >, readonly duties: ReadonlyArray<{ readonly id: string, readonly status: DutyStatus, readonly state: LinkState }> }> } | null };

export type AgendaQueryVariables = Exact<{
  for: string;
  hasSubject: boolean;
  from: string;
  to: string;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type AgendaQuery = { readonly whose?:
    | { readonly __typename: 'Assembly', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Authority', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Centre', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'College', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Enterprise', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Group', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Institute', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Municipality', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Position', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'School', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'University', readonly id: string, readonly kind: SubjectKind, readonly label: string }
   | null, readonly agenda?: ReadonlyArray<{ readonly on: string, readonly kind: AgendaKind, readonly node:
      | { readonly __typename: 'Act', readonly id: string, readonly label: string }
      | { readonly __typename: 'Assembly', readonly id: string, readonly label: string }
      | { readonly __typename: 'Authority', readonly id: string, readonly label: string }
      | { readonly __typename: 'Centre', readonly id: string, readonly label: string }
      | { readonly __typename: 'College', readonly id: string, readonly label: string }
      | { readonly __typename: 'Duty', readonly id: string, readonly label: string, readonly deadline: { readonly text: string }, readonly provision: { readonly label: string, readonly act: { readonly label: string } } }
      | { readonly __typename: 'Enterprise', readonly id: string, readonly label: string }
      | { readonly __typename: 'Finding', readonly id: string, readonly label: string }
      | { readonly __typename: 'Group', readonly id: string, readonly label: string }
      | { readonly __typename: 'Indicator', readonly id: string, readonly label: string }
      | { readonly __typename: 'Institute', readonly id: string, readonly label: string }
      | { readonly __typename: 'Link', readonly id: string, readonly label: string }
      | { readonly __typename: 'Ministry', readonly id: string, readonly label: string }
      | { readonly __typename: 'Municipality', readonly id: string, readonly label: string }
      | { readonly __typename: 'NetworkAgreement', readonly id: string, readonly label: string }
      | { readonly __typename: 'Nomination', readonly id: string, readonly label: string }
      | { readonly __typename: 'Person', readonly id: string, readonly label: string }
      | { readonly __typename: 'Position', readonly id: string, readonly label: string }
      | { readonly __typename: 'Programme', readonly id: string, readonly label: string }
      | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
      | { readonly __typename: 'Report', readonly submittedOn: string, readonly remark: string | null, readonly id: string, readonly label: string, readonly bearer:
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
        , readonly duty: { readonly id: string, readonly title: string } }
      | { readonly __typename: 'Responsibility', readonly id: string, readonly label: string }
      | { readonly __typename: 'School', readonly id: string, readonly label: string }
      | { readonly __typename: 'University', readonly id: string, readonly label: string }
     }> | null };

export type AgreementsQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  states: ReadonlyArray<LinkState> | LinkState;
  after?: string | null | undefined;
  region?: string | null | undefined;
  without?: SubjectFilter | null | undefined;
  afterWithout?: string | null | undefined;
  partner: string;
  hasPartner: boolean;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type AgreementsQuery = { readonly agreements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly label: string, readonly form: AgreementForm, readonly state: LinkState, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly base:
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
      , readonly participants: ReadonlyArray<
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
      > }> } | null, readonly statistics: { readonly schools: number, readonly schoolsWithAgreement: number, readonly leftOut: ReadonlyArray<{ readonly name: string }>, readonly agreementsBy: { readonly total: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly values: ReadonlyArray<string> }> }> }, readonly coverage: ReadonlyArray<{ readonly schools: number, readonly schoolsWithAgreement: number, readonly subject:
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
       }> } | null, readonly without: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly label: string, readonly region: string | null, readonly superior:
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
         | null }
      | { readonly id: string, readonly label: string, readonly region: string | null, readonly superior:
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
         | null }
      | { readonly id: string, readonly label: string, readonly region: string | null, readonly superior:
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
         | null }
      | { readonly id: string, readonly label: string, readonly region: string | null, readonly superior:
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
         | null }
      | { readonly id: string, readonly label: string, readonly region: string | null, readonly superior:
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
         | null }
      | { readonly id: string, readonly label: string, readonly region: string | null, readonly superior:
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
         | null }
      | { readonly id: string, readonly label: string, readonly region: string | null, readonly superior:
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
         | null }
      | { readonly id: string, readonly label: string, readonly region: string | null, readonly superior:
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
         | null }
      | { readonly id: string, readonly label: string, readonly region: string | null, readonly superior:
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
         | null }
      | { readonly id: string, readonly label: string, readonly region: string | null, readonly superior:
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
         | null }
      | { readonly id: string, readonly label: string, readonly region: string | null, readonly superior:
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
         | null }
      | { readonly id: string, readonly label: string, readonly region: string | null, readonly superior:
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
         | null }
    > } | null, readonly partner?:
    | { readonly __typename: 'Assembly', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Authority', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Centre', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'College', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Enterprise', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Group', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Institute', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Municipality', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Position', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'School', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'University', readonly id: string, readonly kind: SubjectKind, readonly label: string }
   | null };

export type CompareQueryVariables = Exact<{
  before: Moment;
  after: Moment;
  region?: string | null | undefined;
  lang: Language;
}>;


export type CompareQuery = { readonly compare: { readonly isPartial: boolean, readonly counts: { readonly added: number, readonly removed: number, readonly changed: number }, readonly before: { readonly asOf: string, readonly knownAt: number }, readonly after: { readonly asOf: string, readonly knownAt: number }, readonly added: ReadonlyArray<{ readonly node:
        | ChangedNode_Act_Fragment
        | ChangedNode_Assembly_Fragment
        | ChangedNode_Authority_Fragment
        | ChangedNode_Centre_Fragment
        | ChangedNode_College_Fragment
        | ChangedNode_Duty_Fragment
        | ChangedNode_Enterprise_Fragment
        | ChangedNode_Finding_Fragment
        | ChangedNode_Group_Fragment
        | ChangedNode_Indicator_Fragment
        | ChangedNode_Institute_Fragment
        | ChangedNode_Link_Fragment
        | ChangedNode_Ministry_Fragment
        | ChangedNode_Municipality_Fragment
        | ChangedNode_NetworkAgreement_Fragment
        | ChangedNode_Nomination_Fragment
        | ChangedNode_Person_Fragment
        | ChangedNode_Position_Fragment
        | ChangedNode_Programme_Fragment
        | ChangedNode_Provision_Fragment
        | ChangedNode_Report_Fragment
        | ChangedNode_Responsibility_Fragment
        | ChangedNode_School_Fragment
        | ChangedNode_University_Fragment
       | null, readonly after: ChangedLinkFragment | null }>, readonly removed: ReadonlyArray<{ readonly node:
        | ChangedNode_Act_Fragment
        | ChangedNode_Assembly_Fragment
        | ChangedNode_Authority_Fragment
        | ChangedNode_Centre_Fragment
        | ChangedNode_College_Fragment
        | ChangedNode_Duty_Fragment
        | ChangedNode_Enterprise_Fragment
        | ChangedNode_Finding_Fragment
        | ChangedNode_Group_Fragment
        | ChangedNode_Indicator_Fragment
        | ChangedNode_Institute_Fragment
        | ChangedNode_Link_Fragment
        | ChangedNode_Ministry_Fragment
        | ChangedNode_Municipality_Fragment
        | ChangedNode_NetworkAgreement_Fragment
        | ChangedNode_Nomination_Fragment
        | ChangedNode_Person_Fragment
        | ChangedNode_Position_Fragment
        | ChangedNode_Programme_Fragment
        | ChangedNode_Provision_Fragment
        | ChangedNode_Report_Fragment
        | ChangedNode_Responsibility_Fragment
        | ChangedNode_School_Fragment
        | ChangedNode_University_Fragment
       | null, readonly before: ChangedLinkFragment | null }>, readonly changed: ReadonlyArray<{ readonly differences: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }>, readonly node:
        | ChangedNode_Act_Fragment
        | ChangedNode_Assembly_Fragment
        | ChangedNode_Authority_Fragment
        | ChangedNode_Centre_Fragment
        | ChangedNode_College_Fragment
        | ChangedNode_Duty_Fragment
        | ChangedNode_Enterprise_Fragment
        | ChangedNode_Finding_Fragment
        | ChangedNode_Group_Fragment
        | ChangedNode_Indicator_Fragment
        | ChangedNode_Institute_Fragment
        | ChangedNode_Link_Fragment
        | ChangedNode_Ministry_Fragment
        | ChangedNode_Municipality_Fragment
        | ChangedNode_NetworkAgreement_Fragment
        | ChangedNode_Nomination_Fragment
        | ChangedNode_Person_Fragment
        | ChangedNode_Position_Fragment
        | ChangedNode_Programme_Fragment
        | ChangedNode_Provision_Fragment
        | ChangedNode_Report_Fragment
        | ChangedNode_Responsibility_Fragment
        | ChangedNode_School_Fragment
        | ChangedNode_University_Fragment
       | null, readonly before: ChangedLinkFragment | null, readonly after: ChangedLinkFragment | null }> } | null };

type ChangedNode_Act_Fragment = { readonly __typename: 'Act', readonly id: string, readonly label: string, readonly inForce: { readonly from: string | null, readonly to: string | null } };

type ChangedNode_Assembly_Fragment = { readonly __typename: 'Assembly', readonly kind: SubjectKind, readonly id: string, readonly label: string };

type ChangedNode_Authority_Fragment = { readonly __typename: 'Authority', readonly kind: SubjectKind, readonly id: string, readonly label: string };

type ChangedNode_Centre_Fragment = { readonly __typename: 'Centre', readonly kind: SubjectKind, readonly id: string, readonly label: string };

type ChangedNode_College_Fragment = { readonly __typename: 'College', readonly kind: SubjectKind, readonly id: string, readonly label: string };

type ChangedNode_Duty_Fragment = { readonly __typename: 'Duty', readonly id: string, readonly label: string, readonly provision: { readonly label: string, readonly act: { readonly id: string, readonly label: string } } };

type ChangedNode_Enterprise_Fragment = { readonly __typename: 'Enterprise', readonly kind: SubjectKind, readonly id: string, readonly label: string };

type ChangedNode_Finding_Fragment = { readonly __typename: 'Finding', readonly id: string, readonly label: string };

type ChangedNode_Group_Fragment = { readonly __typename: 'Group', readonly kind: SubjectKind, readonly id: string, readonly label: string };

type ChangedNode_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly label: string };

type ChangedNode_Institute_Fragment = { readonly __typename: 'Institute', readonly kind: SubjectKind, readonly id: string, readonly label: string };

type ChangedNode_Link_Fragment = { readonly __typename: 'Link', readonly id: string, readonly label: string };

type ChangedNode_Ministry_Fragment = { readonly __typename: 'Ministry', readonly kind: SubjectKind, readonly id: string, readonly label: string };

type ChangedNode_Municipality_Fragment = { readonly __typename: 'Municipality', readonly kind: SubjectKind, readonly id: string, readonly label: string };

type ChangedNode_NetworkAgreement_Fragment = { readonly __typename: 'NetworkAgreement', readonly id: string, readonly label: string };

type ChangedNode_Nomination_Fragment = { readonly __typename: 'Nomination', readonly id: string, readonly label: string };

type ChangedNode_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly label: string };

type ChangedNode_Position_Fragment = { readonly __typename: 'Position', readonly kind: SubjectKind, readonly id: string, readonly label: string };

type ChangedNode_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly label: string };

type ChangedNode_Provision_Fragment = { readonly __typename: 'Provision', readonly id: string, readonly label: string };

type ChangedNode_Report_Fragment = { readonly __typename: 'Report', readonly id: string, readonly label: string };

type ChangedNode_Responsibility_Fragment = { readonly __typename: 'Responsibility', readonly id: string, readonly label: string };

type ChangedNode_School_Fragment = { readonly __typename: 'School', readonly kind: SubjectKind, readonly id: string, readonly label: string };

type ChangedNode_University_Fragment = { readonly __typename: 'University', readonly kind: SubjectKind, readonly id: string, readonly label: string };

export type ChangedNodeFragment =
  | ChangedNode_Act_Fragment
  | ChangedNode_Assembly_Fragment
  | ChangedNode_Authority_Fragment
  | ChangedNode_Centre_Fragment
  | ChangedNode_College_Fragment
  | ChangedNode_Duty_Fragment
  | ChangedNode_Enterprise_Fragment
  | ChangedNode_Finding_Fragment
  | ChangedNode_Group_Fragment
  | ChangedNode_Indicator_Fragment
  | ChangedNode_Institute_Fragment
  | ChangedNode_Link_Fragment
  | ChangedNode_Ministry_Fragment
  | ChangedNode_Municipality_Fragment
  | ChangedNode_NetworkAgreement_Fragment
  | ChangedNode_Nomination_Fragment
  | ChangedNode_Person_Fragment
  | ChangedNode_Position_Fragment
  | ChangedNode_Programme_Fragment
  | ChangedNode_Provision_Fragment
  | ChangedNode_Report_Fragment
  | ChangedNode_Responsibility_Fragment
  | ChangedNode_School_Fragment
  | ChangedNode_University_Fragment
;

export type ChangedLinkFragment = { readonly id: string, readonly kind: RelationKind, readonly role: ResponsibilityRole | null, readonly state: LinkState, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly agreement: { readonly id: string, readonly label: string } | null, readonly from:
    | { readonly __typename: 'Act', readonly id: string, readonly label: string }
    | { readonly __typename: 'Assembly', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Authority', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Centre', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'College', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
    | { readonly __typename: 'Enterprise', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Finding', readonly id: string, readonly label: string }
    | { readonly __typename: 'Group', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Indicator', readonly id: string, readonly label: string }
    | { readonly __typename: 'Institute', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Link', readonly id: string, readonly label: string }
    | { readonly __typename: 'Ministry', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Municipality', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'NetworkAgreement', readonly id: string, readonly label: string }
    | { readonly __typename: 'Nomination', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Position', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly label: string }
    | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
    | { readonly __typename: 'Report', readonly id: string, readonly label: string }
    | { readonly __typename: 'Responsibility', readonly id: string, readonly label: string }
    | { readonly __typename: 'School', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'University', readonly kind: SubjectKind, readonly id: string, readonly label: string }
  , readonly to:
    | { readonly __typename: 'Act', readonly id: string, readonly label: string }
    | { readonly __typename: 'Assembly', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Authority', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Centre', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'College', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Duty', readonly id: string, readonly label: string }
    | { readonly __typename: 'Enterprise', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Finding', readonly id: string, readonly label: string }
    | { readonly __typename: 'Group', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Indicator', readonly id: string, readonly label: string }
    | { readonly __typename: 'Institute', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Link', readonly id: string, readonly label: string }
    | { readonly __typename: 'Ministry', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Municipality', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'NetworkAgreement', readonly id: string, readonly label: string }
    | { readonly __typename: 'Nomination', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Position', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly label: string }
    | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
    | { readonly __typename: 'Report', readonly id: string, readonly label: string }
    | { readonly __typename: 'Responsibility', readonly id: string, readonly label: string }
    | { readonly __typename: 'School', readonly kind: SubjectKind, readonly id: string, readonly label: string }
    | { readonly __typename: 'University', readonly kind: SubjectKind, readonly id: string, readonly label: string }
   };

export type DashboardQueryVariables = Exact<{
  region?: string | null | undefined;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type DashboardQuery = { readonly statistics: { readonly duties: StackedFragment, readonly findings: StackedFragment, readonly agreements: StackedFragment, readonly coverage: ReadonlyArray<{ readonly schools: number, readonly schoolsWithAgreement: number, readonly subject:
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
       }>, readonly leftOut: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null };

export type StackedFragment = { readonly total: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly dimension: Dimension, readonly values: ReadonlyArray<string> }> }> };

export type TrendQueryVariables = Exact<{
  region?: string | null | undefined;
  m1: string;
  m2: string;
  m3: string;
  m4: string;
  m5: string;
  m6: string;
  m7: string;
  m8: string;
  m9: string;
  m10: string;
  m11: string;
  m12: string;
  rev?: number | null | undefined;
}>;


export type TrendQuery = { readonly m1: TrendPointFragment | null, readonly m2: TrendPointFragment | null, readonly m3: TrendPointFragment | null, readonly m4: TrendPointFragment | null, readonly m5: TrendPointFragment | null, readonly m6: TrendPointFragment | null, readonly m7: TrendPointFragment | null, readonly m8: TrendPointFragment | null, readonly m9: TrendPointFragment | null, readonly m10: TrendPointFragment | null, readonly m11: TrendPointFragment | null, readonly m12: TrendPointFragment | null };

export type TrendPointFragment = { readonly schools: number, readonly schoolsWithAgreement: number, readonly dutiesByStatus: ReadonlyArray<{ readonly status: DutyStatus, readonly count: number }>, readonly findingsByRule: ReadonlyArray<{ readonly rule: FindingRule, readonly count: number }>, readonly agreementsByState: ReadonlyArray<{ readonly state: LinkState, readonly count: number }> };

export type DeadlinesQueryVariables = Exact<{
  filter?: DutyFilter | null | undefined;
  after?: string | null | undefined;
  who: string;
  hasWho: boolean;
  from: string;
  to: string;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type DeadlinesQuery = { readonly duties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: DutyStatus, readonly occurrences: ReadonlyArray<string>, readonly deadline: { readonly kind: DeadlineKind, readonly text: string, readonly due: string | null, readonly nextDue: string | null }, readonly provision: { readonly label: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly label: string, readonly region: string | null } }, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly subject:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
           }> } }> } | null, readonly who?:
    | { readonly __typename: 'Assembly', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Authority', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Centre', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'College', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Enterprise', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Group', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Institute', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Municipality', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Position', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'School', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'University', readonly id: string, readonly kind: SubjectKind, readonly label: string }
   | null };

export type DisciplineQueryVariables = Exact<{
  by: DisciplineBy;
  region?: string | null | undefined;
  from: string;
  to: string;
  figure: DisciplineFigure;
  hasOpened: boolean;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type DisciplineQuery = { readonly discipline: ReadonlyArray<{ readonly inTime: number, readonly late: number, readonly overdue: number, readonly open: number, readonly movedDeadlines: number, readonly share: number | null, readonly subject:
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
     | null, readonly act: { readonly id: string, readonly label: string } | null, readonly duties?: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provision: { readonly label: string, readonly act: { readonly label: string } } }> }> | null };

export type DutyExecutionFragment = { readonly isOnControl: boolean, readonly takenOffControlOn: string | null, readonly takenOffControlRemark: string | null, readonly movedTimes: number, readonly expected: number, readonly nominated: number, readonly submitted: number, readonly accepted: number, readonly returned: number, readonly missing: number, readonly overdue: number, readonly bearers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly state: BearerState, readonly daysLate: number | null, readonly isOverdue: boolean, readonly bearer:
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
      , readonly nomination: { readonly title: string | null, readonly person: { readonly name: string } | null, readonly position: { readonly label: string } | null } | null, readonly report: { readonly submittedOn: string, readonly remark: string | null } | null }> } };

export type DutyOffersQueryVariables = Exact<{
  duty: string;
  act: string;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type DutyOffersQuery = { readonly duty: { readonly execution: { readonly isOnControl: boolean, readonly bearers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly state: BearerState, readonly bearer:
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
          , readonly report: { readonly id: string, readonly label: string } | null }> } } } | null, readonly indicators: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string | null }> | null };

export type DutyQueryVariables = Exact<{
  duty: string;
  perGroup: number;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type DutyQuery = { readonly accountability: { readonly explored: number, readonly isPartial: boolean, readonly sentence: string, readonly sentenceParts: ReadonlyArray<{ readonly text: string, readonly node: string | null, readonly link: string | null, readonly state: LinkState | null }>, readonly duty: { readonly id: string, readonly title: string, readonly force: DutyForce, readonly status: DutyStatus, readonly state: LinkState, readonly requiresNomination: boolean, readonly deadline: { readonly text: string, readonly nextDue: string | null }, readonly execution: DutyExecutionFragment, readonly programmes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly provision: { readonly id: string, readonly path: string, readonly label: string, readonly text: string, readonly follows: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly act: { readonly id: string, readonly kind: ActKind, readonly label: string, readonly region: string | null, readonly follows: ReadonlyArray<{ readonly id: string, readonly label: string }> } } }, readonly nodes: ReadonlyArray<
      | Brick_Act_Fragment
      | Brick_Assembly_Fragment
      | Brick_Authority_Fragment
      | Brick_Centre_Fragment
      | Brick_College_Fragment
      | Brick_Duty_Fragment
      | Brick_Enterprise_Fragment
      | Brick_Finding_Fragment
      | Brick_Group_Fragment
      | Brick_Indicator_Fragment
      | Brick_Institute_Fragment
      | Brick_Link_Fragment
      | Brick_Ministry_Fragment
      | Brick_Municipality_Fragment
      | Brick_NetworkAgreement_Fragment
      | Brick_Nomination_Fragment
      | Brick_Person_Fragment
      | Brick_Position_Fragment
      | Brick_Programme_Fragment
      | Brick_Provision_Fragment
      | Brick_Report_Fragment
      | Brick_Responsibility_Fragment
      | Brick_School_Fragment
      | Brick_University_Fragment
    >, readonly links: ReadonlyArray<{ readonly branch: TraceBranch, readonly depth: number, readonly isBroken: boolean, readonly link: WireFragment }>, readonly breaks: ReadonlyArray<{ readonly kind: BreakKind, readonly branch: TraceBranch | null, readonly isOnChain: boolean, readonly message: string, readonly at:
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
      , readonly link: { readonly id: string, readonly kind: RelationKind, readonly state: LinkState } | null }>, readonly truncated: ReadonlyArray<{ readonly shown: number, readonly total: number, readonly node:
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
       }> } | null, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly condition: string }> } | null };

export type FindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  after?: string | null | undefined;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: { readonly bySeverity: ReadonlyArray<{ readonly severity: Severity, readonly count: number }>, readonly byRule: ReadonlyArray<{ readonly rule: FindingRule, readonly count: number }>, readonly byRegion: ReadonlyArray<{ readonly region: string, readonly count: number }> }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly label: string, readonly condition: string, readonly region: string | null, readonly duty: { readonly id: string, readonly provision: { readonly label: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly label: string } } } | null, readonly subject:
        | { readonly id: string, readonly label: string, readonly kind: SubjectKind }
        | { readonly id: string, readonly label: string, readonly kind: SubjectKind }
        | { readonly id: string, readonly label: string, readonly kind: SubjectKind }
        | { readonly id: string, readonly label: string, readonly kind: SubjectKind }
        | { readonly id: string, readonly label: string, readonly kind: SubjectKind }
        | { readonly id: string, readonly label: string, readonly kind: SubjectKind }
        | { readonly id: string, readonly label: string, readonly kind: SubjectKind }
        | { readonly id: string, readonly label: string, readonly kind: SubjectKind }
        | { readonly id: string, readonly label: string, readonly kind: SubjectKind }
        | { readonly id: string, readonly label: string, readonly kind: SubjectKind }
        | { readonly id: string, readonly label: string, readonly kind: SubjectKind }
        | { readonly id: string, readonly label: string, readonly kind: SubjectKind }
       | null }> } | null, readonly all: { readonly totalCount: number } | null };

export type OpenedFindingQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type OpenedFindingQuery = { readonly node:
    | { readonly __typename: 'Act' }
    | { readonly __typename: 'Assembly' }
    | { readonly __typename: 'Authority' }
    | { readonly __typename: 'Centre' }
    | { readonly __typename: 'College' }
    | { readonly __typename: 'Duty' }
    | { readonly __typename: 'Enterprise' }
    | { readonly __typename: 'Finding', readonly id: string, readonly criteria: string, readonly condition: string, readonly cause: string, readonly effect: string, readonly evidence: ReadonlyArray<(
        { readonly from:
          | Brick_Act_Fragment
          | Brick_Assembly_Fragment
          | Brick_Authority_Fragment
          | Brick_Centre_Fragment
          | Brick_College_Fragment
          | Brick_Duty_Fragment
          | Brick_Enterprise_Fragment
          | Brick_Finding_Fragment
          | Brick_Group_Fragment
          | Brick_Indicator_Fragment
          | Brick_Institute_Fragment
          | Brick_Link_Fragment
          | Brick_Ministry_Fragment
          | Brick_Municipality_Fragment
          | Brick_NetworkAgreement_Fragment
          | Brick_Nomination_Fragment
          | Brick_Person_Fragment
          | Brick_Position_Fragment
          | Brick_Programme_Fragment
          | Brick_Provision_Fragment
          | Brick_Report_Fragment
          | Brick_Responsibility_Fragment
          | Brick_School_Fragment
          | Brick_University_Fragment
        , readonly to:
          | Brick_Act_Fragment
          | Brick_Assembly_Fragment
          | Brick_Authority_Fragment
          | Brick_Centre_Fragment
          | Brick_College_Fragment
          | Brick_Duty_Fragment
          | Brick_Enterprise_Fragment
          | Brick_Finding_Fragment
          | Brick_Group_Fragment
          | Brick_Indicator_Fragment
          | Brick_Institute_Fragment
          | Brick_Link_Fragment
          | Brick_Ministry_Fragment
          | Brick_Municipality_Fragment
          | Brick_NetworkAgreement_Fragment
          | Brick_Nomination_Fragment
          | Brick_Person_Fragment
          | Brick_Position_Fragment
          | Brick_Programme_Fragment
          | Brick_Provision_Fragment
          | Brick_Report_Fragment
          | Brick_Responsibility_Fragment
          | Brick_School_Fragment
          | Brick_University_Fragment
         }
        & WireFragment
      )> }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'Institute' }
    | { readonly __typename: 'Link' }
    | { readonly __typename: 'Ministry' }
    | { readonly __typename: 'Municipality' }
    | { readonly __typename: 'NetworkAgreement' }
    | { readonly __typename: 'Nomination' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Programme' }
    | { readonly __typename: 'Provision' }
    | { readonly __typename: 'Report' }
    | { readonly __typename: 'Responsibility' }
    | { readonly __typename: 'School' }
    | { readonly __typename: 'University' }
   | null };

export type HistoryQueryVariables = Exact<{
  filter?: RevisionFilter | null | undefined;
  after?: string | null | undefined;
  about: string;
  hasAbout: boolean;
  lang: Language;
}>;


export type HistoryQuery = { readonly about?:
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
   | null, readonly revisions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly number: number, readonly on: string, readonly by: string, readonly why: string, readonly recordedAt: string, readonly onBehalfOf: ReadonlyArray<
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
      >, readonly change: { readonly added: number, readonly ended: number, readonly withdrawn: number } }> } | null };

export type RevisionChangeQueryVariables = Exact<{
  number: number;
  lang: Language;
}>;


export type RevisionChangeQuery = { readonly revision: { readonly change: { readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly sentence: string }> } } } | null };

export type MatrixQueryVariables = Exact<{
  duties: DutyFilter;
  subjects?: SubjectFilter | null | undefined;
  hasAct: boolean;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type MatrixQuery = { readonly acts: { readonly nodes: ReadonlyArray<BindingActFragment> } | null, readonly responsibilityMatrix?: { readonly isPartial: boolean, readonly duties: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: DutyStatus, readonly provision: { readonly label: string } }>, readonly subjects: ReadonlyArray<
      | { readonly __typename: 'Assembly', readonly id: string, readonly label: string, readonly kind: SubjectKind, readonly level: Level }
      | { readonly __typename: 'Authority', readonly id: string, readonly label: string, readonly kind: SubjectKind, readonly level: Level }
      | { readonly __typename: 'Centre', readonly id: string, readonly label: string, readonly kind: SubjectKind, readonly level: Level }
      | { readonly __typename: 'College', readonly id: string, readonly label: string, readonly kind: SubjectKind, readonly level: Level }
      | { readonly __typename: 'Enterprise', readonly id: string, readonly label: string, readonly kind: SubjectKind, readonly level: Level }
      | { readonly __typename: 'Group', readonly id: string, readonly label: string, readonly kind: SubjectKind, readonly level: Level }
      | { readonly __typename: 'Institute', readonly id: string, readonly label: string, readonly kind: SubjectKind, readonly level: Level }
      | { readonly __typename: 'Ministry', readonly id: string, readonly label: string, readonly kind: SubjectKind, readonly level: Level }
      | { readonly __typename: 'Municipality', readonly id: string, readonly label: string, readonly kind: SubjectKind, readonly level: Level }
      | { readonly __typename: 'Position', readonly id: string, readonly label: string, readonly kind: SubjectKind, readonly level: Level }
      | { readonly __typename: 'School', readonly id: string, readonly label: string, readonly kind: SubjectKind, readonly level: Level }
      | { readonly __typename: 'University', readonly id: string, readonly label: string, readonly kind: SubjectKind, readonly level: Level }
    >, readonly cells: ReadonlyArray<{ readonly duty: string, readonly subject: string, readonly roles: ReadonlyArray<ResponsibilityRole>, readonly inherited: boolean, readonly link: string, readonly state: LinkState, readonly via: ReadonlyArray<{ readonly id: string, readonly label: string }> }> } | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  hasFrom: boolean;
  hasTo: boolean;
  hasBoth: boolean;
  over?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  states?: ReadonlyArray<LinkState> | LinkState | null | undefined;
  length: number;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type PathsQuery = { readonly from?:
    | { readonly __typename: 'Assembly', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Authority', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Centre', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'College', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Enterprise', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Group', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Institute', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Municipality', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Position', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'School', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'University', readonly id: string, readonly kind: SubjectKind, readonly label: string }
   | null, readonly to?:
    | { readonly __typename: 'Assembly', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Authority', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Centre', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'College', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Enterprise', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Group', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Institute', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Municipality', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'Position', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'School', readonly id: string, readonly kind: SubjectKind, readonly label: string }
    | { readonly __typename: 'University', readonly id: string, readonly kind: SubjectKind, readonly label: string }
   | null, readonly interactionChains?: { readonly isPartial: boolean, readonly explored: number, readonly chains: ReadonlyArray<{ readonly length: number, readonly isUnbroken: boolean, readonly sentence: string, readonly nodes: ReadonlyArray<
        | Brick_Act_Fragment
        | Brick_Assembly_Fragment
        | Brick_Authority_Fragment
        | Brick_Centre_Fragment
        | Brick_College_Fragment
        | Brick_Duty_Fragment
        | Brick_Enterprise_Fragment
        | Brick_Finding_Fragment
        | Brick_Group_Fragment
        | Brick_Indicator_Fragment
        | Brick_Institute_Fragment
        | Brick_Link_Fragment
        | Brick_Ministry_Fragment
        | Brick_Municipality_Fragment
        | Brick_NetworkAgreement_Fragment
        | Brick_Nomination_Fragment
        | Brick_Person_Fragment
        | Brick_Position_Fragment
        | Brick_Programme_Fragment
        | Brick_Provision_Fragment
        | Brick_Report_Fragment
        | Brick_Responsibility_Fragment
        | Brick_School_Fragment
        | Brick_University_Fragment
      >, readonly links: ReadonlyArray<WireFragment> }> } | null };

export type IndicatorsQueryVariables = Exact<{
  act: string;
  m1: string;
  m2: string;
  m3: string;
  m4: string;
  m5: string;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type IndicatorsQuery = { readonly indicators: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string | null, readonly better: IndicatorBetter, readonly values: ReadonlyArray<{ readonly plan: number | null, readonly fact: number | null, readonly share: number | null, readonly subject:
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
       }>, readonly m1: ReadonlyArray<FactPointFragment>, readonly m2: ReadonlyArray<FactPointFragment>, readonly m3: ReadonlyArray<FactPointFragment>, readonly m4: ReadonlyArray<FactPointFragment>, readonly m5: ReadonlyArray<FactPointFragment> }> | null };

export type FactPointFragment = { readonly fact: number | null, readonly subject:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   };

export type OpenedCellQueryVariables = Exact<{
  nomination: string;
  isNominated: boolean;
  report: string;
  isReported: boolean;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type OpenedCellQuery = { readonly nomination?:
    | { readonly __typename: 'Act', readonly id: string }
    | { readonly __typename: 'Assembly', readonly id: string }
    | { readonly __typename: 'Authority', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'College', readonly id: string }
    | { readonly __typename: 'Duty', readonly id: string }
    | { readonly __typename: 'Enterprise', readonly id: string }
    | { readonly __typename: 'Finding', readonly id: string }
    | { readonly __typename: 'Group', readonly id: string }
    | { readonly __typename: 'Indicator', readonly id: string }
    | { readonly __typename: 'Institute', readonly id: string }
    | { readonly __typename: 'Link', readonly id: string }
    | { readonly __typename: 'Ministry', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'NetworkAgreement', readonly id: string }
    | { readonly __typename: 'Nomination', readonly title: string | null, readonly document: string | null, readonly id: string, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly person: { readonly id: string, readonly name: string } | null, readonly position: { readonly id: string, readonly label: string } | null }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Programme', readonly id: string }
    | { readonly __typename: 'Provision', readonly id: string }
    | { readonly __typename: 'Report', readonly id: string }
    | { readonly __typename: 'Responsibility', readonly id: string }
    | { readonly __typename: 'School', readonly id: string }
    | { readonly __typename: 'University', readonly id: string }
   | null, readonly report?:
    | { readonly __typename: 'Act', readonly id: string }
    | { readonly __typename: 'Assembly', readonly id: string }
    | { readonly __typename: 'Authority', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'College', readonly id: string }
    | { readonly __typename: 'Duty', readonly id: string }
    | { readonly __typename: 'Enterprise', readonly id: string }
    | { readonly __typename: 'Finding', readonly id: string }
    | { readonly __typename: 'Group', readonly id: string }
    | { readonly __typename: 'Indicator', readonly id: string }
    | { readonly __typename: 'Institute', readonly id: string }
    | { readonly __typename: 'Link', readonly id: string }
    | { readonly __typename: 'Ministry', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'NetworkAgreement', readonly id: string }
    | { readonly __typename: 'Nomination', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Programme', readonly id: string }
    | { readonly __typename: 'Provision', readonly id: string }
    | { readonly __typename: 'Report', readonly label: string, readonly text: string, readonly due: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly sha256: string | null }>, readonly indicators: ReadonlyArray<{ readonly value: number, readonly indicator: { readonly id: string, readonly name: string, readonly unit: string | null } }>, readonly decisions: ReadonlyArray<{ readonly state: ReportState, readonly on: string, readonly by: string, readonly remark: string | null }> }
    | { readonly __typename: 'Responsibility', readonly id: string }
    | { readonly __typename: 'School', readonly id: string }
    | { readonly __typename: 'University', readonly id: string }
   | null };

export type ConsolidatedReportQueryVariables = Exact<{
  act?: string | null | undefined;
  region?: string | null | undefined;
  hasScope: boolean;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type ConsolidatedReportQuery = { readonly acts: { readonly nodes: ReadonlyArray<BindingActFragment> } | null, readonly consolidatedReport?: { readonly isPartial: boolean, readonly duties: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: DutyStatus, readonly requiresNomination: boolean, readonly execution: { readonly takenOffControlOn: string | null }, readonly deadline: { readonly text: string, readonly nextDue: string | null }, readonly provision: { readonly label: string, readonly act: { readonly id: string, readonly label: string } } }>, readonly totals: ReadonlyArray<{ readonly duty: string, readonly expected: number, readonly nominated: number, readonly submitted: number, readonly accepted: number, readonly returned: number, readonly missing: number, readonly overdue: number }>, readonly rows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly authority:
          | { readonly __typename: 'Assembly', readonly id: string, readonly kind: SubjectKind, readonly label: string }
          | { readonly __typename: 'Authority', readonly id: string, readonly kind: SubjectKind, readonly label: string }
          | { readonly __typename: 'Centre', readonly id: string, readonly kind: SubjectKind, readonly label: string }
          | { readonly __typename: 'College', readonly id: string, readonly kind: SubjectKind, readonly label: string }
          | { readonly __typename: 'Enterprise', readonly id: string, readonly kind: SubjectKind, readonly label: string }
          | { readonly __typename: 'Group', readonly id: string, readonly kind: SubjectKind, readonly label: string }
          | { readonly __typename: 'Institute', readonly id: string, readonly kind: SubjectKind, readonly label: string }
          | { readonly __typename: 'Ministry', readonly id: string, readonly kind: SubjectKind, readonly label: string }
          | { readonly __typename: 'Municipality', readonly id: string, readonly kind: SubjectKind, readonly label: string }
          | { readonly __typename: 'Position', readonly id: string, readonly kind: SubjectKind, readonly label: string }
          | { readonly __typename: 'School', readonly id: string, readonly kind: SubjectKind, readonly label: string }
          | { readonly __typename: 'University', readonly id: string, readonly kind: SubjectKind, readonly label: string }
        , readonly cells: ReadonlyArray<{ readonly duty: string, readonly state: BearerState, readonly daysLate: number | null, readonly isOverdue: boolean, readonly nomination: { readonly id: string } | null, readonly report: { readonly id: string, readonly submittedOn: string } | null }> }> } } | null };

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

export type GroupMembersQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type GroupMembersQuery = { readonly subject:
    | { readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<
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
        > } }
    | Record<PropertyKey, never>
   | null };

export type SubjectQueryVariables = Exact<{
  id: string;
  depth: number;
  perKind: number;
  isTable: boolean;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type SubjectQuery = { readonly subject:
    | (
      { readonly name: string, readonly existence: { readonly from: string | null, readonly to: string | null }, readonly superior:
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
       | null, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly via: { readonly id: string, readonly label: string } | null, readonly duty: { readonly id: string, readonly title: string, readonly status: DutyStatus } }> }, readonly agreements: { readonly totalCount: number } }
      & Brick_Assembly_Fragment
    )
    | (
      { readonly name: string, readonly existence: { readonly from: string | null, readonly to: string | null }, readonly superior:
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
       | null, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly via: { readonly id: string, readonly label: string } | null, readonly duty: { readonly id: string, readonly title: string, readonly status: DutyStatus } }> }, readonly agreements: { readonly totalCount: number } }
      & Brick_Authority_Fragment
    )
    | (
      { readonly name: string, readonly host:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
       | null, readonly existence: { readonly from: string | null, readonly to: string | null }, readonly superior:
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
       | null, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly via: { readonly id: string, readonly label: string } | null, readonly duty: { readonly id: string, readonly title: string, readonly status: DutyStatus } }> }, readonly agreements: { readonly totalCount: number } }
      & Brick_Centre_Fragment
    )
    | (
      { readonly name: string, readonly existence: { readonly from: string | null, readonly to: string | null }, readonly superior:
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
       | null, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly via: { readonly id: string, readonly label: string } | null, readonly duty: { readonly id: string, readonly title: string, readonly status: DutyStatus } }> }, readonly agreements: { readonly totalCount: number } }
      & Brick_College_Fragment
    )
    | (
      { readonly name: string, readonly existence: { readonly from: string | null, readonly to: string | null }, readonly superior:
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
       | null, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly via: { readonly id: string, readonly label: string } | null, readonly duty: { readonly id: string, readonly title: string, readonly status: DutyStatus } }> }, readonly agreements: { readonly totalCount: number } }
      & Brick_Enterprise_Fragment
    )
    | (
      { readonly name: string, readonly existence: { readonly from: string | null, readonly to: string | null }, readonly superior:
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
       | null, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly via: { readonly id: string, readonly label: string } | null, readonly duty: { readonly id: string, readonly title: string, readonly status: DutyStatus } }> }, readonly agreements: { readonly totalCount: number } }
      & Brick_Group_Fragment
    )
    | (
      { readonly name: string, readonly existence: { readonly from: string | null, readonly to: string | null }, readonly superior:
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
       | null, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly via: { readonly id: string, readonly label: string } | null, readonly duty: { readonly id: string, readonly title: string, readonly status: DutyStatus } }> }, readonly agreements: { readonly totalCount: number } }
      & Brick_Institute_Fragment
    )
    | (
      { readonly name: string, readonly existence: { readonly from: string | null, readonly to: string | null }, readonly superior:
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
       | null, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly via: { readonly id: string, readonly label: string } | null, readonly duty: { readonly id: string, readonly title: string, readonly status: DutyStatus } }> }, readonly agreements: { readonly totalCount: number } }
      & Brick_Ministry_Fragment
    )
    | (
      { readonly name: string, readonly existence: { readonly from: string | null, readonly to: string | null }, readonly superior:
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
       | null, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly via: { readonly id: string, readonly label: string } | null, readonly duty: { readonly id: string, readonly title: string, readonly status: DutyStatus } }> }, readonly agreements: { readonly totalCount: number } }
      & Brick_Municipality_Fragment
    )
    | (
      { readonly name: string, readonly holder: { readonly id: string, readonly label: string } | null, readonly existence: { readonly from: string | null, readonly to: string | null }, readonly superior:
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
       | null, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly via: { readonly id: string, readonly label: string } | null, readonly duty: { readonly id: string, readonly title: string, readonly status: DutyStatus } }> }, readonly agreements: { readonly totalCount: number } }
      & Brick_Position_Fragment
    )
    | (
      { readonly name: string, readonly existence: { readonly from: string | null, readonly to: string | null }, readonly superior:
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
       | null, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly via: { readonly id: string, readonly label: string } | null, readonly duty: { readonly id: string, readonly title: string, readonly status: DutyStatus } }> }, readonly agreements: { readonly totalCount: number } }
      & Brick_School_Fragment
    )
    | (
      { readonly name: string, readonly existence: { readonly from: string | null, readonly to: string | null }, readonly superior:
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
       | null, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly state: LinkState, readonly via: { readonly id: string, readonly label: string } | null, readonly duty: { readonly id: string, readonly title: string, readonly status: DutyStatus } }> }, readonly agreements: { readonly totalCount: number } }
      & Brick_University_Fragment
    )
   | null, readonly neighbourhood: { readonly isPartial: boolean, readonly nodes: ReadonlyArray<
      | Brick_Act_Fragment
      | Brick_Assembly_Fragment
      | Brick_Authority_Fragment
      | Brick_Centre_Fragment
      | Brick_College_Fragment
      | Brick_Duty_Fragment
      | Brick_Enterprise_Fragment
      | Brick_Finding_Fragment
      | Brick_Group_Fragment
      | Brick_Indicator_Fragment
      | Brick_Institute_Fragment
      | Brick_Link_Fragment
      | Brick_Ministry_Fragment
      | Brick_Municipality_Fragment
      | Brick_NetworkAgreement_Fragment
      | Brick_Nomination_Fragment
      | Brick_Person_Fragment
      | Brick_Position_Fragment
      | Brick_Programme_Fragment
      | Brick_Provision_Fragment
      | Brick_Report_Fragment
      | Brick_Responsibility_Fragment
      | Brick_School_Fragment
      | Brick_University_Fragment
    >, readonly links: ReadonlyArray<LineFragment & (
      { readonly source?: string, readonly attestedOn?: string | null, readonly addedIn?: number, readonly validity?: { readonly from: string | null, readonly to: string | null }, readonly basis?: { readonly id: string, readonly path: string, readonly label: string, readonly text: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly label: string, readonly inForce: { readonly to: string | null } } } | null, readonly agreement?: { readonly id: string, readonly label: string } | null }
      & LineFragment
    )>, readonly bundles: ReadonlyArray<{ readonly of: string, readonly kind: RelationKind, readonly direction: Direction, readonly role: ResponsibilityRole | null, readonly memberKind: SubjectKind | null, readonly shown: number, readonly total: number }> } | null, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly condition: string }> } | null };

export type SubjectsQueryVariables = Exact<{
  filter?: SubjectFilter | null | undefined;
  after?: string | null | undefined;
  on?: string | null | undefined;
  rev?: number | null | undefined;
  lang: Language;
}>;


export type SubjectsQuery = { readonly subjects: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Assembly', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly superior:
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
         | null, readonly responsibilities: { readonly totalCount: number } }
      | { readonly __typename: 'Authority', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly superior:
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
         | null, readonly responsibilities: { readonly totalCount: number } }
      | { readonly __typename: 'Centre', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly superior:
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
         | null, readonly responsibilities: { readonly totalCount: number } }
      | { readonly __typename: 'College', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly superior:
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
         | null, readonly responsibilities: { readonly totalCount: number } }
      | { readonly __typename: 'Enterprise', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly superior:
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
         | null, readonly responsibilities: { readonly totalCount: number } }
      | { readonly __typename: 'Group', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly superior:
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
         | null, readonly responsibilities: { readonly totalCount: number } }
      | { readonly __typename: 'Institute', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly superior:
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
         | null, readonly responsibilities: { readonly totalCount: number } }
      | { readonly __typename: 'Ministry', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly superior:
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
         | null, readonly responsibilities: { readonly totalCount: number } }
      | { readonly __typename: 'Municipality', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly superior:
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
         | null, readonly responsibilities: { readonly totalCount: number } }
      | { readonly __typename: 'Position', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly superior:
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
         | null, readonly responsibilities: { readonly totalCount: number } }
      | { readonly __typename: 'School', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly superior:
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
         | null, readonly responsibilities: { readonly totalCount: number } }
      | { readonly __typename: 'University', readonly id: string, readonly label: string, readonly shortName: string | null, readonly kind: SubjectKind, readonly level: Level, readonly region: string | null, readonly superior:
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
         | null, readonly responsibilities: { readonly totalCount: number } }
    > } | null };

