// The days `it`, a text «from to», include the day $asOf; `to` is the first one behind them.
substring(it, 0, 10) <= $asOf AND substring(it, 11, 10) > $asOf
