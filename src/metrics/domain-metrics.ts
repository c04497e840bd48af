import { Gauge, Registry } from "prom-client";
import { ruleDefinition } from "../finding/finding-rules";
import type { FindingRule } from "../finding/finding-rules";
import type { Moment } from "../moment/moment";
import { momentKey } from "../moment/moment";
import type { Services } from "../request/request-context";
import { createRequestContext } from "../request/request-context";
import type { DomainCount, DomainCounts } from "./domain-counts.question";
import { domainCounts } from "./domain-counts.question";

/**
 * What the graph says today, as numbers for Prometheus. They are counted once for each day and revision; a scrape only
 * looks at which these are. While new ones are being counted, the ones before are told: `zveno_graph_revision` says of
 * which revision they are.
 */
export class DomainMetrics {
  private told: { readonly key: string; readonly text: string } | undefined;
  private counting: { readonly key: string; readonly text: Promise<string> } | undefined;

  constructor(private readonly services: Services) {}

  /** The numbers as text. Errors: those of the store, when there are none yet. */
  async text(): Promise<string> {
    const context = createRequestContext(this.services);
    const moment = await context.now();
    const key = momentKey(moment);
    if (this.told?.key === key) return this.told.text;
    const counting = this.counting?.key === key ? this.counting.text : this.count(key, moment);
    return this.told?.text ?? counting;
  }

  private count(key: string, moment: Moment): Promise<string> {
    const text = this.read(moment);
    this.counting = { key, text };
    text.then(
      (done) => {
        this.told = { key, text: done };
      },
      // The next scrape tries again; whoever waits for this one hears of it.
      () => {
        this.counting = undefined;
      },
    );
    return text;
  }

  private async read(moment: Moment): Promise<string> {
    const counts = await domainCounts(await createRequestContext(this.services).snapshot(moment));
    return registryOf(counts, moment).metrics();
  }
}

function registryOf(counts: DomainCounts, { asOf, knownAt }: Moment): Registry {
  const registry = new Registry();
  const gauge = (name: string, help: string, labelNames: readonly string[]) =>
    new Gauge({ name: `zveno_${name}`, help, labelNames, registers: [registry] });
  const fill = (
    made: Gauge,
    some: readonly DomainCount[],
    labelsOf: (count: DomainCount) => Record<string, string>,
  ) => {
    for (const each of some) made.set({ region: each.region, ...labelsOf(each) }, each.count);
  };
  gauge("graph_revision", "The revision that these numbers are of", []).set(knownAt);
  gauge("graph_day_timestamp_seconds", "The day that these numbers are of, as its first second in UTC", []).set(
    Date.parse(asOf) / 1000,
  );
  fill(
    gauge("findings", "Findings by region, rule and severity", ["region", "rule", "severity"]),
    counts.findings,
    ({ key }) => ({
      rule: key,
      severity: ruleDefinition(key as FindingRule).severity,
    }),
  );
  fill(gauge("duties", "VALID duties by region and status", ["region", "status"]), counts.duties, ({ key }) => ({
    status: key,
  }));
  fill(
    gauge("agreements", "Network agreements by region and state", ["region", "state"]),
    counts.agreements,
    ({ key }) => ({ state: key }),
  );
  fill(gauge("schools", "Schools by region", ["region"]), counts.schools, () => ({}));
  fill(
    gauge("schools_with_agreement", "Schools that are a party to an agreement in force, by region", ["region"]),
    counts.schoolsWithAgreement,
    () => ({}),
  );
  return registry;
}
