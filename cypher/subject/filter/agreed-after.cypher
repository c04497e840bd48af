// Is or was a party to an agreement that is in force behind a day, by what is kept with it. Never null. Params: $day.
(subject.agreedTo IS NOT NULL AND subject.agreedTo > $day)
