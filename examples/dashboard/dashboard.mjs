// A dashboard in one file: asks a running service one question and writes an HTML page of bars. No packages.
//   node examples/dashboard/dashboard.mjs http://127.0.0.1:4000 > dashboard.html
// Run it by cron as often as you like: while nothing changes, the service answers 304.
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

/** One operation for the whole page. Each number has the ids behind it, so that it can be followed. */
export const QUESTION = `query Dashboard($region: String, $on: LocalDate) {
  statistics(region: $region, asOf: $on) {
    leftOut { name }
    schools
    schoolsWithAgreement
    duties: dutiesBy(groupBy: [STATUS]) { ...Counted }
    months: dutiesBy(groupBy: [MONTH]) { ...Counted }
    findings: findingsBy(groupBy: [SEVERITY]) { ...Counted }
    agreements: agreementsBy(groupBy: [STATE]) { ...Counted }
    municipalities: subjectsBy(groupBy: [MUNICIPALITY], filter: { kinds: [SCHOOL], agreement: {} }) { ...Counted }
  }
}
fragment Counted on Tally { total groups { count keys { label } ids(first: 5) } }`;

const CHARTS = {
  duties: "Обязанности по статусам",
  months: "Обязанности по месяцу срока",
  findings: "Замечания по тяжести",
  agreements: "Договоры по состояниям",
  municipalities: "Школы с договором по муниципалитетам",
};

/** The answer to the question: from the service, or from the file where it is as it was. */
export async function ask(url, variables, cacheFile) {
  const kept = await readFile(cacheFile, "utf8").then(JSON.parse, () => ({}));
  const address = `${url}/graphql?${new URLSearchParams({ query: QUESTION, variables: JSON.stringify(variables) })}`;
  const headers = { "apollo-require-preflight": "1", "if-none-match": kept.address === address ? kept.tag : "" };
  const response = await fetch(address, { headers });
  if (response.status === 304) return { ...kept.answer, isKept: true };
  const answer = await response.json();
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join("\n"));
  await writeFile(cacheFile, JSON.stringify({ address, tag: response.headers.get("etag"), answer }));
  return answer;
}

/** The page: a number for coverage, and bars for each chart. */
export function pageOf({ data: { statistics }, extensions: { moment } }, url) {
  const { schools, schoolsWithAgreement, leftOut } = statistics;
  const charts = Object.entries(CHARTS).map(([name, title]) => chart(title, statistics[name], url));
  return `<!doctype html>
<html lang="ru"><meta charset="utf-8"><title>Звено: сводка</title>
<style>
  body { font: 16px/1.4 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  table { width: 100%; border-collapse: collapse; } td { padding: 0.2rem 0.4rem; } td:first-child { width: 40%; }
  meter { width: 100%; height: 1.1rem; } .count { text-align: right; width: 4rem; font-variant-numeric: tabular-nums; }
</style>
<h1>Сводка на ${moment.asOf}, ревизия ${moment.knownAt}</h1>
<p>Школ с действующим договором: <b>${schoolsWithAgreement} из ${schools}</b>.</p>
${leftOut.length === 0 ? "" : `<p>Без вымышленных: ${escaped(leftOut.map(({ name }) => name).join(", "))}.</p>`}
${charts.join("\n")}
</html>
`;
}

function chart(title, { total, groups }, url) {
  const rows = groups.map(({ count, keys, ids }) => {
    const label = escaped(keys.map((key) => key.label).join(", "));
    const first = ids[0] === undefined ? label : `<a href="${url}/${viewOf(ids[0])}">${label}</a>`;
    return `<tr><td>${first}<td><meter max="${total}" value="${count}"></meter><td class="count">${count}`;
  });
  return `<h2>${title}: ${total}</h2>\n<table>${rows.join("\n")}</table>`;
}

/** Where the page of the service shows the first thing behind a number. */
function viewOf(id) {
  const isDuty = /\.d\d/.test(id) && !id.startsWith("finding:");
  return isDuty ? `duty/${encodeURIComponent(id)}` : `graphiql?${new URLSearchParams({ query: nodeQuestion(id) })}`;
}

function nodeQuestion(id) {
  return `{ node(id: ${JSON.stringify(id)}) { id label } }`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [url = "http://127.0.0.1:4000", region = null, on = null] = process.argv.slice(2);
  process.stdout.write(pageOf(await ask(url, { region, on }, "dashboard.cache.json"), url));
}
