/** Tests of the module as a whole. */
@org.jspecify.annotations.NullMarked
package nl.plafondwacht.ei;
