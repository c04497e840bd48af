// Gives its parameter back. Params: value. Row: value.
RETURN $value AS value
