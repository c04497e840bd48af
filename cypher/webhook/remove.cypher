// Removes a webhook.
// A row: id, of the one that was there. Params: $id.
MATCH (webhook:Webhook)
WHERE webhook.id = $id
WITH webhook, webhook.id AS id
DELETE webhook
RETURN id
