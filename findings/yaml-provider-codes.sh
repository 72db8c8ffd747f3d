#!/usr/bin/env bash
# Jackson's YAML reader takes an unquoted AGB or UZOVI code of the digits 0 to 7 with a leading zero for an octal number; with an 8 or a
# 9 in it the code stays a text. Expected: all such codes alike, as texts or as decimal numbers. In a tree, as a schema sees it, 0101 is
# 65; bound to a String the digits come back, so what a validator complains of is not what the file says.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for artifact in com.fasterxml.jackson.core:jackson-core:2.22.4 com.fasterxml.jackson.core:jackson-databind:2.22.4 \
  com.fasterxml.jackson.core:jackson-annotations:2.22 com.fasterxml.jackson.dataformat:jackson-dataformat-yaml:2.22.4 org.yaml:snakeyaml:2.5; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact="$artifact" -DoutputDirectory="$work"
done
cat >"$work/Codes.java" <<'JAVA'
import com.fasterxml.jackson.databind.*;
import com.fasterxml.jackson.dataformat.yaml.*;

class Codes {
  record Bound(String code) {}

  public static void main(String[] args) throws Exception {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    System.out.println("version " + yaml.version());
    for (String code : new String[] {"0101", "0108", "00012345", "00012348"}) {
      JsonNode node = yaml.readTree("code: " + code).get("code");
      System.out.printf("%s: in a tree %s %s, bound to a String %s%n", code, node.getNodeType(), node,
          yaml.readValue("code: " + code, Bound.class).code());
    }
  }
}
JAVA
java -cp "$work/*" "$work/Codes.java" | tee "$work/seen"
diff "$work/seen" - <<'SEEN'
version 2.22.4
0101: in a tree NUMBER 65, bound to a String 0101
0108: in a tree STRING "0108", bound to a String 0108
00012345: in a tree NUMBER 5349, bound to a String 00012345
00012348: in a tree STRING "00012348", bound to a String 00012348
SEEN
