package nl.plafondwacht.nightly.command;

/** How a command tells what it found; named as it is written on the command line. */
enum Format {
  /** For people. */
  text,
  /** For programs. */
  json
}
