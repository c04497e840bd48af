#!/usr/bin/env node
import "reflect-metadata";
import { runCommandLine } from "./run-command-line";

/** Whoever reads only the beginning of an answer, such as `head`, is no mistake. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

void runCommandLine(process.argv.slice(2));
