package nl.plafondwacht.ei.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a field tells about a person, and with that what has to become of it. */
public enum Personal {
  /** Nothing. */
  NONE(""),
  /** Nothing, though its name could make one think so; the layout says why. */
  CLEARED("-"),
  /** A BSN: becomes another that passes or fails the 11-test as it did. */
  BSN("bsn"),
  /** A name that must be filled. */
  NAME("name"),
  /** Names, addresses, accounts, free text, fillers: emptied. */
  EMPTY("empty"),
  /** A date of birth: about the same year, another month and day. */
  BIRTH("birth"),
  /** A postcode. */
  POSTCODE("postcode"),
  /** A number or reference that may lead to a person; the same value becomes the same token. */
  TOKEN("token");

  private final String written;

  Personal(String written) {
    this.written = written;
  }

  /** Whether a value may lead to a person and is never shown. */
  public boolean isPersonal() {
    return this != NONE && this != CLEARED;
  }

  /** As written in a layout; null when it is none of these. */
  static @Nullable Personal parse(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    for (Personal one : values()) {
      if (one.written.equals(wanted)) {
        return one;
      }
    }
    return null;
  }
}
