/**
 * Bytes, records and fields: cuts a stream into records of the length that the first one tells, and
 * reads fields where they lie. Depends on the layout package.
 */
@NullMarked
package nl.plafondwacht.ei.record;

import org.jspecify.annotations.NullMarked;
