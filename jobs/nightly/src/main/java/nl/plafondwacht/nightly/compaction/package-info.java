/** Few large files of the store in place of many small ones. Start with {@link CompactionWork}. */
@NullMarked
package nl.plafondwacht.nightly.compaction;

import org.jspecify.annotations.NullMarked;
