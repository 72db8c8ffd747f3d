package nl.plafondwacht.sample.insurer;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.plafondwacht.ei.declaration.DeclarationReader;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.declaration.LineSink;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.message.LineFinding;
import nl.plafondwacht.ei.message.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A message as an insurer's production reads it.
 *
 * @param refused indexes of refused records
 */
public record ReadMessage(
    Path file, Outcome outcome, List<EiLine> lines, List<LineFinding> findings, Set<Long> refused) {
  private static final DeclarationReader READING = DeclarationReader.production(Layouts.shipped());

  /** Reads the file to its end. */
  public static ReadMessage of(Path file) throws IOException {
    List<EiLine> lines = new ArrayList<>();
    List<LineFinding> findings = new ArrayList<>();
    LineSink sink =
        new LineSink() {
          @Override
          public void line(EiLine line) {
            lines.add(line);
          }

          @Override
          public void finding(LineFinding finding) {
            findings.add(finding);
          }
        };
    try (InputStream in = Files.newInputStream(file)) {
      Outcome outcome = READING.read(in, sink);
      Set<Long> refused = new TreeSet<>();
      findings.stream().filter(LineFinding::isRefused).forEach(it -> refused.add(it.record()));
      return new ReadMessage(file, outcome, lines, findings, refused);
    }
  }

  String name() {
    return String.valueOf(file.getFileName());
  }

  boolean isReturn() {
    return name().matches("(aw320|ha305|ap305|zh309)-.*");
  }

  /** yyyy-mm-dd, as the name ends. */
  String day() {
    return name().substring(name().length() - "2025-12-31.asc".length(), name().length() - 4);
  }

  /** The columns of the declarations feed; of a return without those that it does not have. */
  String row(EiLine line) {
    return String.join(
        ",",
        line.lineId(),
        text(line.correctsLineId()),
        line.insurerUzovi(),
        text(line.person()),
        line.providerAgb(),
        text(line.performerAgb()),
        text(line.referrerAgb()),
        line.codeList(),
        line.code(),
        line.start().toString(),
        line.end().toString(),
        BigDecimal.valueOf(Optional.ofNullable(line.quantity()).orElse(0L), 2)
            .stripTrailingZeros()
            .toPlainString(),
        text(line.timeUnit()),
        euros(line.tariffCents()),
        euros(line.claimedCents()),
        euros(line.grantedCents()),
        line.isCredit() ? "C" : "D",
        String.join(" ", line.returnCodes()),
        isReturn() ? "" : day(),
        line.decidedOn() == null ? "" : line.decidedOn().toString());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String euros(@Nullable Long cents) {
    return cents == null ? "" : BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
