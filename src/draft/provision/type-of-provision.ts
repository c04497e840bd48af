import type { Token } from "../words/token";
import { isFinite, isInfinitive } from "../words/verb";
import { headAt } from "../who/head";
import { personAt } from "../who/person";
import type { ProvisionType } from "../draft";

/** How far the words reach that tell what a provision does. */
const BEGINNING = 400;

const CONTROL =
  /^(?:общий |персональный |организацию и |координацию и )?контроль(?=\s)|^возложить (?:на [^;:]{3,200} )?(?:персональный |общий )?контроль|^ответственность за (?:исполнение|выполнение) (?:настоящего|данного|приказа)|^контроля?(?= за | исполнения| выполнения)/u;
const FORMAL =
  /утративш(?:им|ими|ее|ей) силу|вступа(?:ет|ют) в силу|^внести (?:\S+ ){0,20}изменени|опубликова(?:ть|нию)(?: \S+){0,3} (?:настоящ|данн)|(?:настоящ|данн)\S+ (?:\S+ ){1,3}(?:опубликовать|разместить|подлежит)|подлежит (?:официальному )?опубликованию|разместить (?:настоящ|данн)|^отменить |прекраща(?:ет|ют) (?:сво[её] )?действи|слов[ао] .{0,200}заменить|заменить слов|изложить в (?:следующей|новой|прилагаемой)|^дополнить |распространя(?:ет|ется|ются)(?: сво[её])?(?: действие)? на|считать (?:недействительн|утратившим|не действующ)|недействующим|договор (?:вступает|действует|составлен|заключ[её]н)|соглашение (?:вступает|действует|составлен|заключено)|^(?:все )?(?:изменения|дополнения)(?: \S+){0,12} соглашени|^(?:следующего содержания|признать утратив)/u;
const STATEMENT =
  /^(?:\S+ ){0,8}принять к сведению|^отметить|^констатировать|^считать |^одобрить (?:опыт|работу|деятельность|практику)|^признать (?!утрат)|^отмечает|^информацию |^согласиться с |^установить,? что (?:финансирован|расход|оплат|средств)|^(?:\S+ ){0,12}признать (?:не)?удовлетворительн/u;
/** What a rule says of itself or of what is so, without laying anything on anybody. */
const DESCRIBES =
  /^(?:настоящ\S+ |данн\S+ )?(?:методические )?(?:положение|порядок|модель|программа|регламент|правила|рекомендации) (?:\S+ ){0,6}(?:определя|регулиру|устанавлива|разработан|регламентиру)|^\S+(?: \S+){0,6} [–—-] (?:это|форма|система|процесс|совокупность|деятельность) |^под (?:\S+ ){1,12}понима[ею]тся |^(?:\S+ ){1,12}(?:является|являются|назначается|назначаются|создается|определяется|определяются|представляет собой|избирается) |^(?:\S+ ){1,12}(?:создан[аоы]?|подчиняется|подчиняются|руководству[ею]тся) |^(?:\S+ ){1,12}(?:реализуется|осуществляется|проводится|организуется|производится|оформляется) (?:на основании|приказом|в соответствии|за сч[её]т) /u;
const APPROVES =
  /^(?:утвердить|одобрить|согласовать|ввести в действие|принять (?:к руководству )?прилагаем|утвержда(?:ю|ть))/u;
const APPOINTS =
  /^(?:назначить|возложить|закрепить|определить|утвердить|наделить|уполномочить|присвоить|назначаю|возлагаю)/u;
/** A right lays nothing on anybody. */
const MAY = /^(?:\S+ ){1,12}име[ею]т право /u;
/** «Ответственным за отчёт является …», «Ответственность за сведения возлагается на …». */
const ANSWERABLE =
  /^ответственн(?:ым|ыми|ой) (?:\S+ ){1,20}(?:явля|назнача|определя)[ею]тся |^ответственность (?:\S+ ){1,20}(?:возлага[ею]тся на|нес[её]т|несут) /u;
/** What stands before the verb is laid on somebody: «Ответственность за … возложить на …», «Ответственным … назначить …». */
const LAYS = /^(?:возложить|назначить|закрепить)/u;
const RECOMMENDS = /^(?:рекоменд|предложить|просить|предлагаю)/u;
const ASKS = /(?:^|[ ,])(?:прос(?:им|ит)|прошу|рекоменду(?:ем|ет|ется)|предлагаем|целесообразно)(?=[ :])/u;

/** How sure a type is that no word tells. */
const NOT_KNOWN = 0.6;

interface TypeReading {
  readonly type: ProvisionType;
  readonly certainty: number;
}

/** The words of a provision that tell what it does. */
interface Words {
  readonly tokens: readonly Token[];
  /** Its beginning, in small letters. */
  readonly low: string;
  /** The first infinitive; nothing where there is none. */
  readonly verb: string;
}

/** What a provision may do, the surest first. */
const TYPES: readonly (readonly [ProvisionType, certainty: number, holds: (words: Words) => boolean])[] = [
  ["CONTROL", 0.95, ({ low }) => CONTROL.test(low)],
  ["FORMAL", 0.9, ({ low }) => FORMAL.test(low)],
  ["STATEMENT", 0.85, ({ low }) => STATEMENT.test(low)],
  ["STATEMENT", 0.8, ({ low }) => MAY.test(low)],
  ["APPOINTMENT", 0.8, ({ low, verb }) => verb === "" && ANSWERABLE.test(low)],
  ["STATEMENT", 0.8, ({ low, verb }) => verb === "" && DESCRIBES.test(low)],
  ["RECOMMENDATION", 0.95, ({ low, verb }) => RECOMMENDS.test(low) || RECOMMENDS.test(verb) || ASKS.test(low)],
  ["APPOINTMENT", 0.9, ({ tokens, low }) => APPOINTS.test(low) && appoints(tokens, low)],
  ["APPOINTMENT", 0.85, ({ tokens, verb }) => LAYS.test(verb) && !isAddressed(tokens) && appoints(tokens, verb)],
  ["APPROVAL", 0.95, ({ low }) => APPROVES.test(low)],
  ["OBLIGATION", 0.9, ({ verb }) => verb !== ""],
];

/** What a provision does, by the words it begins with. */
export function typeOf(tokens: readonly Token[]): TypeReading {
  const low = tokens
    .slice(0, BEGINNING / 4)
    .map(({ low: word }) => word)
    .join(" ")
    .slice(0, BEGINNING)
    .replace(/ (?=[,.;:)»])/gu, "");
  const words = { tokens, low, verb: tokens.find(isInfinitive)?.low ?? "" };
  const [type, certainty] = TYPES.find(([, , holds]) => holds(words)) ?? ["OBLIGATION", NOT_KNOWN];
  return { type, certainty };
}

/** Whether words say that anything is to be done, is done or is so. */
export function laysDown(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isInfinitive(token) || isFinite(token)) || typeOf(tokens).certainty > NOT_KNOWN;
}

const APPOINTED_AS =
  /(?:координатор|оператор|ответственн|руководител|куратор|исполнител|председател|наставник|администратор|уполномоченн|организатор|секретар|педагог|тьютор|членом|заведующ|методист|базов)\p{L}*(?:ом|ем|ым|ой|ами|ями|ыми|ими)$/u;

/** Whether a point of a list says as what somebody is appointed: «Департамент образования региональным координатором». */
export function namesAppointment(tokens: readonly Token[]): boolean {
  return tokens.slice(0, 80).some(({ low }) => APPOINTED_AS.test(low));
}

/** «Определить … оператором», «Возложить … на …», but not «Утвердить состав», «Определить перечень». */
function appoints(tokens: readonly Token[], low: string): boolean {
  if (/^(?:назначить|назначаю|наделить|уполномочить|присвоить)/u.test(low)) return true;
  if (/^(?:возложить|возлагаю)/u.test(low))
    return tokens.some((token, place) => token.low === "на" && isNamedAt(tokens, place + 1));
  if (/^закрепить/u.test(low))
    return tokens.some(
      (token, place) => token.low === "за" && personAt(tokens, place + 1, "instrumental") !== undefined,
    );
  return namesAppointment(tokens);
}

/** Whether the words begin with whom a task is laid on. */
function isAddressed(tokens: readonly Token[]): boolean {
  return (
    !/^ответственн/u.test(tokens[0]?.low ?? "") &&
    (headAt(tokens, 0, "dative") !== undefined || personAt(tokens, 0, "dative") !== undefined)
  );
}

function isNamedAt(tokens: readonly Token[], at: number): boolean {
  return personAt(tokens, at, "accusative") !== undefined || headAt(tokens, at, "accusative") !== undefined;
}
