import { registerEnumType } from "type-graphql";
import { CentreKind, Level, SubjectKind } from "../entity/subject";
import { SubjectOrder } from "./subject.question";
import { CENTRE_KIND_WORDS, LEVEL_WORDS, SUBJECT_KIND_WORDS } from "../entity/subject.words";
import { registerEnum } from "../language/enum.type";

registerEnum(Level, {
  name: "Level",
  description: "Level of the education system (уровень).",
  words: LEVEL_WORDS,
});

registerEnum(SubjectKind, {
  name: "SubjectKind",
  description: "What kind of subject it is (вид субъекта).",
  words: SUBJECT_KIND_WORDS,
});

registerEnum(CentreKind, {
  name: "CentreKind",
  description: "What kind of centre it is (вид центра).",
  words: CENTRE_KIND_WORDS,
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
