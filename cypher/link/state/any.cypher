// The variable link is known at the moment, whatever its state.
known(link)
