// Bears a duty itself, groups aside, in one of these roles, by what src/moment/borne-roles.ts keeps with it. Never null.
// Params: $responsibleAs.
(subject.borneRoles IS NOT NULL AND any(borne IN subject.borneRoles WHERE substring(borne, 44) IN $responsibleAs AND covers(borne)))
