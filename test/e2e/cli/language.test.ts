import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryDirectory } from "../../support/temporary-directory";
import { zveno } from "../../support/zveno-command";

const inRussian = (...args: readonly string[]) => zveno([...args, "--lang", "ru"]);

describe("the command line asked for Russian", () => {
  const cwd = temporaryDirectory();

  it("has its help in Russian, with the words to type as they are", async () => {
    const { out } = await inRussian("import", "--help");
    expect(out).toMatch(/^Вызов: zveno import/);
    expect(out).toContain("Параметры:");
    expect(out).toMatch(/--dry-run +сказать, что было бы добавлено/);
    expect(out).toContain("Коды выхода: 0 — загружено");
    expect(out).toMatch(/-h, --help +показать справку/);
  });

  it.each(["ask", "check", "export", "dump", "load", "import", "generate", "verify"])(
    "has no English sentence in the help of %s",
    async (command) => {
      const { out } = await zveno(["--lang", "RU", command, "--help"]);
      const said = out.replace(/`[^`]+`/g, "").split("\n");
      const sentences = said.filter((line) => !/^ {2}(zveno|echo|ZVENO)/.test(line));
      expect(sentences.filter((line) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(line))).toEqual([]);
    },
  );

  it.each([
    [["asc"], "ошибка: команды «asc» нет\n(Возможно, ask?)"],
    [["ask", "--nothing"], "ошибка: параметра «--nothing» нет"],
    [["ask", "no-such-question"], "«no-such-question» — не читаемый файл и не имя вопроса"],
    [["import", "nothing.csv"], "«nothing.csv» не прочитать: его нет: проверьте путь."],
    [["check", "--severity", "WORST"], "ошибка: у параметра «--severity <least>» неверное значение «WORST». Можно: "],
    [["check", "--as-of", "yesterday"], "LocalDate — день календаря"],
  ])("refuses %j in Russian", async (args, message) => {
    const { err, code } = await inRussian(...args);
    expect(err).toContain(message);
    expect(code).not.toBe(0);
  });

  it("tells the problems of a table in Russian, in JSON too", async () => {
    writeFileSync(join(cwd, "posts.csv"), "Организация,Должность,ФИО\nШкола № 1,,Иванов И.И.\n");
    const { err } = await zveno(["import", "posts.csv", "--dry-run", "--lang", "RU"], { cwd });
    expect(err).toMatch(/^posts\.csv, строка 2, столбец [A-C] «[^»]+»: .*[а-я]/);
    expect(err).toMatch(/\d ошиб(ка|ки|ок)\. Ничего не записано\./);
    const { out } = await zveno(["import", "posts.csv", "--dry-run", "--json", "--lang", "RU"], { cwd });
    const { problems } = JSON.parse(out) as { problems: readonly { readonly message: string }[] };
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message).toMatch(/^нужно|^нужен/);
  });

  it("counts findings in Russian, and says them in the language given", async () => {
    const russian = await inRussian("check", "--region", "RU-SAK", "--as-of", "2022-09-15");
    expect(russian.err).toMatch(/^\d+ замечани[еяй] с серьёзностью LOW и выше\.\n$/);
    const english = await zveno(["check", "--region", "RU-SAK", "--as-of", "2022-09-15", "--lang=en"]);
    expect(english.err).toMatch(/^\d+ findings? at or above LOW\.\n$/);
    expect(english.out).not.toMatch(/замечание|Контроль/);
  });

  it("takes the language from the environment where none is given", async () => {
    const before = process.env.LC_ALL;
    process.env.LC_ALL = "ru_RU.UTF-8";
    try {
      expect((await zveno(["--help"])).out).toContain("Команды:");
      expect((await zveno(["--help", "--lang", "EN"])).out).toContain("Commands:");
    } finally {
      process.env.LC_ALL = before;
    }
  });

  it("refuses a language that it does not speak", async () => {
    const { err, code } = await zveno(["check", "--lang", "DE"]);
    expect([err, code]).toEqual(["--lang wants RU or EN; found «DE».\n", 2]);
  });
});
