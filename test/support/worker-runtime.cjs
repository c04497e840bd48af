const { AsyncLocalStorage } = require("node:async_hooks");
const Module = require("node:module");
const { join, sep } = require("node:path");
const { compileFunction } = require("node:vm");
const { default: Runtime } = require("jest-runtime");
const resolveSource = require("./resolve-sources.cjs");

const SRC = join(__dirname, "../../src") + sep;
const ONCE = join(__dirname, "once-a-worker") + sep;
const PACKAGES = `${sep}node_modules${sep}`;
/** Keeps the tests and hooks of the file that loads it. */
const OF_A_FILE = join(PACKAGES, "jest-circus", sep);
const AS_COMMONJS = { supportsDynamicImport: false, supportsStaticESM: false };

/** Path of a TypeScript file → path of its map, by which errors name its lines. */
const sourceMaps = new Map();
let transformer;

/** Node itself loads the sources, compiled as jest compiles the tests. */
Module._extensions[".ts"] = (module, path) => {
  const { code, sourceMapPath } = transformer.transform(path, AS_COMMONJS);
  if (sourceMapPath) sourceMaps.set(path, sourceMapPath);
  module._compile(code, path);
};

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...rest) =>
  resolveSource(request, {
    basedir: parent?.path ?? "",
    defaultResolver: (path) => resolveFilename.call(Module, path, parent, ...rest),
  });

/** The one of jest's runner. It wants another for each file, and on Node 20 each promise costs a look at all of them. */
const storage = new AsyncLocalStorage();
const ASYNC_HOOKS = {
  AsyncLocalStorage: class {
    constructor() {
      return storage;
    }
  },
};

/** All but tests and what they share, and what keeps the tests of a file. */
function isOnceAWorker(path) {
  if (path.includes(PACKAGES)) return !path.includes(OF_A_FILE);
  return path.startsWith(SRC) || path.startsWith(ONCE);
}

/**
 * Loads the sources and the packages once a worker instead of once a test file: that was the most of what the tests took.
 * Test files and what they share (`test/support`) are loaded anew for each, so hooks of theirs are hooks of one file;
 * `once-a-worker` is what of it no test changes and takes long to make.
 *
 * All that is loaded has the same global objects (worker-environment.cjs), hence `instanceof` is what it is in the
 * service. A module of the sources therefore keeps its state from file to file, as it does from request to request.
 */
class WorkerRuntime extends Runtime {
  constructor(...options) {
    super(...options);
    [, , , transformer] = options;
    this.transformCache.sourceMaps = sourceMaps;
    const { executor } = this;
    executor.compile = (code, filename) => compileFunction(code, executor.injectedModuleParameters, { filename });
  }

  requireModule(from, name, options, isActual) {
    if (options?.isInternalModule && name === "node:async_hooks") return ASYNC_HOOKS;
    if (name !== undefined && this._resolution.isCoreModule(name))
      return super.requireModule(from, name, options, isActual);
    const path = this._resolution.resolveCjs(from, name);
    if (isOnceAWorker(path)) return require(path);
    return super.requireModule(from, name, options, isActual);
  }

  // Jest would give the process one that ends with the file.
  installGetBuiltinModule() {}
}

module.exports = WorkerRuntime;
