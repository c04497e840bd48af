const { createHash } = require("node:crypto");
const { transpileModule, version } = require("typescript");

/** Makes CommonJS of packages that come as ES modules alone: jest loads no others below Node 24. */
module.exports = {
  process: (source) => ({
    code: transpileModule(source, { compilerOptions: { module: "commonjs", target: "es2023" } }).outputText,
  }),
  getCacheKey: (source) => createHash("sha256").update(version).update(source).digest("hex"),
};
