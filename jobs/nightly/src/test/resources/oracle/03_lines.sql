-- M4 (one line per key, duplicates, decision updates), M2 (decision on D), M8 (classes of return codes). Given: class_row.

CREATE TABLE role_of AS
WITH claims AS (
  SELECT *, row(corrects_line_id, insurer_uzovi, performer_agb, referrer_agb, code_list, code, start_day, end_day, quantity_100,
                time_unit, tariff, claimed, direction, received_on) AS claim,
         row(granted, return_codes, decided_on) AS decision,
         granted IS NULL AND return_codes IS NULL AND decided_on IS NULL AS says_nothing
  FROM declared WHERE accepted),
placed AS (
  SELECT *, first_value(row_id) OVER line AS first_row, first_value(claim) OVER line AS first_claim,
         first_value(decision) OVER line AS first_decision,
         row_number() OVER (PARTITION BY person, provider_agb, line_id, claim, decision ORDER BY received_on, row_id) AS repeat_no
  FROM claims
  WINDOW line AS (PARTITION BY person, provider_agb, line_id ORDER BY received_on, row_id))
SELECT *, CASE
    WHEN row_id = first_row THEN 'LINE'
    WHEN claim IS NOT DISTINCT FROM first_claim AND NOT says_nothing AND CASE chosen('repeated_decision')
      WHEN 'ANY_EARLIER' THEN repeat_no = 1 ELSE decision IS DISTINCT FROM first_decision END THEN 'DECISION_UPDATE'
    ELSE 'DUPLICATE' END AS role
FROM placed;

CREATE TABLE decision AS
SELECT first_row AS row_id, decided_on, coalesce(granted, 0) AS granted, return_codes
FROM role_of
WHERE role IN ('LINE', 'DECISION_UPDATE') AND decided_on <= run_day()
  AND (granted IS NOT NULL OR chosen('decision_needs') = 'DAY')
QUALIFY row_number() OVER (PARTITION BY first_row ORDER BY decided_on DESC,
  CASE chosen('decision_tie') WHEN 'LATER' THEN -role_of.row_id ELSE role_of.row_id END) = 1;

-- A row with the insurer's UZOVI goes before a general one; validity is asked on the decision day.
CREATE TABLE code_class AS
SELECT d.row_id, u.code, c.class
FROM decision d
JOIN declared l ON l.row_id = d.row_id
CROSS JOIN LATERAL (SELECT unnest(string_split(d.return_codes, ' ')) AS code) u
LEFT JOIN class_row c ON c.code = u.code AND c.code_list = CASE length(u.code) WHEN 4 THEN 'COD954' ELSE 'COD957' END
  AND (c.uzovi IS NULL OR c.uzovi = l.insurer_uzovi)
  AND d.decided_on BETWEEN coalesce(c.valid_from, DATE '0001-01-01') AND coalesce(c.valid_to, DATE '9999-12-31')
  AND coalesce(c.status, '') <> 'NOT_CONFIGURED'
WHERE d.return_codes IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY d.row_id, u.code ORDER BY c.uzovi IS NULL) = 1;

-- The lines known on D, each with its decision and the classes of its codes.
CREATE TABLE line AS
SELECT r.row_id, r.file_id, r.line_id, r.corrects_line_id, r.insurer_uzovi, r.person, r.provider_agb, r.code_list, r.code,
       r.start_day, r.end_day, r.quantity_100, r.time_unit, r.claimed, r.direction, r.received_on,
       d.decided_on IS NOT NULL AS decided, d.decided_on, d.granted,
       coalesce(k.not_contract, false) AS not_contract, coalesce(k.contract_other, false) AS contract_other,
       coalesce(k.ceiling_code, false) AS ceiling_code,
       coalesce(k.not_contract OR k.contract_other, false) AS explained
FROM role_of r
LEFT JOIN decision d ON d.row_id = r.row_id
LEFT JOIN (SELECT row_id, coalesce(bool_or(class = 'NOT_CONTRACT'), false) AS not_contract,
                  coalesce(bool_or(class = 'CONTRACT_OTHER'), false) AS contract_other,
                  coalesce(bool_or(class = 'CEILING'), false) AS ceiling_code
           FROM code_class GROUP BY row_id) k ON k.row_id = r.row_id
WHERE r.role = 'LINE' AND r.received_on <= run_day();
