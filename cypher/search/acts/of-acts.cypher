// A clause of one of these acts. Params: $acts.
entityState.act IN $acts
