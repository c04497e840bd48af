const { Agent } = require("node:http");
const { setTimeout: pause } = require("node:timers/promises");
const { residentMb, send } = require("./client");

const CLIENTS = 200;
const SECONDS = 20;
const PROBE_MS = 250;
/** How long after the load the service should be as it was. */
const REST_MS = 1_000;

/** What happens to a server when 200 clients ask the same middling question without a pause, while its health is asked for. */
async function overload({ side, origin, url, pids }, bodies) {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const answers = [];
  const probes = [];
  const until = performance.now() + SECONDS * 1000;
  let peakMb = residentMb(pids);
  let next = 0;
  const goOn = async () => {
    while (performance.now() < until) {
      const answer = await send(agent, { url, body: bodies[next++ % bodies.length] }).catch(() => undefined);
      const code = /"code":"(\w+)"/.exec(answer?.text ?? "")?.[1];
      answers.push({ ms: answer?.ms ?? 0, outcome: answer === undefined ? "no answer" : (code ?? "data") });
      // Who is told to come again waits, if only a little.
      if (answer?.status === 503) await pause(100);
    }
  };
  const watch = async () => {
    while (performance.now() < until) {
      await pause(PROBE_MS);
      peakMb = Math.max(peakMb, residentMb(pids));
      if (side !== "zveno") continue;
      for (const path of ["/health/live", "/health/ready"]) {
        const { status, ms } = await send(new Agent(), { url: `${origin}${path}`, method: "GET" });
        probes.push({ status, ms });
      }
    }
  };
  await Promise.all([watch(), ...Array.from({ length: CLIENTS }, goOn)]);
  await pause(REST_MS);
  const after = await send(agent, { url, body: bodies[0] });
  agent.destroy();
  return summary({ answers, probes, peakMb, afterMs: after.ms });
}

function summary({ answers, probes, peakMb, afterMs }) {
  const outcomes = {};
  for (const { outcome } of answers) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const times = answers
    .filter(({ outcome }) => outcome === "data")
    .map(({ ms }) => ms)
    .sort((a, b) => a - b);
  const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN);
  return {
    ...{
      outcomes,
      perSecond: times.length / SECONDS,
      medianMs: at(0.5),
      p99Ms: at(0.99),
      peakMb,
      afterMs: Math.round(afterMs),
    },
    slowestProbeMs: Math.round(Math.max(0, ...probes.map(({ ms }) => ms))),
    failedProbes: probes.filter(({ status }) => status !== 200).length,
  };
}

module.exports = { CLIENTS, overload, SECONDS };
