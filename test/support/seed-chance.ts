import fc from "fast-check";
import { SEED } from "./chance";

// What every property draws is the same in every run, whoever writes it: see Chance in the README beside this file.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
