package nl.plafondwacht.files.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a column means; every component of a table's record has one. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Column {

  /** Meaning in English. */
  String en();

  /** Meaning in Dutch. */
  String nl();

  /** Such as {@code cents} or {@code days}; empty for a plain number or no number. */
  String unit() default "";

  /** Id of the rule that fills it, such as {@code C4}; empty when none does. */
  String rule() default "";

  /** Its name where the component cannot have it, such as {@code class}; empty otherwise. */
  String name() default "";
}
