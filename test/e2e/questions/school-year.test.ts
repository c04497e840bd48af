import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";

const ACT = "obr-order-2025-year";
const AFTER = "2026-11-29";

const REPORT = `query ($on: LocalDate!) {
  consolidatedReport(act: "${ACT}", asOf: $on) {
    totals { duty expected nominated submitted accepted returned missing overdue }
    rows { nodes { authority { id } cells { duty state daysLate nomination { document } report { id } } } }
  }
  duties(filter: { acts: ["${ACT}"] }, orderBy: ACT_AND_PATH, asOf: $on) { nodes { id status } }
}`;

const YEAR = `{
  moved: duty(id: "${ACT}.d3", asOf: "${AFTER}") { execution { movedTimes } formerDeadlines { deadline { due } } }
  taken: duty(id: "${ACT}.d4", asOf: "${AFTER}") { execution { isOnControl takenOffControlOn takenOffControlRemark } }
  discipline(by: ACT, region: "XX-OBR", from: "2025-09-01", to: "2026-08-31", asOf: "${AFTER}") {
    act { id } inTime late overdue open
  }
  agenda(for: "obr-first-deputy-minister", from: "${AFTER}", to: "2026-12-31", asOf: "${AFTER}") { kind node { id } }
}`;

const INDICATORS = `{
  indicators(act: "${ACT}", asOf: "${AFTER}") { id }
  pupils: node(id: "obr-indicator-pupils", asOf: "${AFTER}") { ... on Indicator { values { subject { id } plan fact } } }
}`;

const FOUND = `{
  findings(
    filter: { act: "${ACT}", rules: [NOT_NOMINATED, CLOSED_WITHOUT_REPORT, REPORT_WAITS] }, asOf: "${AFTER}"
  ) { nodes { rule subject { id } duty { id } } }
  missed: findings(filter: { regions: ["XX-OBR"], rules: [INDICATOR_MISSED] }, asOf: "${AFTER}") { totalCount }
}`;

interface Report {
  readonly consolidatedReport: {
    readonly totals: readonly Readonly<Record<string, unknown>>[];
    readonly rows: {
      readonly nodes: readonly {
        readonly authority: { readonly id: string };
        readonly cells: readonly {
          readonly duty: string;
          readonly state: string;
          readonly daysLate: number | null;
          readonly nomination: { readonly document: string } | null;
          readonly report: { readonly id: string } | null;
        }[];
      }[];
    };
  };
  readonly duties: { readonly nodes: readonly { readonly id: string; readonly status: string }[] };
}

interface Year {
  readonly moved: {
    readonly execution: { readonly movedTimes: number };
    readonly formerDeadlines: readonly { readonly deadline: { readonly due: string } }[];
  };
  readonly taken: { readonly execution: Readonly<Record<string, unknown>> };
  readonly discipline: readonly { readonly act: { readonly id: string } }[];
  readonly agenda: readonly { readonly kind: string; readonly node: { readonly id: string } }[];
}

interface Indicators {
  readonly indicators: readonly { readonly id: string }[];
  readonly pupils: {
    readonly values: readonly { readonly subject: { readonly id: string }; readonly plan: number | null }[];
  };
}

interface Found {
  readonly findings: {
    readonly nodes: readonly {
      readonly rule: string;
      readonly subject: { readonly id: string } | null;
      readonly duty: { readonly id: string };
    }[];
  };
  readonly missed: { readonly totalCount: number };
}

/** What docs/sample.md tells of the school year of the invented region. */
describe.each(STORES)("the school year of the invented region on $name", (store) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(store);
  });
  afterAll(() => zveno.stop());

  test("begins with duties that nobody has reported on, and ends with some done, some late and one off control", async () => {
    const statuses = async (on: string) => {
      const { data, errors } = await zveno.ask<Report>(REPORT, { on });
      expect(errors).toBeUndefined();
      return data.duties.nodes.map(({ status }) => status);
    };
    expect(await statuses("2025-08-25")).toEqual(["DUE", "ONGOING", "ONGOING", "ONGOING", "ONGOING"]);
    expect(await statuses(AFTER)).toEqual(["OVERDUE", "ONGOING", "OVERDUE", "DONE", "DONE"]);
  });

  test("is told by its consolidated report: named and not, in every state, returned twice, late, silent", async () => {
    const { data } = await zveno.ask<Report>(REPORT, { on: AFTER });
    const { totals, rows } = data.consolidatedReport;
    const counts = totals.map((total) => Object.values(total).slice(1).join(" "));
    // Expected, nominated, submitted, accepted, returned, missing, overdue.
    expect(counts).toEqual(["5 3 0 3 0 2 2", "5 0 1 1 1 2 3", "5 0 1 2 0 2 2", "1 0 0 0 0 1 0", "1 0 0 1 0 0 0"]);
    const told = Object.fromEntries(
      rows.nodes.map(({ authority, cells }) => [
        authority.id,
        cells.map(({ state, daysLate, nomination }) =>
          [state, daysLate === null ? "" : "late", nomination === null ? "" : "named"].filter(Boolean).join(" "),
        ),
      ]),
    );
    expect(told).toEqual({
      "obr-city-obraztsovsk": ["ACCEPTED named", "ACCEPTED", "ACCEPTED late"],
      "obr-city-etalonsk": ["ACCEPTED named", "SUBMITTED", "ACCEPTED"],
      "obr-institute": ["NOT_REPORTED", "ACCEPTED"],
      "obr-pokazatelny-district": ["NOT_REPORTED late", "NOT_REPORTED late", "NOT_REPORTED late"],
      "obr-primersky-district": ["ACCEPTED late named", "RETURNED late", "SUBMITTED"],
      "obr-uchebny-district": ["NOT_REPORTED late", "NOT_REPORTED late", "NOT_REPORTED late"],
    });
  });

  test("has a deadline that was moved twice, a duty off control, discipline, and what waits for the controller", async () => {
    const { data, errors } = await zveno.ask<Year>(YEAR);
    expect(errors).toBeUndefined();
    expect(data.moved.execution.movedTimes).toBe(2);
    expect(data.moved.formerDeadlines.map(({ deadline }) => deadline.due)).toEqual(["2025-12-01", "2025-10-01"]);
    expect(data.taken.execution).toMatchObject({ isOnControl: false, takenOffControlOn: "2026-04-20" });
    expect(data.discipline.find(({ act }) => act.id === ACT)).toMatchObject({ inTime: 12, late: 3, open: 2 });
    const waits = data.agenda.filter(({ kind }) => kind === "TO_DECIDE").map(({ node }) => node.id);
    expect(waits.sort()).toEqual(["obr-report-2-q2-etalonsk", "obr-report-3-primersky"]);
  });

  test("has four indicators, of which what is missing is not nought, and findings of what was left undone", async () => {
    const { indicators, pupils } = (await zveno.ask<Indicators>(INDICATORS)).data;
    expect(indicators).toHaveLength(4);
    expect(pupils.values).toContainEqual({ subject: { id: "obr-city-obraztsovsk" }, plan: 900, fact: 912 });
    expect(pupils.values).toContainEqual({ subject: { id: "obr-pokazatelny-district" }, plan: 120, fact: null });
    const { data, errors } = await zveno.ask<Found>(FOUND);
    expect(errors).toBeUndefined();
    const found = (rule: string) =>
      data.findings.nodes.filter((finding) => finding.rule === rule).map(({ subject, duty }) => (subject ?? duty).id);
    expect(found("NOT_NOMINATED").sort()).toEqual(["obr-pokazatelny-district", "obr-uchebny-district"]);
    expect(found("CLOSED_WITHOUT_REPORT")).toEqual([`${ACT}.d4`]);
    expect(found("REPORT_WAITS")).toHaveLength(2);
    expect(data.missed.totalCount).toBe(7);
  });
});
