/**
 * Writes to the store that the environment names, one school a revision, and says the id of each that was accepted, until it
 * is killed. Says "open" once the store is. Runs the built files, as a service does.
 */
const { setTimeout: pause } = require("node:timers/promises");
const { openStore } = require("../../dist/api/open-store.js");
const { readConfig } = require("../../dist/config.js");
const { recordRevision } = require("../../dist/revision/revision.service.js");
const { stateFact, subjectFact } = require("../../dist/revision/fact.js");

const reason = { by: "test", why: "test" };

function school(id) {
  const said = { name: id, level: "INSTITUTIONAL", region: "XX-01" };
  return { entities: [subjectFact("SCHOOL", id, [stateFact("Subject", said)])], links: [], retractions: [] };
}

async function main() {
  const store = await openStore(readConfig(process.env), { onHealthChange: () => undefined, warn: () => undefined });
  console.log("open");
  for (;;) {
    const id = `s-${process.pid}-${process.hrtime.bigint()}`;
    try {
      await recordRevision(store, school(id), { reason, at: new Date() });
      console.log(id);
    } catch (error) {
      // The store was killed under it: whether this one was accepted, nobody can say.
      if (error.code !== "STORE_UNAVAILABLE" && error.code !== "CONFLICT") throw error;
      // While it is away, each attempt fails at once.
      await pause(20);
    }
  }
}

main().catch((error) => {
  console.error(error.stack);
  process.exitCode = 1;
});
