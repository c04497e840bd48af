import { userInfo } from "node:os";
import { Command } from "commander";
import { withdrawSample } from "../../importers/withdraw-sample";
import type { StoreOptions } from "../open-graph";
import { DATA_DIRECTORY, withStore } from "../open-graph";
import { print, printMessage } from "../print";
import { withStoreOptions } from "../service-options";

interface SampleOptions extends StoreOptions {
  readonly by?: string;
  readonly json?: true;
}

const EXAMPLES = `
Example:
  zveno sample remove

A service that starts on an empty store brings the invented region «Образцовая область» (XX-OBR), unless ZVENO_SAMPLE is
off. No other command brings it. Earlier revisions keep it.
Exit codes: 0 removed, or not there; 2 wrong usage; 3 no store.`;

/** `zveno sample`: what is done with the invented region of the built-in data. */
export function sampleCommand(): Command {
  const remove = withStoreOptions(new Command("remove"))
    .description("withdraw the invented region, and all that hangs on it, as one revision")
    .option("--by <who>", "who removes it (default: the user of this machine)")
    .option("--json", "print the outcome as JSON")
    .action(removeSample);
  return new Command("sample")
    .description("the invented region that a service shows at first")
    .addCommand(remove)
    .addHelpText("after", EXAMPLES);
}

async function removeSample(options: SampleOptions): Promise<void> {
  const reason = { by: options.by ?? userInfo().username, why: "Вымышленная Образцовая область убрана" };
  const { revision, summary } = await withStore(options, (store) =>
    withdrawSample(store, DATA_DIRECTORY, { reason, at: new Date() }),
  );
  const withdrawn = summary.withdrawn.length;
  if (options.json === true) return print(JSON.stringify({ revision, withdrawn }));
  printMessage(
    withdrawn === 0
      ? "The invented region is not in this store: nothing was written."
      : `The invented region is withdrawn, ${withdrawn} facts of it: revision ${revision}.`,
  );
}
