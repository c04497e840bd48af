import { setImmediate as nextTurn } from "node:timers/promises";
import { UnderWay } from "../../src/event-loop/under-way";

const AT_ONCE = 8;
const ANSWERS = 4_000;
const PARTS = 10;
const OBJECTS_A_PART = 1_000;

type Watch = <T>(work: Promise<T>) => Promise<T>;

/** What it takes to know of eight answers what is under way: by a set of promises, which holds some of them, and by counting. */
async function main(): Promise<void> {
  const ways: Readonly<Record<string, Watch>> = { "a set": bySet(new Set()), counting: byCount(new UnderWay()) };
  for (const round of ["warm-up", "measured"])
    for (const [name, watch] of Object.entries(ways)) {
      // What is under way then is old from now on, as after each collection of the whole heap.
      const collecting = nextTurn().then(() => globalThis.gc?.());
      const begun = performance.now();
      await Promise.all([collecting, ...Array.from({ length: AT_ONCE }, () => answerAll(watch))]);
      if (round === "measured") console.log(`${name}: ${Math.round(performance.now() - begun)} ms`);
    }
}

async function answerAll(watch: Watch): Promise<void> {
  for (let made = 0; made < ANSWERS / AT_ONCE; made++) await watch(answer());
}

async function answer(): Promise<unknown> {
  const parts: unknown[] = [];
  for (let part = 0; part < PARTS; part++) {
    parts.push(Array.from({ length: OBJECTS_A_PART }, (_none, place) => ({ place })));
    await nextTurn();
  }
  return parts;
}

function bySet(running: Set<Promise<unknown>>): Watch {
  return async (work) => {
    running.add(work);
    try {
      return await work;
    } finally {
      running.delete(work);
    }
  };
}

function byCount(underWay: UnderWay): Watch {
  return (work) => underWay.until(work);
}

void main();
