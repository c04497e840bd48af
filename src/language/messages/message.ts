/**
 * A message in English and in Russian. A value stands in braces under the same name in both: `{path}` as it is, and
 * `{$reason}` where it is a message itself. `{count|строка|строки|строк}` is the form of a noun for the number `count`.
 */
export type Message = readonly [english: string, russian: string];
