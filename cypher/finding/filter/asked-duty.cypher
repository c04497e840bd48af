// The duty is asked for. Params of the query: $duties, $acts; '' for any.
askedDuty(duty)
