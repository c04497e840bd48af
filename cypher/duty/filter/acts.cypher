// Params: $acts.
dutyState.act IN $acts
