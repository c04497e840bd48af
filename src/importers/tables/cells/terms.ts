import { AgreementForm } from "../../../entity/agreement";
import { DeadlineKind, DutyForce } from "../../../entity/duty";
import { ResponsibilityRole, SubordinationKind } from "../../../link/link";
import { CentreKind, Level, SubjectKind } from "../../../entity/subject";
import { termCell } from "./term-cell";

export const levelCell = termCell<Level>({
  [Level.FEDERAL]: ["федеральный"],
  [Level.REGIONAL]: ["региональный"],
  [Level.MUNICIPAL]: ["муниципальный"],
  [Level.INSTITUTIONAL]: ["институциональный", "уровень организации", "организация"],
});

/** Posts have a table of their own. */
export const subjectKindCell = termCell<Exclude<SubjectKind, SubjectKind.POSITION>>({
  [SubjectKind.AUTHORITY]: ["орган власти"],
  [SubjectKind.MINISTRY]: ["министерство"],
  [SubjectKind.INSTITUTE]: ["институт", "учреждение поддержки", "региональное учреждение поддержки"],
  [SubjectKind.MUNICIPALITY]: [
    "муниципальное образование",
    "муниципалитет",
    "муниципальный район",
    "муниципальный округ",
    "городской округ",
  ],
  [SubjectKind.SCHOOL]: ["общеобразовательная организация", "школа"],
  [SubjectKind.COLLEGE]: ["профессиональная образовательная организация", "колледж", "техникум"],
  [SubjectKind.UNIVERSITY]: ["организация высшего образования", "вуз", "университет"],
  [SubjectKind.ENTERPRISE]: ["предприятие"],
  [SubjectKind.CENTRE]: ["центр", "центр образования"],
  [SubjectKind.ASSEMBLY]: ["форум, совет или комиссия", "форум", "совет", "комиссия", "форум, совет, комиссия"],
  [SubjectKind.GROUP]: ["группа", "коллективный ответственный"],
});

export const centreKindCell = termCell<CentreKind>({
  [CentreKind.TOCHKA_ROSTA]: ["Точка роста"],
  [CentreKind.KVANTORIUM]: ["Кванториум", "детский технопарк Кванториум"],
  [CentreKind.SCHOOL_KVANTORIUM]: ["школьный Кванториум", "Кванториум на базе общеобразовательной организации"],
  [CentreKind.MOBILE_KVANTORIUM]: ["мобильный Кванториум", "мобильный технопарк"],
  [CentreKind.RAILWAY_KVANTORIUM]: ["железнодорожный Кванториум", "Кванториум РЖД"],
  [CentreKind.IT_CUBE]: ["IT-куб", "ИТ-куб", "АйТи-куб"],
  [CentreKind.TALENT_CENTRE]: ["центр развития талантов", "центр талантов"],
  [CentreKind.TEACHER_DEVELOPMENT]: ["ЦНППМ", "центр непрерывного повышения профессионального мастерства"],
  [CentreKind.TECHNOCLASS]: ["технокласс"],
  [CentreKind.OTHER]: ["иной центр", "иной", "другой"],
});

export const roleCell = termCell<ResponsibilityRole>({
  [ResponsibilityRole.EXECUTOR]: ["исполнитель", "ответственный исполнитель"],
  [ResponsibilityRole.CO_EXECUTOR]: ["соисполнитель"],
  [ResponsibilityRole.COORDINATOR]: ["координатор"],
  [ResponsibilityRole.OPERATOR]: ["оператор"],
  [ResponsibilityRole.CONTROLLER]: ["контроль", "контролёр", "контролирует"],
  [ResponsibilityRole.RECIPIENT]: ["кому докладывают", "получатель отчёта"],
});

export const subordinationKindCell = termCell<SubordinationKind>({
  [SubordinationKind.ADMINISTRATIVE]: ["подчинённость", "административная подчинённость", "подчиняется"],
  [SubordinationKind.FOUNDER]: ["учредитель"],
});

export const agreementFormCell = termCell<AgreementForm>({
  [AgreementForm.NETWORK_FORM]: ["сетевая форма", "о сетевой форме", "договор о сетевой форме"],
  [AgreementForm.COOPERATION]: ["сотрудничество", "о сотрудничестве", "соглашение о сотрудничестве"],
  [AgreementForm.PRACTICE]: ["практическая подготовка", "о практической подготовке"],
});

export const dutyForceCell = termCell<DutyForce>({
  [DutyForce.MANDATORY]: ["обязательно", "обязательная"],
  [DutyForce.RECOMMENDED]: ["рекомендовано", "рекомендуемая", "рекомендация"],
});

export const deadlineKindCell = termCell<DeadlineKind>({
  [DeadlineKind.DATE]: ["до даты", "дата"],
  [DeadlineKind.ONGOING]: ["постоянно"],
  [DeadlineKind.PERIOD]: ["в течение периода", "период"],
  [DeadlineKind.RECURRING]: ["периодически", "регулярно"],
  [DeadlineKind.BY_PLAN]: ["по плану"],
  [DeadlineKind.NONE]: ["не установлен", "нет"],
});

/** What may follow a deadline. */
export const thereafterCell = termCell<Exclude<DeadlineKind, DeadlineKind.DATE | DeadlineKind.PERIOD>>({
  [DeadlineKind.ONGOING]: ["постоянно"],
  [DeadlineKind.RECURRING]: ["периодически", "регулярно"],
  [DeadlineKind.BY_PLAN]: ["по плану"],
  [DeadlineKind.NONE]: ["не установлен", "нет"],
});
