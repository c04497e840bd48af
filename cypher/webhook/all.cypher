// The webhooks, with their secrets.
// A row: webhook. Params: none. Order: id.
MATCH (webhook:Webhook)
RETURN properties(webhook) AS webhook
ORDER BY webhook.id
