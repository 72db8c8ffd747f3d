package nl.plafondwacht.sample.insurer.delivery;

/** What the declarations of a delivery are written as; every other feed is CSV. */
public enum Format {
  CSV,
  EI
}
