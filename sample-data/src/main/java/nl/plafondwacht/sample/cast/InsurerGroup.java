package nl.plafondwacht.sample.cast;

import java.util.List;

/** The invented insurers and the labels (UZOVI) under each. */
public enum InsurerGroup {
  FICTIEF("Fictief Zorg Groep", "9901 9902 9903"),
  DENKBEELD("Denkbeeld Verzekeringen", "9911 9912"),
  VERZONNEN("Verzonnen Onderling", "9921");

  private final String title;
  private final String labels;

  InsurerGroup(String title, String labels) {
    this.title = title;
    this.labels = labels;
  }

  public String title() {
    return title;
  }

  public List<String> labels() {
    return List.of(labels.split(" ", -1));
  }

  /** Persons are spread over the labels by their number. */
  String labelOf(int person) {
    return labels().get(person % labels().size());
  }
}
