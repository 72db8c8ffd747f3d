package nl.plafondwacht.nightly.codes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.plafondwacht.ei.declaration.DeclarationReader;
import nl.plafondwacht.ei.layout.LayoutException;
import nl.plafondwacht.ei.layout.LayoutMistake;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.message.MessageReader;
import nl.plafondwacht.ei.message.ReadingSettings;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Messages;
import nl.plafondwacht.nightly.settings.Mistake;

/** The layouts that messages are read with: those of the product and those of a folder. */
public final class MessageLayouts {
  private MessageLayouts() {}

  /**
   * The layouts of the product and every CSV file of a folder.
   *
   * @param source who named the folder, for its mistakes
   * @throws ConfigurationException with all mistakes at once
   */
  public static Layouts of(Path folder, String source) throws IOException {
    if (!Files.isDirectory(folder)) {
      String what = Files.exists(folder) ? "a file" : "not there";
      String value = "%s (%s)".formatted(folder, what);
      throw new ConfigurationException(
          new Mistake(source, "layouts", value, "a folder with layouts as CSV files"));
    }
    try {
      return Layouts.of(Layouts.shipped(), folder);
    } catch (LayoutException wrong) {
      throw new ConfigurationException(
          wrong.mistakes().stream().map(MessageLayouts::mistake).toList());
    }
  }

  private static Mistake mistake(LayoutMistake one) {
    String where = one.row() == 0 ? one.file() : one.file() + ", row " + one.row();
    return new Mistake(where, one.what(), one.found(), one.expected());
  }

  /** The layouts that the settings name, see {@link #of(Path, String)}. */
  public static Layouts of(Messages settings) throws IOException {
    return settings.layouts().isPresent()
        ? of(settings.layouts().get(), "settings")
        : Layouts.shipped();
  }

  /**
   * Reads messages as an insurer's production takes them.
   *
   * @throws ConfigurationException with all mistakes in the layouts at once
   */
  public static DeclarationReader reading(Messages settings) throws IOException {
    ReadingSettings production = ReadingSettings.production(settings.codePage());
    return new DeclarationReader(new MessageReader(of(settings), production));
  }
}
