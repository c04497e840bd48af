/** Finds the TypeScript behind `import("./x.js")`: sources name the file that they become, and tests run the sources. */
function resolveSource(path, options) {
  const isOfSource = path.startsWith(".") && path.endsWith(".js") && !options.basedir.includes("node_modules");
  if (!isOfSource) return options.defaultResolver(path, options);
  try {
    return options.defaultResolver(path, options);
  } catch {
    return options.defaultResolver(path.replace(/\.js$/, ".ts"), options);
  }
}

module.exports = resolveSource;
