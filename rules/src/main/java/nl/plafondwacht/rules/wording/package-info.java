/** Stage 10: reasons and sentences in Dutch and English, of what may be shown. */
@NullMarked
package nl.plafondwacht.rules.wording;

import org.jspecify.annotations.NullMarked;
