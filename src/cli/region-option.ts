import { InvalidArgumentError, Option } from "commander";
import { regionCodeOf } from "../entity/region";

/** The option `--region` of a command: the code of a region, or its name. */
export function regionOption(description: string): Option {
  return new Option("--region <region>", description).argParser(regionOf);
}

/** The option `--region` that takes several. */
export function regionsOption(description: string): Option {
  return new Option("--region <regions...>", description).argParser((text, before: string[] | undefined) => [
    ...(before ?? []),
    regionOf(text),
  ]);
}

/** Errors: wrong usage for what names no region, or several. */
function regionOf(text: string): string {
  const code = regionCodeOf(text);
  if (code !== null) return code;
  throw new InvalidArgumentError(`Name a region by its code, such as RU-SAK, or by its name; found «${text}».`);
}
