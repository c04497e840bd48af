import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { defineConfig } from "vite";

const OUT = join(import.meta.dirname, "../../dist/page");
/** What is worth compressing; fonts are compressed already. */
const TEXT = /\.(js|css|svg|json|html)$/;

/** The page, and the playground: nothing of the one is loaded with the other. */
const PAGES = ["index.html", "graphiql.html"].map((page) => join(import.meta.dirname, page));

/** Writes `.br` and `.gz` beside each text of the build, so that the service compresses nothing when it is asked. */
const compressed = {
  name: "zveno:compressed",
  async writeBundle(_options, bundle) {
    await Promise.all(
      Object.keys(bundle)
        .filter((name) => TEXT.test(name))
        .map(async (name) => {
          const content = await readFile(join(OUT, name));
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
          await writeFile(join(OUT, `${name}.br`), await promisify(brotliCompress)(content, quality));
          await writeFile(join(OUT, `${name}.gz`), await promisify(gzip)(content, { level: 9 }));
        }),
    );
  },
};

/** Tells the service what the page asks, by hash: `dist/page/trusted-documents.json`. */
const trusted = {
  name: "zveno:trusted-documents",
  async generateBundle() {
    const source = await readFile(join(import.meta.dirname, "graphql/generated/trusted-documents.json"), "utf8");
    this.emitFile({ type: "asset", fileName: "trusted-documents.json", source });
  },
};

/** The page: `npm run build` writes it to `dist/page`; `npm run page` serves it anew at each change. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: OUT,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      input: PAGES,
      checks: { pluginTimings: false },
      // Libraries mark what runs on a server; here nothing does.
      onwarn: (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning),
    },
  },
  server: {
    host: "127.0.0.1",
    proxy: Object.fromEntries(
      ["/graphql", "/export", "/health", "/schema.graphql"].map((path) => [path, "http://127.0.0.1:4000"]),
    ),
  },
  plugins: [trusted, compressed],
});
