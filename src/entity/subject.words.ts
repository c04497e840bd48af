import type { Words } from "../language/words";
import { NOUN_WORDS } from "./noun.words";
import { CentreKind, Level, SubjectKind } from "./subject";

/** What the levels of the education system are called. */
export const LEVEL_WORDS: Words<Level> = {
  [Level.FEDERAL]: { RU: { term: "федеральный" }, EN: { term: "federal" } },
  [Level.REGIONAL]: { RU: { term: "региональный" }, EN: { term: "regional" } },
  [Level.MUNICIPAL]: { RU: { term: "муниципальный" }, EN: { term: "municipal" } },
  [Level.INSTITUTIONAL]: {
    RU: { term: "институциональный", also: ["уровень организации", "организация"] },
    EN: { term: "institutional" },
    about: { EN: "A single organisation" },
  },
};

/** What the kinds of subjects are called. */
export const SUBJECT_KIND_WORDS: Words<SubjectKind> = {
  [SubjectKind.AUTHORITY]: { ...NOUN_WORDS.authority, about: { EN: "Authority other than a ministry" } },
  [SubjectKind.MINISTRY]: { RU: { term: "министерство" }, EN: { term: "ministry" } },
  [SubjectKind.INSTITUTE]: {
    RU: { term: "институт", also: ["учреждение поддержки", "региональное учреждение поддержки"] },
    EN: { term: "regional support institution" },
    about: { RU: "институт, региональное учреждение поддержки" },
  },
  [SubjectKind.MUNICIPALITY]: {
    RU: {
      ...NOUN_WORDS.municipality.RU,
      also: ["муниципалитет", "муниципальный район", "муниципальный округ", "городской округ"],
    },
    EN: NOUN_WORDS.municipality.EN,
    about: { EN: "Municipality: its education authority" },
  },
  [SubjectKind.SCHOOL]: {
    RU: { term: "общеобразовательная организация", also: ["школа", "лицей", "гимназия"] },
    EN: { term: "school" },
  },
  [SubjectKind.COLLEGE]: {
    RU: { term: "профессиональная образовательная организация", also: ["колледж", "техникум"] },
    EN: { term: "vocational college" },
  },
  [SubjectKind.UNIVERSITY]: {
    RU: { term: "организация высшего образования", also: ["вуз", "университет"] },
    EN: { term: "university" },
  },
  [SubjectKind.ENTERPRISE]: { RU: { term: "предприятие" }, EN: { term: "enterprise" } },
  [SubjectKind.CENTRE]: {
    RU: { term: "центр", also: ["центр образования"] },
    EN: { term: "centre", also: ["education centre"] },
    about: { EN: "Education centre: «Точка роста», «Кванториум», «IT-куб» and others" },
  },
  [SubjectKind.ASSEMBLY]: {
    RU: { term: "форум, совет или комиссия", also: ["форум", "совет", "комиссия", "форум, совет, комиссия"] },
    EN: { term: "forum, council or commission", also: ["forum", "council", "commission"] },
  },
  [SubjectKind.POSITION]: { ...NOUN_WORDS.post, about: { EN: "A post, apart from the person who holds it" } },
  [SubjectKind.GROUP]: {
    RU: { ...NOUN_WORDS.group.RU, also: ["коллективный ответственный"] },
    EN: NOUN_WORDS.group.EN,
    about: { EN: "A class of bearers that an act names as one", RU: "группа, коллективный ответственный" },
  },
};

/** What the kinds of centres are called. */
export const CENTRE_KIND_WORDS: Words<CentreKind> = {
  [CentreKind.TOCHKA_ROSTA]: { RU: { term: "Точка роста" }, EN: { term: "«Точка роста»" } },
  [CentreKind.KVANTORIUM]: {
    RU: { term: "Кванториум", also: ["детский технопарк", "детский технопарк Кванториум"] },
    EN: { term: "«Кванториум»" },
    about: { EN: "Children's technopark «Кванториум»", RU: "детский технопарк" },
  },
  [CentreKind.SCHOOL_KVANTORIUM]: {
    RU: {
      term: "школьный Кванториум",
      also: ["Кванториум на базе общеобразовательной организации", "на базе общеобразовательной организации"],
    },
    EN: { term: "school-based «Кванториум»" },
  },
  [CentreKind.MOBILE_KVANTORIUM]: {
    RU: { term: "мобильный Кванториум", also: ["мобильный технопарк"] },
    EN: { term: "mobile «Кванториум»" },
  },
  [CentreKind.RAILWAY_KVANTORIUM]: {
    RU: { term: "железнодорожный Кванториум", also: ["Кванториум РЖД", "РЖД"] },
    EN: { term: "railway «Кванториум»" },
  },
  [CentreKind.IT_CUBE]: {
    RU: { term: "IT-куб", also: ["ИТ-куб", "АйТи-куб", "центр цифрового образования IT-куб"] },
    EN: { term: "«IT-куб»", also: ["centre of digital education IT-куб"] },
    about: { EN: "Centre of digital education «IT-куб»" },
  },
  [CentreKind.TALENT_CENTRE]: {
    RU: { term: "центр развития талантов", also: ["центр талантов", "центр развития талантов Аврора"] },
    EN: { term: "centre for developing talents" },
    about: { RU: "центр развития талантов, «Аврора»" },
  },
  [CentreKind.TEACHER_DEVELOPMENT]: {
    RU: { term: "ЦНППМ", also: ["центр непрерывного повышения профессионального мастерства"] },
    EN: { term: "centre for teachers' professional development" },
  },
  [CentreKind.TECHNOCLASS]: { RU: { term: "технокласс" }, EN: { term: "technology class" } },
  [CentreKind.OTHER]: {
    RU: { term: "иной центр", also: ["иной", "другой"] },
    EN: { term: "another kind" },
  },
};
