-- Raw text to fields and verdicts (data-contract "In: a delivery"; M1).
-- Given: raw_file, raw_line (line 1 is the header), run_date. Lines are physical lines: a line end inside quotes is not supported.

CREATE MACRO run_day() AS (SELECT day FROM run_date);
CREATE MACRO unquoted(f) AS CASE WHEN f LIKE '"%"' THEN replace(f[2:-2], '""', '"') ELSE f END;
CREATE MACRO split_fields(t, d) AS list_transform(
  CASE d WHEN ';' THEN regexp_extract_all(t || ';', '("(?:[^"]|"")*"|[^;"]*);', 1)
         ELSE regexp_extract_all(t || ',', '("(?:[^"]|"")*"|[^,"]*),', 1) END, lambda f: unquoted(f));

CREATE TABLE file_header AS
SELECT f.*, CASE WHEN contains(h.text, ';') THEN ';' ELSE ',' END AS delimiter,
       split_fields(h.text, CASE WHEN contains(h.text, ';') THEN ';' ELSE ',' END) AS names
FROM raw_file f JOIN raw_line h ON h.file_id = f.file_id AND h.line_no = 1;

-- M4: a declarations file with a SHA-256 that came earlier is skipped.
CREATE TABLE live_file AS
SELECT *, feed = 'declarations' AND row_number() OVER (PARTITION BY sha256, feed ORDER BY file_id) > 1 AS skipped
FROM file_header;

CREATE TABLE row_of AS
SELECT f.file_id, f.delivery_seq, f.delivery_day, f.feed, f.names, l.line_no, split_fields(l.text, f.delimiter) AS fields,
       contains(l.text, chr(0)) AS has_nul
FROM live_file f JOIN raw_line l ON l.file_id = f.file_id AND l.line_no > 1
WHERE NOT f.skipped;

CREATE MACRO field(r, name) AS nullif(r.fields[list_position(r.names, name)], '');
CREATE MACRO as_day(t) AS CASE WHEN regexp_full_match(t, '\d{4}-\d{2}-\d{2}') THEN TRY_CAST(t AS DATE) END;
CREATE MACRO as_hundredths(t) AS CASE WHEN regexp_full_match(t, '\d+(\.\d{1,2})?') THEN CAST(TRY_CAST(t AS DECIMAL(18, 2)) * 100 AS BIGINT) END;
CREATE MACRO digit(t, i) AS CAST(substr(t, i, 1) AS INTEGER);
CREATE MACRO is_bsn(t) AS CASE WHEN regexp_full_match(t, '\d{9}') THEN t <> '000000000' AND
  (9 * digit(t, 1) + 8 * digit(t, 2) + 7 * digit(t, 3) + 6 * digit(t, 4) + 5 * digit(t, 5) + 4 * digit(t, 6) + 3 * digit(t, 7)
   + 2 * digit(t, 8) - digit(t, 9)) % 11 = 0 ELSE false END;
CREATE MACRO is_person(t) AS is_bsn(t) OR regexp_full_match(t, '[0-9a-fA-F]{32}');

CREATE TABLE declared AS
WITH texts AS (
  SELECT r.file_id, r.delivery_seq, r.line_no,
         len(r.fields) = len(r.names) AND NOT r.has_nul AS whole,
         field(r, 'line_id') AS line_id, field(r, 'corrects_line_id') AS corrects_line_id, field(r, 'insurer_uzovi') AS insurer_uzovi,
         lower(field(r, 'person_id')) AS person, field(r, 'provider_agb') AS provider_agb, field(r, 'performer_agb') AS performer_agb,
         field(r, 'referrer_agb') AS referrer_agb, field(r, 'code_list') AS code_list, field(r, 'code') AS code,
         field(r, 'start_date') AS start_t, field(r, 'end_date') AS end_t, field(r, 'quantity') AS quantity_t,
         field(r, 'time_unit') AS time_unit, field(r, 'tariff') AS tariff_t, field(r, 'claimed_amount') AS claimed_t,
         field(r, 'granted_amount') AS granted_t, field(r, 'direction') AS direction, field(r, 'return_codes') AS return_codes,
         field(r, 'received_on') AS received_t, field(r, 'decided_on') AS decided_t
  FROM row_of r WHERE r.feed = 'declarations'),
typed AS (
  SELECT *, as_day(start_t) AS start_day, as_day(end_t) AS end_day, as_hundredths(quantity_t) AS quantity_100,
         as_hundredths(tariff_t) AS tariff, as_hundredths(claimed_t) AS claimed, as_hundredths(granted_t) AS granted,
         as_day(received_t) AS received_on, as_day(decided_t) AS decided_on
  FROM texts)
SELECT row_number() OVER (ORDER BY file_id, line_no) AS row_id, *,
       CASE direction WHEN 'D' THEN claimed WHEN 'C' THEN -claimed END * CASE WHEN whole THEN 1 END AS readable_cents,
       coalesce(whole
         AND line_id IS NOT NULL AND code IS NOT NULL
         AND regexp_full_match(insurer_uzovi, '\d{4}') AND is_person(person)
         AND regexp_full_match(provider_agb, '\d{8}')
         AND regexp_full_match(coalesce(performer_agb, '00000000'), '\d{8}')
         AND regexp_full_match(coalesce(referrer_agb, '00000000'), '\d{8}')
         AND regexp_full_match(code_list, '\d{3}|ZA')
         AND end_day >= start_day
         AND (quantity_t IS NULL OR quantity_100 IS NOT NULL) AND (tariff_t IS NULL OR tariff IS NOT NULL)
         AND claimed IS NOT NULL AND (granted_t IS NULL OR granted IS NOT NULL)
         AND direction IN ('D', 'C')
         AND regexp_full_match(coalesce(return_codes, '000'), '\d{3,4}( \d{3,4}){0,2}')
         AND received_on IS NOT NULL AND (decided_t IS NULL OR decided_on IS NOT NULL), false) AS accepted
FROM typed;
