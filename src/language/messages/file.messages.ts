import type { Message } from "./message";

/** What is wrong with a workbook or a CSV file as a file. */
export const FILE_MESSAGES: readonly Message[] = [
  ["expected UTF-8, UTF-16 or windows-1251", "нужен UTF-8, UTF-16 или windows-1251"],
  ["line {line} has too many cells", "в строке {line} слишком много ячеек"],
  ["save the file as «CSV UTF-8»", "сохраните файл как «CSV UTF-8»"],
  ["expected text, found bytes that are none: {$advice}", "нужен текст, а найдены другие байты: {$advice}"],
  [
    "expected UTF-8, found bytes that are none: the file is cut or damaged, {$advice}",
    "нужен UTF-8, а найдены другие байты: файл обрезан или повреждён, {$advice}",
  ],
  [
    "expected UTF-8, UTF-16 or windows-1251, found what looks like {encoding}: {$advice}",
    "нужен UTF-8, UTF-16 или windows-1251, а это похоже на {encoding}: {$advice}",
  ],
  [
    "expected UTF-8, UTF-16 or windows-1251, found «{found}» in what is none of them: {$advice}",
    "нужен UTF-8, UTF-16 или windows-1251, а найдено «{found}», и это ни одна из них: {$advice}",
  ],
  [
    "expected UTF-16, of which each sign takes two bytes, found an odd number of bytes: the file is cut",
    "нужен UTF-16, где знак занимает два байта, а число байт нечётно: файл обрезан",
  ],
  [
    "expected a quotation mark that closes the cell, found the end of the file: add it, or take away the one that opens",
    "нужна кавычка, закрывающая ячейку, а файл кончился: добавьте её или уберите открывающую",
  ],
  [
    "expected at most {limit} columns, found more: leave out the others",
    "не больше {limit} столбцов, а их больше: уберите лишние",
  ],
  [
    "expected at most {limit} columns, found {found}: leave out the others",
    "не больше {limit} столбцов, а их {found}: уберите лишние",
  ],
  [
    "an old workbook (.xls) or one with a password: save it as .xlsx, without a password",
    "старая книга (.xls) или книга с паролем: сохраните её как .xlsx без пароля",
  ],
  ["a PDF: bring its table into a workbook first", "PDF: сначала перенесите таблицу в книгу"],
  [
    "a text document (RTF): bring its table into a workbook first",
    "текстовый документ (RTF): сначала перенесите таблицу в книгу",
  ],
  ["a text document: bring its table into a workbook first", "текстовый документ: сначала перенесите таблицу в книгу"],
  ["a compressed file: unpack it first", "сжатый файл: сначала распакуйте его"],
  ["a picture: type its table into a workbook", "картинка: наберите таблицу в книге"],
  ["an empty archive: choose the file that holds the table", "пустой архив: выберите файл с таблицей"],
  ["another archive: unpack it first", "другой архив: сначала распакуйте его"],
  ["a binary workbook (.xlsb): save it as .xlsx", "двоичная книга (.xlsb): сохраните её как .xlsx"],
  ["a workbook of another format (.ods): save it as .xlsx", "книга другого формата (.ods): сохраните её как .xlsx"],
  [
    "a web page or another text with tags: open it in a spreadsheet program and save it as .xlsx",
    "веб-страница или другой текст с тегами: откройте в табличной программе и сохраните как .xlsx",
  ],
  [
    "expected at most {limit} bytes, found {found}: split the table into several files",
    "не больше {limit} байт, а в файле {found}: разделите таблицу на несколько файлов",
  ],
  ["expected a workbook (.xlsx) or a CSV file, found {$found}", "нужна книга (.xlsx) или файл CSV, а это {$found}"],
  ["expected a workbook (.xlsx), found {$found}", "нужна книга (.xlsx), а это {$found}"],
  ["expected at most {$limit}, found more: split the table", "не больше {$limit}, а найдено больше: разделите таблицу"],
  [
    "expected a table, found nothing: choose the file or the sheet that holds it",
    "нужна таблица, а здесь пусто: выберите файл или лист, где она есть",
  ],
  [
    "expected text, found a control character or a sign that could not be read: type the cell anew",
    "нужен текст, а найден управляющий или нечитаемый знак: наберите ячейку заново",
  ],
  [
    "expected at most {limit} characters in a cell, found {found}: shorten it",
    "не больше {limit} знаков в ячейке, а их {found}: сократите",
  ],
  [
    "expected a workbook, found an archive of {count} files: unpack it first",
    "нужна книга, а это архив с файлами ({count}): сначала распакуйте его",
  ],
  [
    "expected a workbook without a password, found one with: take it off",
    "нужна книга без пароля, а она с паролем: снимите его",
  ],
  [
    "expected a workbook of at most {limit} bytes unpacked, found more: split it",
    "книга в распакованном виде — не больше {limit} байт, а здесь больше: разделите её",
  ],
  [
    "expected a whole workbook, found {$found}: open it in a spreadsheet program and save it again as .xlsx",
    "нужна целая книга, а это {$found}: откройте в табличной программе и сохраните снова как .xlsx",
  ],
  ["a damaged or cut one", "повреждённая или обрезанная книга"],
  ["a damaged one", "повреждённая книга"],
  ["one without its part «{part}»", "книга без части «{part}»"],
  ["a part of it cut or damaged", "книга, часть которой обрезана или повреждена"],
  ["one that nests tags more than {limit} levels deep", "книга с тегами, вложенными глубже {limit} уровней"],
  ["a tag of more than {limit} attributes", "книга с тегом, в котором больше {limit} атрибутов"],
  ["one of more than {limit} {what}", "книга, где больше {limit} ({what})"],
  ["a cell of more than {limit} characters", "книга с ячейкой длиннее {limit} знаков"],
  [
    "expected a workbook as spreadsheet programs write it, found one that declares entities: open it in a spreadsheet program and save it again as .xlsx",
    "нужна книга, какую пишут табличные программы, а в этой объявлены сущности XML: откройте в табличной программе и сохраните снова как .xlsx",
  ],
  [
    "expected at most {limit} formats, found more: copy the values into a workbook without formats",
    "не больше {limit} форматов, а их больше: скопируйте значения в книгу без форматов",
  ],
  [
    "expected at most {limit} merged areas in a sheet, found more: take the merging back",
    "не больше {limit} объединённых областей на листе, а их больше: отмените объединение",
  ],
  ["expected a value, {$found}", "нужно значение, {$found}"],
  [
    "found the error {error}: mend the formula, or type the value",
    "а в ячейке ошибка {error}: исправьте формулу или наберите значение",
  ],
  [
    "found what should be a number and is none: type it anew",
    "а в ячейке не число, хотя должно быть число: наберите заново",
  ],
  ["found a date that no calendar has: type it anew", "а такой даты в календаре нет: наберите заново"],
  [
    "found a text that the workbook lacks: save it again in a spreadsheet program",
    "а этого текста в книге нет: сохраните её снова в табличной программе",
  ],
  [
    "expected a visible sheet with a table, found none among {sheets}: show or fill it",
    "нужен видимый лист с таблицей, а среди {sheets} такого нет: откройте или заполните его",
  ],
  [
    "expected a sheet «{wanted}» with something in it, found the sheets {sheets}: name one of them",
    "нужен непустой лист «{wanted}», а есть листы {sheets}: укажите один из них",
  ],
  [
    "expected a table that people fill in, found more text than a table can hold: split it",
    "нужна таблица, которую заполняют люди, а текста больше, чем она вмещает: разделите её",
  ],
  ["expected a value, found a formula: type the value", "нужно значение, а в ячейке формула: наберите значение"],
  [
    "found a formula without its value: open and save the workbook in a spreadsheet program, which computes it, or type the value",
    "а в ячейке формула без значения: откройте и сохраните книгу в табличной программе, она его вычислит, или наберите значение",
  ],
];
