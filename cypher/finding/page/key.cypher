// The one finding with this key. Params: $findingKey.
findingKey = $findingKey
