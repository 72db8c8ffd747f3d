-- Signals per contract and rule, and operator/reconciliation per declarations file.

CREATE TABLE r1_line AS
SELECT c.contract_id, c.row_id, c.person, c.decided_on,
       CASE chosen('share_of_difference') WHEN 'ONCE' THEN share(c.claimed - c.granted, c.part, c.whole)
         ELSE share(c.claimed, c.part, c.whole) - share(c.granted, c.part, c.whole) END AS amount,
       c.ceiling_code AND k.payment_regime = 'STOP_PAYMENT' AS strong
FROM counted c
JOIN contract k ON k.contract_id = c.contract_id
JOIN payment_day d ON d.contract_id = c.contract_id AND d.day = c.decided_on AND d.bound
WHERE c.decided AND c.part > 0 AND c.whole > 0 AND c.granted < c.claimed
  AND NOT c.explained AND NOT c.is_resubmitted AND NOT c.out_by_registration;

CREATE TABLE r1 AS
SELECT contract_id, count(*) AS lines, count(DISTINCT person) AS persons, sum(amount)::BIGINT AS amount_cents,
       min(decided_on) AS first_day, max(decided_on) AS last_day,
       CASE WHEN bool_or(coalesce(strong, false)) THEN 'strong' ELSE 'medium' END AS strength
FROM r1_line GROUP BY contract_id ORDER BY contract_id;

CREATE TABLE signal AS SELECT 'R1' AS rule_ids, * FROM r1;

CREATE TABLE netted_line AS
SELECT debit_id AS row_id FROM credited WHERE withdrawn
UNION SELECT c.row_id FROM credit c JOIN credited d ON d.debit_id = c.debit_id
WHERE d.withdrawn OR chosen('netted_lines') = 'ABSORBED';

CREATE TABLE outside_line AS
SELECT row_id FROM fitted WHERE fits IS NULL OR (NOT counts AND chosen('scope_row_with_n') = 'OUTSIDE');

CREATE TABLE reconciliation AS
WITH rows AS (
  SELECT d.row_id, d.file_id, coalesce(r.role, 'QUARANTINED') AS role, coalesce(d.readable_cents, 0) AS cents,
         n.row_id IS NOT NULL AS netted, o.row_id IS NOT NULL AS outside
  FROM declared d
  LEFT JOIN role_of r ON r.row_id = d.row_id
  LEFT JOIN netted_line n ON n.row_id = d.row_id
  LEFT JOIN outside_line o ON o.row_id = d.row_id),
sums AS (
  SELECT f.delivery, f.file, f.file_id, count(r.row_id) AS lines_in,
         count(*) FILTER (WHERE role = 'LINE') AS lines_accepted, count(*) FILTER (WHERE role = 'QUARANTINED') AS lines_quarantined,
         count(*) FILTER (WHERE role = 'DUPLICATE') AS lines_duplicate, count(*) FILTER (WHERE role = 'DECISION_UPDATE') AS lines_decision_update,
         count(*) FILTER (WHERE netted) AS lines_netted, count(*) FILTER (WHERE outside) AS lines_outside_contract,
         coalesce(sum(cents), 0)::BIGINT AS cents_in, coalesce(sum(cents) FILTER (WHERE role = 'LINE'), 0)::BIGINT AS cents_accepted,
         coalesce(sum(cents) FILTER (WHERE role = 'QUARANTINED'), 0)::BIGINT AS cents_quarantined,
         coalesce(sum(cents) FILTER (WHERE role = 'DUPLICATE'), 0)::BIGINT AS cents_duplicate,
         coalesce(sum(cents) FILTER (WHERE role = 'DECISION_UPDATE'), 0)::BIGINT AS cents_decision_update
  FROM live_file f LEFT JOIN rows r ON r.file_id = f.file_id
  WHERE f.feed = 'declarations' GROUP BY f.delivery, f.file, f.file_id)
SELECT * EXCLUDE (file_id), cents_in - cents_accepted - cents_quarantined - cents_duplicate - cents_decision_update AS difference
FROM sums ORDER BY file_id;
