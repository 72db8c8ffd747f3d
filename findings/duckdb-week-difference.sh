#!/usr/bin/env bash
# DuckDB's date_diff counts the boundaries between two days for months, quarters and years, but whole spans of seven days for weeks.
# Expected: a Sunday and the Monday after it are one week apart, as their date_trunc('week') says and as the last and first day of two
# months are one month apart. A delay in weeks computed this way is too small for six of seven weekdays.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=org.duckdb:duckdb_jdbc:2.0.0.1 -DoutputDirectory="$work"
cat >"$work/Weeks.java" <<'JAVA'
import java.sql.*;

class Weeks {
  public static void main(String[] args) throws Exception {
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:")) {
      tell(db, "version", "version()");
      tell(db, "Sunday to Monday, weeks", "date_diff('week', DATE '2026-11-29', DATE '2026-11-30')");
      tell(db, "Sunday to the Sunday after, weeks", "date_diff('week', DATE '2026-11-29', DATE '2026-12-06')");
      tell(db, "the weeks begin days apart",
          "date_trunc('week', DATE '2026-11-30')::DATE - date_trunc('week', DATE '2026-11-29')::DATE");
      tell(db, "30 September to 1 October, quarters", "date_diff('quarter', DATE '2026-09-30', DATE '2026-10-01')");
      tell(db, "30 November to 1 December, months", "date_diff('month', DATE '2026-11-30', DATE '2026-12-01')");
      tell(db, "31 December 2026 to 4 January 2027, ISO years",
          "date_diff('isoyear', DATE '2026-12-31', DATE '2027-01-04')");
    }
  }

  static void tell(Connection db, String what, String expression) throws SQLException {
    try (Statement statement = db.createStatement(); ResultSet row = statement.executeQuery("SELECT " + expression)) {
      row.next();
      System.out.println(what + ": " + row.getString(1));
    }
  }
}
JAVA
java -cp "$work/*" "$work/Weeks.java" | tee "$work/seen"
diff "$work/seen" - <<'SEEN'
version: v2.0.0
Sunday to Monday, weeks: 0
Sunday to the Sunday after, weeks: 1
the weeks begin days apart: 7
30 September to 1 October, quarters: 1
30 November to 1 December, months: 1
31 December 2026 to 4 January 2027, ISO years: 1
SEEN
