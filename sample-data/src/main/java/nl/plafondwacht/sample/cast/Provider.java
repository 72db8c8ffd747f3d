package nl.plafondwacht.sample.cast;

import java.util.List;

/** The invented providers. Their AGB numbers start with 99, a kind of care that does not exist. */
public enum Provider {
  NOORD("Voorbeeld Thuiszorg Noord", "99000101 99000102"),
  OOST("Voorbeeld Wijkzorg Oost", "99000201"),
  ZUID("Voorbeeld Verpleging Zuid", "99000301 99000302"),
  WEST("Voorbeeld Thuishulp West", "99000401"),
  MIDDEN("Voorbeeld Buurtzusters Midden", "99000501"),
  KUST("Voorbeeld Kustzorg", "99000601 99000602"),
  LEEG("Voorbeeld Zonder Clienten", "99000701"),
  ZONDER_CONTRACT("Voorbeeld Vrije Thuiszorg", "99000801"),
  HUISARTS("Voorbeeld Huisartsenpraktijk", "99000901"),
  APOTHEEK("Voorbeeld Apotheek", "99000902"),
  ZIEKENHUIS("Voorbeeld Ziekenhuis", "99000903"),
  ELV_HUIS("Voorbeeld Logeerhuis", "99000904"),
  HOSPICE("Voorbeeld Hospice", "99000905"),
  BIJNA_THUIS_HUIS("Voorbeeld Bijna-thuis-huis", "99000906");

  private final String title;
  private final String agbs;

  Provider(String title, String agbs) {
    this.title = title;
    this.agbs = agbs;
  }

  public String title() {
    return title;
  }

  public List<String> agbs() {
    return List.of(agbs.split(" ", -1));
  }

  /** The first number, the only one for most. */
  public String agb() {
    return agbs().get(0);
  }

  /** Persons are spread over a provider's numbers by their own number. */
  public String agbFor(Person person) {
    return agbs().get(person.number() % agbs().size());
  }
}
