package nl.plafondwacht.sample.insurer.care;

/** Rows of the feeds beside the declarations. Days are epoch days, {@code Day.NEVER} is no end. */
public final class Feeds {

  private Feeds() {}

  /** Kinds of stay, the first that applies is the setting (rule T5). */
  public enum StayKind {
    HOSPITAL,
    ICU,
    ELV,
    HCH,
    BTH,
    WLZ
  }

  public record Stay(StayKind kind, int agb, int start, int end, int knownOn) {}

  public record Indication(String profile, String form, int start, int end, int knownOn) {}

  public record Budget(int start, int end, int knownOn) {}

  public record Registration(int agb, int start, int end, String source, int knownOn) {}
}
