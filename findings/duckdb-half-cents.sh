#!/usr/bin/env bash
# How DuckDB rounds a half to whole cents depends on the type and on the function: a cast rounds DECIMAL and text away from zero but
# DOUBLE to even, round() rounds DOUBLE away from zero, printf to even.
# Expected: one rule for a cast to whole numbers. A literal such as 2.5 is a DECIMAL, a column read from Parquet or a quotient a DOUBLE,
# so a test of a formula with literals does not show what the same formula does to data.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=org.duckdb:duckdb_jdbc:2.0.0.1 -DoutputDirectory="$work"
cat >"$work/Halves.java" <<'JAVA'
import java.sql.*;

class Halves {
  public static void main(String[] args) throws Exception {
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:")) {
      for (String expression : new String[] {"version()", "2.5::BIGINT", "'2.5'::BIGINT", "2.5::DOUBLE::BIGINT", "(5 / 2)::BIGINT",
          "round(2.5::DOUBLE)::BIGINT", "3.5::DOUBLE::BIGINT", "(-2.5)::BIGINT", "(-2.5::DOUBLE)::BIGINT", "printf('%.0f', 2.5)"}) {
        try (Statement statement = db.createStatement(); ResultSet row = statement.executeQuery("SELECT " + expression)) {
          row.next();
          System.out.println(expression + " = " + row.getString(1));
        }
      }
    }
  }
}
JAVA
java -cp "$work/*" "$work/Halves.java" | tee "$work/seen"
diff "$work/seen" - <<'SEEN'
version() = v2.0.0
2.5::BIGINT = 3
'2.5'::BIGINT = 3
2.5::DOUBLE::BIGINT = 2
(5 / 2)::BIGINT = 2
round(2.5::DOUBLE)::BIGINT = 3
3.5::DOUBLE::BIGINT = 4
(-2.5)::BIGINT = -3
(-2.5::DOUBLE)::BIGINT = -2
printf('%.0f', 2.5) = 2
SEEN
