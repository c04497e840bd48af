// Adds a webhook.
// A row: id. Params: $id; $webhook, all that it says.
CREATE (webhook:Webhook {id: $id})
SET webhook += $webhook
RETURN webhook.id AS id
