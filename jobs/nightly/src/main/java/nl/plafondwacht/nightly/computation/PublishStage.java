package nl.plafondwacht.nightly.computation;

import java.io.IOException;
import java.util.List;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.publish.Publication;
import nl.plafondwacht.nightly.tables.NightResults;
import nl.plafondwacht.nightly.tables.Output;
import nl.plafondwacht.nightly.tables.Outputs;

/** Writes all tables of the run and audits them. */
final class PublishStage implements Stage {
  private final Publication publication;
  private final Found found;
  private final PurchasingAudit audit;

  /** Gathers what the stages before found. */
  @FunctionalInterface
  interface Found {
    NightResults get() throws IOException, AuditException;
  }

  PublishStage(Publication publication, Found found, PurchasingAudit audit) {
    this.publication = publication;
    this.found = found;
    this.audit = audit;
  }

  @Override
  public String name() {
    return "publish";
  }

  @Override
  public List<String> units() {
    return List.of("tables");
  }

  @Override
  public void run(String unit) throws IOException, AuditException {
    NightResults night = found.get();
    for (Output<?> output : Outputs.ALL) {
      publication.write(output, night);
    }
    audit.run(night.contracts(), publication.staged(""));
  }
}
