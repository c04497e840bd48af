import type { Token } from "../words/token";
import { isInfinitive } from "../words/verb";
import { headAt } from "../who/head";
import { personAt } from "../who/person";
import type { ProvisionType } from "../draft";

/** How far the words reach that tell what a provision does. */
const BEGINNING = 400;

const CONTROL =
  /^(?:общий |персональный |организацию и |координацию и )?контроль(?=\s)|^возложить (?:персональный |общий )?контроль|^ответственность за (?:исполнение|выполнение) (?:настоящего|данного|приказа)|^контроля?(?= за | исполнения| выполнения)/u;
const FORMAL =
  /утративш(?:им|ими|ее|ей) силу|вступа(?:ет|ют) в силу|внести (?:\S+ ){0,20}изменени|опубликова(?:ть|нию)(?: \S+){0,3} (?:настоящ|данн)|(?:настоящ|данн)\S+ (?:\S+ ){1,3}(?:опубликовать|разместить|подлежит)|разместить (?:настоящ|данн)|^отменить |прекраща(?:ет|ют) (?:сво[её] )?действи|слов[ао] .{0,200}заменить|заменить слов|изложить в (?:следующей|новой|прилагаемой)|^дополнить |распространя(?:ет|ется|ются)(?: сво[её])?(?: действие)? на|считать (?:недействительн|утратившим|не действующ)|недействующим|договор (?:вступает|действует|составлен|заключ[её]н)|соглашение (?:вступает|действует|составлен|заключено)|^(?:следующего содержания|признать утратив)/u;
const STATEMENT =
  /^(?:\S+ ){0,8}принять к сведению|^отметить|^констатировать|^считать |^одобрить (?:опыт|работу|деятельность|практику)|^признать (?!утрат)|^отмечает|^информацию /u;
const APPROVES =
  /^(?:утвердить|одобрить|согласовать|ввести в действие|принять (?:к руководству )?прилагаем|утвержда(?:ю|ть))/u;
const APPOINTS = /^(?:назначить|возложить|закрепить|определить|утвердить|наделить|уполномочить|назначаю|возлагаю)/u;
const RECOMMENDS = /^(?:рекоменд|предложить|просить|предлагаю)/u;

/** What a provision does, by the words it begins with. */
export function typeOf(tokens: readonly Token[]): { readonly type: ProvisionType; readonly certainty: number } {
  const low = tokens
    .slice(0, BEGINNING / 4)
    .map(({ low: word }) => word)
    .join(" ")
    .slice(0, BEGINNING)
    .replace(/ (?=[,.;:)»])/gu, "");
  if (CONTROL.test(low)) return { type: "CONTROL", certainty: 0.95 };
  if (FORMAL.test(low)) return { type: "FORMAL", certainty: 0.9 };
  if (STATEMENT.test(low)) return { type: "STATEMENT", certainty: 0.85 };
  const first = tokens.find(isInfinitive)?.low ?? "";
  if (RECOMMENDS.test(low) || RECOMMENDS.test(first)) return { type: "RECOMMENDATION", certainty: 0.95 };
  if (APPOINTS.test(low) && appoints(tokens, low)) return { type: "APPOINTMENT", certainty: 0.9 };
  if (APPROVES.test(low)) return { type: "APPROVAL", certainty: 0.95 };
  return { type: "OBLIGATION", certainty: tokens.some(isInfinitive) ? 0.9 : 0.6 };
}

const APPOINTED_AS =
  /(?:координатор|оператор|ответственн|руководител|куратор|исполнител|председател|наставник|администратор|уполномоченн|организатор|секретар|педагог|тьютор|членом|заведующ|методист|базов)\p{L}*(?:ом|ем|ым|ой|ами|ями|ыми|ими)$/u;

/** Whether a point of a list says as what somebody is appointed: «Департамент образования региональным координатором». */
export function namesAppointment(tokens: readonly Token[]): boolean {
  return tokens.slice(0, 80).some(({ low }) => APPOINTED_AS.test(low));
}

/** «Определить … оператором», «Возложить … на …», but not «Утвердить состав», «Определить перечень». */
function appoints(tokens: readonly Token[], low: string): boolean {
  if (/^(?:назначить|назначаю|наделить|уполномочить)/u.test(low)) return true;
  if (/^(?:возложить|возлагаю)/u.test(low))
    return tokens.some((token, place) => token.low === "на" && isNamedAt(tokens, place + 1));
  if (/^закрепить/u.test(low))
    return tokens.some(
      (token, place) => token.low === "за" && personAt(tokens, place + 1, "instrumental") !== undefined,
    );
  return namesAppointment(tokens);
}

function isNamedAt(tokens: readonly Token[], at: number): boolean {
  return personAt(tokens, at, "accusative") !== undefined || headAt(tokens, at, "accusative") !== undefined;
}
