package nl.plafondwacht.nightly.command;

/** How a command tells what it found; named as it is written on the command line. */
public enum Format {
  /** For people. */
  text,
  /** For programs. */
  json
}
