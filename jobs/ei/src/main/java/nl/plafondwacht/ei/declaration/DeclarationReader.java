package nl.plafondwacht.ei.declaration;

import java.io.IOException;
import java.io.InputStream;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.message.MessageReader;
import nl.plafondwacht.ei.message.Outcome;
import nl.plafondwacht.ei.message.ReadingSettings;

/** Reads a message as lines of the declarations feed. Safe for use by several threads. */
public final class DeclarationReader {
  private final MessageReader messages;

  /** Makes lines of what the reader of messages hands on. */
  public DeclarationReader(MessageReader messages) {
    this.messages = messages;
  }

  /** A reader that takes the messages an insurer's production takes. */
  public static DeclarationReader production(Layouts layouts) {
    return new DeclarationReader(new MessageReader(layouts, ReadingSettings.production()));
  }

  /**
   * Hands every line on as it comes; when the outcome is a refusal, what was handed on must be
   * dropped.
   *
   * @throws IOException when the stream or the sink fails; never for what is in the file
   */
  public Outcome read(InputStream in, LineSink sink) throws IOException {
    return messages.read(in, new LinesOfRecords(messages.settings().codePage(), sink));
  }
}
