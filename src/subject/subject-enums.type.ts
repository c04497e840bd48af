import { registerEnumType } from "type-graphql";
import { CentreKind, Level, SubjectKind } from "../entity/subject";
import { SubjectOrder } from "./subject.question";

registerEnumType(Level, {
  name: "Level",
  description: "Level of the education system (уровень).",
  valuesConfig: {
    FEDERAL: { description: "Federal (федеральный)." },
    REGIONAL: { description: "Regional (региональный)." },
    MUNICIPAL: { description: "Municipal (муниципальный)." },
    INSTITUTIONAL: { description: "A single organisation (институциональный)." },
  },
});

registerEnumType(SubjectKind, {
  name: "SubjectKind",
  description: "What kind of subject it is (вид субъекта).",
  valuesConfig: {
    AUTHORITY: { description: "Authority other than a ministry (орган власти)." },
    MINISTRY: { description: "Ministry (министерство)." },
    INSTITUTE: { description: "Regional support institution (институт, региональное учреждение поддержки)." },
    MUNICIPALITY: { description: "Municipality: its education authority (муниципальное образование)." },
    SCHOOL: { description: "School (общеобразовательная организация)." },
    COLLEGE: { description: "Vocational college (профессиональная образовательная организация)." },
    UNIVERSITY: { description: "University (организация высшего образования)." },
    ENTERPRISE: { description: "Enterprise (предприятие)." },
    CENTRE: { description: "Education centre: «Точка роста», «Кванториум», «IT-куб» and others (центр)." },
    ASSEMBLY: { description: "Forum, council, commission (форум, совет, комиссия)." },
    POSITION: { description: "A post, apart from the person who holds it (должность)." },
    GROUP: { description: "A class of bearers that an act names as one (коллективный ответственный)." },
  },
});

registerEnumType(CentreKind, {
  name: "CentreKind",
  description: "What kind of centre it is (вид центра).",
  valuesConfig: {
    TOCHKA_ROSTA: { description: "«Точка роста»." },
    KVANTORIUM: { description: "Children's technopark «Кванториум» (детский технопарк)." },
    SCHOOL_KVANTORIUM: { description: "School-based «Кванториум» (на базе общеобразовательной организации)." },
    MOBILE_KVANTORIUM: { description: "Mobile «Кванториум» (мобильный технопарк)." },
    RAILWAY_KVANTORIUM: { description: "Railway «Кванториум» (РЖД)." },
    IT_CUBE: { description: "Centre of digital education «IT-куб»." },
    TALENT_CENTRE: { description: "Centre for developing talents (центр развития талантов, «Аврора»)." },
    TEACHER_DEVELOPMENT: { description: "Centre for teachers' professional development (ЦНППМ)." },
    TECHNOCLASS: { description: "Technology class (технокласс)." },
    OTHER: { description: "Another kind (иной центр)." },
  },
});

registerEnumType(SubjectOrder, {
  name: "SubjectOrder",
  description: "How subjects are ordered (порядок). Names: ё as е, case aside, numbers by size.",
  valuesConfig: {
    NAME_ASC: { description: "By name (по названию)." },
    NAME_DESC: { description: "By name, backwards (по названию, обратный)." },
    LEVEL_ASC: { description: "Federal first, then by name (по уровню)." },
  },
});
