#!/usr/bin/env bash
# An archive of loaded classes (dynamic class-data sharing) leaves the classes of picocli out on JDK 17, because its jar holds bytecode
# of Java 5 (class file version 49); JDK 25 takes most of them.
# Expected: the parser of the command line, most of what a short command loads, is what such an archive speeds up most.
# Needs a JDK 17 and a JDK 25, named by JAVA17_HOME and JAVA25_HOME.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=info.picocli:picocli:4.7.7 -DoutputDirectory="$work"
mkdir "$work/classes"
cat >"$work/Greeting.java" <<'JAVA'
import picocli.CommandLine;

@CommandLine.Command(name = "greeting", mixinStandardHelpOptions = true)
class Greeting implements Runnable {
  public void run() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Greeting()).execute(args));
  }
}
JAVA
"${JAVA17_HOME:?}/bin/javac" -cp "$work/picocli-4.7.7.jar" -d "$work/classes" "$work/Greeting.java"
(cd "$work/classes" && "$JAVA17_HOME/bin/jar" cf ../greeting.jar .)
for home in "$JAVA17_HOME" "${JAVA25_HOME:?}"; do
  path=$work/greeting.jar:$work/picocli-4.7.7.jar
  "$home/bin/java" -XX:ArchiveClassesAtExit="$work/archive.jsa" -cp "$path" Greeting --version >"$work/dump" 2>&1
  "$home/bin/java" -XX:SharedArchiveFile="$work/archive.jsa" -Xlog:class+load -cp "$path" Greeting --version >"$work/loads"
  echo "JDK $("$home/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')"
  echo "refused as too old: $(($(grep -c 'Pre JDK 6 class not supported by CDS: 49.0 picocli' "$work/dump" || true) > 0))"
  echo "picocli classes from the archive: $(($(grep -c ' picocli\..*source: shared' "$work/loads" || true) > 0))"
  echo "picocli classes from the jar: $(($(grep -c ' picocli\..*source: file' "$work/loads" || true) > 0))"
done | tee "$work/seen"
diff "$work/seen" - <<'SEEN'
JDK 17
refused as too old: 1
picocli classes from the archive: 0
picocli classes from the jar: 1
JDK 25
refused as too old: 0
picocli classes from the archive: 1
picocli classes from the jar: 1
SEEN
