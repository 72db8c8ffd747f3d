package nl.plafondwacht.nightly.acceptance;

import java.util.Map;
import java.util.Optional;
import nl.plafondwacht.nightly.acceptance.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.store.Manifest;

/**
 * Declarations files that were delivered before: their bytes are not read again. Another feed's
 * file is always read again: it may bring back what a later one replaced.
 *
 * @param places delivery and file, by digest
 */
public record KnownFiles(Map<String, String> places) {

  /** Those of the log. */
  public static KnownFiles of(Manifest manifest) {
    return new KnownFiles(manifest.declarationsByDigest());
  }

  /** Where the bytes of a file were delivered before. */
  public Optional<String> find(SurveyedFile file) {
    return file.delivered().feed() == Feed.DECLARATIONS
        ? Optional.ofNullable(places.get(file.survey().sha256()))
        : Optional.empty();
  }
}
