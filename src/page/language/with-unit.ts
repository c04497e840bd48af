/** What an indicator is called, with the unit of its values where it has one: `Обучающиеся, чел.` */
export function withUnit({ name, unit }: { readonly name: string; readonly unit: string | null }): string {
  return unit === null ? name : `${name}, ${unit}`;
}
