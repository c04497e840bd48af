// A report is awaited from the subject: it has handed in none that is accepted, or that came in time and waits.
// Params: $subject. Params of the query: $handedIn, ids of a duty and of who has handed in a report on it.
(NOT (duty.id + ' ' + $subject) IN $handedIn)
