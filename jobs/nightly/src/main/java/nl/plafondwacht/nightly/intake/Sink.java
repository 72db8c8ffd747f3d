package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;

/**
 * Takes what a file holds, in line order; a line's findings come before its row. Used by one thread
 * at a time.
 */
public interface Sink {
  /** An accepted line of the declarations feed. */
  void declaration(Declaration declaration) throws IOException;

  /** An accepted row of any other feed. */
  void row(FeedRow row) throws IOException;

  /** Why a line was rejected or a delivery has to be refused, or what else is odd. */
  void finding(Finding finding) throws IOException;
}
