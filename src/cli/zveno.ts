#!/usr/bin/env node
import "reflect-metadata";
import { explainFailure } from "./exit-code";
import { createProgram } from "./program";

/** Whoever reads only the beginning of an answer, such as `head`, is no mistake. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

async function main(): Promise<void> {
  const program = createProgram();
  try {
    await program.parseAsync();
  } catch (error) {
    const { message, exitCode } = explainFailure(error, program.opts<{ debug?: true }>().debug === true);
    if (message !== "") process.stderr.write(`${message}\n`);
    process.exitCode = exitCode;
  }
}

void main();
