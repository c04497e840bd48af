// Of a list whose length nobody asks for.
RETURN null AS total
