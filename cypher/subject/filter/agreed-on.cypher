// As agreed, of another day in force. Params: $day.
(subject.agreed IS NOT NULL AND any(agreed IN subject.agreed WHERE substring(agreed, 44, 10) <= $day AND substring(agreed, 55, 10) > $day AND covers(agreed)))
