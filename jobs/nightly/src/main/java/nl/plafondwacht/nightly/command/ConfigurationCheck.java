package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.codes.MessageLayouts;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.night.Preconditions;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Configured;
import nl.plafondwacht.nightly.settings.Effective;
import nl.plafondwacht.nightly.settings.Settings;

/** The first grade: settings, key and code tables, every mistake in them at once. */
final class ConfigurationCheck {
  private static final String BEST_PROOF = "H";

  private final CommandContext context;
  private final CommonOptions options;
  private final Judgement judgement;

  ConfigurationCheck(CommandContext context, CommonOptions options, Judgement judgement) {
    this.context = context;
    this.options = options;
    this.judgement = judgement;
  }

  /** The settings and key in force; empty when the settings say nothing that could be used. */
  Optional<Configured> settings() {
    try {
      Configured read = options.withoutKey(context.surroundings());
      settings(read);
      return Optional.of(new Configured(read.settings(), key(read.settings()), read.effective()));
    } catch (ConfigurationException wrong) {
      judgement.mistakes(wrong.mistakes());
      return Optional.empty();
    }
  }

  /** Code tables and layouts of messages. */
  void tables(Settings settings, LocalDate date) throws IOException {
    judgement.mistakes(Preconditions.ofDryRun(context.files(), settings).unknownReasons());
    codes(settings, date);
    layouts(settings);
  }

  private void settings(Configured read) {
    String sources =
        read.effective().stream()
            .map(Effective::source)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    judgement.line("settings", "%d in force, from %s".formatted(read.effective().size(), sources));
  }

  private Optional<byte[]> key(Settings settings) {
    try {
      Optional<byte[]> key = options.key(context.surroundings(), settings);
      judgement.line(
          "key",
          key.flatMap(bytes -> Pseudonyms.withKey(bytes).keyId())
              .map("id %s"::formatted)
              .orElse("none; enough as long as persons are delivered as pseudonyms"));
      return key;
    } catch (ConfigurationException wrong) {
      judgement.mistakes(wrong.mistakes());
      return Optional.empty();
    }
  }

  private void codes(Settings settings, LocalDate date) throws IOException {
    List<String> folders = settings.folders().codes();
    try {
      CodeTables codes = CodeTables.read(context.files(), folders);
      judgement.line(
          "code tables",
          "%d in %s; codes not configured: %d, not verified: %d"
              .formatted(
                  codes.validity().size(),
                  String.join(", ", folders),
                  codes.notConfigured().size(),
                  codes.unverified().size()));
      codes
          .withoutRowsOn(date)
          .forEach(
              table ->
                  judgement.line(
                      "note", "%s has no row that is valid on %s".formatted(table, date)));
    } catch (ConfigurationException wrong) {
      judgement.mistakes(wrong.mistakes());
    }
  }

  /** A layout with less than the best proof may be wrong without anything that adds up badly. */
  private void layouts(Settings settings) throws IOException {
    try {
      List<Layout> all = MessageLayouts.of(settings.messages()).all();
      String weak =
          all.stream()
              .filter(layout -> !layout.proof().equals(BEST_PROOF))
              .map(layout -> "%s (%s)".formatted(layout.title(), layout.proof()))
              .collect(Collectors.joining(", "));
      judgement.line("messages", "%d layouts; proof below H: %s".formatted(all.size(), weak));
    } catch (ConfigurationException wrong) {
      judgement.mistakes(wrong.mistakes());
    }
  }
}
