// The act that lays a duty down.
dutyState.act
