import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a question may ask of the store once the newest revision has been read before, over the built-in data. */
export interface Budget {
  readonly what: string;
  readonly question: string;
  /** Queries of the store, one after the other or at once. */
  readonly trips: number;
  /** Rows that they give together. */
  readonly rows: number;
}

const ON = 'asOf: "2024-09-15"';
const DUTIES = "responsibilities(first: 1000) { nodes { role duty { id title } } }";

/** One of the twelve questions of the tour. */
function ofTour(file: string, most: Pick<Budget, "trips" | "rows">): Budget {
  const question = readFileSync(join(__dirname, "../../../questions", `${file}.graphql`), "utf8");
  return { what: `question ${file.replaceAll("-", " ")}`, question, ...most };
}

/** Questions of dashboards and of people. A figure may fall; for one that has to rise there should be a reason. */
export const BUDGETS: readonly Budget[] = [
  {
    what: "a subject by its id",
    question: `{ subject(id: "obr-school-3", ${ON}) { id kind name shortName region level } }`,
    trips: 1,
    rows: 2,
  },
  {
    what: "a municipality with its schools, what they bear and whom they have agreements with",
    question: `{ subject(id: "obr-city-etalonsk", ${ON}) { id name subordinates(first: 50, filter: { kinds: [SCHOOL] }) { nodes { id name
      responsibilities(first: 1000, inherited: false) { nodes { role duty { title } } }
      agreements(first: 1000) { nodes { number base { id name } participants { id name } } } } } } }`,
    trips: 1,
    rows: 30,
  },
  {
    what: "a line of superiors",
    question: `{ subject(id: "obr-school-3", ${ON}) { id superiors { id kind name } } }`,
    trips: 1,
    rows: 6,
  },
  {
    what: "a duty with all whom it names, and their superiors",
    question: `{ duty(id: "sak-order-2022.d6", ${ON}) { id title responsibilities(first: 1000) { nodes { role validity { from to }
      subject { id name superior { name } } } } } }`,
    trips: 1,
    rows: 10,
  },
  {
    what: "who answers for a subject",
    question: `{ subject(id: "obr-school-3", ${ON}) { id ${DUTIES} superiors { id name ${DUTIES} } } }`,
    trips: 1,
    rows: 27,
  },
  {
    what: "an agreement with its parties",
    question: `{ agreement(id: "obr-agreement-01", ${ON}) { number state base { name superior { name } } participants { name } } }`,
    trips: 1,
    rows: 7,
  },
  {
    what: "a page of a list with its length",
    question: `{ subjects(${ON}, first: 10, filter: { kinds: [SCHOOL] }) { totalCount nodes { id name } } }`,
    trips: 1,
    rows: 22,
  },
  {
    what: "a page of a region with what hangs below its items",
    question: `{ subjects(${ON}, first: 10, filter: { regions: ["RU-SAK"] }) { nodes { id superior { name } ${DUTIES} } } }`,
    trips: 1,
    rows: 48,
  },
  {
    what: "a page of those who answer for a duty that somebody executes",
    question: `{ subjects(${ON}, first: 10, filter: { responsibleFor: { roles: [EXECUTOR] } }) { totalCount nodes { id name } } }`,
    trips: 2,
    rows: 36,
  },
  {
    what: "duties by what is due",
    question: `{ duties(${ON}, orderBy: DUE_ASC, first: 3) { totalCount edges { cursor node { id } } } }`,
    trips: 1,
    rows: 8,
  },
  {
    what: "a page of agreements",
    question: `{ agreements(${ON}, first: 3) { totalCount nodes { id number base { name } } } }`,
    trips: 1,
    rows: 22,
  },
  ofTour("01-provision-bearers", { trips: 4, rows: 15 }),
  ofTour("02-institute-duties", { trips: 2, rows: 12 }),
  ofTour("03-duties-without-controller", { trips: 6, rows: 22 }),
  ofTour("04-accountability", { trips: 11, rows: 40 }),
  ofTour("05-due-by-september", { trips: 5, rows: 13 }),
  ofTour("06-chain-to-avrora", { trips: 8, rows: 12 }),
  ofTour("07-incomplete-groups", { trips: 4, rows: 16 }),
  ofTour("08-what-changed", { trips: 5, rows: 22 }),
  ofTour("09-without-rcokoso", { trips: 7, rows: 5 }),
  ofTour("10-ministry-duties", { trips: 3, rows: 11 }),
  ofTour("11-former-name", { trips: 5, rows: 5 }),
  ofTour("12-host-then-and-now", { trips: 2, rows: 8 }),
];
