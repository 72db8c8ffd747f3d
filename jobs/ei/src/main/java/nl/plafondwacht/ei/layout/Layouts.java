package nl.plafondwacht.ei.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.input.BOMInputStream;
import org.jspecify.annotations.Nullable;

/** The layouts that files can be read with. */
public final class Layouts {
  private static final List<String> SHIPPED =
      List.of(
          "ap304-7.2.csv",
          "ap304-8.0.csv",
          "ap305-7.2.csv",
          "aw319-1.3.csv",
          "aw319-1.4.csv",
          "aw320-1.3.csv",
          "ha304-4.2.csv",
          "ha305-4.2.csv",
          "lh307-5.2.csv",
          "lh308-5.2.csv",
          "mz301-1.3.csv",
          "pm304-3.2.csv",
          "zh308-8.0.csv",
          "zh308-9.0.csv",
          "zh309-8.0.csv");

  private final List<Layout> layouts;

  private Layouts(List<Layout> layouts) {
    this.layouts =
        layouts.stream()
            .sorted(Comparator.comparing(Layout::standard).thenComparing(Layout::title))
            .toList();
  }

  /**
   * What the product brings.
   *
   * @throws LayoutException when one of them does not add up, which is a mistake in the product
   */
  public static Layouts shipped() {
    return Shipped.LAYOUTS;
  }

  /** Read once, when first asked for. */
  private static final class Shipped {
    private static final Layouts LAYOUTS = readShipped();
  }

  private static Layouts readShipped() {
    List<LayoutMistake> mistakes = new ArrayList<>();
    List<Layout> layouts = new ArrayList<>();
    for (String name : SHIPPED) {
      Layout layout = read(name, Layouts.class.getResourceAsStream(name), mistakes);
      if (layout != null) {
        layouts.add(layout);
      }
    }
    refuse(mistakes);
    return new Layouts(layouts);
  }

  /**
   * What the product brings and every CSV file in a folder.
   *
   * @throws LayoutException with every mistake in the folder: a layout that does not add up, lacks
   *     a field that lines are made of, or is there already
   * @throws IOException when the folder cannot be read
   */
  public static Layouts of(Layouts shipped, Path folder) throws IOException {
    List<LayoutMistake> mistakes = new ArrayList<>();
    List<Layout> all = new ArrayList<>(shipped.layouts);
    for (Path file : csvFiles(folder)) {
      String name = String.valueOf(file.getFileName());
      Layout layout = read(name, Files.newInputStream(file), mistakes);
      if (layout != null) {
        isNew(name, layout, all, mistakes);
        all.add(layout);
      }
    }
    refuse(mistakes);
    return new Layouts(all);
  }

  /** The layouts in order of standard and version. */
  public List<Layout> all() {
    return layouts;
  }

  /** By what positions 3 to 9 of a file's first record say. */
  public Optional<Layout> find(String messageCode, String version, String subversion) {
    return withCode(messageCode).stream()
        .filter(one -> one.version().equals(version) && one.subversion().equals(subversion))
        .findFirst();
  }

  /** Every version under a message code. */
  public List<Layout> withCode(String messageCode) {
    return layouts.stream().filter(one -> one.messageCodes().contains(messageCode)).toList();
  }

  private static List<Path> csvFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static @Nullable Layout read(
      String name, @Nullable InputStream bytes, List<LayoutMistake> mistakes) {
    if (bytes == null) {
      mistakes.add(new LayoutMistake(name, 0, "file", "missing", "a layout"));
      return null;
    }
    try (Reader text =
        new InputStreamReader(
            BOMInputStream.builder().setInputStream(bytes).get(), StandardCharsets.UTF_8)) {
      return LayoutFile.read(name, text, mistakes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void isNew(
      String name, Layout layout, List<Layout> there, List<LayoutMistake> mistakes) {
    boolean isTaken =
        there.stream()
            .filter(one -> one.version().equals(layout.version()))
            .filter(one -> one.subversion().equals(layout.subversion()))
            .flatMap(one -> one.messageCodes().stream())
            .anyMatch(layout.messageCodes()::contains);
    if (isTaken) {
      String expected = "a version that there is no layout of yet";
      mistakes.add(new LayoutMistake(name, 0, "# codes", layout.title(), expected));
    }
  }

  private static void refuse(List<LayoutMistake> mistakes) {
    if (!mistakes.isEmpty()) {
      throw new LayoutException(mistakes);
    }
  }
}
