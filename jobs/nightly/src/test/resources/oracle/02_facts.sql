-- Reference feeds as known on D (data-contract "Two time axes"): newest known day on or before D, then the later delivery, file, line.
-- A fact whose end lies before its start is withdrawn.

CREATE TABLE person AS
SELECT person, as_day(birth) AS birth_date, as_day(death) AS deceased_on
FROM (SELECT lower(field(r, 'person_id')) AS person, field(r, 'birth_date') AS birth, field(r, 'deceased_on') AS death,
             as_day(field(r, 'known_on')) AS known_on, r.file_id, r.line_no
      FROM row_of r WHERE r.feed = 'persons')
WHERE known_on <= run_day()
QUALIFY row_number() OVER (PARTITION BY person ORDER BY known_on DESC, file_id DESC, line_no DESC) = 1;

CREATE TABLE period_version AS
SELECT r.feed, lower(field(r, 'person_id')) AS person,
       CASE r.feed WHEN 'long-term-care' THEN field(r, 'profile_code') WHEN 'stays' THEN field(r, 'kind')
                   WHEN 'terminal-registrations' THEN field(r, 'provider_agb') || '/' || coalesce(field(r, 'source'), '') END AS key_part,
       field(r, 'profile_code') AS profile_code, field(r, 'delivery_form') AS delivery_form, field(r, 'kind') AS kind,
       field(r, 'provider_agb') AS provider_agb,
       as_day(field(r, 'start_date')) AS first_day, as_day(field(r, 'end_date')) AS last_day,
       as_day(field(r, 'known_on')) AS known_on, r.file_id, r.line_no
FROM row_of r WHERE r.feed IN ('long-term-care', 'stays', 'terminal-registrations');

CREATE TABLE period_fact AS
SELECT * FROM (
  SELECT * FROM period_version WHERE known_on <= run_day()
  QUALIFY row_number() OVER (PARTITION BY feed, person, key_part, first_day ORDER BY known_on DESC, file_id DESC, line_no DESC) = 1)
WHERE last_day IS NULL OR last_day >= first_day;

CREATE TABLE contract AS
SELECT * FROM (
  SELECT field(r, 'contract_id') AS contract_id, field(r, 'insurer_group') AS insurer_group,
         as_day(field(r, 'start_date')) AS term_start, coalesce(as_day(field(r, 'end_date')), DATE '9999-12-31') AS term_end,
         as_hundredths(field(r, 'ceiling_amount')) AS ceiling, field(r, 'payment_regime') AS payment_regime,
         field(r, 'terminal_care_clause') AS terminal_care_clause, field(r, 'terminal_exclusion_method') AS exclusion_method,
         field(r, 'continue_duty') AS continue_duty, field(r, 'process_owner') AS process_owner, field(r, 'process_steps') AS process_steps,
         as_hundredths(field(r, 'process_days')) // 100 AS process_days, as_hundredths(field(r, 'raise_threshold_pct')) AS raise_threshold,
         field(r, 'efficiency_kind') AS efficiency_kind, field(r, 'efficiency_exempts_terminal') AS efficiency_exempts,
         as_day(field(r, 'known_on')) AS known_on, r.file_id, r.line_no
  FROM row_of r WHERE r.feed = 'contracts' AND as_day(field(r, 'known_on')) <= run_day()
  QUALIFY row_number() OVER (PARTITION BY contract_id ORDER BY known_on DESC, r.file_id DESC, r.line_no DESC) = 1)
WHERE term_end >= term_start;

-- A delivery replaces a contract's whole set; its known day is the delivery day.
CREATE TABLE contract_set AS
SELECT r.feed, field(r, 'contract_id') AS contract_id, field(r, 'uzovi') AS uzovi, field(r, 'agb') AS agb,
       field(r, 'code_list') AS code_list, field(r, 'code') AS code,
       field(r, 'counts_towards_ceiling') AS counts, field(r, 'is_home_care') AS home_care, r.file_id, r.line_no
FROM row_of r
WHERE r.feed IN ('contract-insurers', 'contract-providers', 'contract-scope') AND r.delivery_day <= run_day()
QUALIFY r.delivery_seq = max(r.delivery_seq) OVER (PARTITION BY r.feed, field(r, 'contract_id'));

CREATE TABLE contract_insurer AS SELECT DISTINCT contract_id, uzovi FROM contract_set WHERE feed = 'contract-insurers';
CREATE TABLE contract_provider AS SELECT DISTINCT contract_id, agb FROM contract_set WHERE feed = 'contract-providers';

-- No scope rows = list 065, all codes. Within one delivery the later line of the same scope wins.
CREATE TABLE contract_scope AS
SELECT contract_id, code_list, code, counts = 'Y' AS counts, home_care = 'Y' AS home_care
FROM contract_set WHERE feed = 'contract-scope'
QUALIFY row_number() OVER (PARTITION BY contract_id, code_list, code ORDER BY file_id DESC, line_no DESC) = 1
UNION ALL
SELECT contract_id, '065', '*', true, true FROM contract
WHERE contract_id NOT IN (SELECT contract_id FROM contract_set WHERE feed = 'contract-scope');

-- C2: decided raises. The decision of a request is known from decided_on, never before the request; the newest known counts.
CREATE TABLE raise AS
SELECT * FROM (
  SELECT field(r, 'request_id') AS request_id, field(r, 'contract_id') AS contract_id, field(r, 'decision') AS decision,
         as_day(field(r, 'decided_on')) AS decided_on, as_hundredths(field(r, 'new_ceiling_amount')) AS new_ceiling,
         coalesce(as_day(field(r, 'effective_from')), as_day(field(r, 'decided_on'))) AS effective_from, r.file_id, r.line_no
  FROM row_of r
  WHERE r.feed = 'ceiling-requests' AND as_day(field(r, 'requested_on')) <= run_day() AND as_day(field(r, 'decided_on')) <= run_day()
  QUALIFY row_number() OVER (PARTITION BY request_id ORDER BY greatest(decided_on, as_day(field(r, 'requested_on'))) DESC, r.file_id DESC, r.line_no DESC) = 1)
WHERE new_ceiling IS NOT NULL
  AND (decision = 'GRANTED' OR (decision = 'PARTLY' AND chosen('raise') = 'GRANTED_OR_PARTLY'));
