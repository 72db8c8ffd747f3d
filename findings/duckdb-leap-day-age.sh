#!/usr/bin/env bash
# DuckDB's date_sub('year') makes somebody born on 29 February a year older on 28 February; age() and java.time do so on 1 March.
# Expected: full years, as Java's ChronoUnit.YEARS and DuckDB's own age() count them. Whoever checks a rule that changes at 18 with a
# second reading in SQL gets another answer for these persons, and for months that end on different days.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=org.duckdb:duckdb_jdbc:2.0.0.1 -DoutputDirectory="$work"
cat >"$work/Ages.java" <<'JAVA'
import java.sql.*;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

class Ages {
  public static void main(String[] args) throws Exception {
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:")) {
      System.out.println("version " + ask(db, "version()"));
      for (String day : new String[] {"2026-02-28", "2026-03-01"}) {
        System.out.printf("born 2008-02-29, on %s: date_sub %s, age %s, java.time %d%n", day,
            ask(db, "date_sub('year', DATE '2008-02-29', DATE '" + day + "')"),
            ask(db, "date_part('year', age(DATE '" + day + "', DATE '2008-02-29'))"),
            ChronoUnit.YEARS.between(LocalDate.parse("2008-02-29"), LocalDate.parse(day)));
      }
      System.out.printf("months from 2026-01-31 to 2026-02-28: date_sub %s, age %s, java.time %d%n",
          ask(db, "date_sub('month', DATE '2026-01-31', DATE '2026-02-28')"),
          ask(db, "date_part('month', age(DATE '2026-02-28', DATE '2026-01-31'))"),
          ChronoUnit.MONTHS.between(LocalDate.parse("2026-01-31"), LocalDate.parse("2026-02-28")));
    }
  }

  static String ask(Connection db, String expression) throws SQLException {
    try (Statement statement = db.createStatement(); ResultSet row = statement.executeQuery("SELECT " + expression)) {
      row.next();
      return row.getString(1);
    }
  }
}
JAVA
java -cp "$work/*" "$work/Ages.java" | tee "$work/seen"
diff "$work/seen" - <<'SEEN'
version v2.0.0
born 2008-02-29, on 2026-02-28: date_sub 18, age 17, java.time 17
born 2008-02-29, on 2026-03-01: date_sub 18, age 18, java.time 18
months from 2026-01-31 to 2026-02-28: date_sub 1, age 0, java.time 0
SEEN
