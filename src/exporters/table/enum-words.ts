import type { GraphQLSchema } from "graphql";
import { isEnumType } from "graphql";
import { Language } from "../../language/language";

/** What people call a value of an enumeration of the API; the value itself where nobody has said. */
export type EnumWords = (enumeration: string, value: string) => string;

/** «Ministry (министерство).»: descriptions of the API end with the Russian word; names have nothing else. */
const DESCRIPTION = /^(?<english>.*?)(?: \((?<russian>[^()]+)\))?\.$/;

/** The words of the API's own descriptions, so that an export and the schema never differ. */
export function wordsOf(schema: GraphQLSchema, language: Language): EnumWords {
  return (enumeration, value) => {
    const type = schema.getType(enumeration);
    const description = isEnumType(type) ? type.getValue(value)?.description : undefined;
    const { english, russian } = DESCRIPTION.exec(description ?? "")?.groups ?? {};
    return (language === Language.RU ? (russian ?? english) : english) ?? value;
  };
}
