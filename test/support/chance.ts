/** `ZVENO_TEST_SEED=7` draws other things than every day's. */
export const SEED = Number(process.env["ZVENO_TEST_SEED"] ?? 20_220_915);

/** `ZVENO_TEST_TIMES=10` draws ten times as many: for a night. */
export const TIMES = Number(process.env["ZVENO_TEST_TIMES"] ?? 1);
