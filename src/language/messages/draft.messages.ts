import type { Message } from "./message";

/** What is wrong with the text of an act, and what of its draft is to be looked at. */
export const DRAFT_MESSAGES: readonly Message[] = [
  [
    "expected a text, a Word document (.docx), a PDF or a page, found {$what}",
    "нужен текст, документ Word (.docx), PDF или страница, а найдено другое: {$what}",
  ],
  ["an old Word document (.doc): save it as .docx", "старый документ Word (.doc): сохраните его как .docx"],
  ["a text document (RTF): save it as .docx", "текстовый документ (RTF): сохраните его как .docx"],
  ["an archive: unpack it first", "архив: сначала распакуйте его"],
  ["a picture: recognise its text first", "изображение: сначала распознайте его текст"],
  ["expected the text of an act, found nothing in the file", "нужен текст акта, а в файле ничего нет"],
  [
    "expected the text of an act, found neither a head nor provisions: check that this is the file",
    "нужен текст акта, а в нём нет ни заголовка, ни пунктов: проверьте, тот ли это файл",
  ],
  [
    "expected at most {limit} characters of text, found more: draft the act without its annexes",
    "не больше {limit} знаков текста, а их больше: возьмите акт без приложений",
  ],
  [
    "expected text, found bytes that are none in any usual encoding: save it as UTF-8, DOCX or PDF",
    "нужен текст, а это не текст ни в одной из обычных кодировок: сохраните его в UTF-8, DOCX или PDF",
  ],
  [
    "expected a page, found tags nested more than {limit} levels deep",
    "нужна страница, а теги вложены глубже {limit} уровней",
  ],
  [
    "expected a document whose text takes at most {limit} bytes unpacked, found more: draft the act without its annexes",
    "нужен документ, текст которого занимает не больше {limit} байт, а найдено больше: возьмите акт без приложений",
  ],
  [
    "expected a Word document (.docx), found a damaged or cut one: open it in a word processor and save it again",
    "нужен документ Word (.docx), а он повреждён или обрезан: откройте его в редакторе и сохраните снова",
  ],
  [
    "expected a Word document, found an archive of {count} files: unpack it first",
    "нужен документ Word, а это архив, в котором файлов {count}: сначала распакуйте его",
  ],
  [
    "expected a Word document (.docx), found another archive: unpack it and draft the document in it",
    "нужен документ Word (.docx), а это другой архив: распакуйте его и возьмите документ из него",
  ],
  [
    "expected a document without a password, found one with: take it off",
    "нужен документ без пароля, а он с паролем: снимите пароль",
  ],
  [
    "expected a PDF without a password, found one with: take it off",
    "нужен PDF без пароля, а он с паролем: снимите пароль",
  ],
  [
    "expected a PDF, found a damaged or cut one: open it in a reader and save it again",
    "нужен PDF, а он повреждён или обрезан: откройте его и сохраните снова",
  ],
  [
    "expected at most {limit} pages, found {found}: draft the act without its annexes",
    "не больше {limit} страниц, а их {found}: возьмите акт без приложений",
  ],
  [
    "expected a PDF with text, found one of pictures alone: recognise its text first, or draft the Word file",
    "нужен PDF с текстом, а в нём одни изображения: сначала распознайте текст или возьмите файл Word",
  ],
  ["the kind of the act does not stand in its heading: check it", "вида акта в заголовке нет: проверьте его"],
  ["found no number of the act: add it if it has one", "номер акта не найден: добавьте, если он есть"],
  ["found no date of the act: add it if it has one", "дата акта не найдена: добавьте, если она есть"],
  [
    "provision {number}: not sure what it does, taken for {type}: check it",
    "пункт {number}: неясно, что он делает; принят за {type}: проверьте",
  ],
  [
    "provision {number}: found nobody who is responsible: name them, or leave it so",
    "пункт {number}: ответственный не найден: назовите его или оставьте так",
  ],
  [
    "provision {number}: not sure that {mention} names who is responsible: check it",
    "пункт {number}: неясно, называет ли {mention} ответственного: проверьте",
  ],
  [
    "provision {number}: not sure by when, found {term}: check it",
    "пункт {number}: срок неясен, найдено {term}: проверьте",
  ],
  [
    "annex {number} was left out: found no table of a plan and no functions in it",
    "приложение {number} не вошло: в нём нет ни таблицы плана, ни функций",
  ],
  [
    "found {name} without a post: say which one it is instead of the one offered",
    "найдено имя {name} без должности: назовите её вместо предложенной",
  ],
  [
    "{name} is offered as new ({id}, {kind}): check its organisation",
    "{name} предлагается как новое ({id}, {kind}): проверьте, чья это должность",
  ],
  [
    "{name} is offered as new ({id}, {kind}): check its kind and level",
    "{name} предлагается как новое ({id}, {kind}): проверьте вид и уровень",
  ],
  [
    "found {name}, which may be {candidates}: write the id of the one meant in the document, or add a new one",
    "найдено {name}; возможно, это {candidates}: впишите в документ идентификатор того, кто имеется в виду, или добавьте нового",
  ],
  [
    "found the act {title}, which may be {candidates}: write the id of the one meant in the document, or add a new one",
    "найден акт {title}; возможно, это {candidates}: впишите в документ идентификатор нужного или добавьте новый",
  ],
  [
    "the law {title} was left out: laws are no acts of the graph",
    "закон {title} не взят: законы не входят в акты графа",
  ],
  [
    "the act may be known: {candidates}: write its id in the document if it is the same, or a second one comes in",
    "возможно, этот акт уже известен: {candidates}: если это он, впишите в документ его идентификатор, иначе появится второй",
  ],
  [
    "found {name}, and not whose post it is: write the id of its organisation",
    "найдена должность {name}, но не сказано, где: впишите идентификатор организации",
  ],
  [
    "the act names {person} as holding {post}: add it to the document if it is not known",
    "акт называет {person} на должности {post}: добавьте это в документ, если это ещё не известно",
  ],
  [
    "found no region: name it with --region, or the acts have none",
    "регион не найден: назовите его в --region, иначе акты останутся без региона",
  ],
  [
    "of the agreement the document keeps parties, programmes and days, not its {count} provisions",
    "от договора в документе остаются стороны, программы и дни, но не его пункты ({count})",
  ],
  [
    "control is laid on {count}, and a provision of the document has room for one: add the others as `responsibilities`",
    "контроль возложен на нескольких ({count}), а в пункте документа место для одного: добавьте остальных в `responsibilities`",
  ],
  [
    "the words «{text}» give no day: write the deadline in the document",
    "слова «{text}» не называют дня: впишите срок в документ",
  ],
  ["--json and -o exclude each other.", "--json и -o исключают друг друга."],
  [
    "Wrote {output}. To decide: {decisions}; to check: {checks}.",
    "Записано в {output}. Решить: {decisions}; проверить: {checks}.",
  ],
  [
    "write an act document of all the texts; - is standard output",
    "записать документ с актами по всем текстам; - это стандартный вывод",
  ],
  [
    "of the act document (default: the one that the first text names)",
    "для документа с актами (по умолчанию тот, что назван в первом тексте)",
  ],
  [
    "look for no names in a store: everybody is offered as new",
    "не искать названия в хранилище: все предлагаются как новые",
  ],
  [
    "With -o the texts become one act document for zveno import. Whom the store knows is named by id.",
    "С -o тексты становятся одним документом с актами для zveno import. Кого хранилище знает, тот назван идентификатором.",
  ],
  ["Name standard input once.", "Назовите стандартный ввод один раз."],
  [
    "read acts from their text (TXT, DOCX, PDF, HTML) as drafts for a person to confirm",
    "прочитать акты из их текста (TXT, DOCX, PDF, HTML) как черновики, которые подтвердит человек",
  ],
  ["the files; - is standard input", "файлы; - это стандартный ввод"],
  [
    "print each draft as JSON, with the place of each field in the text and how sure it is",
    "вывести каждый черновик как JSON: место каждого поля в тексте и насколько оно надёжно",
  ],
  [
    "What the draft is not sure of comes first. docs/acts-from-text.md tells what it reads and how well.",
    "В чём черновик не уверен, стоит первым. Что он читает и насколько хорошо: docs/acts-from-text.md.",
  ],
  [
    "Exit codes: 0 drafted, 1 a file without an act, 2 wrong usage, 3 no store.",
    "Коды выхода: 0 — черновик готов, 1 — в файле нет акта, 2 — неверный вызов, 3 — нет хранилища.",
  ],
  [
    "You have no draft with the id {id}: GET /drafts lists yours.",
    "У вас нет черновика с идентификатором {id}: список ваших даёт GET /drafts.",
  ],
  [
    "You keep {count} drafts of acts, and there is no room for more: confirm or discard some first.",
    "У вас {count} черновиков актов, и места больше нет: сначала подтвердите или удалите лишние.",
  ],
  [
    "{count} drafts of acts are kept, which is the most: try again later.",
    "Хранится {count} черновиков актов, больше нельзя: попробуйте позже.",
  ],
  [
    "The draft was changed in another window meanwhile: open it anew, and change it there.",
    "Черновик тем временем изменили в другом окне: откройте его заново и измените там.",
  ],
  [
    "The draft is none at {place}: send it as GET /drafts gave it, with what you changed.",
    "Это не черновик, ошибка в {place}: отправьте его, каким его дал GET /drafts, с вашими изменениями.",
  ],
  [
    "the text takes too long to read: draft the act without its annexes",
    "текст читается слишком долго: составьте черновик акта без приложений",
  ],
];
