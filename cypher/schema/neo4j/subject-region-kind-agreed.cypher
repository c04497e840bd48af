// The subjects of one kind in a region that are parties to agreements in force on some day.
CREATE RANGE INDEX subject_region_kind_agreed IF NOT EXISTS FOR (n:Subject) ON (n.region, n.kind, n.agreedTo)
