package nl.plafondwacht.nightly.night;

import java.util.Optional;
import nl.plafondwacht.nightly.settings.Limits;
import nl.plafondwacht.nightly.settings.Mistake;

/** How much memory a night cannot do without, whatever it reads. */
record HeapRoom(Limits limits) {
  private static final long MEGABYTE = 1_000_000;

  /** Program, libraries and job repository. */
  private static final long PROGRAM = 32 * MEGABYTE;

  /** Buffers of a unit of work: of files that are read, merged and compressed. */
  private static final long PER_THREAD = 4 * MEGABYTE;

  /**
   * The mistake when there is too little.
   *
   * @param most bytes that the heap may grow to
   */
  Optional<Mistake> missing(long most) {
    long needed = PROGRAM + limits.threads() * PER_THREAD;
    if (needed <= most) {
      return Optional.empty();
    }
    String value = "%d for a heap of %d MB".formatted(limits.threads(), most / MEGABYTE);
    String expected =
        "fewer, or a heap of at least %d MB (-Xmx in PLAFONDWACHT_JAVA_OPTS)"
            .formatted((needed + MEGABYTE - 1) / MEGABYTE);
    return Optional.of(new Mistake("settings", "threads", value, expected));
  }
}
