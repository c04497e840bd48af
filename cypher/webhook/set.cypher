// Records how far a webhook is: where it still is at that position, so that of two who send at once only one moves it.
// A row: id. Params: $id, $position, the last that was known; $webhook, what it says now.
MATCH (webhook:Webhook)
WHERE webhook.id = $id AND webhook.position = $position
SET webhook += $webhook
RETURN webhook.id AS id
