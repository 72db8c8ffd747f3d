package nl.plafondwacht.nightly.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link from a page of the checkout leads to a file that is there, and to a heading of it. */
public class LinksTest {
  private static final Path CHECKOUT = Path.of("../..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
  private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\n]*`", Pattern.DOTALL);

  static List<Path> pages() throws IOException {
    return pagesIn(CHECKOUT);
  }

  /** The pages below a folder, seen from it. */
  public static List<Path> pagesIn(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(root::relativize)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.toString().matches("(.*/)?(target|\\.git)/.*"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Path page) throws IOException {
    assertLinks(CHECKOUT, page);
  }

  /** Fails for a link of a page below the folder that leads nowhere. */
  public static void assertLinks(Path root, Path page) throws IOException {
    String text = CODE.matcher(Files.readString(root.resolve(page))).replaceAll("");
    List<MatchResult> links = LINK.matcher(text).results().toList();
    for (MatchResult link : links) {
      if (!link.group(1).matches("[a-z]+:.*")) {
        Path to =
            link.group(1).isEmpty()
                ? root.resolve(page)
                : root.resolve(page).resolveSibling(link.group(1)).normalize();
        assertThat(to).as("%s in %s", link.group(), page).exists();
        if (link.group(2) != null) {
          assertThat(anchors(to)).as("%s in %s", link.group(), page).contains(link.group(2));
        }
      }
    }
  }

  /** A heading's anchor: its letters, digits and hyphens in lower case, a hyphen for a space. */
  private static List<String> anchors(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{Nd} _-]", "").replace(' ', '-'))
        .toList();
  }
}
