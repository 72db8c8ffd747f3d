package nl.plafondwacht.nightly.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.plafondwacht.files.Locations;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A location on the command line: a path counts from the working folder, a URI stands as it is. */
public final class Location implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    try {
      return Locations.isUri(value) ? value : absolute(Path.of(value));
    } catch (InvalidPathException e) {
      throw new TypeConversionException("'" + value + "' is not a path: " + e.getReason());
    }
  }

  static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }
}
