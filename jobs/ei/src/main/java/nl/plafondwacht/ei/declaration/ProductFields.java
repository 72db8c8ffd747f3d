package nl.plafondwacht.ei.declaration;

import java.util.List;
import java.util.Optional;
import nl.plafondwacht.ei.layout.Elements;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.RecordWindow;
import org.jspecify.annotations.Nullable;

/** The product (04) that amounts (06) and activities (16) hang on, kept until the next. */
final class ProductFields {
  final RecordLayout type;
  final @Nullable Field start;
  final @Nullable Field end;
  final @Nullable Field quantity;
  final @Nullable Field referrer;
  final @Nullable Field institution;
  final List<Field> returnCodes;
  private final RecordWindow window;

  ProductFields(RecordLayout type) {
    this.type = type;
    start = type.find(Elements.START).orElse(null);
    end = type.find(Elements.END).orElse(null);
    quantity = type.find(Elements.QUANTITY).orElse(null);
    referrer = type.find(Elements.REFERRER).orElse(null);
    institution = type.find(Elements.INSTITUTION).orElse(null);
    returnCodes = returnCodes(type);
    window = new RecordWindow(new byte[type.length()], 0);
  }

  /** The fields that hold the return codes of a record, in order; none in a claim. */
  static List<Field> returnCodes(RecordLayout type) {
    return Elements.RETURN_CODES.stream().map(type::find).flatMap(Optional::stream).toList();
  }

  void take(RecordWindow product) {
    System.arraycopy(product.bytes(), product.offset(), window.bytes(), 0, type.length());
  }

  RecordWindow window() {
    return window;
  }
}
