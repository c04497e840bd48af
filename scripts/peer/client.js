const { readFileSync } = require("node:fs");
const { Agent, request } = require("node:http");
const { setTimeout: pause } = require("node:timers/promises");

/** Milliseconds of a tick of /proc/<pid>/stat. */
const TICK_MS = 10;

/** What a server says to a body by POST: the status, the text, and how long that took. Rejects where the connection fails. */
function send(agent, { url, body, method = "POST" }) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const headers = body === undefined ? {} : { "content-type": "application/json", "content-length": body.length };
    const sent = request(url, { method, agent, headers }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: answer.statusCode, headers: answer.headers, text, ms: performance.now() - begun });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The data of an answer. Errors: where it has any. */
async function ask(url, query, variables) {
  const agent = new Agent();
  const { text } = await send(agent, { url, body: Buffer.from(JSON.stringify({ query, variables })) });
  const { data, errors } = JSON.parse(text);
  if (errors !== undefined) throw new Error(`${url} answers with an error: ${JSON.stringify(errors[0])}`);
  return data;
}

/** Milliseconds that processes have worked so far. */
function workedMs(pids) {
  const of = (pid) => {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  };
  return pids.reduce((sum, pid) => sum + of(pid), 0);
}

/** Megabytes that processes hold in memory. */
function residentMb(pids) {
  const of = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
  return Math.round(pids.reduce((sum, pid) => sum + of(pid), 0));
}

/** Asks for some seconds over some connections, each of which asks again when it has its answer. */
async function drive({ url, pids }, bodies, { connections, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  let next = 0;
  const before = workedMs(pids);
  const begun = performance.now();
  const until = begun + seconds * 1000;
  const goOn = async () => {
    while (performance.now() < until) {
      const { status, text, ms } = await send(agent, { url, body: bodies[next++ % bodies.length] });
      if (status !== 200 || !text.startsWith('{"data"')) throw new Error(`answers ${status}: ${text.slice(0, 200)}`);
      times.push(ms);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, goOn));
  } finally {
    agent.destroy();
  }
  const tookMs = performance.now() - begun;
  times.sort((a, b) => a - b);
  return {
    perSecond: (times.length / tookMs) * 1000,
    medianMs: times[Math.floor(times.length / 2)],
    workMs: (workedMs(pids) - before) / times.length,
  };
}

async function untilAnswers(url) {
  const body = Buffer.from('{"query":"{ __typename }"}');
  for (let tries = 0; tries < 300; tries++) {
    const answer = await send(new Agent(), { url, body }).catch(() => undefined);
    if (answer?.status === 200) return;
    await pause(200);
  }
  throw new Error(`${url} does not answer.`);
}

module.exports = { ask, drive, residentMb, send, untilAnswers, workedMs };
