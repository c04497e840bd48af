const { ModuleMocker } = require("jest-mock");

/** What jest keeps of a test file on the global object, by the descriptions of the symbols. */
const OF_A_FILE = ["EVENT_HANDLERS", "JEST_STATE_SYMBOL"];

/** A jest environment that is the worker's own: worker-runtime.cjs says why. What a file sets of its process is put back. */
class WorkerEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  exit = process.exit;
  env = { ...process.env };

  async setup() {}

  async teardown() {
    for (const symbol of Object.getOwnPropertySymbols(globalThis))
      if (OF_A_FILE.includes(symbol.description)) delete globalThis[symbol];
    process.exit = this.exit;
    for (const name of Object.keys(process.env)) if (!(name in this.env)) delete process.env[name];
    Object.assign(process.env, this.env);
  }

  exportConditions() {
    return ["node", "node-addons"];
  }

  getVmContext() {
    return this.global;
  }
}

module.exports = WorkerEnvironment;
