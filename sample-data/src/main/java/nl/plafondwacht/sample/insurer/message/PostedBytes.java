package nl.plafondwacht.sample.insurer.message;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.care.Decision.Answer;
import nl.plafondwacht.sample.insurer.care.Flaw;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.care.Performance;
import org.jspecify.annotations.Nullable;

/** Lines on disk between the persons and their messages: all of one length. */
final class PostedBytes {
  static final int LENGTH = 92;

  private static final int NONE = -1;
  private static final List<Performance> PERFORMANCES = List.of(Performance.values());
  private static final List<Answer> ANSWERS = List.of(Answer.values());
  private static final List<Flaw> FLAWS = List.of(Flaw.values());

  private PostedBytes() {}

  static void put(Posted it, ByteBuffer into) {
    Insured person = it.person();
    into.putLong(person.number()).putInt(person.uzovi()).putInt(person.born());
    into.putInt(person.sex()).putInt(person.postcode());
    put(it.line(), into);
    put(it.decision(), into);
    into.putInt(it.broken() == null ? NONE : FLAWS.indexOf(it.broken()));
    into.putInt(it.flaws().stream().mapToInt(flaw -> 1 << FLAWS.indexOf(flaw)).sum());
  }

  private static void put(Line line, ByteBuffer into) {
    into.putInt(line.sequence()).putInt(line.corrects()).putInt(PERFORMANCES.indexOf(line.what()));
    into.putInt(line.agb()).putInt(line.start()).putInt(line.end()).putInt(line.quantity());
    into.putInt(line.tariff()).putLong(line.claimed()).putInt(line.received());
  }

  private static void put(@Nullable Decision decision, ByteBuffer into) {
    into.putInt(decision == null ? NONE : ANSWERS.indexOf(decision.answer()));
    into.putInt(decision == null ? 0 : decision.on());
    into.putLong(decision == null ? 0 : decision.granted());
  }

  /** What was put; of the line, contract and decisions are not kept. */
  static Posted get(ByteBuffer from) {
    Insured person =
        new Insured(from.getLong(), from.getInt(), from.getInt(), from.getInt(), from.getInt());
    Line line = line(from);
    Decision decision = decision(from);
    int broken = from.getInt();
    Set<Flaw> flaws = flaws(from.getInt());
    return new Posted(person, line, decision, broken == NONE ? null : FLAWS.get(broken), flaws);
  }

  private static Line line(ByteBuffer from) {
    return new Line(
        from.getInt(),
        from.getInt(),
        PERFORMANCES.get(from.getInt()),
        from.getInt(),
        from.getInt(),
        from.getInt(),
        from.getInt(),
        from.getInt(),
        from.getLong(),
        from.getInt(),
        NONE,
        false,
        null,
        null);
  }

  private static @Nullable Decision decision(ByteBuffer from) {
    int answer = from.getInt();
    int on = from.getInt();
    long granted = from.getLong();
    return answer == NONE ? null : new Decision(on, granted, ANSWERS.get(answer));
  }

  private static Set<Flaw> flaws(int bits) {
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    for (int i = 0; i < FLAWS.size(); i++) {
      if ((bits & (1 << i)) != 0) {
        flaws.add(FLAWS.get(i));
      }
    }
    return flaws;
  }
}
