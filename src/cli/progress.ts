import { SingleBar } from "cli-progress";
import { printAside } from "./print";

/** Tells whoever waits how far a long work is: on standard error, so that it can stand beside any output. */
interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** Shows the progress of work that reports it. Gives the result of the work. */
export async function withProgress(
  what: string,
  work: (update: Progress["update"]) => Promise<unknown>,
): Promise<number> {
  const progress = createProgress(what);
  let last = 0;
  try {
    await work((done, total) => {
      last = done;
      progress.update(done, total);
    });
    return last;
  } finally {
    progress.stop();
  }
}

/** Between two lines where there is no terminal: a log is read later, and by the page. */
const LINE_EVERY_MS = 5_000;

/** A bar with rate and time left on a terminal, plain lines elsewhere. */
function createProgress(what: string): Progress {
  return process.stderr.isTTY ? progressBar(what) : progressLines(what);
}

function progressBar(what: string): Progress {
  const format = `${what} [{bar}] {percentage} % | {value} of {total} | {rate}/s | {eta_formatted} left`;
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, etaBuffer: 100 });
  const begun = performance.now();
  return {
    update: (done, total) => {
      if (!bar.isActive) bar.start(total, 0, { rate: 0 });
      bar.update(done, { rate: rateOf(done, begun) });
    },
    stop: () => bar.stop(),
  };
}

function progressLines(what: string): Progress {
  const begun = performance.now();
  let lastLine = begun;
  return {
    update: (done, total) => {
      const now = performance.now();
      if (now - lastLine < LINE_EVERY_MS) return;
      lastLine = now;
      const rate = rateOf(done, begun);
      const left = rate === 0 ? "?" : Math.ceil((total - done) / rate);
      printAside(`${what}: ${done} of ${total} (${percent(done, total)} %), ${rate}/s, ${left} s left`);
    },
    stop: () => undefined,
  };
}

function rateOf(done: number, begun: number): number {
  return Math.round((done * 1000) / Math.max(performance.now() - begun, 1));
}

function percent(done: number, total: number): number {
  return total === 0 ? 100 : Math.floor((done * 100) / total);
}
