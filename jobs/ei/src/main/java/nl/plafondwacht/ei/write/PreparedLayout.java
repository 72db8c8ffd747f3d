package nl.plafondwacht.ei.write;

import java.util.HashMap;
import java.util.Map;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.RecordLayout;

/** A layout made ready once for many messages. Safe for use by several threads. */
public final class PreparedLayout {
  private final Layout layout;
  private final Map<String, RecordTemplate> templates = new HashMap<>();

  /** Ready to write messages in the layout. */
  public PreparedLayout(Layout layout) {
    this.layout = layout;
    for (RecordLayout type : layout.records()) {
      templates.put(type.code(), new RecordTemplate(type));
    }
  }

  Layout layout() {
    return layout;
  }

  RecordTemplate record(String code) {
    RecordTemplate template = templates.get(code);
    if (template == null) {
      throw new IllegalArgumentException(layout.title() + " has no record " + code);
    }
    return template;
  }
}
