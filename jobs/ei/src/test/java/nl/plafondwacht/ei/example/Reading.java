package nl.plafondwacht.ei.example;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.ei.declaration.DeclarationReader;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.declaration.LineSink;
import nl.plafondwacht.ei.message.LineFinding;
import nl.plafondwacht.ei.message.MessageReader;
import nl.plafondwacht.ei.message.Outcome;
import nl.plafondwacht.ei.message.ReadingSettings;

/** A file that was read, with all that came of it. */
public record Reading(Outcome outcome, List<EiLine> lines, List<LineFinding> findings) {

  /** As an insurer's production reads it. */
  public static Reading of(byte[] file) {
    return of(file, ReadingSettings.production());
  }

  /** Under settings. */
  public static Reading of(byte[] file, ReadingSettings settings) {
    Kept kept = new Kept();
    try {
      Outcome outcome =
          new DeclarationReader(new MessageReader(Examples.SHIPPED, settings))
              .read(new ByteArrayInputStream(file), kept);
      return new Reading(outcome, kept.lines, kept.findings);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static final class Kept implements LineSink {
    private final List<EiLine> lines = new ArrayList<>();
    private final List<LineFinding> findings = new ArrayList<>();

    @Override
    public void line(EiLine line) {
      lines.add(line);
    }

    @Override
    public void finding(LineFinding finding) {
      findings.add(finding);
    }
  }
}
