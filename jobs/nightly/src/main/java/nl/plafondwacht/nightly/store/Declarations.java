package nl.plafondwacht.nightly.store;

import java.io.IOException;
import java.util.NoSuchElementException;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.rules.claim.Declaration;
import org.jspecify.annotations.Nullable;

/** Stored lines as the rules know them, those of deliveries outside the log left out. */
final class Declarations implements Rows<Declaration> {
  private final Rows<StoredLine> lines;
  private final LogPositions positions;
  private @Nullable Declaration next;

  Declarations(Rows<StoredLine> lines, LogPositions positions) {
    this.lines = lines;
    this.positions = positions;
  }

  @Override
  public boolean hasNext() {
    while (next == null && lines.hasNext()) {
      StoredLine line = lines.next();
      Integer position = positions.find(line.delivery());
      if (position != null) {
        next = line.declaration(position);
      }
    }
    return next != null;
  }

  @Override
  public Declaration next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Declaration declaration = next;
    next = null;
    return declaration;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
