package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Codes;
import nl.plafondwacht.sample.cast.Contract;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.feed.ContractInsurer;
import nl.plafondwacht.sample.feed.ContractProvider;
import nl.plafondwacht.sample.feed.Feed;
import nl.plafondwacht.sample.feed.ScopeRow;

/** The contract feeds, and the contracts that are odd. */
final class OddContracts implements Story {

  private static final LocalDate WITH_THE_FIRST = day(11, 18);

  @Override
  public List<Planted> plant(Night night) {
    for (Contract contract : Contracts.all()) {
      night.add(Feed.CONTRACTS, contract.knownOn(), contract);
      parties(night, contract);
    }
    Contract corrected = Contracts.ZUID.corrected(70, day(11, 19));
    night.add(Feed.CONTRACTS, corrected.knownOn(), corrected);
    scope(night, Contracts.ZUID.id(), "*", "Y");
    scope(night, Contracts.ZUID.id(), Codes.TERMINAL_HOME_CARE, "N");
    scope(night, "C-2026-ONBEKEND", "*", "Y");
    return table();
  }

  private static void parties(Night night, Contract contract) {
    for (String uzovi : contract.group().labels()) {
      night.add(Feed.CONTRACT_INSURERS, WITH_THE_FIRST, new ContractInsurer(contract.id(), uzovi));
    }
    for (String agb : contract.provider().agbs()) {
      night.add(Feed.CONTRACT_PROVIDERS, WITH_THE_FIRST, new ContractProvider(contract.id(), agb));
    }
  }

  private static void scope(Night night, String contract, String code, String counts) {
    night.add(
        Feed.CONTRACT_SCOPE,
        WITH_THE_FIRST,
        new ScopeRow(contract, Codes.HOME_CARE, code, counts, "Y"));
  }

  private static List<Planted> table() {
    return List.of(
        new Planted(
            "Two contracts for one provider and insurer",
            "C-2026-MIDDEN and C-2026-MIDDEN-BIS from 2026-10-01",
            "Lines from 1 October count towards MIDDEN-BIS (latest start); a finding.",
            "findings CONTRACTS_OVERLAP; contract_months, C-2026-MIDDEN has "
                + "nothing new from 2026-10 on"),
        new Planted(
            "A contract without lines",
            "C-2026-LEEG",
            "A row in ceiling_tests: dates empty, counts and cents 0, headroom 60,000.00.",
            "ceiling_tests"),
        new Planted(
            "A withdrawn contract",
            "C-2026-INGETROKKEN, ends before it starts",
            "A finding; no row.",
            "findings CONTRACT_WITHDRAWN"),
        new Planted(
            "A contract delivered twice",
            "C-2026-ZUID, raise threshold 80, then 70 known on 2026-11-19",
            "The newest known day counts: 70.",
            "contract_clauses RAISE_ASKED_AT_THRESHOLD: passed in November, which 80 was not."),
        new Planted(
            "A scope row without contract",
            "C-2026-ONBEKEND",
            "A finding; nothing else changes.",
            "findings ROW_WITHOUT_CONTRACT"));
  }
}
