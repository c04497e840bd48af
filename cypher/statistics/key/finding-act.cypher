// The act that a finding rests on.
actId
