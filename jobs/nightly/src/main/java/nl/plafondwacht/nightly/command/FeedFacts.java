package nl.plafondwacht.nightly.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.ei.describe.DescriptionFacts;
import nl.plafondwacht.ei.record.Fault;
import nl.plafondwacht.nightly.describe.CsvForm;
import nl.plafondwacht.nightly.describe.FeedDescription;
import nl.plafondwacht.nightly.intake.FeedDetector;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;

/** What is told of a CSV file, as maps, lists, texts, numbers and booleans. */
final class FeedFacts {
  private FeedFacts() {}

  /** The facts of a file of a feed, in a fixed order. */
  static Map<String, Object> of(FeedDescription description, FirstFindings findings) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("is_ei_message", false);
    facts.put("is_feed_file", true);
    facts.put("feed", description.feed().feedName());
    facts.put("is_complete", !description.count().isRefused());
    form(description.form(), facts);
    counts(description, facts);
    findings(findings, facts);
    facts.put("first_records", description.form().firstRecords());
    return facts;
  }

  /** Of a file that is neither a message nor of a feed. */
  static Map<String, Object> ofNeither(Fault fault, FeedDetector telling, FirstFindings findings) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("is_ei_message", false);
    facts.put("refused", DescriptionFacts.refusal(fault));
    facts.put("is_feed_file", false);
    facts.put("nearest_feed", telling.feed().map(Feed::feedName).orElse(""));
    findings(findings, facts);
    return facts;
  }

  /** The facts of a file that cannot be read to its end. */
  static Map<String, Object> ofBroken(FirstFindings findings) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("is_complete", false);
    findings(findings, facts);
    return facts;
  }

  private static void form(CsvForm form, Map<String, Object> facts) {
    facts.put("delimiter", String.valueOf(form.delimiter()));
    facts.put("byte_order_mark", form.isMarked());
    facts.put("line_ends", form.lineEnds());
    facts.put("columns", form.columns());
  }

  private static void counts(FeedDescription description, Map<String, Object> facts) {
    FileCount count = description.count();
    facts.put("records", count.records());
    facts.put("rejected_lines", count.rejectedLines());
    if (description.feed() == Feed.DECLARATIONS) {
      facts.put("claimed_cents", count.readableCents());
      facts.put("unreadable_amounts", count.unreadableAmounts());
    }
    if (description.knownFrom() != null) {
      facts.put("known_from", description.knownFrom().toString());
      facts.put("known_to", String.valueOf(description.knownTo()));
    }
  }

  private static void findings(FirstFindings findings, Map<String, Object> facts) {
    facts.put("findings", findings.counts());
    List<Object> first = findings.first().stream().<Object>map(FeedFacts::finding).toList();
    facts.put("first_findings", first);
  }

  private static Map<String, Object> finding(Finding finding) {
    Place at = finding.at();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("reason", finding.reason());
    facts.put("weight", finding.reason().weight());
    facts.put("line", at == null ? 0 : at.line());
    facts.put("field", finding.field());
    facts.put("value", finding.value());
    facts.put("expected", finding.expected());
    return facts;
  }
}
