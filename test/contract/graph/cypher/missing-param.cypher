// Row: value. Params: none that the text names.
RETURN $unheardOf AS value
