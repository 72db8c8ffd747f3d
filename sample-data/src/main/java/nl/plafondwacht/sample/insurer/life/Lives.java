package nl.plafondwacht.sample.insurer.life;

import java.util.List;
import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.life.Life.End;
import nl.plafondwacht.sample.insurer.life.Life.Place;
import nl.plafondwacht.sample.insurer.life.Life.WlzForm;
import nl.plafondwacht.sample.insurer.world.InsurerTime;
import nl.plafondwacht.sample.insurer.world.World;

/** Makes the person of a number; nobody else is looked at. */
public final class Lives {
  private static final int OLD = 85;
  private static final double WLZ_WHEN_OLD = 0.12;
  private static final int YEAR = 365;
  private static final List<WlzForm> DELIVERED =
      List.of(WlzForm.STAY, WlzForm.VPT, WlzForm.MPT, WlzForm.PGB);

  private final World world;

  public Lives(World world) {
    this.world = world;
  }

  public Life of(long number) {
    Chance chance = world.person(number);
    InsurerTime window = world.window();
    int born = Mortality.born(chance, window.first());
    int died = Mortality.died(chance, born, window.first(), window.last());
    End end = Ends.of(chance, born, died, window.first(), window.last());
    int wlzFrom = wlzFrom(chance, born, end);
    int group = group(chance);
    List<Integer> labels = world.groups().get(group).uzovis();
    return new Life(
        number,
        chance,
        born,
        1 + chance.below(2, Purpose.SEX, 0),
        chance.below(world.regions(), Purpose.PLACE, 0),
        group,
        labels.get(chance.below(labels.size(), Purpose.INSURER, 1)),
        end,
        wlzFrom,
        wlzFrom == Day.NEVER ? WlzForm.NONE : form(chance, end));
  }

  private int group(Chance chance) {
    double drawn = chance.unit(Purpose.INSURER, 0);
    int group = 0;
    while (group < world.groups().size() - 1 && drawn >= world.groups().get(group).share()) {
      drawn -= world.groups().get(group).share();
      group++;
    }
    return group;
  }

  /** Who dies in a nursing home moved there before; some of the very old live under the Wlz too. */
  private int wlzFrom(Chance chance, int born, End end) {
    if (end.place() == Place.NURSING_HOME) {
      return end.died() - chance.between(40, 2 * YEAR, Purpose.WLZ, 0);
    }
    InsurerTime window = world.window();
    boolean old = Day.age(born, window.first()) >= OLD;
    if (!old || !chance.happens(WLZ_WHEN_OLD, Purpose.WLZ, 1)) {
      return Day.NEVER;
    }
    int from = window.first() - YEAR + chance.below(window.days() + YEAR, Purpose.WLZ, 2);
    return end.died() == Day.NEVER || from < end.died() - 10 ? from : Day.NEVER;
  }

  private static WlzForm form(Chance chance, End end) {
    if (end.place() == Place.NURSING_HOME) {
      return WlzForm.STAY;
    }
    return DELIVERED.get(chance.below(DELIVERED.size(), Purpose.WLZ, 3));
  }
}
