package nl.plafondwacht.ei.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.message.LineFinding;
import nl.plafondwacht.ei.message.MessageHeader;
import nl.plafondwacht.ei.message.Outcome;
import nl.plafondwacht.ei.message.Totals;
import nl.plafondwacht.ei.record.Fault;
import nl.plafondwacht.ei.record.Recognised;
import org.jspecify.annotations.Nullable;

/** A description as maps, lists, texts, numbers and booleans: what JSON is made of. */
public final class DescriptionFacts {
  private DescriptionFacts() {}

  /** The facts of a description in a fixed order. */
  public static Map<String, Object> of(Description description) {
    Map<String, Object> facts = new LinkedHashMap<>();
    Recognised message = description.message();
    MessageHeader header = description.header();
    facts.put("is_ei_message", message != null);
    if (message != null) {
      standard(message, facts);
    }
    if (header != null) {
      header(header, facts);
    }
    facts.put("is_complete", description.isComplete());
    if (description.outcome() instanceof Outcome.Refused refused) {
      facts.put("refused", refusal(refused.fault()));
    }
    facts.put("records_by_type", new TreeMap<>(description.recordsByType()));
    facts.put("totals", totals(description.outcome().totals()));
    facts.put("findings", description.findings());
    facts.put("first_findings", findings(description.firstFindings()));
    facts.put("records", records(description.firstRecords()));
    return facts;
  }

  private static void standard(Recognised message, Map<String, Object> facts) {
    Layout layout = message.layout();
    facts.put("standard", layout.standard());
    facts.put("version", layout.version());
    facts.put("subversion", layout.subversion());
    facts.put("message_code", message.messageCode());
    facts.put("kind", layout.isReturn() ? "return" : "claim");
    facts.put("proof_of_layout", layout.proof());
    facts.put("is_test", message.isTest());
    facts.put("record_length", layout.length());
  }

  private static void header(MessageHeader header, Map<String, Object> facts) {
    facts.put("declarant_agb", header.declarantAgb());
    facts.put("uzovi", text(header.uzovi()));
    facts.put("period_start", text(header.periodStart()));
    facts.put("period_end", text(header.periodEnd()));
    facts.put("returned_on", text(header.returnedOn()));
    facts.put("return_codes", String.join(" ", header.returnCodes()));
    facts.put("is_outside_contracts", header.isOutsideContracts());
  }

  /** Empty when the file does not say it. */
  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** Why a file is no message, or none that can be taken in. */
  public static Map<String, Object> refusal(Fault fault) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("record", fault.record());
    facts.put("position", fault.position());
    facts.put("expected", fault.expected());
    facts.put("found", fault.found());
    facts.put("return_code", fault.returnCode().code());
    return facts;
  }

  private static Map<String, Object> totals(Totals totals) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("records", totals.records());
    facts.put("persons", totals.persons());
    facts.put("debtors", totals.debtors());
    facts.put("products", totals.products());
    facts.put("comments", totals.comments());
    facts.put("lines", totals.lines());
    facts.put("refused_lines", totals.refused());
    facts.put("claimed_cents", totals.claimedCents());
    facts.put("granted_cents", totals.grantedCents());
    facts.put("is_proven", totals.isProven());
    return facts;
  }

  private static List<Object> findings(List<LineFinding> findings) {
    List<Object> facts = new ArrayList<>();
    for (LineFinding finding : findings) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("record", finding.record());
      one.put("detail_number", finding.detail());
      one.put("field", finding.field());
      one.put("expected", finding.expected());
      one.put("found", finding.found());
      one.put("return_code", finding.returnCode().code());
      one.put("is_refused", finding.isRefused());
      facts.add(one);
    }
    return facts;
  }

  private static List<Object> records(List<Description.ShownRecord> records) {
    List<Object> facts = new ArrayList<>();
    for (Description.ShownRecord record : records) {
      Map<String, Object> fields = new LinkedHashMap<>();
      record
          .fields()
          .forEach(field -> fields.put(field.number() + " " + field.name(), field.value()));
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("index", record.index());
      one.put("type", record.code());
      one.put("fields", fields);
      facts.add(one);
    }
    return facts;
  }
}
