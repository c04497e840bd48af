import { words } from "../../language/language";

export const TABLE_WORDS = words(
  {
    filter: "Фильтр по столбцам",
    noFilter: "Убрать фильтр",
    filterBy: (column: string) => `Фильтр: ${column}`,
    rows: (shown: number, all: number) => (shown === all ? `Строк: ${all}` : `Строк: ${shown} из ${all}`),
    extra: "Ещё столбцы",
    noExtra: "Меньше столбцов",
    copy: "Скопировать таблицу",
    csv: "CSV",
    more: (count: number, all: number) => `Ещё ${count} из ${all}`,
    nothing: "Ни одна строка не подходит под фильтр.",
    moment: (day: string, revision: number) => `На дату ${day}, ревизия ${revision}`,
  },
  {
    filter: "Filter by column",
    noFilter: "Clear the filter",
    filterBy: (column) => `Filter: ${column}`,
    rows: (shown, all) => (shown === all ? `Rows: ${all}` : `Rows: ${shown} of ${all}`),
    extra: "More columns",
    noExtra: "Fewer columns",
    copy: "Copy the table",
    csv: "CSV",
    more: (count, all) => `${count} more of ${all}`,
    nothing: "No row passes the filter.",
    moment: (day, revision) => `On ${day}, revision ${revision}`,
  },
);
