package nl.plafondwacht.nightly.command;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment with an offset on the command line. */
final class Moment implements ITypeConverter<OffsetDateTime> {
  @Override
  public OffsetDateTime convert(String value) {
    try {
      return OffsetDateTime.parse(value);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + value + "' is not a time with an offset such as 2026-11-20T18:00:00+01:00");
    }
  }
}
