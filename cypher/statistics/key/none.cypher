// Nothing: fewer keys are asked for.
null
