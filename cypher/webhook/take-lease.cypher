// Lets one service send, until an instant: who has it already, or whoever comes once nobody has.
// A row: holder, the one who has it now. Params: $holder; $now and $until, instants in UTC.
MERGE (lease:Lease {id: 'webhooks'})
SET lease.id = 'webhooks'
WITH lease, lease.until IS NULL OR lease.until < $now OR lease.holder = $holder AS isFree
SET lease.holder = CASE WHEN isFree THEN $holder ELSE lease.holder END,
    lease.until = CASE WHEN isFree THEN $until ELSE lease.until END
RETURN lease.holder AS holder
