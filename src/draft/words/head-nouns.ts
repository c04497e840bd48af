/** What a noun at the head of a name says of who is meant. */
export type HeadKind = "ORGANISATION" | "POSITION";

export type NounGender = "m" | "f" | "n";

export interface HeadNoun {
  readonly lemma: string;
  readonly kind: HeadKind;
  readonly gender: NounGender;
}

/** Who bears duties in acts on education, by the gender of the word. A word more, and names that begin with it are found. */
const ORGANISATIONS: Readonly<Record<NounGender, string>> = {
  m: `департамент отдел комитет институт центр лицей колледж техникум университет совет фонд банк союз сад кванториум
    технопарк аппарат секретариат штаб филиал музей театр орган округ район субъект технокласс кабинет сектор
    консорциум парламент форум дом дворец интернат муниципалитет кластер комплекс клуб оргкомитет  офис вуз`,
  f: `администрация школа гимназия академия служба инспекция палата комиссия дума организация ассоциация
    дирекция группа редакция кафедра лаборатория библиотека станция корпорация управа префектура мэрия канцелярия
    площадка пресс-служба бухгалтерия сторона прокуратура больница поликлиника коллегия семинария`,
  n: `министерство управление учреждение правительство агентство собрание предприятие общество бюро объединение
    отделение подразделение представительство казначейство училище ведомство товарищество образование
    хозяйство лесничество производство`,
};

const POSITIONS: Readonly<Record<NounGender, string>> = {
  m: `министр заместитель начальник директор руководитель ректор председатель губернатор президент специалист методист
    консультант советник секретарь координатор оператор куратор учитель педагог воспитатель психолог логопед
    библиотекарь завхоз бухгалтер делопроизводитель инженер администратор помощник представитель инспектор проректор
    декан преподаватель мастер наставник тьютор исполнитель сотрудник работник мэр тренер юрист
    программист лаборант эксперт врач врио участник член учредитель организатор  аналитик технолог завуч
    сопредседатель референт архивариус юрисконсульт экономист фельдшер аудитор префект`,
  f: `глава медсестра`,
  n: `лицо`,
};

/** Posts that are declined as adjectives. */
export const ADJECTIVE_POSTS: readonly string[] = [
  "заведующий",
  "управляющий",
  "исполняющий",
  "уполномоченный",
  "ответственный",
  "исполняющая",
  "заведующая",
];

/** Words that stand before a post and are cut short. */
export const SHORT_POSTS: ReadonlyMap<string, string> = new Map([
  ["зам", "заместитель"],
  ["зав", "заведующий"],
  ["рук", "руководитель"],
  ["нач", "начальник"],
  ["дир", "директор"],
  ["отв", "ответственный"],
]);

/** All head nouns. */
export const HEAD_NOUNS: readonly HeadNoun[] = [
  ...nounsOf(ORGANISATIONS, "ORGANISATION"),
  ...nounsOf(POSITIONS, "POSITION"),
];

function nounsOf(table: Readonly<Record<NounGender, string>>, kind: HeadKind): HeadNoun[] {
  return (Object.entries(table) as [NounGender, string][]).flatMap(([gender, words]) =>
    words.split(/\s+/u).map((lemma) => ({ lemma, kind, gender })),
  );
}
