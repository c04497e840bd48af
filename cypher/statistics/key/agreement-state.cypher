// The state of an agreement. Places: {agreementValid}, {agreementExpired}, the states.
CASE WHEN {agreementValid} THEN 'VALID' WHEN {agreementExpired} THEN 'EXPIRED' ELSE 'NOT_YET' END
