import fastify from "fastify";
import { setTimeout as pause } from "node:timers/promises";
import { addMetricsRoute } from "../../../src/api/metrics-routes";
import { Readiness } from "../../../src/api/readiness";
import { StoreUnavailableError } from "../../../src/errors/domain-error";
import { DomainMetrics } from "../../../src/metrics/domain-metrics";
import { ServiceMetrics } from "../../../src/metrics/service-metrics";
import { measuredStore } from "../../../src/metrics/measured-store";
import { recordRevision } from "../../../src/revision/revision.service";
import { countingStore } from "../../support/counting-store";
import { drawing } from "../../support/drawing";
import { EMBEDDED, STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { ASKED_AT, Zveno } from "../../support/zveno";

/** `zveno_duties{region="RU-SAK",status="OVERDUE"}` to its value. */
function samplesOf(text: string): ReadonlyMap<string, number> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );
}

describe.each(STORES)("the domain's numbers on $name", ({ open }) => {
  it("are those of the lists, by region, zeros included, and are counted once for a revision and a day", async () => {
    const store = countingStore(await open());
    await record(
      store,
      `
      school s1 s2
      school s3 region=XX-02
      college c1
      duty order.d1 by=order.p1 deadlineKind=DATE due=2022-09-01
      duty order.d2 by=order.p2 region=XX-02
      agreement a-1 base=s1
      agreement a-2 base=s3 region=XX-02 ..2022-09-15
      s1 -NETWORK_AGREEMENT-> c1 agreementId=a-1 basis=a-1
      s1 -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR basis=order.p2`,
    );
    let day = "2022-09-15";
    const metrics = new DomainMetrics({ store, now: () => new Date(`${day}T09:00:00Z`), timeZone: "Europe/Moscow" });
    const samples = samplesOf(await metrics.text());
    expect(Object.fromEntries(samples)).toMatchObject({
      zveno_graph_revision: 1,
      zveno_graph_day_timestamp_seconds: Date.parse("2022-09-15") / 1000,
      'zveno_findings{region="XX-01",rule="NO_EXECUTOR",severity="CRITICAL"}': 1,
      'zveno_findings{region="XX-02",rule="NO_EXECUTOR",severity="CRITICAL"}': 0,
      'zveno_duties{region="XX-01",status="OVERDUE"}': 1,
      'zveno_duties{region="XX-02",status="OVERDUE"}': 0,
      'zveno_agreements{region="XX-01",state="VALID"}': 1,
      'zveno_agreements{region="XX-02",state="EXPIRED"}': 1,
      'zveno_schools{region="XX-01"}': 2,
      'zveno_schools{region="XX-02"}': 1,
      'zveno_schools_with_agreement{region="XX-01"}': 1,
      'zveno_schools_with_agreement{region="XX-02"}': 0,
    });

    store.forget();
    await Promise.all([metrics.text(), metrics.text()]);
    expect(store.asked).toEqual(["revision/newest", "revision/newest"]);

    day = "2022-08-30";
    await until(async () => samplesOf(await metrics.text()).get('zveno_duties{region="XX-01",status="DUE"}') === 1);
    await recordRevision(store, drawing("school s4"), {
      reason: { by: "test", why: "test" },
      at: new Date("2022-09-15T10:00:00Z"),
    });
    await until(async () => samplesOf(await metrics.text()).get('zveno_schools{region="XX-01"}') === 3);
    expect(samplesOf(await metrics.text()).get("zveno_graph_revision")).toBe(2);
    await store.close();
  });
});

/** Scrapes until it is so: while new numbers are counted, the ones before are told. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isSo()) return;
    await pause(25);
  }
  throw new Error("It never became so.");
}

describe("/metrics", () => {
  let zveno: Zveno;
  const metrics = new ServiceMetrics();

  beforeAll(async () => {
    zveno = await Zveno.start(EMBEDDED, { metrics });
  });
  afterAll(() => zveno.stop());

  const scrape = async () => {
    const response = await fetch(`${zveno.url}/metrics`);
    expect(response.headers.get("content-type")).toContain("text/plain");
    return { status: response.status, samples: samplesOf(await response.text()) };
  };

  it("tells requests by route and status, errors by code, and store queries by name", async () => {
    await zveno.ask("{ graph { revision } }");
    await zveno.ask(`{ duty(id: "nothing") { title } accountability(duty: "nothing") { sentence } }`);
    await fetch(`${zveno.url}/nowhere/42`);
    await scrape();
    const { samples } = await scrape();
    const requests = "zveno_http_request_duration_seconds_count";
    expect(samples.get(`${requests}{method="POST",route="/graphql",status="200"}`)).toBe(2);
    expect(samples.get(`${requests}{method="GET",route="none",status="404"}`)).toBe(1);
    expect(samples.get(`${requests}{method="GET",route="/metrics",status="200"}`)).toBe(1);
    expect(samples.get('zveno_errors_total{code="NOT_FOUND"}')).toBe(2);
    const queries = 'zveno_store_query_duration_seconds_count{query="revision/newest",outcome="answered"}';
    expect(samples.get(queries)).toBeGreaterThanOrEqual(4);
  });

  it("tells the domain of the built-in data", async () => {
    const { samples } = await scrape();
    expect(samples.get('zveno_duties{region="RU-SAK",status="OVERDUE"}')).toBe(1);
    expect(samples.get('zveno_schools{region="XX-OBR"}')).toBeGreaterThan(0);
  });

  it("counts failed queries apart", async () => {
    const own = new ServiceMetrics();
    const away = { ...zveno.store, read: () => Promise.reject(new StoreUnavailableError("The store is away.")) };
    const asked = measuredStore(away, own).read({ name: "duty/list", decode: (row) => row }, {});
    await expect(asked).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    const samples = samplesOf(await own.registry.metrics());
    expect(samples.get('zveno_store_query_duration_seconds_count{query="duty/list",outcome="failed"}')).toBe(1);
  });

  it("tells of the service itself where the graph is not loaded yet", async () => {
    const server = fastify();
    const readiness = new Readiness(zveno.store);
    addMetricsRoute(server, {
      service: metrics,
      domain: new DomainMetrics({ store: zveno.store, now: () => ASKED_AT, timeZone: "Europe/Moscow" }),
      readiness,
    });
    const { statusCode, body } = await server.inject("/metrics");
    expect([statusCode, [...samplesOf(body).keys()].some((name) => name.startsWith("zveno_duties"))]).toEqual([
      200,
      false,
    ]);
    expect([...samplesOf(body).keys()].some((name) => name.startsWith("zveno_http_request"))).toBe(true);
  });

  it("is not there where it is switched off", async () => {
    const without = await Zveno.start(EMBEDDED, { withSample: false });
    expect((await fetch(`${without.url}/metrics`)).status).toBe(404);
    await without.stop();
  });
});
