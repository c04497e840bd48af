// Gives the right to send back.
// A row: holder. Params: $holder.
MATCH (lease:Lease {id: 'webhooks'})
WHERE lease.holder = $holder
SET lease.until = ''
RETURN lease.holder AS holder
