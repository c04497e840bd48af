// The duty `it` is asked for. Params: $duties, $acts; '' for any.
('' IN $duties OR it.id IN $duties) AND ('' IN $acts OR itState.act IN $acts)
