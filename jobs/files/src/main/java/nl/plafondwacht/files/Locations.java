package nl.plafondwacht.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Locations as text: a path or a URI, in it a folder, a slash, a name. */
public final class Locations {

  // Two letters at least: a single one is a Windows drive.
  private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]+):.*");

  private Locations() {}

  public static String child(String folder, String name) {
    return folder.endsWith("/") ? folder + name : folder + "/" + name;
  }

  /** The last part; a trailing slash does not count. */
  public static String name(String location) {
    String text = withoutEndSlash(location);
    return text.substring(text.lastIndexOf('/') + 1);
  }

  /** The folder that holds it; {@code .} for a bare name. */
  public static String parent(String location) {
    String text = withoutEndSlash(location);
    int slash = text.lastIndexOf('/');
    if (slash < 0) {
      return ".";
    }
    return slash == 0 ? "/" : text.substring(0, slash);
  }

  /** Whether it has a scheme; then it is no path, relative or not. */
  public static boolean isUri(String location) {
    return SCHEME.matcher(location).matches();
  }

  /** Whether the local disk serves it: a path, or a URI with the scheme {@code file}. */
  public static boolean isLocal(String location) {
    Matcher scheme = SCHEME.matcher(location);
    return !scheme.matches() || scheme.group(1).toLowerCase(Locale.ROOT).equals("file");
  }

  /**
   * The path of a local location.
   *
   * @throws java.nio.file.InvalidPathException when no path reads like that
   */
  public static Path path(String local) {
    return Path.of(local.replaceFirst("^(?i:file):(//)?", ""));
  }

  private static String withoutEndSlash(String location) {
    return location.length() > 1 && location.endsWith("/")
        ? location.substring(0, location.length() - 1)
        : location;
  }
}
