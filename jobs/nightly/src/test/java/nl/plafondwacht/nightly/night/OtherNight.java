package nl.plafondwacht.nightly.night;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.SortedMap;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.Rights;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.Folders;
import nl.plafondwacht.nightly.settings.NightRequest;
import nl.plafondwacht.nightly.settings.Settings;

/** The committed sample night, with its folders elsewhere or other rights on what it publishes. */
record OtherNight(NightRequest request) {
  static final Path SAMPLE = Path.of("../../sample-data/small-night");

  /** With state and scratch, and at first all else that is written, in a folder. */
  static OtherNight in(Path folder) {
    return new OtherNight(
        TestNight.in(
                folder,
                SAMPLE.resolve("inbox"),
                LocalDate.of(2026, 11, 20),
                Path.of("../../config/codes"),
                SAMPLE.resolve("codes"))
            .request());
  }

  OtherNight at(String inbox, String store, String out) {
    Folders here = request.settings().folders();
    return with(
        new Folders(inbox, store, here.state(), out, here.scratch(), here.codes()),
        request.settings().roots());
  }

  OtherNight giving(SortedMap<String, Rights> roots) {
    return with(request.settings().folders(), roots);
  }

  ExitCode run() throws Exception {
    return new Nightly(
            FileAccess.byScheme(),
            InstantSource.fixed(Instant.parse("2026-11-20T22:00:00Z")),
            new StopRequest())
        .run(
            request,
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
  }

  private OtherNight with(Folders folders, SortedMap<String, Rights> roots) {
    Settings settings = request.settings();
    return new OtherNight(
        new NightRequest(
            request.date(),
            request.today(),
            new Settings(
                folders,
                settings.keyFile(),
                settings.expected(),
                settings.limits(),
                settings.quarantine(),
                settings.disclosure(),
                settings.reporting(),
                roots,
                settings.upkeep(),
                settings.messages()),
            request.key(),
            request.sample()));
  }
}
