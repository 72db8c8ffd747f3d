package nl.plafondwacht.proof.benchmark;

/** How a benchmark ended, with the numbers of the operations contract. */
enum ExitCode {
  COMPLETE(0, "complete: both peers found the same, figures are shown"),
  CONFIGURATION(30, "an option is wrong; nothing was started"),
  FAILED(40, "a peer or the generator failed"),
  DIFFERENT(41, "the peers found different things; no figure is shown");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }
}
