// Params: $roles.
link.role IN $roles
