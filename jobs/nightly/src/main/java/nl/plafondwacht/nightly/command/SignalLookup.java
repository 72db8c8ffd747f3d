package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.nightly.publish.KnownSignals;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Settings;

/** Tells whoever delivers which signals there are, as far as that can be seen from there. */
record SignalLookup(CommandContext context, CommonOptions options, String folder) {

  /** By id the first day; empty, and told, when no published run can be seen. */
  Optional<SortedMap<String, LocalDate>> firstSeen() {
    Optional<SortedMap<String, LocalDate>> found = out().flatMap(this::read);
    if (found.isEmpty()) {
      context.out().println("  signal ids are not looked up: no published run can be seen (--out)");
    }
    return found;
  }

  private Optional<SortedMap<String, LocalDate>> read(String out) {
    try {
      return new KnownSignals(context.files(), out).firstSeen();
    } catch (IOException e) {
      context.out().println("  " + Objects.requireNonNullElseGet(e.getMessage(), e::toString));
      return Optional.empty();
    }
  }

  /** Where runs lie when options name an installation, or the folder is in the inbox of one. */
  private Optional<String> out() {
    boolean isNamed = options.isSampleNight() || !options.isBare();
    try {
      Settings settings = options.withoutKey(context.surroundings()).settings();
      boolean isInInbox = Locations.parent(folder).equals(settings.folders().inbox());
      return isNamed || isInInbox ? Optional.of(settings.folders().out()) : Optional.empty();
    } catch (ConfigurationException mistake) {
      if (isNamed) {
        throw mistake;
      }
      return Optional.empty();
    }
  }
}
